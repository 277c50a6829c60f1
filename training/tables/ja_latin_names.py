"""Names that the lists of Japan, in Hepburn's romanization, are full of: people, journals and their abbreviations, publishers, towns."""

from __future__ import annotations

from training.tables import listed

FAMILIES = listed(
    """
    Satō; Suzuki; Takahashi; Tanaka; Itō; Watanabe; Yamamoto; Nakamura; Kobayashi; Katō; Yoshida; Yamada; Sasaki; Yamaguchi; Matsumoto;
    Inoue; Kimura; Hayashi; Saitō; Shimizu; Yamazaki; Mori; Abe; Ikeda; Hashimoto; Yamashita; Ishikawa; Nakajima; Maeda; Fujita; Ogawa;
    Gotō; Okada; Hasegawa; Murakami; Kondō; Ishii; Sakamoto; Endō; Aoki; Fujii; Nishimura; Fukuda; Ōta; Miura; Fujiwara; Okamoto;
    Matsuda; Nakagawa; Nakano; Harada; Ono; Tamura; Takeuchi; Kaneko; Wada; Nakayama; Ishida; Ueda; Morita; Hara; Shibata; Sakai; Kudō;
    Yokoyama; Miyazaki; Miyamoto; Uchida; Takagi; Andō; Taniguchi; Ōno; Maruyama; Imai; Takada; Fujimoto; Takeda; Murata; Ueno;
    Sugiyama; Masuda; Sugawara; Hirano; Ōtsuka; Kojima; Chiba; Kubo; Matsui; Iwasaki; Sakurai; Kinoshita; Noguchi; Matsuo; Nomura;
    Kikuchi; Sano; Ōnishi; Sugimoto; Arai; Hamada; Ichikawa; Furukawa; Mizuno; Komatsu; Shimada; Koyama; Takano; Yamauchi; Nishida;
    Nishikawa; Kitamura; Igarashi; Yasuda; Nakata; Kawaguchi; Hirata; Kawasaki; Iida; Yoshikawa; Honda; Kubota; Higashi; Sawada;
    Nakanishi; Akiyama; Tsuji; Ōishi; Kuroda; Tsuchiya; Baba; Hattori; Fukushima; Ōkubo; Kōno; Minami; Yano; Uno; Tsuda; Kume; Mita;
    Oguma; Amino; Irokawa; Yasumaru; Kanō; Tsurumi; Takeyama; Hirakawa; Karatani; Kuwabara; Umesao; Nagahara; Kawai; Ōsawa; Kamishima;
    Fukutake; Aruga; Nakane; Doi; Hamaguchi; Befu; Matsushita; Mikuriya; Kitaoka; Iokibe; Sakano; Banno; Hatoyama; Ozawa; Ishibashi;
    Shimazu; Mōri; Ōkuma; Itagaki; Shōda; Ryū
    """
)
GIVENS = listed(
    """
    Hiroshi; Takashi; Kenji; Akira; Makoto; Shigeru; Kiyoshi; Osamu; Minoru; Yutaka; Satoshi; Manabu; Kazuo; Masao; Tadashi; Tsutomu;
    Isao; Susumu; Noboru; Mamoru; Ichirō; Jirō; Saburō; Shirō; Gorō; Tarō; Kentarō; Shintarō; Keiichi; Jun'ichi; Shin'ichi; Ken'ichi;
    Kōichi; Ryūichi; Eiichi; Seiji; Kōji; Yūji; Shōji; Ryōichi; Yōichi; Tetsuo; Yoshio; Hideo; Norio; Mitsuo; Yukio; Fumio; Michio;
    Ikuo; Yoshihiko; Kunihiko; Masahiko; Toshihiko; Katsuhiko; Nobuhiko; Yasuhiro; Masahiro; Kazuhiro; Nobuhiro; Tomohiro; Yoshinori;
    Masanori; Toshiyuki; Hiroyuki; Masayuki; Takayuki; Yasushi; Atsushi; Tsuyoshi; Daisuke; Shunsuke; Kōsuke; Yōsuke; Yūsuke; Naoki;
    Hideki; Shigeki; Yūko; Yoshiko; Keiko; Kazuko; Michiko; Noriko; Chizuko; Sachiko; Hiroko; Kyōko; Yōko; Naoko; Junko; Masako; Fumiko;
    Eiko; Kumiko; Mariko; Reiko; Setsuko; Tomoko; Akiko; Atsuko; Haruko; Mayumi; Kaori; Naomi; Megumi; Emi; Mari; Yumi; Chie; Kanae;
    Haruka; Misaki; Ai; Midori; Chiyo
    """
)
JOURNALS = listed(
    """
    Shisō; Sekai; Chūō kōron; Bungei shunjū; Gendai shisō; Ronza; Shokun!; Jiyū; Shakaigaku hyōron; Soshioroji; Shakaigaku nenpō;
    Kazoku shakaigaku kenkyū; Chiiki shakaigakkai nenpō; Nenpō seijigaku; Leviathan; Rebaiasan; Senkyo kenkyū; Kōkyō seisaku kenkyū;
    Kokusai seiji; Kokusai mondai; Gaikō fōramu; Ajia kenkyū; Ajia keizai; Tōyō bunka; Tōnan Ajia kenkyū; Tōhōgaku; Tōyōshi kenkyū;
    Chūgoku kenkyū geppō; Rekishigaku kenkyū; Nihonshi kenkyū; Rekishi hyōron; Shigaku zasshi; Shirin; Nihon rekishi; Chihōshi kenkyū;
    Nenpō kindai Nihon kenkyū; Dōjidaishi kenkyū; Keizai kenkyū; Keizaigaku ronshū; Keizai rironi; Shakai keizai shigaku;
    Nihon rōdō kenkyū zasshi; Ōhara Shakai Mondai Kenkyūjo zasshi; Kikan shakai hoshō kenkyū; Nōgyō keizai kenkyū; Toshi mondai;
    Kokka gakkai zasshi; Hōgaku kyōkai zasshi; Hōgaku ronsō; Hōritsu jihō; Jurisuto; Hōshakaigaku; Minshōhō zasshi; Kōhō kenkyū;
    Hitotsubashi ronsō; Mita gakkai zasshi; Hōgaku kenkyū; Waseda seiji keizaigaku zasshi; Ritsumeikan hōgaku; Dōshisha hōgaku;
    Minzokugaku kenkyū; Bunka jinruigaku; Nihon minzokugaku; Shūkyō kenkyū; Bukkyō shigaku kenkyū; Indogaku bukkyōgaku kenkyū|IBK;
    Tetsugaku; Rinrigaku nenpō; Nihon no tetsugaku; Kokugo to kokubungaku; Kokugogaku; Nihon kindai bungaku; Bungaku;
    Kokubungaku kaishaku to kanshō; Gengo kenkyū; Nihongo kyōiku; Kyōikugaku kenkyū; Kyōiku shakaigaku kenkyū; Nihon no kyōiku shigaku;
    Shinrigaku kenkyū; Hattatsu shinrigaku kenkyū; Shakai shinrigaku kenkyū; Bijutsushi; Bijutsu kenkyū; Kokka; Museum; Ongakugaku;
    Kenchiku zasshi; Nihon Kenchiku Gakkai keikakukei ronbunshū; Chirigaku hyōron; Jinbun chiri; Nihon kōshū eisei zasshi;
    Nihon ishi gakkai zasshi; Kagakushi kenkyū; Masu komyunikēshon kenkyū; Shinbungaku hyōron; Gunji shigaku; Bōei Kenkyūjo kiyō;
    Hikaku seiji kenkyū; Seisaku kagaku; Kenkyū kiyō; Social Science Japan Journal; Japan Forum; Monumenta Nipponica;
    Journal of Japanese Studies; Japanese Journal of Political Science; Asian Survey; Contemporary Japan; Japan Quarterly
    """
)
PUBLISHERS = listed(
    """
    Iwanami Shoten; Iwanami; Chikuma Shobō; Chikuma; Kōdansha; Chūō Kōronsha; Chūōkōron Shinsha; Shinchōsha; Bungei Shunjū; Heibonsha;
    Misuzu Shobō; Yoshikawa Kōbunkan; Yamakawa Shuppansha; Tōkyō Daigaku Shuppankai; University of Tokyo Press;
    Kyōto Daigaku Gakujutsu Shuppankai; Nagoya Daigaku Shuppankai; Keiō Gijuku Daigaku Shuppankai; Waseda Daigaku Shuppanbu;
    Hōsei Daigaku Shuppankyoku; Hokkaidō Daigaku Shuppankai; Kyūshū Daigaku Shuppankai; Yūhikaku; Nihon Hyōronsha; Keisō Shobō;
    Minerva Shobō; Mineruva Shobō; Bokutakusha; Ochanomizu Shobō; Hōritsu Bunkasha; Sōbunsha; Aoki Shoten; Ōtsuki Shoten; Akashi Shoten;
    Fujiwara Shoten; Shin'yōsha; Serika Shobō; Seikyūsha; Seidosha; Sanseidō; Shōgakukan; Shūeisha; Kadokawa Shoten; Tokuma Shoten;
    PHP Kenkyūjo; Nihon Keizai Shinbunsha; Asahi Shinbunsha; Mainichi Shinbunsha; Yomiuri Shinbunsha; Nihon Hōsō Shuppan Kyōkai;
    NHK Shuppan; Tōyō Keizai Shinpōsha; Daiyamondosha; Toyo Keizai; Ōkurashō Insatsukyoku; Gyōsei; Chūō Hōki; Kawade Shobō Shinsha;
    Hara Shobō; Kōbunsha; Jinbun Shoin; Shibunkaku; Rinsen Shoten; Hōzōkan; Shunjūsha; Kokusho Kankōkai; Sōgensha; Nakanishiya Shuppan;
    Fuji Shuppan; Nihon Tosho Sentā; Ajia Keizai Kenkyūjo; Kodansha International; Tuttle
    """
)
PLACES = listed(
    """
    Tōkyō; Tokyo; Tokyo; Tokyo; Tokyo; Tokyo; Kyōto; Kyoto; Kyoto; Ōsaka; Osaka; Nagoya; Sapporo; Fukuoka; Kōbe; Yokohama; Sendai;
    Hiroshima; Kanazawa; Niigata; Okayama; Kumamoto; Nagasaki; Naha; Shizuoka; Kawasaki; Tsukuba; Chiba; Nara; Matsuyama; Kagoshima;
    Mito; Gifu; Akita; Morioka; Hirosaki; Ōtsu; Wakayama; Tottori; Matsue; Takamatsu; Kōchi; Tokyo and Kyoto
    """
)
