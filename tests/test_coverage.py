"""The statement of what was read."""

from __future__ import annotations

import pytest

from citecheck.library import audit
from citecheck.model import Report, Source
from citecheck.report import render_markdown, render_text, to_json

TEXT = """# Rivers

Silt comes first (Adams 2001), mud next (Brown 1998) and lakes last (Dunn 1990).

![A map](map.png)

```
print("Adams 2001")
```

<!-- (Evans 2002) -->

# References

Adams, J. (2001), *Rivers and Silt*, London: Invented Press.

Brown, K. (1998), "A Note on Mud", *Journal of Mud*, 4 (2): 11-19.

<http://www.example.org/mud.pdf>
"""


def report(text: str = TEXT) -> Report:
    return audit(Source("rivers.md", text.encode()))


def test_parts_in_which_nothing_was_looked_for() -> None:
    assert report().coverage.passed_over == ((5, "an image"), (8, "a block of code"), (11, "a comment"))


def test_entries_read_with_doubt() -> None:
    found = report()
    assert [(found.evidence.document.locate(span).line, why) for span, why in found.coverage.doubtful] == [
        (19, "a piece of an entry: a URL alone")
    ]


@pytest.mark.parametrize(
    ("piece", "why"),
    [
        ("Young, B. ({}), Lakes of the North, Oslo: Invented Press", "is longer than entries are, and may be several"),
        ("Young, B., {}, Lakes of the North, Oslo: Invented Press", "much longer than the others: perhaps several entries run together"),
    ],
    ids=["by its years", "by its length"],
)
def test_an_entry_much_longer_than_the_others_may_be_several(piece: str, why: str) -> None:
    entries = [f"Adams{i}, J. (19{i:02}), *Rivers {i}*, London: Invented Press." for i in range(10, 20)]
    long = "Zorn, A. (2001), *Lakes*, Oslo: Invented Press; " + "; ".join(piece.format(1950 + i) for i in range(14))
    found = report("Silt (Adams10 1910).\n\n# References\n\n" + "\n\n".join([*entries, long]) + "\n")
    assert [told for _, told in found.coverage.doubtful] == [why]


def test_the_json_form() -> None:
    coverage = to_json(report())["coverage"]
    assert isinstance(coverage, dict)
    assert [(row["text"], row["status"], row["reason"]) for row in coverage["unlinked"]] == [("Dunn 1990", "dangling", "no-entry")]
    assert coverage["system"]["name"] == "author-date"
    assert coverage["system"]["counts"] == {"author-date": 3}
    assert [(row["title"], row["line"], row["last_line"], row["reason"], row["exhaustive"]) for row in coverage["sections"]] == [
        ("References", 13, 19, "heading", True)
    ]
    assert (coverage["files"], coverage["abstained"]) == ([], [])


def test_the_markdown_form() -> None:
    page = render_markdown(report())
    assert "- Citation system: author-date (3 author-date" in page
    assert "- Nothing was looked for in an image (line 5), a block of code (line 8) and a comment (line 11)." in page
    assert "| 13-19 | References | 2 | its heading |" in page
    assert "| 19 | http://www.example.org/mud.pdf | a piece of an entry: a URL alone |" in page


def test_the_text_form() -> None:
    assert "read with doubt: 1 entry, line 19 (--format markdown says why)." in render_text(report(), color=False, width=100)


def test_abstaining_stands_first() -> None:
    text = "\n\n".join(
        f"The rivers were seen to be deep, and so they are ({name} 1999)." for name in ("Adams", "Brown", "Clark", "Dunn", "Evans")
    )
    entries = "\n\n".join(
        f"{name}, Z. (1950), *Lakes of Spain*, Leeds: Example Books." for name in ("Irving", "Jacobs", "Keller", "Lambert")
    )
    found = report(f"{text}\n\n# References\n\n{entries}\n")
    page = render_markdown(found).splitlines()
    assert page[2].startswith("- **Settle first:** Of the 5 works that the text cites, none has an entry in the 4 entries of the list")
    assert "- **To do:** nothing else could be told." in page
    assert "rivers.md: not judged in 5 citations (0 linked), 4 entries." in render_text(found, color=False, width=100)
    coverage = to_json(found)["coverage"]
    assert isinstance(coverage, dict)
    assert [row["reason"] for row in coverage["abstained"]] == ["list-not-trusted"]
