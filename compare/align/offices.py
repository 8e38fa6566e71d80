"""Who holds which office: the same office held by other people is another occasion.

"Deputy Fisheries Minister Oskar Lind" and "Deputy Minister of Fisheries Holm": one office,
two people.  Read for grouping only, and by words alone; ``compare.text`` reads titles with care.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from compare.align.entities import PERSONS, entities_of, surname

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span

    from compare.text.grammar.parse import ParsedSentence

TITLE_TAGS = frozenset({"PROPN", "NOUN", "ADJ"})
LINKS = frozenset({"of", "the", "for", "'s", "’s"})
# "Foreign Affairs Minister" is the foreign minister; "former" is no office.
FILLERS = frozenset({"affairs", "former", "mr", "mrs", "ms", "dr", "new", "then", "late"})
# An office that several people hold at once says nothing: "police spokeswoman Ruth Adler".
SHARED = ("spok", "offi", "sena", "repr", "anal", "repo", "capt", "serg", "lieu", "memb", "play")
# "Japan's" and "Japanese" agree in their first letters.
STEM = 4
LONGEST_TITLE = 9


def offices_of(sentences: Iterable[ParsedSentence]) -> dict[frozenset[str], frozenset[str]]:
    """Office (stems of two or more title words) to the surnames of its holders."""
    holders: dict[frozenset[str], set[str]] = defaultdict(set)
    for person in entities_of(sentences, PERSONS):
        office = office_before(person)
        if len(office) > 1 and office.isdisjoint(SHARED):
            holders[office].update(surname(person))
    return {office: frozenset(names) for office, names in holders.items()}


def office_before(person: Span) -> frozenset[str]:
    """Stems of the title words right before a name: "Japan's Deputy Foreign Minister"."""
    words = []
    for token in reversed(
        person.doc[max(person.sent.start, person.start - LONGEST_TITLE) : person.start]
    ):
        if token.lower_ in LINKS:
            continue
        if token.pos_ not in TITLE_TAGS or not token.is_alpha:
            break
        words.append(token.lower_)
    return frozenset(word[:STEM] for word in words if word not in FILLERS)
