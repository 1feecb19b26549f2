"""Forms find their owner and are entered in the owner's record."""
