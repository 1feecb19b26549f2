"""Cloud Scheduler on a laptop: calls functions again and again."""
