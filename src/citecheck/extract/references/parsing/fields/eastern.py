"""Names with the family in front and no comma ("Zhang Wei", "Nguyen Van An", "Tanaka Hiroshi"): told by family names that are nothing else.

Families: the most frequent ones of the censuses of China (2020), Vietnam (2019) and Japan (Meiji Yasuda, 2018) in their Latin spellings, without those
that are given names too or family names of Europe; those of Korea (census of 2015), which are such names too, where the given name has a form of its own; those of
Hong Kong, Malaysia and Singapore in front of two more syllables. Endings of Japanese families: the second characters of the hundred most frequent ones.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList

_CHINESE = frozenset(
    "wang zhang liu zhao huang zhou wu xu zhu guo luo liang zheng xie tang deng feng cao peng xiao jiang cai pan yuan ye du su lü ding ren shen yao lu cui zhong tan qian dong gao cheng ouyang mao meng qiu hou qin zou".split()
)
_EITHER = frozenset("li ma he lin han wei fan bai jin chen yang fang wen mei liao".split())
_SYLLABLE = r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouü]{1,3}(?:ng|n|r)?"
_PINYIN = deferred(rf"{_SYLLABLE}(?:['’-]?{_SYLLABLE})?", re.IGNORECASE)
_VIETNAMESE = frozenset(
    "nguyễn nguyen trần tran phạm pham hoàng hoang phan vũ võ đặng bùi bui đỗ hồ ngô ngo dương duong đinh lê huỳnh huynh lý lương trịnh đoàn mai tô cao thích đào".split()
)
_MIDDLE = frozenset(
    "nhất hòa hoà anh bá phúc gia văn van thị thi đức duc hữu huu quang ngọc ngoc thanh xuân xuan công cong đình dinh minh thu bich bích kim hong hồng quoc quốc viet việt trong trọng".split()
)
_KOREAN = frozenset(
    "ri bae ryu yu im sim chon cha ha min moon kim lee park choi yi pak ch'oe jung chung kang cho yoon yun jang chang lim han shin seo kwon hwang ahn song hong koo paik rhee noh roh".split()
)
_HYPHENED = deferred(  # two syllables with a hyphen, the second small, of Wade-Giles, Korean and Cantonese spelling: no other given names have that form
    r"(?P<first>[A-Z][a-zŏŭüê'’]{1,5})-(?P<second>[a-zŏŭüê'’]{1,5})"
)
_ROMANIZED = deferred(r"(?:ch|sh|ts|tz|hs|ng|gw|kw|zh|[bcdfghjklmnprstwy])?['’]?[hy]?[aeiouwŏŭüêy]{1,3}(?:ng|[nmkptlhr])?", re.IGNORECASE)
_CAPITAL_HYPHENED = deferred(r"[A-Z][a-zŏŭ'’]{1,5}-[A-Z][a-zŏŭ'’]{1,5}")  # "Sang-Hee": a given name behind a Korean family
_SOUTHERN = frozenset(  # Cantonese, Hokkien, Teochew and Hakka spellings
    "lim tan ng ong wong chan cheung lai chow lau goh koh teo chua yeo tay toh kwok kwan leung lam ho cheng lee low loh foo khoo tang teoh yap chong chin liew siew tsang tse yip yeung mak fung pang poon sim sia "
    "tong quah ooi kang seah soh wee chia chng neo".split()
)
_VIETNAMESE_LETTERS = frozenset("ơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựỷỹỉả")
_JAPANESE_ENDINGS = re.compile(
    r".{1,8}(?:mura|gawa|kawa|yama|moto|saki|zaki|hara|bara|sawa|zawa|shima|jima|guchi|uchi|oka|hashi|bayashi|kura|tani|mizu|waki|sugi|nishi|mori|nashi|numa|matsu|naga|hata|naka|tsuka|zuka|nami|mae|hama|igi|guma|kuma|maru|dera|tera|suka|koshi|fuji|taka|mitsu|sono|zono|zaka|saka|nishi|wara|kami|gami|shita|yashi)"
)
_JAPANESE_SYLLABLES = deferred(
    r"(?:(?:[kgsztdnhbpmyrwfj]|sh|ch|ts|ky|gy|ny|hy|by|py|my|ry|kk|ss|tt|pp|ssh|tch|tts)?[aiueoāīūēō]|n(?![aiueo])['’]?){2,8}",
    re.IGNORECASE,
)
_STATESMEN = frozenset(  # by whom whole names are known that nothing else tells
    "mao zedong|mao tse-tung|lee kuan yew|park chung hee|ho chi minh|sun yat-sen|chiang kai-shek|zhou enlai|hu jintao|xi jinping|jiang zemin|fei xiaotong|liang shuming".split(
        "|"
    )
)
_JAPANESE = frozenset(
    "tanaka suzuki takahashi watanabe itō yamamoto nakamura kobayashi katō kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu ikeda hashimoto ishikawa ogawa okada hasegawa fujita gotō goto kondō kondo "
    "murakami endō endo aoki sakamoto fukuda ōta miura fujiwara matsuda nakajima harada tamura takeuchi nakayama wada ishida ueda maruyama imai ōtake takagi ōkubo okubo sugiyama nomura satō saitō saito".split()
)
_JAPANESE_GIVEN = deferred(
    r"[A-Z][a-zāēīōū'’]{0,9}(?:ko|shi|ji|ro|rō|o|ō|ki|ru|ra|ichi|suke|ya|e|mi|ka|to|ta|ku|mu|su|hei|go|gō|ken|jun|shin|rin|zō|zo)"
)


_JAPANESE_PERSONS = frozenset(  # given names of Meiji Yasuda's lists of the twentieth century that are hardly ever family names and have no ending of such names alone
    "yoshinobu toshimi chizuru yoshihiko yoshihiro yoshinori yoshiaki yoshikazu yoshimitsu yoshio yoshiro yoshitaka yoshiyuki toshio toshihiko toshihiro toshikazu toshiaki toshiyuki toshiro masao masaaki masahiko "
    "masahiro masakazu masanori masanobu masaru masashi masato masayuki masataka masayoshi hiroaki hirofumi hirohisa hirokazu hiromichi hironobu hiroshi hiroyuki hiroyoshi hitoshi takashi takeshi takao takahiro "
    "takahiko takaaki takayuki takeo tadashi tadao tadahiko teruo tetsuo tetsuya tetsuro tomio tomohiro toru tsutomu tsuneo tsuyoshi kazuo kazuhiko kazuhiro kazuki kazunori kazuya kazuyuki kazuyoshi kenichi kenji kenzo "
    "kiyoshi koichi koji kunio makoto manabu mamoru michio mikio mitsuo mitsuru mitsuhiro minoru motoo nobuo nobuhiko nobuhiro nobuyuki noboru norio noriaki noriyuki osamu ryoichi ryosuke satoru satoshi seiichi seiji "
    "shigeo shigeru shigeki shinichi shinji shinzo shoichi shoji shozo shuichi shunsuke shuzo susumu sadao saburo akio akihiko akihiro akira atsushi daisuke eiichi eiji fumio hajime haruo haruhiko hideaki hideki hideo "
    "hidetoshi hideyuki hisao hisashi ichiro isamu isao jiro jun'ichi junichi junji katsumi katsuhiko kinji yasuo yasuhiro yasuhiko yasunari yasushi yasuyuki yukio yutaka yoichi yoji yuji yuichi yuzo "
    "akiko ayako chieko chikako chiyoko emiko eiko fumiko haruko hanako hideko hiroko hisako ikuko itsuko junko kazuko keiko kiyoko kumiko kuniko kyoko machiko mariko masako michiko mieko mineko mitsuko miyako motoko "
    "naoko nobuko noriko reiko ritsuko ryoko sachiko sadako satoko seiko setsuko shigeko shizuko sumiko taeko takako tamiko teruko tokiko tomoko toshiko tsuneko yasuko yoko yoshiko yukiko yumiko yuko".split()
)
_SYLLABLES = 3  # of a name of southern China
_SHORT = 6  # letters of a family name of one syllable
_JAPANESE_LAST = frozenset("aiou")  # with one of them the endings end


def family_in_front(text: str, names: NameList) -> tuple[Name, ...]:
    """The names, those with a family name of these in front and no comma turned round; beside one of them the Chinese names that might be either."""
    if not any(name.given for name in names.names) or all("," in span.of(text) or "." in span.of(text) for span in names.spans):
        return names.names
    printed = [span.of(text) for span in names.spans]
    found = tuple(_turned(name, words, _CHINESE) for name, words in zip(names.names, printed, strict=True))
    if found == names.names:
        return found
    return tuple(
        _turned(name, words, _CHINESE | _EITHER | _KOREAN) if name in names.names else name
        for name, words in zip(found, printed, strict=True)
    )


def _turned(name: Name, printed: str, chinese: frozenset[str]) -> Name:
    words = printed.split()
    if not name.given or not name.family or name.suffix or not 1 < len(words) < 5 or any(c in printed for c in ",."):
        return name
    fits = printed.lower() in _STATESMEN or (_three(words) if len(words) > 2 else _two(words, chinese))
    return replace(name, family=words[0], given=" ".join(words[1:]), particle=None) if fits else name


def _three(words: list[str]) -> bool:
    """Whether of three words or more the first is the family name: in front of a middle name of Vietnam, or of two syllables of southern Chinese."""
    first, last = words[0].lower(), words[-1].lower()
    if first in _VIETNAMESE and words[1].lower() in _MIDDLE:
        return True
    if last in _VIETNAMESE or last in _SOUTHERN:
        return False
    if not _VIETNAMESE_LETTERS.isdisjoint("".join(words).lower()):
        return not is_given(words[0])
    return len(words) == _SYLLABLES and first in _SOUTHERN and all(_is_romanized(word) for word in words[1:])


def _two(words: list[str], chinese: frozenset[str]) -> bool:
    first, given = words[0].lower(), words[1]
    last = given.lower()
    if "-" in given:
        return _is_hyphened(first, given)
    if first in _JAPANESE or (first[-1:] in _JAPANESE_LAST and _JAPANESE_ENDINGS.fullmatch(first) and _JAPANESE_SYLLABLES.fullmatch(first)):
        return last not in _JAPANESE and _is_japanese(given) and not is_given(words[0])
    if fold(last) in _JAPANESE_PERSONS:
        return fold(first) not in _JAPANESE_PERSONS and _JAPANESE_SYLLABLES.fullmatch(first) is not None and not is_given(words[0])
    return first in chinese and last not in _CHINESE and _PINYIN.fullmatch(given) is not None


def _is_japanese(given: str) -> bool:
    """Whether a word is a Japanese given name by its ending, and no family name by it."""
    if _JAPANESE_GIVEN.fullmatch(given) is None or _JAPANESE_SYLLABLES.fullmatch(given) is None:
        return False
    return is_given(given) or _JAPANESE_ENDINGS.fullmatch(given.lower()) is None


def _is_hyphened(first: str, given: str) -> bool:
    """Whether two syllables with a hyphen are the given name behind a family name of one or two syllables."""
    if is_given(given.partition("-")[0]) or is_given(first):
        return False
    if match := _HYPHENED.fullmatch(given):
        return (
            "-" not in first
            and len(first) <= _SHORT
            and (first in _KOREAN or _is_romanized(first))
            and _is_romanized(match["first"])
            and _is_romanized(match["second"])
        )
    return first in _KOREAN and _CAPITAL_HYPHENED.fullmatch(given) is not None and all(map(_is_romanized, given.split("-")))


def _is_romanized(word: str) -> bool:
    """Whether a word is a syllable of Chinese or Korean."""
    return _ROMANIZED.fullmatch(word) is not None
