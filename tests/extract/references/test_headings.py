from __future__ import annotations

import pytest

from citecheck.extract.references.headings import Heading, heading_of

KNOWN = {
    "References": Heading.REFERENCES,
    "REFERENCES": Heading.REFERENCES,
    "**Works Cited**": Heading.REFERENCES,
    "7. References": Heading.REFERENCES,
    "VII. References:": Heading.REFERENCES,
    "Chapter 7 References": Heading.REFERENCES,
    "Literature cited": Heading.REFERENCES,
    "Literaturverzeichnis": Heading.REFERENCES,
    "Références bibliographiques": Heading.REFERENCES,
    "Referencias": Heading.REFERENCES,
    "REFERÊNCIAS": Heading.REFERENCES,
    "Riferimenti bibliografici": Heading.REFERENCES,
    "Список литературы": Heading.REFERENCES,
    "Список використаних джерел": Heading.REFERENCES,
    "参考文献": Heading.REFERENCES,
    "【参考文献】": Heading.REFERENCES,
    "참고문헌": Heading.REFERENCES,
    "Kaynakça": Heading.REFERENCES,
    "Literatuurlijst": Heading.REFERENCES,
    "Referenser": Heading.REFERENCES,
    "Daftar Pustaka": Heading.REFERENCES,
    "BIBLIOGRAPHY": Heading.BIBLIOGRAPHY,
    "Selected Bibliography": Heading.BIBLIOGRAPHY,
    "Further reading": Heading.BIBLIOGRAPHY,
    "Bibliographie": Heading.BIBLIOGRAPHY,
    "Bibliografía": Heading.BIBLIOGRAPHY,
    "Библиография": Heading.BIBLIOGRAPHY,
    "BOOKS": Heading.PART,
    "Primary Sources": Heading.PART,
    "A. Newspapers": Heading.PART,
    "Zeitungen": Heading.PART,
    "Appendix B": Heading.END,
    "Acknowledgements": Heading.END,
    "About the author": Heading.END,
    "Anhang": Heading.END,
}


@pytest.mark.parametrize(("text", "expected"), KNOWN.items(), ids=KNOWN.keys())
def test_knows(text: str, expected: Heading) -> None:
    assert heading_of(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Selected Bibliography\t74-93",
        "References to the sea in verse",
        "A bibliography of rivers",
        "The literature",
        "Books and their readers in the north",
        "References " * 20,
    ],
)
def test_does_not_know(text: str) -> None:
    assert heading_of(text) is None
