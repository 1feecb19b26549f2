"""What a month costs: what is done for a message, at published prices."""
