"""Who is quoted with which words.

The speaker is the subject of the reporting verb that governs the quoted words or
stands beside them: "..., said Ann Lee", "Ms Lee told reporters that talks had
'broken down'", "according to Ms Lee".  He, she and "the minister" are whoever
the article last had as a subject.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.naming.people import people_of
from compare.text.naming.spelling import fold
from compare.text.quoting.quotemarks import stretches
from compare.text.quoting.speaker import NOBODY, Speaker, somebody
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import PersonMention
    from compare.text.quoting.quotemarks import Stretch

# What else somebody does with words; not reporting by themselves, but with quotation marks they do.
QUOTING_VERBS = REPORTING_VERBS | words(
    """
    accuse agree ask beam believe bellow blast boast call complain conclude continue criticise
    criticize crow cry demand describe exclaim express feel fume groan growl grumble gush holler
    hope joke label laugh mumble murmur mutter pledge praise promise rage read recite refer roar
    scream shout shriek sigh sing snap sob storm sum think thunder urge vow wail whisper wonder
    yell
    """
)
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
# No reporting verb stands further up; the cap keeps machine-made "sentences" cheap.
DEEPEST = 12
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words at ``[start, end)`` of the article, without their marks, and who spoke them."""

    start: int
    end: int
    speaker: Speaker = NOBODY


@dataclass(frozen=True, eq=False, slots=True)
class Quotations:
    """An article's quotations in text order."""

    all: tuple[Quotation, ...]

    def at(self, start: int, end: int) -> Quotation | None:
        """The quotation that ``[start, end)`` lies in."""
        place = bisect_right(self.all, start, key=lambda quotation: quotation.start) - 1
        if place >= 0 and end <= self.all[place].end:
            return self.all[place]
        return None

    def quoted(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` lies in a quotation."""
        return self.at(start, end) is not None


@lru_cache(maxsize=16)
def quotations_of(parsed: ParsedArticle) -> Quotations:
    """Every quotation of an article, with its speaker where the article says who."""
    found = stretches(parsed.article.text, parsed.blocks)
    return Quotations(tuple(attributed(Scene.of(parsed, found), found)))


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """What speakers are looked for in: sentences, people, and which words are quoted."""

    parsed: ParsedArticle
    starts: Sequence[int]
    quoted: Quotations
    people: tuple[PersonMention, ...]

    @classmethod
    def of(cls, parsed: ParsedArticle, found: Sequence[Stretch]) -> Scene:
        """The scene of an article; its people are only looked for if somebody is quoted."""
        return cls(
            parsed,
            [sentence.sentence.start for sentence in parsed.sentences],
            Quotations(tuple(Quotation(one.start, one.end) for one in found)),
            people_of(parsed) if found else (),
        )

    def sentence_at(self, position: int) -> int:
        """The number of the sentence that a position lies in or after."""
        return max(0, bisect_right(self.starts, position) - 1)

    def is_quoted(self, sentence: ParsedSentence, token: Token) -> bool:
        """Whether a token is among quoted words."""
        return self.quoted.at(sentence.start_of(token), sentence.end_of(token)) is not None


@lru_cache(maxsize=64)
def verbs_of(scene: Scene, sentence: ParsedSentence) -> tuple[Token, ...]:
    """The sentence's own verbs of speaking, outside all quotation marks."""
    if len(sentence.span) > LONGEST:
        return ()
    return tuple(
        token
        for token in sentence.span
        if is_quoting(token) and not scene.is_quoted(sentence, token)
    )


def is_quoting(token: Token) -> bool:
    """A verb for speaking, not the noun of the same form."""
    return token.pos_ in ("VERB", "AUX") and token.lemma_.lower() in QUOTING_VERBS


def attributed(scene: Scene, found: Sequence[Stretch]) -> Iterator[Quotation]:
    """The quotations with their speakers; a further paragraph or sentence keeps the last one's."""
    last: Quotation | None = None
    for stretch in found:
        speaker = speaker_of(scene, stretch)
        if not speaker.name and last is not None and goes_on(scene, last, stretch):
            speaker = last.speaker
        last = Quotation(stretch.start, stretch.end, speaker)
        yield last


def goes_on(scene: Scene, last: Quotation, stretch: Stretch) -> bool:
    """Whether a quotation without a speaker goes on from the last one.

    ``"We waited," said Lee. "Nobody came."``: nothing but marks stands around the second.
    """
    if stretch.continued:
        return True
    text = scene.parsed.article.text
    here, before = scene.sentence_at(stretch.start), scene.sentence_at(last.end - 1)
    start = scene.parsed.sentences[here].sentence.start
    alone = not any(letter.isalnum() for letter in text[start : stretch.start])
    return alone and here - before <= 1 and "\n\n" not in text[last.end : stretch.start]


def speaker_of(scene: Scene, stretch: Stretch) -> Speaker:
    """The first rung that finds one answers."""
    if not scene.parsed.sentences:
        return NOBODY
    first, last = scene.sentence_at(stretch.start), scene.sentence_at(stretch.end - 1)
    sentences = scene.parsed.sentences
    for at in dict.fromkeys((last, first)):
        for found in (governing, beside):
            speaker = found(scene, sentences[at], stretch)
            if speaker.name:
                return speaker
        speaker = according(scene, sentences[at])
        if speaker.name:
            return speaker
    if last + 1 < len(sentences) and is_tag(scene, sentences[last + 1], stretch):
        return beside(scene, sentences[last + 1], stretch)
    if first and sentences[first - 1].sentence.text.rstrip("\"“'‘ ").endswith(":"):
        return beside(scene, sentences[first - 1], stretch)
    return NOBODY


def governing(scene: Scene, sentence: ParsedSentence, stretch: Stretch) -> Speaker:
    """By the verb above the quoted words: "warned against 'negative moves'"."""
    if len(sentence.span) > LONGEST:
        return NOBODY
    inside = [
        token
        for token in sentence.span
        if stretch.start <= sentence.start_of(token) and sentence.end_of(token) <= stretch.end
    ]
    tops = [
        token
        for token in inside
        if not stretch.start <= sentence.start_of(token.head) < stretch.end
    ]
    for top in tops[:2]:
        for step in above(top):
            if is_quoting(step) and not scene.is_quoted(sentence, step):
                return subject(scene, sentence, step)
    return NOBODY


def beside(scene: Scene, sentence: ParsedSentence, stretch: Stretch) -> Speaker:
    """By the verb of speaking that is nearest to the quoted words."""
    verbs = verbs_of(scene, sentence)
    if not verbs:
        return NOBODY
    nearest = min(verbs, key=lambda verb: gap(sentence.start_of(verb), stretch))
    return subject(scene, sentence, nearest)


@lru_cache(maxsize=64)
def according(scene: Scene, sentence: ParsedSentence) -> Speaker:
    """By "according to"."""
    for token in sentence.span[:LONGEST]:
        if token.lower_ == "according" and not scene.is_quoted(sentence, token):
            for child in token.subtree:
                if child.dep_ == "pobj" and child.head.lower_ == "to":
                    return somebody(scene.people, sentence, child)
    return NOBODY


def is_tag(scene: Scene, sentence: ParsedSentence, stretch: Stretch) -> bool:
    """Whether a sentence is the "said Ann Lee" that was cut off a quotation."""
    first = next((token for token in sentence.span if token.is_alpha), None)
    if first is None or scene.is_quoted(sentence, first):
        return False
    near = sentence.sentence.start - stretch.end < 4
    return near and (first.text.islower() or is_quoting(first))


def gap(position: int, stretch: Stretch) -> int:
    """How far a position is from the quoted words."""
    return stretch.start - position if position < stretch.start else position - stretch.end


def above(token: Token) -> Iterator[Token]:
    """The token's head, its head's head, to the root or a sane height."""
    for _ in range(DEEPEST):
        if token.head.i == token.i:
            return
        token = token.head
        yield token


def subject(scene: Scene, sentence: ParsedSentence, verb: Token) -> Speaker:
    """The speaker by the verb's subject, or by that of the verb it hangs on ("adding that")."""
    for step in (verb, *above(verb)):
        # In "co-founder Ann Lee told" the parser may take "co" for a subject of its own.
        acting = [child for child in step.children if child.dep_ in SUBJECTS]
        spoken = [somebody(scene.people, sentence, child) for child in acting]
        if spoken:
            return next((one for one in spoken if one.full), spoken[0])
        if step.dep_ not in ("conj", "advcl", "xcomp", "pcomp", "prep", "acl"):
            break
    return by_surname(scene, sentence, verb)


# Letters before a name that a sentence opens with: "Police Sergeant ".
LONGEST_OPENING = 30


def by_surname(scene: Scene, sentence: ParsedSentence, verb: Token) -> Speaker:
    """A known surname right before the verb, whatever the parser takes it for: "Kahn roared"."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    surname = fold(before.text) if before.text[:1].isupper() else ""
    known = (one.person for one in scene.people if one.person.surname == surname)
    person = next(known, None)
    if person is None:
        return opening(scene, sentence, verb)
    return Speaker(person.surname, frozenset(person.words), named=True)


def opening(scene: Scene, sentence: ParsedSentence, verb: Token) -> Speaker:
    """Whoever a sentence opens with, if nobody else is named before its verb.

    "Yannis Petrakis, freed in May, said": the parser may take him for what was freed.
    """
    start, end = sentence.sentence.start, sentence.start_of(verb)
    named = [one for one in scene.people if start <= one.start < end and not one.pronoun]
    if len(named) != 1 or named[0].start - start > LONGEST_OPENING:
        return NOBODY
    person = named[0].person
    return Speaker(person.surname, frozenset(person.words), named=True)
