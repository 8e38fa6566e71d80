"""Misprints: one sentence that two outlets print word for word, but for one word.

"A cable between Skagen in Denmark and Lerwick" and "a cable between Skagen in Iceland and Lerwick"
need no reading: all the rest is the same, so the one word is what they differ in.
It is told where it is a name, a place, an office, a figure or a "not"; any other word may well
say the same in another way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.facts.named.namevalue import Name
from compare.match.twin.difference import LEAST_SAME, Difference, Run, differences_of, is_denied
from compare.match.twin.swaps import WHERE, WHO, Swap
from compare.match.twin.twins import differing, words_of
from compare.match.weighed.explained import by_sentence
from compare.model import EQUAL, Clause, Match, Mention, Relation, Sentence, conflict
from compare.text.geography.gazetteer import Sort, place_of
from compare.text.lexicon import words
from compare.text.naming.spelling import Spelling, fold, spelling
from compare.text.office.ranks import office_of

if TYPE_CHECKING:
    from compare.encode.encoder import Vectors

# A sentence with one word changed keeps nearly all of its meaning.
NEAR = 0.75
# A short sentence is a phrase that any two outlets may print.
LEAST_WORDS = 10
# A name, an office or a figure has no more words.
LONGEST = 3
# Facts that tell what a figure is of.
RECKONED = ("number", "date", "plan", "calendar")
# Words for whoever holds some office.
VAGUE = words(
    "aide boss chief head leader member officer official representative spokesman spokeswoman "
    "spokesperson"
)


@dataclass(slots=True, eq=False)
class Misprint(Swap):
    """The kind that a differing word belongs to, as ``collate`` takes a kind."""

    def relate(self, left: Any, right: Any) -> Relation:
        """The same word, or another."""
        return EQUAL if left.words == right.words else conflict()


NAMED = Misprint("name", "name", "how it is spelled, in one statement of two outlets")
HELD = Misprint("title", "title", "which office it was, in one statement of two outlets")
COUNTED = Misprint("number", "how many", "how many it were, in one statement of two outlets")
DENIED = Misprint("polarity", "whether", "whether it was so, in one statement of two outlets")
MISPRINTS = (NAMED, HELD, COUNTED, DENIED, WHO, WHERE)


def misprints(
    sentences: Sequence[Sentence], vectors: Vectors, mentions: Iterable[Mention]
) -> list[tuple[Swap, list[Match]]]:
    """The differing words by kind; ``vectors`` (n, d) are the sentences'."""
    found: dict[Swap, list[Match]] = {kind: [] for kind in MISPRINTS}
    known = by_sentence(mentions)
    same: set[tuple[Sentence, str]] = set()
    told: list[tuple[Sentence, Sentence, Difference]] = []
    for left, right in near_pairs(sentences, vectors):
        differences = differences_of(words_of(left), words_of(right))
        if differences == []:
            same |= {(left, right.article), (right, left.article)}
        elif differences is not None and len(differences) == 1:
            told.append((left, right, differences[0]))
    for left, right, made in told:
        if (left, right.article) in same or (right, left.article) in same:
            # The other article has this very sentence too.
            continue
        kind = kind_of(made, known.get(left, ()), known.get(right, ()))
        if kind is not None:
            one, other = mention_of(kind, left, made.left), mention_of(kind, right, made.right)
            found[kind].append(differing(one, other, made.alike))
    return list(found.items())


def near_pairs(
    sentences: Sequence[Sentence], vectors: Vectors
) -> Iterator[tuple[Sentence, Sentence]]:
    """Sentences of two articles that may be the same but for a word."""
    for left, right in np.argwhere(np.triu(vectors @ vectors.T >= NEAR, 1)):
        one, other = sentences[left], sentences[right]
        shorter, longer = sorted((len(words_of(one)), len(words_of(other))))
        if one.article != other.article and shorter >= max(LEAST_WORDS, LEAST_SAME * longer):
            yield one, other


# --- what is told of it -----------------------------------------------------------------------


def kind_of(made: Difference, known: Sequence[Mention], others: Sequence[Mention]) -> Swap | None:
    """The kind of a difference; None where the words may say the same.

    ``known`` and ``others`` are the facts of the two sentences: a figure that both read is weighed
    as what it is, with its bounds and its unit.
    """
    one, other = made.left, made.right
    if not (one and other) or max(len(one), len(other)) > LONGEST:
        return None
    if is_denied(one[:-1], other[:-1]):
        return DENIED
    if are_figures(one, other):
        weighed = covers(one, known, *RECKONED) and covers(other, others, *RECKONED)
        return None if weighed else COUNTED
    if is_office(one) and is_office(other):
        return None if may_be_one_office(one, other) else HELD
    if not (is_name(one) and is_name(other)):
        return None
    if is_misspelt(one, other):
        return NAMED
    if are_places(one, other):
        return WHERE
    return WHO if is_person(one, known) and is_person(other, others) else None


def are_figures(left: Run, right: Run) -> bool:
    """Whether both are one number and nothing else."""
    return len(left) == len(right) == 1 and all(
        run[0].stem.replace(",", "").isdigit() and not run[0].naming for run in (left, right)
    )


def is_office(run: Run) -> bool:
    """Whether words are an office, in lower case or not: "judge", "Deputy Mayor"."""
    return office_of([word.text for word in run]) is not None


def may_be_one_office(left: Run, right: Run) -> bool:
    """Whether two words may be one office: "chief" and "head", "coach" and "head coach"."""
    one, other = ({word.text for word in run} for run in (left, right))
    return one <= other or other <= one or bool((one | other) & VAGUE)


def is_name(run: Run) -> bool:
    """Whether the last word is capitalised where no sentence begins, and is no day or year."""
    last = run[-1]
    return last.naming and last.telling and not last.stem.isdigit() and last.text.isalpha()


def is_misspelt(left: Run, right: Run) -> bool:
    """Whether the last words are one name, and one of them mistyped."""
    near = spelling(fold(left[-1].text), fold(right[-1].text))
    return near in (Spelling.SLIP, Spelling.TRANSLITERATION)


def are_places(left: Run, right: Run) -> bool:
    """Whether both are known places of one sort, and neither lies in the other."""
    one, other = (place_of(" ".join(word.text for word in run).title()) for run in (left, right))
    known = one.sort == other.sort and one.sort is not Sort.UNKNOWN
    return known and one.name != other.name and not (one.is_part_of(other) or other.is_part_of(one))


def is_person(run: Run, known: Sequence[Mention]) -> bool:
    """Whether the words are in the name of a person."""
    people = [one for one in known if isinstance(one.value, Name) and one.value.person]
    return covers(run, people, "name")


def covers(run: Run, known: Sequence[Mention], *kinds: str) -> bool:
    """Whether a fact of one of the kinds stands at the words."""
    return any(
        one.kind in kinds and one.start < run[-1].end and run[0].start < one.end for one in known
    )


def mention_of(kind: Swap, sentence: Sentence, run: Run) -> Mention:
    """The differing words as a mention."""
    first, last = run[0].start, run[-1].end
    text = sentence.text[first - sentence.start : last - sentence.start]
    words = tuple(word.text for word in run)
    return Mention(
        kind.NAME, sentence, first, last, text, Name(words, shown=text), Clause(frame="")
    )
