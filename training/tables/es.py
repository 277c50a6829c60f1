"""Spanish, as it is printed in Spain and in America."""

from __future__ import annotations

from training.tables import Language, Terms, lines, listed, paired
from training.tables.es_names import DOUBLED, FAMILIES, GIVENS, JOURNALS, PLACES, PUBLISHERS
from training.tables.es_titles import GRAMMAR

_TERMS = Terms(
    conjunctions=("y", "y", "y", "y", "&", "&", "e"),
    et_al=("et al.", "et al.", "y otros", "y cols.", "et al", "[et al.]", "y col.", "et ál."),
    editors=paired(
        """
        (ed.)   | (eds.)
        (ed.)   | (eds.)
        (Ed.)   | (Eds.)
        (coord.) | (coords.)
        (coord.) | (coord.)
        (Coord.) | (Coords.)
        (comp.) | (comps.)
        (comp.) | (comp.)
        (dir.)  | (dirs.)
        , ed.   | , eds.
        , coord. | , coords.
        (editor) | (editores)
        (coordinador) | (coordinadores)
        (compiladora) | (compiladores)
        [ed.]   | [eds.]
        (org.)  | (orgs.)
        """
    ),
    edited_by=(
        "edición de {}",
        "ed. de {}",
        "editado por {}",
        "coordinado por {}",
        "coord. {}",
        "ed. {}",
        "eds. {}",
        "compilado por {}",
        "comp. {}",
        "dirigido por {}",
        "(ed. {})",
        "edición a cargo de {}",
        "estudio preliminar de {}",
    ),
    translated_by=(
        "traducción de {}",
        "trad. de {}",
        "trad. {}",
        "traducido por {}",
        "(Trad. {})",
        "({}, Trad.)",
        "tr. {}",
        "versión española de {}",
    ),
    contained=("En", "En", "En:", "en", "en", "en:", "In", "EN:", "In:", "En :"),
    volumes=("vol. {}", "vol. {}", "Vol. {}", "t. {}", "tomo {}", "v. {}", "vol {}", "año {}", "volumen {}"),
    issues=("núm. {}", "núm. {}", "n.º {}", "nº {}", "no. {}", "n° {}", "No. {}", "Núm. {}", "n. {}", "Nº {}", "número {}", "#{}"),
    numberings=(
        "vol. {volume}, núm. {issue}",
        "vol. {volume}, n.º {issue}",
        "{volume}, núm. {issue}",
        "{volume}, nº {issue}",
        "Vol. {volume}, No. {issue}",
        "año {volume}, núm. {issue}",
        "{volume}:{issue}",
        "{volume}/{issue}",
        "t. {volume}, n° {issue}",
    ),
    book_volumes=("vol. {}", "tomo {}", "t. {}", "Vol. {}", "(Vol. {})", "Tomo {}", "{} vols.", "volumen {}"),
    pages=("pp. {}", "pp. {}", "pp. {}", "p. {}", "págs. {}", "págs. {}", "{}", "pp.{}", "Pp. {}", "p. {}", "páginas {}"),
    page=("p. {}", "p. {}", "pág. {}", "{}", "p.{}"),
    page_counts=("{} p.", "{} pp.", "{} págs.", "{} páginas"),
    following=(" y ss.", " ss.", " y sigs.", " y s.", " y siguientes"),
    numbers=("núm. {}", "n.º {}", "nº {}", "No. {}", "{}", "N° {}", "no. {}"),
    ordinals=("1ª", "2ª", "3ª", "4ª", "5ª", "6ª", "7ª", "8ª", "9ª", "10ª"),
    editions=("{} ed.", "{} edición", "({} ed.)", "{} Ed.", "{} edic."),
    revised=(
        "2.ª ed.",
        "3.ª ed.",
        "2da. ed.",
        "3ra. ed.",
        "segunda edición",
        "Segunda edición",
        "nueva edición",
        "ed. rev.",
        "edición corregida y aumentada",
        "reimpresión",
        "1a reimp.",
        "tercera edición",
        "ed. facsímil",
    ),
    series=(
        "{series}, {number}",
        "{series}, núm. {number}",
        "col. {series}, {number}",
        "Colección {series}, n.º {number}",
        "({series}, {number})",
        "Serie {series}, {number}",
        "{series}; {number}",
    ),
    months=listed("enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre"),
    months_short=listed("ene.; feb.; mar.; abr.; may.; jun.; jul.; ago.; sept.; oct.; nov.; dic."),
    seasons=listed(
        "primavera; verano; otoño; invierno; enero-marzo; enero-junio; abril-junio; julio-septiembre; julio-diciembre; mayo-agosto; octubre-diciembre; septiembre-diciembre"
    ),
    dates=(
        "{day} de {month} de {year}",
        "{day} de {month} de {year}",
        "{day} de {month}, {year}",
        "{day} de {month} del {year}",
        "{day} {month} {year}",
        "{d}/{m}/{year}",
        "{d}-{m}-{year}",
        "{year}-{m}-{d}",
        "{month} {day}, {year}",
    ),
    days=("{day} de {month}", "{day} de {month}", "{month} {day}"),
    accessed=(
        "consultado el {}",
        "(consultado el {})",
        "[consultado el {}]",
        "Consultado el {}",
        "[Consulta: {}]",
        "[consulta: {}]",
        "fecha de consulta: {}",
        "[Fecha de consulta: {}]",
        "(acceso: {})",
        "acceso el {}",
        "[Citado {}]",
        "(última consulta: {})",
        "consulta {}",
        "[Acceso: {}]",
        "visitado el {}",
        "[citado {}]",
        "fecha de acceso {}",
    ),
    urls=(
        "{}",
        "{}",
        "Disponible en: {}",
        "Disponible en {}",
        "Recuperado de {}",
        "Recuperado de: {}",
        "disponible en <{}>",
        "URL: {}",
        "<{}>",
        "Obtenido de {}",
        "[disponible en {}]",
        "en {}",
        "En línea: {}",
        "Disponible en Internet: {}",
    ),
    retrieved=(
        "Recuperado el {accessed}, |de {url}",
        "Recuperado el {accessed} |de {url}",
        "Consultado el {accessed} |en {url}",
        "Disponible en {url}| [Consultado el {accessed}]",
        "Extraído el {accessed} |desde {url}",
        "{url}| (consultado el {accessed})",
    ),
    no_date=("s.f.", "s.f.", "s. f.", "s/f", "[s.f.]", "sin fecha", "s.a.", "s/d"),
    forthcoming=("en prensa", "en prensa", "en preparación", "de próxima aparición", "En prensa", "por publicar", "próxima publicación"),
    more_places=("etc.", "et al."),
    presented=(
        "ponencia presentada en {}",
        "Ponencia presentada en el {}",
        "Ponencia presentada en {}",
        "comunicación presentada al {}",
        "Trabajo presentado en {}",
        "ponencia en {}",
        "Conferencia presentada en {}",
        "póster presentado en {}",
    ),
    reprints=(
        "[{}]",
        "(1ª ed. {})",
        "[1ª ed. {}]",
        "(ed. orig. {})",
        "(Obra original publicada en {})",
        "(Trabajo original publicado en {})",
        "primera edición {}",
        "reimpresión de la edición de {}",
    ),
    online=("[en línea]", "[En línea]", "[Internet]", "en línea", "[on line]", "(en línea)"),
    same=("id.", "Ídem"),
    quotes=(("“", "”"), ("“", "”"), ("«", "»"), ('"', '"'), ("", ""), ("", ""), ("‘", "’")),
)
LANGUAGE = Language(
    code="es",
    families=FAMILIES * 4 + DOUBLED,
    givens=GIVENS,
    particles=("de", "de la", "del", "de los", "De la", "de las", "Del", "von", "De"),
    doubled=0.5,
    bodies=lines(
        """
        Ministerio de {portfolio}
        Ministerio de {portfolio} (España)
        Ministerio de {portfolio} (España)
        Ministerio de {portfolio} de Chile
        Secretaría de {portfolio}
        México. Secretaría de {portfolio}
        Gobierno de España
        Gobierno de México
        Gobierno de Chile
        República de Colombia
        Presidencia de la República
        INE
        Instituto Nacional de Estadística
        INEGI
        Instituto Nacional de Estadística y Geografía
        DANE
        Departamento Administrativo Nacional de Estadística
        INDEC
        Departamento Nacional de Planeación
        CEPAL
        Comisión Económica para América Latina y el Caribe (CEPAL)
        Banco Mundial
        Banco Interamericano de Desarrollo
        BID
        PNUD
        Programa de las Naciones Unidas para el Desarrollo
        Naciones Unidas
        ONU
        Organización de las Naciones Unidas
        Organización Mundial de la Salud
        OMS
        Organización Panamericana de la Salud
        UNESCO
        UNICEF
        OCDE
        OIT
        FAO
        Organización Internacional para las Migraciones
        Comisión Europea
        Consejo de Europa
        Corte Interamericana de Derechos Humanos
        Comisión Interamericana de Derechos Humanos
        Tribunal Constitucional
        Corte Constitucional de Colombia
        Congreso de la República
        Junta de Andalucía
        Generalitat de Catalunya
        Ayuntamiento de {town}
        Municipalidad de {town}
        Alcaldía Mayor de Bogotá
        Banco de España
        Real Academia Española
        CONACYT
        CONEVAL
        Cruz Roja Española
        Cáritas
        Comisión de la Verdad
        Asociación Americana de Psicología
        Defensoría del Pueblo
        """
    ),
    journals=JOURNALS,
    newspapers=listed(
        "El País; El País; El Mundo; ABC; La Vanguardia; El Periódico; Público; La Jornada; El Universal; Reforma; Excélsior; Proceso; Clarín; La Nación; Página/12; El Mercurio; La Tercera; El Tiempo; El Espectador; Semana; El Comercio; La República; El Universo; Granma; La Gaceta; eldiario.es; La Voz de Galicia"
    ),
    sites=lines(
        "El País|elpais.com\nINE|www.ine.es\nCEPAL|www.cepal.org\nBBC Mundo|www.bbc.com\nRTVE|www.rtve.es\nMemoria Chilena|www.memoriachilena.cl\nReal Academia Española|dle.rae.es\nLa Silla Vacía|lasillavacia.com\nAnimal Político|www.animalpolitico.com\nWikipedia|es.wikipedia.org"
    ),
    publishers=PUBLISHERS,
    places=("Madrid",) * 40
    + ("México",) * 14
    + ("Buenos Aires",) * 14
    + ("Barcelona",) * 18
    + ("Bogotá",) * 8
    + ("Santiago",) * 7
    + ("Lima",) * 5
    + PLACES,
    universities=listed(
        "Universidad Complutense de Madrid; Universidad Autónoma de Madrid; Universidad de Barcelona; Universitat Autònoma de Barcelona; Universidad de Sevilla; Universidad de Granada; Universidad de Salamanca; Universidad Carlos III de Madrid; Universidad del País Vasco; Universidad de Zaragoza; Universidad Nacional Autónoma de México; El Colegio de México; FLACSO; Universidad de Guadalajara; Universidad Nacional de Colombia; Universidad de los Andes; Pontificia Universidad Javeriana; Universidad de Antioquia; Universidad de Chile; Pontificia Universidad Católica de Chile; Universidad de Buenos Aires; Universidad Nacional de La Plata; Universidad Nacional Mayor de San Marcos; Pontificia Universidad Católica del Perú; Universidad de la República; Universidad de Costa Rica; Universidad Andina Simón Bolívar"
    ),
    grammar=GRAMMAR,
    theses=listed(
        "tesis doctoral; tesis doctoral; Tesis doctoral; Tesis doctoral inédita; tesis de doctorado; tesis de maestría; Tesis de maestría; tesis de licenciatura; Tesis de grado; tesis de maestría en ciencias sociales; Trabajo de fin de máster; memoria de licenciatura; Tesis para optar al título de sociólogo"
    ),
    papers=listed(
        "Documento de trabajo; documento de trabajo; Documentos de Trabajo; Working Paper; Serie Políticas Sociales; Informe técnico; Cuaderno de trabajo; Documento de discusión; Documento CONPES"
    ),
    manuscripts=listed("manuscrito; manuscrito inédito; mimeo; mimeo; inédito; mimeografiado; documento inédito; manuscrito no publicado"),
    media=listed("[película]; [DVD]; [CD-ROM]; [base de datos]; [conjunto de datos]; [video]; [documental]; [archivo PDF]"),
    terms=_TERMS,
)
