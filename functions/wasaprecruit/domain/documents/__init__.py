"""The Firestore documents: the one source of truth for their shape.

The web app's types are generated from `stored.STORED` by `scripts/generate_types`.
"""
