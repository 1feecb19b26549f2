"""Implement the ports: one outside service for each file."""
