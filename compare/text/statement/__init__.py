"""What a clause says: the verb with its sign, who takes part, and how real it is."""
