"""How real a clause is: planned, happened, under way, called off, put off or denied.

"They plan to meet in April" is planned; "they met in March" happened;
"Thursday's meeting was cancelled" was called off.  The answer comes from the
verb that governs a token, its auxiliaries, and what that verb hangs on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Role, Status
from compare.text.eventnouns import is_event_noun
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence

# No clause of edited prose hangs deeper; the cap keeps endless machine-made "sentences" cheap.
DEEPEST = 24
# A longer "sentence" is a table or a list; its parse means nothing and costs a lot to climb.
LONGEST = 300

# Whatever tense they stand in, what they speak of lies ahead: "due Friday", "was expected Friday".
PURELY_PLANNING = words(
    """
    arrange bill book due expect gear intend likely plan poise prepare schedule slate slated
    target tip unlikely
    """
)
# Deeds of their own ("pledged on Monday") that plan what hangs on them by "to" or "for".
PLANNING_BY_TO = words(
    """
    agree aim consider decide design eager eye go hope mull offer pencil pledge project promise
    propose ready seek set threaten vow want weigh
    """
)
# What is made known or fixed for a day: "announced a strike for 3 December".
CALLING = words("announce book call convene fix order summon")
PLAN_NOUNS = words(
    """
    ambition expectation hope intention plan preparation proposal prospect schedule timetable
    """
)
TO_COME = PURELY_PLANNING | PLANNING_BY_TO | PLAN_NOUNS
PLANNED_MODIFIERS = words(
    "coming forthcoming future intended pending planned prospective proposed scheduled "
    "upcoming expected"
)
CANCELLING = words("abandon abort annul axe cancel ditch nix rescind revoke scrap scrub shelve")
POSTPONING = words("adjourn defer delay postpone reschedule")
# One leaves a house and a car too: what is called off by these is a plan or an event.
LEAVING = words("abandon ditch")
ATTEMPTS = words(
    "attempt bid campaign chase deal effort mission operation project pursuit search trip voyage"
)
OFF_VERBS = {"call": Status.CANCELLED, "put": Status.POSTPONED, "hold": Status.POSTPONED}
BACK_VERBS = frozenset({"push", "move", "put"})
UNDOING = words("avoid decline deny fail forget neglect prevent refuse")

FUTURE = frozenset({"will", "'ll", "’ll", "wo", "shall", "would"})
MAYBE = frozenset({"can", "ca", "could", "may", "might", "must", "ought", "should"})
# What somebody said would be is a plan: "it said it would sell"; else it hangs on an if.
WOULD = frozenset({"would", "'d", "’d"})
VERBAL = frozenset({"VERB", "AUX"})
# "Rivals sign truce", "The ministers shake hands on Friday": there the present is the past.
TELLING_IN_THE_PRESENT = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.CAPTION})
NEW_DATE = frozenset({"for", "till", "to", "until"})


def status_of(parsed: ParsedSentence, token: Token) -> Status:
    """The status of the clause that ``token`` stands in; UNKNOWN where grammar does not tell."""
    if len(parsed.span) > LONGEST:
        return Status.UNKNOWN
    verb = governor(token)
    by_noun = noun_status(token, verb)
    if by_noun is not Status.UNKNOWN:
        return by_noun
    if verb is None:
        return Status.UNKNOWN
    if is_new_date(token, verb) or is_called_for(token, verb) or is_when_it_is(token, verb):
        return Status.PLANNED
    return verb_status(verb, headline=parsed.sentence.role in TELLING_IN_THE_PRESENT)


def governor(token: Token) -> Token | None:
    """The verb of the clause: the token itself, or the nearest verb above it."""
    for step in path(token):
        if step.pos_ in VERBAL and not is_helper(step):
            return step
    return None


def path(token: Token) -> list[Token]:
    """The token, its head, its head's head, to the root or a sane depth."""
    steps = [token]
    while len(steps) < DEEPEST and steps[-1].head.i != steps[-1].i:
        steps.append(steps[-1].head)
    return steps


def is_helper(token: Token) -> bool:
    """An auxiliary of another verb, or a participle used as an adjective."""
    return token.dep_ in ("aux", "auxpass", "amod", "compound")


def noun_status(token: Token, verb: Token | None) -> Status:
    """What the nouns between the token and its verb say: "the planned April summit"."""
    for step in path(token):
        if verb is not None and step.i == verb.i:
            break
        if step.i != token.i and step.lemma_.lower() in PLAN_NOUNS and step.pos_ == "NOUN":
            return called_off_with(step) or Status.PLANNED
        if is_due(step):
            return Status.PLANNED
        found = modifier_status(step)
        if found is not Status.UNKNOWN:
            return found
        if step.lower_ == "ahead" or (step.dep_ == "prep" and step.lower_ in ("before", "prior")):
            return Status.UNKNOWN
    return Status.UNKNOWN


def is_due(token: Token) -> bool:
    """ "The summit, due in April"; not "due to heavy rain"."""
    if token.pos_ != "ADJ" or token.lower_ not in PURELY_PLANNING or token.i + 1 >= len(token.doc):
        return False
    return token.doc[token.i + 1].lower_ != "to"


def modifier_status(noun: Token) -> Status:
    """A participle before the noun: "the cancelled match"."""
    for child in noun.lefts:
        if child.dep_ != "amod":
            continue
        if child.lower_ in PLANNED_MODIFIERS:
            return Status.PLANNED
        found = calling_off(child)
        if found is not None and child.lower_.endswith("ed"):
            return found
    return Status.UNKNOWN


def called_off_with(noun: Token) -> Status | None:
    """The status of a plan that is itself the object of "scrapped" or the like."""
    if noun.dep_ in ("dobj", "nsubjpass"):
        return calling_off(noun.head)
    return None


def calling_off(verb: Token) -> Status | None:
    """CANCELLED or POSTPONED by the verb's own meaning: "scrapped", "put off"."""
    lemma = verb.lemma_.lower()
    if lemma in CANCELLING:
        return None if lemma in LEAVING and is_left(verb) else Status.CANCELLED
    if lemma in POSTPONING:
        return Status.POSTPONED
    particles = {child.lower_ for child in verb.children if child.dep_ in ("prt", "advmod", "prep")}
    if "off" in particles and lemma in OFF_VERBS:
        return OFF_VERBS[lemma]
    if "back" in particles and lemma in BACK_VERBS and is_undergone(verb):
        return Status.POSTPONED
    return None


def is_left(verb: Token) -> bool:
    """ "They abandoned their homes", "the car was ditched"; not "they abandoned the search"."""
    things = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    return any(
        not (is_event_noun(noun) or noun in PLAN_NOUNS | ATTEMPTS)
        for noun in (thing.lemma_.lower() for thing in things)
    )


def is_undergone(verb: Token) -> bool:
    """ "The vote was moved back", "they moved the vote back"; not "they moved back to Lund"."""
    helpers = {child.lemma_.lower() for child in verb.children if child.dep_ == "aux"}
    told = any(child.dep_ in {"dobj", "nsubjpass", "auxpass"} for child in verb.children)
    return told or (verb.tag_ == "VBN" and "have" not in helpers)


def is_new_date(token: Token, verb: Token) -> bool:
    """The day it was moved to or is meant for: "postponed until Friday", "proposed for June"."""
    moved = calling_off(verb) is Status.POSTPONED
    if not moved and verb.lemma_.lower() not in PLANNING_BY_TO:
        return False
    return any(
        step.dep_ == "prep" and step.lower_ in (NEW_DATE if moved else ("for",))
        for step in path(token)
        if verb.i < step.i < token.i
    )


def is_called_for(token: Token, verb: Token) -> bool:
    """The day for which something was called: "announced a strike for Friday"."""
    led = token.head.dep_ == "prep" and token.head.lower_ == "for"
    return led and verb.lemma_.lower() in CALLING


def is_when_it_is(token: Token, verb: Token) -> bool:
    """The day on which something is: "the next round of talks is on Tuesday"."""
    if verb.lemma_.lower() != "be" or verb.tag_ not in ("VBZ", "VBP"):
        return False
    told = token.head if token.head.dep_ == "prep" else token
    others = [child for child in verb.children if child.dep_ in ("attr", "acomp", "expl")]
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    named = bool(subjects) and subjects[0].pos_ == "NOUN" and subjects[0].i != token.i
    return told.dep_ == "prep" and told.head.i == verb.i and named and not others


def verb_status(verb: Token, *, headline: bool = False, depth: int = 0) -> Status:
    """The status of a verb's own clause: the first rung that fits answers."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    negated = any(child.dep_ == "neg" for child in verb.children)
    supposed = is_conditional(verb) or (helpers & WOULD and hangs_on_if(verb))
    if helpers & MAYBE or supposed or is_asked(verb) or {"would", "have"} <= helpers:
        return Status.UNKNOWN
    off = calling_off(verb)
    if off is not None:
        return Status.UNKNOWN if negated else off
    if negated or is_denied(verb):
        return Status.DENIED
    if helpers & FUTURE or is_planning(verb):
        return Status.PLANNED
    if is_bare(verb, helpers):
        return above(verb, helpers, headline=headline, depth=depth)
    return by_tense(verb, helpers, headline=headline)


def is_conditional(verb: Token) -> bool:
    """Stands under "if", "unless" or "whether"."""
    return any(
        child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether")
        for child in verb.children
    )


def hangs_on_if(verb: Token) -> bool:
    """ "If it had, we wouldn't have 355 shops in ruins": we have."""
    return any(child.dep_ == "advcl" and is_conditional(child) for child in verb.children)


def is_asked(verb: Token) -> bool:
    """A question plans nothing: "how many more will you close on Friday?"."""
    helpers = [child.i for child in verb.children if child.dep_ == "aux"]
    subjects = [child.i for child in verb.children if child.dep_ == "nsubj"]
    return bool(helpers and subjects) and helpers[0] < subjects[0] < verb.i


def is_denied(verb: Token) -> bool:
    """What somebody denies: "denied that the minister resigned"."""
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in ("deny", "refute")


def is_planning(verb: Token) -> bool:
    """Plans by its own meaning, or by a word it links to: "is due", "are likely"."""
    lemma = verb.lemma_.lower()
    if (lemma in PURELY_PLANNING or verb.lower_ in PURELY_PLANNING) and verb.tag_ != "VB":
        return True
    if lemma == "be":
        return any(
            child.dep_ in ("acomp", "attr", "oprd") and child.lemma_.lower() in TO_COME
            for child in verb.children
        )
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    if passive and verb.lower_ in ("timed", "pencilled", "penciled"):
        # "Is timed for May"; not "was timed at nine seconds".
        return any(child.lower_ == "for" for child in verb.children)
    # "Was set up in 2008" is done.
    particle = any(child.dep_ == "prt" for child in verb.children)
    return lemma == "set" and (passive or verb.dep_ == "acl") and not particle


def is_bare(verb: Token, helpers: set[str]) -> bool:
    """Has no tense of its own: "to be held", "killing 12", "meet" after "will ... and"."""
    if verb.tag_ == "VB" or ("to" in helpers and "have" not in helpers):
        return True
    return verb.tag_ == "VBG" and not helpers


def above(verb: Token, helpers: set[str], *, headline: bool, depth: int) -> Status:
    """A tenseless verb takes its status from what it hangs on."""
    head = verb.head
    if head.i == verb.i:
        return Status.PLANNED if "to" in helpers and headline else Status.UNKNOWN
    if depth >= DEEPEST:
        return Status.UNKNOWN
    lemma = head.lemma_.lower()
    if "to" in helpers or verb.tag_ == "VBG":
        if lemma in UNDOING:
            return Status.DENIED
        if {lemma, head.lower_} & TO_COME:
            return called_off_with(head) or planned_unless_denied(head)
        if lemma == "be" and "to" in helpers and verb.dep_ in ("xcomp", "ccomp"):
            return Status.PLANNED
    if "to" in helpers and verb.dep_ in ("advcl", "relcl", "acl"):
        return Status.UNKNOWN
    clause = governor(head)
    if clause is None or clause.i == verb.i:
        return Status.UNKNOWN
    return verb_status(clause, headline=headline, depth=depth + 1)


def planned_unless_denied(head: Token) -> Status:
    """ "They do not plan to meet": no plan."""
    negated = any(child.dep_ == "neg" for child in head.children)
    return Status.DENIED if negated or head.lemma_.lower() == "unlikely" else Status.PLANNED


def by_tense(verb: Token, helpers: set[str], *, headline: bool) -> Status:
    """Past and participles happened; the present goes on, but in a headline it is the past."""
    if verb.tag_ in ("VBD", "VBN") and "being" not in helpers:
        return Status.HAPPENED
    if verb.tag_ in ("VBG", "VBN") and helpers & {"was", "were"}:
        return Status.HAPPENED
    if verb.tag_ in ("VBZ", "VBP", "VBG", "VBN"):
        return Status.HAPPENED if headline else Status.ONGOING
    return Status.UNKNOWN
