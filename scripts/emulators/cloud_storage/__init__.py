"""Cloud Storage's emulator, with what browsers ask of the bucket before they hand over a file."""
