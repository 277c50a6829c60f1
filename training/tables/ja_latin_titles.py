"""The grammar of Japanese titles in Latin script: with macrons, and without them; and of English titles about Japan."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed
from training.tables.spellings import spelled

_GRAMMAR: Mapping[str, Words] = {
    "topic": listed(
        """
        nihon shihonshugi; gendai seiji; chihō jichi; jūmin undō; shimin shakai; rōdō undō; fujin undō; gakusei undō; heiwa undō;
        kankyō mondai; kōgai; nōson shakai; toshi seisaku; kazoku; koseki seido; tennōsei; minshushugi; kenpō; senkyo seido; seitō seiji;
        kanryōsei; gyōsei kaikaku; zaisei; keizai seichō; kigyō shakai; koyō; hiseiki rōdō; fukushi kokka; nenkin; kaigo hoken; shōshika;
        kōrei shakai; jendā; josei rōdō; kyōiku kaikaku; gakureki shakai; ijime; futōkō; kyōkasho; gaikō; anzen hoshō; nichibei kankei;
        nitchū kankei; higashi ajia; shokuminchi shihai; sensō; sengo; sengo hoshō; genbaku; hansen heiwa; kioku; minshū; mura; chōnin;
        bakuhan taisei; meiji ishin; jiyū minken undō; taishō demokurashī; sōryokusen; senryō; kodomo; wakamono; hikikomori; nashonarizumu;
        aidentiti; kokumin kokka; minzoku; zainichi chōsenjin; imin; nanmin; borantia; NPO; hisaichi; jishin; genpatsu; masu media;
        shinbun; terebi; manga; anime; bungaku; monogatari; waka; haikai; kabuki; nō; chanoyu; bukkyō; shintō; shinshūkyō; minkan shinkō;
        matsuri; giri; amae; seken; sekinin; kokoro; hō; saiban; keibatsu; minpō; fudō; shizen; kawa; umi; shima
        """
    ),
    "where": listed(
        "Nihon; Nihon; Nihon; kindai Nihon; gendai Nihon; sengo Nihon; Meiji Nihon; Tokugawa Nihon; Higashi Ajia; Chūgoku; Kankoku; Okinawa; Hokkaidō; Tōkyō; Ōsaka; Kyōto; Edo; Amerika; Doitsu; sekai"
    ),
    "area": listed(
        "Japan; Japan; Japan; Japan; postwar Japan; modern Japan; contemporary Japan; Meiji Japan; Tokugawa Japan; East Asia; Okinawa; Tokyo; Osaka; Hokkaido; rural Japan; prewar Japan"
    ),
    "matter": listed(
        "democracy; local politics; citizens' movements; the bureaucracy; party politics; civil society; environmental policy; pollution; labor relations; women and work; the family; aging; gender; education reform; popular religion; Buddhism; nationalism; memory; the emperor system; security policy; public opinion; voting behavior; immigration; minorities; popular culture; the mass media; social stratification; the welfare state; industrial policy; the firm; village society; urban planning; nuclear power; the law; constitutional revision; volunteers; youth; identity"
    ),
    "kenkyu": listed(
        "kenkyū; kōsatsu; bunseki; tenkai; keisei; kōzō; shisō; rekishi; genjō; kadai; ronri; shakaishi; seijishi; hikaku kenkyū; kisoteki kenkyū; jisshōteki kenkyū; shomondai; tenkan; hōkai; yukue"
    ),
    "article": lines(
        """
        6*{where} ni okeru {topic} no {kenkyu}
        4*{topic} to {topic}
        4*{topic} no {kenkyu}
        3*{where} no {topic}
        3*{where} no {topic} to {topic}
        2*{topic} to wa nani ka
        2*{topic} ni tsuite
        {topic} o meguru {topic}
        {topic} kara {topic} e
        {topic} o kangaeru
        {topic} ni kansuru {kenkyu}
        {topic} no naka no {topic}
        “{topic}” no {kenkyu}
        {decade}-nendai no {topic}
        {name} no {topic} ron
        2*{matter} and {matter} in {area}
        {matter} in {area}, {years}
        the politics of {matter} in {area}
        """
    ),
    "book": lines(
        """
        4*{topic} no {kenkyu}
        4*{where} no {topic}
        3*{topic} to {topic}
        3*{topic}
        3*{topic} ron
        2*{topic} nyūmon
        2*{topic} shi
        {where} {topic} shi
        {topic} no shisō
        {topic} to wa nani ka
        {topic} no jidai
        gendai {topic} kōza
        kōza {topic}
        {topic} shiryō shūsei
        {name} zenshū
        {name} chosakushū
        2*{matter} in {area}
        {matter} and {matter} in {area}
        {area}: {matter} and {matter}
        """
    ),
    "edited": lines(
        "4*{where} no {topic}\n3*{topic} to {topic}\n2*{topic} no {kenkyu}\nkōza {topic}\n{topic} jiten\niwanami kōza {where} {topic}\nshirīzu {topic}\n3*{matter} in {area}\n{matter} and {matter} in {area}"
    ),
    "subtitle": lines(
        "sono rekishi to genjō\njirei kenkyū o tōshite\nhikaku no shiten kara\nkindai kara gendai e\nriron to jissai\ngenjō to kadai\n{topic} o chūshin ni\n{topic} no shiten kara\n{topic} o megutte\nsengo Nihon no keiken\noboegaki\njosetsu\n1945-nen ikō\ntasha to no deai\nhitotsu no shiron\nsono kōzō to dōtai\n{where} to {where}\n{topic} to {topic}\n{topic} no {kenkyu}"
    ),
    "report": lines(
        "{topic} hakusho\n{topic} hakusho {year}-nenban\n{topic} ni kansuru yoron chōsa\n{topic} hōkokusho\nkokumin seikatsu hakusho\n{topic} chōsa hōkoku {year}\nannual report on {matter}\nwhite paper on {matter} {year}\nsurvey of {matter} in {area}\nNihon tōkei nenkan {year}"
    ),
    "talk": lines("{where} ni okeru {topic}\n{matter} in {area}\n{topic} to {topic}"),
    "headline": lines(
        "{topic} ni kansuru kinkyū seimei\n{topic}, {decade}-nen buri\n{topic} de kuni o teiso\n{topic} yureru\ntou {topic}\ngovernment rethinks {matter}\n{matter} divides Diet"
    ),
    "webpage": lines("{topic} to wa\n{topic} ni tsuite\n{where} no {topic}\n{matter} in {area}"),
    "law": lines(
        "{topic} hō\n{topic} kihon hō\n{topic} taisaku tokubetsu sochi hō\nlaw concerning {matter} (Law No. {number} of {year})\nbasic law on {matter}"
    ),
    "case": lines("saikō saibansho hanketsu\n{name} v. Japan\nTokyo chihō saibansho hanketsu"),
    "dataset": lines("{topic} chōsa, {years}\nJGSS {year}\n{topic} dētabēsu\nsurvey on {matter}, {year}"),
    "film": lines("{topic} no uta\nnatsu no {topic}\n{topic} monogatari"),
    "entry": lines("3*{topic}\n{name} {name}\n{matter}"),
    "encyclopedia": lines(
        "Kokushi daijiten\nNihon shi daijiten\n{topic} jiten\nShakaigaku jiten\nKodansha Encyclopedia of Japan\nSekai daihyakka jiten"
    ),
    "event": lines(
        "Nihon Shakai Gakkai taikai\nDai-{number}-kai Nihon Seiji Gakkai kenkyūkai\nAnnual Meeting of the Association for Asian Studies\nNihon {topic} Gakkai\nInternational Conference on {matter} in {area}\nAsian Studies Conference Japan\nSymposium “{topic} to {topic}”"
    ),
    "journal": lines(
        "Kikan {topic}\n{topic} kenkyū\n{topic} nenpō\nGekkan {topic}\nNihon {topic} gakkai shi\n{topic} ronsō\n{topic} kiyō\nJournal of {matter}\n{topic} hyōron"
    ),
    "series": lines(
        "Iwanami shinsho\nChūkō shinsho\nKōdansha gendai shinsho\nChikuma gakugei bunko\nSōsho {topic}\nShirīzu {topic}\nTōyō bunko\nNHK bukkusu\nNihon no rekishi\nGendai no shakaigaku\nUP sensho"
    ),
    "review": lines("shohyō: {person}, {book}\nshohyō: {book}\nreview of {book}, by {person}"),
}
_BARE = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")
GRAMMAR = spelled(_GRAMMAR, {"long": str, "bare": lambda text: text.translate(_BARE)})
