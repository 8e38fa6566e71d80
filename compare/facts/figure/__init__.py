"""Figures as values: how they are found, bounded and rounded, and how two of them stand."""
