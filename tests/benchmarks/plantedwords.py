"""The words that the operators put in the place of others."""

from __future__ import annotations

from compare.text.lexicon import words

NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = words("jan feb mar apr may jun jul aug sep oct nov dec")
OTHER_TITLES = {
    "president": "vice president", "premier": "deputy premier", "minister": "deputy minister",
    "deputy": "assistant", "assistant": "deputy", "sergeant": "captain", "captain": "sergeant",
    "colonel": "major", "general": "colonel", "detective": "sergeant", "officer": "detective",
    "director": "deputy director", "chairman": "vice chairman", "senator": "congressman",
    "coach": "assistant coach", "manager": "assistant manager", "judge": "prosecutor",
    "prosecutor": "judge", "chief": "deputy chief", "governor": "lieutenant governor",
    "mayor": "deputy mayor", "secretary": "undersecretary", "lieutenant": "captain",
    "sgt.": "Capt.", "lt.": "Capt.", "capt.": "Sgt.", "gen.": "Col.", "sen.": "Rep.",
}  # fmt: skip
COUNTRIES = [
    "Spain", "France", "Italy", "Germany", "Brazil", "Canada", "Mexico", "Turkey", "Egypt",
    "India", "China", "Japan", "Indonesia", "Pakistan", "Iran", "Iraq", "Russia", "Israel",
    "Somalia", "Kenya", "Australia", "Yemen", "Denmark", "Greece", "Ukraine", "Haiti",
]  # fmt: skip
STATES = [
    "Ohio", "Nevada", "Oregon", "California", "Texas", "Florida", "Illinois", "Georgia",
    "Virginia", "Arizona", "Michigan", "Pennsylvania", "Massachusetts", "Wisconsin", "Louisiana",
]  # fmt: skip
TOWNS = ["Fresno", "Tulsa", "Leeds", "Porto", "Lyon", "Graz", "Malmo", "Dayton"]
# What becomes of a word in somebody's mouth, by its tag.
IN_QUOTES = {
    "JJ": "terrible", "NN": "disaster", "NNS": "mistakes", "VB": "ignore", "VBD": "ignored",
    "VBZ": "ignores", "VBN": "ignored",
}  # fmt: skip
REPORTING = {"say", "tell", "add", "report", "announce", "state", "think", "believe", "note"}
# Verbs that take no "did not" in the news.
NEGATED = {"be", "have", "do"}
