"""The web app at Firebase Hosting: what it answers with, and how it gets there."""
