"""Who wrote an article, when, and from where: bylines, date headers and datelines.

"By Ann Lee, Herald correspondent", "Mon Sep 13, 2010 8:11pm EDT" and the
"TOKYO (Reuters) -" before a first sentence are no statements about the event,
and a city in a dateline is not where anything took place.
"""

from __future__ import annotations

import re

LONGEST_HEADER = 120
LONGEST_BYLINE = 120

AGENCY = (
    r"(?:Reuters|REUTERS|Thomson Reuters Foundation|AP|Associated Press|AFP|CNN|CNN Business|UPI|"
    r"dpa|DPA|EFE|Xinhua|Kyodo|Kyodo News|TASS|Tass|Interfax|ANSA|PTI|ANI|IANS|PA|Bloomberg|Yonhap|"
    r"BBC|CNA|VOA|RFE/RL|MarketWatch|Jiji|Jiji Press|AAP|CP|Canadian Press|NNA|TNN|KUNA|WAM|"
    r"Anadolu)"
)
DASH = r"(?:(?:[-–—]\s?){1,3}|:\s)"
# "[TOKYO] ", "PARIS, France (CNN) -- ", "Mumbai, Nov 11 (PTI): ", "(CNN) ".
WORD = r"[^\W\d_][\w.'’-]*"
PLACE = rf"{WORD}(?:(?:, ?| ?/ ?| ){WORD}){{0,6}}"
DAY = r"(?:,? \(?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?\)?)?"
DATELINES = (
    re.compile(r"\[[A-Z][A-Z .,'’/-]{1,40}\]\s*"),
    re.compile(rf"(?:{PLACE}{DAY},? ?)?\((?P<agency>{AGENCY})\)\s*\.?\s*{DASH}?\s*"),
    re.compile(rf"{PLACE}{DAY},? ?\((?P<agency>[A-Z][\w./ ]{{1,30}})\)\s*\.?\s*{DASH}\s*"),
)
# "MOSCOW - ", "NEW YORK, March 3 — ": without an agency only in capitals, and only at the top.
CAPITALS = r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}"
BARE_DATELINE = re.compile(
    rf"{CAPITALS}(?:, (?:{CAPITALS}|[A-Z][a-z]{{2,12}}\.?))?{DAY}"
    rf"\s*(?:[-–—]\s?){{1,3}}\s*(?=[\"“'‘A-Z])"
    rf"|{CAPITALS}{DAY}:\s+(?=[\"“'‘A-Z])"
)
# "June 5, 2018 - ", "5 June 2018 — ": a day and a dash, at the top.
DAY_LINE = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?),? \d{4}"
    r"\s*(?:[-–—]\s?){1,3}\s*(?=[\"“'‘A-Z])"
)
LONGEST_DATELINE = 90
JOINING = "de del la las los le of and on upon al el the d da do di am im an der in"
SENTENCE_OPENERS = "The A An This That These Those His Her Its Their In On At By For From It"
SMALL = frozenset(JOINING.split())
OPENERS = frozenset(SENTENCE_OPENERS.split())

NAME = r"(?:[A-Z][\w.'’-]*|de|van|von|der|den|di|da|al|bin|el|la|le|du)"
BYLINE = re.compile(
    rf"(?:(?:exclusive|opinion|analysis|story|words|posted|written|reported|edited|compiled|curated|"
    rf"photographs|reporting|additional reporting|editing|text)[ :]*)?\bby:? "
    rf"(?P<name>(?!The |This |That |A |An ){NAME}(?: {NAME}){{0,5}})"
    rf"(?P<rest>.{{0,90}})\Z",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"\s*(?:\Z|[,|;/(–—@-]|(?:and|in|for|of|at|with|on|&) )")
LOWER = frozenset(("and", "in", "for", "of", "with", "the", "at", "on", "by", "from"))
# One sentence, for a whole article may stand on one line: initials and titles are no ends.
SENTENCE = r"(?:[^.!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.)"
CONTRIBUTED = re.compile(
    rf"\(?[A-Z]{SENTENCE}{{2,120}}\b(?:contributed(?: reporting)? (?:to|for) th(?:is|e) "
    rf"(?:report|story|article)|contributed reporting|in \w+ contributed)\b{SENTENCE}{{0,40}}"
    r"[.)]{0,2}\Z"
    rf"|\(?(?:Additional r|R)eporting (?:and writing )?by [A-Z]{SENTENCE}{{2,160}}[.)]{{0,2}}\Z"
    r"|This (?:story|post|article) (?:was|has been) (?:originally |first |last )?"
    rf"(?:updated|published|posted)\b{SENTENCE}{{0,100}}\.?\Z"
    r"|\(?(?:Edited|Editing|Curated) by (?!.*, (?:the|a|an|it|he|she|they)\b)[A-Z].{2,160}\Z"
    r"|\(?With (?:inputs?|reporting|reports|material|files) (?:from|by) [\w ,&-]{2,60}[.)]{0,2}\Z"
    r"|SOURCES?:? [A-Z].{1,60}\Z"
)
# "BBC News, Oslo", "Herald Staff Writer", "Reuters": under the headline only.
OFFICE = re.compile(
    rf"{AGENCY}\Z"
    r"|[A-Z][\w. ]{1,30} (?:News|Sport)(?:, | in )[A-Z][\w. ]{1,30}\Z"
    r"|(?:[A-Z][\w.-]* ){0,4}(?:Staff|Correspondent|Reporter|Writer|Editor|Bureau)"
    r"(?:, [A-Z][\w. ]{1,30}| in [A-Z][\w. ]{1,30})?\Z"
)

MONTHS = "january february march april may june july august september october november december"
DAYS = "monday tuesday wednesday thursday friday saturday sunday"
DATED = (*MONTHS.split(), *DAYS.split())
SHORT = (*(name[:3] for name in DATED), "sept", "tues", "thur", "thurs")
CALENDAR = frozenset((*DATED, *SHORT))
STAMPS = """
published publish posted post updated update last first originally modified edited created filed
issued release released immediate for date time on at of by the a am pm noon midnight hrs h gmt utc
bst est edt et cst cdt ct pst pdt pt mst mdt ist cest cet jst aest aedt hkt sgt msk uk us is local
year years month months week weeks day days hour hours hr minute minutes min mins ago st nd rd th t
z p m downloaded read comments comment views
"""
STAMPED = frozenset(STAMPS.split())
PART = re.compile(r"[^\W\d_]+|\d+")
CLOCK = re.compile(r"\d\s?[:./-]\s?\d|\d\s?[ap]\.?m\b", re.IGNORECASE)
# "Updated 2 hours ago", "5 min read".
AGO = re.compile(
    r"(?:(?:published|updated|posted|last updated)[: ]+)?\d+[ -](?:min|minute|hour|hr|day)s?"
    r" (?:ago|read)\Z",
    re.IGNORECASE,
)
# "The Standard, Thursday, Feb. 5": a day set off behind the paper's name.
SET_OFF = re.compile(
    r", [A-Z][a-z]{2,8}\.?,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})$"
)
MOST_STRANGERS = 3


def is_byline(line: str) -> bool:
    """``By Ann Lee, Herald correspondent``; ``By Friday the fire was out.`` is none."""
    if len(line) > LONGEST_HEADER * 2:
        return False
    line = line.strip("*_ ")
    if CONTRIBUTED.match(line):
        return True
    found = BYLINE.match(line) if len(line) <= LONGEST_BYLINE else None
    if found is None or line.endswith((".", "!", "?", ":")):
        return False
    words = re.findall(r"[^\W\d_][\w'’-]*", line[found.start("name") :])
    named = sum(word[0].isupper() for word in words)
    lower = [word for word in words if word[0].islower() and word not in LOWER]
    if found.group("name")[0].islower() or not GOES_ON.match(found.group("rest")):
        return False
    return named >= 1 and len(lower) <= 2 and len(words) <= 14


def is_office(line: str) -> bool:
    """``BBC News, Oslo``: a desk, an agency, a post; only believed under the headline."""
    return len(line) <= 60 and OFFICE.match(line) is not None


def is_date_header(line: str) -> bool:
    """``Mon Sep 13, 2010 8:11pm EDT``: a date, a time, and hardly another word."""
    if len(line) > LONGEST_HEADER:
        return False
    if AGO.match(line):
        return True
    parts = PART.findall(line)
    numbers = sum(part.isdigit() for part in parts)
    words = [part for part in parts if not part.isdigit()]
    dated = sum(word.casefold() in CALENDAR for word in words)
    strangers = [
        word for word in words if word.casefold() not in CALENDAR and word.casefold() not in STAMPED
    ]
    if numbers == 0 or numbers + dated < 2 or any(word[0].islower() for word in strangers):
        return False
    if not strangers:
        return dated > 0 or CLOCK.search(line) is not None
    most = MOST_STRANGERS + (numbers >= 4)
    set_off = dated >= 2 and SET_OFF.search(line) is not None
    placed = numbers >= 2 or set_off or line.endswith(("-", "–", "—", ":"))
    return dated > 0 and placed and len(strangers) <= most


def dateline(paragraph: str, *, opening: bool) -> int:
    """How long the dateline before a paragraph's first sentence is; 0 without one.

    ``opening`` says that the paragraph is one of the first, where a city in
    capitals and a dash are enough.
    """
    head = paragraph[:LONGEST_DATELINE]
    for pattern in (*DATELINES, BARE_DATELINE, DAY_LINE) if opening else DATELINES:
        found = pattern.match(head)
        if found is not None and is_place(found.group()) and starts_sentence(head[found.end() :]):
            return found.end()
    return 0


def is_place(text: str) -> bool:
    """Whether every word is a name's: ``Stratford-upon-Avon, England`` and not ``A man died``."""
    words = re.findall(WORD, text.split("(")[0] or "Agency")
    named = all(word[0].isupper() or word in SMALL for word in words)
    return named and (not words or words[0] not in OPENERS)


def starts_sentence(text: str) -> bool:
    """Whether a sentence can start so; at the end of a line there is none to start."""
    return not text or text[0].isupper() or text[0].isdigit() or text[0] in "\"“'‘’«$£€("
