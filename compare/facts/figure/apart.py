"""Of which of several alike a figure is told: "the old bridge", "an earlier study", "his parents".

"The bridge is 964 metres long" is no answer to "the old bridge was 1,020 metres long", and how long
his parents were married none to how long he was.  The words that tell one from the thing of the
news stand beside its noun; what the article's opening speaks of is the news, whatever it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, held, verb_of
from compare.facts.figure.labels import YEAR
from compare.text.happening.party import RELATIONS
from compare.text.lexicon import words
from compare.text.statement.participants import linked, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedArticle

OTHERS = words("another other previous earlier nearest such twin next adjacent nearby neighbouring "
               "neighboring separate similar")  # fmt: skip
# "The women's race", "the junior team": who plays beside those of the news.
SIDES = words("boys girls junior men reserve women youth")
# "The old bridge", "the former stadium"; the old man is whoever the news is about.
OF_THINGS = words("former last old older original")
# "Last year's derby", "the previous season's fee".
FORMER = words("last previous")
# "The first week", "in the second half": parts of one time, and no things.
PERIODS = words(
    "day decade half hour inning minute month morning night period quarter round season set stage "
    "time week weekend year"
)
# "The last count was 12": how many there are, as far as is known.
TOLD = words("count estimate figure number report tally toll total")
ADJECTIVES = frozenset({"amod", "compound", "det", "nmod"})
NOUNS = frozenset({"NOUN", "PROPN"})
# Headline and lead.
OPENING = 2


def told_apart(parsed: ParsedArticle, number: Span) -> frozenset[str]:
    """The words that make it another thing's than that of the news; empty for most figures."""
    # "She is the fourth minister": which one she is, and that is asked.
    own = {token.lower_ for token in number}
    found = {word for thing in things_of(number) for word in apart_in(thing)} - own
    if not found:
        return frozenset()
    opening = [one.span for one in parsed.sentences[:OPENING]]
    if any(span.doc is number.doc and span.start == number.sent.start for span in opening):
        return frozenset()
    said = {token.lower_ for span in opening for token in span}
    return frozenset(found - said)


def things_of(number: Span) -> Iterator[Token]:
    """The nouns of which a figure may be told: its subject, and those it hangs on or belongs to."""
    own = held(number)
    verb = verb_of(number)
    governing = [one for one in above(number) if one.pos_ in NOUNS and one is not own]
    subject = subject_of(verb) if verb is not None else None
    if subject is not None and subject.pos_ in NOUNS and subject not in (own, *governing):
        governing.append(subject)
    for noun in governing:
        yield noun
        whole = linked(noun, "of")
        if whole is not None and whole is not own and whole not in number:
            yield whole
        yield from (child for child in noun.children if child.dep_ == "poss")


def apart_in(noun: Token) -> Iterator[str]:
    """The words beside a noun that set apart what it names."""
    lemma = noun.lemma_.lower()
    if lemma in PERIODS | TOLD:
        if noun.dep_ == "poss" and any(child.lower_ in FORMER for child in noun.lefts):
            yield "last"
        return
    if lemma in RELATIONS and any(child.dep_ == "poss" for child in noun.lefts):
        yield lemma
    for child in noun.lefts:
        if (child.dep_ in ADJECTIVES and sets_apart(child, noun)) or child.lower_ in SIDES:
            yield child.lower_
    if any(child.lower_ in {"a", "an"} for child in noun.lefts):
        # "A train that derailed there in 2003".
        clauses = (child for child in noun.rights if child.dep_ in {"relcl", "acl"})
        yield from (
            token.text for one in clauses for token in one.subtree if YEAR.fullmatch(token.text)
        )


def sets_apart(word: Token, noun: Token) -> bool:
    """ "Another", "the second", "the old"; a 400-year-old wreck is not told from a younger one."""
    if word.lower_ in OTHERS or word.ent_type_ == "ORDINAL":
        return True
    joined = word.i > word.sent.start and word.nbor(-1).text == "-"
    return word.lower_ in OF_THINGS and not joined and noun.ent_type_ != "PERSON"
