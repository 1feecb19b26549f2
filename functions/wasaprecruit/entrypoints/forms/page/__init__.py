"""Our own page in the web app: a personal token authorises it, and it is told why it is refused."""
