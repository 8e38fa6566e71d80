"""What numbers of accidents, storms, fires and raids answer, in many wordings."""

import pytest

from tests.newsroom import alarms_after, asked


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("There were 64 people on board.", "64", "people aboard"),
        ("The bus, carrying 64 people, left the road.", "64", "people aboard"),
        ("The bus company carries 64 people a day.", "64", ""),
        ("Two of the 64 people on board were hurt.", "64", "people aboard"),
        ("The crash hurt 64 people on board.", "64", ""),
        ("Another bus, with 64 people on board, turned back.", "64", "people aboard another"),
        ("The boat can carry 64 people.", "64", "capacity"),
        ("The ferry can carry 90 cars.", "90", "capacity for car"),
        ("The boat had a crew of six.", "six", "crew aboard"),
        ("The tram was doing 60 km/h when it hit the van.", "60 km/h", "speed of the vehicle"),
        ("Trams are allowed to pass at 60 km/h.", "60 km/h", "speed limit"),
        ("The tram braked from 60 km/h.", "60 km/h", "speed before it braked"),
        ("The storm cut power to 900 homes.", "900", "homes without power"),
        ("The lights went out in 900 homes.", "900", "homes without power"),
        ("Outages affected 900 homes.", "900", "homes without power"),
        ("The river gauge showed 7.2 metres.", "7.2 metres", "water level"),
        ("The river is 7.2 metres wide.", "7.2 metres", "width of the river"),
        ("The train came off the rails at 60 km/h.", "60 km/h", "speed of the vehicle"),
        ("The train can reach 60 km/h.", "60 km/h", ""),
        ("A second ferry, with 64 people on board, turned back.", "64", "people aboard another"),
        ("The fire has grown to 900 hectares.", "900 hectares", "area burned"),
        ("The fire threatened 900 hectares.", "900 hectares", ""),
        ("Power was restored to 900 homes.", "900", ""),
        ("The gale dumped 80 mm of rain on Olm.", "80 mm", "rainfall"),
        ("Another 80 mm of rain is expected.", "Another 80 mm", ""),
        ("Waves of six metres hit Olm.", "six metres", "height of the waves"),
        ("The Ruhl crested at 7.2 metres.", "7.2 metres", "water level"),
        ("The Ruhl crested at 7.2 metres on 3 May.", "7.2 metres", "water level"),
        ("The Ruhl may rise to 7.2 metres.", "7.2 metres", ""),
        ("The normal level of the Ruhl is 7.2 metres.", "7.2 metres", ""),
        ("The town of 61,000 has no water.", "61,000", "population"),
        ("The town of Olm has 61,000 people.", "61,000", "population"),
        ("The delegation has 12 people.", "12", ""),
        ("The company has 3,000 people.", "3,000", ""),
        ("Olm, population 61,000, has no water.", "61,000", "population"),
        ("Three masked men burst in and robbed it.", "Three", "attackers"),
        ("The bank was robbed by three men.", "three", "attackers"),
        ("Three men carried out the raid.", "Three", "attackers"),
        ("The coffin was carried by six men.", "six", ""),
        ("Three masked men danced in the street.", "Three", ""),
        ("Three men were led away.", "Three", ""),
        ("A gang of three robbed the bank.", "three", "attackers"),
        ("She was stabbed seven times.", "seven", "stab wounds"),
        ("The hotel has eight floors.", "eight", "storeys"),
        ("The fire spread over four floors.", "over four", ""),
        ("He fell 30 metres.", "30 metres", "depth of the fall"),
        ("The blaze was fought by 60 firefighters.", "60", "firefighters sent"),
        ("The brigade has 60 firefighters.", "60", ""),
        ("The pile-up involved 25 cars.", "25", "vehicles involved"),
        ("The fire has scorched 1,200 hectares.", "1,200 hectares", "area burned"),
        ("Fires have scorched 1,200 hectares this year.", "1,200 hectares", ""),
    ],
)  # fmt: skip
def test_the_words_of_a_scene_say_what_a_number_answers(
    sentence: str, text: str, answer: str
) -> None:
    assert asked(sentence, text) == answer


FERRY = "A ferry sank off the port of Lanzo on Monday."
TRAM = "A tram hit a removal van on a crossing in Olm on Monday, killing two people."
STORM = "A storm swept across the county of Ardal on Monday night, felling trees."
RIVER = "The river Ruhl burst its banks at Olm on Saturday."
RAID = "Robbers held up a jeweller's shop in Olm on Wednesday and fled with watches."
QUAKE = "An earthquake shook the town of Olm on Tuesday, killing four people."
FLATS = "A fire broke out in a block of flats in Olm on Friday night, killing a woman."


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (TRAM, "There were 64 people on board, the driver said.",
         "Some 140 passengers were on it, police told reporters."),
        (TRAM, "The tram was doing 60 kilometres an hour, the recorder shows.",
         "The tram, travelling at 35 km/h, ploughed into the van."),
        (FERRY, "The ferry can carry 90 cars.", "It is licensed to carry 140 cars."),
        (STORM, "Some 12,000 homes were left in the dark.",
         "The storm cut electricity to 21,000 households, the utility said."),
        (RIVER, "The river rose to 7.2 metres.", "The Ruhl crested at 8.4 metres in the evening."),
        (RAID, "A gang of three stormed the shop, police said.",
         "There were five robbers, a witness said."),
        (QUAKE, "Olm is home to 61,000 people.", "The town of 16,000 was left without water."),
        (FLATS, "The eight-storey building was evacuated.", "The block is 12 storeys high."),
        (FLATS, "Sixty firefighters were called out.", "The blaze was fought by 95 firefighters."),
    ],
)  # fmt: skip
def test_one_question_of_a_scene_conflicts_in_other_words(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == ["number"]
    assert alarms_after(lead, right, left) == ["number"]


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (TRAM, "There were 64 people on board.", "Four people were in the van."),
        (TRAM, "About 64 people were aboard.", "Four people were in the van."),
        (TRAM, "There were 64 people on board.", "All of the 17 hurt in the tram are home."),
        (TRAM, "There were 64 people on board.", "The tram was carrying 62 passengers."),
        (TRAM, "The tram was carrying 64 people.", "The tram can carry 140 people."),
        (TRAM, "The tram was doing 60 km/h.", "The van was moving at 20 km/h."),
        (TRAM, "The tram was doing 60 km/h.", "Trams are allowed to pass at 40 km/h."),
        (FERRY, "The ferry can carry 400 passengers.", "The ferry can carry 90 cars."),
        (FERRY, "The ferry can carry 90 cars.", "The ferry can carry 20 lorries."),
        (FERRY, "The ferry can carry 90 cars.", "There were 40 cars on the ferry."),
        (STORM, "Some 12,000 homes were left in the dark.", "Power was restored to 4,000 homes."),
        (STORM, "Some 12,000 homes were left in the dark.", "Some 8,000 homes had no water."),
        (RIVER, "The river rose to 7.2 metres.", "The normal level of the river is 3.1 metres."),
        (RAID, "A gang of three stormed the shop.", "Two men were held for questioning."),
        (RAID, "Three men carried out the raid.", "The coffin was carried by six men."),
        (QUAKE, "Olm is home to 61,000 people.", "The rescue team has 3,000 people."),
        (QUAKE, "Olm is home to 61,000 people.", "The nearby town of Halden has 40,000 people."),
        (QUAKE, "The eight-storey hotel came down.", "Walls of the 12-storey hospital cracked."),
        (FLATS, "The eight-storey building was evacuated.", "A nearby 12-storey tower was too."),
        (FLATS, "Sixty firefighters were called out.", "The brigade has 95 firefighters."),
    ],
)  # fmt: skip
def test_its_look_alikes_stay_quiet(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == []


STORM = "A storm hit the coast around Lofsund on Tuesday, and the river Tella burst its banks."


def test_rain_on_another_town_is_no_answer_to_that_on_the_town_of_the_news() -> None:
    left = "180 mm of rain fell."
    assert alarms_after(STORM, left, "In Lofsund, 240 mm of rain fell.") == ["number"]
    assert not alarms_after(STORM, left, "240 mm of rain fell in the town of Ligardo.")


def test_winds_that_are_forecast_have_not_blown() -> None:
    left = "Winds reached 150 km/h."
    assert alarms_after(STORM, left, "The wind blew at 175 km/h.") == ["number"]
    assert not alarms_after(STORM, left, "Winds of 175 km/h are forecast for Friday.")


FIRE = "A wildfire has been burning in the hills above the town of Kalvia since Tuesday."


def test_vineyards_burn_beside_the_forest() -> None:
    left = "The fire has burned 1,400 hectares of forest."
    assert alarms_after(FIRE, left, "The fire has charred 1,900 hectares.") == ["number"]
    assert not alarms_after(FIRE, left, "1,900 hectares of vineyards were destroyed.")
