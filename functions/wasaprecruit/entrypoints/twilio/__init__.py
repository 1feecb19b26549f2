"""What Twilio's webhooks have in common, and how their parameters read."""
