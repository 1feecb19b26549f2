"""Use cases: one file for each act, in a room for each capability."""
