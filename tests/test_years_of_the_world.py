"""Years and forms of citations as the world writes them, in the text against the list."""

from __future__ import annotations

import pytest

from tests.sentences import links

# A sentence, the entries of the list (parted by "|"), and each citation with the reason of its link where that is not author-year.
MEANT = (
    ("It is so (Smith n.d.).", "Smith, J. (n.d.). Water and land.", "Smith n.d."),
    ("It is so (Smith, n. d.).", "Smith, J. n.d. Water and land.", "Smith n. d."),
    ("It is so (Smith, no date).", "Smith, J. (n.d.). Water and land.", "Smith no date"),
    (
        "It is so (Smith n.d.a; Smith n.d.b).",
        "Smith, J. (n.d.a). Water and land.|Smith, J. (n.d.b). Air.",
        "Smith n.d.a = author-year-suffix | Smith n.d.b = author-year-suffix",
    ),
    (
        "It is so (Smith n.d.-a, n.d.-b).",
        "Smith, J. (n.d.-a). Water and land.|Smith, J. (n.d.-b). Air.",
        "Smith n.d.a = author-year-suffix | Smith n.d.b = author-year-suffix",
    ),
    ("Según Gómez (s. f.) es así.", "Gómez, J. (s. f.). Agua.", "Gómez s. f. narrative"),
    ("Según Gómez (s.f.) es así (Gómez, s.f., p. 4).", "Gómez, J. (s.f.). Agua.", "Gómez s.f. narrative | Gómez s.f. @page 4"),
    ("Selon Dubois (s.d.), oui (Dubois, s.d.).", "Dubois, J. (s.d.). Eau.", "Dubois s.d. narrative | Dubois s.d."),
    (
        "Es ist so (Müller o. J., S. 4; Weber o.J.).",
        "Müller, J. (o. J.). Wasser.|Weber, J. (o.J.). Luft.",
        "Müller o. J. @page 4 | Weber o.J.",
    ),
    (
        "Как писал Иванов (б. г.), это так (Иванов, б. г.).",
        "Иванов, И. И. (б. г.). Вода. Москва: Наука.",
        "Иванов б. г. narrative | Иванов б. г.",
    ),
    ("It is so (Smith, in press).", "Smith, J. (in press). Water and land.", "Smith in press"),
    ("Smith (in press) says so.", "Smith, J. (in press). Water and land.", "Smith in press narrative"),
    (
        "Smith (forthcoming) says so (Smith, forthcoming: 5).",
        "Smith, J. (forthcoming). Water and land.",
        "Smith forthcoming narrative | Smith forthcoming @page 5",
    ),
    (
        "Es ist so (Müller im Druck; Weber, im Erscheinen).",
        "Müller, J. (im Druck). Wasser.|Weber, J. (im Erscheinen). Luft.",
        "Müller im Druck | Weber im Erscheinen",
    ),
    ("É assim (Souza, no prelo).", "SOUZA, J. Água. São Paulo: Canal, no prelo.", "Souza no prelo"),
    ("Es así (Gómez, en prensa).", "Gómez, J. (en prensa). Agua.", "Gómez en prensa"),
    ("It is so (Smith, in press).", "Smith, J. (2001). Water and land.", "Smith in press = year-differs"),
    ("It is so (Smith 2001).", "Smith, J. (in press). Water and land.", "Smith 2001 = year-differs"),
    ("It is so (Smith, forthcoming).", "Smith, J. (in press). Water and land.", "Smith forthcoming"),
    ("It is so (Smith, forthcoming).", "Smith, J. (n.d.). Water and land.", "Smith forthcoming = year-differs"),
    ("It is so (Smith 1998/2003).", "Smith, J. (1998/2003). Water.", "Smith 1998/2003"),
    ("It is so (Smith 1998/2003).", "Smith, J. (2003). Water. (Original work published 1998)", "Smith 1998/2003"),
    ("It is so (Smith 2003).", "Smith, J. (1998/2003). Water.", "Smith 2003"),
    ("It is so (Marx [1867] 1990).", "Marx, K. ([1867] 1990). Capital.", "Marx 1990 [1867]"),
    ("It is so (Marx [1867] 1990: 12).", "Marx, K. [1867] 1990. Capital.", "Marx 1990 [1867] @page 12"),
    ("It is so (Marx 1990 [1867]).", "Marx, K. 1990 [1867]. Capital.", "Marx 1990 [1867]"),
    ("It is so (Marx 1867).", "Marx, K. 1990 [1867]. Capital.", "Marx 1867"),
    ("It is so (Marx 1990).", "Marx, K. 1990 [1867]. Capital.", "Marx 1990"),
    ("It is so (Marx 1867).", "Marx, K. ([1867] 1990). Capital.", "Marx 1867"),
    ("It is so (Marx 1990).", "Marx, K. ([1867] 1990). Capital.", "Marx 1990"),
    ("It is so (Marx 1867/1990).", "Marx, K. (1990 [1867]). Capital.", "Marx 1867/1990"),
    ("It is so (Marx 1867/1990).", "Marx, K. (1990). Capital.", "Marx 1867/1990"),
    ("It is so (Marx 1990 [1867]).", "Marx, K. (1990). Capital.", "Marx 1990 [1867]"),
    ("It is so (Marx [1867] 1990).", "Marx, K. (1990). Capital.", "Marx 1990 [1867]"),
    ("It is so (Marx [1867] 1990).", "Marx, K. (1867). Capital.", "Marx 1990 [1867]"),
    (
        "Marx ([1867] 1990) wrote it; Marx (1990 [1867]) too; and Marx (1867/1990).",
        "Marx, K. (1990 [1867]). Capital.",
        "Marx 1990 [1867] narrative | Marx 1990 [1867] narrative | Marx 1867/1990 narrative",
    ),
    ("Marx (1990[1867]) wrote it.", "Marx, K. (1990 [1867]). Capital.", "Marx 1990 [1867] narrative"),
    ("Marx (1867 [1990], p. 4) wrote it.", "Marx, K. (1990 [1867]). Capital.", "Marx 1867 [1990] @page 4 narrative"),
    ("It is so (Smith 1999-2000).", "Smith, J. (1999-2000). Water.", "Smith 1999-2000"),
    ("It is so (Smith 1999–2000).", "Smith, J. (1999-2000). Water.", "Smith 1999–2000"),
    ("It is so (Smith 1999).", "Smith, J. (1999-2000). Water.", "Smith 1999"),
    ("It is so (Smith 1999-00).", "Smith, J. (1999-2000). Water.", "Smith 1999-00"),
    ("It is so (Smith 1999/2000).", "Smith, J. (1999-2000). Water.", "Smith 1999/2000"),
    ("Smith (1999–2000) says so.", "Smith, J. (1999-2000). Water.", "Smith 1999–2000 narrative"),
    (
        "It is so (Smith 2004a,b).",
        "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.",
        "Smith 2004a = author-year-suffix | Smith 2004b = author-year-suffix",
    ),
    (
        "It is so (Smith 2004a, b).",
        "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.",
        "Smith 2004a = author-year-suffix | Smith 2004b = author-year-suffix",
    ),
    (
        "It is so (Smith 2004a, 2004b).",
        "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.",
        "Smith 2004a = author-year-suffix | Smith 2004b = author-year-suffix",
    ),
    (
        "Smith (2004a and b) says so; Smith (2004a & b); Smith (2004 a).",
        "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.",
        "Smith 2004a narrative = author-year-suffix | Smith 2004b narrative = author-year-suffix | Smith 2004a narrative = author-year-suffix | Smith 2004b narrative = author-year-suffix | Smith 2004a narrative = author-year-suffix",
    ),
    (
        "It is so (Smith 2004a–c).",
        "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.|Smith, J. (2004c). Air.",
        "Smith 2004a = author-year-suffix | Smith 2004b = author-year-suffix | Smith 2004c = author-year-suffix",
    ),
    (
        "It is so (Smith 2004 a, b).",
        "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.",
        "Smith 2004a = author-year-suffix | Smith 2004b = author-year-suffix",
    ),
    ("It is so (Smith 2004A).", "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.", "Smith 2004a = author-year-suffix"),
    ("It is so (Smith 2004-a).", "Smith, J. (2004a). Water.|Smith, J. (2004b). Land.", "Smith 2004a = author-year-suffix"),
    ("It is so (Smith c. 1850).", "Smith, J. (c. 1850). Water.", "Smith c. 1850"),
    ("It is so (Smith ca. 1850).", "Smith, J. (ca. 1850). Water.", "Smith ca. 1850"),
    ("It is so (Smith 1850?).", "Smith, J. (1850?). Water.", "Smith 1850"),
    ("It is so (Smith [1850]).", "Smith, J. [1850]. Water.", "Smith 1850"),
    ("It is so (Smith [c. 1850]).", "Smith, J. [c. 1850]. Water.", "Smith c. 1850"),
    ("Es ist so (Müller um 1850).", "Müller, J. (um 1850). Wasser.", "Müller um 1850"),
    ("It is so (Smith 2019b).", "Smith, J. (2019). Water.", "Smith 2019b"),
    ("It is so (Smith 2019).", "Smith, J. (2019a). Water.", "Smith 2019"),
    ("Smith (2019b) says.", "Smith, J. (2019). Water.|Smith, J. (2018). Land.", "Smith 2019b narrative"),
    ("It is so (Smith 2020).", "Smith, J. (2019). Water.", "Smith 2020 = year-differs"),
    ("It is so (Smith 2091).", "Smith, J. (2019). Water.", "Smith 2091 = year-differs"),
    ("It is so (Smith 1856).", "Smith, J. (1856). Water.", "Smith 1856"),
    ("It is so (Smith, 2001, May 4).", "Smith, J. (2001, May 4). Water.", "Smith 2001"),
    (
        "It is so (Smith 2001, 2003, and 2005).",
        "Smith, J. (2001). Water.|Smith, J. (2003). Land.|Smith, J. (2005). Air.",
        "Smith 2001 | Smith 2003 | Smith 2005",
    ),
    (
        "It is so (Smith 2001; 2003; 2005).",
        "Smith, J. (2001). Water.|Smith, J. (2003). Land.|Smith, J. (2005). Air.",
        "Smith 2001 | Smith 2003 | Smith 2005",
    ),
    (
        "Smith (2001, 2003) and (2005) says.",
        "Smith, J. (2001). Water.|Smith, J. (2003). Land.|Smith, J. (2005). Air.",
        "Smith 2001 narrative | Smith 2003 narrative | Smith 2005 suppress-author",
    ),
    (
        "The Statistisches Bundesamt (Destatis) counts. It is so (Destatis 2011).",
        "Statistisches Bundesamt. 2011. Jahrbuch. Wiesbaden.",
        "Destatis 2011",
    ),
    (
        "The Instituto Nacional de Estudos e Pesquisas Educacionais Anísio Teixeira (INEP) counts. It is so (INEP, 2011).",
        "INSTITUTO NACIONAL DE ESTUDOS E PESQUISAS EDUCACIONAIS ANÍSIO TEIXEIRA. Censo. Brasília, 2011.",
        "INEP 2011",
    ),
    ("The Organization of Things (ORGTH) counts. It is so (ORGTH, 2011).", "Organization of Things. 2011. Censo. Brasília.", "ORGTH 2011"),
    ("Clinical Institute (CLSI M38-A2, 2008) is.", "Clinical and Laboratory Standards Institute. 2008. Method. Wayne.", "CLSI 2008"),
    (
        "It is so (R Core Team 2014), R 3.1.1 (R Core Team, 2014), in R (R 3.1.1. Core Team, 2014).",
        "R Core Team. 2014. R. Vienna.",
        "R Core Team 2014 | R Core Team 2014",
    ),
    ("It is so (St John 1987).", "Saint John, M. (1987). Groups.", "St John 1987"),
    ("Smith and his colleagues (2000) say.", "Smith, J., Doe, P., & Roe, Q. (2000). Earth.", "Smith et al 2000 narrative"),
    ("Smith, et al., (2000) say.", "Smith, J., Doe, P., & Roe, Q. (2000). Earth.", "Smith et al 2000 narrative"),
    ("Smith u.a. (2000) sagen.", "Smith, J., Doe, P., & Roe, Q. (2000). Earth.", "Smith et al 2000 narrative"),
    ("Smith, et al. (2000) say.", "Smith, J., Doe, P., & Roe, Q. (2000). Earth.", "Smith et al 2000 narrative"),
    ("Smith, Doe, et al. (2000) say.", "Smith, J., Doe, P., & Roe, Q. (2000). Earth.", "Smith+Doe et al 2000 narrative"),
    ("(Müller, Hg., 2001) and (Müller, Ed., 2001).", "Müller, J. (Hg.). 2001. Aufsätze.", "Müller 2001 = editor | Müller 2001 = editor"),
    (
        "King Jr. (1963) and (King Jr. 1963), (Martin Luther King Jr. 1963), (King Jr 1963).",
        "King, M. L., Jr. (1963). Strength to love.",
        "King 1963 narrative | King 1963 | King 1963 | King 1963",
    ),
    (
        "It is so (SMITH AND JONES 1991). SMITH AND JONES (1991) say.",
        "Smith, J., & Jones, K. (1991). Earth.",
        "SMITH+JONES 1991 | SMITH+JONES 1991 narrative",
    ),
    (
        "(Smith’s 2000 study; Jones’ 2001 book). Jones’ (2001) book. Jones's (2001).",
        "Smith, J. (2000). Water and land.|Jones, K. (2001). Air.",
        "Smith 2000 | Jones 2001 | Jones 2001 narrative | Jones 2001 narrative",
    ),
    (
        "Miller (1999, cited in Smith 2000: 12) is.",
        "Smith, J. (2000). Water and land.|Jones, K. (2001). Air.",
        "Smith 2000 @page 12 <Miller> = container-only",
    ),
    ("It is so (Smith i Jones, 1991), (Smith–Jones 1991).", "Smith, J., & Jones, K. (1991). Earth.", "Smith+Jones 1991 | Smith+Jones 1991"),
    (
        "It is so (Costa e Silva 1990), (Costa e Silva, 1990, p. 3).",
        "COSTA E SILVA, A. Memória. São Paulo: Canal, 1990.",
        "Costa e Silva 1990 | Costa e Silva 1990 @page 3",
    ),
)


@pytest.mark.parametrize(("sentence", "entries", "expected"), MEANT, ids=[f"{sentence} < {entries}" for sentence, entries, _ in MEANT])
def test_citations_mean_their_entries(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected
