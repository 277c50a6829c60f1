"""Which documents a corpus has, and where the files that are generated for each stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from citecheck.errors import CorpusError
from citecheck.model import Source
from citecheck.readers.entry import load
from citecheck.settings import Settings
from citecheck.text.file_names import printable


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """A document of the corpus: its name relative to the root (with ``/``) and its path."""

    name: str
    path: Path
    legible: bool = True  # whether that is the name, without escapes

    def source(self) -> Source:
        """The document as it is to be read. Raises `ReadError`, and `CorpusError` where no file could say which document it is of."""
        if not self.legible:
            remedy = "rename it: what is generated for it goes by its name"
            raise CorpusError("the name of the file is not UTF-8", where=self.name, remedy=remedy)
        return load(self.path, name=self.name)

    def bibtex(self, settings: Settings) -> Path:
        """refs/<stem>.bib"""
        return settings.root / settings.refs / f"{self.path.stem}.bib"

    def overrides(self, settings: Settings) -> Path:
        """refs/<stem>.overrides.toml: a person's corrections, which citecheck reads and never writes"""
        return settings.root / settings.refs / f"{self.path.stem}.overrides.toml"

    def markdown(self, settings: Settings) -> Path:
        """reports/<stem>.md"""
        return settings.root / settings.reports / f"{self.path.stem}.md"

    def json(self, settings: Settings) -> Path:
        """reports/<stem>.json"""
        return settings.root / settings.reports / f"{self.path.stem}.json"


def members(settings: Settings, paths: Sequence[Path] = ()) -> tuple[Member, ...]:
    """The documents that the settings' patterns name, in the order of their names; only those at or under ``paths``, when given.

    Raises `CorpusError` when no pattern is set, none matches, a path names no document of the corpus, or two documents share a stem.
    """
    if not settings.documents:
        raise CorpusError(
            "no documents are named in the settings",
            remedy='set documents = ["texts/*.md"] under [tool.citecheck] in pyproject.toml or in citecheck.toml',
        )
    found = {path for pattern in settings.documents for path in _glob(settings.root, pattern)}
    corpus = tuple(sorted(_member(path.relative_to(settings.root).as_posix(), path) for path in found))
    if not corpus:
        raise CorpusError(
            f"no file matches {', '.join(settings.documents)}", where=str(settings.root), remedy="check documents in the settings"
        )
    _refuse_shared_stems(corpus)
    return tuple(_within(corpus, paths)) if paths else corpus


def named(settings: Settings, paths: Sequence[Path]) -> tuple[Member, ...]:
    """The documents at or under ``paths``: those of the corpus, and any other file, which goes by its name from the root. All of the corpus without ``paths``.

    Raises `CorpusError` for a path that is no file and holds no document of the corpus, and where two documents share a stem.
    """
    if not paths:
        return members(settings)
    corpus = sorted({_member(settings.raw_name_of(path), path) for pattern in settings.documents for path in _glob(settings.root, pattern)})
    chosen: set[Member] = set()
    for path in paths:
        known = any(member.path == path.resolve() for member in corpus)
        chosen.update(_within(corpus, [path]) if known or not path.is_file() else [_member(settings.raw_name_of(path), path.resolve())])
    _refuse_shared_stems(sorted(chosen))
    return tuple(sorted(chosen))


def _member(name: str, path: Path) -> Member:
    written = printable(name)
    return Member(written, path, written == name)


def _glob(root: Path, pattern: str) -> Iterable[Path]:
    try:
        return [path for path in root.glob(pattern) if path.is_file()]
    except (ValueError, NotImplementedError) as error:
        raise CorpusError(
            f'"{pattern}" is no pattern: {error}', remedy="write patterns relative to the settings file, such as texts/**/*.md"
        ) from error


def _refuse_shared_stems(corpus: Sequence[Member]) -> None:
    seen: dict[str, Member] = {}
    for member in corpus:
        other = seen.setdefault(member.path.stem, member)
        if other is not member:
            raise CorpusError(
                f"{other.name} and {member.name} would share refs/{member.path.stem}.bib",
                remedy="rename one, so that each document has a stem of its own",
            )


def _within(corpus: Sequence[Member], paths: Sequence[Path]) -> Iterable[Member]:
    chosen: set[Member] = set()
    for path in paths:
        place = path.resolve()
        hits = [member for member in corpus if member.path == place or place in member.path.parents]
        if not hits:
            missing = not place.exists()
            reason = "there is no such file or folder" if missing else "is no document of the corpus, and holds none"
            raise CorpusError(reason, where=str(path), remedy="check the spelling" if missing else "add it to documents in the settings")
        chosen.update(hits)
    return sorted(chosen)
