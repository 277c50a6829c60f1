"""The tables of the generator: invented names, titles and headings in twenty languages."""

from __future__ import annotations

from typing import NamedTuple


class Work(NamedTuple):
    """An invented work: people as (family, given names), and the parts that the forms print."""

    people: tuple[tuple[str, str], ...]
    year: int
    title: str
    journal: str
    volume: int
    issue: int
    first: int
    last: int
    place: str
    publisher: str
    article: bool


class Language(NamedTuple):
    """The tables of a language: names, words of titles, periodicals, places and publishers, prose, and how a list is headed."""

    families: tuple[str, ...]
    given: tuple[str, ...]
    titles: tuple[str, ...]
    journals: tuple[str, ...]
    places: tuple[str, ...]
    publishers: tuple[str, ...]
    prose: str
    headings: tuple[str, ...]
    forms: tuple[str, ...]


LATIN = ("apa", "harvard", "chicago", "mla", "vancouver", "ieee", "plain")

LANGUAGES: dict[str, Language] = {
    "en": Language(
        (
            "Abbott",
            "Birkin",
            "Carver",
            "Deeping",
            "Ellery",
            "Fenwick",
            "Garrow",
            "Hollis",
            "O'Shea",
            "van der Meer",
            "Lloyd-Price",
            "Usher",
            "McBride",
            "Yates",
            "de la Torre",
        ),
        ("Laura", "Peter John", "Thomas", "Anna Maria", "William", "Grace", "Henry"),
        (
            "The silence of small harbors",
            "Peat, law and custom",
            "Mapping the lost villages of the fen",
            "Drainage and dissent: A history of the commons",
            "What the tide leaves",
            "Salt in the north, 1750-1800",
            "A. Tidewater and the making of a canal",
            "Sluices and the state: two views",
        ),
        ("Journal of Coastal History", "Northern Law Journal", "Landscape Studies", "The Annals of Mud"),
        ("Leeds", "New York", "Cambridge, MA"),
        ("Harrow Press", "Moorgate University Press", "Basic Harbor Books"),
        "The harbor was old, and nobody in the town remembered who had built it or why it stood there, and few of them asked.",
        (
            "References",
            "REFERENCES",
            "7. References",
            "VII. REFERENCES",
            "References:",
            "REFERENCES CITED",
            "Works Cited",
            "Literature Cited",
            "Bibliography",
            "List of References",
        ),
        LATIN,
    ),
    "de": Language(
        ("Ackermann", "Böttcher", "von Dohlen", "Eßlinger", "Fährmann", "Großkopf", "Überling", "zur Mühlen"),
        ("Karl", "Jürgen", "Anna Luise", "Ute", "Heinz-Peter"),
        (
            "Die Stille der kleinen Häfen",
            "Moor, Recht und Gewohnheit",
            "Zur Geschichte der Deiche im Norden",
            "Über das Salz und seine Straßen. Eine Skizze",
        ),
        ("Zeitschrift für Küstenkunde", "Archiv für Deichrecht", "Niederdeutsche Blätter"),
        ("Göttingen", "Frankfurt am Main", "Wien"),
        ("Deichverlag", "Moor & Söhne", "Verlag der Küste"),
        "Der Hafen war alt, und niemand in der Stadt wusste noch, wer ihn gebaut hatte und wozu er dort lag, und wenige fragten danach.",
        ("Literatur", "Literaturverzeichnis", "LITERATUR", "6 Literaturverzeichnis", "Quellen- und Literaturverzeichnis", "Bibliographie"),
        (*LATIN, "din"),
    ),
    "fr": Language(
        ("Aubert", "Bérenger", "de Chaumes", "d’Estrées", "Étiennot", "Le Goffic", "Œuvrard"),
        ("Jean-Luc", "Hélène", "Paul", "Anne-Marie"),
        (
            "Le silence des petits ports",
            "Tourbe, droit et coutume",
            "L’histoire des digues du Nord",
            "Une mer sans rivage : essai sur le sel",
        ),
        ("Revue des côtes", "Annales de la vase", "Cahiers du littoral"),
        ("Paris", "Aix-en-Provence", "Genève"),
        ("Éditions du Môle", "Presses du Rivage", "La Digue"),
        "Le port était vieux, et personne dans la ville ne savait plus qui l’avait bâti ni pourquoi il se trouvait là, et peu le demandaient.",
        ("Bibliographie", "BIBLIOGRAPHIE", "Références bibliographiques", "Références", "5. Bibliographie", "Ouvrages cités"),
        (*LATIN, "french"),
    ),
    "es": Language(
        ("Álvarez Ortiz", "Bermúdez", "de la Fuente", "Estévez", "García y García", "Núñez", "Íñiguez"),
        ("José Luis", "María", "Ángel", "Pilar"),
        (
            "El silencio de los puertos pequeños",
            "Turba, derecho y costumbre",
            "Historia de los diques del norte: un ensayo",
            "La sal y sus caminos",
        ),
        ("Revista de Costas", "Anales del Barro", "Cuadernos del Litoral"),
        ("Madrid", "Ciudad de México", "Bogotá"),
        ("Editorial Muelle", "Fondo de la Ribera", "Ediciones Dique"),
        "El puerto era viejo y nadie en la ciudad recordaba quién lo había construido ni por qué estaba allí, y pocos lo preguntaban.",
        ("Bibliografía", "REFERENCIAS BIBLIOGRÁFICAS", "Referencias", "Obras citadas", "8. Referencias"),
        LATIN,
    ),
    "pt": Language(
        ("Araújo", "Brandão", "Coelho Neto", "dos Santos", "Évora", "Gonçalves", "Souza e Silva"),
        ("João", "Maria Clara", "Luís", "Antônio"),
        (
            "O silêncio dos pequenos portos",
            "Turfa, direito e costume",
            "História dos diques do norte: um ensaio",
            "O sal e os seus caminhos",
        ),
        ("Revista do Litoral", "Anais da Lama", "Cadernos da Costa"),
        ("São Paulo", "Lisboa", "Rio de Janeiro"),
        ("Editora do Cais", "Imprensa da Ribeira", "Dique Editorial"),
        "O porto era velho, e ninguém na cidade lembrava quem o tinha construído nem por que estava ali, e poucos o perguntavam.",
        ("Referências", "REFERÊNCIAS BIBLIOGRÁFICAS", "Referências bibliográficas", "Bibliografia", "7 REFERÊNCIAS"),
        (*LATIN, "nbr"),
    ),
    "it": Language(
        ("Albertini", "Bonfanti", "D’Angelo", "De Santis", "Esposito", "Zucchelli"),
        ("Giovanni", "Maria Grazia", "Luca"),
        ("Il silenzio dei piccoli porti", "Torba, diritto e costume", "Storia degli argini del nord", "Il sale e le sue strade"),
        ("Rivista delle coste", "Annali del fango"),
        ("Torino", "Reggio Emilia"),
        ("Edizioni del Molo", "La Riva"),
        "Il porto era vecchio, e nessuno in città ricordava chi lo avesse costruito né perché si trovasse lì, e pochi lo chiedevano.",
        ("Bibliografia", "Riferimenti bibliografici", "BIBLIOGRAFIA", "Opere citate"),
        LATIN,
    ),
    "ru": Language(
        ("Абрамов", "Берёзкина", "Волков", "Гордеев", "Дёмина", "Ёлкин", "Щукин"),
        ("Иван Петрович", "Анна Сергеевна", "Олег Юрьевич"),
        ("Тишина малых гаваней", "Торф, право и обычай", "История северных плотин: очерк", "Соль и её дороги"),
        ("Вестник побережья", "Вопросы гидрологии", "Записки о тине"),
        ("М.", "СПб.", "Новосибирск"),
        ("Гавань", "Наука и море", "Изд-во Прибрежного ун-та"),
        "Гавань была старой, и никто в городе уже не помнил, кто её построил и зачем она там стоит, и мало кто об этом спрашивал.",
        (
            "Список литературы",
            "ЛИТЕРАТУРА",
            "Литература",
            "Список использованной литературы",
            "Библиография",
            "Список использованных источников",
        ),
        ("gost", "gost-dash", "apa"),
    ),
    "uk": Language(
        ("Бондаренко", "Гайдук", "Їжакевич", "Коваль", "Яценко"),
        ("Іван Петрович", "Олена Юріївна"),
        ("Тиша малих гаваней", "Торф, право і звичай", "Історія північних гребель"),
        ("Вісник узбережжя", "Записки про мул"),
        ("Київ", "Львів"),
        ("Гавань", "Вид-во Прибережного ун-ту"),
        "Гавань була стара, і ніхто в місті вже не пам’ятав, хто її збудував і навіщо вона там стоїть, і мало хто питав.",
        ("Список літератури", "Література", "Список використаних джерел", "СПИСОК ВИКОРИСТАНИХ ДЖЕРЕЛ"),
        ("gost", "gost-dash"),
    ),
    "el": Language(
        ("Αγγελόπουλος", "Βασιλείου", "Γεωργίου", "Δημητρίου", "Ευαγγέλου"),
        ("Γιώργος", "Μαρία", "Νίκος"),
        ("Η σιωπή των μικρών λιμανιών", "Τύρφη, δίκαιο και έθιμο", "Ιστορία των φραγμάτων του βορρά"),
        ("Επιθεώρηση Ακτών", "Χρονικά της Λάσπης"),
        ("Αθήνα", "Θεσσαλονίκη"),
        ("Εκδόσεις Λιμάνι", "Κύμα"),
        "Το λιμάνι ήταν παλιό και κανείς στην πόλη δεν θυμόταν ποιος το είχε χτίσει ούτε γιατί βρισκόταν εκεί, και λίγοι ρωτούσαν.",
        ("Βιβλιογραφία", "ΒΙΒΛΙΟΓΡΑΦΙΑ", "Βιβλιογραφικές αναφορές"),
        ("apa", "harvard", "chicago"),
    ),
    "tr": Language(
        ("Aksoy", "Çelik", "Gündoğdu", "İnce", "Şahin", "Yıldız"),
        ("Ayşe", "Mehmet Ali", "Ömer"),
        ("Küçük limanların sessizliği", "Turba, hukuk ve örf", "Kuzey setlerinin tarihi"),
        ("Kıyı Araştırmaları Dergisi", "Çamur Yıllığı"),
        ("Ankara", "İstanbul"),
        ("Liman Yayınları", "Dalga Yayınevi"),
        "Liman eskiydi ve şehirde onu kimin yaptığını, neden orada durduğunu hatırlayan kimse yoktu, pek soran da olmadı.",
        ("Kaynakça", "KAYNAKÇA", "Kaynaklar", "KAYNAKLAR"),
        ("apa", "harvard", "chicago"),
    ),
    "pl": Language(
        ("Adamczyk", "Błaszczak", "Ćwiklińska", "Łukasik", "Żurawski"),
        ("Jan", "Anna", "Stanisław"),
        ("Cisza małych portów", "Torf, prawo i zwyczaj", "Historia północnych grobli"),
        ("Przegląd Wybrzeża", "Roczniki Błota"),
        ("Warszawa", "Kraków"),
        ("Wydawnictwo Przystań", "Fala"),
        "Port był stary i nikt w mieście nie pamiętał, kto go zbudował ani dlaczego tam stoi, i niewielu o to pytało.",
        ("Bibliografia", "Literatura", "PIŚMIENNICTWO", "Piśmiennictwo", "Literatura cytowana"),
        ("apa", "harvard", "chicago", "vancouver"),
    ),
    "cs": Language(
        ("Čapková", "Dvořák", "Jirák", "Říha", "Šimek", "Železný"),
        ("Jan", "Eva", "Tomáš"),
        ("Ticho malých přístavů", "Rašelina, právo a zvyk", "Dějiny severních hrází"),
        ("Časopis pobřeží", "Letopisy bahna"),
        ("Praha", "Brno"),
        ("Přístav", "Vlna"),
        "Přístav byl starý a nikdo ve městě si nepamatoval, kdo jej postavil ani proč tam stojí, a málokdo se ptal.",
        ("Literatura", "Zdroje", "Seznam použité literatury", "Použité zdroje", "SEZNAM LITERATURY"),
        ("apa", "iso", "chicago"),
    ),
    "hu": Language(
        ("Ádám", "Őrsi", "Szabó", "Tóth", "Zsigmond"),
        ("János", "Éva", "Gábor"),
        ("A kis kikötők csendje", "Tőzeg, jog és szokás", "Az északi gátak története"),
        ("Partvidéki Szemle", "Az Iszap Évkönyve"),
        ("Budapest", "Szeged"),
        ("Kikötő Kiadó", "Hullám"),
        "A kikötő régi volt, és a városban senki sem emlékezett rá, ki építette és miért áll ott, és kevesen kérdezték.",
        ("Irodalom", "Irodalomjegyzék", "IRODALOM", "Felhasznált irodalom"),
        ("apa", "hungarian"),
    ),
    "sv": Language(
        ("Åkesson", "Björk", "Edström", "Öberg"),
        ("Karin", "Lars", "Ulla"),
        ("Tystnaden i de små hamnarna", "Torv, rätt och sed", "De norra vallarnas historia"),
        ("Kustens tidskrift", "Lerans årsbok"),
        ("Stockholm", "Göteborg"),
        ("Hamnförlaget", "Vågen"),
        "Hamnen var gammal och ingen i staden mindes vem som hade byggt den eller varför den låg där, och få frågade.",
        ("Källor", "Referenser", "Litteratur", "KÄLLFÖRTECKNING", "Käll- och litteraturförteckning"),
        ("apa", "harvard"),
    ),
    "fi": Language(
        ("Aaltonen", "Hämäläinen", "Järvinen", "Mäkelä", "Ylönen"),
        ("Aino", "Juha", "Päivi"),
        ("Pienten satamien hiljaisuus", "Turve, oikeus ja tapa", "Pohjoisten patojen historia"),
        ("Rannikon aikakauskirja", "Mudan vuosikirja"),
        ("Helsinki", "Turku"),
        ("Satama", "Aalto-kustannus"),
        "Satama oli vanha, eikä kukaan kaupungissa muistanut, kuka sen oli rakentanut tai miksi se oli siellä, ja harva kysyi.",
        ("Lähteet", "LÄHTEET", "Kirjallisuus", "Lähdeluettelo", "Lähteet ja kirjallisuus"),
        ("apa", "harvard"),
    ),
    "zh": Language(
        ("王", "李", "张", "刘", "陈", "欧阳"),
        ("明", "志强", "小红", "建国"),
        ("小港口的寂静", "泥炭、法律与习俗", "北方堤坝史：一个概述", "盐及其道路研究"),
        ("海岸研究", "地理学报", "泥沙年鉴"),
        ("北京", "上海"),
        ("人民港口出版社", "海岸大学出版社"),
        "这个港口很古老，城里没有人记得是谁建造的，也没有人知道它为什么在那里，很少有人问起这件事。",
        ("参考文献", "參考文獻", "引用文献", "六、参考文献", "参考书目"),
        ("gbt", "gbt-full", "zh-date"),
    ),
    "ja": Language(
        ("山田", "鈴木", "佐藤", "高橋", "渡辺"),
        ("太郎", "花子", "一郎", "美咲"),
        ("小さな港の静けさ", "泥炭と法と慣習", "北の堤防の歴史", "塩とその道"),
        ("海岸研究", "地理学雑誌"),
        ("東京", "京都"),
        ("港湾書店", "波出版"),
        "その港は古く、誰が造ったのか、なぜそこにあるのかを覚えている者は町に一人もいなかったし、尋ねる者も少なかった。",
        ("参考文献", "引用文献", "参考資料", "文献", "参考・引用文献"),
        ("ja", "ja-date"),
    ),
    "ko": Language(
        ("김", "이", "박", "최", "정"),
        ("철수", "영희", "민준", "서연"),
        ("작은 항구의 침묵", "이탄과 법과 관습", "북쪽 제방의 역사"),
        ("해안 연구", "지리학회지"),
        ("서울", "부산"),
        ("항구출판사", "물결"),
        "그 항구는 오래되었고, 누가 지었는지 왜 거기에 있는지 기억하는 사람이 도시에 아무도 없었으며 묻는 사람도 드물었다.",
        ("참고문헌", "참고 문헌", "인용문헌"),
        ("ko", "ko-dot"),
    ),
    "ar": Language(
        ("الأحمد", "البدوي", "الحسن", "الخطيب", "القاسم"),
        ("محمد", "علي حسين", "فاطمة"),
        ("صمت الموانئ الصغيرة", "الخث والقانون والعرف", "تاريخ سدود الشمال"),
        ("مجلة السواحل", "حوليات الطمي"),
        ("القاهرة", "بيروت"),
        ("دار الميناء", "دار الموج للنشر"),
        "كان الميناء قديماً، ولم يعد أحد في المدينة يذكر من بناه ولا لماذا يقوم هناك، وقليل منهم من سأل عن ذلك.",
        ("المراجع", "قائمة المراجع", "المصادر والمراجع"),
        ("ar",),
    ),
    "th": Language(
        ("ใจดี", "รักทะเล", "ศรีสุข", "ทองคำ"),
        ("สมชาย", "สมหญิง", "วิชัย"),
        ("ความเงียบของท่าเรือเล็ก", "พีต กฎหมาย และประเพณี", "ประวัติเขื่อนทางเหนือ"),
        ("วารสารชายฝั่ง", "จดหมายเหตุโคลน"),
        ("กรุงเทพฯ", "เชียงใหม่"),
        ("สำนักพิมพ์ท่าเรือ", "คลื่น"),
        "ท่าเรือนั้นเก่าแก่ และไม่มีใครในเมืองจำได้ว่าใครเป็นผู้สร้างหรือเหตุใดจึงตั้งอยู่ที่นั่น และน้อยคนที่จะถาม",
        ("บรรณานุกรม", "เอกสารอ้างอิง", "รายการอ้างอิง"),
        ("th",),
    ),
}
