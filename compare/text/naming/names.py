"""Every name an article writes: people with their offices, bodies and places with their neighbours.

Capitals say what a name is, so words that the article also writes in lower case,
headlines in title case and the first word of a sentence do not count by themselves.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of
from compare.text.naming.epithets import epithets, kin, partners
from compare.text.naming.holders import holders_of
from compare.text.naming.people import people_of
from compare.text.naming.runs import is_title_case, runs_of
from compare.text.naming.slipped import slipped
from compare.text.naming.spelling import fold
from compare.text.naming.strays import strays
from compare.text.office.ranks import is_institution, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.holders import HeldTitle
    from compare.text.naming.people import Person
    from compare.text.naming.runs import Run
    from compare.text.office.post import Post, TitlePhrase

ORDINARY_TABLES = ("portfolio", "body", "grade", "subordinate", "institution", "filler", "moment")
"""Tables of ``ranks.tsv`` whose words are no names by themselves: National, Security, Group."""

COMPANY_FORMS = frozenset({"inc", "ltd", "llc", "plc", "corp", "corporation", "co", "company"})

SHORTEST = 4
"""Letters of the shortest name kept; shorter ones are acronyms and initials."""

# "The Salt Road" between quotation marks.
THE = "The "
OPENING, CLOSING = "\"“‘'", "\"”’'"


@dataclass(frozen=True, slots=True)
class NamedRun:
    """A name at ``[start, end)`` of the article and what surrounds it; ``words`` are folded.

    ``slip`` is the word that is a surname mistyped, and known to the article as nobody's else.
    """

    sentence: ParsedSentence
    start: int
    end: int
    words: tuple[str, ...]
    shown: str
    person: bool
    offices: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    epithets: frozenset[str] = frozenset()
    ladders: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    quoted: bool = False
    slip: str = ""


def names_of(parsed: ParsedArticle) -> Iterator[NamedRun]:
    """The names, in text order."""
    runs = sorted(written(parsed), key=lambda run: run.start)
    near = neighbours(parsed, runs)
    held = holders_of(parsed)
    offices = offices_by_name(held)
    called = called_by_name(runs, held)
    relations, pairings = gathered(runs, "kin"), gathered(runs, "partners")
    ladders = ladders_by_name(held)
    shared = words_shared(runs)
    slips = {run.slip for run in runs}
    others = frozenset(word for run in runs for word in run.words if word not in slips)
    for run in runs:
        yield replace(
            run,
            offices=offices.get(run.words, frozenset()) if run.person else frozenset(),
            near=frozenset(near[run.words].difference(run.words)),
            others=others,
            epithets=frozenset(called[run.words]),
            ladders=ladders.get(run.words, frozenset()),
            shared=shared.intersection(run.words),
            kin=frozenset(relations[run.words]),
            partners=frozenset(pairings[run.words]),
            quoted=is_quoted(parsed.article.text, run),
        )


def is_quoted(text: str, run: NamedRun) -> bool:
    """Whether a name stands alone between quotation marks, as a book's does: "The Salt Road"."""
    before = text[max(0, run.start - len(THE) - 1) : run.start].removesuffix(THE)
    after = text[run.end : run.end + 2].lstrip(",.")
    return before[-1:] in OPENING and after[:1] in CLOSING and bool(before and after)


def gathered(runs: Iterable[NamedRun], told: str) -> dict[tuple[str, ...], set[str]]:
    """For each name what its mentions tell of its bearer anywhere in the article."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for run in runs:
        found[run.words].update(getattr(run, told))
    return found


def called_by_name(
    runs: Iterable[NamedRun], held: Iterable[HeldTitle]
) -> dict[tuple[str, ...], set[str]]:
    """For each name what its bearer is called anywhere in the article: "driver", "mayor"."""
    called: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for run in runs:
        called[run.words].update(run.epithets)
    for title in held:
        if title.holder:
            called[title.holder.words].add(described(title.phrase.post))
    return called


def ladders_by_name(held: Iterable[HeldTitle]) -> dict[tuple[str, ...], frozenset[str]]:
    """For each person the offices held, at whatever rank and time: "governor" for a deputy."""
    ladders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for title in held:
        if title.holder:
            ladders[title.holder.words].add(title.phrase.post.office.name)
    return {name: frozenset(found) for name, found in ladders.items()}


def words_shared(runs: Iterable[NamedRun]) -> frozenset[str]:
    """The words that two people of the article have in their full names: a family's surname."""
    full = {run.words for run in runs if run.person and len(run.words) > 1}
    seen = Counter(word for name in full for word in set(name))
    return frozenset(word for word, count in seen.items() if count > 1)


def written(parsed: ParsedArticle) -> Iterator[NamedRun]:
    """The runs of capitals that are names, people by their full name."""
    people = {mention.start: mention for mention in people_of(parsed) if not mention.pronoun}
    ordinary = {
        token.text
        for sentence in parsed.sentences
        for token in sentence.span
        if token.text.islower()
    }
    known = list(dict.fromkeys(found.person for found in people.values()))
    meant = slipped(parsed, known)
    taken: set[int] = set()
    for sentence in parsed.sentences:
        if is_title_case(sentence):
            continue
        for run in runs_of(sentence):
            taken.add(run.start)
            mention = people.get(run.start)
            who = mention.person if mention else None
            slip = run.words[0] if who is None and run.start in meant else ""
            if slip and len(run.words) == 1:
                who = misspelt(meant[run.start], run)
            words = who.words if who else thing_words(run, ordinary)
            if words:
                yield NamedRun(
                    sentence,
                    run.start,
                    run.start + len(run.text),
                    words,
                    who.name if who else run.text,
                    person=who is not None,
                    epithets=epithets(sentence, run),
                    kin=kin(sentence, run),
                    partners=partners(sentence, run),
                    slip=slip if who is not None else "",
                )
    for stray in strays(parsed, known, ordinary, taken):
        start, end = stray.sentence.start_of(stray.first), stray.sentence.end_of(stray.last)
        shown = stray.sentence.text_between(start, end)
        yield NamedRun(stray.sentence, start, end, stray.words, shown, person=True)


def misspelt(person: Person, run: Run) -> Person:
    """Somebody by the full name with the surname as a run mistypes it."""
    words = tuple(run.words[0] if word == person.surname else word for word in person.words)
    return replace(person, name=run.text, words=words)


def thing_words(run: Run, ordinary: set[str]) -> tuple[str, ...]:
    """The words of a body's or place's name; none where nothing marks the run as a name."""
    words = tuple(word for word in run.words if word not in COMPANY_FORMS) or run.words
    telling = [word for word in words if is_telling(word, ordinary)]
    return words if telling and not run.text.isupper() else ()


def is_telling(word: str, ordinary: set[str]) -> bool:
    """Whether a word is a name by itself: no ordinary word, no country, long enough."""
    word = word.rstrip("0123456789")
    if len(word) < SHORTEST or word in ordinary or not word.isalpha():
        return False
    return not (any(plain(table, word) for table in ORDINARY_TABLES) or country_of(word.title()))


def neighbours(parsed: ParsedArticle, runs: Sequence[NamedRun]) -> dict[tuple[str, ...], set[str]]:
    """For each name, the capitalised words of its sentences and of the sentences beside them."""
    capitals = [sorted(capital_words(sentence))[:MOST_NEIGHBOURS] for sentence in parsed.sentences]
    near: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for run in runs:
        at = run.sentence.sentence.index
        for beside in capitals[max(at - 1, 0) : at + 2]:
            if len(near[run.words]) < MOST_NEIGHBOURS:
                near[run.words].update(beside)
    return near


def capital_words(sentence: ParsedSentence) -> set[str]:
    """The folded proper nouns of a sentence, months and days left out."""
    return {
        fold(token.text)
        for token in sentence.span
        if token.text[:1].isupper()
        and token.tag_.startswith("NNP")
        and not plain("calendar", token.text)
    }


MOST_NEIGHBOURS = 60
"""Words kept of the names around a name; a list of a thousand runners needs no more."""


def offices_by_name(held: Sequence[HeldTitle]) -> dict[tuple[str, ...], frozenset[str]]:
    """For each person's full name the offices held, each with its country or body."""
    offices: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for title in held:
        if title.holder:
            offices[title.holder.words].update(owned_office(title.phrase))
    return {name: frozenset(found) for name, found in offices.items()}


def owned_office(phrase: TitlePhrase) -> Iterator[str]:
    """ "deputy foreign minister of japan", once for each country or word of a body's name."""
    office = described(phrase.post)
    for owner in (*phrase.countries, *phrase.body):
        if not is_institution(owner):
            yield f"{office} of {owner}"


def described(post: Post) -> str:
    """ "former deputy foreign minister"."""
    plain_words = (post.moment, post.rank, *sorted(post.portfolio), post.office.name)
    return " ".join(word for word in plain_words if word)
