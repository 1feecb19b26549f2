"""Local stand-ins for the services that have no faithful emulator of their own."""
