"""Our own page in the web app: the personal token is the authority, and the page is told why."""
