"""Where somebody died, by the sort of place: at home, in a hospital, in prison, at the scene.

"Dorn died at her home in Lund" and "Dorn died in a hospice near her home" are two answers, though
both are told of Lund.  A flat is a home, and who was shot in one dies both there and at the scene;
where somebody hoped to die is nothing of the kind, nor is the hospital that pronounced him dead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, stated
from compare.model import Reason, Relation, compatible, conflict
from compare.text.geography.gazetteer import Place, Sort
from compare.text.lexicon import by_first, words
from compare.text.naming.people import people_of, person_at
from compare.text.statement.participants import subject_of
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import PersonMention

ASKED = "die "
# What stands for each sort of place.
SORTS = by_first(
    "home house flat apartment residence bungalow farmhouse",
    "hospital clinic infirmary ward",
    "hospice",
    "prison jail cell custody",
    "hotel motel",
    "scene spot",
    "ambulance",
)
# The scene is wherever it happened; a cell has a ward, and a home is a house.
APART = {frozenset(pair.split()) for pair in (
    "home hospital", "home hospice", "home prison", "home hotel", "home ambulance",
    "hospital hospice", "hospital hotel", "hospital scene", "hospital ambulance", "hospice prison",
    "hospice hotel", "hospice scene", "hospice ambulance", "prison hotel", "scene ambulance",
)}  # fmt: skip
DYING = words("die succumb")
FINDING = words("find discover")
PRONOUNCING = words("pronounce declare")
LEADING = frozenset({"at", "in", "inside"})


def deathbeds(parsed: ParsedArticle) -> Iterator[Mention]:
    """The places where people of the article died, in text order."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST:
            continue
        for token in sentence.span:
            found = deathbed(people, sentence, token)
            if found is not None:
                yield found


def deathbed(
    people: Sequence[PersonMention], parsed: ParsedSentence, noun: Token
) -> Mention | None:
    """The sort of place that a noun tells, where a preposition ties it to somebody's death."""
    sort = SORTS.get(noun.lower_)
    if sort is None or noun.dep_ != "pobj" or noun.head.lower_ not in LEADING:
        return None
    who = dead(noun.head.head, sort)
    person = person_at(people, parsed, who) if who is not None else None
    if person is None:
        return None
    value = PlaceValue(
        sort,
        asked=f"{ASKED}{person.surname}",
        words=" ".join(token.text for token in own_words(noun)),
        about=frozenset(person.words),
        place=Place(sort, Sort.FACILITY),
    )
    return stated(parsed, own_words(noun), value)


def dead(head: Token, sort: str) -> Token | None:
    """Who died there: the subject of "died", "found dead", "pronounced dead at the scene"."""
    if head.lemma_.lower() == "death":
        return next((child for child in head.children if child.dep_ == "poss"), None)
    verb = head.head if head.lower_ == "dead" else head
    lemma = verb.lemma_.lower()
    if verb.pos_ != "VERB" or is_hoped(verb):
        return None
    told_dead = any(child.lower_ == "dead" for child in verb.children)
    found = told_dead and (lemma in FINDING or (lemma in PRONOUNCING and sort == "scene"))
    return subject_of(verb) if lemma in DYING or found else None


def is_hoped(verb: Token) -> bool:
    """Whether it is no deed that is told: "wanted to die", "might die", "did not die"."""
    tensed = verb.tag_ in ("VBD", "VBN", "VBZ", "VBP")
    return not tensed or any(child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children)


def own_words(noun: Token) -> list[Token]:
    """The words of a place: "a hospice", "his home"."""
    first = min((child.i for child in noun.lefts), default=noun.i)
    return list(noun.doc[first : noun.i + 1])


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two sorts of place stand."""
    apart = frozenset((left.name, right.name)) in APART
    return conflict() if apart else compatible(Reason.PRECISION)
