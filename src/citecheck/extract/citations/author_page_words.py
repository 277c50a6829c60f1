"""The words around a name in prose that tell a citation from a mention.

Sources: the closed word classes of Quirk et al., *A Comprehensive Grammar of the English Language*, and their counterparts in Spanish, Portuguese, French, German and
Italian school grammars. Case-folded.
"""

from __future__ import annotations

# Prepositions and the like that lead to a source: "by Smith", "in Smith", "like Smith".
LEADING = frozenset(
    """
    by in from see following like than per unlike after both cite cites citing cf via against with between among
    por según en véase ver conforme segundo em selon dans par voir d'après nach bei laut von siehe secondo da vedi
    """.split()
)
# "With" and "between" lead to a source, too, but not behind these: who works, meets or talks with somebody does not cite him.
JOINING = frozenset("with between among und mit con com avec entre".split())
COLLABORATING = tuple(
    "work collaborat meet met together along interview spoke speak talk discussion correspond marri live lived stud trabaj trabalh arbeit travaill lavor".split()
)
# Words that may open a sentence or a clause in front of a name, with a capital too.
OPENERS = frozenset(
    """
    as and but while whereas although though since because that if when where so yet for however thus hence therefore also both here then moreover further furthermore
    similarly likewise by in from see following like with unlike after per citing or
    como y pero mientras aunque porque que si según en por comme et mais tandis que si selon dans wie und aber während obwohl da dass wenn nach bei laut come e ma mentre che
    """.split()
)
# What follows a name that ends its phrase: conjunctions, prepositions, relative pronouns, determiners never do.
CLOSED = frozenset(
    """
    and or but nor that which who whom whose where when while for in on at as to from of with by about than respectively because since although though if whether we they it he she
    y e o u pero que quien cuyo donde cuando mientras para en sobre como a de con por et ou mais que qui dont où quand pour dans sur comme avec par
    und oder aber dass der die das wo als wie für in auf über mit ma che chi cui dove quando per nel come con
    """.split()
)
AUXILIARIES = frozenset(
    """
    is are was were has have had does do did can could may might must shall should will would
    es son fue fueron ha han había puede pueden est sont a ont avait peut peuvent ist sind war waren hat haben kann können è sono ha hanno può possono é são foi foram tem têm pode podem
    """.split()
)
ADVERBS = frozenset(
    "also however then further thus even again therefore later too himself herself themselves never only first often both still already never rather instead likewise here now".split()
)
# Past forms of verbs of reporting that do not end in "ed".
PAST = frozenset(
    "had was were did could might would said wrote found saw thought put gave took made held showed drew spoke told felt began came went read chose".split()
)
# Nouns and verbs in front of "of", "to" and "on" that make the name behind them a source.
ON_WORKS = frozenset(
    "based build builds building built draw draws drawing relies rely relying reliance basado basada fundé fondé basierend".split()
)
OF_WORKS = frozenset(
    "copy chapter passage pages edition summary version volume texts text discussion proposal treatment claim that those".split()
)
TO_WORKS = frozenset(
    "according similar compared contrary refer refers referred referring attributed back return returns opposed thanks due appeal respect reference response reply contrast".split()
)
# Books of scripture, cited by name and chapter without an entry. Source: The SBL Handbook of Style 8.3, and the Qur'an.
SCRIPTURE = frozenset(
    """
    genesis gen exodus exod leviticus lev numbers num deuteronomy deut joshua josh judges judg ruth samuel sam kings chronicles chron chr ezra nehemiah neh esther esth job
    psalm psalms ps pss proverbs prov ecclesiastes eccl isaiah isa jeremiah jer lamentations lam ezekiel ezek daniel dan hosea hos joel amos obadiah obad jonah micah mic nahum nah
    habakkuk hab zephaniah zeph haggai hag zechariah zech malachi mal matthew matt mark luke john acts romans rom corinthians cor galatians gal ephesians eph philippians phil
    colossians col thessalonians thess timothy tim titus philemon phlm hebrews heb james jas peter pet jude revelation rev sirach tobit tob judith wisdom baruch maccabees macc
    quran koran sura surah
    """.split()
)
# Words in front of "(3)" that make it the number of an example or a step, or the argument of a preposition.
NO_END = frozenset(
    """
    in of by to from with at on as or see like than for under examples sentence sentences rule rules point points step steps both
    en de por con según dans par selon von mit bei nach em com di da secondo
    """.split()
)
