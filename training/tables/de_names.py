"""German names: people, bodies, journals, publishers, places."""

from __future__ import annotations

from training.tables import lines, listed

FAMILIES = listed(
    """
    Müller; Schmidt; Schneider; Fischer; Weber; Meyer; Wagner; Becker; Schulz; Hoffmann; Schäfer; Koch; Bauer; Richter; Klein; Wolf; Schröder; Neumann; Schwarz; Zimmermann; Braun; Krüger; Hofmann; Hartmann;
    Lange; Schmitt; Werner; Krause; Meier; Lehmann; Schmid; Schulze; Maier; Köhler; Herrmann; König; Walter; Mayer; Huber; Kaiser; Fuchs; Peters; Lang; Scholz; Möller; Weiß; Jung; Hahn; Schubert; Vogel; Friedrich;
    Keller; Günther; Frank; Berger; Winkler; Roth; Beck; Lorenz; Baumann; Franke; Albrecht; Schuster; Simon; Ludwig; Böhm; Winter; Kraus; Martin; Schumacher; Krämer; Vogt; Stein; Jäger; Otto; Sommer; Groß; Seidel;
    Heinrich; Brandt; Haas; Schreiber; Graf; Schulte; Dietrich; Ziegler; Kuhn; Kühn; Pohl; Engel; Horn; Busch; Bergmann; Thomas; Voigt; Sauer; Arnold; Wolff; Pfeiffer; Beckmann; Ernst; Lindner; Hübner; Seifert;
    Nagel; Reuter; Ritter; Barth; Götz; Bock; Hesse; Langer; Sander; Jansen; Wenzel; Jahn; Hein; Adam; Noack; Thiel; Kramer; Ott; Wirth; Förster; Moser; Hermann; Kunze; Ullrich; Bender; Janssen; Blum; Unger; Wild;
    Paul; Maurer; Bachmann; Mohr; Bauer-Schmitz; Kruse; Stahl; Petersen; Römer; Geiger; Schütz; Held; Schrader; Metzger; Kirchner; Zimmer; Decker; Greiner; Fiedler; Herzog; Lutz; Binder; Oswald; Stadler; Rohde;
    Leutheusser; Hagedorn; Wesel; Niederhauser; Zumbrunn; Aeschbacher; Bürgi; Stocker; Steiner; Pichler; Gruber; Eder; Wallner; Hinterberger; Obermayr; Kirchmair; Schlögl; Nöstlinger; Zehetmair; Ammann; Rüegg;
    Müller-Schöll; Meyer-Abich; Schmidt-Lauber; Kaufmann-Hayoz; Wagner-Egelhaaf; Schulte-Sasse; Beck-Hiller; Hoffmann-Nowak; Lenz-Berger; Klein-Reinhardt; Vogel-Heuser; Blum-Kern; Tiedemann; Pöggeler; Ostner-Lutz;
    Brunkhorst; Dörre-Kunz; Ehrenreich; Fahrenkamp; Gäthje; Hradetzky; Itzenplitz; Jürgensmeyer; Kattelmann; Lüdtke; Mühlhaus; Nüchtern; Oestreich; Pankoke-Witt; Quandt; Rosenkranz; Süßmuth; Thränhardt-Moll;
    Uhlendorff; Vobruba-Stern; Wehlau; Yıldız; Zapfel; Öztürk; Kowalski; Nowotny; Bielefeld; Hamburger; Wiener; Schweizer; Frankfurter; Berliner; Kassel; Schlegel; Papst; Bischof; Freund; Feld; Raum; Zeitler; Verlaan
    """
)
GIVENS = listed(
    """
    Peter; Michael; Thomas; Andreas; Wolfgang; Klaus; Jürgen; Günter; Stefan; Christian; Uwe; Werner; Horst; Frank; Dieter; Manfred; Gerhard; Hans; Bernd; Thorsten; Mathias; Matthias; Helmut; Walter; Heinz; Martin;
    Jörg; Rolf; Jens; Sven; Alexander; Jan; Rainer; Holger; Karl; Dirk; Joachim; Ralf; Carsten; Herbert; Oliver; Wilhelm; Kurt; Markus; Heinrich; Harald; Paul; Hermann; Markus; Norbert; Axel; Ulrich; Ulrike; Ursula;
    Monika; Petra; Elisabeth; Sabine; Renate; Helga; Karin; Brigitte; Ingrid; Erika; Andrea; Gisela; Claudia; Susanne; Gabriele; Christa; Christine; Hildegard; Anna; Birgit; Barbara; Gerda; Anja; Martina; Angelika;
    Heike; Katrin; Regina; Cornelia; Silke; Eva; Annette; Doris; Anke; Jutta; Katharina; Bettina; Silvia; Marianne; Irmgard; Nicole; Heidrun; Almut; Dagmar; Frauke; Gesine; Hannelore; Ilse; Judith; Kerstin; Luise;
    Hans-Peter; Karl-Heinz; Hans-Georg; Klaus-Dieter; Eva-Maria; Anna-Lena; Hans Ulrich; Karl Ulrich; Ernst-Wolfgang; Heinz-Herbert; Franz-Xaver; Johann Wolfgang; Georg Wilhelm; Marie-Luise; Hans-Joachim; Ann-Kathrin;
    Max; Georg; Theodor W.; Niklas; Ferdinand; Friedrich; August; Arnold; Ludwig; Edmund; Immanuel; Emil; Otto; Konrad; Lothar; Siegfried; Reinhard; Reinhart; Burkhard; Eckart; Ekkehard; Gerd; Götz; Henning; Volker; Detlef
    """
)
BODIES = lines(
    """
    3*Statistisches Bundesamt
    Bundesministerium für {ressort}
    Bundesministerium für {ressort}
    Bundesministerium für {ressort}
    BMBF
    BMFSFJ – Bundesministerium für Familie, Senioren, Frauen und Jugend
    BMAS
    Bundeszentrale für politische Bildung
    Bundesagentur für Arbeit
    Bundesregierung
    Deutscher Bundestag
    Bundesverfassungsgericht
    Ministerium für {ressort} des Landes {bundesland}
    {bundesland} Staatsministerium für {ressort}
    Senatsverwaltung für {ressort} Berlin
    Statistisches Landesamt {bundesland}
    Landesamt für {ressort} {bundesland}
    Landeszentrale für politische Bildung {bundesland}
    Stadt {place}
    Land {bundesland}
    Sachverständigenkommission {first}bericht
    Sachverständigenrat zur Begutachtung der gesamtwirtschaftlichen Entwicklung
    Kultusministerkonferenz
    KMK
    Hochschulrektorenkonferenz
    Wissenschaftsrat
    Deutsche Forschungsgemeinschaft
    DFG
    Deutscher Gewerkschaftsbund
    DGB
    IG Metall
    Arbeiterwohlfahrt
    Caritasverband {place}
    Diakonisches Werk der EKD
    Evangelische Kirche in Deutschland
    Deutsche Bischofskonferenz
    Bertelsmann Stiftung
    Friedrich-Ebert-Stiftung
    Konrad-Adenauer-Stiftung
    Heinrich-Böll-Stiftung
    Hans-Böckler-Stiftung
    Institut für {first}forschung
    Institut für Demoskopie Allensbach
    Deutsches Jugendinstitut
    DIW
    IAB
    Projektgruppe {first}forschung
    Arbeitsgruppe {first}politik
    Autorengruppe {first}berichterstattung
    Arbeitskreis {first}geschichte
    Forschungsgruppe Wahlen
    Kommission der Europäischen Gemeinschaften
    Europäische Kommission
    Europäisches Parlament
    Europarat
    Eurostat
    OECD
    UNESCO
    WHO
    Vereinte Nationen
    Weltbank
    World Bank
    CDU
    SPD
    Bündnis 90/Die Grünen
    Deutscher Verein für {ressort}
    Deutsche Gesellschaft für {first}forschung
    Bundesamt für Statistik
    Statistik Austria
    Österreichisches Institut für {first}forschung
    Gesellschaft für {first}politik e.V.
    Zentrum für {first}forschung
    Verband {first}wesen e. V.
    Umweltbundesamt
    Robert Koch-Institut
    Amnesty International
    Greenpeace
    Deutsches Institut für {first}forschung
    """
)
JOURNALS = lines(
    """
    Kölner Zeitschrift für Soziologie und Sozialpsychologie|KZfSS
    Kölner Zeitschrift für Soziologie und Sozialpsychologie|Kölner Z. Soziol. Sozialpsychol.
    Zeitschrift für Soziologie|ZfS
    Zeitschrift für Soziologie|Z. Soziol.
    Soziale Welt|SozW
    Berliner Journal für Soziologie|BJS
    Leviathan
    Soziologie
    Soziologische Revue
    Soziale Systeme
    Sociologia Internationalis
    Österreichische Zeitschrift für Soziologie|ÖZS
    Schweizerische Zeitschrift für Soziologie|SZS
    Politische Vierteljahresschrift|PVS
    Zeitschrift für Politikwissenschaft|ZPol
    Zeitschrift für Internationale Beziehungen|ZIB
    Zeitschrift für Parlamentsfragen|ZParl
    Zeitschrift für Politik|ZfP
    Österreichische Zeitschrift für Politikwissenschaft|ÖZP
    Swiss Political Science Review
    Aus Politik und Zeitgeschichte|APuZ
    Aus Politik und Zeitgeschichte
    Blätter für deutsche und internationale Politik
    Internationale Politik
    Die Friedens-Warte
    Prokla
    PROKLA. Zeitschrift für kritische Sozialwissenschaft
    Das Argument
    Kursbuch
    Merkur
    Mittelweg 36
    WestEnd
    Zeitschrift für Sozialreform|ZSR
    Sozialer Fortschritt
    WSI-Mitteilungen
    Industrielle Beziehungen
    Arbeit
    Mitteilungen aus der Arbeitsmarkt- und Berufsforschung|MittAB
    Zeitschrift für ArbeitsmarktForschung
    Zeitschrift für Pädagogik|ZfPäd
    Zeitschrift für Pädagogik|Z. f. Päd.
    Zeitschrift für Erziehungswissenschaft|ZfE
    Die Deutsche Schule
    Neue Praxis|np
    Neue Praxis
    Pädagogische Rundschau
    Vierteljahrsschrift für wissenschaftliche Pädagogik
    Unterrichtswissenschaft
    Psychologie in Erziehung und Unterricht
    Zeitschrift für Soziologie der Erziehung und Sozialisation|ZSE
    Zeitschrift für Sozialisationsforschung und Erziehungssoziologie
    Diskurs Kindheits- und Jugendforschung
    Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie
    Zeitschrift für Familienforschung|ZfF
    Zeitschrift für Bevölkerungswissenschaft
    Comparative Population Studies
    Feministische Studien
    Die Philosophin
    beiträge zur feministischen theorie und praxis
    femina politica
    Gender
    L'Homme
    Historische Zeitschrift|HZ
    Geschichte und Gesellschaft|GG
    Vierteljahrshefte für Zeitgeschichte|VfZ
    Archiv für Sozialgeschichte|AfS
    Vierteljahrschrift für Sozial- und Wirtschaftsgeschichte|VSWG
    Zeitschrift für Geschichtswissenschaft|ZfG
    Geschichte in Wissenschaft und Unterricht|GWU
    Historische Anthropologie
    WerkstattGeschichte
    Zeithistorische Forschungen
    Comparativ
    Jahrbuch für Wirtschaftsgeschichte
    Archiv für Kulturgeschichte
    Neue Politische Literatur|NPL
    Deutsche Zeitschrift für Philosophie|DZPhil
    Zeitschrift für philosophische Forschung|ZphF
    Philosophisches Jahrbuch
    Kant-Studien
    Archiv für Begriffsgeschichte
    Allgemeine Zeitschrift für Philosophie
    Philosophische Rundschau
    Deutsche Vierteljahrsschrift für Literaturwissenschaft und Geistesgeschichte|DVjs
    Zeitschrift für deutsche Philologie
    Poetica
    Euphorion
    Germanisch-Romanische Monatsschrift
    Zeitschrift für Literaturwissenschaft und Linguistik|LiLi
    Zeitschrift für germanistische Linguistik|ZGL
    Deutsche Sprache
    Linguistische Berichte
    Gesprächsforschung
    Zeitschrift für Kunstgeschichte
    Kunstchronik
    Archiv für Musikwissenschaft
    Die Musikforschung
    Zeitschrift für Volkskunde
    Zeitschrift für Ethnologie
    Sociologus
    Paideuma
    Anthropos
    Publizistik
    Medien & Kommunikationswissenschaft|M&K
    Rundfunk und Fernsehen
    Media Perspektiven
    Communicatio Socialis
    Zeitschrift für Religionswissenschaft
    Zeitschrift für Theologie und Kirche|ZThK
    Theologische Literaturzeitung|ThLZ
    Evangelische Theologie
    Stimmen der Zeit
    Concilium
    Zeitschrift für Evangelische Ethik
    Archiv für Rechts- und Sozialphilosophie|ARSP
    Zeitschrift für Rechtssoziologie
    Kritische Justiz|KJ
    Neue Juristische Wochenschrift|NJW
    Juristenzeitung|JZ
    Archiv des öffentlichen Rechts|AöR
    Der Staat
    Die Öffentliche Verwaltung|DÖV
    Die Verwaltung
    Kriminologisches Journal
    Monatsschrift für Kriminologie und Strafrechtsreform|MschrKrim
    Bewährungshilfe
    Zeitschrift für Psychologie
    Psychologische Rundschau
    Psychologische Beiträge
    Diagnostica
    Zeitschrift für Sozialpsychologie
    Gruppendynamik
    Gruppe. Interaktion. Organisation
    Zeitschrift für Arbeits- und Organisationspsychologie
    Psyche
    Psychosozial
    Forum der Psychoanalyse
    Familiendynamik
    Psychotherapeut
    Der Nervenarzt
    Zeitschrift für Klinische Psychologie und Psychotherapie
    Praxis der Kinderpsychologie und Kinderpsychiatrie
    Zeitschrift für Gerontologie und Geriatrie
    Das Gesundheitswesen
    Bundesgesundheitsblatt
    Deutsches Ärzteblatt|Dtsch Arztebl
    Pflege
    Zeitschrift für Medizinische Psychologie
    Die Betriebswirtschaft|DBW
    Zeitschrift für Betriebswirtschaft|ZfB
    Schmalenbachs Zeitschrift für betriebswirtschaftliche Forschung|zfbf
    Zeitschrift Führung + Organisation|zfo
    Zeitschrift für Personalforschung
    Managementforschung
    Jahrbücher für Nationalökonomie und Statistik
    Perspektiven der Wirtschaftspolitik
    Wirtschaftsdienst
    Vierteljahrshefte zur Wirtschaftsforschung
    Schmollers Jahrbuch
    Kyklos
    Geographische Zeitschrift|GZ
    Geographische Rundschau
    Erdkunde
    Informationen zur Raumentwicklung
    Raumforschung und Raumordnung
    disP
    Die alte Stadt
    Forum Stadt
    Osteuropa
    Südosteuropa
    Jahrbücher für Geschichte Osteuropas
    Deutschland Archiv
    Peripherie
    Nord-Süd aktuell
    Zeitschrift für Migration und Soziale Arbeit
    Sozialmagazin
    Soziale Arbeit
    Sozialwissenschaftliche Literatur Rundschau
    Widersprüche
    Theorie und Praxis der sozialen Arbeit
    Nachrichtendienst des Deutschen Vereins|NDV
    Sozialwissenschaften und Berufspraxis
    Zeitschrift für Evaluation
    ZUMA-Nachrichten
    Historical Social Research
    Forum Qualitative Sozialforschung / Forum: Qualitative Social Research
    Zeitschrift für qualitative Forschung
    Sozialer Sinn
    BIOS. Zeitschrift für Biographieforschung und Oral History|BIOS
    Das Hochschulwesen
    Beiträge zur Hochschulforschung
    Sport und Gesellschaft
    Sportwissenschaft
    Freiburger FrauenStudien
    Forschungsjournal Neue Soziale Bewegungen
    European Sociological Review
    American Journal of Sociology|AJS
    European Journal of Political Research
    Journal of European Public Policy
    Theory, Culture & Society
    British Journal of Sociology
    Zeitschrift für Umweltpolitik und Umweltrecht
    GAIA
    Natur und Landschaft
    Bildung und Erziehung
    Erziehungswissenschaft
    Hessische Blätter für Volksbildung
    REPORT. Zeitschrift für Weiterbildungsforschung
    Zeitschrift für Berufs- und Wirtschaftspädagogik
    Zeitschrift für Inklusion
    Politische Studien
    Die Neue Gesellschaft/Frankfurter Hefte
    Vorgänge
    Gewerkschaftliche Monatshefte
    Ethik und Sozialwissenschaften
    Erwägen Wissen Ethik
    Rechtstheorie
    Archiv für Geschichte der Philosophie
    Hermes
    Philologus
    Klio
    Chiron
    Deutsches Archiv für Erforschung des Mittelalters|DA
    Zeitschrift für historische Forschung|ZHF
    Ariadne
    Kirchliche Zeitgeschichte
    Maske und Kothurn
    Theater heute
    montage AV
    """
)
NEWSPAPERS = listed(
    """
    Frankfurter Allgemeine Zeitung; FAZ; F.A.Z.; Süddeutsche Zeitung; SZ; Die Zeit; DIE ZEIT; Der Spiegel; Spiegel Online; taz; die tageszeitung; Frankfurter Rundschau; Die Welt; Welt am Sonntag; Der Tagesspiegel; Berliner Zeitung; Handelsblatt;
    Neue Zürcher Zeitung; NZZ; Der Standard; Die Presse; Kurier; Tages-Anzeiger; Stuttgarter Zeitung; Kölner Stadt-Anzeiger; Hamburger Abendblatt; Hannoversche Allgemeine Zeitung; Neues Deutschland; Sächsische Zeitung; Leipziger Volkszeitung;
    Rheinischer Merkur; Focus; stern; Frankfurter Allgemeine Sonntagszeitung; Badische Zeitung; Mannheimer Morgen; Westdeutsche Allgemeine Zeitung; Bild; Financial Times Deutschland; WirtschaftsWoche; Vorwärts; Junge Welt; Le Monde diplomatique
    """
)
SITES = lines(
    """
    Spiegel Online|www.spiegel.de
    ZEIT ONLINE|www.zeit.de
    tagesschau.de|www.tagesschau.de
    Bundeszentrale für politische Bildung|www.bpb.de
    bpb.de|www.bpb.de
    Statistisches Bundesamt|www.destatis.de
    Wikipedia|de.wikipedia.org
    Deutschlandfunk|www.deutschlandfunk.de
    H-Soz-Kult|www.hsozkult.de
    Docupedia-Zeitgeschichte|docupedia.de
    heise online|www.heise.de
    Telepolis|www.telepolis.de
    netzpolitik.org|netzpolitik.org
    Statista|de.statista.com
    BMBF|www.bmbf.de
    Bertelsmann Stiftung|www.bertelsmann-stiftung.de
    Soziopolis|www.soziopolis.de
    Geschichte der Gegenwart|geschichtedergegenwart.ch
    Verfassungsblog|verfassungsblog.de
    derStandard.at|derstandard.at
    """
)
PUBLISHERS = listed(
    """
    VS Verlag; VS Verlag für Sozialwissenschaften; VS Verlag für Sozialwissenschaften; Springer VS; Springer VS; Springer; Springer-Verlag; Leske + Budrich; Leske & Budrich; Leske und Budrich; Westdeutscher Verlag; Westdt. Verl.; Suhrkamp; Suhrkamp; Suhrkamp Verlag;
    Campus; Campus; Campus Verlag; Juventa; Juventa Verlag; Beltz; Beltz Juventa; Beltz Verlag; Nomos; Nomos Verlagsgesellschaft; Nomos Verlag; UVK; UVK Verlagsgesellschaft; UTB; transcript; transcript Verlag; Transcript; Barbara Budrich; Verlag Barbara Budrich; Budrich UniPress;
    Waxmann; Klinkhardt; Julius Klinkhardt; Luchterhand; Hermann Luchterhand Verlag; Rowohlt; Fischer; S. Fischer; Fischer Taschenbuch Verlag; Hanser; Carl Hanser Verlag; C.H. Beck; Beck; C. H. Beck; Verlag C.H. Beck; Mohr Siebeck; Mohr; J.C.B. Mohr (Paul Siebeck); Duncker & Humblot; Duncker und Humblot;
    de Gruyter; De Gruyter; Walter de Gruyter; De Gruyter Oldenbourg; Oldenbourg; R. Oldenbourg Verlag; Vandenhoeck & Ruprecht; Vandenhoeck und Ruprecht; V&R unipress; Böhlau; Böhlau Verlag; Franz Steiner; Steiner; Franz Steiner Verlag; Metzler; J.B. Metzler; J. B. Metzler; Wilhelm Fink; Fink; W. Fink; Schöningh; Ferdinand Schöningh;
    Königshausen & Neumann; Peter Lang; Lang; LIT; Lit; LIT Verlag; Lit-Verlag; Hogrefe; Verlag für Psychologie Hogrefe; Huber; Hans Huber; Kohlhammer; W. Kohlhammer; Ernst Reinhardt; Reinhardt; Lambertus; Psychosozial-Verlag; Edition Sigma; edition sigma; Sigma; Hampp; Rainer Hampp Verlag; Westfälisches Dampfboot; Verlag Westfälisches Dampfboot;
    VSA; VSA-Verlag; Argument; Argument Verlag; Ullstein; Piper; dtv; Deutscher Taschenbuch Verlag; Kiepenheuer & Witsch; Wagenbach; Klaus Wagenbach; Merve; Merve Verlag; Passagen; Passagen-Verlag; Turia + Kant; Diaphanes; Matthes & Seitz; Velbrück; Velbrück Wissenschaft; Hamburger Edition; Klostermann; Vittorio Klostermann; Meiner; Felix Meiner; Alber; Karl Alber;
    Olms; Niemeyer; Max Niemeyer; Stauffenburg; Narr; Gunter Narr; Francke; A. Francke; Schneider Verlag Hohengehren; Cornelsen; Cornelsen Scriptor; Klett; Klett-Cotta; Ernst Klett; Schroedel; Westermann; Braunschweig; Diesterweg; Herder; Kösel; Matthias-Grünewald-Verlag; Gütersloher Verlagshaus; Kaiser; Calwer Verlag; Neukirchener Verlag; Wissenschaftliche Buchgesellschaft; WBG;
    Reclam; Philipp Reclam jun.; Aufbau; Aufbau-Verlag; Dietz; J.H.W. Dietz Nachf.; Verlag J. H. W. Dietz Nachf.; Bund-Verlag; Bund; Gabler; Gabler Verlag; Springer Gabler; Vahlen; Schäffer-Poeschel; Poeschel; Haupt; Paul Haupt; Seismo; Chronos; Rotpunktverlag; Orell Füssli; Diogenes; Studienverlag; StudienVerlag; Czernin; Manz; Facultas; WUV; Braumüller; Mandelbaum; Promedia; Löcker; Springer Spektrum; Spektrum;
    Deutscher Studien Verlag; Votum; Asgard; Boorberg; Heymanns; Carl Heymanns; Otto Schmidt; C.F. Müller; Centaurus; Dr. Kovač; Verlag Dr. Kovač; Tectum; Logos; Wochenschau; Wochenschau Verlag; Bundeszentrale für politische Bildung; Bertelsmann; W. Bertelsmann; wbv; Verlag Bertelsmann Stiftung; Econ; DVA; Deutsche Verlags-Anstalt; Hoffmann und Campe; Kindler; Insel; Syndikat; EVA; Europäische Verlagsanstalt; Athenäum; Anton Hain; Reimer; Dietrich Reimer; Jonas Verlag;
    Schwann; Hirzel; Teubner; B.G. Teubner; Steinkopff; Thieme; Georg Thieme; Urban & Fischer; Schattauer; Elsevier; Karger; Enke; Ferdinand Enke; Nicolai; Ch. Links; Wallstein; Wallstein Verlag; Selbstverlag; Eigenverlag; Eigenverl.; Universitätsverlag Winter; Universitätsverlag; Verlag für Sozialwissenschaften; Kulturverlag Kadmos; Neofelis; Unrast; Assoziation A; Nagel & Kimche; Ammann; Aisthesis; Rombach; Weidler; Kallmeyer; Kallmeyer'sche Verlagsbuchhandlung; AOL-Verlag; Forum Verlag; Schüren; Herbert von Halem; von Halem
    """
)
PLACES = listed(
    """
    Frankfurt a.M.; Frankfurt a. M.; Frankfurt am Main; Frankfurt/Main; Frankfurt/M.; Frankfurt; Frankfurt (Main); Ffm.; Frankfurt am Main; Frankfurt a.M.; Berlin; Berlin; Berlin; Wiesbaden; Wiesbaden; Wiesbaden; Opladen; Opladen; Weinheim; Weinheim und Basel; Weinheim; München; München; München; Baden-Baden; Köln; Köln; Hamburg; Hamburg; Stuttgart; Stuttgart; Tübingen;
    Tübingen; Göttingen; Göttingen; Bielefeld; Bielefeld; Reinbek; Reinbek bei Hamburg; Reinbek b. Hamburg; Konstanz; Paderborn; Münster; Münster; Leipzig; Dresden; Jena; Weimar; Halle; Halle (Saale); Halle/Saale; Magdeburg; Bonn; Bonn; Neuwied; Darmstadt; Darmstadt; Freiburg; Freiburg i.Br.; Freiburg im Breisgau; Freiburg i. B.; Heidelberg; Heidelberg; Mannheim; Würzburg; Bamberg; Erlangen;
    Nürnberg; Augsburg; Regensburg; Passau; Bayreuth; Bad Heilbrunn; Bad Heilbrunn/Obb.; Düsseldorf; Essen; Bochum; Dortmund; Duisburg; Hannover; Braunschweig; Bremen; Oldenburg; Kiel; Lüneburg; Hildesheim; Kassel; Marburg; Gießen; Gießen; Mainz; Trier; Saarbrücken; Siegen; Wuppertal; Osnabrück; Rostock; Greifswald; Potsdam; Cottbus; Frankfurt (Oder); Erfurt; Chemnitz; Ulm; Karlsruhe; Hohengehren;
    Baltmannsweiler; Schwalbach/Ts.; Schwalbach am Taunus; Wien; Wien; Wien; Graz; Salzburg; Innsbruck; Linz; Klagenfurt; Zürich; Zürich; Basel; Bern; Bern; Genf; Luzern; St. Gallen; Lausanne; Luxemburg; Brüssel; London; New York; Oxford; Cambridge; Paris; Amsterdam; Den Haag; Bad Homburg; Weilerswist; Gütersloh; Neukirchen-Vluyn; Kronberg/Ts.; Königstein/Ts.; Königstein; Pfaffenweiler; Herbolzheim;
    Pfungstadt; Hemsbach; Velber; Seelze; Sankt Augustin; Nürtingen; Weingarten; Dillingen; Eichstätt; Wolfenbüttel; Hagen; Berlin (Ost); Ost-Berlin; Berlin-West; Berlin/New York; Berlin, Heidelberg; Frankfurt a.M./New York; Frankfurt/M., New York; Opladen & Farmington Hills; Opladen, Berlin & Toronto; Weinheim/München; Weinheim/Basel; München/Wien; Stuttgart/Weimar; Tübingen/Basel; Leverkusen; Cambridge, Mass.; Thousand Oaks
    """
)
UNIVERSITIES = listed(
    """
    Universität Bielefeld; Universität Bremen; Freie Universität Berlin; FU Berlin; Humboldt-Universität zu Berlin; Humboldt-Universität; TU Berlin; Technische Universität Berlin; Technische Universität Dresden; TU Dresden; Universität Hamburg; Universität zu Köln; Universität Leipzig; Universität Mannheim; Ludwig-Maximilians-Universität München;
    LMU München; Universität Wien; Universität Zürich; Universität Basel; Universität Bern; Universität Konstanz; Universität Frankfurt; Johann Wolfgang Goethe-Universität Frankfurt am Main; Goethe-Universität; Philipps-Universität Marburg; Justus-Liebig-Universität Gießen; Universität Göttingen; Georg-August-Universität Göttingen; Universität Tübingen;
    Eberhard Karls Universität Tübingen; Albert-Ludwigs-Universität Freiburg; Universität Heidelberg; Ruprecht-Karls-Universität Heidelberg; Universität Potsdam; Friedrich-Schiller-Universität Jena; Martin-Luther-Universität Halle-Wittenberg; Universität Trier; Universität Kassel; Universität Osnabrück; Carl von Ossietzky Universität Oldenburg; Ruhr-Universität Bochum;
    Universität Duisburg-Essen; Universität Siegen; Bergische Universität Wuppertal; FernUniversität in Hagen; Westfälische Wilhelms-Universität Münster; Otto-Friedrich-Universität Bamberg; Universität Erlangen-Nürnberg; Universität Regensburg; Universität Passau; Universität Augsburg; Universität Graz; Universität Salzburg; Universität Innsbruck; WU Wien; ETH Zürich;
    Universität St. Gallen; Pädagogische Hochschule Freiburg; Pädagogische Hochschule Heidelberg; Fachhochschule Köln; Alice Salomon Hochschule Berlin; Hochschule Fulda; Leuphana Universität Lüneburg; Bauhaus-Universität Weimar; Max-Planck-Institut für Gesellschaftsforschung; Wissenschaftszentrum Berlin für Sozialforschung; Universität der Künste Berlin; Universität Hannover; Christian-Albrechts-Universität zu Kiel; Univ. Hamburg; Univ. Köln
    """
)
