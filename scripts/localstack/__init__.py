"""The local stack: set-up, supervision and gates behind `scripts/dev` and `scripts/test`."""
