"""What speaks for and against two numbers answering one question, beside their clauses.

"80 percent in Peru" is no answer to "65 percent in Kenya"; "three boats were captured" is none to
"five boats were spotted"; and goals, yards and games are told of every match, season and career.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from compare.facts.asked.agelimits import OVER, UNDER
from compare.facts.asked.bodies import BODIES
from compare.facts.asked.damages import DAMAGE
from compare.facts.asked.described import are_man_and_woman
from compare.facts.asked.grades import is_grade, is_of_storm
from compare.facts.asked.honours import is_honour
from compare.facts.asked.inline import IN_LINE
from compare.facts.asked.lasting import LENGTH, is_process
from compare.facts.asked.marches import MARCHERS
from compare.facts.asked.question import BILLS, CHANGING, COMING, COST, LASTING
from compare.facts.asked.sizes import is_size
from compare.facts.asked.staff import ORDERS, STAFF
from compare.facts.asked.standings import (
    STANDINGS,
    is_best_since,
    is_of_year,
    is_one_contest,
)
from compare.facts.asked.terms import MINIMUM, SENTENCE, is_personal
from compare.facts.asked.votes import VOTE, VOTES, VOTING_ON
from compare.facts.asked.which import is_which
from compare.facts.asked.yardstick import DEPTH, ONE_EACH, PRICE, is_distance
from compare.facts.counted.countable import kin
from compare.facts.counted.parents import QUESTION
from compare.facts.counted.statline import is_of_part
from compare.facts.figure.quantities import (
    is_misspelt,
    is_one_name,
    is_rate,
    played,
)
from compare.facts.figure.quantity import HIATUS, Quantity
from compare.facts.worded import phrased
from compare.facts.worded.courtroom import FINE, LOAN, LOOT, SOUGHT
from compare.facts.worded.relief import PAYERS, RELIEFS
from compare.facts.worded.scenes import OF_PLACES, OF_VEHICLES, SCENES
from compare.facts.worded.takeovers import A_SHARE
from compare.match.twin.slips import is_tally, slip
from compare.match.weighed.agepairs import are_of_a_pair, are_of_two_pairs, sex_in
from compare.match.weighed.gap import gap
from compare.model import Clause, Mention, Status
from compare.text.happening.deeds import ONE_VERB
from compare.text.lexicon import words
from compare.text.quoting.wording import spelled, stem, wording

# Nearly fourfold: one arrest and 46 are not of one round-up, though each outlet tells but one.
FAR = 0.45
# Twice as many: where not both say whose staff it is, 14,600 and 4,150 are of two firms.
TWICE = 0.24
# "Five votes short" and "a dozen votes short" are not far apart.
FEW = 20
# What it says of other figures than magnitudes.
SOLE = 0.5
# What somebody got, which is the news though neither may name who did.
IN_THE_NEWS = frozenset({FINE, MINIMUM, SENTENCE})
# Headline, caption and the first two paragraphs.
OPENING = 4
# What a firm, a sale or a quake has one of: a figure many times as large is another's.
NEAR_ONLY = ONE_EACH | {ORDERS, STAFF}
# Of these a story has one.
ONE_LENGTH = frozenset(LENGTH + process for process in ("the debate", "the strike", "the trial"))
# How what is given to many is told.
SHARED_OUT = words("each every per")
# Verbs that tell no deed, and whom a limit of age is set for.
SAYING_LITTLE = words("be can do get give go have make may take")
ANYBODY = words("adult age boy child girl kid man people person pupil tot visitor woman")
# What every story of a house has, wherever in it something was.
HOUSES = words(
    "apartment block building city flat floor home hospital hotel house office room school tower "
    "town window"
)
# Subjects that do not say what is paid for.
UNSAID = frozenset({"", "it", "that", "they", "this", "which"})
# "Jose A. Ferraz" and "Jose B. Ferraz" share two names and are one man, written in two ways.
SURE_NAMES = 2
# Two words in common tell what was voted on, where neither verb does.
SURE_WORDS = 2
# What is voted on, whatever it is about.
ANY_BILL = words("act bill law legislation measure motion proposal text vote")
PASSED = words("adopt approve back carry clear confirm enact endorse pass ratify")
REJECTED = words("defeat reject")
# As many of a large chamber do not vote twice in an evening to pass something.
CHAMBER = 50
# "The vote was 26-21", "the judges split 4-1", "won by eight votes to six": of what is not told.
UNTOLD = {""} | words(
    "be beat decide defeat divide have lose sail scrape split squeeze survive win"
)
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


def are_of_others(left: Mention, right: Mention, *, paired: bool, answers: bool) -> bool:
    """Whether something says that two figures are told of two."""
    one, other = quantity(left), quantity(right)
    if not paired and (are_of_two(left, right) or are_anybodys(one, other)):
        return True
    if are_man_and_woman(left.clause.subject, right.clause.subject):
        return True
    # "Unit 2 was shut down", "unit 1 kept running": two deeds.
    return is_which(one.asks) and not answers


def are_of_two_votes(one: Quantity, other: Quantity, *, answers: bool) -> bool:
    """Two votes of one evening are two occasions."""
    return one.asks == other.asks == VOTE and not answers


def are_of_two_givers(left: Mention, right: Mention) -> bool:
    """What two of them promise to each is two occasions as well."""
    asks = quantity(left).asks
    return asks in RELIEFS and asks == quantity(right).asks and are_two_payers(left, right)


def is_occasion_known(left: Mention, right: Mention) -> bool:
    """ "Third in Iowa in January", "in Iowa, on January 3, second"; "her worst since 2011"."""
    told = left.sentence.text, right.sentence.text
    if any(map(is_of_year, told)):
        return False
    named = not quantity(left).beside.isdisjoint(quantity(right).beside)
    return named or any(map(is_best_since, told))


def are_anybodys(one: Quantity, other: Quantity) -> bool:
    """ "Two men, aged 77 and 68": of several, and of nobody by name."""
    if one.names or other.names or one.asks or other.asks:
        return False
    return are_ages(one, other) and (one.listed or other.listed)


def quantity(mention: Mention) -> Quantity:
    """The amount that a number tells."""
    assert isinstance(mention.value, Quantity)
    return mention.value


def are_ages(one: Quantity, other: Quantity) -> bool:
    """ "Ross, 55" is no answer to "Ross, for three days"."""
    return one.unit.dimension == other.unit.dimension == "age"


def is_one_persons_age(left: Mention, right: Mention) -> bool:
    """Whether two outlets surely tell the age of one who has two names in common."""
    one, other = quantity(left), quantity(right)
    if not are_ages(one, other) or left.article == right.article or one.asks or other.asks:
        return False
    known = len(one.names & other.names) >= SURE_NAMES and is_one_name(one.names, other.names)
    known = known or is_misspelt(one.names, other.names)
    return known and not (one.supposed or other.supposed)


def answer_one(left: Mention, right: Mention) -> bool:
    """Whether the words of both say that they answer one question, of one person or thing."""
    one, other = quantity(left), quantity(right)
    if is_rate(one.asks) and is_rate(other.asks):
        return True
    if not one.asks or one.asks != other.asks or one.asks in CHANGING or is_of_part(one.asks):
        return False
    if is_process(one.asks) and left.article == right.article:
        # "Five days of talks" and "four days of talks" of one article are two rounds.
        return False
    if are_of_two_contests(left, right) or are_of_two_hours(left, right):
        return False
    if one.asks == STAFF and not (one.owner & other.owner or one.names & other.names):
        # "The plant employs 2,400 people": which plant nobody knows.
        return False
    if is_personal(one.asks):
        return is_one_name(one.names, other.names) or len(one.names & other.names) >= SURE_NAMES
    few = one.is_count and max(one.high, other.high) <= FEW
    # Agencies set one quake at 10 km and at 22.
    wide = few or one.asks == DEPTH or (one.names and other.names)
    farthest = FAR if wide else TWICE
    if is_near_only(one.asks) and gap(one, other) >= farthest:
        return False
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False
    return are_of_one(left, right)


def are_of_one(left: Mention, right: Mention) -> bool:
    """Whether two answers to one question can be of one bill, vote, offer, march or loss."""
    one, other = quantity(left), quantity(right)
    if one.asks in phrased.OF_HIM_OR_HER and {sex_in(left), sex_in(right)} == {"m", "f"}:
        return False
    if is_which(one.asks) and not are_where_one_deed_was(left, right):
        return False
    if one.asks in {OVER, UNDER} and not tell_one_deed(left.clause, right.clause):
        return False
    if one.asks in SCENES and not may_be_of_one_scene(one, other):
        return False
    if one.asks == COST:
        return is_one_bill(left.clause, right.clause)
    if one.asks == VOTE:
        return is_one_vote(left, right)
    if one.asks in {LOOT, SOUGHT}:
        # Further down, articles tell of earlier robberies, and of other defendants.
        opening = max(left.sentence.index, right.sentence.index) < OPENING
        return opening or bool(one.names & other.names)
    if one.asks in {PRICE, A_SHARE}:
        return not is_of_other_owner(left, right)
    if one.asks == MARCHERS:
        return is_one_march(one, other)
    return one.asks != DAMAGE or not are_two_losses(one, other)


def are_where_one_deed_was(left: Mention, right: Mention) -> bool:
    """ "Fell from the fourth floor", "a fall from the fifth floor"; not "works on the third".

    What stands in every building tells nothing; beside a name a slip of the number does.
    """
    one, other = left.clause, right.clause
    if one.status != other.status and Status.PLANNED in (one.status, other.status):
        return False
    if are_man_and_woman(one.subject, other.subject):
        return False
    plain = HOUSES | ANYBODY | set(quantity(left).asks.split())
    if deeds_of(one) & deeds_of(other):
        return True
    shared = (one.nouns & other.nouns) - plain
    named = one.participants & other.participants
    return bool(shared or (named and slip(quantity(left), quantity(right))))


def are_of_two_hours(left: Mention, right: Mention) -> bool:
    """Whether a storm's grades are told of two deeds: out at sea it was another than ashore."""
    if not is_of_storm(quantity(left).asks):
        return False
    return deeds_of(left.clause).isdisjoint(deeds_of(right.clause))


def are_of_two_contests(left: Mention, right: Mention) -> bool:
    """Whether two places are of two races, or two grades of towns of which none is common."""
    one, other = quantity(left), quantity(right)
    if one.asks in STANDINGS:
        return not is_one_contest(one.beside, other.beside)
    ours, theirs = left.clause.participants, right.clause.participants
    return is_grade(one.asks) and bool(ours and theirs) and ours.isdisjoint(theirs)


def deeds_of(clause: Clause) -> set[str]:
    """What a clause tells by its verb or a noun made of one, in one word: a plunge is a fall."""
    verb = {ONE_VERB.get(clause.verb, clause.verb)} - {"", *SAYING_LITTLE}
    return verb | {ONE_VERB[noun] for noun in clause.nouns if noun in ONE_VERB}


def tell_one_deed(one: Clause, other: Clause) -> bool:
    """ "Children under 12 get in free", "kids under 10 walk in free"; not "may not ride"."""
    same = one.verb == other.verb and one.verb not in {"", *SAYING_LITTLE}
    return same or not (one.nouns & other.nouns).isdisjoint(one.nouns - ANYBODY)


def are_in_the_news(left: Mention, right: Mention) -> bool:
    """ "An art dealer was jailed for two years", "the grandmother was caged for three".

    It is the sentence that both open with, where not both name who got it.
    """
    one, other = quantity(left), quantity(right)
    if one.asks != other.asks or one.asks not in IN_THE_NEWS or (one.names and other.names):
        return False
    return max(left.sentence.index, right.sentence.index) < OPENING


def is_near_only(asks: str) -> bool:
    """Whether a figure many times as large answers it of another thing."""
    if asks == LOAN:
        # "Lent him £18,000", "owed her £80,000": who lends often is not counted by anybody.
        return False
    return asks in NEAR_ONLY or is_size(asks) or asks in phrased.ONE_EACH or is_distance(asks)


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


def may_be_of_one_scene(one: Quantity, other: Quantity) -> bool:
    """Whether two are not told of places of which only one is named, nor many times apart."""
    if one.asks in OF_PLACES and bool(one.names) != bool(other.names):
        return False
    return gap(one, other) < FAR


def is_of_one_vehicle(one: Quantity, other: Quantity) -> bool:
    """ "The train, with 64 people on board", "some 140 passengers were on the train"."""
    return one.asks in OF_VEHICLES and len(one.names) == 1 and one.names == other.names


def are_marches(left: Mention, right: Mention) -> bool:
    """Whether both tell how many marched: there may be a march every day."""
    values = (left.value, right.value)
    return all(isinstance(value, Quantity) and value.asks == MARCHERS for value in values)


def is_one_vote(left: Mention, right: Mention) -> bool:
    """ "Voted 6-3 to censure her", "censured her on a 7-2 vote": as many votes, and one deed.

    In a large body not everybody votes, but "76 to 74" and "76 to 72" have one side in common.
    """
    tallies = quantity(left), quantity(right)
    sided = len({one.low for one in tallies}) == 1 or len({one.against for one in tallies}) == 1
    if not sided and played(tallies[0]) != played(tallies[1]):
        return False
    if tells_deed(left, right) or tells_deed(right, left):
        return True
    one, other = left.clause, right.clause
    unsaid = BODIES | VOTES | VOTING_ON | {one.subject, other.subject}
    plain = unsaid | ANY_BILL | PASSED | REJECTED
    unlike = are_unlike(one.nouns - plain, other.nouns - plain)
    if pass_alike({one.verb, other.verb}) and not unlike:
        # "Passed it by 121 votes to 115", "adopted it with 124 in favour and 112 against".
        return min(played(told) for told in tallies) >= CHAMBER
    # "Voted 6-3 to censure the mayor" and "voted 5-4 to fire the mayor's aide" share but the mayor.
    return len((one.nouns & other.nouns) - unsaid) >= (1 if sided else SURE_WORDS)


def pass_alike(verbs: set[str]) -> bool:
    """Whether by both something was passed, or by both rejected; one may tell of a vote only."""
    return any(verbs & way and verbs <= way | VOTING_ON for way in (PASSED, REJECTED))


def are_unlike(left: Collection[str], right: Collection[str]) -> bool:
    """Whether both say what was voted on, in no common word: the budget, a fishing bill."""
    return bool(left and right) and frozenset(left).isdisjoint(right)


def are_only_votes(left: Mention, right: Mention) -> bool:
    """ "The vote was 26-21", "voted 27-20 to end strikes": as many votes, or as many against.

    One of them says nothing of what was voted on, so it can be what the other tells.
    """
    one, other = quantity(left), quantity(right)
    if one.asks != VOTE or other.asks != VOTE or left.article == right.article:
        return False
    verbs = {left.clause.verb, right.clause.verb}
    sided = one.against == other.against and gap(one, other) < TWICE
    return (sided or played(one) == played(other)) and not verbs.isdisjoint(UNTOLD)


def tells_deed(mention: Mention, other: Mention) -> bool:
    """Whether the verb beside a tally, if it says what was done, is in the other's sentence."""
    verb = mention.clause.verb
    if not verb or verb in VOTING_ON:
        return False
    return any(stem(word) == stem(verb) for word in wording(other.sentence.text))


def is_one_march(one: Quantity, other: Quantity) -> bool:
    """Both in a town that is told, or neither; a tenth as many marched in the morning."""
    return bool(one.names) == bool(other.names) and gap(one, other) < FAR


def is_one_bill(left: Clause, right: Clause) -> bool:
    """ "Cost the fund", "the bill to the fund"; not "the bridge cost", "the tunnel cost"."""
    shared = left.nouns & right.nouns - BILLS - COMING
    return bool(shared) and not are_two_bills(left, right)


def are_two_payers(left: Mention, right: Mention) -> bool:
    """ "The company offered each family 40,000", "the state pays 50,000 for every victim"."""
    ours, theirs = (
        {PAYERS[word] for word in wording(one.sentence.text) if word in PAYERS}
        for one in (left, right)
    )
    return is_of_other_owner(left, right) or bool(ours and theirs and ours.isdisjoint(theirs))


def are_two_bills(left: Clause, right: Clause) -> bool:
    """Whether two things are paid for: a bridge and a tunnel."""
    return len({left.subject, right.subject} - BILLS - UNSAID) > 1


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


def are_of_two(left: Mention, right: Mention) -> bool:
    """Whether the figures are told of two people, places or things."""
    one, other = quantity(left), quantity(right)
    if are_ages(one, other) and are_of_two_pairs(left, right):
        return True
    if one.asks == other.asks == COST and are_two_bills(left.clause, right.clause):
        return True
    if one.against is not None and are_two_matches(left, right):
        return True
    if one.asks == other.asks == DAMAGE and are_two_losses(one, other):
        return True
    borne = one.asks in QUESTION.values() or is_honour(one.asks)
    if borne and one.asks == other.asks and are_two_bearers(one, other):
        return True
    return is_of_another(left, right) or is_of_another(right, left)


def are_two_losses(one: Quantity, other: Quantity) -> bool:
    """ "Damage to the greenhouses" and "damage to the railway"."""
    return bool(one.noun and other.noun) and kin(one.noun) != kin(other.noun)


def are_two_bearers(one: Quantity, other: Quantity) -> bool:
    """ "Ann Lee, a mother of three" and "Eva Lund, a mother of four", or "a mother of four"."""
    return bool(one.names or other.names) and not is_one_name(one.names, other.names)


def are_two_matches(left: Mention, right: Mention) -> bool:
    """ "84-61 over Halden" and "a 102-79 rout of Lund": neither sentence names the other side."""
    one, other = quantity(left), quantity(right)
    if not one.names or not other.names:
        return False
    return one.names.isdisjoint(right.clause.participants | other.names) and (
        other.names.isdisjoint(left.clause.participants)
    )


def is_of_another(listed: Mention, mention: Mention) -> bool:
    """Whether one of several figures of a sentence is told of somebody the other is not."""
    one, other = quantity(listed), quantity(mention)
    if not one.listed or not one.names:
        return False
    told = other.names or mention.clause.actors
    return bool(told) and one.names.isdisjoint(told)


def is_of_other_owner(left: Mention, right: Mention) -> bool:
    """ "City offered $5 million" and "United's offer of $6 million"."""
    one, other = owner_in(left), owner_in(right)
    if not one or not other:
        return False
    ours, theirs = respelled(left.clause.actors), respelled(right.clause.actors)
    return one.isdisjoint(theirs | other) and other.isdisjoint(ours)


def owner_in(mention: Mention) -> frozenset[str]:
    """The names whose a figure is: a sum's owner, else the subject of its clause."""
    subject = {mention.clause.subject} & mention.clause.actors
    return respelled(quantity(mention).owner or subject)


def respelled(names: Iterable[str]) -> frozenset[str]:
    """Names in one spelling: "Labour Organization" is "Labour Organisation"."""
    return frozenset(spelled(name)[0] for name in names)


def is_other_stage(one: str, other: str) -> bool:
    """ "Detected" and "captured" are two stages of one action."""
    left, right = STAGES.get(one), STAGES.get(other)
    return left is not None and right is not None and left != right
