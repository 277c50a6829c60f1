"""Given names by which a name with the family in front and no comma is known ("Dubet François", "Ueno Chizuko").

Sources: the most frequent first names of the registries of France (Insee, fichier des prénoms), Italy (Istat), Spain (INE), Portugal and Brazil (IBGE, Nomes no Brasil),
Germany (GfdS), the United Kingdom and the United States (ONS, SSA), Poland (PESEL) and Japan (Meiji Yasuda); without accents.
"""

from __future__ import annotations

from citecheck.text.fold import fold, strip_marks
from citecheck.text.name_words import GIVEN_NAMES

_TABLE = (
    # French
    "adrien agnes alain alexandre alexis alice aline amelie anais andre annick annie antoine arlette armand armelle arnaud aude audrey aurelie aurelien baptiste bastien beatrice benedicte benoit bernadette "
    "bertrand blandine brice brigitte bruno camille carine carole caroline cecile cedric celine chantal charlotte christelle christiane christine christophe claire claudine clemence clement colette corinne "
    "cyril cyrille damien danielle delphine denis denise didier dominique edith edouard eliane elisabeth elise elodie emile emilie emmanuel emmanuelle estelle etienne eugenie eveline evelyne fabien fabienne "
    "fabrice felicie fernand florence florent florian franck francois francoise frederic frederique gaelle gaetan genevieve georges georgette gerald gerard germaine ghislaine gilbert gilles gisele gregoire "
    "guillaume gustave guy helene henri henriette herve hubert hugues huguette irene isabelle jacqueline jacques jean jeanne jeannine jerome joel joelle josette josiane julien juliette laetitia laure laurence "
    "leon liliane lise loic lucette lucie lucien lucienne ludovic luc madeleine magali marc marcel marcelle marguerite marianne marie marielle marine marion marlene marthe martine mathieu mathilde maurice maxime "
    "melanie micheline mireille monique muriel mylene myriam nadege nadine nathalie nicolas nicole noelle odette odile olivier pascal pascale patrice patrick paulette perrine philippe pierre pierrette raphael raymonde "
    "regine regis remi remy rene renee roland romain roselyne sabrina sandrine sebastien serge severine simone solange sophie stephane stephanie suzanne sylvain sylvaine sylvette sylvie theophile therese thibault thierry "
    "valerie veronique virginie viviane yann yannick yolande yves yvette yvonne "
    # Italian
    "adriana alberto alessandra alessandro alessia alessio alfonso alfredo andrea angela angelo anna annalisa antonella antonietta antonio arianna armando arturo attilio barbara beatrice benedetto bruno carla carlo "
    "carmela carmelo carmine caterina cesare chiara cinzia claudia claudio concetta cosimo cristiano cristina daniela daniele danilo dario davide debora diego domenico donatella donato elena eleonora elisa elisabetta "
    "emanuela emanuele emilio enrica enrico enzo ernesto ettore eugenio fabio fabrizio federica federico ferdinando filippo flavia flavio franca francesca francesco franco gaetano gennaro giacomo gianfranco gianluca "
    "gianni gianpaolo gilberto gino giorgia giorgio giovanna giovanni giuliana giuliano giulia giulio giuseppa giuseppe giuseppina graziella grazia guido ilaria irene ivano laura letizia lidia liliana livia loredana "
    "lorena lorenzo luca lucia luciana luciano luigi luisa manuela marcello marco margherita mariangela marina mario marisa massimiliano massimo matteo maurizio mauro michela michele milena mirella monica nadia natale "
    "nicola nicoletta nunzia ornella paola paolo pasquale patrizia piero pietro pina raffaele raffaella renata renato riccardo rita roberta roberto rocco rosanna rosaria rosario rossana rossella salvatore sandro sara "
    "sergio silvana silvano silvia silvio simona simonetta sonia stefania stefano teresa tiziana tommaso ugo umberto valentina valeria valerio vera vincenza vincenzo virgilio vito vittoria vittorio "
    # Spanish and Portuguese
    "adolfo agustin alejandra alejandro alfonso alicia alvaro amparo angeles antonia aurora beatriz begona carlos carmen celia concepcion consuelo cristobal dolores eduardo elvira emilia enrique ernesto esperanza "
    "esteban eugenia eva federico felipe fernando francisca francisco gabriela gonzalo guadalupe guillermo gustavo hector ignacio ines inmaculada jaime javier jesus joaquin jorge josefa josefina juan juana julian julio "
    "leandro leopoldo lourdes luis magdalena manuel manuela marcelino margarita mariano mercedes miguel milagros montserrat natividad nuria pablo paloma pedro pilar rafael rafaela raimundo ramiro raquel raul remedios "
    "ricardo rocio rodolfo rodrigo rosario salvador santiago susana trinidad veronica vicente ximena yolanda "
    "adalberto ademir adilson ana andreia anselmo antonio aparecida augusto aurelio benedita bernardo caio carlos catarina celso cicero clarice claudete daniela edson elaine eliana elza fabiana fatima fernanda flavia "
    "geraldo gilmar helena heitor henrique heloisa inacio isadora ivone jacinto joana joao joaquim jose josefa juliana leonardo leticia lidia lourenco luciana luiz luiza manoel marcela marcia marcio margarida mariana "
    "marilia marta mateus mauricio moacir monica nelson norberto odair osvaldo otavio patricia paulo pedro priscila regina reinaldo renan renata roberto rogerio ronaldo rosangela sebastiao sergio silvana silvia simone "
    "sonia tania tatiana terezinha thiago tiago valdir vanessa vera vinicius vitor vitoria wagner waldemar "
    # English and German
    "abigail agatha aileen alastair alec alexandra alfred alison allison amanda amelia amy anastasia andrew angus annabel anita annette april arlene audrey barbara barry basil beatrice belinda bernice bertha "
    "bethany beverley bonnie brenda brent bridget caitlin candace carla cassandra cecil cecilia cecily charlotte chloe christine christopher clara clarence clement clifford clive colin constance cynthia daisy damian "
    "daphne darren dean deborah deirdre denise derek desmond diane dominic donald donna doreen dorothea dorothy douglas duncan edgar edmund edna edwin eileen elaine eleanor elizabeth ella ellen eloise elsa elsie emily emma "
    "enid erica erin esther ethel eunice eva evan evelyn felicity fiona frances freda frederick gabrielle gareth garrett gavin geoffrey georgia georgina geraldine gertrude gillian gladys glenda gwen gwendolyn harriet "
    "hazel heather hector helen herbert hilary homer horace howard hugh hugo humphrey ida imogen ingrid irene irving isaac isabel isabella ivor ivy jacob jake jane janice jasmine jeanette jeffrey jemima jenna jennifer jenny jeremy jessica "
    "jill joanna joanne jocelyn jonathan josephine joshua josie joyce judith julia julian juliet karen katharine katherine kathleen kathryn katie keith kenneth kirsten laura lauren leah leonard leroy leslie lester lewis lillian lily linda "
    "lindsay lisa lois loretta lorna lorraine louisa louise lucille lucinda lucy luke lydia mabel madeline maggie marcia marcus margaret margery marian marilyn marina marjorie maureen mavis maxine megan melissa melvin mildred miles millicent "
    "milton miranda miriam moira molly monica morris muriel myra myrtle nadia nancy naomi natalie nathaniel neville nigel noel nora norma norman olive oscar owen pamela patricia pauline penelope percy phoebe phyllis polly priscilla quentin "
    "rachel ralph raymond rebecca reginald rhoda roberta roderick rodney roger roland ronald rosalind rosemary rowena roxanne rufus rupert ruth sabrina sally samantha sandra shaun sheila shirley sidney sonia stanley stella stephanie stewart "
    "stuart susan susanna sybil sylvia tabitha tamara theodore theresa timothy tracy trevor ulysses ursula valerie vanessa vera vernon veronica victor victoria vivian walter wendy wilfred william winifred yvonne zachary zoe "
    "achim adelheid adolf albrecht alois anja anke anneliese annemarie anton antje arne armin arno astrid august axel barbel bastian beate benedikt bernd bernhard bertha berthold birgit bjorn bodo burkhard carola carsten charlotte christa christian "
    "christof christoph cornelia corinna dagmar daniela detlef dieter dietmar dietrich dirk dorothee eberhard eckart eckhard edeltraud egon ekkehard elfriede elke ellen emil erhard erich erika erwin esther eugen ewald falk felix ferdinand franz "
    "franziska frauke friedemann friedhelm fritz gabi gabriele georg gerd gerda gerhard gerlinde gert gertrud gisela gottfried gregor grete gudrun guenter gunnar gunter guenther hanna hannelore hannes harald hartmut hedwig heide heidi heike heiko "
    "heiner heinrich heinz helga helge helmut henning henriette hermann herta hilde hildegard holger horst hubertus ilse imke inge ingeborg ingo irmgard isolde jan jana jens joachim jochen johanna jorg juergen jurgen jutta kai karin karl karla karsten "
    "katarina katharina kathrin katja katrin kerstin klaus konrad kristina kurt lars leonie lieselotte lothar ludwig lutz magda malte manfred mareike margarete margit margot mariele marius markus marlies mathias matthias mechthild meike "
    "meinhard melanie michaela monika moritz nadja niels niklas nikolas nikolaus nils nina norbert oskar otto petra rainer ralf regina reiner reinhard reinhart reinhold renate roswitha rudiger rudolf ruediger rupert sabine saskia sebastian siegfried "
    "sigmund sigrid silke simone sonja stefan steffen steffi susanne sven sylvia tanja theodor thorsten tilman tobias torsten traugott trude udo ulf ulla ulrich ulrike ursel ursula ute uwe verena viktor viktoria volker volkmar waldemar waltraud "
    "walther werner wilfried wilhelm willi winfried wolfgang wolfram zacharias "
    # Polish and its neighbours
    "agata agnieszka alicja aleksandra andrzej anna barbara bartosz beata bogdan bogumil boleslaw bozena czeslaw danuta dariusz dorota edyta elzbieta ewa grazyna grzegorz halina hanna henryk ilona irena iwona izabela jacek jadwiga janina janusz "
    "jaroslaw jerzy joanna jolanta jozef julia justyna karol karolina katarzyna kazimierz krystyna krzysztof leszek lukasz magdalena malgorzata marcin marek maria mariusz marzena mateusz michal mieczyslaw miroslaw monika "
    "pawel piotr przemyslaw radoslaw rafal ryszard sebastian slawomir stanislaw stefan sylwia szymon tadeusz tomasz urszula waldemar wanda wieslaw witold wladyslaw wojciech zbigniew zdzislaw zofia zygmunt jan jiri josef milan petr vaclav zdenek "
    # Hungarian
    "agnes anett aniko antal aron attila balint bela bence bertalan boglarka borbala csaba csilla dezso edina elemer emese eniko erno erzsebet eszter etelka ferenc frigyes gabor geza gergely gizella gyongyi gyorgy gyula hajnalka "
    "ibolya ildiko ilka imre istvan jakab janos jeno jozsef judit kalman karoly katalin klara kornel krisztian krisztina lajos laszlo lorand magdolna marton mihaly miklos nandor piroska rezso sandor sarolta szabolcs tamas terez tibor "
    "timea tivadar vilmos zoltan zsofia zsolt zsuzsa zsuzsanna "
    # Turkish and Arabic: those that are no father's name elsewhere
    "ahmet aylin ayse aysegul betul burak burcu ebru elif emre esra fatih fatma feride gokhan gulay gulsen hakan huseyin ilknur leila leyla layla maha mehmet meltem mona murat najwa nese nilufer nurcan nurten onur ozge ozlem rania rasha reem "
    "nur ozgur recep sahar samar samira sawsan selin semra serap serkan sevgi sibel sule tugba turgut yasemin yasmin zehra zeynep "
    # Nordic and Dutch
    "adriaan aksel anders arie asbjorn bart bengt bjarne bjorn borje britt cees cornelis einar eino eirik elin erik finn fredrik gerrit gijs goran gosta gunilla hakon halvor hendrik henk henrik huub ingemar ingvar inger ivar jaap jeroen joop joost "
    "jorgen jostein juhani kare kees kirsti kjell klaas knut koen lasse leendert leif lennart lodewijk maarten marijke marjolein mats matti mieke mikko morten oddvar olaf olav olof oystein pekka pertti piet pieter pirkko poul preben "
    "ragnar roel rolf rune ruud sigrun sigurd solveig soren staffan stig svein sverre terje theo tineke tjeerd torben torgeir trond trygve uffe vidar willem wim wouter yngve "
    # Italian, Spanish and Portuguese, less frequent
    "abramo adelmo agostino alvise amedeo amerigo antonino arcangelo aristide arnaldo ascanio assunta baldassarre bartolomeo benito biagio bonaventura calogero camillo celestino clelia corrado costantino cristoforo damiano dino duilio "
    "edoardo egidio elio elvio ennio ercole ermanno ermenegildo ezio fabrizia fausto felice fiorella fiorenzo fortunato fulvia fulvio gasparo gerardo gherardo giacinto giambattista giampaolo giampiero giancarlo giandomenico gilda gina "
    "ginevra gioacchino girolamo giuditta giustina giustino goffredo guglielmo iacopo ignazio ilario iolanda ippolito ivano ivo lamberto lanfranco leone leopoldo lia licia lino livio lodovico lucio lucrezia ludovico luigia manlio marcella "
    "mariella martino marzia marzio matilde mattia melchiorre michelangelo mirco mirko napoleone nazzareno nello nereo niccolo nicolo nino norma odoardo olindo oreste orietta orlando orsola otello ottavia ottaviano ottavio ottorino "
    "palmiro pierangelo piergiorgio pierluigi pierpaolo polidoro pompeo quirino raimondo raniero remigio remo renzo rinaldo rodolfo romeo romolo romualdo rosalia rosella ruggero sabina sante saverio scipione sebastiano serafino severino "
    "silvestro stelio teodoro tiberio tina tito tullia tullio ubaldo valentino virginio vitale vittore zaccaria zeno "
    "afonso alonso amalia anibal baltasar belen blanca candelaria casimiro cesar clementina edgardo efrain eladio eliseo emiliano encarnacion eulalia eusebio fabiola faustino fermin fidel gaspar genaro gladys graciela gregorio "
    "heriberto hernan horacio humberto isidro jacobo jordi josep laia leonor macarena maite maribel maritza mireia nelida nelly nestor nieves noemi octavio olga oriol otilia pascual paulina patricio porfirio ramon reynaldo rigoberto "
    "rogelio roque rosaura ruben socorro soledad telmo teodora tomas violeta wilfredo yesenia zoila "
    # Italian of the lists of historians: less frequent, and as they were written in Venice; without those that are frequent family names of Italy (Tancredi, Onofrio, Sofia)
    "andreina angelica antonmaria arcangela argia beniamino bernardino camilla domenica dorotea edda egle elda eligio enea ermes ermolao federigo fiammetta flaminio floriana fosca geronimo gerolamo gianantonio "
    "giangiacomo gianmaria giammaria gianna giannantonio giannina gianpietro gio giovambattista giovanbattista hieronimo hieronymo horatio iginio innocenza italo jacopo jolanda lavinia lodovica lorenza lucilla luchino "
    "manfredo marcolino mariarosa mariuccia melania natalino nerina nives olimpia paride pasqualina pierandrea pierfrancesco pierfranco pierina plinio polissena rainerio rutilio samuele santina terisio "
    "tiziano tomaso vanna venceslao vettor viviana vincentio vladimiro wladimiro zuan zuane zuanne gian giovan pier batta "
    # English, French and German, less frequent
    "amos archibald beatrix bessie betsy bill bob calvin cameron cathy cedric chester craig curtis cyrus dan darlene darrell dave dexter dick dominick don eamon eliot elisha eric erica ervin ezra fanny fergus flora fred genevieve "
    "gina giles guillaume gwyneth hannah harry hattie henrietta herman hester ian ira irma irwin jackie jamie jasper jean-marc jerrold jim jodie josiah judy kate kathy kerry larry laurel lilian lionel lloyd lola lorna lowell lucian lyndon "
    "lynn malcolm marjory martha matilda maud maxwell mervyn mick mike minnie mona mortimer ned nell nellie niall nicola nina otis peggy pete phil philippa randall randolph reuben rex ron ronan rory rosalie rosie ruby russel sadie saul "
    "selina selma sherwin silas simeon sonya steve susannah sylvester ted terence thelma theodora tim toby tom tony verity violet vivien wallace wilbur willa winnie zelda "
    "adolph alois annegret balthasar emanuel gotthold gottlieb gustaf gustav kaspar leberecht melchior wenzel  antoinette aurore bernadette carine christelle clotilde corentin edwige elodie fanch firmin ghislain hermine loick mael maelle maryse octave soizic solene yann ygor "
    # Slavic, Romanian and Greek
    "aleksandra aleksei alexey anastasiya andrei andrej anton arkady vasily vasilii vladislav vyacheslav georgy grigory dmitri evgenia fedor fyodor gennady ilya inna iosif kirill ksenia larisa leonid lidia ludmila lyubov lyudmila "
    "maksim maxim mstislav nadezhda natalya nikita nikolay oksana pyotr polina rimma roman rostislav ruslan semyon stanislav tamara taras tatyana timofei valery vadim vitaly yakov yaroslav yelena yevgeny yuliya yury zinaida zoya "
    "bohumil bretislav dragan dubravka dusan frantisek hana ivana ivica jadranka jaroslav jelena jovan ladislav lubomir ljiljana ljubica marija marko milan milena miloslav milos miodrag mirjana nebojsa nenad nikola oldrich ondrej "
    "radmila radovan ratko sinisa slavica slobodan snezana stjepan svetozar tomislav vesna vjekoslav vojtech zdenka zdravko zeljko zoran zorica zuzana zbynek jitka "
    "alexandru anca bogdan catalin constantin corneliu cristian dumitru florin gheorghe ileana ioana ion ionel iulian liviu mihai mihaela mircea nicolae octavian ovidiu radu razvan sorin stelian traian vasile viorel "
    "athanasios christos dimitra dimitris eleni evangelos giorgos georgios ioannis katerina konstantina konstantinos kostas nikolaos nikos panagiotis spyros stavros thanasis theodoros vasilis vassilis yannis yiannis yorgos "
    # Japanese
    "akemi akihiro akiko akira asako atsuko ayako ayumi chieko chiharu chikako chizuko daisuke eiichi eiko emiko etsuko fumiko fumio goro hajime haruka haruko haruo harumi hideaki hideki hideko hideo hidetoshi hiroaki hiroki hiroko hiromi hiroshi hisako "
    "hisao hitoshi ichiro ikuko isao jiro jun junichi junichiro junko kaoru kayoko kazue kazuhiko kazuhiro kazuko kazuo kazuya keiichi keiko keisuke ken kenichi kenji kenta kentaro kimiko kiyoshi koichi koji kumiko kunio kyoko maki makiko makoto "
    "mamoru manabu mariko masaaki masahiko masahiro masaki masako masao masaru masashi masato masayuki mayumi megumi michiko michio midori mieko mikiko minoru misako mitsuo miyuki motoko nanako naoki naoko natsuko nobuhiro nobuko nobuo "
    "noboru noriko norio osamu reiko rie ryoko ryosuke ryuichi sachiko saburo sadao satoko satoru satoshi sayuri seiichi seiji setsuko shigeki shigeo shigeru shinichi shinji shinobu shinya shiro shizuko shoichi shoji shuichi shuji soichiro "
    "sumiko susumu tadao tadashi takahiro takako takao takashi takayuki takeo takeshi taro tatsuo tatsuya teruko tetsuo tetsuya tokiko tomoko toru toshiaki toshihiko toshiko toshio tsutomu yasuhiro yasuko yasuo yasushi yoichi yoji yoko yoshiaki "
    "yoshihiro yoshiko yoshinori yoshio yoshitaka yosuke yuichi yuji yukari yuki yukiko yukio yumiko yuriko yusuke yutaka"
)
# of them, and of the frequent names of every country, those that are frequent family names as well: behind an unknown word they say nothing
_FAMILIES_TOO = frozenset(
    "adam alan albert alexander alexis allison andre andrea andrew anthony arnold arthur august austin barry benedict benjamin bernard bernhard billy brent brian bruce bruno bryan carl carlo carol charles christian clarence claude "
    "clement clifford conrad dale daniel david davide dean denis dennis dietrich dominguez donald donato douglas duncan edmund edward elias ellis emanuel erhard ernst eugene eugenio evan faith felix ferdinand fiore florence francis frank franz "
    "frederick friedrich fritz gabriel garrett gary gavin geiger george gerald gerard gerhard gilbert giordano glenn gordon grace graham grant gregory gunter guy harold harvey hector heinrich heinz henning henri henry herbert hermann hilary homer "
    "horace howard hubert hugh hugo hugues irene isaac ivy jack jacob jacques james jan jane janssen jaime jean jeffrey jerome joel john jonas jordan joseph joyce juan julian karl kay keith kelly kent kyle kerr konrad kurt lambert laurence lawrence "
    "lee leon leonard leroy leslie lester lewis lindsay logan lopez lothar louis lucas luca luke ludwig luis madison manuel marc marco marcus marian marin marina marion marius mark martin martina mary matthew maurice mauro max melville merle "
    "michael michel miles milton miranda morgan moritz morris moses nathan neil nelson nicholas nicolas noel norman oliver oscar otto owen page pascal patrick paul percy peter perry philip pierre ralph ramiro raphael ray raymond regis reinhard reinhardt "
    "reinhold remy rene rice richard roberta roberti roger roland romain romano rosa rosario rose roy rudolf rupert russell ruth ryan salvador samuel santiago scott sebastian sean serge seymour sidney silvestri simon stanley stefani stephan stephen sterling steven stewart "
    "stuart terry theodor thierry thomas tobias todd tracy trevor trinidad troy tyler urban valentin vera vernon victor vincent vogel wagner walter walther warren wayne werner wilhelm william winfried wolfgang wolfram yann "
    "ana dario della gil jose maria mario matteo mateo may medina pina rita santos silva vito virgilio wade ward wanda "
    "amos antal antonino anton agostino alexandru balint bart belen benito blanca bogdan bonaventura calvin cameron cesar chester christos constantin cornelis craig curtis dexter dick dumitru einar eliot eric erik ervin felice finn fortunato gabor "
    "gaspar genevieve geoffrey gergely gheorghe giles gregorio guillaume armand herman hernan hendrik henrik humphrey cecil irving clive ian ion ira irwin isidro ivar ivo jakab jamie jasper jordi kalman kerry knut lamberto larry laszlo laurel leif leone lionel lloyd "
    "lowell lucian lynn malcolm marton marko martino matti maxim maxwell milan mona moses mortimer murat nestor nicolae nieves nikola nina norris octavian octave olaf oriol orlando otis ozgur nur pascual pavel piet radu radovan ramon randall randolph reuben rex "
    "rinaldo roman romeo ronan roque ruben russel sabina sandor sante saul sebastiano serafino severino sherwin silas silvestro simeon socorro soledad stig sylvester tamas taras ted theo tim tito toby tom tomas tony ubaldo urbano valentino vasile vince violet vitale wallace "
    "willem wouter yann zaccaria zeno ruby sandy bill dan dave don jim ron mike pete phil fred harry ned bob renzo gina lia lino dino elio antoine benoit emmanuel fabrice herve gilles emile florent clovis olive norma damian constance celeste "
    "ben ken jun maki jo sato aoki flaminio".split()
)
_KNOWN = frozenset(_TABLE.split()) | frozenset(map(strip_marks, GIVEN_NAMES))


def is_given(word: str) -> bool:
    """Whether ``word`` is a frequent given name; of two with a hyphen, the first ("Jean-Claude")."""
    return fold(word).partition(" ")[0] in _KNOWN


def is_only_given(word: str) -> bool:
    """Whether ``word`` is a frequent given name and no frequent family name."""
    first, _, second = fold(word).partition(" ")
    return first in _KNOWN and (bool(second) or first not in _FAMILIES_TOO)


# given names that are hardly ever family names in Italy; the table above has them because they are some elsewhere, or are words
_ITALIAN = frozenset(
    "andrea bruno carlo dario davide donato emanuel eugenio luca marco mario marina martina mauro rita roberta rosa sergio silvia vito virgilio".split()
)
# of the names that are families, too, those that are so seldom
_MOSTLY = frozenset(
    "andrew brian charles daniel david edward john joseph mark michael paul peter philip richard stephen steven william jean jacques pierre "
    "agostino andrea antonino dino elio flaminio lamberto lino marco maria mario matteo renzo rita sebastiano sergio silvestro silvia".split()
)
# given names less frequent than those of the table
_SELDOM = frozenset(
    "ada adalgisa adele alba alceste alda aleardo alida ambra amedea amilcare amina annamaria armida armido basilio bianca bice bortolo brenno brunello "
    "callisto carlotta carolina carrie cirillo ciro cleto cosima crescenzo dalila dalmazio dante delia delio dina diomede dora doriana editta elettra "
    "elvezio erminia erminio fedora ferruccio furio gabriella galeazzo galvano gastone gaudenzia gaudenzio gemma giosue greta gualtiero guelfo hayden hilda "
    "ilva iole iride iris isa isotta juanita lea leonida licinio loredano loris mafalda marcantonio manrico maura micaela mirta nadir nando nevio nilde ofelia omero "
    "onelia orazio orsolina ottorina pia piera pierio pio pompilio primo renza rolando rossano sabatino sauro serena serse settimio sibilla sigismondo "
    "silla sisto slavoj spartaco tarcisio tea tecla teofilo tersilla tilde tosca turiddu ulderico valdo vanda velia venanzio vezio vilma vincenzina "
    "vincenzino vinicio vittorino whitney wilma zelinda zita".split()
)
_SECOND = frozenset({"battista"})  # a given name behind one of these only; elsewhere it is a family ("Battista Paolo")
_FIRST = frozenset("giovanni gio giovan gian".split())
_VOWELS = "aeiou"
# given names of women that are nobody's family name: behind a name that is both they are the given name ("Stewart Frances", "Jordan Judith")
_WOMENS = frozenset(
    "abigail agnes alison amanda amelia angela anita anna anne annette antonella antonia barbara beatrice brenda bridget brigitte camille carla carmela caroline catherine cecilia chantal charlotte chiara christa christiane christine cinzia "
    "clara claudia colette cornelia cristina cynthia dagmar daniela danielle daphne deborah diana dora dorothea dorothy edith eileen elaine eleanor elena elisabeth elisabetta elizabeth ellen emily emma erica erika esther eva evelyn federica "
    "fiona frances francesca franca franziska gabriella gabrielle genevieve georgina geraldine gertrude gillian giovanna gisela giulia giuliana gloria graziella gudrun hannah heather heidi helen helena helene helga henriette hilda "
    "ilse ingeborg ingrid irene isabel isabella isabelle jacqueline janet janice jeanne jennifer jenny jessica joan joanna josephine juanita judith julia juliet karin katharine katherine kathleen katrin laura leonor liliana linda lisa lorraine "
    "louise lucia lucinda lucy luisa lydia madeleine manuela marcella margaret margarita marguerite maria marianne marie marilyn marisa marjorie marta martha maureen melanie mercedes michelle mildred millicent miriam monica monika monique muriel "
    "nadine nancy natalia nathalie nicole odile ornella pamela paola patricia patrizia pauline penelope phyllis rachel raffaella rebecca renata renate rosanna rosemary rossana sabine sally samantha sandra sara sarah sharon sheila silvana simone "
    "sonia sophie stefania stella stephanie susan susanna susanne suzanne sylvia sylvie tamara tatiana teresa theresa ulrike ursula valentina valerie veronica veronique victoria virginia vivian wendy yolanda yvonne zuzana".split()
)


def is_italian(family: str, given: str) -> bool:
    """Whether ``given``, an Italian given name, stands behind what has the ending of an Italian family name ("Baratta Mario")."""
    return fold(given) in _ITALIAN and fold(family)[-1:] in _VOWELS and fold(family) not in _KNOWN


def is_mostly_given(word: str) -> bool:
    """Whether ``word``, a family name, too, is a given name far more often."""
    return fold(word) in _MOSTLY


def is_seldom_given(word: str) -> bool:
    """Whether ``word`` is a given name that is less frequent than those of the table."""
    return fold(word) in _SELDOM


def is_second_given(word: str, front: str) -> bool:
    """Whether ``word`` goes on the given name ``front`` ("Giovanni Battista")."""
    return fold(word) in _SECOND and fold(front) in _FIRST


def is_womans(word: str) -> bool:
    """Whether ``word`` is a woman's given name and nobody's family name."""
    return fold(word).partition(" ")[0] in _WOMENS


def is_either(word: str) -> bool:
    """Whether ``word`` is a given name that is a frequent family name, too."""
    plain = fold(word)
    return plain in _FAMILIES_TOO and plain in _KNOWN
