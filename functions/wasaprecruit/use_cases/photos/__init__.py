"""Photos and other files are fetched, looked at and kept, or taken away."""
