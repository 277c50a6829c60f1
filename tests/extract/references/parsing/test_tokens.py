from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.tokens import is_link, tokenize

CASES: dict[str, list[tuple[str, str, str]]] = {
    "12(3):45-67.": [("", "12", ""), ("(", "3", "):"), ("", "45-67", ".")],
    "vol.12,no.3": [("", "vol", "."), ("", "12", ","), ("", "no", "."), ("", "3", "")],
    "3/1999": [("", "3", "/"), ("", "1999", "")],
    "A.B.Smith": [("", "A", "."), ("", "B", "."), ("", "Smith", "")],
    "Müller-Lüdenscheidt": [("", "Müller-Lüdenscheidt", "")],
    "O’Brien AT&T": [("", "O’Brien", ""), ("", "AT&T", "")],
    "“Title,” *Journal*": [("“", "Title", ",”"), ("*", "Journal", "*")],
    "1878–1967": [("", "1878–1967", "")],
    "— ______. &": [("", "—", ""), ("", "______.", ""), ("", "&", "")],
    "https://doi.org/10.5555/a_b(c). x": [("", "https://doi.org/10.5555/a_b(c", ")."), ("", "x", "")],
    "restau - ro, Berlin - Leipzig": [("", "restau - ro", ","), ("", "Berlin", ""), ("", "-", ""), ("", "Leipzig", "")],
    "T¨urk-B¨ohm, J¨urgen; Fro¨lich": [("", "T¨urk-B¨ohm", ","), ("", "J¨urgen", ";"), ("", "Fro¨lich", "")],
    "Ouderengeneeskd2009;34 Rev1999a, Route66 https://a.example/b2010": [
        ("", "Ouderengeneeskd", ""),
        ("", "2009", ";"),
        ("", "34", ""),
        ("", "Rev", ""),
        ("", "1999a", ","),
        ("", "Route66", ""),
        ("", "https://a.example/b2010", ""),
    ],
    "Novotny´, ``Sand´´": [("", "Novotny", "´,"), ("``", "Sand", "´´")],
    "": [],
}


@pytest.mark.parametrize("text", CASES)
def test_tokens(text: str) -> None:
    found = tokenize(text)
    assert [(token.lead, token.core, token.trail) for token in found] == CASES[text]
    for token in found:
        assert text[token.start : token.end] == token.lead + token.core + token.trail
        assert text[token.first : token.last] == token.core


def test_links() -> None:
    assert is_link("www.example.org")
    assert is_link("10.5555/x")
    assert not is_link("Wwwhere")
