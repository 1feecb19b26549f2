"""Plugs: one outside service per file."""
