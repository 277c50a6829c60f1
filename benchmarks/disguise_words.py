"""Tables for `benchmarks.disguise`: names of other cultures, halves of made-up words, and the words that are structure and stay.

The names are common ones of Finland, Hungary, Turkey, Portugal, Poland, Wales, Nigeria, Ghana, Indonesia, Georgia, Armenia, Iceland, Peru and
Ethiopia, written down from general knowledge, in ASCII as the seed's own names are.
"""

from __future__ import annotations

FAMILIES = tuple(
    """Abara Abiodun Acosta Adebayo Adeyemi Agboola Aguilar Ahlberg Akintola Alemayehu Almeida Amoako Andrade Ansah Antunes Arslan Asante Aydin
    Babayan Balazs Balogun Baptista Baranyi Barbosa Bekele Benke Berisha Bielak Boateng Borges Bowen Bozkurt Brandao Bryn Budiman Bulut Camara
    Cardoso Carvalho Cetin Chukwu Coelho Cordeiro Csonka Dankwa Demirel Desta Dlamini Dobos Domingos Dudek Dvali Ebo Edemba Ekwueme Elekes
    Emre Erdogdu Eyob Fabian Fagbenle Farkas Fekete Ferraz Figueira Fodor Fonseca Gabor Galvao Gelashvili Getachew Girma Gomulka Gouveia Gudmund
    Guimaraes Gunawan Gwynne Haile Hakobyan Halme Hankins Harutyun Havas Heikkila Hidayat Hietala Hirvonen Horvath Huanca Hughes Iglesias Ilves
    Iwobi Jablonska Jankovic Jarvinen Javakh Jokinen Juhasz Kallio Kamara Kaplan Karhu Kebede Kelemen Kemppainen Keskin Ketola Kiraly Kivinen
    Kocsis Koskinen Kowal Krupa Kuznik Kwarteng Laaksonen Lakatos Lehtonen Lengyel Lewandow Lindqvist Lloyd Lomidze Lukacs Machado Madeira
    Magyar Mamani Mancini Marques Martirosyan Mbeki Melkonyan Mendonca Mensah Meskini Mikkola Molnar Mottola Mwangi Nagy Nascimento Nemeth
    Nieminen Njoroge Nkrumah Novais Nowicki Nunes Obasanjo Odhiambo Ogundipe Okafor Oliveira Olumide Onwudiwe Orban Osei Otieno Owusu Ozdemir
    Paavola Pachta Palmeira Papp Pekkala Pereira Pesonen Petursson Pinheiro Pintar Polat Prasetyo Priddy Pritchard Quaye Queiroz Quispe Rahardjo
    Rautio Rebelo Rhys Ribeiro Rosario Ruszkai Saarinen Sahakyan Salgado Salonen Santoso Sarpong Savola Senturk Sepulveda Setiawan Shevchik Silveira
    Simonyi Soares Soriano Suryadi Szabo Szilagyi Tadesse Takacs Tamayo Tavares Teixeira Tesfaye Thorvald Tikkanen Toivonen Tolosa Torok Tuominen
    Uchenna Ugurlu Ulubay Uzun Vadasz Valdez Varga Vasconcelos Ventura Vidal Virtanen Vukovic Wahyudi Waweru Wibowo Wolde Wozniak Yadegar Yeboah
    Yildirim Yilmaz Yohannes Zaremba Zawadzki Zoltani Zsoldos Ba Ek Oz Ko Ady Ife Ito Lam Oke Uys""".split()
)

GIVEN = tuple(
    """Adaeze Aino Alvaro Amara Anselmo Arpad Asta Ayodele Bartosz Beatriz Bela Berke Blerim Bogdan Caetano Catarina Cemal Chidi Csaba Cyprian
    Davit Delfina Demba Dezso Dilara Duarte Ebele Eero Efua Elif Emeka Erzsebet Fadila Fatou Femi Ferenc Filipa Fikret Ganesa Gergely Giorgi
    Gonzalo Gudrun Gwenda Hakan Halina Heikki Helmi Hovik Huw Ifan Ignacy Ikenna Ilona Imre Iolanda Jacinto Janko Jarmo Jolana Jussi Kaarina
    Kalman Katarzyna Keto Kofi Kwame Lajos Laszlo Levente Liisa Lopes Luiza Magda Maite Mehmet Merve Miklos Mirembe Nana Natela Nevin Ngozi Nuno
    Oili Olivia Onur Orsolya Otar Oya Paivi Pekka Perpetua Piotr Przemek Quito Quiteria Radek Raquel Reetta Rhodri Rui Sabela Sandor Seija Selma
    Siaka Szymon Taavi Tamas Temitope Teresa Tunde Ugo Ulla Umut Urszula Valdir Veikko Vesna Vilmos Wafula Wanda Wasiu Wojtek Xabier Xenia Yaw
    Yetunde Yildiz Yusra Zeki Zofia Zsuzsa Zubeda""".split()
)

# Any first half with any second half is a word that no document has.
FIRST_HALVES = tuple(
    """amber apple barley basket birch bottle brass candle cedar chalk clover copper coral cotton drift ember feather fern flint garden ginger
    glass hazel heather honey iron ivory juniper kettle lantern larch lemon linen maple marble meadow mint mirror moss needle oak olive onion
    orchard pebble pepper pine plum quartz reed ribbon saddle saffron salt silver slate spruce stone thistle timber violet walnut wicker
    willow wool""".split()
)
SECOND_HALVES = tuple(
    "band beam bell brook craft dale field ford gate grove hall hollow lane loom mark mill moor path port ridge shore spring stead ton vale ward wheel wick wood yard".split()
)

# What a reader may know about references in general: it carries no name and no title, and stays as it is.
STRUCTURE = frozenset(
    """a an the of in on at to for from with by between among and or nor but not into toward towards after before since until under over against
    about as is are was were be been being has have had do does did will would can could should may might must its it his her their our your this
    that these those what which who whom whose why how when where there here than then so if because while during through without within per via
    vis off up down out all any both each every some no one two three four five six seven eight nine ten first second third fourth
    pp p vol vols volume no nos issue ed eds editor editors edn edition et al transl trans translated translation ibid idem op cit loc chapter chap ch
    section sec appendix supplement special number part series press presses publisher publishers publication publications publishing university
    univ college school institute institution academy centre center journal review reviews quarterly bulletin magazine newspaper times daily weekly
    monthly news newsline newslines report reports yearbook annual proceedings society association foundation company co inc ltd corporation books
    book house government ministry ministries minister ministers department office agency commission committee council bureau forum paper papers presented
    delivered conference meeting workshop symposium statement speech address lecture interview thesis dissertation working document documents available accessed
    retrieved http https www url html htm org com doi jstor evening morning night summary broadcast broadcasts database statistics
    collected works source sources note notes table figure see also cf quoted cited according says said argues argued argue writes wrote states stated
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    winter spring summer autumn fall monday tuesday wednesday thursday friday saturday sunday st nd rd th sup sub jr sr new north south east west
    northern southern eastern western bibliography references articles newspapers primary secondary selected""".split()
)

# Months that are equally long change places, so that every day of the month stays a day of the month.
LONG_MONTHS = ("january", "march", "may", "july", "august", "october", "december")
SHORT_MONTHS = ("april", "june", "september", "november")

VOWELS = "aeiou"
LIQUIDS = "hlr"
CONSONANTS = "bcdfgjkmnpstvwxz"
SOFT = "bdfgklmnprstv"  # syllables of made-up names begin with these
