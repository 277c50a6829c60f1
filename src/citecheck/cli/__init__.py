"""The command line: arguments in, text out, exit code. The only place that prints."""

from citecheck.cli.program import main

__all__ = ["main"]
