"""Findings -> corrections that a person may apply: a patch of the document's source, which itself is never touched."""

from citecheck.repair.patch import Patch, write_patch
from citecheck.repair.proposals import TRUST, Proposal, Refusal

__all__ = ["TRUST", "Patch", "Proposal", "Refusal", "write_patch"]
