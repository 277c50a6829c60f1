"""A bar on a terminal while something takes long."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from citecheck.cli.options import Common
from citecheck.pipeline import Progress


def looking_up(shared: Common) -> AbstractContextManager[Progress | None]:
    """A bar while look-ups run, if any do."""
    return nullcontext() if shared.settings.offline and not shared.settings.index else shown(shared, "looking entries up")


@contextmanager
def shown(shared: Common, what: str) -> Iterator[Progress | None]:
    """A bar on standard error while ``what`` is done, on a terminal; nothing otherwise."""
    if shared.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
