"""Two family names behind given names ("J. P. García Ortega", "M. De Marchi Lupo", "P.-Y. Mangin de Sours"), where the reader of names takes the first for a
given one, as it is in English ("W. Lance Bennett").

Spanish ones are told by a table, Italian ones by a prefix or an ending that given names do not have, and those that a "de" joins by the language of the reference. Portuguese
names have their last part for the family (AACR2 22.5C4, NBR 6023), and stay.

Source of the table: the most frequent family names of Spain (INE, Apellidos más frecuentes), Mexico, Colombia and Argentina, without those that are given names;
those that Portugal, Brazil or Italy have as well stand apart.
"""

from __future__ import annotations

from dataclasses import replace

from citecheck.extract.references.parsing.fields.romance import romance
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList

_SPANISH = frozenset(
    (
        "abad acosta aguilar aguirre alarcon alcantara alcaraz alvarez amador andrade anton arana aranda arenas arevalo arias arribas "
        "arroyo avalos avila azcarate baena ballesteros barrera barrios barroso becerra beltran benitez bermejo bermudez bernal "
        "blazquez borrego bueno bustamante caballero cabrera calvo camacho campomanes cano cardenas carmona caro carrasco carrillo "
        "carrion casado casas castillo ceballos cervantes cespedes chavez cisneros cobos conde contreras cordero cordoba corona "
        "coronado correa cortes crespo cruz cuenca cuesta delgado diaz diez domenech dominguez duran echeverria elorza escobar "
        "escribano escudero espinosa espinoza estevez estrada etxeberria exposito fajardo farias fernandez ferrer ferrero figueroa "
        "fraile fuentes gaitan galan galindo gallardo gallego galvez gamboa ganivet gaos garrido gaspar gimenez giron gisbert godoy "
        "goikoetxea gomez goni gonzalez guerrero guillen gutierrez guzman haro henriquez heredia hernandez herrera herrero hervas "
        "hidalgo huertas hurtado ibanez ibarra iglesias infante irigoyen iturbe izquierdo jaramillo jimenez jorda juarez jurado lago "
        "lara larrauri ledesma leiva leyva linares lizarraga llamas llanos llosa llull lopez lorca lozano lucero lugo luna luque macias "
        "maldonado marin marquez marti martinez mata mateos mejia mena mendez mendoza menendez mercado merino mesa miguelez miralles "
        "mohedano molina monroy montero montes montesinos montoya mora moral morales morcillo moreno moya munoz murillo naranjo "
        "navarrete navarro nieto noguera nunez ocana ochoa ojeda oliva olivares oller olmedo olmos onetti ordonez orozco ortega ortiz "
        "osorio otero ovalle pacheco padilla palacios palma pantoja pardo paredes parra pascual pastor patino pavon paz peinado pelaez "
        "pelayo pena peralta perez pineda pizarro plaza pozo prado prieto puig quesada quevedo quintana quintero quiroga quiroz ramirez "
        "ramon rangel redondo rendon requena restrepo rey reyes ribas rico riera rincon rios riquelme rivas rivera rivero robledo "
        "robles roca rodriguez roig rojas roldan romero rosales rosas rubio rueda ruiz saavedra saez salas salazar salcedo saldivar "
        "salgado salinas salvador salvatierra samaniego sanchez sancho sandoval santacruz santamaria santana santillan sanz sarmiento "
        "segovia segura sepulveda serrano sevilla sierra silvestre solano soler solis sotelo soto suarez tapia tejada tejeda tellez "
        "tena toledo toro tovar trujillo urbina uriarte uribe urquijo urrutia valdeavellano valdes valdez valdivia valencia valenzuela "
        "valero valle vallejo valverde varela vargas vazquez vega velasco velazquez velez vera verdugo vergara vidal vilchez villa "
        "villalba villalobos villanueva villar villegas yanez zambrano zamora zapata zarate zavala zubiaurre zuleta zuniga zurita"
    ).split()
)
_SHARED = frozenset(  # by Portuguese or Italian names, or with an accent that only the Spanish form has
    "garcia castro silva santos pereira costa torres ramos medina blanco mendes miranda franco barbosa campos duarte cardoso leon molinero rocha pinto teixeira lima moreira vieira nogueira "
    "ferreira souza sousa cunha melo pinheiro borges freitas machado marino sala serra vila riva soriano bravo leal aguiar nunes dias reis braga martin alonso gil vicente lorenzo benito".split()
)
IBERIAN = _SPANISH | _SHARED
_MARIA = ("M.", "M.ª", "Mª", "María", "Maria")
_BEHIND_MARIA = frozenset(
    "luz paz cruz sol mar fe rosa reyes angeles nieves carmen pilar consuelo dolores mercedes belen rocio isabel".split()
)  # second given names: "M. Luz Morales"
_FAMILIES = frozenset("martin alonso gil".split())  # given names that are family names more often (INE)
_ARTICLES = ("Le", "La", "Les", "Du", "Des")
_BOTH = 2
_GARCIA = "García"  # with its accent it is Spanish
_ENYE = "ñ"
_PREFIXES = frozenset("De Di Del Della Dello Dei Degli Dal Dalla Dalle Dall' Dell' Lo La Li D' Da".split())
_JOINTS = {  # what joins two parts, and in which languages
    "de": ("es", "fr"),
    "de la": ("es", "fr"),
    "de las": ("es",),
    "de los": ("es",),
    "del": ("es", "it"),
    "des": ("fr",),
    "du": ("fr",),
    "d'": ("fr", "it"),
    "di": ("it",),
    "della": ("it",),
    "dei": ("it",),
    "degli": ("it",),
    "dalla": ("it",),
}
_JOINT_NAME = deferred(r"(?:d['’])[^\W\d_a-z][\w’'-]{1,30}")  # "d'Aurevilly"
_INITIAL = deferred(r"(?:[^\W\d_a-z][^\W\d_]?\.-?){1,4}")
_WORD = deferred(r"[^\W\d_a-z][^\W\d_]{1,25}(?:[-‐][^\W\d_]{2,25})?")
_ITALIAN_ENDINGS = ("i", "ero", "aro", "ese", "ezzo", "asco", "utto", "usso", "acco", "ucco")
_LONG_ENOUGH = 5  # letters: "Ali" ends so as well


def doubled(text: str, names: NameList, found: tuple[Name, ...]) -> tuple[Name, ...]:
    """``found``, which stand where ``names`` were read, each with both of its family names where it has two."""
    if text.count(",", names.span.start, names.span.end) >= 2 * len(found) - 1:  # each is inverted
        return found
    return tuple(
        name if " " not in (name.given or "") or "," in span.of(text) or name != read else _whole(name, span.of(text), text)
        for name, read, span in zip(found, names.names, names.spans, strict=True)
    )


def _whole(name: Name, printed: str, text: str) -> Name:
    """One name, in the order of printing."""
    *given, first = (name.given or "").split()
    if not (name.family and printed.endswith(name.family)) or not given or not _WORD.fullmatch(first):
        return name
    if name.particle in _JOINTS or (not name.particle and _JOINT_NAME.fullmatch(name.family)):
        return _joined(name, given, first, text)
    if not (_is_initial(given[0]) or is_given(given[0])) or name.particle:
        return name
    if len(given) > 1 and given[-1] in _PREFIXES and not is_given(first):
        return replace(name, given=" ".join(given[:-1]), family=f"{given[-1]} {first} {name.family}")
    if not first.isupper() and (_is_spanish(given, first, name.family, text) or _is_italian(first, text)):
        return replace(name, given=" ".join(given), family=f"{first} {name.family}")
    return name


def _joined(name: Name, given: list[str], first: str, text: str) -> Name:
    """ "Mangin de Sours", "Gómez de Avellaneda": both parts and what joins them."""
    if is_given(first) or not (_part(first) in _SPANISH or romance(text) in _JOINTS[name.particle or "d'"]):
        return name
    told = (
        _part(first) in _SPANISH or all(map(_is_initial, given)) or given[-1] in _ARTICLES or not name.particle or _is_italian(first, text)
    )
    if not told:  # "Fray Bartolomé de las Casas", "Juan Nepomuceno de la Cruz"
        return name
    article = [given.pop()] if len(given) > 1 and given[-1] in _ARTICLES else []  # "Bernard Le Bovier de Fontenay"
    family = " ".join(part for part in (*article, first, name.particle, name.family) if part)
    return replace(name, given=" ".join(given), family=family, particle=None)


def _is_spanish(given: list[str], first: str, second: str, text: str) -> bool:
    """Whether a frequent family name of Spain stands in front of another, or of any word in a Spanish reference; of two that Portugal has as well the language tells."""
    one, two = _part(first), _part(second)
    known = two in _SPANISH or _ENYE in second
    if given[-1] in _MARIA and one in _BEHIND_MARIA:
        return False
    if is_given(first) and not (one in _FAMILIES and two in IBERIAN):  # "J. Ramón Pérez"
        return False
    if one not in IBERIAN:
        return known and _is_initial(given[-1]) and romance(text) == "es"
    sure = (one in _SPANISH or first == _GARCIA) + known
    if sure == _BOTH:
        return True
    language = romance(text)
    return language == "es" or (sure == 1 and (known or two in IBERIAN) and language != "pt")


def _is_italian(first: str, text: str) -> bool:
    """Whether a word between given names and the last one has an ending of Italian family names, in an Italian reference."""
    if is_given(first) or not first.lower().endswith(_ITALIAN_ENDINGS) or len(first) < _LONG_ENOUGH:
        return False
    return romance(text) == "it"


def _part(word: str) -> str:
    """The first part of a family name with a hyphen, folded."""
    return fold(word.partition("-")[0]).partition(" ")[0]


def _is_initial(word: str) -> bool:
    return _INITIAL.fullmatch(word) is not None
