"""Reads forms: many spellings are accepted, and the result is strictly typed, in our own units."""

CONSENT_VERSION = "2026-11"
"""The privacy notice that a consent is for, unless the form names another version."""
