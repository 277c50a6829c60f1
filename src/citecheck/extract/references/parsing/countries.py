"""States as engineers' and physicians' lists print them behind a town.

Source: the short English names of ISO 3166-1 and the abbreviations that are usual for them; without those that are family names or given names, too (Chad, Jordan).
"""

from __future__ import annotations

COUNTRIES = frozenset(
    "afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|benin|bolivia|bosnia and herzegovina|botswana|brazil|brunei|bulgaria|"
    "burkina faso|burundi|cambodia|cameroon|canada|cape verde|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|dominican republic|ecuador|egypt|el salvador|"
    "england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|germany|ghana|great britain|greece|guatemala|guinea|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|italy|"
    "ivory coast|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|mali|malta|"
    "mauritius|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|new zealand|nicaragua|niger|nigeria|north macedonia|northern ireland|norway|oman|"
    "pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|prc|puerto rico|qatar|republic of korea|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|"
    "sierra leone|slovakia|slovenia|somalia|south africa|south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad and tobago|tunisia|turkey|"
    "turkmenistan|türkiye|uae|uganda|uk|ukraine|united arab emirates|united kingdom|united states|uruguay|us|usa|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe".split(
        "|"
    )
)


def is_country(text: str) -> bool:
    """Whether all of ``text`` is the name of a state: "Sri Lanka,", "U.K."."""
    return text.strip(" ,;:").replace(".", "").lower() in COUNTRIES
