"""What the use cases need from outside: protocols that `adapters` implements."""
