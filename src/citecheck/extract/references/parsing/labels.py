"""The labels that the parts of a reference are given: CSL's variables, in CSL's spelling.

Source: the CSL 1.0.2 specification, appendix IV. Words that introduce a value ("pp.", "In", "edited by", "Available at") carry the label of what they introduce.
"""

from __future__ import annotations

LABELS: dict[str, str] = {
    "author": "who wrote it: people or a body, with “et al.”",
    "editor": "who edited it or its container, with “(eds.)” or “edited by”",
    "translator": "who translated it, with “translated by”",
    "issued": "when it was published, also “n.d.” and “in press”; month and day",
    "title": "its title and subtitle",
    "original-title": "a translation of the title, or the title in the original script, in brackets",
    "container-title": "the journal, newspaper, book or site that it is a part of, with “In”",
    "collection-title": "the series, with the number in it",
    "event-title": "the conference or meeting, with “Paper presented at”",
    "volume": "the volume, with “vol.”",
    "issue": "the issue, with “no.”",
    "page": "the pages, with “pp.”",
    "number": "the number of a report, law or patent, with “No.”",
    "edition": "the edition",
    "genre": "the kind of work: “PhD thesis”, “Working Paper”",
    "publisher": "the publisher, or a thesis’s university",
    "publisher-place": "the place of publication",
    "DOI": "the DOI, with “doi:” or its resolver’s address",
    "ISBN": "the ISBN",
    "ISSN": "the ISSN",
    "URL": "the address, with “Available at”",
    "accessed": "when it was looked at, with “accessed”",
    "note": "what else is said of it: “[Online]”, “347 S.”, “PMID: 123456”",
    "citation-number": "the entry’s own number in the list",
    "other": "what is no part of the reference",
}


def variable(label: str) -> str:
    """The attribute of `Item` that a label fills."""
    return label.lower().replace("-", "_")
