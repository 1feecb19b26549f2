"""What the verbs need from outside, by what it is a socket to."""
