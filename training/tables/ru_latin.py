"""Russian in Latin letters, as it stands in English lists: after three transliterations, made from the Russian tables."""

from __future__ import annotations

from dataclasses import replace

from training.tables import Language, Words, listed, paired
from training.tables.en import LANGUAGE as ENGLISH
from training.tables.ru import LANGUAGE as RUSSIAN
from training.tables.spellings import TRANSLITERATIONS, spelled, transliterated

_SPELLINGS = {
    "plain": lambda text: transliterated(text, "plain"),
    "library": lambda text: transliterated(text, "library"),
    "scholarly": lambda text: transliterated(text, "scholarly"),
}
_TERMS = replace(
    ENGLISH.terms,
    editors=paired(
        """
        (ed.)  | (eds.)
        (ed.)  | (eds)
        (Ed.)  | (Eds.)
        , ed.  | , eds.
        (red.) | (red.)
        (otv. red.) | (otv. red.)
        [ed.]  | [eds.]
        """
    ),
    edited_by=("ed. {}", "ed. by {}", "edited by {}", "pod red. {}", "pod redaktsiei {}", "otv. red. {}", "red. {}", "(ed. {})"),
    et_al=("et al.", "et al.", "et al", "i dr.", "et al."),
    contained=("In", "In:", "in", "//", "//", "in:", "V kn.:", "In"),
    volumes=("vol. {}", "Vol. {}", "T. {}", "t. {}", "tom {}", "vyp. {}", "Vyp. {}"),
    issues=("no. {}", "No. {}", "№ {}", "№{}", "N {}", "vyp. {}", "No {}"),
    numberings=(
        "vol. {volume}, no. {issue}",
        "{volume}, no. {issue}",
        "{volume} ({issue})",
        "T. {volume}, № {issue}",
        "t. {volume}, vyp. {issue}",
        "{volume}, vyp. {issue}",
        "no. {issue} ({year})",
    ),
    book_volumes=("vol. {}", "t. {}", "T. {}", "Vol. {}", "ch. {}", "kn. {}"),
    pages=("pp. {}", "pp. {}", "p. {}", "S. {}", "s. {}", "{}", "P. {}", "pp.{}"),
    page_counts=("{} p.", "{} s.", "{} pp.", "{} S."),
    quotes=(("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"), ("", ""), ("'", "'")),
    online=("[Online]", "(in Russian)", "[In Russian]", "(In Russ.)", "[in Russian]"),
)


def _all(words: Words) -> Words:
    """Every word after each of the transliterations, the plain one twice."""
    schemes = ("plain", *TRANSLITERATIONS)
    return tuple(transliterated(word, scheme) for scheme in schemes for word in words)


LANGUAGE = Language(
    code="ru-latn",
    families=_all(RUSSIAN.families),
    givens=_all(RUSSIAN.givens) + _all(tuple(given.split()[0] for given in RUSSIAN.givens)),
    particles=(),
    doubled=0.0,
    bodies=(
        *listed(
            "Government of Russia; Ministry of Education and Science; Rosstat; Goskomstat; Goskomstat Rossii; Federal State Statistics Service; Russian Federation; VTsIOM; VCIOM; Levada Center; Levada-Center; Public Opinion Foundation; Bank of Russia; Russian Academy of Sciences; Akademiia nauk SSSR; TsSU SSSR; Gosudarstvennaia Duma; Ministerstvo obrazovaniia RF; Memorial; Tsentr Sova; GARF; RGASPI"
        ),
    ),
    journals=_all(tuple(journal.partition("|")[0] for journal in RUSSIAN.journals)),
    newspapers=_all(RUSSIAN.newspapers),
    sites=listed(
        "RIA Novosti|ria.ru; Kommersant|www.kommersant.ru; Polit.ru|polit.ru; Demoskop Weekly|www.demoscope.ru; Rosstat|www.gks.ru; Lenta.ru|lenta.ru; TASS|tass.ru; Kremlin.ru|www.kremlin.ru"
    ),
    publishers=(
        *_all(RUSSIAN.publishers),
        *listed(
            "Nauka Publ.; Mysl' Publ.; Progress Publishers; MGU Publ.; ROSSPEN Publ.; Nauka Publishers; Izdatel'stvo MGU; Izd-vo AN SSSR; HSE Publishing House; Foreign Languages Publishing House; NLO; EUSP Press"
        ),
    ),
    places=("Moscow",) * 60
    + ("Moskva",) * 14
    + ("M.",) * 10
    + ("St. Petersburg",) * 20
    + ("Leningrad",) * 10
    + listed(
        "Saint Petersburg; Sankt-Peterburg; SPb.; St Petersburg; L.; Moscow-Leningrad; M.; Kazan; Kazan'; Novosibirsk; Ekaterinburg; Yekaterinburg; Tomsk; Saratov; Samara; Nizhny Novgorod; Nizhnii Novgorod; Voronezh; Rostov-on-Don; Perm; Irkutsk; Krasnoyarsk; Vladivostok; Khabarovsk; Yakutsk; Kiev; Minsk; Kharkov; Riga; Tartu; Tashkent; Alma-Ata; Tbilisi; Baku; Ufa; Omsk; Barnaul; Yaroslavl; Tver; Petrozavodsk; Arkhangelsk; Pskov; Kaliningrad; Tula"
    ),
    universities=listed(
        "Moscow State University; Lomonosov Moscow State University; MGU; St Petersburg State University; Kazan Federal University; Tomsk State University; Novosibirsk State University; Ural Federal University; Higher School of Economics; HSE; MGIMO; RGGU; European University at St. Petersburg; RUDN University; Institute of Philosophy RAN; Institut sotsiologii RAN; IMEMO; Saratov State University; Leningradskii gosudarstvennyi universitet; Moskovskii gosudarstvennyi universitet"
    ),
    grammar=spelled(RUSSIAN.grammar, _SPELLINGS),
    theses=listed(
        "PhD thesis; Cand. sci. diss.; Dis. kand. ist. nauk; Candidate’s dissertation; Diss. ... kand. filos. nauk; Doctor of Science thesis; Avtoref. dis. ... d-ra ist. nauk; avtoreferat dissertatsii; Abstract of Ph. D. thesis"
    ),
    papers=listed("Working Paper; Preprint; preprint; Doklad; WP; Analytical report; Basic Research Programme Working Papers"),
    manuscripts=listed("Unpublished manuscript; rukopis'; mimeo; manuscript; mashinopis'"),
    media=listed("[Film]; [DVD]; [Data set]; CD-ROM"),
    terms=_TERMS,
)
