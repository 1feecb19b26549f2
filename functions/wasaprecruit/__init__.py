"""WasaPrecruit: a modeling agency's recruiting desk on WhatsApp."""
