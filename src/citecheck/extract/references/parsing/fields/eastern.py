"""Names with the family in front and no comma ("Zhang Wei", "Nguyen Van An", "Tanaka Hiroshi"): told by family names that are nothing else.

Families: the most frequent ones of the censuses of China (2020), Vietnam (2019) and Japan (Meiji Yasuda, 2018) in their Latin spellings, without those
that are given names too or family names of Europe; those of Korea (census of 2015), which are such names too, where the given name has a form of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList

_CHINESE = frozenset(
    "wang zhang liu zhao huang zhou wu xu zhu guo luo liang zheng xie tang deng feng cao peng xiao jiang cai pan yuan ye du su lü ding ren shen yao lu cui zhong tan qian dong gao cheng ouyang".split()
)
_EITHER = frozenset("li ma he lin han wei fan bai jin chen yang fang wen mei liao".split())
_SYLLABLE = r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouü]{1,3}(?:ng|n|r)?"
_PINYIN = deferred(rf"{_SYLLABLE}(?:['’-]?{_SYLLABLE})?", re.IGNORECASE)
_VIETNAMESE = frozenset(
    "nguyễn nguyen trần tran phạm pham hoàng hoang phan vũ võ đặng bùi bui đỗ hồ ngô ngo dương duong đinh lê huỳnh huynh".split()
)
_MIDDLE = frozenset(
    "văn van thị thi đức duc hữu huu quang ngọc ngoc thanh xuân xuan công cong đình dinh minh thu bich bích kim hong hồng quoc quốc viet việt trong trọng".split()
)
_KOREAN = frozenset(
    "kim lee park choi yi pak ch'oe jung chung kang cho yoon yun jang chang lim han shin seo kwon hwang ahn song hong koo paik rhee noh roh".split()
)
_KOREAN_GIVEN = re.compile(r"[A-Z][a-zŏŭ'’]{1,5}-[a-zŏŭ'’]{2,5}")  # two syllables with a hyphen, the second small: no other names have them
_STATESMEN = frozenset(  # by whom whole names are known that nothing else tells
    "mao zedong|mao tse-tung|lee kuan yew|park chung hee|ho chi minh|sun yat-sen|chiang kai-shek|zhou enlai|hu jintao|xi jinping|jiang zemin|fei xiaotong|liang shuming".split(
        "|"
    )
)
_JAPANESE = frozenset(
    "tanaka suzuki takahashi watanabe itō yamamoto nakamura kobayashi katō kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu ikeda hashimoto ishikawa ogawa okada hasegawa fujita gotō goto kondō kondo "
    "murakami endō endo aoki sakamoto fukuda ōta miura fujiwara matsuda nakajima harada tamura takeuchi nakayama wada ishida ueda maruyama imai ōtake takagi ōkubo okubo sugiyama nomura satō saitō saito".split()
)
_JAPANESE_GIVEN = re.compile(
    r"[A-Z][a-zāēīōū'’]{1,9}(?:ko|shi|ji|ro|rō|o|ō|ki|ru|ra|ichi|suke|ya|e|mi|ka|to|ta|ku|mu|su|hei|go|gō|ken|jun|shin|rin|zō|zo)"
)


def family_in_front(text: str, names: NameList) -> tuple[Name, ...]:
    """The names, those with a family name of these in front and no comma turned round; beside one of them the Chinese names that might be either."""
    if not any(name.given for name in names.names) or all("," in span.of(text) or "." in span.of(text) for span in names.spans):
        return names.names
    printed = [span.of(text) for span in names.spans]
    found = tuple(_turned(name, words, _CHINESE) for name, words in zip(names.names, printed, strict=True))
    if found == names.names:
        return found
    return tuple(
        _turned(name, words, _CHINESE | _EITHER) if name in names.names else name for name, words in zip(found, printed, strict=True)
    )


def _turned(name: Name, printed: str, chinese: frozenset[str]) -> Name:
    words = printed.split()
    if not name.given or not name.family or name.suffix or not 1 < len(words) < 5 or any(c in printed for c in ",."):
        return name
    first, last = words[0].lower(), words[-1].lower()
    if printed.lower() in _STATESMEN:
        fits = True
    elif len(words) > 2:
        fits = first in _VIETNAMESE and words[1].lower() in _MIDDLE
    else:
        fits = (
            (first in chinese and last not in _CHINESE and _PINYIN.fullmatch(words[1]) is not None)
            or (first in _KOREAN and _KOREAN_GIVEN.fullmatch(words[1]) is not None and not is_given(words[1].partition("-")[0]))
            or (first in _JAPANESE and last not in _JAPANESE and _JAPANESE_GIVEN.fullmatch(words[1]) is not None)
        )
    return replace(name, family=words[0], given=" ".join(words[1:]), particle=None) if fits else name
