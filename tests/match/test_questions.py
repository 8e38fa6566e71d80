"""One finding a question, with all its readings and outlets."""

from tests.newsroom import compare_texts, loud


def test_a_third_outlet_joins_the_reading_it_shares() -> None:
    report = compare_texts(
        afp="The fire in the Lindau hotel killed 12 people.",
        bbc="The blaze at the hotel in Lindau killed a dozen people.",
        cnn="The fire in the hotel in Lindau killed 14 people.",
    )

    [found] = report.discrepancies
    assert [reading.outlets for reading in found.readings] == [("afp", "bbc"), ("cnn",)]


def test_a_value_told_otherwise_joins_the_reading_it_agrees_with() -> None:
    report = compare_texts(
        afp="Norvik will buy the pump maker Albrecht for $1.8 billion.",
        bbc="Norvik will buy Albrecht, the pump maker, for about $1.8 billion.",
        cnn="Norvik will buy the pump maker Albrecht for $1.4 billion.",
    )

    [found] = loud(report)
    assert sorted(reading.outlets for reading in found.readings) == [("afp", "bbc"), ("cnn",)]


def test_what_one_sentence_tells_of_both_is_no_conflict() -> None:
    told = compare_texts(
        afp="Hurricane Orla destroyed the clinic in Lindau in 1998.",
        bbc="The clinic in Lindau was destroyed in 2005.",
        cnn="The clinic in Lindau was destroyed in 1998 and again in 2005.",
    )
    untold = compare_texts(
        afp="Hurricane Orla destroyed the clinic in Lindau in 1998.",
        bbc="Hurricane Orla destroyed the clinic in Lindau in 1999.",
    )

    assert (len(loud(told)), len(loud(untold))) == (0, 1)


def test_the_order_of_the_articles_changes_nothing() -> None:
    afp = "The fire in the Lindau hotel killed 12 people."
    bbc = "The fire in the hotel in Lindau killed 14 people."

    assert compare_texts(afp=afp, bbc=bbc) == compare_texts(bbc=bbc, afp=afp)
