"""Queued messages are sent, each at most once, and what becomes of them is recorded."""
