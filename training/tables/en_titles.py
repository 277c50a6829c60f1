"""The grammar of English titles."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

_PEOPLE = listed(
    """
    women; men; children; young people; migrants; refugees; workers; teachers; students; voters; elites; citizens; farmers; nurses; managers; parents; mothers; fathers; adolescents; the elderly; immigrants; soldiers; peasants; intellectuals; activists;
    consumers; entrepreneurs; the poor; the middle class; minorities; indigenous peoples; patients; physicians; journalists; politicians; judges; bureaucrats; artists; academics; couples; single mothers; older adults; college students; undergraduates;
    second-generation immigrants; public servants; legislators; caregivers; the working class; readers; adolescents with depression; patients with schizophrenia; first-year students; NGOs
    """
)
_TOPICS = listed(
    """
    democracy; welfare; migration; trust; identity; gender; memory; citizenship; power; inequality; poverty; religion; secularization; modernity; globalization; capitalism; neoliberalism; nationalism; ethnicity; race; class; culture; violence; war; peace;
    security; terrorism; human rights; justice; law; crime; punishment; education; schooling; literacy; language; discourse; narrative; translation; art; music; film; literature; poetry; media; journalism; television; the internet; social media; technology;
    science; knowledge; expertise; innovation; work; employment; unemployment; labour; labor; skill formation; wages; unions; collective action; social movements; protest; revolution; reform; development; aid; trade; finance; money; debt; taxation; corruption;
    governance; bureaucracy; federalism; parliaments; parties; elections; voting; public opinion; populism; participation; deliberation; accountability; legitimacy; sovereignty; the state; civil society; social capital; networks; organizations; institutions;
    leadership; management; entrepreneurship; consumption; advertising; tourism; sport; leisure; food; health; mental health; disability; ageing; childhood; youth; the family; marriage; divorce; fertility; sexuality; the body; emotion; shame; happiness; well-being;
    self-esteem; personality; motivation; cognition; attention; learning; attachment; depression; anxiety; stress; coping; resilience; addiction; housing; the city; urban space; suburbs; gentrification; planning; mobility; transport; infrastructure; energy;
    climate change; the environment; sustainability; water; land; agriculture; forests; biodiversity; risk; disaster; uncertainty; time; space; place; borders; diaspora; exile; colonialism; empire; slavery; decolonization; genocide; commemoration; heritage; archives;
    philosophy; ethics; morality; virtue; autonomy; freedom; equality; recognition; solidarity; reason; truth; metaphysics; consciousness; free will; hermeneutics; phenomenology; pragmatism; feminism; Marxism; liberalism; conservatism; republicanism; rational choice;
    path dependence; social policy; foreign policy; monetary policy; industrial policy; public goods; privatization; regulation; antitrust; corporate governance; European integration; enlargement; Europeanization; diplomacy; deterrence; alliances; nuclear weapons;
    peacekeeping; humanitarian intervention; international law; multilateralism; academic achievement; higher education; vocational training; curriculum; assessment; bullying; bilingualism; second language acquisition; syntax; grammaticalization; politeness; conversation
    """
)
_MODIFIERS = listed(
    """
    political; social; cultural; economic; urban; rural; collective; public; private; moral; symbolic; material; digital; global; local; national; transnational; international; regional; imperial; colonial; postcolonial; modern; postmodern; medieval; Victorian; contemporary;
    early modern; late capitalist; democratic; authoritarian; liberal; socialist; post-communist; post-Soviet; radical; comparative; historical; critical; empirical; theoretical; qualitative; quantitative; longitudinal; experimental; structural; institutional; organizational;
    discursive; narrative; visual; linguistic; cognitive; emotional; interpersonal; intergenerational; occupational; educational; religious; secular; Islamic; Christian; Jewish; Catholic; Protestant; European; American; African; Asian; Latin American; Western; feminist; gendered;
    racial; ethnic; domestic; familial; parental; legal; constitutional; judicial; administrative; legislative; electoral; fiscal; monetary; industrial; corporate; informal; flexible; precarious; ecological; environmental; sustainable; technological; scientific; medical; clinical;
    ethical; aesthetic; literary; poetic; cinematic; everyday; ordinary; invisible; contested; divided; imagined; hidden; new; old; lost; forgotten; unfinished; second; third; post-industrial; non-profit; face-to-face; self-reported; cross-national; micro-level; low-income; HIV-related
    """
)
_NOUNS = listed(
    """
    change; order; capital; theory; action; movements; policy; politics; history; memory; identity; inequality; institutions; networks; structure; agency; practice; practices; relations; conflict; cooperation; trust; values; attitudes; beliefs; norms; preferences; behavior; behaviour;
    participation; representation; communication; culture; economy; development; growth; crisis; transition; transformation; reform; mobility; stratification; integration; exclusion; support; support networks; systems; regimes; parties; elites; classes; discourse; discourses; imagination;
    imaginaries; landscapes; spaces; boundaries; citizenship; communities; organizations; markets; firms; work; careers; skills; learning; achievement; knowledge; science; evidence; rights; justice; responsibility; security; violence; control; regulation; governance; planning;
    management; services; care; health; disorders; symptoms; interventions; outcomes; effects; choice; decision making; judgment; reasoning; language; narratives; texts; fiction; aesthetics; ritual; religion; traditions; heritage; life; lives; bodies; emotions; families; households
    """
)
_THINGS = listed(
    """
    state; nation; city; market; family; body; self; school; university; parliament; court; church; village; museum; factory; firm; household; novel; archive; border; welfare state; nation-state; public sphere; labour market; labor market; housing market; rule of law; social contract; middle ground;
    third way; Cold War; Great War; New Deal; European Union; Supreme Court; United Nations; working class; life course; gift; prison; clinic; classroom; workplace; neighbourhood; neighborhood; suburb; archive; Internet; Renaissance; Enlightenment; Reformation; Middle Ages; long nineteenth century; New World;
    gender gap; glass ceiling; digital divide; iron cage; invisible hand; tragic hero; human condition; moral economy; division of labor; global South; Third World; Middle East; Ottoman Empire; Weimar Republic; Soviet Union; Roman Republic; Chinese economy; American dream; British working class
    """
)
_ACTS = listed(
    """
    rethinking; governing; understanding; explaining; measuring; making; remaking; imagining; reimagining; negotiating; contesting; mapping; theorizing; bringing back; constructing; deconstructing; performing; becoming; managing; teaching; learning; writing; reading; seeing; remembering; forgetting;
    reforming; regulating; defending; beyond; against; unpacking; revisiting; locating; situating; historicizing; decolonizing; gendering; framing; narrating; testing; modelling; modeling; predicting; counting; policing; financing; inventing; reassembling; researching; doing; undoing; translating
    """
)
_ARTICLES = lines(
    """
    8*{topic} and {topic} in {country}
    6*{topic} and {topic}
    8*{mod} {noun} and {mod} {noun}
    5*{mod} {noun} in {country}
    5*the {mod} {noun} of {topic}
    5*the {aspect} of {topic}
    4*the {aspect} of {mod} {noun} in {country}
    4*{act} {topic}
    3*{act} the {thing}
    3*{act} {mod} {noun} in the {thing}
    3*{topic}, {topic}, and {topic}
    2*{topic}, {topic} and the {thing}
    2*what is {topic}?
    2*does {topic} matter?
    2*why {topic} matters
    2*is there a {mod} {thing}?
    2*who {verb} {topic}? {mod} {noun} in {country}
    how {people} {verb} {topic}
    3*{mod} {noun} among {people} in {country}
    3*{topic} among {people}
    4*the effect of {topic} on {topic}
    3*the effects of {mod} {noun} on {mod} {noun} in {country}
    3*the relationship between {topic} and {topic}
    2*the impact of {topic} on {people}
    2*determinants of {topic} in {country}
    2*from {topic} to {topic}
    2*between {topic} and {topic}
    2*toward a theory of {topic}
    2*towards a {mod} theory of {topic}
    2*a {mod} approach to {topic}
    a note on {topic}
    notes on {topic}
    on the {aspect} of {topic}
    2*on {topic}
    {topic} in the {thing}
    2*{topic} in an age of {topic}
    {topic} as {topic}
    {topic} after {topic}
    2*{topic} and its discontents
    {topic} revisited
    the end of {topic}?
    the rise and fall of {topic}
    the limits of {topic}
    the return of the {thing}
    the {thing} in {country}, {years}
    2*{topic} in {country} since {year}
    {topic} in {decade}s {country}
    {name} on {topic}
    {name}'s {noun}: {act} {topic}
    {name} and the {aspect} of {topic}
    {person} and the {thing}
    {person}, {topic}, and the {aspect} of {topic}
    2*“{quote}”: {subtitle}
    “{quote}”
    ‘{quote}’: {topic} in {country}
    “{topic}” as {topic}
    2*evidence on {topic} from {country}
    do {people} {verb} {topic}?
    {small} {noun} of {topic}
    {number} years of {topic}
    {year}: {topic} in {country}
    {act}, {act}, {act}: {people} and {topic}
    {topic} in {country} and {country}: a comparison
    comparing {topic} in {country}, {country} and {country}
    the {thing} and the {thing}
    a {mod} analysis of {topic} and {topic} in {number} countries
    a {number}-item scale of {topic}
    {topic} (and {topic}) in the {thing}
    reply to {name}
    comment on {name} and {name}
    response to {name}: {topic} reconsidered
    {foreign} and {topic}
    introduction
    introduction: {act} {topic}
    conclusion
    {topic}
    {mod} {noun}
    {topic} and the New Deal
    {topic} in the {ordinal} century
    """
)
_BOOKS = lines(
    """
    8*{topic} and {topic}
    6*the {mod} {noun} of {topic}
    6*{mod} {noun}
    5*{topic}
    4*the {thing}
    4*the {aspect} of {topic}
    3*the {aspect} of {mod} {noun}
    3*{topic} in {country}
    3*{act} {topic}
    3*{act} the {thing}
    2*a history of {topic}
    2*a theory of {topic}
    2*an introduction to {topic}
    2*principles of {topic}
    foundations of {mod} {noun}
    essays on {topic}
    the {thing} and its {noun}
    {topic} and the {thing}
    {topic} without {topic}
    against {topic}
    after {topic}
    the age of {topic}
    the making of the {mod} {thing}
    the invention of {topic}
    the {mod} {thing}
    {person}: a life
    {name} and the {thing}
    in search of {topic}
    in the shadow of {topic}
    the {noun} of {people}
    what {people} want
    why {people} {verb} {topic}
    {people}, {topic}, and the {thing}
    {topic}, {topic} and {topic}
    the {country} question
    {country}, {years}
    a {mod} history of {country}
    selected writings
    handbook of {mod} {noun}
    doing {mod} research
    {mod} methods for {topic} research
    multivariate {noun} analysis using {foreign}
    """
)

GRAMMAR: Mapping[str, Words] = {
    "topic": (*_TOPICS, *lines("30*{mod} {noun}\n8*the {aspect} of {topic}\n6*the {thing}")),
    "mod": _MODIFIERS,
    "noun": _NOUNS,
    "thing": _THINGS,
    "act": _ACTS,
    "people": _PEOPLE,
    "aspect": listed(
        """
        politics; economics; sociology; history; theory; practice; making; rise; decline; origins; consequences; causes; dynamics; logic; limits; meaning; meanings; nature; structure; measurement; problem; question; concept; idea; future; dilemmas; paradox; case; social construction; political economy;
        role; importance; transformation; persistence; emergence; development; uses; costs; social life; geography; geographies; anthropology; psychology; rhetoric; poetics; language; art; science; culture; morality; production; reproduction; construction; regulation; governance; crisis; spectre; myth; puzzle; promise; perils; architecture; foundations
        """
    ),
    "verb": listed(
        "support; reject; need; produce; experience; resist; govern; understand; value; fear; shape; remember; negotiate; perceive; use; trust; make; oppose; do"
    ),
    "ordinal": listed(
        "sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty-first; 19th; 20th; 21st; 18th; long eighteenth; early twentieth; late nineteenth"
    ),
    "country": listed(
        """
        France; Germany; Japan; Brazil; India; China; Britain; the United States; the UK; Italy; Spain; Mexico; Argentina; South Africa; Nigeria; Kenya; Ghana; Egypt; Turkey; Israel; Iran; Russia; Poland; Hungary; Ukraine; Sweden; Norway; Denmark; the Netherlands; Belgium; Ireland; Northern Ireland; Scotland; Wales;
        Australia; New Zealand; Canada; Quebec; South Korea; Taiwan; Hong Kong; Indonesia; the Philippines; Vietnam; Thailand; Pakistan; Bangladesh; Latin America; sub-Saharan Africa; Southeast Asia; East Asia; the Middle East; Eastern Europe; Western Europe; Europe; the Balkans; the American South; California; New York City;
        Chicago; London; Paris; Berlin; Mumbai; Lagos; the European Union; OECD countries; Chile; Colombia; Peru; Bolivia; Cuba; Haiti; Algeria; Morocco; Rwanda; Uganda; Tanzania; Zimbabwe; Greece; Portugal; Finland; Estonia; the Czech Republic; Slovakia; Romania; Bulgaria; postwar Germany; colonial India; contemporary Japan; early modern England; Tokugawa Japan; Qing China
        """
    ),
    "portfolio": listed(
        """
        Finance; Education; Foreign Affairs; Health and Welfare; Labour; Justice; Defence; Defense; Agriculture; Health and Human Services; Education and Skills; Work and Pensions; Trade and Industry; the Environment; Internal Affairs; Housing and Urban Development; Transport; Economic Affairs; Science and Technology; Social Affairs;
        Women and Equality; Children, Schools and Families; Culture, Media and Sport; International Development; Energy; Public Health; Statistics; Planning; Immigration; Social Research; Public Policy; Human Rights; Social Justice
        """
    ),
    "quote": lines(
        """
        we are not {people}
        it's just {topic}
        I never wanted {topic}
        nothing about us without us
        they don't {verb} {people} here
        more than {topic}
        {topic} begins at home
        you can't eat {topic}
        being {mod}
        everyone is {mod} now
        like a second {thing}
        a {thing} of one's own
        no place for {people}
        what did you say?
        """
    ),
    "article": _ARTICLES,
    "book": _BOOKS,
    "edited": lines(
        """
        8*{topic} and {topic}
        4*{mod} {noun}
        4*{act} {topic}
        3*{topic} in {country}
        3*handbook of {topic}
        2*the handbook of {mod} {noun}
        2*{mod} perspectives on {topic}
        2*the {aspect} of {topic}
        2*{topic}, {topic}, and {topic}
        2*{act} the {thing}
        The Oxford Handbook of {topic}
        The Cambridge Companion to {name}
        Blackwell Companion to {topic}
        new directions in {topic} research
        the new {mod} {noun}
        advances in {mod} {noun}
        readings in {mod} {noun}
        essays in honor of {person}
        beyond the {thing}
        {topic} reader
        Annual Review of {topic}
        the {thing} revisited
        """
    ),
    "subtitle": lines(
        """
        4*the case of {country}
        4*evidence from {country}
        3*{country}, {years}
        4*a {mod} approach
        3*a {mod} analysis
        3*{topic} and {topic} in {country}
        3*the {aspect} of {topic}
        2*toward a theory of {topic}
        2*lessons from {country}
        2*{mod} {noun} in {mod} perspective
        2*an introduction
        2*a review of the literature
        2*a meta-analysis
        2*theory and practice
        2*theory, research, and practice
        essays on {topic}
        essays in {mod} {noun}
        a reply to {name}
        a case study of {people} in {country}
        results from the {country} panel study
        issues and perspectives
        problems and prospects
        from {topic} to {topic}
        how {people} {verb} {topic}
        why {people} {verb} {topic}
        what do we know?
        past, present, and future
        an ethnography of {people}
        a comparative study of {country} and {country}
        {topic} since {year}
        some reflections on {topic}
        implications for {topic}
        a research agenda
        a critical introduction
        volume {small}
        selected essays, {years}
        a comparison of {number} countries
        the {mod} {noun} of {people}
        a randomized controlled trial
        {act} {topic} in the {thing}
        new evidence from {people}
        a longitudinal study
        a social history
        a biography
        """
    ),
    "report": lines(
        """
        World {noun} Report {year}
        {topic} in {country}
        {mod} {noun} in {country}: {year} update
        {country}: {topic} review
        annual report {year}
        Annual Report on {topic}
        National strategy for {topic}
        {mod} {noun} indicators {year}
        Statistical abstract of {country}: {year}
        report of the committee on {topic}
        white paper on {topic}
        guidelines for {topic}
        {topic} at a glance
        census of population {year}
        {country} economic outlook
        Resolution {number} on {topic}
        Diagnostic and statistical manual of {mod} disorders
        the state of {topic} {year}
        {mod} {noun} survey, {years}
        no {people} left behind
        Human Development Report {year}
        Inquiry into {topic}: final report
        recommendations on {topic} and {topic}
        """
    ),
    "talk": lines("{topic} revisited\n{act} {topic} in {country}\n{topic}: {subtitle}\nthe future of {topic}\n{mod} {noun} and {topic}"),
    "headline": lines(
        """
        {country} votes on {topic}
        {people} fear {topic}
        why {people} are turning against {topic}
        {name} warns of {topic} crisis
        {country} and {country} agree deal on {topic}
        {number} dead in {country} as {people} protest
        how {topic} changed {country}
        the trouble with {topic}
        PM: ‘{quote}’
        {name} to quit over {topic} row
        {topic} is back
        the {mod} {thing}
        {country}'s {mod} dilemma
        In {country}, {people} find a new {thing}
        can {topic} save {country}?
        “{quote}”, says {name}
        """
    ),
    "webpage": lines(
        "about us\n{topic} in {country}\n{topic}\n{mod} {noun}: facts and figures\nwhat is {topic}?\nhistory of the {thing}\n{small} myths about {topic}\n{topic} | {topic}\nFrequently asked questions on {topic}\nPress release: {country} adopts {mod} reform\ncountry profile: {country}"
    ),
    "law": lines(
        """
        {portfolio} Act {year}
        {noun} and {noun} Act {year}
        {portfolio} Act
        Act on {topic}
        {portfolio} (Amendment) Act {year}
        Constitution of {country}
        Directive {year}/{small}/EC on {topic}
        Council Regulation (EC) No {number}/{year}
        Universal declaration of {mod} rights
        Treaty of {place}
        Convention on {topic}
        Public Law {number}
        Bill of {noun}
        {portfolio} Regulations {year}
        """
    ),
    "case": lines(
        "3*{name} v. {name}\n{name} v {name}\n{name} v. United States\n{name} v. Board of Education\nR v {name}\nIn re {name}\nCommission v {country}\n{name} and Others v. {country}\n{name} v. City of {place}\n{name} v. {name} & Co."
    ),
    "dataset": lines(
        "{country} household survey, {years}\n{topic} dataset, version {small}.{small}\n{mod} {noun} survey ({year})\n{topic} in {country}: panel data\nWorld {noun} Database"
    ),
    "film": lines("the {mod} {thing}\nthe {thing}\n{topic}\n{place}\nthe {noun} of {place}\n{person}"),
    "entry": lines("4*{topic}\n{mod} {noun}\n{name}, {person}\n{country}"),
    "encyclopedia": lines(
        "Encyclopedia of {topic}\nThe Encyclopedia of {mod} {noun}\nInternational Encyclopedia of {topic}\nDictionary of {topic}\nThe {mod} Dictionary of {topic}\nCompanion to {topic}\nEncyclopaedia of {topic}\nInternational encyclopedia of the social & behavioral sciences\nDictionary of National Biography"
    ),
    "event": lines(
        """
        Annual Meeting of the American {mod} Science Association
        {ordinal-number} Annual Meeting of the {country} Association for {topic}
        annual meeting of the {country} Studies Association
        International Conference on {topic}
        {ordinal-number} International Conference on {topic} and {topic}
        Proceedings of the {ordinal-number} International Conference on {topic}
        Proceedings of the {year} Conference on {mod} {noun}
        Proceedings of the Annual Symposium on {topic}
        Workshop on {topic}
        ECPR Joint Sessions of Workshops
        conference “{topic} and {topic}”
        {ordinal-number} World Congress of {noun}
        Seminar on {topic} in {country}
        European Consortium for {mod} Research General Conference
        British {noun} Association Annual Conference
        Midwest {mod} Association annual meeting
        Advances in {topic} {small}
        """
    ),
    "ordinal-number": listed(
        "2nd; 3rd; 4th; 5th; 7th; 9th; 11th; 12th; 15th; 21st; 22nd; 33rd; 48th; 90th; 101st; Second; Third; Fourth; Seventh; Tenth; Twelfth; XVth"
    ),
    "journal": lines(
        "Journal of {mod} {noun}\nJournal of {topic}\nInternational Journal of {topic}\n{mod} {noun} Review\n{mod} {noun} Quarterly\nEuropean Journal of {mod} Studies\n{topic}\n{topic} & {topic}\nReview of {mod} {noun}\nStudies in {topic}\nAnnals of {mod} {noun}\n{country} Studies\n{country} Journal of {topic}\nAsian Journal of {noun}\nProceedings of the {country} Academy"
    ),
    "series": lines(
        """
        Studies in {topic}
        Cambridge Studies in {mod} {noun}
        Oxford Studies in {topic}
        Routledge Studies in {topic}
        Routledge Advances in {topic}
        {mod} {noun} and {topic}
        Lecture Notes in {topic}
        Contributions to {topic}
        Quantitative Applications in the Social Sciences
        Research in {mod} {noun}
        Contemporary {country}
        Princeton Studies in {topic}
        Monographs in {topic}
        {topic} Series
        New Directions in {topic}
        Occasional Papers
        World's Classics
        Penguin Classics
        Springer Series in {topic}
        Policy Research Series
        """
    ),
    "review": lines(
        "Review of {book}, by {person}\nReview of {book} by {person}\n[Review of the book {book}, by {person}]\nBook review: {book}\n{person}, {book}\nReview of {person}, {book}"
    ),
}
