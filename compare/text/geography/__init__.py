"""Places: countries, cities, directions, and what lies in what."""
