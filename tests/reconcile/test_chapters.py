"""Lists of chapters: each citation means an entry of the list that follows its chapter."""

from __future__ import annotations

from dataclasses import replace

from citecheck.extract.citations import citations
from citecheck.extract.references import references
from citecheck.model import Source
from citecheck.readers import read
from citecheck.reconcile import reconcile

PROSE = (
    "The harbor was old, and nobody in the town remembered who had built it or why it stood there, and few of them ever asked about it. "
    * 2
)


def linked(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Every citation item: its text, the status of its link, and the beginnings of the entries that it means."""
    document = read(Source("chapters.md", text.encode()))
    listed = references(document)
    cited = citations(document, listed).citations
    entries = {reference.id: document.quote(reference.span)[:12] for reference in listed.references}
    items = {item.id: document.quote(item.span) for citation in cited for item in citation.items}
    return [
        (items[link.citation_item], str(link.status), tuple(entries[each] for each in link.references)) for link in reconcile(cited, listed)
    ]


def chapter(title: str, text: str, *entries: str) -> str:
    return "\n\n".join((f"# {title}", PROSE + text, "## References", *entries)) + "\n\n"


ADAMS = "Adams, J. (2001). *Rivers and Silt*. London: Invented Press."
ADAMS_AGAIN = "Adams, K. (2001). *Deltas and Mud*. Oxford: Example Books."
BROWN = "Brown, K. (1998). *A Note on Mud*. London: Invented Press."
CLARK = "Clark, L. (2004). *Deltas of the World*. Oxford: Example Books."


def test_the_list_that_follows_the_chapter_decides() -> None:
    text = chapter("One", "So says one (Adams 2001).", ADAMS, BROWN) + chapter("Two", "So says the other (Adams 2001).", ADAMS_AGAIN, CLARK)
    assert linked(text) == [("Adams 2001", "matched", ("Adams, J. (2",)), ("Adams 2001", "matched", ("Adams, K. (2",))]


def test_numbers_begin_anew_in_each_chapter() -> None:
    text = chapter("One", "So says one [2].", f"1. {ADAMS}", f"2. {BROWN}") + chapter(
        "Two", "So says the other [2].", f"1. {ADAMS_AGAIN}", f"2. {CLARK}"
    )
    assert linked(text) == [("2", "matched", ("Brown, K. (1",)), ("2", "matched", ("Clark, L. (2",))]


def test_an_entry_of_another_chapter_is_not_meant() -> None:
    text = chapter("One", "So says one (Adams 2001).", ADAMS, BROWN) + chapter("Two", "So says the other (Brown 1998).", CLARK, ADAMS_AGAIN)
    assert linked(text) == [("Adams 2001", "matched", ("Adams, J. (2",)), ("Brown 1998", "dangling", ())]


def test_a_common_list_answers_what_no_chapter_lists() -> None:
    text = chapter("One", "So says one (Clark 2004).", ADAMS, BROWN) + chapter("Two", "So says the other (Adams 2001).", ADAMS_AGAIN)
    common = f"# Bibliography\n\n{CLARK}\n"
    assert linked(text + common) == [("Clark 2004", "matched", ("Clark, L. (2",)), ("Adams 2001", "matched", ("Adams, K. (2",))]


def test_further_reading_makes_no_chapters() -> None:
    text = chapter("One", "So says one (Clark 2004).", ADAMS, BROWN) + f"## Further reading\n\n{CLARK}\n"
    assert linked(text) == [("Clark 2004", "matched", ("Clark, L. (2",))]


def test_text_that_no_list_follows_is_answered_by_all() -> None:
    text = chapter("One", "So says one (Adams 2001).", ADAMS, BROWN) + chapter("Two", "So says the other (Clark 2004).", CLARK, ADAMS_AGAIN)
    end = f"# Epilogue\n\n{PROSE} As was said (Brown 1998).\n"
    assert linked(text + end)[-1] == ("Brown 1998", "matched", ("Brown, K. (1",))


def test_a_list_in_which_nothing_is_read_makes_no_chapter() -> None:
    """Its citations are answered by the other lists, and each has its link."""
    document = read(
        Source(
            "chapters.md",
            (chapter("One", "So says one (Adams 2001).", ADAMS, BROWN) + chapter("Two", "So says two (Brown 1998).", CLARK)).encode(),
        )
    )
    listed = references(document)
    cited = citations(document, listed).citations
    emptied = replace(listed, references=tuple(entry for entry in listed.references if "Deltas" not in document.quote(entry.span)))
    assert [str(link.status) for link in reconcile(cited, emptied)] == ["matched", "matched"]
