"""Sentences that say the same but for one thing, and other slips that need no question."""
