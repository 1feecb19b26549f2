"""Brings rows of the inbox that an older version wrote to the present model."""
