"""Cloud Monitoring on a laptop: the few numbers that the health page reads."""
