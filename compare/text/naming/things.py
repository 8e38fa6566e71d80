"""Which named thing a common noun means: "the yard" is Norvik, where Norvik is told to be one.

An article tells what a name is once: "the shipyard Norvik", "the Norvik yard", "Norvik, a shipyard
in Lund", "Norvik is a shipyard", "the Wasilla Bible Church".  Later "the yard" will do, and so will
"the company", where a single firm is told of.  The words are read in their order: of a name that
it has not seen the parser makes anything.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.sorts import FIRMS, NAMED_THINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedArticle

    Things = Mapping[str, frozenset[str]]

# What any firm is called; where only one is told of, it is kept by the first of these.
GENERIC = words("business company concern firm group")
ONLY_FIRM = "company"
WORKS = ("maker", "yard")
# "The Lund brewery" may be one of several there.
NO_NAMES = frozenset(
    {"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "GPE", "LOC", "NORP"}
)
LONGEST_NAME = 4
# "Norvik, a once proud family shipyard": so many words before the noun.
LONGEST_PHRASE = 5
ARTICLES = frozenset({"a", "an", "the"})
MODIFIERS = frozenset({"compound", "nmod", "amod", "poss", "nummod"})


def thing_meant(things: Things, token: Token) -> frozenset[str]:
    """The words of the name that "the yard" means; none where it may be any.

    ``things`` are those of the article.
    """
    before = list(token.lefts)
    plain = all(child.dep_ not in MODIFIERS for child in before)
    if token.pos_ != "NOUN" or not plain or all(child.lower_ != "the" for child in before):
        return frozenset()
    lemma = token.lemma_.lower()
    if lemma in things or lemma in GENERIC:
        return things.get(lemma, things.get(ONLY_FIRM, frozenset()))
    # "The yard" is the shipyard.
    longer = {name for sort, name in things.items() if sort.endswith(lemma)}
    return longer.pop() if len(longer) == 1 else frozenset()


@lru_cache(maxsize=16)
def things_of(parsed: ParsedArticle) -> Things:
    """The name of each sort of thing of which the article names but one."""
    told: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
    for sentence in parsed.sentences:
        for sort, name in called_in(sentence.span):
            told[sort].add(frozenset(token.lower_ for token in name))
            if sort in FIRMS or sort.endswith(WORKS):
                told[ONLY_FIRM].add(frozenset(token.lower_ for token in name))
    return {sort: next(iter(names)) for sort, names in told.items() if len(names) == 1}


def called_in(sentence: Span) -> Iterator[tuple[str, Sequence[Token]]]:
    """The sorts of thing of which a sentence tells a name, with the name."""
    for at, token in enumerate(sentence):
        sort = sort_of(token)
        if not sort:
            continue
        if token.pos_ == "PROPN":
            name = name_before(sentence, at + 1)
        elif opens(sentence, at):
            name = name_from(sentence, at + 1) or name_told(sentence, at)
        else:
            name = name_before(sentence, at)
            name = name if name and opens(sentence, at - len(name)) else name_told(sentence, at)
        if name:
            yield sort, name


def sort_of(token: Token) -> str:
    """The sort of thing that a noun, or the last word of a name, tells; empty for any other."""
    lemma = token.lower_ if token.pos_ == "PROPN" else token.lemma_.lower()
    known = lemma in NAMED_THINGS or (token.pos_ == "NOUN" and lemma.endswith(WORKS))
    one = token.pos_ in ("NOUN", "PROPN") and token.tag_ not in ("NNS", "NNPS")
    return lemma if known and one else ""


def opens(sentence: Span, at: int) -> bool:
    """Whether "the" stands before the word at a place of the sentence."""
    return at > 0 and sentence[at - 1].lower_ == "the"


def name_from(sentence: Span, at: int) -> list[Token]:
    """The name that begins at a place: "the shipyard *Norvik*"."""
    return of_a_thing(list(takewhile(is_proper, sentence[at : at + LONGEST_NAME])))


def name_before(sentence: Span, at: int) -> list[Token]:
    """The name that ends before a place: "the *Norvik* yard"; of two words where it has its sort
    in it."""
    run = list(takewhile(is_proper, reversed(sentence[max(0, at - LONGEST_NAME) : at])))
    alone = len(run) == 1 and bool(sort_of(run[0]))
    return [] if alone else of_a_thing(run[::-1])


def name_told(sentence: Span, at: int) -> list[Token]:
    """The name whose sort a phrase tells: "*Norvik*, a shipyard", "*Norvik* is a shipyard"."""
    first = max(0, at - LONGEST_PHRASE)
    for start in range(at - 1, first - 1, -1):
        token = sentence[start]
        if token.lower_ in ARTICLES and start > 0:
            before = sentence[start - 1]
            tied = before.text == "," or before.lower_ in ("is", "was")
            return name_before(sentence, start - 1) if tied else []
        if token.is_punct and token.text != "-":
            return []
    return []


def of_a_thing(name: list[Token]) -> list[Token]:
    """The name, unless it is a place's or a day's."""
    return [] if any(token.ent_type_ in NO_NAMES for token in name[-1:]) else name


def is_proper(token: Token) -> bool:
    """A word of a name."""
    return token.pos_ == "PROPN" and token.text[:1].isupper()
