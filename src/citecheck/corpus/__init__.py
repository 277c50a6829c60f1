"""Many documents: generated files, the baseline, the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.corpus.baseline import Baseline
    from citecheck.corpus.documents import Member, members, named
    from citecheck.corpus.edited import Left
    from citecheck.corpus.gate import Complaint, Verdict, accept, check
    from citecheck.corpus.generate import Written, update
else:
    __getattr__, __dir__ = lazily(
        __name__,
        baseline="Baseline",
        documents="Member members named",
        edited="Left",
        gate="Complaint Verdict accept check",
        generate="Written update",
    )

__all__ = ["Baseline", "Complaint", "Left", "Member", "Verdict", "Written", "accept", "check", "members", "named", "update"]
