"""Sentences and their grammar, by spaCy."""
