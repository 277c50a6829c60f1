"""Where names at the head end: what each mend turns, and what looks like it and stays; and periodicals torn behind their first abbreviation."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.abbreviated import abbreviations_as_titles, abbreviations_torn, journals_behind_semicolons
from citecheck.extract.references.parsing.mending.humanities import ranges_of_years
from citecheck.extract.references.parsing.mending.overrun import (
    bodies_go_on,
    families_in_titles,
    quotations_behind_names,
    titles_behind_bodies,
    titles_behind_initials,
)
from citecheck.extract.references.parsing.mending.papers import kinds_of_papers
from citecheck.extract.references.parsing.mending.roles import both_roles
from citecheck.extract.references.parsing.mending.slips import bodies_to_the_colon
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

IMPRINT = " <publisher-place>London</publisher-place>: <publisher>Versa</publisher>, <issued>2002</issued>."
NUMBERS = " <volume>12</volume>, <page>345</page> <issued>(1999)</issued>."
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        titles_behind_bodies,
        "<author>UK Mud Office, Secure Weirs,</author> <title>Safe Banks: Silt with Diversity</title>" + IMPRINT,
        ("title", "Secure Weirs, Safe Banks: Silt with Diversity"),
    ),
    (
        titles_behind_bodies,
        "<author>Human Rights Watch, Broken</author> <title>Weirs, Empty Banks: Silt in Mud</title>" + IMPRINT,
        ("author", "Human Rights Watch"),
    ),
    (
        titles_behind_bodies,
        "<author>Department of Mud, Open</author> <title>Weirs, Fair Rules: A Review</title>" + IMPRINT,
        ("title", "Open Weirs, Fair Rules: A Review"),
    ),
    (
        titles_behind_bodies,
        "<author>Mud Commission, Silt, Weirs, Employment:</author> <title>The Challenges</title>" + IMPRINT,
        ("author", "Mud Commission"),
    ),
    (
        titles_behind_bodies,
        "<author>Silt Core Team, S:</author> <title>A Language for Mud</title>" + IMPRINT,
        ("title", "S: A Language for Mud"),
    ),
    (
        titles_behind_bodies,
        "<author>Mud Bureau of Statistics. 4364.0 - National</author> <title>Silt Survey</title>" + IMPRINT,
        ("title", "4364.0 - National Silt Survey"),
    ),
    (
        bodies_go_on,
        "<author>Ministry of Agriculture,</author> <title>Fisheries and Food, Silting in 1988</title>" + IMPRINT,
        ("author", "Ministry of Agriculture, Fisheries and Food"),
    ),
    (
        bodies_go_on,
        "<author>Ministerio de Trabajo,</author> <title>Empleo y Seguridad Social, El limo</title>" + IMPRINT,
        ("title", "El limo"),
    ),
    (
        titles_behind_initials,
        "<author>HOLT J.; XU, Y. Siltbalance:</author> <title>A Package for Mud</title>" + IMPRINT,
        ("title", "Siltbalance: A Package for Mud"),
    ),
    (
        titles_behind_initials,
        "<author>LUND, R.; HOLT, E. L. L. Margens Estruturais,</author> <title>Variações na Lama</title>" + IMPRINT,
        ("author", "LUND, R.; HOLT, E. L. L"),
    ),
    (
        titles_behind_initials,
        "<author>K. Holt, Flußinterpretationen.</author> <title>Untersuchungen zum Schlick</title>" + IMPRINT,
        ("title", "Flußinterpretationen. Untersuchungen zum Schlick"),
    ),
    (
        titles_behind_initials,
        "<author>Holt, N. Plantation, Ration,</author> <title>Nation: Mud Policy</title>" + IMPRINT,
        ("title", "Plantation, Ration, Nation: Mud Policy"),
    ),
    (
        titles_behind_initials,
        "<author>Holt, Alberta O. Mud,</author> <title>Silt and Clay: a History</title>." + IMPRINT,
        ("title", "Mud, Silt and Clay: a History"),
    ),
    (
        titles_behind_initials,
        "<author>Holt, Wrona Hans M. Ufer,</author> <title>Weiden und Au</title>." + IMPRINT,
        ("author", "Holt, Wrona Hans M"),
    ),
    (
        quotations_behind_names,
        "<author>B. Holt, ‘Silt’, in G. S. Lund,</author> <title>The Weir: a Commentary</title>" + IMPRINT,
        ("editor", "in G. S. Lund"),
    ),
    (
        families_in_titles,
        "<author>H. Holt, M.</author> <title>Malta e R. M. Lund, Quim.</title> <container-title>Nova</container-title>" + NUMBERS,
        ("author", "H. Holt, M. Malta e R. M. Lund"),
    ),
    (
        families_in_titles,
        "<author>Holt, M., and T.</author> <title>Lund.</title> <issued>2010</issued>. <title>Who Profits</title>." + IMPRINT,
        ("author", "Holt, M., and T. Lund"),
    ),
    (
        abbreviations_torn,
        "<author>A. Holt, Zh.</author> <container-title>Ilov. Teor. Fiz.</container-title>" + NUMBERS,
        ("container-title", "Zh. Ilov. Teor. Fiz"),
    ),
    (
        abbreviations_torn,
        "<author>Holt A</author> <title>Products of silt Int.</title> <container-title>J. Mod. Mud.</container-title>" + NUMBERS,
        ("container-title", "Int. J. Mod. Mud"),
    ),
    (
        abbreviations_torn,
        "<author>A. Holt,</author> <title>Phil.</title> <container-title>Trans. R. Soc. Mud</container-title>" + NUMBERS,
        ("container-title", "Phil. Trans. R. Soc. Mud"),
    ),
    (
        abbreviations_torn,
        "<author>Holt, A.:</author> <title>Coll.</title> <container-title>Phenomena</container-title>" + NUMBERS,
        ("container-title", "Coll. Phenomena"),
    ),
    (
        abbreviations_torn,
        "<author>Lund, B. & Holt, A. Sol.</author> <container-title>Mud Commun.</container-title>" + NUMBERS,
        ("author", "Lund, B. & Holt, A"),
    ),
    (
        abbreviations_as_titles,
        "<author>E. K. Holt, J. High Energy Mud.</author>" + NUMBERS,
        ("container-title", "J. High Energy Mud"),
    ),
    (
        abbreviations_as_titles,
        "<author>E. K. Holt,</author> <title>Nucl. Mud. Lett.</title>" + NUMBERS,
        ("container-title", "Nucl. Mud. Lett"),
    ),
    (
        journals_behind_semicolons,
        "<author>Holt, A.; Lund, B.; Silty Energy Fuels</author> <issued>2018</issued>, <volume>2</volume>, <page>1530</page>.",
        ("container-title", "Silty Energy Fuels"),
    ),
    (
        ranges_of_years,
        "<author>Holt, A.</author> <issued>1993</issued>. <title>Silt</title>. <container-title>Mud</container-title>, <issued>Winter 1993/</issued><volume>94, 5</volume> <issue>(2)</issue>",
        ("volume", "5"),
    ),
    (
        both_roles,
        "<author>Holt, A.</author> <title>The Weir</title>. <translator>Trans. and</translator> <editor>ed. Paul Lund</editor>." + IMPRINT,
        ("editor", "Trans. and ed. Paul Lund"),
    ),
    (
        both_roles,
        "<author>Holt, A.</author> <title>The Weir</title>. <editor>Edited and</editor> <translator>translated by Paul Lund</translator>."
        + IMPRINT,
        ("editor", "Edited and translated by Paul Lund"),
    ),
    (
        kinds_of_papers,
        "<author>Government of Mud</author> <issued>(1991)</issued>, <title><i>A Compendium of Weirs</i></title>, <container-title>Mud-Silt Joint Communique</container-title> <issued>(1991)</issued>",
        ("genre", "Mud-Silt Joint Communique"),
    ),
    (
        kinds_of_papers,
        "<author>Government of Mud</author> <issued>(2002)</issued>, <title><i>Summit at the Weir</i>, Summit Outline</title>, <issued>27 June 2002</issued>",
        ("title", "Summit at the Weir"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    # parts of bodies, their places, and what an "and" joins
    (titles_behind_bodies, "<author>House of Mud, Silt Affairs Committee,</author> <title>Safe Banks: Weirs</title>" + IMPRINT),
    (titles_behind_bodies, "<author>Ministry of Silt, Fisheries and Food,</author> <title>Safe Banks: Weirs</title>" + IMPRINT),
    (titles_behind_bodies, "<author>Department of Mud, Accra, Ghana:</author> <title>Safe Banks</title>" + IMPRINT),
    (titles_behind_bodies, "<author>Mud Office, Silt Statistics,</author> <title>Safe Banks: Weirs</title>" + IMPRINT),
    (titles_behind_bodies, "<author>Ministry of Mud, Ghana,</author> <title>Safe Banks: Weirs</title>" + IMPRINT),
    (titles_behind_bodies, "<author>World Bank, Anna Holt,</author> <title>Safe Banks: Weirs</title>" + IMPRINT),
    (titles_behind_bodies, "<author>Holt, Anna, Lund, Bob:</author> <title>Safe Banks</title>" + IMPRINT),
    (titles_behind_bodies, "<author>Department of Mud, Silt</author> <title>and Weirs, Fair Rules</title>" + IMPRINT),
    (bodies_go_on, "<author>Ministry of Justice,</author> <title>Rights and Duties, A Review</title>" + IMPRINT),
    (bodies_go_on, "<author>World Bank,</author> <title>Trade and Industry, A Review</title>" + IMPRINT),
    (titles_behind_initials, "<author>Holt, J., and Lund, Y. Marie:</author> <title>A Package</title>" + IMPRINT),
    (titles_behind_initials, "<author>J. Holt and Y. Siltbalance:</author> <title>A Package</title>" + IMPRINT),
    (titles_behind_initials, "<author>Holt, J. and Lund, Y. Ibungo,</author> <title>“Hill and Valley”</title>" + IMPRINT),
    (titles_behind_initials, "<author>Holt, Alberta O. Maria,</author> <title>Silt and Clay</title>." + IMPRINT),
    (titles_behind_initials, "<author>Holt, Wrona O. Marrow,</author> <title>The silt of rivers</title>." + IMPRINT),
    (titles_behind_initials, "<author>K. Holt, Junior.</author> <title>Untersuchungen zum Schlick</title>" + IMPRINT),
    (titles_behind_initials, "<author>K. Holt, Editor.</author> <title>Untersuchungen zum Schlick</title>" + IMPRINT),
    (
        abbreviations_torn,
        "<author>Holt, A.</author> <title>Silt and class.</title> <container-title>Br. J. Mud.</container-title>" + NUMBERS,
    ),
    (
        abbreviations_torn,
        "<author>Holt, A.</author> <title>Silt in the U.S.</title> <container-title>Br. J. Mud.</container-title>" + NUMBERS,
    ),
    (abbreviations_torn, "<author>Holt, A. & B. Sol.</author> <container-title>Mud Commun.</container-title>" + NUMBERS),
    (abbreviations_torn, "<author>Holt, A.</author> <title>Silt.</title> <container-title>Br. J. Mud.</container-title>" + NUMBERS),
    (abbreviations_as_titles, "<author>E. K. Holt,</author> <title>Silt and Mud.</title>" + NUMBERS),
    (
        journals_behind_semicolons,
        "<author>Holt, A.; Lund, B.; Silty Lund Team</author> <issued>2018</issued>, <title>Mud</title>, <volume>2</volume>",
    ),
    (journals_behind_semicolons, "<author>Holt A; Lund B; Sand C</author> <issued>2018</issued>, <volume>2</volume>, <page>1530</page>."),
    (
        journals_behind_semicolons,
        "<author>Holt, A.; Lund, B.; Anna Sand</author> <issued>2018</issued>, <volume>2</volume>, <page>1530</page>.",
    ),
    (abbreviations_as_titles, "<author>E. K. Holt, Jr.</author>" + NUMBERS),
    (ranges_of_years, "<title>Silt</title>. <container-title>Mud</container-title>, <issued>Winter 1993,</issued> <volume>94, 5</volume>"),
    (both_roles, "<title>The Weir</title>. <translator>Trans. A. Holt and</translator> <editor>ed. Paul Lund</editor>." + IMPRINT),
    (bodies_to_the_colon, "<author>HM Treasury,</author> <title>Public Services, Private Finance: Next Steps</title>" + IMPRINT),
    (
        kinds_of_papers,
        "<author>Holt, A.</author> <issued>(1991)</issued>, <title><i>A Compendium of Weirs</i></title>, <container-title>Mud-Silt Joint Communique</container-title>",
    ),
    (
        kinds_of_papers,
        "<author>Government of Mud</author> <issued>(1991)</issued>, <title><i>A Compendium of Weirs</i></title>, <container-title>Review of Mud</container-title>",
    ),
    (
        kinds_of_papers,
        "<author>Government of Mud</author> <issued>(2002)</issued>, <title>Summit at the Weir, Summit Outline</title>, <issued>27 June 2002</issued>",
    ),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))
