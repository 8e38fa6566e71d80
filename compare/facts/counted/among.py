"""Some of those of whom a toll has just told: "13 dead, seven of them children", "five were women".

"Seven of them children" after the dead tells how many children died, and so does "five were under
15" in the next sentence, or "five children are among them".  "Five of the dead were children" says
it by itself, whoever was counted before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.states import INJURED, KILLED
from compare.facts.figure.quantity import COUNT, Quantity

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure

NOUN_OF = {
    "children": "child", "kids": "child", "youngsters": "child", "women": "woman", "girls": "girl",
    "boys": "boy", "civilians": "civilian", "soldiers": "soldier", "pupils": "pupil",
    "students": "student", "foreigners": "foreigner", "tourists": "tourist", "babies": "baby",
    "policemen": "police", "police officers": "police", "police": "police",
    "firefighters": "firefighter", "firemen": "firefighter", "pensioners": "pensioner",
}  # fmt: skip
SORTS = "|".join(sorted(NOUN_OF, key=len, reverse=True))
# Those of whom some are told, by the words that say what befell them.
DEAD = r"the dead|the deceased|the killed|those killed|those who (?:died|were killed)"
HURT = r"the injured|the wounded|those (?:hurt|injured|wounded)|those who were (?:hurt|injured)"
WHOM = rf"(?:(?P<dead>{DEAD})|(?P<hurt>{HURT})|them|whom|these|those|the victims)"
OF_THEM = re.compile(
    rf",?(?: of {WHOM})?"
    rf"(?P<verb> (?:are|were))?(?: all)?(?: young| small| school)? (?P<sort>{SORTS}"
    r"|(?:aged )?(?:under|younger than|below)(?: the age of)? 1[0-9]|under-(?:fives|tens))"
    r"(?=[.,;:)]|$| (?:aged|and the|including|officials|police said|under)\b)",
    re.IGNORECASE,
)
# "Five children are among them".
AMONG = re.compile(
    rf" (?:young |small |school)?(?P<sort>{SORTS}) (?:are|were) among {WHOM}(?=[.,;:)]|$)",
    re.IGNORECASE,
)
# "Of whom five were", "of them, five were"; or the sentence begins with it.
LED = re.compile(
    r"(?:\bof (?:whom|them|these|those),?|,|^|\band|\bincluding) (?:at least )?$", re.I
)


def some_of(text: str, figure: Figure, fate: str) -> Quantity | None:
    """How many of those told of are of a sort, with what befell them; None for most figures.

    ``fate`` is what befell those told before, where the words do not say it themselves.
    """
    if figure.unit is not COUNT:
        return None
    match = AMONG.match(text, figure.stop) or of_them(text, figure)
    if match is None:
        return None
    fate = KILLED if match["dead"] else INJURED if match["hurt"] else fate
    if not fate:
        return None
    noun = NOUN_OF.get(match["sort"].lower(), "child")
    return Quantity(
        low=figure.low, high=figure.high, noun=noun, state=fate, bound=figure.bound,
        asks=f"{noun} among those {fate}",
    )  # fmt: skip


def of_them(text: str, figure: Figure) -> re.Match[str] | None:
    """The words behind a figure that make it some of those told of: "of them children"."""
    match = OF_THEM.match(text, figure.stop)
    if match is None:
        return None
    said = match.group().strip(" ,").lower()
    led = match["verb"] and LED.search(text[: figure.start] or " ")
    return match if said.startswith("of ") or led else None
