"""Citations and references to links: what each citation item means inside the document, and whether the list can be trusted."""

from citecheck.reconcile.links import reconcile
from citecheck.reconcile.trust import doubts

__all__ = ["doubts", "reconcile"]
