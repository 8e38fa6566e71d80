"""What a place is the place of: where it happened, where somebody lives, where a thing stands."""
