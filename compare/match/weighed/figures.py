"""What speaks for and against two numbers answering one question, beside their clauses.

"80 percent in Peru" is no answer to "65 percent in Kenya"; "three boats were captured" is none to
"five boats were spotted"; and goals, yards and games are told of every match, season and career.
"""

from __future__ import annotations

from compare.facts.asked.grades import is_grade
from compare.facts.asked.honours import is_honour
from compare.facts.asked.inline import IN_LINE
from compare.facts.asked.lasting import LENGTH
from compare.facts.asked.question import LASTING
from compare.facts.asked.sizes import is_size
from compare.facts.asked.standings import STANDINGS, is_best_since, is_of_year
from compare.facts.asked.which import is_which
from compare.facts.asked.yardstick import PRICE, is_distance
from compare.facts.counted.countable import kin
from compare.facts.figure.quantities import is_one_name
from compare.facts.figure.quantity import HIATUS, Quantity, quantity
from compare.facts.worded import phrased
from compare.facts.worded.relief import RELIEFS
from compare.facts.worded.scenes import SCENES
from compare.match.twin.slips import is_tally, slip
from compare.match.weighed.agepairs import are_of_a_pair
from compare.match.weighed.answering import (
    NEAR_ONLY,
    answer_one,
    are_in_the_news,
    are_of_two_hours,
    is_of_one_vehicle,
)
from compare.match.weighed.ballots import are_of_two_votes, are_only_votes
from compare.match.weighed.bearing import (
    are_ages,
    are_of_others,
    are_of_two_givers,
    is_of_other_owner,
    is_one_persons_age,
)
from compare.match.weighed.gap import FAR, gap
from compare.model import Mention
from compare.text.lexicon import words

# What it says of other figures than magnitudes.
SOLE = 0.5
# Of these a story has one.
ONE_LENGTH = frozenset(LENGTH + process for process in ("the debate", "the strike", "the trial"))
# How what is given to many is told.
SHARED_OUT = words("each every per")
# The stages that a count of the same things goes through, from the first to the last.
STAGES = {
    verb: stage
    for stage, verbs in {
        "seen": "approach chase detect notice observe see sight spot track watch",
        "taken": "apprehend arrest board capture confiscate detain intercept nab recover seize",
        "used": "enter fire hit penetrate shoot strike",
        "held": "carry contain hold keep load own possess store",
        "sought": "ask demand hunt request seek want",
        "given": "award bid give grant offer pay propose provide sign",
        "freed": "free let release rescue save",
        "sent": "deploy dispatch mobilise mobilize send station",
        "planned": "aim expect hope intend plan project schedule",
    }.items()
    for verb in verbs.split()
}


def figures(left: Mention, right: Mention, *, sole: bool = False) -> dict[str, float]:
    """The features of two numbers by name, each 0..1; nothing for other kinds.

    ``sole`` tells whether either article has but this one figure of the sort; one arrest and 46
    are not of one round-up all the same.
    """
    one, other = left.value, right.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return {}
    reckoned = one.ordinal != other.ordinal
    # How many there were before is told of earlier times, and which this is of today's.
    beside = {"occasion": 0.0, "background": 0.0} if reckoned else {}
    if is_until_now(left) or is_until_now(right):
        beside["background"] = 0.0
    paired = are_ages(one, other) and are_of_a_pair(left, right)
    aged = is_one_persons_age(left, right)
    if aged:
        # How old he is he is wherever it is told, in a caption or beside what he did before.
        beside |= {"background": 0.0, "fragment": 0.0, "rivals": 0.0}
    answers = answer_one(left, right) and (
        sole or is_of_one_vehicle(one, other) or not is_told_of_many(one.asks)
    )
    answers = answers or aged
    answers = answers or (sole and (are_in_the_news(left, right) or are_only_votes(left, right)))
    if answers:
        beside |= of_answers(left, right, one.asks, sole=sole)
    if are_of_two_votes(one, other, answers=answers) or are_of_two_givers(left, right):
        beside["occasion"] = 1.0
    return beside | {
        # Estimates of one damage may be a hundred times apart, where either outlet has but one.
        "gap": 0.0 if (answers and sole) or is_which(one.asks) else gap(one, other),
        "answers": float(answers),
        "sole": sole_of_sort(one, other, answers=answers) if sole else 0.0,
        "slip": slip(one, other),
        "thing": float(is_one_thing(one, other)),
        "reckoned": float(reckoned),
        "hiatus": float(is_hiatus(one, other)),
        "told-of": float(bool(one.names & other.names)),
        "bearer": float(aged or (are_ages(one, other) and is_one_name(one.names, other.names))),
        "pair": float(paired),
        "others": float(are_of_others(left, right, paired=paired, answers=answers)),
        "tally": float(is_tally(one) or is_tally(other)),
        "acts": float(one.acts != other.acts),
        "owner": float(is_of_other_owner(left, right)),
        "stage": float(
            is_other_stage(left.clause.verb, right.clause.verb) or are_of_two_hours(left, right)
        ),
    }


def of_answers(left: Mention, right: Mention, asks: str, *, sole: bool) -> dict[str, float]:
    """What the words of two answers to one question leave without a say."""
    # "The numbers: a 5.7-inch display": the words beside the figure say all that a verb would.
    found = {"fragment": 0.0}
    if sole:
        # "Centred 61 km off Olm, at a depth of 18 km": other figures answer something else.
        found["rivals"] = 0.0
    if asks in RELIEFS and left.clause.markers | right.clause.markers <= SHARED_OUT:
        # "100,000 each": the word tells no other time.
        found["background"] = 0.0
    lasting = asks in LASTING or is_honour(asks)
    if lasting or (asks in STANDINGS and is_occasion_known(left, right)):
        found |= {"occasion": 0.0, "background": 0.0}
    return found


def is_occasion_known(left: Mention, right: Mention) -> bool:
    """ "Third in Iowa in January", "in Iowa, on January 3, second"; "her worst since 2011"."""
    told = left.sentence.text, right.sentence.text
    if any(map(is_of_year, told)):
        return False
    named = not quantity(left).beside.isdisjoint(quantity(right).beside)
    return named or any(map(is_best_since, told))


def is_sure(asks: str) -> bool:
    """Whether a story that tells it once tells it of the one thing that it is about."""
    return (
        asks in phrased.ONE_EACH | phrased.OF_ONE | ONE_LENGTH | STANDINGS | {IN_LINE}
        or is_grade(asks)
        or is_size(asks)
        or asks in NEAR_ONLY - {PRICE}
    )


def is_told_of_many(asks: str) -> bool:
    """Whether an article may tell it of several things: how far off ships are, what firms cost."""
    several = STANDINGS | SCENES | {PRICE}
    return asks in several or is_distance(asks) or is_which(asks) or is_grade(asks)


def sole_of_sort(one: Quantity, other: Quantity, *, answers: bool) -> float:
    """What it says that either article has but this figure of the sort: a quake has one magnitude,
    and counts of one noun may still be of two things, if they are no answers to one question."""
    if is_which(one.asks) and not answers:
        return 0.0
    if is_distance(one.asks):
        # How far ships, towns and bodies are from one place is told of many things.
        return 0.0
    if not answers and (gap(one, other) >= FAR or one.unit.dimension == "duration"):
        return 0.0
    sure = one.unit.dimension == "magnitude" or (answers and is_sure(one.asks))
    return 1.0 if sure else SOLE


def is_one_thing(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same thing, told by the same words."""
    return one.is_count and (kin(one.noun), one.modifiers, one.state) == (
        kin(other.noun), other.modifiers, other.state,
    )  # fmt: skip


def is_until_now(mention: Mention) -> bool:
    """ "Ill for the past three weeks": the word belongs to the figure and tells no other time."""
    return quantity(mention).unit.dimension == "duration" and mention.clause.markers == {"past"}


def is_hiatus(one: Quantity, other: Quantity) -> bool:
    """ "After a four-year break" and "for the first time in six years"."""
    return kin(one.noun) == kin(other.noun) == kin(HIATUS)


def is_other_stage(one: str, other: str) -> bool:
    """ "Detected" and "captured" are two stages of one action."""
    left, right = STAGES.get(one), STAGES.get(other)
    return left is not None and right is not None and left != right
