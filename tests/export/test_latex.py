from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.export.latex import balanced, escape, unescape, verbatim

WRITTEN = [
    ("R&D", r"R\&D"),
    ("100% of $5 #1 a_b", r"100\% of \$5 \#1 a\_b"),
    ("{x}", r"\textbraceleft{}x\textbraceright{}"),
    (r"a\b", r"a\textbackslash{}b"),
    ("~ and ^", r"\textasciitilde{} and \textasciicircum{}"),
    ("Müller – “Öl”", "Müller – “Öl”"),
    ("a--b", "a-{}-b"),
    ("it''s", "it'{}'s"),
    ("two\n lines\tand\u00a0more", "two lines and more"),
]
ASCII = [
    ("Müller", r"M{\"{u}}ller"),
    ("Łódź", r"{\L}{\'{o}}d{\'{z}}"),
    ("Straße", r"Stra{\ss}e"),
    ("ế", r"{\'{\^{e}}}"),
    ("Şı", r"{\c{S}}{\i}"),
    ("1992–93", "1992--93"),
    ("Japan’s", "Japan's"),
    ("“x”", r"{\textquotedblleft}x{\textquotedblright}"),
    ("Россия", "Rossiya"),
]
READ = [
    (r"M{\"u}ller", "Müller"),
    (r"M\"{u}ller", "Müller"),
    (r"M\"uller", "Müller"),
    (r"{\'\i}", "í"),
    (r"{\v C}apek", "Čapek"),
    (r"\c{c}a", "ça"),
    (r"{\o}stergaard", "østergaard"),
    (r"\O stergaard", "Østergaard"),
    (r"{NATO} and {\emph{the} East}", "NATO and the East"),
    ("1--2 --- ``x''", "1–2 — “x”"),
    (r"a~b\ c\,d", "a b c d"),
    (r"\LaTeX and \unknown{x}", r"\LaTeX and \unknownx"),
    (r"50\% \& more", "50% & more"),
]


@pytest.mark.parametrize(("text", "tex"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_escape(text: str, tex: str) -> None:
    assert escape(text) == tex


@pytest.mark.parametrize(("text", "tex"), ASCII, ids=[row[0] for row in ASCII])
def test_ascii(text: str, tex: str) -> None:
    assert escape(text, ascii_only=True) == tex


@pytest.mark.parametrize(("tex", "text"), READ, ids=[row[0] for row in READ])
def test_unescape(tex: str, text: str) -> None:
    assert unescape(tex) == text


@pytest.mark.parametrize("text", ["Müller", "Łódź", "Straße", "ế", "Şı", "“x” — «y»", "½ €"])
def test_accents_survive_ascii(text: str) -> None:
    assert unescape(escape(text, ascii_only=True)) == text


@given(st.text())
def test_what_is_written_is_balanced_and_one_line(text: str) -> None:
    for tex in (escape(text), escape(text, ascii_only=True), verbatim(text)):
        assert balanced(tex)
        assert "\n" not in tex


@pytest.mark.parametrize("text", ["10.1000/a_b#%c", "http://x.y/~a&b", "10.1/{b}", "10.1002/(SICI)1097<1:AID>3.0.CO;2-#"])
def test_identifiers_are_left_alone(text: str) -> None:
    assert verbatim(text) == text


@pytest.mark.parametrize(("text", "written"), [("http://x/a}b", "http://x/a%7Db"), ("http://x/\\", "http://x/%5C")])
def test_what_would_break_the_file_is_percent_encoded(text: str, written: str) -> None:
    assert verbatim(text) == written


@pytest.mark.parametrize("text", ["\\" * 1_000_000, "{\\'" * 100_000, "\\c " * 100_000, "-" * 1_000_000, "{" * 1_000_000])
def test_hostile_text_ends(text: str) -> None:
    assert balanced(escape(text))
    assert len(unescape(text)) <= len(text)
