"""How large the image is."""
