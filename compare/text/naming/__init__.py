"""Names: who is meant by which, how they are spelled, and what their bearers are called."""
