"""Mends of the ends of parts: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.bracketed import special_issues
from citecheck.extract.references.parsing.mending.dates import lone_months, whole_dates
from citecheck.extract.references.parsing.mending.enclosed import emphasized_wholes
from citecheck.extract.references.parsing.mending.ends import (
    dated_ends,
    dates_of_others,
    numbers_like_years,
    publishers_behind_editors,
    publishers_behind_titles,
    publishers_in_containers,
    publishers_in_places,
    sentences_in_containers,
    torn_brackets,
    translators_behind,
)
from citecheck.extract.references.parsing.mending.figures import (
    issues,
    issues_in_brackets,
    notes_on_pages,
    pages_behind_dashes,
    pages_in_volumes,
    pages_left_over,
    papers_of_command,
    presses_cut,
    series_of_periodicals,
    volumes_glued,
    volumes_in_front,
    volumes_of_new_series,
)
from citecheck.extract.references.parsing.mending.imprint import genres
from citecheck.extract.references.parsing.mending.journals import ahead_of_print, journals_begun
from citecheck.extract.references.parsing.mending.papers import papers_in_front
from citecheck.extract.references.parsing.mending.persons import (
    authors_joined,
    bodies_that_edit,
    books_in_front_of_editors,
    states_of_titles,
)
from citecheck.extract.references.parsing.mending.publishing import imprints
from citecheck.extract.references.parsing.mending.roles import bracketed_roles
from citecheck.extract.references.parsing.mending.seams import marks_alone
from citecheck.extract.references.parsing.mending.volumes import (
    books_behind_names,
    editors_behind_books,
    editors_in_containers,
    roles_behind_names,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author> <issued>(2014)</issued>. "
EDITED = A + "<title>Mud</title>, <editor>in: Lund, R.N. (Ed.)</editor>, "
J = A + "<title>Mud</title>. <container-title>Silt</container-title>, "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (authors_joined, "<author>Holt, Sven u.</author> <title>Ute Lund: Protest am Deich</title>.", ("author", "Holt, Sven u. Ute Lund")),
    (authors_joined, "<author>Holt, Sven und</author> <title>Karl Lund: Deich</title>.", ("title", "Deich")),
    (
        books_in_front_of_editors,
        "<author>Holt, I.</author> <title>“Weirs.”</title> <editor>In Between Mud and Plenty, ed. Peter J. Lund.</editor> <publisher>Beck</publisher>",
        ("container-title", "In Between Mud and Plenty"),
    ),
    (
        books_in_front_of_editors,
        "<author>Holt, I.</author> <title>“Weirs.”</title> <editor>In Capturing Silt Noise, eds. Henry Lund and Jo Weir.</editor> <publisher>Beck</publisher>",
        ("editor", "eds. Henry Lund and Jo Weir"),
    ),
    (
        bodies_that_edit,
        A
        + "<title>Mud</title>. <container-title>In National Association</container-title> <editor>of Silt Teachers (Ed.)</editor>, <container-title>Handbook</container-title>",
        ("editor", "In National Association of Silt Teachers (Ed.)"),
    ),
    (
        bodies_that_edit,
        A
        + "<title>Mud</title>. <container-title>In: Committee</container-title> <editor>on Weirs (eds.)</editor> <container-title>Rivers</container-title>",
        ("editor", "In: Committee on Weirs (eds.)"),
    ),
    (
        states_of_titles,
        "<author>Silt Research Service, U.S.</author> <title>Aid to Islands: Issues</title>, <number>Report 9</number>.",
        ("title", "U.S. Aid to Islands: Issues"),
    ),
    (
        states_of_titles,
        "<author>Silt Agency, U.K.</author> <title>Weirs</title>, <publisher>Beck</publisher>.",
        ("author", "Silt Agency"),
    ),
    (
        papers_in_front,
        "<container-title>BBC News</container-title> <issued>(2016)</issued> <title>‘Mud’</title>. <URL>https://bbc.example</URL>",
        ("author", "BBC News"),
    ),
    (
        volumes_glued,
        A + "<title>Mud</title>. <container-title>Journal of Silt79</container-title><issue>(3)</issue>:<page>5</page>",
        ("volume", "79"),
    ),
    (
        volumes_glued,
        A + "<title>Mud</title>. <container-title>Silt Review6</container-title>:<page>5–9</page>",
        ("container-title", "Silt Review"),
    ),
    (
        editors_in_containers,
        A
        + "<title>“Mud.”</title> <container-title>In Weirs and Masters, eds. Anna Holt and Karl Lund</container-title>. <publisher>Beck</publisher>",
        ("editor", "eds. Anna Holt and Karl Lund"),
    ),
    (
        editors_in_containers,
        A + "<title>“Mud.”</title> <container-title>In Weirs, ed. A. Lund</container-title>. <publisher>Beck</publisher>",
        ("container-title", "In Weirs"),
    ),
    (
        editors_behind_books,
        A + "<title>Mud</title>. <editor>In Fieldnotes Unbound. Anna Holt and Karl Lund, eds.</editor> <page>Pp. 8</page>",
        ("container-title", "In Fieldnotes Unbound"),
    ),
    (
        editors_behind_books,
        A + "<title>Mud</title>. <editor>In Weirs of Marrow. B. Lund, ed.</editor> <page>Pp. 8</page>",
        ("editor", "B. Lund, ed"),
    ),
    (
        roles_behind_names,
        A + "<title>Mud</title>. <container-title>In Silt in Motion. Karl Lund</container-title>, <editor>ed.</editor> <page>Pp. 8</page>",
        ("editor", "Karl Lund, ed"),
    ),
    (
        roles_behind_names,
        A
        + "<title>Gifts. In Silt in Motion</title>. <container-title>Karl Lund</container-title>, <editor>ed.</editor> <page>Pp. 8</page>",
        ("container-title", "In Silt in Motion"),
    ),
    (pages_in_volumes, J + "<volume>855-856: 65-95</volume>, <page>67-89</page>.", ("page", "65-95, 67-89")),
    (pages_in_volumes, J + "<volume>12: 5–9</volume>, <page>11–13</page>.", ("volume", "12")),
    (issues_in_brackets, J + "<issue>9Marrow, (3)</issue>: <page>74-79</page>.", ("issue", "(3)")),
    (issues_in_brackets, J + "<issue>Marrow (12)</issue>, <page>4</page>.", ("note", "Marrow")),
    (special_issues, J + "<volume>12</volume> <note>(special</note> <issue>issue), 3-14</issue>.", ("issue", "(special issue)")),
    (special_issues, J + "<volume>12</volume> <note>(Spec.</note> <issue>Iss.), 3-14</issue>.", ("page", "3-14")),
    (special_issues, J + "<volume>n. monografico 3 -</volume> <page>4</page>.", ("issue", "n. monografico 3 - 4")),
    (lone_months, J + "<issue>spring</issue>, <page>p. 10</page>", ("issued", "spring")),
    (notes_on_pages, J + "<volume>12</volume>: <issue>43 n. 2</issue>.", ("page", "43")),
    (notes_on_pages, J + "<volume>12:</volume> <issue>43, n. 2</issue>.", ("note", "n. 2")),
    (
        series_of_periodicals,
        A + "<title>Mud</title>. <container-title>Annals of Silt, second series,</container-title> <volume>12</volume>.",
        ("note", "second series"),
    ),
    (
        series_of_periodicals,
        A
        + "<title>Mud</title>. <container-title>Annals of Silt</container-title>, <collection-title>2nd series</collection-title>, <volume>12</volume>.",
        ("note", "2nd series"),
    ),
    (volumes_of_new_series, J + "<issue>n.s. 3</issue>, <page>222–36</page>.", ("volume", "n.s. 3")),
    (volumes_of_new_series, J + "<issue>N.F. 12</issue>, <page>22–36</page>.", ("volume", "N.F. 12")),
    (
        volumes_in_front,
        A + "<title>Mud</title>, <container-title>36 SILT QUARTERLY</container-title> <page>402</page> <issued>(1972)</issued>.",
        ("volume", "36"),
    ),
    (
        volumes_in_front,
        A + "<title>Mud</title>, <container-title>7 Silt L. Rev.</container-title> <page>12</page> <issued>(1972)</issued>.",
        ("container-title", "Silt L. Rev"),
    ),
    (
        bracketed_roles,
        A + "<title>Mud</title> <translator>(A. Holt, Trans.; K. Weir,</translator> <publisher-place>Ed.). Garden City</publisher-place>",
        ("editor", "K. Weir, Ed.)"),
    ),
    (
        bracketed_roles,
        A + "<title>Mud</title> <translator>(A. Holt, Trans.; K. Weir,</translator> <publisher-place>Ed.). Garden City</publisher-place>",
        ("publisher-place", "Garden City"),
    ),
    (marks_alone, J + "<volume>51</volume>: <page>87</page> <note>–</note> <page>110</page>", ("page", "87 – 110")),
    (marks_alone, J + "<volume>51</volume> <note>«</note> <page>87</page>", ("volume", "51 «")),
    (
        pages_behind_dashes,
        A + "<title>Mud</title>. <publisher>Beck</publisher>, <other>pp . 144</other> <page>–161</page>",
        ("page", "pp . 144 –161"),
    ),
    (pages_behind_dashes, J + "<volume>5, S. 14</volume> <page>-16</page>", ("volume", "5")),
    (
        books_behind_names,
        A + "<title>‘Mud’</title>, <editor>in M. Lund, S. Weir and E. Beck, Silt Reconsidered</editor>, <publisher>Beck</publisher>",
        ("container-title", "Silt Reconsidered"),
    ),
    (
        books_behind_names,
        A + "<title>‘Mud’</title>, <editor>in M. Lund and E. Beck, Silt and the Sea</editor>, <publisher>Beck</publisher>",
        ("editor", "in M. Lund and E. Beck"),
    ),
    (pages_left_over, A + "<title>Mud</title>. <publisher>Beck</publisher>. <other>Page 104.</other>", ("page", "Page 104")),
    (pages_left_over, A + "<title>Mud</title>. <publisher>Beck</publisher>. <other>Seiten 10-14</other>", ("page", "Seiten 10-14")),
    (
        whole_dates,
        "<author>Holt</author>, <title>Mud</title>, <container-title>Silt</container-title>, <issue>n.º 87 (2012-3)</issue>, <page>5</page>",
        ("issued", "(2012-3)"),
    ),
    (
        whole_dates,
        "<author>Holt</author>, <title>Mud</title>, <container-title>Silt</container-title>, <volume>87 (2012)</volume>, <page>5</page>",
        ("volume", "87"),
    ),
    (
        authors_joined,
        "<author>Holt, G. u. M.</author> <title>Lund: Der neue Deich</title>. <issued>1981</issued>",
        ("author", "Holt, G. u. M. Lund"),
    ),
    (
        papers_of_command,
        A
        + "<title>Rural Weirs</title>. <container-title>Cmnd.</container-title> <volume>9532</volume>. <publisher-place>London</publisher-place>",
        ("number", "Cmnd. 9532"),
    ),
    (
        papers_of_command,
        A + "<title>Rural Weirs</title>, <publisher>Cm</publisher> <issue>417</issue>. <publisher>Beck</publisher>",
        ("number", "Cm 417"),
    ),
    (
        journals_begun,
        A + "<title>Care in the delta Health &amp;</title> <container-title>Social Mud</container-title> <volume>3</volume>",
        ("container-title", "Health & Social Mud"),
    ),
    (
        journals_begun,
        A + "<title>Mud in the records', Brit.</title> <container-title>J. Silt</container-title> <volume>3</volume>",
        ("container-title", "Brit. J. Silt"),
    ),
    (
        dates_of_others,
        "<author>Holt, K.</author> <title>Mud</title>. <issued>1852</issued>. <note>Reprint</note>, <publisher>Beck</publisher>, <issued>1963</issued>.",
        ("note", "1852. Reprint"),
    ),
    (
        dates_of_others,
        "<author>Holt, K.</author> <title>Mud</title>. <URL>http://mud.example</URL> <issued>[2001, July 4]</issued>.",
        ("accessed", "[2001, July 4]"),
    ),
    (
        genres,
        A + "<title>Çamur</title>. <original-title>(Yüksek lisans tezi)</original-title>. <publisher>Beck</publisher>",
        ("genre", "(Yüksek lisans tezi)"),
    ),
    (
        genres,
        A + "<title>Silt</title> <original-title>[Unpublished doctoral thesis]</original-title>.",
        ("genre", "[Unpublished doctoral thesis]"),
    ),
    (
        imprints,
        A + "<title>Mud</title>. <publisher>Nairobi</publisher>, <issued>26 April</issued>.",
        ("publisher-place", "Nairobi"),
    ),
    (imprints, A + "<title>Mud</title>. <publisher>Köln</publisher>.", ("publisher-place", "Köln")),
    (
        imprints,
        A + "<title>Mud</title>. <publisher>Press</publisher>. <edition>Reprint</edition>, "
        "<publisher-place>New York</publisher-place>: <publisher>Dover</publisher>, <note>1970</note>.",
        ("note", "Reprint, New York: Dover, 1970"),
    ),
    (
        sentences_in_containers,
        A + "<title>Mud in the southern plains</title>, <container-title>Nepal. Agric. Syst</container-title>. <volume>104</volume>",
        ("title", "Mud in the southern plains, Nepal"),
    ),
    (
        sentences_in_containers,
        A
        + "<title>Typologies?</title> <container-title>An illustration for farms in the delta. Agric. Syst</container-title>. <volume>4</volume>",
        ("container-title", "Agric. Syst"),
    ),
    (
        publishers_in_containers,
        EDITED + "<container-title>Animal Weirs. Marsh–Hill</container-title>, <publisher-place>New York</publisher-place>.",
        ("publisher", "Marsh–Hill"),
    ),
    (
        publishers_in_containers,
        EDITED + "<container-title>The book of mud. Lund and Sons</container-title>, <publisher-place>Oslo</publisher-place>.",
        ("container-title", "The book of mud"),
    ),
    (
        publishers_behind_editors,
        "<title>“Mud.”</title> <container-title>Weirs</container-title>, <editor>edited by Peter Lund, Bergdal</editor>, <issued>2013</issued>.",
        ("publisher", "Bergdal"),
    ),
    (
        publishers_behind_editors,
        "<title>“Mud.”</title> <container-title>Weirs</container-title>, <editor>edited by Peter Lund and Jo Holt, Marsh–Hill</editor>, <issued>1963</issued>.",
        ("editor", "edited by Peter Lund and Jo Holt"),
    ),
    (
        publishers_behind_titles,
        A + "<title>Small talk. Marrow university press</title>. <URL>www.marrow.example</URL>",
        ("publisher", "Marrow university press"),
    ),
    (
        publishers_behind_titles,
        A + "<title>Open access. International Federation of River Associations</title>. <URL>https://ifra.example</URL>",
        ("title", "Open access"),
    ),
    (
        dated_ends,
        "<author>Holt</author>, <title>Mud</title>, <container-title>in: Wahlen vor 1918, Köln 1973</container-title>, <page>S. 56</page>.",
        ("issued", "1973"),
    ),
    (
        dated_ends,
        "<author>Holt</author>: <title>Weirs 1848–1871</title>, <publisher-place>Göttingen</publisher-place> <title>1979</title> <note>(= Silt)</note>.",
        ("issued", "1979"),
    ),
    (publishers_in_places, A + "<title>Mud</title>. <publisher-place>Cambridge, Polar</publisher-place>.", ("publisher", "Polar")),
    (
        publishers_in_places,
        A + "<title>Deiche</title> <publisher-place>am Rand der Stadt . Opladen : Leske</publisher-place>",
        ("title", "Deiche am Rand der Stadt"),
    ),
    (
        translators_behind,
        "<title>Silt. Aus dem Amerikanischen von Irma Brand</title>, <publisher-place>Köln</publisher-place>",
        ("translator", "Aus dem Amerikanischen von Irma Brand"),
    ),
    (translators_behind, "<title>Silt. Translated by Jo Lund</title>. <publisher>Beck</publisher>", ("title", "Silt")),
    (
        torn_brackets,
        "<title>Mud</title>. <container-title>J Marrow Univ</container-title> <publisher>(Natural</publisher> <issued>Science). 2008</issued>;<volume>4</volume>",
        ("container-title", "J Marrow Univ (Natural Science)"),
    ),
    (
        torn_brackets,
        "<title>Mud</title>. <container-title>Silt</container-title> <publisher-place>(Series</publisher-place> <volume>B). 4</volume>",
        ("container-title", "Silt (Series B)"),
    ),
    (
        numbers_like_years,
        A + "<title>Mud</title>. <container-title>Weir Reports</container-title> <volume>9</volume>:<issued>1981</issued>.",
        ("page", "1981"),
    ),
    (
        numbers_like_years,
        A + "<title>Mud</title>. <container-title>Limnologica</container-title> <issued>2014</issued>, <page>152879</page>.",
        ("volume", "2014"),
    ),
    (
        presses_cut,
        "<title>Mud</title>. <publisher>U of Marrow</publisher> <page>P</page>, <issued>1987</issued>.",
        ("publisher", "U of Marrow P"),
    ),
    (
        presses_cut,
        "<title>Mud</title>. <publisher>Marrow U</publisher> <page>P</page>. <issued>1987</issued>.",
        ("publisher", "Marrow U P"),
    ),
    (
        issues,
        A + "<title>Mud</title>. <container-title>Silt</container-title> <volume>30, 3 Suppl.</volume>, <page>S4</page>.",
        ("issue", "3 Suppl"),
    ),
    (
        issues,
        A + "<title>Mud</title>. <container-title>Silt</container-title> <volume>58, 2 Pt 2</volume>, <page>S1</page>.",
        ("volume", "58"),
    ),
    (ahead_of_print, A + "<title>Mud</title>. <container-title>Silt</container-title>, <note>OnlineFirst, 1–22</note>.", ("page", "1–22")),
    (
        ahead_of_print,
        A + "<title>Mud</title>. <container-title>Silt</container-title>. <note>Advance online publication. pp. 3-9</note>.",
        ("page", "pp. 3-9"),
    ),
    (
        emphasized_wholes,
        A + "<title>El barro. *De Raíz</title> <container-title>Diversa. Revista*</container-title>, <volume>1</volume>.",
        ("container-title", "*De Raíz Diversa. Revista*"),
    ),
    (
        emphasized_wholes,
        A + "<volume>*10</volume> <title>PRINT: Weirs and rain*</title>. <publisher>Beck</publisher>, <page>9</page>",
        ("title", "*10 PRINT: Weirs and rain*"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    (authors_joined, "<author>Holt, Sven und</author> <title>Staat Lund: Protest am Deich</title>."),
    (
        books_in_front_of_editors,
        "<title>“Weirs.”</title> <editor>In Karl Holt Weir, ed. Rivers and Mud.</editor> <publisher>Beck</publisher>",
    ),
    (books_in_front_of_editors, "<title>“Weirs.”</title> <editor>In Holt, ed. Silt Noise.</editor> <publisher>Beck</publisher>"),
    (
        bodies_that_edit,
        "<title>Mud</title>. <container-title>In Dreams</container-title> <editor>of Silt (Ed.)</editor>, <container-title>Weir</container-title>",
    ),
    (states_of_titles, "<author>Silt Agency, U.S.</author> <title>Weirs</title>. <publisher>Beck</publisher>."),
    (states_of_titles, "<author>Holt, U.S.</author> <title>Weirs</title>, <publisher>Beck</publisher>."),
    (
        papers_in_front,
        "<container-title>BBC News</container-title>, <issued>4 May 2016</issued>, <title>‘Mud’</title>. <URL>https://bbc.example</URL>",
    ),
    (volumes_glued, A + "<title>Mud</title>. <container-title>Silt 2000</container-title>, <page>5</page>"),
    (editors_in_containers, A + "<title>“Mud.”</title> <container-title>In Weirs, ed. Silt Board Plans</container-title>."),
    (editors_behind_books, A + "<title>Mud</title>. <editor>In Holt. Weirs and Plans, eds.</editor> <page>Pp. 8</page>"),
    (
        roles_behind_names,
        A + "<title>Mud</title>. <container-title>Silt in Motion. New Plans</container-title>, <editor>ed.</editor> <page>8</page>",
    ),
    (pages_in_volumes, J + "<volume>855: 65</volume>, <page>67-89</page>."),
    (issues_in_brackets, J + "<issue>no. 4 (3)</issue>: <page>74-79</page>."),
    (special_issues, J + "<note>Special issue on weirs</note>, <volume>12</volume>, <page>3-14</page>."),
    (special_issues, J + "<volume>12</volume>, <page>3-14</page>, <publisher>Special Issue</publisher>."),
    (lone_months, J + "<issue>Spring 3</issue>, <page>p. 10</page>"),
    (notes_on_pages, J + "<volume>12</volume>, <issue>n. 2</issue>."),
    (notes_on_pages, J + "<volume>12</volume>, <issue>43 n. 2</issue>."),
    (series_of_periodicals, A + "<title>Mud</title>. <container-title>The Second Series</container-title>, <volume>12</volume>."),
    (series_of_periodicals, A + "<title>Mud</title>. <container-title>Annals of New Series</container-title> <volume>12</volume>."),
    (
        series_of_periodicals,
        A
        + "<title>Mud</title>. <collection-title>Second series</collection-title>, <volume>12</volume>. <container-title>X</container-title>.",
    ),
    (volumes_of_new_series, J + "<issue>no. 3</issue>, <page>222–36</page>."),
    (volumes_in_front, A + "<title>Mud</title>, <container-title>36 Silt</container-title> <page>402</page> <issued>1972</issued>."),
    (marks_alone, J + "<volume>51</volume>: <page>87</page> <note>cited on</note> <page>110</page>"),
    (pages_behind_dashes, J + "<volume>51</volume> <page>-161</page>"),
    (
        books_behind_names,
        A + "<title>‘Mud’</title>, <editor>in M. Lund, S. Weir and E. Beck, editors</editor>, <publisher>Beck</publisher>",
    ),
    (pages_left_over, A + "<title>Mud</title>. <publisher>Beck</publisher>. <other>Page proofs</other>"),
    (
        whole_dates,
        "<author>Holt</author>, <title>Mud</title>, <container-title>Silt</container-title>, <issue>87 (3)</issue>, <page>5</page>",
    ),
    (authors_joined, "<author>Holt, G. und</author> <title>Stille: Essays</title>. <issued>1981</issued>"),
    (papers_of_command, A + "<title>Mud</title>. <container-title>Cm</container-title> <volume>9</volume>, <page>3-4</page>"),
    (journals_begun, A + "<title>Mud, Dr.</title> <container-title>Silt</container-title> <volume>3</volume>"),
    (journals_begun, A + "<title>Mud, Silt &amp; Sand</title>. <container-title>Rivers</container-title> <volume>3</volume>"),
    (
        dates_of_others,
        "<author>Holt, K.</author> <title>Mud</title>. <issued>1852</issued>. <note>Illustrated</note>, <publisher>Beck</publisher>, <issued>1963</issued>.",
    ),
    (dates_of_others, "<author>Holt, K.</author> <title>Mud</title>. <URL>http://mud.example</URL> <issued>2001</issued>."),
    (genres, A + "<title>Schlamm</title> <original-title>[The mud hypothesis]</original-title>."),
    (imprints, A + "<title>Mud</title>. <publisher>Marsh &amp; Lund</publisher>, <issued>26 April</issued>."),
    (imprints, A + "<title>Mud</title>. <publisher>Press</publisher>. <edition>Reprint</edition>."),
    (
        imprints,
        (
            "<author>Holt, A.</author> <title>Mud</title>. <publisher>Press</publisher>. <edition>Reprint</edition>, <publisher-place>New York</publisher-place>: "
            "<publisher>Dover</publisher>, <issued>1970</issued>."
        ),
    ),
    (sentences_in_containers, A + "<title>Mud</title>, <container-title>Appl. Geogr</container-title>. <volume>104</volume>"),
    (sentences_in_containers, A + "<title>Mud</title>. <container-title>Annals of Mud. Series B</container-title> <volume>4</volume>"),
    (
        publishers_in_containers,
        EDITED + "<container-title>Essays in honor of Thomas G. Rosendal</container-title>, <publisher-place>Atlanta</publisher-place>.",
    ),
    (
        publishers_behind_editors,
        "<title>“Mud.”</title> <container-title>Weirs</container-title>, <editor>edited by Peter Lund, Anna Holt</editor>, <issued>2013</issued>.",
    ),
    (publishers_behind_titles, A + "<title>Mud. Report of the River Commission</title>. <URL>https://rc.example</URL>"),
    (publishers_behind_titles, A + "<title>Mud and the Press</title>. <publisher-place>Oslo</publisher-place>"),
    (dated_ends, A + "<title>Wahlen, Köln 1973</title>, <publisher-place>Bonn</publisher-place>."),
    (dated_ends, "<author>Holt</author>: <title>Wahlen, Deiche 1973</title>, <page>S. 5</page>."),
    (publishers_in_places, A + "<title>Mud</title>. <publisher-place>Cambridge, Massachusetts</publisher-place>."),
    (publishers_in_places, A + "<title>Mud</title>. <publisher-place>Cambridge, MA</publisher-place>."),
    (translators_behind, "<title>Mud. Translated texts in schools</title>. <publisher>Beck</publisher>"),
    (
        torn_brackets,
        "<title>Mud</title>. <container-title>Silt</container-title> <publisher-place>(Oslo)</publisher-place> <volume>4</volume>",
    ),
    (
        torn_brackets,
        "<title>Mud</title>. <container-title>Silt</container-title> <publisher-place>(Oslo:</publisher-place> <publisher>Beck)</publisher> <volume>4</volume>",
    ),
    (numbers_like_years, "<title>Mud</title>. <container-title>Silt</container-title> <volume>9</volume>:<issued>1981</issued>."),
    (numbers_like_years, A + "<title>Mud</title>. <container-title>Silt</container-title> <issued>2015</issued>, <page>9</page>."),
    (presses_cut, "<title>Mud</title>. <publisher>Beck</publisher>, <page>P</page>, <issued>1987</issued>."),
    (
        emphasized_wholes,
        A + "<title>Mud</title>. <container-title>*Silt</container-title>, <volume>12*</volume>, <page>9</page>, and more of it.",
    ),
    (
        emphasized_wholes,
        "<author>*Holt</author> <title>Mud*</title>, <publisher>Beck and others of the town</publisher>",
    ),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))
