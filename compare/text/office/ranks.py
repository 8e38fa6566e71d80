"""What office a word stands for, and which two offices one person cannot hold at once.

"Vice", "deputy" and "assistant" are ranks, "foreign" is a portfolio, "minister"
an office.  Offices of one *scale* exclude one another: a lieutenant is no captain, a
chief executive no chief operating officer.  The words are in ``ranks.tsv``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCALES = (
    "state", "cabinet", "government", "legislator", "uniformed", "officer", "company", "coach",
    "court", "academy",
)  # fmt: skip
"""The tables of ``ranks.tsv`` that list offices."""

EXCLUSIVE = frozenset({"uniformed", "officer", "legislator"})
"""Scales on which a person has one office: nobody is commander and commodore."""

LONGEST_OFFICE = 6
"""Words in the longest office: "member of the European Parliament" and a hyphen."""

JOINERS = frozenset({"-", "–", "."})


@dataclass(frozen=True, slots=True)
class Office:
    """An office by its plain name: "chief executive officer" for "CEO".

    ``rank`` and ``grade`` may be in its short form: "SVP" is a senior vice president.
    """

    name: str
    scale: str
    rank: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """An office as written: how many tokens, and whether in the plural."""

    office: Office
    length: int
    plural: bool = False


@cache
def lexicon() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """``ranks.tsv``: table -> word -> its other forms."""
    tables: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for line in files(__package__).joinpath("ranks.tsv").read_text("utf-8").splitlines()[1:]:
        table, word, forms = line.split("\t")
        tables[table][word] = tuple(form for form in forms.split(";") if form)
    return tables


@cache
def words_of(table: str) -> Mapping[str, str]:
    """Every word of a table, in lower case, to its plain form."""
    entries = lexicon()[table].items()
    return {
        form.lower(): word for word, forms in entries for form in (word, *forms) if form.islower()
    } | {form.lower(): word for word, forms in entries for form in forms if not form.islower()}


@cache
def abbreviations() -> frozenset[str]:
    """Short forms that count only as they are written, or in capitals: "Gen", "PM", "Lt Col"."""
    tables = (*SCALES, "compound", "honorific", "subordinate")
    listed = (form for name in tables for entry in lexicon()[name].items() for form in flat(entry))
    return frozenset(form for form in listed if not form.islower())


@cache
def shortened() -> frozenset[str]:
    """The same short forms in lower case."""
    return frozenset(form.lower() for form in abbreviations())


def flat(entry: tuple[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A table's word and its forms in one row."""
    return (entry[0], *entry[1])


@cache
def offices() -> Mapping[str, Office]:
    """Every way to write an office, in lower case and without full stops."""
    named: dict[str, Office] = {}
    for scale in SCALES:
        for form, name in words_of(scale).items():
            named[form.replace("-", " ")] = Office(name, scale)
    for form, parts in lexicon()["compound"].items():
        rank, office, grade = ("", *parts, "") if len(parts) == 1 else (*parts, "")[:GRADED]
        known = named.get(office, Office(office, "government"))
        named[form.lower()] = Office(office, known.scale, rank, grade)
    return named


GRADED = 3
"""What a short form may hold: a rank, an office, a grade."""


def office_at(tokens: Sequence[str], at: int) -> OfficeWords | None:
    """The office whose words begin at ``tokens[at]``, the longest first; None if none does."""
    if not opens_office(tokens[at]):
        return None
    for length in range(min(LONGEST_OFFICE, len(tokens) - at), 0, -1):
        run = tokens[at : at + length]
        words = [word for word in run if word not in JOINERS]
        if run[-1] in JOINERS and not (run[-1] == "." and " ".join(words) in abbreviations()):
            continue
        if found := office_of(words):
            return OfficeWords(found[0], length, found[1])
    return None


@lru_cache(maxsize=65536)
def opens_office(word: str) -> bool:
    """Whether any office begins with this word, in the singular or plural."""
    bare = word.replace(".", "").lower()
    return bare in first_words() or singular(bare) in first_words()


@cache
def first_words() -> frozenset[str]:
    """The first word of every office."""
    return frozenset(name.split()[0] for name in offices())


def office_of(words: Sequence[str]) -> tuple[Office, bool] | None:
    """The office that exactly these words name, and whether in the plural."""
    written = " ".join(word.replace(".", "") for word in words)
    office = offices().get(written.lower())
    if office and (is_written_out(written)):
        return office, False
    single = " ".join(singular(word.lower()) for word in words)
    office = offices().get(single)
    return (office, True) if office and is_written_out(single) else None


def is_written_out(written: str) -> bool:
    """False for "col" or "pm", which are abbreviations only as "Col" or "PM"."""
    return written.lower() not in shortened() or written in abbreviations() or written.isupper()


def singular(word: str) -> str:
    """ "ministers" -> "minister", "spokesmen" -> "spokesman", "secretaries" -> "secretary"."""
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=65536)
def plain(table: str, word: str) -> str | None:
    """A word's plain form in a table ("defense" -> "defence"); None where it is not listed."""
    return words_of(table).get(word.lower().rstrip("."))


def is_honorific(word: str) -> bool:
    """Mr, Mrs, Dr and their like."""
    return word[:1].isupper() and plain("honorific", word) is not None


def is_institution(word: str) -> bool:
    """A word that ends the name of a body or place, never a person's: Bank, University, River."""
    return plain("institution", word) is not None


@cache
def equivalents(word: str) -> frozenset[str]:
    """The words used for one another: deputy and vice."""
    groups = ({word, *forms} for word, forms in lexicon()["same"].items())
    return frozenset({word}.union(*(group for group in groups if word in group)))


def covers(general: str, particular: str) -> bool:
    """Whether the first office is the short form of the second: general, major general."""
    return particular in lexicon()["covers"].get(general, ())


def is_loose(office: str) -> bool:
    """Whether the plain word takes in its subordinates: an assistant coach is a coach."""
    return office in lexicon()["loose"]


def rivals(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two sets of words before an office rule each other out: police and fire chief."""
    return any(
        (word in left and forms[0] in right) or (word in right and forms[0] in left)
        for word, forms in lexicon()["rival"].items()
    )


def are_apart(left: str, right: str) -> bool:
    """Whether two people mostly hold the two offices, though one may hold both: chair, director."""
    table = lexicon()["apart"]
    return right in table.get(left, ()) or left in table.get(right, ())


def are_barred(left: str, right: str) -> bool:
    """Whether nobody holds the two offices together: a prosecutor is no sheriff."""
    table = lexicon()["barred"]
    return right in table.get(left, ()) or left in table.get(right, ())


def exclude(left: Office, right: Office) -> bool:
    """Whether nobody holds both offices at once."""
    if left.name == right.name or left.scale != right.scale:
        return False
    return left.scale in EXCLUSIVE
