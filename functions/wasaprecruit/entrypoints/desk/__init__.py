"""The command table of the desk: who may ask, what for, and how refusals read."""
