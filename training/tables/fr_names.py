"""Names that the lists of French-speaking countries are full of: people, journals and their abbreviations, publishers, towns."""

from __future__ import annotations

from training.tables import listed

FAMILIES = listed(
    """
    Martin; Bernard; Thomas; Petit; Robert; Richard; Durand; Dubois; Moreau; Laurent; Simon; Michel; Lefebvre; Leroy; Roux; David;
    Bertrand; Morel; Fournier; Girard; Bonnet; Dupont; Lambert; Fontaine; Rousseau; Vincent; Muller; Lefèvre; Faure; André; Mercier;
    Blanc; Guérin; Boyer; Garnier; Chevalier; François; Legrand; Gauthier; Garcia; Perrin; Robin; Clément; Morin; Nicolas; Henry;
    Roussel; Mathieu; Gautier; Masson; Marchand; Duval; Denis; Dumont; Marie; Lemaire; Noël; Meyer; Dufour; Meunier; Brun; Blanchard;
    Giraud; Joly; Rivière; Lucas; Brunet; Gaillard; Barbier; Arnaud; Martinez; Gérard; Roche; Renard; Schmitt; Roy; Leroux; Colin;
    Vidal; Caron; Picard; Roger; Fabre; Aubert; Lemoine; Renaud; Dumas; Lacroix; Olivier; Philippe; Bourgeois; Pierre; Benoît; Rey;
    Leclerc; Payet; Rolland; Leclercq; Guillaume; Lecomte; López; Jean; Dupuy; Guillot; Hubert; Berger; Carpentier; Sánchez; Dupuis;
    Moulin; Louis; Deschamps; Huet; Vasseur; Pérez; Boucher; Fleury; Royer; Klein; Jacquet; Adam; Paris; Poirier; Marty; Aubry; Guyot;
    Carré; Charles; Renault; Charpentier; Ménard; Maillard; Baron; Bertin; Bailly; Hervé; Schneider; Fernandez; Le Gall; Le Goff;
    Le Roux; Collet; Léger; Bouvier; Julien; Prévost; Millet; Perrot; Daniel; Cousin; Germain; Breton; Besson; Langlois; Rémy; Le Bihan;
    Le Bras; Delacroix; Delaunay; Vernet; Chartier; Revel; Roche-Blanchet; Ozouf; Mandrou; Vovelle; Tilly-Morand; Charpy; Weill;
    Ben Achour; Diallo; Traoré; N'Diaye; Kouassi; Tremblay; Gagnon; Côté; Bouchard; Lévesque; Paquette; Vandenbroucke; Dewaele; Claes;
    Jaccard; Favre; de La Tour; de Certaines; de Beaumont; du Plessis; de Saint-Aubin; d'Arbois; d'Ormesson; des Forêts; de Montclos; de Villeneuve
    """
)
GIVENS = listed(
    """
    Marie; Anne; Catherine; Isabelle; Sylvie; Nathalie; Sophie; Claire; Hélène; Françoise; Brigitte; Monique; Nicole; Christine;
    Valérie; Sandrine; Céline; Aurélie; Élodie; Camille; Chloé; Julie; Émilie; Mathilde; Juliette; Geneviève; Jacqueline; Simone; Odile;
    Édith; Élisabeth; Agnès; Cécile; Florence; Laurence; Véronique; Pascale; Dominique; Marie-Claude; Marie-Hélène; Anne-Marie;
    Anne-Sophie; Marie-Laure; Fatima; Aïcha; Awa; Jean; Pierre; Michel; André; Philippe; René; Louis; Alain; Jacques; Bernard; Marcel;
    Daniel; Roger; Robert; Paul; Claude; Christian; Henri; Georges; Nicolas; François; Patrick; Gérard; Christophe; Joseph; Julien;
    Maurice; Laurent; Frédéric; Éric; David; Stéphane; Pascal; Sébastien; Alexandre; Thierry; Olivier; Antoine; Raymond; Guillaume;
    Étienne; Gilles; Emmanuel; Yves; Luc; Hugues; Benoît; Rémi; Jean-Pierre; Jean-Claude; Jean-Luc; Jean-Marie; Jean-François;
    Pierre-Yves; Paul-Henri; Mamadou; Mohamed
    """
)
JOURNALS = listed(
    """
    Annales. Histoire, Sciences Sociales|Annales HSS; Annales ESC; Revue historique|Rev. hist.;
    Revue d'histoire moderne et contemporaine|RHMC; Vingtième Siècle. Revue d'histoire; Le Mouvement social; Genèses; Histoire urbaine;
    Histoire & Mesure; Cahiers d'histoire; Histoire, économie et société; Revue française de sociologie|Rev. fr. sociol.;
    Actes de la recherche en sciences sociales|ARSS; L'Année sociologique; Sociologie du travail|Sociol. trav.; Sociétés contemporaines;
    Cahiers internationaux de sociologie; Revue française de science politique|RFSP; Politix; Raisons politiques;
    Critique internationale; Politique étrangère; Pouvoirs; Mots. Les langages du politique; Cultures & Conflits;
    Revue internationale de politique comparée; Politique africaine; Cahiers d'études africaines; Afrique contemporaine;
    Journal des africanistes; Revue Tiers Monde; L'Homme; Ethnologie française; Terrain; Gradhiva; Études rurales;
    L'Espace géographique; Annales de géographie; Géocarrefour; Hérodote; Espaces et sociétés; Les Annales de la recherche urbaine;
    Cybergeo; Population; Espace populations sociétés; Revue économique|Rev. écon.; Économie et statistique; Revue de l'OFCE;
    Revue d'économie politique; Économie et prévision; Revue française de gestion; Réseaux; Questions de communication; Hermès;
    Langages; Langue française; Revue de linguistique romane; Littérature; Poétique; Romantisme;
    Revue d'histoire littéraire de la France|RHLF; Dix-huitième siècle; Romania; Le Moyen Âge; Cahiers de civilisation médiévale;
    Médiévales; Bibliothèque de l'École des chartes|BEC; Revue archéologique; Gallia; Antiquités africaines;
    Revue des études anciennes|REA; Revue des études grecques|REG; Revue de l'art; Gazette des Beaux-Arts; Perspective;
    Revue de musicologie; Les Temps modernes; Esprit; Le Débat; Critique; Diogène; Revue philosophique de la France et de l'étranger;
    Revue de métaphysique et de morale; Les Études philosophiques; Archives de sciences sociales des religions;
    Revue de l'histoire des religions; Revue d'histoire de l'Église de France; Revue française de pédagogie; Éducation et sociétés;
    Les Sciences de l'éducation; Recherche et formation; Repères; Enfance; L'Année psychologique; Bulletin de psychologie;
    Revue française de psychanalyse; L'Évolution psychiatrique|Evol Psychiatr; La Revue de médecine interne|Rev Med Interne;
    La Presse médicale|Presse Med; Revue d'épidémiologie et de santé publique|Rev Epidemiol Sante Publique;
    Archives de pédiatrie|Arch Pediatr; Revue neurologique|Rev Neurol; Annales de cardiologie et d'angéiologie|Ann Cardiol Angeiol;
    Santé publique; Sciences sociales et santé; Revue du droit public|RDP; Revue française de droit administratif|RFDA;
    Revue trimestrielle de droit civil|RTD civ.; Recueil Dalloz|D.; La Semaine juridique|JCP;
    Revue internationale de droit comparé|RIDC; Droit social; L'Actualité juridique. Droit administratif|AJDA; Droit et société;
    Comptes rendus de l'Académie des sciences|C. R. Acad. Sci.; Natures Sciences Sociétés; Bulletin de la Société botanique de France;
    Revue d'écologie; Cahiers du cinéma; Revue canadienne de science politique; Recherches sociographiques; Études internationales;
    La Revue nouvelle; Cipango; Ebisu; Critique économique
    """
)
PUBLISHERS = listed(
    """
    Gallimard; Éditions du Seuil; Seuil; Presses universitaires de France; PUF; Fayard; Flammarion; Albin Michel; Grasset; Plon;
    Calmann-Lévy; Robert Laffont; La Découverte; Maspero; Éditions de Minuit; Armand Colin; Hachette; Nathan; Larousse; Payot;
    Payot & Rivages; Aubier; Aubier-Montaigne; Champion; Honoré Champion; Droz; Klincksieck; Vrin; J. Vrin; Picard; A. et J. Picard;
    Les Belles Lettres; L'Harmattan; Karthala; CNRS Éditions; Éditions du CNRS; Éditions de l'EHESS;
    Éditions de la Maison des sciences de l'homme; Presses de Sciences Po; Presses universitaires de Rennes; PUR;
    Presses universitaires de Lyon; Presses universitaires de Grenoble; PUG; Presses universitaires du Septentrion;
    Presses universitaires du Mirail; Presses universitaires de Bordeaux; Publications de la Sorbonne; Éditions de la Sorbonne;
    École française de Rome; Dalloz; LGDJ; Bruylant; Larcher; De Boeck; Peeters; Brepols; Casterman; Labor;
    Presses de l'Université Laval; Presses de l'Université de Montréal; Boréal; Hurtubise HMH; Leméac; Slatkine; Labor et Fides;
    Payot Lausanne; Actes Sud; Odile Jacob; Autrement; Belin; Ellipses; Dunod; Masson; Elsevier Masson; Economica; Le Cerf;
    Éditions du Cerf; Desclée de Brouwer; Beauchesne; Bayard; Amsterdam; Agone; La Fabrique; Le Monde diplomatique;
    La Documentation française; Insee; Éditions du patrimoine; Somogy; Hazan; Citadelles & Mazenod; Tallandier; Perrin; Errance;
    Éditions Sociales; 10/18
    """
)
PLACES = listed(
    """
    Paris; Lyon; Marseille; Toulouse; Bordeaux; Lille; Nantes; Strasbourg; Rennes; Grenoble; Montpellier; Nice; Dijon; Aix-en-Provence;
    Tours; Poitiers; Rouen; Caen; Reims; Nancy; Metz; Besançon; Clermont-Ferrand; Saint-Denis; Saint-Étienne; Villeneuve-d'Ascq;
    Orléans; Arles; Avignon; Versailles; Nanterre; La Haye; Bruxelles; Louvain; Louvain-la-Neuve; Liège; Gand; Genève; Lausanne;
    Neuchâtel; Fribourg; Montréal; Québec; Ottawa; Dakar; Tunis; Alger; Rabat; Abidjan; Rome; Londres; Amsterdam; Leyde; Paris-La Haye;
    La Tour-d'Aigues; Ivry-sur-Seine; Malakoff
    """
)
