"""The doors for forms: one folder for each provider, and what they have in common."""
