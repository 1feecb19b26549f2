"""Pub/Sub's push subscriptions on a laptop: order per key, back-off, dead letters, faults.

The emulators' own push is not used: the SDK's version ends its push loop at the first dead letter.
This relay pulls from the emulator and pushes as Pub/Sub does.

Limits: a subscription holds at most 1000 messages at a time (`--max-outstanding`). A key whose
message keeps failing holds all of its waiting messages among them, so other keys flow until 1000
messages wait behind failing ones. A relay that is killed loses no message: they come back when
their lease of 20 seconds ends, and may then be pushed a second time.
"""
