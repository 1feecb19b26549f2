"""Which templates the channel has, and which of them it approves of."""
