"""Rules: pure functions and frozen data. No Google, no Twilio, no Flask, no clock of its own."""
