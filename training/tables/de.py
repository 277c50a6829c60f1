"""German."""

from __future__ import annotations

from training.tables import Language, Terms, listed, paired
from training.tables.de_names import BODIES, FAMILIES, GIVENS, JOURNALS, NEWSPAPERS, PLACES, PUBLISHERS, SITES, UNIVERSITIES
from training.tables.de_titles import GRAMMAR
from training.tables.world import FAMILIES as WORLD_FAMILIES
from training.tables.world import GIVENS as WORLD_GIVENS
from training.tables.world import PUBLISHERS as WORLD_PUBLISHERS

_TERMS = Terms(
    conjunctions=("und", "und", "und", "&", "&", "u."),
    et_al=("et al.", "et al.", "u.a.", "u. a.", "et al", "u.a", "und andere", "[u.a.]"),
    editors=paired(
        """
        (Hrsg.) | (Hrsg.)
        (Hrsg.) | (Hrsg.)
        (Hrsg.) | (Hrsg.)
        (Hg.)   | (Hg.)
        (Hg.)   | (Hg.)
        (Hg.)   | (Hgg.)
        (Hrsg)  | (Hrsg)
        , Hrsg. | , Hrsg.
        , Hg.   | , Hg.
        (ed.)   | (eds.)
        (Ed.)   | (Eds.)
        [Hrsg.] | [Hrsg.]
        (Hrsgin.) | (Hrsg.)
        Hrsg.   | Hrsg.
        (Herausgeber) | (Herausgeber)
        """
    ),
    edited_by=(
        "hrsg. von {}",
        "hrsg. v. {}",
        "Hrsg. v. {}",
        "Hrsg. von {}",
        "herausgegeben von {}",
        "Hg. v. {}",
        "hg. von {}",
        "hg. v. {}",
        "(hrsg. von {})",
        "Herausgegeben von {}",
    ),
    translated_by=(
        "übersetzt von {}",
        "Übersetzt von {}",
        "übers. v. {}",
        "aus dem Englischen von {}",
        "Aus d. Franz. von {}",
        "Aus dem Amerikanischen von {}",
        "(Übers. {})",
        "dt. von {}",
    ),
    contained=("In:", "In:", "In:", "In:", "in:", "in:", "in:", "In", "In", "in"),
    volumes=("Jg. {}", "Bd. {}", "{}. Jg.", "{}. Jg.", "Jg.{}", "Vol. {}", "{}. Jahrgang", "Band {}", "vol. {}"),
    issues=("H. {}", "Heft {}", "H. {}", "Nr. {}", "H.{}", "no. {}", "Nr.{}", "Heft Nr. {}", "Ausgabe {}", "No. {}", "Hefte {}"),
    numberings=(
        "{volume}. Jg., Heft {issue}",
        "{volume}. Jg., H. {issue}",
        "{volume}. Jg.|, Nr. {issue}",
        "Jg. {volume}, H. {issue}",
        "Jg. {volume}, Nr. {issue}",
        "Jg. {volume} (H. {issue})",
        "{volume}. Jg. ({issue})",
        "{volume}. Jg.| {year}, H. {issue}",
        "{volume}. Jg. ({year}), H. {issue}",
        "{volume}. Jg. ({year}) H. {issue}",
        "{volume}. Jg., {issue}/{year}",
        "Jg. {volume}, {year}, H. {issue}",
        "Jg. {volume} ({year}), Nr. {issue}",
        "Bd. {volume} ({year}), H. {issue}",
    ),
    book_volumes=("Bd. {}", "Bd. {}", "Band {}", "Bd.{}", "(Bd. {})", "Teil {}", "{}. Bd.", "Teilband {}"),
    pages=("S. {}", "S. {}", "S. {}", "S.{}", "{}", "{}", "pp. {}", "s. {}", "Seite {}", "(S. {})"),
    page=("S. {}", "S.{}", "{}", "S {}"),
    page_counts=("{} S.", "{} Seiten", "{} S", "{}S."),
    following=("ff.", "f.", " ff.", " f.", "ff", "f"),
    numbers=("Nr. {}", "Nr. {}", "{}", "No. {}", "Nr.{}", "Heft {}", "Bd. {}"),
    ordinals=("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10."),
    editions=(
        "{} Aufl.",
        "{} Aufl.",
        "{} Auflage",
        "{}, überarb. Aufl.",
        "{}, erw. Aufl.",
        "{} überarb. Aufl.",
        "{}, durchges. Aufl.",
        "{}, überarbeitete und erweiterte Auflage",
        "({} Aufl.)",
        "{}A.",
        "{}, aktualisierte Auflage",
        "{} vollst. überarb. u. erw. Aufl.",
    ),
    revised=(
        "Neuaufl.",
        "Neuausgabe",
        "überarb. Aufl.",
        "Studienausgabe",
        "Sonderausgabe",
        "erw. Neuausgabe",
        "1. Aufl.",
        "Nachdr.",
        "1. Auflage",
        "unveränd. Nachdruck",
        "Erstausgabe",
        "Taschenbuchausgabe",
    ),
    series=(
        "{series}, Bd. {number}",
        "{series} {number}",
        "{series}; {number}",
        "{series}, {number}",
        "{series} ; Bd. {number}",
        "{series} Bd. {number}",
        "{series}, Heft {number}",
        "{series} Nr. {number}",
        "{series}. Bd. {number}",
        "Bd. {number} der Reihe {series}",
    ),
    months=listed("Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember"),
    months_short=listed("Jan.; Feb.; März; Apr.; Mai; Juni; Juli; Aug.; Sept.; Okt.; Nov.; Dez."),
    seasons=("Frühjahr", "Sommer", "Herbst", "Winter"),
    dates=(
        "{d}.{m}.{year}",
        "{d}.{m}.{year}",
        "{day}. {month} {year}",
        "{day}.{month} {year}",
        "{day}. {month} {year}",
        "{d}. {m}. {year}",
        "{year}-{m}-{d}",
        "vom {d}.{m}.{year}",
        "{day}.{m}.{year}",
    ),
    days=("{day}. {month}", "{d}.{m}.", "{day}. {month}", "{day}.{month}"),
    accessed=(
        "Zugriff: {}",
        "Zugriff am {}",
        "(Zugriff am {})",
        "(Zugriff: {})",
        "[Zugriff am {}]",
        "(Stand: {})",
        "Stand: {}",
        "abgerufen am {}",
        "(abgerufen am {})",
        "[abgerufen am {}]",
        "letzter Zugriff: {}",
        "(letzter Zugriff: {})",
        "(letzter Zugriff am {})",
        "zuletzt abgerufen am {}",
        "zuletzt geprüft am {}",
        "Abruf: {}",
        "[{}]",
        "({})",
        "Download vom {}",
        "aufgerufen am {}",
        "gesehen {}",
    ),
    urls=(
        "{}",
        "{}",
        "{}",
        "URL: {}",
        "<{}>",
        "Online: {}",
        "Online unter: {}",
        "Verfügbar unter: {}",
        "Verfügbar unter {}",
        "unter: {}",
        "Internet: {}",
        "im Internet: {}",
        "Abrufbar unter: {}",
        "(URL: {})",
        "online verfügbar unter {}",
        "Quelle: {}",
        "[{}]",
    ),
    retrieved=(
        "Abgerufen am {accessed} |von {url}",
        "Zugriff am {accessed} |unter {url}",
        "Abgerufen am {accessed}, |von {url}",
        "Zugriff am {accessed}. |Verfügbar unter {url}",
        "Abruf unter {url} |am {accessed}",
    ),
    no_date=("o.J.", "o. J.", "o.J.", "s.a.", "o.D.", "ohne Jahr", "[o. J.]"),
    forthcoming=("im Erscheinen", "i.E.", "i. E.", "im Druck", "erscheint demnächst", "in Vorbereitung", "i.V.", "forthcoming", "in Vorb."),
    more_places=("u.a.", "u. a.", "et al.", "usw.", "[u.a.]", "etc."),
    presented=(
        "Vortrag auf der {}",
        "Vortrag, {}",
        "Vortrag gehalten auf der {}",
        "Vortrag bei der {}",
        "Beitrag zur {}",
        "Referat auf der {}",
        "Paper presented at the {}",
        "Poster auf der {}",
        "Vortragsmanuskript, {}",
    ),
    reprints=(
        "(zuerst {})",
        "(Original: {})",
        "[zuerst {}]",
        "(orig. {})",
        "[{}]",
        "(Erstausgabe {})",
        "(Orig.: {})",
        "zuerst erschienen {}",
        "Nachdruck der Ausgabe von {}",
        "(Erstveröffentlichung {})",
    ),
    online=("[Online]", "(online)", "Online", "[Internet]", "Online-Dokument", "[WWW-Dokument]", "Online-Publikation"),
    same=("ders.", "dies.", "Ders.", "Dies.", "dens.", "Dieselbe", "derselbe"),
    quotes=(("„", "“"), ("„", "“"), ("„", "“"), ('"', '"'), ("»", "«"), ("„", "”"), ("‚", "‘"), ("“", "”")),
)
LANGUAGE = Language(
    code="de",
    families=FAMILIES + FAMILIES + WORLD_FAMILIES,
    givens=GIVENS + GIVENS + WORLD_GIVENS,
    particles=("von", "von", "von", "van", "von der", "vom", "zu", "van der", "de", "von und zu", "zur"),
    doubled=0.01,
    bodies=BODIES,
    journals=JOURNALS,
    newspapers=NEWSPAPERS,
    sites=SITES,
    publishers=PUBLISHERS + PUBLISHERS + WORLD_PUBLISHERS,
    places=PLACES,
    universities=UNIVERSITIES,
    grammar=GRAMMAR,
    theses=listed(
        "Dissertation; Diss.; Diss.; Diss. phil.; Phil. Diss.; Unveröffentlichte Dissertation; Diplomarbeit; Magisterarbeit; Masterarbeit; Habilitationsschrift; Habil.-Schr.; Unveröffentlichte Diplomarbeit; Inaugural-Dissertation; Univ. Diss.; Bachelorarbeit; unveröff. Diss."
    ),
    papers=listed(
        "Arbeitspapier; Discussion Paper; Working Paper; Diskussionspapier; Forschungsbericht; WZB Discussion Paper; Arbeitsbericht; Arbeitspapiere; IAB-Forschungsbericht; Projektbericht; Abschlussbericht; Drucksache; Bundestags-Drucksache; BT-Drs.; Policy Paper; DIW Wochenbericht"
    ),
    manuscripts=listed(
        "unveröffentlichtes Manuskript; Unveröffentlichtes Manuskript; unveröff. Ms.; Manuskript; Ms.; Typoskript; MS; Masch.; hektograph. Manuskript; Vervielfältigtes Typoskript; Mimeo"
    ),
    media=listed("[Film]; [DVD]; [Datensatz]; [CD-ROM]; [Spielfilm]; [Tonträger]; [Videokassette]"),
    terms=_TERMS,
)
