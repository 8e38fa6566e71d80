"""In which hospital somebody lies: "was flown to Raven Hospital in Lund", "in hospital in Lund".

A hospital by its name and one by its town are compared by their towns, which many a name tells:
the "Malmö Royal Infirmary" is in Malmö.  Whoever is moved lies in two, one after the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.bearer import bearer_at
from compare.facts.placed.site import PlaceValue, stated
from compare.facts.placed.told import named, only, sentences_without
from compare.facts.placed.whither import HOSPITALS
from compare.model import Reason, Relation, Severity, compatible, conflict, unrelated
from compare.text.geography.gazetteer import Place, Sort, kilometres_between, place_of
from compare.text.happening.placed import GENERIC
from compare.text.lexicon import words
from compare.text.naming.givennames import sex_of
from compare.text.naming.people import PRONOUNS, people_of
from compare.text.naming.spelling import fold, same_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import PersonMention

PATIENT = "in hospital"

ANY = GENERIC | HOSPITALS | words("s and for of children's teaching university")
# Whoever undergoes this lies there, and so does whoever does that.
CARED_FOR = words(
    "admit airlift bring carry drive ferry fly helicopter hospitalise hospitalize keep medevac "
    "monitor nurse operate rush stabilise stabilize take transport treat whisk"
)
LYING = words("arrive be lie recover recuperate remain rest stay undergo wake")
DOCTORS = words("consultant doctor medic nurse surgeon")
LEADING = frozenset({"at", "in", "into", "to"})
# "Was moved to", "first taken to", "is to be flown to": of several, or of none yet.
MOVED = words(
    "another born earlier first former formerly initially later moved originally previously second "
    "then transfer transferred visit visited visiting worked works"
)
NEAR_KM = 25
SEXES = frozenset({"m", "f"})
IN = "in "
# Before a word for somebody whose name is not told: "m" of "he", "driver".
SOMEBODY = "some "


def bedsides(parsed: ParsedArticle) -> Iterator[Mention]:
    """The hospitals in which the people of an article lie; none of whoever lies in two."""
    yield from only(told_in(parsed), related)


def told_in(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every hospital that is told of somebody, in text order."""
    people = people_of(parsed)
    for sentence in sentences_without(parsed, MOVED):
        for token in sentence.span:
            if token.lower_ in HOSPITALS and (bed := lain_in(people, sentence, token)) is not None:
                found = bedside(sentence, token, *bed)
                if found is not None:
                    yield found


def bedside(
    sentence: ParsedSentence, hospital: Token, patient: frozenset[str], loose: bool
) -> Mention | None:
    """The mention of a hospital by its name, its town, or both."""
    own = own_words(hospital)
    town = town_of(hospital, own)
    name = " ".join(word for one in own if (word := fold(one.text)).isalnum() and word not in ANY)
    if not name and town is None:
        return None
    last = town[0][-1] if town is not None and town[0][-1].i > hospital.i else hospital
    first = own[0] if own else town[0][0] if town is not None else hospital
    first = min((first, hospital), key=lambda one: one.i)
    tokens = list(hospital.doc[first.i : last.i + 1])
    place = town[1] if town is not None else Place("", Sort.UNKNOWN)
    return stated(
        sentence,
        tokens,
        PlaceValue(
            name or f"{IN}{place.name}",
            asked=PATIENT,
            words=" ".join(hospital.doc[first.i : last.i + 1].text.split()),
            about=patient,
            place=place,
            loose=loose,
        ),
    )


# --- the hospital -----------------------------------------------------------------------------


def own_words(hospital: Token) -> list[Token]:
    """The words of its name: "Lund Royal" of "Lund Royal Infirmary"; none of "a hospital"."""
    if not hospital.text[:1].isupper():
        return []
    doc, at = hospital.doc, hospital.i
    while at > hospital.sent.start and is_of_name(doc[at - 1]):
        at -= 1
    return list(doc[at : hospital.i])


def is_of_name(token: Token) -> bool:
    """A capitalised word, or the 's of "St Mary's"."""
    return token.text in ("'s", "’s") or (token.text[:1].isupper() and token.pos_ != "PRON")


def town_of(hospital: Token, own: Sequence[Token]) -> tuple[list[Token], Place] | None:
    """The town behind it, before it, or in its name."""
    doc, at = hospital.doc, hospital.i
    behind = at + 2 < hospital.sent.end and doc[at + 1].lower_ in ("in", ",", "at", "near")
    if behind and doc[at + 2].pos_ == "PROPN" and (led := last_of(doc[at + 2])) is not None:
        found = named(led)
        if found is not None and (doc[at + 1].text != "," or found[1].sort is Sort.CITY):
            return found
    before = [one for one in hospital.lefts if one.pos_ == "PROPN" and one.ent_type_ == "GPE"]
    if not own and before:
        return named(before[-1])
    for end in range(min(2, len(own)), 0, -1):
        place = place_of(" ".join(one.text for one in own[:end]))
        if place.sort is Sort.CITY:
            return list(own[:end]), place
    return None


def last_of(first: Token) -> Token | None:
    """The last word of a name that begins here."""
    while first.i + 1 < first.sent.end and first.nbor(1).pos_ == "PROPN":
        first = first.nbor(1)
    return first


# --- the patient ------------------------------------------------------------------------------


def lain_in(
    people: Sequence[PersonMention], sentence: ParsedSentence, hospital: Token
) -> tuple[frozenset[str], bool] | None:
    """Who lies there, and whether it is told by the way: by what the doctors there said."""
    link = hospital.head
    if hospital.dep_ != "pobj" or link.lower_ not in LEADING:
        return None
    head = link.head
    if head.dep_ == "pobj":
        # "By helicopter to Lund hospital", "in hospital in Lund".
        head = head.head.head
    if head.lemma_.lower() in DOCTORS and head.tag_ == "NNS":
        behind = [one for one in sentence.span if one.i > hospital.i]
        told = {who for one in behind if (who := patient(people, sentence, one))}
        return (told.pop(), True) if len(told) == 1 else None
    word = head.lemma_.lower()
    roles = ("dobj", "nsubjpass") if word in CARED_FOR else ("nsubj",) if word in LYING else ()
    if any(child.tag_ == "MD" or child.dep_ == "neg" for child in head.children):
        return None
    bearers = (child for child in head.children if child.dep_ in roles)
    return next(((who, False) for one in bearers if (who := patient(people, sentence, one))), None)


def patient(
    people: Sequence[PersonMention], sentence: ParsedSentence, token: Token
) -> frozenset[str]:
    """The words of a name; else "he" or "she", or "the driver" in one word, of one alone."""
    person = bearer_at(people, sentence, token) if token.pos_ in ("NOUN", "PROPN", "PRON") else None
    if person is not None:
        return frozenset(person.words)
    if token.lower_ in PRONOUNS:
        return frozenset({f"{SOMEBODY}{PRONOUNS[token.lower_]}"})
    alone = token.tag_ == "NN" and token.dep_ in ("dobj", "nsubj", "nsubjpass")
    known = alone and any(child.lower_ == "the" for child in token.lefts)
    return frozenset({f"{SOMEBODY}{token.lemma_.lower()}"}) if known else frozenset()


# --- relating ---------------------------------------------------------------------------------


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two hospitals of one patient stand."""
    named = not any(one.startswith(SOMEBODY) for one in left.about | right.about)
    # "The guard" of both is one; "he" may be anybody.
    named = named or (left.about == right.about and not is_pronoun(left.about))
    if not may_be_one(left.about, right.about):
        return unrelated(Reason.OTHER_PERSON)
    by_name = not any(value.name.startswith(IN) for value in (left, right))
    one, other = (own_of(value) for value in (left, right))
    if one & other:
        return compatible(Reason.ALIAS)
    if left.place.name and right.place.name:
        apart = kilometres_between(left.place, right.place)
        same = left.place.name == right.place.name
        near = same or (apart is not None and apart <= NEAR_KM)
        if near and not by_name:
            return compatible(Reason.PRECISION)
        sure = apart is not None and named and not near and not (left.loose or right.loose)
        return conflict(Severity.WARNING if sure else Severity.NOTE)
    if not by_name:
        return compatible(Reason.PRECISION)
    loose = left.loose or right.loose or not named
    return conflict(Severity.NOTE if loose else Severity.WARNING)


def own_of(value: PlaceValue) -> set[str]:
    """The words of a hospital's own name; none where only its town is told."""
    return set() if value.name.startswith(IN) else set(value.name.split())


def may_be_one(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two may be one patient: by name, by "the driver", or by a name and "he"."""
    nouns = [min(who).removeprefix(SOMEBODY) for who in (left, right) if is_noun(who)]
    if len(nouns) == len((left, right)):
        return nouns[0] == nouns[1] or not SEXES.isdisjoint(nouns)
    if nouns:
        # "He" is no Sarah Lee.
        sexes = {sex_of(word) for word in left | right} - {""}
        return nouns[0] in SEXES and (not sexes or nouns[0] in sexes)
    return same_name(sorted(left), sorted(right))


def is_pronoun(who: frozenset[str]) -> bool:
    """Whether somebody is told by "he" or "she" alone."""
    return min(who).removeprefix(SOMEBODY) in SEXES


def is_noun(who: frozenset[str]) -> bool:
    """Whether somebody is told by no name."""
    return min(who).startswith(SOMEBODY)
