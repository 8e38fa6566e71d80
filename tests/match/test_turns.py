"""A turn of a story comes but once: its two times are one, in whatever words they are told."""

from datetime import date

import pytest

from compare.model import Article
from compare.pipeline import examine
from tests.newsroom import EAGER, loud

WORKS = (
    "About 600 workers at the Marlo tyre works are in dispute over new shifts, the union said.",
    "A dispute over shifts goes on at the Marlo tyre works, where 600 people are employed.",
)
BID = (
    "The toolmaker Torsvane launched a bid for its rival Ambrell on Monday.",
    "Torsvane wants to buy Ambrell, another maker of tools, it said.",
)
CITY = (
    "The port of Velm is calm after floods and a night of unrest.",
    "Calm has returned to the port of Velm after unrest and floods.",
)
SALE = (
    "Bracken showed its new camera, the Lumen 4, on Monday.",
    "The Lumen 4, a new camera, was shown by Bracken on Monday.",
)
SERIES = (
    "The series about the Velm floods was announced on Monday.",
    "A series about the floods at Velm was announced.",
)
COURT = (
    "Robert Keller and Sarah Norton are accused of theft from a bank.",
    "Two are accused of theft from a bank, Robert Keller and Sarah Norton.",
)


def told(leads: tuple[str, str], left: str, right: str) -> list[str]:
    """The rules of the loud findings on two outlets' words of one story."""
    articles = [
        Article(
            key=key, path=f"{key}.txt", text=f"{lead}\n\n{text}\n", outlet=key,
            published=date(2019, 6, 14),
        )
        for key, lead, text in zip(("herald", "post"), leads, (left, right), strict=True)
    ]  # fmt: skip
    return [found.rule for found in loud(examine(articles, (), EAGER))]


@pytest.mark.parametrize(
    ("leads", "left", "right"),
    [
        (WORKS, "The stoppage got under way on Monday morning.",
         "Staff have been on strike since Tuesday."),
        (CITY, "A bus left the road at 6:15 a.m. on June 13.",
         "At 8:40 a.m. on June 13, the bus plunged into a ravine."),
        (CITY, "A bus struck a bridge at 6:15 a.m. on Thursday.",
         "It was twenty to nine on Thursday when the bus ploughed into a wall."),
        (CITY, "Two freighters collided off Velm at 5:42 a.m.",
         "One of the freighters was rammed at quarter past six."),
        (CITY, "An explosion shook the port at 6:10 a.m.",
         "It was ten to eight when a blast tore through the port."),
        (CITY, "The dam burst at 11.50 p.m.", "The dam gave way at a quarter past one."),
        (CITY, "The wind changed at 3:40 p.m.", "The wind turned at half past four."),
        (CITY, "The storm came ashore at 4:20 a.m.", "The storm crossed the beach at ten past five."),
        (CITY, "A landslide hit the port at 3:30 a.m.", "The slide came at twenty to five."),
        (CITY, "The lights went out at 9:05 p.m.", "The blackout began at half past ten."),
        (CITY, "The distress beacon was picked up at 2:40 a.m.",
         "The sailor activated his beacon at 4:20am."),
        (CITY, "The tsunami warning was lifted at 1.30 a.m.", "The all-clear came at ten to three."),
        (CITY, "A warehouse caught fire on Tuesday.", "The fire at the warehouse began on Wednesday."),
        (WORKS, "The contract expired on May 31.", "Their collective agreement ran out on June 5."),
        (WORKS, "Talks between the two sides broke down on Wednesday.",
         "Negotiations collapsed on Thursday."),
        (WORKS, "The two sides will meet again on June 20.", "Further talks are due on June 24."),
        (BID, "Shareholders have until July 22 to tender their stock.",
         "Investors may hand in their shares until August 19."),
        (BID, "The takeover should be completed by the end of September.",
         "Torsvane expects the deal to close in December."),
        (BID, "Talks between the companies began in March.",
         "Discussions had been taken up in May."),
        (BID, "Shareholders have until July 22 to tender their stock.",
         "Other investors may hand in their shares until August 19."),
        (CITY, "The boat race will be held on June 20.", "The boat race is to be run on June 28."),
        (CITY, "The curfew runs until June 20.", "The curfew will be lifted on June 28."),
        (CITY, "The museum's exhibition runs until September 30.",
         "The show can be seen until October 31."),
        (CITY, "The flood alert was lifted at 9 a.m.", "The warning was called off at 11 a.m."),
        (CITY, "Schools will stay closed until Monday.", "Classes will resume on Wednesday."),
        (CITY, "The bridge was inspected in May.", "The bridge was last inspected in March."),
        (CITY, "Building work on the dam began in 2014.",
         "The foundation stone of the dam was laid in 2015."),
        (CITY, "The dam should be ready in 2023.", "The dam will be finished in 2025."),
        (SALE, "The new camera goes on sale on 12 July.",
         "The camera will be in stores on 21 July."),
        (SALE, "Shoppers can pick one up from 12 July.",
         "Shipments are timed for a sales start on 21 July."),
        (SERIES, "Shooting of the series starts in July.",
         "Cameras will not roll until mid-August."),
        (BID, "Both boards backed the takeover, and it should close in the third quarter.",
         "Completion is not looked for before the first quarter of next year."),
        (CITY, "The museum will not reopen until 20 June.", "The museum will reopen on 28 June."),
        (CITY, "The funeral of the ferryman is on 18 June.",
         "The ferryman will be buried on 20 June."),
        (CITY, "The election for the council is on 23 June.", "Polling day is 30 June."),
        (COURT, "Keller is due in court on 19 June.",
         "Keller will appear before magistrates on 26 June."),
    ],
)  # fmt: skip
def test_one_turn_in_other_words(leads: tuple[str, str], left: str, right: str) -> None:
    assert set(told(leads, left, right)) == {"date"}


@pytest.mark.parametrize(
    ("leads", "left", "right"),
    [
        (WORKS, "The walkout began on Monday.", "The union met managers on Tuesday."),
        (WORKS, "The contract expired on May 31.", "A new contract was offered on June 5."),
        (WORKS, "The plant was last on strike in 1998.", "The strike began on Tuesday."),
        (WORKS, "His contract expires on June 30.", "Her contract expires on July 31."),
        (BID, "Shareholders have until July 22 to tender their stock.",
         "Torsvane has until August 19 to win approval from regulators."),
        (BID, "Shareholders sold stock on Monday.", "Investors have had the stock since Tuesday."),
        (BID, "Talks began in March.", "Talks resumed in May."),
        (CITY, "The curfew runs until June 20.", "The state of emergency runs until June 28."),
        (CITY, "The curfew was imposed on June 10.", "The curfew will be lifted on June 28."),
        (CITY, "The road was closed on Monday.", "The road will reopen on Friday."),
        (CITY, "The road is closed until Thursday.", "The road will reopen on Friday."),
        (CITY, "Schools are closed until Monday.", "The road is closed until June 25."),
        (CITY, "The exhibition runs until September 30.",
         "A second exhibition runs until October 31."),
        (CITY, "The pumps were last inspected in May.", "The track was last inspected in March."),
        (CITY, "Building work on the dam began in 2014.",
         "Building work on the dam was finished in 2019."),
        (CITY, "The tram line will open in 2024.", "Work on the tram line will begin in 2026."),
        (SALE, "The Lumen 4 goes on sale in Britain on 12 July.",
         "The Lumen 4 goes on sale in Japan on 21 July."),
        (SALE, "Tickets for the show go on sale on 17 June.", "The camera goes on sale on 21 July."),
        (SERIES, "Filming starts in July.", "Filming ends in September."),
        (CITY, "The museum will not reopen before 20 June.", "The museum should reopen in July."),
        (COURT, "Keller is due in court on 19 June.", "Norton is due in court on 26 June."),
        (CITY, "A bus struck a bridge at 6:15 a.m.", "A second bus hit a wall at half past eight."),
        (CITY, "A bus struck a bridge at 6:15 a.m.", "The bus had left Olm at half past four."),
        (CITY, "An explosion shook the port at 6:10 a.m.", "Another blast was heard at ten to eight."),
        (CITY, "An explosion shook the port at 6:10 a.m.",
         "The mayor spoke of the blast at ten to eight."),
        (CITY, "The dam burst at 11.50 p.m.", "The first call came at half past twelve."),
        (CITY, "The dam burst at 11.50 p.m.", "A wall of the mill fell at a quarter past one."),
        (CITY, "The lights went out at 9:05 p.m.", "The lights came back at half past ten."),
        (CITY, "The storm came ashore at 4:20 a.m.", "The storm reached Olm at ten past five."),
    ],
)  # fmt: skip
def test_another_turn(leads: tuple[str, str], left: str, right: str) -> None:
    assert told(leads, left, right) == []
