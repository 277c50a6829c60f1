"""Grammars of what lists cannot hold: bodies, publishers, journals that are made of common words, so that their form is learnt and not the list.

The symbols ``organ`` (a body), ``press``, ``periodical`` and ``city`` are spoken where a language has them; they may use its grammar of titles.
"""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

_EN: Mapping[str, Words] = {
    "body-realm": listed(
        """National; National; National; International; International; European; Federal; Royal; World; Global; Central; American; Australian; British; Canadian; African; Asian; Nordic;
        Pan-American; Inter-American; State; Regional; Joint; Independent; General; Scottish; Irish; Caribbean; Pacific; Indian; Arab; Commonwealth; Overseas; Northern; Latin American"""
    ),
    "field": listed(
        """Water; Health; Labour; Energy; Education; Trade; Statistical; Wheat; Coffee; Maritime; Telecommunications; Migration; Housing; Research; Audit; Planning; Development; Science;
        Technology; Family; Youth; Women's; Consumer; Nursing; Mental Health; Nuclear; Rural; Fisheries; Forestry; Postal; Justice; Sports; Arts; Museum; Monetary; Economic; Sociological;
        Historical; Medical; Teachers; Students; Library; Cancer; Heart; Safety; Standards; Security; Peace; Human Rights; Social Science; Survey; Population; Refugee; Employment; Pension"""
    ),
    "body-kind": listed(
        """Council; Council; Board; Board; Commission; Commission; Agency; Association; Society; Institute; Institute; Centre; Center; Office; Bureau; Authority; Organization; Organisation; Foundation;
        Federation; Union; Committee; Forum; Network; Service; Group; Academy; Trust; Alliance; Panel; Secretariat; Fund; Programme; Coalition; Task Force; Initiative; Observatory; Partnership;
        Working Group; Advisory Committee; Study Group; Collaboration; Consortium; Project; Inquiry; Department; Directorate; Ministry; Laboratory; Unit; Cooperative; Campaign"""
    ),
    "matter": listed(
        """Education; Training; Public Health; Population Studies; Labor; Labour; Agriculture; Commerce; Energy; Housing; Justice; Defence; Statistics; Census; Planning; Trade; Environment;
        Women's Affairs; Foreign Affairs; Home Affairs; Social Policy; Social Research; Science; Technology; Industry; Transport; Tourism; Culture; Youth; Families; Civil Liberties; Human Rights;
        Economic Research; European Studies; Development; Crime Prevention; Employment; Pensions; Social Security; Medicine; Bioethics; Nutrition; Immigration; Refugees; Minorities; Peace; Water
        Resources; Fisheries; Forestry; Mining; Aging; Disability; Higher Education; Adult Learning; Literacy; Historical Research; Rural Affairs; Local Government; Privacy; Data Protection"""
    ),
    "matters": lines("4*{matter}\n2*{matter} and {matter}\n{matter}, {matter} and {matter}\n{matter} & {matter}"),
    "unit": lines(
        "Office of {matters}\nBureau of {matters}\nDivision of {matters}\nDepartment of {matters}\n{field} Division\nDirectorate-General for {matters}\n{field} Branch\nSubcommittee on {matters}\nCommittee on {matters}"
    ),
    "state": listed(
        "California; New York; Texas; Ontario; Queensland; Victoria; Scotland; Wales; New Zealand; South Africa; Nigeria; Kenya; Barbados; Malta; Nepal; Pakistan; Sri Lanka; the Philippines; Trinidad and Tobago; the Netherlands"
    ),
    "organ": lines(
        """
        5*{body-realm} {field} {body-kind}
        2*{body-realm} {field} and {field} {body-kind}
        4*{body-realm} {body-kind} for {matters}
        3*{body-realm} {body-kind} on {matters}
        2*{body-realm} {body-kind} of {matters}
        2*{body-kind} for {matters}
        2*{body-kind} on {matters}
        2*{body-kind} of {matters}
        2*{field} {body-kind}
        {place} {field} {body-kind}
        {place} {body-kind} for {matters}
        Central Statistical Office of {country}
        {field} {body-kind} of {country}
        2*{country}. Ministry of {matters}
        {country}, Ministry of {matters}
        {country}. {body-realm} {field} {body-kind}
        {state}. Department of {matters}
        {state} Department of {matters}
        Ministry of {matters}, {country}
        Ministry of {matters} ({country})
        Government of {state}
        2*U.S. Department of {matters}, {unit}
        2*U.S. Department of {matters}. {unit}
        U.S. Department of {matters}
        US Department of {matters}
        United States. {unit}
        U.S. Congress. House. Committee on {matters}
        US {field} {body-kind}
        {body-realm} {body-kind} for {matters}, {unit}
        {body-kind} of the European Communities
        United Nations {body-kind} on {matters}
        United Nations, Department of {matters}
        UN {body-kind} for {matters}
        House of Commons {field} Committee
        Great Britain. Department of {matters}
        Department for {matters}
        Royal {body-kind} of {matters}
        The {name} {body-kind}
        {name} {body-kind} for {matters}
        {name} Associates
        {name} {name} Consulting
        {name} & Partners
        Friends of {place}
        World {body-kind} for {matters}
        World {field} Group
        """
    ),
    "beast": listed(
        "Heron; Oak; Lantern; Anchor; Fox; Elm; Swan; Bridge; Gate; Mill; Harbour; Falcon; Thistle; Rowan; Badger; Pelican; Lark; Acorn; Pine; River; Sparrow"
    ),
    "colour": listed("Red; Black; Blue; White; Green; Silver; Grey; Golden; Old; New; Little; High; North; South; Upper"),
    "press": lines(
        """
        4*{name} Press
        2*{name} Books
        2*{name} & {name}
        2*{name}
        {name}, {name} & Co.
        {name} & Co.
        {name} and Company
        {name} Publishing
        {name} Publishers
        {name} Publications
        {name} & Sons
        {name} Brothers
        {name} House
        {name} Academic
        {name} Scientific
        {name} Ltd
        {name}, Inc.
        {name}-{name}
        {colour} {beast} Press
        {beast} Books
        {beast} Press
        {colour} {beast}
        {place} University Press
        University of {place} Press
        {place} Historical Society
        University Press of {place}
        {body-realm} {body-kind} of {matters}
        """
    ),
    "bundle": listed(
        "Society; Politics; Economics; Gender; Culture; Religion; Language; History; Ethics; Space; Memory; Aging; Childhood; Finance; Democracy; Technology; Media; Law; Medicine; Nursing; Geography; Philosophy; Psychology; Education; Migration; Urban; Labor; Policy; Sport; Tourism; Communication; Marriage; Management; Accounting; Statistics; Anthropology; Theology"
    ),
    "periodical": lines(
        """
        4*Journal of {bundle} and {bundle}
        3*Journal of {matter}
        2*Journal of {body-realm} {bundle}
        2*{body-realm} Journal of {bundle}
        2*International Journal of {bundle} & {bundle}
        {bundle} Quarterly
        {bundle} & {bundle}
        {bundle} and {bundle}
        {bundle} Review
        {body-realm} {bundle} Review
        Review of {bundle}
        Annals of {bundle}
        {bundle} Studies
        Studies in {bundle}
        Advances in {bundle}
        {bundle} Today
        {bundle} Bulletin
        Bulletin of the {body-realm} {field} {body-kind}
        Transactions of the {body-realm} {field} Society
        Proceedings of the {body-realm} Academy of {matter}
        New {bundle}
        The {place} Review
        Theory and {bundle}
        {bundle}
        Cities
        Nature
        Childhood
        Futures
        Polity
        Signs
        Mind
        Antipode
        Isis
        Minerva
        Synthese
        Orbis
        Daedalus
        Work
        Science
        """
    ),
    "city": lines(
        "{place}, England\n{place}, UK\n{place}, Massachusetts\n{place}, California\n{place}, New York\nWashington, D.C.\nWashington, DC\nWashington D.C.\n{place}, {country}\n{place}, New Jersey\n{place}, Conn.\n{place}, Mass.\n{place}, ON"
    ),
}
_DE: Mapping[str, Words] = {
    "sache": listed(
        """Arbeit; Soziales; Bildung; Forschung; Gesundheit; Frauen; Jugend; Familie; Statistik; Umwelt; Verkehr; Wirtschaft; Finanzen; Landwirtschaft; Entwicklung; Migration; Integration;
        Stadtentwicklung; Wohnen; Kultur; Sport; Technik; Energie; Justiz; Inneres; Europa; Politik; Sozialforschung; Zeitgeschichte; Konjunkturforschung; Weiterbildung; Verbraucherschutz;
        Menschenrechte; Sicherheit; Datenschutz; Friedensforschung; Gesellschaftsforschung; Raumordnung; Berufsbildung; Rentenversicherung; Krankenkassen; Bevölkerungsforschung"""
    ),
    "sachen": lines("3*{sache}\n3*{sache} und {sache}\n{sache}, {sache} und {sache}\n{first}forschung\n{first}politik"),
    "gruppe": listed(
        "Forschungsgruppe; Projektgruppe; Arbeitsgruppe; Arbeitsgemeinschaft; Arbeitskreis; Kommission; Fachstelle; Koordinationsstelle; Beratungsstelle; Initiative; Bündnis; Netzwerk; Stiftung; Akademie; Gesellschaft; Institut; Zentrum; Amt; Büro; Ausschuss; Beirat; Expertenkommission; Enquete-Kommission; Wissenschaftlicher Beirat; Sachverständigenrat; Zentralstelle; Verein; Forum; Zentralinstitut; Europäisches Zentrum; Autorengruppe; Autorenkollektiv; Fachverband; Bundesverband; Deutscher Verband; Bundesinstitut; Bundesanstalt; Landesamt; Senatsverwaltung; Forschungsinstitut; Deutsche Gesellschaft; Redaktion"
    ),
    "organ": lines(
        """
        6*{gruppe} für {sachen}
        3*{gruppe} {first}forschung
        2*{gruppe} {name}
        {gruppe} für {sachen} e.V.
        {gruppe} {first}wesen e. V.
        {gruppe} {name} e.V.
        2*{first}verband {place}
        {first}verband
        {first}institut
        {first}rat
        {first}kommission
        Monopolkommission
        {first}büro {place}
        {name}-Stiftung
        {name}-Institut für {sachen}
        Institut für {first}geschichte, {place}
        3*Bundesministerium für {sachen}
        Bundesminister für {sachen}
        BM für {sachen}
        Ministerium für {sachen} {bundesland}
        Ministerium für {sachen} des Landes {bundesland}
        Senator für {sachen}
        Statistisches Landesamt {bundesland}
        Statistisches Amt der Stadt {place}
        Statistisches Zentralamt {land}
        Bundesamt für {sachen}
        Bundesanstalt für {sachen}
        Bundesverband {first}wirtschaft
        Der Rat von Sachverständigen für {sachen}
        Sachverständigenrat für {sachen}
        Kommission für {sachen} der Freistaaten
        Deutsches {first}institut
        Österreichische Gesellschaft für {sachen}
        Schweizerisches Bundesamt für {sachen}
        Landtag {bundesland}
        Stadt {place}, {first}amt
        Stadt {place}, Dezernat für {sachen}
        Universität {place}, Institut für {sachen}
        {first}gewerkschaft
        {bundesland}. Ministerium für {sachen}
        Enquête-Kommission „{first}politik“
        """
    ),
    "press": lines(
        """
        4*{name} Verlag
        3*Verlag {name}
        2*{name}
        2*{name} & {name}
        {name}-Verlag
        {name} & Söhne
        {name} & Co.
        {name} & Sohn
        {name}sche Buchhandlung
        {name} Nachf.
        Edition {name}
        edition {noun}
        Buchverlag {name}
        Universitätsverlag {place}
        {place}er Universitätsverlag
        Verlag für {first}wissenschaft
        {first}verlag
        Verlag der {name}
        Wissenschaftlicher Verlag {place}
        {name} GmbH
        {name} Fachverlag
        VEB Verlag {name}
        C. H. {name}
        J. F. {name}
        Selbstverlag
        """
    ),
    "periodical": lines(
        """
        4*Zeitschrift für {first}forschung
        2*Zeitschrift für {sachen}
        2*Archiv für {first}geschichte
        2*Beiträge zur {first}forschung
        Blätter für {first}politik
        Jahrbuch für {sachen}
        {first}jahrbuch
        {name}-Jahrbuch
        {place}er Jahrbuch für {sachen}
        {place}er Hefte
        {place}er Zeitschrift für {sachen}
        Vierteljahrshefte zur {first}forschung
        Mitteilungen der Gesellschaft für {sachen}
        Informationen zur {first}politik
        {first}dienst
        {first}hefte
        {first}wissenschaft
        Neue {first}praxis
        {sache} und {sache}
        Forum {sache}
        Leviathan
        Merkur
        APuZ
        VVStRL
        KZfSS
        HZ
        PVS
        ZfS
        ZParl
        NJW
        JZ
        DÖV
        AöR
        ORDO-Jahrbuch
        WIFO-Hefte
        Der {noun}
        Die {noun}
        das {noun}
        """
    ),
    "city": lines(
        "{place}/{place}\n{place} u.a.\nFrankfurt a. M.\nFrankfurt a.M.\nFrankfurt/M.\nFrankfurt am Main\nFrankfurt/Main\n{place} i. Br.\n{place}-{place}\n{place} (Schweiz)\nOpladen & Farmington Hills\n{place} / {place} / {place}"
    ),
}
_FR: Mapping[str, Words] = {
    "body-kind": listed(
        "Conseil; Comité; Institut; Commission; Observatoire; Office; Association; Fédération; Centre; Haut Conseil; Bureau; Groupe; Agence; Union"
    ),
    "body-realm": listed("national; international; européen; supérieur; français; régional; central; général; économique"),
    "organ": lines(
        "3*{body-kind} {body-realm} de {portfolio}\n2*Ministère de {portfolio}\n{body-kind} {body-realm}\nVille de {town}\n{body-kind} {name}\nFondation {name}"
    ),
    "press": lines(
        "3*Éditions {name}\nÉditions du {name}\n2*{name}\nPresses universitaires de {town}\nLibrairie {name}\n{name} & Cie\n{name} éditeur"
    ),
}
_ES: Mapping[str, Words] = {
    "body-kind": listed("Consejo; Comité; Instituto; Observatorio; Centro; Servicio; Banco; Foro; Fondo; Grupo; Colegio"),
    "body-realm": listed("Nacional; Internacional; Superior; Europeo; Regional; Central; Federal; Económico; Español; Mexicano"),
    "organ": lines(
        "3*{body-kind} {body-realm} de {portfolio}\nMinisterio de {portfolio}\nSecretaría de {portfolio}\nAyuntamiento de {town}\nFundación {name}\n{body-kind} de {portfolio}"
    ),
    "press": lines(
        "2*Editorial {name}\nEdiciones {name}\n2*{name}\nUniversidad de {town}\n{name} Editores\n{name} Hermanos\nLibrería {name}"
    ),
}
_PT: Mapping[str, Words] = {
    "body-kind": listed("Conselho; Instituto; Observatório; Centro; Serviço; Banco; Fórum; Fundo; Grupo"),
    "body-realm": listed("Nacional; Internacional; Superior; Europeu; Regional; Central; Federal; Econômico; Brasileiro"),
    "organ": lines(
        "3*{body-kind} {body-realm} {portfolio}\nMinistério {portfolio}\nSecretaria {portfolio}\nPrefeitura de {town}\nFundação {name}\n{body-kind} {portfolio}"
    ),
    "press": lines(
        "2*Editora {name}\nEdições {name}\n2*{name}\nUniversidade de {town}\n{name} Editores\nLivraria {name}\nEditora da Universidade de {town}"
    ),
}
_IT: Mapping[str, Words] = {
    "body-kind": listed("Consiglio; Istituto; Comitato; Osservatorio; Centro; Ufficio; Forum; Fondo; Gruppo"),
    "body-realm": listed("nazionale; internazionale; superiore; europeo; regionale; centrale; italiano"),
    "organ": lines(
        "3*{body-kind} {body-realm} {portfolio}\nMinistero {portfolio}\nComune di {town}\nFondazione {name}\n{body-kind} {portfolio}"
    ),
    "press": lines(
        "2*{name} Editore\nEdizioni {name}\n3*{name}\n{name} & {name}\n{town} University Press\nTipografia {name}\nEditrice {name}\nCasa editrice {name}"
    ),
}
COINED: Mapping[str, Mapping[str, Words]] = {"de": _DE, "en": _EN, "es": _ES, "fr": _FR, "it": _IT, "pt": _PT}
_LATIN: tuple[Words, Words] = (
    listed(
        "Ab; Al; An; Ar; Bal; Ber; Bo; Bra; Bur; Cal; Car; Che; Cor; Da; Del; Do; Dra; El; En; Fa; Fer; Gal; Gar; Go; Gra; Hal; Han; Her; Hol; Hu; Ib; Ja; Ka; Kel; Ko; Kra; Ku; La; Lan; Le; Lin; Lo; Ma; Mar; Mel; Mi; Mo; Mu; Na; Ne; No; Ob; Ol; Or; Pa; Per; Pol; Pra; Ra; Ren; Ro; Ru; Sa; Schu; Se; Sha; Si; Sta; Ste; Su; Ta; Tel; Ti; Tra; Tu; Ul; Va; Ver; Vi; Wa; Wil; Ya; Zan; Ze; Zo; Quin; Thor; Gru; Plo; Schmi; Tsch"
    ),
    listed(
        "ba; bel; be; da; de; den; do; fa; ga; ge; go; ka; ke; ko; la; le; li; lo; ma; me; mi; mo; na; ne; ni; no; ra; re; ri; ro; sa; se; si; so; ta; te; ti; to; va; ve; vi; wa; za; zi; ; ; ;"
    ),
)
_CYRILLIC: tuple[Words, Words] = (
    listed(
        "Аба; Бар; Бел; Бор; Вар; Вол; Гал; Гор; Дан; Дол; Дуб; Ем; Жел; Заб; Зуб; Кал; Кар; Кол; Кос; Лаз; Лог; Мак; Мар; Мед; Мих; Нев; Ник; Оль; Пан; Пет; Пол; Рад; Рог; Сав; Сер; Сол; Тар; Тим; Уш; Фад; Хар; Чер; Шар; Яг"
    ),
    listed("а; о; и; ен; ан; ил; ош; ав; ер"),
)
SYLLABLES: Mapping[str, tuple[Words, Words]] = {"ru": _CYRILLIC, "": _LATIN}
_WORLD = listed(
    "ski; enko; ov; ova; ić; oğlu; yan; adze; sen; sson; nen; poulos; idis; escu; ez; es; ini; elli; ard; eau; eira; nes; man; ng; mbe; kar; wala; shi; moto; tani; ar; im; os; as; on; er"
)
ENDINGS: Mapping[str, Words] = {
    "en": (
        *listed("ton; son; wick; man; ley; er; ard; by; ham; ford; well; worth; more; field; ster; gate; low; den; ing; combe"),
        *_WORLD,
    ),
    "de": (
        *listed(
            "mann; er; bach; huber; meier; feld; stein; ner; ing; ke; ow; itz; berg; hoff; rich; hardt; mayr; brecht; lein; sch; born; ius; sen; ler; inger; hausen"
        ),
        *_WORLD,
    ),
    "ru": listed("ов; ов; ев; ин; ский; ко; ова; ева; ина; ская; ян; швили; ец; ук; ых; ман"),
    "": _WORLD,
}
TOWN_ENDINGS: Mapping[str, Words] = {
    "en": listed("ton; ham; ford; bury; field; port; mouth; ville; burgh; wick; ley; stead; minster; haven"),
    "de": listed("burg; heim; stadt; dorf; hausen; bach; berg; furt; ingen; rode; leben; kirchen; au"),
    "": listed("ville; burg; ona; ia; ana; ara; esti; ovo; grad; ino; ela; as"),
}
