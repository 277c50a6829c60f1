"""`citecheck cache`: the answers that are kept on this disk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from citecheck.cli.options import Common, common, resolving_of, without_effect
from citecheck.text.counts import many

if TYPE_CHECKING:
    from citecheck.resolve.kept import ServiceShare

_NO_EFFECT = ("--offline", "--mailto", "--index", "--resolvers", "--select", "--ignore", "--fail-on", "--strict-resolution", "--verbose")


@click.group("cache")
def cache_command() -> None:
    """The answers of Crossref and others that are kept on this disk, so that nothing is asked twice.

    \b
    Examples:
      citecheck cache info
      citecheck cache purge
      citecheck cache clear
    """


@without_effect(*_NO_EFFECT)
@cache_command.command("info")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True, help="The form of the result.")
@common
def info_command(shared: Common, form: str) -> None:
    """Where the cache is, how large, and what it holds by service and age.

    \b
    Examples:
      citecheck cache info
      citecheck cache info --format json
    """
    from citecheck.resolve.kept import survey

    kept = survey(resolving_of(shared.settings))
    if form == "text":
        rows = [("file", kept.file), ("size", f"{_megabytes(kept.size)} of {_megabytes(kept.limit)}" if kept.exists else "nothing is kept")]
        rows += [(share.name, _of_service(share)) for share in kept.services]
        shared.write("".join(f"{name:12} {value}\n" for name, value in rows))
        return
    services = [
        {"name": s.name, "answers": s.answers, "missing": s.missing, "expired": s.expired, "bytes": s.size, "ages": dict(s.ages)}
        for s in kept.services
    ]
    value = {"schema": "citecheck-cache/1", "file": kept.file, "exists": kept.exists, "bytes": kept.size, "limit": kept.limit}
    shared.write(json.dumps({**value, "answers": kept.answers, "services": services}, indent=1, ensure_ascii=False))


@without_effect(*_NO_EFFECT)
@cache_command.command("purge")
@common
def purge_command(shared: Common) -> None:
    """Remove the answers that have expired, and the least used ones where the cache is larger than it may be.

    \b
    Examples:
      citecheck cache purge
    """
    from citecheck.resolve.kept import purge

    removed = purge(resolving_of(shared.settings))
    if removed is None:
        shared.write("there is no cache: nothing to remove")
        return
    surplus = f" and {removed.too_many:,} that were too many" if removed.too_many else ""
    shared.write(f"removed {many(removed.expired, 'expired answer')}{surplus} ({_megabytes(removed.freed)}); {removed.left:,} left")


@without_effect(*_NO_EFFECT)
@cache_command.command("clear")
@common
def clear_command(shared: Common) -> None:
    """Remove all answers; also a file that is no cache any more. When to ask again, if a service said that, is not forgotten.

    \b
    Examples:
      citecheck cache clear
    """
    from citecheck.resolve.kept import clear

    removed = clear(resolving_of(shared.settings))
    shared.write(
        "there is no cache: nothing to remove"
        if removed is None
        else f"removed {many(removed.expired, 'answer')} ({_megabytes(removed.freed)})"
    )


def _of_service(share: ServiceShare) -> str:
    ages = ", ".join(f"{count:,} {'older' if age == 'older' else f'up to a {age} old'}" for age, count in share.ages if count)
    none = f", {share.missing:,} of them that there is no such record" if share.missing else ""
    expired = f"; {share.expired:,} expired" if share.expired else ""
    return f"{many(share.answers, 'answer')} ({_megabytes(share.size)}){none}; {ages}{expired}"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"
