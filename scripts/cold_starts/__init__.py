"""How long a cold start takes to its first answer, beside the least that it could take."""
