"""The grammar of English titles."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

GRAMMAR: Mapping[str, Words] = {
    "country": listed("France; Germany; Japan; Brazil; India; China"),
    "portfolio": listed("Finance; Education; Foreign Affairs; Health and Welfare; Labour; Justice"),
    "topic": listed("democracy; welfare reform; migration; trust; identity; gender; labour markets; memory"),
    "adjective": listed("political; social; cultural; economic; urban; rural; collective; public"),
    "article": lines(
        """
        4*{topic} and {topic} in {country}
        {adjective} {topic}: {subtitle}
        the politics of {topic}
        what is {topic}?
        """
    ),
    "book": lines("{topic} in {country}\nthe {adjective} {topic}"),
    "edited": lines("{topic} and {topic}"),
    "subtitle": lines("the case of {country}\nevidence from {country}\n{country}, {years}"),
    "report": lines("{topic} report {year}"),
    "talk": lines("{topic} revisited"),
    "headline": lines("{country} votes on {topic}"),
    "webpage": lines("about {topic}"),
    "law": lines("{portfolio} Act {year}"),
    "case": lines("{name} v. {name}"),
    "dataset": lines("{country} household survey, {years}"),
    "film": lines("the {adjective} house"),
    "entry": lines("{topic}"),
    "encyclopedia": lines("Encyclopedia of {topic}"),
    "event": lines("Annual Meeting of the American Political Science Association"),
    "journal": lines("Journal of {topic}"),
    "series": lines("Studies in {topic}"),
    "review": lines("Review of {book}, by {person}"),
}
