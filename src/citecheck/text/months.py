"""Month and season names.

Source: Unicode CLDR 46, wide and abbreviated forms (stand-alone and format) of the languages named; genitives of Russian, both also in Latin letters
(ALA-LC and BGN/PCGN), and the older three- and four-letter abbreviations of Portuguese and Spanish bibliographies (NBR 6023, UNE-ISO 690) added.
"""

from __future__ import annotations

_MONTHS: tuple[tuple[int, str], ...] = (
    (
        1,
        "january jan januar jänner janner jän janvier janv enero ene janeiro gennaio gen gennaro января январь янв januari ledna leden styczeń stycznia ocak ianvaria ianvar yanvarya yanvar",
    ),
    (
        2,
        "february feb febr februar feber février fevrier févr fevr fév fev febrero fevereiro febbraio febb февраля февраль фев февр februari luty lutego fevralia fevral fevralya",
    ),
    (3, "march mar märz maerz mär mrz mars marzo março marco марта март мар maart mrt marzec marca"),
    (4, "april apr avril avr abril abr aprile апреля апрель апр kwiecień kwietnia aprelia aprel aprelya"),
    (5, "may mai maio mayo maggio mag мая май mei maj maja"),
    (6, "june jun juni juin junio junho giugno giu июня июнь июн czerwiec czerwca iiunia iiun iyunya iyun"),
    (7, "july jul juli juillet juil julio julho luglio lug июля июль июл lipiec lipca iiulia iiul iyulya iyul"),
    (8, "august aug août aout agosto ago ag августа август авг augustus sierpień sierpnia avgusta avgust"),
    (
        9,
        "september sep sept septembre septiembre setiembre set setembro settembre sett сентября сентябрь сен сент wrzesień września sentiabria sentiabr sentyabrya sentyabr",
    ),
    (
        10,
        "october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт październik października oktiabria oktiabr oktyabrya oktyabr",
    ),
    (11, "november nov novembre noviembre novembro ноября ноябрь ноя нояб listopad listopada noiabria noiabr noyabrya noyabr"),
    (
        12,
        "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря декабрь дек december grudzień grudnia dekabria dekabr dekabrya",
    ),
)
MONTHS: dict[str, int] = {name: number for number, names in _MONTHS for name in names.split()}

_SEASONS: tuple[tuple[int, str], ...] = (
    (1, "spring frühling frühjahr printemps primavera весна voorjaar"),
    (2, "summer sommer été verano verão estate лето zomer"),
    (3, "autumn fall herbst automne otoño outono autunno осень herfst"),
    (4, "winter hiver invierno inverno зима"),
)
SEASONS: dict[str, int] = {name: number for number, names in _SEASONS for name in names.split()}
