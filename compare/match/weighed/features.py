"""What speaks for and against two mentions answering the same question.

Every feature lies in 0..1 and can be said to an editor: "the clauses are alike",
"the same noun", "only one speaks of earlier times".  How much each weighs lies
in ``weights.json``.
"""

from __future__ import annotations

from math import log

from compare.facts.done.alone import done_once
from compare.facts.done.assertion import PolarityValue, are_opposed_tolls
from compare.facts.done.being import names_of_beings
from compare.facts.done.rolevalue import RoleValue
from compare.facts.placed.bedside import PATIENT
from compare.facts.placed.birthplace import BIRTH
from compare.facts.placed.hometown import HOME
from compare.facts.placed.lying import CENTRE, LIES
from compare.facts.placed.making import MADE
from compare.facts.placed.parked import LEFT
from compare.facts.placed.seat import SEAT
from compare.facts.placed.seized import SEIZED
from compare.facts.placed.site import PlaceValue
from compare.match.occasion.aftermath import is_earlier
from compare.match.weighed.figures import figures
from compare.match.weighed.when import when
from compare.model import Clause, Mention, Role, Status, Value
from compare.text.answers.causes import asked_once

# A value among eight others of the same noun is one of a list, not an answer.
MANY_RIVALS = 8
# What has one place, whenever it is told: a firm's seat, somebody's birth.
STANDING = (SEAT, BIRTH, HOME, PATIENT, CENTRE, LIES, MADE, LEFT, SEIZED)
# Where it is at any time.
FOR_GOOD = (BIRTH, LIES, SEAT)
# The sentences that tell an article's news: headline, caption and first paragraph.
LEAD = 3
UNREAL = {Status.PLANNED, Status.CANCELLED, Status.POSTPONED, Status.DENIED}


def features(
    left: Mention,
    right: Mention,
    *,
    frame: float,
    sentence: float,
    names: float,
    rivals: int,
    occasion: bool,
    strangers: bool,
    main: bool = False,
    sole: bool = False,
    verbatim: float = 0.0,
) -> dict[str, float]:
    """The features by name.

    ``frame`` and ``sentence`` are cosines of the masked clauses and of the whole sentences;
    ``names`` is the share of names in common, the rarer in the event the weightier;
    ``rivals`` counts the other values that the counted noun takes in either article;
    ``occasion`` tells whether both speak of the same one, ``strangers`` whether each clause has
    an actor of its own whom the other article knows and leaves out here, ``main`` whether both
    tell when or where the event's main deed took place, ``sole`` whether either article has but
    this one figure of the sort, ``verbatim`` how nearly the sentences are the same but for the
    value.
    """
    one, other = left.clause, right.clause
    return {
        "frame": max(0.0, frame),
        "sentence": max(0.0, sentence),
        "names": names,
        "actors": overlap(one.actors, other.actors),
        "words": overlap(one.nouns, other.nouns),
        "verb": float(bool(one.verb) and one.verb == other.verb),
        "head": float(bool(one.head) and one.head == other.head),
        "subject": float(bool(one.subject) and one.subject == other.subject),
        "occasion": float(not occasion or is_earlier(left) != is_earlier(right)),
        "strangers": float(strangers),
        "background": marker_clash(one, other),
        "status": float(
            (one.status in UNREAL) != (other.status in UNREAL) and not denied(left, right)
        ),
        "fragment": float(lacks_verb(left) or lacks_verb(right)),
        "negation": float(one.negated != other.negated),
        "rivals": min(1.0, log(1 + rivals) / log(1 + MANY_RIVALS)),
        "main": float(main),
        "verbatim": verbatim,
        "lead": float(max(left.sentence.index, right.sentence.index) < LEAD),
        "apart": position_gap(left, right),
        "asked": float(ask_one(left.value, right.value)),
        "one-doer": float(have_one_doer(left.value, right.value)),
        "standing": float(ask_of_thing(left.value, right.value)),
        "born": float(ask_of_birth(left.value, right.value)),
        "befell": float(befell_once(left.value, right.value)),
        "toll": float(ask_of_anybody(left.value, right.value)),
        "of-one": float(said_of_one(left.value, right.value)),
        "matter": float(answer_one_matter(left.value, right.value)),
        **figures(left, right, sole=sole),
        **when(left.value, right.value),
    }


def lacks_verb(mention: Mention) -> bool:
    """ "Five hours on a bus.": without a verb a paragraph says little of what it answers."""
    return not mention.clause.verb and mention.sentence.role is Role.PARAGRAPH


def denied(left: Mention, right: Mention) -> bool:
    """Whether a yes is set against a no: that the one did not happen is what is asked."""
    asked = isinstance(left.value, PolarityValue) and isinstance(right.value, PolarityValue)
    return asked and Status.DENIED in (left.clause.status, right.clause.status)


def said_of_one(left: Value, right: Value) -> bool:
    """Whether a yes and a no tell the same of somebody by name: "Hale will join the firm"."""
    return (
        isinstance(left, PolarityValue)
        and isinstance(right, PolarityValue)
        and left.named
        and right.named
        and left.subject == right.subject
        and left.object == right.object
    )


def answer_one_matter(left: Value, right: Value) -> bool:
    """Whether two clauses answer one of the questions that are asked in many words."""
    if not isinstance(left, PolarityValue) or not isinstance(right, PolarityValue):
        return False
    return left.asked and right.asked and left.predicate == right.predicate


def ask_of_anybody(left: Value, right: Value) -> bool:
    """Whether two clauses answer if anybody at all was hurt."""
    if not isinstance(left, PolarityValue) or not isinstance(right, PolarityValue):
        return False
    return are_opposed_tolls(left, right)


def ask_one(left: Value, right: Value) -> bool:
    """Whether two places answer one question of their own: where the firm has its seat."""
    return (
        isinstance(left, PlaceValue)
        and isinstance(right, PlaceValue)
        and bool(left.question)
        and left.question == right.question
    )


def have_one_doer(left: Value, right: Value) -> bool:
    """Whether both tell of what one alone does, or is, in a story: the alarm was raised once."""
    if not isinstance(left, RoleValue) or not isinstance(right, RoleValue):
        return False
    alone = left.deed in done_once() or left.deed in names_of_beings()
    return left.deed == right.deed and alone


def ask_of_thing(left: Value, right: Value) -> bool:
    """Whether two places are where one firm, or one house, is by its name, or one was born."""
    return ask_one(left, right) and isinstance(left, PlaceValue) and left.asked.startswith(STANDING)


def ask_of_birth(left: Value, right: Value) -> bool:
    """Whether two places are where one of a name was born, or where a firm is, at whatever time
    that is told."""
    return ask_one(left, right) and isinstance(left, PlaceValue) and left.asked.startswith(FOR_GOOD)


def befell_once(left: Value, right: Value) -> bool:
    """Whether both tell what killed somebody, at whatever time that is told."""
    if not isinstance(left, RoleValue) or not isinstance(right, RoleValue):
        return False
    return left.deed == right.deed and left.deed in asked_once()


def overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """The share of all words that both hold; half where neither holds any."""
    if not left and not right:
        return 0.5
    return len(left & right) / len(left | right)


def marker_clash(left: Clause, right: Clause) -> float:
    """1 where one speaks of other times ("last year", "since", "so far") and the other does not."""
    return float(bool(left.markers) != bool(right.markers))


def position_gap(left: Mention, right: Mention) -> float:
    """How differently deep in their articles the two stand: leads answer leads."""
    return min(1.0, abs(left.sentence.index - right.sentence.index) / 20)


# What each feature says, for the sentence that explains a finding.
SPOKEN = {
    "together": "the article says both of one thing",
    "frame": "the clauses are alike but for the value",
    "sentence": "the sentences are alike",
    "names": "both sentences name the same",
    "actors": "both clauses have the same actors",
    "words": "both clauses use the same words",
    "verb": "both hang on the same verb",
    "head": "both belong to the same word",
    "subject": "both have the same subject",
    "occasion": "the two may be of different times",
    "strangers": "each clause has an actor of its own",
    "background": "only one speaks of other times",
    "status": "only one has happened",
    "negation": "only one is negated",
    "fragment": "one of them says it without a verb",
    "rivals": "the same word has other values beside",
    "kept": "the shorter remark is in the longer one",
    "gap": "the values are far apart",
    "slip": "the one looks like the other mistyped",
    "sole": "either article has but one figure of the sort",
    "thing": "both count the same thing",
    "one-toll": "both are the one toll of their article",
    "reckoned": "the one follows from the other",
    "hiatus": "both tell how long there was none",
    "answers": "both answer one question by their own words",
    "told-of": "both figures are of the same",
    "bearer": "both are the age of one person",
    "pair": "both are one of two ages, the other of which is the same",
    "others": "one figure is told of another person or thing",
    "tally": "every match and career has such a number",
    "two-matches": "each is told with another result",
    "acts": "those counted act in one and suffer in the other",
    "owner": "two names do it",
    "stage": "the two verbs tell two stages of an action",
    "verbatim": "both say it in the same words but for the value",
    "series": "the same is told of two",
    "asked": "both answer one question about it",
    "one-doer": "one alone can have done it",
    "standing": "both tell where one named thing is",
    "toll": "both tell whether anybody was hurt",
    "matter": "both answer one question, in whatever words",
    "of-one": "both say it of one person, by name",
    "of-news": "both say it of what the news is about",
    "main": "both are about what the event is mainly about",
    "lead": "both stand in the lead",
    "deed": "both tell of the same deed",
    "lone": "either article dates, or places, but one deed of the sort",
    "turn": "both tell one turn of the story, which comes but once",
    "reworded": "both tell one deed, which either article places but once, in other words",
    "single": "neither article tells the deed of any other time",
    "alike": "the same did the same to the same",
    "once": "it comes but once to the same",
    "other-deed": "one deed may have followed the other",
    "parties": "the same take part",
    "clash": "others do it or undergo it",
    "told-apart": "only one is told apart from others of its sort",
    "singled": "both call it the last, or the first, of its sort",
    "far": "the times lie far apart",
    "hour-slip": "one time of day looks like the other mistyped",
    "grain": "one time is told more finely",
    "apart": "one stands much further down",
    "one-day": "the smaller count is that of one day",
    "company": "both stand among the same other figures",
    "two-questions": "the model of questions reads two of them",
    "one-question": "the model of questions reads one",
    "contradicts": "the contradiction model takes one to contradict the other",
    "no-contradiction": "the contradiction model sees no contradiction",
}
