"""What a form says, in our own units: read leniently, told strictly."""

CONSENT_VERSION = "2026-11"
"""The privacy notice that a form's consent is about, unless the form names another version."""
