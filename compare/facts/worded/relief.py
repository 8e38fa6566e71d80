"""What those are told by who are given money after a disaster: so much for each family of the dead.

"He offered each family 100,000 zlotys" and "150,000 zlotys for every bereaved household" tell one
promise; what the injured get is another, and so are a rent, a tax and what is paid by the month.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions
from compare.text.lexicon import by_first

RELIEF = "sum for each family"
EACH = "each|every|per"
KIN = "bereaved|family|household|kin|relative"
DEAD = "casualty|death|fatality|life|victim"
GIVE = "award|give|grant|hand|offer|pay|promise"

QUESTIONS = questions(f"""
{RELIEF}: money
    # (for|to) {EACH} (bereaved|grieving) {KIN}|{DEAD}
    # a {KIN}
    # for each|every (one) (of) (the|their) dead
    # for each|every person killed
    # (for|to) (the) next of kin
    # for|to the (bereaved) family|relative of each|every (of) (the) dead|{DEAD}
    {GIVE} (the) (each|every) (bereaved|grieving) {KIN} (of) (the) (dead|victim) #
    {KIN} (of) (the) (dead|victim) (be) (to|will|would|shall) (each) get|have|receive #
    {KIN} (of) (the) (dead|victim) (will|would) be given|paid|offered|promised #
    unless bill|crop|fee|fine|home|house|income|loan|month|monthly|price|ransom|rent|roof|saving
    unless school|tax|wage|week|weekly|year|average|earn|cost|spend|debt|less|more|worth
""")
ONE_EACH = OWN = frozenset({RELIEF})
# Who gives it: the state's government and the prime minister may each give something.
PAYERS = by_first(
    "company airline firm line manufacturer mine mill operator owner railway",
    "federal central nation national president prime union",
    "province chief governor provincial region regional state",
    "city council mayor municipal municipality town",
)
