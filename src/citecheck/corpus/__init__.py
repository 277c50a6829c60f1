"""Many documents: generated files, the baseline, the gate."""

from citecheck.corpus.baseline import Baseline
from citecheck.corpus.documents import Member, members, named
from citecheck.corpus.edited import Left
from citecheck.corpus.gate import Complaint, Verdict, accept, check
from citecheck.corpus.generate import Written, update

__all__ = ["Baseline", "Complaint", "Left", "Member", "Verdict", "Written", "accept", "check", "members", "named", "update"]
