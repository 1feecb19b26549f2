"""How large the image is and how fast it starts."""
