"""Who is said to do what: a verb with its participants, and whether it is affirmed.

"The bomb was not found by police" has police as its agent, the bomb as what is
acted on, and is negated.  "Failed to find" and "refused to find" are negated
too; what is wished, tried, ordered or conditional is left to ``mood``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.answers.phrases import is_whole
from compare.text.lexicon import words
from compare.text.statement.mood import (
    DENYING,
    DOUBTING,
    HEDGES,
    REFUSED,
    WILL,
    YET,
    claimant_of,
    is_contrary,
    is_outcome,
    is_owned,
    is_perfect,
    is_pluperfect,
    mood_of,
)
from compare.text.statement.participants import SUBJECTS, complement, participants
from compare.text.statement.record import Predication
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span, Token

NOUNS = frozenset({"NOUN", "PROPN", "NUM"})
NEGATIVE_WORDS = frozenset({"no", "neither", "nor", "nobody", "none", "nothing"})
NO_ONE = frozenset({"nobody", "none", "nothing"})
NEGATIVE_ADVERBS = frozenset(
    {"never", "not", "n't", "n’t", "hardly", "barely", "scarcely", "nowhere"}
)
# "Failed to reach a deal": the deal was not reached.
REFUSING = words("refuse decline")
FAILING = REFUSING | words("fail neglect omit")
# "Agreed to sell": they will; "did not agree to sell": they will not.
BINDING = words("agree commit consent decide pledge promise undertake vow")
# What a vote does by itself: "voted to reject the bid".
DECIDING = words("accept adopt approve back censure condemn endorse oppose ratify reject support")
# "Chose not to testify": he did not, and is not going to.
CHOOSING = words("choose decide elect opt")
# "Was unable to reach a deal".
UNABLE = frozenset({"unable", "powerless"})
# "Managed to reach a deal": it was.
MANAGING = words("manage begin start continue go help")
# A negation with one of these denies only a part: "not only", "not all", "not until Friday".
PARTIAL = frozenset({"only", "just", "all", "every", "always", "necessarily", "until", "because",
                     "enough", "too", "fully", "entirely", "solely", "merely", "simply", "alone",
                     "either", "really", "much", "longer", "anymore", "further",
                     "farther", "elsewhere", "beyond", "together"})  # fmt: skip
# "Hardly any of them came", "next to nothing was left": a few did, a little was.
ALL_BUT = words("almost barely hardly nearly practically scarcely virtually")
NEXT_TO = frozenset({("next", "to"), ("little", "or"), ("few", "or"), ("close", "to")})
# "Started ferrying in other workers".
BEGINNING = words("begin continue keep start")
# "Didn ' t": the stems of short negations where a feed sets blanks around the apostrophe.
SPLIT = words(
    "aren couldn didn doesn don hadn hasn haven isn mustn needn shouldn wasn weren won wouldn"
)
APOSTROPHES = frozenset({"'", "’", "‘"})
CARRYING = FAILING | MANAGING | UNABLE | BINDING
UNTIL = frozenset({"until", "till"})
PLACING = frozenset({"where", "when"})
# "Did not play well": they played.
QUALITIES = words("badly better early far fast hard late long often well worse")
# Words between such a negation and its verb.
NEARBY = 6
# "Found guilty", "declared innocent".
FINDING = words("declare find judge rule")
# Words within which a contrast follows its negation.
NEAR = 15
LONGEST = 300


# Several kinds ask it of every sentence of an article.
@lru_cache(maxsize=512)
def predications(span: Span) -> tuple[Predication, ...]:
    """Every clause of a sentence that can be affirmed or denied."""
    return tuple(clauses_in(span))


def clauses_in(span: Span) -> Iterator[Predication]:
    """The same, one by one."""
    if len(span) > LONGEST or span.text.rstrip("\"”’' ").endswith("?"):
        return
    for token in span:
        if is_verdict(token) or (token.pos_ in VERBAL and is_statement(token)):
            found = predication(token)
            if found is not None:
                yield found


def is_statement(verb: Token) -> bool:
    """Whether a verb states something by itself: no "questions raised", no "while driving"."""
    if verb.dep_ in ("aux", "auxpass", "amod", "compound", "acl", "csubj"):
        return False
    told = is_at_place(verb) or is_cleft(verb) or is_added(verb)
    if verb.dep_ == "relcl" and verb.head.pos_ != "PROPN" and not told:
        # It says which one is meant: "the men who did not sign".
        return False
    if is_owned(verb):
        return True
    begun = verb.tag_ == "VBG" and verb.head.lemma_.lower() in BEGINNING
    if begun and verb.dep_ == "xcomp":
        return True
    if verb.dep_ == "xcomp" and not any(child.lower_ == "to" for child in verb.children):
        return False
    said = any(child.dep_ in ("ccomp", "xcomp") for child in verb.children if is_told(child, verb))
    if said and not is_whole(verb):
        # "Did not expect the talks to fail": what is denied is the expectation of just that.
        return False
    helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    return verb.tag_ != "VBG" or helped or verb.head.lower_ == "without" or is_outcome(verb)


def is_told(clause: Token, verb: Token) -> bool:
    """Whether a clause belongs to a verb: "nobody paid: she is still in office" are two."""
    return clause.i > verb.i or all(token.text != ":" for token in verb.doc[clause.i : verb.i])


def is_cleft(verb: Token) -> bool:
    """ "It was the brother who raised the alarm": that he raised it is told."""
    be = verb.head.head
    if verb.dep_ != "relcl" or verb.head.dep_ != "attr" or be.lemma_ != "be":
        return False
    it = any(child.lower_ == "it" and child.dep_ in SUBJECTS for child in be.children)
    return it and not any(child.dep_ == "neg" for child in be.children)


def is_added(verb: Token) -> bool:
    """ "The talks, which did not include officers": behind a comma it tells something more."""
    led = next((child for child in verb.lefts if child.tag_ in ("WDT", "WP")), None)
    return led is not None and led.i > verb.sent.start and led.nbor(-1).text == ","


def is_at_place(verb: Token) -> bool:
    """ "The office where the bomb was found": that it was found is told, and of the bomb."""
    led = any(child.lower_ in PLACING and child.dep_ == "advmod" for child in verb.children)
    return led and own_subject(verb)


def is_verdict(token: Token) -> bool:
    """ "Guilty" in "the jury found Mr Lee guilty"."""
    found = token.head.lemma_.lower() in FINDING and token.dep_ == "ccomp"
    return found and token.pos_ == "ADJ"


def predication(verb: Token) -> Predication | None:
    """A verb's clause; None where a part only is denied ("not all", "not until Friday")."""
    agent, patient = participants(verb)
    carrier = carrier_of(verb)
    what = complement(verb)
    if agent is not None and agent.lower_ == "there" and what is not None:
        # "There were no survivors": what there is, nobody does.
        agent, patient, what = None, what, None
    signs = set(negations(verb, [agent, patient, what]))
    if carrier is not verb:
        signs |= set(negations(carrier, [agent]))
    if signs and (is_contrasted(verb) or is_qualified(verb) or any(map(is_partial, signs))):
        return None
    if signs and is_of_before(verb):
        return None
    if not signs and any(child.lower_ in UNTIL for child in verb.children):
        # "Was insured until last year": by now it is not.
        return None
    failing = carrier is not verb and carrier.lemma_.lower() in FAILING | UNABLE
    if len(signs) + failing > 1:
        return None
    contrary = is_contrary(verb)
    mood = "" if contrary else mood_of(verb, carrier)
    if mood == "" and signs and is_perfect(carrier) and not contrary:
        mood = YET
    if mood == "" and carrier is not verb:
        mood = REFUSED if is_chosen_not(verb) else bound_mood(carrier)
    said_by = claimant_of(carrier)
    denied = said_by is not None and said_by.i != verb.i and is_denied_by(said_by, carrier)
    if said_by is not None and not denied and (is_undenied(said_by) or is_doubted(said_by)):
        mood = "may"
    nouns = [sign.head for sign in signs if sign.dep_ == "det" and sign.head.i == sign.i + 1]
    adjective = [what] if what is not None and what.pos_ == "ADJ" else []
    owned = [verb.head] if is_owned(verb) else []
    failed = [carrier] if failing else []
    words_of = [verb, *adjective, *small_words(verb), *signs, *nouns, *failed, *owned]
    return Predication(
        verb=verb,
        agent=agent,
        patient=patient,
        complement=what,
        negated=(bool(signs or failing) or mood == YET) != (denied or contrary),
        mood=mood,
        claimant=said_by,
        tokens=tuple(sorted(set(words_of), key=lambda token: token.i)),
    )


def is_denied_by(said_by: Token, carrier: Token) -> bool:
    """Whether it is denied: "denied taking bribes"; not what was so when somebody denied it."""
    told_beside = carrier.dep_ == "advcl"
    return said_by.lemma_.lower() in DENYING and not told_beside and not is_undenied(said_by)


def is_doubted(said_by: Token) -> bool:
    """ "She claimed that the shots were never fired": who put it otherwise leaves it open."""
    return said_by.lemma_.lower() in DOUBTING


def is_undenied(said_by: Token) -> bool:
    """ "Did not deny that he had a gun": he may have had one."""
    denying = said_by.lemma_.lower() in DENYING
    return denying and any(child.dep_ == "neg" for child in said_by.children)


# --- participants -----------------------------------------------------------------------------


# --- how it is said ---------------------------------------------------------------------------


def carrier_of(verb: Token) -> Token:
    """The verb that says whether an infinitive came true: "failed to reach"."""
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in CARRYING:
        return verb.head
    if is_chosen_not(verb) or is_voted(verb):
        return verb.head
    if verb.dep_ == "conj" and verb.head.dep_ == "xcomp" and not own_subject(verb):
        return carrier_of(verb.head)
    return verb


def is_chosen_not(verb: Token) -> bool:
    """ "Chose not to testify", "decided not to run"."""
    denied = any(child.dep_ == "neg" for child in verb.children)
    return denied and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in CHOOSING


def is_voted(verb: Token) -> bool:
    """ "Voted to reject the bid": the vote itself is the deed."""
    voted = verb.dep_ == "xcomp" and verb.head.lemma_.lower() == "vote"
    return voted and verb.lemma_.lower() in DECIDING


def bound_mood(carrier: Token) -> str:
    """As what an infinitive is said whose verb is told as a fact: "agreed to", "refused to"."""
    lemma = carrier.lemma_.lower()
    if lemma in BINDING:
        return WILL
    return REFUSED if lemma in REFUSING else ""


def own_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in verb.children)


def negations(verb: Token, participants: Sequence[Token | None]) -> list[Token]:
    """The words that negate a verb, on itself or on who takes part."""
    found = [
        child
        for child in verb.children
        if child.dep_ == "neg" or (child.dep_ == "advmod" and child.lower_ in NEGATIVE_ADVERBS)
    ]
    for noun in participants:
        if noun is None or noun.head.i < verb.sent.start:
            continue
        if noun.lower_ in NO_ONE:
            found.append(noun)
        found += [
            child for child in noun.lefts if child.lower_ in NEGATIVE_WORDS or child.dep_ == "neg"
        ]
    if verb.dep_ == "pcomp" and verb.head.lower_ == "without":
        found.append(verb.head)
    found += no_longer(verb)
    return found or split_negation(verb)


def no_longer(verb: Token) -> list[Token]:
    """ "Is no longer in force": it is not; "does not employ him any longer" did."""
    longer = (child for child in verb.children if child.lower_ == "longer")
    return [no for child in longer for no in child.children if no.lower_ == "no"]


def split_negation(verb: Token) -> list[Token]:
    """The "t" of a "didn ' t" that a feed has cut into three, before its verb."""
    for token in reversed(verb.doc[max(verb.sent.start + 2, verb.i - NEARBY) : verb.i]):
        if token.pos_ == "VERB" and token.lower_ not in SPLIT:
            break
        if token.lower_ == "t" and token.nbor(-1).text in APOSTROPHES:
            return [token] if token.nbor(-2).lower_ in SPLIT else []
    return []


def is_partial(sign: Token) -> bool:
    """Whether a negation denies only a part of what is said."""
    if sign.lower_ in ALL_BUT or is_all_but(sign):
        return True
    if sign.head.lower_ == "longer":
        return False
    after = sign.doc[sign.i + 1 : sign.i + 3]
    if any(token.lower_ in PARTIAL for token in after):
        return True
    return sign.head.pos_ in VERBAL and any(
        child.lower_ in PARTIAL for child in sign.head.children if child.dep_ != "det"
    )


def is_all_but(sign: Token) -> bool:
    """ "Almost nobody came", "little or no damage was done"."""
    before = tuple(token.lower_ for token in sign.doc[max(sign.sent.start, sign.i - 2) : sign.i])
    return before[-1:] != () and (before[-1] in ALL_BUT or before in NEXT_TO)


def is_qualified(verb: Token) -> bool:
    """ "Was not badly damaged": it may have been, a little."""
    return any(
        child.dep_ == "advmod" and (child.lower_.endswith("ly") or child.lower_ in QUALITIES)
        for child in verb.children
        if child.lower_ not in NEGATIVE_ADVERBS | HEDGES
    )


def is_of_before(verb: Token) -> bool:
    """ "Had never been knocked down before Lund floored him": by now he has."""
    told = {mark.lower_ for child in verb.children for mark in (child, *child.lefts)}
    return is_pluperfect(verb) and bool(told & {"before", "until", "till"})


def is_contrasted(verb: Token) -> bool:
    """ "not in Oslo but in Bergen": the verb itself holds."""
    return any(
        token.lower_ == "but"
        and token.dep_ == "cc"
        and (token.head.pos_ not in VERBAL or token.nbor(1).pos_ == "ADP" or is_noun_set(token))
        for token in verb.doc[verb.i : min(verb.i + NEAR, len(verb.doc) - 1)]
    )


def is_noun_set(but: Token) -> bool:
    """Whether a noun and no clause follows: "was not one man, but a group"."""
    joined = (child for child in but.head.children if child.dep_ == "conj" and child.i > but.i)
    return any(child.pos_ in NOUNS for child in joined)


def small_words(verb: Token) -> list[Token]:
    """Auxiliaries and particles."""
    return [child for child in verb.children if child.dep_ in ("aux", "auxpass", "prt")]
