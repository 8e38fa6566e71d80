"""Of whom or what a statement is told, where its words say that it is not what the news is about.

"His accomplice was jailed for eight years" is no answer to how long he was jailed for, nor is "a
smaller model costs $399", "jobs at suppliers" or "in the first round she won 30 percent" one to
what the news tells of the man, the model, the firm and the election.  Words that the article opens
with are its news's own: where the rival buys the firm, it is no other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.asked.lasting import compound_of
from compare.facts.counted.governing import SUBJECTS
from compare.text.geography.gazetteer import Sort, place_of
from compare.text.happening.party import RELATIONS
from compare.text.lexicon import ONE_MORE, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle

# Headline, caption and first paragraph.
OPENING = 3
# Who and what is known by what it is to another, whatever word points to it.
BESIDE = words(
    """
    accomplice co-accused co-conspirator co-defendant competitor counterpart forerunner predecessor
    rival subsidiary successor supplier
    """
)
# Who and what is another's, if it is called his, hers, its or "a" such one.
HIS = RELATIONS | words(
    """
    adviser advisor affiliate aide amendment assistant bodyguard boss chauffeur deputy division
    flatmate roommate neighbor neighbour secretary
    """
)
THEIRS = words("her his its their")
A = words("a an another one")
# "A smaller model", "a nearby smelter": not the model, nor the smelter.
UNLIKE = ONE_MORE | words(
    "bigger cheaper dearer further larger nearby neighboring neighbouring smaller unrelated"
)
MORE = ONE_MORE | {"further"}
# Whatever points to it: "an earlier offer", "his previous trial".
EARLIER = words("earlier former previous prior rival")
# "In the first round", and not in the election.
STAGES = words("round")
ORDERED = words("first second third")
# Of a share of what is all over the country: "turnout in the capital".
PARTS = words("capital countryside")
WITHIN = words("across around in")
NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
BELONGING = frozenset({"amod", "compound", "det", "nmod", "poss"})
# Steps up from a figure to the verb whose subject has it.
HIGHEST = 8
RATIO, DURATION = "ratio", "duration"
# "A year earlier", "has risen 12 percent this year": of another time than the day's own.
PERIODS = words("decade month quarter season year")
EARLIER_THEN = "then"


@dataclass(frozen=True, slots=True)
class Whose:
    """The words that make it another's, and the names that this other goes by, in lower case."""

    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    def is_apart(self, other: Whose, participants: Iterable[str]) -> bool:
        """Whether only this one is told of another, who is none of those that take part there."""
        return bool(self.words) and not other.words and self.names.isdisjoint(participants)


OWN = Whose()
EARLIER_ONE = Whose(frozenset({"earlier"}))


def opening_words(parsed: ParsedArticle, but: int) -> frozenset[str]:
    """The words and lemmas that the article opens with, without those of the sentence ``but``."""
    return frozenset(
        word
        for item in parsed.sentences[:OPENING]
        if item.sentence.index != but
        for token in item.span
        for word in (token.lemma_.lower(), token.lower_)
    )


def whose(root: Token, opening: frozenset[str], dimension: str = "") -> Whose:
    """Of whom or what the clause of a mention is told; ``OWN`` where it does not say.

    ``root`` is the mention's uppermost word, ``opening`` are the words that the article opens with,
    ``dimension`` what a figure is measured in.
    """
    found: set[str] = set()
    names: set[str] = set()
    for noun in told_of(root):
        if told := words_beside(noun, noun == root or noun.is_ancestor(root)) - opening:
            found |= told
            names |= {one.lower_ for one in named_beside(noun) if is_name(one)}
        found |= set(aside(noun, root, dimension)) - opening
    if (verb := verb_above(root)) is not None:
        found |= set(aside(verb, root, dimension)) - opening
        found |= set(then(verb, dimension)) - opening
    return Whose(frozenset(found), frozenset(names)) if found else OWN


def parts_of(root: Token) -> list[Token]:
    """Who and what takes part in a mention's clause: its subjects, and what they do it to."""
    verb = verb_above(root)
    if verb is None:
        return []
    done_to = [child for child in verb.children if child.dep_ == "dobj"]
    return [*bearers(verb), *done_to]


def named_beside(noun: Token) -> Iterator[Token]:
    """The words of a noun's phrase, and of the name behind it: "a rival, Trent, will close"."""
    yield from noun.subtree
    if noun.dep_ in SUBJECTS:
        yield from (child for child in noun.head.children if child.dep_ in SUBJECTS)


def is_name(token: Token) -> bool:
    """Whether it is the last word of a name: "Reeve" of "Paul Reeve", not "N7" of "N7 Mini"."""
    return token.pos_ == "PROPN" and token.dep_ not in {"compound", "nmod"}


def another_thing(root: Token, opening: frozenset[str]) -> Whose:
    """Whose it is where the subject is a thing that was not told of: "a keyboard costs $99"."""
    verb = verb_above(root)
    for subject in [] if verb is None else bearers(verb):
        lemma = subject.lemma_.lower()
        fresh = any(child.lower_ in A for child in subject.lefts)
        if fresh and subject.pos_ == "NOUN" and lemma not in opening:
            return Whose(frozenset({lemma}))
    return OWN


def told_of(root: Token) -> Iterator[Token]:
    """The nouns that a clause is told of: its subject with what belongs to it, and owners."""
    verb = verb_above(root)
    for holder in (root, *between(root, verb)):
        yield from (child for child in holder.children if child.dep_ == "poss")
    if verb is None:
        yield from belonging(root.head if root.head.pos_ in NOUNS else root)
        return
    for subject in bearers(verb):
        if subject != root:
            yield from belonging(subject)
    # "Freed his accomplice on bail".
    yield from (
        child
        for child in verb.children
        if child.dep_ in {"dobj", "dative"} and child.i < root.i and child.pos_ in NOUNS
    )


def between(root: Token, verb: Token | None) -> Iterator[Token]:
    """The words from a figure up to its verb."""
    for token in root.ancestors:
        if token == verb:
            return
        yield token


def verb_above(root: Token) -> Token | None:
    """The verb that a mention hangs on, or is."""
    if root.pos_ in {"VERB", "AUX"}:
        return root
    for step, token in enumerate(root.ancestors):
        if token.pos_ in {"VERB", "AUX"}:
            return token
        if step > HIGHEST:
            return None
    return None


def bearers(verb: Token) -> list[Token]:
    """Who or what does it: the verb's subject, that of the verb it hangs on, or what "who" is.

    The model splits "a co-defendant", and "a rival, Trent, will close", into several subjects.
    """
    for _ in range(HIGHEST):
        if verb.dep_ == "relcl":
            return [verb.head]
        if subjects := [child for child in verb.children if child.dep_ in SUBJECTS]:
            return subjects
        if verb.dep_ in {"acl", "ROOT"} or verb.head.pos_ not in {"VERB", "AUX"}:
            return [verb.head] if verb.dep_ == "acl" else []
        verb = verb.head
    return []


def belonging(noun: Token) -> Iterator[Token]:
    """A noun, what it is also called, whose it is and where: "shares in its rival Nordair"."""
    yield noun
    for child in noun.children:
        if child.dep_ in {"appos", "poss"}:
            yield child
        elif child.dep_ == "prep" and child.lower_ in {"at", "by", "for", "in", "of"}:
            yield from (one for one in child.children if one.dep_ == "pobj")


def words_beside(noun: Token, counted: bool) -> set[str]:
    """The words by which a noun is another than the news's; none for "another 12 people"."""
    before = [child for child in noun.children if child.dep_ in BELONGING and child.i < noun.i]
    found = {child.lemma_.lower() for child in before if child.lemma_.lower() in BESIDE}
    lemma = compound_of(noun)
    pointed = {child.lower_ for child in before}
    of_his = not pointed.isdisjoint(THEIRS)
    indefinite = not pointed.isdisjoint(A)
    plural = noun.tag_ == "NNS"
    # "Ann Lee, a mother of three", says who she is.
    fresh = indefinite and noun.dep_ != "appos" and lemma not in RELATIONS
    if lemma in BESIDE or (lemma in HIS and (of_his or fresh)):
        found.add(lemma)
    if not counted and (indefinite or of_his or plural):
        # "Further talks", "other investors" may be those of the news.
        several = plural and not (indefinite or of_his)
        found |= pointed & ((UNLIKE - MORE if several else UNLIKE) | EARLIER)
    return found


def aside(holder: Token, root: Token, dimension: str) -> Iterator[str]:
    """The words of a phrase that sets a verb or a noun apart: "in an earlier case"."""
    for preposition in holder.children:
        if preposition.dep_ == "prep" and preposition.lower_ in WITHIN:
            for noun in preposition.children:
                # "Called in an additional six engines" counts them itself.
                if noun.dep_ == "pobj" and noun != root and not noun.is_ancestor(root):
                    yield from set_apart(noun, dimension)


def then(verb: Token, dimension: str) -> Iterator[str]:
    """ "It was $2.1 billion a year earlier"; of a share also "has fallen 12 percent this year"."""
    for child in verb.children:
        if child.lower_ in {"before", "earlier"} and dimension not in {"", DURATION}:
            yield from (EARLIER_THEN for one in child.children if one.lemma_.lower() in PERIODS)
        if dimension == RATIO and child.dep_ == "npadvmod" and child.lemma_.lower() in PERIODS:
            yield child.lemma_.lower()


def set_apart(noun: Token, dimension: str) -> Iterator[str]:
    """What makes it another case, another stage, or a part of the country."""
    before = {child.lower_ for child in noun.children if child.i < noun.i}
    lemma = noun.lemma_.lower()
    if not before.isdisjoint(A):
        yield from before & (UNLIKE | EARLIER)
    if lemma in STAGES and not before.isdisjoint(ORDERED):
        yield lemma
    if dimension == RATIO and (lemma in PARTS or place_of(noun.text).sort is Sort.CITY):
        yield lemma
