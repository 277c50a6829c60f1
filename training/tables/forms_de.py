"""Rare forms of German lists, as `training.tables.forms` explains."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

DE: Mapping[str, Words] = {
    "imp": lines(
        """
        5*{pl}:~{pu}
        2*{pl}
        {pu},~{pl}
        {pl},~{pu}
        2*{pl}:~<publisher>{body}</publisher>
        <publisher-place>{place}/{town}</publisher-place>:~{pu}
        <publisher-place>{place}/{town}/{town}</publisher-place>
        <publisher-place>{place} – {town}</publisher-place>
        <publisher-place>{place} u.a.</publisher-place>:~{pu}
        {pu}
        {pu}:~{pl}
        <publisher>{body}</publisher>
        {pl}:~<publisher>{press}/{press}</publisher>
        {pl}:~<publisher>{press} im Auftrag des {acronym}</publisher>
        """
    ),
    "impy": lines(
        "4*{imp},~{y}\n3*{imp}~{y}\n3*{pl}~{y}\n2*{pl}~<edition>{raised}</edition><issued>{year}</issued>\n({imp},~{y})\n{pl}~({pu})~{y}\n({pl}~{y})\n<publisher-place>{place}/{town}</publisher-place>~<issued>{year}</issued>\n{pl},~{y}\n{pl}~<edition>{raised}</edition><issued>{year}</issued>"
    ),
    "src": lines(
        """
        2*<URL>{url}</URL>
        <URL>URL: {url}</URL>
        <URL>Verfügbar unter: {url}</URL>
        <URL>{url}</URL> <accessed>(abgerufen am {when})</accessed>
        <URL>{url}</URL> <accessed>(Stand: {when})</accessed>
        <URL>{url}</URL> <accessed>[{when}]</accessed>
        <URL>{url}</URL> <accessed>({when})</accessed>
        <URL>{url}</URL>, <accessed>{when}</accessed>
        <URL>{url}</URL>, <accessed>letzter Zugriff: {when}</accessed>
        <URL>Online unter {url}</URL>, <accessed>zuletzt geprüft am {when}</accessed>
        <accessed>Abgerufen am {when}</accessed> <URL>von {url}</URL>
        """
    ),
    "self": listed("Verf.; Selbstverlag; Eigenverlag; Hrsg.; Selbstverl.; Eigenverl.; Autor"),
    "b": lines(
        "9*<author>{body}</author>\n<author>{acronym}</author>\n<author>{body} / {body}</author>\n<editor>{body} (Hrsg.)</editor>\n<editor>{body} (Hg.)</editor>"
    ),
    "bodied": lines(
        """
        5*{b}{d}{R}{t}{imp}{end}
        2*{b}{d}{R}{end}
        2*{b}{d}{R}{t}{src}{end}
        4*{b}{s}{R}{t}{impy}{end}
        2*{b}{s}{R},~{y}{end}
        2*{b}{s}{R}{end}
        {b}{s}{R}{t}{imp}{end}
        {b}{d}{R}{t}{pl}:~<publisher>{self}</publisher>{end}
        {b}{s}{R}{t}<publisher>{self}</publisher>,~{pl}~{y}{end}
        {b}{d}<title>{yearbook}</title>{t}{imp}{end}
        {b}{s}<title>{yearbook}</title>,~{pl}~{y}{end}
        {b}{d}{R} <collection-title>({series}, Bd. {small})</collection-title>{t}{imp}{end}
        {b}{d}{R}{t}<collection-title>{series} {n}</collection-title>{t}{imp}{end}
        {b}{s}{R} <collection-title>(= {series}, {small})</collection-title>,~{pl}~{y}{end}
        <author>{body:1}</author>{d}{R}{t}{pl}:~<publisher>{body:1}</publisher>{end}
        {R}{t}<editor>Hrsg.: {body}</editor>{t}{impy}{end}
        {R}{t}<editor>Hg. v. {body}</editor>{t}{impy}{end}
        {R}{t}{pl}~{y}{end}
        """
    ),
    "yearbook": lines(
        "3*Statistisches Jahrbuch {year}\n2*Statistisches Jahrbuch {year}/{next-yy}\nDatenreport {year}\nMikrozensus {year}\nJahresgutachten {year}/{next-yy}: {plain-title}\n{ordinal} Familienbericht\n{ordinal} Jugendbericht\nBildungsbericht {year}\nJahresbericht {year}\nBevölkerung und Erwerbstätigkeit. Fachserie {small}, Reihe {small}\nFachserie {nn}: {plain-title}\nHauptgutachten {year}/{next-yy}: {plain-title}\n{ordinal} Bericht über die Lage der Familien\nSozialbericht {year}\nVolkszählung {year}\nGeschäftsbericht {year}\nAgenda {year}"
    ),
    "wp": lines(
        """
        3*<genre>{series-house} Discussion Paper</genre> <number>Nr. {big}</number>
        2*<genre>{series-house} DP</genre> <number>Nr. {nnn}</number>
        2*<genre>{series-house}-Discussion Paper</genre> <number>FS {roman} {yy}-{nnn}</number>
        <genre>Discussion Paper</genre> <number>P {yy}-{nnn}</number>
        <genre>{series-house} Working Paper</genre> <number>{nn}/{yy}</number>
        <genre>{series-house}-Kurzbericht</genre> <number>{nn}/{year}</number>
        <genre>{series-house}-Forschungsbericht</genre> <number>{nn}/{year}</number>
        <genre>Arbeitspapier</genre> <number>Nr. {n}</number>
        <genre>Arbeitspapiere des Instituts für {kunde}</genre>,~<number>Nr. {nn}</number>
        <genre>Arbeitspapier des Sonderforschungsbereichs {n}</genre>
        <genre>Arbeitspapier {acronym}</genre> <number>{n}</number>
        <genre>Diskussionsbeiträge</genre> <number>{n}</number>
        <genre>Diskussionspapier</genre> <number>{small}/{yy}</number>
        <genre>Materialien aus der {kunde}forschung</genre>,~<number>Bd. {nn}</number>
        <genre>{genre}</genre> <number>{number}</number>
        <genre>Forschungsbericht</genre> <number>Nr. {n}</number>
        <genre>Gutachten</genre>
        """
    ),
    "kunde": listed("Sozial; Arbeitsmarkt; Bildungs; Wirtschafts; Renten; Hochschul; Markt; Rechts; Umwelt; Raum; Jugend"),
    "ms": listed(
        "Mimeo; Ms.; MS; unv. Ms.; unveröff. Manuskript; unveröffentlichtes Manuskript; Manuskript; hektogr. Manuskript; hekt.; vervielf. Manuskript; Entwurf; Typoskript; Vortragsmanuskript; Masch.-Schr.; Abschlussbericht; Zwischenbericht; Endbericht; Expertise; Gutachten; graue Literatur"
    ),
    "diss": listed(
        "Phil. Diss.; Diss.; Diss. phil.; Diss. jur.; Jur. Diss.; Med. Diss.; Diss. masch.; Habil.-Schrift; Habil.; Habilitationsschrift; Inaug.-Diss.; unveröff. Diss.; Diplomarbeit; Magisterarbeit; Dipl.-Arb.; Staatsexamensarbeit; Zulassungsarbeit; theol. Diss.; rer. pol. Diss.; Masterarbeit"
    ),
    "series-house": listed(
        "{acronym}; {acronym}; {acronym}; {acronym}; {acronym}; {acronym}; {acronym}; {acronym}; IZA; WZB; DIW; IAB; ZEW; MPIfG; SOEP; ifo; HWWA; RWI; IfW; CESifo; WSI; BIBB; DJI; GESIS; IWH; NBER"
    ),
    "grey": lines(
        """
        4*{who}{d}{T}{t}{wp}{t}{imp}{end}
        3*{who}{d}{T}{t}{wp}{end}
        2*{who}{d}{T} ({wp}){t}{imp}{end}
        2*{who}{s}{T},~<publisher>{body}</publisher>,~{wp},~{pl}~{y}{end}
        {who}{s}{T},~{wp},~{pl}~{y}{end}
        {who}{d}{T}{t}<publisher>{body}</publisher>,~{wp}{end}
        2*{A}{d}{T}{t}<genre>{ms}</genre>{end}
        {A}{d}{T}{t}<genre>{ms}</genre>,~{pl}{end}
        {A}{d}{T}{t}{pl}~<genre>({ms})</genre>{end}
        {A}{s}{T},~<genre>{ms}</genre>,~{pl}~{y}{end}
        2*{A}{s}{T},~<genre>{diss}</genre>~{pl}~{y}{end}
        {A}{d}{T}{t}<genre>{diss}</genre>,~<publisher>{university}</publisher>{end}
        {A}{d}{T}{t}<genre>{diss}</genre> <publisher>Univ. {town}</publisher>{end}
        {A}{s}{T},~<genre>{diss}</genre>~<publisher>Univ. {town}</publisher>,~{y}{end}
        {A}{d}{T} <genre>({diss})</genre>{t}{pl}{end}
        {A}{d}{T}{t}{pl}~(<genre>{diss}</genre>){end}
        {A}{d}{T}{t}<publisher>{university}</publisher>:~<genre>{diss}</genre>{end}
        {A}{d}{T}{t}<event-title>Vortrag auf dem {event}</event-title>,~<publisher-place>{place}</publisher-place>,~<issued>{date}</issued>{end}
        """
    ),
    "legal": lines(
        """
        2*<author>Deutscher Bundestag</author>{d}{R}{t}<genre>Drucksache</genre> <number>{nn}/{big}</number>{t}<publisher-place>{town}</publisher-place>{end}
        {b}{d}{R}{t}<genre>Bundestags-Drucksache</genre> <number>{nn}/{n}</number>{end}
        {b}{d}{R} (<genre>BT-Drs.</genre> <number>{nn}/{big}</number>){end}
        {R},~<genre>BT-Drucks.</genre> <number>{nn}/{big}</number>,~<issued>{date}</issued>{end}
        {b}{d}{R},~<number>KOM({yy}) {nnn} endg.</number>{t}<publisher-place>Brüssel</publisher-place>{end}
        {b}{d}{R}{t}<number>KOM ({year:1}) {n} endgültig</number>{end}
        <title>{law}</title>,~<container-title>BGBl.</container-title> <volume>{roman}</volume> <page>S. {n}</page>{end}
        <title>{law}</title> <issued>vom {day}. {month} {year}</issued>,~<container-title>Bundesgesetzblatt</container-title>,~<volume>Teil I</volume>,~<issue>Nr. {nn}</issue>,~<page>S. {span}</page>{end}
        <title>{law}</title> <container-title>(BGBl.</container-title> <volume>{roman}</volume>,~<page>S. {n}</page>){end}
        2*<container-title>BVerfGE</container-title> <volume>{nn}</volume>,~<page>{n} ({nnn})</page>{end}
        <container-title>{collection}</container-title> <volume>{nn}</volume>,~<page>{n}</page>{end}
        <container-title>{collection}</container-title> <volume>{nn}</volume>,~<page>{span}</page>~–~<title>{plain-title}</title>{end}
        2*<author>{court}</author>,~<genre>Urteil</genre> <issued>v. {day}.{month-number}.{year}</issued>,~<number>{small} {az} {n}/{yy}</number>{end}
        <author>{court}</author>,~<genre>Beschl.</genre> <issued>v. {day}.{month-number}.{year}</issued>,~<container-title>{collection}</container-title> <volume>{nn}</volume>,~<page>{n}</page>{end}
        <author>{court}</author>,~<genre>Urteil</genre> <issued>vom {day}. {month} {year}</issued>~–~<number>{small} {az} {n}/{yy}</number>{end}
        <author>EuGH</author>,~<genre>Urteil</genre> <issued>v. {day}.{month-number}.{year}</issued>,~<number>Rs. C-{n}/{yy}</number>,~<title>{family}/Kommission</title>,~<container-title>Slg.</container-title> <issued>{year}</issued>,~<page>I-{big}</page>{end}
        <title>Richtlinie {yy}/{nn}/EG des Rates vom {day}. {month} {year} über {plain-title}</title>,~<container-title>ABl.</container-title> <volume>L {n}</volume> <issued>v. {day}.{month-number}.{year}</issued>,~<page>S. {n}</page>{end}
        """
    ),
    "collection": listed("BVerfGE; BVerwGE; BGHZ; BGHSt; BSGE; BAGE; RGZ; NJW; BFHE; EuGRZ"),
    "court": listed(
        "BVerfG; BGH; BVerwG; BAG; BSG; Bundesverfassungsgericht; Bundesgerichtshof; OLG Hamm; VG Köln; LG Berlin; Bundesarbeitsgericht"
    ),
    "az": listed("BvR; BvF; BvL; ZR; AZR; StR; C; B"),
    "medium": listed(
        "[Datensatz]; [Video]; [Film]; [DVD]; [Broschüre]; [Poster]; [CD-ROM]; [Tweet]; [Webinar]; [Pressemitteilung]; [Blogbeitrag]; [Podcast]; [Software]; [Flyer]; [Fernsehsendung]; [Radiobeitrag]; [Data set]"
    ),
    "web": lines(
        """
        2*{who}{d}{T} <genre>{medium}</genre>{t}<publisher>{body}</publisher>{t}{src}
        {who}{d}{T} <genre>{medium}</genre>{t}{src}
        2*{who}{d}{T}{t}<container-title>{site}</container-title>{t}{src}
        {who}{d}{T}{t}<container-title>In: {site-coined}</container-title>{t}{src}
        {T}{t}<container-title>{site-coined}</container-title>,~<issued>{date}</issued>{t}{src}
        2*{who}{d}{T}{t}<note>{online}</note>{t}{src}
        3*{b}{s}{T}{t}{src}
        2*{b}{d}{T}{t}{src}
        {b}{s}{T},~{y},~{src}
        {T},~<note>in:</note>~{src}
        <author>{handle}</author> <issued>({year}, {day}. {month})</issued>: {T}{t}{src}
        """
    ),
    "site-coined": lines(
        "{thema-of} online\n{thema-of}portal {town}\n{thema-of}-Blog\nNetzwerk {thema-of}\n{acronym} aktuell\n{town} heute\nSpiegel Online\nZeit Online\ntagesschau.de\nsueddeutsche.de\nWikipedia"
    ),
    "thema-of": listed("Bildung; Politik; Wissenschaft; Migration; Gesundheit; Kultur; Wirtschaft; Sozial; Rechts; Umwelt"),
    "gazette": lines(
        "4*{paper}\n2*{kuerzel}\n{town}er Zeitung\n{town}er Tageblatt\n{town}er Nachrichten\nNeue {town}er Presse\n{town}er Anzeiger\nDer {family}\nDer Spiegel\nDIE ZEIT\nDer Stern\nFocus\n{thema-of}woche\n{town}er Allgemeine"
    ),
    "kuerzel": listed("FAZ; SZ; NZZ; FR; taz; WAZ; HAZ; LVZ; MAZ; HB; FTD; ND; BZ; StZ; F.A.Z.; FAS; WamS; F.A.S."),
    "nobody": listed("o.V.; o. V.; O.V.; N.N.; Anon.; o. A.; Anonym; o.Verf.; [o. V.]"),
    "press-cutting": lines(
        """
        2*<container-title>{gazette}</container-title>,~<issue>Nr. {nn}</issue>/<issued>{year}</issued>,~<page>S. {span}</page>:~<title>{quoted-headline}</title>{end}
        2*<container-title>{gazette}</container-title>,~<issued>{day}.{month-number}.{year}</issued>,~<page>S. {small}</page>{end}
        <container-title>{gazette}</container-title>,~<issued>{day}./{day}.{month-number}.{year}</issued>,~<page>S. {small}</page>{end}
        2*<container-title>{gazette}</container-title> <issued>vom {day}.{month-number}.{year}</issued>{end}
        <container-title>{gazette}</container-title> <issued>v. {day}.{month-number}.{year}</issued>,~<page>S. {small}</page>:~<title>{headline}</title>{end}
        <container-title>{gazette}</container-title>,~<issue>Nr. {nn}</issue> <issued>v. {day}.{month-number}.{year}</issued>{end}
        <container-title>{gazette}</container-title> <issue>{nn}</issue>/<issued>{year}</issued>{end}
        <container-title>{gazette}</container-title> <issued>({year})</issued>:~<title>{headline}</title>,~<issued>{day}.{month-number}.</issued>,~<page>S. {small}</page>{end}
        2*<title>{quoted-headline}</title>,~<container-title>in: {gazette}</container-title>,~<issued>{date}</issued>,~<page>S. {small}</page>{end}
        <title>{headline}</title>,~<container-title>in: {gazette}</container-title> <issued>vom {day}.{month-number}.{year}</issued>{end}
        2*<author>{nobody}</author>{d}<title>{headline}</title>{t}<container-title>In: {gazette}</container-title>,~<issued>{day}.{month-number}.{year}</issued>{end}
        2*{A}{s}<title>{headline}</title>,~<container-title>in: {gazette}</container-title>,~<issued>{day}. {month} {year}</issued>,~<page>S. {n}</page>{end}
        {A}{d}<title>{headline}</title>,~<container-title>{gazette}</container-title> <issue>{nn}</issue>,~<page>S. {span}</page>{end}
        {A}{s}<title>{headline}</title>,~<container-title>{gazette}</container-title>,~<issue>Nr. {nn}</issue>,~<issued>{date}</issued>{end}
        """
    ),
    "extra": lines(
        """
        2*<note>Mit einem Vorwort von {natural}</note>
        <note>mit einem Nachwort von {natural}</note>
        <note>Mit einer Einleitung von {natural}</note>
        <note>Vorwort: {natural}</note>
        <note>Mit {n} Abbildungen</note>
        <note>Unter Mitarbeit von {natural}</note>
        <note>unter Mitwirkung von {natural}</note>
        <note>Mit Beiträgen von {natural}</note>
        2*<translator>Aus dem Engl. von {natural}</translator>
        <translator>Aus dem Amerikan. von {natural}</translator>
        <translator>Aus dem Französischen übersetzt von {natural}</translator>
        <translator>Übers. v. {natural}</translator>
        <translator>Dt. von {natural}</translator>
        2*<editor>Hrsg. von {natural}</editor>
        <editor>hrsg. u. eingel. v. {natural}</editor>
        """
    ),
    "newly": listed(
        """Veränderte Neuausgabe; Unveränd. Nachdr.; 2., völlig neu bearb. Aufl.; 3., überarb. u. erw. Aufl.; Neuausg.; Neuausgabe; Unveränderter Nachdruck; Sonderausg.; 5., durchges. Aufl.; 2. Aufl.; 2., erw. Aufl.;
        4. Auflage; 3. unveränderte Auflage; Studienausgabe; 1. Aufl.; 7., vollst. überarb. Aufl.; Erw. Ausg.; 2. verb. Aufl.; 12. Aufl.; Limitierte Sonderausgabe; Lizenzausg.; Nachdruck; Repr.; Taschenbuchausg.; Vollst. Taschenbuchausg.; 2., aktual. Aufl."""
    ),
    "booked": lines(
        """
        5*{A}{d}<title>{plain-title}. {plain-title}</title>. {imp}{end}
        4*{A}{s}<title>{plain-title}. {plain-title}</title>. {impy}{end}
        3*{A}{s}<title>{plain-title}. {plain-title}</title>,~{pl}~{y}{end}
        {A}{d}<title>{plain-title}. {plain-title}. {plain-title}</title>. {imp}{end}
        3*{A}{d}{B}{t}<edition>{newly}</edition>{t}{imp}{end}
        2*{A}{s}{B}{t}<edition>{newly}</edition>{t}{impy}{end}
        {A}{d}{B} <edition>({newly})</edition>{t}{imp}{end}
        4*{A}{d}{B}. {extra}. {imp}{end}
        2*{A}{s}{B}. {extra}. {impy}{end}
        {A}{s}{B}. {extra}. <edition>{newly}</edition>. {impy}{end}
        <author>{author}</author>{s}{B}~/~<editor>hrsg. von {natural}</editor>. {impy}{end}
        {B}~/~<editor>{natural} (Hrsg.)</editor>. {impy}{end}
        {B}~/~<author>{natural}</author>. <edition>{newly}</edition>. {impy}{end}
        {A}{d}<title>{book}. Band {small}: {plain-title}</title>. {imp}{end}
        {A}{s}{B},~<volume>Bd. {small}</volume>:~<title>{plain-title}</title>,~{pl}~{y}{end}
        {A}{s}{B},~{pl}~<edition>{raised}</edition><issued>{year}</issued>{end}
        {A}{s}{B},~{pl}~<issued>{year} [zuerst {old-year}]</issued>{end}
        {A}{d}{B},~{pl}{end}
        {A}{d}<title>{plain-title} {span-years}</title>{t}{imp}{end}
        {A}{d}<title>{plain-title} {year}</title>{t}{imp}{end}
        {A}{d}{B} <note>({acronym} {year})</note>{t}{imp}{end}
        {A}{s}{B},~{pl}~{y} <note>(TB {old-year})</note>{end}
        {A}{s}{B}~<collection-title>(= {series}, Bd. {small})</collection-title>,~{pl}~{y}{end}
        """
    ),
    "span-years": lines("{old-year:1}-{year}\n{old-year:1}–{year}\n{old-year:1}"),
    "articled": lines(
        """
        3*{A}{d}{T}. <container-title>In: {journal}</container-title>,~<volume>{vol}</volume>,~<page>{pages}</page>{end}
        2*{A}{s}{T},~<container-title>in: {journal}</container-title>~<volume>{n}</volume> <issued>({year})</issued>,~<page>S. {span}</page>{end}
        2*{A}{s}{T},~{J},~<volume>{vol}</volume>,~{y},~<page>{pages}</page>{end}
        2*{A}{d}{T},~{J},~<volume>Bd. {n}</volume>,~<page>S. {span}</page>{end}
        2*{A}{d}{T},~{J}~<issue>{month-number}</issue>/<issued>{year:1}</issued>,~<page>{span}</page>{end}
        {A}{s}{T},~<container-title>in: {journal}</container-title>~<issue>{month-number}</issue>/<issued>{year}</issued>,~<page>S. {span}</page>{end}
        {A}{d}{T},~{J}~<volume>{n}</volume>,~<page>{span}</page>{end}
        3*{A}{s}{T},~<container-title>in: {festschrift}</container-title>,~{pl}~{y},~<page>S. {span}</page>{end}
        2*{A}{s}{T},~<editor>in: {editors}</editor>,~<container-title>{festschrift}</container-title>,~{impy},~<page>S. {span}</page>{end}
        {A}{d}{T}. <editor>In: {editors}</editor>:~<container-title>{edited}</container-title>. {imp},~<page>{span}</page>{end}
        2*<author>{author}</author>{s}{T},~<editor>in: {derselbe}</editor>,~<container-title>{edited}</container-title>,~{pl}~{y},~<page>S. {span}</page>{end}
        <author>{author}</author>{s}{T},~<editor>in: {derselbe} (Hg.)</editor>,~<container-title>{edited}</container-title>,~{pl}~{y},~<page>{span}</page>{end}
        2*<author>{author}</author>{s}<title>Art. „{entry}“</title>,~<container-title>in: {lexikon}</container-title>,~<volume>Bd. {small}</volume>,~{pl}~{y},~<page>Sp. {span}</page>{end}
        <title>Art. „{entry}“</title>,~<container-title>in: {lexikon}</container-title>{end}
        <author>{author}</author>{d}<title>Artikel „{entry}“</title>. <container-title>In: {lexikon}</container-title>. {imp},~<page>S. {span}</page>{end}
        """
    ),
    "derselbe": listed("ders.; Ders.; dies.; Dies.; ders./dies.; ders"),
    "festschrift": lines(
        "2*Festschrift für {natural} zum {runde}. Geburtstag\nFestschrift für {natural}\n{plain-title}. Festschrift für {natural} zum {runde}. Geburtstag\nFestgabe für {natural}\nHandbuch der {kunde}politik\nHandbuch {thema-of}\nVerhandlungen des {small}. Deutschen {kunde}tages\nProceedings of the {event}\n{plain-title}. Tagungsband zum {event}"
    ),
    "runde": listed("60; 65; 70; 75; 80; 85; 90"),
    "lexikon": lines(
        "Lexikon der {kunde}wissenschaft\nLexikon zur {kunde}geschichte\n{family}s Lexikon\nLexikon {thema-of}\nHandwörterbuch der {kunde}wissenschaften\nRGG\nStaatslexikon\nHistorisches Wörterbuch der {kunde}lehre\nEvangelisches Lexikon\nGroßes Wörterbuch {thema-of}\n{encyclopedia}"
    ),
    "signal": listed(
        "Vgl.; Vgl.; Vgl.; vgl.; Vgl. dazu; Vgl. hierzu; Siehe auch; Siehe; S. auch; Vgl. auch; Siehe hierzu; Vgl. z.B.; Dazu; So; Zit. nach; Zitiert nach; Vgl. etwa; Ausführlich dazu; Cf.; Hierzu"
    ),
    "at": lines(
        "4*<page>S. {n}</page>\n<page>hier S. {n}</page>\n<page>S. {n}, Anm. {nn}</page>\n<page>S. {span}, hier S. {n}</page>\n<page>S. {n}ff.</page>\n<page>S. {n} f.</page>\n<page>S.{n}</page>\n<page>{n}</page>\n<page>S. {n} Fn. {small}</page>\n<page>S. {n} und {n}</page>\n<page>Rn. {n}</page>"
    ),
    "lead": lines(
        "4*<other>{signal}</other>~\n2*<citation-number>{n}</citation-number>~<other>{signal}</other>~\n2*<citation-number>{n}</citation-number>~\n<citation-number>{n}.</citation-number>~\n2*"
    ),
    "natural-author": lines("2*<author>{natural}</author>\n<author>{author}</author>"),
    "note-form": lines(
        """
        4*{lead}{natural-author},~{B},~{impy},~{at}{end}
        2*{lead}{natural-author}:~{B}. {impy},~{at}{end}
        {lead}{natural-author},~{B},~<publisher-place>{town}</publisher-place>~<edition>{raised}</edition><issued>{year}</issued>,~{at}{end}
        2*{lead}{natural-author},~{T},~<container-title>in: {journal}</container-title>~<volume>{n}</volume> <issued>({year})</issued>,~{at}{end}
        2*{lead}{natural-author},~{T},~<editor>in: {editors}</editor>,~<container-title>{edited}</container-title>,~{impy},~{at}{end}
        2*{lead}{natural-author},~{T},~<editor>in: {derselbe}</editor>,~<container-title>{edited}</container-title>,~<publisher-place>{town}</publisher-place>~<edition>{raised}</edition><issued>{year}</issued>,~{at}{end}
        {lead}<author>{family}</author>,~<title>{plain-title}</title>,~{at}{end}
        {lead}<author>{family}</author>,~<note>a.a.O.</note>,~{at}{end}
        {lead}<author>{family}</author>~<issued>{year}</issued>,~{at}{end}
        {lead}<author>{body}</author>,~{R},~{impy},~{at}{end}
        <other>Ebd.</other>,~{at}{end}
        """
    ),
    "form": lines(
        "6*{bodied}\n5*{grey}\n2*{legal}\n2*{web}\n4*{press-cutting}\n5*{booked}\n4*{articled}\n4*{note-form}\n3*{seldom}\n3*{source}\n3*{early}"
    ),
}
