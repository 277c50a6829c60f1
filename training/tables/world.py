"""Names that are met in the lists of every language: people of all parts of the world in Latin script, and publishers who are cited everywhere."""

from __future__ import annotations

from training.tables import listed

FAMILIES = listed(
    """
    García; Fernández; Rodríguez; López; Martínez; Sánchez; Pérez; Gómez; Díaz; Muñoz; Álvarez; Gutiérrez; Castells; Ortega y Gasset; Lópes; Núñez; Ibáñez;
    García Márquez; Vargas Llosa; Sánchez-Cuenca; Torres Ruiz; Silva; Santos; Oliveira; Souza; Pereira; Ferreira; Carvalho; Almeida; Ribeiro; de Sousa Santos;
    Rossi; Ferrari; Bianchi; Romano; Colombo; Ricci; Marino; Greco; Conti; De Luca; Mancini; Rizzo; Moretti; D'Amico; Della Porta; Lo Cascio;
    Martin; Bernard; Dubois; Durand; Leroy; Moreau; Laurent; Lefebvre; Michel; Fournier; Girard; Lambert; Fontaine; Rousseau; Chevalier; L'Heureux; Le Goff; Dupont-Aignan;
    Müller; Schmidt; Schneider; Fischer; Weber; Meyer; Wagner; Becker; Schulz; Hoffmann; Koch; Bauer; Richter; Klein; Wolf; Schröder; Neumann; Schwarz; Zimmermann; Krüger;
    Jansen; de Vries; Bakker; Visser; Smit; Meijer; Mulder; Bos; Vos; Peters; Hendriks; Dekker; Dijkstra; Willems; Maes; Claes; Vanderlinden; Verhoeven;
    Hansen; Johansson; Andersson; Nielsen; Eriksson; Larsen; Olsen; Sørensen; Lindström; Bergström; Østergaard; Ødegård; Åkerlund; Halldórsson; Virtanen; Korhonen; Nieminen; Mäkelä;
    Nowak; Kowalski; Wiśniewski; Wójcik; Zieliński; Szymański; Dąbrowski; Kozłowska; Novák; Svoboda; Dvořáková; Černý; Horváth; Nagy; Szabó; Tóth; Kovács; Popescu; Ionescu;
    Jovanović; Petrović; Nikolić; Horvat; Kovačević; Ivanov; Petrov; Sidorova; Kuznetsov; Volkova; Shevchenko; Kovalenko; Tkachuk; Papadopoulos; Nikolaidis; Georgiou;
    Yılmaz; Kaya; Demir; Şahin; Çelik; Öztürk; Aydın; Arslan; Doğan; Erdoğan; Ünal; Cohen; Levy; Mizrahi; Ben-David; Bar-Tal; Friedman; Katz; Shapiro; Goldberg;
    Khan; Ahmed; Ali; Hussain; Rahman; Hassan; Ibrahim; Al-Masri; al-Rashid; El-Sayed; Abu-Lughod; Ben Ali; Haddad; Khoury; Mansour; Hosseini; Ahmadi; Karimi; Rezaei;
    Singh; Kumar; Sharma; Gupta; Patel; Mehta; Iyer; Rao; Reddy; Chatterjee; Banerjee; Mukherjee; Das; Bose; Sen; Nair; Menon; Subramanian; Krishnan; Desai; Jha; Roy;
    Wang; Li; Zhang; Liu; Chen; Yang; Huang; Zhao; Wu; Zhou; Xu; Sun; Ma; Zhu; Hu; Guo; He; Lin; Gao; Luo; Zheng; Xie; Tang; Lü; Ouyang; Wong; Chan; Cheung; Lam; Leung; Ng; Yip;
    Satō; Suzuki; Takahashi; Tanaka; Watanabe; Itō; Yamamoto; Nakamura; Kobayashi; Katō; Yoshida; Yamada; Sasaki; Matsumoto; Inoue; Kimura; Hayashi; Shimizu; Mori; Abe; Ōta; Ueno;
    Kim; Lee; Park; Choi; Jung; Kang; Cho; Yoon; Jang; Lim; Han; Shin; Seo; Kwon; Hwang; Ahn; Song; Hong; Yoo; Nguyen; Nguyễn; Tran; Trần; Le; Pham; Vo; Đặng; Bui; Do;
    Suharto; Wijaya; Setiawan; Santoso; Okafor; Adeyemi; Nwosu; Mensah; Owusu; Diallo; Traoré; Ndiaye; Mbembe; Mwangi; Otieno; Dlamini; Nkosi; Tutu; Tesfaye; Abebe; Onyango;
    O'Reilly; McGregor; Fitz-Patrick; Sáenz de Santamaría; Nascimento-Silva; Müller-Lüdenscheid; Meyer zu Schlochtern; Oude Engberink; Op de Beeck; ’t Hart; In 't Veld; Abd al-Malik
    """
)
GIVENS = listed(
    """
    José; María; Juan; Carlos; Luis; Ana; Carmen; Javier; Miguel Ángel; José Luis; João; Paulo; Luiza; Beatriz; Thiago; Giovanni; Marco; Giulia; Francesca; Paolo; Chiara; Luca;
    Pierre; Jean; Marie; Jean-Claude; Marie-Claire; François; Hélène; Étienne; Élise; Benoît; Michèle; Hans; Klaus; Jürgen; Ulrich; Petra; Sabine; Karl-Heinz; Günther; Ulrike; Anke;
    Jan; Pieter; Willem; Maarten; Anneke; Lars; Erik; Ingrid; Astrid; Søren; Bjørn; Åsa; Jón; Matti; Päivi; Piotr; Agnieszka; Małgorzata; Tomáš; Jiří; Zsófia; László; István; Gábor;
    Ion; Elena; Dragan; Željko; Milica; Ivan; Olga; Vladimir; Sergei; Natalia; Oleksandr; Yuri; Dmitri; Nikos; Eleni; Mehmet; Ayşe; Fatma; Yael; Avi; Moshe; Noa; Muhammad; Ahmed;
    Fatima; Omar; Leila; Hassan; Amartya; Rajesh; Priya; Sunita; Arjun; Gayatri; Vijay; A. K.; S. N.; M. S.; Wei; Xiaoming; Li; Jing; Yan; Ming-Chu; Chih-Ming; Hong; Xiao-Ping;
    Yi-Fu; Hiroshi; Kenji; Yuko; Akira; Takashi; Naoko; Shin'ichi; Jun'ichi; Minh; Thi Mai; Ji-hoon; Soo-Jin; Young Ho; Min-jung; Hyun; Chinua; Ngozi; Kwame; Achille; Wangari; Thabo
    """
)
PUBLISHERS = listed(
    """
    Springer; Springer VS; Palgrave Macmillan; Routledge; Sage; SAGE Publications; Elsevier; De Gruyter; Brill; Oxford University Press; Cambridge University Press; Peter Lang; Wiley
    """
)
