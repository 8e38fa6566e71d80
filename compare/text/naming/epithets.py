"""What else a name's bearer is called: "the driver, Ivo Lind", "the ferry Korvenna", "Lind, 34".

Two outlets that give "the driver" two given names tell of one man; the word beside the
name says so, be it in apposition, right before the name, or in "the ferry is called".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.naming.livelihood import callings
from compare.text.naming.runs import is_role
from compare.text.naming.spelling import fold
from compare.text.numerals.words import ORDINALS
from compare.text.office.ranks import offices
from compare.text.sorts import SETTLEMENTS
from compare.text.statement.participants import led_to
from compare.text.vehicles import WATER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.runs import Run

KIN = words(
    """
    wife husband widow widower father mother stepfather stepmother dad mum mom son daughter brother
    sister grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin fiance
    fiancee girlfriend boyfriend
    """
)
# What is given a name: "Hurricane Carla" and "Hurricane Carlas" are no one and many.
STORMS = words("hurricane storm typhoon cyclone")
AFLOAT = frozenset(WATER) | words("mv hms uss ss")
CHRISTENED = STORMS | AFLOAT
WATERS = words("bay cape gulf isle lake sea strait straits")
PAIRING = frozenset({"and", "&"})
CALLING = words("call name dub christen rename")
# "The driver, identified as Ivo Lind", "police named the driver as Ivo Lind".
NAMING = words("describe identify name")
# Many in one story are called so: they say nothing of who it is.
COMMON = words(
    """
    man woman boy girl official officer victim suspect teenager witness son daughter father mother
    brother sister wife student friend gunman resident worker employee counterpart neighbour
    neighbor adult candidate child citizen colleague cousin dad detainee expert fan fugitive
    grandfather grandmother grandson guest hero husband immigrant inmate insider kid
    killer lady leader legend lot man mate member mum mom name native nephew niece number opponent
    parent partner passenger patient pensioner people person prisoner protester relative rival
    source spouse star stranger successor supporter survivor toddler tourist twin uncle aunt user
    veteran visitor volunteer voter widow widower winner youth youngster
    """
)


def epithets(parsed: ParsedSentence, run: Run) -> frozenset[str]:
    """The nouns, and the age, that a sentence gives the bearer of a name; titles aside."""
    tokens = list(parsed.span)
    name = tokens[run.first : run.last]
    beside = list(nouns_beside(tokens, run, name))
    nouns = {
        noun.lower_ for noun in beside
    }  # in the singular; a lemmatiser makes "trawl" of "trawler"
    told = {noun for noun in nouns - COMMON if noun.isalpha() and noun not in offices()}
    placed = {f"{noun} of" for noun in nouns & SETTLEMENTS}
    return frozenset(
        told.union(
            ranked(beside),
            placed,
            ages_beside(tokens, run),
            sort_before(tokens, run),
            callings(name),
        )
    )


def ranked(nouns: Iterable[Token]) -> Iterator[str]:
    """ "third victim" for "the third victim, Ivo Lind": many are victims, and one the third."""
    for noun in nouns:
        for child in noun.children:
            if child.lower_ in ORDINALS and ORDINALS[child.lower_] > 1:
                yield f"{child.lower_} {noun.lemma_.lower()}"


def kin(parsed: ParsedSentence, run: Run) -> frozenset[str]:
    """Whose wife, father or son the bearer of a name is: "wife of lind", "wife of" for "his wife".

    A noun without an owner says nothing: "the father, Ivo Lind".
    """
    tokens = list(parsed.span)
    name = tokens[run.first : run.last]
    found = set()
    for noun in nouns_beside(tokens, run, name):
        owner = next((one for token in (noun, *name) if (one := owner_of(token))), None)
        if noun.lemma_.lower() in KIN and owner is not None:
            named = owner.pos_ == "PROPN"
            found.add(f"{noun.lemma_.lower()} of {fold(owner.text) if named else ''}".strip())
    return frozenset(found)


def owner_of(noun: Token) -> Token | None:
    """Whoever's it is: "his" of "his wife", "Lind" of "Lind's wife" and of "the wife of Lind"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ == "of":
            return led_to(child)
    return None


def partners(parsed: ParsedSentence, run: Run) -> frozenset[str]:
    """The full name that an "and" ties to a name: "anna berg" for "Ivo Lind and Anna Berg"."""
    tokens = list(parsed.span)
    found = set()
    for at, step in ((run.first - 1, -1), (run.last, 1)):
        if 0 <= at < len(tokens) and tokens[at].lower_ in PAIRING:
            words = []
            at += step
            while 0 <= at < len(tokens) and tokens[at].pos_ == "PROPN":
                words.append(fold(tokens[at].text))
                at += step
            if len(words) > 1:
                found.add(" ".join(words[::step]))
    return frozenset(found)


def sort_before(tokens: list[Token], run: Run) -> Iterator[str]:
    """ "gulf of" for "the Gulf of Riga", "village of" for "the village of Olm"."""
    before = tokens[max(run.first - 2, 0) : run.first]
    sorts = WATERS | SETTLEMENTS
    if [token.lower_ for token in before[1:]] == ["of"] and before[0].lower_ in sorts:
        yield f"{before[0].lower_} of"


def nouns_beside(tokens: list[Token], run: Run, name: list[Token]) -> Iterator[Token]:
    """The common nouns in apposition to a name, right before it, or that it is given to."""
    places = {token.i for token in name}
    before = run.first - 1
    if before >= 0 and is_sort(tokens, before):
        yield tokens[before]
    for token in name:
        if token.head.i not in places:
            if token.dep_ == "appos" and is_common(token.head):
                yield token.head
            yield from nouns_named(token)
            if token.dep_ in ("oprd", "attr", "dobj") and token.head.lemma_.lower() in CALLING:
                yield from (
                    child
                    for child in token.head.children
                    if child.dep_ in ("nsubj", "nsubjpass") and is_common(child)
                )
        yield from (child for child in token.children if child.dep_ == "appos" and is_common(child))


def nouns_named(name: Token) -> Iterator[Token]:
    """The common noun whose name is told: "named the driver as Ivo Lind", "the pilot was Lee"."""
    if name.dep_ == "attr" and name.head.lemma_ == "be":
        told = [child for child in name.head.children if child.dep_ == "nsubj"]
    elif name.dep_ == "pobj" and name.head.lower_ == "as" and is_naming(name.head.head):
        verb = name.head.head
        told = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
        told += [verb.head] if verb.dep_ == "acl" else []
    else:
        told = []
    yield from filter(is_common, told)


def is_naming(verb: Token) -> bool:
    """Whether a verb tells somebody's name."""
    return verb.lemma_.lower() in NAMING


def is_sort(tokens: list[Token], at: int) -> bool:
    """Whether a word before a name tells what its bearer is: "ferry", "Storm", "driver"."""
    return is_common(tokens[at]) or tokens[at].lower_ in CHRISTENED or is_role(tokens, at)


def is_common(token: Token) -> bool:
    """A common noun in the singular, whatever its first letter."""
    return token.tag_ == "NN"


def ages_beside(tokens: list[Token], run: Run) -> Iterator[str]:
    """ "aged 34" for "Ann Lee, 34," and "Ann Lee, aged 34"."""
    after = [token.text for token in tokens[run.last : run.last + 4]]
    if after[:1] != [","]:
        return
    at = 2 if after[1:2] == ["aged"] else 1
    closed = after[at + 1 : at + 2] in ([","], ["."], [";"], [])
    if after[at : at + 1] and after[at].isdecimal() and len(after[at]) == 2 and closed:
        yield f"aged {after[at]}"
