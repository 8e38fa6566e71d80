"""Where somebody was born: "born in Lund", "a native of Lund", "Lund native Ann Lee", "Lund-born".

"The Lund-born singer" and "Lee, who was born in Malmö" are two answers, however far apart the
articles tell them.  It is a note: one outlet may have named the place and the other the city near
it, and many a native came as a child.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.facts.placed.site import PlaceValue, as_one_town, name_tokens, place_named, stated
from compare.model import Reason, Relation, Severity, compatible, conflict
from compare.text.geography.gazetteer import Sort
from compare.text.naming.people import (
    is_somebody,
    last_subject,
    people_of,
    person_at,
    person_of_surname,
)
from compare.text.sorts import REGIONS, SETTLEMENTS
from compare.text.statement.participants import subject_of
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import Person, PersonMention

BIRTH = "birth "
NATIVE = "native"
INSIDE = frozenset({"in", "on", "at"})
# "Born in the town of Lindau", "on the island of Gozo".
CALLED = SETTLEMENTS | REGIONS
TOWNS = frozenset({Sort.CITY, Sort.UNKNOWN})
MEANT = frozenset({"the", "this"})
# "The Lund-born novelist", "guitarist", "comedian"; the Lund-born firm, band or idea is nobody.
CALLINGS = ("ist", "ian", "man", "woman")


def birthplaces(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the people of an article were born, in text order."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST:
            continue
        for token in sentence.span:
            if token.lower_ not in ("born", NATIVE):
                continue
            town, bearer = told_by(token)
            person = bearer is not None and whom(people, sentence, bearer)
            if town is None or not person:
                continue
            found = stated(sentence, name_tokens(town), value_of(town, person))
            if found is not None:
                yield found


def value_of(town: Token, person: Person) -> PlaceValue | None:
    """The town as somebody's place of birth; None where the word names no place."""
    if not town.text[:1].isupper() or town.ent_type_ == "DATE":
        return None
    place = place_named(name_tokens(town))
    if town.pos_ != "PROPN" and place.sort is not Sort.CITY:
        return None
    asked = f"{BIRTH}{person.surname}"
    return PlaceValue(place.name, asked=asked, about=frozenset(person.words), place=place)


# --- how it is told ---------------------------------------------------------------------------


def told_by(word: Token) -> tuple[Token | None, Token | None]:
    """The town that "born" or "native" tells, and whose it is."""
    if word.lower_ == NATIVE:
        return native_of(word)
    before = word.nbor(-2) if word.i - 2 >= word.sent.start else None
    if before is not None and word.nbor(-1).text == "-":
        return before, word.head
    return led_in(word), born(word)


def native_of(word: Token) -> tuple[Token | None, Token | None]:
    """ "A native of Lund", "a Lund native", "Lund native Ann Lee"."""
    if word.dep_ in ("amod", "compound", "nmod"):
        first = word.nbor(-1) if word.i > word.sent.start else None
        return (first, word.head) if word.head.pos_ == "PROPN" else (None, None)
    led = [one for child in word.rights if child.lower_ == "of" for one in child.children]
    said = [child for child in word.lefts if child.dep_ in ("compound", "nmod", "amod")]
    town = next((one for one in (*led, *said) if one.pos_ == "PROPN"), None)
    if word.dep_ == "appos":
        return town, word.head
    if word.dep_ == "attr":
        return town, None if is_denied(word.head) else subject_of(word.head)
    # "A native of Lund, she moved to Malmö."
    return town, None


def led_in(verb: Token) -> Token | None:
    """The town in "born in Lund", "born and raised on the island of Gozo"."""
    verbs = (verb, *(child for child in verb.children if child.dep_ == "conj"))
    led = (
        noun
        for one in verbs
        if one.tag_ == "VBN"
        for child in one.children
        if child.lower_ in INSIDE and child.dep_ == "prep"
        for noun in child.children
        if noun.dep_ == "pobj"
    )
    town = next(led, None)
    if town is None or town.lemma_.lower() not in CALLED or town.pos_ == "PROPN":
        return town
    of = next((child for child in town.rights if child.lower_ == "of"), None)
    return next((one for one in of.children if one.dep_ == "pobj"), None) if of else None


def born(verb: Token) -> Token | None:
    """Who was born: "Lee was born", "Lee, who was born", "Lee, born in", "Born in Lund, she"."""
    if verb.pos_ not in ("VERB", "AUX") or is_denied(verb):
        return None
    if verb.dep_ in ("acl", "relcl"):
        return verb.head
    own = subject_of(verb)
    return own if own is not None or verb.dep_ != "advcl" else subject_of(verb.head)


def is_denied(verb: Token) -> bool:
    """ "Was not born there", "may have been born there"."""
    return any(child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children)


def whom(people: Sequence[PersonMention], sentence: ParsedSentence, bearer: Token) -> Person | None:
    """Somebody by name or pronoun, or "the Lund-born singer" of whom the article spoke last."""
    beside = [child for child in bearer.children if child.dep_ == "appos"]
    follows = [bearer.nbor(1)] if bearer.i + 1 < bearer.sent.end else []
    named = [one for one in (bearer, *beside, *follows) if one.pos_ != "PUNCT"]
    known = [person for one in named if (person := person_at(people, sentence, one)) is not None]
    if known:
        return known[0]
    noun = bearer.lemma_.lower()
    described = is_somebody(bearer) or is_person(noun) or noun.endswith(CALLINGS)
    if described and any(child.lower_ in MEANT for child in bearer.lefts):
        return last_subject(people, sentence.start_of(bearer))
    return person_of_surname(people, bearer)


# --- relating ---------------------------------------------------------------------------------


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two places of one person's birth stand."""
    wider = not {left.place.sort, right.place.sort} <= TOWNS
    apart = compatible(Reason.PART_OF) if wider else conflict(Severity.NOTE)
    return as_one_town(left, right) or apart
