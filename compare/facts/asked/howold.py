"""A bare number that tells how old somebody is: "Anna Berg, 34, was found", "she was 85".

"Her last score was 75" and "the Rovers, 10-5," tell no age, nor does "at 9 on Friday" an age at
death.  British papers write those below ten in words: "his niece Elsi, nine, was found".  So is "a
baker of 52" so old, and "the eldest was 91".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.asked.ends import end_of_several
from compare.facts.counted.countable import is_person
from compare.facts.figure.quantity import Quantity
from compare.text.geography.countries import is_demonym
from compare.text.lexicon import words
from compare.text.naming.epithets import KIN
from compare.text.numerals.units import YEARS_OLD
from compare.text.office.ranks import plain

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure

OLDEST = 110
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
AFTER_AGE = frozenset(
    {",", ".", ";", ")", "!", "?", "who", "was", "of", "from", "and", "—", "-", ":"}
)
# "Ann Lee, just 18, won", "the Swede, now 34, owns it"; of then it is no age of today's.
SLIGHTLY = words("barely both just now only still")
# A child's age is told in words too: "a boy of seven"; "a leader of five" leads them.
CHILDREN = words("baby boy brother child daughter girl kid lad schoolboy schoolgirl sister son")
# "A member of 27 (clubs)", "the winner of 19": so many of something.
OF_SEVERAL = KIN - CHILDREN | words(
    "author champion founder head holder leader maker member owner parent survivor winner writer"
)
# What would be counted: "a leader of 41 tribes".
COUNTED = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
# What is said of people rather than of towns: "it began with Ann Lee, 28,".
WITH_PEOPLE = words("about as by for of with")
OPEN = frozenset({"ADJ", "ADV", "INTJ", "NOUN", "PROPN", "VERB"})
# "Was 66 and a native of Lund", "is 39, a dad of three": nothing is counted.
ADDED = frozenset({"appos", "conj"})
CLOSING = frozenset({",", ".", ";", ")", "!", "?"})


def age_of_person(number: Span, figure: Figure) -> Quantity | None:
    """A bare number that tells how old somebody is."""
    if not is_plain_number(number) or not 1 <= figure.low <= OLDEST:
        return None
    if (
        is_age_beside(number)
        or is_age_said(number.root)
        or is_age_at_death(number)
        or aged_of(number) is not None
        or end_of_several(number)
    ):
        return Quantity(low=figure.low, high=figure.high, unit=YEARS_OLD)
    return None


def is_plain_number(number: Span) -> bool:
    """ "34", "nine", "sixty-one"; not "one" nor "34,000"."""
    if len(number) == 1:
        return number.text.isdigit() or (number.text.isalpha() and number.text.lower() != "one")
    return "-" in number.text and all(token.is_alpha or token.text == "-" for token in number)


def is_age_beside(number: Span) -> bool:
    """ "Anna Berg, 34, was found", "Ann Lee, just 18,", "Ann Lee and Bo Kim, both 51,"."""
    doc, start, end = number.doc, number.start, number.end
    if not (number.text.isdigit() or is_in_commas(number)):
        return False
    if start > number.sent.start and doc[start - 1].lower_ in SLIGHTLY:
        start -= 1
    if start < number.sent.start + 2 or doc[start - 1].text not in {",", "("}:
        return False
    name = doc[start - 2]
    if name.is_quote and start > number.sent.start + 2:
        # "Alias 'El Rojo', 41,".
        name = doc[start - 3]
    if not (
        is_somebody(name)
        or is_beside_name(number.root, name)
        or is_called(name)
        or is_lone_surname(number, name)
    ):
        return False
    if end >= number.sent.end:
        return True
    following = doc[end + 1 : end + 2]
    record = doc[end].text == "-" and any(token.like_num for token in following)
    # "29 workers, 22 of them women".
    some = doc[end].lower_ == "of" and any(token.lower_ in OF_THEM for token in following)
    return doc[end].lower_ in AFTER_AGE and not (record or some)


def is_in_commas(number: Span) -> bool:
    """ "His niece Elsi, nine, was found"; "the Rovers, nine behind" is none."""
    return number.end >= number.sent.end or number.doc[number.end].text in CLOSING


def aged_of(number: Span) -> Token | None:
    """The noun of "a baker of 52"; None for "a gang of 52" and "a winner of 19 titles"."""
    link = number.root.head
    if number.root.dep_ != "pobj" or link.lower_ != "of" or link.i >= number.start:
        return None
    noun, lemma = link.head, link.head.lemma_.lower()
    if noun.tag_ != "NN" or not any(child.lower_ in {"a", "an"} for child in noun.children):
        return None
    if lemma in OF_SEVERAL or not (is_called(noun) or lemma in CHILDREN):
        return None
    if not number.text.isdigit() and lemma not in CHILDREN:
        return None
    ends = number.end >= number.sent.end or number.doc[number.end].pos_ not in COUNTED
    return (
        noun if ends and not any(token.pos_ in COUNTED for token in number.root.children) else None
    )


def is_called(noun: Token) -> bool:
    """Whether a noun is what somebody is: "the driver, 54,", "the actress, 91,"."""
    if is_person(noun.lemma_.lower()) or noun.lemma_.lower() in CALLED or is_demonym(noun.text):
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
    # "Porter Noor Jan, 29": what stands before the name tells that it is somebody's.
    full = full or any(
        child.dep_ == "compound" and child.pos_ == "NOUN" and is_called(child)
        for child in name.children
    )
    acts = name.dep_ in {"nsubj", "nsubjpass"} and name.head.pos_ == "VERB"
    return full or acts or name.ent_type_ in {"PERSON", ""}


def is_beside_name(number: Token, name: Token) -> bool:
    """ "Greenwood, 52, resigned": the model takes many a lone surname for a firm or a town.

    Not "a shop in Leeds, 52, of all places": what follows a preposition may well be a town.
    """
    if number.dep_ != "appos" or not name.text[:1].isupper():
        return False
    beside = number.head in {name, name.head} and (number.head == name or name.dep_ == "appos")
    if not beside or name.ent_type_ == "DATE":
        return False
    if name.dep_ == "pobj":
        # "It began with Ann Lee, 28,", "named as Bo Kim, 58,": no town is.
        return name.head.lower_ in WITH_PEOPLE and name.nbor(-1).is_title
    return name.dep_ != "conj"


def is_lone_surname(number: Span, name: Token) -> bool:
    """ "Tiller, 38, was fined": a sentence opens with it, and the model takes it for anything."""
    doc, end = number.doc, number.end
    if name.i != number.sent.start or not (name.is_title and name.is_alpha) or name.is_stop:
        return False
    if end + 1 >= number.sent.end or doc[end].text != "," or plain("calendar", name.text):
        return False
    follows = doc[end + 1]
    return name.pos_ in OPEN and (follows.pos_ in {"AUX", "DET", "VERB"} or follows.lower_ == "who")


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
    if any(child.pos_ == "NOUN" and child.dep_ not in ADDED for child in number.children):
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
    # "Her son Adama was 23".
    somebody = somebody or any(
        child.dep_ == "appos" and child.pos_ == "PROPN" for child in subject.children
    )
    return somebody or is_called(subject)


def is_last_word(number: Token) -> bool:
    """ "Zarak was nine.", "she was seven when it opened": nothing is counted by it."""
    return number.i + 1 >= number.sent.end or number.nbor(1).lower_ in BEHIND_WORDS


def is_lone_name(subject: Token, number: Token) -> bool:
    """ "Marlow was 34.": the model knows few surnames, and nothing else "was 34"."""
    ends = number.i + 1 >= number.sent.end or number.nbor(1).text in {".", ",", "and"}
    alone = not any(child.dep_ not in {"compound", "appos", "punct"} for child in subject.children)
    return ends and alone and subject.tag_ == "NNP" and number.head.lower_ in {"is", "was"}


def is_record_of_age(verb: Token) -> bool:
    """ "At 26, she is the youngest to take the role"."""
    return any(child.lower_ in {"oldest", "youngest"} for child in verb.children)
