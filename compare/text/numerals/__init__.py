"""Numbers as newspapers write them, with their units."""
