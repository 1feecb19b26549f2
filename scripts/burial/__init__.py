"""What could not be handled: how it is looked at and handed over anew."""
