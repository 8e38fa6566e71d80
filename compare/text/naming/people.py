"""The people an article names, and which short mention is whom.

"Omar Haddad" is named once; "Mr Haddad", "Haddad" and "he" are the same person later.
The words of a name are kept in the order of the text: whether the surname comes
first is only known when a short mention says so ("Hu Qiaomu", then "Mr Hu").
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.naming.givennames import sex_of
from compare.text.naming.runs import SUBJECTS, runs_of
from compare.text.naming.spelling import fold
from compare.text.office.ranks import offices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.runs import Run

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md"})
PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f",
            "herself": "f"}  # fmt: skip
OBJECTS = frozenset({"dobj", "dative", "pobj"})
SOMEBODY = words("""
    man woman boy girl official officer victim suspect driver teenager witness son daughter father
    mother brother sister husband wife student player teacher neighbour neighbor friend gunman
    resident worker employee counterpart actor actress singer author doctor nurse pilot soldier
""")
"""Nouns for one person: after one as the subject, "he" is no longer whoever came before."""

SEXES = {"mr": "m", "sir": "m", "lord": "m", "father": "m", "mrs": "f", "ms": "f", "miss": "f",
         "dame": "f", "lady": "f", "sister": "f", "mme": "f"}  # fmt: skip

MOST_NAMESAKES = 20
"""People of one article kept for one word; a family is smaller, a list of runners is not news."""

FARTHEST_BACK = 100
"""Mentions of people looked back at for the last subject; in news it is among the last few."""

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
    """The person whose name or pronoun covers the token; ``people`` are in text order."""
    found = mention_at(people, sentence, token)
    return found.person if found else None


def mention_at(
    people: Sequence[PersonMention], sentence: ParsedSentence, token: Token
) -> PersonMention | None:
    """The name or pronoun that covers the token."""
    start = sentence.start_of(token)
    at = bisect_right(people, start, key=first_of) - 1
    return people[at] if at >= 0 and start < people[at].end else None


def person_of_surname(people: Sequence[PersonMention], token: Token) -> Person | None:
    """The only person of that surname, where the parser took the word for a noun: "Page fell"."""
    if not token.text[:1].isupper():
        return None
    surname = fold(token.text)
    found = {one.person for one in people if one.person.surname == surname}
    return found.pop() if len(found) == 1 else None


def last_subject(people: Sequence[PersonMention], before: int) -> Person | None:
    """The person last named as a subject before a position of the article."""
    at = bisect_right(people, before, key=first_of)
    near = reversed(people[max(0, at - FARTHEST_BACK) : at])
    return next((found.person for found in near if found.subject and found.end <= before), None)


def first_of(mention: PersonMention) -> int:
    """Where a mention begins."""
    return mention.start


def introduced(runs: Sequence[Run]) -> list[Person]:
    """The people an article introduces, by their longest names, in order."""
    names: dict[frozenset[str], Run] = {}
    for run in runs:
        if run.witnessed and len(run.words) > 1:
            names.setdefault(frozenset(run.words), run)
    shorts, longer = short_mentions(runs), namesakes(names)
    said = {word: sex for word, sex in sexes(runs).items() if len(longer.get(word, ())) < 2}
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
    sex = sex_of(last if leads else first) or said.get(surname, said.get(last, ""))
    return Person(run.text, run.words, surname, SEXES.get(run.honorific, "") or sex)


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
    if not run.words or all(len(word) == 1 for word in run.words):
        # "R and R" is nobody's initial.
        return None
    spoken = set(run.words)
    sex = SEXES.get(run.honorific, "")
    bearers = [person for person in by_word.get(run.words[-1], ()) if spoken <= set(person.words)]
    fitting = [person for person in bearers if person.sex == sex] if sex else []
    return next(iter(fitting or bearers), None)


def lone(run: Run) -> Person | None:
    """A person the article never names in full: "President Hu", "Ms Duarte"."""
    if not run.witnessed:
        return None
    return Person(run.text, run.words, run.words[-1], SEXES.get(run.honorific, ""))


def with_pronouns(parsed: ParsedArticle, named: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """The mentions with he and she between them, read as the last subject they fit."""
    waiting = list(reversed(named))
    last: dict[str, list[Person]] = {}
    acting: list[PersonMention] = []
    for sentence in parsed.sentences:
        for token in sentence.span:
            start = sentence.start_of(token)
            while waiting and waiting[-1].start <= start:
                found = waiting.pop()
                if found.subject or is_who_it_was(token):
                    remember(last, found.person)
                    acting.append(found)
                yield found
            if token.dep_ in SUBJECTS and is_somebody(token):
                last.clear()
            sex = PRONOUNS.get(token.lower_)
            doer = doer_of(sentence, token, acting)
            fitting = [person for person in last.get(sex or "", ()) if person != doer]
            if sex and (told := of_whom(sentence, token, named)) and told.sex in ("", sex):
                fitting = [told]
            if fitting:
                found = PersonMention(
                    fitting[-1],
                    sentence.sentence.index,
                    start,
                    start + len(token),
                    token.dep_ in SUBJECTS,
                    pronoun=True,
                )
                if found.subject:
                    acting.append(found)
                yield found
    yield from reversed(waiting)


def of_whom(
    parsed: ParsedSentence, pronoun: Token, named: Sequence[PersonMention]
) -> Person | None:
    """Whoever a "whom" takes up before a pronoun: "Lee, with whom she lived until he died"."""
    if pronoun.dep_ not in SUBJECTS:
        return None
    verb = next((one for one in pronoun.ancestors if one.dep_ == "relcl"), None)
    if verb is None or all(token.lower_ != "whom" for token in verb.subtree):
        return None
    start = parsed.start_of(verb.head)
    return next((found.person for found in named if found.start <= start < found.end), None)


def doer_of(
    parsed: ParsedSentence, pronoun: Token, acting: Sequence[PersonMention]
) -> Person | None:
    """Whoever does it to a "her", and so is not meant by it: "Lee said Berg called her"."""
    if pronoun.dep_ not in OBJECTS or pronoun.lower_.endswith("self"):
        return None
    verb = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if subject is None:
        return None
    start = parsed.start_of(subject)
    near = reversed(acting[-FARTHEST_BACK:])
    return next((found.person for found in near if found.start <= start < found.end), None)


# Whom a story tells of before it names him.
WHOM_NEWS_NAMES = words("attacker casualty fatality gunman killer suspect survivor victim winner")


def is_who_it_was(token: Token) -> bool:
    """ "The one victim was a baker, Stefan Lund": a name tells who a noun is."""
    name = token.head if token.dep_ == "compound" else token
    told = name.head if name.dep_ == "appos" else name
    if told.dep_ != "attr" or told.head.lemma_ != "be":
        return False
    subject = next((child for child in told.head.lefts if child.dep_ in SUBJECTS), None)
    return subject is not None and subject.lemma_.lower() in WHOM_NEWS_NAMES


def is_somebody(token: Token) -> bool:
    """Whether a common noun may be the he or she of what follows: "the minister", "a witness"."""
    return token.lower_ in SOMEBODY or token.lower_ in offices()


def remember(last: dict[str, list[Person]], person: Person) -> None:
    """Keep the last two subjects for the pronouns they can be; most people's sex is unknown."""
    for sex in (person.sex,) if person.sex else ("m", "f"):
        others = [known for known in last.get(sex, ()) if known != person]
        last[sex] = [*others[-1:], person]
