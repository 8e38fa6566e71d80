"""What obituaries are told by: how long a marriage lasted and an illness, how many the family were.

"His wife of 52 years" and "they were married for 55 years" tell one marriage; that of his parents
is another, and "one of four children" tells nothing of how many he had.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions

MARRIED, ILL, BROOD = "length of the marriage", "length of the illness", "children of the family"
SPOUSE = "husband|partner|spouse|wife"
SICKNESS = (
    "als|alzheimer|cancer|dementia|disease|illness|leukaemia|leukemia|lymphoma|melanoma|parkinson"
    "|tumor|tumour"
)
OTHERS = "aunt|brother|cousin|daughter|father|grandparent|mother|parent|sister|son|uncle"

QUESTIONS = questions(f"""
{MARRIED}: duration: years
    be|been|were married (to) ~ for|over #
    {SPOUSE} of #
    marriage|union of #
    marriage ~ last|lasted (for) #
    # marriage
    # of marriage
    with marriage|married|{SPOUSE}
    unless ago|before|divorce|divorced|first|grandparents|last|later|parents|second
{ILL}: duration: years, duration: months, duration: weeks
    be|been ill|sick ~ for #
    battle|battled|battling|fight|fighting|fought|suffer|suffered|suffering ~ {SICKNESS} ~ for #
    have|had|live|lived|living ~ {SICKNESS} ~ for #
    # battle|fight|struggle (against|with) ~ {SICKNESS}
    illness ~ last|lasted (for) #
    # illness
    with ill|sick|{SICKNESS}
    unless {OTHERS}|{SPOUSE}|ago|before|cleared|remission
{BROOD}: count
    eldest|oldest|one|youngest of # (+) brother|child|sibling|sister|son|daughter
    second|third|fourth|fifth|sixth|seventh|eighth|ninth|last of # child|sibling
    grew|grow up with # brother|sibling|sister
""")
ONE_EACH = frozenset({MARRIED, ILL, BROOD})
OWN = ONE_EACH
