"""English names: bodies, journals, publishers, places."""

from __future__ import annotations

from training.tables import lines, listed

JOURNALS = lines(
    """
    American Sociological Review|Am. Sociol. Rev.
    American Sociological Review|ASR
    American Journal of Sociology|Am. J. Sociol.
    American Journal of Sociology|AJS
    Annual Review of Sociology|Annu. Rev. Sociol.
    Social Forces
    Social Problems
    Sociology
    Sociological Theory
    Sociological Methods & Research
    Sociological Forum
    The Sociological Review
    British Journal of Sociology|Br. J. Sociol.
    The British Journal of Sociology
    European Sociological Review|Eur. Sociol. Rev.
    Acta Sociologica
    Current Sociology
    International Sociology
    Theory and Society
    Theory, Culture & Society
    Work, Employment and Society
    Work and Occupations
    Gender & Society
    Gender and Society
    Signs
    Signs: Journal of Women in Culture and Society
    Feminist Studies
    Feminist Review
    Ethnic and Racial Studies
    Journal of Ethnic and Migration Studies
    International Migration Review|IMR
    Journal of Marriage and Family
    Journal of Marriage and the Family
    Demography
    Population and Development Review
    Population Studies
    Social Science Research|Soc. Sci. Res.
    Social Science & Medicine|Soc. Sci. Med.
    Journal of Health and Social Behavior
    Sociology of Health & Illness
    Sociology of Education
    Comparative Education Review
    American Educational Research Journal
    Review of Educational Research
    Harvard Educational Review
    Teachers College Record
    British Educational Research Journal
    Journal of Educational Psychology|J. Educ. Psychol.
    Teaching and Teacher Education
    Higher Education
    American Political Science Review|APSR
    American Political Science Review|Am. Polit. Sci. Rev.
    American Journal of Political Science|AJPS
    Journal of Politics|J. Polit.
    The Journal of Politics
    British Journal of Political Science
    European Journal of Political Research|EJPR
    West European Politics
    Comparative Politics
    Comparative Political Studies
    World Politics
    International Organization|IO
    International Security
    International Studies Quarterly|ISQ
    Journal of Conflict Resolution
    Journal of Peace Research
    Foreign Affairs
    Foreign Policy
    Review of International Studies
    European Journal of International Relations
    Millennium
    International Affairs
    Political Studies
    Political Theory
    Politics & Society
    Governance
    Party Politics
    Electoral Studies
    Public Opinion Quarterly
    Journal of Democracy
    Democratization
    Journal of Common Market Studies|JCMS
    JCMS: Journal of Common Market Studies
    Journal of European Public Policy
    Journal of European Social Policy
    Journal of Social Policy
    Social Policy & Administration
    Policy Studies Journal
    Public Administration
    Public Administration Review
    Perspectives on Politics
    PS: Political Science & Politics
    New Left Review
    Daedalus
    The Annals of the American Academy of Political and Social Science
    American Economic Review|Am. Econ. Rev.
    American Economic Review|AER
    Quarterly Journal of Economics|QJE
    Journal of Political Economy|J. Polit. Econ.
    Econometrica
    The Economic Journal
    Review of Economic Studies
    Review of Economics and Statistics
    Journal of Economic Literature|JEL
    Journal of Economic Perspectives
    Journal of Economic History
    Economic History Review
    Journal of Development Economics
    World Development
    Development and Change
    Journal of Development Studies
    Cambridge Journal of Economics
    Journal of Labor Economics
    Journal of Public Economics
    Journal of Finance
    Journal of Financial Economics|J. Financ. Econ.
    Journal of Economic Behavior & Organization
    Oxford Economic Papers
    Economic and Political Weekly|EPW
    Kyklos
    Academy of Management Review|AMR
    Academy of Management Journal
    Administrative Science Quarterly|ASQ
    Organization Studies
    Organization Science
    Strategic Management Journal
    Harvard Business Review|HBR
    Journal of Management Studies
    Human Relations
    Journal of Marketing
    Journal of Consumer Research
    Journal of International Business Studies
    Research Policy
    Management Science
    MIS Quarterly
    Psychological Bulletin|Psychol. Bull.
    Psychological Review
    American Psychologist
    Annual Review of Psychology
    Psychological Science
    Journal of Personality and Social Psychology|J. Pers. Soc. Psychol.
    Journal of Personality and Social Psychology|JPSP
    Journal of Experimental Psychology: General
    Journal of Applied Psychology
    Journal of Abnormal Psychology
    Journal of Consulting and Clinical Psychology
    Developmental Psychology
    Child Development
    Personality and Individual Differences
    Cognition
    Cognitive Psychology
    Behavioral and Brain Sciences|Behav. Brain Sci.
    Journal of Child Psychology and Psychiatry
    Archives of General Psychiatry
    American Journal of Psychiatry|Am J Psychiatry
    British Journal of Psychiatry
    Behaviour Research and Therapy
    Computers in Human Behavior
    The Lancet|Lancet
    New England Journal of Medicine|N Engl J Med
    JAMA
    BMJ
    British Medical Journal|Br Med J
    American Journal of Public Health|Am J Public Health
    PLoS ONE
    PLOS ONE
    Nature
    Science
    Proceedings of the National Academy of Sciences|Proc. Natl. Acad. Sci. USA
    Proceedings of the National Academy of Sciences|PNAS
    Journal of Advanced Nursing
    Addiction
    The Gerontologist
    Ageing and Society
    Journal of Gerontology
    Disability & Society
    American Anthropologist
    American Ethnologist
    Cultural Anthropology
    Current Anthropology
    Journal of the Royal Anthropological Institute
    Man
    Ethnos
    Anthropological Quarterly
    Comparative Studies in Society and History|CSSH
    American Historical Review
    The American Historical Review|AHR
    Past & Present
    Past and Present
    Journal of Modern History
    Journal of Social History
    History Workshop Journal
    Social History
    The Historical Journal
    English Historical Review
    Journal of Contemporary History
    Journal of World History
    Journal of African History
    Slavic Review
    Journal of Asian Studies
    The China Quarterly
    Modern Asian Studies
    Journal of Japanese Studies
    Asian Survey
    Pacific Affairs
    Latin American Research Review
    African Affairs
    Africa
    Middle East Journal
    International Journal of Middle East Studies
    Europe-Asia Studies
    Speculum
    Isis
    Social Studies of Science
    Science, Technology, & Human Values
    History and Theory
    Journal of the History of Ideas
    Mind
    Philosophy & Public Affairs
    Ethics
    The Journal of Philosophy
    Philosophical Review
    Analysis
    Noûs
    Synthese
    Inquiry
    Philosophy and Social Criticism
    PMLA
    Critical Inquiry
    New Literary History
    Representations
    ELH
    Modern Language Review
    Shakespeare Quarterly
    Screen
    Cinema Journal
    October
    Art Bulletin
    The Art Bulletin
    Public Culture
    Social Text
    Cultural Studies
    Media, Culture & Society
    New Media & Society
    Journal of Communication
    Communication Research
    Journalism Studies
    Discourse & Society
    Language
    Language in Society
    Journal of Pragmatics
    Applied Linguistics
    TESOL Quarterly
    Environment and Planning A
    Environment and Planning D: Society and Space
    Progress in Human Geography
    Antipode
    Annals of the Association of American Geographers
    Transactions of the Institute of British Geographers
    Political Geography
    Geoforum
    Urban Studies
    Urban Affairs Review
    International Journal of Urban and Regional Research|IJURR
    Cities
    Journal of the American Planning Association
    Housing Studies
    Landscape and Urban Planning
    Global Environmental Change
    Environmental Politics
    Ecological Economics
    Energy Policy
    Climatic Change
    Annals of Tourism Research
    Tourism Management
    Journal of Sport and Social Issues
    Sociology of Sport Journal
    Leisure Studies
    Harvard Law Review
    Yale Law Journal
    Stanford Law Review
    Law & Society Review
    Law and Social Inquiry
    American Journal of International Law
    European Law Journal
    Modern Law Review
    Criminology
    British Journal of Criminology
    Punishment & Society
    Theoretical Criminology
    Journal for the Scientific Study of Religion
    Sociology of Religion
    Review of Religious Research
    Journal of the American Academy of Religion
    Journal of Biblical Literature
    Harvard Theological Review
    Nonprofit and Voluntary Sector Quarterly
    Voluntas
    Mobilization
    Social Movement Studies
    Social Networks
    Rationality and Society
    Field Methods
    Qualitative Inquiry
    Qualitative Research
    Qualitative Sociology
    Journal of Mixed Methods Research
    Sociological Methodology
    Quality & Quantity
    Social Indicators Research
    European Journal of Sociology
    European Societies
    European Journal of Social Theory
    Journal of Consumer Culture
    Poetics
    Journal of Classical Sociology
    Journal of Historical Sociology
    Economy and Society
    Socio-Economic Review
    New Political Economy
    Review of International Political Economy
    Third World Quarterly
    Globalizations
    Nations and Nationalism
    Citizenship Studies
    Race & Class
    Small Axe
    Youth & Society
    Journal of Adolescence
    Childhood
    Children and Youth Services Review
    Social Work
    British Journal of Social Work
    Journal of Documentation
    Library Quarterly
    Scientometrics
    Minerva
    Futures
    The Musical Quarterly
    Ethnomusicology
    Oxford Review of Education
    Journal of Curriculum Studies
    Learning and Instruction
    Educational Researcher
    Studies in Higher Education
    """
)
NEWSPAPERS = listed(
    """
    The Guardian; Guardian; The Times; Times; New York Times; The New York Times; NYT; Washington Post; The Washington Post; The Economist; Economist; Financial Times; Wall Street Journal; The Wall Street Journal; Los Angeles Times; Chicago Tribune; The Independent; Daily Telegraph; The Daily Telegraph; The Observer; Daily Mail;
    Boston Globe; USA Today; San Francisco Chronicle; Toronto Star; The Globe and Mail; Sydney Morning Herald; The Age; The Australian; Irish Times; The Hindu; Times of India; Hindustan Times; Dawn; Japan Times; The Japan Times; Asahi Shimbun; Yomiuri Shimbun; Nikkei Weekly; South China Morning Post; The Straits Times; Bangkok Post;
    Jakarta Post; Korea Herald; Mail & Guardian; Daily Nation; Haaretz; Jerusalem Post; Moscow Times; International Herald Tribune; Christian Science Monitor; Newsweek; Time; The New Yorker; New Republic; The Nation; The Atlantic; Harper's Magazine; New Statesman; Times Higher Education Supplement; Times Literary Supplement; Le Monde; El País; The Scotsman; New York Review of Books; Chronicle of Higher Education
    """
)
SITES = lines(
    """
    BBC News|www.bbc.co.uk
    BBC|news.bbc.co.uk
    Pew Research Center|www.pewresearch.org
    The Guardian|www.theguardian.com
    Guardian Online|www.guardian.co.uk
    Wikipedia|en.wikipedia.org
    Stanford Encyclopedia of Philosophy|plato.stanford.edu
    World Bank|data.worldbank.org
    OECD|www.oecd.org
    United Nations|www.un.org
    WHO|www.who.int
    Human Rights Watch|www.hrw.org
    Social Science Research Network|papers.ssrn.com
    SSRN|ssrn.com
    openDemocracy|www.opendemocracy.net
    The Conversation|theconversation.com
    Medium|medium.com
    YouTube|www.youtube.com
    CNN|edition.cnn.com
    CNN.com|www.cnn.com
    Reuters|www.reuters.com
    Al Jazeera|www.aljazeera.com
    LSE Blogs|blogs.lse.ac.uk
    Monkey Cage|www.washingtonpost.com
    Eurostat|ec.europa.eu
    European Commission|ec.europa.eu
    National Statistics|www.statistics.gov.uk
    Slate|www.slate.com
    Huffington Post|www.huffingtonpost.com
    Project Syndicate|www.project-syndicate.org
    VoxEU|voxeu.org
    International Crisis Group|www.crisisgroup.org
    """
)
PUBLISHERS = listed(
    """
    Oxford University Press; Oxford University Press; Oxford University Press; OUP; Cambridge University Press; Cambridge University Press; Cambridge University Press; CUP; Cambridge UP; Oxford UP; Harvard University Press; Harvard University Press; Princeton University Press; Princeton University Press; Yale University Press; University of Chicago Press;
    University of Chicago Press; The University of Chicago Press; Chicago University Press; University of California Press; University of California Press; Stanford University Press; Stanford University Press; Columbia University Press; Cornell University Press; Duke University Press; MIT Press; The MIT Press; M.I.T. Press; University of Minnesota Press; University of Michigan Press;
    University of Pennsylvania Press; Johns Hopkins University Press; The Johns Hopkins University Press; University of Wisconsin Press; University of Toronto Press; McGill-Queen's University Press; UBC Press; Manchester University Press; Edinburgh University Press; Indiana University Press; University of North Carolina Press; University of Illinois Press; New York University Press; NYU Press;
    Rutgers University Press; Temple University Press; State University of New York Press; SUNY Press; University of Texas Press; University of Hawai'i Press; University of Washington Press; University of Georgia Press; Pennsylvania State University Press; Syracuse University Press; Georgetown University Press; Brookings Institution; Brookings Institution Press; Russell Sage Foundation; Russell Sage;
    Routledge; Routledge; Routledge; Routledge & Kegan Paul; Routledge and Kegan Paul; RoutledgeFalmer; RoutledgeCurzon; Sage; Sage; Sage; SAGE; Sage Publications; SAGE Publications; Palgrave Macmillan; Palgrave Macmillan; Palgrave; Macmillan; St. Martin's Press; St Martin's Press; Polity; Polity Press; Polity Press; Blackwell; Blackwell; Basil Blackwell; Wiley-Blackwell; Blackwell Publishing; Wiley; John Wiley & Sons; Wiley & Sons; John Wiley;
    Jossey-Bass; Springer; Springer; Springer-Verlag; Kluwer; Kluwer Academic; Kluwer Academic Publishers; Elsevier; North-Holland; Academic Press; Pergamon; Pergamon Press; Edward Elgar; Elgar; Ashgate; Avebury; Gower; Taylor & Francis; Taylor and Francis; Francis & Taylor; Falmer Press; Falmer; Frank Cass; Cass; Brill; E. J. Brill; De Gruyter; Mouton; Mouton de Gruyter; John Benjamins; Benjamins; Peter Lang; Berghahn; Berghahn Books;
    Berg; Bloomsbury; Bloomsbury Academic; Continuum; Verso; Verso; New Left Books; NLB; Pluto Press; Zed Books; Zed; Monthly Review Press; Haymarket; Penguin; Penguin Books; Allen Lane; Pelican; Faber and Faber; Faber & Faber; Jonathan Cape; Chatto & Windus; Hutchinson; Methuen; Heinemann; Allen & Unwin; George Allen & Unwin; Unwin Hyman; Tavistock; Tavistock Publications; Weidenfeld & Nicolson; Harper & Row; HarperCollins; Harper Collins; Harper; Random House;
    Knopf; Alfred A. Knopf; Alfred Knopf; Vintage; Vintage Books; Pantheon; Pantheon Books; Basic Books; Free Press; The Free Press; Simon & Schuster; Simon and Schuster; W. W. Norton; Norton; W.W. Norton & Company; Farrar, Straus and Giroux; Farrar, Straus & Giroux; Houghton Mifflin; Little, Brown; Little, Brown and Company; Doubleday; Anchor; Beacon Press; Grove Press; Schocken; Holt, Rinehart & Winston; Holt, Rinehart and Winston; Rinehart; McGraw-Hill; McGraw Hill;
    Prentice-Hall; Prentice Hall; Pearson; Pearson Education; Longman; Longmans, Green; Addison-Wesley; Wadsworth; Thomson; Cengage; Allyn & Bacon; Allyn and Bacon; Erlbaum; Lawrence Erlbaum; Lawrence Erlbaum Associates; L. Erlbaum; Psychology Press; Guilford; Guilford Press; The Guilford Press; American Psychological Association; APA; Plenum; Plenum Press; Westview; Westview Press; Lynne Rienner; Rowman & Littlefield; Rowman and Littlefield; Lexington Books; Transaction; Transaction Books;
    Transaction Publishers; M. E. Sharpe; M.E. Sharpe; Greenwood; Greenwood Press; Praeger; Aldine; Aldine de Gruyter; Aldine Transaction; JAI Press; JAI; Emerald; Open University Press; Policy Press; The Policy Press; Kogan Page; Croom Helm; Harvester Wheatsheaf; Harvester; Wheatsheaf; Hurst; I.B. Tauris; I. B. Tauris; Curzon; Orient Longman; Orient Blackswan; Permanent Black; Hong Kong University Press; University of Tokyo Press; Kodansha International; Tuttle; ISEAS; NUS Press;
    Melbourne University Press; UNSW Press; ANU Press; HarperPerennial; Wits University Press; James Currey; Africa World Press; CODESRIA; Council of Europe; Council of Europe Publishing; OECD; OECD Publishing; World Bank; The World Bank; World Bank Publications; United Nations; UNESCO; UNICEF; ILO; International Labour Office; IMF; HMSO; The Stationery Office; TSO; Government Printing Office; US Government Printing Office; U.S. GPO; National Academy Press; National Academies Press; NBER; CEPR; Royal Institute of International Affairs;
    RAND; Amnesty International; Institute for Public Policy Research; IPPR; Demos; Fabian Society; ECPR Press; Hart; Hart Publishing; Clarendon; Clarendon Press; Athlone Press; Duckworth; Bedford/St. Martin's; Nelson; Thomas Nelson; Hackett; Open Court; Fordham University Press; Northwestern University Press; University of Notre Dame Press; Orbis; Eerdmans; T&T Clark; SCM Press; Abingdon; Fortress Press; CRC Press; Island Press; Earthscan; Ten Speed Press; Dover; Everyman; Sternberg; Nova Science; IGI Global; IEEE; ACM; ACM Press
    """
)
PLACES = listed(
    """
    London; London; London; London; London; London; London; New York; New York; New York; New York; New York; New York; New York, NY; NY; N.Y.; New York City; Oxford; Oxford; Oxford; Oxford, UK; Oxford, England; Cambridge; Cambridge; Cambridge; Cambridge, MA; Cambridge, MA; Cambridge, Mass.; Cambridge, Mass; Cambridge (MA); Cambridge, Massachusetts; Cambridge, UK; Cambridge, England; Chicago; Chicago; Chicago, IL; Chicago, Ill.;
    Princeton; Princeton, NJ; Princeton, N.J.; New Haven; New Haven, CT; New Haven, Conn.; Berkeley; Berkeley; Berkeley, CA; Berkeley, Calif.; Berkeley and Los Angeles; Los Angeles; Los Angeles, CA; Stanford; Stanford, CA; Stanford, Calif.; Thousand Oaks; Thousand Oaks, CA; Thousand Oaks, Calif.; Newbury Park; Newbury Park, CA; Beverly Hills; Beverly Hills, CA; San Francisco; San Francisco, CA; San Diego, CA; Palo Alto, CA;
    Englewood Cliffs; Englewood Cliffs, NJ; Upper Saddle River, NJ; Hillsdale, NJ; Mahwah, NJ; Hoboken, NJ; New Brunswick, NJ; New Brunswick; Washington, DC; Washington, D.C.; Washington DC; Washington; Boston; Boston; Boston, MA; Lexington, MA; Malden, MA; Reading, MA; Ithaca; Ithaca, NY; Ithaca, N.Y.; Albany; Albany, NY; Armonk, NY; White Plains, NY; Garden City, NY; Philadelphia; Philadelphia, PA; Pittsburgh; Baltimore; Baltimore, MD;
    Lanham, MD; Durham; Durham, NC; Chapel Hill; Chapel Hill, NC; Ann Arbor; Ann Arbor, MI; Madison; Madison, WI; Minneapolis; Minneapolis, MN; Bloomington; Bloomington, IN; Urbana; Urbana, IL; Homewood, IL; Glencoe, IL; Glencoe, Ill.; Boulder; Boulder, CO; Boulder, Colo.; Austin; Austin, TX; Seattle; Honolulu; Atlanta, GA; Athens, GA; Westport, CT; Greenwich, CT; Santa Barbara, CA; Belmont, CA; Notre Dame, IN; University Park, PA;
    Toronto; Montreal; Vancouver; Ottawa; Manchester; Edinburgh; Glasgow; Bristol; Leeds; Birmingham; Sheffield; Brighton; Cheltenham; Cheltenham, UK; Northampton, MA; Aldershot; Farnham; Burlington, VT; Basingstoke; Basingstoke; Houndmills; Houndmills, Basingstoke; Harmondsworth; Harmondsworth; Buckingham; Milton Keynes; Hemel Hempstead; Abingdon; Abingdon, Oxon; Chichester; Chichester, UK; Harlow; Cardiff; Belfast; Dublin; Colchester;
    Amsterdam; Amsterdam; The Hague; Leiden; Dordrecht; Dordrecht; Berlin; Berlin; Heidelberg; Frankfurt; Frankfurt am Main; Bonn; Munich; Hamburg; Vienna; Zurich; Geneva; Geneva; Bern; Brussels; Brussels; Paris; Paris; Strasbourg; Luxembourg; Rome; Florence; Milan; Madrid; Barcelona; Lisbon; Copenhagen; Stockholm; Oslo; Helsinki; Uppsala; Warsaw; Prague; Budapest; Moscow; St. Petersburg; Athens; Istanbul; Ankara; Jerusalem; Tel Aviv; Beirut; Cairo;
    New Delhi; Delhi; Mumbai; Bombay; Calcutta; Kolkata; Dhaka; Karachi; Singapore; Hong Kong; Beijing; Shanghai; Taipei; Seoul; Tokyo; Kyoto; Osaka; Bangkok; Manila; Jakarta; Hanoi; Kuala Lumpur; Sydney; Melbourne; Canberra; Carlton, Victoria; St Leonards, NSW; Auckland; Wellington; Nairobi; Kampala; Dakar; Accra; Lagos; Ibadan; Johannesburg; Cape Town; Pretoria; Mexico City; Buenos Aires; São Paulo; Rio de Janeiro; Santiago; Bogotá; Lima; Amsterdam & Philadelphia
    """
)
UNIVERSITIES = listed(
    """
    University of Oxford; Harvard University; Yale University; Princeton University; Stanford University; Columbia University; University of Chicago; University of California, Berkeley; University of California; University of California, Los Angeles; UCLA; University of Michigan; University of Wisconsin-Madison; University of Wisconsin–Madison; Cornell University; Duke University;
    University of Pennsylvania; Massachusetts Institute of Technology; MIT; New York University; Northwestern University; Indiana University; University of Minnesota; University of Texas at Austin; University of Washington; Ohio State University; University of North Carolina at Chapel Hill; University of Illinois at Urbana-Champaign; Pennsylvania State University; Rutgers University; Boston University; Georgetown University;
    University of Cambridge; London School of Economics; London School of Economics and Political Science; LSE; University College London; King's College London; University of London; School of Oriental and African Studies, University of London; University of Edinburgh; University of Glasgow; University of Manchester; University of Warwick; University of Essex; University of Sussex; University of Leeds; University of Bristol;
    University of Sheffield; Lancaster University; University of Nottingham; Durham University; Open University; University of Exeter; Trinity College Dublin; University College Dublin; University of Toronto; McGill University; York University, Toronto; University of British Columbia; Australian National University; University of Melbourne; University of Sydney; Monash University; University of Auckland; National University of Singapore;
    University of Hong Kong; University of Tokyo; Kyoto University; Seoul National University; Peking University; Jawaharlal Nehru University; University of Delhi; University of Cape Town; University of Nairobi; Hebrew University of Jerusalem; University of Amsterdam; Leiden University; Utrecht University; European University Institute; European University Institute, Florence; Central European University; Stockholm University; Uppsala University;
    University of Oslo; University of Copenhagen; University of Helsinki; Florida State University, Department of Sociology; Department of Political Science, University of Iowa; Center for Survey Research, University of Virginia; Max Planck Institute for the Study of Societies; Institute of Development Studies; Centre for Economic Policy Research
    """
)
