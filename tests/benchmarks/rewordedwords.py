"""Words that say the same, for the operators that change nothing."""

from __future__ import annotations

import re

from compare.text.lexicon import words

OTHER_WORDS = {
    "bought": "purchased", "purchased": "bought", "injured": "hurt", "hurt": "injured",
    "began": "started", "started": "began", "about": "around", "around": "about",
    "children": "kids", "big": "large", "large": "big", "assist": "help",
    "help": "assist", "nearly": "almost", "almost": "nearly", "attempted": "tried",
    "tried": "attempted", "near": "close to", "quickly": "rapidly", "ended": "finished",
    "film": "movie", "movie": "film", "deal": "agreement", "agreement": "deal",
    "firm": "company", "error": "mistake", "obtained": "got", "received": "got",
    "earthquake": "quake", "quake": "earthquake", "officials": "authorities", "said": "stated",
    "told": "informed", "killed": "slain", "lawyer": "attorney", "attorney": "lawyer",
}  # fmt: skip
TITLES = words(
    """
    president minister sergeant captain colonel general detective director chairman senator coach
    judge prosecutor governor mayor secretary commander spokesman actor actress
    """
)
# A unit, how many of the other it is, and the other.
UNITS = {
    "miles": (1.609, "kilometres"), "mile": (1.609, "kilometres"),
    "kilometers": (0.6214, "miles"), "kilometres": (0.6214, "miles"), "km": (0.6214, "miles"),
    "feet": (0.3048, "metres"), "foot": (0.3048, "metre"), "meters": (3.281, "feet"),
    "metres": (3.281, "feet"), "pounds": (0.4536, "kilograms"), "pound": (0.4536, "kilogram"),
    "tons": (2000.0, "pounds"), "hours": (60.0, "minutes"),
}  # fmt: skip
SHORT = [
    (re.compile(r"\bUnited States\b"), "U.S."),
    (re.compile(r"\bUnited Nations\b"), "U.N."),
    (re.compile(r"(?<=\d) (?:percent|per cent)\b"), "%"),
    (re.compile(r"\$(\d+(?:\.\d+)?) million\b"), r"$\1m"),
    (re.compile(r"\$(\d+(?:\.\d+)?) billion\b"), r"$\1bn"),
    (re.compile(r"\bSeptember (?=\d)"), "Sept. "),
    (re.compile(r"\bOctober (?=\d)"), "Oct. "),
    (re.compile(r"\bDecember (?=\d)"), "Dec. "),
    (re.compile(r"\bJanuary (?=\d)"), "Jan. "),
    (re.compile(r"\bFebruary (?=\d)"), "Feb. "),
    (re.compile(r"\bCorporation\b"), "Corp."),
    (re.compile(r"\bCompany\b"), "Co."),
    (re.compile(r"\bSenator (?=[A-Z])"), "Sen. "),
    (re.compile(r"\bGovernor (?=[A-Z])"), "Gov. "),
    (re.compile(r"\bGeneral (?=[A-Z])"), "Gen. "),
    (re.compile(r"\bCalifornia\b"), "Calif."),
]
