"""Doors: verify, parse, hand over, choose the status code."""
