"""Our own page in the web app: a personal token authorises it, and refusals say why."""
