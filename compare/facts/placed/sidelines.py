"""At which gathering two met: "on the sidelines of the G20 summit", "of the Group of 20 meeting".

Leaders meet at many gatherings, so two must have met in both reports, by name; an acronym is the
name that it is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, stated
from compare.model import NO_QUESTION, Reason, Relation, compatible, conflict
from compare.text.geography.gazetteer import Place
from compare.text.lexicon import words
from compare.text.naming.people import people_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle

BESIDE = "sidelines"
EDGES = words("fringe fringes margin margins sidelines")
GATHERINGS = words("assembly conference congress forum games meeting summit")
# Words of a gathering's name, the noun itself left out.
LONGEST = 9
SMALL = frozenset({"and", "of", "the", "for", "on", "-"})
BOTH = 2
# Many gatherings share these: the East Asia Summit, the Asia-Pacific forum.
OF_MANY = words("africa african america american arab asia asian east europe european global world")


def sidelines(parsed: ParsedArticle) -> Iterator[Mention]:
    """The gatherings beside which somebody met, in text order."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        for edge in sentence.span:
            if edge.lower_ not in EDGES:
                continue
            tokens = gathering_at(edge)
            if tokens:
                met = frozenset(
                    " ".join(one.person.words)
                    for one in people
                    if sentence.sentence.start <= one.start < sentence.sentence.end
                )
                made = stated(sentence, tokens, value_of(tokens, met))
                if made is not None:
                    yield made


def gathering_at(edge: Token) -> list[Token]:
    """The words of the gathering's name: "Group of 20 summit" behind "sidelines of the"."""
    following = list(edge.doc[edge.i + 1 : min(edge.i + 3 + LONGEST, edge.sent.end)])
    if len(following) < BOTH or following[0].lower_ != "of":
        return []
    named: list[Token] = []
    for token in following[1:]:
        if token.lower_ == "the" and not named:
            continue
        named.append(token)
        if token.lower_ in GATHERINGS:
            return named if any(one.text[:1].isupper() for one in named) else []
        if not (token.text[:1].isupper() or token.like_num or is_inside(token)):
            return []
    return []


def is_inside(token: Token) -> bool:
    """What a name may hold in small letters: "Asia-Pacific Economic Co-operation"."""
    return token.lower_ in SMALL or token.nbor(-1).text == "-"


def value_of(tokens: list[Token], met: frozenset[str]) -> PlaceValue:
    """The gathering by its name, with the names of those who met."""
    joined = "".join(token.lower_ + token.whitespace_ for token in tokens).strip()
    said = " ".join(token.text for token in tokens).replace(" - ", "-")
    return PlaceValue(joined, asked=BESIDE, about=met, words=said, place=Place(joined))


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """Two gatherings at which the same are said to have met."""
    if len(same(left.about, right.about)) < BOTH or len(same(right.about, left.about)) < BOTH:
        return NO_QUESTION
    one, other = names_of(left), names_of(right)
    nested = one <= other or other <= one
    if nested or (one & other) - OF_MANY or abbreviates(one, right) or abbreviates(other, left):
        return compatible(Reason.ALIAS)
    return conflict()


def same(ours: frozenset[str], theirs: frozenset[str]) -> list[str]:
    """Those of ours who are among theirs, by any word of their names."""
    known = {word for name in theirs for word in name.split()}
    return [name for name in ours if known & set(name.split())]


def names_of(value: PlaceValue) -> set[str]:
    """The words that name the gathering, with and without hyphens: no "summit", no "the"."""
    whole = value.name.replace("-", "").split()
    return {*whole, *parts_of(value)} - GATHERINGS - SMALL


def parts_of(value: PlaceValue) -> list[str]:
    """The words of a name, parted at their hyphens."""
    return value.name.replace("-", " ").split()


def abbreviates(words: set[str], value: PlaceValue) -> bool:
    """Whether one of the words is the name's acronym: "g20" of "Group of 20", "apec"."""
    told = [word for word in parts_of(value) if word not in SMALL]
    letters = "".join(word if word.isdigit() else word[0] for word in told)
    return any(len(word) >= BOTH and letters.startswith(word) for word in words)
