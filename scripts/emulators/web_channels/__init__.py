"""The browsers' way to the Firestore emulator, which says good-bye for tabs that are gone.

A web channel is a session of many requests. When its tab goes away without a word, the emulator
keeps it for ever and collects every message for it: its timer for inactive channels closes only
their last answer. When the tab does say good-bye (`TYPE=terminate`), the session ends, but what it
listened to is evaluated anew at every commit, for ever. So each end has to come in two steps: take
back every target, then terminate.
"""
