"""The words and signs that numbers are written with."""

from __future__ import annotations

from decimal import Decimal

from compare.text.lexicon import words


def counted(words: str, *, start: int, step: int = 1) -> dict[str, Decimal]:
    """The words with the numbers they stand for, counted from ``start``."""
    return {word: Decimal(start + step * at) for at, word in enumerate(words.split())}


SMALL = counted(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
    start=0,
)
TENS = counted("twenty thirty forty fifty sixty seventy eighty ninety", start=20, step=10)
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(10**5),
    "lakhs": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
DOZEN = Decimal(12)
ORDINALS = counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    start=1,
) | counted(
    "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth",
    start=30,
    step=10,
)
# By what a part divides; a second is no half.
PARTS = {"half": Decimal(2), "halve": Decimal(2), "quarter": Decimal(4)} | {
    word: value for word, value in ORDINALS.items() if value > 2
}
GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}

# Right behind the digits, "3bn"; a letter in PRICED only after a sign, for "100m" may be metres.
LETTERS = {"k": 10**3, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12}
CAPITALS = {"M": 10**6, "B": 10**9}
PRICED = {"m": 10**6, "mm": 10**6, "mil": 10**6, "b": 10**9, "t": 10**12, "trn": 10**12}
SIGNS = frozenset("$€£¥₹₽₩₪₺₦₱")
# What may stand before a sum in place of a sign, by its last letter: "R22m", "N200m", "Sh84m".
LETTER_SIGNS = frozenset("RNYh")
CURRENCIES = words(
    """
    baht birr cedis crowns dinars dirhams dollars euro euros forints francs hryvnias kroner kronor
    kronur kwacha lats lei leva lira meticais naira pesos pounds quid rand reais riel ringgit
    riyals roubles rubles rupees rupiah shekels shillings taka tenge yen yuan zloty zlotys
    """
)
ARTICLES = frozenset({"a", "an"})

# What a plural may stand for: an editor would not object to "hundreds" for 150 or for 1,200.
VAGUE = {
    "dozens": (20, 199),
    "hundreds": (100, 1999),
    "thousands": (1000, 19999),
    "millions": (10**6, 2 * 10**7 - 1),
    "billions": (10**9, 2 * 10**10 - 1),
    "trillions": (10**12, 2 * 10**13 - 1),
}
# "tens of thousands": each end times the scale.
VAGUE_TIMES = {"dozens": (12, 199), "tens": (10, 199), "scores": (20, 199), "hundreds": (100, 1999)}
# "several hundred" is 200 to 999.
SEVERAL = frozenset({"few", "several"})
# Every number in words begins with one of these.
OPENING = frozenset(
    {"half", "dozen"} | ARTICLES | SEVERAL
    | SMALL.keys() | TENS.keys() | ORDINALS.keys() | VAGUE.keys() | VAGUE_TIMES.keys()
)  # fmt: skip
