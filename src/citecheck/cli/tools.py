"""What the options come to in the stages of an audit. Commands that need fewer stages leave it alone, for it imports them all."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck import plugins
from citecheck.cli.models import model_of
from citecheck.cli.options import Common, resolving_of
from citecheck.cli.rules import all_rules
from citecheck.corpus.gate import reaches
from citecheck.corpus.locks import lock_of
from citecheck.errors import CitecheckError
from citecheck.lockfile import Lock
from citecheck.model import Report, Unavailable
from citecheck.pipeline import Tools
from citecheck.readers import FORMATS, Format
from citecheck.readers.entry import load as load_source
from citecheck.rules import select
from citecheck.settings import Settings


def tools_of(shared: Common, *, offline: bool | None = None) -> Tools:
    """The stages' tools under the settings in force. Raises `ConfigError` for an unknown code."""
    settings = shared.settings
    chosen = select(all_rules(), select=settings.select, ignore=settings.ignore)
    return Tools(
        chosen,
        all_formats(),
        resolving_of(settings, offline=offline),
        model=model_of(shared),
        open=lambda path: load_source(path, name=settings.name_of(path)),
    )


def all_formats() -> tuple[Format, ...]:
    """The built-in readers and those of plug-ins."""
    return (*FORMATS, *plugins.load("readers", Format))


def known_of(document: str, settings: Settings) -> Lock | None:
    """The lock of DOCUMENT; standard input has none. Raises `CorpusError` for a file that is no lock."""
    return None if document == "-" else lock_of(settings.name_of(document), settings)


def exit_code(reports: Sequence[Report | tuple[str, CitecheckError]], fail_on: str, *, strict: bool) -> int:
    """The contract's exit code: the first of 2, 1, 3, 0 that applies."""
    good = [report for report in reports if isinstance(report, Report)]
    if len(good) < len(reports):
        return 2
    if any(reaches(finding, fail_on) for report in good for finding in report.findings):
        return 1
    if strict and any(isinstance(row.outcome, Unavailable) for report in good for row in report.evidence.resolutions):
        return 3
    return 0
