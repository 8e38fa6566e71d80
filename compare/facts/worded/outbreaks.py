"""What outbreaks, recalls and launches are told by: cases, goods called back, how high one flies.

"Recalls 41,000 cars" and "the recall covers 47,000 vehicles" tell one number; of these, some are
in one country.
"""

from __future__ import annotations

from compare.facts.asked.lasting import LENGTH, NOUNS
from compare.facts.asked.yardstick import DEPTH
from compare.facts.worded.phrases import questions

CASES, RECALLED, ALTITUDE = "cases", "goods recalled", "altitude"
CARGO, SOME_CASES = "cargo", "some of the cases"
SICK = "cholera|disease|ebola|fall|fever|flu|health|hospital|infection|measles"
SICK += "|outbreak|salmonella|sick|typhoid|virus"
DELAY = f"{LENGTH}{NOUNS['delay']}"
GOODS = "bottle|car|can|cot|device|lorry|model|package|packet|phone|toy|truck|unit|van|vehicle"
FLYING = (
    "aircraft|airliner|altitude|balloon|circle|drone|fly|flew|helicopter|jet|orbit|plane|probe|satellite"
    "|space|spacecraft|station|work"
)

QUESTIONS = questions(f"""
{SOME_CASES}: count
    # of ~ case|infection|people
    with {SICK}
{CASES}: count
    # ~ case|infection
    # ~ people ~ fall|fallen ill|sick
    with {SICK}
    unless another|court|daily|day|earlier|further|last|more|new|other|previous|suspect
    unless suspected|week
{RECALLED}: count
    recall # ~ {GOODS}
    call|calling back #
    # ~ {GOODS} ~ be recalled
    recall ~ affect|cover|include|involve ~ #
    recall of #
    unless another|batch|earlier|expand|extend|further|last|lot|more|other|previous|shop|store
    unless these
{ALTITUDE}: length
    altitude|height of #
    orbit ~ be|at|of # (high)
    circle ~ at #
    # above ~ atlantic|earth|ground|ocean|planet|sea|surface
    with {FLYING}
    unless climb|crater|dive|drop|fall|fell|from|mountain|peak|rise|stage|volcano
{CARGO}: mass
    bring|carry|deliver|haul|take # of
    on board be #
    # of cargo|freight|supply
    with board|cargo|carry|deliver|freight|freighter|ship|truck
    unless can|capacity|cocaine|drug|last|previous|up
{DELAY}: duration
    put ~ off|back for|by #
    delay|postpone ~ by #
    unless again|another|further|more
{DEPTH}: length
    in # of water
""")
ONE_EACH = frozenset({RECALLED, ALTITUDE, CASES, CARGO})
