"""The commands of recruiters: who may ask, what for, and how refusals read."""
