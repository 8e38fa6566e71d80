"""What is said of a thing by a word that has an opposite: "a rise in fares", "lower fares".

Two such words are weighed only where they are said of one thing (``match/contrasts``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.facts.kind import Example, mention
from compare.model import EQUAL, NO_QUESTION, Mention, Relation, conflict
from compare.text.answers.opposites import OF_NOUNS, OF_OTHERS, OF_SORTS, OF_VERBS
from compare.text.lexicon import words
from compare.text.statement.participants import DEEPEST, led_to, subject_of
from compare.text.statement.predication import NEGATIVE_ADVERBS, NEGATIVE_WORDS, NOUNS
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.answers.opposites import Side
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

NAME = "polarity"
SUMMARY = "which of two opposites is said of a thing: a rise or a fall"
EXAMPLES: tuple[Example, ...] = ()

# "Rose 4 percent", "fell to $3": how far is not what rose.
FIGURES = frozenset({"MONEY", "PERCENT", "CARDINAL", "QUANTITY", "DATE", "TIME", "ORDINAL"})
MODIFIERS = frozenset({"amod", "compound", "nmod"})
COMPLEMENTS = frozenset({"acomp", "attr", "oprd"})
# "A rise in fares", "the end of the strike", "damage to crops".
TYING = frozenset({"in", "of", "for", "to"})
# A list of a thousand names is no thing of which anything is said.
MOST = 6
DENYING = NEGATIVE_WORDS | NEGATIVE_ADVERBS | {"without"}
# Words that a denial reaches over, whatever the grammar: "no longer quite safe".
DENIAL_NEAR = 3
# Adjectives that tell what rises or falls: "economic growth", and not "sharp growth".
RELATIONAL = words(
    """
    agricultural commercial demographic economic federal financial fiscal global industrial military
    monetary naval nuclear political territorial
    """
)
AWAITING = frozenset({"before", "if", "till", "unless", "until"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
# "A free bus" is one, and free.
INDEFINITE = frozenset({"a", "an", "another"})
# "A smaller boat": than another one.
COMPARING = frozenset({"JJR", "JJS"})
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Contrast:
    """One side of a pair of opposites, and the things (lemmas) of which it is said.

    ``told`` are the modifiers of the thing ("net sales"), the word itself left out.
    """

    scale: str
    side: str
    of: frozenset[str]
    told: frozenset[str] = frozenset()
    words: str = field(default="", compare=False)


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The words of an article that have an opposite, with what they are said of, in text order."""
    for item in parsed.sentences:
        yield from contrasts_in(item)


def relate(left: Contrast, right: Contrast) -> Relation:
    """One side of a pair, or both sides of it, said of one thing."""
    if left.scale != right.scale or left.of.isdisjoint(right.of):
        return NO_QUESTION
    return EQUAL if left.side == right.side else conflict()


def describe(value: Contrast) -> str:
    """ "rise (fares)"."""
    return value.words


def ask(mention: Mention) -> str:
    """ "fares: up or down?"."""
    value = mention.value
    assert isinstance(value, Contrast)
    return " ".join(sorted(value.of))


def contrasts_in(item: ParsedSentence) -> Iterator[Mention]:
    """The words of a sentence that have an opposite."""
    if len(item.span) > LONGEST or item.span.text.rstrip("\"”’' ").endswith("?"):
        return
    for token in item.span:
        sides = sides_of(token)
        said = sides and not is_denied(token) and not tells_apart(token) and not is_awaited(token)
        thing = thing_of(token) if said else None
        if thing is None or thing.i == token.i or not is_thing(thing):
            continue
        of = things(token, thing)
        told = modifiers_of(thing) - {token.lemma_.lower()}
        start, end = item.start_of(token), item.end_of(token)
        for scale, side in sorted(sides):
            value = Contrast(scale, side, of, told, f"{token.text} ({thing.text})")
            made = mention(NAME, item, start=start, end=end, value=value)
            if made is not None:
                yield made


def is_thing(word: Token) -> bool:
    """A noun, or the adjective that stands for one: "military expansion" is the military's."""
    return word.pos_ in NOUNS or word.lower_ in RELATIONAL


def sides_of(token: Token) -> frozenset[Side]:
    """The pairs of opposites that a word stands in, by its part of speech."""
    if token.pos_ == "VERB":
        found = OF_VERBS.get(token.lemma_.lower())
    elif token.pos_ == "NOUN" and token.dep_ not in MODIFIERS and not is_figure(token):
        found = OF_NOUNS.get(token.lemma_.lower())
    else:
        found = None
    others = OF_OTHERS.get(token.lower_) or OF_SORTS.get(token.lower_)
    return found or others or frozenset()


def is_denied(token: Token) -> bool:
    """Whether a "not" or "no" stands right before the word, or with what it hangs on."""
    near = list(token.doc[max(token.sent.start, token.i - DENIAL_NEAR) : token.i])
    step = token
    for _ in range(DEEPEST):
        near += [step, *step.children]
        if step.dep_ in ("conj", "ROOT"):
            break
        step = step.head
    return any(word.lower_ in DENYING for word in near)


def is_awaited(token: Token) -> bool:
    """Whether it is not so yet: "until there is a permanent home", "unless fares fall"."""
    return any(
        child.dep_ == "mark" and child.lower_ in AWAITING
        for step in token.ancestors
        for child in step.children
        if child.i < token.i
    )


def tells_apart(token: Token) -> bool:
    """Whether the word says which of two is meant: "the larger boat", "domestic fares"."""
    if token.dep_ not in MODIFIERS:
        return False
    named = token.head.head if token.head.dep_ == "compound" else token.head
    before = [*token.head.lefts, *named.lefts]
    if token.lower_ in OF_SORTS and not any(child.lower_ in INDEFINITE for child in before):
        return True
    compared = token.tag_ in COMPARING
    return any(
        child.dep_ == "poss" or child.lower_ in DEFINITE or (compared and child.dep_ == "det")
        for child in before
    )


# --- of what it is said -----------------------------------------------------------------------


def thing_of(token: Token) -> Token | None:
    """What a word with an opposite is said of: the noun modified, acted on, or that rose."""
    if token.dep_ in MODIFIERS:
        return token.head
    if token.pos_ == "VERB":
        return acted_on(token) or subject_of(token)
    if token.pos_ == "NOUN":
        return possessed(token)
    if token.dep_ in COMPLEMENTS:
        return subject_of(token.head)
    if token.dep_ == "conj":
        return thing_of(token.head) if token.head.pos_ == token.pos_ else None
    if token.dep_ == "prep":
        return led_to(token)
    if token.dep_ == "advmod":
        return subject_of(token.head) if token.head.pos_ in VERBAL else token.head
    return subject_of(token) if token.dep_ == "ROOT" else None


def acted_on(verb: Token) -> Token | None:
    """What is raised or cut; figures tell only how far."""
    objects = (child for child in verb.children if child.dep_ in ("dobj", "pobj", "nsubjpass"))
    return next((child for child in objects if not is_figure(child)), None)


def possessed(noun: Token) -> Token | None:
    """What rises in "a rise in fares", "the fare rise", "fares have seen a rise"."""
    tied = [child for child in noun.children if child.dep_ == "prep" and child.lower_ in TYING]
    things = [thing for child in tied if (thing := led_to(child)) is not None]
    things += [child for child in noun.lefts if child.dep_ in ("compound", "nmod")][-1:]
    things += [child for child in noun.lefts if child.lower_ in RELATIONAL]
    told = next((thing for thing in things if not is_figure(thing)), None)
    if told is not None or noun.dep_ not in ("dobj", "attr") or noun.head.pos_ not in VERBAL:
        return told
    return subject_of(noun.head)


def is_figure(token: Token) -> bool:
    """Whether a participant is a number, a sum, a share or a time."""
    return (
        token.pos_ == "NUM"
        or token.ent_type_ in FIGURES
        or token.lower_ in ("%", "percent")
        or any(child.pos_ == "NUM" for child in token.lefts)
    )


def things(token: Token, noun: Token) -> frozenset[str]:
    """The nouns that a word is said of, in a list or in one name: "a free bus service"."""
    found = {one.lemma_.lower() for one in joined(noun)}
    beside = token.nbor(1) if token.i + 1 < len(token.doc) else token
    if token.dep_ in MODIFIERS and beside.head.i == noun.i and beside.dep_ == "compound":
        found.add(beside.lemma_.lower())
    if token.dep_ in MODIFIERS and noun.dep_ == "compound":
        found.add(noun.head.lemma_.lower())
    return frozenset(found)


def joined(noun: Token) -> list[Token]:
    """The nouns of a list: "lower prices and rents"."""
    found = [noun]
    for one in found:
        found += [child for child in one.children if is_joined(child)]
        if len(found) > MOST:
            break
    return found[:MOST]


def is_joined(noun: Token) -> bool:
    """Whether a noun of a list shares what is said of the first: no "small boats and a cache"."""
    own = any(child.dep_ == "det" or child.dep_ == "amod" for child in noun.lefts)
    return noun.dep_ == "conj" and noun.pos_ in NOUNS and not own


def modifiers_of(noun: Token) -> frozenset[str]:
    """What tells a noun apart from others: "net" sales, "quarterly" dividend."""
    return frozenset(
        child.lemma_.lower()
        for child in noun.lefts
        if child.dep_ in MODIFIERS and child.pos_ in ("NOUN", "PROPN", "ADJ", "VERB")
    )
