"""A desk full of people: made up, the same each time, and written into the local stack."""
