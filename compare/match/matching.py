"""Match: which mentions of an event answer the same question.

Values are compared only where a match is likely.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compare.encode.embedding import Embedding
from compare.encode.encoder import Vectors
from compare.facts.kind import Kind
from compare.match.compared import LEAST_CONFIDENCE, SELF_EVIDENT, Compared
from compare.match.occasion import results
from compare.match.occasion.occasion import Occasion
from compare.match.twin.neartwins import near_twins
from compare.match.twin.slips import soles
from compare.match.weighed import company, lone, tolls
from compare.match.weighed.beside import known_names, rarity_of, rivals_of
from compare.match.weighed.bothways import told_one_way
from compare.match.weighed.evidence import PLAIN, Evidence
from compare.match.weighed.explained import unexplained
from compare.match.weighed.likely import Candidates
from compare.match.weighed.weights import weighs_frames, weights_of
from compare.match.within import WITHIN, within
from compare.model import Match, Mention


def match(
    mentions: Sequence[Mention],
    kind: Kind,
    embedding: Embedding,
    occasions: Mapping[Mention, Occasion],
    main: frozenset[str] = frozenset(),
    least: float = LEAST_CONFIDENCE,
    about: str | None = None,
    *,
    goes_on: bool = False,
) -> tuple[Match, ...]:
    """Every likely match of one kind among the mentions of one event, in text order.

    ``main`` are the deeds that the event is mainly about, ``goes_on`` whether it lasts for days;
    what is less likely than ``least`` is left out.  With ``about``, an article's key, only what
    hangs together with its mentions: the rest would be compared for nothing.
    """
    unheard = about is not None and all(one.article != about for one in mentions)
    if len(mentions) < 2 or unheard:
        return ()
    if kind.NAME in WITHIN:
        return tuple(within(mentions, kind))
    sentences = cosines(embedding.rows(mention.sentence.text for mention in mentions))
    frames = sentences
    if weighs_frames(kind.NAME):
        frames = cosines(embedding.rows(mention.clause.frame for mention in mentions))
    twins, sole, rarity = near_twins(mentions, sentences), soles(mentions), rarity_of(mentions)
    figures = company.figures_told(mentions)
    candidates = Candidates(mentions, frames, sentences, twins, main, sole, rarity, figures)
    told = tolls.tolls(mentions, occasions)
    weights = weights_of(kind.NAME)
    evidence = Evidence(
        mentions=mentions,
        frames=frames,
        sentences=sentences,
        twins=twins,
        occasions=[occasions[mention] for mention in mentions],
        rivals=rivals_of(kind, mentions),
        known=known_names(mentions),
        rarity=rarity,
        plain=weights.weights.keys() <= PLAIN,
        main=main,
        sole=[mention in sole for mention in mentions],
        goes_on=goes_on,
        figures=figures,
        results=results.results_told(mentions),
        lone=lone.lone_deeds(mentions),
        tolls=told,
    )
    compared = Compared(
        kind=kind,
        evidence=evidence,
        likely=candidates.likely(weights, least),
        dead=tolls.dead_by_article(told),
        least=least,
    )
    found = compared.every() if about is None else compared.connected(about)
    if kind.NAME in SELF_EVIDENT:
        return tuple(found)
    return tuple(told_one_way(unexplained(found, mentions, kind), mentions))


def cosines(vectors: Vectors) -> Vectors:
    """float32 (n, n) of vectors (n, d) of unit length."""
    return vectors @ vectors.T
