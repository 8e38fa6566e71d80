"""What can go wrong with an input, said in one line: what, where and what to do.

``CompareError`` is the only error that the command line turns into a message;
anything else is a defect of ours and keeps its traceback.
"""


class CompareError(Exception):
    """Something the user can mend; the text names the place and the remedy."""


class UsageError(CompareError):
    """A wrong option, path or configuration; nothing was checked."""


class UnreadableArticle(CompareError):
    """One article could not be read; the others are still checked."""


class ModelError(CompareError):
    """A model is missing, damaged or not the one that was named."""
