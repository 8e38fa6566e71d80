"""What somebody is, where he is but one of a list: a brother or a cousin, a baker or a postman.

"His brother, Dean Holt" and "his cousin Dean Holt" cannot both be right, and a postman is no baker.
The lists are data (``text/answers/beings.txt``).  Of a kin it is told whose, where that has a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from compare.facts.done.alone import KINDS
from compare.facts.done.party import Party, of_person, party
from compare.facts.done.rolevalue import RoleValue, told
from compare.text.answers.matters import blocks
from compare.text.lexicon import by_first, words
from compare.text.naming.people import person_at
from compare.text.naming.spelling import fold
from compare.text.statement.participants import led_to, linked, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention

OWNED = "owned"
# "His former wife", "her alleged cousin", "a second cousin": no plain answer.
APART = words(
    "acting adoptive alleged deputy distant ex ex- first former future onetime one-time "
    "part-time second supposed then trainee twin would-be"
)
LINKS = words("to of with")
KIN, IN_LAWS = "be kin", "-in-law"
IN_LAW = {
    "sister": "brother-in-law", "brother": "sister-in-law", "daughter": "son-in-law",
    "son": "daughter-in-law",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Being:
    """A list of which somebody is one: the kind of each word, and the words that lead to it."""

    name: str
    owned: bool
    kinds: Mapping[str, str]
    before: frozenset[str]


@cache
def beings() -> tuple[Being, ...]:
    """Every list, in the order of the file."""
    return tuple(
        Being(
            name,
            owned=OWNED in flags,
            kinds=by_first(*said["kind"]),
            before=frozenset(word for row in said["before"] for word in row.split()),
        )
        for name, flags, said in blocks("beings.txt", ("kind", "before"))
    )


@cache
def names_of_beings() -> frozenset[str]:
    """The names of all lists."""
    return frozenset(being.name for being in beings())


def is_one(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """What the people of a sentence are said to be, in text order."""
    for noun in sentence.span:
        if noun.tag_ not in ("NN", "NNP") or any(is_apart(child) for child in noun.lefts):
            continue
        for being in beings():
            kind = kind_of(being, noun)
            name = name_beside(noun) if kind else None
            who = None if name is None else party(people, sentence, name, alone=False)
            if name is None or who is None or not who.is_full_person:
                continue
            whose = owner_of(noun, name) if being.owned else None
            if being.owned and whose is None:
                continue
            what = Party((kind,), KINDS, shown(being, noun))
            to = "" if whose is None else named(people, sentence, whose)
            value = RoleValue(being.name, what, who, thing=to)
            yield from told(sentence, noun, (noun, name), value)
    yield from by_marriage(people, sentence)


def by_marriage(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """ "Olaf Berg, who is married to Lind's sister": his brother-in-law."""
    for verb in sentence.span:
        sibling = linked(verb, "to") if verb.lower_ == "married" else None
        kind = "" if sibling is None else IN_LAW.get(sibling.lemma_.lower(), "")
        whose = None if sibling is None else owner_of(sibling, sibling)
        be = verb.head if verb.dep_ == "acomp" else verb
        name = subject_of(be)
        if not kind or whose is None or name is None or be.dep_ == "neg":
            continue
        who = party(people, sentence, name, alone=False)
        if who is not None and who.is_full_person:
            what = Party((kind,), KINDS, kind)
            value = RoleValue(KIN, what, who, thing=named(people, sentence, whose))
            yield from told(sentence, verb, (name, verb), value)


def kind_of(being: Being, noun: Token) -> str:
    """The kind that a noun tells: "cousin", the marketing in "head of marketing"."""
    said = hyphened(noun)
    if not being.before:
        return being.kinds.get(said, "")
    before = {child.lower_ for child in noun.lefts}
    if "chief" in before and said in being.kinds:
        return being.kinds[said]
    if said not in being.before:
        return ""
    of = [led for child in noun.children if child.lower_ == "of" and (led := led_to(child))]
    if torn_name(noun) is not None:
        of = [child for led in of for child in led.lefts]
    own = [child for child in (*noun.lefts, *of) if child.lower_ in being.kinds]
    joined = any(child.dep_ == "conj" for one in own for child in one.children)
    return being.kinds[own[0].lower_] if len(own) == 1 and not joined else ""


def hyphened(noun: Token) -> str:
    """ "Brother-in-law", which the parser sees as five words, by its last or its first."""
    after = noun.doc[noun.i : noun.i + 5].text.lower()
    before = noun.doc[max(noun.i - 4, 0) : noun.i + 1].text.lower().replace(" ", "")
    if after.replace(" ", "").startswith(f"{noun.lower_}{IN_LAWS}"):
        return f"{noun.lemma_.lower()}{IN_LAWS}"
    half = next(
        (head for head in ("half-", "step-", "ex-") if before.endswith(head + noun.lower_)), ""
    )
    return f"{half}{noun.lemma_.lower()}"


def shown(being: Being, noun: Token) -> str:
    """A noun as an editor reads it."""
    if not being.before:
        return hyphened(noun)
    rights = [child for child in noun.rights if child.lower_ == "of"]
    last = max((word.i for child in rights for word in child.subtree), default=noun.i)
    lefts = [child.i for child in noun.lefts if child.dep_ in ("amod", "compound")]
    return noun.doc[min(lefts, default=noun.i) : last + 1].text


def is_apart(child: Token) -> bool:
    """ "His former wife", "no brother"."""
    return child.lower_ in APART or child.dep_ == "neg" or child.lower_ == "no"


# --- whose name, and to whom ------------------------------------------------------------------


def name_beside(noun: Token) -> Token | None:
    """The name that a noun is set beside: "his brother, Dean Holt", "Dean Holt, a postman"."""
    for child in noun.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN":
            return child
    head = noun.head
    if noun.dep_ == "appos" and head.pos_ == "PROPN":
        return head
    if noun.dep_ in ("compound", "nmod") and head.pos_ == "PROPN" and head.i > noun.i:
        return head
    if noun.dep_ == "attr" and head.lemma_ == "be":
        denied = any(child.dep_ == "neg" for child in head.children)
        return None if denied else subject_of(head)
    return torn_name(noun)


def torn_name(noun: Token) -> Token | None:
    """Lind in "head of marketing Ann Lind", where the parser sees the head of Ann Lind."""
    of = linked(noun, "of")
    before = [] if of is None else [child for child in of.lefts if child.dep_ == "compound"]
    own = [child for child in before if child.pos_ == "NOUN"]
    return of if of is not None and of.pos_ == "PROPN" and own else None


def owner_of(noun: Token, name: Token) -> Token | None:
    """Whose kin it is: the "his" of "his brother", the killer in "a cousin of the killer"."""
    for child in (*noun.children, *name.lefts):
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in LINKS and (led := led_to(child)) is not None:
            counted = any(one.dep_ == "nummod" for one in led.lefts)
            single = led.tag_ in ("NN", "NNP") and not counted
            return led if single else None
    return None


def named(people: Sequence[PersonMention], sentence: ParsedSentence, owner: Token) -> str:
    """The words of somebody's name, where it is known who is meant."""
    person = person_at(people, sentence, owner)
    if person is not None:
        return " ".join(of_person(person).words)
    return fold(owner.text) if owner.pos_ == "PROPN" else ""
