"""Verbs: one file per act."""
