from datetime import date

from compare.model import Article, Block, Role
from compare.text.layout.dateline import issue_day, publication_date

BODY = "The ferry sank on Thursday, and all aboard were saved."


def day(*parts: tuple[Role, str], published: date | None = None) -> date | None:
    text = "\n".join(words for _, words in parts)
    blocks = [Block(role, text.find(words), text.find(words) + len(words)) for role, words in parts]
    return publication_date(Article("a", "a.txt", text, "A", published=published), blocks)


def test_metadata_goes_before_the_text() -> None:
    stamped = (Role.BYLINE, "Published March 19, 2015")

    assert day(stamped, (Role.PARAGRAPH, BODY), published=date(2015, 3, 21)) == date(2015, 3, 21)


def test_a_dateline_or_stamp_tells_the_day() -> None:
    dateline = (Role.BYLINE, "OSLO, March 19, 2015 (Reuters) -")

    assert day(dateline, (Role.PARAGRAPH, BODY)) == date(2015, 3, 19)
    assert day((Role.PARAGRAPH, BODY), (Role.PARAGRAPH, "Thu 19 Mar 2015")) == date(2015, 3, 19)


def test_the_words_are_of_the_day_before_the_update() -> None:
    updated = (Role.BYLINE, "Published 19 March 2015, updated 20 March 2015")

    assert day(updated, (Role.PARAGRAPH, BODY)) == date(2015, 3, 19)


def test_a_picture_of_the_day_tells_it_and_an_old_picture_does_not() -> None:
    fresh = (Role.CAPTION, "Rescuers row ashore on Thursday, March 19, 2015. (AP)")
    old = (Role.CAPTION, "The ferry in a file photo of Thursday, March 15, 2012.")

    assert day((Role.PARAGRAPH, BODY), fresh) == date(2015, 3, 19)
    assert day((Role.PARAGRAPH, BODY), old) is None


def test_a_picture_without_a_weekday_needs_that_weekday_in_the_lead() -> None:
    thursday = (Role.CAPTION, "Rescuers row ashore, Mar 19, 2015.")
    tuesday = (Role.CAPTION, "Rescuers row ashore, Mar 17, 2015.")

    assert day((Role.PARAGRAPH, BODY), thursday) == date(2015, 3, 19)
    assert day((Role.PARAGRAPH, BODY), tuesday) is None


def test_a_date_in_the_story_is_not_the_day_of_the_story() -> None:
    assert day((Role.PARAGRAPH, "The ferry was built on May 3, 1987, in Bergen.")) is None


def test_a_dateline_without_a_year_tells_the_day_of_the_month() -> None:
    words = "OSLO, March 19 (Coast Wire) -"
    article = Article("a", "a.txt", f"{words}\n{BODY}", "A")
    blocks = [Block(Role.BYLINE, 0, len(words))]
    issued = issue_day(article, blocks)

    assert publication_date(article, blocks) is None
    assert issued is not None
    assert (issued.month, issued.day, issued.anchored) == (3, 19, False)
