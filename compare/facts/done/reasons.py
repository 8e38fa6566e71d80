"""Why somebody left, why a match was called off: the reason that an outlet gives.

"Opted out on account of her pregnancy" and "is out because of a television series" are at odds,
if not surely: somebody may have two reasons, and an editor is told by a note.  The questions are
data (``text/answers/reasons.txt``).  A clause that gives two reasons answers nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from compare.facts.done.alone import KINDS
from compare.facts.done.party import Party, party_named
from compare.facts.done.rolevalue import RoleValue, told
from compare.text.answers.asked import answerable
from compare.text.answers.matters import WHOM, blocks, forms_of
from compare.text.answers.telling import told_by, words_behind
from compare.text.lexicon import ONE_MORE, by_first, words
from compare.text.statement.participants import is_passive
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.answers.matters import Form
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention
    from compare.text.statement.record import Predication

# How a reason begins, by its first words.
BEGINNING = frozenset(
    map(
        tuple,
        map(
            str.split,
            (
                "because", "due to", "owing to", "on account of", "on the grounds", "on grounds",
                "as a result of", "over", "citing", "through", "thanks to", "after", "with",
                "following", "amid", "for health", "for family", "as",
            ),
        ),
    )
)  # fmt: skip
REASONS = words("ground grounds reason reasons")
DENIED = words("no not n't n’t nothing without despite rather")
MARKED = frozenset({"prep", "advcl", "advmod", "prt", "acomp", "mark", "pcomp", "agent", "amod"})


@dataclass(frozen=True, slots=True)
class Why:
    """A question, whom or what it is asked of, the forms of the deed, and the kinds of reasons."""

    name: str
    about: str
    of: Mapping[str, str]
    forms: Mapping[str, tuple[Form, ...]]
    kinds: Mapping[str, str]


@cache
def questions() -> tuple[Why, ...]:
    """Every question, in the order of the file."""
    found = []
    for name, flags, said in blocks("reasons.txt", ("of", "did", "kind")):
        forms: dict[str, list[Form]] = {}
        for form in forms_of(said["did"], plus=True):
            for verb in form.verbs:
                forms.setdefault(verb, []).append(form)
        things = [row for line in said["of"] for row in line.split(" | ")]
        kept = {verb: tuple(known) for verb, known in forms.items()}
        found.append(Why(name, flags[0], by_first(*things), kept, by_first(*said["kind"])))
    return tuple(found)


@cache
def asked_why() -> frozenset[str]:
    """The names of all questions."""
    return frozenset(why.name for why in questions())


def reasons(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """The reasons that a sentence gives, in text order."""
    for found, _ in answerable(sentence.span):
        if found.negated or found.mood not in ("", "will"):
            continue
        for why in questions():
            what = reason(why, found)
            who = None if what is None else of_whom(why, people, sentence, found)
            if what is not None and who is not None:
                kind = Party((why.kinds[what.lower_],), KINDS, what.text)
                value = RoleValue(why.name, kind, who, will=bool(found.mood))
                yield from told(sentence, found.verb, (found.verb, what), value)


def reason(why: Why, found: Predication) -> Token | None:
    """The word of a clause's reason, if it gives one of one kind."""
    verb = found.verb
    forms = [*why.forms.get(verb.lemma_.lower(), ()), *why.forms.get(verb.lower_, ())]
    behind = words_behind(verb) if forms else []
    if not any(told_by(form, found, behind) is not None for form in forms):
        return None
    said = [word for child in parts(verb) for word in reason_in(child)]
    if any(word.lower_ in DENIED for word in said):
        return None
    known = [word for word in said if word.lower_ in why.kinds]
    kinds = {why.kinds[word.lower_] for word in known}
    return known[0] if len(kinds) == 1 else None


def parts(verb: Token) -> list[Token]:
    """What hangs on a verb, and on what hangs on it, behind it."""
    behind = (token for token in verb.subtree if token.i > verb.i and token.dep_ in MARKED)
    return [token for token in behind if is_of(verb, token)]


def is_of(verb: Token, part: Token) -> bool:
    """Whether no other clause lies between a verb and what hangs on it."""
    step = part.head
    while step.i != verb.i:
        if step.pos_ in VERBAL or step.head.i == step.i:
            return False
        step = step.head
    return True


def reason_in(part: Token) -> list[Token]:
    """The words of a part of a clause that begins as a reason does."""
    said = list(part.subtree)
    first = tuple(word.lower_ for word in said[:3])
    begins = any(first[: len(known)] == known for known in BEGINNING)
    named = first[:1] == ("for",) and any(word.lower_ in REASONS for word in said)
    return said if begins or named else []


def of_whom(
    why: Why, people: Sequence[PersonMention], sentence: ParsedSentence, found: Predication
) -> Party | None:
    """Of whom or of what the reason is told: somebody by a full name, the one match."""
    done = is_passive(found.verb) or why.about == WHOM
    core = found.patient if done else found.agent
    if why.of:
        near = [one for one in (found.patient, found.agent) if one is not None]
        core = next((one for one in near if one.lemma_.lower() in why.of), None)
        if core is None or any(is_one_more(child) for child in core.lefts):
            return None
        return Party((why.name, why.of[core.lemma_.lower()]), "", "")
    who = None if core is None else party_named(people, sentence, core)
    return who if who is not None and who.is_full_person else None


def is_one_more(child: Token) -> bool:
    """ "A second match", "two flights"."""
    return child.dep_ == "nummod" or child.lower_ in ONE_MORE
