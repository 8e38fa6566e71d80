"""What signings are told by: what a contract is worth, what a club pays another, the years spent.

"Signed a three-year, $48 million contract" and "will earn $52 million" tell one player's pay; what
was offered, and what another player gets, are others.
"""

from __future__ import annotations

from compare.facts.asked.yardstick import PRICE
from compare.facts.worded.phrases import questions

CONTRACT, STILL_TO_RUN, SPENT = (
    "worth of the contract",
    "what is left of the contract",
    "years with",
)
PLAYED = (
    "athlete|center|centre|club|coach|contract|cornerback|defender|deal|extension|forward"
    "|goalkeeper|guard|linebacker|midfielder|outfielder|pact|pitcher|player|quarterback|receiver"
    "|shortstop|signed|striker|winger"
)
OTHERWISE = (
    "another|ask|asked|bid|last|loan|offer|offered|previous|reject|rejected|turn|want|wanted"
)

QUESTIONS = questions(f"""
{CONTRACT}: money
    contract|deal|extension|pact ~ total|totals|totalled|totaled #
    contract|extension ~ worth|valued #
    deal|pact ~ worth|valued # over
    contract|deal ~ pay|pays (her|him|them) #
    will|to earn|get|make|receive|pocket # over
    sign|signed|agree|agreed|ink|inked ~ (a) # contract|deal|extension|pact
    sign|signed|agree|agreed|ink|inked ~ (a) year (,) # contract|deal|extension|pact
    sign|signed for #
    # contract|extension
    with {PLAYED}
    unless {OTHERWISE}|arms|defence|defense|government|guaranteed|military|navy|pentagon|supply
{STILL_TO_RUN}: duration
    contract|deal ~ have|had|has|with # (left) to run
    have|had|has # left|remaining on|of
    # left|remaining on|of ~ contract|deal
    with contract|deal
{SPENT}: duration: years, duration: months
    spend|spent # at|with
    play|played ~ for|with #
    # playing|played for|with
    unless coach|guitar|hospital|jail|manager|piano|prison|violin
{PRICE}: money
    transfer fee (be) of|put|set #
    fee (be) of|put|set #
    join|joined|move|moved ~ for|in (a) # (deal|fee|move|switch|transfer)
    # signing
    with club|defender|forward|goalkeeper|midfielder|player|signing|striker|transfer|winger
    with moved|joined
    unless {OTHERWISE}|agent|add-ons|had
""")
ONE_EACH = frozenset({CONTRACT})
OWN = frozenset({CONTRACT, STILL_TO_RUN, SPENT})
# What each player has of his own.
OF_PLAYERS = frozenset({CONTRACT})
