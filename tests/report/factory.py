"""A small audit, built by hand, in which every value of every closed set occurs."""

from __future__ import annotations

from dataclasses import replace

from citecheck.model import (
    Ambiguous,
    AuthorDate,
    AuthorPage,
    BackReference,
    BackReferenceKind,
    Block,
    BlockKind,
    Candidate,
    Citation,
    CitationItem,
    Comparison,
    Coverage,
    Date,
    Document,
    Evidence,
    Finding,
    Fix,
    FullNote,
    Item,
    Key,
    Link,
    LinkReason,
    LinkStatus,
    Locator,
    Mode,
    Name,
    NoteAnchor,
    NotFound,
    Notice,
    Number,
    OutOfScope,
    Pointer,
    Query,
    Reference,
    Relation,
    Report,
    Resolution,
    Resolved,
    Section,
    Severity,
    Skipped,
    Span,
    Title,
    Unavailable,
)
from citecheck.text.builder import TextBuilder

SHA = "0" * 64
HEADING = "Prices & harbours"
BROKEN = ("As others say (Clark 1991 and Miller quoted", "in Shearman (ed.) 1995: 142), prices fell.")
BODY = (
    "Prices fell (Duarte et al. 2001: 30), see *everywhere* [3]–[5] and @okafor, Okafor's account (12), the Blue Book, 1999, as said (ibid.). "
    "東京の港 (Lindqvist 2006) — here <b>too</b>."
)
NOTE = "Harbour Times, 23 June 1998, p. 4."
ENTRIES = (
    "Duarte, Rui et al. (2002), Prices of the Century, Porto: Ribeira.",
    "Lindqvist, Maja (2006a), Trade after the Crisis, Lund: Studentlitteratur, pp. 12-19.",
    "Okafor, Ben (2004), Harbours | of the _South_, Lagos: Delta Press.",
    "Ministry of Ports (n.d.), Blue Book.",
    "Shearman, Peter (ed.) (1995), Foreign Policy, Boulder: Westview.",
    "http://example.org/a_b",
)
ITEMS = (
    Item("book", (Name("Duarte", "Rui"),), authors_truncated=True, issued=Date(((2002,),), printed="2002"), title="Prices of the Century"),
    Item("book", (Name("Lindqvist", "Maja"),), issued=Date(((2006,),), "a", printed="2006"), title="Trade after the Crisis", page="12-19"),
    Item(
        "book",
        (Name("Okafor", "Ben"),),
        issued=Date(((2004,),), printed="2004"),
        title="Harbours | of the _South_",
        publisher="Delta Press",
    ),
    Item("document", (Name(literal="Ministry of Ports"),), issued=Date(literal="n.d.", printed="n.d."), title="Blue Book"),
    Item("book", editor=(Name("Shearman", "Peter"),), issued=Date(((1995,),), printed="1995"), title="Foreign Policy"),
    Item("webpage", url="http://example.org/a_b"),
)


def document() -> Document:
    """Markdown with a heading, a citation broken over two pages, a body, a note and a list."""
    source = (
        "\n\n".join(
            (f"# {HEADING.replace('&', '&amp;')}", BROKEN[0], "---\n17", BROKEN[1], BODY, f"[^1]: {NOTE}", "## References", *ENTRIES)
        )
        + "\n"
    )
    builder = TextBuilder()
    blocks: list[Block] = []

    def block(kind: BlockKind, text: str, level: int = 0, label: str | None = None) -> None:
        if len(builder):
            builder.gap("\n\n")
        start = len(builder)
        builder.add(text, at=source.index(text))
        blocks.append(Block(kind, Span(start, len(builder)), level, label))

    builder.add("Prices ", at=2)
    builder.add("&", at=9, source_length=5)
    builder.add(" harbours", at=14)
    blocks.append(Block(BlockKind.HEADING, Span(0, len(builder)), 1))
    block(BlockKind.PARAGRAPH, BROKEN[0])
    builder.gap(" ")
    builder.add(BROKEN[1], at=source.index(BROKEN[1]))
    blocks[-1] = Block(BlockKind.PARAGRAPH, Span(blocks[-1].span.start, len(builder)))
    block(BlockKind.PARAGRAPH, BODY)
    block(BlockKind.NOTE, NOTE, label="1")
    block(BlockKind.HEADING, "References", 2)
    for entry in ENTRIES:
        block(BlockKind.PARAGRAPH, entry)
    return Document("seeds/thesis.md", "markdown", builder.text(), tuple(blocks), (), builder.origin(source), source, SHA)


def span(text: Document, quoted: str) -> Span:
    """Where ``quoted`` first stands."""
    start = text.text.index(quoted)
    return Span(start, start + len(quoted))


def evidence() -> Evidence:
    """Every pointer, mode, status and outcome once or more."""
    text = document()
    references = tuple(_reference(text, number) for number in range(len(ENTRIES)))
    citations = _citations(text)
    list_start = span(text, "References").start
    return Evidence(
        document=text,
        citations=citations,
        sections=(Section("References", Span(list_start, len(text.text))),),
        references=references,
        links=_links(citations),
        resolutions=_resolutions(),
        language="en",
        system="author-date",
    )


def report() -> Report:
    """The audit, with a finding of each severity, one of them waived."""
    found = evidence()
    text = found.document
    unread = (span(text, "(12)"), "a number in brackets that is no year")
    return Report(
        evidence=found,
        findings=_findings(text),
        notices=(Notice("offline", "Nothing was looked up."),),
        coverage=Coverage(len(found.items), 5, len(found.references), (("References", 16, 6),), (unread,)),
        version="0.1.0",
    )


def with_every_link_reason() -> Report:
    """As `report`, with the first citation item repeated once per reason for a link."""
    base = report()
    item = base.evidence.citations[0].items[0]
    items = tuple(replace(item, id=f"x{number}.1") for number, _ in enumerate(LinkReason))
    citation = replace(base.evidence.citations[0], id="x", items=items)
    links = tuple(Link(item.id, LinkStatus.MATCHED, ("r1",), reason) for item, reason in zip(items, LinkReason, strict=True))
    return replace(base, evidence=replace(base.evidence, citations=(citation,), links=links), findings=())


def silent() -> Report:
    """A document that cites nothing."""
    text = "A page about ports.\n"
    builder = TextBuilder()
    builder.add(text, at=0)
    page = Document("ports.txt", "text", text, (Block(BlockKind.PARAGRAPH, Span(0, 19)),), (), builder.origin(text), text, SHA)
    return Report(Evidence(page, (), (), (), ()), (), (), Coverage(0, 0, 0), "0.1.0")


def _reference(text: Document, number: int) -> Reference:
    where = span(text, ENTRIES[number])
    issued = ITEMS[number].issued
    year = issued.printed if issued else None
    fields = (("issued", span(text, f"({year}")),) if year and number == 1 else ()
    fragment = "a URL alone" if number == 5 else None
    place = (*fields, ("container_title", where)) if number == 1 else fields
    return Reference(f"r{number + 1}", where, "References", ITEMS[number], str(number + 1), place, (), 0.971234, fragment)


def _citations(text: Document) -> tuple[Citation, ...]:
    full = Item("article-newspaper", (Name(literal="Harbour Times"),), issued=Date(((1998, 6, 23),), "b", printed="1998b"), title="Ships")
    broken = span(text, "Clark 1991 and Miller quoted in Shearman (ed.) 1995: 142")
    rows: list[tuple[str, Pointer, Mode, Locator | None]] = [
        ("Duarte et al. 2001: 30", AuthorDate(("Duarte",), "2001", None, True), Mode.NORMAL, Locator("page", "30")),
        ("[3]–[5]", Number((3, 4, 5)), Mode.NORMAL, None),
        ("@okafor", Key("okafor"), Mode.SUPPRESS_AUTHOR, None),
        ("Okafor's account (12)", AuthorPage(("Okafor",)), Mode.NARRATIVE, Locator("page", "12")),
        ("Blue Book, 1999", Title("Blue Book", "1999"), Mode.AUTHOR_ONLY, None),
        ("ibid.", BackReference(BackReferenceKind.IBID), Mode.NORMAL, None),
        ("Lindqvist 2006", AuthorDate(("Lindqvist",), "2006"), Mode.NORMAL, None),
    ]
    cluster = Citation(
        "c1",
        broken,
        (
            CitationItem("c1.1", span(text, "Clark 1991"), AuthorDate(("Clark",), "1991")),
            CitationItem(
                "c1.2",
                span(text, "Miller quoted in Shearman (ed.) 1995: 142"),
                AuthorDate(("Shearman",), "1995"),
                Locator("page", "142"),
                secondary=("Miller",),
            ),
        ),
        sentence=span(text, f"{BROKEN[0]} {BROKEN[1]}"),
    )
    single = [
        Citation(f"c{n}", span(text, quoted), (CitationItem(f"c{n}.1", span(text, quoted), pointer, locator, mode=mode),))
        for n, (quoted, pointer, mode, locator) in enumerate(rows, 2)
    ]
    note = Citation("c9", span(text, NOTE), (CitationItem("c9.1", span(text, NOTE), FullNote(full)),), NoteAnchor("1", 1))
    return (cluster, *single, note)


def _links(citations: tuple[Citation, ...]) -> tuple[Link, ...]:
    told = {
        "c1.1": (LinkStatus.DANGLING, (), LinkReason.NO_ENTRY),
        "c1.2": (LinkStatus.MATCHED, ("r5",), LinkReason.CONTAINER_ONLY),
        "c2.1": (LinkStatus.MATCHED, ("r1",), LinkReason.YEAR_DIFFERS),
        "c6.1": (LinkStatus.AMBIGUOUS, ("r1", "r4"), LinkReason.SEVERAL_FIT),
        "c8.1": (LinkStatus.MATCHED, ("r2",), LinkReason.AUTHOR_YEAR),
        "c9.1": (LinkStatus.SKIPPED, (), LinkReason.NOT_A_WORK),
    }
    rest = (LinkStatus.MATCHED, ("r3",), LinkReason.KEY)
    items = [item for citation in citations for item in citation.items]
    return tuple(Link(item.id, *told.get(item.id, rest), antecedent="c6.1" if item.id == "c7.1" else None) for item in items)


def _resolutions() -> tuple[Resolution, ...]:
    record = Item("book", (Name("Duarte", "R."),), issued=Date(((2002,),)), title="Prices of the Century", doi="10.1000/prices_1")
    comparison = tuple(Comparison("container_title", "ours", "theirs", relation, "why") for relation in Relation)
    good = Candidate(record, "crossref", 0.981239, comparison)
    other = Candidate(replace(record, doi=None, title="A review"), "crossref", 0.4, comparison[:1], refused="a review")
    asked = (Query("crossref", "duarte prices", "2026-11-21T12:00:00Z", "5 records"), Query("crossref", "again"))
    return (
        Resolution("r1", Resolved(good, "title and names agree", (other,)), "crossref", asked),
        Resolution("r2", Ambiguous((good, other), "two records fit"), "crossref", asked[:1]),
        Resolution("r3", NotFound("nothing offered is the work", (other,)), "crossref", asked),
        Resolution("r4", OutOfScope("government documents are not covered")),
        Resolution("r5", Unavailable("HTTP 503"), "crossref"),
        Resolution("r6", Skipped("a fragment")),
    )


def _findings(text: Document) -> tuple[Finding, ...]:
    year = span(text, "Duarte et al. 2001: 30")
    return (
        Finding(
            "CC104", "year-mismatch", Severity.ERROR, "Line 9 cites “Duarte et al. 2001”, but the list has 2002. Which year is right?", year,
            ("c2.1", "c6.1"), ("r1",), (("cited", "2001"), ("listed", "2002"), ("span", year), ("kinds", (Mode.NORMAL,))),
            Fix(Span(year.start + 14, year.start + 18), "2002", "the list"), "f1",
        ),
        Finding(
            "CC101", "missing-reference", Severity.ERROR, "The list has no entry for Clark 1991. Is it missing?", span(text, "Clark 1991"),
            ("c1.1",), (), (), None, "f2",
        ),
        Finding(
            "CC102", "uncited-reference", Severity.WARNING, "No citation means this entry. Is it needed?", span(text, ENTRIES[2]),
            (), ("r3",), (), None, "f3", "further reading",
        ),
        Finding(
            "CC107", "unlisted-secondary-source", Severity.NOTE, "Should the work by Miller be listed?",
            span(text, "Miller quoted in Shearman (ed.) 1995: 142"), ("c1.2",), ("r5",), (), None, "f4",
        ),
        Finding("XY900", "house-rule", Severity.NOTE, "A rule of a plug-in asks?", Span(0, 0), (), (), (), None, "f5"),
    )  # fmt: skip


def many_uncited(count: int) -> tuple[Finding, ...]:
    """Notes that differ only in their entry."""
    text = document()
    return tuple(
        Finding(
            "CC102", "uncited-reference", Severity.NOTE, f"Line {text.locate(span(text, ENTRIES[n % 5])).line}: no citation means it. Is it further reading?",
            span(text, ENTRIES[n % 5]), (), (f"r{n % 5 + 1}",), (), None, f"u{n}",
        )
        for n in range(count)
    )  # fmt: skip
