"""WhatsApp on a laptop: Twilio's REST API, the network behind it and a phone in the browser."""
