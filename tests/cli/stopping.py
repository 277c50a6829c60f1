"""What the tests of the command share."""

from __future__ import annotations

import pytest

from citecheck.cli import main


def leave(*arguments: str) -> int | str | None:
    """Run the command and give its exit code."""
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return stopped.value.code
