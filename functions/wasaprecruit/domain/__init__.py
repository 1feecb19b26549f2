"""The rules: pure functions and frozen data. Time and ids come in as arguments."""
