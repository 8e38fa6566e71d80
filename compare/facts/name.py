"""Names as written: people, bodies and places, and the slips in them.

"Takeyama" and "Takiyama" conflict when they are one man's name: the same office
and country, the same given name, or the same names around them.  Nicknames,
accents, plurals and hyphens are one name in another form; spellings that two systems of
transliteration account for are a note.  Two people of one surname are two people, unless a
lone office or another description makes them one bearer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compare.facts import kind
from compare.facts.kind import Example
from compare.facts.named.bearer import is_numbered, one_bearer
from compare.facts.named.forms import are_familiar, are_two_models, is_explained
from compare.facts.named.namevalue import Name
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.geography.countries import country_of
from compare.text.naming.epithets import AFLOAT, CHRISTENED
from compare.text.naming.givennames import sex_of
from compare.text.naming.names import NamedRun, names_of
from compare.text.naming.spelling import (
    Spelling,
    are_first_letters_alike,
    are_respelled,
    is_gendered,
    is_inflection,
    is_long_slip,
    is_other_system,
    is_plural,
    is_short_slip,
    is_transliterated,
    pairs,
    sounds_alike,
    spelling,
)
from compare.text.sorts import SETTLEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.grammar.parse import ParsedArticle

NAME = "name"
SUMMARY = "One person's, body's or place's name, spelled differently."

# Words of a name with a given name.
FULL = 2
SHORTEST_ALONE = 5
"""Letters that a name without a second word needs; Eden and Aden are two places."""


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every name; in headlines in title case those that are mistyped."""
    for run in names_of(parsed):
        if is_explained(run.sentence.sentence, run.start):
            continue
        found = kind.mention(NAME, run.sentence, start=run.start, end=run.end, value=value_of(run))
        if found:
            yield found


def value_of(run: NamedRun) -> Name:
    """The name with what is known of its bearer."""
    return Name(
        run.words,
        run.person,
        offices=run.offices,
        near=run.near,
        epithets=run.epithets,
        ladders=run.ladders,
        shared=run.shared,
        kin=run.kin,
        partners=run.partners,
        others=run.others,
        shown=run.shown,
        quoted=run.quoted,
    )


# --- how two names relate -------------------------------------------------------------------------


def relate(left: Name, right: Name) -> Relation:
    """Same words, other forms of them, another name, or a slip in what must be one name."""
    if left.words == right.words:
        return EQUAL
    if set(left.words) <= set(right.words) or set(right.words) <= set(left.words):
        return compatible(Reason.ALIAS)
    other = unrelated(Reason.OTHER_PERSON if left.person or right.person else Reason.OTHER_PLACE)
    if are_one_in_letters(left, right):
        return split(left, right)
    if are_strangers(left.words, right.words) or are_two_models(left.shown, right.shown):
        return other
    paired = pairs(left.words, right.words)
    if are_of_one_country(left, right) or are_familiar(left, right, paired):
        return compatible(Reason.ALIAS)
    if not may_be_one(left, right, paired):
        severity = one_bearer(left, right)
        return conflict(severity) if severity else other
    worst = max(nearness(left, right, pair) for pair in paired)
    if worst is Spelling.NICKNAME:
        return compatible(Reason.ALIAS)
    if all(is_plural(*pair) for pair in paired) and not are_christened(left, right):
        # A book has one title, and no plural.
        exact = (left.quoted and right.quoted) or are_of_two_surnames(left, right)
        return conflict(Severity.NOTE) if exact else compatible(Reason.ALIAS)
    if not is_supported(left, right, paired):
        return other
    return conflict(Severity.NOTE if worst is Spelling.TRANSLITERATION else Severity.WARNING)


def are_of_one_country(left: Name, right: Name) -> bool:
    """ "South Korea", "South Korean": a country and its people are no two spellings."""
    country = country_of(" ".join(left.words))
    return country is not None and country == country_of(" ".join(right.words))


def are_one_in_letters(left: Name, right: Name) -> bool:
    """ "Del Monte" and "DelMonte"; "Rudi Vandersteen" and "Rudy van der Steen"."""
    if "".join(left.words) == "".join(right.words):
        return True
    if min(len(left.words), len(right.words)) < FULL or len(left.words) == len(right.words):
        return False
    given = is_same_word((left.words[0], right.words[0]))
    given = given or spelling(left.words[0], right.words[0]) is not Spelling.OTHER
    return given and "".join(left.words[1:]) == "".join(right.words[1:])


def split(left: Name, right: Name) -> Relation:
    """One name in other words: "DelMonte" and "Del Monte" of a person.

    Hyphens and initials, "P. J. Lind" and "PJ Lind", are the printer's.
    """
    printed = not {"-", "."}.isdisjoint(left.shown + right.shown)
    if printed or not (left.person or right.person):
        return compatible(Reason.ALIAS)
    return conflict(Severity.NOTE)


@lru_cache(maxsize=65536)
def are_strangers(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two names share no word, and one has a word like none of the other's.

    Whatever else is known of their bearers, they are two; most pairs of names are, and a run
    meets them again and again.
    """
    if not set(left).isdisjoint(right) or (is_numbered(left) and is_numbered(right)):
        return False
    return any(
        spelling(*pair) is Spelling.OTHER and not sounds_alike(*pair) and not is_long_slip(*pair)
        for pair in pairs(left, right)
    )


def nearness(left: Name, right: Name, pair: tuple[str, str]) -> Spelling:
    """How near two words are; in a name from another script what looks a slip may be none."""
    found = spelling(*pair)
    lone = len(left.words) == len(right.words) == 1 and not (left.person or right.person)
    foreign = any(is_transliterated(one.words, unsure=lone) for one in (left, right))
    if found is Spelling.SLIP and foreign and is_other_system(*pair):
        return Spelling.TRANSLITERATION
    return found


def may_be_one(left: Name, right: Name, paired: list[tuple[str, str]]) -> bool:
    """Whether the two can be one name at all: every word has its like, and no word rules it out."""
    longer = max(len(left.words), len(right.words))
    people = left.person or right.person if len(paired) == 1 else left.person and right.person
    if len(paired) < longer and not people:
        return False
    differing = [pair for pair in paired if pair[0] != pair[1]]
    if len(paired) == 1 < longer and not is_surname(left, right, paired[0]):
        return False
    sure = not left.offices.isdisjoint(right.offices) and any(
        one == other and len(one) >= SHORTEST_ALONE for one, other in paired
    )
    heard = left.person and right.person and len(paired) == longer >= FULL
    # "Senior Brigadier Tomasz Wojcik", "Senior Brigadier Tomas Wojczyk".
    foreign = heard and paired[0][0][:1] == paired[0][1][:1]
    foreign = foreign and not left.ladders.isdisjoint(right.ladders)
    return not any(
        (
            (spelling(*pair) is Spelling.OTHER and not (sure and is_short_slip(*pair)))
            and not (heard and sounds_alike(*pair))
            and not (foreign and is_long_slip(*pair))
        )
        or any(map(country_of, pair))
        or (pair[0] in right.others and pair[1] in left.others)
        for pair in differing
    )


def is_surname(left: Name, right: Name, pair: tuple[str, str]) -> bool:
    """Whether a lone word is like the last of a longer name: Lindt and Ann Lind."""
    return max(left.words, right.words, key=len)[-1] in pair


def are_of_two_surnames(left: Name, right: Name) -> bool:
    """ "Lucy Hargreaves", "Lucy Hargreave": one woman, whose surname has an "s" or has none."""
    full = left.person and right.person and len(left.words) == len(right.words) >= FULL
    return full and left.words[0] == right.words[0] and is_plural(left.words[-1], right.words[-1])


def are_christened(left: Name, right: Name) -> bool:
    """Whether both are a storm or a ship with a name given to it, of which there is no plural."""
    sorts = [CHRISTENED & {one.words[0], *one.epithets} for one in (left, right)]
    return not sorts[0].isdisjoint(sorts[1]) or all(AFLOAT & sort for sort in sorts)


def is_supported(left: Name, right: Name, paired: list[tuple[str, str]]) -> bool:
    """Whether something besides their likeness says that the two name one thing."""
    if not left.offices.isdisjoint(right.offices):
        return True
    sorts = {called for called in left.epithets & right.epithets if called.endswith(" of")}
    if sorts and (sorts.isdisjoint(SETTLED) or are_long_and_new(left, right, paired)):
        return True
    differing = [pair for pair in paired if not is_same_word(pair)]
    near = not left.near.isdisjoint(right.near)
    if left.person and right.person and any(map(is_of_other_sex, differing)):
        return False
    if any(
        pair[0][0] != pair[1][0] and nearness(left, right, pair) is Spelling.SLIP
        for pair in differing
    ):
        beside = len(paired) > len(differing) and (near or share_a_given_name(left, right))
        return beside or are_full_names(left, right, paired)
    if len(paired) > len(differing) or are_full_names(left, right, paired):
        return True
    if any(is_inflection(*pair) for pair in differing) and not are_christened(left, right):
        return False
    if any(map(differs_twice, differing)):
        return False
    return near and all(min(map(len, pair)) >= SHORTEST_ALONE for pair in differing)


SETTLED = frozenset(f"{sort} of" for sort in SETTLEMENTS)
"""There is one gulf of a name; of villages there are many, and short names of them too many."""


def are_long_and_new(left: Name, right: Name, paired: list[tuple[str, str]]) -> bool:
    """Whether no word of two names is short, and neither article has the other's word too."""
    differing = [pair for pair in paired if pair[0] != pair[1]]
    long = all(min(map(len, pair)) >= SHORTEST_ALONE for pair in differing)
    known = any(one in right.others or other in left.others for one, other in differing)
    return long and not known


def is_same_word(pair: tuple[str, str]) -> bool:
    """Whether two words are one, or one and its short form: Gary and Gaz; "J" may be Jane."""
    return pair[0] == pair[1] or (
        spelling(*pair) is Spelling.NICKNAME and min(map(len, pair)) >= SHORTEST_NICKNAME
    )


SHORTEST_NICKNAME = 2
# "Carl" and "Karl" are heard alike.
SHORTEST_HEARD = 4


def share_a_given_name(left: Name, right: Name) -> bool:
    """Whether two people are told in full with one given name: "Fiona Rudd", "Fiona Judd"."""
    full = left.person and right.person and min(len(left.words), len(right.words)) >= FULL
    return full and left.words[0] == right.words[0] and len(left.words[0]) >= SHORTEST_ALONE


def are_full_names(left: Name, right: Name, paired: list[tuple[str, str]]) -> bool:
    """Whether a given name and a surname are both a slip apart: Katri Lehtonen, Katrie Lechtonen.

    Two people of one story hardly ever share so much; but Marco and Mario are two given names.
    """
    if not (left.person and right.person) or len(left.words) != len(right.words):
        return False
    heard = are_respelled(*paired[0]) or sounds_alike(*paired[0])
    if all(sex_of(one.words[0]) for one in (left, right)) and not heard:
        return False
    in_order = paired == list(zip(left.words, right.words, strict=True))
    long = all(
        min(map(len, pair)) >= SHORTEST_ALONE
        or (sounds_alike(*pair) and min(map(len, pair)) >= SHORTEST_HEARD)
        for pair in paired
    )
    alike = all(are_first_letters_alike(*pair) or sounds_alike(*pair) for pair in paired)
    return len(paired) >= FULL and in_order and long and alike


def differs_twice(pair: tuple[str, str]) -> bool:
    """Whether beside a slip only one has a plural's "s": "Tarviks" is mistyped in "Travik" no more.

    The slip is told beside the form that it is a slip of.
    """
    shorter, longer = sorted(pair, key=len)
    plural = longer.endswith("s") and not shorter.endswith("s")
    return plural and len(longer) == len(shorter) + 1 and longer != shorter + "s"


def is_of_other_sex(pair: tuple[str, str]) -> bool:
    """Whether two words are a man's and a woman's form: Mario and Maria, Petrov and Petrova.

    A last "e" alone makes no other man of a surname (Forsyth, Forsythe), and few given names
    differ by it; those that do (Andre, Andrea) differ by more.
    """
    shorter, longer = sorted(pair, key=len)
    if shorter.endswith("s") and longer.endswith("s"):
        # Markos and Markas, Jankus and Jankas: two men's endings.
        return False
    return is_gendered(*pair) and longer != shorter + "e"


# --- in an editor's words -------------------------------------------------------------------------


def describe(value: Name) -> str:
    """The name as it is written."""
    return value.shown or " ".join(value.words)


def ask(mention: Mention) -> str:
    """ "name of the deputy foreign minister of Japan"; "name: Porto Alto"."""
    value = mention.value
    assert isinstance(value, Name)
    if value.offices:
        return f"name of the {min(value.offices)}"
    return f"name: {describe(value)}"


EXAMPLES = (
    Example(
        "Japan's Deputy Foreign Minister Shiro Takeyama met reporters.",
        "Japanese Deputy Foreign Minister Shiro Takiyama met reporters.",
        "Shiro Takeyama",
        "Shiro Takiyama",
        Verdict.CONFLICT,
    ),
    Example(
        "Police named the driver as John Pelham.",
        "Police named the driver as Jon Pelham.",
        "John Pelham",
        "Jon Pelham",
        Verdict.CONFLICT,
    ),
    Example(
        "Governor Farid Massoud visited the camp.",
        "Governor Farid Masoud visited the camp.",
        "Farid Massoud",
        "Farid Masoud",
        Verdict.CONFLICT,
    ),
    Example(
        "The ferry sank off Korvenna, near the port of Halden.",
        "The ferry sank near Korvena, an hour from Halden.",
        "Korvenna",
        "Korvena",
        Verdict.CONFLICT,
    ),
    Example(
        "The club signed Robert Ashdown on Monday.",
        "The club signed Bob Ashdown on Monday.",
        "Robert Ashdown",
        "Bob Ashdown",
        Verdict.COMPATIBLE,
        Reason.ALIAS,
    ),
    Example(
        "Claire Duval, 34, won the vote.",
        "Mrs Duval won the vote.",
        "Claire Duval",
        "Duval",
        Verdict.COMPATIBLE,
        Reason.ALIAS,
    ),
    Example(
        "Deputy Mayor Erik Sandberg spoke first.",
        "Deputy Mayor Olga Sandberg spoke first.",
        "Erik Sandberg",
        "Olga Sandberg",
        Verdict.UNRELATED,
        Reason.OTHER_PERSON,
    ),
    Example(
        "The prize went to Mario Bellini of Genoa.",
        "The prize went to Maria Bellini of Genoa.",
        "Mario Bellini",
        "Maria Bellini",
        Verdict.UNRELATED,
        Reason.OTHER_PERSON,
    ),
)
