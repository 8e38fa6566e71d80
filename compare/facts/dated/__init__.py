"""What a time belongs to, and the value of a time."""
