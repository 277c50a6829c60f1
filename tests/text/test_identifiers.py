from __future__ import annotations

import pytest

from citecheck.text.identifiers import clean_doi, find_isbns, find_issns, find_other, find_urls, trim_end, valid_isbn, valid_issn

DOIS = {
    "bare": ("10.1000/xyz123", "10.1000/xyz123"),
    "full stop behind it": ("See doi: 10.1000/xyz123.", "10.1000/xyz123"),
    "resolver": ("https://doi.org/10.1000/xyz123", "10.1000/xyz123"),
    "old resolver": ("http://dx.doi.org/10.1000/ABC.9)", "10.1000/ABC.9"),
    "prefix glued to it": ("DOI:10.1000/xyz", "10.1000/xyz"),
    "the next sentence glued to it": ("doi:10.5555/xyz.0004.Thorpe was first", "10.5555/xyz.0004"),
    "the next name glued to it": ("doi:10.5555/xyz.0004.Thorpe, Ada", "10.5555/xyz.0004"),
    "a name that may be its own": ("doi:10.5555/xyz.0004.Thorpe", "10.5555/xyz.0004.Thorpe"),
    "a name behind no figures": ("doi:10.5555/xyz.Thorpe was first", "10.5555/xyz.Thorpe"),
    "an ending that is its own": ("doi:10.5555/xyz.0004.wink was first", "10.5555/xyz.0004.wink"),
    "brackets inside": ("doi: 10.1663/0013-0001(2006)60[143:FMSPFI]2.0.CO;2", "10.1663/0013-0001(2006)60[143:FMSPFI]2.0.CO;2"),
    "SICI": (
        "doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2.",
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
    ),
    "an angle bracket that is no part of it": ("10.1000/xyz<br>", "10.1000/xyz"),
    "in brackets": ("(doi:10.1016/S0304-4017(97)00054-X)", "10.1016/S0304-4017(97)00054-X"),
    "comma behind it": ("10.1093/cid/ciw052, PMid:26908809", "10.1093/cid/ciw052"),
    "a blank behind the slash": ("doi:10.5555/ abc.12", "10.5555/abc.12"),
    "a blank in the prefix": ("https://doi.org/ 10. 5555/abc.2010.01", "10.5555/abc.2010.01"),
    "a blank behind a full stop in front of the first figure": ("doi: 10.5555/j.abc. 2010.01.015", "10.5555/j.abc.2010.01.015"),
    "a blank in front of a full stop": ("doi:10.5555/abc.2010 .01, p. 4", "10.5555/abc.2010.01"),
    "blanks everywhere": ("https:// doi. org/ 10. 5555/ s10901- 013- 9399-0", "10.5555/s10901-013-9399-0"),
    "blanks everywhere and a last piece": ("doi : 10.5555 / sur.07. 001 .58", "10.5555/sur.07.001.58"),
    # what follows a DOI that is whole
    "a number of PubMed behind it": ("doi: 10.5555/abcdef. 20123456", "10.5555/abcdef"),
    "a day behind it": ("doi:10.5555/abcdef. 12.05.2010", "10.5555/abcdef"),
    "another day behind it": ("doi:10.5555/abcdef. 2010-05-12", "10.5555/abcdef"),
    "pages behind it": ("doi:10.5555/abcdef. 1-12", "10.5555/abcdef"),
    "a year behind one with blanks": ("doi: 10.5555 /abc.2010.01. 2010", "10.5555/abc.2010.01"),
    "a number behind one that has figures": ("doi: 10.5555/abc.2010.01. 2010.12", "10.5555/abc.2010.01"),
    "an address without its host": ("see https://10.5555/abc.2010", "10.5555/abc.2010"),
    "one that nothing calls a DOI": ("10.5555/abc. 2010.01", "10.5555/abc"),
}


@pytest.mark.parametrize(("text", "expected"), DOIS.values(), ids=DOIS.keys())
def test_cleans_a_doi(text: str, expected: str) -> None:
    assert clean_doi(text) == expected


@pytest.mark.parametrize(
    "text", ["", "10/1000", "9.1000/abc", "10.1/abc", "doi.org", "pp. 10.1000", "see 10. 5555/12", "doi:10.5555/ no.12"]
)
def test_is_no_doi(text: str) -> None:
    assert clean_doi(text) is None


URLS = {
    "plain": ("at http://example.org/a/b.html.", "http://example.org/a/b.html"),
    "without a scheme": ("at www.example.org/policy/1999.", "http://www.example.org/policy/1999"),
    "introduced": ("URL: <http://example.org/1>", "http://example.org/1"),
    "query": ("http://www.example.Org/index.cfm?fa=view&id=285", "http://www.example.Org/index.cfm?fa=view&id=285"),
    "brackets inside": ("(http://example.org/a_(b))", "http://example.org/a_(b)"),
    "blank behind the scheme": ("https: //example.org/x,", "https://example.org/x"),
}


@pytest.mark.parametrize(("text", "expected"), URLS.values(), ids=URLS.keys())
def test_finds_a_url(text: str, expected: str) -> None:
    assert [found.value for found in find_urls(text)] == [expected]


@pytest.mark.parametrize("text", ["", "wwww", "example.org", "http", "www"])
def test_finds_no_url(text: str) -> None:
    assert list(find_urls(text)) == []


def test_the_span_of_a_url_has_no_punctuation_behind_it() -> None:
    text = "see www.example.org/a, and more"
    (found,) = find_urls(text)
    assert found.span.of(text) == "www.example.org/a"


@pytest.mark.parametrize(
    ("text", "value", "valid"),
    [
        ("ISBN 978-3-16-148410-0", "978-3-16-148410-0", True),
        ("ISBN-10: 0-306-40615-2", "0-306-40615-2", True),
        ("ISBN 0-306-40615-3.", "0-306-40615-3", False),
    ],
)
def test_isbn(text: str, value: str, valid: bool) -> None:
    (found,) = find_isbns(text)
    assert found.value == value
    assert valid_isbn(value) is valid


def test_issn() -> None:
    (found,) = find_issns("ISSN 0378-5955, vol. 3")
    assert found.value == "0378-5955"
    assert valid_issn("0378-5955")
    assert not valid_issn("0378-5954")


def test_other_numbers() -> None:
    assert [found.value for found in find_other("PMid:9404837. arXiv:1312.3699 [hep-th]")] == ["PMid:9404837", "arXiv:1312.3699 [hep-th]"]


@pytest.mark.parametrize(("text", "expected"), [("a.", "a"), ("a)", "a"), ("(a)", "(a)"), ("a(b).,", "a(b)"), (")))", ""), ("", "")])
def test_trims_the_end(text: str, expected: str) -> None:
    assert trim_end(text) == expected
