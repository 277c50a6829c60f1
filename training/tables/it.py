"""Italian, as the lists of the humanities, of law and of the social sciences print it."""

from __future__ import annotations

from training.tables import Language, Terms, lines, listed, paired
from training.tables.it_names import FAMILIES, GIVENS, JOURNALS, PLACES, PRINTERS, PUBLISHERS
from training.tables.it_titles import GRAMMAR

_TERMS = Terms(
    conjunctions=("e", "e", "e", "-", "-", "–", "&", "ed"),
    et_al=("et al.", "et al.", "et alii", "et alii", "e altri", "[et al.]", "ed altri", "e al."),
    editors=paired(
        """
        (a cura di) | (a cura di)
        (a cura di) | (a cura di)
        (a cura di) | (a cura di)
        (a c. di)   | (a c. di)
        , a cura di | , a cura di
        (ed.)       | (eds.)
        (cur.)      | (curr.)
        (dir.)      | (dir.)
        [a cura di] | [a cura di]
        """
    ),
    edited_by=(
        "a cura di {}",
        "a cura di {}",
        "a cura di {}",
        "a c. di {}",
        "ed. a cura di {}",
        "(a cura di {})",
        "ed. {}",
        "sotto la direzione di {}",
        "diretta da {}",
    ),
    translated_by=("traduzione di {}", "trad. di {}", "trad. it. di {}", "traduzione italiana di {}", "(trad. it. di {})", "tr. it. {}"),
    contained=("in", "in", "in", "in", "in:", "In", "In:"),
    volumes=("vol. {}", "{}", "{}", "Vol. {}", "t. {}", "tomo {}", "v. {}", "a. {}", "anno {}"),
    issues=("n. {}", "n. {}", "n° {}", "nn. {}", "fasc. {}", "n.{}", "num. {}", "N. {}"),
    numberings=(
        "{volume}, n. {issue}",
        "{volume} ({year}), n. {issue}",
        "a. {volume}, n. {issue}",
        "anno {volume}, fasc. {issue}",
        "n.s., {volume}, {issue}",
        "{volume}/{issue}",
        "s. II, vol. {volume}, fasc. {issue}",
        "{issue}/{year}",
    ),
    book_volumes=("vol. {}", "vol. {}", "Vol. {}", "tomo {}", "t. {}", "{} voll.", "{} vol.", "{} tt.", "volume {}"),
    pages=("pp. {}", "pp. {}", "pp. {}", "pp.{}", "p. {}", "pagg. {}", "{}", "alle pp. {}"),
    page=("p. {}", "p. {}", "pag. {}", "{}", "a p. {}", "p.{}"),
    page_counts=("pp. {}", "{} p.", "pagine {}", "{} pp."),
    following=(" e sgg.", " ss.", " e segg.", "sgg.", " e ss.", " sg.", "ff."),
    numbers=("n. {}", "n. {}", "{}", "n° {}", "N. {}", "nr. {}"),
    ordinals=("1a", "2a", "3a", "4a", "5a", "6a", "7a", "8a", "9a", "10a"),
    editions=("{} ed.", "{} edizione", "ed. {}", "{} ediz.", "({} ed.)"),
    revised=(
        "nuova edizione",
        "seconda edizione",
        "terza edizione",
        "II ed.",
        "III ed.",
        "ed. riveduta e ampliata",
        "ristampa anastatica",
        "rist. anast.",
        "edizione aggiornata",
        "nuova ed.",
    ),
    series=(
        "{series}, {number}",
        "{series} {number}",
        "{series}, n. {number}",
        "{series}, vol. {number}",
        "{series}; {number}",
        "collana {series}, {number}",
    ),
    months=listed("gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre"),
    months_short=listed("gen.; feb.; mar.; apr.; mag.; giu.; lug.; ago.; set.; ott.; nov.; dic."),
    seasons=listed(
        "primavera; estate; autunno; inverno; gennaio-marzo; aprile-giugno; luglio-settembre; ottobre-dicembre; luglio-dicembre; gennaio-giugno; maggio-agosto"
    ),
    dates=("{day} {month} {year}", "{day} {month} {year}", "{day} {month} {year}", "{d}/{m}/{year}", "{d}.{m}.{year}", "{d}-{m}-{year}"),
    days=("{day} {month}",),
    accessed=(
        "consultato il {}",
        "(consultato il {})",
        "ultimo accesso {}",
        "(ultimo accesso: {})",
        "[ultimo accesso {}]",
        "(ultima consultazione: {})",
        "visitato il {}",
        "data di consultazione: {}",
        "[consultato il {}]",
        "consultato {}",
        "[{}]",
    ),
    urls=(
        "{}",
        "{}",
        "disponibile all'indirizzo {}",
        "URL: {}",
        "<{}>",
        "in {}",
        "(disponibile su {})",
        "disponibile in: {}",
        "online: {}",
        "[{}]",
        "reperibile all'indirizzo: {}",
    ),
    retrieved=("Consultato il {accessed}, |da {url}", "{url}| (consultato il {accessed})", "consultato il {accessed} |all'indirizzo {url}"),
    no_date=("s.d.", "s.d.", "s. d.", "[s.d.]", "s.a.", "senza data"),
    forthcoming=("in corso di stampa", "in corso di stampa", "in stampa", "in c.d.s.", "in preparazione", "c.d.s."),
    more_places=("et al.", "ecc.", "etc."),
    presented=(
        "relazione presentata al {}",
        "Relazione al {}",
        "paper presentato al {}",
        "intervento al {}",
        "comunicazione presentata a {}",
        "Relazione presentata al convegno {}",
    ),
    reprints=("(ed. or. {})", "[{}]", "(I ed. {})", "ed. orig. {}", "(1a ed. {})", "rist. dell'ed. {}"),
    online=("[online]", "on line", "[on-line]", "online"),
    same=("Id.", "Ead.", "id.", "Idem"),
    quotes=(("“", "”"), ("«", "»"), ("", ""), ('"', '"'), ("«", "»"), ("‘", "’")),
)
LANGUAGE = Language(
    code="it",
    families=FAMILIES,
    givens=GIVENS,
    particles=("de", "de'", "di", "da", "del", "della", "degli", "dalla", "von", "de la", "De", "Di"),
    doubled=0.05,
    bodies=lines(
        """
        Istat
        ISTAT
        Istituto nazionale di statistica
        Banca d'Italia
        Ministero {portfolio}
        Ministero per i Beni e le Attività Culturali
        Ministero dell'Istruzione
        Ministero della Salute
        Ministero del Lavoro e delle Politiche Sociali
        Presidenza del Consiglio dei Ministri
        Camera dei deputati
        Senato della Repubblica
        Corte dei conti
        Corte costituzionale
        Regione Veneto
        Regione Emilia-Romagna
        Regione Toscana
        Comune di {town}
        Provincia di {town}
        Camera di commercio di {town}
        Archivio di Stato di {town}
        Soprintendenza ai beni artistici e storici di {town}
        Censis
        Svimez
        Cnel
        CNR
        Caritas Italiana
        Fondazione Migrantes
        Cgil
        Confindustria
        Legambiente
        Istituto Superiore di Sanità
        INPS
        Agcom
        Commissione europea
        Consiglio d'Europa
        OMS
        Unesco
        Accademia Nazionale dei Lincei
        Istituto Veneto di Scienze, Lettere ed Arti
        Aa. Vv.
        Aa. Vv.
        Aa. Vv.
        Aa. Vv.
        AA.VV.
        AA.VV.
        AA.VV.
        AA.VV.
        AA. VV.
        AA. VV.
        Autori Vari
        """
    ),
    journals=JOURNALS,
    newspapers=listed(
        "Corriere della Sera; la Repubblica; La Stampa; Il Sole 24 Ore; il manifesto; l'Unità; Il Messaggero; Avvenire; Il Gazzettino; Il Giornale; la Nuova Venezia; Il Resto del Carlino; L'Espresso; Panorama; Gazzetta di Venezia; Gazzetta del Popolo; Il Mattino; Il Fatto Quotidiano; L'Osservatore Romano"
    ),
    sites=lines(
        "Treccani|www.treccani.it\nIstat|www.istat.it\nRai News|www.rainews.it\nIl Post|www.ilpost.it\nAnsa|www.ansa.it\nlavoce.info|www.lavoce.info\nNormattiva|www.normattiva.it\nMinistero della Salute|www.salute.gov.it\nWikipedia|it.wikipedia.org\nDoppiozero|www.doppiozero.com"
    ),
    publishers=PUBLISHERS * 4 + PRINTERS,
    places=tuple("Venezia Roma Milano Torino Firenze Bologna Padova Napoli".split()) * 12 + PLACES,
    universities=listed(
        "Università Ca' Foscari di Venezia; Università degli Studi di Padova; Università di Bologna; Università degli Studi di Milano; Università di Roma La Sapienza; Università Federico II di Napoli; Università degli studi di Firenze; Università di Pisa; Scuola Normale Superiore; Istituto Universitario di Architettura di Venezia; IUAV; Università degli Studi di Trieste; Università di Udine; Università di Verona; Università Cattolica del Sacro Cuore; Politecnico di Milano; Politecnico di Torino; Università di Pavia; Istituto Universitario Europeo; Università della Calabria"
    ),
    grammar=GRAMMAR,
    theses=listed(
        "tesi di laurea; tesi di laurea, relatore prof. G. Ferri; tesi di dottorato; Tesi di dottorato di ricerca; tesi di laurea magistrale; tesi di specializzazione; tesi di laurea inedita; Tesi di Laurea"
    ),
    papers=listed(
        "Quaderni di ricerca; Working Paper; Documento di lavoro; Temi di discussione; Rapporto di ricerca; Quaderno; Occasional paper; Relazione tecnica"
    ),
    manuscripts=listed("ms.; manoscritto; dattiloscritto; manoscritto inedito; ms. inedito; ciclostilato; testo dattiloscritto"),
    media=listed("[film]; [DVD]; [CD-ROM]; [banca dati]; [dataset]; [mappa]"),
    terms=_TERMS,
)
