"""What a time or a place is that of: what happened, and who and what took part."""
