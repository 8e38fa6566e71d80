"""Units and currencies behind or before a number, and how one unit turns into another.

"55 km" and "34 miles" are one distance; pounds are money or weight by their size and company.
Currencies are never converted: the rate of the day is not in the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number measures: ``amount * factor + shift`` is in the dimension's base unit."""

    label: str
    dimension: str
    factor: Decimal = Decimal(1)
    shift: Decimal = Decimal(0)

    @property
    def is_money(self) -> bool:
        """Whether it is a currency; each is a dimension of its own."""
        return self.dimension.startswith("money")

    def base(self, amount: Decimal) -> Decimal:
        """The amount in the dimension's base unit."""
        return amount * self.factor + self.shift


# dimension | label | factor to the base unit | spellings in the singular, then abbreviations
TABLE = """
length | mm | 0.001 | millimetre millimeter | mm
length | cm | 0.01 | centimetre centimeter | cm cms
length | metres | 1 | metre meter | m
length | km | 1000 | kilometre kilometer | km kms
length | inches | 0.0254 | inch |
length | feet | 0.3048 | foot | ft
length | yards | 0.9144 | yard | yd
length | miles | 1609.344 | mile | mi
length | nautical miles | 1852 | nautical-mile | nm
area | sq metres | 1 | square-metre square-meter | sq-m sq.-m m² m2 sqm
area | sq km | 1000000 | square-kilometre square-kilometer | sq-km sq.-km km² km2
area | sq feet | 0.09290304 | square-foot | sq-ft sq.-ft
area | sq miles | 2589988.110336 | square-mile | sq-mi sq-miles
area | acres | 4046.8564224 | acre |
area | hectares | 10000 | hectare | ha
speed | km/h | 1 | kilometre-per-hour kilometer-per-hour kilometre-an-hour kilometer-an-hour | kph km/h kmh kmph km/hr km-per-hour km-an-hour
speed | mph | 1.609344 | mile-per-hour mile-an-hour | mph
speed | knots | 1.852 | knot |
mass | mg | 0.000001 | milligram milligramme | mg
mass | grams | 0.001 | gram gramme | g
mass | kg | 1 | kilogram kilogramme kilo | kg kgs
mass | tonnes | 1000 | tonne ton metric-ton |
mass | lb | 0.45359237 | pound | lb lbs
mass | ounces | 0.028349523125 | ounce | oz
mass | carats | 0.0002 | carat |
volume | litres | 1 | litre liter |
volume | cubic metres | 1000 | cubic-metre cubic-meter | cu-m m³ m3
volume | cubic feet | 28.316846592 | cubic-foot | cu-ft
volume | bcm | 1000000000000 | | bcm
volume | gallons | 3.785411784 | gallon |
volume | barrels | 158.987294928 | barrel |
duration | seconds | 1 | second | sec secs
duration | minutes | 60 | minute | min mins
duration | hours | 3600 | hour | hr hrs
duration | days | 86400 | day |
duration | weeks | 604800 | week |
duration | months | 2629800 | month |
duration | years | 31557600 | year | yr yrs
duration | decades | 315576000 | decade |
ratio | percent | 1 | percent per-cent | % pct
points | percentage points | 1 | percentage-point | ppt
temperature | °C | 1 | degree-celsius degree-centigrade | °c -°c
angle | degrees | 1 | degree | °
power | kilowatts | 0.001 | kilowatt | kw
power | megawatts | 1 | megawatt | mw
power | gigawatts | 1000 | gigawatt | gw
storage | megabytes | 0.001 | megabyte | mb
storage | gigabytes | 1 | gigabyte | gb
storage | terabytes | 1000 | terabyte | tb
calibre | calibre | 1 | caliber calibre |
screen | megapixels | 1 | megapixel | mp
"""  # noqa: E501 (a table reads by lines)
IRREGULAR = {"foot": "feet", "inch": "inches"}

# A sum whose currency is not said: "pay 8 million or else", "60 grand".
SUM = Unit("", "money")
FAHRENHEIT = Unit("°F", "temperature", Decimal(5) / 9, Decimal(-160) / 9)
MAGNITUDE = Unit("magnitude", "magnitude")
FOLD = Unit("times as much", "fold")
FRACTION = Unit("of the whole", "ratio", Decimal(100))
SCORE = Unit("score", "score")
YEARS_OLD = Unit("years old", "age", Decimal(12))
MONTHS_OLD = Unit("months old", "age")

# Written before the number.  A bare "$" and "dollars" are one; "A$" is another currency.
SIGNS = {
    "us$": "dollars", "$us": "dollars", "$": "dollars", "usd": "dollars",
    "a$": "Australian dollars", "$a": "Australian dollars",
    "au$": "Australian dollars", "c$": "Canadian dollars", "ca$": "Canadian dollars",
    "hk$": "Hong Kong dollars", "nz$": "New Zealand dollars", "s$": "Singapore dollars",
    "nt$": "Taiwan dollars", "r$": "reais", "€": "euros", "eur": "euros", "euro": "euros",
    "£": "pounds", "gbp": "pounds", "¥": "yen", "jpy": "yen", "cn¥": "yuan", "rmb": "yuan",
    "cny": "yuan",
    "₹": "rupees", "rs": "rupees", "rs.": "rupees", "inr": "rupees", "₽": "roubles",
    "₩": "won", "rm": "ringgit", "₪": "shekels", "₺": "lira", "chf": "francs",
    "sh": "shillings", "ksh": "shillings", "ush": "shillings", "tsh": "shillings",
    "₦": "naira", "₱": "pesos", "฿": "baht", "₫": "dong", "₴": "hryvnias", "gh₵": "cedis",
    "gh¢": "cedis",
}  # fmt: skip
# Written behind it; plurals besides.
MONEY_WORDS = {
    "dollar": "dollars", "us dollar": "dollars", "u.s. dollar": "dollars", "usd": "dollars",
    "american dollar": "dollars", "australian dollar": "Australian dollars",
    "canadian dollar": "Canadian dollars", "hong kong dollar": "Hong Kong dollars",
    "buck": "dollars",
    "euro": "euros", "eur": "euros", "pound sterling": "pounds", "british pound": "pounds",
    "yen": "yen", "yuan": "yuan", "renminbi": "yuan", "rupee": "rupees", "rouble": "roubles",
    "ruble": "roubles", "won": "won", "franc": "francs", "swiss franc": "francs", "peso": "pesos",
    "real": "reais", "shekel": "shekels", "lira": "lira", "rand": "rand", "naira": "naira",
    "baht": "baht", "ringgit": "ringgit", "dirham": "dirhams", "riyal": "riyals", "rial": "rials",
    "krona": "kronor", "kronor": "kronor", "krone": "kroner", "kroner": "kroner", "zloty": "zlotys",
    "rupiah": "rupiah", "dong": "dong", "taka": "taka", "cent": "cents", "penny": "pence",
    "pence": "pence", "€": "euros", "$": "dollars", "£": "pounds", "¥": "yen", "¢": "cents",
    "dinar": "dinars", "tugrik": "tugriks", "hryvnia": "hryvnias", "lev": "leva", "leva": "leva",
    "koruna": "koruny", "forint": "forints", "leu": "lei", "lei": "lei", "birr": "birr",
    "kyat": "kyats", "shilling": "shillings", "cedi": "cedis", "dram": "drams", "lari": "lari",
    "tenge": "tenge", "afghani": "afghanis", "reais": "reais", "quid": "pounds", "crown": "crowns",
    "riel": "riel", "kip": "kip", "lat": "lats", "litas": "litas", "somoni": "somoni",
    "manat": "manat", "pula": "pula", "kwacha": "kwacha", "kina": "kina", "lempira": "lempiras",
    "quetzal": "quetzals", "bolivar": "bolivars", "guarani": "guaranis", "dalasi": "dalasis",
    "leone": "leones", "metical": "meticais", "meticais": "meticais", "ariary": "ariary",
    "deutschmark": "marks", "guilder": "guilders", "drachma": "drachmas",
    "peseta": "pesetas", "denar": "denars", "rufiyaa": "rufiyaa", "soles": "soles",
    "gourde": "gourdes",
    "lebanese pound": "Lebanese pounds", "egyptian pound": "Egyptian pounds",
    "syrian pound": "Syrian pounds", "sudanese pound": "Sudanese pounds",
    "new zealand dollar": "New Zealand dollars", "singapore dollar": "Singapore dollars",
    "taiwan dollar": "Taiwan dollars",
}  # fmt: skip
# The currencies of countries that share a word: "Kuwaiti dinars" are dinars in one article's story.
OF_COUNTRIES = {
    "dinar": "kuwaiti iraqi jordanian libyan tunisian algerian bahraini serbian",
    "riyal": "saudi qatari yemeni", "rial": "iranian omani", "rupee": "indian pakistani nepalese",
    "ringgit": "malaysian", "peso": "mexican argentine chilean colombian philippine cuban",
    "rouble": "russian belarusian", "ruble": "russian belarusian", "lira": "turkish italian",
    "yen": "japanese", "yuan": "chinese", "won": "korean", "rand": "south-african",
    "naira": "nigerian", "baht": "thai", "shilling": "kenyan ugandan tanzanian somali",
    "real": "brazilian", "zloty": "polish", "krona": "swedish", "krone": "norwegian danish",
}  # fmt: skip
# Codes of ISO 4217, before or behind the number.
CODES = {
    "AUD": "Australian dollars", "CAD": "Canadian dollars", "HKD": "Hong Kong dollars",
    "NZD": "New Zealand dollars", "SGD": "Singapore dollars", "TWD": "Taiwan dollars",
    "CNY": "yuan", "RMB": "yuan", "JPY": "yen", "INR": "rupees", "PKR": "rupees", "GBP": "pounds",
    "CHF": "francs", "KRW": "won", "RUB": "roubles", "ILS": "shekels", "ZAR": "rand",
    "NGN": "naira", "THB": "baht", "MYR": "ringgit", "IDR": "rupiah", "VND": "dong", "BDT": "taka",
    "AED": "dirhams", "SAR": "riyals", "QAR": "riyals", "IRR": "rials", "KWD": "dinars",
    "EGP": "Egyptian pounds", "LBP": "Lebanese pounds", "MXN": "pesos", "BRL": "reais",
    "SEK": "kronor", "NOK": "kroner", "DKK": "kroner", "PLN": "zlotys", "CZK": "koruny",
    "HUF": "forints", "BGN": "leva", "UAH": "hryvnias", "MNT": "tugriks",
    "KES": "shillings", "UGX": "shillings",
}  # fmt: skip
# "pounds" without "sterling" is money when it is this much: nobody weighs 100,000 pounds of news.
POUNDS_ARE_MONEY = Decimal(100_000)
POUNDS = Unit("pounds", "money: pounds")

# The letter that stands for a currency's sign before millions, or before "50,000": R22m, Y25,000.
LETTER_BEFORE = re.compile(r"(?<![A-Za-z0-9])(?P<letter>[EeRNY])$")
LETTERED = {"e": "euros", "r": "rand", "n": "naira", "y": "yen"}
MILLIONS = re.compile(r"^[0-9].*(?:million|billion|mn|bn|m)$")
THOUSANDS = re.compile(r"^[0-9]{1,3}(?:,[0-9]{3})+$")
LONGEST_SIGN = 4
LONGEST_UNIT = 26
# The words behind a number, up to three of them: "-metre", " sq km", " miles per hour", "%".
BEHIND = re.compile(
    r"(?P<joint>[ \u00a0]?[-\u2010\u2011]?[ \u00a0]?)"
    r"(?P<words>%|[$€£¢¥](?![0-9])|°[CF]?|[A-Za-z][\w./²]*(?:(?:[ -]| - )[A-Za-z][\w./²]*){0,2})"
)


def spellings() -> dict[str, Unit]:
    """Every spelling of every unit, in lower case with single spaces."""
    found: dict[str, Unit] = {}
    for line in TABLE.strip().splitlines():
        dimension, label, factor, words, short = (cell.strip() for cell in line.split("|"))
        unit = Unit(label, dimension, Decimal(factor))
        for word in words.split():
            first, _, rest = word.partition("-")
            for plural in (word, word + "s", f"{first}s-{rest}", plural_of(word)):
                found[plural.replace("-", " ")] = unit
        found.update({word.replace("-", " "): unit for word in short.split()})
    for word, currency in MONEY_WORDS.items():
        found[word] = found[word + "s"] = money(currency)
    for word, countries in OF_COUNTRIES.items():
        for country in countries.split():
            told = f"{country.replace('-', ' ')} {word}"
            found[told] = found[told + "s"] = found[word]
    for degree in ("degree fahrenheit", "degrees fahrenheit", "°f"):
        found[degree] = FAHRENHEIT
    return found


def plural_of(word: str) -> str:
    """ "square-foot" has "square-feet"."""
    *before, last = word.split("-")
    return "-".join([*before, IRREGULAR.get(last, last + "s")])


def money(currency: str) -> Unit:
    """The unit of a currency."""
    return Unit(currency, f"money: {currency}")


UNITS = spellings()
DEGREES, PERCENT = UNITS["degrees"], UNITS["percent"]


def currency_before(text: str, at: int) -> tuple[Unit, int] | None:
    """The currency sign that ends at ``at``, and where it begins: "US$" before "180m"."""
    end = at - 1 if text[at - 1 : at] == " " else at
    for length in range(min(LONGEST_SIGN, end), 0, -1):
        start = end - length
        sign = text[start:end].lower()
        if text[start:end] in CODES and not text[max(start - 1, 0) : start].isalnum():
            return money(CODES[text[start:end]]), start
        if sign in SIGNS and not (sign[0].isalpha() and text[max(start - 1, 0) : start].isalpha()):
            return money(SIGNS[sign]), start
    return None


def lettered_before(text: str, start: int, end: int) -> tuple[Unit, int] | None:
    """The currency of "E80 million" or "R50,000", as a letter tells it; "E80" is a road."""
    match = LETTER_BEFORE.search(text[max(start - 2, 0) : start])
    if match is None:
        return None
    letter, number = match.group("letter").lower(), text[start:end]
    told = MILLIONS.search(number) or (letter != "e" and THOUSANDS.search(number))
    return (money(LETTERED[letter]), start - 1) if told else None


def unit_after(text: str, at: int, amount: Decimal) -> tuple[Unit, int] | None:
    """The unit that begins right behind ``at``, and where it ends; the longest spelling wins."""
    match = BEHIND.match(text[at : at + LONGEST_UNIT])
    if match is None:
        return None
    start, words = match.start("words"), match.group("words")
    glued = match.group("joint") == ""
    for end in reversed([*boundaries(words), len(words)]):
        spelled = words[:end].rstrip(".")
        if spelled in CODES:
            return money(CODES[spelled]), at + start + len(spelled)
        unit = UNITS.get(" ".join(spelled.lower().replace("-", " ").split()))
        if unit is not None and is_meant(spelled, glued=glued):
            return sized(unit, spelled, amount), at + start + len(spelled)
    return None


def boundaries(words: str) -> list[int]:
    """Where the first and second word end."""
    return [at for at, letter in enumerate(words) if letter in " -"]


def is_meant(spelled: str, *, glued: bool) -> bool:
    """Short letters are units only as they are written: "5m", "5 m", not "5 M"; "7pm" is none."""
    if len(spelled) > 1 or not spelled.isalpha():
        return True
    return spelled.islower() and glued


def sized(unit: Unit, spelled: str, amount: Decimal) -> Unit:
    """Pounds by their number: "74 million pounds" is money."""
    if spelled.lower() in {"pound", "pounds"} and amount >= POUNDS_ARE_MONEY:
        return POUNDS
    return unit
