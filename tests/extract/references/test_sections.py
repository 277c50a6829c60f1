from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.extract.references import references
from citecheck.extract.references.sections import parts
from citecheck.model import Block, Document, Span
from tests.extract.references.factory import document

ADAMS = "Adams, J. (2001), *Rivers and Silt*, London: Invented Press."
BROWN = 'Brown, K. (1998), "A Note on Mud", *Journal of Mud*, 4 (2): 11-19.'
CLARK = "Clark, L. (2004), *Deltas of the World*, Oxford: Example Books."
DAVIS = "Davis, M. (2010), *Estuaries*, Paris: Presses Inventées."
PROSE = "Rivers carry silt, as is well known. They have carried it for a long time and will go on."


def quotes(found: Document) -> list[tuple[str, list[str]]]:
    return [(part.section.title, [found.quote(block.span)[:5] for block in part.blocks]) for part in parts(found)]


def test_under_a_heading() -> None:
    assert quotes(document(PROSE, "## References", ADAMS, BROWN)) == [("References", ["Adams", "Brown"])]


def test_under_a_paragraph_that_stands_like_a_heading() -> None:
    assert quotes(document(PROSE, "REFERENCES", ADAMS, BROWN)) == [("REFERENCES", ["Adams", "Brown"])]


def test_parts_have_the_heading_above_as_parent() -> None:
    found = parts(
        document(PROSE, "## BIBLIOGRAPHY", "### Primary Sources", ADAMS, "## BOOKS", BROWN, "### Maps of the north", CLARK, DAVIS)
    )
    assert [(part.section.title, part.section.parent, part.section.exhaustive, len(part.blocks)) for part in found] == [
        ("BIBLIOGRAPHY", None, False, 0),
        ("Primary Sources", "BIBLIOGRAPHY", False, 1),
        ("BOOKS", "BIBLIOGRAPHY", False, 1),
        ("Maps of the north", "BIBLIOGRAPHY", False, 2),
    ]


CITING = "Usamos la prensa: el ABC (1956), La Vanguardia (1962) y el Nuevo Magisterio (1959)."


def test_a_section_on_sources_that_cites_them_is_no_list_in_front_of_one() -> None:
    found = document(PROSE, "# 2. Fuentes", CITING, "# 3. Discusión", PROSE, "## Referencias", ADAMS, BROWN)
    assert quotes(found) == [("Referencias", ["Adams", "Brown"])]


def test_a_list_of_sources_in_front_of_another_is_one() -> None:
    found = document(PROSE, "# Fuentes", CLARK, DAVIS, "# Referencias", ADAMS, BROWN)
    assert quotes(found) == [("Fuentes", ["Clark", "Davis"]), ("Referencias", ["Adams", "Brown"])]


ENTRIES_IN_LINES = {
    "two authors, a line each": "Adams, Hans und Maria Dean (1999): Die Theorie. Berlin: Torf.\nClark, Hans und Maria Hill (2001): Die Lehre. Berlin: Torf.",
    "no stop at the end of a line": "Adams John (1999) The silt, London: Press\nClark Jane (2001) The sand, London: Press\nDavis Ann (2002) The mud, London: Press",
    "newspapers": "El Diario (1956) Los obreros, Madrid, 3 de mayo\nLa Vanguardia (1962) Los mineros, Barcelona, 4 de mayo\nEl País (1976) Los ministros, Madrid",
    "with annotations": "Adams, John (1999) The silt. London: Press. It was answered by Peter Brown (2001) and later by Mary Dean (2003), who doubted it.",
    "a newspaper, annotated": "La Vanguardia (1962), 4 de mayo. La responden Peter Brown (2001) y más tarde Mary Dean (2003), que lo dudan.",
}


@pytest.mark.parametrize("listed", ENTRIES_IN_LINES.values(), ids=ENTRIES_IN_LINES.keys())
def test_lines_that_begin_like_entries_are_no_text_that_cites(listed: str) -> None:
    found = document(PROSE, "# Fuentes", listed, "# Discusión", PROSE, "# Referencias", ADAMS, BROWN)
    assert [title for title, _ in quotes(found)] == ["Fuentes", "Referencias"]


def test_text_that_cites_in_front_of_the_parts_of_a_list_opens_it() -> None:
    found = document("# Fuentes", CITING, "## Archivos", CLARK, DAVIS, "# Referencias", ADAMS, BROWN)
    assert ("Archivos", ["Clark", "Davis"]) in quotes(found)


def test_text_that_cites_is_the_list_where_nothing_is_listed_later() -> None:
    found = document(PROSE, "# Fuentes", CITING, ADAMS, "# Nachweise", PROSE)
    assert quotes(found)[0][0] == "Fuentes"


def test_sources_that_are_told_of_are_the_list_where_there_is_no_other() -> None:
    assert quotes(document(PROSE, "# Fuentes", CITING, ADAMS, BROWN))[0][1][-2:] == ["Adams", "Brown"]


def test_references_are_exhaustive_and_bibliographies_are_not() -> None:
    assert [part.section.exhaustive for part in parts(document("# References", ADAMS, "# Further reading", BROWN))] == [True, False]


def test_headings_below_the_list_s_own_part_it_whatever_they_say() -> None:
    law = "Rivers and Harbours Act 2008 (Act 775)."
    found = document(PROSE, "# References", "## Legal sources", law, "## Web sources", ADAMS, "## Credits", PROSE, "# About us", PROSE)
    assert quotes(found) == [("References", []), ("Legal sources", ["River"]), ("Web sources", ["Adams"])]


def test_many_headings_below_the_list_s_own() -> None:
    parted = [block for i in range(4000) for block in (f"## x{i}", PROSE)]
    assert quotes(document(PROSE, "# References", ADAMS, *parted, "## Web sources", BROWN))[-1] == ("Web sources", ["Brown"])


def test_a_list_ends_at_a_heading_of_another_kind() -> None:
    assert quotes(document("# References", ADAMS, "# Appendix A", CLARK)) == [("References", ["Adams"])]
    assert quotes(document("# References", ADAMS, "# The author", PROSE)) == [("References", ["Adams"])]


def test_a_list_after_each_chapter() -> None:
    found = document("# One", PROSE, "## References", ADAMS, BROWN, "# Two", PROSE, "## References", CLARK, DAVIS)
    assert quotes(found) == [("References", ["Adams", "Brown"]), ("References", ["Clark", "Davis"])]


def test_a_line_of_the_table_of_contents_is_no_list() -> None:
    assert quotes(document("# Contents", "Selected Bibliography\t74-93", PROSE, "# Bibliography", ADAMS)) == [("Bibliography", ["Adams"])]


def test_a_heading_with_prose_behind_it_is_no_list() -> None:
    assert quotes(document("# References", *[PROSE * 5] * 4, "# More", PROSE)) == []


def test_notes_between_entries_are_not_entries() -> None:
    assert quotes(document("# References", ADAMS, ("note", "See above, page 12."), BROWN)) == [("References", ["Adams", "Brown"])]


def test_what_stands_in_a_list_and_is_no_entry_is_unread() -> None:
    note = "The works that follow are those that I have read from end to end; others were consulted and are not listed here."
    found = document("# Bibliography", note, ADAMS, ("table", "a | b"), BROWN)
    unread = references(found).unread
    assert quotes(found) == [("Bibliography", ["Adams", "Brown"])]
    assert [found.quote(one.span)[:5] for one in unread] == ["The w", "a | b"]


def test_a_list_without_a_heading_by_its_form() -> None:
    found = parts(document(PROSE, PROSE, ADAMS, BROWN, CLARK, DAVIS))
    assert [(part.section.title, part.section.reason, len(part.blocks)) for part in found] == [("", "form", 4)]


def test_prose_with_citations_is_no_list() -> None:
    prose = "Adams (2001) says that rivers carry silt, and he was right when he wrote that they have carried it for long (Brown 1998: 12)."
    assert quotes(document("# Rivers", *[prose] * 8)) == []


def test_a_short_document_has_none() -> None:
    assert quotes(document("# An abstract", PROSE)) == []
    assert references(document(PROSE)).references == ()


def test_the_lines_that_the_user_names() -> None:
    found = document("# Sources I like", ADAMS, BROWN, PROSE, list_lines=(3, 5))
    assert quotes(found) == [("", ["Adams", "Brown"])]


def test_the_named_lines_may_hold_the_heading() -> None:
    found = document(PROSE, "# Things", "# References", ADAMS, BROWN, PROSE, list_lines=(5, 9))
    assert quotes(found) == [("References", ["Adams", "Brown"])]


LISTED = [ADAMS, BROWN, CLARK, DAVIS]


def test_a_heading_glued_to_the_first_entry() -> None:
    assert quotes(document(PROSE, "References\n" + "\n".join(LISTED))) == [("References", ["Adams"])]
    assert len(references(document(PROSE, "References\n" + "\n".join(LISTED))).references) == 4


def test_annotations_are_no_entries() -> None:
    notes = [
        "A lucid account of the lower river by somebody who lived there; the maps are poor.",
        "Short and dry, but nobody has counted the banks with more care.",
    ]
    found = document(PROSE, "# Annotated Bibliography", ADAMS, notes[0], BROWN, notes[1])
    assert quotes(found) == [("Annotated Bibliography", ["Adams", "Brown"])]
    assert len(references(found).unread) == 2


def test_letters_and_years_between_entries_are_no_entries() -> None:
    assert quotes(document(PROSE, "# References", "A", ADAMS, "B", BROWN, "2004", CLARK)) == [("References", ["Adams", "Brown", "Clark"])]


def test_captions_behind_a_list_are_no_entries() -> None:
    assert quotes(document("# References", ADAMS, BROWN, "Figure 1. The banks of the lower river in 1999, London: Invented Press."))[0] == (
        "References",
        ["Adams", "Brown"],
    )


def test_publications_of_the_author_are_no_list() -> None:
    found = document(PROSE, "# References", ADAMS, BROWN, "# Selected publications", CLARK, DAVIS)
    assert quotes(found) == [("References", ["Adams", "Brown"])]


def test_lists_of_chapters_have_scopes() -> None:
    found = parts(
        document("# One", PROSE * 2, "## References", ADAMS, BROWN, "# Two", PROSE * 2, "## References", CLARK, "## Further reading", DAVIS)
    )
    scopes = [part.section.scope for part in found]
    assert scopes[0] is not None and scopes[1] is not None  # noqa: PT018
    assert scopes[0].end < scopes[1].start
    assert scopes[2] is None


def test_one_list_has_no_scope() -> None:
    found = parts(document("# One", PROSE * 2, "## References", ADAMS, "## Further reading", DAVIS))
    assert [part.section.scope for part in found] == [None, None]


def test_paragraphs_that_cite_are_no_list() -> None:
    prose = [
        "The rivers were studied early (Adams 1980). Later work agrees with that.",
        "Banks move, as was shown in the north (Brown and Clark 1998: 12).",
    ]
    assert quotes(document("# Rivers", *prose * 12)) == []


def test_biographies_behind_a_list_are_no_entries() -> None:
    lives = [
        "Laura Abbott is professor of coastal history at Harrow. Her book Salt (Invented Press, 2001) won the Mud Prize.",
        "Peter Birkin teaches law.",
    ]
    found = document(PROSE, "# References", ADAMS, BROWN, *lives)
    assert quotes(found) == [("References", ["Adams", "Brown"])]
    assert len(references(found).unread) == 2


def test_text_behind_a_list_is_none_of_it() -> None:
    found = document(PROSE, "# References", ADAMS, BROWN, "# Epilogue", PROSE * 2, "And so it ended (Adams 2001).")
    assert quotes(found) == [("References", ["Adams", "Brown"])]


def test_running_heads_and_page_numbers_are_no_entries() -> None:
    assert quotes(document("# References", ADAMS, "14", "Journal of Mud Studies    15", BROWN)) == [("References", ["Adams", "Brown"])]


def test_own_works_without_a_list_heading() -> None:
    assert quotes(document("# Curriculum vitae", PROSE, "# Publications", *LISTED)) == []


def test_attributes_behind_a_heading() -> None:
    assert quotes(document(PROSE, "# References {#refs .unnumbered}", ADAMS, BROWN)) == [("References", ["Adams", "Brown"])]


def test_an_entry_whose_title_asks_is_no_biography() -> None:
    asks = "Davis M. What is mud, and how did it get there? Oxford: Example Books; 2013. p. 18-41."
    assert quotes(document(PROSE, "# References", ADAMS, BROWN, asks)) == [("References", ["Adams", "Brown", "Davis"])]


def test_a_list_without_a_heading_that_closes_a_short_document() -> None:
    short = "Rivers carry silt, as everybody knows."
    more = [
        entry.replace(entry[:5], name)
        for name, entry in zip(("Ewing", "Foster", "Gordon", "Hill", "Irwin", "Jones"), LISTED * 2, strict=False)
    ]
    listed = "\n".join([*LISTED, *more])
    assert [part.section.reason for part in parts(document("# Rivers", short, listed))] == ["form"]
    assert parts(document("# Rivers", short, listed, *[PROSE] * 19)) == ()


def test_indented_annotations_are_no_entries_though_they_name_years() -> None:
    notes = (
        "    A lucid survey. Follows Harvey (1989) closely; assign chapter 4.",
        "    Answered by Bailey (1992), who thought him wrong.",
    )
    found = document(PROSE, "# Bibliography", ADAMS, notes[0], BROWN, notes[1], CLARK)
    indented = replace(found, blocks=tuple(_without_blanks(found, block) for block in found.blocks))
    assert quotes(indented) == [("Bibliography", ["Adams", "Brown", "Clark"])]


def test_indented_entries_below_others_are_entries() -> None:
    found = document(PROSE, "# Bibliography", ADAMS, "    " + BROWN, CLARK, "    " + DAVIS)
    indented = replace(found, blocks=tuple(_without_blanks(found, block) for block in found.blocks))
    assert quotes(indented) == [("Bibliography", ["Adams", "Brown", "Clark", "Davis"])]


def _without_blanks(found: Document, block: Block) -> Block:
    blanks = len(found.quote(block.span)) - len(found.quote(block.span).lstrip())
    return replace(block, span=Span(block.span.start + blanks, block.span.end))


def test_a_short_chapter_has_a_list_of_its_own_where_headings_say_that_it_is_one() -> None:
    words = "Silt settles where water slows [1]."
    found = document("# One", words, "## References", ADAMS, BROWN, "# Two", words, "## References", CLARK, DAVIS)
    assert [part.section.scope is not None for part in parts(found)] == [True, True]
    found = document("# One", words, "# References", ADAMS, BROWN, words, "# Bibliography", CLARK, DAVIS)
    assert [part.section.scope for part in parts(found)] == [None, None]


def test_a_section_of_statutes_does_not_end_the_list() -> None:
    found = document("# References", "## Books", ADAMS, BROWN, "## Dredging law", "Dredging Act 2008 (Act 77).", "## Further", CLARK, DAVIS)
    assert [texts for _, texts in quotes(found) if texts] == [["Adams", "Brown"], ["Dredg"], ["Clark", "Davis"]]


def test_a_numbered_appendix_ends_the_list_though_it_names_years() -> None:
    found = document(PROSE, "REFERENCES", ADAMS, BROWN, "Appendix 1: Silt, 1920-1924", "Year Silt 1920 16 (1921: 12)")
    assert quotes(found) == [("REFERENCES", ["Adams", "Brown"])]
    assert quotes(document("# References", ADAMS, "Annex, P. (2001), Silt, London: Invented Press.")) == [
        ("References", ["Adams", "Annex"])
    ]
