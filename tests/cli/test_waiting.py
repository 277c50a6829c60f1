from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from citecheck.cli.waiting import waiting
from citecheck.errors import ReadError


class Dripping:
    """A stream that brings one piece at a time."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = list(pieces)

    def read1(self, _: int) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""

    def read(self, _: int) -> bytes:
        return b"".join(self.pieces)


def lines_of(*pieces: bytes) -> list[list[tuple[int, str]]]:
    return [list(group) for group in waiting(Dripping(*pieces))]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([b"one\ntwo\n"], [[(1, "one"), (2, "two")]], id="together"),
        pytest.param([b"one\n", b"two\n"], [[(1, "one")], [(2, "two")]], id="apart"),
        pytest.param([b"o", b"ne\nt", b"wo"], [[(1, "one")], [(2, "two")]], id="in-pieces-without-an-end"),
        pytest.param([b"\n\n"], [[(1, ""), (2, "")]], id="empty-lines"),
        pytest.param([b"one\r", b"\ntwo\nthree\r\n"], [[(1, "one"), (2, "two"), (3, "three")]], id="ends-of-both-kinds"),
        pytest.param(["a\rb\x0bc\x85d\u2028e\n".encode()], [[(1, "a\rb\x0bc\x85d\u2028e")]], id="nothing-else-ends-a-line"),
        pytest.param([b"one\r"], [[(1, "one")]], id="carriage-return-at-the-end"),
        pytest.param([b"\xef\xbb\xbfone\n"], [[(1, "one")]], id="byte-order-mark"),
        pytest.param([b"Z\xc3", b"\xbcrich\n"], [[(1, "Zürich")]], id="letter-in-two-pieces"),
        pytest.param(["Zürich\nBasel\n".encode("utf-16-le")], [[(1, "Zürich"), (2, "Basel")]], id="utf-16-without-a-mark"),
        pytest.param(["Zürich\n".encode("utf-16-be")[:5], "Zürich\n".encode("utf-16-be")[5:]], [[(1, "Zürich")]], id="utf-16-big-endian"),
        pytest.param([b"a\0b and no other zero\n"], [[(1, "a\0b and no other zero")]], id="a-zero"),
        pytest.param([b"Z\xfcrich\n"], [[(1, r"Z\xfcrich")]], id="not-utf-8"),
    ],
)
def test_lines(pieces: list[bytes], expected: list[list[tuple[int, str]]]) -> None:
    assert lines_of(*pieces) == expected


def test_many_lines_come_in_groups_and_none_is_lost() -> None:
    body = b"".join(b"line %d\n" % number for number in range(1, 30_001))
    groups = [list(group) for group in waiting(io.BytesIO(body))]
    assert max(map(len, groups)) > 1
    assert [row for group in groups for row in group] == [(number, f"line {number}") for number in range(1, 30_001)]


def test_a_line_without_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("citecheck.cli.waiting.SIZE_LIMIT", 8)
    assert lines_of(b"one\n12345", b"678\n") == [[(1, "one")], [(2, "12345678")]]
    with pytest.raises(ReadError, match="line 2 has no end"):
        lines_of(b"one\n12345", b"6789", b"0")


def test_a_lone_line_is_answered_at_once() -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "citecheck", "parse"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ | {"PYTHONUTF8": "1"}
    )
    assert running.stdin is not None
    assert running.stdout is not None
    with running.stdin, running.stdout:
        for number in (b"1", b"2"):
            running.stdin.write(b"Adams, J. (2001), Rivers and Silt, London: Invented Press.\n")
            running.stdin.flush()
            assert running.stdout.readline().startswith(b'{"id": "%b"' % number)  # it would wait for ever if more were wanted
    assert running.wait() == 0
