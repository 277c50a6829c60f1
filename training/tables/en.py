"""English."""

from __future__ import annotations

from training.tables import Language, Terms, lines, listed, paired
from training.tables.en_names import JOURNALS, NEWSPAPERS, PLACES, PUBLISHERS, SITES, UNIVERSITIES
from training.tables.en_titles import GRAMMAR
from training.tables.world import FAMILIES, GIVENS

_FAMILIES = listed(
    """
    Smith; Johnson; Williams; Brown; Jones; Miller; Davis; Wilson; Anderson; Taylor; Thomas; Moore; Martin; Jackson; Thompson; White; Harris; Clark; Lewis;
    Robinson; Walker; Young; Allen; King; Wright; Scott; Hill; Green; Adams; Baker; Nelson; Campbell; Mitchell; Roberts; Carter; Phillips; Evans; Turner;
    Parker; Collins; Edwards; Stewart; Morris; Murphy; Cook; Rogers; Morgan; Cooper; Peterson; Reed; Bailey; Bell; Kelly; Howard; Ward; Cox; Richardson; Wood;
    Watson; Brooks; Bennett; Gray; James; Hughes; Price; Myers; Long; Foster; Sanders; Ross; Powell; Sullivan; Russell; Fisher; Henderson; Hamilton; Graham;
    O'Brien; O’Connor; O'Neill; O’Hare; O'Malley; McDonald; MacDonald; McCarthy; McKenzie; MacIntyre; McAdam; Mac Giolla; Fitzgerald; St. John; D'Angelo; Le Roux;
    Smith-Doerr; Hall-Jones; Pickering-Walsh; Ashworth; Blackwood; Carmichael; Dalrymple; Easterbrook; Fairclough; Goldsmith; Hargreaves; Ingham; Jessop; Kirkpatrick;
    Lockwood; Merriweather; Northcott; Oakeshott; Pemberton; Quigley; Ravenscroft; Shackleton; Thistlewood; Underwood; Venables; Whitfield; Yardley; Young; Bishop;
    Church; Page; Press; Major; Field; Rivers; Stone; Banks; Day; May; English; French; Holland; London; Lancaster; York; Washington; Lincoln; Dean; Law; Case; Read;
    Best; Black; Bond; Booth; Boyd; Bull; Burke; Burns; Chambers; Chandler; Clarke; Coleman; Cross; Cunningham; Dawson; Dixon; Drake; Duncan; Dunn; Ellis; Ferguson;
    Fletcher; Ford; Fox; Freeman; Gibson; Gordon; Grant; Griffin; Hart; Hayes; Hunt; Hunter; Jenkins; Jordan; Kennedy; Knight; Lawrence; Marshall; Mason; Matthews;
    Newman; Palmer; Pearson; Perry; Porter; Reynolds; Rhodes; Rose; Shaw; Simpson; Spencer; Stevens; Tucker; Wallace; Warren; Webb; Weber; Wells; West; Wolfe
    """
)
_GIVENS = listed(
    """
    James; Mary; John; Patricia; Robert; Jennifer; Michael; Linda; William; Elizabeth; David; Barbara; Richard; Susan; Joseph; Jessica; Thomas; Sarah; Charles;
    Karen; Christopher; Nancy; Daniel; Lisa; Matthew; Margaret; Anthony; Sandra; Mark; Ashley; Donald; Kimberly; Steven; Emily; Paul; Donna; Andrew; Michelle;
    Joshua; Carol; Kenneth; Amanda; Kevin; Dorothy; Brian; Melissa; George; Deborah; Timothy; Stephanie; Ronald; Rebecca; Edward; Sharon; Jason; Laura; Jeffrey;
    Cynthia; Ryan; Kathleen; Jacob; Amy; Gary; Angela; Nicholas; Shirley; Eric; Anna; Jonathan; Brenda; Stephen; Pamela; Larry; Emma; Justin; Nicole; Scott; Helen;
    Brandon; Samantha; Benjamin; Katherine; Samuel; Christine; Gregory; Debra; Alexander; Rachel; Frank; Carolyn; Patrick; Janet; Raymond; Catherine; Jack; Maria;
    Dennis; Heather; Jerry; Diane; Neil; Alasdair; Fiona; Graham; Iain; Siobhan; Colin; Gareth; Rhys; Bronwen; Nigel; Hugh; Philippa; Jo-Anne; Mary Ann; Jean-Paul;
    E. P.; R. H.; C. Wright; J. Ann; W. Richard; Theda; Saskia; Judith; Tom; Bob; Chris; Pat; Kate; Sue; Jim; Dan; Ben; Sam
    """
)
_TERMS = Terms(
    conjunctions=("and", "and", "and", "&", "&", "&"),
    et_al=("et al.", "et al.", "et al.", "et al", "and others", "[et al.]"),
    editors=paired(
        """
        (ed.)  | (eds.)
        (ed.)  | (eds)
        (Ed.)  | (Eds.)
        (Ed.)  | (Eds.)
        , ed.  | , eds.
        , ed.  | , eds.
        , editor | , editors
        (editor) | (editors)
        [ed.]  | [eds.]
        ed.    | eds.
        , Ed.  | , Eds.
        """
    ),
    edited_by=("edited by {}", "ed. by {}", "ed. {}", "eds. {}", "Edited by {}", "Ed. {}", "Ed. by {}", "(ed. {})", "(edited by {})"),
    translated_by=(
        "translated by {}",
        "trans. {}",
        "trans. by {}",
        "({}, Trans.)",
        "Trans. {}",
        "Translated by {}",
        "tr. {}",
        "(trans. {})",
    ),
    contained=("In", "In", "In", "In:", "in", "in", "in:", "IN:"),
    volumes=("vol. {}", "Vol. {}", "vol {}", "Volume {}", "v. {}"),
    issues=("no. {}", "No. {}", "no {}", "issue {}", "Issue {}", "Number {}", "n. {}", "Iss. {}"),
    numberings=(
        "{volume}, no. {issue} ({year})",
        "{volume} (No. {issue})",
        "{volume}, no. {issue}",
        "{volume} no. {issue}",
        "{issue}th issue",
    ),
    book_volumes=("vol. {}", "Vol. {}", "Volume {}", "(Vol. {})", "vol {}"),
    pages=("pp. {}", "pp. {}", "pp {}", "pp.{}", "p. {}", "pages {}", "Pp. {}", "{}", "P. {}"),
    page=("p. {}", "p.{}", "p {}", "{}", "pg. {}"),
    page_counts=("{} pp.", "{} p.", "{}pp", "{} pages"),
    following=("ff.", "ff", "f.", " ff."),
    numbers=("No. {}", "no. {}", "{}", "#{}", "Number {}", "Nr. {}", "No {}"),
    ordinals=("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"),
    editions=("{} ed.", "{} edn.", "{} edition", "{} edn", "{} ed", "({} ed.)", "({} edn)", "{} rev. ed.", "{} Edition"),
    revised=(
        "rev. ed.",
        "Revised edition",
        "2d ed.",
        "Second edition",
        "Third edition",
        "second edition",
        "new edn",
        "International ed.",
        "Paperback edition",
    ),
    series=(
        "{series}, {number}",
        "{series} {number}",
        "{series}, vol. {number}",
        "{series}, no. {number}",
        "{series}; {number}",
        "{series} No. {number}",
    ),
    months=listed("January; February; March; April; May; June; July; August; September; October; November; December"),
    months_short=listed("Jan.; Feb.; Mar.; Apr.; May; Jun.; Jul.; Aug.; Sept.; Oct.; Nov.; Dec."),
    seasons=("Spring", "Summer", "Autumn", "Fall", "Winter", "Winter/Spring", "Michaelmas"),
    dates=(
        "{month} {day}, {year}",
        "{month} {day}, {year}",
        "{day} {month} {year}",
        "{day} {month} {year}",
        "{d}/{m}/{year}",
        "{year}-{m}-{d}",
        "{d}.{m}.{year}",
        "{month} {day} {year}",
    ),
    days=("{month} {day}", "{month} {day}", "{day} {month}"),
    accessed=(
        "accessed {}",
        "Accessed {}",
        "(accessed {})",
        "(Accessed: {})",
        "[accessed {}]",
        "[Accessed {}]",
        "last accessed {}",
        "Last accessed: {}",
        "retrieved {}",
        "Retrieved on {}",
        "accessed on {}",
        "Accessed on {}",
        "viewed {}",
        "visited on {}",
        "[{}]",
        "Date accessed: {}",
    ),
    urls=(
        "{}",
        "{}",
        "Available at: {}",
        "Available at {}",
        "Available from: {}",
        "available at {}",
        "Retrieved from {}",
        "URL: {}",
        "<{}>",
        "at: {}",
        "Online: {}",
        "(available at {})",
        "URL {}",
        "Available online at {}",
        "[{}]",
    ),
    retrieved=(
        "Retrieved {accessed}, |from {url}",
        "Retrieved {accessed} |from {url}",
        "Retrieved on {accessed} |from {url}",
        "Accessed {accessed} |at {url}",
        "Retrieved {accessed} |({url})",
        "Accessed {accessed}, |{url}",
    ),
    no_date=("n.d.", "n.d.", "n. d.", "nd", "no date", "undated"),
    forthcoming=("forthcoming", "in press", "Forthcoming", "In press", "in print", "under review", "to appear", "accepted"),
    more_places=("et al.", "etc.", "and elsewhere"),
    presented=(
        "Paper presented at {}",
        "Paper presented at the {}",
        "paper presented to the {}",
        "Presented at {}",
        "presentation at {}",
        "Paper given at {}",
        "Poster presented at the {}",
        "Keynote address, {}",
    ),
    reprints=(
        "(Original work published {})",
        "[{}]",
        "First published {}",
        "[first published {}]",
        "(originally published {})",
        "reprint of {} edition",
        "Orig. pub. {}",
    ),
    online=("[Online]", "[online]", "Online", "(online)", "[Internet]", "Web"),
    same=("idem", "eadem", "id."),
    quotes=(("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("“", "”")),
)
LANGUAGE = Language(
    code="en",
    families=_FAMILIES + _FAMILIES + FAMILIES,
    givens=_GIVENS + _GIVENS + GIVENS,
    particles=("van", "van der", "de", "von", "de la", "di", "Van", "De", "al-", "ter", "von der", "della", "du"),
    doubled=0.02,
    bodies=lines(
        """
        Government of {country}, Ministry of {portfolio}
        Government of {country}
        {country}. Ministry of {portfolio}
        Ministry of {portfolio}
        Ministry of {portfolio} of {country}
        Ministry of {portfolio}, {country}
        Department of {portfolio}
        Department for {portfolio}
        U.S. Department of {portfolio}
        US Census Bureau
        U.S. Bureau of the Census
        3*OECD
        Organisation for Economic Co-operation and Development
        3*World Bank
        The World Bank Group
        United Nations
        UNESCO
        UNICEF
        UN Women
        UNHCR
        United Nations Development Programme (UNDP)
        United Nations General Assembly
        UN Security Council
        World Health Organization
        WHO
        European Commission
        Commission of the European Communities
        European Parliament
        Council of the European Union
        European Central Bank
        Eurostat
        International Labour Organization
        ILO
        International Monetary Fund
        IMF
        World Trade Organization
        NATO
        ASEAN Secretariat
        African Union
        Asian Development Bank
        Amnesty International
        Human Rights Watch
        Greenpeace
        Oxfam
        Transparency International
        International Crisis Group
        Freedom House
        RAND Corporation
        Pew Research Center
        Gallup
        Office for National Statistics
        Statistics {country}
        National Bureau of Statistics of {country}
        Australian Bureau of Statistics
        House of Commons
        House of Lords Select Committee on {portfolio}
        US Congress
        U.S. Senate Committee on {portfolio}
        U.S. General Accounting Office
        GAO
        National Research Council
        National Academy of Sciences
        American Psychological Association
        American Psychiatric Association
        American Sociological Association
        Commission on {portfolio}
        Royal Commission on {portfolio}
        Council for {portfolio}
        National Council for {portfolio}
        Institute of {portfolio}
        Centre for {portfolio}
        Center for {portfolio} and {portfolio}
        {country} Institute of International Affairs
        Royal Society
        Greater London Authority
        City of {place}
        {place} City Council
        Bank of {country}
        Federal Reserve Board
        Electoral Commission
        Law Commission
        IPCC
        Collaborative Group on {portfolio}
        Church of {country}
        The {name} Foundation
        {name} Institute
        {name} & {name} Ltd
        """
    ),
    journals=JOURNALS,
    newspapers=NEWSPAPERS,
    sites=SITES,
    publishers=PUBLISHERS,
    places=PLACES,
    universities=UNIVERSITIES,
    grammar=GRAMMAR,
    theses=listed(
        "PhD thesis; PhD thesis; Ph.D. thesis; Ph.D. dissertation; PhD dissertation; Ph.D. diss.; PhD diss.; Unpublished PhD thesis; Unpublished doctoral dissertation; Doctoral dissertation; Doctoral thesis; MA thesis; M.A. thesis; Master's thesis; MSc thesis; Unpublished master's thesis; D.Phil. thesis; DPhil thesis; dissertation; Diss.; B.A. thesis; Unpublished Ph.D. dissertation; Ed.D. thesis; Habilitation thesis"
    ),
    papers=listed(
        "Working Paper; Working Paper; Discussion Paper; Discussion Paper; Technical Report; Research Report; Policy Paper; Briefing Paper; NBER Working Paper; NBER Working Paper Series; IZA Discussion Paper; Policy Research Working Paper; World Bank Policy Research Working Paper; CEPR Discussion Paper; OECD Economics Department Working Papers; Occasional Paper; Research Paper; Policy Brief; Staff Report; IMF Working Paper; MPIfG Discussion Paper; EUI Working Paper; Report; UNU-WIDER Working Paper; Background Paper; Tech. Rep.; RAND Report; Document; Research Memorandum"
    ),
    manuscripts=listed(
        "Unpublished manuscript; Unpublished manuscript; mimeo; Mimeo; Unpublished paper; unpublished paper; manuscript; Manuscript submitted for publication; Unpublished ms.; Draft; Unpublished data; Typescript; Manuscript in preparation; Photocopy; working draft"
    ),
    media=listed(
        "[Film]; [DVD]; [Data set]; [Data file]; [CD-ROM]; [Motion picture]; [Computer software]; [Video file]; [Television broadcast]; [Dataset]"
    ),
    terms=_TERMS,
    headline=True,
    small=listed(
        "a; an; the; and; or; but; nor; of; in; on; at; to; for; from; by; with; as; into; its; v.; v; vs.; between; after; under"
    ),
)
