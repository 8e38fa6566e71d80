"""What a clause affirms or denies, of whom, and who says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.facts.quoted.voices import voice
from compare.text.answers.asked import Answer, answers
from compare.text.answers.bearers import is_definite, ties_of
from compare.text.answers.matters import SOME, THING
from compare.text.answers.phrases import ANYBODYS, phrase_of
from compare.text.injuries import INJURIES
from compare.text.lexicon import by_first, words
from compare.text.naming.people import person_at
from compare.text.office.ranks import offices
from compare.text.statement.participants import direct_object, is_passive, linked, participants
from compare.text.statement.predicate import (
    BEFALLS,
    OPEN,
    acted_on,
    harm_of,
    is_alone,
    places_of,
    predicate_of,
    rest_of,
    shades_of,
    told_apart,
    told_of,
)
from compare.text.statement.predication import NO_ONE, NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from compare.text.answers.phrases import Phrase
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import Person, PersonMention
    from compare.text.quoting.quotation import Quotations
    from compare.text.statement.record import Predication
PEOPLE = "people"
ANYBODY = words("anybody anyone man men nobody people person somebody someone woman women")
# Nouns that only say how many there are: "the majority of voters".
AMOUNTS = words(
    "bulk couple dozen dozens group half handful host hundreds lot lots majority minority most "
    "number pair plenty quarter score scores series set thousands third total"
)


# Words that make of a noun another one: "the first bomb", "another suspect", "the appeal court".
OTHERS = words(
    """
    another additional appeal appeals appellate both different each early earlier enough fewer
    first former full further future half initial last later least less more most new next old
    other preliminary previous same second similar such third
    """
)
# What is found here may not be found there.
COMING_UPON = words("discover find locate recover see spot")
# "The emergency siren", "the warning siren": told of any.
PLAIN = words("alarm company emergency entire full main safety town village warning whole")
MEN = ("man", "woman")
# Nouns for one and the same in a story, where a question is asked of him.
DOERS = by_first(
    "gunman attacker assailant shooter suspect killer",
    "driver motorist",
    "robber raider bandit thief burglar",
    "company firm",
    "court judge justice",
    "government cabinet",
)


@dataclass(frozen=True, slots=True)
class PolarityValue:
    """A predicate with its participants, and its sign.

    ``subject`` and ``object`` are head words in lower case, a person by surname, empty where not
    said; ``told`` are the modifiers of the one that counts, ``rest`` the nouns of what else the
    clause says ("charged with murder").  ``mood`` is empty for a fact; ``claimant`` is whoever
    says so, empty for the outlet.  ``named`` where the one who does it has a name;
    ``harms`` are what it tells befell somebody, ``spares`` what it tells befell nobody.
    ``asked`` where it answers one of the questions of ``text/matters``, ``passing`` where the
    answer may be another one the next day; ``called`` are the nouns that the subject goes by,
    and ``things`` those for the object.  ``ties`` say which of several things is meant ("a permit
    for a pier"), ``vague`` where the thing itself does not ("a permit").  ``shades`` are the
    modifiers of ``rest``: "officials of the defence ministry"; ``which`` those of the subject;
    ``where`` are the places of an answer: "found no weapon in the car".
    """

    predicate: str
    positive: bool
    subject: str = ""
    object: str = ""
    mood: str = ""
    told: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    claimant: str = field(default="", compare=False)
    words: str = field(default="", compare=False)
    named: bool = field(default=False, compare=False)
    harms: frozenset[str] = field(default=frozenset(), compare=False)
    spares: frozenset[str] = field(default=frozenset(), compare=False)
    asked: bool = False
    passing: bool = False
    called: frozenset[str] = field(default=frozenset(), compare=False)
    things: frozenset[str] = field(default=frozenset(), compare=False)
    ties: frozenset[str] = field(default=frozenset(), compare=False)
    vague: bool = field(default=False, compare=False)
    shades: frozenset[str] = field(default=frozenset(), compare=False)
    which: frozenset[str] = field(default=frozenset(), compare=False)
    where: frozenset[str] = field(default=frozenset(), compare=False)


def are_opposed_tolls(left: PolarityValue, right: PolarityValue) -> bool:
    """Whether by one nobody was hurt, and by the other somebody was, in whatever words."""
    return bool(left.harms & right.spares or right.harms & left.spares)


@dataclass(frozen=True, eq=False, slots=True)
class Reader:
    """Reads the clauses of one article."""

    people: Sequence[PersonMention]
    quotations: Quotations
    voices: Mapping[str, str]
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def value(self, parsed: ParsedSentence, found: Predication) -> PolarityValue | None:
        """What a clause affirms or denies; None where it says too little."""
        harm, phrase = harm_of(found), phrase_of(found)
        if phrase is not None and not harm:
            return self.phrased(parsed, found, phrase)
        predicate, same = (harm, True) if harm else predicate_of(found)
        subject = "" if harm else self.word(parsed, found.agent)
        thing = "people" if harm else self.word(parsed, acted_on(found))
        if (predicate.startswith("be ") and not subject) or is_alone(found):
            subject, thing = subject or thing, ""
        if (predicate in BEFALLS or predicate == OPEN) and not thing:
            subject, thing = "", subject
        if not predicate or not (harm or is_content(found.patient or found.agent)):
            return None
        said = {subject, thing}
        got = None if harm else received(found.verb)
        if got is not None:
            # "Was granted a visa", "was refused a loan".
            predicate = f"{predicate} {got.lemma_.lower()}"
        return PolarityValue(
            predicate,
            found.negated != same,
            subject,
            thing,
            found.mood,
            frozenset() if self.is_person(parsed, found) else told_apart(found),
            rest_of(found) - said,
            self.claimant(parsed, found),
            named=self.is_somebody(parsed, found.agent),
            ties=frozenset() if got is None else ties_of(found.verb, got),
            vague=got is not None and not is_definite(got),
            shades=shades_of(found),
            which=frozenset() if found.agent is None else told_of(found.agent),
        )

    def phrased(
        self, parsed: ParsedSentence, found: Predication, phrase: Phrase
    ) -> PolarityValue | None:
        """What a set phrase affirms or denies; None where it says of nobody in particular."""
        core = phrase.thing or phrase.doer
        if not (is_content(core) or (core is None and phrase.predicate in ANYBODYS)):
            return None
        subject, thing = self.word(parsed, phrase.doer), self.word(parsed, phrase.thing)
        parties = [one for one in (phrase.doer, phrase.thing) if one is not None]
        unnamed = [one for one in parties if not self.is_known(parsed, meant(one))]
        return PolarityValue(
            phrase.predicate,
            found.negated != phrase.plus,
            subject,
            thing,
            found.mood,
            frozenset[str]().union(*map(told_of, unnamed)),
            rest_of(found) - {subject, thing} - INJURIES - phrase.taken,
            self.claimant(parsed, found),
            named=self.is_somebody(parsed, phrase.doer),
            ties=frozenset() if phrase.thing is None else ties_of(found.verb, phrase.thing),
            vague=phrase.thing is not None and not is_definite(phrase.thing),
        )

    def answers(
        self, parsed: ParsedSentence, found: Predication, *, led: bool
    ) -> Iterator[tuple[PolarityValue, Token]]:
        """What a clause answers of the questions that are asked in many words, and its end."""
        for answer in answers(found, led=led):
            who, thing = answer.who, answer.thing
            named = self.is_somebody(parsed, who)
            subject = "" if who is None else self.word(parsed, who)
            if subject == PEOPLE and who is not None and who.tag_ == "NN" and who.pos_ == "NOUN":
                # "The man was armed" is told of one.
                subject = who.lemma_.lower()
            if answer.matter.about == SOME and not (named or is_somebody(who, subject)):
                who, subject = None, ""
            if who is not None and not (named or is_content(who)):
                continue
            if subject == PEOPLE and who is not None and who.lower_ not in NO_ONE:
                continue
            surname = who is not None and who.pos_ == "PROPN" and who.ent_type_ in ("", "PERSON")
            if answer.matter.people and not (named or surname or is_one_of_people(subject)):
                continue
            core = thing if who is None else who
            told = frozenset() if core is None or named else told_apart_by(core, answer)
            if thing is not None:
                # "Rejected the first offer".
                told |= told_of(thing) & OTHERS
            if answer.matter.about == THING and found.agent is not None:
                told |= told_at(found.agent)
            value = PolarityValue(
                answer.matter.name,
                answer.plus,
                DOERS.get(subject, subject),
                answer.noun,
                answer.mood,
                told,
                claimant=self.claimant(parsed, found),
                named=named,
                asked=True,
                passing=answer.matter.passing,
                things=answer.matter.nouns.get(answer.noun, frozenset()),
                called=self.called.get(subject, frozenset()) if named else frozenset(),
                ties=answer.ties,
                vague=thing is None or not is_definite(thing),
                where=places_of(found) if found.verb.lemma_.lower() in COMING_UPON else frozenset(),
            )
            yield value, answer.last or found.tokens[-1]

    def is_known(self, parsed: ParsedSentence, token: Token) -> bool:
        """Whether a name tells who is meant: "the bus driver, Ann Lee"."""
        return token.pos_ == "PROPN" or self.person(parsed, token) is not None

    def word(self, parsed: ParsedSentence, token: Token | None) -> str:
        """A participant as one word: a surname, a noun, a pronoun."""
        if token is None:
            return ""
        token = meant(token)
        person = self.person(parsed, token)
        if person is not None:
            return person.surname
        word = token.lemma_.lower()
        if (name := name_behind(token)) is not None:
            return name.lemma_.lower()
        if word in ANYBODY or token.lower_ in NO_ONE | {"one"} or token.pos_ == "NUM":
            return PEOPLE
        return token.lower_ if token.pos_ == "PRON" else word

    def is_somebody(self, parsed: ParsedSentence, token: Token | None) -> bool:
        """Whether a participant is a person by name, or a pronoun for one."""
        return token is not None and self.person(parsed, meant(token)) is not None

    def is_person(self, parsed: ParsedSentence, found: Predication) -> bool:
        """Whether the core participant has a name: chief or not, there is one Ann Olin."""
        core = acted_on(found) or found.agent or found.patient
        return core is not None and self.person(parsed, meant(core)) is not None

    def person(self, parsed: ParsedSentence, token: Token) -> Person | None:
        """Whoever is named by a word or behind it: "the police chief, Ann Olin, was hurt"."""
        beside = (child for child in token.children if child.dep_ == "appos")
        found = (person_at(self.people, parsed, one) for one in (token, *beside))
        return next((person for person in found if person is not None), None)

    def claimant(self, parsed: ParsedSentence, found: Predication) -> str:
        """Who says so: the subject of the verb of speaking, or whoever is quoted."""
        quotation = self.quotations.at(parsed.start_of(found.verb), parsed.end_of(found.verb))
        if quotation is not None:
            return self.voice_of(quotation.speaker.name) or "quoted"
        if found.claimant is None:
            return ""
        return self.voice_of(self.word(parsed, participants(found.claimant)[0])) or "said"

    def voice_of(self, speaker: str) -> str:
        """The body that somebody speaks for, by the name or the noun; else the same word."""
        return self.voices.get(speaker) or voice(speaker)


def received(verb: Token) -> Token | None:
    """What somebody "was granted": the object that a passive keeps."""
    return direct_object(verb) if is_passive(verb) else None


def told_at(doer: Token) -> frozenset[str]:
    """What tells a place apart where somebody is: "pupils at the primary school"."""
    at = linked(doer, "at")
    return frozenset() if at is None else told_of(at)


def told_apart_by(core: Token, answer: Answer) -> frozenset[str]:
    """What tells the one asked about apart; not how many there are, nor what all are called."""
    core = meant(core)
    counts = {child.lemma_.lower() for child in core.lefts if child.pos_ == "NUM"}
    things = answer.matter.nouns.get(answer.noun, frozenset())
    return told_of(core) - answer.taken - counts - things - PLAIN


def is_one_of_people(noun: str) -> bool:
    """Whether a noun is for a person: the driver, the minister."""
    known = {noun, DOERS.get(noun, noun)}
    return any(is_person(one) or one in offices() for one in known) or noun.endswith(MEN)


def is_somebody(who: Token | None, noun: str) -> bool:
    """Whether a noun tells one from another: "the driver", "his companion"."""
    owned = who is not None and any(child.dep_ == "poss" for child in who.lefts)
    return owned or is_one_of_people(noun)


def name_behind(token: Token) -> Token | None:
    """The name that a common noun introduces: Varga in "her rival Istvan Varga"."""
    named = (child for child in token.rights if child.dep_ == "appos" and child.pos_ == "PROPN")
    found = next(named, None)
    if found is None or token.pos_ == "PROPN":
        return None
    return None if any(word.is_punct for word in token.doc[token.i + 1 : found.i]) else found


def meant(token: Token) -> Token:
    """The passengers in "none of the passengers", "two of them", "a number of passengers"."""
    counts = token.pos_ in ("NUM", "PRON", "DET") or token.lower_ in NO_ONE
    if not counts and token.lemma_.lower() not in AMOUNTS:
        return token
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            return next((noun for noun in child.children if noun.dep_ == "pobj"), token)
    return token


def is_content(core: Token | None) -> bool:
    """Whether the core participant says who or what is meant."""
    if core is None:
        return False
    core = meant(core)
    return core.pos_ in NOUNS or core.lower_ in NO_ONE | {"he", "she", "one"}
