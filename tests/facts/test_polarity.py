"""Yes against no."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import polarity
from compare.facts.done.assertion import PolarityValue
from compare.facts.kind import Example
from compare.facts.polarity import relate
from compare.model import EQUAL, Article, Mention, Relation, Severity, Verdict, conflict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import parse
from tests.newsroom import compare_texts, loud


def clauses(text: str) -> list[Mention]:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    found = list(polarity.find(parsed))
    assert all(text[one.start : one.end] == one.text for one in found)
    # What it answers of the questions of many words is told in test_matters.
    return [one for one in found if isinstance(one.value, PolarityValue) and not one.value.asked]


def relations(left: str, right: str) -> list[Relation]:
    return [relate(one.value, other.value) for one in clauses(left) for other in clauses(right)]


@pytest.mark.parametrize("example", polarity.EXAMPLES, ids=lambda one: one.right_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    [left] = [one for one in clauses(example.left) if one.text == example.left_value]
    [right] = [one for one in clauses(example.right) if one.text == example.right_value]

    relation = relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right.value, left.value) == relation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The talks included defence officials.", "The talks did not include defence officials."),
        ("The bank confirmed the report.", "The bank denied the report."),
        ("The company repaid the loan.", "The company refused to repay the loan."),
        ("The house was damaged by the storm.", "The house was undamaged."),
        ("Three people were injured.", "There were no injuries."),
        ("Two people were killed.", "No deaths were reported."),
        ("The suspect was armed.", "The suspect was unarmed."),
        ("The court acquitted the banker.", "The court convicted the banker."),
        ("The shares rose on Monday.", "The shares fell on Monday."),
        ("The sides reached a deal.", "The talks ended without reaching a deal."),
        ("Police have a suspect.", "Police have no suspects."),
        ("Divers found the wreck.", "Divers could not find the wreck."),
        ("The unions reached a deal.", "The unions were unable to reach a deal."),
        ("Two of the climbers survived.", "None of the climbers survived."),
        ("There was a warning.", "There was no warning."),
        ("Profits rose to $5 million.", "Profits fell to $5 million."),
        ("The court upheld the verdict.", "The court overturned the verdict."),
        ("The judge granted bail.", "The judge denied bail."),
        ("The jury found Tom Lee guilty.", "Tom Lee was found not guilty."),
        ("The clinic is licensed.", "The clinic is unlicensed."),
        ("The minister admitted taking bribes.", "The minister denied taking bribes."),
        ("Alpha said it would sell the mill.", "Alpha said it would not sell the mill."),
        ("The pilot survived the crash.", "The pilot died in the crash."),
        ("The truce held.", "The truce collapsed."),
        ("The sirens went off.", "The sirens did not go off."),
        ("The union agreed to sign the deal.", "The union refused to sign the deal."),
        ("The union agreed to sign the deal.", "The union did not agree to sign the deal."),
        ("The heir will sell the castle.", "The heir declined to sell the castle."),
        ("Ana Reyes conceded defeat.", "Her rival Ana Reyes refused to concede defeat."),
        ("Shares of Ostrava Steel rose.", "Ostrava Steel's shares fell."),
        ("The pass remained open to lorries.", "The pass was closed to lorries."),
        ("None of the lambs had been vaccinated.", "All of the lambs had been vaccinated."),
        ("All eight pumps were working.", "Two of the pumps were not working."),
        ("Norway contributed two of the tents.", "Norway did not contribute to the tents."),
        ("The board sacked Ana Reyes.", "The board did not sack Ana Reyes after the defeat."),
        ("Deputy Mayor Lena Fischer was hurt.", "Lena Fischer, the mayor, was not hurt."),
        ("The dam burst, flooding the village.", "The dam did not flood the village."),
        ("Divers combed the bay where the hull was found.", "The hull was not found."),
        (
            "The smugglers will face trial, the prosecution said.",
            "Prosecutors said the smugglers will not face trial.",
        ),
        (
            "The sirens did not wail, and the gates were locked.",
            "The sirens wailed, but the gates were not locked.",
        ),
    ],
)
def test_a_yes_and_a_no_on_one_matter_clash(left: str, right: str) -> None:
    assert Verdict.CONFLICT in [related.verdict for related in relations(left, right)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A strike would hurt exports.", "A strike would not hurt imports."),
        ("The guard stopped at the gate.", "The guard did not stop at the bridge."),
        ("The bank denied the report.", "The bank granted the report's author a loan."),
        ("There was no warning.", "There was no second warning."),
        ("Police found the weapon.", "Police did not find the driver."),
        ("The union accepted the offer.", "The bank rejected the offer."),
        ("The driver was charged.", "The driver was not charged with murder."),
        ("The council adopted the plan.", "The council did not adopt the second plan."),
        ("The mayor will resign.", "The mayor did not resign."),
        ("The shop opened.", "The shop did not open until Friday."),
        ("Fire damaged the houses.", "Fire did not damage all houses."),
        ("The party dropped the plan.", "The plan might not be dropped by the party."),
        ("The men who did not sign left.", "The men signed."),
        ("Did the minister resign?", "The minister did not resign."),
        ("The army shelled the town, rebels said.", "The army did not shell the town, it said."),
        ("The minister denied that the plan was dropped.", "The plan was not dropped."),
        ("The union made an offer.", "The union refused to make an offer during the strike."),
        ("The pass was open to walkers.", "The pass was closed to lorries."),
        ("The heir might sell the castle.", "The heir declined to sell the castle."),
        ("The dam could burst, flooding the village.", "The dam did not flood the village."),
        ("The man who was injured sued.", "The man was not injured."),
        ("Vans built before 2016 are affected.", "Vans built after 2016 are not affected."),
        ("Harbour had a shot.", "Harbour did not have a shot in the last ten minutes."),
        ("The driver stopped.", "The driver did not stop to help."),
        ("The church was damaged.", "The church was not badly damaged."),
        ("The mill was insured until last year.", "The mill was not insured."),
        ("The pass was closed for an hour.", "The pass was open by noon."),
        ("Mrs Lind died on Monday.", "Mrs Lind is survived by her two sons."),
        ("The mayor took no questions.", "We wish that the mayor had taken questions."),
    ],
)
def test_another_matter_a_hedge_and_two_claims_stay_quiet(left: str, right: str) -> None:
    assert all(relation.verdict is not Verdict.CONFLICT for relation in relations(left, right))


@pytest.mark.parametrize(
    "text", ["The club has yet to make an offer.", "The club has not made an offer."]
)
def test_not_so_far_is_a_note(text: str) -> None:
    assert conflict(Severity.NOTE) in relations("The club made an offer.", text)


def test_odd_text_has_clauses_or_none() -> None:
    assert clauses("not " * 3000) == []
    assert clauses("no \ud800 was hurt \u202e not") is not None


VALUES = st.builds(
    PolarityValue,
    predicate=st.sampled_from(["find", "accept"]),
    positive=st.booleans(),
    subject=st.sampled_from(["", "police", "union", "he"]),
    object=st.sampled_from(["", "weapon", "offer"]),
    mood=st.sampled_from(["", "will", "may", "yet"]),
    told=st.sampled_from([frozenset[str](), frozenset({"second"}), frozenset({"red", "offer"})]),
    rest=st.sampled_from([frozenset[str](), frozenset({"murder"})]),
    claimant=st.sampled_from(["", "mayor", "rebels"]),
)


@given(VALUES, VALUES)
def test_relate_is_symmetric(left: PolarityValue, right: PolarityValue) -> None:
    assert relate(left, right) == relate(right, left)


@given(VALUES, VALUES, VALUES)
def test_equal_is_transitive(one: PolarityValue, two: PolarityValue, three: PolarityValue) -> None:
    chained = relate(one, two) == EQUAL and relate(two, three) == EQUAL

    assert not chained or relate(one, three) == EQUAL


CRASH = "A coach hit a bridge near Lund on Sunday. "


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The driver, Harold Hale, 58, was among the injured.",
         "Driver Harold Hale walked away without a scratch."),
        ("Among those hurt was Harold Hale.", "Harold Hale was not injured."),
        ("The dead include the driver, Harold Hale.", "Driver Harold Hale is in intensive care."),
    ],
)  # fmt: skip
def test_who_is_counted_among_the_dead_or_hurt_is_so(left: str, right: str) -> None:
    [found] = loud(compare_texts(afp=CRASH + left, bbc=CRASH + right))

    assert found.rule == "polarity"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The driver, Harold Hale, 58, was among the injured.",
         "Ann Durbin walked away without a scratch."),
        ("Harold Hale was not among the injured.", "Harold Hale was not injured."),
        ("Harold Hale was among the first to arrive.", "Harold Hale was not injured."),
        ("The injured include Harold Hale.", "Harold Hale is in intensive care."),
    ],
)  # fmt: skip
def test_who_is_counted_among_others_is_no_other(left: str, right: str) -> None:
    assert not loud(compare_texts(afp=CRASH + left, bbc=CRASH + right))


CAUGHT = "Harold Hale was caught at a ranch near Lund on Monday and was jailed for life. "


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Hale gave up without a struggle.", "Hale fought back."),
        ("He was arrested without incident.", "Hale resisted arrest."),
        ("Hale surrendered peacefully.", "He resisted."),
        ("Hale showed no emotion in court.", "He covered his face and sobbed in court."),
        ("Hale displayed no emotion.", "Hale broke down in tears."),
    ],
)
def test_who_resisted_and_who_wept_is_told_in_many_words(left: str, right: str) -> None:
    [found] = loud(compare_texts(afp=CAUGHT + left, bbc=CAUGHT + right))

    assert found.rule == "polarity"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Hale surrendered peacefully.", "He did not resist."),
        ("Hale showed no remorse.", "Hale broke down in tears."),
        ("Hale showed no emotion.", "His mother sobbed."),
        ("Lund Rovers fought back to draw.", "Lund Rovers gave up their lead without a fight."),
        ("Hale gave up smoking without a struggle.", "Hale fought back."),
    ],
)
def test_who_gives_up_something_else_resists_nobody(left: str, right: str) -> None:
    assert not loud(compare_texts(afp=CAUGHT + left, bbc=CAUGHT + right))


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        ("Police found a weapon in the house.", "Police did not find a weapon in the car."),
        ("The union accepted the offer.", "The union did not accept the first offer."),
        ("The men were roped to their guide.", "The men were not roped together."),
        ("The flaw affects version 7.", "The flaw does not affect version 8."),
        ("He killed his wife, the court found.", "He did not kill his wife, he told the court."),
        ("The plane bombed the camp.", '"We bombed no camp," said Col. Tom Lund.'),
        ("Berg was knocked down in the fifth round.",
         "Berg had never been knocked down before Halvorsen floored him in the fifth."),
        ("The Kings played well after the break.", "The Kings did not play well."),
    ],
)  # fmt: skip
def test_a_yes_and_a_no_to_two_questions(yes: str, no: str) -> None:
    assert not loud(compare_texts(post=yes, star=no))
