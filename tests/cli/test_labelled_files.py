from __future__ import annotations

import io
from pathlib import Path
from typing import cast

import pytest

from citecheck.cli import main
from citecheck.cli.options import Common
from citecheck.cli.train import examples_of

LINE = "<issued>1966</issued> &gt;&gt; <publisher-place>Lagos</publisher-place> >> <title>Silt &amp;gt; &lt;sand&gt;</title>\n"


def test_an_escaped_sign_is_the_sign() -> None:
    (example,) = examples_of(cast("Common", _Quiet()), [io.BytesIO(LINE.encode())], None)
    assert example.text == "1966 >> Lagos >> Silt &gt; <sand>"


def test_an_example_that_comes_again_counts_once() -> None:
    said: list[str] = []
    files = [io.BytesIO((LINE + "\n" + LINE.replace(" >> ", "  >> ")).encode()), io.BytesIO((LINE + "<title>Mud</title> 1966\n").encode())]
    found = examples_of(cast("Common", _Heard(said)), files, None)
    assert [example.text[-4:] for example in found] == ["and>", "1966"]
    assert said == ["citecheck: notice: 2 examples stand there more than once and count once"]


def test_the_same_reference_with_other_labels_is_another_example() -> None:
    lines = "<title>Mud</title> <issued>1966</issued>\n<title>Mud</title> <volume>1966</volume>\n"
    assert len(examples_of(cast("Common", _Quiet()), [io.BytesIO(lines.encode())], None)) == 2


@pytest.mark.parametrize(("after", "better"), [(3, False), (4, False), (5, True)])
def test_a_model_is_recommended_where_it_reads_more(
    after: int, better: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("citecheck.cli.train._learnt", lambda *_: (b"model", 4, after))
    Path("few.txt").write_text("".join(f"<title>Mud {number}</title> <issued>1966</issued>\n" for number in range(6)), encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        main(["parse", "--train", "few.txt", "--output", "my.model"])
    assert not stopped.value.code
    assert Path("my.model").read_bytes() == b"model"
    assert ("use it with --model" in (said := capsys.readouterr().err)) is better
    assert ("no better" in said) is not better


class _Heard:
    def __init__(self, said: list[str]) -> None:
        self.say = said.append


class _Quiet:
    def say(self, text: str) -> None:
        raise AssertionError(text)
