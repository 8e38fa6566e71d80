"""Whether a sentence states a fact: what a partner of an edited article must say, by its grammar.

That a sentence of the other article holds the words is not enough.  "The brewer offered $90
million; the deal was off in 2016" does not say that anything was signed in 2016.  Each function
here gives the question that a kind of fact asks of a sentence:

- a figure is of the same noun ("26 sailors"), or where it has none hangs on the same word, and is
  no bound ("at least 26"), which leaves room for more;
- a day, a year or a place belongs to the same verb, and that is not one of saying: on which day
  somebody spoke is no fact of the event;
- a person does or undergoes the same deed, alone and not as one of several, and the verb says
  something of its own ("is" and "has" do not, and who says may have said another thing too);
- a verb has a party in common, none that differs, and is negated or not as in the edited sentence;
  a bare plural is no party ("roads were closed", and other roads were not), and a verb with a
  reason is not asked ("was not dropped because of an injury" may have been dropped), nor one that
  is hedged ("was allegedly paid" leaves room for "was not paid"); what it says with a complement
  it says of that ("was not found beaten" may have been found dead);
- a quoted word stands between quotation marks;
- an office stands beside the name, and is of no other body: the chairman of a club may be the vice
  chairman of the firm that owns it.

What is planted must also be wrong: where any of the articles states the new value of the same
noun or verb, nothing was planted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from compare.text.grammar.parse import ParsedSentence
from compare.text.lexicon import words
from tests.benchmarks.plantedwords import REPORTING

if TYPE_CHECKING:
    from spacy.tokens import Token

Statement = Callable[[ParsedSentence], bool]

EMPTY_VERBS = {"be", "have", "do", "get", "make", "take"}
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ"}
DOES, UNDERGOES = "does", "undergoes"
# "Was early", and "was found dead", "refused to pay".
IS, AS = "is", "as"
ROLES = {
    "nsubj": DOES, "nsubjpass": UNDERGOES, "dobj": UNDERGOES, "attr": IS, "acomp": IS, "oprd": AS,
    "xcomp": AS,
}  # fmt: skip
QUOTED = re.compile(r"[\"“][^\"”“]*[\"”]|^[^\"“]*[\"”]|[\"“][^\"”]*$")
BOUNDS = words("least most than over about nearly almost some around to")
REASONS = words("because due since")
HEDGES = words(
    "allegedly apparently could if may maybe might perhaps possibly presumably probably "
    "purportedly reportedly supposedly whether would"
)
# An office stands in front of its holder, or behind him between commas.
NEAR = 4


def anything(_: ParsedSentence) -> bool:
    """Any sentence."""
    return True


def nothing(_: ParsedSentence) -> bool:
    """No sentence."""
    return False


# --- what a word hangs on ---------------------------------------------------------------------


def over(token: Token, *tags: str) -> str:
    """The lemma of the nearest word above that has one of the tags; empty where none has."""
    found = (above.lemma_.lower() for above in token.ancestors if above.pos_ in tags)
    return next(found, "")


def counted(token: Token) -> str:
    """What a figure is of: the nearest noun above, else what it hangs on."""
    return over(token, "NOUN") or over(token, *CONTENT)


def dated(token: Token) -> str:
    """The verb that a day or a place belongs to; empty where it is one of saying."""
    verb = over(token, "VERB")
    return "" if verb in REPORTING else verb


def part_of(token: Token) -> tuple[str, str]:
    """The verb that somebody does or undergoes, and which of both; empty where none is told."""
    while token.dep_ in {"appos", "compound", "flat"}:
        token = token.head
    if token.dep_ == "conj" or any(child.dep_ == "conj" for child in token.children):
        return "", ""
    head, role = token.head, ROLES.get(token.dep_, "")
    if token.dep_ == "pobj" and head.dep_ == "agent":
        head, role = head.head, DOES
    if role not in {DOES, UNDERGOES} or head.pos_ != "VERB":
        return clause_behind(token)
    verb = head.lemma_.lower()
    return ("", "") if verb in EMPTY_VERBS | REPORTING else (verb, role)


def clause_behind(token: Token) -> tuple[str, str]:
    """The deed of a participle: "thanks to Berg returning a serve"."""
    for child in token.children:
        if child.dep_ == "acl" and child.pos_ == "VERB":
            return child.lemma_.lower(), UNDERGOES if child.tag_ == "VBN" else DOES
    return "", ""


def parties(verb: Token) -> dict[str, str]:
    """The noun or name in each role of a verb, by its lemma."""
    found = {}
    for child in verb.children:
        role = ROLES.get(child.dep_)
        if role and child.pos_ != "PRON" and not is_bare_plural(child):
            found[role] = child.lemma_.lower()
        agents = child.children if child.dep_ == "agent" else ()
        found.update((DOES, doer.lemma_.lower()) for doer in agents if doer.pos_ != "PRON")
    return found


def is_bare_plural(noun: Token) -> bool:
    """Whether a plural may be any of its sort: no article, no owner, no number."""
    fixed = any(child.dep_ in {"det", "poss", "nummod"} for child in noun.children)
    return noun.tag_ == "NNS" and not fixed


def has_reason(verb: Token) -> bool:
    """Whether a verb says why: a "not" before it may deny the reason alone."""
    return any(child.lower_ in REASONS for child in verb.children)


def is_hedged(verb: Token) -> bool:
    """Whether a verb tells what may have been: "was allegedly paid", "may have been paid"."""
    return any(child.lower_ in HEDGES for child in verb.children)


def is_negated(verb: Token) -> bool:
    """Whether a verb has a "not"."""
    return any(child.dep_ == "neg" for child in verb.children)


# --- questions to a sentence ------------------------------------------------------------------


def tokens(item: ParsedSentence, told: str) -> Iterator[Token]:
    """The last token of every place where a sentence has the words."""
    for found in re.finditer(rf"(?<!\w){re.escape(told)}(?!\w)", item.sentence.text):
        start = item.sentence.start
        span = item.tokens_between(start + found.start(), start + found.end())
        if span is not None and len(span):
            yield span[-1]


def figure(told: str, of: str) -> Statement:
    """Whether a figure is told of a noun, and not as a bound."""
    return lambda item: any(
        counted(token) == of and not is_bound(token) for token in tokens(item, told)
    )


def is_bound(token: Token) -> bool:
    """Whether "at least" or "more than" stands before a figure."""
    before = token.doc[max(0, token.i - 2) : token.i]
    return any(word.lower_ in BOUNDS for word in before)


def when_or_where(told: str, verb: str) -> Statement:
    """Whether a day or a place is that of a verb."""
    return lambda item: any(dated(token) == verb for token in tokens(item, told))


def takes_part(name: str, part: tuple[str, str]) -> Statement:
    """Whether somebody has a part in a deed."""
    return lambda item: any(part_of(token) == part for token in tokens(item, name))


def asserts(verb: Token) -> Statement:
    """Whether the same is said or denied of the same parties."""
    own, lemma, negated = parties(verb), verb.lemma_, is_negated(verb)

    def is_said(item: ParsedSentence) -> bool:
        return any(
            token.lemma_ == lemma and is_negated(token) is negated and agree(own, parties(token))
            for token in item.span
            if token.pos_ in {"VERB", "AUX"} and not is_hedged(token)
        )

    certain = not has_reason(verb) and not is_hedged(verb)
    asked = own and certain and (lemma not in EMPTY_VERBS or IS in own)
    return is_said if asked else nothing


def agree(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether two verbs have a party in common, none that differs, and the same complement."""
    common = one.keys() & other.keys()
    same = all(one[role] == other[role] for role in common)
    return bool(common) and same and all(one.get(role) == other.get(role) for role in (IS, AS))


def quotes(told: str) -> Statement:
    """Whether words stand between quotation marks, of which a paragraph may lack one."""
    return lambda item: any(told in found.group() for found in QUOTED.finditer(item.sentence.text))


def holds_office(title: str, surname: str, body: frozenset[str]) -> Statement:
    """Whether an office is told beside a name, and of no other body."""
    return lambda item: any(
        abs(token.i - named.i) <= NEAR and is_of_one(body, body_of(token))
        for token in tokens(item, title)
        for named in tokens(item, surname)
    )


def body_of(office: Token) -> frozenset[str]:
    """The capitalised words for whose an office is: "Harbour FC chairman", "chairman of Orme"."""
    before = [child for child in office.lefts if child.dep_ in {"compound", "nmod", "poss"}]
    behind = [
        child
        for link in office.rights
        if link.lower_ in {"of", "at", "for"}
        for child in link.children
        if child.dep_ == "pobj"
    ]
    named = [*before, *behind, *(word for noun in behind for word in noun.lefts)]
    return frozenset(word.lower_ for word in named if word.text[0].isupper())


def is_of_one(body: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two bodies may be one: they share a word, or one is not told."""
    return not (body and other) or not body.isdisjoint(other)
