"""Set phrases that say what a verb of their own says, and look-alikes that stay quiet."""

import pytest

from compare.facts import polarity
from compare.model import Verdict
from tests.newsroom import compare_texts, parsed


def verdicts(left: str, right: str) -> set[Verdict]:
    ones, others = (list(polarity.find(parsed(text))) for text in (left, right))
    return {polarity.relate(a.value, b.value).verdict for a in ones for b in others}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tom Hale was found guilty of smuggling.", "Tom Hale was cleared of smuggling."),
        ("The jury found Tom Hale guilty of smuggling.", "Tom Hale was acquitted of smuggling."),
        ("Tom Hale gave evidence at the trial.", "Tom Hale chose not to testify at the trial."),
        ("Tom Hale did not take the stand.", "Tom Hale testified on Monday."),
        ("The siren never made a sound.", "The siren sounded."),
        ("Councillor Ana Ruiz voted for the budget.", "Ana Ruiz voted against the budget."),
        ("Ana Ruiz voted in favour of the budget.", "Ana Ruiz opposed the budget."),
        ("The union agreed to the offer.", "The union rejected the offer."),
        ("The pilot escaped without injury.", "The pilot was injured in the crash."),
        ("Nobody was hurt in the fire.", "Two people suffered burns in the fire."),
        ("The driver was killed when a lorry hit the bus.", "The driver survived the crash."),
        ("Tom Hale pleaded guilty to fraud.", "Tom Hale denied fraud."),
        ("Ana Ruiz decided not to run for mayor.", "Ana Ruiz ran for mayor."),
        (
            "Tom Hale did not give evidence.",
            "Tom Hale told the jury from the witness box he slept.",
        ),
        ("Ana Ruiz was alone in her car.", "Ana Ruiz wasn't by herself."),
        ("Ana Ruiz set off alone on Friday.", "Ana Ruiz was travelling with two friends."),
        ("Ana Ruiz went on her own.", "Ana Ruiz was accompanied by her brother."),
        ("The two ministers shook hands.", "There was no handshake."),
        ("The bank apologised to its customers.", "No apology was offered."),
        ("The bank apologized to its customers.", "No apology was offered."),
        ("Ivo Lind was sent off for a foul.", "Ivo Lind lasted the full match."),
        ("Ivo Lind got his marching orders.", "Ivo Lind played the whole game."),
        (
            "Tom Hale was charged with drunk driving and with leaving the scene.",
            "Tom Hale was never charged with leaving the scene.",
        ),
        ("Ana Ruiz was charged with fraud and theft.", "Ana Ruiz was not charged with theft."),
        ("Ana Ruiz was not wearing a beacon.", "Ana Ruiz carried an avalanche beacon."),
    ],
)
def test_a_phrase_denies_what_a_verb_affirms(left: str, right: str) -> None:
    assert Verdict.CONFLICT in verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tom Hale was found guilty of smuggling.", "Tom Hale was cleared of perjury."),
        ("Tom Hale was found guilty of smuggling.", "Ivo Lind was cleared of smuggling."),
        ("The hall was cleared of smoke.", "Tom Hale was found guilty of arson."),
        ("Ana Ruiz voted for the budget.", "Ana Ruiz voted against the motion."),
        ("Ana Ruiz voted for Carl Berg.", "Ivo Lind voted against Carl Berg."),
        ("Nobody was hurt in the fire.", "Two people were taken to hospital after the fire."),
        ("Two passengers were killed in the crash.", "Two passengers survived the crash."),
        ("Tom Hale pleaded guilty to fraud.", "Tom Hale denied arson."),
        (
            "Ana Ruiz voted against it in the first round.",
            "Ana Ruiz voted for it in the second round.",
        ),
        ("A lower court found Tom Hale guilty.", "The appeal court cleared Tom Hale of smuggling."),
        (
            "Tom Hale was found guilty of smuggling.",
            "The appeal court cleared Tom Hale of smuggling.",
        ),
        ("Two directors voted against the sale.", "The directors voted for the sale."),
        ("A female clerk received minor cuts.", "Another clerk was uninjured."),
        ("Tom Hale testified that the siren sounded.", "Tom Hale did not testify on Monday."),
        ("The pilot escaped without injury.", "The passenger suffered burns."),
        ("The union agreed to the offer.", "The union may reject the offer."),
        ("The firm pledged not to close the mill.", "The firm closed the mill."),
        ("Tom Hale did not give evidence.", "Tom Hale told the jury he slept."),
        ("Ana Ruiz was alone in her car.", "Ana Ruiz was with her brother at the hospital."),
        ("Ana Ruiz lived alone.", "Ana Ruiz was with her brother."),
        ("The ministers shook hands.", "There was no dinner."),
        ("Ivo Lind was sent off in the semi-final.", "Ivo Lind played the whole final."),
        ("Ivo Lind was sent off.", "Carl Berg lasted the full match."),
        ("Ana Ruiz was not carrying a beacon.", "Ana Ruiz carried a rope."),
        ("Ana Ruiz was not carrying a second beacon.", "Ana Ruiz wore a beacon."),
    ],
)
def test_other_charges_people_and_votes_are_no_conflict(left: str, right: str) -> None:
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_a_councillor_who_voted_either_way_is_told() -> None:
    report = compare_texts(
        post="The council censured the mayor on Tuesday. Ana Ruiz voted against the measure.",
        tide="The council censured the mayor on Tuesday. Ana Ruiz voted for the measure.",
    )

    assert [found.kind for found in report.discrepancies] == ["polarity"]


def test_nobody_killed_contradicts_several_killed() -> None:
    assert Verdict.CONFLICT in verdicts("No one was killed.", "Three people were killed.")


def test_what_somebody_did_not_deny_and_when_is_not_turned_round() -> None:
    undenied = "Ivo Lind did not deny he was in the street when Katya Olin died."

    assert Verdict.CONFLICT not in verdicts(undenied, "Katya Olin was killed by a bullet.")
    assert Verdict.CONFLICT not in verdicts(undenied, "Ivo Lind was in the street.")


def test_what_somebody_denied_is_still_turned_round() -> None:
    took = "Ivo Lind took bribes."

    assert Verdict.CONFLICT in verdicts("Police denied that Ivo Lind took bribes.", took)
    # Whoever denies it of himself is not the outlet's word against another's.
    assert verdicts("Ivo Lind denied taking bribes.", took) == {Verdict.COMPATIBLE}
