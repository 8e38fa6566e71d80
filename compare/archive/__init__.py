"""The archive: all articles that were filed, with studies and vectors, searched in a second."""
