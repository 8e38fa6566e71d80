"""How often forms of one person's name conflict: `python -m tests.benchmarks.names --data FOLDER`.

Reads the people of ECB+ with the forms readers found to be one person's.  Forms
that are no names ("party girl") are left out, and each pair is related as if both
articles named the same neighbours, the worst case.  Prints one line of JSON; a
conflict that is a true slip (two spellings in print) counts against us all the same.
"""

from __future__ import annotations

import itertools
import json
from typing import Any

from compare.facts.name import relate
from compare.facts.named.namevalue import Name
from compare.model import Relation, Severity, Verdict
from compare.text.naming.runs import name_words
from compare.text.office.ranks import is_honorific, office_at
from tests.benchmarks.corpora import is_missing, options, rows_in
from tests.benchmarks.heldback import HELD_BACK

AIM = 0.03
"""Share of one person's pairs of forms that may be called a conflict aloud."""

NEAR = frozenset({"neighbour"})


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--held-back", action="store_true", help="measure on the held-back topics")
    chosen = parser.parse_args()
    chains = chosen.data / "ecbplus" / "person_form_chains.jsonl"
    if is_missing(chains):
        return
    wanted = [
        row
        for row in rows_in(chains)
        if (row["subtopic"].split("_")[0] in HELD_BACK) == chosen.held_back
    ]
    print(json.dumps(measured(wanted)))


def measured(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The share of pairs that conflict, aloud or in a note, and which."""
    pairs = [
        pair for row in rows for pair in itertools.combinations(names(row["forms"]), 2)
    ]  # fmt: skip
    related = [(pair, related_forms(*pair)) for pair in pairs]
    found = [(pair, said) for pair, said in related if said.verdict is Verdict.CONFLICT]
    loud = [pair for pair, said in found if said.severity is not Severity.NOTE]
    return {
        "pairs": len(pairs),
        "names_conflict": round(len(loud) / max(1, len(pairs)), 3),
        "names_conflict_aim": AIM,
        "names_note": round((len(found) - len(loud)) / max(1, len(pairs)), 3),
        "conflicts": [" / ".join(map(" ".join, pair)) for pair in loud],
    }


def related_forms(left: tuple[str, ...], right: tuple[str, ...]) -> Relation:
    return relate(Name(left, person=True, near=NEAR), Name(right, person=True, near=NEAR))


def names(forms: list[tuple[str, int]]) -> list[tuple[str, ...]]:
    """The forms that share a word with the most frequent one, without titles and honorifics."""
    bare = [named(form) for form, _ in forms]
    return sorted({words for words in bare if not set(words).isdisjoint(bare[0])})


def named(form: str) -> tuple[str, ...]:
    words = form.replace(" . ", ". ").split(",")[0].split()
    kept = [
        word
        for at, word in enumerate(words)
        if not office_at(words, at) and not is_honorific(word.title())
    ]
    return tuple(word for word in name_words(" ".join(kept)) if word.isalpha())


if __name__ == "__main__":
    main()
