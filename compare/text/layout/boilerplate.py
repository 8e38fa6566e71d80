"""Boilerplate: what a site prints around an article, known by its wording.

Whole lines only, and only where no outlet would write them as news: a stray
line costs little, a lost sentence of the report costs trust.  "Subscribe to our
newsletter" goes; "More than 300 people subscribe to the newsletter" stays.
"""

from __future__ import annotations

import re

# Real paragraphs are longer than any line a site repeats, but for the outlet's own portrait.
LONGEST_LINE = 240
LONGEST_PORTRAIT = 700

# What an editor notes in Markdown or HTML is never read by the public.
COMMENT = re.compile(r"<!--[^<>]*-->")

BULLETS = " \t\u00a0•‣▪●*·-–—"
EDGES = BULLETS + "|:>»«.!…()[]"


def phrases(listed: str) -> frozenset[str]:
    """The phrases of a list, set apart by bars and line ends."""
    return frozenset(phrase.strip() for phrase in listed.replace("\n", "|").split("|")) - {""}


# The whole line, in lower case, without bullets and punctuation at its ends.
FURNITURE = phrases(
    """
    about us|accept|ad|ad feedback|advert|advertise|advertisement|advertisements|advertising
    accessibility help|accessibility links|all comments|all rights reserved|also on|also read
    article continues below|article continues below advertisement|audio player|back|back to top
    breaking news|by our correspondent|cancel|click here|click to expand|close|comment|comments
    contact us|continue reading|continue reading below|continue reading the main story
    content continues below|copy link|copy url|copyright|credit|download|editor's picks
    editors' picks|email|email this|email this article|embed|enlarge|enlarge image
    enlarge this image|expand|facebook|featured|follow us|font size|gallery|get the app|hide caption
    home|image|instagram|latest|latest headlines|latest news|leave a comment|lg|like us|linkedin
    listen|live|live now|live tv|live updates|load more|loading|log in|login|main menu|md|menu
    media playback is not supported on this device|media playback is unsupported on your device
    more|more info|more news|more on this|more stories|most popular|most read|most viewed
    my account|navigation|newsletter|newsletters|next|next article
    no media source currently available
    no comments|open|open menu|page|photo|photos|pinterest|play|play video|popular|posted in
    previous|previous article|print|print this article|privacy policy|promoted|promoted content
    published|read full story
    read more|read next|reddit|register|related|related content|reply|reprints
    save|search|search this site|section|sections|share|share article|share on facebook|share page
    share on twitter|share on whatsapp|share story|share this|share this article|share this page
    share this story|share this with|show caption|show comments|show more|sign in|sign up
    sign up now|site index|site map|sitemap|skip|skip ad|skip advertisement|skip to content
    skip to main content|skip to navigation|sm|slideshow|sponsored|sponsored content|story continues
    story continues below|story continues below advertisement|submit|subscribe|subscribe now
    supported by|tags|terms of service|terms of use|text size|this is a modal window|top stories
    top|topics|trending|trending now|tweet|twitter|video|videos|view all|view comments|view gallery
    view more|view photos|view this post on instagram|watch|watch live|watch now|watch more
    whatsapp|x|xl|xs|xxl|you are here|you may also like|you might also like|youtube
    what to read next|related tags|close this|toggle navigation|advertisement remove ads
    """
)

# A heading whose lines below it lead to other articles.
LINK_HEADINGS = phrases(
    """
    also in the news|around the web|editor's picks|editors' picks|from around the web
    further reading|more from us|more on this|more on this story|more stories|most popular|most read
    read also|read more|read next|recommended|recommended for you|recommended reading
    recommended stories|related|related articles|related content|related coverage
    related internet links|related links|related news|related posts|related reading
    related stories|related story|trending stories|latest stories|more news
    related topics|see also|top stories|trending|trending now|you may also like
    you might also like|what to read next
    """
)

SECTIONS = phrases(
    """
    africa|americas|analysis|asia|australia|britain|business|canada|china|companies|culture|economy
    education|entertainment|environment|europe|features|finance|health|home|india|international
    latest|lifestyle|local|magazine|markets|money|news|opinion|pacific|politics|pictures|region
    science|society|sport|sports|tech|technology|top|travel|uk|us|usa|video|world
    """
)

# Said to the reader in so many words: "Sign up for our newsletter", "Download the app".
ORDER = r"(?:please )?(?:subscribe|sign up|sign in|register|log in|download|click|tap|like us)"
# Words of news too, "Visit the ruins today", so they must speak of "us".
INVITATION = (
    r"(?:please )?(?:visit|see|find|get|receive|follow|join|support|check out|watch|listen to|send|"
    r"e-?mail|contact|like)(?: \w+){0,3} (?:us|our)\b"
)
NETWORK = r"(?:facebook|twitter|telegram|whatsapp|instagram|youtube|linkedin|tiktok|pinterest)"
OFFERED = (
    rf"(?:newsletters?|app|channel|e-?mail alerts?|alerts|inbox|{NETWORK}|podcasts?|subscription|"
    r"print edition|e-?paper|website|site|page|journalism|reporting|coverage|live blog)"
)
PROMOTION = re.compile(
    rf"(?:{ORDER}|{INVITATION})\b[^.!?]{{0,160}}\b{OFFERED}\b[^.!?]{{0,60}}[.!?]?\Z"
    rf"|(?:{ORDER}|read|listen|watch|find out|learn)\b[^.!?]{{0,80}}\bhere[.!]?\Z"
    rf"|follow (?:[\w@.'’&]+ ){{1,6}}on {NETWORK}\b.{{0,60}}\Z"
    r"|for (?:daily|weekly|regular|more|the latest|all the latest|breaking|live)"
    r" (?:updates|news|stories|headlines|coverage|alerts|content)\b.{0,160}"
    r"\b(?:subscribe|sign up|follow|visit|download|click|join|go to|log on)\b.{0,60}\Z"
    r"|by subscribing, you\b.{0,120}\Z"
    r"|subscribe (?:to|now|today|for|here)\b.{0,60}\Z"
    r"|thank(?:s| you) for (?:reading|subscribing|tuning in|your support)\b.{0,60}\Z"
    r"|(?:[^.!?]{0,160}|.{0,100}\bnewsletter\b.{0,80})"
    r"\b(?:sign up|subscribe)(?: for free| now| today)* here\b.{0,20}\Z"
    r"|the post .{1,160} (?:appeared first|first appeared) on .{1,60}\Z"
    r"|if this was forwarded to you\b.{0,120}\Z"
    r"|if you (?:like|liked|enjoy|enjoyed|value) (?:this|our) \w+, .{0,120}\Z",
    re.IGNORECASE,
)
# "The Herald is now on Telegram!"
NOW_ON = re.compile(
    r"(?P<outlet>[^.!?]{2,40}?) (?:is|are) (?:now |also ){1,2}on "
    rf"(?:{NETWORK}|x|threads|bluesky)!\Z",
    re.IGNORECASE,
)
# "Read more: Three held over arson", "READ ALSO: …": a link to another article.
LINK = re.compile(
    r"(?:read more|read also|also read|see also|read next|related|watch|more)\s?[:>»|].{0,200}\Z"
    r"|our standards: the .{0,80}\Z|a post shared by .{0,120}\Z"
    r"|(?:click|tap) (?:here|to|on)\b.{0,120}\Z"
    r"|https?://\S+\Z|www\.\S+\Z|[\w.-]+\.[a-z]{2,4}/\S*\Z|(?:twitter|instagram|x)[: ]+@\w+\Z",
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"(?:\(tm\) & )?(?:©|\(c\)|&copy;|copyright\b)[^a-z]{0,20}"
    r"(?:\b(?:19|20)\d\d\b|©|\(c\)|by\b).{0,200}\Z"
    r"|©.{0,120}\Z"
    r"|[^.!?]{0,160}\ball rights reserved\b.{0,60}\Z"
    r"|.{2,40} is not responsible for the content of external\b.{0,40}\Z"
    r"|\(?this story has not been edited by\b.{0,160}\Z"
    r"|(?:this (?:material|article|story)|the content) may not be "
    r"(?:published|reproduced|broadcast)\b.{0,160}\Z"
    r"|(?:the )?(?:views|opinions)(?:[ ,]\w+){0,4} expressed (?:in|on|here|by)\b.{0,200}\Z",
    re.IGNORECASE,
)
# "16x9 Image", "Image copyright Getty Images", "Image source, Reuters", "Photo: Ann Lee/AP".
CREDIT = re.compile(
    r"!\[[^\]]{0,120}\]\([^)]{0,200}\)\Z"
    r"|\d{1,2}\s?x\s?\d{1,2} (?:image|video|photo)\Z"
    r"|(?:image|photo|picture|video|media) (?:copyright|source|credit|courtesy)\b.{0,80}\Z",
    re.IGNORECASE,
)
# "Ann Lee/AFP via Getty Images" ends with a picture library.
LIBRARY = re.compile(
    r"(?:\A|[\s/(|,:+])(?:Getty(?: Images)?|AFP|AP|AP Photo|Associated Press|Reuters|REUTERS|EPA|"
    r"EPA-EFE|Shutterstock|Alamy|iStock|Unsplash|Xinhua|Bloomberg|PA Images|Press Association|"
    r"Flickr|Wikimedia Commons|Zuma Press|Anadolu(?: Agency)?|NurPhoto)\)?\Z"
)
CREDITING = re.compile(r"/| via |\A(?:photo|photograph|picture|image|credit|courtesy|by)s?\b", re.I)
MOST_CREDITED = 9
JOINTS = frozenset({"by", "via", "on", "for", "and", "of", "the", "from"})
# "The Herald brings news and information to an audience of two million."
PORTRAIT = re.compile(
    r"\b(?:provides|delivers|publishes|brings|offers|produces|covers|broadcasts|is)\b.{0,160}"
    r"\b(?:news|information|journalism|coverage|broadcaster|newspaper|news agency|publication)\b"
    r".{0,200}\b(?:audience|readers|readership|viewers|listeners|subscribers|languages|byline)\b",
    re.IGNORECASE,
)
PITCH = re.compile(
    r"\b(?:journalism|newsletter|subscri\w+|donat\w+|our reporting)\b", re.IGNORECASE
)
# Markdown's "[Read more](https://…)".
LINKED = re.compile(r"\A\[([^\]]{1,80})\]\([^)]{1,200}\)\Z")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def bare(line: str) -> str:
    """A line in lower case, without bullets and punctuation at its ends."""
    return line.strip(EDGES).replace("’", "'").casefold()


def is_boilerplate(line: str) -> bool:
    """Whether the whole line is the site's and not the article's."""
    if COMMENT.fullmatch(line.strip()):
        return True
    if len(line) > LONGEST_LINE:
        return is_menu(line)
    line = line.lstrip(BULLETS)
    words = bare(LINKED.sub(r"\1", line))
    if words in FURNITURE or words in LINK_HEADINGS:
        return True
    return any(
        pattern.match(line) for pattern in (PROMOTION, NOW_ON, LINK, RIGHTS, CREDIT)
    ) or is_picture_credit(line)


def is_breadcrumb(line: str) -> bool:
    """``Home > World > Asia``: nothing but names of sections; only believed above the headline."""
    parts = WORD.findall(bare(line)) if len(line) <= 60 else []
    return 0 < len(parts) <= 5 and all(part in SECTIONS for part in parts)


def is_picture_credit(line: str) -> bool:
    """``Ann Lee/AFP``: who took the picture, with nothing said of what it shows."""
    library = LIBRARY.search(line) if len(line) <= 100 else None
    if library is None or not (library.start() == 0 or CREDITING.search(line)):
        return False
    words = WORD.findall(line)
    named = all(word[0].isupper() or word in JOINTS or "/" in line for word in words)
    return named and len(words) <= MOST_CREDITED


def is_menu(line: str) -> bool:
    """A list of names without any punctuation, such as the countries in a form."""
    if len(line) > 20_000 or re.search(r"[.!?;:\"”]", line) or line.isupper():
        return False
    words = line.split()
    titled = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    return len(words) >= 40 and titled >= 0.85 * len(words)


def leads_elsewhere(line: str) -> bool:
    """Whether the lines below it are other articles' headlines."""
    return len(line) <= 40 and bare(line) in LINK_HEADINGS


def is_portrait(line: str) -> bool:
    """What an outlet says of itself; only believed below the article."""
    return len(line) <= LONGEST_PORTRAIT and PORTRAIT.search(line) is not None


def is_pitch(line: str) -> bool:
    """A sentence on journalism that stands by a promotion; only believed there."""
    return len(line) <= LONGEST_LINE and PITCH.search(line) is not None
