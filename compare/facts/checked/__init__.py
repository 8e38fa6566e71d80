"""What one article must get right by itself: weekdays, sums, ages beside years."""
