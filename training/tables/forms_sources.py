"""Forms of sources that are no books and no articles, in any language: archives, interviews, data sets, treaties, cases and acts; works of nobody, works of several
volumes, editors behind the book, and the year of an original beside that of the edition. As `training.tables.forms` explains.

What stands in an archive is a ``note``: none of CSL's variables holds a shelf mark with its stock.
"""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

SOURCES: Mapping[str, Words] = {
    "repository": listed(
        "PRO; TNA; The National Archives; NARA; National Archives; BArch; BArch Berlin; Bundesarchiv Koblenz; PA AA; HStAD; GStA PK; ASV; ASVe; Archivio di Stato di Venezia; Archivio di Stato di Roma; ACS; AN; Archives nationales; AMAE; AGN; AHN; AGS; IISG; LSE Archives; British Library; Library of Congress; Hoover Institution Archives; GARF; RGASPI; ÖStA; Schweizerisches Bundesarchiv; Stadtarchiv {town}; Landesarchiv {town}; Staatsarchiv {town}; {town} Record Office; University of {town} Archives"
    ),
    "shelf": lines(
        """
        3*FO {nnn}/{big}
        CAB {nnn}/{nn}
        2*R {nn} {roman}/{nnn}
        B {nnn}/{big}
        NL {n}/{nn}
        DY {nn}/{n}
        RG {nn}, Box {nnn}, Folder {small}
        Senato, Terra, reg. {n}
        Notarile, b. {n}
        Consiglio, filza {nn}, c. {nnn}r
        F{small} {big}
        fond {nnn}, opis' {small}, delo {n}
        f. {nnn}, op. {small}, d. {n}, l. {nn}
        Rep. {nn}, Nr. {n}
        Bestand {n}, Nr. {nn}
        {family} Papers, Box {nn}
        Nachlass {family}, Mappe {nn}
        leg. {n}, exp. {nn}
        """
    ),
    "archived": lines(
        """
        4*<note>{repository}, {shelf}</note>{end}
        2*<note>{repository} {shelf}</note>{end}
        <note>{repository}, {shelf}, {leaf} {nn}</note>{end}
        2*<note>{repository}, {shelf}, {paperwork}</note>,~<issued>{date}</issued>{end}
        <author>{natural}</author>,~<title>{plain-title}</title>,~<issued>{date}</issued>,~<note>{repository}, {shelf}</note>{end}
        <title>{paperwork}</title>,~<issued>{date}</issued>,~<note>{repository}, {shelf}</note>{end}
        """
    ),
    "leaf": listed("Bl.; fol.; f.; c.; p.; no.; Nr.; l."),
    "paperwork": lines(
        "{family} to {family}\nMinutes of the {body}\nMemorandum by {natural}\n{family} an {family}\nLetter from {natural} to {natural}"
    ),
    "talked": lines(
        """
        2*<author>{natural}</author>,~<genre>{spoken} by author</genre>,~<publisher-place>{town}</publisher-place>,~<issued>{date}</issued>{end}
        <author>{author}</author>. <genre>{spoken}</genre>. <publisher-place>{town}</publisher-place>,~<issued>{date}</issued>{end}
        <author>{author}</author>{d}<genre>{spoken} by {natural}</genre>. <publisher-place>{town}</publisher-place>{end}
        2*<title>{spoken} with {natural}</title>,~<publisher-place>{town}</publisher-place>,~<issued>{date}</issued>{end}
        <title>{spoken} with {natural}</title>,~<container-title>{paper}</container-title>,~<issued>{date}</issued>{end}
        2*<title>Interview mit {natural}</title>,~<publisher-place>{town}</publisher-place>,~<issued>{day}.{month-number}.{year}</issued>{end}
        <author>{author}</author> <issued>({year}, {month} {day})</issued>. <genre>{letter-kind}</genre>{end}
        <author>{author}</author>. <genre>{letter-kind}</genre>,~<issued>{date}</issued>{end}
        """
    ),
    "spoken": listed(
        "Interview; interview; personal interview; Personal interview; telephone interview; Oral history interview; Interviewed; Conversation"
    ),
    "letter-kind": listed(
        "Personal communication; personal communication; E-mail to the author; Personal interview; Letter to the author; Conversation with the author; Persönliche Mitteilung; Telefoninterview"
    ),
    "counted": lines(
        """
        3*{A}{s}{B},~<note>{several}</note>,~{impy}{end}
        2*{A}{s}{B}. <note>{several}</note> {imp},~{y}{end}
        2*{A}{d}{B}. <note>{several}</note> {imp}{end}
        {A}{s}{B}. <note>{several}</note> {by-whom}. {imp},~{y}{end}
        {A}{s}{B},~<editor>hrsg. v. {natural}</editor>,~<note>{several}</note>,~{impy}{end}
        {A}{s}{B},~<note>{several}</note> ({imp},~{y}){end}
        """
    ),
    "several": listed(
        "2 vols.; 3 vols.; 2 vols; 4 vols.; 12 vols.; two volumes.; 2 Bde.; 3 Bde.; 2 Bände; 5 Bde.; in 2 Bänden; 2 t.; 3 tomes; 2 voll.; 3 voll."
    ),
    "collected": listed(
        "Werke; Gesammelte Werke; Gesammelte Schriften; Schriften; Gesammelte Aufsätze; Sämtliche Werke; Studienausgabe; Collected Works; Collected Papers; Selected Writings; Selected Works; Complete Works; Œuvres complètes; Opere; Obras completas; Briefe; Essays; Kritische Studienausgabe"
    ),
    "by-the-editors": lines(
        "3*Hg. von {natural}\n2*Hrsg. von {natural}\nHrsg. v. {natural}\nhg. v. {natural}\nherausgegeben von {natural}\nEd. by {natural}\nEdited by {natural}\ned. {natural}\nEd. {natural}"
    ),
    "edited-behind": lines(
        """
        3*<author>{author}</author>{s}{T}. <container-title>In: {collected}</container-title>. <editor>{by-the-editors}</editor>. <volume>{bookvol}</volume>. {imp}~{y},~<page>{pages}</page>{end}
        2*<author>{author}</author>{s}{T}. <editor>In: Ders.:</editor> <container-title>{collected}</container-title>. <editor>{by-the-editors}</editor>. <volume>Bd. {small}</volume>. {imp}~{y},~<page>{pages}</page>{end}
        2*<author>{author}</author>{s}{T},~<container-title>in: {edited}</container-title>,~<editor>{by-the-editors}</editor>,~{impy},~<page>{pages}</page>{end}
        2*<author>{author}</author>{s}<title>{collected}</title>. <editor>{by-the-editors}</editor>. {imp}~{y}{end}
        <author>{author}</author>{s}<title>{collected}</title>,~<editor>{by-the-editors}</editor>,~<volume>Bd. {small}</volume>,~{impy}{end}
        <author>{author}</author>{d}{T}. <container-title>In {collected}</container-title>,~<volume>vol. {small}</volume>,~<editor>{by-the-editors}</editor>,~<page>{span}</page>. {imp}{end}
        <author>{author}</author>{d}{T}. <container-title>In {edited}</container-title>,~<editor>{by-the-editors}</editor>. {imp},~<page>{pages}</page>{end}
        """
    ),
    "data": lines(
        """
        2*{who}{d}{T}. <genre>{data-kind}</genre>. {imp}{end}
        {who}{d}{T}. <genre>{data-kind}</genre>. <publisher>{keeper}</publisher>. {src}
        2*{who}{d}{T}. <publisher>{keeper}</publisher>,~<publisher-place>{town}</publisher-place>. <genre>{data-kind}</genre>{end}
        {b}{d}{T},~<edition>Version {small}.0</edition>. <publisher>{keeper}</publisher>{end}
        {b}{d}{T}. <publisher>{keeper}</publisher>,~<publisher-place>{town}</publisher-place>. <number>ZA{big}</number> <genre>Data file</genre> <edition>Version {small}.0.0</edition>{end}
        """
    ),
    "data-kind": listed("Dataset; Data set; Data file; Database; Datensatz; Machine-readable data file; Computer file; Survey data"),
    "keeper": listed(
        "GESIS; GESIS Data Archive; UK Data Service; UK Data Archive; ICPSR; Inter-university Consortium; Harvard Dataverse; {town} Data Archive; {acronym}; {body}"
    ),
    "treaty": lines(
        """
        2*<title>{treaty-name}</title>,~<issued>{day} {month} {year}</issued>,~<volume>{big}</volume> <container-title>UNTS</container-title> <page>{n}</page>{end}
        <title>{treaty-name}</title>,~<note>opened for signature</note> <issued>{day} {month} {year}</issued>,~<volume>{big}</volume> <container-title>U.N.T.S.</container-title> <page>{n}</page>{end}
        <title>{treaty-name}</title> <issued>[{year}]</issued> <container-title>OJ</container-title> <volume>C{nnn}</volume>/<page>{small}</page>{end}
        <title>{treaty-name}</title>,~<issued>{year}</issued>{end}
        """
    ),
    "treaty-name": lines(
        "Treaty of {town}\nTreaty on {plain-title}\nConvention on the {plain-title}\nAgreement on {plain-title}\nVertrag von {town}\n{town} Convention on {plain-title}\nProtocol to the {town} Convention\nTraité de {town}"
    ),
    "judged": lines(
        """
        2*<author>EuGH</author>,~<number>Rs. {c-dash}{nnn}/{yy}</number>,~<container-title>Slg.</container-title> <issued>{year}</issued>,~<page>{n}</page>{end}
        <author>EuGH</author>,~<number>Rs. {c-dash}{nnn}/{yy}</number> (<title>{family}</title>),~<container-title>Slg.</container-title> <issued>{year}</issued>,~<page>{n}</page>{end}
        2*<number>Case {c-dash}{nnn}/{yy}</number>,~<title>{family} v {family}</title> <issued>[{year}]</issued> <container-title>ECR</container-title> <page>{n}</page>{end}
        <title>{family} v {family}</title> <issued>[{year}]</issued> <volume>{small}</volume> <container-title>{law-reports}</container-title> <page>{n}</page>{end}
        <title>Prosecutor v. {family}</title>,~<number>Case No. IT-{nn}-{small}-T</number>,~<genre>Judgment</genre>,~<issued>{date}</issued>{end}
        <author>{high-court}</author>,~<genre>Urt.</genre> <issued>v. {day}.{month-number}.{year}</issued>,~<container-title>NJW</container-title> <issued>{year}</issued>,~<page>{big}</page>{end}
        <author>{high-court}</author>,~<genre>Urteil</genre> <issued>vom {day}.{month-number}.{year}</issued>,~<number>{small} BvR {n}/{yy}</number>{end}
        <container-title>{decisions}</container-title> <volume>{nnn}</volume>,~<page>{n}</page>{end}
        """
    ),
    "c-dash": lines("2*C-\nT-\n2*"),
    "law-reports": listed("AC; QB; WLR; All ER; EHRR; SCR; CLR"),
    "high-court": listed("BGH; BVerfG; BVerwG; BAG; BSG; EGMR; OVG Münster; OLG Köln"),
    "decisions": listed("BVerfGE; BVerwGE; BGHZ; BGHSt; BAGE; BGE; RGZ"),
    "enacted": lines(
        """
        <title>{law} {year}</title> ({state}){end}
        2*<title>{law} of {year}</title>,~<number>Pub. L. No. {nnn}-{nn}</number>,~<volume>{nnn}</volume> <container-title>Stat.</container-title> <page>{big}</page>{end}
        2*<title>{law}</title> <issued>vom {day}.{month-number}.{year}</issued> (<container-title>BGBl.</container-title> <volume>{roman}</volume> <page>S. {n}</page>){end}
        <title>{law}</title> <issued>vom {day}. {month} {year}</issued>,~<container-title>BGBl.</container-title> <volume>{roman}</volume> <page>S. {n}</page>{end}
        <title>Verordnung (EG) Nr. {nnn}/{year}</title> <issued>vom {day}. {month} {year}</issued>,~<container-title>ABl.</container-title> <volume>L {nnn}</volume>,~<page>S. {small}</page>{end}
        """
    ),
    "state": lines(
        "<publisher-place>UK</publisher-place>\n<publisher-place>Cth</publisher-place>\n<publisher-place>NSW</publisher-place>\n<publisher-place>Canada</publisher-place>"
    ),
    "unsigned": lines(
        """
        3*<author>{no-one}</author>{d}{T}{t}{imp}{end}
        2*<author>{no-one}</author>{s}{B},~{impy}{end}
        <author>{no-one}</author>,~{Q},~{J},~<volume>{n}</volume> <issued>({year})</issued>,~<page>{pages}</page>{end}
        <author>{no-one}</author>{d}{T}{t}{src}
        """
    ),
    "no-one": listed(
        "o. V.; o.V.; O.V.; N.N.; N. N.; Anon.; Anonymous; Anonym; Anonymus; ohne Autor; ohne Verfasser; o. A.; Anonyme; Anonimo; Anónimo; [Anon.]; [Anonymous]"
    ),
    "twofold": lines(
        """
        2*{A} <issued>({old-year:1}/{year})</issued>{s2}{B}{t}{imp}{end}
        {A} <issued>{old-year:1}/{year}</issued>{s2}{B}{t}{imp}{end}
        {A}. <issued>{old-year:1}/{year}</issued>. {B}. {imp}{end}
        {A} <issued>({old-year:1} [{year}])</issued>{s2}{B}{t}{imp}{end}
        {A} <issued>{old-year:1} [{year}]</issued>{s2}{B}{t}{imp}{end}
        {A} <issued>({year} [{old-year:1}])</issued>{s2}{B}{t}{imp}{end}
        {A}. <issued>[{old-year:1}] {year}</issued>. {B}. {imp}{end}
        """
    ),
    "s2": lines(":~\n.~\n~"),
    "paired-bodies": lines(
        "2*<author>{body}/{body}</author>{d}{R}{t}{imp}{end}\n<author>{acronym}/{acronym}</author>{d}{R}{t}{imp}{end}\n<author>{body}/{acronym}</author>{d}{R}{end}"
    ),
    "half-stressed": lines(
        "{A}{d}<title><i>{plain-title}</i>: {plain-title}</title>. {imp}{end}\n{A}{s}<title><i>{plain-title}</i>. {plain-title}</title>,~{impy}{end}"
    ),
    "source": lines(
        "3*{archived}\n3*{talked}\n3*{counted}\n5*{edited-behind}\n2*{data}\n{treaty}\n3*{judged}\n2*{enacted}\n2*{unsigned}\n2*{twofold}\n{paired-bodies}\n{half-stressed}"
    ),
}
