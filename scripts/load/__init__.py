"""How the running stack does under load, and how quick the desk is when there is much to show."""
