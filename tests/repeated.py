"""Texts that repeat one piece without end.

News is never so; a page with a table of results, a list of names or a broken encoding is.
"""

PIECES = {
    "digits": "7",
    "numbers": "12 ",
    "number words": "twenty ",
    "and": "two hundred and ",
    "commas": ",",
    "spaced commas": ", ",
    "stops": ". ",
    "sentences": "Ann Lee met Bo Kim. ",
    "tolls": "The fire killed 12 people in Lund. ",
    "remarks": 'The minister said "no deal is near". ',
    "holders": "The mayor of Lund, Ann Lee, 45, did not buy Alpha. ",
    "pronouns": "He said she saw the man. ",
    "no ends": "the fire killed 12 people ",
    "quotes": '"',
    "spaced quotes": '" ',
    "said": '"No," he said. ',
    "curly quotes": "“",
    "closed quotes": "“we will not go” ",
    "apostrophes": "'",
    "capitals": "A",
    "names": "Lee ",
    "full names": "Ann Lee, ",
    "titles": "Mr. ",
    "ranks": "deputy minister of ",
    "both": "the deputy ministers of both countries ",
    "the": "the the ",
    "of": "of ",
    "open brackets": "(",
    "closed brackets": "()",
    "money": "$1 ",
    "euros": "€1.5m ",
    "percent": "5% ",
    "ranges": "1-2-",
    "fractions": "1/2 ",
    "slashes": "1/",
    "dots": "1.",
    "dates": "March 5, 2012, ",
    "days": "on Friday ",
    "months": "May ",
    "times": "8.40pm ",
    "places": "in Paris, ",
    "letters": "a",
    "syllables": "un",
    "newlines": "\n",
    "paragraphs": "Fire.\n\n",
    "spaces": " ",
    "hyphens": "-",
    "dashes": "— ",
    "not": "not ",
    "colons": "said: ",
    "links": "http://a.b/c?",
    "bidi": "\u202ea\u202c ",
    "surrogates": "\ud800",
    "chinese": "百",
}


def repeated(name: str, length: int) -> str:
    """The piece of that name again and again, ``length`` code points in all."""
    piece = PIECES[name]
    return (piece * (length // len(piece) + 1))[:length]
