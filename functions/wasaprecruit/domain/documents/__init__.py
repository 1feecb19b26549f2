"""The Firestore documents and their fields.

The web app's types are generated from `stored.STORED` by `scripts/generate_types`.
"""
