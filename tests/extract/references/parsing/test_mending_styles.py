"""Forms of single styles and fields: what each mend turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse_all
from citecheck.extract.references.parsing.mending.computing import (
    acronyms_of_meetings,
    lengths_of_articles,
    numbers_of_series,
    presses_before_towns,
    proceedings_as_books,
    proceedings_of_the_acm,
    series_of_proceedings,
    years_of_meetings_in_series,
)
from citecheck.extract.references.parsing.mending.counted import supplements
from citecheck.extract.references.parsing.mending.countries import (
    countries_behind_meetings,
    countries_behind_places,
    countries_behind_publishers,
    countries_in_meetings,
    towns_behind_universities,
    towns_in_front_of_states,
)
from citecheck.extract.references.parsing.mending.deposited import (
    abstracts,
    databases,
    dated_numbers,
    servers,
    versions_behind_titles,
    versions_of_packages,
)
from citecheck.extract.references.parsing.mending.engineering import (
    books_to_their_editors,
    chapters,
    initials_of_editors,
    meetings_go_on,
    patents,
    standards,
    standards_by_name,
)
from citecheck.extract.references.parsing.mending.forms import brackets
from citecheck.extract.references.parsing.mending.strays import series_as_containers
from citecheck.extract.references.parsing.mending.translated import (
    languages_of_translations,
    publishers_behind_translators,
    seasons_in_titles,
    titles_of_translations,
    translators_of_one_family,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>A. Holt</author>, <title>“Silt,”</title> "
LNCS = "<author>Holt, A.:</author> <title>Silt.</title> "
SPRINGER = "<publisher>Springer</publisher>, <publisher-place>Cham</publisher-place> <issued>(2011)</issued>"
BOOK = "<author>Holt, Anna</author>. <title>The Weir</title>. "
PAGES = "<issued>1998</issued>, <page>pp. 3-9</page>. "
THESIS = A + "<genre>PhD thesis</genre>, "
MEETING = "<container-title>in Proc. Mud Conf.</container-title>, "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        series_of_proceedings,
        LNCS
        + "<editor>In: Lund, B. (ed.)</editor> <container-title>MUD 2011. LNCS</container-title>, <volume>vol. 6611</volume>, <page>pp. 3–14</page>. "
        + SPRINGER,
        ("collection-title", "LNCS, vol. 6611"),
    ),
    (
        series_of_proceedings,
        LNCS
        + "<container-title>In: Mud 2011, Lecture Notes in Wet Science (LNWS)</container-title>, <volume>vol. 12</volume>, <page>pp. 3–14</page>. "
        + SPRINGER,
        ("container-title", "In: Mud 2011"),
    ),
    (
        years_of_meetings_in_series,
        LNCS
        + "<editor>In: Lund, B. (ed.)</editor> <container-title>Mud</container-title> <issued>2011.</issued> <collection-title>LNCS, vol. 66</collection-title>, "
        + SPRINGER,
        ("container-title", "Mud 2011"),
    ),
    (
        numbers_of_series,
        LNCS + "<collection-title>Graduate Texts in Mud</collection-title>, <volume>vol. 211</volume>. " + SPRINGER,
        ("collection-title", "Graduate Texts in Mud, vol. 211"),
    ),
    (
        series_as_containers,
        LNCS + "<container-title>Marrow Tracts in Wet Science</container-title>, <volume>vol. 61</volume>. " + SPRINGER,
        ("collection-title", "Marrow Tracts in Wet Science, vol. 61"),
    ),
    (
        proceedings_as_books,
        (
            "<editor>Holt, A. (eds.):</editor> <title>Mud in Practice:</title> <container-title>4th Workshop, MIP 2009</container-title>, <publisher-place>Turku, Finland</publisher-place>, "
            "<issued>June 8–10, 2009</issued>. <container-title>LNAI</container-title>, <volume>vol. 57</volume>. "
        )
        + SPRINGER,
        ("title", "Mud in Practice: 4th Workshop, MIP 2009, Turku, Finland, June 8–10, 2009"),
    ),
    (
        acronyms_of_meetings,
        A + "<container-title>in 2019 Mud Symposium</container-title> <publisher>(IMS)</publisher>, <issued>2019</issued>.",
        ("container-title", "in 2019 Mud Symposium (IMS)"),
    ),
    (
        proceedings_of_the_acm,
        "<author>Anna Holt</author>. <issued>2019</issued>. <title>Silt</title>. <container-title>Proc. ACM Mud. Lang. 3, POPL, Article</container-title> <volume>44</volume> <issued>(Jan. 2019)</issued>",
        ("number", "Article 44"),
    ),
    (
        proceedings_of_the_acm,
        "<author>Anna Holt</author>. <issued>2019</issued>. <title>Silt</title>. <container-title>Proc. ACM Hum.-Mud Interact.</container-title> <volume>6</volume>, <issued>CSCW2</issued>, <number>Article 417</number>",
        ("issue", "CSCW2"),
    ),
    (
        lengths_of_articles,
        A
        + "<container-title>Mud Surv.</container-title> <volume>51</volume>, <number>Article 77</number> <issued>(2018)</issued>, <page>35 pages</page>.",
        ("note", "35 pages"),
    ),
    (presses_before_towns, LNCS + "<publisher-place>Tapir, Trondheim</publisher-place> <issued>(1999)</issued>", ("publisher", "Tapir")),
    (presses_before_towns, LNCS + "<publisher>MudPress, Setúbal</publisher> <issued>(1999)</issued>", ("publisher-place", "Setúbal")),
    (presses_before_towns, LNCS + "<publisher>MudPress, Washington</publisher> <issued>(1999)</issued>", ("publisher", "MudPress")),
    (
        countries_behind_places,
        A + MEETING + "<publisher-place>Colombo</publisher-place>, <publisher>Sri Lanka</publisher>, <issued>2011</issued>.",
        ("publisher-place", "Colombo, Sri Lanka"),
    ),
    (
        countries_behind_places,
        A + "<publisher-place>Cape Town, South</publisher-place> <publisher>Africa</publisher>.",
        ("publisher-place", "Cape Town, South Africa"),
    ),
    (
        countries_behind_places,
        A + "<publisher-place>London</publisher-place>, <publisher>U.K.: Academic</publisher>, <issued>1977</issued>.",
        ("publisher", "Academic"),
    ),
    (
        countries_behind_meetings,
        A + "<container-title>in Proc. Mud Conf., A Coruña</container-title>, <author>Spain</author>, <issued>Sep. 2019</issued>.",
        ("publisher-place", "A Coruña, Spain"),
    ),
    (
        countries_in_meetings,
        A + "<container-title>in Proc. Mud Conf., Windhoek, Namibia</container-title>, <issued>Aug. 2009</issued>.",
        ("publisher-place", "Windhoek, Namibia"),
    ),
    (
        countries_in_meetings,
        A + "<event-title>presented at Mud Days, Windhoek, Namibia</event-title>, <issued>Aug. 2009</issued>.",
        ("publisher-place", "Windhoek, Namibia"),
    ),
    (
        countries_behind_publishers,
        A
        + "<genre>M.S. thesis</genre>, <publisher>Dept. Hydrology, Silt Inst. of Technol., Kharagpur, India</publisher>, <issued>2020</issued>.",
        ("publisher-place", "Kharagpur, India"),
    ),
    (
        countries_behind_publishers,
        A + "<genre>M.S. thesis</genre>, <publisher>Marrow Univ., Dakar, Senegal</publisher>, <issued>2020</issued>.",
        ("publisher-place", "Dakar, Senegal"),
    ),
    (
        towns_behind_universities,
        A
        + "<genre>Ph.D. thesis</genre>, <publisher>Marrow University, Palmerston North</publisher>, <publisher-place>New Zealand</publisher-place>.",
        ("publisher-place", "Palmerston North, New Zealand"),
    ),
    (
        towns_in_front_of_states,
        A + "<publisher>College Station</publisher>, <publisher-place>TX</publisher-place>: <publisher>MudCorp</publisher>.",
        ("publisher-place", "College Station, TX"),
    ),
    (
        books_to_their_editors,
        A + "<container-title>in Advances in</container-title> <editor>Distributed Mud, K. Lund and O. Brandt, Eds.</editor>",
        ("container-title", "in Advances in Distributed Mud"),
    ),
    (
        initials_of_editors,
        A + "<container-title>in Mud Handbook</container-title>, <volume>vol. 2</volume>, <page>B.</page> <editor>Lund, Ed.</editor>",
        ("editor", "B. Lund, Ed"),
    ),
    (
        meetings_go_on,
        A + "<event-title>presented at the 44th Annu.</event-title> <publisher>Symp. Comput. Mud</publisher>, <issued>2017</issued>.",
        ("event-title", "presented at the 44th Annu. Symp. Comput. Mud"),
    ),
    (chapters, A + "<issued>2011</issued>, <volume>ch. 4</volume>, <page>pp. 101–138</page>.", ("page", "ch. 4, pp. 101–138")),
    (
        patents,
        A + "<container-title>U.S. Patent</container-title> <volume>5</volume> <page>123 456</page>, <issued>Mar. 3, 1992</issued>.",
        ("number", "U.S. Patent 5 123 456"),
    ),
    (
        patents,
        "<author>Holt, A.</author> <issued>(1992)</issued>. <title>Mud latch (U.S. Patent No.</title> <issue>5</issue>,<page>123,456)</page>.",
        ("title", "Mud latch"),
    ),
    (
        standards,
        "<title>Standard for Weirs</title>, <container-title>IEEE Std</container-title> <page>9147.2-2014</page>, <issued>2014</issued>.",
        ("number", "IEEE Std 9147.2-2014"),
    ),
    (
        standards,
        "<publisher>IEEE Guide for Weirs</publisher>, <container-title>IEEE Std</container-title> <issued>9147-2010, Jan. 2010</issued>.",
        ("title", "IEEE Guide for Weirs"),
    ),
    (
        standards_by_name,
        "<author>IEEE</author> <title>Standard for Weirs</title>, <issued>2014</issued>.",
        ("title", "IEEE Standard for Weirs"),
    ),
    (
        abstracts,
        LNCS[:-9] + " CoRR abs/</title><number>1407.99918</number> <issued>(2014)</issued>",
        ("container-title", "CoRR"),
    ),
    (
        abstracts,
        A + "<container-title>CoRR</container-title>, <volume>vol.</volume> <note>abs/1407.99918</note>, <issued>2014</issued>.",
        ("number", "vol. abs/1407.99918"),
    ),
    (
        servers,
        BOOK + "<note>arXiv</note>. <URL>https://arxiv.example/abs/2010.99666</URL>",
        ("container-title", "arXiv"),
    ),
    (servers, BOOK + "<note>ArXiv e-prints, 1603.99021</note>", ("number", "1603.99021")),
    (servers, BOOK + "<number>(arXiv:2304.99518). arXiv</number>.", ("container-title", "arXiv")),
    (servers, BOOK + "<note>arXiv:1911.99312 [cs.LG], 2019</note>.", ("issued", "2019")),
    (
        dated_numbers,
        "<author>Holt, A.</author> <issued>(2021)</issued>. <title>Silt</title>. <container-title>bioRxiv</container-title>, <issued>2021.03.04.</issued><page>433999</page>.",
        ("number", "2021.03.04.433999"),
    ),
    (
        versions_of_packages,
        BOOK + "<container-title>R package version</container-title> <volume>0</volume>.<page>3-1</page>, <URL>https://mud.example</URL>.",
        ("edition", "R package version 0.3-1"),
    ),
    (
        versions_of_packages,
        "<author>Holt, A.</author> <title>mud: Tools (R package version 1.4.2)</title> <note>[Computer software]</note>.",
        ("title", "mud: Tools"),
    ),
    (versions_behind_titles, "<title>SiltTools (Version 2.1)</title> <note>[Computer software]</note>.", ("edition", "(Version 2.1)")),
    (
        versions_behind_titles,
        "<title>Silt in R (Version 0.8.</title><volume>2)</volume> <note>[Computer software]</note>.",
        ("title", "Silt in R"),
    ),
    (versions_behind_titles, "<title>SiltTools</title> <note>(Version 2.1) [R package]</note>.", ("edition", "(Version 2.1)")),
    (
        databases,
        BOOK
        + "<publisher>Marrow U</publisher>, <issued>2010</issued>. <publisher>ProQuest</publisher>, <URL>search.proquest.example/8</URL>.",
        ("note", "ProQuest"),
    ),
    (
        databases,
        BOOK
        + "<publisher-place>Boston</publisher-place>, <issued>1871</issued>. <container-title>HathiTrust</container-title>, <URL>babel.example/1</URL>.",
        ("note", "HathiTrust"),
    ),
    (
        databases,
        BOOK + PAGES + "<publisher>ProQuest Dissertations &amp; Theses</publisher>.",
        ("note", "ProQuest Dissertations & Theses"),
    ),
    (databases, BOOK + PAGES + "<container-title>Gale in Context: Biography</container-title>.", ("note", "Gale in Context: Biography")),
    (
        translators_of_one_family,
        BOOK + "<translator>trans. by J. and A.</translator> <author>Tedesco</author>, <publisher-place>London</publisher-place>",
        ("translator", "trans. by J. and A. Tedesco"),
    ),
    (
        languages_of_translations,
        BOOK + "<issued>1978</issued>; <title>English</title> <translator>trans. by J. Lund</translator>",
        ("translator", "English trans. by J. Lund"),
    ),
    (titles_of_translations, BOOK + "<translator>trans. by B. Lund as The River</translator>", ("translator", "trans. by B. Lund")),
    (titles_of_translations, BOOK + "<translator>translated as The River</translator>", ("original-title", "translated as The River")),
    (
        publishers_behind_translators,
        BOOK + "<translator>Translated by Bo Lund</translator>, <publisher-place>New Lagoons</publisher-place>, <issued>2004</issued>.",
        ("publisher", "New Lagoons"),
    ),
    (
        seasons_in_titles,
        "<author>Holt, Anna</author>. <issued>Winter</issued> <title>Diaries</title>. <publisher-place>Ghent</publisher-place>, <issued>1998</issued>.",
        ("title", "Winter Diaries"),
    ),
    (
        supplements,
        A + "<container-title>Mud Care</container-title> <issued>1995</issued>;<volume>33 Suppl 2</volume>:<page>S31-8</page>.",
        ("issue", "Suppl 2"),
    ),
    (
        supplements,
        A + "<container-title>Mud Care</container-title> <issued>1995</issued>;<volume>33</volume> <note>Suppl:S104</note>.",
        ("page", "S104"),
    ),
    (
        brackets,
        "<author>Holt A.</author> <title>Silt in the elderly [letter].</title> <container-title>Mud</container-title>",
        ("note", "[letter]"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    # a series that is the only container, with pages, is the periodical; a journal's name may begin as a series does
    (series_of_proceedings, LNCS + "<container-title>LNCS</container-title> <volume>vol. 6611</volume>, <page>pp. 3–14</page>"),
    (
        series_of_proceedings,
        LNCS + "<container-title>Mud. Lecture Notes in Wet Science</container-title> <volume>66</volume>, <page>3–14</page>",
    ),
    (
        years_of_meetings_in_series,
        LNCS + "<container-title>Mud</container-title> <issued>2011.</issued> <collection-title>LNCS, vol. 66</collection-title>",
    ),
    (numbers_of_series, LNCS + "<collection-title>Mud Texts</collection-title> <volume>2</volume>. " + SPRINGER),
    (
        numbers_of_series,
        "<author>A. Holt</author> <collection-title>Of Mud and Revolution</collection-title>, <volume>vol. 2</volume>: <title>Dialectics of Silt</title>. "
        + SPRINGER,
    ),
    (series_as_containers, LNCS + "<container-title>In: Mud Tracts</container-title>, <volume>vol. 61</volume>. " + SPRINGER),
    (series_as_containers, LNCS + "<container-title>Mud Letters</container-title>, <volume>vol. 61</volume>. " + SPRINGER),
    (
        proceedings_as_books,
        (
            "<editor>Holt, A. (eds.):</editor> <title>Mud in Practice.</title> <container-title>4th Workshop</container-title>, <publisher-place>Turku</publisher-place>, "
            "<issued>2009</issued>. <container-title>LNAI</container-title>, <volume>vol. 57</volume>. "
        )
        + SPRINGER,
    ),
    (acronyms_of_meetings, A + "<container-title>in The Mud</container-title>, <publisher>(Versa)</publisher>, <issued>2019</issued>."),
    (acronyms_of_meetings, A + "<container-title>in The Mud</container-title> <publisher>IMS</publisher>, <issued>2019</issued>."),
    (proceedings_of_the_acm, A + "<container-title>Proc. ACM Mud Conf.</container-title>, <issued>2019</issued>, <page>3–14</page>"),
    (lengths_of_articles, A + "<container-title>Articles on Mud</container-title> <volume>51</volume>, <page>pages 35–39</page>."),
    (lengths_of_articles, "<author>A. Holt</author>, <title>“The article,”</title> <publisher>Versa</publisher>, <page>35 pages</page>."),
    (numbers_of_series, LNCS + "<collection-title>(Lutra lutra)</collection-title>, <volume>vol. 39</volume>. " + SPRINGER),
    (
        numbers_of_series,
        "<author>A. Holt</author>, <title>Silt in Butare,</title> <collection-title>Rwanda</collection-title>, <volume>vol. 29</volume>. "
        + SPRINGER,
    ),
    (
        presses_before_towns,
        "<author>Holt, A.</author> <title>Silt.</title> <publisher-place>Ghent, Antwerp</publisher-place> <issued>(1999)</issued>",
    ),
    (presses_before_towns, LNCS + "<publisher>Versa, Inc</publisher> <issued>(1999)</issued>"),
    (presses_before_towns, LNCS + "<publisher-place>Trondheim, Norway</publisher-place> <issued>(1999)</issued>"),
    (presses_before_towns, LNCS + "<publisher-place>Linz, Österreich</publisher-place> <issued>(1999)</issued>"),
    (presses_before_towns, LNCS + "<publisher-place>Ghent, Flandern</publisher-place> <issued>(1999)</issued>"),
    (countries_behind_places, A + "<publisher-place>London</publisher-place>: <publisher>France</publisher>, <issued>1977</issued>."),
    (countries_behind_places, A + "<publisher-place>London</publisher-place>, <publisher>Jordan</publisher>, <issued>1977</issued>."),
    (countries_behind_meetings, A + "<container-title>in Mud, A Coruña</container-title>, <author>Lund</author>, <issued>2019</issued>."),
    (countries_in_meetings, A + "<container-title>Mud, Silt, and Sand</container-title>, <issued>2009</issued>."),
    (countries_in_meetings, A + "<container-title>The Weir in Namibia</container-title>, <issued>2009</issued>."),
    (countries_in_meetings, A + "<container-title>In Women, Islam, Turkey</container-title>, <issued>2005</issued>."),
    (countries_in_meetings, A + "<container-title>The Confluence, Islam, Turkey</container-title>, <issued>2005</issued>."),
    (countries_behind_meetings, A + "<container-title>In Women, Islam,</container-title> <author>Turkey</author>, <issued>2005</issued>."),
    (countries_behind_publishers, A + "<publisher>Ministry of Silt, Livestock, Kenya</publisher>."),
    (countries_behind_publishers, A + "<publisher>Univ. of London, Royal Holloway, UK</publisher>."),
    (countries_behind_publishers, A + "<publisher>Univ. of Marrow, MSILT, Kenya</publisher>."),
    (
        towns_behind_universities,
        THESIS + "<publisher>Department of Silt, TU Delft</publisher>, <publisher-place>Netherlands</publisher-place>.",
    ),
    (towns_behind_universities, THESIS + "<publisher>Department of Silt, Queen Mary</publisher>, <publisher-place>UK</publisher-place>."),
    (
        towns_behind_universities,
        THESIS + "<publisher>Marrow University, Hill College</publisher>, <publisher-place>Ireland</publisher-place>.",
    ),
    (countries_behind_publishers, A + "<publisher>Ministry of Silt, Weirs and Dams, Japan</publisher>, <issued>2020</issued>."),
    (countries_behind_publishers, A + "<publisher>Mud Publications, Inc., USA</publisher>, <issued>2020</issued>."),
    (
        towns_behind_universities,
        A + "<genre>Report</genre>, <publisher>Ministry of Silt, Weirs and Dams</publisher>, <publisher-place>Japan</publisher-place>.",
    ),
    (towns_in_front_of_states, A + "<publisher>Versa</publisher>, <publisher-place>Ghent</publisher-place>: <publisher>Beck</publisher>."),
    (
        books_to_their_editors,
        A + "<container-title>in Advances</container-title> <editor>Distributed Mud, K. Lund and O. Brandt, Eds.</editor>",
    ),
    (books_to_their_editors, A + "<container-title>in Advances in</container-title> <editor>Karl Lund and Otto Brandt, Eds.</editor>"),
    (initials_of_editors, A + "<volume>vol. 2</volume>, <page>44.</page> <editor>Lund, Ed.</editor>"),
    (
        meetings_go_on,
        A + "<event-title>presented at the 44th Annu. Symp.</event-title>, <publisher>Conf. Board</publisher>, <issued>2017</issued>.",
    ),
    (chapters, A + "<issued>2011</issued>, <volume>Charter 4</volume>, <page>pp. 101–138</page>."),
    (patents, "<author>Holt, A.</author> <title>The story of U.S. Patent 5 123 456</title>, <issued>1992</issued>."),
    (
        patents,
        "<author>Holt, A.</author>, <title>Silt</title>. <container-title>Patent World</container-title> <volume>12</volume>, <page>33</page>.",
    ),
    (
        standards,
        "<author>Holt, A.</author> <title>How ISO 9001:2015 fails</title>. <container-title>Mud</container-title> <volume>3</volume>.",
    ),
    (
        standards,
        A
        + "<editor>In B. Lund (Ed.)</editor>, <container-title>Silting ISO 9001:2015</container-title> <page>(pp. 12-19)</page>. "
        + SPRINGER,
    ),
    (standards, A + "<editor>In: Lund, B. (Hg.):</editor> <container-title>DIN 1505</container-title>. " + SPRINGER),
    (standards, A + "<container-title>ISO 9000 News</container-title>, <volume>12</volume>, <page>3-9</page>."),
    (standards_by_name, "<author>IEEE.</author> <title>Standard for Weirs</title>, <issued>2014</issued>."),
    (standards_by_name, "<author>IEEE</author> <title>Spectrum of Weirs</title>, <issued>2014</issued>."),
    (abstracts, BOOK + "<container-title>arXiv</container-title>. <URL>https://arxiv.example/abs/2010.99666</URL>"),
    (servers, BOOK + "<note>On the arXiv since May</note>. <URL>https://arxiv.example</URL>"),
    (servers, BOOK + "<container-title>Mud</container-title> <volume>3</volume>. <note>arXiv</note>."),
    (dated_numbers, BOOK + "<container-title>bioRxiv</container-title> <issued>2021.03.04.</issued><page>433999</page>."),
    (versions_of_packages, "<author>Holt, A.</author> <title>An R package for silt</title>. <edition>Package version 2</edition>"),
    (versions_behind_titles, "<title>Mud (Version 2.1) and its friends</title>. <note>[Film]</note>"),
    (versions_behind_titles, "<title>The Mud (Version for Ghent)</title>. <note>[Film]</note>"),
    (databases, BOOK + "<publisher-place>Ann Arbor</publisher-place>: <publisher>ProQuest</publisher>, <issued>2010</issued>."),
    (databases, BOOK + "<issued>2010</issued>. <publisher>ProQuest</publisher>."),
    (databases, BOOK + PAGES + "<container-title>*Internet Archive and Its Users*</container-title>, <publisher>Sage</publisher>."),
    (databases, BOOK + PAGES + "<container-title>Ovidian Silt</container-title>, <publisher>Sage</publisher>."),
    (databases, BOOK + PAGES + "<container-title>Ovid Studies</container-title>, <publisher>Sage</publisher>."),
    (
        translators_of_one_family,
        BOOK + "<translator>trans. by J. Lund</translator>, <author>Tedesco</author>, <publisher-place>London</publisher-place>",
    ),
    (languages_of_translations, BOOK + "<title>English Silt</title> <translator>trans. by J. Lund</translator>"),
    (titles_of_translations, BOOK + "<translator>trans. by B. Lund as well as A. Weir</translator>"),
    (
        publishers_behind_translators,
        BOOK + "<translator>Translated by Bo Lund</translator>, <publisher-place>New York</publisher-place>, <issued>2004</issued>.",
    ),
    (
        publishers_behind_translators,
        BOOK + "<translator>Translated by Bo Lund</translator>, <publisher-place>Port Townsend</publisher-place>, <issued>2004</issued>.",
    ),
    (
        publishers_behind_translators,
        BOOK + "<translator>Translated by Bo Lund</translator>, <publisher-place>Palm Springs</publisher-place>, <issued>2004</issued>.",
    ),
    (
        publishers_behind_translators,
        BOOK + "<translator>Translated by Bo Lund</translator>. <publisher-place>New Lagoons</publisher-place>: <issued>2004</issued>.",
    ),
    (seasons_in_titles, "<author>Holt, Anna</author>. <issued>Winter.</issued> <title>Diaries</title>. <issued>1998</issued>."),
    (seasons_in_titles, "<author>Holt, Anna</author>. <issued>Winter</issued> <title>Diaries</title>. <publisher>Versa</publisher>."),
    (supplements, A + "<container-title>Mud Care</container-title> <volume>33 Supply</volume>:<page>S31-8</page>."),
    (brackets, "<author>Holt A.</author> <title>Silt in [letter-box].</title> <issued>1990</issued>"),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("1 Holt M, Lund S. Silt in prisoners [abstract]. Eur J Public Health 2013;23(suppl 1):112.", "Silt in prisoners"),
        (
            "Lund K, Holt S, Weir F (2015). “mudtrees: Random Effects in Silt.” R package version 0.3-1, https://github.example/kb/mudtrees.",
            "mudtrees: Random Effects in Silt",
        ),
    ],
)
def test_forms_that_the_model_is_sure_of_are_mended(text: str, title: str) -> None:
    (found,) = parse_all([(text, ())])
    assert found.item.title == title
    assert found.item.container_title in (None, "Eur J Public Health")
