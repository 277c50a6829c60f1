"""Places of publication.

Source: the cities that stand most often in the imprint field of national bibliographies of the languages read, with the countries, states
and their abbreviations that follow them.
"""

from __future__ import annotations

PLACES = frozenset(
    name.strip().lower()
    for name in (
        "New York|London|Cambridge|Oxford|Boston|Chicago|Philadelphia|Princeton|New Haven|Berkeley|Los Angeles|San Francisco|Stanford|Washington|Washington DC|Washington D.C|Baltimore|Ann Arbor|Ithaca|Durham|Chapel Hill|"
        "Minneapolis|Madison|Bloomington|Urbana|Seattle|Austin|Houston|Dallas|Atlanta|Detroit|Cleveland|Pittsburgh|Boulder|Denver|Toronto|Montreal|Montréal|Vancouver|Ottawa|Québec|Sydney|Melbourne|Canberra|Auckland|Wellington|"
        "Edinburgh|Glasgow|Manchester|Liverpool|Birmingham|Leeds|Bristol|Exeter|Cheltenham|Aldershot|Farnham|Basingstoke|Houndmills|Harmondsworth|Dublin|Belfast|Cardiff|Norwich|Brighton|Thousand Oaks|Newbury Park|Beverly Hills|"
        "Englewood Cliffs|Upper Saddle River|Reading|Menlo Park|San Mateo|San Diego|Orlando|Norwell|Malden|Hoboken|Mahwah|Hillsdale|Westport|Santa Barbara|Lanham|Armonk|White Plains|Garden City|Notre Dame|Syracuse|Albany|"
        "Providence|Tucson|Honolulu|Stony Brook|Redwood City|Boca Raton|Amherst|Bethesda|Geneva|Rockville|Alexandria|Arlington|Piscataway|Los Alamitos|"
        "Berlin|München|Munich|Hamburg|Köln|Cologne|Frankfurt|Frankfurt am Main|Frankfurt a. M|Frankfurt/M|Stuttgart|Leipzig|Dresden|Göttingen|Heidelberg|Tübingen|Freiburg|Mainz|Bonn|Bielefeld|Wiesbaden|Hannover|Darmstadt|Opladen|Weinheim|"
        "Münster|Marburg|Würzburg|Bochum|Düsseldorf|Weimar|Jena|Halle|Kiel|Bremen|Paderborn|Hildesheim|Berlin Heidelberg|Wien|Vienna|Graz|Innsbruck|Salzburg|Zürich|Zurich|Basel|Bern|Genève|Genf|Lausanne|Fribourg|"
        "Paris|Lyon|Marseille|Toulouse|Bordeaux|Strasbourg|Grenoble|Rennes|Lille|Aix-en-Provence|Montpellier|Nancy|Bruxelles|Brussels|Brüssel|Louvain|Leuven|Liège|Antwerpen|Gent|Ghent|Amsterdam|Leiden|Utrecht|Rotterdam|The Hague|"
        "Den Haag|Dordrecht|Groningen|Nijmegen|Berlin and New York|Stockholm|Uppsala|Göteborg|Gothenburg|Lund|Oslo|Bergen|Copenhagen|København|Aarhus|Odense|Helsinki|Turku|Reykjavik|"
        "Roma|Rome|Milano|Milan|Torino|Turin|Firenze|Florence|Bologna|Venezia|Venice|Padova|Napoli|Naples|Palermo|Genova|Pisa|Bari|Treviso|Verona|Vicenza|Udine|Trieste|Ferrara|Modena|Parma|Siena|Pavia|Brescia|Bergamo|Cagliari|"
        "Madrid|Barcelona|Sevilla|Valencia|Salamanca|Granada|Zaragoza|Bilbao|Málaga|Santiago de Compostela|Murcia|Lisboa|Lisbon|Porto|Coimbra|Braga|Mexico|México|México DF|México, DF|Ciudad de México|Buenos Aires|Santiago|"
        "Santiago de Chile|Bogotá|Lima|Caracas|Quito|La Habana|Montevideo|Medellín|Asunción|La Paz|São Paulo|Rio de Janeiro|Brasília|Belo Horizonte|Porto Alegre|Curitiba|Salvador|Recife|Fortaleza|Campinas|Florianópolis|Goiânia|"
        "Petrópolis|Niterói|Belém|Manaus|Natal|Vitória|Londrina|Maringá|Santa Maria|Uberlândia|Bauru|Passo Fundo|Ribeirão Preto|São Carlos|Viçosa|Pelotas|Juiz de Fora|São Leopoldo|Lavras|Piracicaba|Araraquara|"
        "Moscow|Moskva|Москва|М|Ленинград|Санкт-Петербург|СПб|Л|Новосибирск|Екатеринбург|Казань|Киев|Минск|Leningrad|St. Petersburg|Saint Petersburg|Kiev|Kyiv|Minsk|Warszawa|Warsaw|Kraków|Cracow|Wrocław|Poznań|Praha|Prague|Brno|Bratislava|"
        "Budapest|București|Bucharest|Sofia|Beograd|Belgrade|Zagreb|Ljubljana|Sarajevo|Athens|Athen|Athenai|Thessaloniki|Istanbul|Ankara|Jerusalem|Tel Aviv|Cairo|Beirut|Tehran|Nairobi|Cape Town|Johannesburg|Pretoria|Lagos|Ibadan|"
        "Accra|Dakar|New Delhi|Delhi|Bombay|Mumbai|Calcutta|Kolkata|Madras|Chennai|Bangalore|Dhaka|Karachi|Lahore|Islamabad|Colombo|Kathmandu|Beijing|Peking|Shanghai|Nanjing|Hong Kong|Taipei|Tokyo|Kyoto|Osaka|Sapporo|Nagoya|Seoul|"
        "Singapore|Kuala Lumpur|Jakarta|Bangkok|Manila|Hanoi|Cambridge, Mass|Cambridge, MA|Cambridge (Mass.)|Great Britain|United States|USA|UK|New Jersey|California|Oxford and New York|London and New York|Torino-Roma|Roma-Bari|"
        "Bloomington and Indianapolis|Indianapolis|Hanover|Cambridge and New York|Leiden and Boston|Leiden/Boston|Berlin/New York|Berlin/Heidelberg|Chicago and London|Baltimore and London|Dordrecht/Boston|Northampton|Bern u. a|S.l|"
        "Lincoln|Norman|Columbus|Athens, GA|Charlottesville|Nashville|Knoxville|New Brunswick|Pennsylvania|University Park|Evanston|Iowa City|Lawrence|Lexington|Louisville|Tampere|Tartu|Riga|Vilnius|Tallinn|Perugia|Lucca|Mantova|"
        "Lecce|Catania|Messina|Trento|Cosenza|Budapest|Timișoara|Iași|Cluj|Belval|Luxembourg|Luxemburg|Vaduz|Monaco|Malta|Valletta|Nicosia|Tiflis|Tbilisi|Yerevan|Baku|Tashkent|Almaty"
    ).split("|")
)
REGIONS = frozenset(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc d.c mass conn calif ill mich minn penn tex wash fla "
    "uk u.k usa u.s.a u.s england scotland wales ireland france germany deutschland italy italia spain españa portugal brasil brazil méxico mexico argentina chile colombia canada australia india japan china switzerland "
    "schweiz austria österreich netherlands belgium sweden norway denmark finland poland russia россия israel singapore new zealand south africa mass. sp rj mg rs pr sc ba pe ce df es go am ontario quebec victoria nsw "
    "massachusetts connecticut california illinois michigan minnesota pennsylvania texas washington florida virginia maryland jersey new york".split()
)
