"""What comes once to a person or a thing: the year it was built or founded, the end of a term.

"Built in 1968" and "dates from the 1980s" tell one year of a dam, however far apart; "her term ends
in July 2020" and "in office until July 2021" one day.  Read from the words that govern the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.happening.party import together
from compare.text.happening.record import Happening
from compare.text.happening.verb import OBJECTS, subject_of
from compare.text.interval import Grain
from compare.text.lexicon import words
from compare.text.sorts import FIRMS
from compare.text.statement.participants import MAYBE_PERFECT, helpers

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BUILT, FOUNDED, TERM, CONTRACT = "building", "founding", "end of term", "end of contract"
# "The dam" of two reports is one; of a term it must be known whose it is.
OF_THINGS = frozenset({BUILT, FOUNDED})
ONCE = OF_THINGS | {TERM, CONTRACT}

BUILDING = words("build construct erect")
FOUNDING = words("co-found establish found")
# "Two students launched the firm in 2009", "the club, which began in 2006".
STARTING = words("begin create form launch set start")
FOUNDED_THINGS = FIRMS | words(
    """
    academy association band charity clinic club college co-operative cooperative festival
    foundation gallery institute magazine museum newspaper orchestra organisation organization party
    restaurant school service shop site store theatre union university website winery
    """
)
ENDING = words("end expire lapse")
RUNNING = words("last run")
TERMS = {"term": TERM, "mandate": TERM, "tenure": TERM, "contract": CONTRACT}
# "In office until July 2021", "under contract until June".
HELD = {("in", "office"): TERM, ("in", "charge"): TERM, ("in", "power"): TERM,
        ("under", "contract"): CONTRACT}  # fmt: skip
# What has been so since a year was there by then: "the clinic has treated fishermen since 1987".
LASTING = "lasting"
# "The lake was full on Monday": how something was, which it may be on other days too.
BEING = "being"
MANY = frozenset({"NNS", "NNPS"})
ANY = frozenset({"a", "an", "another", "some"})
UNTIL = frozenset({"until", "till", "through"})
# A person and a country are not founded.
NO_THINGS = frozenset({"PERSON", "GPE", "LOC", "NORP"})


def once(time: Span, grain: Grain) -> Happening | None:
    """What the time is the only time of, and whose; None for all else."""
    preposition = time.root.head
    if preposition.pos_ not in {"ADP", "SCONJ"}:
        return None
    verb = preposition.head
    while (verb.pos_ in {"ADP", "ADV"} or verb.dep_ == "pobj") and verb.head.i != verb.i:
        # "Dates back to 1720", "started in a garage in 2006".
        verb = verb.head
    if verb.pos_ not in {"VERB", "AUX"}:
        return None
    if grain < Grain.MONTH and (made := making(verb, preposition.lower_)) is not None:
        return made
    return ending(verb, preposition.lower_)


def making(verb: Token, preposition: str) -> Happening | None:
    """ "Built in 1968", "founded by miners in 1902", "dates from the 1980s"."""
    lemma = verb.lemma_.lower()
    subject = subject_of(verb)
    back = any(child.lower_ == "back" for child in verb.children)
    if lemma == "go" and back and preposition == "to" and subject is not None:
        return of_thing({BUILT, FOUNDED}, subject)
    if lemma == "date" and preposition in {"from", "to"} and subject is not None:
        return of_thing({BUILT, FOUNDED}, subject)
    if preposition != "in":
        return None
    made = next((child for child in verb.children if child.dep_ in OBJECTS), subject)
    if lemma not in BUILDING | FOUNDING and not is_founding(verb, made):
        return None
    if made is None:
        return None
    return of_thing({BUILT if lemma in BUILDING else FOUNDED}, made)


def is_founding(verb: Token, thing: Token | None) -> bool:
    """ "Launched the firm", "Petlo, which began in a garage"; not "began to sell"."""
    if verb.lemma_.lower() not in STARTING or thing is None:
        return False
    if any(child.dep_ in {"xcomp", "ccomp"} for child in verb.children):
        return False
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        # "They held 12 rounds, beginning in 1993": nothing of theirs was founded.
        return False
    if verb.lemma_.lower() == "set" and not any(child.lower_ == "up" for child in verb.children):
        return False
    which = any(child.lower_ == "which" for child in verb.lefts)
    named = thing.pos_ == "PROPN" and (which or thing.ent_type_ not in NO_THINGS)
    return named or thing.lemma_.lower() in FOUNDED_THINGS


def ending(verb: Token, preposition: str) -> Happening | None:
    """ "Whose term ends in July 2020", "is in office until July 2021"."""
    subject = subject_of(verb)
    if subject is None:
        return None
    lemma, until = verb.lemma_.lower(), preposition in UNTIL
    term = TERMS.get(subject.lemma_.lower())
    if term is not None and (lemma in ENDING or (until and lemma in RUNNING)):
        whose = owner(subject)
        return None if whose is None else of_thing({term}, whose)
    held = (HELD.get((child.lower_, noun.lower_)) for child in verb.children
            if child.dep_ == "prep" for noun in child.children)  # fmt: skip
    term = next((found for found in held if found), None)
    return of_thing({term}, subject) if until and term is not None else None


def lasts(verb: Token) -> bool:
    """ "The Lund Clinic has treated fishermen since 1987": a thing with a name, ever since."""
    subject = subject_of(verb)
    if subject is None or subject.pos_ != "PROPN" or subject.ent_type_ in NO_THINGS:
        return False
    return not helpers(verb).isdisjoint(MAYBE_PERFECT)


def is_being(verb: Token, time: frozenset[int]) -> bool:
    """Whether a verb tells how a thing was at ``time``, which are the places of its words.

    Not "the match is on Monday" or "Monday was cold", where the day itself is told.
    """
    if verb.lemma_.lower() != "be":
        return False
    said = [child for child in verb.children if child.dep_ in {"acomp", "attr"}]
    subject = subject_of(verb)
    happens = subject is not None and is_event_noun(subject.lemma_.lower())
    return not happens and any(child.i not in time for child in said)


def is_of_its_time(lasting: Happening, made: Happening) -> bool:
    """Whether what has lasted is what was founded or built, by its whole name."""
    if lasting.phase != LASTING or made.deeds.isdisjoint(OF_THINGS):
        return False
    ours, theirs = lasting.doer.names | lasting.object.names, made.object.names
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def owner(term: Token) -> Token | None:
    """Whose term it is: "Ana Lund's mandate", "Ana Lund, whose mandate"."""
    whose = next((child for child in term.children if child.dep_ == "poss"), None)
    if whose is not None and whose.tag_ == "WP$" and term.head.dep_ == "relcl":
        return term.head.head
    return whose


def of_thing(deeds: set[str], thing: Token) -> Happening | None:
    """The happening with whom or what it befell; "a church" and "houses" are any of many."""
    if thing.tag_ in MANY or any(child.lower_ in ANY for child in thing.children):
        return None
    return Happening(frozenset(deeds), object=together([thing]))
