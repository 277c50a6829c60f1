"""Bibliography files (.bib, CSL-JSON) that a document is read with: their entries become references like those that a document prints."""

from citecheck.bibliography.attach import FROM_FILE, Attached, attach
from citecheck.bibliography.consult import Open, consult
from citecheck.bibliography.cut import cut
from citecheck.bibliography.metadata import Wanted, wanted

__all__ = ["FROM_FILE", "Attached", "Open", "Wanted", "attach", "consult", "cut", "wanted"]
