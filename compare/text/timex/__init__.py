"""Time expressions: how they are written, what they mean, and when they are told aside."""
