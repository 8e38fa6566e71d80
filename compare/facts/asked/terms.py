"""Terms that are served: a sentence, a term of office.

"Serving 32 years for robbery" and "sentenced to 23 years" tell one man's sentence; "she steps down
after nine years" and "eleven years in charge" her time in office.  Whose it is must be known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.asked.classrank import CLASS_RANKS, ranked_at
from compare.facts.asked.gunfire import GUNFIRE, shooter_of
from compare.facts.asked.honours import honoured, is_honour
from compare.facts.asked.marriages import MARRIAGES, spouse_of
from compare.facts.asked.staff import STAFF, employer_of
from compare.facts.asked.standings import STANDINGS, bearer_of_standing
from compare.facts.asked.tenure import TENURE, is_somebodys, is_tenure
from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.facts.counted.parents import QUESTION, parent_named
from compare.facts.counted.statline import IN_THE_MATCH, maker_of
from compare.facts.figure.labels import YEAR
from compare.facts.worded.contracts import OF_PLAYERS
from compare.facts.worded.courtroom import FINE
from compare.facts.worded.phrased import OF_FIRMS, OF_ONE
from compare.text.lexicon import words
from compare.text.statement.participants import participants

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.text.numerals.units import Unit

LONG = frozenset({"months", "years", "decades"})

# "Sentenced to 23 years", "serving 32 years for robbery"; what one faces is the most one can get.
SENTENCING = words("cage condemn imprison jail sentence")
# "Sent to prison for six years", "put behind bars for six years": with one of these words.
PUTTING = {
    "send": words("down jail prison"), "put": words("away bars"), "lock": words("away up"),
}  # fmt: skip
# "A tribunal gave him six years", "was given six years by the judge".
COURTS = words("court judge jury magistrate panel tribunal")
GRANTING = words("give hand get receive")
RECEIVING = words("be get give hand impose receive serve")
# "A judge can give ten years", "a lower court gave him eight", "six years for fraud and two more".
UNSURE = words(
    "also another appeal appealed before can could count counts cut earlier if lower may might "
    "more previous previously reduced should then too wanted would"
)
GRANTED = frozenset({"dobj", "npadvmod", "nummod"})
# "Roe got six years", "gets two years for fraud".
CLOSING = frozenset({".", ",", ";", "for"})
PUNISHMENTS = words("bar jail prison")
PUNISHED = words("sentence term imprisonment")
# "To three years, with all but six months suspended".
LONGEST = 8
LENIENT = words("parole probation suspended")
# What tells that there are other terms beside, served with it or after it.
BESIDE_OTHERS = words("concurrent concurrently consecutive consecutively simultaneously")
OTHER_COUNTS = re.compile(
    r"\b(?:at the same time|(?:lesser|other|remaining|second|third) (?:charge|count|offen[cs]e)s?"
    r"|(?:highest|longest|shortest) of (?:the|these|which)|on (?:each|every) (?:charge|count)"
    r"|(?:on|for) the (?:charges?|counts?) of)\b",
    re.IGNORECASE,
)
SENTENCE = "sentence"
# One of several sentences of one person.
ONE_OF_THEM = "sentence (of several)"
# "Must serve at least 22 years", "a minimum of 24 years behind bars": before one may be let out.
MINIMUM = "least time to serve"
LOCKED_UP = re.compile(r"\b(?:behind bars|in (?:jail|prison))\b", re.IGNORECASE)
TARIFF = re.compile(
    r"\b(?:minimum (?:jail |prison )?(?:sentence|tariff|term) (?:be |is |was )?(?:set )?"
    r"(?:at|of|to)|tariff (?:of|at)|non-parole period of|minimum of"
    r"|(?:considered|eligible) for (?:parole|release) (?:after|before|for|in|until)"
    r"(?: at least| serving)?)(?: at least| a minimum of)? $",
    re.IGNORECASE,
)
# "Must serve 22 years", of a sentence for life.
MUST_SERVE = re.compile(
    r"\b(?:must|to|will) serve (?:at least |no fewer than |not less than )?$", re.I
)
MURDER = re.compile(r"\b(?:jail|judge|kill|life|murder|parole|prison|sentenc)", re.IGNORECASE)
ALLOWED = words("must shall should will would")
CONFINED = words("be begin face remain serve spend start stay")
# "Served four months in prison": fewer than the sentence, as often as not.
SERVED = "time served"
CUT = words("commuted cut reduced shortened")

# How a name begins that is none: "his brother".
BESIDE = "his"

# What is one person's: whose it is must be known.
PERSONAL = STANDINGS | frozenset(
    {SENTENCE, MINIMUM, SERVED, TENURE, MARRIAGES, *QUESTION.values(), *IN_THE_MATCH, *OF_ONE}
)
# What is told of a bearer, who may go unsaid: "12 shots were fired", "she topped her class".
BORNE = GUNFIRE | CLASS_RANKS | {STAFF} | OF_FIRMS


def is_personal(asks: str) -> bool:
    """Whether a question is of one person: how long she serves, how often she won the prize."""
    return asks in PERSONAL or is_honour(asks)


def is_borne(asks: str) -> bool:
    """Whether a question is of somebody, or of something that has one answer to it."""
    return is_personal(asks) or asks in BORNE


def span_of_time(number: Span, unit: Unit, noun: str) -> str:
    """A sentence, what was served of it, or a term of office."""
    if unit.label not in LONG:
        return ""
    if is_one_of_several(number):
        return ONE_OF_THEM
    if is_minimum(number):
        return MINIMUM
    if is_sentence(number, noun):
        return SERVED if is_served(number) else SENTENCE
    return TENURE if is_tenure(number) else ""


def is_sentence(number: Span, noun: str) -> bool:
    """ "Jailed for nine years", "got 12 years in prison", "serving 32 years for robbery"."""
    behind = following(number, 4)
    if not LENIENT.isdisjoint(following(number, LONGEST)):
        return False
    chain = list(above(number))
    verb = chain[-1].lemma_.lower() if chain else ""
    if verb in SENTENCING:
        led = {token.lower_ for token in chain}
        # "Condemned it for two years" is no sentence.
        # "Condemned it to ten years of debt", "in exile".
        closed = behind[:1] not in (["of"], ["in"]) or not PUNISHMENTS.isdisjoint(behind)
        condemned = verb != "condemn" or ("to" in led and closed)
        return led.isdisjoint({"after", "in", "within"}) and condemned
    if verb in PUTTING or verb == "spend":
        return is_put_away(chain[-1], number)
    if verb not in RECEIVING:
        return False
    if noun in PUNISHED or any(token.lemma_.lower() in PUNISHED for token in chain[:-1]):
        return noun != "term" or not PUNISHMENTS.isdisjoint(behind) or is_by_court(chain[-1])
    if behind[:1] in (["in"], ["behind"]):
        return not PUNISHMENTS.isdisjoint(token.rstrip("s") for token in behind[1:])
    if verb in GRANTING and behind[:1] not in (["of"], ["to"]) and number.root.dep_ in GRANTED:
        # "In 2003 a judge gave him two years" is of another trial.
        if any(one.lower_ in UNSURE or YEAR.fullmatch(one.text) for one in number.sent):
            return False
        got = verb == "get" and (not behind or behind[0] in CLOSING) and is_somebodys(chain[-1])
        return got or is_by_court(chain[-1])
    if verb == "serve" and chain[-1].head.lemma_.lower() in {"order", "sentence"}:
        return behind[:1] not in (["as"], ["on"])
    return verb == "serve" and chain[-1].tag_ == "VBG" and behind[:1] == ["for"]


def is_put_away(verb: Token, number: Span) -> bool:
    """ "Sent to prison for six years", "locked up for ten", "will spend six years behind bars"."""
    if verb.lemma_.lower() == "spend":
        ahead = any(child.lower_ in ALLOWED for child in verb.children if child.dep_ == "aux")
        return ahead and LOCKED_UP.match(" ".join(following(number, 2))) is not None
    told = {token.lower_ for token in number.doc[verb.i + 1 : number.start]}
    return "for" in told and not PUTTING[verb.lemma_.lower()].isdisjoint(told)


def is_by_court(verb: Token) -> bool:
    """Whether a court, or a judge, does it: it gives and hands out years."""
    agents = [child for child in verb.children if child.dep_ == "nsubj"]
    agents += [one for child in verb.children if child.dep_ == "agent" for one in child.children]
    return any(agent.lemma_.lower() in COURTS for agent in agents)


def is_minimum(number: Span) -> bool:
    """ "Would serve at least 22 years", "must spend a minimum of 24 years behind bars"."""
    before = number.doc[number.sent.start : number.start].text + " "
    locked = not PUNISHMENTS.isdisjoint(following(number, 3)) or "serve" in before
    if TARIFF.search(before) and (locked or not before.endswith("minimum of ")):
        return True
    guilty = MURDER.search(number.sent.text) is not None
    if (
        guilty
        and MUST_SERVE.search(before)
        and following(number, 1)[:1] in ([], ["."], [","], ["before"])
    ):
        return True
    verb, near = verb_of(number), number.doc[max(number.sent.start, number.start - 4) : number.end]
    if verb is None or verb.lemma_.lower() not in CONFINED:
        return False
    if not any(token.lower_ in {"least", "less", "minimum"} for token in near):
        return False
    begun = verb.lemma_.lower() in {"begin", "start"}
    if not begun and not any(one.lower_ in ALLOWED for one in verb.children if one.dep_ == "aux"):
        return False
    if verb.lemma_.lower() == "serve":
        # "Will serve at least two years as mayor", "in the army".
        return following(number, 1) not in (["as"], ["in"], ["on"]) or is_locked_up(verb, number)
    return is_locked_up(verb, number)


def is_locked_up(verb: Token, number: Span) -> bool:
    """ "Spend at least 12 years in jail", "be behind bars for at least 12 years"."""
    told = number.doc[verb.i : min(number.end + 3, number.sent.end)].text
    return LOCKED_UP.search(told) is not None


def is_one_of_several(number: Span) -> bool:
    """ "The longest of which is seven years for the arson, to be served at the same time"."""
    told = {word for token in number.sent for word in (token.lower_, token.lemma_.lower())}
    if told.isdisjoint(PUNISHED | SENTENCING):
        return False
    return not told.isdisjoint(BESIDE_OTHERS) or bool(OTHER_COUNTS.search(number.sent.text))


def is_served(number: Span) -> bool:
    """ "Served four months", "after serving four years"; not "is serving", nor the sentence."""
    *between, verb = above(number)
    if verb.lemma_.lower() != "serve":
        return False
    for token in between:
        if token.lemma_.lower() in PUNISHED:
            return any(child.lower_ in CUT for child in token.lefts)
    return verb.tag_ in {"VBD", "VBN"} or verb.head.lower_ == "after"


def bearer_of(number: Span, asks: str) -> Token | None:
    """Whose it is: who is jailed, serves, scores, fires, or has the children and the marriages."""
    told = next((reader for questions, reader in BEARERS if asks in questions), None)
    if told is not None:
        return told(number)
    if is_honour(asks):
        return honoured(number)
    kin = parent_named(number) or spouse_of(number)
    verb = verb_of(number)
    if asks == TENURE and (owner := possessor(number, verb)) is not None:
        return owner
    return kin if kin is not None or verb is None else party_to(verb, asks)


def possessor(number: Span, verb: Token | None) -> Token | None:
    """Farrow in "Farrow's five-year reign", "Farrow's tenure lasted five years"."""
    subject = subject_of(verb) if verb is not None else None
    nouns = [number.root, *above(number), *([subject] if subject is not None else [])]
    owners = (child for noun in nouns for child in noun.children if child.dep_ == "poss")
    return next(owners, None)


def player_of(number: Span) -> Token | None:
    """Whose contract it is: "Roe's contract", "gave Roe a contract", "signed Roe", "Roe signed"."""
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    for noun in (*above(number), *([subject] if subject is not None else [])):
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if noun.pos_ == "NOUN" and owner is not None and owner.pos_ == "PROPN":
            return owner
    if verb is None:
        return None
    given = (child for link in ("dative", "dobj") for child in verb.children if child.dep_ == link)
    people = [one for one in given if one.pos_ == "PROPN"]
    named = subject if subject is not None and subject.pos_ == "PROPN" else None
    return next(iter(people), named)


BEARERS = (
    (IN_THE_MATCH, maker_of),
    (OF_PLAYERS, player_of),
    (CLASS_RANKS, ranked_at),
    (OF_FIRMS | {STAFF}, employer_of),
    (GUNFIRE, shooter_of),
    (STANDINGS, bearer_of_standing),
)


def party_to(verb: Token, asks: str) -> Token | None:
    """Who is fined, jailed or given it."""
    agent, patient = participants(verb)
    if asks == FINE:
        return fined(verb, agent, patient)
    if verb.lemma_.lower() in SENTENCING:
        return patient
    if asks == SENTENCE and is_by_court(verb):
        return recipient(verb)
    given = (child for child in verb.children if child.dep_ == "dative")
    return next(given, agent or patient)


def recipient(verb: Token) -> Token | None:
    """Who is given it: "handed Roe 12 years", "Roe was given six years by the judge"."""
    links = ("dative", "nsubjpass", "dobj")
    given = {child.dep_: child for child in verb.children if child.dep_ in links}
    return next((given[link] for link in links if link in given), None)


def fined(verb: Token, agent: Token | None, patient: Token | None) -> Token | None:
    """Who pays: "he was fined", "was ordered to pay a fine", "the judge ordered him to pay it"."""
    # The model takes "fined" for a form of "fin" at times.
    if verb.lower_ == "fined" or verb.lemma_.lower() != "pay":
        return patient
    told = (child for child in verb.head.children if child.dep_ == "dobj")
    return agent or next(told, None) or subject_of(verb.head)
