"""Runs of capitalised words, and what says that one names a person.

The parser's entities are one witness among several: a title or an honorific
before a name, an age or a title after it, and capitals decide with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of, is_demonym
from compare.text.lexicon import words
from compare.text.naming.givennames import sex_of
from compare.text.naming.spelling import fold
from compare.text.office.post import TitlePhrase
from compare.text.office.ranks import is_honorific, is_institution, plain
from compare.text.office.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence

PARTICLES = words(
    "de da di del della dos van von der den bin bint ibn al el la le ter ten abu du ul zu af"
)
MARKS = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''"})
HYPHENS = frozenset({"-", "‐", "‑"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})

LONGEST_PERSON = 6
"""Words in a person's name; a longer run of capitals is a headline or a list."""

DESCRIBED = 9
# "The minister", "Ford's head coach"; and what is a place, whoever heads it.
ONE_MANS = frozenset({"the", "'s", "’s"})
GROUNDS = frozenset({"GPE", "LOC", "FAC"})
"""Words after a name's comma within which its title ends: ", the former mayor of Porto Alto"."""

LOWER_WORDS = 10
"""A sentence with fewer than one word in ten in lower case, small words aside, is a headline.

"Chinese President Hu Qiaomu met Japanese Prime Minister Omar Haddad" has
"met" for eight capitals; where capitals are all, they mark no name.
"""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words: tokens ``[first, last)`` of a sentence, perhaps a person."""

    sentence: int
    first: int
    last: int
    text: str
    start: int
    words: tuple[str, ...]
    honorific: str = ""
    witnessed: bool = False
    titled: TitlePhrase | None = field(default=None, compare=False)
    subject: bool = False


# Asked for people, and for names of all sorts.
@lru_cache(maxsize=512)
def runs_of(parsed: ParsedSentence) -> tuple[Run, ...]:
    """The runs of a sentence that may name a person."""
    return tuple(runs_in(parsed))


def runs_in(parsed: ParsedSentence) -> Iterator[Run]:
    """The same, one by one."""
    tokens = list(parsed.span)
    texts = [token.text for token in tokens]
    titles = {title.end: title for title in titles_in(texts)}
    taken = {at for title in titles.values() for at in range(title.core, title.end)}
    loud = is_title_case(parsed)
    at = 0
    while at < len(tokens):
        last = run_end(tokens, at, taken)
        if last > at:
            first = person_begins(tokens, at, last)
            yield run_from(parsed, tokens, (first, last), titles, loud=loud)
        at = max(last, at + 1)


def person_begins(tokens: Sequence[Token], at: int, last: int) -> int:
    """Where a person's name begins behind a position: "Rovers WR Tom Lee", "RHP Nick Hale".

    "JJ Watt" and "MV Alba" begin where they do: initials are of a name, and a ship is no person.
    """
    for first in range(last - 1, at, -1):
        short = tokens[first - 1].text
        if not (short.isalpha() and short.isupper() and 1 < len(short) <= LONGEST_POSITION):
            continue
        rest = tokens[first:last]
        alone = first - 1 == at and len(rest) < 2
        if not alone and not rest[0].text.isupper() and is_person_entity(rest):
            return first
    return at


LONGEST_POSITION = 4
"""Letters of a player's position or a rank in capitals: WR, RHP."""


def run_end(tokens: Sequence[Token], at: int, taken: set[int]) -> int:
    """Where the run of name words that begins at ``at`` ends; ``at`` if none begins."""
    end = at
    if not starts_name(tokens, at, taken):
        return at
    while end < len(tokens):
        part = (is_part(tokens[end]) or is_tail(tokens, end)) and end not in taken
        if not part and not bridges(tokens, end, taken):
            break
        end += 1
    return end


def starts_name(tokens: Sequence[Token], at: int, taken: set[int]) -> bool:
    """Whether a name may begin here; a sentence's first word must look like a proper noun."""
    token = tokens[at]
    if at in taken or not is_part(token) or is_honorific(token.text) or country_of(token.text):
        return False
    if is_role(tokens, at):
        return False
    return not (is_opening(tokens, at) and not token.tag_.startswith("NNP"))


def is_opening(tokens: Sequence[Token], at: int) -> bool:
    """The first word of a sentence or of a quotation, capitalised whatever it is."""
    return at == 0 or tokens[at - 1].text in ('"', "“", ":", "'", "‘", "-", "•", "—", "(")


def is_part(token: Token) -> bool:
    """A word a name may have: capitalised, no function word, no month or weekday."""
    text = token.text
    if not text[:1].isupper() or (text.lower() in NEVER and not is_new(token)):
        return False
    if plain("calendar", text) and token.ent_type_ != "PERSON":
        return False
    return not is_demonym(text) and any(letter.isalpha() for letter in text)


def is_new(token: Token) -> bool:
    """The "New" of New York and New Zealand, not a headline's."""
    return token.text == "New" and token.pos_ == "PROPN" and bool(token.ent_type_)


NEVER = words("""
    i the a an and but he she it they we you his her in on at of to for by from with this that these
    those who what when where why how if as so no not yes is was are will or after before while both
    also there then our my their its us all more new mr mrs ms dr miss said
""")
"""Capitalised at the start of a sentence or a headline, and in no name."""


def bridges(tokens: Sequence[Token], at: int, taken: set[int]) -> bool:
    """A particle or a hyphen between two words of one name: "van der Berg", "Jean-Luc"."""
    if at + 1 >= len(tokens) or at in taken:
        return False
    if tokens[at].text in MARKS:
        return any(is_nickname(tokens, opening) for opening in (at, at - 2))
    if tokens[at].text in HYPHENS:
        tight = not tokens[at].whitespace_ and not tokens[at - 1].whitespace_
        return (
            tight and at + 1 not in taken and (is_part(tokens[at + 1]) or is_tail(tokens, at + 1))
        )
    if tokens[at].text not in PARTICLES:
        return False
    after = at + 2 if tokens[at + 1].text in PARTICLES | HYPHENS else at + 1
    return after < len(tokens) and after not in taken and is_part(tokens[after])


def is_nickname(tokens: Sequence[Token], opening: int) -> bool:
    """Whether one word stands in marks between two of a name: William "Buck" Harlan."""
    if not 0 < opening < len(tokens) - 3:
        return False
    given, mark, nick, other, rest = tokens[opening - 1 : opening + 4]
    if not {mark.text, other.text} <= MARKS:
        return False
    return bool(sex_of(fold(given.text))) and is_part(nick) and is_part(rest)


def is_tail(tokens: Sequence[Token], at: int) -> bool:
    """The second half of a hyphenated given name, "Geun-hye"; not "Oslo-listed", "Oslo-area"."""
    token = tokens[at]
    if at == 0 or tokens[at - 1].text not in HYPHENS:
        return False
    if token.tag_ == "NNP":
        return True
    given = len(token) <= LONGEST_TAIL and token.lower_ not in TAILS and token.dep_ == "compound"
    return given and at + 1 < len(tokens) and tokens[at + 1].tag_ == "NNP"


LONGEST_TAIL = 5
TAILS = words("area based born class era led made owned run size style trained type wide")
"""Syllables of given names are short; these short words only describe."""


def is_role(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence opens with what somebody is: "Driver Ivo Lind died"."""
    return (
        is_opening(tokens, at)
        and tokens[at].lower_ in ROLES
        and at + 1 < len(tokens)
        and is_part(tokens[at + 1])
    )


ROLES = words("""
    activist actor actress analyst architect artist author barrister builder businessman
    businesswoman campaigner candidate comedian composer contractor cook cyclist defender
    dentist driver economist engineer engine-driver expert farmer fireman firefighter fisherman
    forward gardener goalkeeper grandmother grandfather guard guide historian hunter investigator
    journalist keeper landlord lawyer lorry-driver mechanic midfielder milkman miner motorist
    musician neighbour neighbor novelist nurse owner passenger paramedic pensioner photographer
    pilot plumber poet porter postman prosecutor publican researcher resident sailor scientist
    shopkeeper singer skipper solicitor stewardess striker student surgeon survivor swimmer tailor
    teacher technician trader trucker victim waiter waitress winger witness worker writer
""")
"""What people are called at the start of a sentence, where a capital says nothing."""


def run_from(
    parsed: ParsedSentence,
    tokens: Sequence[Token],
    place: tuple[int, int],
    titles: Mapping[int, TitlePhrase],
    *,
    loud: bool,
) -> Run:
    """The run with its witnesses."""
    first, last = place
    start, end = parsed.start_of(tokens[first]), parsed.end_of(tokens[last - 1])
    text = "".join(token.text_with_ws for token in tokens[first:last])[: end - start]
    before = tokens[first - 1].text if first else ""
    if before == "." and first > 1:
        before = tokens[first - 2].text
    run = Run(
        sentence=parsed.sentence.index,
        first=first,
        last=last,
        text=text,
        start=start,
        words=name_words(text),
        honorific=plain("honorific", before) or "" if is_honorific(before) else "",
        titled=titles.get(first),
        subject=any(is_subject(token) for token in tokens[first:last]),
    )
    return replace(run, witnessed=not loud and is_witnessed(run, tokens))


def name_words(text: str) -> tuple[str, ...]:
    """A name's words, folded; a hyphenated word is one word."""
    return tuple(word for word in map(fold, re.split(r"\s+", text)) if word)


def is_title_case(parsed: ParsedSentence) -> bool:
    """Whether nearly every word is capitalised, so that capitals mark no name."""
    spoken = [token for token in parsed.span if token.is_alpha and not token.is_stop]
    lower = sum(token.is_lower for token in spoken)
    return lower * LOWER_WORDS < len(spoken) - lower


def is_witnessed(run: Run, tokens: Sequence[Token]) -> bool:
    """Whether something besides its capitals says that the run is a person."""
    if len(run.words) > LONGEST_PERSON or any(map(is_institution, run.words[-1:])):
        return False
    if run.honorific:
        return True
    person = is_person_entity(tokens[run.first : run.last])
    if run.titled and not run.titled.plural:
        ambiguous = plain("ambiguous", tokens[run.first - 1].text) is not None
        return person or not (ambiguous or any(map(is_institution, run.words)))
    if len(run.words) < 2:
        return False
    given = is_given_name(run, tokens)
    return person or given or is_described(tokens, run.last) or is_called(run, tokens)


def is_person_entity(tokens: Sequence[Token]) -> bool:
    """Whether the parser takes half the words or more for a person."""
    return 2 * sum(token.ent_type_ == "PERSON" for token in tokens) >= len(tokens)


def is_given_name(run: Run, tokens: Sequence[Token]) -> bool:
    """Whether a name begins as people's do, and is no place's: "Lionel Pask"."""
    words = tokens[run.first : run.last]
    place = any(token.ent_type_ in GROUNDS or token.tag_ == "NNPS" for token in words)
    return bool(sex_of(run.words[0])) and not (place or any(map(is_institution, run.words)))


def is_described(tokens: Sequence[Token], last: int) -> bool:
    """Whether an age or a title follows after a comma: "Ann Lee, 45," or "Ann Lee, the mayor"."""
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return False
    after = tokens[last + 1]
    if (
        after.text.isdecimal()
        and len(after) == 2
        and tokens[min(last + 2, len(tokens) - 1)].is_punct
    ):
        return True
    words = [token.text for token in tokens[last + 1 : last + DESCRIBED]]
    return any(title.start <= 1 for title in titles_in(words))


def is_called(run: Run, tokens: Sequence[Token]) -> bool:
    """Whether one man's title stands before it, between commas: "the minister of trade, Ana Ruiz,".

    "The head of the council, Porto Alto," may be a town where the parser holds it for one.
    """
    first, last = run.first, run.last
    closed = last < len(tokens) and tokens[last].text in (",", ".")
    if first < len(ONE_MANS) or not closed or tokens[first - 1].text != ",":
        return False
    if any(token.ent_type_ in GROUNDS for token in tokens[first:last]):
        return False
    before = [token.text for token in tokens[max(0, first - DESCRIBED) : first - 1]]
    return any(
        title.end == len(before) and not title.plural and is_one_mans(before, title)
        for title in titles_in(before)
    )


def is_one_mans(before: Sequence[str], title: TitlePhrase) -> bool:
    """Whether "the" or an owner stands before a title: "the minister", "Ford's head coach"."""
    return any(at and before[at - 1].lower() in ONE_MANS for at in (title.start, title.core))


def is_subject(token: Token) -> bool:
    """A subject, or what one is named by: "Her deputy, Jens Holm, was freed"."""
    return token.dep_ in SUBJECTS or (token.dep_ == "appos" and token.head.dep_ in SUBJECTS)
