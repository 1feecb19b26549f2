"""Runs Terraform on a copy of the configuration, with stand-ins for Google's answers."""
