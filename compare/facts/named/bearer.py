"""Whether two names that are no spellings of each other are one bearer's, by what else is known.

"Mayor Ivo Lind" and "Milo Lind, the mayor" tell of one mayor: neither outlet knows a second
Lind, and a town has one mayor.  Where an article names two of a family, nothing is asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import Severity
from compare.text.geography.countries import country_of
from compare.text.naming.epithets import AFLOAT
from compare.text.naming.givennames import sex_of
from compare.text.naming.livelihood import are_alike
from compare.text.naming.spelling import (
    SHORTEST,
    Spelling,
    is_extension,
    is_gendered,
    is_inflection,
    pairs,
    spelling,
)

if TYPE_CHECKING:
    from compare.facts.named.namevalue import Name

# One town, country or team has one of these: whoever bears the surname is the same.
LONE = frozenset({
    "chief executive officer", "coach", "governor", "head coach", "king", "managing director",
    "mayor", "president", "prime minister", "queen", "chancellor", "sheriff", "coroner", "chair",
})  # fmt: skip
# A body has one of these, where the body is told.
BODY_LONE = frozenset({"director", "commissioner", "editor", "captain", "manager"})
# One man has one of these, and may have several sons.
KIN_LONE = frozenset({
    "wife", "husband", "widow", "widower", "father", "mother", "dad", "mum", "mom", "fiance",
    "fiancee", "girlfriend", "boyfriend",
})  # fmt: skip
# "Rahma-" of two surnames: half of the longer one and more.
LIKE_BEGINNING = 0.5
# Two neighbours in common, the team and the coach, say that both are in one story.
LEAST_NEAR = 2
# "Tamsin Oakley", "Tamsin Oakden": letters that two surnames begin alike with, of one rare name.
LIKE_SURNAME, RARE = 3, 5
BOTH = {"m", "f"}
# Letters of a given name of which the first few are used: Maximilian.
LONGEST_CUT = 12
# Words of a name with a given name.
FULL = 2
# Letters that two given names of one office end alike in, and letters that may go before.
SHORTEST_RHYME, MOST_UNLIKE = 3, 2
# "Vega-1": a thing's name with its number.
NUMBERED = re.compile(r"(?P<stem>[a-z]{4,})(?P<number>\d{1,3})")


def one_bearer(left: Name, right: Name) -> Severity | None:
    """How loudly to ask whether two names are one bearer's; None where nothing says so."""
    if left.person or right.person:
        return one_person(left, right)
    return one_thing(left, right)


def one_person(left: Name, right: Name) -> Severity | None:
    """Two full names that share all words but one, each the only one so named in its article."""
    if min(len(left.words), len(right.words)) < FULL:
        return None
    if len(left.words) != len(right.words):
        return one_with_other_initials(left, right)
    paired = pairs(left.words, right.words)
    same = {one for one, other in paired if one == other}
    differing = [pair for pair in paired if pair[0] != pair[1]]
    of_family = not (left.shared | right.shared).isdisjoint(same)
    if len(differing) != 1 or (of_family and not are_of_one_age(left, right)):
        return None
    if are_of_two_ages(left, right):
        return None
    one, other = differing[0]
    if is_other_name(left, right, (one, other)) or min(map(len, same)) < SHORTEST:
        return None
    if one == left.words[-1] and other == right.words[-1]:
        return one_given_name(left, right, (one, other))
    if one == left.words[-1] or other == right.words[-1]:
        return None
    if left.partners & right.partners:
        return Severity.WARNING
    return one_surname(left, right, (one, other)) if left.person and right.person else None


def are_of_one_age(left: Name, right: Name) -> bool:
    """ "Jerome Watts, 22", "Jermaine Watts, 22": one, whatever others of the family are told of."""
    return any(called.startswith("aged ") for called in left.epithets & right.epithets)


def are_of_two_ages(left: Name, right: Name) -> bool:
    """ "Dora Felber, 41", "Delia Felber, 67"."""
    ages = [{called for called in one.epithets if called.startswith("aged ")} for one in
            (left, right)]  # fmt: skip
    return all(ages) and ages[0].isdisjoint(ages[1])


def one_with_other_initials(left: Name, right: Name) -> Severity | None:
    """ "Director Herman Tull", "director J. Edwin Tull": one office, and no given name alike."""
    surname = left.words[-1]
    if surname != right.words[-1] or surname in left.shared | right.shared:
        return None
    if len(surname) < SHORTEST or not (left.person and right.person):
        return None
    firsts = [(one, other) for one in left.words[:-1] for other in right.words[:-1]]
    if any(one[0] == other[0] for one, other in firsts):
        return None
    full = [pair for pair in firsts if min(map(len, pair)) > 1]
    if not full or any(is_other_name(left, right, pair) for pair in full):
        return None
    return Severity.WARNING if holds_alone(left, right) else None


def holds_alone(left: Name, right: Name) -> bool:
    """Whether both hold an office that one person holds: of a town, or of a body that is told."""
    called = left.epithets & right.epithets
    if called & LONE:
        return True
    bodies = {office.rpartition(" of ")[2] for office in left.offices | right.offices}
    known = bodies & (left.near | left.others) & (right.near | right.others)
    return bool(called & BODY_LONE and (left.offices & right.offices or known))


def is_other_name(left: Name, right: Name, pair: tuple[str, str]) -> bool:
    """Whether a word cannot stand for the other: a woman's form, or known to the other outlet."""
    one, other = pair
    return (
        min(map(len, pair)) < SHORTEST - 1
        or spelling(one, other) is not Spelling.OTHER
        or is_gendered(one, other)
        or is_cut_short(one, other)
        or one in right.others
        or other in left.others
        or any(map(country_of, pair))
    )


def is_cut_short(one: str, other: str) -> bool:
    """Whether one given name is the other without its end: Cora for Corazon, Alex for Alexander."""
    shorter, longer = sorted((one, other), key=len)
    return is_extension(one, other) and len(shorter) >= SHORTEST - 1 and len(longer) <= LONGEST_CUT


def one_surname(left: Name, right: Name, pair: tuple[str, str]) -> Severity | None:
    """ "Mayor Ivo Lind", "Mayor Milo Lind": a lone office, or a like name and one description."""
    called = left.epithets & right.epithets or are_alike(
        left.epithets | left.ladders, right.epithets | right.ladders
    )
    if holds_alone(left, right):
        return Severity.WARNING
    if related := one_relative(left, right):
        return related
    if pair[0][0] != pair[1][0]:
        return Severity.WARNING if called and rhymes(*pair) else None
    if called:
        return Severity.WARNING
    sexes = {sex_of(given) for given in pair} - {""}
    near = len(left.near & right.near)
    return Severity.NOTE if near >= (LEAST_NEAR if sexes == BOTH else 1) else None


def one_relative(left: Name, right: Name) -> Severity | None:
    """ "His wife, Anna Berg", "Berg's wife Hanna Berg": one; two sons may be two: a note."""
    found = None
    for one in left.kin:
        for other in right.kin:
            noun, _, owner = one.partition(" of")
            same, _, others = other.partition(" of")
            if noun == same and (not owner or not others or owner == others):
                if noun in KIN_LONE:
                    return Severity.WARNING
                found = Severity.NOTE
    return found


def rhymes(one: str, other: str) -> bool:
    """Whether two names end alike and are nearly as long: Helen and Ellen, Marvin and Arvin."""
    end = next(
        (at for at, (left, right) in enumerate(zip(one[::-1], other[::-1], strict=False))
         if left != right),
        min(len(one), len(other)),
    )  # fmt: skip
    return end >= SHORTEST_RHYME and max(len(one), len(other)) - end <= MOST_UNLIKE


def one_given_name(left: Name, right: Name, pair: tuple[str, str]) -> Severity | None:
    """ "Negotiator Ana Tavares", "negotiator Ana Tavira": most of the name, or one lone office."""
    one, other = pair
    if is_extension(one, other) or is_inflection(one, other):
        return None
    if left.partners & right.partners:
        return Severity.WARNING
    if one[0] != other[0]:
        return None
    beside = left.epithets & right.epithets or left.near & right.near
    held = (left.ladders | left.epithets) & (right.ladders | right.epithets) & LONE
    sure = held or (begins_alike(one, other) and beside)
    rare = begins_alike(one, other, LIKE_SURNAME) and is_rare(left.words[0])
    return Severity.WARNING if sure or rare else None


def is_rare(given: str) -> bool:
    """Whether few are called so, and hardly two of one story."""
    return len(given) >= RARE and not sex_of(given)


def begins_alike(one: str, other: str, least: int = SHORTEST) -> bool:
    """Whether two words share their first half, and so many letters."""
    shared = next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
    return shared >= max(least, LIKE_BEGINNING * max(len(one), len(other)))


def is_numbered(words: tuple[str, ...]) -> bool:
    """Whether a name may be a thing's with its number: "Vega-1"."""
    return words[-1][-1:].isdigit()


def one_thing(left: Name, right: Name) -> Severity | None:
    """ "The satellite Vega-1", "a satellite called Viga-1": one number, one sort, a like name."""
    if are_one_ship(left, right):
        return Severity.WARNING
    one, other = NUMBERED.fullmatch(left.words[-1]), NUMBERED.fullmatch(right.words[-1])
    if one is None or other is None or left.words[:-1] != right.words[:-1]:
        return None
    if one["number"] != other["number"] or one["stem"][:2] != other["stem"][:2]:
        return None
    known = left.words[-1] in right.others or right.words[-1] in left.others
    return Severity.WARNING if left.epithets & right.epithets and not known else None


def are_one_ship(left: Name, right: Name) -> bool:
    """ "The trawler Northern Star", "the trawler Nordic Star": one sort, and half of a name."""
    if not AFLOAT & left.epithets & right.epithets or len(left.words) != len(right.words):
        return False
    differing = [pair for pair in pairs(left.words, right.words) if pair[0] != pair[1]]
    if len(left.words) < FULL or len(differing) != 1:
        return False
    [(one, other)] = differing
    known = one in right.others or other in left.others
    return one[:LIKE_SURNAME] == other[:LIKE_SURNAME] and not known
