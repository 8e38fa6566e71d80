"""What a figure counts, and what befell whom it counts."""
