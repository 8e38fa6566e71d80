"""The run that checks new articles against a reference, readable top to bottom.

Every new article is compared with the references that report its event, as if it were the
only new one; findings that do not touch it are left out.  A lone reference article is compared
with every new one: whoever names one article has said that it is on the same event.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from compare.align.copies import copies
from compare.align.events import day_of, label_of
from compare.align.fitting import fit
from compare.align.outline import Outline
from compare.align.sentences import Side, side_of, within_event
from compare.align.sentences import order as by_score
from compare.archive.shelf import is_archive
from compare.archive.table import table
from compare.cite import Library
from compare.collate import Collated
from compare.encode.contradiction import made_with, model_of
from compare.encode.embedding import Embedding, encoder_of
from compare.model import Alignment, Article, Event, Reading, Report, Skipped
from compare.options import Options
from compare.pipeline import Notify, embedded, judged, report, studied_articles, unheard
from compare.read import read
from compare.read.keys import keyed
from compare.study.study import Study


@dataclass(frozen=True, slots=True)
class Bench:
    """What lies on the table: every article once, and the keys of those on either side.

    ``searched`` where references were found by a search, and not named one by one.
    """

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    new: frozenset[str]
    reference: frozenset[str]
    searched: bool = False


def check(
    new: Sequence[str], against: Sequence[str], options: Options, notify: Notify = unheard
) -> Report:
    """The report on new articles against those already published; the new ones are marked."""
    archives = [path for path in against if is_archive(path)]
    bench = laid_out(new, [path for path in against if path not in archives], options)
    model_of(options)
    studied, empty = studied_articles(bench.articles, options, notify)
    encoder = encoder_of(options)
    embedding = embedded(studied, encoder, options, notify)
    if archives:
        own = [one for one in studied if one.key in bench.new]
        laid = table(studied, own, archives, embedding=embedding, encoder=encoder, options=options)
        bench = beside(bench, laid.studied)
        studied, embedding = list(laid.studied), laid.embedding
    outlines = [one.outline for one in studied]
    by_key = {one.key: one for one in studied}
    library = Library(one.article for one in studied)
    copied = copies(outlines)
    company = company_of(outlines, bench, one_event=options.one_event)
    events = events_of(outlines, company)
    collated = []
    for done, (key, others) in enumerate(sorted(company.items()), start=1):
        notify("comparing", done, len(company))
        event = narrowed(events, key, others)
        here = [by_key[one] for one in event.articles]
        collated += [
            touching(key, part)
            for part in judged(here, [event], embedding, options, library, copied, about=key)
        ]
    alignments = aligned(outlines, company, embedding)
    skipped = (*bench.skipped, *empty)
    made = report(
        library, skipped, events, alignments, collated, (), options, made_with(encoder, options)
    )
    return marked(made, bench.new)


# --- who is compared with whom ----------------------------------------------------------------


def laid_out(new: Sequence[str], against: Sequence[str], options: Options) -> Bench:
    """Both sides read; a file named on both is new, and a reference to the other new ones."""
    sides = [read(new, options), read(against, options)]
    files = [{os.path.realpath(one.path): one for one in articles} for articles, _ in sides]
    listed = keyed({**files[1], **files[0]}.values())
    key_of = {os.path.realpath(one.path): one.key for one in listed}
    return Bench(
        articles=listed,
        skipped=tuple(dict.fromkeys(one for _, skipped in sides for one in skipped)),
        new=frozenset(key_of[file] for file in files[0]),
        reference=frozenset(key_of[file] for file in files[1]),
    )


def beside(bench: Bench, studied: Sequence[Study]) -> Bench:
    """The bench with what archives hold; each article may have another key by now."""
    new = {one.path for one in bench.articles if one.key in bench.new}
    both = {one.path for one in bench.articles if one.key in bench.new & bench.reference}
    return Bench(
        articles=tuple(one.article for one in studied),
        skipped=bench.skipped,
        new=frozenset(one.key for one in studied if one.article.path in new),
        reference=frozenset(one.key for one in studied if one.article.path not in new - both),
        searched=True,
    )


def company_of(
    outlines: Sequence[Outline], bench: Bench, *, one_event: bool
) -> Mapping[str, tuple[str, ...]]:
    """For each new article the references it is compared with, by key.

    With ``one_event`` those that were named are on its event; what a search found may not be.
    """
    keys = {one.article.key for one in outlines}
    new, reference = bench.new & keys, bench.reference & keys
    if (one_event or len(bench.reference) == 1) and not bench.searched:
        return {key: tuple(sorted(reference - {key})) for key in sorted(new)}
    return fit(outlines, new, reference)


def events_of(
    outlines: Sequence[Outline], company: Mapping[str, tuple[str, ...]]
) -> tuple[Event, ...]:
    """The events that new articles report, by date; those that share a reference are one."""
    by_key = {one.article.key: one for one in outlines}
    together: list[set[str]] = []
    for key, others in company.items():
        whole = {key, *others}
        apart = []
        for members in together:
            if members.isdisjoint(others):
                apart.append(members)
            else:
                whole |= members
        together = [*apart, whole]
    listed = [[by_key[key] for key in sorted(members)] for members in together]
    listed.sort(key=lambda members: (str(day_of(members) or "9999"), members[0].article.key))
    return tuple(
        Event(
            id=f"e{number}",
            label=label_of(sorted(members, key=lambda one: one.article.key in company)),
            date=day_of(members),
            articles=tuple(one.article.key for one in members),
        )
        for number, members in enumerate(listed, start=1)
    )


def narrowed(events: Iterable[Event], key: str, others: Iterable[str]) -> Event:
    """The event of a new article, with the articles that it is compared with."""
    whole = next(event for event in events if key in event.articles)
    return replace(whole, articles=tuple(sorted({key, *others})))


# --- what is told -----------------------------------------------------------------------------


def touching(key: str, collated: Collated) -> Collated:
    """What concerns the new article."""
    return Collated(
        discrepancies=tuple(one for one in collated.discrepancies if cites(key, one.readings)),
        reconciled=tuple(one for one in collated.reconciled if cites(key, one.readings)),
        questions=tuple(one for one in collated.questions if cites(key, one.readings)),
    )


def cites(key: str, readings: Iterable[Reading]) -> bool:
    """Whether a reading stands in the article."""
    return any(place.article == key for reading in readings for place in reading.mentions)


def aligned(
    outlines: Sequence[Outline], company: Mapping[str, tuple[str, ...]], embedding: Embedding
) -> tuple[Alignment, ...]:
    """The sentences that a new article shares with its references, best first."""
    sides = {one.article.key: side_of(one, embedding) for one in outlines}
    return tuple(sorted(pairs_of(sides, company), key=by_score))


def pairs_of(
    sides: Mapping[str, Side], company: Mapping[str, tuple[str, ...]]
) -> Iterator[Alignment]:
    """Each pair of articles once, even where both are new."""
    pairs = {(min(key, other), max(key, other)) for key in company for other in company[key]}
    for left, right in sorted(pairs):
        yield from within_event(sides[left], sides[right])


def marked(made: Report, new: Iterable[str]) -> Report:
    """The report, with the new articles marked as such."""
    keys = set(new)
    return replace(
        made, articles=tuple(replace(entry, new=entry.key in keys) for entry in made.articles)
    )
