"""What somebody is called before an age: "the actress, 91, died", "her husband, 93, said"."""

from __future__ import annotations

from compare.text.lexicon import words

VOCATIONS = words(
    """
    accountant actress architect aunt author baker barman biker boss boxer broadcaster brother
    builder businessman businesswoman butcher butler campaigner caretaker carer carpenter chef
    cleaner comedian composer cook courier cousin cyclist daughter designer electrician fiance
    fiancee granddad grandfather grandma grandmother grandson granddaughter groom headmaster
    headmistress headteacher hiker historian housewife husband jockey joiner landlady landlord
    lecturer mechanic mountaineer motorcyclist motorist musician nephew niece novelist painter
    partner plumber poet postman presenter producer professor retiree schoolboy schoolgirl sculptor
    singer son songwriter star stepfather stepmother stepson stepdaughter student teen toddler
    trucker tycoon uncle waiter waitress widow widower wife writer
    """
)
