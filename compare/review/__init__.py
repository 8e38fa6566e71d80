"""Editorial review: what editors decide of the findings, kept, counted and shown."""
