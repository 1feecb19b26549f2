"""What recruiters do."""
