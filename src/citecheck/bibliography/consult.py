"""Which bibliography files a document is read with: those that the user names, or else those that its metadata name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from citecheck.bibliography.attach import Attached, attach
from citecheck.bibliography.metadata import Wanted, wanted
from citecheck.errors import ReadError
from citecheck.model import Document, MarkKind, Notice, ReferenceList, Source

Open = Callable[[str], Source]
"""Takes a path; raises `ReadError` for what cannot be read."""


def consult(document: Document, listed: ReferenceList, given: Sequence[str], folder: str | None, opened: Open) -> Attached:
    """``document`` with the entries of its bibliography files, unless it prints a list of its own and cites nothing by key.

    ``given`` are the files that the user names; then the metadata do not count. Those of the metadata lie in ``folder``, the document's, or in the
    working folder. Raises `ReadError` for a file of the user's that is missing or no bibliography; for one of the metadata's there is a notice.
    """
    said = wanted(document.metadata)
    if given:
        return _given(document, listed, [opened(name) for name in given], said)
    if not said.files:
        return Attached(document, listed, _inline(said))
    files, notices = _named(said.files, folder, opened)
    for source in files:
        try:
            found = attach(document, listed, [source], said.nocite, everything=said.everything)
        except ReadError as error:
            notices.append(_missing(source.name, error.message))
            continue
        notices += found.notices
        document, listed = found.document, found.listed
    return Attached(document, listed, (*notices, *_inline(said)))


def _given(document: Document, listed: ReferenceList, files: Sequence[Source], said: Wanted) -> Attached:
    found = attach(document, listed, files, said.nocite, everything=said.everything)
    keys = {key for reference in found.listed.references for key in reference.keys}
    if not listed.references or any(mark.kind is MarkKind.CITE_KEY and mark.value in keys for mark in document.marks):
        return found
    names = ", ".join(source.name for source in files)
    told = f"the document prints its own list and cites nothing by key, so it was checked against that list, and {names} was not needed"
    return Attached(document, listed, (Notice("bibliography-not-used", told),))


def _named(names: Sequence[str], folder: str | None, opened: Open) -> tuple[list[Source], list[Notice]]:
    """The files of the metadata, and a notice for each that cannot be read."""
    files: list[Source] = []
    notices: list[Notice] = []
    for name in names:
        places = [] if folder is None or "://" in name else [str(PurePath(folder) / name), name]
        said = "it was not looked for"
        for place in dict.fromkeys(places):
            try:
                files.append(opened(place))
                break
            except ReadError as error:
                said = error.message
        else:
            notices.append(_missing(name, said))
    return files, notices


def _missing(name: str, why: str) -> Notice:
    told = f"the metadata name the bibliography {name}, but {why}, so its keys were not checked; give the file with --bib FILE"
    return Notice("bibliography-missing", told)


def _inline(said: Wanted) -> tuple[Notice, ...]:
    told = "the references in the document's metadata were not read; give them as a file with --bib FILE"
    return (Notice("references-in-metadata", told),) if said.inline else ()
