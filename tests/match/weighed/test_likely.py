"""What is left out unweighed would not have been found."""

from collections.abc import Sequence

import numpy as np
import pytest

from compare.encode.embedding import Embedding, embed, encoder_of
from compare.facts import KINDS
from compare.match.matching import match
from compare.match.weighed import likely
from compare.model import Article, Match, Mention
from compare.options import Options
from compare.pipeline import studied_articles, texts_of, unheard

FIRE = (
    "A fire at a warehouse in Halden killed seven people on Monday, police said.\n\n"
    "Some 120 firefighters from three towns fought the blaze for five hours.\n\n"
    "Ivo Lind, 54, who owns the building, was not arrested. Damage was put at $2.5 million.\n\n"
    "His wife called 911. Olm Freight, a carrier based in Lund, will rebuild it.\n",
    "Nine people died in a warehouse fire in Halden on Tuesday, officials said.\n\n"
    "It took 102 firefighters six hours to put out the blaze, said Mayor Jon Takeyama.\n\n"
    "The owner, Ivo Lindt, 45, was arrested. The damage was estimated at $25 million.\n\n"
    "It was Lindt's brother who raised the alarm. "
    "Olm Freight, a carrier based in Malmo, said nothing.\n",
    "Seven workers were killed and four hurt when a warehouse in Halden burned down on Monday.\n\n"
    "The mayor, John Takiyama, said 120 firefighters had come from three towns.\n\n"
    "Police arrested the owner, Lind, who was said to be 54.\n",
)


@pytest.fixture(scope="module")
def fire() -> tuple[list[Mention], Embedding, dict[Mention, object]]:
    settings = Options(cache=False)
    articles = [
        Article(key=key, path=f"{key}.txt", text=text, outlet=key)
        for key, text in zip("abc", FIRE, strict=True)
    ]
    studied, _ = studied_articles(articles, settings, unheard)
    mentions = [found for one in studied for found in one.mentions]
    moments = {found: when for one in studied for found, when in one.occasions.items()}
    return mentions, embed(texts_of(studied, settings), encoder_of(settings)), moments


def told(found: Sequence[Match]) -> list[tuple[str, str, float]]:
    return [(one.left.text, one.right.text, one.confidence) for one in found]


@pytest.mark.parametrize("kind", [one for one in KINDS if one.NAME != "name"])
def test_weighing_every_pair_finds_no_more(fire, kind, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    mentions, embedding, moments = fire
    own = [one for one in mentions if one.kind == kind.NAME]
    quick = match(own, kind, embedding, moments)
    monkeypatch.setattr(
        likely.Candidates, "likely", lambda self, *_: np.ones(self.frames.shape, dtype=np.bool_)
    )
    assert told(quick) == told(match(own, kind, embedding, moments))


def test_a_name_that_all_use_is_tied_from_place_to_place(fire) -> None:  # type: ignore[no-untyped-def]
    mentions, _, _ = fire
    towns = [one for one in mentions if one.kind == "name" and one.text == "Halden"]
    assert len(towns) == 3
    assert likely.likely_names(towns).tolist() == [
        [False, True, False],
        [True, False, True],
        [False, True, False],
    ]
