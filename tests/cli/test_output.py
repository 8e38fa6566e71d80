"""Results arrive whole or not at all, in UTF-8 whatever the locale."""

import os
from pathlib import Path

import pytest

from compare.cli.output import complain, put, write
from compare.errors import UsageError


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text("yesterday's, and longer")

    write("today’s", file)

    assert file.read_text("utf-8") == "today’s"
    assert os.listdir(tmp_path) == ["report.md"]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    write("kept", tmp_path / "reports" / "fire" / "report.md")

    assert (tmp_path / "reports" / "fire" / "report.md").read_text() == "kept"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "latest.md").symlink_to(tmp_path / "monday.md")

    write("kept", tmp_path / "latest.md")

    assert (tmp_path / "latest.md").is_symlink()
    assert (tmp_path / "monday.md").read_text() == "kept"


def test_a_pipe_is_written_to_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    write("through", pipe)

    assert os.read(reader, 100) == b"through"
    assert pipe.is_fifo()
    os.close(reader)


def test_a_folder_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written: Is a directory"):
        write("kept", tmp_path)


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    blocked = tmp_path / "file" / "report.md"
    (tmp_path / "file").write_text("a file, not a folder")

    with pytest.raises(UsageError, match=r"report\.md: cannot be written"):
        write("kept", blocked)

    assert (tmp_path / "file").read_text() == "a file, not a folder"


def test_half_of_a_surrogate_pair_is_spelled_out(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    put("caf\u00e9 \ud800\n")

    assert capsysbinary.readouterr().out == b"caf\xc3\xa9 \\ud800\n"


def test_a_message_stays_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain("seeds/a\nb.txt: no text")

    assert capsys.readouterr().err == "compare-sources: seeds/a b.txt: no text\n"
