"""Publishing houses of Italy, France and Spain by the one or two words that references have of them, behind the model only: where a name might be a town or the end of a title.

Sources: the houses with most titles in the catalogues of the national libraries (SBN, BnF, BNE), those left out that are words, towns or frequent family names before all ("Guida", "Forni" is none).
"""

from __future__ import annotations

_ITALY = (
    "Adelphi|Alfieri|Alinari|Antenore|Argo|Arsenale|Bompiani|Boringhieri|Bulzoni|Canova|Cappelli|Carocci|Cedam|CEDAM|Cierre|Cleup|CLEUP|Corbo e Fiore|Donzelli|Einaudi|Electa|Electa Editrice|Fabbri|Feltrinelli|Filippi|"
    "Forni|FrancoAngeli|Franco Angeli|Garzanti|Giunti|Giuffrè|Helvetia|Herder|Il Cardo|Il Mulino|il Mulino|Il Poligrafo|Il Polifilo|Il Saggiatore|il Saggiatore|Istituto Editoriale|Jaca Book|La Nuova Italia|Laterza|"
    "Le Lettere|Le Monnier|Liguori|Loescher|Longanesi|Longo|Marietti|Marsilio|Minerva Italica|Mondadori|Mursia|Neri Pozza|Newton Compton|Olschki|Leo S. Olschki|Ongania|Officina|Panini|Principato|Ricciardi|Riuniti|"
    "Rizzoli|Rosenberg & Sellier|Rusconi|Sansoni|Scheiwiller|Silvana|Skira|Sonzogno|Stamperia di Venezia|Supernova|Treccani|Treves|UTET|Utet|Vallecchi|Vallardi|Viella|Zanichelli"
)
_FRANCE_AND_SPAIN = (
    "Actes Sud|Albin Michel|Armand Colin|A. Colin|Arthaud|Aubier|Belin|Bordas|Champion|Calmann-Lévy|De Boccard|Droz|Fayard|Flammarion|Gallimard|Grasset|Hachette|Klincksieck|L'Harmattan|Larousse|La Découverte|Les Belles Lettres|"
    "Maspero|Mouton|Nathan|Payot|Picard|Plon|PUF|P.U.F|Seuil|Le Seuil|S.E.V.P.E.N|SEVPEN|Slatkine|Vrin|"
    "Aguilar|Akal|Alianza|Anagrama|Ariel|Castalia|Cátedra|Crítica|CSIC|C.S.I.C|Espasa|Espasa-Calpe|Gredos|Labor|Planeta|Siglo XXI|Taurus|Tecnos|Tusquets"
)
HOUSES = frozenset(name.lower() for part in (_ITALY, _FRANCE_AND_SPAIN) for name in part.split("|"))
