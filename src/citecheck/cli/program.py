"""The group of commands, and what happens to an error on its way out."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

import click

from citecheck.errors import CitecheckError

# name -> module that holds it; a command's imports are paid for by those who run it
COMMANDS = {
    "audit": "citecheck.cli.audit",
    "export": "citecheck.cli.export",
    "check": "citecheck.cli.gate",
    "update": "citecheck.cli.gate",
    "lock": "citecheck.cli.lock",
    "overrides": "citecheck.cli.overrides",
    "extract": "citecheck.cli.extract",
    "parse": "citecheck.cli.parse",
    "resolve": "citecheck.cli.lines",
    "index": "citecheck.cli.index",
    "cache": "citecheck.cli.cache",
    "rules": "citecheck.cli.rules",
    "explain": "citecheck.cli.rules",
}
SUMMARIES = {
    "audit": "Read a document, reconcile its citations with its reference list, report.",
    "export": "The reference list as BibTeX, BibLaTeX, CSL-JSON or RIS.",
    "check": "The gate for a corpus: what is new, stale or newly wrong fails.",
    "update": "Regenerate refs/ and reports/ of a corpus.",
    "lock": "Look up the entries of documents, and record the answers.",
    "overrides": "Begin corrections to a document that stand whatever citecheck makes of it.",
    "extract": "Citations and references only, or the text as citecheck reads it.",
    "parse": "Reference strings, or a pasted list, to CSL-JSON, BibTeX, RIS or labels.",
    "resolve": "Reference strings, one a line, to resolutions by Crossref or an index.",
    "index": "Crossref records on this disk: build, info, verify.",
    "cache": "Answers that are kept on this disk: info, purge, clear.",
    "rules": "List the rules.",
    "explain": "What one rule flags, why, and how to settle it.",
}
EPILOG = """\b
Examples:
  citecheck audit thesis.md --offline
  citecheck audit thesis.md --mailto you@example.org --format markdown --output report.md
  citecheck export thesis.md --output thesis.bib
  citecheck explain CC104

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 citecheck could not do its work on an input;
3 something could not be looked up (only with --strict-resolution)."""


class Program(click.Group):
    """Imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, or None when there is none of that name."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(module), f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest names for one that is unknown."""
        from difflib import get_close_matches

        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = get_close_matches(args[0], COMMANDS, 2)
            hint = f" Did you mean {' or '.join(near)}?" if near else ""
            ctx.fail(f"There is no command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)


@click.group(cls=Program, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="citecheck-toolkit", prog_name="citecheck")
def program() -> None:
    """Verify the citations of a document.

    citecheck reads a document, finds every citation and every entry of its reference list, reconciles them, looks the entries up, exports
    clean BibTeX and reports each discrepancy with its evidence.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the program and leave with its exit code; no traceback reaches a user."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    gc.set_threshold(200_000, 20, 100)  # values hold no cycles: looking for some took a tenth of the time
    sys.exit(_run(arguments))


def _run(arguments: list[str] | None) -> int:
    if "_CITECHECK_COMPLETE" in os.environ:
        program.main(prog_name="citecheck")  # the shell asks for completions
    if sys.stdout is None:
        return _failed("standard output is closed\n  remedy: send it to a file, or to /dev/null")
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115  closed, as some schedulers leave it: nothing to read
    try:
        with program.make_context("citecheck", sys.argv[1:] if arguments is None else arguments) as context:
            program.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _failed("stopped", 130)  # 128 + SIGINT, as shells have it
    except CitecheckError as error:
        return _failed(str(error))
    except BrokenPipeError:
        # The reader of our output has gone. Nothing is left to say, and the flush at the end must not say it either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # a full disk, a folder without permission: the system's own words
        return _failed(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except Exception as error:  # noqa: BLE001  the last door: a fault of ours is told as one, never as a finding
        place = traceback.extract_tb(error.__traceback__)[-1]
        return _failed(
            f"a fault in citecheck itself, {type(error).__name__} at {Path(place.filename).name}:{place.lineno}: {error}\n"
            "  remedy: please report it with the document that shows it; the other documents can be audited without it"
        )
    return 0


def _failed(message: str, code: int = 2) -> int:
    click.echo(f"citecheck: {'error: ' if code == 2 else ''}{message}", err=True)
    return code
