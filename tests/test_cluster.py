"""Beyond one machine: a real Dask scheduler and two workers give what one process gives."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from compare.archive import lookup, retrieve, shards
from compare.archive.filing import index
from compare.archive.kept import NAME
from compare.archive.lookup import PlainNames, named, reading, shortened
from compare.archive.shards import shards_of
from compare.archive.shelf import Shelf
from compare.check import check
from compare.cli import main
from compare.encode.embedding import encoder_of
from compare.encode.encoder import silent
from compare.options import Options
from compare.pipeline import unheard
from compare.read import afar, read
from compare.study.studies import studies
from compare.study.written import packed
from tests.archive.newsdesk import NEWS, content, news, saved
from tests.cluster import ROOT, Cluster

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow

HERE = Options(cache=False)
MANY = 40


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(stack, tmp_path_factory.mktemp("cluster"), (), ())


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def printed(command: str, *arguments: str) -> bytes:
    """What the command prints in JSON, without a cache."""
    assert main([command, *arguments, "--no-cache", "--format", "json", "--output", "out"]) in (
        0,
        3,
    )
    return Path("out").read_bytes()


def published() -> str:
    """A folder with four reports of each town's event."""
    texts = {f"{town}{at}": news(town, str(12 + at)) for at in range(4) for town in NEWS}
    return saved("run", **texts)


def assorted() -> str:
    """A folder of all sorts: a page, an archive with a page in it, what is no article."""
    text = news("lindau", "14").split("\n\n")
    page = f"<html><body><article><h1>{text[0]}</h1><p>{text[1]}</p><p>{text[2]}</p></article>"
    saved("run", lindau=news("lindau"), empty="", accents="Un café à Liège\n\n" * 60)
    Path("run/page.html").write_text(page)
    Path("run/broken.pdf.txt").write_bytes(b"%PDF-1.7\x00\xff\xfe" * 99)
    with zipfile.ZipFile("run/both.zip", "w") as archive:
        archive.writestr("inner.html", page.replace("14", "15"))
        archive.writestr("cork.txt", news("cork"))
    Path("run/sources.toml").write_text(
        '[[article]]\nfile = "lindau.txt"\noutlet = "The Lake"\npublished = 2021-05-04\n'
    )
    return "run"


def test_a_report_is_the_same_to_the_byte(cluster: Cluster) -> None:
    saved("run", one=news("lindau", "12"), other=news("lindau", "14"), cork=news("cork"))

    far = printed("report", "run", *cluster.arguments)

    assert far == printed("report", "run")
    assert json.loads(far)["discrepancies"] != []


def test_files_of_all_sorts_are_read_alike(cluster: Cluster) -> None:
    far = printed("report", assorted(), *cluster.arguments)

    assert far == printed("report", "run")
    assert {entry["status"] for entry in json.loads(far)["articles"]} >= {"checked", "skipped"}


def test_a_worker_under_a_nanny_reads_pages_too(tmp_path: Path) -> None:
    with ExitStack() as stack:
        far = read([assorted()], Cluster(stack, tmp_path, ["--nanny"]).options)

    assert far == read(["run"], HERE)


def test_an_archive_filed_afar_is_read_at_home(cluster: Cluster) -> None:
    saved("run", lindau=news("lindau"), cork=news("cork"))
    index(["run"], Path("far"), cluster.options, unheard)
    index(["run"], Path("near"), HERE, unheard)

    assert content(Path("far")) == content(Path("near"))
    assert Path("far", NAME).read_bytes() == Path("near", NAME).read_bytes()


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch) -> str:
    """An archive in many shards, of which every search finds but a part."""
    monkeypatch.setattr(lookup, "SENTENCES_IN_SHARD", 5)
    monkeypatch.setattr(retrieve, "FEW", 0)
    monkeypatch.setattr(retrieve, "COMPANY", 2)
    monkeypatch.setattr("compare.archive.search.BY_NAMES", 3)
    monkeypatch.setattr("compare.archive.search.BY_SENTENCES", 2)
    index([published()], Path("archive"), HERE, unheard)
    saved("new", lindau=news("lindau", "19"), quay=news("skagen", "90"))
    return "archive"


def test_a_search_in_shards_is_the_same_to_the_byte(cluster: Cluster, archive: str) -> None:
    far = printed("check", "new", "--against", archive, "--fail-on", "never", *cluster.arguments)

    assert far == printed("check", "new", "--against", archive, "--fail-on", "never")
    assert 2 < len(json.loads(far)["articles"]) < 22
    assert json.loads(far)["discrepancies"] != []


def test_a_search_in_shards_asks_the_cluster(
    cluster: Cluster, archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = check(["new"], [archive], cluster.options)
    monkeypatch.setattr(shards, "lookups_of", None)
    monkeypatch.setattr(shards, "look", None)

    assert check(["new"], [archive], cluster.options) == right


# --- a worker that dies costs time, and no result ----------------------------------------------


def many() -> str:
    return saved("run", **{f"lindau{at}": news("lindau", str(at)) for at in range(MANY)})


def documents(options: Options) -> object:
    return read(["run"], options)


def studying(options: Options) -> object:
    articles, _ = read(["run"], HERE)
    return [packed(study) for study in studies(articles, options, silent)]


def encoding(options: Options) -> object:
    texts = [f"Firefighters fought it until {at} o'clock." for at in range(800)]
    vectors = encoder_of(options).encode(texts, silent)
    return vectors.astype(np.float16).tobytes()


@pytest.mark.parametrize("stage", [documents, studying, encoding])
def test_a_worker_that_dies_costs_time_and_no_result(
    cluster: Cluster, stage: Callable[[Options], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    many()
    monkeypatch.setattr(afar, "DOCUMENTS_AT_ONCE", 5)

    assert cluster.losing_a_worker(lambda: stage(cluster.options)) == stage(HERE)


def names_in(shelf: Shelf) -> PlainNames:
    """The names of an article that is filed."""
    [(_, found)] = reading(shelf, [1])
    return named(found.study.outline.profile, found.study.outline.now).plain


def test_a_worker_that_dies_in_a_search_costs_time_and_no_result(
    cluster: Cluster, archive: str
) -> None:
    with Shelf(Path(archive)) as shelf:
        near = shards_of(shelf, Path(archive), HERE)
        far = shards_of(shelf, Path(archive), cluster.options)
        sought = shortened(np.eye(9, len(near.basis), dtype=np.float32), near.basis)
        asked = [names_in(shelf)], 5, [sought.tobytes()]

        assert cluster.losing_a_worker(lambda: list(far.asked(*asked))) == list(near.asked(*asked))


def test_a_local_run_imports_no_dask() -> None:
    saved("run", lindau=news("lindau"))
    code = (
        "import sys; from compare.cli import main;"
        "main(['report', 'run', '--format', 'json', '--output', 'out.json', '--quiet']);"
        "sys.exit(bool({'dask', 'distributed', 'toolz'} & sys.modules.keys()))"
    )
    ran = subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT)})

    assert ran.returncode == 0
