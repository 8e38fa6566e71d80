"""The whole run, readable top to bottom: files in, report out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from compare import __version__
from compare.align.copies import Copies, copies
from compare.align.events import group
from compare.align.sentences import align
from compare.cite import Library
from compare.collate import Collated, across, collate
from compare.encode.contradiction import made_with, model_of
from compare.encode.embedding import Ahead, Embedding, embed, encoder_of, parts_of
from compare.encode.encoder import Encoder
from compare.encode.questions import question_model
from compare.facts import KINDS, name, polarity, quote
from compare.facts.done import contrast
from compare.facts.kind import Kind
from compare.house import by_house_rules
from compare.match.asking import asked, opening_words
from compare.match.matching import match
from compare.match.occasion.main import main_deeds
from compare.match.occasion.occasion import Occasion
from compare.match.occasion.running import goes_on
from compare.match.odds import at_odds, set_apart
from compare.match.opinion import heard
from compare.match.twin.contrasts import contrasts
from compare.match.twin.denials import denials
from compare.match.twin.designations import DESIGNATION, designations
from compare.match.twin.hotlines import HOTLINE, hotlines
from compare.match.twin.misprints import misprints
from compare.match.twin.speakers import SPEAKING, speakers
from compare.match.twin.swaps import SWAPS, swaps
from compare.match.twin.unmarked import unmarked
from compare.match.weighed.weights import weighs_frames
from compare.model import (
    AlignedPlaces,
    Alignment,
    Article,
    ArticleEntry,
    Citation,
    Discrepancy,
    Event,
    Match,
    Mention,
    Outcome,
    Question,
    Reading,
    Reconciled,
    Report,
    Sentence,
    Severity,
    Skipped,
)
from compare.options import Options
from compare.read import read
from compare.study.studies import studies
from compare.study.study import Study

# Look-alikes of two events are told where a reader can take them in: some dozens of articles.
FEW = 40
# The sentences that tell an article's news.
LEAD = 4
# Articles that are embedded while nobody knows yet which report one event.
FIRST = 100

Notify = Callable[[str, int, int], None]


def unheard(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def run(paths: Sequence[str], options: Options, notify: Notify = unheard) -> Report:
    """Read the files and examine them; ``notify`` hears (stage, done, total)."""
    articles, skipped = read(paths, options)
    return examine(articles, skipped, options, notify)


def examine(
    articles: Sequence[Article],
    skipped: Sequence[Skipped],
    options: Options,
    notify: Notify = unheard,
) -> Report:
    """Parse, embed, group, align, match and collate articles that were read."""
    model_of(options)  # one that is not there is told before any work is done
    studied, empty = studied_articles(articles, options, notify)
    outlines = [one.outline for one in studied]
    encoder = encoder_of(options)
    library = Library(one.article for one in studied)
    with Ahead(encoder, partial(notify, "embedding")) as embedding:
        embedding.add(texts_of(studied[:FIRST], options))
        events = group(outlines, one_event=options.one_event)
        for part in parts_of(texts_of(of_event(studied, event), options) for event in events):
            embedding.add(part)
        collated = judged(studied, events, embedding, options, library, copies(outlines))
        alignments = align(outlines, events, embedding)
        apart = look_alikes(studied, events, embedding, options, library)
    return report(
        library,
        (*skipped, *empty),
        events,
        alignments,
        collated,
        apart,
        options,
        made_with(encoder, options),
    )


def studied_articles(
    articles: Sequence[Article], options: Options, notify: Notify
) -> tuple[list[Study], list[Skipped]]:
    """The studies of the articles that have sentences; and the articles that have none."""
    made = studies(articles, options, lambda done, total: notify("parsing", done, total))
    full = [one for one in made if one.outline.sentences]
    empty = [one.article.path for one in made if not one.outline.sentences]
    return full, [Skipped(path, "no sentence left after cleaning") for path in empty]


def kinds_in(options: Options) -> Iterable[Kind]:
    """The kinds that the options ask for."""
    for kind in KINDS:
        if kind.NAME not in options.ignore and kind.NAME in (options.select or (kind.NAME,)):
            yield kind


def embedded(
    studied: Iterable[Study], encoder: Encoder, options: Options, notify: Notify
) -> Embedding:
    """The vectors of all that later stages compare."""
    texts = texts_of(studied, options)
    return embed(texts, encoder, partial(notify, "embedding"))


def texts_of(studied: Iterable[Study], options: Options) -> set[str]:
    """All that is embedded: sentences, and the clauses of facts with the value masked."""
    kinds = {kind.NAME for kind in kinds_in(options) if weighs_frames(kind.NAME)}
    texts: set[str] = set()
    for one in studied:
        texts.update(sentence.text for sentence in one.outline.sentences)
        texts.update(found.clause.frame for found in one.mentions if found.kind in kinds)
    return texts


def judged(
    studied: Sequence[Study],
    events: Sequence[Event],
    embedding: Embedding,
    options: Options,
    library: Library,
    copied: Copies,
    about: str | None = None,
) -> list[Collated]:
    """What each kind says about each event; with ``about``, where an article has its say."""
    found = []
    model, questions = model_of(options), question_model(options)
    for event in events:
        here = of_event(studied, event)
        moments = {key: value for stated in here for key, value in stated.occasions.items()}
        main = main_deeds(stated.opening for stated in here)
        runs = goes_on(one for stated in here for one in stated.outline.sentences)
        openings = {stated.key: opening_words(stated.outline.sentences) for stated in here}
        matched: list[tuple[Kind, Sequence[Match]]] = []
        for kind in kinds_in(options):
            own = [one for stated in here for one in stated.mentions if one.kind == kind.NAME]
            matches = match(own, kind, embedding, moments, main, about=about, goes_on=runs)
            matches = asked(matches, questions, openings)
            if kind.NAME == quote.NAME:
                matches += unmarked_in(here, own, embedding)
            matched.append((kind, heard(matches, model)))
        wanted = {kind.NAME for kind in kinds_in(options)}
        twins = twinned(here, embedding, moments, wanted)
        matched += [(kind, heard(matches, model)) for kind, matches in twins]
        apart = at_odds(matches for _, matches in matched)
        found += [
            collate(kind, event, set_apart(matches, apart), library, copied)
            for kind, matches in matched
        ]
    return found


def of_event(studied: Iterable[Study], event: Event) -> list[Study]:
    """The studies of its articles."""
    return [stated for stated in studied if stated.key in event.articles]


def unmarked_in(
    studied: Sequence[Study], remarks: Sequence[Mention], embedding: Embedding
) -> tuple[Match, ...]:
    """The remarks that another article of the event prints without marks."""
    sentences = [one for stated in studied for one in stated.outline.sentences]
    said = embedding.rows(one.clause.frame for one in remarks)
    told = embedding.rows(one.text for one in sentences)
    return tuple(unmarked(remarks, sentences, said @ told.T))


def twinned(
    studied: Sequence[Study],
    embedding: Embedding,
    moments: Mapping[Mention, Occasion],
    wanted: set[str],
) -> Iterator[tuple[Kind, Sequence[Match]]]:
    """What two outlets say in the same words but for a name, or for a "not"."""
    names = [one for stated in studied for one in stated.mentions if one.kind == name.NAME]
    swapped = swaps(names, embedding.rows(one.sentence.text for one in names))
    for kind in SWAPS:
        if kind.NAME in wanted:
            yield kind, swapped[kind.NAME]
    if polarity.NAME in wanted:
        deeds = [one for stated in studied for one in stated.deeds]
        yield polarity, denials(deeds, embedding.rows(one.sentence.text for one in deeds))
        words = [one for stated in studied for one in stated.contrasts]
        vectors = embedding.rows(one.sentence.text for one in words)
        yield contrast, contrasts(words, vectors, moments)
    sentences = [one for stated in studied for one in stated.outline.sentences]
    stated = [one for study in studied for one in study.mentions]
    printed = misprints(sentences, embedding.rows(one.text for one in sentences), stated)
    yield from ((kind, found) for kind, found in printed if kind.NAME in wanted)
    if SPEAKING.NAME in wanted:
        yield SPEAKING, speakers([one for one in stated if one.kind == quote.NAME], sentences)
    if HOTLINE.NAME in wanted:
        yield HOTLINE, hotlines(sentences)
        yield DESIGNATION, designations(sentences)


def look_alikes(
    studied: Sequence[Study],
    events: Sequence[Event],
    embedding: Embedding,
    options: Options,
    library: Library,
) -> list[Reconciled]:
    """The leads of different events that say the like of different things, in a small folder."""
    if len(events) < 2 or len(studied) > FEW:
        return []
    moments = {key: value for stated in studied for key, value in stated.occasions.items()}
    found: list[Reconciled] = []
    for kind in kinds_in(options):
        leads = [
            one
            for stated in studied
            for one in stated.mentions
            if one.kind == kind.NAME and one.sentence.index < LEAD
        ]
        found.extend(across(kind, events, match(leads, kind, embedding, moments), library))
    return found


def report(
    library: Library,
    skipped: Sequence[Skipped],
    events: Sequence[Event],
    alignments: Sequence[Alignment],
    collated: Sequence[Collated],
    apart: Sequence[Reconciled],
    options: Options,
    encoder: str,
) -> Report:
    """Everything found, in an order that does not depend on the input's."""
    discrepancies = once(found for part in collated for found in part.discrepancies)
    kept = list(by_house_rules(discrepancies, options))
    told = {None, *(found.fingerprint for found in discrepancies)}
    rows = [row for part in collated for row in part.questions if row.fingerprint in told]
    reconciled = [*apart, *(found for part in collated for found in part.reconciled)]
    return Report(
        version=__version__,
        encoder=encoder,
        articles=entries(library, events, skipped),
        events=tuple(events),
        alignments=tuple(
            AlignedPlaces(made.score, cited(library, made.left), cited(library, made.right))
            for made in alignments
        ),
        discrepancies=tuple(sorted(kept, key=importance)),
        reconciled=tuple(sorted(reconciled, key=lambda found: (found.rule, found.explanation))),
        questions=tuple(sorted(rows, key=breadth)),
        summary=summary(kept, reconciled),
    )


def once(findings: Iterable[Discrepancy]) -> list[Discrepancy]:
    """Findings of one rule that set the same places against each other, told once."""
    kept: list[Discrepancy] = []
    for found in findings:
        if not any(is_told(found, other) for other in kept):
            kept.append(found)
    return kept


def is_told(found: Discrepancy, other: Discrepancy) -> bool:
    """Whether each reading of a finding overlaps a reading of its own in another of its rule."""
    if found.rule != other.rule:
        return False
    return all(any(meet(one, known) for known in other.readings) for one in found.readings)


def meet(left: Reading, right: Reading) -> bool:
    """Whether two readings cite one place."""
    return any(
        one.article == other.article and one.start < other.end and other.start < one.end
        for one in left.mentions
        for other in right.mentions
    )


def cited(library: Library, sentence: Sentence) -> Citation:
    """The place of a whole sentence."""
    return library.place(sentence, sentence.start, sentence.end)


def importance(found: Discrepancy) -> tuple[int, int, float, str]:
    """The most severe first, then the best supported, then the surest."""
    origins = sum(reading.origins for reading in found.readings)
    return (found.severity.rank, -origins, -found.confidence, found.fingerprint)


def breadth(row: Question) -> tuple[str, bool, int, str, str]:
    """Event by event: disputed rows first, then those that most outlets answer."""
    outlets = sum(len(reading.outlets) for reading in row.readings)
    first = row.readings[0].mentions[0]
    where = f"{first.path}:{first.start:9}"
    return (row.event, row.fingerprint is None, -outlets, row.label, where)


def entries(
    library: Library, events: Iterable[Event], skipped: Iterable[Skipped]
) -> tuple[ArticleEntry, ...]:
    """Every input, checked or skipped, by path."""
    event_of = {key: event.id for event in events for key in event.articles}
    checked = [
        ArticleEntry(
            key=article.key,
            path=article.path,
            outlet=article.outlet,
            title=article.title,
            published=article.published,
            event=event_of.get(article.key),
            status=Outcome.CHECKED_WITH_WARNING if article.warning else Outcome.CHECKED,
            reason=article.warning,
        )
        for article in library.articles
    ]
    missed = [
        ArticleEntry(key="", path=item.path, outlet="", status=item.status, reason=item.reason)
        for item in skipped
    ]
    return tuple(sorted([*checked, *missed], key=lambda entry: entry.path))


def summary(found: Iterable[Discrepancy], reconciled: Sequence[Reconciled]) -> dict[str, int]:
    """How many findings of each severity, and how many look-alikes."""
    counts = Counter(discrepancy.severity for discrepancy in found)
    return {level.value: counts[level] for level in Severity} | {"reconciled": len(reconciled)}
