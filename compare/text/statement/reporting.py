"""Verbs that say someone spoke: their day is the day of the words, not of the deed.

"The bridge fell on Monday, the mayor said on Tuesday": Tuesday is the mayor's.
"""

from __future__ import annotations

from compare.text.lexicon import words

# Lemmas.  Verbs that can also be the deed itself ("the court ruled", "they agreed") are left out.
REPORTING_VERBS = words(
    """
    acknowledge add admit affirm allege announce argue assert blog brief caution claim comment
    concede confirm contend declare deny disclose elaborate emphasize emphasise estimate explain
    insist lament maintain mention muse note predict proclaim quip quote reaffirm recall reckon
    recount reiterate relate remark reply report respond reveal retort say speak state stress
    suggest tell testify tweet underline warn write
    """
)

# Nouns for the words themselves: "in a statement on Friday", "Monday's interview".
REPORTING_NOUNS = words(
    """
    announcement blog briefing column comment communique communiqué dispatch editorial email
    interview memo message newscast post remark report statement telecast tweet
    """
)
