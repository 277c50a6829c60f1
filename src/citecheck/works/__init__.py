"""Entries of many documents -> works: one entry each, with its identity, its sources, and what a record adds."""

from citecheck.works.filling import Filled, fill
from citecheck.works.gathering import Gathered, KeptApart, gather_works
from citecheck.works.identity import Register, read_register
from citecheck.works.listing import Work, WorkList, entry_of, list_works
from citecheck.works.notes import render_notes
from citecheck.works.printing import Printing, printings
from citecheck.works.same import Likeness, Verdict

__all__ = [
    "Filled",
    "Gathered",
    "KeptApart",
    "Likeness",
    "Printing",
    "Register",
    "Verdict",
    "Work",
    "WorkList",
    "entry_of",
    "fill",
    "gather_works",
    "list_works",
    "printings",
    "read_register",
    "render_notes",
]
