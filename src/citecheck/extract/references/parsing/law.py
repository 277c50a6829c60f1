"""What lawyers cite: courts, collections of decisions, law journals that are cited by year and page, and acts by the words in front of their number.

Sources: Kirchner, Abkürzungsverzeichnis der Rechtssprache, for the German forms; OSCOLA and the style guides of the official journals for the others.
"""

from __future__ import annotations

import re

from citecheck.text.expressions import deferred

COURTS = r"(?:BVerfG|BVerwG|BGH|BAG|BSG|BFH|EuGH|EuG|EGMR|RG|OLG|OVG|VGH|KG|LAG|FG|OGH|BGer)"
_REPORTS = r"(?:BVerfGE|BVerwGE|BGHZ|BGHSt|BAGE|BSGE|BFHE|RGZ|RGSt|BGE)"
JOURNALS = r"(?:NJW|NJW-RR|NVwZ|NVwZ-RR|JZ|DÖV|DVBl\.?|JuS|ZRP|EuGRZ|EuZW|NStZ|MDR|GRUR|FamRZ|NZA|NZS|StV|BayVBl\.?|VersR|ZIP|JR|VBlBW)"
DECISION = re.compile(
    rf"\W{{0,2}}(?:{_REPORTS}\s\d|{COURTS}(?:\s[^\W\d_]{{3,20}})?(?:,\s(?:Urt|Beschl|Urteil|Beschluss|Beschluß|(?:verb\.\s)?Rs)(?!\w)|\s{JOURNALS}\s(?:19|20)\d\d)|(?:Joined\s)?Cases?\s(?:C-|T-)?\d{{1,3}}/\d\d(?!\d))"
)
STATUTE = deferred(
    r"\W{0,3}(?:(?:council|commission|parliament)\s(?:and\scouncil\s)?(?:delegated\s|implementing\s)?(?:directive|regulation|decision)\s\(?[\dEN]|(?:directive|regulation)\s(?:\([A-Z]{2,3}\)\s)?(?:no\.?\s)?\d{2,4}/|(?:richtlinie|verordnung)\s(?:\([A-Z]{2,3}\)\s)?(?:nr\.?\s)?\d{2,4}/|"
    r"lei\s(?:complementar\s|federal\s)?n[.º°o]|ley\s(?:orgánica\s|general\s)?(?:n[.º°úo]|\d)|loi\s(?:organique\s)?n[.º°o]|decreto(?:-lei|\slegislativo|\ssupremo)?\s(?:n[.º°o]|\d)|real\sdecreto|legge\s\d|d\.\s?lgs\.|"
    r"федеральный\sзакон|гражданский\sкодекс|уголовный\sкодекс)",
    re.IGNORECASE,
)
ACTS = frozenset(
    "act code bill ordinance constitution treaty convention directive gesetz verfassung".split()
)  # as the last word: nobody's name
GAZETTES = frozenset(
    "bgbl bundesgesetzblatt gvbl gbl rgbl reichsgesetzblatt stat u.s.c usc ro rs abl amtsblatt as jorf oj".split()
)  # where acts are printed
TREATY_WORDS = tuple("treaty convention protocol vertrag übereinkommen abkommen traité trattato tratado".split())
TREATY = re.compile(
    rf"\W{{0,3}}(?:the\s)?(?:(?-i:[^\W\d_a-z])[^\W\d_]{{2,20}}\s){{0,2}}(?:{'|'.join(TREATY_WORDS)})\s(?:establishing|of|on|for|to|between|concerning|relating|von|über|zwischen|zur|de|du|sur|di|sobre)(?!\w)",
    re.IGNORECASE,
)
TREATIES = frozenset("unts u.n.t.s oj o.j lnts ets i.l.m ilm abl".split())  # where treaties are printed
PAPERS_OF_STATE = re.compile(
    r"(?<!\w)(?:(?:BT|BR|LT)-Drs\.?|Drucksache|Drucks\.|Drs\.|Cmnd?\.?\s\d{3}|Cd\.\s\d{4}|H[CL]\s(?:Paper\s)?\d{2}|COM\s?\(\d{2,4}\))"
)
