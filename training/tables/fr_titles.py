"""The grammar of French titles."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed
from training.tables.articles import FRENCH_A, FRENCH_DE, bare, melted

_THEMES = listed(
    """
    la condition ouvrière; la mobilité sociale; la politique agricole; la paysannerie; l'exode rural; l'urbanisation;
    le logement social; la ségrégation scolaire; l'école primaire; l'enseignement supérieur; la laïcité; le syndicalisme; la grève;
    le travail à domicile; le chômage de longue durée; les classes moyennes; la bourgeoisie marchande; la noblesse de robe;
    le clergé paroissial; les ordres mendiants; le pèlerinage; la sorcellerie; les livres interdits; la presse locale; la librairie;
    l'édition savante; le roman épistolaire; la tragédie lyrique; la poésie de circonstance; le théâtre de foire;
    la peinture de paysage; la gravure; les jardins; l'architecture thermale; les cathédrales; le mécénat; les collections princières;
    la photographie documentaire; le cinéma amateur; l'opinion publique; les partis politiques; l'abstention; la décentralisation;
    l'intercommunalité; le droit des étrangers; la justice pénale; la prison; la police municipale; la guerre de course;
    les armées coloniales; la diplomatie; les relations commerciales; l'aide au développement; la dette extérieure; l'État providence;
    la protection sociale; la politique familiale; la vieillesse; le handicap; l'hôpital public; la médecine coloniale; la vaccination;
    les épidémies; l'obésité infantile; la dépression; le diabète; la mémoire des guerres; les migrations; les diasporas; l'asile;
    la frontière; les minorités; le genre; la parenté; la sexualité; les rites funéraires; les masques; la chefferie; l'esclavage;
    la plantation; le commerce du sucre; la vigne; le sel; la forêt; la pêche côtière; le littoral; les inondations;
    le changement climatique; la biodiversité; les déchets; l'énergie nucléaire; la politique industrielle; le cadastre; la statistique;
    les sondages; l'argumentation; la métaphore; la grammaire scolaire; le bilinguisme; les langues régionales; la traduction;
    la responsabilité civile; le contrat administratif; la preuve; le juge constitutionnel; la fiscalité locale;
    la démocratie participative; l'expertise; les réseaux numériques
    """
)
_WHERE = listed(
    """
    en France; en Bretagne; en Provence; en Languedoc; en Normandie; en Belgique; en Suisse romande; au Québec; en Algérie; au Maroc;
    au Sénégal; en Côte d'Ivoire; en Afrique de l'Ouest; à Paris; à Lyon; à Marseille; à Bruxelles; dans les Antilles; dans le Nord;
    dans l'Europe des Lumières; en Méditerranée; dans l'Empire ottoman; en Indochine; en milieu rural; en Europe centrale; au Japon;
    dans l'Union européenne; dans le bassin parisien; en Île-de-France; dans les Alpes
    """
)
_WHEN = listed(
    """
    au Moyen Âge; à l'époque moderne; sous l'Ancien Régime; au XVIe siècle; au XVIIe siècle; au XVIIIe siècle; au XIXe siècle;
    au xxe siècle; pendant la Grande Guerre; sous la IIIe République; sous Vichy; depuis 1945; de 1789 à 1848; de 1880 à nos jours;
    dans l'entre-deux-guerres; (1815-1870); (1914-1918); (XVIe-XVIIIe siècles); (1962-2002); (fin XIXe-début XXe siècle);
    des origines à nos jours; dans les années 1930; après la décolonisation; aux XVIe et XVIIe siècles
    """
)
_SUBTITLES = listed(
    """
    essai d'histoire sociale; une approche comparée; entre norme et pratique; étude de cas; un état des lieux;
    acteurs, enjeux, pratiques; une histoire oubliée; discours et représentations; bilan et perspectives; sources et méthodes;
    le cas des villes moyennes; enquête sur un malentendu; genèse d'une politique publique; éléments pour une sociologie;
    vers un nouveau modèle ?; une mise au point; réflexions à partir d'un terrain; mythes et réalités; textes et documents;
    permanences et mutations; une question politique; continuités et ruptures; l'envers du décor; une relecture
    """
)
_OBJECTS = listed(
    """
    un village en sursis; une famille de notables; un quartier populaire; une bibliothèque de province; un manuscrit retrouvé;
    un procès oublié; une usine à la campagne; un notaire sans histoire; une revue d'avant-garde; un livre de raison;
    une révolte paysanne; un peintre voyageur; une ville moyenne; un port en crise; une controverse savante; un évêque en son diocèse;
    une loi inapplicable; un fonds d'archives
    """
)
GRAMMAR: Mapping[str, Words] = {
    "theme": _THEMES,
    "of-theme": melted(_THEMES, FRENCH_DE),
    "to-theme": melted(_THEMES, FRENCH_A),
    "bare-theme": bare(_THEMES),
    "where": _WHERE,
    "when": _WHEN,
    "object": _OBJECTS,
    "town": listed(
        "Paris; Lyon; Marseille; Rouen; Toulouse; Bordeaux; Lille; Nantes; Grenoble; Genève; Bruxelles; Montréal; Dakar; Roubaix; Saint-Étienne; Béziers"
    ),
    "of-study": listed(
        "contribution à l'étude; éléments pour une histoire; remarques sur l'histoire; pour une sociologie; essai sur les transformations; note sur les usages; retour sur l'invention; les enjeux; les paradoxes; les métamorphoses; la fabrique; la crise; l'avenir; la fin; la réforme; la place; le rôle"
    ),
    "portfolio": listed(
        "l'Éducation nationale; l'Intérieur; la Santé; la Culture; l'Agriculture; l'Économie et des Finances; la Justice; l'Équipement; la Défense; l'Environnement; la Ville"
    ),
    "article": lines(
        """
        5*{theme} {where}
        5*{theme} {where} {when}
        3*{theme} et {theme} {where}
        6*{of-study} {of-theme} {where}
        3*{of-study} {of-theme}
        3*{object} : {theme} {where}
        2*{object} {when}
        {theme} est-elle soluble dans {theme} ?
        faut-il réformer {theme} ?
        qu'est-ce que {theme} ?
        de {town} à {town} : {theme} {when}
        penser {theme} {where}
        entre {theme} et {theme}
        {person} et {theme}
        {person}, lecteur de {person}
        {theme} dans l'œuvre de {person}
        les « {bare-theme} » {where}
        l'impact {of-theme} sur {theme} : étude rétrospective
        prise en charge {of-theme} chez l'enfant
        quand {theme} rencontre {theme}
        une lettre inédite de {person} à {person}
        du bon usage {of-theme}
        {town}, {years} : {theme}
        """
    ),
    "book": lines(
        """
        5*{theme} {where}
        4*{theme} {where} {when}
        5*{theme}
        3*{theme} et {theme}
        3*histoire {of-theme}
        2*histoire {of-theme} {where}
        sociologie {of-theme}
        2*{object}
        {of-study} {of-theme}
        2*{of-study} {of-theme} {where}
        {person}
        {person} et son temps
        introduction {to-theme}
        traité {of-theme}
        les mots {of-theme}
        dictionnaire {of-theme}
        {town} {when}
        l'invention {of-theme}
        vivre {theme}
        """
    ),
    "edited": lines(
        "4*{theme} {where}\n2*{theme} {where} {when}\n3*{theme} et {theme}\nhistoire {of-theme}\nmélanges offerts à {person}\nmélanges en l'honneur de {person}\n{theme} en question\nrepenser {theme}\n2*{of-study} {of-theme}\nactes du colloque sur {theme}"
    ),
    "subtitle": (
        *_SUBTITLES,
        "{theme} {when}",
        "{theme} {where}",
        "le cas {of-theme}",
        "l'exemple de {town}",
        "{town}, {years}",
        "{theme} et {theme}",
    ),
    "report": lines(
        "rapport sur {theme}\nrapport annuel {year}\n{theme} en {year}\nmission d'information sur {theme}\n{theme} : état des lieux et propositions\nplan national pour {theme} {years}\nrecensement de la population {year}\navis sur {theme}"
    ),
    "talk": lines("{theme} {where}\n{of-study} {of-theme}\n{object} : {theme} {when}"),
    "headline": lines(
        "{theme} divise la majorité\n{town} : {theme} en débat\n{theme}, un échec français\n« {theme} n'a plus de sens »\nle gouvernement relance {theme}\nà {town}, {theme} inquiète\n{object} qui dérange\n{name} défend {theme}"
    ),
    "webpage": lines(
        "{theme} {where}\nqu'est-ce que {theme} ?\n{theme} : questions et réponses\nà propos {of-theme}\nles chiffres clés {of-theme}\nbiographie de {person}"
    ),
    "law": lines(
        "loi relative {to-theme}\nloi n° {year}-{number} relative {to-theme}\ndécret n° {year}-{number} portant réforme {of-theme}\ncode {of-theme}\narrêté relatif {to-theme}\ncirculaire sur {theme}\nordonnance n° {year}-{number}"
    ),
    "case": lines(
        "CE, Ass., {name}\nCE, {name}\nCass. civ. {small}e, n° {number}\nCass. crim.\nCons. const., décision n° {number} DC\n{name} c. France\nTA {town}, {name}"
    ),
    "dataset": lines("enquête sur {theme}, {years}\nbase de données {of-theme}\nrecensement {of-theme} {year}"),
    "film": lines("{object}\nles nuits de {town}\nle silence {of-theme}"),
    "entry": lines("3*{bare-theme}\n{theme}\n{name} ({person})\n{person}"),
    "encyclopedia": lines(
        "Encyclopædia Universalis\nDictionnaire {of-theme}\nDictionnaire critique {of-theme}\nEncyclopédie {of-theme}\nDictionnaire historique de la Suisse\nVocabulaire {of-theme}"
    ),
    "event": lines(
        "Colloque international « {theme} {where} »\nCongrès de l'Association française de sociologie\nJournées d'étude sur {theme}\nActes du colloque « {theme} et {theme} »\nCongrès annuel de l'AFSP\nActes du {roman}e Congrès international {of-theme}\nColloque de {town}\nSéminaire « {theme} »"
    ),
    "journal": lines(
        "Revue {of-theme}\nCahiers {of-theme}\nRevue d'histoire {of-theme}\nBulletin de la Société {of-theme}\nAnnales de {town}\nArchives {of-theme}\nRevue internationale {of-theme}\nRecherches sur {theme}"
    ),
    "series": lines(
        "Bibliothèque {of-theme}\nQue sais-je ?\nRepères\nFolio histoire\nLogiques sociales\nLe sens commun\nPoints Histoire\nLa Pléiade\nCollection {theme}\nCahiers {of-theme}\nTextes à l'appui\nQuadrige\nU"
    ),
    "review": lines("compte rendu de {person}, {book}\ncompte rendu de {book}\nà propos de {book}\nC.R. de {person}, {book}"),
}
