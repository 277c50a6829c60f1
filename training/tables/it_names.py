"""Names that the lists of Italy are full of: people, journals and their abbreviations, publishers, towns."""

from __future__ import annotations

from training.tables import listed

FAMILIES = listed(
    """
    Rossi; Russo; Ferrari; Esposito; Bianchi; Romano; Colombo; Ricci; Marino; Greco; Bruno; Gallo; Conti; De Luca; Mancini; Costa;
    Giordano; Rizzo; Lombardi; Moretti; Barbieri; Fontana; Santoro; Mariani; Rinaldi; Caruso; Ferrara; Galli; Martini; Leone; Longo;
    Gentile; Martinelli; Vitale; Lombardo; Serra; Coppola; De Santis; D'Angelo; Marchetti; Parisi; Villa; Conte; Ferraro; Ferri; Fabbri;
    Bianco; Marini; Grasso; Valentini; Messina; Sala; De Angelis; Gatti; Pellegrini; Palumbo; Sanna; Farina; Rizzi; Monti; Cattaneo;
    Morelli; Amato; Silvestri; Mazza; Testa; Grassi; Pellegrino; Carbone; Giuliani; Benedetti; Barone; Rossetti; Caputo; Montanari;
    Guerra; Palmieri; Bernardi; Martino; Fiore; De Rosa; Ferretti; Bellini; Basile; Riva; Donati; Piras; Vitali; Battaglia; Sartori;
    Neri; Costantini; Milani; Pagano; Ruggiero; Sorrentino; D'Amico; Orlando; Damico; Negri; Zorzi; Contarini; Morosini; Dandolo;
    Querini; Foscari; Gradenigo; Loredan; Corner; Trevisan; Zanetti; Zago; Zanon; Zennaro; Boscolo; Bragadin; Barbaro; Dolfin; Pisani;
    Vendramin; Badoer; Malipiero; Tron; Venier; Zucchetta; Franzoi; Favaretto; Da Mosto; Da Ponte; Dal Pozzo; Dalla Costa; Dalla Libera;
    Del Negro; Della Rovere; Della Valle; Di Stefano; Di Giovanni; Lo Cascio; La Rocca; Li Causi; Degli Esposti; Dell'Acqua;
    D'Alessandro; D'Annibale; Puppi; Muraro; Tiozzo; Fiocco; Vianello; Scarpa; Rosada; Perusini; Cecchini; Bassi; Temanza; Gallicciolli;
    Filiasi; Cicogna; Moschini; Sagredo; Zendrini; Cornaro; Bembo; Priuli; Grimani; Sanudo; Pavan; Ballarin; Busetto; Furlan;
    Bortolotti; Gasparini; Marangoni; Tiepolo; Scamozzi; Selvatico; Bognetti; Cessi; Luzzatto; Lattes; Ghezzi; Sabbadini; Torcellan;
    Olivieri; Pozzi; Zardini; Stella; Gaeta; Ginzburg; Prosperi; Zambelli; Cozzi
    """
)
GIVENS = listed(
    """
    Emanuela; Maria; Anna; Giulia; Francesca; Chiara; Elena; Silvia; Paola; Laura; Alessandra; Roberta; Federica; Valentina; Daniela;
    Cristina; Giovanna; Lucia; Caterina; Margherita; Beatrice; Bianca; Ludovica; Marina; Antonella; Donatella; Gabriella; Ornella;
    Raffaella; Mariella; Simonetta; Loredana; Patrizia; Nicoletta; Stefania; Ilaria; Elisabetta; Camilla; Carlotta; Ginevra; Adriana;
    Rosella; Anna Maria; Maria Teresa; Maria Luisa; Marco; Giovanni; Giuseppe; Antonio; Francesco; Paolo; Pietro; Luigi; Andrea;
    Alessandro; Matteo; Lorenzo; Davide; Simone; Stefano; Roberto; Riccardo; Claudio; Fabio; Massimo; Sergio; Giorgio; Enrico; Carlo;
    Alberto; Mario; Vittorio; Umberto; Ugo; Bruno; Renato; Alvise; Girolamo; Zuane; Ludovico; Jacopo; Bartolomeo; Domenico; Tommaso;
    Filippo; Giacomo; Niccolò; Agostino; Bernardo; Vincenzo; Gaetano; Gian Carlo; Gian Domenico; Pier Luigi; Giambattista; Gianfranco;
    Gino; Ennio; Lionello; Ruggero; Ottavio; Federico; Flaminio; Apostolo
    """
)
JOURNALS = listed(
    """
    Studi Veneziani|Studi Ven.; Archivio Veneto|Arch. Ven.; Nuovo Archivio Veneto|NAV; Arte Veneta; Ateneo Veneto|At. Ven.;
    Saggi e memorie di storia dell'arte; Bollettino dei Musei Civici Veneziani; Bollettino d'arte|Boll. d'arte; Paragone;
    Critica d'arte; Prospettiva; Ricerche di storia dell'arte; Storia dell'arte; Antichità viva; Arte lombarda; Arte medievale;
    Arte cristiana; Commentari d'arte; Casabella; Urbanistica; Domus; Venezia Arti; Venezia Cinquecento;
    Rivista storica italiana|Riv. stor. it.; Quaderni storici|Quad. stor.; Studi storici; Società e storia;
    Archivio storico italiano|Arch. stor. it.; Nuova rivista storica; Passato e presente; Meridiana; Contemporanea; Memoria e ricerca;
    Storia urbana; Studi medievali; Aevum; Italia medioevale e umanistica|IMU; Rinascimento; Lettere italiane;
    Giornale storico della letteratura italiana|GSLI; Belfagor; Studi e problemi di critica testuale;
    Rassegna della letteratura italiana; Filologia e critica; Strumenti critici; Studi secenteschi; Lingua nostra;
    Archivio glottologico italiano; Rivista italiana di musicologia; Il Saggiatore musicale; Nuova rivista musicale italiana; Recercare;
    Note d'archivio; Il Fronimo; Rivista di filosofia; Giornale critico della filosofia italiana;
    Rivista di storia della Chiesa in Italia; Rivista di storia e letteratura religiosa; Cristianesimo nella storia;
    Rivista italiana di scienza politica; Stato e mercato; Il Mulino; Polis; Rassegna italiana di sociologia;
    Sociologia e ricerca sociale; Quaderni di sociologia; Politica ed economia; Rivista di politica economica;
    Giornale degli economisti; Economia e lavoro; Rivista italiana di diritto e procedura penale|Riv. it. dir. proc. pen.;
    Rivista di diritto civile|Riv. dir. civ.; Rivista trimestrale di diritto e procedura civile|Riv. trim. dir. proc. civ.;
    Foro italiano|Foro it.; Giurisprudenza costituzionale|Giur. cost.; Quaderni costituzionali; Rivista trimestrale di diritto pubblico;
    Diritto pubblico; Politica del diritto; Rivista di storia del diritto italiano|Riv. stor. dir. it.;
    Giornale italiano di medicina del lavoro|G Ital Med Lav; Recenti progressi in medicina|Recenti Prog Med; Minerva medica|Minerva Med;
    Epidemiologia e prevenzione|Epidemiol Prev; Annali dell'Istituto superiore di sanità|Ann Ist Super Sanita;
    Giornale italiano di cardiologia|G Ital Cardiol; Rivista di psichiatria|Riv Psichiatr; Bollettino della Società geografica italiana;
    Rivista geografica italiana|Riv. geogr. it.; Archeologia veneta; Archeologia medievale; Aquileia nostra;
    Notizie degli scavi di antichità; Bullettino di paletnologia italiana; Felix Ravenna;
    Corsi di cultura sull'arte ravennate e bizantina; Rivista italiana di numismatica;
    Atti dell'Istituto Veneto di Scienze, Lettere ed Arti|Atti Ist. Ven.; Memorie della Reale Accademia delle Scienze di Torino;
    Rendiconti dell'Accademia Nazionale dei Lincei; Mélanges de l'École française de Rome|MEFR;
    Mitteilungen des Kunsthistorischen Institutes in Florenz; Jahrbuch der Kunsthistorischen Sammlungen in Wien;
    The Burlington Magazine; The Art Bulletin; Journal of the Warburg and Courtauld Institutes|JWCI; Revue de l'art;
    Gazette des Beaux-Arts; Padova e il suo territorio; Odeo olimpico; Verona illustrata; Notizie da Palazzo Albani; Bergomum;
    Ce fastu?; Memorie storiche forogiuliesi; La bibliofilia; Accademie e biblioteche d'Italia; Rassegna degli Archivi di Stato;
    Schede medievali; Nuncius; Physis
    """
)
PUBLISHERS = listed(
    """
    Marsilio; Einaudi; Laterza; Il Mulino; Mondadori; Feltrinelli; Garzanti; Bompiani; Rizzoli; Olschki; Leo S. Olschki; Electa; Skira;
    Silvana Editoriale; Franco Angeli; FrancoAngeli; Carocci; La Nuova Italia; Sansoni; Le Monnier; Vallecchi; Neri Pozza; Arsenale;
    Il Poligrafo; Viella; Donzelli; Bulzoni; Giuffrè; Cedam; Utet; Giappichelli; Jovene; Zanichelli; Guida; Liguori; Sellerio; Adelphi;
    Bollati Boringhieri; Jaca Book; Edizioni di Storia e Letteratura; Istituto della Enciclopedia Italiana;
    Istituto Poligrafico dello Stato; Ricciardi; Antenore; Salerno Editrice; Longo; Panini; Allemandi; Canova; Cierre; Filippi; Forni;
    Ets; Pacini; Nistri-Lischi; Morcelliana; Queriniana; Vita e Pensiero; Edizioni Scientifiche Italiane; Edizioni di Comunità;
    Il Saggiatore; L'Erma di Bretschneider; De Luca; Bonsignori; Gangemi; Officina; Grafo; Turris; Suvini Zerboni; Ricordi;
    Fratelli Bocca; Paravia; Libreria Universitaria Editrice; Marietti; Deputazione di storia patria; Fondazione Giorgio Cini;
    Edizioni Ca' Foscari; Firenze University Press; Mimesis; Meltemi; Quodlibet
    """
)
PRINTERS = listed(
    """
    Giunti; Manuzio; Aldo Manuzio; Giolito de' Ferrari; Zatta; Pasquali; Albrizzi; Pezzana; Baglioni; Nicolini; Sessa; Valgrisi; Ciotti;
    Deuchino; Pinelli; Remondini; Bettinelli; Occhi; Recurti; Coleti; Antonelli; Alvisopoli; Naratovich; Visentini; Emiliana; Cecchini;
    Grimaldo; Gaspari; Picotti; Palese; Storti; Tivani; Hertz; Combi; Poletti; Savioni; appresso i Giunti; per Francesco Andreola; dalla Stamperia Remondini
    """
)
PLACES = listed(
    """
    Roma; Milano; Torino; Venezia; Firenze; Bologna; Napoli; Padova; Palermo; Genova; Bari; Verona; Vicenza; Treviso; Trieste; Udine;
    Brescia; Bergamo; Modena; Parma; Ferrara; Ravenna; Pisa; Siena; Lucca; Perugia; Ancona; Urbino; Cremona; Mantova; Pavia; Trento;
    Bolzano; Belluno; Rovigo; Chioggia; Bassano; Bassano del Grappa; Catania; Messina; Cagliari; Soveria Mannelli; Spoleto;
    Cinisello Balsamo; Roma-Bari; Venezia-Treviso; Milano-Napoli; Città del Vaticano; Parigi; Londra; Vienna; Leida
    """
)
OLD_PLACES = listed(
    """
    Venezia; Venezia; Venezia; Venezia; Venetiis; Venetiis; In Venetia; In Venezia; In Vinegia; Venice; Padova; Patavii; In Padova; Roma; Romae; In Roma; Bassano; Firenze;
    In Fiorenza; Florentiae; Milano; Mediolani; In Milano; Bologna; Bononiae; In Bologna; Napoli; Neapoli; Torino; Augustae Taurinorum; Verona; Veronae; In Verona;
    Vicenza; Vicetiae; Brescia; Brixiae; In Brescia; Treviso; Tarvisii; Bergamo; Ferrara; Parma; Lucca; Genova; In Genova; Genuae; Messanae; Tridenti;
    Basileae; Lugduni; Lugduni Batavorum; Antverpiae; Coloniae; Lipsiae; Norimbergae; Francofurti; Parisiis; Parigi; In Parigi; Genevae; Amstelodami; Londini; Viennae; Augustae Vindelicorum
    """
)
