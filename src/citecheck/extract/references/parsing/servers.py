"""Preprint servers by their names: they contain what they give out, as a periodical does, and are no press.

Source: the Directory of Open Access Preprint Repositories, its largest servers; CoRR is the arXiv's name in DBLP.
"""

from __future__ import annotations

_NAMES = "arXiv|bioRxiv|medRxiv|chemRxiv|PsyArXiv|SocArXiv|EdArXiv|EarthArXiv|engrXiv|LawArXiv|MetaArXiv|AfricArXiv|TechRxiv|CoRR|OSF Preprints|SSRN|SSRN Electronic Journal|Research Square|Preprints.org".split(
    "|"
)
SERVER = "|".join(
    name.replace(" ", r"\s").replace(".", r"\.") for name in sorted(_NAMES, key=len, reverse=True)
)  # in any case of the letters
SERVER_STEMS = ("rxiv", "corr", "osf pre", "ssrn", "research square", "preprints.org")
_SERVERS = frozenset(name.lower() for name in _NAMES)
_KINDS = (" e-prints", " eprints", " preprints", " preprint", " e-print")


def is_server(name: str) -> bool:
    """Whether ``name`` is a preprint server's: "PsyArXiv", "ArXiv e-prints"."""
    lower = name.strip(" .,;:*_").lower()
    return lower in _SERVERS or any(lower.endswith(kind) and lower.removesuffix(kind) in _SERVERS for kind in _KINDS)
