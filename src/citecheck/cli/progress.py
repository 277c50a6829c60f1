"""A bar on a terminal while entries are looked up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from citecheck.cli.options import Common
from citecheck.pipeline import Progress


@contextmanager
def looking_up(shared: Common) -> Iterator[Progress | None]:
    """A bar on standard error while look-ups run, on a terminal; nothing otherwise."""
    if (shared.settings.offline and not shared.settings.index) or shared.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("looking entries up", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
