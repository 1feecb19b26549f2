"""What is made from the functions' code: the web's types and defaults, the API's description."""
