"""Some of those of whom a toll has just told: "13 dead, seven of them children", "five were women".

"Seven of them children" after the dead tells how many children died, and so does "five were under
15" in the next sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
OF_THEM = re.compile(
    rf",?(?: of (?:them|whom|these|those|the (?:dead|injured|killed|victims|wounded)))?"
    rf"(?P<verb> (?:are|were))?(?: all)?(?: young| small| school)? (?P<sort>{SORTS}"
    r"|(?:aged )?(?:under|younger than|below)(?: the age of)? 1[0-9])"
    r"(?=[.,;:)]|$| (?:aged|and the|including|officials|police said|under)\b)",
    re.IGNORECASE,
)
# "Of whom five were", "of them, five were"; or the sentence begins with it.
LED = re.compile(
    r"(?:\bof (?:whom|them|these|those),?|,|^|\band|\bincluding) (?:at least )?$", re.I
)


def some_of(text: str, figure: Figure, fate: str) -> Quantity | None:
    """How many of those told before are of a sort, with what befell them; None for most figures."""
    if not fate or figure.unit is not COUNT:
        return None
    match = OF_THEM.match(text, figure.stop)
    if match is None:
        return None
    said = match.group().strip(" ,").lower()
    before = text[: figure.start]
    if not said.startswith("of ") and not (match["verb"] and LED.search(before or " ")):
        return None
    noun = NOUN_OF.get(match["sort"].lower(), "child")
    return Quantity(
        low=figure.low, high=figure.high, noun=noun, state=fate, bound=figure.bound,
        asks=f"{noun} among those {fate}",
    )  # fmt: skip
