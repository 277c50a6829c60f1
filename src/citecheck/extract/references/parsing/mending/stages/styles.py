"""Forms of single styles and fields: engineers' and computer scientists' lists, preprints and packages, databases, translations."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending import computing, countries, deposited, engineering, translated
from citecheck.extract.references.parsing.mending.choosing import Stage

STYLES: Stage = (
    translated.seasons_in_titles,
    translated.translators_of_one_family,
    translated.languages_of_translations,
    translated.titles_of_translations,
    translated.publishers_behind_translators,
    engineering.books_to_their_editors,
    engineering.initials_of_editors,
    engineering.meetings_go_on,
    engineering.chapters,
    engineering.patents,
    engineering.standards,
    engineering.standards_by_name,
    computing.acronyms_of_meetings,
    computing.years_of_meetings_in_series,
    computing.proceedings_as_books,
    computing.series_of_proceedings,
    computing.numbers_of_series,
    computing.proceedings_of_the_acm,
    computing.lengths_of_articles,
    computing.presses_before_towns,
    countries.countries_behind_meetings,
    countries.countries_in_meetings,
    countries.towns_in_front_of_states,
    countries.countries_behind_places,
    countries.countries_behind_publishers,
    countries.towns_behind_universities,
    deposited.abstracts,
    deposited.servers,
    deposited.dated_numbers,
    deposited.versions_of_packages,
    deposited.versions_behind_titles,
    deposited.databases,
)
