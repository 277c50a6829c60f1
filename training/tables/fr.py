"""French, as it is printed in France, Belgium, Switzerland, Quebec and West Africa."""

from __future__ import annotations

from training.tables import Language, Terms, lines, listed, paired
from training.tables.fr_names import FAMILIES, GIVENS, JOURNALS, PLACES, PUBLISHERS
from training.tables.fr_titles import GRAMMAR

_TERMS = Terms(
    conjunctions=("et", "et", "et", "&", "&"),
    et_al=("et al.", "et al.", "et alii", "et coll.", "et autres", "[et al.]", "et al"),
    editors=paired(
        """
        (dir.)  | (dir.)
        (dir.)  | (dir.)
        (dir.)  | (dirs.)
        (éd.)   | (éds.)
        (éd.)   | (éds)
        (Éd.)   | (Éds)
        (ed.)   | (eds.)
        , dir.  | , dir.
        , éd.   | , éd.
        (sous la dir.) | (sous la dir.)
        (coord.) | (coord.)
        [dir.]  | [dir.]
        (sous la direction de) | (sous la direction de)
        """
    ),
    edited_by=(
        "sous la direction de {}",
        "sous la dir. de {}",
        "éd. par {}",
        "dir. {}",
        "dirigé par {}",
        "édité par {}",
        "éd. {}",
        "(sous la direction de {})",
        "(dir. {})",
        "édition établie par {}",
        "coordonné par {}",
    ),
    translated_by=(
        "traduit par {}",
        "trad. {}",
        "trad. par {}",
        "traduction de {}",
        "trad. fr. {}",
        "(trad. {})",
        "traduit de l'anglais par {}",
        "traduit de l'allemand par {}",
        "trad. de l'italien par {}",
    ),
    contained=("in", "in", "dans", "dans", "In", "In :", "Dans", "dans :", "in:", "In:"),
    volumes=("vol. {}", "vol. {}", "t. {}", "tome {}", "Vol. {}", "vol {}", "T. {}", "volume {}"),
    issues=("n° {}", "n° {}", "n°{}", "no {}", "nº {}", "n° {}", "No {}", "numéro {}", "fasc. {}", "n. {}", "cahier {}"),
    numberings=(
        "vol. {volume}, n° {issue}",
        "{volume}, n° {issue}",
        "{volume}-{issue}",
        "{volume}/{issue}",
        "{volume}e année, n° {issue}",
        "{issue}, {volume}",
        "t. {volume}, fasc. {issue}",
        "{year}/{issue}",
    ),
    book_volumes=("vol. {}", "t. {}", "tome {}", "T. {}", "vol. {}", "tome {}", "{} vol.", "t. {}"),
    pages=("p. {}", "p. {}", "p. {}", "pp. {}", "pp. {}", "p.{}", "pp.{}", "{}", "pages {}"),
    page=("p. {}", "p. {}", "p.{}", "{}", "ici p. {}"),
    page_counts=("{} p.", "{} p.", "{} pages", "{} p", "{}p."),
    following=(" et suiv.", " sq.", " sqq.", " s.", " ss.", " et s."),
    numbers=("n° {}", "n° {}", "no {}", "{}", "nº {}", "n°{}", "rapport n° {}"),
    ordinals=("1re", "2e", "3e", "4e", "5e", "6e", "7e", "8e", "9e", "10e"),
    editions=("{} éd.", "{} édition", "({} éd.)", "{} ed.", "éd. {}"),
    revised=(
        "nouvelle édition",
        "nouv. éd.",
        "2ème édition",
        "éd. revue et augmentée",
        "rééd.",
        "édition revue et corrigée",
        "réédition",
        "Deuxième édition",
        "troisième édition",
    ),
    series=(
        "coll. « {series} », {number}",
        "« {series} », n° {number}",
        "{series}, {number}",
        "{series} n° {number}",
        "coll. {series}, n° {number}",
        "({series}, {number})",
    ),
    months=listed("janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre"),
    months_short=listed("janv.; févr.; mars; avril; mai; juin; juil.; août; sept.; oct.; nov.; déc."),
    seasons=listed(
        "printemps; été; automne; hiver; janvier-mars; avril-juin; juillet-septembre; octobre-décembre; mai-juin; septembre-octobre"
    ),
    dates=(
        "{day} {month} {year}",
        "{day} {month} {year}",
        "{day} {month} {year}",
        "{d}/{m}/{year}",
        "{year}-{m}-{d}",
        "{d}.{m}.{year}",
    ),
    days=("{day} {month}", "le {day} {month}"),
    accessed=(
        "consulté le {}",
        "(consulté le {})",
        "[consulté le {}]",
        "Consulté le {}",
        "page consultée le {}",
        "(page consultée le {})",
        "dernière consultation le {}",
        "[en ligne le {}]",
        "(accès le {})",
        "consultée le {}",
        "site consulté le {}",
        "[Cité le {}]",
    ),
    urls=(
        "{}",
        "{}",
        "URL : {}",
        "disponible sur {}",
        "Disponible sur : {}",
        "en ligne : {}",
        "<{}>",
        "Disponible à l'adresse : {}",
        "[{}]",
        "URL: {}",
        "(en ligne : {})",
        "repéré à {}",
    ),
    retrieved=(
        "Consulté le {accessed}, |à l'adresse {url}",
        "Consulté le {accessed}, |sur {url}",
        "Repéré le {accessed} |à {url}",
        "{url}| (consulté le {accessed})",
        "{url}|, consulté le {accessed}",
    ),
    no_date=("s.d.", "s.d.", "s. d.", "[s. d.]", "n.d.", "sans date", "s.a."),
    forthcoming=("à paraître", "à paraître", "sous presse", "en préparation", "À paraître", "sous presse"),
    more_places=("etc.", "et al."),
    presented=(
        "communication au {}",
        "communication présentée au {}",
        "Communication présentée lors du {}",
        "intervention au {}",
        "Communication à {}",
        "conférence, {}",
        "communication orale, {}",
    ),
    reprints=(
        "[{}]",
        "(1re éd. {})",
        "[1re éd. {}]",
        "(éd. originale {})",
        "éd. or. {}",
        "(première édition : {})",
        "rééd. de l'éd. de {}",
    ),
    online=("[en ligne]", "[En ligne]", "en ligne", "[Internet]", "(en ligne)"),
    same=("Id.", "id.", "Idem"),
    quotes=(("« ", " »"), ("« ", " »"), ("« ", " »"), ("“", "”"), ("«", "»"), ("", ""), ('"', '"')),
)
LANGUAGE = Language(
    code="fr",
    families=FAMILIES,
    givens=GIVENS,
    particles=("de", "de", "du", "de La", "des", "Le", "van", "de la", "von", "El", "Ben"),
    doubled=0.06,
    bodies=lines(
        """
        INSEE
        Insee
        Ministère de {portfolio}
        ministère de {portfolio}
        France. Ministère de {portfolio}
        Assemblée nationale
        Sénat
        Conseil d'État
        Conseil constitutionnel
        Cour des comptes
        Commissariat général du Plan
        Conseil économique et social
        Conseil économique, social et environnemental (CESE)
        Haut Conseil à l'intégration
        Haute Autorité de Santé
        Commission européenne
        Conseil de l'Europe
        Parlement européen
        OCDE
        ONU
        Organisation mondiale de la santé
        OMS
        UNESCO
        Banque mondiale
        Organisation internationale du travail
        Organisation internationale de la Francophonie
        Banque de France
        DARES
        DREES
        CNRS
        CEREQ
        INED
        Ined
        Gouvernement du Québec
        Statistique Canada
        Institut de la statistique du Québec
        Office fédéral de la statistique
        Conseil fédéral
        Région wallonne
        République du Sénégal
        Amnesty International
        Médecins sans frontières
        Ligue des droits de l'homme
        Secours catholique
        Fondation Abbé Pierre
        Ville de {town}
        Mairie de {town}
        Agence d'urbanisme de {town}
        Collectif
        """
    ),
    journals=JOURNALS,
    newspapers=listed(
        "Le Monde; Le Monde; Le Monde; Libération; Le Figaro; L'Humanité; La Croix; Les Échos; Le Monde diplomatique; Le Nouvel Observateur; L'Express; Le Point; Ouest-France; Le Soir; La Libre Belgique; Le Temps; Le Devoir; La Presse; Jeune Afrique; Mediapart; Le Canard enchaîné; Télérama; Sud Ouest; Le Parisien"
    ),
    sites=lines(
        "Insee|www.insee.fr\nLe Monde.fr|www.lemonde.fr\nLégifrance|www.legifrance.gouv.fr\nVie publique|www.vie-publique.fr\nLa Vie des idées|laviedesidees.fr\nMétropolitiques|www.metropolitiques.eu\nFrance Culture|www.franceculture.fr\nRadio-Canada|ici.radio-canada.ca\nWikipédia|fr.wikipedia.org\nGallica|gallica.bnf.fr"
    ),
    publishers=PUBLISHERS,
    places=("Paris",) * 110 + PLACES,
    universities=listed(
        "Université de Paris I; Université Paris-Sorbonne; Université Paris VIII; Université Paris X-Nanterre; Université Lumière Lyon 2; Université de Provence; Université de Toulouse-Le Mirail; EHESS; École des hautes études en sciences sociales; IEP de Paris; Sciences Po; Université de Rennes 2; Université de Strasbourg; Université de Lille; Université de Bordeaux; Université libre de Bruxelles; Université catholique de Louvain; Université de Liège; Université de Genève; Université de Lausanne; Université de Montréal; Université Laval; UQAM; Université Cheikh-Anta-Diop; École normale supérieure; Aix-Marseille Université"
    ),
    grammar=GRAMMAR,
    theses=listed(
        "thèse de doctorat; thèse de doctorat; Thèse de doctorat en sociologie; thèse de doctorat en histoire; thèse de doctorat d'État; thèse de 3e cycle; mémoire de maîtrise; mémoire de DEA; mémoire de master 2; Mémoire de maîtrise; thèse d'histoire; thèse de science politique; mémoire d'HDR; thèse pour le doctorat en droit; Thèse de médecine"
    ),
    papers=listed(
        "Document de travail; document de travail; Working Paper; Rapport de recherche; Cahier de recherche; Rapport; Les cahiers du Cevipof; Note de synthèse; Insee Première; Dossier d'étude"
    ),
    manuscripts=listed("manuscrit; ms.; dactylographié; polycopié; multigr.; ronéoté; inédit; manuscrit non publié; document inédit"),
    media=listed("[film]; [DVD]; [cédérom]; [CD-ROM]; [jeu de données]; [carte]; [vidéo]; [documentaire]"),
    terms=_TERMS,
)
