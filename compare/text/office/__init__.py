"""Titles: ranks, offices, and whose they are."""
