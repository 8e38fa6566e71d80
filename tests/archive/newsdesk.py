"""Short news of several towns for an archive, and what is in an archive whatever its order."""

import sqlite3
from contextlib import closing
from pathlib import Path

NEWS = {
    "lindau": (
        "Hotel fire in Lindau kills {number}\n\n"
        "LINDAU, 4 May 2021 - A fire in the Hotel Adler in Lindau killed {number} people on "
        "Tuesday, the fire chief, Karl Brandt, said. Firefighters fought it until noon.\n\n"
        "Brandt said the cause was not known.\n"
    ),
    "skagen": (
        "Ferry aground off Skagen\n\n"
        "SKAGEN, 9 June 2020 - The ferry Ingrid ran aground off Skagen on Tuesday with {number} "
        "passengers aboard, the coast guard said. Mette Holm, its captain, was questioned.\n"
    ),
    "porto": (
        "Porto elects a mayor\n\n"
        "PORTO, 3 October 2016 - Rui Sousa was elected mayor of Porto on Sunday by a majority of "
        "{number} votes. Turnout was low. His rival, Ana Lima, asked for a recount.\n"
    ),
    "cork": (
        "Museum in Cork buys a painting\n\n"
        "CORK, 14 January 2014 - The Crawford museum in Cork bought a painting by Jack Yeats for "
        "{number} million euros at an auction in London, its director, Sean Daly, said.\n"
    ),
    "turin": (
        "Carmaker to close Turin plant\n\n"
        "TURIN, 20 March 2018 - Ferri Motors will close its plant in Turin and dismiss {number} "
        "workers, the company said on Tuesday. Unions called a strike.\n"
    ),
}  # fmt: skip


def news(town: str, number: str = "12") -> str:
    return NEWS[town].format(number=number)


def saved(folder: str, **texts: str) -> str:
    Path(folder).mkdir(exist_ok=True)
    for name, text in texts.items():
        Path(folder, f"{name}.txt").write_text(text)
    return folder


def published() -> str:
    """A folder with the news of each town."""
    return saved("run", **{town: news(town) for town in NEWS})


def content(archive: Path) -> list[tuple[object, ...]]:
    """All that is filed, by path and version; in which order it was filed does not matter."""
    with closing(sqlite3.connect(archive / "archive.sqlite", timeout=60)) as database:
        asked = "select path, version, words, made, article, study, vectors, checksum from filed"
        return sorted(database.execute(asked).fetchall())
