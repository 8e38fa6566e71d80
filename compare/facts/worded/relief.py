"""What those are told by who are given money after a disaster: so much for each family of the dead.

"He offered each family 100,000 zlotys" and "150,000 zlotys for every bereaved household" tell one
promise; what the injured get is another, and so are a rent, a tax and what is paid by the month.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions
from compare.text.lexicon import by_first

RELIEF, TO_THE_HURT = "sum for each family", "sum for each of the hurt"
EACH = "each|every|per"
KIN = "bereaved|family|household|kin|relative"
DEAD = "casualty|death|fatality|life|victim"
HURT = "hurt|injured|wounded"
GIVE = "award|give|grant|hand|offer|pay|promise"

QUESTIONS = questions(f"""
{RELIEF}: money
    # (for|to) {EACH} (bereaved|grieving) {KIN}|{DEAD}
    # a {KIN}
    # for each|every (one) (of) (the|their) dead
    # for each|every person killed
    # (for|to) (the) next of kin
    # for|to the (bereaved) family|relative of each|every (of) (the) dead|{DEAD}
    {GIVE} (the) (each|every) (bereaved|grieving) {KIN} (of) (the|those) (dead|killed|victim) #
    {KIN} (of) (the|those) (dead|killed|victim) (be) (to|will|would|shall) (each) get|have|receive #
    {KIN} (of) (the|those) (dead|killed|victim) (will|would) be given|paid|offered|promised #
    unless bill|crop|fee|fine|homes|house|income|loan|month|monthly|price|ransom|rent|roof|saving
    unless school|tax|wage|week|weekly|year|average|earn|cost|spend|debt|less|more|worth
{TO_THE_HURT}: money
    # (for|to) each|every (one) (of) (the|those) (who) (badly|seriously|was|were) {HURT}
    # for|to (the|those|people) (who) (was|were) (badly|seriously) {HURT}
    {HURT} (be) (to|will|would|shall) (each) get|have|receive #
    {GIVE} (the|each) (badly|seriously) {HURT} #
    unless fine|income|loan|month|monthly|wage|week|weekly|year
""")
RELIEFS = ONE_EACH = frozenset({RELIEF, TO_THE_HURT})
# Who gives it: the state's government and the prime minister may each give something.
PAYERS = by_first(
    "company airline firm line manufacturer mine mill operator owner railway",
    "federal central nation national president prime union",
    "province chief governor provincial region regional state",
    "city council mayor municipal municipality town",
)
