"""Invented records in the shapes of DataCite, OpenAlex and Open Library, as their public documentation gives them."""

from __future__ import annotations

from typing import Any

from citecheck.model import Item
from tests.resolve.made_up import people, year


def datacite(doi: str, title: str, general: str, *names: str, **changes: Any) -> dict[str, Any]:
    """One ``data`` of ``/dois``; ``names`` are ``"Family, Given"``."""
    creators = [
        {
            "name": name,
            "nameType": "Personal",
            "givenName": name.partition(", ")[2],
            "familyName": name.partition(", ")[0],
            "affiliation": [],
            "nameIdentifiers": [],
        }
        for name in names
    ]
    attributes: dict[str, Any] = {
        "doi": doi,
        "identifiers": [],
        "creators": creators,
        "titles": [{"title": title}],
        "publisher": "Example Repository",
        "container": {},
        "publicationYear": 2020,
        "subjects": [],
        "contributors": [],
        "dates": [{"date": "2020-05-17", "dateType": "Issued"}],
        "language": "en",
        "types": {
            "ris": "GEN",
            "bibtex": "misc",
            "citeproc": "article",
            "schemaOrg": "CreativeWork",
            "resourceTypeGeneral": general,
            "resourceType": "",
        },
        "relatedIdentifiers": [],
        "relatedItems": [],
        "version": None,
        "url": f"https://repository.example/{doi}",
        "state": "findable",
        **changes,
    }
    return {"id": doi, "type": "dois", "attributes": attributes}


THESIS = datacite("10.5555/dc-thesis", "Imaginary Dams of the Lower Delta", "Dissertation", "Muster, Eva", publisher="Example University")
DATA = datacite(
    "10.5555/dc-data", "Invented rivers and their imaginary silt", "Dataset", "Beispiel, Anna Maria", "Örnek, Omar", publicationYear=2004
)
SOFTWARE = datacite("10.5555/dc-all", "siltometer: measure silt that is not there", "Software", "Modell, David", version="2.1.0")
SOFTWARE_1 = datacite(
    "10.5555/dc-v1",
    "siltometer: measure silt that is not there",
    "Software",
    "Modell, David",
    version="1.0.0",
    relatedIdentifiers=[{"relationType": "IsVersionOf", "relatedIdentifier": "10.5555/DC-all", "relatedIdentifierType": "DOI"}],
)
PREPRINT = datacite(
    "10.5555/arxiv.2004.00001",
    "Invented rivers and their imaginary silt",
    "Preprint",
    "Beispiel, Anna Maria",
    "Örnek, Omar",
    publisher="arXiv",
    publicationYear=2003,
    dates=[{"date": "2002-11-01T09:00:00Z", "dateType": "Submitted", "dateInformation": "v1"}, {"date": "2003", "dateType": "Issued"}],
)
PAPER: dict[str, Any] = {
    "id": "https://openalex.org/W1",
    "doi": "https://doi.org/10.5555/oa-paper",
    "title": "Weirs that nobody built",
    "display_name": "Weirs that nobody built",
    "publication_year": 2012,
    "publication_date": "2012-03-01",
    "type": "article",
    "language": "en",
    "authorships": [
        {"author_position": "first", "author": {"display_name": "Lotte van der Voorbeeld"}, "raw_author_name": "L. van der Voorbeeld"},
        {"author_position": "last", "author": {"display_name": "Omar Örnek"}, "raw_author_name": None},
    ],
    "biblio": {"volume": "7", "issue": "2", "first_page": "31", "last_page": "48"},
    "primary_location": {
        "source": {
            "display_name": "Journal of Absent Hydraulics",
            "issn_l": "0000-0019",
            "type": "journal",
            "host_organization_name": "Example House",
        }
    },
    "is_retracted": False,
}
OLD_BOOK: dict[str, Any] = {
    "url": "https://openlibrary.org/books/OL1M/Bridges_of_Sand",
    "key": "/books/OL1M",
    "title": "Bridges of Sand",
    "subtitle": "A Memoir",
    "authors": [{"url": "https://openlibrary.org/authors/OL1A/x", "name": "Carla Exempel"}],
    "number_of_pages": 312,
    "identifiers": {"isbn_13": ["9780000000019"], "openlibrary": ["OL1M"]},
    "publishers": [{"name": "Example Press"}, {"name": "Other House"}],
    "publish_places": [{"name": "Exampletown"}],
    "publish_date": "May 1987",
}
OUR_THESIS = Item(
    type="thesis", author=people("Muster, E."), issued=year(2020), title="Imaginary Dams of the Lower Delta", publisher="Example University"
)
OUR_SOFTWARE = Item(
    type="software",
    author=people("Modell, D."),
    issued=year(2020),
    title="siltometer: measure silt that is not there",
    publisher="Example Repository",
)
OUR_PAPER = Item(
    type="article-journal",
    author=people("van der Voorbeeld, L.", "Örnek, O."),
    issued=year(2012),
    title="Weirs that nobody built",
    container_title="Journal of Absent Hydraulics",
    volume="7",
    issue="2",
    page="31-48",
)
OUR_OLD_BOOK = Item(
    type="book",
    author=people("Exempel, C."),
    issued=year(1987),
    title="Bridges of Sand",
    publisher="Example Press",
    isbn="978-0-00-000001-9",
)
