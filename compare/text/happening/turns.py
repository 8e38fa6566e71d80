"""Which turn of a story a time is that of: when the contract ran out, when the doors opened.

"Shareholders have until July 22 to tender" and "the offer expires on August 19" tell one deadline,
"they downed tools on Monday" and "the strike began on Tuesday" one beginning, though no two of
their words are the same.  A story has such a turn but once, which sets it apart from a mere deed:
its two times may lie as far apart as the turn's own ``days``, and who tells it in other words
names other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.happening.phrases import following
from compare.text.happening.things import CONTRACTS, HOLDERS, PUBLIC
from compare.text.happening.turn import IT, NAMED
from compare.text.happening.turnsahead import TURNS as AHEAD
from compare.text.happening.turntable import TURNS as TOLD
from compare.text.lexicon import ONE_MORE, words
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "dative", "oprd"})
MODIFIERS = frozenset({"compound", "nmod", "poss"})
CLAUSES = frozenset({"xcomp", "ccomp", "conj", "relcl", "acl", "advcl"})
# One of several is not the turn of the story.
OTHERS = ONE_MORE | words(
    "away extra few fresh local mayoral most municipal partial previous regional rival some"
)
LAST_WORDS = frozenset({"final", "last"})
RELATIVE = frozenset({"WDT", "WP"})
# "His contract" is one of many players'; whose term ends is told by ``timex_once``.
HIS = words("her his my your")
# "Lumen 4" is a name as well.
NAMES = frozenset({"NUM", "PROPN"})
SOMEBODY = frozenset({"he", "she"})
PRONOUNS = frozenset({"it", "they"})
# "Both boards have approved the deal, and it is expected to close": some words back.
FARTHEST = 30

TURNS = TOLD + AHEAD
DAYS = {row.name: row.days for row in TURNS}
ENDS = frozenset(row.name for row in TURNS if row.ends)
WHOEVER = frozenset(row.name for row in TURNS if row.whoever)
TO_COME = frozenset(row.name for row in TURNS if row.ahead)


def turns_at(
    governor: Token | None,
    *,
    since: bool = False,
    until: bool = False,
    before: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """The turns that a time's verb or event noun tells, or the verb that such a noun dates.

    "Came out at the start of Tuesday's early shift" is no turn of the shift.  ``since`` and
    ``until`` are how the time is bounded: what was not inspected since then was last inspected
    then, and what is shut until then opens.  ``before`` are the nouns for which "it" may stand.
    """
    if governor is None:
        return frozenset()
    last = since and any(child.dep_ == "neg" for child in governor.children)
    found = told(governor, before, last=last, until=until)
    if governor.pos_ not in VERBAL and governor.dep_ == "pobj" and not found:
        verb = next((one for one in governor.ancestors if one.pos_ in VERBAL), governor)
        return told(verb, before, last=last, until=until)
    # "Stopped searching", "are to leave": the time hangs on the second verb.
    return (
        found | told(governor.head, before, last=last, until=until)
        if governor.dep_ == "xcomp"
        else found
    )


def told(governor: Token, before: frozenset[str], *, last: bool, until: bool) -> frozenset[str]:
    """The turns that one word tells with those about it."""
    things = list(things_of(governor))
    if any(is_one_of_several(thing) for thing in things):
        return frozenset()
    nouns = words_of(things, before)
    last = last or any(is_last(token) for token in [governor, *things])
    said = following(governor)
    return frozenset(
        row.name
        for row in TURNS
        if (last or not row.last) and (until or not row.until)
        if not row.of or not row.of.isdisjoint(nouns)
        if not row.also or not row.also.isdisjoint(nouns)
        if row.said.match(said) is not None
    )


def words_of(things: Sequence[Token], before: frozenset[str]) -> frozenset[str]:
    """The lemmas of nouns, a word for a name, and what "it" may be: a noun that stands before."""
    # At the head of a sentence "Cameras" may be taken for a name.
    found = {thing.lemma_.lower() for thing in things}
    found |= {thing.lower_.removesuffix("s") for thing in things if thing.pos_ == "PROPN"}
    if any(thing.pos_ in NAMES or thing.lower_ in SOMEBODY for thing in things):
        found.add(NAMED)
    for thing in things:
        if thing.lower_ in PRONOUNS:
            found.add(IT)
            found.update(before, (noun.lemma_.lower() for noun in meant_by(thing)))
    return frozenset(found)


def meant_by(pronoun: Token) -> Iterator[Token]:
    """The nouns before a pronoun that it may stand for: subjects and objects."""
    doc = pronoun.doc
    for token in doc[max(0, pronoun.i - FARTHEST) : pronoun.i]:
        if token.pos_ == "NOUN" and token.dep_ in ARGUMENTS:
            yield token


def things_of(governor: Token) -> Iterator[Token]:
    """The nouns that a verb tells of, and what each is of: "the start of the strike"."""
    if governor.pos_ not in VERBAL:
        yield from whole(governor)
        return
    told = [child for child in governor.children if child.dep_ in ARGUMENTS]
    told += [noun for child in governor.children if child.dep_ == "agent" for noun in child.rights]
    if governor.dep_ in CLAUSES and not any(child.dep_.startswith("nsubj") for child in told):
        above = governor.head.head if governor.head.dep_ == "acomp" else governor.head
        told += [above] if governor.dep_ in ("acl", "relcl") else list(subjects_of(above))
    for noun in told:
        # "A state of emergency that runs to March 30": the clause tells of the noun before it.
        yield from whole(governor.head if noun.tag_ in RELATIVE else noun)


def subjects_of(verb: Token) -> Iterator[Token]:
    """The subject of a verb that lends it to another: "the road is to be closed"."""
    return (child for child in verb.children if child.dep_.startswith("nsubj"))


def whole(noun: Token) -> Iterator[Token]:
    """A noun, those before it, those beside it, and what it is of."""
    yield noun
    for child in noun.children:
        if child.dep_ in MODIFIERS or child.dep_ == "conj":
            yield child
        if child.dep_ == "prep" and child.lower_ == "of":
            yield from (held for held in child.children if held.dep_ == "pobj")


def is_one_of_several(noun: Token) -> bool:
    """ "A second strike", "some schools", "his contract"."""
    lemma = noun.lemma_.lower()
    own = lemma in CONTRACTS and any(child.lower_ in HIS for child in noun.lefts)
    # "Other investors have until Friday" as everybody has.
    rest = OTHERS - {"other"} if lemma in HOLDERS | PUBLIC else OTHERS
    return own or any(child.lower_ in rest for child in noun.lefts)


def is_last(token: Token) -> bool:
    """ "The last inspection", "was last inspected", "was checked last"."""
    behind = token.i + 1 < len(token.doc) and token.nbor(1).lower_ in LAST_WORDS
    after = behind and token.nbor(1).head == token and token.pos_ in VERBAL
    return after or any(child.lower_ in LAST_WORDS for child in token.lefts)
