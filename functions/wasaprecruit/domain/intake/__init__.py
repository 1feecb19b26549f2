"""The bot's conversation, from "Hola" to a complete file. Start reading at `definition.py`."""
