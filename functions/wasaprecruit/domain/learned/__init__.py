"""Two small linear models, learned from examples by `scripts/train_understanding`."""
