"""Words for what hurts and kills people, for the harm, and for the parts of the body that it hits.

"Two boys suffered burns", "two boys were treated for burns" and "two boys were burned" tell one
harm; whoever reads of it reads these lists.
"""

from __future__ import annotations

from compare.text.lexicon import by_first, words

INJURIES = words(
    "abrasion bruise burn concussion cut fracture gash graze hypothermia inhalation injury "
    "laceration poisoning scratch sprain wound"
)
"""What people suffer, receive and have.

"The market suffered a shock" and "he had a bite" tell of none, so these two are not here.
"""

TREATED = INJURIES | words("bite exposure shock")
"""What people are treated for: beside "for", these are ills as well."""

SUFFERING = words("receive suffer sustain")
BREAKING = words("break cut dislocate fracture gash sprain twist")
"""What somebody does to a limb of his own: "broke an ankle"."""

HURTING = words(
    "burn concuss gash gore graze hurt injure lacerate maim maul scald shoot stab trample wound"
)
KILLING = words("crush electrocute kill murder slay")
DYING = words("die drown perish succumb")
HITTING = words("catch cut hit nick strike")
"""They hurt by what they are told with: "was hit by a bullet", "was struck in the leg"."""

MISSILES = words(
    "arrow bottle brick bullet debris fragment glass missile pellet ricochet rock round shard "
    "shell shot shrapnel slug splinter stone"
)
LIMBS = by_first(
    "leg ankle calf foot heel knee shin thigh toe",
    "arm elbow finger hand thumb wrist",
    "head cheek chin eye face jaw nose scalp skull tooth",
    "torso abdomen chest rib spine stomach",
)
"""Parts of the body by the limb that they are of; the rest lies too near to one another."""

BODY = frozenset(LIMBS) | words("back bone collarbone hip neck pelvis shoulder vertebra")
