"""Parsed references are scored as docs/benchmark.md says. All works are invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import refparse
from benchmarks.refparse_gold import GoldError, PredictionError, read_gold, read_predictions
from benchmarks.refparse_names import Person, first_families, same_first
from benchmarks.refparse_score import Score, agree, calibration_error, key_right, lenient, own_fields, score
from benchmarks.refparse_show import confusion, errors
from benchmarks.refparse_speed import child
from benchmarks.refparse_values import NOTHING, Labelled, Predicted, cleaned, labelled, listed, predicted, tagged
from citecheck.extract.references.parsing.tagged import read_tagged

TEXT = "Moreau, Anna: Silt and Sand. In: Journal of Mud 12 (1999), pp. 101-117."
FIELDS = {
    "author": "Moreau, Anna",
    "title": "Silt and Sand",
    "year": "1999",
    "container": "Journal of Mud",
    "volume": "12",
    "pages": "101-117",
}
ROW = {"id": "mud-1", "raw": TEXT, "fields": FIELDS | {"type": "journal"}}
ITEM = {
    "id": "1",
    "type": "article-journal",
    "author": [{"family": "Moreau", "given": "Anna"}],
    "title": "Silt and Sand",
    "issued": {"date-parts": [[1999]]},
    "container-title": "Journal of Mud",
    "volume": "12",
    "page": "101–17",
    "custom": {"confidence": 0.9},
}


@pytest.mark.parametrize(
    ("authors", "families"),
    [
        ("Paul A. Moreau and T. Holt", {"moreau"}),
        ("Moreau, Paul A and T. Holt", {"moreau"}),
        ("P. A. Moreau, T. Holt, and K.-M. Lee", {"moreau"}),
        ("K.-M. Lee & P. Moreau", {"lee"}),
        ("Moreau PA, O’Hare K", {"moreau"}),
        ("MOREAU P. & HOLT T.", {"moreau"}),
        ("P.Moreau ,T .Holt", {"moreau"}),
        ("van der Berg A, Holt T", {"van der berg", "der berg", "berg"}),
        ("Roover, R. de", {"roover"}),
        ("Moreau, P., et al.", {"moreau"}),
        ("Glenn D. Moreau et al.", {"moreau"}),
        ("P. Moreau (Hrsg.)", {"moreau"}),
        ("World Bank", {"world bank"}),
        ("UNESCO", {"unesco"}),
        pytest.param("Zed Sands Quill", {"sands quill", "quill", "zed"}, id="a form that leaves it open"),
        pytest.param(
            "Altieri Marrow Maria Luisa",
            {"altieri", "altieri marrow", "marrow maria luisa", "maria luisa", "luisa"},
            id="two families and two given names",
        ),
        pytest.param("Moreau Donald S. L.", {"moreau", "moreau donald"}, id="initials behind"),
        pytest.param("Moreau Robert", {"moreau"}, id="a given name is no family where another word may be one"),
        ("", set()),
        ("…", set()),
    ],
)
def test_the_first_family_of_a_printed_list_is_told_by_its_form(authors: str, families: set[str]) -> None:
    assert first_families(authors) == families


@pytest.mark.parametrize(
    ("gold", "person", "same"),
    [
        ("P. Moreau and T. Holt", {"family": "Moreau", "given": "P."}, True),
        ("P. Moreau and T. Holt", {"family": "Holt", "given": "T."}, False),
        ("Paul Moreau", {"family": "Paul", "given": "Moreau"}, False),
        ("P. Moreau", {"literal": "P. Moreau"}, False),
        ("Ministry of Silt and Sand", {"literal": "Ministry of Silt and Sand"}, True),
        ("Ministry of Silt", {"family": "Silt", "given": "Ministry of"}, False),
        ([{"family": "van der Berg", "given": "A."}], {"family": "Berg", "non-dropping-particle": "van der"}, True),
        ([{"family": "Berg", "given": "A. van der"}], {"family": "Berg", "non-dropping-particle": "van der"}, True),
        ([{"family": "van der Berg"}], {"family": "Berg"}, False),
        ([{"literal": "World Bank"}], {"literal": "World Bank"}, True),
        ("Verein für Schlick e.V", {"literal": "Verein für Schlick e.V."}, True),
        ("o. V", {"literal": "o. V."}, True),
        ("Graf zu Moreau, C.", {"family": "Moreau", "given": "C. Graf", "non-dropping-particle": "zu"}, True),
        ("Graf zu Moreau, C.", {"family": "Moreau", "given": "C."}, False),
        ("O. Vogt", {"literal": "O. Vogt"}, False),
    ],
)
def test_the_first_author_is_compared_by_family(gold: str | list[Person], person: Person, same: bool) -> None:
    assert same_first(gold, [person]) is same


@pytest.mark.parametrize(
    ("field", "gold", "found", "same"),
    [
        ("pages", "101-117", "101–17", True),
        ("pages", "101-117", "101", False),
        ("pages", "101-117: 104", "101-117", True),
        ("pages", "101, nota 3", "101", True),
        ("pages", "101, 104", "101", False),
        ("pages", "xii-xx", "XII–XX", True),
        ("volume", "XII", "12", True),
        ("volume", "(Vol. 3", "3", True),
        ("volume", "12", "12(2)", False),
        ("year", "1999a", "1999", True),
        ("year", "1999", "1998", False),
        ("title", "Silt and Sand", "“Silt and sand.”", True),
        ("title", "Silt and Sand: A History of the Estuary", "Silt and Sand", False),
        ("author", "P. A. Moreau and T. Holt", "Moreau, P.A.; Holt, T.", True),
        ("author", "P. A. Moreau and T. Holt", "Moreau, P.A.", False),
        ("author", "Pic-Moreau, C.", "PIC-MOREAU, C.", True),
        ("author", "M¨uller, J¨org und Ro ¨then, A.", "Müller, Jörg; Röthen, A.", True),
        ("author", "M¨uller, J¨org", "Weidner, Jörg", False),
        ("doi", None, "", True),
        ("doi", "10.1/x", None, False),
    ],
)
def test_texts_agree_by_likeness_and_numbers_by_their_figures(field: str, gold: str | None, found: str | None, same: bool) -> None:
    assert agree(field, gold, found) is same


@pytest.mark.parametrize(
    ("field", "part", "value"),
    [
        ("container", "In: Mud and Men,", "Mud and Men"),
        ("container", "International Mud", "International Mud"),
        ("editor", "in A. Holt (Hrsg.),", "A. Holt (Hrsg"),
        ("pages", "S. 12-20.", "12-20"),
        ("volume", "Vol. 3,", "3"),
        ("volume", "42 (2):", "42"),
        ("pages", "(pp. 55–80).", "55–80"),
        ("title", "„Schlick und Sand“.", "Schlick und Sand"),
        ("author", "Ders.:", ""),
        ("author", "Dersch, A.", "Dersch, A"),
        ("doi", "https://doi.org/10.1234/mud.5.", "10.1234/mud.5"),
        ("url", "Available at: https://mud.example/a.", "https://mud.example/a"),
    ],
)
def test_a_labelled_part_is_cleaned_of_what_introduces_its_value(field: str, part: str, value: str) -> None:
    assert cleaned(field, part) == value


def test_all_three_forms_of_gold_and_the_prediction_say_the_same() -> None:
    line = (
        "<author>Moreau, Anna</author>: <title>Silt and Sand</title>. <container-title>In: Journal of Mud</container-title> "
        "<volume>12</volume> <issued>(1999)</issued>, <page>pp. 101-117</page>."
    )
    (example,) = read_tagged([line])
    person = {"family": "Moreau", "given": "Anna Berenike"}
    entry = {"id": "m", "raw": TEXT, "fields": FIELDS | {"authors": [person, {"family": "Holt"}], "publisher": "Silt Press", "editors": []}}
    for gold in (labelled(ROW), tagged(example, "m"), listed(entry)):
        found = score([(gold, predicted(ITEM))])
        assert (found.f1, found.whole.ratio, found.key.ratio) == (1.0, 1.0, 1.0)
        assert "publisher" not in gold.values


def test_of_two_labelled_numbers_the_first_counts_and_people_go_on() -> None:
    line = "<author>A. Moreau</author>/ <author>B. Holt</author>, <title>Mud</title>, <page>S. 3-9</page>, <page>hier S. 5</page>."
    (example,) = read_tagged([line])
    assert tagged(example, "m").values == {"author": "A. Moreau; B. Holt", "title": "Mud", "pages": "3-9"}


def test_a_score_counts_fields_entries_keys_and_types() -> None:
    gold = labelled(ROW)
    surplus = predicted(ITEM | {"publisher": "Mud", "type": "book"})
    found = score([(gold, predicted(ITEM)), (gold, surplus), (gold, NOTHING)])
    assert (found.whole.right, found.key.right, found.type.right, found.key.among) == (1, 2, 1, 3)
    assert found.f1 == pytest.approx(2 * 12 / (18 + 13))
    assert found.fields["title"].f1 == pytest.approx(2 * 2 / 5)
    assert [sure for sure, _, _ in found.sure] == [0.9, 0.9]


def test_gold_is_read_with_what_stands_for_its_letters() -> None:
    example = read_tagged(["<author>M(cid:252)hl, K.</author> <title>Ufer und StraÃŸe</title>"], "x")
    gold = tagged(next(iter(example)), "1")
    assert (gold.values["author"], gold.values["title"]) == ("Mühl, K", "Ufer und Straße")


def test_an_entry_without_author_or_year_has_no_key() -> None:
    assert key_right(Labelled("1", TEXT, {"year": "1999"}), NOTHING) is None
    assert predicted({"issued": {"literal": "n.d."}}).values == {}


def test_calibration_is_the_gap_between_confidence_and_truth() -> None:
    assert calibration_error([(0.95, True), (0.95, False)]) == pytest.approx(0.45)
    assert calibration_error([(1.0, True), (0.0, False)]) == 0.0
    assert calibration_error([(0.5, True), (0.9, False)]) == pytest.approx((0.5 + 0.9) / 2)
    assert calibration_error([]) is None


def test_chance_alone_gives_few_strings_an_error_and_many_hardly_any() -> None:
    few, many = (Score(sure=[(0.55, True, None), (0.85, True, None)] * count).whole_by_chance for count in (10, 2000))
    assert few is not None
    assert many is not None
    assert few > 0.05
    assert many < 0.02
    assert Score(sure=[(1.0, True, None)]).whole_by_chance == 0.0
    assert Score().whole_by_chance is None


def test_fields_that_a_source_has_no_label_for_do_not_count() -> None:
    gold = labelled({"id": "1", "raw": TEXT, "fields": {name: FIELDS[name] for name in ("author", "title", "year", "pages")}})
    assert score([(gold, predicted(ITEM))]).whole.right == 0
    assert score([own_fields((gold, predicted(ITEM)))]).whole.right == 1
    assert score([own_fields((gold, predicted(ITEM | {"page": "3-9"})))]).whole.right == 0


def test_the_lenient_score_grants_a_container_in_the_title_and_a_volume_beside_the_year() -> None:
    mixed = {
        "author": "Moreau, Anna",
        "title": "Silt and Sand», Journal of Mud",
        "year": "1999",
        "pages": "101-117",
        "number_year_raw": "12 (1999)",
    }
    pair = (labelled({"id": "1", "raw": TEXT, "fields": mixed}), predicted(ITEM))
    assert score([pair]).whole.right == 0
    assert score([lenient(pair)]).whole.right == 1
    other = (pair[0], predicted(ITEM | {"container-title": "Another Journal of Peat", "volume": "13"}))
    assert score([lenient(other)]).whole.right == 0


def test_the_lenient_score_grants_a_second_title_as_container_and_how_many_volumes_there_are() -> None:
    labels = [["author", "Moreau, Anna"], ["title", "Silt and Sand"], ["o", "In:"], ["title", "Journal of Mud"]]
    fields = {"author": "Moreau, Anna", "title": "Silt and Sand", "year": "1999", "pages": "101-117"}
    gold = labelled({"id": "1", "raw": TEXT, "fields": fields, "labels": labels})
    found = predicted({name: value for name, value in ITEM.items() if name != "volume"})
    assert score([(gold, found)]).whole.right == 0
    assert score([lenient((gold, found))]).whole.right == 1
    assert score([lenient((gold, predicted(ITEM | {"container-title": "Annals of Peat"})))]).whole.right == 0
    several = labelled({"id": "1", "raw": TEXT, "fields": FIELDS | {"volume": "2 voll."}})
    assert score([lenient((several, found))]).whole.right == 1
    assert score([lenient((several, predicted(ITEM)))]).whole.right == 0
    assert score([lenient((labelled(ROW), found))]).whole.right == 0


def test_numbers_of_the_gold_lose_the_words_that_introduce_them() -> None:
    gold = labelled({"id": "1", "raw": TEXT, "fields": FIELDS | {"volume": "Tomo III,", "pages": "pp. 101-117"}})
    assert gold.values["volume"] == "III"
    assert gold.values["pages"] == "101-117"
    assert cleaned("volume", "vol. II: The Delta and the Mud") == "II"
    assert cleaned("volume", "Vol. XI, Pt. I") == "XI, Pt. I"


def test_a_year_in_roman_figures_is_that_year() -> None:
    assert labelled({"id": "1", "raw": TEXT, "fields": FIELDS | {"year": "MDCXXXVIII."}}).values["year"] == "1638"
    assert "year" not in labelled({"id": "1", "raw": TEXT, "fields": FIELDS | {"year": "Mai"}}).values


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_predictions_answer_by_line_number_or_place(tmp_path: Path) -> None:
    gold = read_gold(write(tmp_path / "gold.jsonl", ROW, ROW | {"id": "mud-2"}))
    by_line = read_predictions(write(tmp_path / "a.jsonl", ITEM | {"id": 2}), gold)
    assert [bool(row.values) for row in by_line] == [False, True]
    nameless = {key: value for key, value in ITEM.items() if key != "id"}
    (tmp_path / "b.json").write_text(json.dumps([nameless, nameless]))
    assert all(row.values for row in read_predictions(tmp_path / "b.json", gold))
    (tmp_path / "marked.json").write_bytes(b"\xef\xbb\xbf" + (tmp_path / "b.json").read_bytes())
    assert all(row.values for row in read_predictions(tmp_path / "marked.json", gold))
    with pytest.raises(PredictionError, match="1 items for 2 references"):
        read_predictions(write(tmp_path / "c.jsonl", nameless), gold)


def test_ids_are_known_all_or_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = read_gold(write(tmp_path / "gold.jsonl", ROW, ROW | {"id": "mud-2"}))
    with pytest.raises(PredictionError, match=r"a.jsonl:2: 'mud-3' is neither a line's number nor an id of the gold"):
        read_predictions(write(tmp_path / "a.jsonl", ITEM | {"id": "mud-2"}, ITEM | {"id": "mud-3"}), gold)
    nameless = {key: value for key, value in ITEM.items() if key != "id"}
    with pytest.raises(PredictionError, match="some items have an id and some have none"):
        read_predictions(write(tmp_path / "a.jsonl", ITEM | {"id": "mud-2"}, nameless), gold)
    assert capsys.readouterr().err == ""
    assert all(row.values for row in read_predictions(write(tmp_path / "a.jsonl", ITEM | {"id": "x"}, ITEM | {"id": "y"}), gold))
    assert "taken in their order" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "\n\n", "[]"])
def test_predictions_that_are_none_are_refused(text: str, tmp_path: Path) -> None:
    gold = read_gold(write(tmp_path / "gold.jsonl", ROW))
    (tmp_path / "none.json").write_text(text, encoding="utf-8")
    with pytest.raises(PredictionError, match="no items, for 1 reference"):
        read_predictions(tmp_path / "none.json", gold)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("volume", {"a": 1}),
        ("page", ["a"]),
        ("issue", [1]),
        ("number", [1]),
        ("edition", True),
        ("id", [1]),
        ("issued", {"raw": 3}),
        ("issued", {"literal": ["a"]}),
        ("collection-title", 3),
        ("genre", ["a"]),
    ],
)
def test_values_of_a_wrong_kind_are_refused(field: str, value: object, tmp_path: Path) -> None:
    gold = read_gold(write(tmp_path / "gold.jsonl", ROW))
    with pytest.raises(PredictionError, match=f"a.jsonl:1: {field} must be"):
        read_predictions(write(tmp_path / "a.jsonl", ITEM | {field: value}), gold)


def test_numbers_may_be_numbers(tmp_path: Path) -> None:
    gold = read_gold(write(tmp_path / "gold.jsonl", ROW))
    (found,) = read_predictions(write(tmp_path / "a.jsonl", ITEM | {"volume": 12, "issue": 3, "id": 1}), gold)
    assert (found.values["volume"], found.values["issue"]) == ("12", "3")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("gold.txt", b"<title>Mud</title>\n<foo>x</foo>\n", "gold.txt:2: <foo> is no label"),
        ("gold.txt", b"# nothing\n", "gold.txt: no labelled references"),
        ("gold.txt", b"<title>M\xfcd</title>\n", "gold.txt: 'utf-8' codec"),
        ("gold.jsonl", b'{"id": "1", "raw": "Mud.", "fields": {"title": "Mud"}}\nMud.\n', "gold.jsonl:2: no JSON"),
        ("gold.jsonl", b'{"id": "1", "raw": "Mud."}\n', "gold.jsonl:1: no labelled reference"),
        ("gold.jsonl", b"[1]\n", "gold.jsonl:1: no labelled reference"),
        ("gold.jsonl", b"", "gold.jsonl: no labelled references"),
        ("mud.gold.json", b'{"entries": [{"id": "1"}]}', "mud.gold.json: no labelled reference"),
        ("mud.gold.json", b"{", "mud.gold.json: no JSON"),
        ("mud.gold.json", b'{"entries": []}', "no labelled references"),
    ],
)
@pytest.mark.parametrize("more", [[], ["--strings"]])
def test_gold_that_is_none_is_told_with_its_line(
    name: str, data: bytes, told: str, more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(data)
    assert refparse.main([str(tmp_path if name.endswith(".gold.json") else tmp_path / name), *more]) == 2
    written = capsys.readouterr()
    assert told in written.err
    assert written.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--field", "title"],
        ["--errors", "-3"],
        ["--strings", "--labels"],
        ["--strings", "--errors", "3"],
        ["--predictions", "a.jsonl", "--plain"],
        ["--predictions", "a.jsonl", "--speed"],
    ],
    ids=" ".join,
)
def test_options_that_would_do_nothing_are_refused(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = write(tmp_path / "gold.jsonl", ROW)
    with pytest.raises(SystemExit) as stopped:
        refparse.main([str(gold), *arguments])
    assert stopped.value.code == 2
    assert "error: --" in capsys.readouterr().err


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no labelled references"):
        read_gold(tmp_path)


def test_errors_and_confusions_say_what_went_where() -> None:
    swapped = predicted(ITEM | {"title": "Journal of Mud", "container-title": "Silt and Sand"})
    pair = (labelled(ROW), swapped)
    shown = "\n".join(errors([pair], 5, "title"))
    assert "gold 'Silt and Sand'" in shown
    assert "ours 'Journal of Mud'" in shown
    assert list(errors([(pair[0], predicted(ITEM))], 5, None)) == []
    assert "| title | container | 1 |" in confusion([pair])
    assert "| (none) | publisher | 1 |" in confusion([(pair[0], predicted(ITEM | {"publisher": "Mud"}))])
    assert "| title | nowhere | 1 |" in confusion([(pair[0], Predicted({}))])


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CITECHECK_DATA", raising=False)
    monkeypatch.setattr("benchmarks.results.RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr("benchmarks.refparse_gold.TAGGED", tmp_path / "none")
    return tmp_path / "RESULTS.md"


def test_the_command_scores_a_prediction_file_and_the_parser(tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold, found = write(tmp_path / "mud.jsonl", ROW), write(tmp_path / "found.jsonl", ITEM)
    assert refparse.main([str(gold), "--predictions", str(found), "--errors", "3", "--labels"]) == 0
    assert "| mud | 1 | 1.000 | 1.000 | 1.000 |" in capsys.readouterr().out
    assert refparse.main([str(gold)]) == 0
    assert "| mud | 1 |" in capsys.readouterr().out
    assert refparse.main([str(gold), "--strings"]) == 0
    assert capsys.readouterr().out == TEXT + "\n"
    assert not results.exists()


def test_without_material_it_says_so_and_records_nothing(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refparse.main(["--record"]) == 2
    said = capsys.readouterr().err
    assert "CITECHECK_DATA is not set" in said
    assert "no labelled references" in said
    assert not results.exists()


def test_figures_are_recorded_with_their_command(
    tmp_path: Path, results: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "refparse" / "dev").mkdir(parents=True)
    write(tmp_path / "refparse" / "dev" / "linkedbooks.jsonl", ROW)
    monkeypatch.setattr("benchmarks.refparse_speed.rows", lambda texts: [("strings", str(len(texts)), "")])
    assert refparse.main(["--data", str(tmp_path), "--record"]) == 0
    written = results.read_text(encoding="utf-8")
    assert "## Reference strings\n`python -m benchmarks.refparse --record`" in written
    assert "| linkedbooks, its own fields | 1 |" in written
    assert "| linkedbooks, lenient | 1 |" in written
    assert "| never read | strings |" not in written  # there is none beside the examples of the test
    assert "| strings | 1 |  |" in written
    assert written.count("AnyStyle") == 2
    assert capsys.readouterr().out.strip() in written


def test_what_nobody_has_read_is_scored_and_never_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("benchmarks.refparse_gold.TAGGED", tmp_path)
    (tmp_path / "blind" / "unread").mkdir(parents=True)
    wrong = "<title>{}, A.</title> (<issued>1999</issued>). <author>Weirs of mud</author>.\n"  # the parser will not agree
    (tmp_path / "en.txt").write_text(wrong.format("Holt"), encoding="utf-8")
    (tmp_path / "blind" / "unread" / "en.txt").write_text(wrong.format("Lund"), encoding="utf-8")
    assert refparse.main(["--errors", "9"]) == 0
    said = capsys.readouterr().out
    assert "| never read | strings |" in said
    assert "Holt, A. (1999)" in said
    assert "Lund" not in said


def test_a_timing_counts_what_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps([TEXT, TEXT])))
    assert set(child(1)) == {"import", "first", "second", "cpu", "singly", "peak"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{}\n\n{"a": \n', ":3: no CSL-JSON"),
        ('{"custom": {"confidence": NaN}}\n', ":1: no CSL-JSON.*NaN"),
        ("[{}", ": no CSL-JSON"),
        ('[{},\n{"a" 1}]', r"wrong.jsonl:2: no CSL-JSON.*column 6"),
        ('{}\n{"author": [{"family": 3}]}\n', ":2: authors, editors"),
        ('{"author": ["Holt"]}\n', ":1: authors, editors"),
        ('{"editor": "Holt"}\n', ":1: authors, editors"),
        ("{}\n3\n", ":2: an item must be an object"),
        ('[{}, {"title": 5}]', "item 2: title must be text"),
        ('\n{"issued": "1999"}\n', ":2: issued must be an object"),
        ('{"issued": {"date-parts": [["abc"]]}}\n', ":1: issued must be an object"),
        ('{"custom": 3}\n', ":1: custom must be an object"),
        ('{"custom": {"confidence": "high"}}\n', ":1: confidence must be a number from 0 to 1"),
        ('{"custom": {"confidence": 5}}\n', ":1: confidence must be a number from 0 to 1"),
    ],
)
def test_a_wrong_prediction_is_told_with_its_place(text: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "wrong.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(PredictionError, match=told):
        read_predictions(tmp_path / "wrong.jsonl", [])


def test_references_without_prediction_and_with_two_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = read_gold(write(tmp_path / "gold.jsonl", ROW, ROW | {"id": "mud-2"}))
    read_predictions(write(tmp_path / "a.jsonl", ITEM, ITEM), gold)
    said = capsys.readouterr().err
    assert "1 of 2 references have no prediction" in said
    assert "1 predictions answer a reference that another answers" in said
    (tmp_path / "b.jsonl").write_text(
        "\ufeff" + json.dumps(ITEM) + "\n" + json.dumps(ITEM | {"id": 2, "volume": 12, "issued": {"date-parts": [["1999", 5]]}}),
        encoding="utf-8",
    )
    assert [row.values["volume"] for row in read_predictions(tmp_path / "b.jsonl", gold)] == ["12", "12"]
    assert capsys.readouterr().err == ""
