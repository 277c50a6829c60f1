"""The grammar of Italian titles."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed
from training.tables.articles import ITALIAN_A, ITALIAN_DI, ITALIAN_SU, bare, melted

_THEMES = listed(
    """
    la pittura murale; la scultura lignea; l'architettura religiosa; l'architettura militare; il commercio del vetro;
    il commercio delle spezie; la produzione della seta; l'arte della lana; la tipografia; la stampa periodica; il collezionismo;
    il mecenatismo; la committenza nobiliare; la bottega; il disegno; la miniatura; l'oreficeria; i mosaici pavimentali;
    i capitelli bizantini; i sarcofagi; le icone; gli affreschi; gli stucchi; le vetrate; gli organi; la musica sacra; il melodramma;
    i teatri; la liuteria; la polifonia; le confraternite; le scuole grandi; i monasteri femminili; gli ospedali; i lazzaretti;
    la peste; la medicina popolare; la farmacia; l'anatomia; la navigazione fluviale; le galere; l'arsenale; il porto; i cantieri;
    le lagune; le bonifiche; i fiumi; i mulini; la pesca; l'agricoltura; la mezzadria; il catasto; la proprietà fondiaria;
    la finanza pubblica; i dazi; il debito; la moneta; i banchi di pegno; le corporazioni; il lavoro minorile; il lavoro femminile;
    l'emigrazione; l'esilio; la cittadinanza; il patriziato; la nobiltà di terraferma; il notariato; la giustizia penale;
    il processo inquisitorio; la censura; l'eresia; la riforma cattolica; la predicazione; il culto dei santi; le reliquie;
    i pellegrinaggi; la diplomazia; gli ambasciatori; le relazioni consolari; la guerra; le milizie; i prigionieri; la schiavitù;
    la guerra di corsa; gli ebrei; i greci; gli armeni; i mercanti tedeschi; il ghetto; il volgare; la lessicografia;
    la questione della lingua; la poesia dialettale; la novella; il romanzo storico; l'epistolografia; le accademie;
    l'istruzione elementare; l'università; le biblioteche; gli archivi; la cartografia; le vedute; il paesaggio; i giardini; le ville;
    i palazzi; le piazze; i ponti; le fortificazioni; il restauro; la tutela dei monumenti; il catalogo dei beni culturali; il turismo;
    l'industria chimica; i partiti politici; il sindacato; il fascismo; la resistenza; la costituzione; il federalismo;
    la corte costituzionale; il procedimento amministrativo; la responsabilità civile; il contratto di lavoro; la famiglia;
    le politiche sociali; la disuguaglianza; il welfare locale; la povertà urbana; la scuola media; la formazione degli insegnanti;
    la depressione senile; l'ipertensione arteriosa; la sicurezza alimentare; la biodiversità; il suolo; il rischio sismico; l'inquinamento atmosferico
    """
)
_WHERE = listed(
    """
    a Venezia; a Padova; a Murano; a Torcello; a Chioggia; a Vicenza; a Verona; a Treviso; a Firenze; a Roma; a Napoli; a Bologna;
    a Genova; a Milano; nel Veneto; in Friuli; in Dalmazia; a Candia; a Corfù; in Terraferma; nella Repubblica di Venezia;
    nello Stato da Mar; nel Dogado; in Lombardia; in Toscana; in Sicilia; nel Mezzogiorno; in Piemonte; nello Stato pontificio;
    in Italia; nell'Adriatico; nel Mediterraneo; nel Levante; in Istria; a Zara; a Ravenna; a Costantinopoli; nelle Marche; in Sardegna;
    nell'Italia settentrionale; nell'Italia unita; nell'Europa moderna
    """
)
_WHEN = listed(
    """
    nel Medioevo; nel Trecento; nel Quattrocento; nel Cinquecento; nel Seicento; nel Settecento; nell'Ottocento; nel Novecento;
    nel primo Cinquecento; nel tardo Medioevo; nell'età moderna; in età napoleonica; nel secondo dopoguerra; fra Cinque e Seicento;
    tra Otto e Novecento; dal XII al XV secolo; nei secoli XVI e XVII; nei secoli XIII-XV; dalle origini alla caduta;
    dal Mille al Trecento; tra Rinascimento e Barocco; tra le due guerre; dopo l'Unità; nel XVIII secolo; del sec. XVI; (secc. XIV-XVI);
    (1500-1797); (1848-1866); (1815-1914); (1945-1968); dal dopoguerra a oggi
    """
)
_SUBTITLES = listed(
    """
    fonti e problemi; storia e restauro; documenti inediti; un'indagine preliminare; arte e devozione; istituzioni e società;
    economia e società; un caso di studio; forme e funzioni; mito e realtà; immagini e parole; bilancio storiografico;
    prospettive di ricerca; catalogo della mostra; atti del convegno; dalle origini ad oggi; contributo a una biografia;
    uomini, luoghi, idee; tra pubblico e privato; pratiche e rappresentazioni; il contesto europeo; un profilo; una rilettura;
    nuove ipotesi; prime considerazioni; teoria e prassi; aspetti e problemi; lettura iconografica; tecniche e materiali; con un'appendice documentaria
    """
)
_OBJECTS = listed(
    """
    una pala d'altare ritrovata; un codice quattrocentesco; un ciclo di affreschi; un inventario inedito; un epistolario disperso;
    un libro di conti; un mercante lucchese; una famiglia patrizia; un architetto dimenticato; un cantiere trecentesco;
    un registro notarile; una confraternita laicale; un vescovo riformatore; una biblioteca privata; un disegno poco noto; un portolano;
    una villa scomparsa; un processo per eresia; un maestro vetraio; un medico ebreo
    """
)
_CHURCHES = listed(
    """
    la basilica di San Donato; la chiesa di Santa Fosca; il monastero di San Zeno; la cappella maggiore di San Vito;
    il duomo di Montalto; il campanile di San Basso; la scuola di Sant'Orsola; il palazzo Querini Alvisi; la villa Priuli a Campolongo;
    il convento dei Crociferi; l'ospedale dei Santi Filippo e Giacomo; la torre dell'orologio di Castelnuovo; il portale di San Felice;
    l'oratorio della Crocetta; il chiostro di San Bonifacio
    """
)
_LATIN = lines(
    """
    De antiquitatibus urbis {of-urbs} libri tres
    Historia rerum {of-urbs} gestarum
    Commentarius de rebus {of-urbs}
    Ecclesiae {of-urbs} antiquis monumentis illustratae
    De situ et moribus urbis {of-urbs}
    Annales {of-urbs} ab origine usque ad annum MDC
    De origine urbis {of-urbs} deque eius laudibus
    Codex diplomaticus {of-urbs}
    Statuta civitatis {of-urbs}
    Catalogus librorum manuscriptorum bibliothecae {of-urbs}
    De re {matter} libri decem
    Tractatus de {matter}
    Institutiones {matter}
    Dissertatio de {matter}
    Orationes et epistolae
    Observationes de {matter}
    Consilia sive responsa
    Hesperi et Phosphori nova descriptio urbis {of-urbs}
    """
)
_OLD = lines(
    """
    Della origine et dei fatti della città di {town}
    Delle cose notabili della città di {town}
    Istoria della Repubblica di {town}
    Descrizione di tutte le pubbliche pitture della città di {town}
    Memorie storiche della città di {town}
    Breve ragguaglio delle feste fatte in {town}
    Relazione dello stato presente di {town}
    Discorso sopra {theme}
    Trattato intorno {to-theme}
    Lettera ad un amico sopra {theme}
    Ragionamento {of-theme}
    Nuova scelta di rime sopra {theme}
    Le rime piacevoli di diversi autori di {town}
    Guida del forestiere per la città di {town}
    Dialogo {of-theme}
    Dizionario {of-theme}
    Notizie istoriche {of-theme}
    Raccolta di prose e poesie per l'ingresso del procuratore di {town}
    Capitoli et ordini {of-theme}
    Regole per ben sonare et cantare in {town}
    """
)
GRAMMAR: Mapping[str, Words] = {
    "theme": _THEMES,
    "of-theme": melted(_THEMES, ITALIAN_DI),
    "on-theme": melted(_THEMES, ITALIAN_SU),
    "to-theme": melted(_THEMES, ITALIAN_A),
    "bare-theme": bare(_THEMES),
    "where": _WHERE,
    "when": _WHEN,
    "object": _OBJECTS,
    "monument": _CHURCHES,
    "of-monument": melted(_CHURCHES, ITALIAN_DI),
    "kind": listed(
        "saggio; studi; appunti; note; contributi; ricerche; documenti; memorie; considerazioni; osservazioni; cenni; nuovi documenti; notizie; annotazioni; lettere; discorsi; indagini; riflessioni; una nota; per una lettura"
    ),
    "town": listed(
        "Venezia; Padova; Treviso; Vicenza; Verona; Brescia; Bergamo; Udine; Firenze; Roma; Napoli; Milano; Bologna; Ferrara; Ravenna; Mantova; Torcello; Murano; Chioggia"
    ),
    "of-urbs": listed(
        "Venetae; Patavinae; Tarvisinae; Veronensis; Vicentinae; Aquileiensis; Torcellanae; Ravennatis; Bononiensis; Florentinae; Romanae; Brixiensis; Mantuanae; Utinensis"
    ),
    "matter": listed(
        "aedificatoria; nautica; medica; herbaria; metallica; rustica; militari; monetaria; musica; optica; aquis calidis; balneis; febribus; peste; motu aquae; luce; iure civili; testamentis; sacris imaginibus; corporis fabrica"
    ),
    "latin": _LATIN,
    "old": _OLD,
    "portfolio": listed(
        "del Tesoro; dell'Interno; del Lavoro; della Sanità; della Pubblica Istruzione; dell'Industria e Commercio; di Grazia e Giustizia; per i Beni Culturali; dell'Agricoltura e Foreste; degli Affari Esteri; dell'Ambiente"
    ),
    "article": lines(
        """
        6*{theme} {where}
        6*{theme} {where} {when}
        3*{theme} {when}
        3*{theme} e {theme} {where}
        3*{kind} {on-theme} {where}
        2*{kind} per la storia {of-theme} {where}
        2*{object} e {theme} {where}
        {object}: {theme} {when}
        {object} di {person}
        2*{person} e {theme} {where}
        {person} e {person}: {kind} {on-theme}
        {person} architetto e {theme}
        l'opera di {person} {where}
        l'attività di {person} {where}
        lettere inedite di {person} a {person}
        2*per una storia {of-theme} {where}
        tra {theme} e {theme}
        il problema {of-theme}
        l'evoluzione {of-theme} {when}
        le origini {of-theme} {where}
        {monument} e {theme}
        2*{theme} {of-monument}
        il restauro {of-monument}
        il “{bare-theme}” di {person}
        aspetti {of-theme} nell'opera di {person}
        {theme}: {kind} e problemi
        quale futuro per {theme}?
        a proposito {of-theme} {where}
        ancora {on-theme}
        {latin}
        effetti {of-theme} {on-theme}: studio osservazionale
        gli effetti {of-theme} {on-theme}
        il ruolo {of-theme} nella disciplina {of-theme}
        """
    ),
    "book": lines(
        """
        5*{theme} {where}
        4*{theme} {where} {when}
        3*storia {of-theme}
        2*storia {of-theme} {where}
        3*{theme}
        2*{theme} e {theme}
        2*{person}
        vita e opere di {person}
        {person} e il suo tempo
        3*{monument}
        {monument} {where}
        l'invenzione {of-theme}
        introduzione {to-theme}
        saggi {on-theme}
        manuale {of-theme}
        dizionario {of-theme}
        {object}: {theme} {where}
        il mondo {of-theme} {where}
        4*{latin}
        6*{old}
        i documenti {of-theme} {where}
        {town} e {theme}
        {town}: {theme} {when}
        """
    ),
    "edited": lines(
        """
        4*{theme} {where}
        2*{theme} {where} {when}
        3*{theme} e {theme}
        2*storia {of-theme}
        atti del convegno {on-theme}
        studi in onore di {person}
        scritti in memoria di {person}
        miscellanea di studi {on-theme}
        3*{monument}
        {town} {when}
        storia di {town}
        i {small} secoli {of-monument}
        """
    ),
    "subtitle": (
        *_SUBTITLES,
        "{kind} {on-theme}",
        "{theme} {when}",
        "{theme} e {theme}",
        "{object}",
        "il caso di {town}",
        "{town}, {years}",
    ),
    "report": lines(
        """
        rapporto annuale {year}
        rapporto {on-theme} {where}
        indagine {on-theme}
        linee guida {on-theme}
        relazione al Parlamento {on-theme}
        annuario statistico {year}
        {theme} {where}: rapporto {year}
        piano nazionale per {theme} {years}
        """
    ),
    "talk": lines("{theme} {where}\n{theme} {when}: {kind} e problemi\n{kind} {on-theme}"),
    "headline": lines(
        """
        {town}, {theme} divide la maggioranza
        {theme}, il governo accelera
        {name}: “{theme} è la priorità”
        se {theme} diventa un affare
        la sfida {of-theme}
        {town}, allarme per {theme}
        {object} che nessuno vuole
        l'ultima battaglia {of-theme}
        """
    ),
    "webpage": lines("{theme} {where}\nche cosa sono {theme}\nla scheda {of-monument}\n{theme}: domande e risposte\n{person}, biografia"),
    "law": lines(
        """
        legge {number}/{year}
        disposizioni in materia {of-theme}
        norme per la tutela {of-theme}
        testo unico {on-theme}
        decreto legislativo {on-theme}
        D.lgs. n. {number}, “Disciplina {of-theme}”
        """
    ),
    "case": lines(
        "Cass. civ., sez. {roman}, n. {number}\nCorte cost., sent. n. {number}\nTar Veneto, sez. {roman}, n. {number}\n{name} c. Italia\n{name} c. Comune di {town}"
    ),
    "dataset": lines("indagine {on-theme}, {years}\nbanca dati {of-theme}\ncensimento {of-theme} {year}"),
    "film": lines("{object}\nle notti di {town}\nil segreto di {town}"),
    "entry": lines("2*{name}, {person}\n2*{bare-theme}\n{town}\n{person}"),
    "encyclopedia": lines(
        "Dizionario Biografico degli Italiani\nEnciclopedia italiana\nDizionario {of-theme}\nEnciclopedia {of-theme}\nEnciclopedia del Novecento\nEnciclopedia dell'arte medievale"
    ),
    "event": lines(
        """
        {roman} convegno internazionale di studi {on-theme}
        Atti del convegno internazionale di studi ({town}, {year})
        Atti del {roman} Congresso nazionale di archeologia
        convegno “{theme} {where}”
        {roman} settimana di studi {of-theme}
        giornata di studi {on-theme}
        {roman} Convegno nazionale SISP
        {roman} Congresso della Società italiana di {bare-theme}
        """
    ),
    "journal": lines(
        "Rivista di storia {of-theme}\nQuaderni {of-theme}\nStudi {on-theme}\nAnnali della Facoltà di {bare-theme}\nBollettino della Società {of-theme}\nArchivio storico per {town}\nAtti dell'Accademia di {town}"
    ),
    "series": lines(
        "Biblioteca {of-theme}\nFonti e studi {on-theme}\nQuaderni {of-theme}\nCiviltà veneziana. Saggi\nUniversale\nStudi e ricerche\nFonti per la storia di {town}\nSaggi\nI grandi libri"
    ),
    "review": lines("recensione a {person}, {book}\nrecensione di {book}\nrec. a {person}, {book}"),
}
