"""Citations and references to links: what each citation item means inside the document."""

from citecheck.reconcile.links import reconcile

__all__ = ["reconcile"]
