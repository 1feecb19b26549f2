"""Signed JSON from anywhere: docs/forms.md."""
