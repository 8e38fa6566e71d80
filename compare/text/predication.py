"""Who is said to do what: a verb with its participants, and whether it is affirmed.

"The bomb was not found by police" has police as its agent, the bomb as what is
acted on, and is negated.  "Failed to find" and "refused to find" are negated
too; what is wished, tried, ordered or conditional is left to ``mood``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.text.antonyms import UNTOUCHED
from compare.text.lexicon import words
from compare.text.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
NOUNS = frozenset({"NOUN", "PROPN", "NUM"})
VERBAL = frozenset({"VERB", "AUX"})
NEGATIVE_WORDS = frozenset({"no", "neither", "nor", "nobody", "none", "nothing"})
NO_ONE = frozenset({"nobody", "none", "nothing"})
NEGATIVE_ADVERBS = frozenset(
    {"never", "not", "n't", "n’t", "hardly", "barely", "scarcely", "nowhere"}
)
# "Failed to reach a deal": the deal was not reached.
FAILING = words("fail refuse decline neglect omit")
# "Managed to reach a deal": it was.
MANAGING = words("manage begin start continue go help")
CLAIMING = words("accuse allege argue believe claim contend deny insist suggest suspect think")
DENYING = words("deny dispute refute")
SAYING = REPORTING_VERBS | CLAIMING
SAID = frozenset({"ccomp", "parataxis"})
HEDGES = words(
    """
    allegedly apparently maybe perhaps possibly potentially presumably probably purportedly
    reportedly seemingly supposedly
    """
)
CONDITIONS = frozenset({"if", "unless", "whether", "until", "before", "because", "lest"})
# A negation with one of these denies only a part: "not only", "not all", "not until Friday".
PARTIAL = frozenset({"only", "just", "all", "every", "always", "necessarily", "until", "because",
                     "enough", "too", "fully", "entirely", "solely", "merely", "simply", "alone",
                     "either", "really", "much", "longer", "anymore"})  # fmt: skip
MOODS = {
    "will": "will", "'ll": "will", "’ll": "will", "wo": "will", "shall": "will", "would": "may",
    "can": "can", "ca": "can", "could": "may", "may": "may", "might": "may", "must": "must",
    "should": "must", "ought": "must",
}  # fmt: skip
TO_MOOD = "may"
YET = "yet"
PERFECT = frozenset({"has", "have", "'ve", "’ve"})
# The day or the hour is no participant: "arrived on Friday".
TIMES = frozenset({"DATE", "TIME"})
BESIDE = frozenset({"after", "during", "since", "until", "as", "by", "than", "amid", "because"})
DEEPEST = 6
# Words within which a contrast follows its negation.
NEAR = 15
LONGEST = 300


@dataclass(frozen=True, eq=False, slots=True)
class Predication:
    """A verb's clause: ``agent`` acts on ``patient``; either may be missing.

    ``mood`` is empty for what is said as a fact, else ``will``, ``can``, ``must``, ``may`` (hedged,
    wished or conditional), ``yet`` ("has yet to").  ``claimant`` is whoever says so.
    """

    verb: Token
    agent: Token | None
    patient: Token | None
    complement: Token | None
    negated: bool
    mood: str
    claimant: Token | None
    tokens: tuple[Token, ...]


def predications(span: Span) -> Iterator[Predication]:
    """Every clause of a sentence that can be affirmed or denied."""
    if len(span) > LONGEST or span.text.rstrip("\"”’' ").endswith("?"):
        return
    for token in span:
        if token.pos_ in VERBAL and is_statement(token):
            found = predication(token)
            if found is not None:
                yield found


def is_statement(verb: Token) -> bool:
    """Whether a verb states something by itself: no "questions raised", no "while driving"."""
    if verb.dep_ in ("aux", "auxpass", "amod", "compound", "acl", "csubj"):
        return False
    if verb.dep_ == "relcl" and verb.head.pos_ != "PROPN":
        # It says which one is meant: "the men who did not sign".
        return False
    if verb.dep_ == "xcomp" and not any(child.lower_ == "to" for child in verb.children):
        return False
    if any(child.dep_ in ("ccomp", "xcomp") for child in verb.children):
        # "Did not expect the talks to fail": what is denied is the expectation of just that.
        return False
    helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    return verb.tag_ != "VBG" or helped or verb.head.lower_ == "without"


def predication(verb: Token) -> Predication | None:
    """A verb's clause; None where a part only is denied ("not all", "not until Friday")."""
    agent, patient = participants(verb)
    carrier = carrier_of(verb)
    what = complement(verb)
    signs = set(negations(verb, [agent, patient, what]))
    if carrier is not verb:
        signs |= set(negations(carrier, [agent]))
    if signs and (is_contrasted(verb) or any(is_partial(sign) for sign in signs)):
        return None
    failing = carrier is not verb and carrier.lemma_.lower() in FAILING
    if len(signs) + failing > 1:
        return None
    mood = mood_of(verb, carrier)
    if mood == "" and signs and is_perfect(carrier):
        mood = YET
    said_by = claimant_of(carrier)
    denied = said_by is not None and said_by.i != verb.i and said_by.lemma_.lower() in DENYING
    nouns = [sign.head for sign in signs if sign.dep_ == "det" and sign.head.i == sign.i + 1]
    adjective = [what] if what is not None and what.pos_ == "ADJ" else []
    words_of = [verb, *adjective, *helpers(verb), *signs, *nouns, *([carrier] if failing else [])]
    return Predication(
        verb=verb,
        agent=agent,
        patient=patient,
        complement=what,
        negated=(bool(signs or failing) or mood == YET) != denied,
        mood=mood,
        claimant=said_by,
        tokens=tuple(sorted(set(words_of), key=lambda token: token.i)),
    )


# --- participants -----------------------------------------------------------------------------


def participants(verb: Token) -> tuple[Token | None, Token | None]:
    """Who acts and what is acted on, whether the clause is active or passive."""
    passive = any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)
    subject = subject_of(verb)
    if passive or is_reduced_passive(verb):
        return by_agent(verb), subject
    return subject, object_of(verb)


def subject_of(verb: Token) -> Token | None:
    """The subject, or that of the verb it is joined to."""
    step = verb
    for _ in range(DEEPEST):
        for child in step.children:
            if child.dep_ in SUBJECTS:
                return antecedent(child)
        if step.dep_ in ("relcl", "acl"):
            return step.head
        if step.dep_ not in ("conj", "xcomp", "advcl") or step.head.pos_ not in VERBAL:
            return None
        step = step.head
    return None


def antecedent(subject: Token) -> Token:
    """For "who" and "which", the noun they stand for."""
    if subject.tag_ in ("WP", "WDT") and subject.head.dep_ == "relcl":
        return subject.head.head
    return subject


def is_reduced_passive(verb: Token) -> bool:
    """ "the man killed in the blast"."""
    return verb.tag_ == "VBN" and verb.dep_ == "acl"


def by_agent(verb: Token) -> Token | None:
    """The noun after "by"."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    return None


def object_of(verb: Token) -> Token | None:
    """The direct object, or what a preposition ties to the verb: "checked into a clinic"."""
    for child in verb.children:
        if child.dep_ == "dobj":
            return child
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ not in BESIDE and child.i > verb.i:
            for token in child.children:
                if token.dep_ == "pobj" and token.ent_type_ not in TIMES:
                    return token
    return None


def complement(verb: Token) -> Token | None:
    """What a subject is said to be: "guilty", "the suspect", "escaped unhurt"."""
    return next(
        (
            child
            for child in verb.children
            if child.dep_ in ("acomp", "attr", "oprd") or child.lower_ in UNTOUCHED
        ),
        None,
    )


# --- how it is said ---------------------------------------------------------------------------


def carrier_of(verb: Token) -> Token:
    """The verb that says whether an infinitive came true: "failed to reach"."""
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in FAILING | MANAGING:
        return verb.head
    if verb.dep_ == "conj" and verb.head.dep_ == "xcomp" and not own_subject(verb):
        return carrier_of(verb.head)
    return verb


def own_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in verb.children)


def negations(verb: Token, participants: Sequence[Token | None]) -> list[Token]:
    """The words that negate a verb, on itself or on who takes part."""
    found = [
        child
        for child in verb.children
        if child.dep_ == "neg" or (child.dep_ == "advmod" and child.lower_ in NEGATIVE_ADVERBS)
    ]
    for noun in participants:
        if noun is None or noun.head.i < verb.sent.start:
            continue
        if noun.lower_ in NO_ONE:
            found.append(noun)
        found += [
            child for child in noun.lefts if child.lower_ in NEGATIVE_WORDS or child.dep_ == "neg"
        ]
    if verb.dep_ == "pcomp" and verb.head.lower_ == "without":
        found.append(verb.head)
    return found


def is_partial(sign: Token) -> bool:
    """Whether a negation denies only a part of what is said."""
    after = sign.doc[sign.i + 1 : sign.i + 3]
    if any(token.lower_ in PARTIAL for token in after):
        return True
    return sign.head.pos_ in VERBAL and any(
        child.lower_ in PARTIAL for child in sign.head.children if child.dep_ != "det"
    )


def is_contrasted(verb: Token) -> bool:
    """ "not in Oslo but in Bergen": the verb itself holds."""
    return any(
        token.lower_ == "but"
        and token.dep_ == "cc"
        and (token.head.pos_ not in VERBAL or token.nbor(1).pos_ == "ADP")
        for token in verb.doc[verb.i : min(verb.i + NEAR, len(verb.doc) - 1)]
    )


def helpers(verb: Token) -> list[Token]:
    """Auxiliaries and particles."""
    return [child for child in verb.children if child.dep_ in ("aux", "auxpass", "prt")]


def mood_of(verb: Token, carrier: Token) -> str:
    """As what a clause is said: a fact (empty), a plan, a duty, a possibility."""
    if any(child.lower_ in HEDGES for child in verb.children):
        return "may"
    if any(child.dep_ == "mark" and child.lower_ in CONDITIONS for child in carrier.children):
        return "may"
    for child in carrier.children:
        if child.dep_ == "aux" and child.lower_ in MOODS:
            mood = MOODS[child.lower_]
            denied = any(sign.dep_ == "neg" for sign in carrier.children)
            return "can" if child.lower_ == "could" and denied else mood
    if any(child.dep_ == "aux" and child.lower_ == "to" for child in carrier.children):
        return YET if any(child.lower_ == "yet" for child in carrier.head.children) else TO_MOOD
    return above_mood(carrier)


def is_perfect(verb: Token) -> bool:
    """ "Has not been released": not so far."""
    return any(child.dep_ == "aux" and child.lower_ in PERFECT for child in verb.children)


def above_mood(verb: Token) -> str:
    """A clause that hangs on a condition or on a plan shares its mood."""
    step = verb
    for _ in range(DEEPEST):
        if step.dep_ not in ("conj", "ccomp", "xcomp", "pcomp") or step.head.pos_ not in VERBAL:
            return ""
        step = step.head
        if any(child.dep_ == "neg" or child.lower_ in MOODS for child in step.children):
            return "may"
    return ""


def claimant_of(verb: Token) -> Token | None:
    """The verb of speaking that a clause hangs on, if any."""
    step = verb
    for _ in range(DEEPEST):
        if (
            step.dep_ in ("ccomp", "parataxis")
            and step.head.lemma_.lower() in REPORTING_VERBS | CLAIMING
        ):
            return step.head
        if step.dep_ not in ("conj", "ccomp", "xcomp", "advcl"):
            break
        step = step.head
    return next(
        (
            child
            for child in verb.children
            if child.dep_ in SAID and child.lemma_.lower() in SAYING and child.i > verb.i
        ),
        None,
    )
