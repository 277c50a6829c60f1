"""Mends of titles, containers, publishers, people and numbers: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending import mended
from citecheck.extract.references.parsing.mending.enclosed import roles_in_brackets, torn_titles, torn_translations
from citecheck.extract.references.parsing.mending.figures import chapters_of_acts, issues, pages_of_editors, pages_without_dash
from citecheck.extract.references.parsing.mending.forms import brackets, presented
from citecheck.extract.references.parsing.mending.inner_years import inner_years
from citecheck.extract.references.parsing.mending.journals import (
    ahead_of_print,
    bodies_in_notes,
    books_behind_roles,
    containers_that_publish,
    imprints_in_containers,
    journals_as_publishers,
    journals_begun,
    publishers_in_titles,
    series_of_papers,
    titles_in_containers,
    volumes_of_titles,
    whole_issues,
)
from citecheck.extract.references.parsing.mending.kinds import theses_too
from citecheck.extract.references.parsing.mending.persons import (
    authors_joined,
    bodies_among_people,
    bodies_before_years,
    bodies_in_parts,
    books_in_front_of_editors,
    others_behind,
    unmarked_parts,
)
from citecheck.extract.references.parsing.mending.publishing import imprints
from citecheck.extract.references.parsing.mending.seams import seams
from citecheck.extract.references.parsing.mending.titles import titles
from citecheck.extract.references.parsing.runs import Run
from citecheck.model import Span
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author> <issued>(2014)</issued>. "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    # enclosed
    (
        roles_in_brackets,
        A
        + "<title>The Weir (L. Lund,</title> <container-title>Trans.) (Rev.</container-title> <edition>ed.)</edition>. <publisher>Beck</publisher>",
        ("translator", "(L. Lund, Trans.)"),
    ),
    (
        roles_in_brackets,
        A + "<title>Silt and Sand (C. Weir & B. Sands, Eds.)</title>. <publisher>Beck</publisher>",
        ("editor", "(C. Weir & B. Sands, Eds.)"),
    ),
    (
        torn_translations,
        A + "<title>Schlamm [Mud: Or,</title> <original-title>the story of a delta]</original-title>. <publisher>Beck</publisher>",
        ("original-title", "[Mud: Or, the story of a delta]"),
    ),
    (
        torn_translations,
        A + "<title>Growth of char</title> <original-title>(Salvelinus alpinus)</original-title> <title>and trout in lakes</title>.",
        ("title", "Growth of char (Salvelinus alpinus) and trout in lakes"),
    ),
    (
        torn_titles,
        A + "<title>« Les crues.</title> <container-title>Riverains et employés », Revue des eaux</container-title>, <volume>4</volume>",
        ("title", "« Les crues. Riverains et employés »"),
    ),
    (
        torn_titles,
        A + "<title>„Ebbe und Flut“</title>: <container-title>Deiche im Winter, Rundschau</container-title> <issue>8</issue>",
        ("container-title", "Rundschau"),
    ),
    (
        torn_titles,
        A + "<title>“Nothing by halves”</title>: <container-title>Dikes, mud and law. Sea Review</container-title> <volume>8</volume>",
        ("title", "“Nothing by halves”: Dikes, mud and law"),
    ),
    # figures
    (
        issues,
        A + "<title>Mud</title>, <container-title>Sea</container-title>, <volume>53</volume>, <page>9, 1422-1437</page>",
        ("issue", "9"),
    ),
    (
        issues,
        A + "<title>Mud</title>. <container-title>Die Zeit</container-title>, <issue>Nr.</issue> <volume>44</volume>",
        ("issue", "Nr. 44"),
    ),
    (issues, A + "<title>Mud</title>, <container-title>in: VVD H.</container-title> <volume>41</volume>", ("issue", "H. 41")),
    (
        issues,
        "<title>Mud</title>, <container-title>Hefte</container-title> <volume>10/</volume><issued>1999</issued>, <page>683</page>",
        ("issue", "10/"),
    ),
    (
        chapters_of_acts,
        "<title>Fair Weirs Act 1972</title>, <page>c. 99</page>. <publisher-place>London</publisher-place>",
        ("number", "c. 99"),
    ),
    (chapters_of_acts, "<title>Mud (Wales) Act</title> <issued>1989</issued> <page>(c. 8)</page>", ("number", "(c. 8)")),
    (
        pages_of_editors,
        A
        + "<title>Mud</title>. <container-title>In Silt</container-title>, <editor>edited by R. Lund, ix–xiv</editor>. <publisher>Beck</publisher>",
        ("page", "ix–xiv"),
    ),
    (
        pages_of_editors,
        A + "<title>Mud</title>. <editor>In R. Lund & C. Weir, 166-88</editor>. <publisher>Beck</publisher>",
        ("page", "166-88"),
    ),
    (
        pages_without_dash,
        A + "<title>Mud</title>. <editor>edited by R. Lund</editor>, <volume>301</volume> <issued>20</issued>.",
        ("page", "301 20"),
    ),
    (pages_without_dash, A + "<title>Mud</title>. <publisher>Beck</publisher>, <page>S.</page> <other>41 58</other>", ("page", "S. 41 58")),
    (
        pages_without_dash,
        A + "<title>Mud</title>. <container-title>Sea</container-title>; <volume>21</volume>: <other>1201 9</other>.",
        ("page", "1201 9"),
    ),
    # periodicals and publishers
    (
        ahead_of_print,
        A + "<title>Mud</title>. <container-title>Sea & Society, OnlineFirst</container-title>, <page>1–22</page>",
        ("note", "OnlineFirst"),
    ),
    (
        ahead_of_print,
        A + "<title>Mud</title>. <container-title>Sea</container-title>. <URL>Advance online publication. https://sea.example/1</URL>",
        ("note", "Advance online publication"),
    ),
    (ahead_of_print, A + "<title>Mud und Meer. Online first</title>. <container-title>Meer</container-title>.", ("title", "Mud und Meer")),
    (
        journals_as_publishers,
        A + "<title>“Mud.”</title> <publisher>Disability & Society</publisher>.",
        ("container-title", "Disability & Society"),
    ),
    (
        journals_as_publishers,
        "<author>Holt, A.</author> <issued>(in Druck)</issued>. <title>Mud</title>. <publisher>Seelische Umschau</publisher>.",
        ("container-title", "Seelische Umschau"),
    ),
    (
        journals_as_publishers,
        A + "<title>Mud</title>. <publisher>River Studies</publisher>. <DOI>https://doi.org/10.5555/1</DOI>",
        ("container-title", "River Studies"),
    ),
    (
        containers_that_publish,
        A + "<title>Mud</title>. <container-title>Marine Library</container-title>, <publisher-place>New York</publisher-place>.",
        ("publisher", "Marine Library"),
    ),
    (
        containers_that_publish,
        A + "<title>Mud</title>. <container-title>Zenodo</container-title>. <DOI>https://doi.org/10.5555/1</DOI>",
        ("publisher", "Zenodo"),
    ),
    (
        containers_that_publish,
        "<author>Holt, A.</author> <title>Mud</title>. <container-title>U of Marrow P</container-title>, <issued>1987</issued>.",
        ("publisher", "U of Marrow P"),
    ),
    (
        bodies_in_notes,
        A + "<title>Mud</title>. <note>International Federation of River Associations</note>. <URL>https://ifra.example</URL>",
        ("publisher", "International Federation of River Associations"),
    ),
    (
        bodies_in_notes,
        A + "<title>Lama</title>. <note>Instituto Florestal</note>, <publisher-place>Brasília</publisher-place>.",
        ("publisher", "Instituto Florestal"),
    ),
    (
        series_of_papers,
        A
        + "<title>Mud</title>. <publisher>World Bank Policy</publisher> <genre>Research Working Paper</genre> <number>99</number>. <publisher>World Bank</publisher>.",
        ("genre", "World Bank Policy Research Working Paper"),
    ),
    (
        series_of_papers,
        A
        + "<title>Mud</title>. <publisher>River Institute</publisher> <genre>Discussion Paper</genre> <number>4</number>, <publisher>River Institute</publisher>.",
        ("genre", "River Institute Discussion Paper"),
    ),
    (
        publishers_in_titles,
        "<author>G. Holt</author>, <title>The Economy of Weirs, Macmillan</title>, <publisher-place>London</publisher-place>, <issued>1977</issued>.",
        ("publisher", "Macmillan"),
    ),
    (
        publishers_in_titles,
        "<author>G. Holt</author>, <title>Deiche, Rhein, Recht , Verlag Lund ,</title> <publisher-place>Köln</publisher-place>",
        ("title", "Deiche, Rhein, Recht"),
    ),
    (
        titles_in_containers,
        "<author>Holt, Th.</author>: <container-title>Deichbruch. Die Zeitung</container-title>, <issued>5.5.2006</issued>, <page>S. 5</page>",
        ("title", "Deichbruch"),
    ),
    (
        titles_in_containers,
        "<author>Holt, T.</author> <container-title>Floods again? The Marrow Times</container-title>, <issued>May 3, 2006</issued>.",
        ("container-title", "The Marrow Times"),
    ),
    (
        volumes_of_titles,
        A + "<title>Silt</title>. <volume>Bd. 2:</volume> <publisher>Tabellen</publisher>, <publisher-place>München</publisher-place>",
        ("title", "Silt. Bd. 2: Tabellen"),
    ),
    (
        volumes_of_titles,
        A
        + "<title>Silt. Vol. I:</title> <publisher>The Small Weirs</publisher>. <publisher-place>London</publisher-place>: <publisher>Beck</publisher>",
        ("title", "Silt. Vol. I: The Small Weirs"),
    ),
    (
        whole_issues,
        A
        + "<title>Mud</title>. <editor>in: B. Lund (Hg.)</editor>, <container-title>Flüsse im Wandel. Sonderheft 41 der Blätter für Wasser</container-title>. <publisher>Beck</publisher>",
        ("collection-title", "Sonderheft 41 der Blätter für Wasser"),
    ),
    (
        whole_issues,
        A
        + "<title>Mud</title>. <editor>in: B. Lund (Hg.)</editor>: <container-title>Ungleiche Deiche. Nasse Welt, Sonderband</container-title> <volume>4</volume>. <publisher>Beck</publisher>",
        ("collection-title", "Nasse Welt, Sonderband 4"),
    ),
    (
        books_behind_roles,
        A
        + "<title>Mud</title>, <editor>in B. Lund and C. Weir (eds)</editor> <collection-title>Policy for Rivers</collection-title>. <publisher>Beck</publisher>",
        ("container-title", "Policy for Rivers"),
    ),
    (
        books_behind_roles,
        A
        + "<title>Mud</title>. <editor>In: B. Lund (Hrsg.):</editor> <collection-title>Flüsse</collection-title>, <publisher-place>Köln</publisher-place>",
        ("container-title", "Flüsse"),
    ),
    (
        imprints_in_containers,
        A + "<title>Mud</title>. <editor>in: B. Lund (Hg.)</editor>: <container-title>Deiche – Siele. Köln: Rautenberg</container-title>.",
        ("publisher", "Rautenberg"),
    ),
    (
        imprints_in_containers,
        A + "<title>Mud</title>. <container-title>In Rivers of the Plain. London: Marsh & Lund</container-title>.",
        ("publisher-place", "London"),
    ),
    (
        journals_begun,
        A + "<title>Schlick bei Kindern Zeitschrift f.</title> <container-title>Erziehung</container-title> <volume>9</volume>",
        ("container-title", "Zeitschrift f. Erziehung"),
    ),
    (
        journals_begun,
        A + "<title>Mud in towns Journal of</title> <container-title>Silt</container-title> <volume>9</volume>",
        ("container-title", "Journal of Silt"),
    ),
    # people
    (
        bodies_before_years,
        "<title>Partnership for Rivers in Asia</title> <issued>(2013)</issued> <title>Strategy for mud</title>. <publisher>PRA</publisher>",
        ("author", "Partnership for Rivers in Asia"),
    ),
    (bodies_before_years, "<title>Landesamt Marrow</title> <issued>2003</issued>. <title>Schlick</title>.", ("author", "Landesamt Marrow")),
    (
        bodies_among_people,
        "<author>Holt, M. K.</author>, <title>The Silt</title> <author>Study Team, Lund, J. P.</author> <issued>(2011)</issued>. <title>Mud</title>.",
        ("author", "Holt, M. K., The Silt Study Team, Lund, J. P"),
    ),
    (
        bodies_among_people,
        "<author>Holt M,</author> <title>Marrow</title> <author>Consortium, Lund J</author> <issued>2011</issued> <title>Mud</title>.",
        ("author", "Holt M, Marrow Consortium, Lund J"),
    ),
    (
        authors_joined,
        "<author>Holt, G. u.</author> <title>M. Lund: Der neue Deich</title>. <issued>1981</issued>",
        ("title", "Der neue Deich"),
    ),
    (
        authors_joined,
        "<author>Holt, G. and</author> <title>J.-M. von Lund: Mud</title>. <issued>1981</issued>",
        ("author", "Holt, G. and J.-M. von Lund"),
    ),
    (
        bodies_in_parts,
        "<author>SFB –</author> <publisher>Serviço Florestal Brasileiro</publisher>. <issued>2017</issued>. <title>Manual</title>.",
        ("author", "SFB – Serviço Florestal Brasileiro"),
    ),
    (
        bodies_in_parts,
        "<author>Brasil</author>. <title>Ministério da Saúde. Secretaria de Vigilância. Guia de campo</title>. <issued>2014</issued>.",
        ("author", "Brasil. Ministério da Saúde. Secretaria de Vigilância"),
    ),
    (
        others_behind,
        "<author>Berg M, Gajda T</author>, <title>i wsp. Ocena rzek</title>. <container-title>Rzeki</container-title>",
        ("title", "Ocena rzek"),
    ),
    (
        others_behind,
        "<author>Demir M, Öz Y, ve</author> <title>ark. Nehirler</title>. <container-title>Su</container-title>",
        ("title", "Nehirler"),
    ),
    (
        books_in_front_of_editors,
        "<author>Holt, I.</author> <title>“A Programme.”</title> <editor>Mud Theory and Change, edited by C. Lund et al.</editor>, <publisher>Beck</publisher>",
        ("container-title", "Mud Theory and Change"),
    ),
    (
        books_in_front_of_editors,
        "<author>Holt, I.</author> <title>Weirs</title>, <editor>in Silt, ed. by C. Lund</editor>, <publisher>Beck</publisher>",
        ("editor", "ed. by C. Lund"),
    ),
    (
        unmarked_parts,
        "<accessed>Fund for Rivers 2003 Mud and people of the delta</accessed> <URL>http://fund.example</URL>",
        ("author", "Fund for Rivers"),
    ),
    (
        unmarked_parts,
        "<author>Holt, G. P., and B. K.</author> <accessed>Lund 2009 Foods of Marrow</accessed> <URL>http://foods.example</URL>",
        ("title", "Foods of Marrow"),
    ),
    # imprints, brackets, years
    (imprints, "<author>Holt</author>: <title>Mud</title>. <publisher>Köln, Böhlau</publisher>", ("publisher", "Böhlau")),
    (
        imprints,
        A + "<title>Lama</title>. <publisher>Universidade de Feira, Feira</publisher>, <note>46 p.</note>",
        ("publisher-place", "Feira"),
    ),
    (
        imprints,
        "<title>Lama</title>. <genre>Dissertação</genre> – <publisher>Universidade do Sertão, Pedrolina</publisher>, <issued>1999</issued>.",
        ("publisher-place", "Pedrolina"),
    ),
    (
        imprints,
        "<author>Holt, S.</author> <title>Mud</title>. <publisher-place>Scribbler’s</publisher-place>, <issued>1976</issued>.",
        ("publisher", "Scribbler’s"),
    ),
    (
        imprints,
        "<author>Holt, S.</author> <title>Mud</title>. <issued>1976</issued>. <title>MULA</title>, <genre>PhD thesis</genre>.",
        ("publisher", "MULA"),
    ),
    (
        theses_too,
        "<title>Mud</title>. <publisher>Beck</publisher>, <issued>1996</issued>. <note>Zugl.:</note> <publisher-place>Köln</publisher-place>, <genre>Diss.</genre>",
        ("note", "Zugl.: Köln, Diss"),
    ),
    (
        seams,
        A
        + "<title>Mud</title>. <container-title>Tamil</container-title> <publisher-place>Nadu, India:</publisher-place> <publisher>Beck</publisher>",
        ("publisher-place", "Tamil Nadu, India"),
    ),
    (
        seams,
        A + "<title>Mud</title>. <publisher>Circle</publisher> <publisher-place>Pines, MN:</publisher-place> <publisher>Beck</publisher>",
        ("publisher-place", "Circle Pines, MN"),
    ),
    (brackets, A + "<title>Mud in schools [Internet]</title>. <publisher>Beck</publisher>", ("note", "[Internet]")),
    (brackets, A + "<title>Mud. [Online]</title> <URL>http://mud.example</URL>", ("note", "[Online]")),
    (
        presented,
        A
        + "<title>Mud</title> <original-title>[Poster presentation]</original-title>. <publisher>Conference on Weirs</publisher>, <publisher-place>Oslo</publisher-place>.",
        ("event-title", "Conference on Weirs"),
    ),
    (
        presented,
        A + "<title>Mud</title> <genre>[Paper presentation]</genre>. <publisher>River Association, Session 4</publisher>.",
        ("event-title", "River Association, Session 4"),
    ),
    (
        inner_years,
        "<author>Holt</author> <issued>(n.d.)</issued>. <title>Mud: A reply to Lund</title> <issued>(1998)</issued>. <publisher>Beck</publisher>",
        ("title", "Mud: A reply to Lund (1998)"),
    ),
    (
        inner_years,
        "<title>A Town in Marrow,</title> <issued>in 1985. (1986, May 2)</issued>. <container-title>Marrow Post</container-title>.",
        ("issued", "(1986, May 2)"),
    ),
    (titles, "<author>Ильин А.</author> <title>О реках//Вода</title>.-<issued>2011</issued>", ("container-title", "//Вода.-")),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    (roles_in_brackets, A + "<title>Mud (and its translators, Rome)</title>. <publisher>Beck</publisher>"),
    (torn_translations, A + "<title>Schlamm</title> <original-title>[Mud]</original-title>. <publisher>Beck</publisher>"),
    (torn_titles, A + "<title>“Mud.”</title> <container-title>Sea, “Special”</container-title> <volume>4</volume>"),
    (issues, A + "<title>Mud</title>, <container-title>Sea</container-title>, <volume>53</volume>, <page>1422-1437, 1440</page>"),
    (issues, A + "<title>Mud</title>, <container-title>Sea</container-title> <volume>44</volume>, <page>9</page>"),
    (chapters_of_acts, A + "<title>Mud and its actors</title>, <page>c. 99</page>"),
    (pages_of_editors, A + "<title>Mud</title>. <editor>edited by R. Lund, C. Weir</editor>, <page>ix–xiv</page>"),
    (pages_without_dash, A + "<title>Mud</title>. <container-title>Sea</container-title> <volume>7</volume> <page>17</page>"),
    (pages_without_dash, A + "<title>Mud</title>. <container-title>Sea</container-title>; <volume>21</volume>: <other>12 2009</other>."),
    (ahead_of_print, A + "<title>Advance online publication and its readers</title>. <publisher>Beck</publisher>"),
    (journals_as_publishers, A + "<title>“Mud.”</title> <publisher>Marsh University Press</publisher>."),
    (
        journals_as_publishers,
        "<author>Holt, A.</author> <issued>(in press)</issued>. <title>Mud</title>. <publisher>Edward Lund</publisher>.",
    ),
    (
        containers_that_publish,
        A + "<title>Mud</title>. <container-title>Marine Review</container-title>, <publisher-place>New York</publisher-place>.",
    ),
    (
        containers_that_publish,
        "<author>Holt</author>: <title>Mud</title>. <container-title>Die Woche</container-title>, <publisher-place>Köln</publisher-place>, <issued>3. Mai 1998</issued>.",
    ),
    (bodies_in_notes, A + "<title>Mud</title>. <note>Report prepared for the River Commission</note>. <URL>https://rc.example</URL>"),
    (
        series_of_papers,
        A + "<title>Mud</title>. <publisher>River Institute</publisher>, <genre>Discussion Paper</genre> <number>4</number>.",
    ),
    (publishers_in_titles, A + "<title>Weirs, Locks and Dikes</title>, <publisher-place>London</publisher-place>"),
    (
        titles_in_containers,
        "<author>Holt, B.</author> <container-title>Phys. Rev. D</container-title> <volume>58</volume> <issued>(1998)</issued>.",
    ),
    (
        volumes_of_titles,
        A + "<title>Silt</title>, <volume>Bd. 2</volume>, <publisher>Beck</publisher>, <publisher-place>München</publisher-place>",
    ),
    (
        whole_issues,
        A + "<title>Mud</title>. <container-title>Nasse Welt. Sonderband</container-title> <volume>4</volume>, <page>S. 9</page>",
    ),
    (
        books_behind_roles,
        A
        + "<title>Mud</title>, <editor>edited by B. Lund</editor> <collection-title>(River Series 4)</collection-title>. <publisher>Beck</publisher>",
    ),
    (imprints_in_containers, A + "<title>Mud</title>. <container-title>In Rivers. Plain: Marsh</container-title>, <page>4</page>"),
    (journals_begun, A + "<title>The Year of</title> <container-title>Silt</container-title> <volume>9</volume>"),
    (bodies_before_years, "<title>Floods of the plain</title> <issued>(1986)</issued>. <title>Silt</title>."),
    (
        bodies_among_people,
        "<author>Holt, M.</author>. <title>The Silt</title>. <author>Lund, J.</author> <issued>(2011)</issued>. <publisher>Beck</publisher>",
    ),
    (authors_joined, "<author>Holt, G.</author>: <title>M. Lund: Leben und Werk</title>. <issued>1981</issued>"),
    (bodies_in_parts, "<author>Brasil, A.</author> <title>Ministério da Saúde. Uma história</title>. <issued>2014</issued>."),
    (others_behind, "<author>Berg M</author>. <title>Mud et al. Floods</title>. <container-title>Rzeki</container-title>"),
    (books_in_front_of_editors, "<author>Holt, I.</author> <title>Weirs</title>, <editor>B. Sands, edited by C. Lund</editor>."),
    (unmarked_parts, "<author>Fund for Rivers</author> <accessed>Retrieved May 3, 2003</accessed> <URL>http://fund.example</URL>"),
    (imprints, "<author>Holt</author>: <title>Mud</title>. <publisher>Marsh, Lund</publisher>"),
    (
        imprints,
        "<title>Mud</title>. <genre>Thesis</genre>. <publisher>Marsh University, Department of Mud</publisher>, <issued>1999</issued>.",
    ),
    (imprints, "<author>Holt, S.</author> <title>Mud</title>. <publisher-place>Marrow</publisher-place>, <issued>1976</issued>."),
    (seams, A + "<title>Mud</title>. <publisher>Beck</publisher> <publisher-place>München</publisher-place>"),
    (presented, A + "<title>Mud</title> <genre>[Doctoral dissertation]</genre>. <publisher>Marsh University</publisher>."),
    (
        inner_years,
        "<author>Holt</author> <issued>(n.d.)</issued>. <title>Mud.</title> <issued>(1998)</issued>. <publisher>Beck</publisher>",
    ),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_the_own_number_of_an_entry_is_laid_aside() -> None:
    text = "[4] Landesamt Marrow (2003). Schlick."
    runs = [
        Run(label, Span(text.index(word), text.index(word) + len(word)))
        for label, word in (("citation-number", "[4]"), ("title", "Landesamt Marrow"), ("issued", "(2003)."), ("title", "Schlick."))
    ]
    assert [run.label for run in mended(text, (), runs)] == ["citation-number", "author", "issued", "title"]
