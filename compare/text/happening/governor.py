"""What a time is the time of: the verb or the event that it stands with, or somebody's words.

"The ferry sank on Monday, officials said on Tuesday": Monday is the sinking's,
Tuesday the officials'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.happening.deeds import NAMING, ONE_NOUN
from compare.text.happening.phrases import told_together
from compare.text.lexicon import words
from compare.text.statement.reporting import REPORTING_NOUNS, REPORTING_VERBS
from compare.text.statement.status import VERBAL, is_helper, path

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

# Beside those of ``eventnouns``: they have a day, if not always a place.
EVENT_NOUNS = words(
    """
    bout briefing ceasefire contest decision departure derby downpour exam fixture flight interview
    loss party playoff quarter-final quarterfinal release reopening report ruling sale search
    semi-final semifinal takeover trip victory walkout
    """
)
# "The sales start", "the season start"; not "at the start of the day".
STARTS = words("start")
EVENT_ENDINGS = ("tion", "sion", "ment", "ing", "quake", "fall")
# Things, whatever they end in.
THINGS = words("basement building ceiling clothing dwelling evening morning ring string wing")
# Whom or where somebody tells: they may stand between the verb and its day.
LISTENERS = words(
    """
    reporter journalist parliament lawmaker court investor press conference news statement radio
    television interview broadcaster agency newspaper fan crowd rally
    """
)
PASSED_OVER = frozenset({"ADP", "ADV", "PRON", "DET", "PART", "PROPN", "PUNCT", "ADJ"})
# "told state television in an interview late on" Wednesday.
WORDS_BACK = 7
WORDS_AHEAD = 3
# What takes place later than the verb: "ahead of", "prior to", "before".
BEFORE_IT = frozenset({"ahead", "prior", "before"})
REACH_AHEAD = 12
FINITE = frozenset({"VBD", "VBZ", "VBP"})
# "It struck without warning on Tuesday": what was lacking has no time.
LACKING = frozenset({"without"})
# "Court papers showed on Monday that".
SHOWING = frozenset({"show", "indicate"})


def modified(tokens: Span) -> Token | None:
    """The verb or event noun that the time belongs to; None where it stands alone."""
    nearest = looked_ahead_to(tokens) or put_in_brackets(tokens) or owned(tokens)
    nearest = nearest or dated_behind(tokens)
    if nearest is not None:
        return nearest
    inside = {token.i for token in tokens}
    for step in path(tokens.root):
        if step.i in inside or step.head.lower_ in LACKING:
            continue
        if is_dated_thing(step, tokens):
            return step
        if step.pos_ in VERBAL and step.dep_ == "acl" and step.lemma_.lower() in NAMING:
            continue
        if step.pos_ in VERBAL and not is_helper(step):
            if (clause := singled_clause(step, tokens)) is not None:
                return clause
            return dated_subject(step, tokens) or nearer_clause(step, tokens) or step
        if step.pos_ == "NOUN" and may_be_dated(step):
            return step
    return None


def singled_clause(verb: Token, tokens: Span) -> Token | None:
    """ "It was in May that the ministers met": what happened then."""
    if not is_telling_time(verb):
        return None
    said = [child for child in verb.children if child.dep_ in ("acomp", "attr", "prep")]
    if not said or any(tokens.root not in child.subtree for child in said):
        # "It was clear on Monday that they would meet".
        return None
    return next(
        (
            child
            for child in verb.rights
            if child.dep_ == "ccomp" and child.i > tokens.end and child.pos_ in VERBAL
            and any(mark.lower_ == "that" for mark in child.lefts)
        ),
        None,
    )  # fmt: skip


def may_be_dated(noun: Token) -> bool:
    """A noun for what happens, or for what is said."""
    return is_event(noun) or noun.lemma_.lower() in REPORTING_NOUNS


def looked_ahead_to(tokens: Span) -> Token | None:
    """ "The visit comes ahead of talks on Saturday": the day of the talks, however it is parsed."""
    doc = tokens.doc
    for index in range(
        tokens.start - 1, max(tokens.sent.start, tokens.start - REACH_AHEAD) - 1, -1
    ):
        token = doc[index]
        if token.pos_ in VERBAL or token.text in {",", ";", ":"}:
            return None
        if token.lower_ in BEFORE_IT:
            behind = [one for one in token.subtree if token.i < one.i < tokens.start]
            return next((one for one in behind if one.dep_ == "pobj" and is_event(one)), None)
    return None


def put_in_brackets(tokens: Span) -> Token | None:
    """ "As it promised [Tuesday], the firm today cut fares": what an editor put in dates the verb
    before it, wherever the parser hangs it."""
    doc, before = tokens.doc, tokens.start - 2
    if before < tokens.sent.start or tokens.end >= len(doc):
        return None
    bracketed = doc[tokens.start - 1].text == "[" and doc[tokens.end].text == "]"
    return doc[before] if bracketed and doc[before].pos_ in VERBAL else None


def owned(tokens: Span) -> Token | None:
    """ "They will meet the winner of Friday's draw": Friday is the draw's, and never the verb's."""
    time = tokens.root
    if time.dep_ != "poss" or time.head.pos_ != "NOUN" or time.head.dep_ != "pobj":
        return None
    of = time.head.head
    return time.head if of.lower_ == "of" and of.head.pos_ == "NOUN" else None


def told_when(tokens: Span) -> Token | None:
    """The verb of the clause that tells what else then was: "in May, when the ministers met"."""
    following = tokens.doc[tokens.end : tokens.end + 2]
    words = [token for token in following if token.text != ","]
    if words and words[0].lower_ == "when" and words[0].head.pos_ in VERBAL:
        return words[0].head
    return met_by(tokens)


def met_by(tokens: Span) -> Token | None:
    """ "It was five past seven, and foggy, when the train hit the lorry": what happened then."""
    verb = next((step for step in path(tokens.root) if step.pos_ in VERBAL), None)
    if verb is None or not is_telling_time(verb):
        return None
    behind = [one for one in verb.subtree if one.i > tokens.end]
    clauses = [one for one in behind if one.dep_ == "advcl" and one.pos_ in VERBAL]
    return next((one for one in clauses if any(map(is_when, one.lefts))), None)


def is_telling_time(verb: Token) -> bool:
    """ "It was ten to five"; it tells no more."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return verb.lemma_ == "be" and [child.lower_ for child in subjects] == ["it"]


def is_when(token: Token) -> bool:
    """The "when" of a clause."""
    return token.lower_ == "when" and token.dep_ in ("advmod", "mark")


def nearer_clause(verb: Token, tokens: Span) -> Token | None:
    """ "It grew after the firm cut wages in March": March is the cut's, which is nearer."""
    if verb.i > tokens.start:
        return None
    found = None
    for token in tokens.doc[verb.i + 1 : tokens.start]:
        if token.text in {",", ";", ":"}:
            found = None
        elif token.pos_ == "VERB" and token.dep_ == "advcl" and token.head.i == verb.i:
            marked = any(child.dep_ == "mark" or is_when(child) for child in token.lefts)
            found = token if marked and has_tense(token) else found
    return found


def has_tense(verb: Token) -> bool:
    """ "After the firm cut wages", "after the signal was picked up"."""
    helpers = [child.tag_ for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    return verb.tag_ in FINITE or not FINITE.isdisjoint(helpers)


def first_since(tokens: Span) -> Token | None:
    """What last happened then: "the first talks since May", "met for the first time in years"."""
    since = tokens.root if tokens[0].lower_ == "in" else tokens.root.head
    if since.lower_ not in ("since", "in") or (since.lower_ == "in" and since.i < tokens.start):
        return None
    for step in path(since):
        if step.pos_ in VERBAL:
            return None
        if step.pos_ == "NOUN" and any(child.lower_ == "first" for child in step.lefts):
            return modified_by(step) if step.lemma_ == "time" else step
    return None


def modified_by(noun: Token) -> Token | None:
    """The verb above a noun."""
    return next((step for step in path(noun) if step.pos_ in VERBAL), None)


def is_dated_thing(noun: Token, tokens: Span) -> bool:
    """ "The 2006 film": a thing with the year in which it was brought out."""
    root = tokens.root
    year = len(tokens) == 1 and root.dep_ in ("nummod", "compound", "nmod", "amod")
    return year and root.shape_ == "dddd" and noun.i == root.head.i and noun.pos_ == "NOUN"


SET_BEFORE = frozenset({"ADJ", "NOUN", "PROPN"})


def dated_behind(tokens: Span) -> Token | None:
    """ "For his part in the Oct. 25, 2007 firefight": the day of what stands right behind it."""
    doc, after = tokens.doc, tokens.end
    if tokens.start == tokens.sent.start or len(tokens) == 1:
        return None
    before = doc[tokens.start - 1]
    if before.dep_ not in ("det", "poss") or before.head.i < before.i:
        return None
    noun = None
    while after < tokens.sent.end and (doc[after].text == "," or doc[after].pos_ in SET_BEFORE):
        if doc[after].text == "," and noun is not None:
            break
        noun = doc[after] if doc[after].pos_ == "NOUN" else noun
        after += 1
    return noun


def dated_subject(verb: Token, tokens: Span) -> Token | None:
    """ "The shooting of a boy on Saturday sparked riots": the day of the shooting."""
    for child in verb.lefts:
        if child.dep_ == "nsubj" and child.pos_ == "NOUN" and child.i < tokens.start < verb.i:
            return child if is_event(child) else None
    return None


def is_event(noun: Token) -> bool:
    """A noun that names something that takes place."""
    lemma = noun.lemma_.lower()
    if lemma.rpartition("-")[2] in THINGS:
        return False
    if lemma in STARTS:
        return any(child.dep_ == "compound" for child in noun.lefts)
    known = is_event_noun(lemma) or lemma in EVENT_NOUNS or lemma in ONE_NOUN
    return known or lemma.endswith(EVENT_ENDINGS)


def is_spoken(tokens: Span, governor: Token | None) -> bool:
    """Whether the time is that of somebody's words."""
    if governor is not None and is_deed(governor):
        return False
    if governor is not None:
        told = REPORTING_VERBS if governor.pos_ in VERBAL else REPORTING_NOUNS
        if governor.lemma_.lower() in told or is_shown(governor):
            return True
    return speaks_before(tokens) or speaks_after(tokens)


def is_shown(verb: Token) -> bool:
    """ "Court papers showed on Monday", "data indicated on Friday": that something else was so."""
    said = any(child.dep_ in ("ccomp", "parataxis") for child in verb.children)
    return said and verb.lemma_.lower() in SHOWING


def is_deed(verb: Token) -> bool:
    """Words that are the event: "conceded defeat on Monday", "announced its merger on Friday",
    "was admitted to hospital on Friday"."""
    if told_together(verb) is not None:
        return True
    objects = [child for child in verb.children if child.dep_ == "dobj" and child.pos_ == "NOUN"]
    said = any(child.dep_ in ("ccomp", "parataxis") for child in verb.children)
    return bool(objects) and not said and not any(is_address(noun) for noun in objects)


def is_address(noun: Token) -> bool:
    """A listener or a way of speaking: "told reporters", "made a statement"."""
    return noun.lemma_.lower() in LISTENERS | REPORTING_NOUNS


def speaks_before(tokens: Span) -> bool:
    """ "Told reporters late on" before the time, with nothing but listeners between."""
    doc = tokens.doc
    for index in range(tokens.start - 1, max(-1, tokens.start - 1 - WORDS_BACK), -1):
        token = doc[index]
        if token.is_sent_start and token.i > tokens.start:
            return False
        lemma = token.lemma_.lower()
        if lemma in REPORTING_VERBS and token.pos_ in VERBAL:
            return True
        if lemma not in LISTENERS | REPORTING_NOUNS and token.pos_ not in PASSED_OVER:
            return False
        if token.text in {".", ";", '"', "”", ","}:
            return False
    return False


def speaks_after(tokens: Span) -> bool:
    """ "Police on Wednesday said"."""
    doc = tokens.doc
    if tokens.start == 0 or doc[tokens.start - 1].pos_ in {"PUNCT", "SCONJ"}:
        return False
    for token in doc[tokens.end : tokens.end + WORDS_AHEAD]:
        if token.lemma_.lower() in REPORTING_VERBS and token.pos_ == "VERB" and is_finite(token):
            return True
        if token.pos_ not in {"ADV", "AUX"}:
            return False
    return False


def is_finite(token: Token) -> bool:
    """Has a tense: "said", "says", and not "saying"."""
    return token.tag_ in {"VBD", "VBZ", "VBP", "VBN"}
