"""Japanese in Latin script, as it stands in English lists: names in Hepburn's romanization, translations in brackets."""

from __future__ import annotations

from dataclasses import replace

from training.tables import Language, lines, listed, paired
from training.tables.en import LANGUAGE as ENGLISH
from training.tables.ja_latin_names import FAMILIES, GIVENS, JOURNALS, PLACES, PUBLISHERS
from training.tables.ja_latin_titles import GRAMMAR

_BARE = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")
_TERMS = replace(
    ENGLISH.terms,
    editors=paired(
        """
        (ed.)  | (eds.)
        (ed.)  | (eds)
        (Ed.)  | (Eds.)
        , ed.  | , eds.
        (hen)  | (hen)
        , hen  | , hen
        (hencho) | (hencho)
        [ed.]  | [eds.]
        """
    ),
    edited_by=("ed. {}", "ed. by {}", "edited by {}", "eds {}", "(ed. {})", "{} hen"),
    book_volumes=("vol. {}", "Vol. {}", "dai {} kan", "{}", "jōkan {}", "maki {}"),
    numberings=(
        "{volume}, no. {issue} ({year})",
        "vol. {volume}, no. {issue}",
        "{volume}-{issue}",
        "{volume}:{issue}",
        "{volume}, no. {issue}",
        "{volume}-kan {issue}-gō",
        "dai-{issue}-gō",
    ),
    quotes=(("“", "”"), ("“", "”"), ('"', '"'), ("‘", "’"), ("", ""), ("「", "」")),
)
LANGUAGE = Language(
    code="ja-latn",
    families=FAMILIES + tuple(name.translate(_BARE) for name in FAMILIES),
    givens=GIVENS
    + tuple(name.translate(_BARE) for name in GIVENS)
    + tuple(name.replace("'", "’") for name in GIVENS if "'" in name)
    + tuple(name.replace("'", "") for name in GIVENS if "'" in name),
    particles=(),
    doubled=0.0,
    bodies=lines(
        """
        Government of Japan
        Government of Japan, Cabinet Office
        Japan. Ministry of Education
        Ministry of Foreign Affairs of Japan
        Ministry of Health, Labour and Welfare
        Naikakufu
        Naikakufu daijin kanbō seifu kōhōshitsu
        Keizai Kikakuchō
        Keizai kikakuchō, kokumin seikatsukyoku
        Sōmushō
        Sōmuchō Tōkeikyoku
        Kōseirōdōshō
        Kōseishō
        Rōdōshō
        Monbushō
        Monbu Kagakushō
        Gaimushō
        Bōeichō
        Kankyōchō
        Hōmushō
        Keizai Sangyōshō
        Nihon Ginkō
        Tōkyōto
        Tōkyōto Seikatsu Bunkakyoku
        Ōsakashi
        Hyōgoken
        Nihon Shakaitō
        Jiyū Minshutō
        Nihon Bengoshi Rengōkai
        Nihon Nōson Bunka Kyōkai
        Nihon NPO Sentā
        Shakai Keizai Seisansei Honbu
        Kokuritsu Kokugo Kenkyūjo
        Kokuritsu Shakai Hoshō Jinkō Mondai Kenkyūjo
        NHK Hōsō Yoron Chōsajo
        NHK
        Asahi Shinbunsha
        Zenkoku Shakai Fukushi Kyōgikai
        Rekishigaku Kenkyūkai
        Nihonshi Kenkyūkai
        Shisō no Kagaku Kenkyūkai
        {where-long} {topic-long} Kenkyūkai
        {topic-bare} o kangaeru kai
        Japan Foundation
        JICA
        Japan Center for International Exchange
        """
    ),
    journals=JOURNALS + tuple(name.translate(_BARE) for name in JOURNALS),
    newspapers=listed(
        "Asahi shinbun; Asahi Shimbun; Asahi Shinbun; Yomiuri shinbun; Yomiuri Shimbun; Mainichi shinbun; Mainichi Shimbun; Nihon keizai shinbun; Nikkei; Sankei shinbun; Tōkyō shinbun; Hokkaidō shinbun; Chūgoku shinbun; Okinawa taimusu; Ryūkyū shinpō; Kyōto shinbun; Japan Times; The Japan Times; Daily Yomiuri; Mainichi Daily News; Asahi Evening News; International Herald Tribune/Asahi Shimbun; Akahata; Shūkan asahi; AERA; Shūkan kin'yōbi; Nikkei Weekly"
    ),
    sites=lines(
        "Asahi.com|www.asahi.com\nCabinet Office|www.cao.go.jp\nMOFA|www.mofa.go.jp\nStatistics Bureau|www.stat.go.jp\nJapan Focus|www.japanfocus.org\nNHK World|www3.nhk.or.jp\nSSJ Data Archive|ssjda.iss.u-tokyo.ac.jp\nNippon.com|www.nippon.com"
    ),
    publishers=PUBLISHERS + tuple(name.translate(_BARE) for name in PUBLISHERS),
    places=PLACES,
    universities=listed(
        "University of Tokyo; Tōkyō Daigaku; Kyoto University; Kyōto Daigaku; Waseda University; Waseda Daigaku; Keio University; Keiō Gijuku Daigaku; Hitotsubashi University; Sophia University; Osaka University; Tohoku University; Hokkaidō Daigaku; Nagoya University; Kyushu University; Kobe University; Rikkyō Daigaku; Hōsei Daigaku; Dōshisha Daigaku; Ritsumeikan University; International Christian University; Tsukuba Daigaku; Ochanomizu Joshi Daigaku; University of the Ryukyus"
    ),
    grammar=GRAMMAR,
    theses=listed("PhD thesis; Ph.D. dissertation; hakushi ronbun; shūshi ronbun; MA thesis; Unpublished Ph.D. dissertation"),
    papers=listed("Working Paper; Discussion Paper; kenkyū hōkoku; ISS Research Series; Occasional Papers; chōsa hōkoku"),
    manuscripts=listed("Unpublished manuscript; mimeo; mihappyō genkō; pamphlet; leaflet; bira"),
    media=listed("[Film]; [DVD]; [Data set]; CD-ROM; [manga]"),
    terms=_TERMS,
)
