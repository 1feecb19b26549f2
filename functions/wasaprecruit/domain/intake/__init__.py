"""The bot's conversation, from "Hola" to a complete record. Start reading at `definition.py`."""
