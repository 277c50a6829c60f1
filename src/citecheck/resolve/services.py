"""The sources that are asked over the network, each by its name: a list that one can read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from citecheck.resolve.asking import Service
from citecheck.resolve.crossref import Crossref
from citecheck.resolve.datacite import DataCite
from citecheck.resolve.doi_org import DoiOrg
from citecheck.resolve.open_library import OpenLibrary
from citecheck.resolve.openalex import OpenAlex
from citecheck.resolve.transport import Network

SERVICES: Mapping[str, Callable[[Network], Service]] = {
    Crossref.name: Crossref,
    DoiOrg.name: DoiOrg,
    DataCite.name: DataCite,
    OpenAlex.name: OpenAlex,
    OpenLibrary.name: OpenLibrary,
}
