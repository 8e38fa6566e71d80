"""The people an article names, and which short mention is whom.

"Shinzo Abe" is named once; "Mr Abe", "Abe" and "he" are the same person later.
The words of a name are kept in the order of the text: whether the surname comes
first is only known when a short mention says so ("Xi Jinping", then "Mr Xi").

The parser's entities are one witness among several: a title or an honorific
before a name, an age or a title after it, and capitals decide with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.countries import country_of, is_demonym
from compare.text.lexicon import words
from compare.text.ranks import is_honorific, is_institution, offices, plain
from compare.text.spelling import fold
from compare.text.titles import TitlePhrase, titles_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md"})
PARTICLES = words(
    "de da di del della dos van von der den bin bint ibn al el la le ter ten abu du ul zu af"
)
HYPHENS = frozenset({"-", "‐", "‑"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f",
            "herself": "f"}  # fmt: skip
SOMEBODY = words("""
    man woman boy girl official officer victim suspect driver teenager witness son daughter father
    mother brother sister husband wife student player teacher neighbour neighbor friend gunman
    resident worker employee counterpart actor actress singer author doctor nurse pilot soldier
""")
"""Nouns for one person: after one as the subject, "he" is no longer whoever came before."""

SEXES = {"mr": "m", "sir": "m", "lord": "m", "father": "m", "mrs": "f", "ms": "f", "miss": "f",
         "dame": "f", "lady": "f", "sister": "f", "mme": "f"}  # fmt: skip

LONGEST_PERSON = 6
"""Words in a person's name; a longer run of capitals is a headline or a list."""

DESCRIBED = 9
"""Words after a name's comma within which its title ends: ", the former mayor of Porto Alto"."""

MOST_NAMESAKES = 20
"""People of one article kept for one word; a family is smaller, a list of runners is not news."""

LOWER_WORDS = 10
"""A sentence with fewer than one word in ten in lower case, small words aside, is a headline.

"Chinese President Xi Jinping met Japanese Prime Minister Shinzo Abe" has
"met" for eight capitals; where capitals are all, they mark no name.
"""

EASTERN = frozenset({"china", "taiwan", "north korea", "south korea", "vietnam"})  # fmt: skip
"""Countries whose people the press names surname first."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by the longest name the article gives; ``words`` are folded, in its order."""

    name: str
    words: tuple[str, ...]
    surname: str
    sex: str = ""

    @property
    def given(self) -> tuple[str, ...]:
        """All words but the surname and "Jr"."""
        return tuple(word for word in self.words if word not in SUFFIXES | {self.surname})


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person at ``[start, end)`` of the article; ``pronoun`` for he and she."""

    person: Person
    sentence: int
    start: int
    end: int
    subject: bool = False
    pronoun: bool = False


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


@lru_cache(maxsize=16)
def people_of(parsed: ParsedArticle) -> tuple[PersonMention, ...]:
    """Every mention of a person, in text order."""
    runs = [run for sentence in parsed.sentences for run in runs_of(sentence)]
    people = introduced(runs)
    named = list(resolved(runs, people))
    return tuple(with_pronouns(parsed, named))


def person_at(
    people: Sequence[PersonMention], sentence: ParsedSentence, token: Token
) -> Person | None:
    """The person whose name or pronoun covers the token."""
    start = sentence.start_of(token)
    return next((found.person for found in people if found.start <= start < found.end), None)


def last_subject(people: Sequence[PersonMention], before: int) -> Person | None:
    """The person last named as a subject before a position of the article."""
    return next(
        (found.person for found in reversed(people) if found.subject and found.end <= before), None
    )


# --- runs of capitalised words --------------------------------------------------------------------


def runs_of(parsed: ParsedSentence) -> Iterator[Run]:
    """The runs of a sentence that may name a person."""
    tokens = list(parsed.span)
    texts = [token.text for token in tokens]
    titles = {title.end: title for title in titles_in(texts)}
    taken = {at for title in titles.values() for at in range(title.core, title.end)}
    loud = is_title_case(parsed)
    at = 0
    while at < len(tokens):
        last = run_end(tokens, at, taken)
        if last > at:
            yield run_from(parsed, tokens, (at, last), titles, loud=loud)
        at = max(last, at + 1)


def run_end(tokens: Sequence[Token], at: int, taken: set[int]) -> int:
    """Where the run of name words that begins at ``at`` ends; ``at`` if none begins."""
    end = at
    if not starts_name(tokens, at, taken):
        return at
    while end < len(tokens):
        part = is_part(tokens[end]) and end not in taken
        if not part and not bridges(tokens, end, taken):
            break
        end += 1
    return end


def starts_name(tokens: Sequence[Token], at: int, taken: set[int]) -> bool:
    """Whether a name may begin here; a sentence's first word must look like a proper noun."""
    token = tokens[at]
    if at in taken or not is_part(token) or is_honorific(token.text) or country_of(token.text):
        return False
    return not (is_opening(tokens, at) and not token.tag_.startswith("NNP"))


def is_opening(tokens: Sequence[Token], at: int) -> bool:
    """The first word of a sentence or of a quotation, capitalised whatever it is."""
    return at == 0 or tokens[at - 1].text in ('"', "“", ":", "'", "‘", "-", "•", "—", "(")


def is_part(token: Token) -> bool:
    """A word a name may have: capitalised, no function word, no month or weekday."""
    text = token.text
    if not text[:1].isupper() or text.lower() in NEVER:
        return False
    if plain("calendar", text) and token.ent_type_ != "PERSON":
        return False
    return not is_demonym(text) and any(letter.isalpha() for letter in text)


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
    if tokens[at].text in HYPHENS:
        tight = not tokens[at].whitespace_ and not tokens[at - 1].whitespace_
        return tight and at + 1 not in taken and tokens[at + 1].text[:1].isalpha()
    if tokens[at].text not in PARTICLES:
        return False
    after = at + 2 if tokens[at + 1].text in PARTICLES | HYPHENS else at + 1
    return after < len(tokens) and after not in taken and is_part(tokens[after])


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
        subject=any(token.dep_ in SUBJECTS for token in tokens[first:last]),
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
    return person or is_described(tokens, run.last)


def is_person_entity(tokens: Sequence[Token]) -> bool:
    """Whether the parser takes half the words or more for a person."""
    return 2 * sum(token.ent_type_ == "PERSON" for token in tokens) >= len(tokens)


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


# --- who is who -----------------------------------------------------------------------------------


def introduced(runs: Sequence[Run]) -> list[Person]:
    """The people an article introduces, by their longest names, in order."""
    names: dict[frozenset[str], Run] = {}
    for run in runs:
        if run.witnessed and len(run.words) > 1:
            names.setdefault(frozenset(run.words), run)
    shorts, said, longer = short_mentions(runs), sexes(runs), namesakes(names)
    return [
        person_from(run, shorts, said)
        for key, run in names.items()
        if not any(key < other for other in longer.get(run.words[-1], ()))
    ]


def namesakes(names: Iterable[frozenset[str]]) -> dict[str, list[frozenset[str]]]:
    """The first few names with each word."""
    by_word: dict[str, list[frozenset[str]]] = {}
    for name in names:
        for word in name:
            if len(by_word.setdefault(word, [])) < MOST_NAMESAKES:
                by_word[word].append(name)
    return by_word


def short_mentions(runs: Sequence[Run]) -> dict[str, bool]:
    """Single words that stand for a person; True where an honorific or title comes before one."""
    shorts: dict[str, bool] = {}
    for run in runs:
        if len(run.words) == 1:
            formal = bool(run.honorific or (run.titled and run.witnessed))
            shorts[run.words[0]] = shorts.get(run.words[0], False) or formal
    return shorts


def sexes(runs: Sequence[Run]) -> dict[str, str]:
    """What the honorific before a name says, by the name's last word."""
    return {run.words[-1]: SEXES.get(run.honorific, "") for run in runs if run.honorific}


def person_from(run: Run, shorts: dict[str, bool], said: dict[str, str]) -> Person:
    """A person as introduced; the surname is the last word unless a short mention differs."""
    proper = [word for word in run.words if word not in SUFFIXES] or list(run.words)
    first, last = proper[0], proper[-1]
    eastern = run.titled is not None and not EASTERN.isdisjoint(run.titled.countries)
    leads = last not in shorts and (eastern or shorts.get(first, False))
    surname = first if leads else last
    return Person(run.text, run.words, surname, said.get(surname, said.get(last, "")))


def resolved(runs: Sequence[Run], people: Sequence[Person]) -> Iterator[PersonMention]:
    """The runs that name a person, each with the person of the article it means."""
    by_word: dict[str, list[Person]] = {}
    for person in people:
        for word in person.words:
            if len(by_word.setdefault(word, [])) < MOST_NAMESAKES:
                by_word[word].append(person)
    for run in runs:
        who = known(run, by_word) or lone(run)
        if who:
            yield PersonMention(
                who, run.sentence, run.start, run.start + len(run.text), run.subject
            )


def known(run: Run, by_word: dict[str, list[Person]]) -> Person | None:
    """The introduced person whose name has all the run's words; the one first named if several.

    After "Ivo Lind" and his mother "Karin Lind", "Lind" alone is the man of the story.
    """
    if not run.words:
        return None
    spoken = set(run.words)
    sex = SEXES.get(run.honorific, "")
    bearers = [person for person in by_word.get(run.words[-1], ()) if spoken <= set(person.words)]
    fitting = [person for person in bearers if person.sex == sex] if sex else []
    return next(iter(fitting or bearers), None)


def lone(run: Run) -> Person | None:
    """A person the article never names in full: "President Xi", "Ms Duarte"."""
    if not run.witnessed:
        return None
    return Person(run.text, run.words, run.words[-1], SEXES.get(run.honorific, ""))


def with_pronouns(parsed: ParsedArticle, named: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """The mentions with he and she between them, read as the last subject they fit."""
    waiting = list(reversed(named))
    last: dict[str, Person] = {}
    for sentence in parsed.sentences:
        for token in sentence.span:
            start = sentence.start_of(token)
            while waiting and waiting[-1].start <= start:
                found = waiting.pop()
                if found.subject:
                    remember(last, found.person)
                yield found
            if token.dep_ in SUBJECTS and is_somebody(token):
                last.clear()
            sex = PRONOUNS.get(token.lower_)
            if sex and sex in last:
                subject = token.dep_ in SUBJECTS
                yield PersonMention(
                    last[sex], sentence.sentence.index, start, start + len(token), subject, True
                )
    yield from reversed(waiting)


def is_somebody(token: Token) -> bool:
    """Whether a common noun may be the he or she of what follows: "the minister", "a witness"."""
    return token.lower_ in SOMEBODY or token.lower_ in offices()


def remember(last: dict[str, Person], person: Person) -> None:
    """Keep a subject for the pronouns it can be; nothing is known of most people's sex."""
    for sex in (person.sex,) if person.sex else ("m", "f"):
        last[sex] = person
