"""What the people of an article are called beside their names: "the driver, Ivo Lind, 58".

Whoever reads "the driver was sober" knows then who was; a deputy mayor is no mayor.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from compare.text.naming.epithets import nouns_beside
from compare.text.naming.holders import holders_of
from compare.text.naming.runs import runs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.text.grammar.parse import ParsedArticle
    from compare.text.naming.people import PersonMention


def callings(parsed: ParsedArticle, people: Sequence[PersonMention]) -> dict[str, frozenset[str]]:
    """The nouns beside each person's name, and the offices held now and in full, by surname."""
    surnames = {one.start: one.person.surname for one in people if not one.pronoun}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in parsed.sentences:
        tokens = list(sentence.span)
        for run in runs_of(sentence):
            if (surname := surnames.get(run.start)) is not None:
                name = tokens[run.first : run.last]
                found[surname].update(
                    noun.lemma_.lower() for noun in nouns_beside(tokens, run, name)
                )
    for title in holders_of(parsed):
        post = title.phrase.post
        if title.holder is not None and not (post.rank or post.moment):
            found[title.holder.surname].add(post.office.name)
    return {surname: frozenset(nouns) for surname, nouns in found.items()}
