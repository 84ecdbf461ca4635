"""Help for editors: schemas that complete what they type, and blank records to fill in."""
