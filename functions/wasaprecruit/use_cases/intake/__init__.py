"""The bot's turn."""
