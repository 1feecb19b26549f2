"""How the running stack does under a steady load, and where the processor's time goes."""
