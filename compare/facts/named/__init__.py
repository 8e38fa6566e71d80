"""Whose name it is, and which titles one person cannot have both."""
