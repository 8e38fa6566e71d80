"""The many wordings of one answer: phrases for a verb, opposites, questions with a yes and a no."""
