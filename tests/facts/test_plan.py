from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import plan
from compare.facts.kind import Example
from compare.model import EQUAL, Mention, Reason, Relation, Severity, Status, Verdict
from tests.facts.test_date import values as date_values
from tests.newsroom import compare_texts, parsed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def found(sentence: str, published: date | None = PUBLISHED) -> list[Mention]:
    return list(plan.find(parsed(sentence, published=published)))


def related(left: str, right: str, published: date | None = PUBLISHED) -> Relation:
    [one], [other] = found(left, published), found(right, published)
    return plan.relate(one.value, other.value)


@pytest.mark.parametrize("example", plan.EXAMPLES, ids=lambda example: example.left)
def test_the_examples_hold(example: Example) -> None:
    left = next(one for one in found(example.left) if one.text == example.left_value)
    right = next(one for one in found(example.right) if one.text == example.right_value)
    relation = plan.relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert plan.relate(right.value, left.value) == relation


def test_a_meeting_before_its_earliest_planned_day_is_a_note() -> None:
    planned = "The ministers plan to meet in the capital as early as April."
    early = related(planned, "The ministers met on 19 March.", None)

    assert early.verdict is Verdict.CONFLICT
    assert (early.severity, early.reason) == (Severity.NOTE, Reason.OVERTAKEN)
    assert related(planned, "The ministers met on 3 May.", None).verdict is Verdict.COMPATIBLE


def test_the_day_of_the_announcement_is_not_the_plans() -> None:
    [mention] = found("The ministers plan to meet in April, sources said on Wednesday.")

    assert mention.text == "April"
    assert plan.describe(mention.value) == "planned April 2015"


def test_a_match_called_off_was_not_played() -> None:
    off = "Thursday's match was called off."

    assert related(off, "The match was played on Thursday.").severity is Severity.WARNING
    assert related(off, "The match will be played on March 19.").reason is Reason.OVERTAKEN


def test_a_rule_that_was_dropped_is_not_what_then_began() -> None:
    dropped = "The council rescinded the old rule on Thursday."

    assert related(dropped, "Repairs began on Thursday.").reason is Reason.OTHER_MOMENT


def test_one_deed_may_be_overtaken_and_another_may_not() -> None:
    planned = "A hearing in the harbour case is scheduled for March 25, 2015."

    assert related(planned, "The hearing was held on March 16, 2015.").reason is Reason.OVERTAKEN
    assert (
        related(planned, "Divers found the wreck on March 16, 2015.").reason is Reason.OTHER_MOMENT
    )


def test_the_year_of_a_rule_is_not_that_of_its_end() -> None:
    assert found("The council scrapped a 2009 parking rule.") == []


def test_who_play_next_may_have_played_others() -> None:
    report = compare_texts(
        herald="Tarvik will play Olm on Saturday.",
        post="Tarvik will play Olm on Saturday. Olm beat Halden 3-1 on Thursday.",
    )

    assert [one for one in report.discrepancies if one.kind == "plan"] == []


def test_hopes_and_states_are_no_plans() -> None:
    assert found("The court could rule on Monday.") == []
    assert found("The mine has been shut since 2012.") == []


plans = st.builds(
    plan.PlanValue,
    st.sampled_from(sorted(plan.TOLD)),
    date_values.map(lambda value: value.moment),
)


@given(plans, plans)
def test_relate_is_symmetric(left: plan.PlanValue, right: plan.PlanValue) -> None:
    assert plan.relate(left, right) == plan.relate(right, left)


@given(plans, plans, plans)
def test_equal_is_transitive(
    left: plan.PlanValue, middle: plan.PlanValue, right: plan.PlanValue
) -> None:
    steps = (plan.relate(left, middle), plan.relate(middle, right))

    assert steps != (EQUAL, EQUAL) or plan.relate(left, right) == EQUAL


@given(plans)
def test_every_plan_can_be_told(one: plan.PlanValue) -> None:
    assert plan.describe(one).split(" ")[0] in {"planned", "took", "cancelled", "postponed"}
    assert Status.UNKNOWN not in plan.TOLD
