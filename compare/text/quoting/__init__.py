"""What stands between quotation marks, and who said it."""
