"""Of one question told in many wordings: how many pairs are found, and how many look-alikes alarm?

    python -m tests.benchmarks.wordings [FILE...] [--question magnitude] [--show]

The files lie in ``paraphrases``; those in its folder ``unread`` nobody reads who writes rules, and
they are measured apart.  From those in ``taught`` and from the read ones the model of questions has
learned (``fit_questions.py``), so that only the unread say what it is worth.  A file has a block
for each question that news answers::

    ## magnitude of a quake
    @a Headline of one outlet's article        (a line for each of its paragraphs)
    @b Headline of another's on the same event
    = 5.2 | 5.5                                (what the one says, and what the other)
    + The quake measured {} on the Richter scale.
    - An aftershock of magnitude {} followed.  (answers another question)

Several questions of one event may share its leads: "# event: a ferry sinks", its lines of @a and
@b, then its questions.

Every two wordings make two articles that contradict each other; it is found where a finding of any
severity has the one value in one reading and the other in another.  A wording and a look-alike
make two that do not; what is told loudly there is an alarm.  Prints one line of JSON.  ``--show``
lists on stderr for each wording how many of its partners it finds, what is read of it, and the
alarms; nothing of what is unread.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from compare.align.copies import copies
from compare.cite import Library
from compare.encode.embedding import Embedding, embed, encoder_of
from compare.model import Discrepancy, Event, Mention, Severity
from compare.options import Options
from compare.pipeline import judged, studied_articles, texts_of, unheard
from compare.read import read
from compare.study.study import Study
from tests.benchmarks.corpora import options

FOLDER = Path(__file__).with_name("paraphrases")
UNREAD = FOLDER / "unread"
DATED = "March 17, 2015"
SIDES = "ab"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the news: what stands before it in either article, and ways to answer it."""

    name: str
    leads: dict[str, list[str]]
    values: list[str] = field(default_factory=list)
    wordings: list[str] = field(default_factory=list)
    look_alikes: list[str] = field(default_factory=list)
    event: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the studies of its articles: (sentence, side) to study."""

    question: Question
    studies: dict[tuple[str, str], Study]
    embedding: Embedding

    def findings(self, one: str, other: str) -> list[Discrepancy]:
        """What is told of the one sentence with the first value and the other with the second."""
        pair = [self.studies[one, "a"], self.studies[other, "b"]]
        event = Event("event", "event", None, tuple(study.key for study in pair))
        library = Library(study.article for study in pair)
        copied = copies([study.outline for study in pair])
        parts = judged(pair, [event], self.embedding, Options(), library, copied)
        return [found for part in parts for found in part.discrepancies if sets_apart(found, self)]

    def mentions(self, sentence: str) -> list[Mention]:
        """What is read of the sentence's value."""
        value = self.question.values[0]
        study = self.studies[sentence, "a"]
        last = study.outline.sentences[-1]
        return [one for one in study.mentions if one.sentence is last and value in one.text]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--question", default="", help="only questions whose name has this in it")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    result: dict[str, object] = {"benchmark": "wordings"}
    if chosen.files:
        result |= figures(chosen.files, chosen.question, show=chosen.show)
    else:
        result |= figures(sorted(FOLDER.glob("*.txt")), chosen.question, show=chosen.show)
        result["unread"] = figures(sorted(UNREAD.glob("*.txt")), chosen.question, show=False)
    print(json.dumps(result))


def figures(files: Sequence[Path], named: str, *, show: bool) -> dict[str, object]:
    """The figures of some files; of what is unread nothing is shown."""
    total: Counter[str] = Counter()
    for file in files:
        for question in questions_in(file.read_text(encoding="utf-8")):
            if named in question.name:
                total += measured(question, show=show and file.parent != UNREAD)
    return {
        "questions": total["questions"],
        "found": round(total["found"] / max(1, total["pairs"]), 3),
        "pairs": total["pairs"],
        "alarms": total["alarms"],
        "look_alikes": total["look_alikes"],
    }


def questions_in(text: str) -> Iterator[Question]:
    """The questions of a file; those of one event have its leads."""
    shared = Question("", no_leads())
    for head, lines in blocks(text):
        sign, _, name = head.partition(" ")
        if sign == "#":
            shared = Question(name, no_leads())
            filled(shared, lines)
        else:
            leads = {side: list(told) for side, told in shared.leads.items()}
            question = Question(name, leads, event=shared.name or name)
            filled(question, lines)
            yield question


def blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each heading with the lines below it; every file begins with one."""
    parts = [part for part in re.split(r"^(?=#)", text, flags=re.MULTILINE) if part.strip()]
    for part in parts:
        head, *lines = part.strip().splitlines()
        if not head.startswith("#"):
            raise ValueError(f"no question before: {head}")
        yield head, [line for line in lines if line.strip()]


def filled(question: Question, lines: Iterable[str]) -> None:
    """Put the lines below a heading where they belong."""
    for line in lines:
        sign, _, rest = line.partition(" ")
        if sign == "=":
            question.values.extend(value.strip() for value in rest.split("|"))
        elif sign in {"@a", "@b"}:
            question.leads[sign[1]].append(rest)
        elif sign in {"+", "-"}:
            (question.wordings if sign == "+" else question.look_alikes).append(rest)
        else:
            raise ValueError(f"neither ##, @a, @b, =, + nor -: {line}")


def no_leads() -> dict[str, list[str]]:
    """Nothing yet that stands before, in either article."""
    return {side: [] for side in SIDES}


def asked(question: Question) -> Asked:
    """The question with all its articles written, read and parsed."""
    sentences = [*question.wordings, *question.look_alikes]
    names: dict[str, tuple[str, str]] = {}
    with TemporaryDirectory() as folder:
        for number, sentence in enumerate(sentences):
            for side, value in zip(SIDES, question.values, strict=True):
                name = f"{number:02}{side}.txt"
                head, *body = question.leads[side]
                said = sentence.replace("{}", value)
                paragraphs = (head, DATED, *body, said[:1].upper() + said[1:])
                Path(folder, name).write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
                names[name] = (sentence, side)
        articles, _ = read([folder], Options())
        studied, _ = studied_articles(articles, Options(), unheard)
    texts = texts_of(studied, Options())
    embedding = embed(texts, encoder_of(Options()), lambda *_: None)
    return Asked(question, {names[Path(one.article.path).name]: one for one in studied}, embedding)


def sets_apart(found: Discrepancy, asked: Asked) -> bool:
    """Whether one reading has the first value and another the second."""
    return all(
        any(
            holds(mention.text, value) for reading in found.readings for mention in reading.mentions
        )
        for value in asked.question.values
    )


def holds(text: str, value: str) -> bool:
    """Whether a value, or a part of one of several words, is what a finding cites."""
    text, value = text.lower(), value.lower()
    return value in text or text in value


def measured(question: Question, *, show: bool) -> Counter[str]:
    """What a question adds to each figure."""
    about = asked(question)
    total = Counter(questions=1)
    partners: Counter[str] = Counter()
    for one, other in pairs(question.wordings, question.wordings):
        hit = bool(about.findings(one, other))
        total.update(pairs=1, found=hit)
        partners.update({one: hit, other: hit})
    alarms = []
    for one, other in pairs(question.wordings, question.look_alikes):
        loud = [f for f in about.findings(one, other) if f.severity is not Severity.NOTE]
        total.update(look_alikes=1, alarms=bool(loud))
        alarms += [(one, other, found.message) for found in loud]
    if show:
        print(f"## {question.name}: {dict(total)}", file=sys.stderr)
        for sentence in question.wordings:
            print(f"{partners[sentence]:4} {sentence}", file=sys.stderr)
            for mention in about.mentions(sentence):
                print(f"       {mention.kind}: {told(mention.value)}", file=sys.stderr)
        for alarm in alarms:
            print("  alarm", *alarm, sep=" | ", file=sys.stderr)
    return total


def told(value: object) -> str:
    """What a value states; what it leaves open is left out."""
    assert is_dataclass(value)
    stated = ((part.name, getattr(value, part.name)) for part in fields(value))
    return ", ".join(f"{name}={said}" for name, said in stated if said or str(said) == "0")


def pairs(ones: Sequence[str], others: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Every two sentences, either way round: the one in the first outlet's article."""
    return (
        pair
        for one in ones
        for other in others
        if one != other
        for pair in ([(one, other)] if ones is others else [(one, other), (other, one)])
    )


if __name__ == "__main__":
    main()
