"""Forms that few entries of a list have, in any language: names with the family in front, classics, newspapers in odd orders, theses, pages without
stops, journals without numbers. As `training.tables.forms` explains.
"""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

SELDOM: Mapping[str, Words] = {
    "eastern": lines(
        "4*{han-family} {han-given}\n3*{viet-family} {viet-middle} {viet-given}\n2*{ja-family} {ja-given}\n2*{korean-family} {korean-given}"
    ),
    "easterns": lines(
        "5*{eastern}\n2*{eastern} and {eastern}\n{eastern}, {eastern}, and {eastern}\n{eastern} &amp; {eastern}\n{eastern}, {eastern}"
    ),
    "han-family": listed(
        "Wang; Li; Zhang; Liu; Chen; Yang; Huang; Zhao; Wu; Zhou; Xu; Sun; Ma; Zhu; Hu; Guo; He; Lin; Gao; Luo; Zheng; Liang; Xie; Song; Tang; Deng; Han; Feng; Cao; Peng; Xiao; Cheng; Yuan; Dong; Pan; Jiang; Cai; Du; Ye; Wei; Su; Lü; Ding; Ren; Shen; Yao; Lu; Cui; Zhong; Tan; Wong; Chan; Leung; Ouyang; Sima"
    ),
    "han-given": listed(
        "Wei; Fang; Na; Min; Jing; Li; Qiang; Lei; Jun; Yang; Yong; Yan; Jie; Tao; Ming; Chao; Xia; Ping; Gang; Hua; Xiaoping; Guangqian; Jianguo; Weimin; Xiaoming; Zhiqiang; Guohua; Yulan; Hongwei; Jianhua; Shuzhen; Wenhui; Yusheng; Xueqin; Zhengsheng; Tse-tung; Shih-chieh; Hsiao-t'ung; Kuo-feng; Ta-kuang; Yi-fu; Mei-ling"
    ),
    "viet-family": listed(
        "Nguyễn; Nguyen; Trần; Tran; Lê; Le; Phạm; Pham; Hoàng; Hoang; Phan; Vũ; Vu; Võ; Vo; Đặng; Dang; Bùi; Bui; Đỗ; Do; Hồ; Ho; Ngô; Ngo; Dương; Duong; Đinh; Dinh"
    ),
    "viet-middle": listed(
        "Văn; Van; Thị; Thi; Đức; Duc; Hữu; Huu; Minh; Quang; Ngọc; Ngoc; Thanh; Xuân; Xuan; Công; Cong; Đình; Dinh; Hoàng; Thị Thu; Thị Minh; Thi Thanh"
    ),
    "viet-given": listed(
        "An; Anh; Bình; Binh; Chi; Cường; Cuong; Dũng; Dung; Giang; Hà; Ha; Hải; Hai; Hạnh; Hanh; Hiền; Hien; Hòa; Hoa; Hùng; Hung; Hương; Huong; Khoa; Lan; Linh; Long; Mai; Nam; Nga; Nhung; Phương; Phuong; Quân; Quan; Sơn; Son; Tâm; Tam; Thắng; Thang; Thảo; Thao; Thủy; Thuy; Trang; Trung; Tuấn; Tuan; Vinh; Yến; Yen"
    ),
    "ja-family": listed(
        "Tanaka; Suzuki; Takahashi; Watanabe; Itō; Ito; Yamamoto; Nakamura; Kobayashi; Katō; Kato; Yoshida; Yamada; Sasaki; Matsumoto; Inoue; Kimura; Hayashi; Shimizu; Mori; Ikeda; Hashimoto; Ishikawa; Ogawa; Okada; Hasegawa; Fujita; Gotō; Goto; Kondō; Murakami; Endō; Aoki; Sakamoto; Fukuda; Ōta; Ota; Miura; Fujiwara; Matsuda; Nakajima; Harada; Ōno; Tamura; Takeuchi; Nakayama; Wada; Ishida; Ueda; Maruyama; Imai; Ōtake; Takagi; Ōkubo; Sugiyama; Nomura; Satō"
    ),
    "ja-given": listed(
        "Hiroshi; Takashi; Akira; Kenji; Kazuo; Masao; Yoshio; Shigeru; Yasuhiro; Haruki; Makoto; Minoru; Satoshi; Ken'ichi; Kenichi; Jun; Shin'ya; Ryūichi; Ryuichi; Tarō; Taro; Ichirō; Ichiro; Jirō; Keiko; Yoko; Yōko; Michiko; Kazuko; Noriko; Mariko; Yumiko; Chizuko; Masako; Tomoko; Sachiko; Hiroko; Fumio; Tadashi; Toshio; Naoki; Yukio; Shintarō; Nobuo; Eiji; Kiyoshi"
    ),
    "korean-family": listed(
        "Kim; Lee; Park; Choi; Jung; Kang; Cho; Yoon; Jang; Lim; Han; Oh; Seo; Shin; Kwon; Hwang; Ahn; Song; Yi; Pak; Ch'oe; Chŏng"
    ),
    "korean-given": listed(
        "Min-jun; Seo-yeon; Ji-hoon; Young-soo; Dae Jung; Jong-un; Sung-hoon; Hyun-kyung; Kyung-sup; Hye-jin; Tae-woo; Chong-sik; Sang-hun; Eun-mee; Yŏng-ho; Jin-ho"
    ),
    "eastern-form": lines(
        """
        3*<author>{easterns}</author>{d}{T}{t}{imp}{end}
        2*<author>{easterns}</author>{s}{B}{t}{impy}{end}
        2*<author>{easterns}</author>{d}{T}. {J}~<volume>{n}</volume>,~<page>{span}</page>{end}
        <author>{easterns}</author>{s}{Q},~{J}~<volume>{n}</volume> <issued>({year})</issued>:~<page>{span}</page>{end}
        <author>{eastern} and {natural}</author>{d}{T}{t}{imp}{end}
        <author>{eastern} and {natural}</author>,~{Q},~<editor>in {eastern} (ed.)</editor>,~<container-title>{edited}</container-title> ({imp},~{y}),~<page>{pages}</page>{end}
        <editor>{easterns} (eds)</editor>{d}{B}{t}{imp}{end}
        <editor>{eastern}, ed.</editor> {B}{t}{imp},~{y}{end}
        """
    ),
    "ancient": listed(
        "Plato; Homer; Aristotle; Cicero; Thucydides; Herodotus; Augustine; Aquinas; Dante; Voltaire; Confucius; Machiavelli; Virgil; Ovid; Plutarch; Tacitus; Livy; Seneca; Euripides; Sophocles; Xenophon; Polybius; Erasmus; Montaigne; Spinoza; Pliny the Elder; Marcus Aurelius; Thomas Aquinas; Epictetus; Lucretius; Boethius; Maimonides; Platon; Aristoteles; Platone; Aristotele; Platón; Aristóteles; Platão; Cicerone; Avicenna; Mencius; Laozi; Molière; Stendhal; Novalis; Petrarca; Colette; Augustinus; Homère; Lenin; Tertullian"
    ),
    "ancient-work": listed(
        "Republic; The Republic; The Odyssey; Odyssey; Iliad; Politics; Nicomachean Ethics; Rhetoric; De Officiis; The Peloponnesian War; Histories; The Histories; Confessions; The City of God; Summa Theologica; Inferno; The Divine Comedy; Candide; The Prince; Analects; The Analects; Aeneid; Metamorphoses; Lives; Annals; Moral Letters; Medea; Antigone; Anabasis; Ethics; Essays; Meditations; On the Nature of Things; Laws; Timaeus; Poetics; De anima; Phaedrus; Der Staat; Politik; Poetik; Natural History; Letters"
    ),
    "by-whom": lines(
        "<translator>Translated by {natural}</translator>\n<translator>Trans. {natural}</translator>\n<translator>trans. {natural}</translator>\n<editor>Edited by {natural}</editor>\n<editor>Ed. {natural}</editor>\n<translator>{translated}</translator>\n<editor>Ed. and trans. {natural}</editor>\n<editor>edited and translated by {natural}</editor>"
    ),
    "classic": lines(
        """
        2*<author>{ancient}</author>. <title>{ancient-work}</title>. {by-whom}. {imp},~{y}{end}
        <author>{ancient}</author>. <title><i>{ancient-work}</i></title>. {imp},~{y}{end}
        2*<author>{ancient}</author>{d}<title><i>{ancient-work}</i></title>{t}{imp}{end}
        <author>{ancient}</author>{d}<title>{ancient-work}</title> ({by-whom}){t}{imp}{end}
        <author>{ancient}</author>,~<title>{ancient-work}</title>,~{by-whom} ({imp},~{y}){end}
        <author>{ancient}</author>,~<title>{ancient-work}</title>{end}
        <author>{ancient}</author>. <title>{ancient-work}</title>{end}
        """
    ),
    "two-roles": lines(
        """
        2*{A}{d}{B} <editor>(ed. and trans. {natural})</editor>{t}{imp}{end}
        {A}{d}{B} <editor>({natural}, ed. and trans.)</editor>{t}{imp}{end}
        {A}{s}{B},~<editor>ed. and trans. by {natural}</editor>,~{impy}{end}
        {A}{s}{B}. <editor>Edited and translated by {natural}</editor>. {imp},~{y}{end}
        {A}{s}{B}. <translator>Translated and edited by {natural}</translator>. {imp},~{y}{end}
        {A}{d}{B} <translator>({natural}, Trans.)</translator>{t}{imp}{end}
        {A}{d}{B},~<translator>trans. {natural}</translator>,~<editor>ed. {natural}</editor>{t}{imp}{end}
        """
    ),
    "odd-cutting": lines(
        """
        2*<title>{quoted-headline}</title>,~<issued>{date}</issued>,~<container-title><i>{paper}</i></container-title>,~<page>{page}</page>{end}
        <title>{quoted-headline}</title>,~<issued>{date}</issued>,~<container-title><i>{paper}</i></container-title>{end}
        2*<container-title><i>{paper}</i></container-title>,~<title>{quoted-headline}</title>,~<issued>{date}</issued>{end}
        <container-title>{paper}</container-title> <issued>({year})</issued>. <title>{headline}</title>. <issued>{day-month}</issued>{end}
        <container-title>{paper}</container-title> <issued>({year})</issued> <title>{quoted-headline}</title>,~<issued>{day-month}</issued>,~<page>{page}</page>{end}
        <author>{natural}</author>,~<container-title><i>{paper}</i></container-title>,~<issued>{date}</issued>,~<title>{quoted-headline}</title>{end}
        <author>{natural}</author>,~<title>{quoted-headline}</title>,~<issued>{date}</issued>,~<container-title>{paper}</container-title>{end}
        <issued>{date}</issued>,~<title>{quoted-headline}</title>,~<container-title>{paper}</container-title>{end}
        """
    ),
    "news-body": listed(
        "BBC News; BBC; CNN; Reuters; Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Oxfam International; Transparency International; Al Jazeera; Freedom House; Médecins Sans Frontières; Médecins du Monde; Associated Press; Agence France-Presse; Deutsche Welle; Save the Children; International Crisis Group; Global Witness; Minority Rights Group International; UN Women; UNICEF; World Bank; Eurostat; Ipsos MORI; Pew Research Center; YouGov; Statistics Norway; Statistics Canada; Economist Intelligence Unit; Corporate Watch; Age UK; Shelter; Fairtrade International; Sky News; CBC News; NPR; Xinhua; Mercy Corps; Price Waterhouse Coopers; Deloitte; Ernst &amp; Young; McKinsey &amp; Company"
    ),
    "news-bodied": lines(
        """
        2*<author>{news-body}</author>{d}{R}{t}{imp}{end}
        2*<author>{news-body}</author>{d}{T}{t}{src}{end}
        <author>{news-body}</author>{d}<title>{quoted-headline}</title>,~<issued>{day-month}</issued>. {src}{end}
        <author>{news-body}</author>,~<title>{quoted-headline}</title>,~<issued>{date}</issued>,~{src}{end}
        <author>{news-body:1}</author>{d}{R}{t}{pl}:~<publisher>{news-body:1}</publisher>{end}
        <author>{news-body:1}</author>{s}{R} ({pl}:~<publisher>{news-body:1}</publisher>,~{y}){end}
        """
    ),
    "thesis-place": lines(
        """
        2*{A}{d}{T} <genre>(Unpublished doctoral dissertation)</genre>{t}<publisher>{university}</publisher>,~<publisher-place>{place}</publisher-place>{end}
        2*{A}{d}{T} <genre>({thesis})</genre>{t}<publisher>{university}</publisher>,~<publisher-place>{place}</publisher-place>{end}
        {A}{d}{T},~<genre>{degree}</genre>,~<publisher>{university}</publisher>,~<publisher-place>{town}</publisher-place>{end}
        {A}{d}{Q},~<genre>{degree}</genre>,~<publisher>{university}</publisher>{end}
        {A}{s}{T},~<genre>{thesis}</genre>,~<publisher>{university}</publisher>,~<publisher-place>{town}</publisher-place>,~{y}{end}
        {A}. {B}. {y}. <publisher>{university}</publisher>,~<genre>{thesis}</genre>{end}
        {A} <issued>{year}</issued> {Q} <genre>{degree}</genre>,~<publisher>{town}</publisher>{end}
        """
    ),
    "degree": listed(
        "MSc dissertation; MSc thesis; MA thesis; MA dissertation; MPhil thesis; PhD thesis; PhD dissertation; BA thesis; unpublished PhD thesis; unpublished MA thesis; Magisterarbeit; DPhil thesis"
    ),
    "unstopped": lines(
        """
        2*{b} <issued>{year}</issued> <title>{plain-report}</title> {src}{end}
        2*{A} <issued>{year}</issued> <title>{plain-title}</title> {src}{end}
        {A} <issued>{year}</issued> <title>{plain-title}</title> <publisher-place>{town}</publisher-place> <publisher>{press}</publisher>{end}
        {A} <issued>{year}</issued> {T} {J} <volume>{n}</volume> <page>{span}</page>{end}
        {A} <issued>({year})</issued> {T} {J} <volume>{n}</volume>:<page>{span}</page>{end}
        """
    ),
    "unnumbered": lines(
        """
        2*{A}{d}{T}. {J}{end}
        {A}{s}{Q},~{J},~<issued>{year}</issued>{end}
        2*{A}{d}<title>{plain-title} in {town}, {land}</title>. {J}~<volume>{n}</volume>:~<page>{span}</page>{end}
        {A}{d}<title>{plain-title}: the case of {town}, {land}</title>. {J},~<volume>{n}</volume>,~<page>{span}</page>{end}
        {A}{d}<title>{plain-title} in {land}</title>. {J}~<volume>{n}</volume>(<issue>{small}</issue>),~<page>{span}</page>{end}
        {A}{d}<title>{plain-title}? {plain-title}</title>. {J}. <volume>{n}</volume>:<page>{span}</page>{end}
        {A}{d}{T}. {J},~<volume>{n}/{next}</volume>,~<page>{span}</page>{end}
        """
    ),
    "next": listed("2; 4; 6; 8; 12; 14"),
    "land": listed(
        "Pakistan; India; Ethiopia; Kenya; Brazil; Nepal; Bangladesh; Nigeria; South Africa; Mexico; China; Japan; Italy; Spain; Peru; Ghana; Tanzania; Vietnam; Indonesia; Turkey; Iran; Egypt; Colombia; Malawi; Uganda; Sri Lanka; Thailand; the Philippines; Germany; Norway; New Zealand; Australia; Canada"
    ),
    "years-inside": lines(
        """
        2*{A}{s}<title>{plain-title}, {old-year:1}-{year:2}</title>,~{pl}~<issued>{later}</issued>{end}
        {A}{s}<title>{plain-title} {old-year:1}–{year:2}: {plain-title}</title>,~{pl}:~{pu},~<issued>{later}</issued>{end}
        {A}. <title>{old-year}: {plain-title}</title>. {imp},~<issued>{later}</issued>{end}
        {A}{s}<title>{plain-title} ({old-year:1}-{year:2})</title>,~{J},~<volume>{n}</volume>,~<issued>{later}</issued>,~<page>{pages}</page>{end}
        {A}{s}<title>{plain-title}. {plain-title}, {old-year:1} – {year:2}</title>. {imp},~<issued>{later}</issued>{end}
        <editor>{editors}</editor>,~<title>{plain-title} ({event}, {town}, {day-month} {old-year})</title>,~{pl}~<issued>{later}</issued>{end}
        """
    ),
    "later": listed("1995; 1998; 2001; 2004; 2005; 2007; 2009; 2011; 2012; 2014; 2016; 2018; 2019; 2021; 2022; 2024"),
    "seldom": lines(
        "4*{eastern-form}\n2*{classic}\n2*{two-roles}\n2*{odd-cutting}\n3*{news-bodied}\n3*{thesis-place}\n2*{unstopped}\n3*{unnumbered}\n3*{years-inside}"
    ),
}
