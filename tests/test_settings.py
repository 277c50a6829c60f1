from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.errors import ConfigError
from citecheck.settings import Reading, load, parse_lines


def write(folder: Path, text: str, name: str = "citecheck.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_gives_defaults(tmp_path: Path) -> None:
    settings = load(start=tmp_path)
    assert settings.root == tmp_path
    assert settings.fail_on == "error"
    assert settings.documents == ()


def test_the_file_is_found_upwards_and_sets_the_root(tmp_path: Path) -> None:
    write(tmp_path, '[tool.citecheck]\ndocuments = ["a/*.md"]\nfail-on = "warning"\n', "pyproject.toml")
    inner = tmp_path / "x" / "y"
    inner.mkdir(parents=True)
    settings = load(start=inner)
    assert (settings.root, settings.documents, settings.fail_on) == (tmp_path, ("a/*.md",), "warning")


def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, 'documents = ["a/*.md"]\n')
    inner = tmp_path / "package"
    inner.mkdir()
    write(inner, '[project]\nname = "x"\n', "pyproject.toml")
    assert load(start=inner).root == tmp_path


def test_bibliographies_are_relative_to_the_settings(tmp_path: Path) -> None:
    settings = load(write(tmp_path, 'bib = "refs.bib"\n[reading."a.md"]\nbib = ["x.bib", "y.json"]\n'))
    assert settings.reading_of("a.md").bib == (str(tmp_path / "x.bib"), str(tmp_path / "y.json"))
    assert settings.reading_of("b.md").bib == (str(tmp_path / "refs.bib"),)
    assert settings.name_of(settings.reading_of("b.md").bib[0]) == "refs.bib"


def test_resolvers_keep_their_order(tmp_path: Path) -> None:
    assert load(start=tmp_path).resolvers == ("index", "crossref", "datacite")
    assert load(write(tmp_path, 'resolvers = ["datacite", "open-library"]\n')).resolvers == ("datacite", "open-library")


def test_reading_of_one_document(tmp_path: Path) -> None:
    path = write(tmp_path, '[reading."a/b.txt"]\nfrom = "markdown"\nlist = "10-20"\n')
    settings = load(path)
    assert settings.reading_of("a/b.txt") == Reading("markdown", None, (10, 20))
    assert settings.reading_of("a/c.txt") == Reading()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("documents = [", "not valid TOML", id="malformed"),
        pytest.param('documnets = ["a"]', 'did you mean "documents"?', id="misspelt-key"),
        pytest.param('colour = "red"', "known keys", id="unknown-key"),
        pytest.param('documents = "a"', "list of strings", id="string-for-list"),
        pytest.param("documents = [1]", "list of strings", id="numbers-in-list"),
        pytest.param('fail-on = "fatal"', "one of error, warning", id="unknown-severity"),
        pytest.param("mailto = 3", "must be a string", id="number-for-string"),
        pytest.param('offline = "yes"', "true or false", id="string-for-flag"),
        pytest.param('reading = "x"', "must be a table", id="string-for-table"),
        pytest.param('[reading."a"]\nfomat = "x"', "takes from, encoding, list and bib", id="misspelt-reading"),
        pytest.param('resolvers = "crossref"', 'for example resolvers = ["index", "crossref", "datacite"]', id="string-for-resolvers"),
        pytest.param('resolvers = ["crosref"]', 'did you mean "crossref"?', id="misspelt-resolver"),
        pytest.param("resolvers = []", "at least one source", id="no-resolver"),
        pytest.param("bib = 3", "must be a path or a list", id="bib-of-numbers"),
        pytest.param('[reading."a"]\nbib = [1]', "must be a path or a list", id="bib-of-one-document"),
        pytest.param('[reading."a"]\nlist = "20-10"', "does not name lines", id="lines-backwards"),
    ],
)
def test_bad_settings_name_file_key_and_remedy(tmp_path: Path, text: str, said: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_settings_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such settings file"):
        load(tmp_path / "none.toml")


@pytest.mark.parametrize(("given", "lines"), [("870-1290", (870, 1290)), ("5", (5, 5)), ("5–9", (5, 9))])
def test_lines(given: str, lines: tuple[int, int]) -> None:
    assert parse_lines(given) == lines


@pytest.mark.parametrize("given", ["", "-", "a-b", "0-5", "9-5", "1-2-3"])
def test_no_lines(given: str) -> None:
    with pytest.raises(ConfigError):
        parse_lines(given)


def test_a_model_is_named_relative_to_the_settings_file(tmp_path: Path) -> None:
    file = tmp_path / "citecheck.toml"
    file.write_text('model = "models/my.model"\n', encoding="utf-8")
    assert load(file).model == str(tmp_path / "models" / "my.model")
