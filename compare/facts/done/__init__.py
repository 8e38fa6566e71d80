"""Deeds: who did them to whom, who alone can have done them, and whether they were done."""
