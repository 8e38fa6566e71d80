"""Where somebody lives: "Ann Lee, 34, of Lund", "Lund resident Ann Lee", "she lives in Lund".

"Bo Hale, 42, of Lund" and "Bo Hale, who lives in Malmö" are two answers, however far apart the
articles tell them.  A village and the town beside it may both be named, and who is "from Lund" may
have left it: that is a note.  Whoever speaks for a firm or a club is "of" it and lives elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.bearer import bearer_at
from compare.facts.placed.site import (
    PlaceValue,
    as_one_town,
    is_street,
    name_tokens,
    place_named,
    stated,
    widened,
)
from compare.facts.placed.told import sentences_without
from compare.model import Relation, Severity, conflict
from compare.text.geography.gazetteer import Sort, kilometres_between
from compare.text.lexicon import words
from compare.text.naming.people import people_of, person_at
from compare.text.statement.participants import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import Person, PersonMention

HOME = "home "
LIVING = words("live reside")
# "Lives in the village of Olm" names a village; "lives in fear" and "in a flat" name none.
INSIDE = frozenset({"in", "at"})
COMING = words("be come hail")
HOUSES = words("flat home house")
HOUSING = words("be make set")
CITIZENS = words(
    "boy brothers builder businessman businesswoman couple father girl lad lass man mother mum dad "
    "native nurse pensioner pupil schoolboy schoolgirl student teacher teenager woman"
)
RESIDENT = "resident"
OF, FROM = "of", "from"
APPOSED = frozenset({"appos", "attr"})
OLDEST = 110
# "A former resident of Lund", "who moved to Lund", "lives in Lund for half of the year".
ELSEWHERE = words(
    "another child childhood formerly former half long-time longtime move moved most once "
    "originally part-time previously since then time when while years"
)
# Papers name the village, or the city near it.
NEAR_KM = 80
# "Hale, a 34-year-old nurse from Lund": a noun or two stand between the name and the town.
STEPS = 4


def hometowns(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the people of an article live, in text order."""
    people = people_of(parsed)
    for sentence in sentences_without(parsed, ELSEWHERE):
        for token in sentence.span:
            told = told_by(people, sentence, token)
            found = told and stated(sentence, name_tokens(told[0]), value_of(*told))
            if found:
                yield found


Told = tuple["Token", "Person", bool]


def value_of(town: Token, person: Person, loose: bool) -> PlaceValue | None:
    """The town as somebody's home; None where the word may be no town's."""
    if is_street(town):
        return None
    place = widened(place_named(name_tokens(town)), town)
    # "Lee, 34, of Olm" is of a town, however small; "Lee of Greenpeace" is of none.
    if place.sort is not Sort.CITY and (loose or place.sort is not Sort.UNKNOWN):
        return None
    asked, about = f"{HOME}{person.surname}", frozenset(person.words)
    return PlaceValue(place.name, asked=asked, about=about, place=place, loose=loose)


# --- how it is told ---------------------------------------------------------------------------


def told_by(people: Sequence[PersonMention], sentence: ParsedSentence, word: Token) -> Told | None:
    """The town, who lives there, and whether it is told loosely."""
    if word.lower_ in (OF, FROM) and word.dep_ == "prep":
        town, bearer = town_led(word), bearer_of(word)
        loose = word.lower_ == FROM or aged_before(word) is None
    elif word.lemma_.lower() in LIVING and word.tag_ in ("VBZ", "VBP", "VBD"):
        # "Lived in Lund" is told of the dead, and of whoever has moved since.
        loose = word.tag_ == "VBD"
        # "Lived in Lund for a year".
        stayed = loose and any(child.lower_ == "for" for child in word.children)
        town = None if stayed else lived_in(word)
        bearer = subject_of(word)
        # "Keller, a nurse who lived in Lund".
        bearer = bearer and (named_by(bearer) or bearer)
    elif word.lower_ in HOUSES:
        town, bearer = housed(word)
        loose = True
    elif word.lemma_.lower() in CITIZENS and word.pos_ == "NOUN":
        town, bearer = citizen(word)
        loose = True
    elif word.lower_ == RESIDENT:
        town, bearer = resident_of(word)
        loose = False
    else:
        return None
    beside = [child for child in bearer.children if child.dep_ == "appos"] if bearer else []
    # "The victim, Ann Lee, lives in Lund."
    named = (bearer_at(people, sentence, one) for one in (bearer, *beside) if one is not None)
    person = next(filter(None, named), None)
    if town is not None and bearer is not None and person is not None:
        # "Her mother, Ann Lee, and her sister, Eva Lee, who is from Lund": the one who is nearest.
        first, last = sorted((bearer.i, town.i))
        between = (person_at(people, sentence, one) for one in town.doc[first:last])
        if any(one is not None and one != person for one in between):
            return None
    return (town, person, loose) if town is not None and person is not None else None


def town_led(preposition: Token) -> Token | None:
    """The town in "of Lund", "from Lund"; none in "of Lund University"."""
    led = (child for child in preposition.children if child.dep_ == "pobj")
    town = next(led, None)
    if town is None or town.pos_ != "PROPN":
        return None
    return None if any(child.dep_ in ("cc", "conj") for child in town.children) else town


def bearer_of(preposition: Token) -> Token | None:
    """Whom "of Lund" is said of: "Lee, 34, of Lund", "Lee, a nurse from Lund", "is from Lund"."""
    aged = aged_before(preposition)
    if aged is not None:
        return aged
    head = preposition.head
    if preposition.lower_ == OF:
        return head if head.pos_ == "PROPN" and head.i == preposition.i - 1 else None
    if head.lemma_.lower() in COMING:
        return None if any(child.dep_ == "neg" for child in head.children) else subject_of(head)
    return named_by(head)


def aged_before(preposition: Token) -> Token | None:
    """The name before "34, of Lund": what stands between commas is an age."""
    doc, at = preposition.doc, preposition.i - 1
    first = preposition.sent.start
    if at < first or doc[at].text != ",":
        return None
    age = doc[at - 1] if at - 1 >= first else None
    if age is None or not (age.text.isdigit() and int(age.text) <= OLDEST):
        return None
    return doc[at - 3] if at - 3 >= first and doc[at - 2].text == "," else None


def named_by(noun: Token) -> Token | None:
    """Who a noun tells that somebody is: "Lee, a nurse", "Lee is a nurse"."""
    for _ in range(STEPS):
        if noun.pos_ == "PROPN":
            return noun
        if noun.dep_ not in APPOSED:
            return None
        noun = noun.head if noun.dep_ == "appos" else subject_of(noun.head) or noun.head
    return None


def housed(home: Token) -> tuple[Token | None, Token | None]:
    """ "Made his home in Lund", "Keller's home was in Lund", "at her home in Lund"."""
    if any(child.dep_ in ("amod", "compound") for child in home.lefts):
        # "Her holiday home in Lund", "his childhood home".
        return None, None
    led = [child for child in home.children if child.lower_ in INSIDE and child.dep_ == "prep"]
    verb = home.head
    if home.dep_ in ("dobj", "nsubj") and verb.lemma_.lower() in HOUSING:
        led += [child for child in verb.children if child.lower_ in INSIDE]
    town = next((found for one in led if (found := town_led(one)) is not None), None)
    owner = next((child for child in home.lefts if child.dep_ == "poss"), None)
    if owner is None or (owner.pos_ == "PRON" and verb.lemma_.lower() == "make"):
        owner = subject_of(verb) if home.dep_ == "dobj" else owner
    return town, owner


def citizen(noun: Token) -> tuple[Token | None, Token | None]:
    """ "Lund man Robert Keller", "Robert Keller, a Lund man"; "the Lund man" stands for a name."""
    before = [one for one in noun.lefts if one.dep_ in ("compound", "nmod", "amod")]
    town = before[0] if before and before[0].text[:1].isupper() else None
    if noun.dep_ in ("compound", "nmod") and noun.head.pos_ == "PROPN":
        first = noun.nbor(-1) if noun.i > noun.sent.start else noun
        return (first, noun.head) if first.text[:1].isupper() else (None, None)
    apposed = next((child for child in noun.children if child.dep_ == "appos"), None)
    return town, apposed or named_by(noun)


def lived_in(verb: Token) -> Token | None:
    """The town in "lives in Lund"."""
    led = (child for child in verb.children if child.lower_ in INSIDE and child.dep_ == "prep")
    return next((town for one in led if (town := town_led(one)) is not None), None)


def resident_of(word: Token) -> tuple[Token | None, Token | None]:
    """ "Lund resident Ann Lee", "Lee, a resident of Lund", "Lee is a Lund resident"."""
    before = (child for child in word.lefts if child.dep_ in ("compound", "nmod"))
    town = next((one for one in before if one.pos_ == "PROPN"), None)
    if word.dep_ in ("compound", "nmod"):
        first = word.nbor(-1) if word.i > word.sent.start else None
        named = first is not None and first.text[:1].isupper() and word.head.pos_ == "PROPN"
        return (first, word.head) if named else (None, None)
    led = (child for child in word.rights if child.lower_ == OF)
    town = town or next((one for link in led if (one := town_led(link)) is not None), None)
    if town is None:
        return None, None
    apposed = next((child for child in word.children if child.dep_ == "appos"), None)
    return town, apposed or named_by(word)


# --- relating ---------------------------------------------------------------------------------


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two homes of one person stand."""
    one = as_one_town(left, right)
    if one is not None:
        return one
    apart = kilometres_between(left.place, right.place)
    sure = not (left.loose or right.loose) and apart is not None and apart > NEAR_KM
    return conflict(Severity.WARNING if sure else Severity.NOTE)
