"""Figures that answer a question of their own: the age, the size, the vote, the shots fired."""
