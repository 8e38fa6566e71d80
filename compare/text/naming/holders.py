"""Who holds which title in an article, and the groups that hold one together.

"China's assistant foreign minister, Wei Guang" and "Wei Guang, China's
assistant foreign minister" give a person a title; "the deputy foreign ministers
of both countries" gives it to a member of each country's government.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.geography.countries import countries_in
from compare.text.naming.people import Person, people_of
from compare.text.office.appointed import DOUBTS, TO_COME, YEAR, appointed
from compare.text.office.post import TitlePhrase
from compare.text.office.ranks import plain
from compare.text.office.titles import titles_in
from compare.text.office.titletail import ARTICLES, LONGEST_OWNER, POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import PersonMention

OPENERS = frozenset({",", "(", "-", "–", "—"})
AND = frozenset({"and", "&", "/", ","})
CLOSERS: tuple[list[str], ...] = ([","], ["."], [";"], [])
OF_ONE = frozenset({"the", "'s", "’s", "'", "’", "its", "his", "her", "their", "our"})
ANY = frozenset({"a", "an"})
# What a body stands behind: "an analyst at the bank", "director of sales for the firm".
BODY_LEADS = frozenset({"at", "for", "with"})
STEPS = frozenset({"and", "before", "then", "after", "until"})
WHO_IS = (["who", "is"], ["who", "was"])
"""Ann Lee, the general who is director of the institute."""

PAIR = 2
"""Countries that "both countries" are."""


@dataclass(frozen=True, slots=True)
class HeldTitle:
    """A title at ``[start, end)`` of the article, and its holder; ``attached`` stands by the name.

    ``owned`` says whose one office it is: "director of the museum", not "a director of it";
    ``told`` where a verb gives it: "served as director".
    A collective title has no holder but the countries that have one each.
    """

    sentence: ParsedSentence
    start: int
    end: int
    phrase: TitlePhrase
    holder: Person | None = None
    attached: bool = False
    owned: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence's words, and the people in it by their first and by their last token."""

    words: Sequence[str]
    by_first: dict[int, PersonRun]
    by_end: dict[int, PersonRun]


@dataclass(frozen=True, slots=True)
class PersonRun:
    """A person at tokens ``[first, last)`` of a sentence."""

    person: Person
    first: int
    last: int


@lru_cache(maxsize=16)
def holders_of(parsed: ParsedArticle) -> tuple[HeldTitle, ...]:
    """Every title that somebody holds, in text order."""
    return tuple(held_in(parsed, people_of(parsed)))


def held_in(parsed: ParsedArticle, people: Sequence[PersonMention]) -> Iterator[HeldTitle]:
    """The held titles, sentence by sentence; "both countries" are the two most named so far."""
    named = Counter[str]()
    by_sentence: dict[int, list[PersonMention]] = {}
    for mention in people:
        if not mention.pronoun:
            by_sentence.setdefault(mention.sentence, []).append(mention)
    for sentence in parsed.sentences:
        words = [token.text for token in sentence.span]
        named.update(country for _, _, country in countries_in(words))
        scene = scene_of(sentence, words, by_sentence.get(sentence.sentence.index, []))
        phrases = [with_countries(phrase, named) for phrase in titles_in(words)]
        yield from titles_of(sentence, scene, phrases)


def scene_of(
    sentence: ParsedSentence, words: Sequence[str], people: Sequence[PersonMention]
) -> Scene:
    """The sentence as its words and its people's places among them."""
    starts = {sentence.start_of(token): at for at, token in enumerate(sentence.span)}
    ends = {sentence.end_of(token): at + 1 for at, token in enumerate(sentence.span)}
    runs = [
        PersonRun(mention.person, starts[mention.start], ends[mention.end])
        for mention in people
        if mention.start in starts and mention.end in ends
    ]
    return Scene(words, {run.first: run for run in runs}, {run.last: run for run in runs})


def with_countries(phrase: TitlePhrase, named: Counter[str]) -> TitlePhrase:
    """The phrase with "both countries" replaced by the two it must mean."""
    return replace(phrase, countries=the_two(named)) if phrase.shared else phrase


def the_two(named: Counter[str]) -> tuple[str, ...]:
    """The two countries named most; none where a third is named as often."""
    first = named.most_common(PAIR + 1)
    if len(first) < PAIR or (len(first) > PAIR and first[PAIR][1] == first[PAIR - 1][1]):
        return ()
    return tuple(sorted(country for country, _ in first[:PAIR]))


def titles_of(
    sentence: ParsedSentence, scene: Scene, phrases: Sequence[TitlePhrase]
) -> Iterator[HeldTitle]:
    """The titles of a sentence that have a holder, a group, or at least a country."""
    after = names_after(scene, phrases)
    before: tuple[PersonRun | None, TitlePhrase | None] = (None, None)
    for at, phrase in enumerate(phrases):
        run = beside(scene, phrase, after[at])
        if run is None and (called := called_to(sentence, scene, phrase)):
            before = (None, phrase)
            yield called
            continue
        station = run is None and leads_on(scene, phrases[at : at + 2])
        if run is None and not station and (told := told_of(sentence, scene, phrase)):
            before = (None, phrase)
            yield told
            continue
        if run is None and chained(scene, before[1], phrase):
            run = before[0]
        before = (run, phrase)
        if phrase.plural:
            if len(phrase.countries) >= PAIR:
                yield placed(sentence, phrase, None)
        elif (run and not is_adjective(scene, phrase, run)) or is_one_mans(scene, phrase):
            yield placed(sentence, phrase, run)


def beside(scene: Scene, phrase: TitlePhrase, after: PersonRun | None) -> PersonRun | None:
    """Who bears a title, behind it or before it.

    Behind "a director at telecoms company" comes the company's name, whatever the parser sees.
    """
    before = name_before(scene, phrase)
    tail = {word.lower() for word in scene.words[phrase.core + 1 : phrase.end]}
    return before if after is None or (before is not None and tail & BODY_LEADS) else after


def told_of(sentence: ParsedSentence, scene: Scene, phrase: TitlePhrase) -> HeldTitle | None:
    """The title that a verb gives to somebody named in the sentence; None where none does."""
    tokens = list(sentence.span)
    found = None if phrase.plural else appointed(tokens, phrase)
    if found is None:
        return None
    # "His colleague Ann Lee becomes mayor": the name stands beside the subject.
    named = (found.holder, *(child for child in found.holder.children if child.dep_ == "appos"))
    places = [token.i - tokens[0].i for token in named]
    runs = scene.by_first.values()
    run = next((run for at in places for run in runs if run.first <= at < run.last), None)
    if run is None:
        return None
    post = phrase.post if phrase.post.moment else replace(phrase.post, moment=found.moment)
    return replace(placed(sentence, replace(phrase, post=post), run), told=True)


def called_to(sentence: ParsedSentence, scene: Scene, phrase: TitlePhrase) -> HeldTitle | None:
    """The title that somebody is to have, told behind the name: "Ann Lee, who would be mayor".

    The parser often loses its way there; in a career of years nothing is to come.
    """
    unsure = any(YEAR.fullmatch(word) or word.lower() in DOUBTS for word in scene.words)
    if phrase.plural or unsure:
        return None
    for last, run in scene.by_end.items():
        between = " ".join(scene.words[last : phrase.start]).lower()
        if last <= phrase.start and CALLED.fullmatch(between):
            post = phrase.post if phrase.post.moment else replace(phrase.post, moment=TO_COME)
            return replace(placed(sentence, replace(phrase, post=post), run), told=True)
    return None


CALLED = re.compile(
    r",? ?(?:who (?:will|would|(?:is|was) (?:set |due )?to) (?:be(?:come)?|serve as|take over as)"
    r"|(?:who (?:was|has been|had been) )?(?:named|appointed|elected|confirmed)(?: as)?)"
    r"(?: (?:the|its|their|a))?"
)
"""Between a name and the office that its bearer is to have."""


def leads_on(scene: Scene, two: Sequence[TitlePhrase]) -> bool:
    """Whether another post follows: "appointed finance chief in March and chairman in June"."""
    if len(two) < PAIR or chained(scene, *two):
        return False
    between = {word.lower() for word in scene.words[two[0].end : two[1].start]}
    return not between.isdisjoint(STEPS)


def names_after(scene: Scene, phrases: Sequence[TitlePhrase]) -> list[PersonRun | None]:
    """For each phrase the name right behind it, or behind the titles chained to it."""
    found: list[PersonRun | None] = []
    for at in reversed(range(len(phrases))):
        run = name_after(scene, phrases[at])
        if run is None and at + 1 < len(phrases) and chained(scene, phrases[at], phrases[at + 1]):
            run = found[-1]
        found.append(run)
    return found[::-1]


def name_after(scene: Scene, phrase: TitlePhrase) -> PersonRun | None:
    """The name that follows: "Foreign Minister Ann Lee", "the foreign minister, Ann Lee, said"."""
    run = scene.by_first.get(phrase.end)
    if run or not is_definite(scene, phrase) or scene.words[phrase.end : phrase.end + 1] != [","]:
        return run
    run = scene.by_first.get(phrase.end + 1)
    return run if run and scene.words[run.last : run.last + 1] in CLOSERS else None


def is_definite(scene: Scene, phrase: TitlePhrase) -> bool:
    """Whether the title is of one man: "the minister", "China's minister", "Ford's head coach"."""
    before = {scene.words[max(at - 1, 0)].lower() for at in (phrase.core, phrase.start)}
    return not before.isdisjoint(OF_ONE) or bool(phrase.countries)


def name_before(scene: Scene, phrase: TitlePhrase) -> PersonRun | None:
    """The name before: "Ann Lee, 45, the mayor", "Ann Lee, who is the mayor"."""
    words = scene.words
    at = owner_before(words, phrase.start)
    if at and words[at - 1].lower() in ARTICLES:
        at -= 1
    if at and words[at - 1] == "is":
        at -= 1
        if at and words[at - 1] == "who":
            at -= 1
            at -= bool(at) and words[at - 1] == ","
        return scene.by_end.get(at)
    if at == 0 or words[at - 1] not in OPENERS:
        return None
    at -= 1
    if at > 1 and words[at - 1].isdecimal() and words[at - 2] == ",":
        at -= 2
    if at and words[at - 1] == ".":
        at -= 1  # that of "Ann Lee Sr., the mayor"
    return scene.by_end.get(at)


def owner_before(words: Sequence[str], at: int) -> int:
    """Where a common noun that owns the office begins: "Ann Lee, the club's captain"."""
    if not at or words[at - 1] not in POSSESSIVES:
        return at
    for start in range(at - 2, max(at - 2 - LONGEST_OWNER, 0), -1):
        if not words[start].islower():
            break
        if words[start - 1].lower() in ARTICLES:
            return start
    return at


def chained(scene: Scene, first: TitlePhrase | None, second: TitlePhrase) -> bool:
    """Whether two titles are one person's: "president and chief executive Ann Lee"."""
    if first is None or first.plural or second.plural:
        return False
    between = [word.lower() for word in scene.words[first.end : second.start]]
    if between[-1:] and between[-1] in ARTICLES and between[:1] == ["who"]:
        between = between[:-1]
    return not between or (len(between) == 1 and between[0] in AND) or between in WHO_IS


def is_adjective(scene: Scene, phrase: TitlePhrase, run: PersonRun) -> bool:
    """Whether the office word only describes: "Porto Alto, a major port", "Ann Lee, chief cook"."""
    word = scene.words[phrase.core]
    bare = phrase.end - phrase.core == 1 and word.islower()
    return bare and plain("adjective", word) is not None and run.first != phrase.end


def is_one_mans(scene: Scene, phrase: TitlePhrase) -> bool:
    """Whether a title without a name is one known man's: "Japan's deputy foreign minister"."""
    article = scene.words[max(phrase.start - 1, 0)].lower()
    return len(phrase.countries) == 1 and article not in ANY


def placed(sentence: ParsedSentence, phrase: TitlePhrase, run: PersonRun | None) -> HeldTitle:
    """The title at its place in the article, the name included where it follows directly."""
    attached = run is not None and run.first == phrase.end
    last = run.last if run and attached else phrase.end
    tokens = list(sentence.span)
    one_of_many = phrase.start > 0 and tokens[phrase.start - 1].lower_ in ANY
    return HeldTitle(
        sentence,
        sentence.start_of(tokens[phrase.start]),
        sentence.end_of(tokens[last - 1]),
        phrase,
        run.person if run else None,
        attached,
        phrase.owned and not one_of_many,
    )
