"""Whether a text says something, as sentences do, by its finite verbs and its small letters: neither titles nor entries do both."""

from __future__ import annotations

import re

from citecheck.text.expressions import deferred

# the commonest finite verbs of each language, and two pronouns that go with any (Snowball stop-word lists)
VERBS = (
    "is|are|was|were|has|have|had|will|would|can|could|should|may|must|does|did|I|we|our|ist|sind|war|waren|wird|werden|hat|haben|kann|können|wurde|wurden|ich|wir|"
    "est|sont|était|étaient|ont|peut|peuvent|nous|sera|fue|eran|era|ha|han|está|están|hay|puede|pueden|fueron|são|foi|foram|eram|está|estão|há|pode|podem|"
    "sono|erano|hanno|può|possono|zijn|waren|wordt|worden|heeft|hebben|är|var|har|hade|kan|kunde|blev|jest|są|był|była|było|były|może|być|byl|byla|jsou|bylo|"
    "был|была|было|были|является|являются|может|могут|было|є|був|була|були|είναι|ήταν|έχει|έχουν|idi|vardır|olan|ovat|oli|olivat|volt|voltak|كان|كانت|هو|هي"
)
_PAST = (  # forms that are finite and hardly ever participles: of Swadesh's verbs, and of those that report what was said and wanted
    "met|gave|took|came|went|began|became|saw|knew|wrote|spoke|chose|grew|fell|ate|drank|sat|ran|flew|threw|did|decided|agreed|announced|argued|asked|wanted|"
    "tried|seemed|hoped|refused|explained|says|said|told|think|thinks|goes|comes|seems|shows|contains|describes|includes|appears|becomes|"
    "sagte|kam|ging|gab|nahm|fand|sah|stand|lief|blieb|ließ|liess|tagte|beschloss|wollte|wollten|sollte|sollten|konnte|konnten|musste|mussten|hatte|hatten|"
    "dit|fit|vint|prit|fut|furent|avait|avaient|doit|doivent|veut|veulent|va|vont|décida|"
    "dijo|hizo|tuvo|vino|puso|quiso|tiene|tienen|debe|deben|dice|quiere|disse|fez|teve|veio|deu|quis|tem|têm|deve|devem|decidiu|"
    "fece|venne|diede|prese|vuole|vogliono|devono|ebbe|furono|decise|"
    "решил|решила|решили|сказал|сказала|сказали|пришёл|пришла|пришли"
)
_SUBJECTS = "it|they|he|she|you|er|sie|wir|ils|elles?|vous|ellos|eles|они|она|мы|вы"
_FINITE = deferred(
    rf"(?<![\w-])(?!I\b)(?:{VERBS}|{_PAST}|{_SUBJECTS}|[a-záéíóúñ]{{3,20}}ó|[а-яё]{{2,20}}(?:лся|лась|лось|лись))(?![\w-])"  # not a figure or an article of Italian; -ó, -лся: past tense of any verb
)
_WORD = re.compile(r"[^\W\d_]+")
_NO_SENTENCE = re.compile(r"\d|[:;]|[\"“”„«»]")
_ENDS = frozenset(".!?…")
_LEAST, _MOST = 5, 600  # words of a sentence; code points looked at
_SMALL, _SMALLER = 0.5, 0.6  # share of the words that have no capital


def is_sentence(text: str) -> bool:
    """Whether at least five words are there, a finite verb among them, and half have no capital."""
    words = _WORD.findall(text[:_MOST])
    return _small(words) >= _SMALL and _FINITE.search(text[:_MOST]) is not None


def is_plain(text: str) -> bool:
    """Whether it comes to an end, most of at least five words have no capital, and nothing is there that parts a reference: no figure, colon or quotation
    mark.
    """
    return text.rstrip()[-1:] in _ENDS and _small(_WORD.findall(text[:_MOST])) >= _SMALLER and _NO_SENTENCE.search(text[:_MOST]) is None


def _small(words: list[str]) -> float:
    """The share of the words that have no capital; none of too few."""
    return sum(word[0].islower() for word in words) / len(words) if len(words) >= _LEAST else 0.0
