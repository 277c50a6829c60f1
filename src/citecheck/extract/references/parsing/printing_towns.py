"""Towns where books are printed, beyond those that the model has learnt with (`places`): read behind the model only.

Sources: the chief towns of the provinces of Italy (ISTAT), the départements of France (INSEE) and the provinces of Spain (INE), those left out that are words or family names
before all ("Como", "Este", "Tours"); smaller seats of publishers in the catalogue of Italian libraries (SBN); the Latin and old names of towns on title pages (CERL Thesaurus).
"""

from __future__ import annotations

_ITALY = (
    "Agrigento|Alessandria|Ancona|Aosta|Arezzo|Ascoli Piceno|Avellino|Barletta|Belluno|Benevento|Biella|Bolzano|Brindisi|Caltanissetta|Campobasso|Caserta|Catanzaro|Chieti|Cremona|Crotone|Cuneo|Foggia|Forlì|"
    "Frosinone|Gorizia|Grosseto|Imperia|Isernia|L'Aquila|La Spezia|Lecco|Livorno|Lodi|Macerata|Matera|Monza|Novara|Nuoro|Oristano|Pesaro|Pescara|Piacenza|Pistoia|Pordenone|Prato|Ragusa|Ravenna|Reggio Calabria|"
    "Reggio Emilia|Rieti|Rimini|Rovigo|Salerno|Sassari|Savona|Siracusa|Sondrio|Taranto|Teramo|Terni|Trani|Trapani|Urbino|Varese|Verbania|Vercelli|Viterbo|Vibo Valentia|"
    "Abano Terme|Alba|Assisi|Bassano|Bassano del Grappa|Bagno a Ripoli|Casale Monferrato|Caselle di Sommacampagna|Castelfranco Veneto|Cava dei Tirreni|Cesena|Chioggia|Cinisello Balsamo|Città del Vaticano|"
    "Città di Castello|Cittadella|Conegliano|Cortona|Empoli|Faenza|Feltre|Fiesole|Foligno|Ivrea|Mestre|Murano|Novi Ligure|Oderzo|Pontassieve|Portogruaro|Rovereto|San Daniele del Friuli|Sesto Fiorentino|Sommacampagna|Soveria Mannelli|"
    "Spoleto|Subiaco|Todi|Tolmezzo|Torre Pellice|Vittorio Veneto|Zara|Spalato|Capodistria|Pola|Rovigno|Trau|Sebenico"
)
_FRANCE_AND_SPAIN = (
    "Albi|Amiens|Angers|Angoulême|Arras|Avignon|Besançon|Bourges|Caen|Carcassonne|Chambéry|Clermont-Ferrand|Colmar|Dijon|Le Mans|Limoges|Mulhouse|Nantes|Nîmes|Orléans|Perpignan|Poitiers|Reims|Rouen|"
    "Saint-Étienne|Toulon|Troyes|Valence|Versailles|La Haye|Gand|Anvers|Genève-Paris|"
    "Alicante|Almería|Badajoz|Burgos|Cáceres|Cádiz|Castellón|Ciudad Real|Córdoba|A Coruña|La Coruña|Cuenca|Gijón|Girona|Gerona|Huelva|Huesca|Jaén|Las Palmas|León|Lleida|Logroño|Oviedo|Palma de Mallorca|Palencia|Pamplona|"
    "Pontevedra|San Sebastián|Santander|Segovia|Soria|Tarragona|Teruel|Toledo|Valladolid|Vigo|Vitoria|Zamora|Alcalá de Henares"
)
_OF_OLD = (
    "Venetia|Vinegia|Vineggia|Venetiis|Patavii|Padoa|Mediolani|Romae|Florentiae|Fiorenza|Bononiae|Neapoli|Veronae|Vicetiae|Vicenzia|Utini|Tarvisii|Bassani|Brixiae|Bergomi|Ferrariae|Mantuae|Taurini|Parmae|Genuae|Lugduni|"
    "Lugduni Batavorum|Parisiis|Lutetiae|Basileae|Coloniae|Coloniae Agrippinae|Francofurti|Lipsiae|Antverpiae|Amstelodami|Argentorati|Augustae Vindelicorum|Norimbergae|Viennae|Tubingae|Londini|Matriti"
)
TOWNS = frozenset(name.lower() for part in (_ITALY, _FRANCE_AND_SPAIN, _OF_OLD) for name in part.split("|"))
