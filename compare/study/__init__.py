"""What is kept of an article once it was read, parsed and searched for facts."""
