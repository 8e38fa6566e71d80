"""The town that something is told to be in by its subject: "Lisbon hosted the talks".

No preposition ties the two: the town does it, is its venue or stands before it, as in "the Lisbon
talks".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import event_word, is_event_noun
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

HOSTING = words("host stage")
VENUES = words("location scene setting site venue")
# "The Lisbon talks" were held there; "the Paris attacks" may be those that Paris speaks of.
GATHERING = event_word("meeting")


def hosted(name: Token) -> frozenset[str]:
    """What took place in a town, by the words for it; empty where the town is told for another
    reason."""
    if name.dep_ in ("compound", "nmod") and name.i + 1 == name.head.i:
        gathering = event_word(name.head.lemma_.lower())
        return frozenset({gathering}) if gathering == GATHERING else frozenset()
    verb = name.head
    if name.dep_ != "nsubj":
        return frozenset()
    if verb.lemma_.lower() in HOSTING:
        return events(child for child in verb.children if child.dep_ == "dobj")
    venues = (one for one in verb.children if one.dep_ == "attr" and one.lemma_.lower() in VENUES)
    ties = (tie for venue in venues for tie in venue.children if tie.lower_ in ("of", "for"))
    return events(noun for tie in ties for noun in tie.children)


def events(nouns: Iterable[Token]) -> frozenset[str]:
    """The words for those that happen."""
    lemmas = (noun.lemma_.lower() for noun in nouns)
    return frozenset(event_word(lemma) for lemma in lemmas if is_event_noun(lemma))
