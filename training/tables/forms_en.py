"""Rare forms of English lists, as `training.tables.forms` explains."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

EN: Mapping[str, Words] = {
    "imp": lines(
        """
        5*{pl}:~{pu}
        2*{pu},~{pl}
        2*{pl},~{pu}
        2*{pl}:~<publisher>{body}</publisher>
        <publisher>{body}</publisher>
        {pl}
        {pu}
        {pl}:~{pu};~<publisher-place>{place}</publisher-place>:~<publisher>{press}</publisher>
        {pl}:~{pu}~<publisher-place>and {place}</publisher-place>:~<publisher>{press}</publisher>
        <publisher-place>{place} and {place}</publisher-place>:~{pu}
        {pl}:~<publisher>{press} for the {body}</publisher>
        <publisher>{press} for {body}</publisher>
        {pl}:~<publisher>{press}/{press}</publisher>
        {pl}:~<publisher>{press} in association with {body}</publisher>
        <publisher-place>{town}, {town}</publisher-place>:~{pu}
        """
    ),
    "src": lines(
        """
        2*<URL>{url}</URL>
        <URL>Available at: {url}</URL>
        <URL>{url}</URL> <accessed>({when})</accessed>
        <URL>{url}</URL> <accessed>[{when}]</accessed>
        <URL>{url}</URL>, <accessed>accessed {when}</accessed>
        <accessed>Retrieved {when}</accessed> <URL>from {url}</URL>
        <accessed>Retrieved {when},</accessed> <URL>from {url}</URL>
        <URL>{url}</URL> <accessed>[{year}, {month} {day}]</accessed>
        <URL>{url}</URL> <accessed>[{year}, {month} {day}]</accessed>
        <note>Updated {year}.</note> <URL>{url}</URL>
        <URL>Available on {url}</URL> <note>(last modified {date})</note>
        <URL>Available online: {url}</URL> <accessed>(accessed on {when})</accessed>
        <URL>From {url}</URL>
        """
    ),
    "self": listed("Author; Author; The Author; Same"),
    "bodied": lines(
        """
        5*{b}{d}{R}{t}{imp}{end}
        2*{b}{d}{R}{end}
        2*{b}{d}{R}{t}{src}{end}
        3*{b}{s}{R}{t}{impy}{end}
        2*{b}{s}{R},~{y}{end}
        2*{b}{s}{R}{end}
        {b}{s}{R}{t}{imp}{end}
        {b}{d}{R} <number>({acronym} {year}-{nnn})</number>{t}{imp}{end}
        {b}{d}{R} <number>(Report No. {nn}-{nnn})</number>{t}{imp}{end}
        {b}{d}{R} <number>({acronym} Publication No. {nn}-{n})</number>{t}{imp}{end}
        {b}{d}{R}{t}{pl}:~<publisher>{self}</publisher>{end}
        {b}{d}{R}{t}<publisher-place>{place}, {town}</publisher-place>:~<publisher>{self}</publisher>{end}
        <author>{body:1}</author>{d}{R}{t}{pl}:~<publisher>{body:1}</publisher>{end}
        <author>{body:1}</author>{s}{R}{t}<publisher>{body:1}</publisher>,~{pl}~{y}{end}
        {R}{t}{pl}:~<publisher>{body}</publisher>,~{y}{end}
        {R}. <issued>{year}</issued>. {imp}{end}
        {b}{d}<title>{plain-report}: White Paper</title>{t}{imp}{end}
        {b}{d}<title>{country-census}</title>{t}{imp}{end}
        """
    ),
    "country-census": lines(
        "Census {year}\nCensus of {town}, {year}\nStatistical Abstract {year}\nStatistical Yearbook {year}/{next-yy}\nYearbook of {acronym} Statistics {year}\nPopulation Census {year}: Preliminary Results\nAnnual Report {year}\nAnnual Report {year}-{next-yy}\nEconomic Survey {year}\nHuman Development Report {year}: {plain-title}\nWorld Report {year}"
    ),
    "wp": lines(
        """
        3*<genre>{series-house} Working Paper</genre> <number>No. {big}</number>
        2*<genre>{series-house} Working Paper</genre> <number>{yy}-{nn}</number>
        <genre>{series-house} Working Paper Series</genre>, <number>no. {n}</number>
        2*<genre>{series-house} Discussion Paper</genre> <number>{n}</number>
        <genre>{series-house} Discussion Paper</genre> <number>No. {big}</number>
        2*<genre>Working Paper</genre> <number>{n}</number>
        <genre>Working Paper</genre> <number>#{n}</number>
        <genre>working paper</genre> <number>no. {n}</number>
        <genre>Discussion Paper</genre> <number>FS {roman} {yy}-{nnn}</number>
        <genre>Discussion Papers in {field-of}</genre> <number>{n}</number>
        <genre>{genre}</genre> <number>{number}</number>
        <genre>{genre}</genre>, <number>{number}</number>
        <genre>{town} Papers on {field-of}</genre> <number>{n}</number>
        <genre>Policy Research Paper</genre> <number>{big}</number>
        <genre>Staff Memo</genre> <number>{year}:{nn}</number>
        <genre>Technical Report</genre> <number>TR-{yy}-{nn}</number>
        """
    ),
    "field-of": listed(
        "Economics; Sociology; Public Policy; Labour Markets; Economic Growth; Political Science; European Integration; Local Government; Social Statistics; Development Studies; Education Policy"
    ),
    "series-house": listed(
        "{acronym}; {acronym}; {town}; {acronym}; {acronym}; {acronym}; {acronym}; {acronym}; {acronym}; {acronym}; NBER; NBER; CEPR; RAND; IZA; IMF; OECD; World Bank; UNRISD; WIDER; LSE; CESifo; ILO; ECB; MPIfG; EUI; Brookings; RIIA"
    ),
    "grey": lines(
        """
        4*{who}{d}{T}{t}{wp}{t}{imp}{end}
        3*{who}{d}{T}{t}{wp}{end}
        2*{who}{d}{Q},~{wp}{t}{pl}:~<publisher>{body}</publisher>{end}
        2*{who}{s}{T},~<publisher>{body}</publisher>,~{wp},~{y}{end}
        {who}{s}{T},~{wp},~<publisher>{body}</publisher>,~<publisher-place>{place}</publisher-place>,~{y}{end}
        {who}{s}{T},~{wp} <issued>({month} {year})</issued>{end}
        {who}{d}{T} ({wp}){t}{imp}{end}
        {who}{d}{T}{t}<publisher>{body}</publisher> {wp}{end}
        {who}{d}{T}{t}<publisher>{university}</publisher>:~{wp}{end}
        2*{A}{d}{T}{t}<genre>{unpublished}</genre>{end}
        2*{A}{d}{T}{t}<genre>{unpublished}</genre>,~<publisher>{university}</publisher>{end}
        {A}{s}{T},~<genre>{unpublished}</genre>,~<publisher>{university}</publisher>,~{y}{end}
        {A}{s}{T}{t}<genre>{unpublished}</genre>,~<issued>{month} {year}</issued>{end}
        {A}{d}{T} <genre>({thesis})</genre>{t}<publisher>{university}</publisher>{end}
        {A}{s}{Q} (<genre>{thesis}</genre>,~<publisher>{university}</publisher>,~{y}){end}
        {A}{s}{T}{t}<genre>{thesis}</genre>,~<publisher>{university}</publisher>,~{y}{end}
        {who}{d}{T}{t}{imp}. <note>(ERIC Document Reproduction Service No. ED {million})</note>{end}
        {who}{d}{T} <note>(ERIC Document Reproduction Service No. ED{million})</note>{end}
        {who}{d}{T}{t}<note>ERIC Document ED {million}</note>{end}
        {who}{d}{T}{t}{imp}. <note>NTIS No. PB{yy}-{million}</note>{end}
        {A}{d}{T}{t}<event-title>Paper presented at the {event}</event-title>,~<publisher-place>{place}</publisher-place>{end}
        {A}{d}{T}{t}<event-title>Paper prepared for the {event}</event-title>,~<issued>{day-month}</issued>,~<publisher-place>{place}</publisher-place>{end}
        {A}{d}{T}{t}<container-title>Papers from the {event}</container-title>{t}{imp},~<page>{pages}</page>{end}
        {A}{d}{T}{t}<container-title>In Proceedings of the {ordinal} {event}</container-title>,~<page>{pages}</page>{t}{imp}{end}
        {A}{d}{T},~<container-title>Proceedings of the {event}</container-title>,~<page>{pages}</page>{end}
        """
    ),
    "unpublished": listed(
        "Mimeo; mimeo; mimeo.; Mimeograph; unpublished manuscript; Unpublished manuscript; unpublished paper; Unpublished report; Unpublished; Draft; draft; First draft; Draft paper; Typescript; Manuscript; manuscript under review; Paper in progress; Unpublished working paper; Report; Final Report; Interim Report; Lecture notes; Background paper; Photocopy"
    ),
    "legal": lines(
        """
        2*<author>Commission of the European Communities</author>{d}{R},~<number>COM({yy}) {nnn} final</number>{t}<publisher-place>Brussels</publisher-place>{end}
        {b}{d}{R}{t}<number>COM({year:1}) {n} final</number>{end}
        <title>Council Directive {yy}/{nn}/EEC of {day} {month} {year} on {plain-small}</title>,~<container-title>OJ</container-title> <volume>L {n}</volume>,~<page>{page}</page>{end}
        <title>Directive {year}/{nn}/EC of the European Parliament and of the Council of {day} {month} {year} on {plain-small}</title> [<issued>{year}</issued>] <container-title>OJ</container-title> <volume>L{n}</volume>/<page>{small}</page>{end}
        <title>Regulation (EC) No {n}/{year} on {plain-small}</title>,~<container-title>Official Journal of the European Union</container-title> <volume>L {n}</volume>,~<issued>{date}</issued>,~<page>{page}</page>{end}
        <author>United Nations</author>{d}{R}{t}<number>A/RES/{nn}/{nnn}</number>{end}
        <author>UN General Assembly</author>,~<title>{plain-title}</title>,~<number>A/{nn}/{n}</number>,~<issued>{date}</issued>{end}
        <author>United Nations {acronym}</author> <issued>({year})</issued> {R},~<number>UN Doc. E/CN.{small}/{year:1}/{nn}</number>{end}
        <title>{case}</title>,~<volume>{nnn}</volume> <container-title>U.S.</container-title> <page>{n}</page> <issued>({year})</issued>{end}
        <title>{case}</title>,~<volume>{nnn}</volume> <container-title>F.2d</container-title> <page>{n}</page> <issued>(9th Cir. {year})</issued>{end}
        <title><i>{family} v. {family}</i></title> <issued>[{year}]</issued> <volume>{small}</volume> <container-title>AC</container-title> <page>{n}</page>{end}
        <title>{family} v {family} &amp; Others</title> <issued>({year})</issued> <volume>{nn}</volume> <container-title>EHRR</container-title> <page>{n}</page>{end}
        <title>Case <i>{family} v Commission</i></title>,~<number>C-{n}/{yy}</number>,~<issued>{year}</issued>{end}
        <title>{law}</title>,~<number>Pub. L. No. {nn}-{n}</number>,~<volume>{nnn}</volume> <container-title>Stat.</container-title> <page>{n}</page> <issued>({year})</issued>{end}
        <title>{law}</title>,~<volume>{nn}</volume> <container-title>U.S.C.</container-title> <page>§ {n}</page> <issued>({year})</issued>{end}
        <title>{law} {year}</title> <number>(c. {nn})</number>{t}<publisher-place>London</publisher-place>:~<publisher>{hmso}</publisher>{end}
        {b}{d}<title>{plain-report}</title>,~<number>Cm {big}</number>{t}<publisher-place>London</publisher-place>:~<publisher>{hmso}</publisher>{end}
        {b}{d}<title>{plain-report}</title> <number>(Cmnd. {big})</number>,~<publisher>{hmso}</publisher>{end}
        """
    ),
    "plain-small": lines(
        "the protection of {field-of}\n{field-of}\nthe approximation of the laws relating to {field-of}\nequal treatment in {field-of}\nthe free movement of such data"
    ),
    "hmso": listed("HMSO; HMSO; H.M.S.O.; The Stationery Office; TSO; Stationery Office; HM Stationery Office; GPO"),
    "medium": listed(
        """[Data set]; [Dataset]; [Webinar]; [Tweet]; [Video]; [Video file]; [Poster presentation]; [Film]; [Computer software]; [Brochure]; [Press release]; [Blog post]; [Podcast];
        [Fact sheet]; [Photograph]; [Mobile app]; [Status update]; [Powerpoint slides]; [Lecture]; [Conference session]; [Review of the book]; [Letter to the editor]; [Editorial]; [DVD]; [CD-ROM];
        [Audio podcast]; [Infographic]; [Image]; [Policy brief]; [Infobase]; [Map]; [Thread]; [Interview]; [Web log post]; [Television series episode]; [Motion picture]"""
    ),
    "web": lines(
        """
        4*{who}{d}{T} <genre>{medium}</genre>{t}<publisher>{body}</publisher>{t}{src}
        2*{who}{d}{T} <genre>{medium}</genre>{t}<publisher>{body}</publisher>{end}
        {who}{d}{T} <genre>{medium}</genre>{t}{src}
        <author>{body:1}</author>{d}{T} <genre>{medium}</genre>{t}{src}
        {who}{d}{T} <genre>{medium}</genre>{t}<container-title>{site}</container-title>{t}{src}
        2*{who}{d}{T}{t}<container-title>{site}</container-title>{t}{src}
        {who}{d}{T} <note>{online}</note>{t}{src}
        {who}{d}{T} <note>{online}</note>{t}<publisher>{body}</publisher>{t}{src}
        {who}{d}{T},~<container-title>{site-coined}</container-title>{t}{src}
        {T}{t}<container-title>{site-coined}</container-title>,~<issued>{date}</issued>{t}{src}
        {Q}{t}<container-title>{site}</container-title>{t}<accessed>{when}</accessed>. <URL>{url}</URL>
        2*{b}{s}{T}{t}{src}
        2*{b}{d}{T}{t}{src}
        <author>{handle}</author> <issued>({year}, {month} {day})</issued>. {T} <genre>[Tweet]</genre>. <publisher>Twitter</publisher>. <URL>{url}</URL>
        <author>{author} [{handle}]</author> <issued>({year}, {month} {day})</issued>. <title>{headline}</title> <genre>[Post]</genre>. <container-title>X</container-title>. <URL>{url}</URL>
        <author>{handle}</author>{d}{T}{t}{src}
        {A} <issued>({year}, {month} {day})</issued>. {T}. <container-title>{site-coined}</container-title>. {src}
        """
    ),
    "site-coined": lines(
        "World {bundle-of} Online\n{bundle-of} Blog\nThe {bundle-of} Post\n{bundle-of} Monitor\n{bundle-of}.com\n{town} Today\nOpen{bundle-of}\n{acronym} News\nThe {family} Report"
    ),
    "bundle-of": listed(
        "Economy; Policy; Science; Education; Health; Trade; History; Culture; Justice; Climate; Energy; Media; Migration; Society; Ideas"
    ),
    "press-cutting": lines(
        """
        3*<container-title><i>{gazette}</i></container-title>,~<issued>{date}</issued>,~<title>{quoted-headline}</title>,~<page>{page}</page>{end}
        <container-title><i>{gazette}</i></container-title>,~<issued>{day}-{day} {month} {year}</issued>,~<title>‘{headline}’</title>,~<page>{page}</page>{end}
        <container-title>{gazette}</container-title> <issued>({year})</issued>,~<title>‘{headline}’</title>,~<issued>{day-month}</issued>{end}
        3*<title>{quoted-headline}</title>,~<container-title><i>{gazette}</i></container-title>,~<issued>{date}</issued>,~<page>{page}</page>{end}
        2*<title>{ql}{headline},{qr}</title>~<container-title><i>{gazette}</i></container-title> (<publisher-place>{town}</publisher-place>),~<issued>{date}</issued>{end}
        <title>{ql}{headline},{qr}</title>~<container-title>{gazette}</container-title>,~<issued>{month} {year}</issued>,~<page>{span}</page>{end}
        2*{A}{s}<title>{headline}</title>{t}<container-title><i>{gazette}</i></container-title>,~<issued>{date}</issued>{end}
        {A},~<title>{ql}{headline},{qr}</title>~<container-title>{gazette}</container-title>,~<issued>{short-date}</issued>,~<page>{page}</page>{end}
        {A} <issued>({year}, {month} {day})</issued>. <title>{headline}</title>. <container-title>{gazette}</container-title>,~<page>p. A{small}</page>{end}
        2*<container-title>{gazette}</container-title>,~<issued>{date}</issued>,~<page>{page}</page>{end}
        2*<container-title>{gazette}</container-title>~<issued>{date}</issued>{end}
        <container-title>{gazette}</container-title>,~<issued>{short-date}</issued>{end}
        <container-title>{gazette}</container-title>,~<volume>{vol}</volume>,~<issue>{no}</issue> <issued>({date})</issued>{end}
        <title>{headline}</title>,~<container-title>{gazette}</container-title>~<issued>{short-date}</issued>{end}
        <author>{anonymous}</author>{d}<title>{headline}</title>{t}<container-title>{gazette}</container-title>,~<issued>{day-month}</issued>{end}
        <title>{headline}</title>. <issued>({year}, {month} {day})</issued>. <container-title>{gazette}</container-title>{end}
        """
    ),
    "anonymous": listed("Anon.; Anon; Anonymous; [Anonymous]; N.N.; Staff reporter; Editorial"),
    "gazette": lines(
        "6*{paper}\nThe {town} Times\nTimes of {town}\nThe {town} Herald\n{town} Post\nThe {bundle-of} Weekly\nDaily {town}\n{town} Gazette\nThe Weekly {family}\nNYT\nWSJ\nFT\nIHT\nNew {town} Tribune\n{bundle-of} Today\nThe {town} Observer"
    ),
    "extra": lines(
        """
        <note>With {natural}</note>
        <note>With a foreword by {natural}</note>
        <note>Foreword by {natural}</note>
        <note>Introduction by {natural}</note>
        <note>With an introduction by {natural}</note>
        <translator>Translated by {natural}</translator>
        <translator>Trans. {natural}</translator>
        <editor>Edited by {natural}</editor>
        <editor>Ed. {natural}</editor>
        <note>Reprint, {old-year}</note>
        <note>With a new preface</note>
        """
    ),
    "newly": listed(
        "Expanded and updated edition; Revised and enlarged edition; Second edition, revised; New edition; Reprint edition; Updated edition; Third revised edition; 2nd revised edition; Student edition; Abridged edition; Centenary edition; Expanded ed.; Rev. and expanded ed.; 3rd, enlarged ed.; Paperback ed.; Bilingual edition; Anniversary Edition"
    ),
    "booked": lines(
        """
        5*{A}{d}<title><i>{plain-title}</i>. {plain-title}</title>. {imp}{end}
        3*{A}{s}<title>{plain-title}. {plain-title}</title>. {impy}{end}
        <author>{authors}</author>{d}<title>{plain-title}. {plain-title}: {plain-title}</title>. {imp}{end}
        3*{A}{d}{B}{t}<edition>{newly}</edition>{t}{imp}{end}
        2*{A}{s}{B}{t}<edition>{newly}</edition>{t}{impy}{end}
        {A}{d}{B} <edition>({newly})</edition>{t}{imp}{end}
        4*{A}{d}{B}. {extra}. {imp}{end}
        2*{A}{s}{B}. {extra}. {impy}{end}
        {A}{d}<title><i>{book}, Vol. {roman}: {plain-title}</i></title>. {imp}{end}
        {A}{d}{B}. <volume>Vol. {roman}</volume>. {imp}{end}
        {A}{d}{B},~<volume>vol. {small}</volume>:~<title>{plain-title}</title>. {imp}{end}
        {A}{d}{B} <note>(reprinted {old-year}</note>, <publisher-place>{place}</publisher-place>:~<publisher>{press}</publisher>){end}
        {A} <issued>({old-year}</issued>; <note>reprinted {year}</note>) {B}{t}{imp}{end}
        {A} <issued>({old-year}/{year})</issued>{s}{B}{t}{imp}{end}
        {A}{s}{B},~{pl}~{y},~<page>{page}</page>{end}
        {A}{s}{B} ({imp},~{y}),~<page>{page}</page>{end}
        {A}{s}{B} ({imp},~{y}),~<page>{pages}</page>{end}
        {A}{d}<title>{plain-title} {span-years}</title>{t}{imp}{end}
        {A}{d}<title>Survey {year}: {plain-title}</title>{t}{imp}{end}
        {A}{d}{B},~<publisher>{press}</publisher>{end}
        {A}{d}{B}{t}<publisher-place>{place}</publisher-place>{end}
        """
    ),
    "span-years": lines("{old-year:1}-{year}\n{old-year:1}–{year}\n{old-year:1}"),
    "articled": lines(
        """
        3*{A}{d}{T},~{J},~<volume>{vol}</volume>,~<page>{pages}</page>{end}
        2*{A}{d}{T}. {J}~<volume>{n}</volume>(<issue>{small}</issue>):~<page>{span}</page>{end}
        2*{A}{d}{T}. {J},~<issue>{small}</issue>,~<page>{span}</page>{end}
        2*{A}{s}{Q}~{J}~<volume>{n}</volume> <issued>({year})</issued>:~<page>{span}</page>{end}
        {A}{s}{Q},~{J},~<issue>no. {n}</issue> <issued>({month} {year})</issued>,~<page>{pages}</page>{end}
        {A}{s}{T},~<container-title>{annual} {year}</container-title>,~<page>{pages}</page>{end}
        {A}{d}{T},~<container-title>{annual}</container-title>,~<volume>{vol}</volume>,~<page>{span}</page>{end}
        {A}{d}{T}. <container-title>In {festschrift}</container-title>,~<editor>ed. {natural}</editor>{t}{imp},~<page>{pages}</page>{end}
        {A}{d}{Q},~<editor>in {editors}</editor>,~<container-title>{edited}</container-title>,~{imp},~<page>{pages}</page>{end}
        {A}{s}<title>‘{article}’</title>,~<editor>in {helpers} (eds)</editor>,~<container-title>{edited}</container-title> ({imp},~{y}),~<page>{pages}</page>{end}
        <author>{author:1}</author>{s}{T},~<editor>in idem</editor>,~<container-title>{edited}</container-title> ({imp},~{y}),~<page>{pages}</page>{end}
        {A}{d}<title>{entry}</title>{t}<container-title>In {encyclopedia}</container-title>,~<volume>{bookvol}</volume>,~<page>{pages}</page>{t}{imp}{end}
        """
    ),
    "annual": lines(
        "Yearbook of {field-of}\n{town} Yearbook of {bundle-of} Studies\nAnnual Review of {field-of}\nSocialist Register\nThe {bundle-of} Almanac\n{acronym} Yearbook\nAdvances in {field-of}"
    ),
    "festschrift": lines(
        "Essays in Honour of {natural}\n{plain-title}: Essays in Honor of {natural}\nFestschrift for {natural}\nStudies Presented to {natural}\nHandbook of {field-of}\nThe {family} Companion to {field-of}\nPapers from the {event}"
    ),
    "signal": listed(
        "See; See; see; See also; see also; Cf.; cf.; See, e.g.,; But see; See for example; Compare; Quoted in; Also; See generally"
    ),
    "at": lines(
        "5*<page>{page}</page>\n<page>{n}</page>\n<page>p. {n}, n. {nn}</page>\n<page>{n}n{nn}</page>\n<page>pp. {span}, here p. {n}</page>\n<page>{span}, at {n}</page>\n<page>{span}, esp. {n}-{big}</page>\n<page>p. {n} note {small}</page>\n<page>{n}ff.</page>\n<page>pp. {n} f.</page>"
    ),
    "lead": lines(
        "3*<other>{signal}</other>~\n2*<citation-number>{n}</citation-number>~<other>{signal}</other>~\n2*<citation-number>{n}</citation-number>~\n<citation-number>{n}.</citation-number>~\n3*"
    ),
    "natural-author": lines("<author>{natural}</author>"),
    "note-form": lines(
        """
        3*{lead}{natural-author},~{B},~{impy},~{at}{end}
        3*{lead}{natural-author},~{B} ({imp},~{y}),~{at}{end}
        2*{lead}{natural-author},~{Q}~{J}~<volume>{n}</volume> <issued>({year})</issued>:~{at}{end}
        {lead}{natural-author},~<title>“{article},”</title> {J}~<volume>{n}</volume>,~<issue>no. {small}</issue> <issued>({year})</issued>:~{at}{end}
        {lead}<author>{family}</author>,~<title>{plain-title}</title>,~{at}{end}
        {lead}<author>{family}</author>,~<note>op. cit.</note>,~{at}{end}
        {lead}<author>{body}</author>,~{R},~{impy},~{at}{end}
        {lead}{natural-author},~<title>‘{article}’</title>,~<editor>in {natural} (ed.)</editor>,~<container-title>{edited}</container-title> ({imp},~{y}),~{at}{end}
        """
    ),
    "form": lines(
        "5*{bodied}\n5*{grey}\n2*{legal}\n4*{web}\n4*{press-cutting}\n5*{booked}\n3*{articled}\n3*{note-form}\n3*{seldom}\n3*{source}\n3*{early}"
    ),
}
