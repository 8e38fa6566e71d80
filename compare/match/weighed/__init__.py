"""What speaks for and against two mentions answering one question, with its weights."""
