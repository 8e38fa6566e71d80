"""Where somebody was wounded: "shot in the arm", "a bullet wound to his leg", "broke his left hip",
"was sidelined with a sprained right knee", "has a left knee injury".

A knee is a part of a leg, and who was hit in two places is told of both; but a left leg is no right
one, and an arm is no leg.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, name_tokens, stated
from compare.model import Reason, Relation, compatible, conflict
from compare.text.geography.gazetteer import Place
from compare.text.injuries import BODY, BREAKING, HITTING, HURTING, INJURIES, LIMBS, SUFFERING
from compare.text.lexicon import words
from compare.text.naming.people import people_of, person_at
from compare.text.naming.spelling import fold
from compare.text.statement.participants import direct_object, is_passive, led_to
from compare.text.statement.predication import predications
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import PersonMention
    from compare.text.statement.record import Predication

ASKED = "wound "
SIDES = frozenset({"left", "right"})
STRUCK = HITTING | HURTING | words("bite kick punch slash")
LEADING = frozenset({"in", "on", "through", "to"})
# "A sprained knee", "a knee injury": who has it, or is out with it.
HARMED = words(
    "bad bloodied broken bruised cracked dislocated fractured hurt injured ruptured shattered sore "
    "sprained strained swollen torn twisted wounded"
)
AILMENTS = INJURIES | words("operation problem strain surgery trouble")
HAVING = SUFFERING | words("aggravate have nurse undergo")
OUT_WITH = frozenset({"because", "with"})


def wounds(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the people of an article were wounded, in text order."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST:
            continue
        for found in predications(sentence.span):
            victim, part = wounded(found)
            if victim is None or part is None or is_one_of_several(part):
                continue
            surname, name = name_of(people, sentence, victim)
            if not surname:
                continue
            where = " ".join([*side_of(part), part.lemma_.lower()])
            asked = f"{ASKED}{surname}"
            value = PlaceValue(where, asked=asked, words=where, place=Place(where), about=name)
            made = stated(sentence, [part], value)
            if made is not None:
                yield made


def name_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, victim: Token
) -> tuple[str, frozenset[str]]:
    """The victim's surname, and all words of the name, folded; empty where none is told."""
    person = person_at(people, sentence, victim)
    if person is not None:
        return person.surname, frozenset(person.words)
    if victim.pos_ != "PROPN":
        return "", frozenset()
    name = [fold(token.text) for token in name_tokens(victim)]
    return name[-1], frozenset(name)


def wounded(found: Predication) -> tuple[Token | None, Token | None]:
    """Who was wounded and in which part of the body, where a clause tells both."""
    if found.negated or found.mood:
        return None, None
    verb, lemma = found.verb, found.verb.lemma_.lower()
    thing = direct_object(verb)
    if thing is not None and not is_passive(verb):
        what = thing.lemma_.lower()
        if lemma in BREAKING | HURTING and what in BODY:
            return found.agent, thing
        if lemma in SUFFERING and what in INJURIES and (part := part_at(thing) or part_at(verb)):
            return found.agent, part
        if lemma in HAVING and (part := harmed(thing)) is not None:
            return found.agent, part
    if lemma in STRUCK and (part := part_at(verb)) is not None:
        return found.patient, part
    beside = [*verb.children, *(thing.children if thing is not None else ())]
    led = (led_to(child) for child in beside if child.lower_ in OUT_WITH)
    part = next((part for one in led if one is not None and (part := harmed(one))), None)
    return (found.patient or found.agent, part) if part is not None else (None, None)


def side_of(part: Token) -> list[str]:
    """ "Left" or "right", of "his left knee" and of "a left knee injury"."""
    beside = [part, part.head] if part.dep_ == "compound" else [part]
    return [child.lower_ for word in beside for child in word.lefts if child.lower_ in SIDES][:1]


def harmed(noun: Token) -> Token | None:
    """The part of the body that a noun tells was hurt: "a sprained left knee", "a knee injury"."""
    before = [child for child in noun.lefts if child.dep_ in {"amod", "compound", "nmod"}]
    if noun.lemma_.lower() in BODY:
        return noun if any(child.lower_ in HARMED for child in before) else None
    if noun.lemma_.lower() not in AILMENTS:
        return None
    return next((child for child in before if child.lemma_.lower() in BODY), None)


def part_at(word: Token) -> Token | None:
    """The part of the body that a preposition ties to a wound: "in the leg", "to his arm"."""
    led = (led_to(child) for child in word.children if child.lower_ in LEADING)
    return next((one for one in led if one is not None and one.lemma_.lower() in BODY), None)


def is_one_of_several(part: Token) -> bool:
    """ "In the chest and leg": each is told of both."""
    return part.dep_ == "conj" or any(child.dep_ in ("conj", "cc") for child in part.children)


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two parts of one body stand."""
    one, other = left.name.split(), right.name.split()
    limbs = {LIMBS.get(one[-1], ""), LIMBS.get(other[-1], "")}
    sides = {one[0], other[0]} & SIDES
    if len(limbs) > 1:
        return compatible(Reason.PRECISION) if "" in limbs else conflict()
    return conflict() if len(sides) > 1 else compatible(Reason.PRECISION)
