"""A bare number that tells how old somebody is: "Anna Berg, 34, was found", "she was 85".

"Her last score was 75" and "the Rovers, 10-5," tell no age, nor does "at 9 on Friday" an age at
death.  British papers write those below ten in words: "his niece Elsi, nine, was found".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.facts.figure.quantity import Quantity
from compare.text.lexicon import words
from compare.text.naming.epithets import KIN
from compare.text.numerals.units import YEARS_OLD

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure

OLDEST = 110
IN_WORDS = words("two three four five six seven eight nine ten eleven twelve")
# What follows an age in words: "was nine when", "is four and"; not "was two behind", "was one of".
BEHIND_WORDS = words('when and at but while . , ; " ”')
# "Dies at 75".
DYING = frozenset({"die", "dead", "retire"})
DIED_AT = re.compile(r"\b(?:dead|died|dies)(?: [A-Za-z]+){0,4} at$", re.IGNORECASE)
LATEST_HOUR = 24
HE_OR_SHE = frozenset({"he", "she", "who"})
# "The pianist, 81,", "the librarian, 54,": whoever does it for a living.
LIVELIHOODS = ("ian", "ist", "man", "woman")
OF_THEM = words("them these those which whom")
# What the popular press calls somebody: "Hunk, 26", "Brave gran, 81, fights off robber".
CALLED = words(
    """
    ace apprentice aussie beauty bloke bowler brainbox bricklayer bride brit briton brute celebrity
    champ champion chap conman crook dad daredevil debutant decorator defender duchess dutchman
    electrician englishman fiend fitter frenchman gamekeeper gardener gent graduate gran grandad
    granny groom hairdresser heir heiress hero heroine hunk irishman joiner keeper kiwi lad lass
    librarian londoner loner loser midfielder millionaire model mum nanny newcomer oap oddball pal
    plasterer presenter prodigy researcher roofer rookie scholar scot scotsman sergeant shopkeeper
    skater star starlet striker stunner superstar texan thug undergraduate vicar welshman whizz yank
    yob yorkshireman
    """
)
AFTER_AGE = frozenset({",", ".", ";", ")", "who", "was", "of", "from", "and", "—", "-", ":"})


def age_of_person(number: Span, figure: Figure) -> Quantity | None:
    """A bare number that tells how old somebody is."""
    said = number.text.isdigit() or number.text.lower() in IN_WORDS
    if len(number) > 1 or not said or not 1 <= figure.low <= OLDEST:
        return None
    if is_age_beside(number) or is_age_said(number[0]) or is_age_at_death(number):
        return Quantity(low=figure.low, high=figure.high, unit=YEARS_OLD)
    return None


def is_age_beside(number: Span) -> bool:
    """ "Anna Berg, 34, was found", "Ann Lee and Bo Kim, both 51,": between commas behind a name."""
    doc, start, end = number.doc, number.start, number.end
    if start > number.sent.start and doc[start - 1].lower_ == "both":
        start -= 1
    if start < number.sent.start + 2 or doc[start - 1].text not in {",", "("}:
        return False
    name = doc[start - 2]
    if not (is_somebody(name) or is_beside_name(number[0], name) or is_called(name)):
        return False
    if end >= number.sent.end:
        return True
    following = doc[end + 1 : end + 2]
    record = doc[end].text == "-" and any(token.like_num for token in following)
    # "29 workers, 22 of them women".
    some = doc[end].lower_ == "of" and any(token.lower_ in OF_THEM for token in following)
    return doc[end].lower_ in AFTER_AGE and not (record or some)


def is_called(noun: Token) -> bool:
    """Whether a noun is what somebody is: "the driver, 54,", "the actress, 91,"."""
    if is_person(noun.lemma_.lower()) or noun.lemma_.lower() in CALLED:
        return True
    # "Her husband, 93," is another than she.
    told = any(child.lower_ in {"a", "an", "the"} for child in noun.children)
    return told and (noun.lemma_.lower() in KIN or noun.lower_.endswith(LIVELIHOODS))


def is_somebody(name: Token) -> bool:
    """Whether a name is a person's; so is whatever does something: "Strand, 58, ran the shop".

    The model takes many a full name for a firm's.
    """
    if name.pos_ != "PROPN":
        return False
    full = name.ent_type_ == "ORG" and any(child.dep_ == "compound" for child in name.children)
    acts = name.dep_ == "nsubj" and name.head.pos_ == "VERB"
    return full or acts or name.ent_type_ in {"PERSON", ""}


def is_beside_name(number: Token, name: Token) -> bool:
    """ "Greenwood, 52, resigned": the model takes many a lone surname for a firm or a town.

    Not "a shop in Leeds, 52, of all places": what follows a preposition may well be a town.
    """
    if number.dep_ != "appos" or number.head != name or not name.text[:1].isupper():
        return False
    return name.ent_type_ != "DATE" and name.dep_ not in {"pobj", "conj"}


def is_age_at_death(number: Span) -> bool:
    """ "Died Thursday at 91": no hour of the day, nor the number of a house."""
    before = number.doc[number.sent.start : number.start].text
    behind = number.doc[number.end : min(number.sent.end, number.end + 1)].text
    late = number.text.isdigit() and int(number.text) > LATEST_HOUR
    return late and DIED_AT.search(before) is not None and behind in {"", ".", ",", ";"}


def is_age_said(number: Token) -> bool:
    """ "She was 85.", "who is 59", "Fred Lund dies at 75": of somebody, no noun that it counts."""
    verb, link = number.head, number.dep_
    if link == "pobj" and number.head.lower_ == "at":
        verb, link = number.head.head, "at"
    if any(child.pos_ == "NOUN" for child in number.children):
        return False
    if not (number.text.isdigit() or is_last_word(number)):
        return False
    told = (link in {"acomp", "attr"} and verb.lemma_.lower() == "be") or (
        link == "at" and (verb.lemma_.lower() in DYING or is_record_of_age(verb))
    )
    if not told:
        return False
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if subject is None:
        return False
    somebody = subject.lower_ in HE_OR_SHE or subject.ent_type_ == "PERSON"
    somebody = somebody or is_lone_name(subject, number)
    return somebody or is_person(subject.lemma_.lower())


def is_last_word(number: Token) -> bool:
    """ "Zarak was nine.", "she was seven when it opened": nothing is counted by it."""
    return number.i + 1 >= number.sent.end or number.nbor(1).lower_ in BEHIND_WORDS


def is_lone_name(subject: Token, number: Token) -> bool:
    """ "Marlow was 34.": the model knows few surnames, and nothing else "was 34"."""
    ends = number.i + 1 >= number.sent.end or number.nbor(1).text in {".", ","}
    alone = not any(child.dep_ != "compound" for child in subject.children)
    return ends and alone and subject.tag_ == "NNP" and number.head.lower_ in {"is", "was"}


def is_record_of_age(verb: Token) -> bool:
    """ "At 26, she is the youngest to take the role"."""
    return any(child.lower_ in {"oldest", "youngest"} for child in verb.children)
