"""What is queued goes out, at most once, and its fate is followed."""
