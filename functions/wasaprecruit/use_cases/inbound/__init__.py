"""What aspirants write is stored, once."""
