"""The grammar of German titles: nouns are declined by gender, compounds are made."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

_HEADS = {  # heads of compounds: feminine, masculine (with genitive), neuter (with genitive), plural
    "f": "politik; forschung; gesellschaft; theorie; geschichte; kultur; ordnung; bewegung; bildung; beratung; kritik; entwicklung; arbeit; beziehung; reform; krise; praxis; planung; steuerung; soziologie; ökonomie; wirtschaft; sicherung; ungleichheit; integration; kompetenz; analyse; erziehung; pflege; wahrnehmung; debatte; strategie; struktur; förderung; therapie; verwaltung; verfassung; ethik; pädagogik; kommunikation; identität; biographie; generation; erfahrung; erwartung; beteiligung; mobilität; armut; gestaltung; lehre; wissenschaft; metaphysik; semantik; evaluation; qualität; verantwortung",
    "m": "wandel,s; markt,s; staat,s; konflikt,s; prozess,es; diskurs,es; begriff,s; raum,s; verlauf,s; alltag,s; sektor,s; protest,s; kampf,s; vergleich,s; stil,s; verband,s; wettbewerb,s; schutz,es; bericht,s; ansatz,es; vertrag,s; film,s; roman,s; unterricht,s; verkehr,s; mythos,",
    "n": "system,s; verhalten,s; recht,s; wesen,s; milieu,s; modell,s; problem,s; bewusstsein,s; wissen,s; management,s; leben,s; denken,s; handeln,s; vertrauen,s; netzwerk,s; regime,s; gefühl,s; museum,s; gedächtnis,ses; bild,es; projekt,s; institut,s; interesse,s; risiko,s; kapital,s; feld,es; verfahren,s; konzept,s; programm,s; theater,s",
    "p": "verhältnisse; beziehungen; strukturen; bewegungen; lagen; karrieren; stile; werte; berufe; reformen; medien; organisationen; parteien; wahlen; leistungen; wirkungen; unterschiede; chancen; kulturen; muster; praktiken; konflikte; familien; systeme; räume; theorien",
}
_FIRSTS = listed(
    """
    Arbeits; Bildungs; Familien; Sozial; Jugend; Gesundheits; Wirtschafts; Kultur; Medien; Umwelt; Geschlechter; Migrations; Stadt; Wohlfahrts; Renten; Partei; Wahl; Macht; Rechts;
    Wissens; Risiko; Konsum; Hochschul; Schul; Alters; Generationen; Kindheits; Eltern; Frauen; Männer; Körper; Technik; Industrie; Unternehmens; Organisations; Verwaltungs; Kommunal;
    Europa; Außen; Sicherheits; Friedens; Kriegs; Erinnerungs; Religions; Kirchen; Sprach; Literatur; Kunst; Musik; Film; Theater; Werte; Lebens; Alltags; Freizeit; Sport; Verkehrs; Energie;
    Klima; Agrar; Land; Regional; Raum; Grenz; Völker; Menschenrechts; Demokratie; Herrschafts; Gewalt; Straf; Kriminal; Drogen; Armuts; Ungleichheits; Schicht; Klassen; Milieu; Eliten;
    Berufs; Professions; Beschäftigungs; Lohn; Tarif; Gewerkschafts; Steuer; Finanz; Geld; Bank; Krisen; Transformations; Modernisierungs; Globalisierungs; Netz; Computer; Kommunikations;
    Öffentlichkeits; Emotions; Identitäts; Handlungs; Struktur; Vertrauens; Gemeinschafts; Nachbarschafts; Wohn; Pflege; Kranken; Patienten; Psychiatrie; Beratungs; Entscheidungs
    """
)
_NOUNS = {
    "f": "Demokratie; Gesellschaft; Moderne; Globalisierung; Migration; Aufklärung; Öffentlichkeit; Familie; Gewalt; Macht; Freiheit; Gerechtigkeit; Gleichheit; Solidarität; Identität; Differenz; Nation; Verfassung; Europäische Union; Bundesrepublik; DDR; Weimarer Republik; Stadt; Provinz; Schule; Universität; Wissenschaft; Technik; Natur; Kunst; Literatur; Religion; Kirche; Revolution; Reformation; Erinnerung; Sprache; Arbeit; Rationalität; Vernunft; Kommunikation; Subjektivität; Autonomie; Anerkennung; Individualisierung; Lebenswelt; Hermeneutik; Soziologie; Pädagogik; Psychoanalyse; Philosophie; Ökonomie; Kindheit; Jugend; Liebe; Angst; Scham; Freundschaft; Zivilgesellschaft; Elite; Mittelschicht; Unterschicht; Bürokratie; Legitimität; Staatlichkeit; Intersektionalität; Digitalisierung; Prekarität; Fürsorge; Sozialpädagogik; Exklusion; Inklusion; Partizipation; Nachhaltigkeit; Performanz; Männlichkeit; Weiblichkeit; Mobilität; Ungleichheit; Grenze",
    "m": "Staat,s; Sozialstaat,s; Wohlfahrtsstaat,s; Kapitalismus,; Liberalismus,; Nationalsozialismus,; Sozialismus,; Föderalismus,; Feminismus,; Markt,es; Wandel,s; Körper,s; Krieg,es; Frieden,s; Alltag,s; Beruf,s; Lebenslauf,s; Konflikt,s; Diskurs,es; Mensch,en; Bürger,s; Westen,s; Osten,s; Islam,; Rechtsstaat,s; Populismus,; Konstruktivismus,; Pragmatismus,; Habitus,; Raum,es; Text,es; Mythos,; Roman,s; Humanismus,; Individualismus,; Terrorismus,; Tourismus,; Parlamentarismus,; Zufall,s; Tod,es",
    "n": "Recht,s; Wissen,s; Geld,es; Vertrauen,s; Subjekt,s; Geschlecht,s; Alter,s; Bürgertum,s; Kaiserreich,s; Mittelalter,s; Internet,s; Fernsehen,s; Parlament,s; Selbst,; Gedächtnis,ses; Ritual,s; Opfer,s; Milieu,s; Netzwerk,s; Handeln,s; Gesundheitswesen,s; Judentum,s; Christentum,s; Exil,s; Ehrenamt,s",
    "p": "Medien; Institutionen; Parteien; Gewerkschaften; Verbände; Eliten; Lebensstile; Protestbewegungen; Frauen; Männer; Kinder; Jugendliche; Intellektuelle; Emotionen; Grenzen; Rituale; Netzwerke; Werte; Normen; Menschenrechte; Geschlechterverhältnisse; Generationen; Bundesländer; Geisteswissenschaften; Sozialwissenschaften; Beamte; Arbeiter; Angestellte; Ärzte; Lehrer; Studierende; Migrantinnen; Volksparteien; Klassen",
}
_STEMS = listed(
    """
    politisch; sozial; kulturell; ökonomisch; modern; deutsch; europäisch; international; öffentlich; privat; historisch; empirisch; theoretisch; kritisch; vergleichend; qualitativ; quantitativ;
    bürgerlich; ländlich; städtisch; kommunal; national; global; lokal; regional; staatlich; gesellschaftlich; institutionell; rechtlich; ethisch; moralisch; religiös; katholisch; protestantisch; jüdisch;
    islamisch; westlich; östlich; demokratisch; autoritär; liberal; konservativ; neu; alt; jung; weiblich; männlich; familiär; schulisch; beruflich; akademisch; wissenschaftlich; technisch; digital; medial;
    symbolisch; ästhetisch; literarisch; narrativ; biographisch; alltäglich; kommunikativ; reflexiv; strukturell; funktional; systemisch; pädagogisch; psychisch; therapeutisch; klinisch; demographisch; ökologisch;
    nachhaltig; urban; postkolonial; feministisch; zivil; militärisch; föderal; parlamentarisch; sozialistisch; kapitalistisch; industriell; postindustriell; betrieblich; gewerkschaftlich; prekär; atypisch;
    informell; kollektiv; individuell; subjektiv; objektiv; normativ; rational; emotional; ambivalent; dialektisch; hermeneutisch; frühneuzeitlich; mittelalterlich; antik; zeitgenössisch; gegenwärtig
    """
)
_ARTICLES = {
    "f": ("die", "der", "der", "eine"),
    "m": ("der", "des", "dem", "ein"),
    "n": ("das", "des", "dem", "ein"),
    "p": ("die", "der", "den", ""),
}
_WEAK = {"f": ("e", "en", "en"), "m": ("e", "en", "en"), "n": ("e", "en", "en"), "p": ("en", "en", "en")}
_OFTEN = (("f", 5), ("m", 2), ("n", 2), ("p", 3))
_STRONG = {"f": "e", "m": "er", "n": "es", "p": "e"}


def _forms(noun: str, gender: str) -> tuple[str, str, str]:
    """Nominative, genitive, dative."""
    word, _, ending = noun.partition(",")
    dative = (
        f"{word}n"
        if gender == "p" and word[-1] in "erl" and not word.endswith("n")
        else word + ("n" if ending in ("n", "en") and word[-1] == "e" else "en" if ending == "en" else "")
    )
    return word, word + ending, dative


def _declined() -> dict[str, Words]:
    """Per gender and case the nouns and compounds, with and without adjectives."""
    rules: dict[str, Words] = {}
    for gender, (nominative, genitive, dative, _) in _ARTICLES.items():
        nouns = [_forms(noun, gender) for noun in listed(_NOUNS[gender])]
        heads = [_forms(head, gender) for head in listed(_HEADS[gender])]
        for case, article in enumerate((nominative, genitive, dative)):
            plain = tuple(noun[case] for noun in nouns)
            rules[f"{gender}{'ngd'[case]}"] = (*plain, *(f"{{first}}{head[case]}" for head in heads for _ in range(2)))
            rules[f"case-{'ngd'[case]}-{gender}"] = (
                f"4*{article} {{{gender}{'ngd'[case]}}}",
                f"2*{article} {{stem}}{_WEAK[gender][case]} {{{gender}{'ngd'[case]}}}",
            )
        rules[f"bare-{gender}"] = (f"3*{{{gender}n}}", f"2*{{stem}}{_STRONG[gender]} {{{gender}n}}")
    for letter in "ngd":
        rules[f"case-{letter}"] = tuple(f"{weight}*{{case-{letter}-{gender}}}" for gender, weight in _OFTEN)
    rules["bare"] = tuple(f"{weight}*{{bare-{gender}}}" for gender, weight in _OFTEN)
    rules["noun"] = ("2*{fn}", "{mn}", "{nn}", "{pd}")
    rules["gender-a"] = ("{case-n-f}", "{case-n-n}", "{case-n-p}")  # where nominative and accusative are one
    return rules


_TITLES = lines(
    """
    5*{bare} und {bare}
    3*{bare} im Wandel
    2*{bare} zwischen {noun} und {noun}
    3*zur {thema} {case-g}
    2*zum {rolle} {case-g}
    3*{thema} und {thema} {case-g}
    2*{case-n} in {land}
    3*{bare} in {land}
    2*{bare} und {bare} in {land} {years}
    2*{überlegungen} zu {case-d}
    2*{überlegungen} zur {thema} {case-g}
    {überlegungen} zum {rolle} {case-g}
    2*{bare} als {bare}
    2*{bare} als {rolle}
    was ist {bare}?
    wie {stem} ist {case-n}?
    wozu {bare}?
    wer hat Angst vor {case-d}?
    {bare}, {bare} und {bare}
    {bare} – {bare} – {bare}
    2*{case-n} {case-g}
    4*die {thema} {case-g}
    2*der {rolle} {case-g}
    die {thema} {case-g} in {land}
    jenseits {case-g}
    auf dem Weg zu {case-d}?
    das Ende {case-g}
    die Zukunft {case-g}
    die Grenzen {case-g}
    von {case-d} zu {case-d}
    {bare} und kein Ende?
    {bare} nach {year}
    {bare} seit {decade}
    {bare} in den {small}0er Jahren
    {bare} im {small}. Jahrhundert
    „{quote}“
    „{quote}“: {überlegungen} zu {case-d}
    {name}s {thema} {case-g}
    {person} und {case-n}
    {bare} bei {person}
    {bare} im Werk von {person}
    {person}: {bare} und {bare}
    {bare} und {bare} im Vergleich: {land} und {land}
    Einfluss {case-g} auf {gender-a}
    Auswirkungen {case-g} auf {gender-a} in {land}
    Bedingungen {case-g}
    {bare} am Beispiel {case-g}
    {stem}e und {stem}e Aspekte {case-g}
    {bare} 2.0
    {bare} für {bare}
    {foreign} und {bare}
    {bare}
    {case-n}
    """
)

GRAMMAR: Mapping[str, Words] = {
    **_declined(),
    "first": _FIRSTS,
    "stem": _STEMS,
    "thema": listed(
        """
        Theorie; Kritik; Geschichte; Soziologie; Ökonomie; Entstehung; Entwicklung; Bedeutung; Rolle; Funktion; Struktur; Logik; Dynamik; Konstruktion; Dekonstruktion; Genese; Krise; Transformation; Institutionalisierung;
        Aktualität; Problematik; Semantik; Analyse; Messung; Erfassung; Entdeckung; Erfindung; Wiederkehr; Wirkung; Reform; Zukunft; Vermessung; Ordnung; Frage; Wahrnehmung; Debatte; Lage; Methodologie; Rezeption; Pluralisierung
        """
    ),
    "rolle": listed(
        "Begriff; Verhältnis; Problem; Stand; Zusammenhang; Wandel; Umgang mit Fragen; Verständnis; Konzept; Paradigma; Streit; Mythos; Kampf; Prozess; Aufstieg; Niedergang; Spiegel; Ort; Motor; Ausdruck"
    ),
    "überlegungen": listed(
        """
        Überlegungen; Anmerkungen; Bemerkungen; Beiträge; Studien; Untersuchungen; Thesen; Annäherungen; Perspektiven; Einige Überlegungen; Theoretische Überlegungen; Kritische Anmerkungen; Empirische Befunde; Vorüberlegungen; Materialien;
        Ein Beitrag; Eine Studie; Essays; Aufsätze; Gedanken; Notizen; Zehn Thesen; Eine Einführung
        """
    ),
    "land": listed(
        """
        Deutschland; Österreich; Europa; Frankreich; Italien; Polen; Ostdeutschland; Westdeutschland; Lateinamerika; Mitteleuropa; Osteuropa; Afrika; Japan; China; Indien; Brasilien; Großbritannien; Schweden; Russland; Ungarn; Spanien; Preußen; Bayern; Sachsen; Hessen;
        Nordrhein-Westfalen; Baden-Württemberg; Berlin; Hamburg; Wien; Zürich; Frankfurt am Main; München; Israel; Kanada; Griechenland; Rumänien; Tschechien; Dänemark
        """
    ),
    "quote": lines(
        """
        wir sind doch keine {pn}
        alles {bare}
        {bare} muss sein
        ich wollte nie {bare}
        das war eben so
        ohne {bare} geht es nicht
        mehr {bare} wagen
        {bare} von unten
        es war einmal {case-n}
        da kann man nichts machen
        """
    ),
    "article": _TITLES,
    "book": (
        *_TITLES,
        *lines(
            "4*{bare}\n3*{case-n}\n3*{case-n} {case-g}\n3*{thema} {case-g}\n2*Einführung in {gender-a}\nHandbuch {bare}\nGrundriss {case-g}\nLehrbuch {case-g}\nGrundlagen {case-g}\n{bare} verstehen\nSchriften zur {thema} {case-g}\nGesammelte Aufsätze zur {thema} {case-g}\nGesammelte Schriften"
        ),
    ),
    "edited": lines(
        """
        4*{bare} und {bare}
        2*{bare}
        2*{case-n} {case-g}
        2*{bare} in {land}
        Handbuch {bare}
        Handbuch der {thema}
        2*Perspektiven {case-g}
        {bare} im Wandel
        {bare} – {bare} – {bare}
        {bare}, {bare}, {bare}
        neue {thema} {case-g}
        Soziologie {case-g}
        Festschrift für {person} zum {small}0. Geburtstag
        Lebenszeiten
        {bare} im Umbruch
        {überlegungen} zur {thema} {case-g}
        zur {thema} {case-g}
        {bare} zwischen {noun} und {noun}
        Verhandlungen des {number}. Kongresses der Deutschen Gesellschaft für {first}forschung in {place} {year}
        """
    ),
    "subtitle": lines(
        """
        3*eine empirische Untersuchung
        3*eine Einführung
        2*{überlegungen} zur {thema} {case-g}
        2*{überlegungen} zu {case-d}
        2*ein Überblick
        2*zur {thema} {case-g}
        {bare} und {bare} in {land}
        {bare} zwischen {noun} und {noun}
        eine {stem}e Analyse
        eine {stem}e Studie
        eine {stem}e Fallstudie in {land}
        {land} und {land} im Vergleich
        Ergebnisse einer Befragung in {land}
        Ergebnisse einer {stem}en Studie
        Grundlagen, Methoden, Perspektiven
        Theorien und Befunde
        Konzepte – Methoden – Befunde
        Festschrift für {person}
        eine Bestandsaufnahme
        Bilanz und Perspektiven
        das Beispiel {land}
        ein Lehrbuch
        ein Handbuch
        eine Replik auf {person}
        Anmerkungen zu {person}
        Beiträge zur {thema} {case-g}
        {land} {years}
        {years}
        {bare} im Spiegel {case-g}
        ein Plädoyer
        Studien zur {thema} {case-g} in {land}
        wie {case-n} {gender-a} verändert
        {bare}, {bare} und {bare}
        kritische Anmerkungen zum gleichnamigen Beitrag von {person}
        vom {small}. bis zum {small}. Jahrhundert
        Band {small}
        eine Streitschrift
        """
    ),
    "report": lines(
        """
        {bare} in {land}
        {first}bericht {year}
        {small}. {first}bericht der Bundesregierung
        Bericht zur {thema} {case-g}
        Statistisches Jahrbuch {year}
        Jahresbericht {year}
        Jahresgutachten {year}/{small}
        Gutachten zur {thema} {case-g}
        {bare}: {thema} und {thema}
        {first}statistik {year}
        Empfehlungen zur {thema} {case-g}
        Stellungnahme zum Entwurf eines {first}gesetzes
        {bare} in Zahlen
        Daten und Fakten zur {thema} {case-g}
        Antwort der Bundesregierung auf die Kleine Anfrage zu {case-d}
        Monitor {bare} {year}
        Leitfaden {bare}
        """
    ),
    "talk": lines("{bare} heute\n{überlegungen} zu {case-d}\n{bare} und {bare}\nzur {thema} {case-g}\n{bare} – quo vadis?"),
    "headline": lines(
        """
        {case-n} schlägt Alarm
        „{quote}“
        {land} streitet über {gender-a}
        mehr Geld für {pn}
        warum {land} {gender-a} braucht
        {name} kritisiert {gender-a}
        das Märchen von {case-d}
        {bare} in der Krise
        wie {name} {land} verändert
        Streit um {gender-a}
        {land}: {bare} wächst
        die Angst vor {case-d}
        wenn {case-n} zum Problem wird
        {bare} ist kein Luxus
        """
    ),
    "webpage": lines(
        "{bare} in {land}\n{bare}\nüber uns\n{first}politik im Überblick\nwas ist {bare}?\nZahlen und Fakten: {bare}\nPressemitteilung Nr. {number}: {bare} in {land}\nDossier {bare}"
    ),
    "law": lines(
        "Gesetz zur {thema} {case-g}\n{first}gesetz\n{first}förderungsgesetz (FG)\nVerordnung über {gender-a}\nGesetz über {gender-a} in der Fassung vom {small}. Mai {year}\nRichtlinie {year}/{number}/EG über {gender-a}\nEntwurf eines Gesetzes zur {thema} {case-g}\nGrundgesetz für {land}\nSozialgesetzbuch {roman}"
    ),
    "case": lines(
        "Urteil vom {small}.{small}.{year}\nBeschluss vom {small}. März {year}\nUrteil zur {thema} {case-g}\n{name} gegen {land}\nRechtssache {name}"
    ),
    "dataset": lines(
        "{first}survey {year}\n{first}panel (Version {small}.0)\nDatensatz {bare} in {land}, {years}\nAllgemeine {first}umfrage {year}"
    ),
    "film": lines("{case-n}\n{bare} in {place}\ndie Frau aus {place}\n{case-n} {case-g}\ndas letzte {nn}"),
    "entry": lines("4*{bare}\n{first}politik\n{first}forschung\n{name}, {person}"),
    "encyclopedia": lines(
        "Handbuch {bare}\nHandwörterbuch {case-g}\nWörterbuch {case-g}\nLexikon {case-g}\nLexikon zur {thema} {case-g}\nHandbuch der {first}forschung\nEnzyklopädie {case-g}\n{first}lexikon\nHistorisches Wörterbuch {case-g}"
    ),
    "event": lines(
        """
        Jahrestagung der Deutschen Gesellschaft für {first}forschung
        {number}. Kongress der Deutschen Gesellschaft für {first}wissenschaft
        Tagung „{bare} und {bare}“
        Workshop „{bare}“
        Fachtagung {bare} in {land}
        Jahrestagung der Sektion {bare}
        {small}. {first}forum
        Symposium zur {thema} {case-g}
        International Conference on Social Research
        Tagung der Evangelischen Akademie {place}
        """
    ),
    "journal": lines(
        "Zeitschrift für {first}forschung\nZeitschrift für {first}politik\n{first}forschung\nJahrbuch für {first}geschichte\nForum {bare}\n{bare} heute\nBlätter für {first}arbeit\nArchiv für {first}recht\nBeiträge zur {first}forschung\n{bare} und {bare}\nMitteilungen zur {first}politik\nneue {first}pädagogik"
    ),
    "series": lines(
        """
        Beiträge zur {first}forschung
        Studien zur {thema} {case-g}
        Schriften zur {first}politik
        Schriftenreihe {bare}
        Schriftenreihe des Instituts für {first}forschung
        {bare} und {bare}
        Forschungen zur {first}geschichte
        Edition {bare}
        Reihe {bare}
        UTB
        stw
        edition suhrkamp
        rororo
        Reihe Campus
        Europäische Hochschulschriften, Reihe {roman}
        Kleine Schriften
        Beiträge zur {thema} {case-g}
        Kultur und soziale Praxis
        Handbuchreihe {bare}
        Veröffentlichungen des Instituts für {first}geschichte
        """
    ),
    "review": lines(
        "Rezension zu: {person}: {book}\nRezension zu {person}, {book}\nRezension: {book}\n{person}: {book}. {place} {year}\nBesprechung von: {person}, {book}"
    ),
    "ressort": listed(
        """
        Bildung und Forschung; Arbeit und Soziales; Gesundheit; Familie, Senioren, Frauen und Jugend; Wirtschaft und Energie; Umwelt; Verkehr; Finanzen; Justiz; Kultur; Landwirtschaft; Inneres; wirtschaftliche Zusammenarbeit und Entwicklung; Wissenschaft und Kunst;
        Migration und Flüchtlinge; Raumordnung; Stadtentwicklung; Verbraucherschutz; politische Bildung
        """
    ),
    "bundesland": listed(
        "Bayern; Hessen; Sachsen; Berlin; Hamburg; Niedersachsen; Thüringen; Brandenburg; Rheinland-Pfalz; Schleswig-Holstein; Baden-Württemberg; Nordrhein-Westfalen; Saarland; Bremen"
    ),
}
