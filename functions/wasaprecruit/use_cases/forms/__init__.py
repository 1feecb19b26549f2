"""Forms find their owner and their file."""
