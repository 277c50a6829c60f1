"""Documents whose list cannot be found or trusted: each says once what is the matter and how to go on, and accuses nobody; those with real faults are told all of them.

The documents are invented: twenty-four works by twenty-four authors, cited once each.
"""

from __future__ import annotations

import pytest

from citecheck.model import Report, Source
from citecheck.pipeline import Tools, audit
from citecheck.settings import Reading

NAMES = (
    "Adams Baker Clark Dunn Evans Fisher Grant Hughes Irving Jacobs Keller Lambert Mercer Nolan Osborne Porter Quinn Rhodes Sutton Turner Underhill Vance "
    "Walker Young"
).split()
TITLES = (
    "Rivers Lakes Silt Mud Deltas Floods Canals Bridges Harbours Tides Marshes Dams Wells Springs Ferries Locks Mills Weirs Banks Shores Islands Currents "
    "Boats Nets"
).split()
OTHERS = "Zimmer Abbott Bishop Carver Dalton Ellis Foster Gibson Harper Ingram Jarvis Kemp".split()
CYRILLIC = "Щукин Хомяков Жуков Чернов Юрьев Шишкин Цветков Яшин".split()
ALL = range(24)


def entry(index: int) -> str:
    return f"{NAMES[index]}, {chr(65 + index)}. ({1980 + index}), *{TITLES[index]} of the North*, London: Invented Press."


def text(works: range | list[int] = ALL) -> str:
    return "\n\n".join(
        f"The {TITLES[i].lower()} were studied early ({NAMES[i]} {1980 + i}). They were found to be deep, and later work agrees with that."
        for i in works
    )


def numbers(works: range = ALL) -> str:
    return "\n\n".join(
        f"The {TITLES[i].lower()} were studied early [{i + 1}]. They were found to be deep, and later work agrees with that." for i in works
    )


def foreign(count: int = 12) -> list[str]:
    return [f"{name}, B. ({1950 + i}), *The {TITLES[i]} of Spain*, Leeds: Example Books." for i, name in enumerate(OTHERS[:count])]


def listed(entries: list[str], heading: str = "References") -> str:
    return "\n\n# " + heading + "\n\n" + "\n\n".join(entries) + "\n"


OURS = [entry(i) for i in ALL]
UNTRUSTED = {
    "the end cut off": (text() + listed(OURS[:12]), "list-cut-off"),
    "the beginning cut off": (text() + listed(OURS[12:]), "list-cut-off"),
    "a short list cut off": (text(range(10)) + listed(OURS[:3]), "list-cut-off"),
    "a numbered list cut off": (numbers() + listed([f"[{i + 1}] {entry(i)}" for i in range(8)]), "list-cut-off"),
    "of another document": (text() + listed(foreign()), "list-not-trusted"),
    "of another document, one name shared": (text() + listed([*foreign(), OURS[0]]), "list-not-trusted"),
    "further reading only": (text(range(10)) + listed(foreign(6), "Further reading"), "list-not-trusted"),
    "in images": (text() + "\n\n# References\n\n![](page-1.png)\n\n![](page-2.png)\n", "list-not-read"),
    "of words that are no entries": (text() + listed([f"lorem ipsum dolor sit amet {i} consectetur" for i in ALL]), "list-not-trusted"),
    "two columns side by side": (
        text() + listed([f"{one[:30]}     {other[:30]}" for one, other in zip(OURS[:12], OURS[12:], strict=True)]),
        None,
    ),
    "glued words": (text().replace(" ", "") + listed(OURS), "no-citations"),
    "the text is missing": (listed(OURS), "no-citations"),
    "a text that cites nothing": ("The rivers are deep. " * 60 + listed(OURS), "no-citations"),
    "names that were read wrongly": (
        "\n\n".join(f"This was seen early ({NAMES[i][0]}{NAMES[i][:0:-1]}q {1980 + i})." for i in ALL) + listed(OURS),
        "list-not-trusted",
    ),
    "in other letters": (
        text(range(12))
        + "\n\n"
        + "\n\n".join(f"This was shown elsewhere ({name} {1960 + i}), and again." for i, name in enumerate(CYRILLIC))
        + listed([*OURS[:12], *(f"Zhelezov{i}, A. ({1930 + i}), *Reki {i}*, Moskva: Nauka." for i in range(8))]),
        "other-letters",
    ),
}


def report(body: str, *bib: str) -> Report:
    library = "\n".join(
        f"@book{{{n.lower()}{1950 + i}, author = {{{n}, B.}}, title = {{Spain {i}}}, year = {1950 + i}}}" for i, n in enumerate(OTHERS)
    )
    return audit(Source("doc.md", body.encode()), Tools(open=lambda path: Source(path, library.encode())), Reading(bib=bib))


def codes(found: Report) -> list[str]:
    return [finding.code for finding in found.findings]


@pytest.mark.parametrize(("body", "reason"), UNTRUSTED.values(), ids=UNTRUSTED.keys())
def test_it_is_said_once_and_nobody_is_accused(body: str, reason: str | None) -> None:
    found = report(body)
    assert not {"CC101", "CC102", "CC110", "CC112"} & set(codes(found))
    assert len(found.evidence.doubts) == 1
    doubt = found.evidence.doubts[0]
    assert reason in (None, doubt.reason)
    assert [notice.message for notice in found.notices if notice.code == doubt.reason] == [doubt.message]
    assert any(way in doubt.message for way in ("--list", "--bib", "--from", "convert it anew", "letters"))


def test_a_bibliography_file_of_another_document() -> None:
    found = report("\n\n".join(f"See [@{name.lower()}{1980 + i}]." for i, name in enumerate(NAMES)), "other.bib")
    assert codes(found) == []
    assert [doubt.reason for doubt in found.evidence.doubts] == ["list-not-trusted"]
    assert "--bib" in found.notices[0].message


def test_only_the_first_chapter_lacks_its_list() -> None:
    found = report(text())
    assert codes(found) == ["CC112"]
    assert "--bib" in found.findings[0].message


TRUSTED = {
    "every other entry missing": (list(range(0, 24, 2)), 12),
    "one in three there": (list(range(0, 24, 3)), 16),
    "one in four there": (list(range(0, 24, 4)), 18),
    "the last four missing": (list(range(20)), 4),
    "all there": (list(ALL), 0),
}


@pytest.mark.parametrize(("there", "missing"), TRUSTED.values(), ids=TRUSTED.keys())
def test_a_list_that_truly_lacks_works_is_told_all_of_them(there: list[int], missing: int) -> None:
    found = report(text() + listed([entry(i) for i in there]))
    assert found.evidence.doubts == ()
    assert codes(found).count("CC101") == missing


def test_few_missing_works_of_few_are_told() -> None:
    found = report(text(range(3)) + listed(foreign(2)))
    assert codes(found).count("CC101") == 3


def test_a_short_list_that_lacks_works_on_both_sides_is_told_all_of_them() -> None:
    found = report(text(range(10)) + listed([entry(i) for i in (1, 2, 3)]))
    assert found.evidence.doubts == ()
    assert codes(found).count("CC101") == 7


def test_letters_of_several_scripts_in_the_list_are_no_doubt() -> None:
    body = "\n\n".join(f"This was shown ({name} {1960 + i}), and again." for i, name in enumerate(CYRILLIC))
    entries = [*(f"{name}, А. ({1960 + i}), *Реки {i}*, Москва: Наука." for i, name in enumerate(CYRILLIC[:4])), *OURS[:4]]
    found = report(text(range(4)) + "\n\n" + body + listed(entries))
    assert codes(found).count("CC101") == 4
