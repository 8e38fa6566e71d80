"""Ages that are nobody's: at what age people may retire, vote or drink, and for whom something is.

"A bill raising the pension age to 67", "work until 68", "people aged over 65 come first", "free
for children under 12".  What the age was before is another question than what it is to be.
"""

from __future__ import annotations

import re

RETIREMENT = "retirement age"
BEFORE = " before"
OVER, UNDER = "from what age", "up to what age"
WHAT = (
    r"(?P<what>drinking|driving|marriage|pension|pensionable|retirement|retiring|school-leaving"
    r"|smoking|voting)"
)
# "The pension age to 67", "the retirement age by two years, to 67", "the voting age of 18".
NAMED = re.compile(
    rf"\b{WHAT} age\b(?P<between>[^.;]{{0,40}}?),? (?P<how>at|be|from|is|of|to|was) $",
    re.IGNORECASE,
)
# "Pension reform raising age to 67".
REFORM = re.compile(
    r"\b(?:pensions?|retirement)\b[^.;]{0,40}\b(?:lifting|raising|raises?|lifts?) (?:the )?age"
    r" (?P<how>from|to) $",
    re.IGNORECASE,
)
WORKING = re.compile(r"\b(?:work|working|toil|toiling) (?:on )?(?:till|until) $", re.IGNORECASE)
CHANGED = re.compile(r"\bto (?P<new>[0-9]{2}),? from $")
PEOPLE = (
    r"(?:adults|age|aged|anybody|anyone|child|children|everybody|everyone|girls|boys|kids|men"
    r"|passengers|patients|people|persons|players|pupils|residents|students|those|tots|under-?age"
    r"|visitors|voters|women|youngsters|youths)"
)
LIMIT = re.compile(
    rf"\b{PEOPLE} (?:aged )?(?:(?P<over>above|over|past|older than)|(?P<under>below|under"
    r"|younger than)) (?:the age of |age )?$",
    re.IGNORECASE,
)
# "Over 65.", "under 12 walk in free"; not "under 12 stone", "over 65 miles".
ENDS = re.compile(
    r"$|[.,;:)!?\"”’—]"
    r"| (?:and|are|at|can|come|do|from|get|go|has|have|in|is|may|must|need|of|on|or|should|to|was"
    r"|were|when|who|will|with|would)\b"
    r"| (?:walk|travel|ride|pay|enter)s?\b"
)
SEX = re.compile(r"(?: and [0-9]+)? for (?P<sex>men|women)\b")
OF_HERS = re.compile(r"\b(?P<sex>men|women)['’]s $|\bfor (?P<other>men|women)\b")
NEAR = 90


def limit_told(text: str, start: int, stop: int) -> str:
    """The question that an age at ``text[start:stop]`` answers of nobody; empty for most."""
    before, behind = text[max(0, start - NEAR) : start], text[stop : stop + NEAR]
    if found := NAMED.search(before):
        what = found["what"].lower()
        what = RETIREMENT if what[:4] in {"pens", "reti"} else f"{what} age"
        stage = BEFORE if found["how"].lower() in {"from", "was"} else ""
        return what + stage + of_sex(before[: found.start()], found["between"], behind)
    if found := REFORM.search(before):
        return RETIREMENT + (BEFORE if found["how"].lower() == "from" else "")
    if found := CHANGED.search(before):
        # "To 67 from 65".
        told = limit_told(before, found.start("new"), found.end("new"))
        return told + BEFORE if told and is_named(told) else ""
    if WORKING.search(before):
        return RETIREMENT
    found = LIMIT.search(before)
    if found is None or ENDS.match(behind) is None:
        return ""
    return OVER if found["over"] else UNDER


def is_named(asks: str) -> bool:
    """Whether it is the age at which people retire, vote or drink."""
    return " age" in asks and not asks.endswith(" what age")


def is_limit(asks: str) -> bool:
    """Whether what a figure answers is an age of nobody."""
    return asks in {OVER, UNDER} or is_named(asks)


def of_sex(before: str, between: str, behind: str) -> str:
    """ " for women", where it is theirs alone."""
    found = SEX.match(behind) or OF_HERS.search(before) or OF_HERS.search(between)
    sex = next((one for one in found.groups() if one), "") if found else ""
    return f" for {sex}" if sex else ""
