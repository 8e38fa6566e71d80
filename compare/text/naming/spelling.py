"""Two spellings of a name: the same, a nickname, a transliteration, a slip, or another name.

"Bob" is Robert, "Qaddafi" is Gaddafi.  "Takiyama" for "Takeyama" is a slip of a
letter: nothing in the two languages accounts for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from enum import IntEnum
from functools import cache, lru_cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SHORTEST = 4
"""Letters a name needs before a slip in it can be told from another name: Jon, Ron and Don."""

LETTERS_A_SLIP = 4
"""One slip in four letters: Damerau similarity .75, which gave 24 findings, all right."""

MOST_SLIPS = 2

SYSTEMS: tuple[tuple[str, str], ...] = (
    (r"(?<=.)(?:addin|uddin|eddin|edin)$", "udin"),
    (r"(?:sky|skiy|skyy|skyi|skii|ski)$", "ski"),
    (r"(?:iy|yy|ii|yi)$", "i"),
    (r"off$", "ov"),
    (r"eff$", "ev"),
    (r"(?:dh|th)", "d"),
    (r"(?:kh|gh|q|ck|c(?!h))", "k"),
    (r"(?:ph)", "f"),
    (r"(?:dj|dzh|zh)", "j"),
    (r"(?:tch|tsch)", "ch"),
    (r"sch", "sh"),
    (r"(?:ou|oo|w)", "u"),
    (r"(?:ei|ey|ai|ay)", "e"),
    (r"(?:ee|ie|y)", "i"),
    (r"^(?:gi|yi|i)(?=[aeo])", "i"),
    (r"([a-z])\1", r"\1"),
    (r"(?<=[a-z])o(?=[a-z])", "u"),
    (r"h$", ""),
)
"""Spellings that systems of transliteration use for one sound, in the order they are applied."""

SURE_LETTERS = r"kh|zh|q(?!u)|ddin|llah"
SURE_ENDINGS = r"bas(?:h|ch)[iy]|zade|[oe]v|[oe]va|iy|enko|oglu|shvili|dze|poulos"
OTHER_SCRIPT = re.compile(rf"{SURE_LETTERS}|(?:{SURE_ENDINGS})$")
"""Letters that leave no doubt that the whole name came over from another script."""

FOREIGN = re.compile(
    rf"{SURE_LETTERS}|gh|ou|oo|aa|ii|yi|(?:{SURE_ENDINGS}|be[ky]|off|eff|ski|sky|akis|akos|idis"
    r"|yan|ian|[aeiou]s)$|^(?:al|el|abd|ibn|bin|mc)-?[a-z]{3}"
)
"""Letters that show that a word may have come over from another script; "Keller" has none."""

GENDERED = re.compile(r"(?:a|e|o|os|as|us|is|io|ia|ie|le|ne|ette|ina)?$")
"""Endings that make a woman's name of a man's: Mario, Maria; Daniel, Danielle."""

LOOSE: tuple[tuple[str, str], ...] = (
    (r"kh", "h"),
    (r"(?:gh|q|ck|k|c(?!h))", "g"),
    (r"h(?=[^aeiou]|$)", ""),
    (r"[aeiy]+", "a"),
    (r"[ou]+", "o"),
)
"""What else one outlet's transliteration writes otherwise than another's: Kurban, Gurban."""

AMERICAN = (
    (r"ense$", "ence"),
    (r"nter$", "ntre"),
    (r"eater$", "eatre"),
    (r"(?<=[a-z]{3})iz(?=e[ds]?$|ation|ing$)", "is"),
    (r"(?<=[a-z]{2})or(?=s?$)", "our"),
    (r"ogram(?=s?$)", "ogramme"),
)
"""What the British write otherwise, in the order it is applied."""


class Spelling(IntEnum):
    """How near two spellings are, the nearest first."""

    SAME = 0
    NICKNAME = 1
    TRANSLITERATION = 2
    SLIP = 3
    OTHER = 4


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A name's word without case, accents, full stops, hyphens, possessive."""
    bare = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    letters = unicodedata.normalize("NFKD", bare)
    return "".join(letter for letter in letters if letter.isalnum()).casefold()


@lru_cache(maxsize=65536)
def spelling(left: str, right: str) -> Spelling:
    """How two folded words of a name stand to each other; symmetric."""
    if left == right:
        return Spelling.SAME
    if is_initial(left, right) or is_nickname(left, right):
        return Spelling.NICKNAME
    if british(left) == british(right):
        return Spelling.NICKNAME
    if groups("spelling", left) & groups("spelling", right):
        return Spelling.SLIP
    if groups("transliteration", left) & groups("transliteration", right):
        return Spelling.TRANSLITERATION
    if are_of_two_tongues(left, right):
        return Spelling.NICKNAME
    foreign = FOREIGN.search(left) or FOREIGN.search(right)
    if foreign and len(left) >= SHORTEST <= len(right) and sound(left) == sound(right):
        return Spelling.TRANSLITERATION
    return Spelling.SLIP if is_slip(left, right) else Spelling.OTHER


def is_nickname(left: str, right: str) -> bool:
    """Whether one word is short for the other, or both for one name.

    "Donnie" is written "Donny" as well; but who is known as Bettie is not Betty.
    """
    short, other = groups("nickname", left), groups("nickname", right)
    if short & other or pet(left) == pet(right):
        return bool(short & other)
    return bool(
        (short or groups("nickname", pet(left))) & (other or groups("nickname", pet(right)))
    )


def are_of_two_tongues(left: str, right: str) -> bool:
    """Whether both are one given name, at home and abroad: Domenico, Dominic; Carl may be a slip.

    A form that is one letter from the other is as often a mistake.
    """
    from rapidfuzz.distance import OSA

    both = groups("tongue", left) & groups("tongue", right)
    return bool(both) and OSA.distance(left, right) > 1


def pet(word: str) -> str:
    """A pet name with the commoner ending: "donny" of "donnie"."""
    return f"{word[:-2]}y" if word.endswith("ie") else word


def is_transliterated(words: Sequence[str], *, unsure: bool = False) -> bool:
    """Whether a name shows that it came over from another script, or (``unsure``) may have."""
    shown = FOREIGN if unsure else OTHER_SCRIPT
    return any(shown.search(word) for word in words)


def is_other_system(left: str, right: str) -> bool:
    """Whether two words of names from another script may be one, each in its own system."""
    return loose(left) == loose(right)


def loose(word: str) -> str:
    """The word with all that transliterations write in many ways made one."""
    for pattern, one in (*LOOSE, (r"([a-z])\1", r"\1")):
        word = re.sub(pattern, one, word)
    return word


def british(word: str) -> str:
    """The word as the British write it: Defense, Center, Recognized, Labor."""
    for american, here in AMERICAN:
        word = re.sub(american, here, word)
    return word


def is_initial(left: str, right: str) -> bool:
    """J for John."""
    return left[:1] == right[:1] and min(len(left), len(right)) == 1


def is_slip(left: str, right: str) -> bool:
    """Whether the words differ by one letter in four, two in all: added, left out, swapped."""
    from rapidfuzz.distance import OSA

    shorter = min(len(left), len(right))
    if shorter < SHORTEST or not (left + right).isalpha() or is_extension(left, right):
        return False
    allowed = min(MOST_SLIPS, max(len(left), len(right)) // LETTERS_A_SLIP)
    return bool(OSA.distance(left, right, score_cutoff=allowed) <= allowed)


def is_short_slip(left: str, right: str) -> bool:
    """Whether two short words differ by one letter: Li and Liu are two names, or one misspelled."""
    from rapidfuzz.distance import OSA

    short = 1 < min(len(left), len(right)) < SHORTEST
    return short and OSA.distance(left, right, score_cutoff=1) == 1


def is_long_slip(left: str, right: str) -> bool:
    """Whether two long words that begin alike differ by two letters: Wojcik, Wojczyk.

    Too little for two names, unless an office and a given name say that they are one man's.
    """
    from rapidfuzz.distance import OSA

    if left[:1] != right[:1] or min(len(left), len(right)) < LONG:
        return False
    return OSA.distance(left, right, score_cutoff=MOST_SLIPS) <= MOST_SLIPS


LONG = 6
"""Letters of a surname that is still known with two of them mistaken."""


def sounds_alike(left: str, right: str) -> bool:
    """Whether two surnames differ by two letters and by no sound: Doyle, Doyal; Stuart, Stewart.

    Too little for two names of which nothing else is known: Varna and Verona are two towns.
    """
    from rapidfuzz.distance import OSA

    if left[:1] != right[:1] or min(len(left), len(right)) < SHORTEST_HEARD:
        return False
    near = OSA.distance(left, right, score_cutoff=MOST_SLIPS) <= MOST_SLIPS
    return near and consonants(left) == consonants(right)


SHORTEST_HEARD = 5
"""Letters of a surname that can be told by its sound; shorter ones are too many."""


def consonants(word: str) -> str:
    """What of a word is heard besides its vowels."""
    return re.sub(r"(.)\1", r"\1", re.sub(r"(?<=.)[aeiouwyh]", "", sound(word)))


def is_extension(left: str, right: str) -> bool:
    """Whether one word goes on where the other ends: Harris, Harrison."""
    shorter, longer = sorted((left, right), key=len)
    return len(longer) > len(shorter) + 1 and longer.startswith(shorter)


def is_inflection(left: str, right: str) -> bool:
    """Whether the words are one stem with two endings: Orion, Orions; Islamic, Islamist."""
    for stem in range(min(len(left), len(right)), SHORTEST - 1, -1):
        if left[:stem] == right[:stem] and {left[stem:], right[stem:]} <= INFLECTIONS:
            return True
    return False


INFLECTIONS = frozenset({
    "", "a", "s", "es", "n", "an", "ian", "ese", "ish", "i", "er", "ers", "ist", "al", "ic", "ns",
    "ans", "ians", "is", "ies", "ists", "en", "in", "ine", "ism",
})  # fmt: skip


def is_gendered(left: str, right: str) -> bool:
    """Whether the two look like a man's and a woman's form of one name: Mario, Maria."""
    return left != right and GENDERED.sub("", left) == GENDERED.sub("", right)


def is_plural(left: str, right: str) -> bool:
    """Whether the two are one word or its plural: Orion, Orions."""
    shorter, longer = sorted((left, right), key=len)
    return longer in (shorter, shorter + "s")


def are_respelled(left: str, right: str) -> bool:
    """Whether two words are known spellings of one name: Steven, Stephen."""
    return left == right or bool(groups("spelling", left) & groups("spelling", right))


def are_first_letters_alike(left: str, right: str) -> bool:
    """Whether two words begin with one letter, or with two that are one in another tongue."""
    one, other = sorted((left[:1], right[:1]))
    return one == other or one + other in HEARD_AS_ONE


HEARD_AS_ONE = frozenset({"vw", "ck", "fp", "iy", "jy", "gj", "sz", "kq", "cs", "ij", "uw", "fv"})
"""Wirtanen and Virtanen, Carl and Karl, Filip and Philip."""


def same_name(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether every folded word of the shorter name is in the longer one, give or take a slip."""
    return not any(
        spelling(*pair) is Spelling.OTHER or is_gendered(*pair) for pair in pairs(left, right)
    )


def pairs(left: Sequence[str], right: Sequence[str]) -> list[tuple[str, str]]:
    """Each word of the shorter name with its nearest in the longer, one to one, left word first."""
    turned = (len(left), tuple(left)) > (len(right), tuple(right))
    shorter, unused = (right, list(left)) if turned else (left, list(right))
    paired = []
    for word in shorter[:MOST_WORDS]:
        match = min(unused[:MOST_WORDS], key=partial(spelling, word))
        unused.remove(match)
        paired.append((match, word) if turned else (word, match))
    return paired


MOST_WORDS = 12
"""Words of a name that are compared; a longer one is a list."""


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """The word with every system's spelling of a sound turned into one."""
    for pattern, one in SYSTEMS:
        word = re.sub(pattern, one, word)
    return word


@cache
def groups(table: str, word: str) -> frozenset[str]:
    """The groups of a table of ``names.tsv`` that a word is in."""
    return lexicon()[table].get(word, frozenset())


@cache
def lexicon() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """``names.tsv``: table -> word -> the names it is a form of."""
    tables: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for line in files(__package__).joinpath("names.tsv").read_text("utf-8").splitlines()[1:]:
        table, name, forms = line.split("\t")
        for word in (name, *forms.split(";")):
            tables[table][word] = tables[table].get(word, frozenset()) | {name}
    return tables
