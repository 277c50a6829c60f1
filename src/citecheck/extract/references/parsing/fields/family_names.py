"""What tells that a word is a family name: it is a frequent one and nobody's given name, or it has the form of one.

Sources: the most frequent family names of the registries of the United Kingdom and the United States (ONS, census), Germany (GfdS), France (Insee), Italy, Spain (INE),
Portugal and Brazil, Hungary (KSH), Czechia and Poland (PESEL), without those that are given names anywhere; without accents.
"""

from __future__ import annotations

from citecheck.text.expressions import deferred
from citecheck.text.fold import fold

_FREQUENT = frozenset(
    "smith jones brown davies wright white hall wood cook cooper baker hill young stone adams bennett phillips campbell murphy kelly bailey collins carpenter fletcher potter shaw webb power "
    "fisher foster fowler gibson harrison hughes hunt jenkins knight matthews mills moore palmer parker price reynolds richardson roberts rogers saunders simpson stevens turner walker watson weaver whitehead woods "
    "johnson thompson robinson hamilton henderson robertson johnston edwards peterson watkins chapman cunningham armstrong "
    "schmidt schneider fischer weber meyer becker schulz hoffmann schafer bauer richter klein schroder neumann schwarz zimmermann krause lehmann schmitt braun kruger hofmann lange hartmann "
    "dubois durand lefebvre moreau roux fournier girard bonnet dupont rousseau faure mercier blanc guerin boyer garnier chevalier gauthier perrin petit petitjean "
    "rossi russo ferrari esposito bianchi colombo ricci greco gallo conti costa mancini rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini longo gentile martinelli "
    "garcia fernandez gonzalez rodriguez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno alvarez munoz gutierrez navarro torres vazquez ramirez serrano molina morales suarez ortega castro ortiz "
    "silva oliveira souza sousa pereira lima ferreira ribeiro almeida carvalho gomes rodrigues barbosa nascimento moreira "
    "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok feher szucs kocsis fodor "
    "novak svoboda novotny dvorak cerny prochazka kucera vesely horak kowalski nowak wisniewski wojcik kowalczyk kaminski lewandowski zielinski".split()
)
# prefixes and endings that only family names have
_FORM = deferred(
    r"(?:O['’]|D['’]|Mc|Mac(?=[A-Z])|[AaEe]l-|Abu-|Ben-).{2,30}|.{2,30}(?:escu|enko|sky|ski|cki|ová|cká|ská|shvili|idze|opoulos|ssen|sson|dóttir)"
)
_DOUBLE = deferred(r"[^\W\d_]{3,20}[-‐][^\W\d_a-z][^\W\d_]{2,20}")
_ASIAN = deferred(r"[^\W\d_]{1,5}[-‐][^\W\d_]{1,5}")  # "Eun-Ji", "Kwang-Sik": may be a given name


def is_family(word: str) -> bool:
    """Whether ``word`` can only be a family name: a frequent one, one of two with a hyphen, or of a form that only they have."""
    if "-" in word and _DOUBLE.fullmatch(word) and not _ASIAN.fullmatch(word):
        return True
    return _FORM.fullmatch(word) is not None or fold(word) in _FREQUENT
