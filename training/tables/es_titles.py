"""The grammar of Spanish titles."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed
from training.tables.articles import SPANISH_A, SPANISH_DE, bare, melted

_THEMES = listed(
    """
    la transición democrática; la reforma agraria; el populismo; el sindicalismo; la violencia política; la justicia transicional;
    la memoria histórica; la guerra civil; el exilio republicano; la dictadura; el caudillismo; los partidos políticos;
    el sistema electoral; la descentralización; la participación ciudadana; las políticas públicas; la desigualdad social;
    la pobreza urbana; la informalidad laboral; el mercado de trabajo; la migración interna; la familia extensa;
    las políticas de género; los movimientos sociales; los pueblos indígenas; la comunidad campesina; la hacienda; la minería colonial;
    el comercio ultramarino; la esclavitud; la encomienda; el mestizaje; la Inquisición; la evangelización; las cofradías; el monacato;
    la nobleza titulada; la corte virreinal; el municipio; los fueros; la novela social; la poesía barroca; el teatro breve; el ensayo;
    la crónica de Indias; el romancero; la traducción; la enseñanza de la lengua; el bilinguismo escolar; la formación docente;
    el currículo; la educación superior; la educación intercultural; la evaluación escolar; la lectura; las bibliotecas populares;
    la prensa ilustrada; la televisión pública; las redes sociales; el periodismo digital; la opinión pública; la vivienda social;
    la planificación urbana; los barrios cerrados; el transporte público; el turismo rural; los recursos hídricos; el cambio climático;
    la deforestación; la biodiversidad; los suelos agrícolas; la pesca artesanal; la soberanía alimentaria; la salud mental;
    la atención primaria; la mortalidad infantil; el embarazo adolescente; la obesidad; la diabetes tipo 2; la hipertensión arterial;
    el dolor crónico; los cuidados paliativos; la lactancia materna; el consumo de alcohol; la adicción; la vejez; la discapacidad;
    el derecho penal; la responsabilidad civil; el control de constitucionalidad; los derechos humanos; el derecho de asilo;
    la fiscalidad; la deuda externa; la industrialización; la banca; el crecimiento económico; la empresa familiar;
    la innovación tecnológica; la cerámica ibérica; el arte rupestre; los retablos; la pintura religiosa; la arquitectura civil; las murallas
    """
)
_WHERE = listed(
    """
    en España; en Cataluña; en Andalucía; en el País Vasco; en Galicia; en México; en Oaxaca; en Chiapas; en Colombia; en Antioquia;
    en el Perú; en los Andes; en Chile; en la Araucanía; en Argentina; en Buenos Aires; en Tucumán; en Uruguay; en Bolivia; en Ecuador;
    en Cuba; en Centroamérica; en América Latina; en la Nueva España; en el Río de la Plata; en la frontera sur; en el Caribe;
    en la Unión Europea; en la península ibérica; en Castilla; en el Reino de Valencia
    """
)
_WHEN = listed(
    """
    en la Edad Media; en el siglo XVI; en el Siglo de Oro; en el siglo XVIII; durante el siglo XIX; en el siglo XX;
    durante el franquismo; durante la Segunda República; en la Restauración; en la época colonial; durante el Porfiriato;
    después de la independencia; (1810-1850); (1931-1939); (1975-1982); (1990-2015); (siglos XVI-XVIII); (ss. XIII-XV);
    en perspectiva comparada; hoy; a comienzos del siglo XXI; en tiempos de crisis
    """
)
_SUBTITLES = listed(
    """
    un estudio de caso; una aproximación; balance y perspectivas; entre la historia y la memoria; una revisión sistemática;
    una mirada desde el sur; discursos y prácticas; teoría y práctica; el caso de los municipios rurales; retos y oportunidades;
    estado de la cuestión; apuntes para un debate; actores, redes y conflictos; un análisis comparado; continuidad y cambio;
    una propuesta metodológica; mitos y realidades; una historia inconclusa; orígenes y desarrollo; lecciones aprendidas;
    nuevas perspectivas; ensayo de interpretación; estudio descriptivo transversal; una agenda pendiente
    """
)
_OBJECTS = listed(
    """
    un pueblo sin agua; una ciudad en disputa; un archivo olvidado; una familia de comerciantes; un obispo ilustrado;
    una revista de vanguardia; un manuscrito inédito; una reforma fallida; un barrio obrero; una escuela rural;
    un proceso inquisitorial; un valle andino; un partido sin militantes; una voz propia; un país a medias; una frontera porosa; un cronista de Indias
    """
)
GRAMMAR: Mapping[str, Words] = {
    "theme": _THEMES,
    "of-theme": melted(_THEMES, SPANISH_DE),
    "to-theme": melted(_THEMES, SPANISH_A),
    "bare-theme": bare(_THEMES),
    "where": _WHERE,
    "when": _WHEN,
    "object": _OBJECTS,
    "town": listed(
        "Sevilla; Barcelona; Valencia; Zaragoza; Bogotá; Medellín; Lima; Quito; Puebla; Oaxaca; Guadalajara; Rosario; Mendoza; Valparaíso; Temuco; La Habana; Cuzco; Bilbao"
    ),
    "of-study": listed(
        "apuntes para una historia; el papel; los límites; los orígenes; la construcción; la crisis; los retos; la evolución; las paradojas; las transformaciones; el discurso; la invención; hacia una teoría; una aproximación al estudio; el impacto; los efectos; los determinantes; características; prevalencia"
    ),
    "portfolio": listed(
        "Educación; Salud; Hacienda; Interior; Justicia; Trabajo y Asuntos Sociales; Cultura; Agricultura; Relaciones Exteriores; Medio Ambiente; Sanidad y Consumo; Desarrollo Social"
    ),
    "article": lines(
        """
        5*{theme} {where}
        4*{theme} {where} {when}
        3*{theme} y {theme} {where}
        6*{of-study} {of-theme} {where}
        2*{of-study} {of-theme}
        3*{object}: {theme} {where}
        ¿qué es {theme}?
        ¿hacia dónde va {theme} {where}?
        ¿{theme} o {theme}? {of-study} {of-theme}
        de {town} a {town}: {theme} {when}
        entre {theme} y {theme}
        {theme} en la obra de {person}
        {person} y {theme}
        relación entre {theme} y {theme} {where}
        factores asociados {to-theme} en adolescentes
        intervención educativa sobre {theme}: ensayo clínico aleatorizado
        estudio {of-theme} en pacientes mayores de 65 años
        “{object}”: {theme} {when}
        validación de un cuestionario sobre {theme}
        {theme} como {bare-theme}
        """
    ),
    "book": lines(
        "5*{theme} {where}\n4*{theme} {where} {when}\n4*{theme}\n3*{theme} y {theme}\n3*historia {of-theme}\n2*historia {of-theme} {where}\nsociología {of-theme}\n2*{object}\n2*{of-study} {of-theme} {where}\nteoría {of-theme}\nmanual {of-theme}\nintroducción {to-theme}\ntratado {of-theme}\n{person}\nvida y obra de {person}\n{town} {when}\ndiccionario {of-theme}\npensar {theme}"
    ),
    "edited": lines(
        "4*{theme} {where}\n2*{theme} {where} {when}\n3*{theme} y {theme}\nhistoria {of-theme}\nestudios en homenaje a {person}\nlibro homenaje al profesor {person}\nrepensar {theme}\n2*{of-study} {of-theme} {where}\nactas del congreso sobre {theme}"
    ),
    "subtitle": (
        *_SUBTITLES,
        "{theme} {when}",
        "{theme} {where}",
        "el caso {of-theme}",
        "el caso de {town}",
        "{town}, {years}",
        "{theme} y {theme}",
        "¿{theme} o {theme}?",
    ),
    "report": lines(
        "informe anual {year}\ninforme sobre {theme} {where}\nencuesta nacional sobre {theme}\nplan nacional {of-theme} {years}\n{theme} {where}: informe {year}\nguía de práctica clínica sobre {theme}\nanuario estadístico {year}\ncenso de población y vivienda {year}\ndiagnóstico {of-theme}"
    ),
    "talk": lines("{theme} {where}\n{of-study} {of-theme}\n{object}: {theme} {when}"),
    "headline": lines(
        "{theme} divide al Gobierno\nel Congreso aprueba {theme}\n{town} debate {theme}\n{name}: “{theme} no está en venta”\ncrece la preocupación por {theme}\n{theme}, asignatura pendiente\n{object} que nadie quiere\nel ministro {name} defiende {theme}"
    ),
    "webpage": lines(
        "{theme} {where}\n¿qué es {theme}?\n{theme}: preguntas frecuentes\nacerca {of-theme}\ndatos sobre {theme}\nbiografía de {person}"
    ),
    "law": lines(
        "ley {number}/{year}, {of-theme}\nley general {of-theme}\nley orgánica {number}/{year}, {of-theme}\nreal decreto {number}/{year}, por el que se regula {theme}\ndecreto {number} de {year}\nreglamento {of-theme}\nConstitución Política\ncódigo {of-theme}"
    ),
    "case": lines(
        "STC {number}/{year}\nSTS {number}/{year}\nsentencia C-{number}\nsentencia T-{number} de {year}\ncaso {name} vs. Perú\n{name} contra España"
    ),
    "dataset": lines("encuesta sobre {theme}, {years}\nbase de datos {of-theme}\ncenso {of-theme} {year}"),
    "film": lines("{object}\nlas noches de {town}\nel silencio {of-theme}"),
    "entry": lines("3*{bare-theme}\n{theme}\n{person}"),
    "encyclopedia": lines(
        "Diccionario {of-theme}\nEnciclopedia {of-theme}\nGran Enciclopedia Catalana\nDiccionario biográfico español\nEnciclopedia de México"
    ),
    "event": lines(
        "{roman} Congreso Internacional {of-theme}\n{roman} Congreso Español de Sociología\nCongreso Nacional sobre {theme}\nJornadas de Sociología de la UBA\nCongreso de la Asociación Latinoamericana de Sociología (ALAS)\n{roman} Jornadas sobre {theme}\nSeminario “{theme} {where}”\nActas del {roman} Simposio {of-theme}"
    ),
    "journal": lines(
        "Revista {of-theme}\nCuadernos {of-theme}\nEstudios sobre {theme}\nAnales {of-theme}\nBoletín {of-theme}\nAnuario {of-theme}\nRevista de la Universidad de {town}\nRevista Latinoamericana {of-theme}"
    ),
    "series": lines(
        "Biblioteca {of-theme}\nColección Popular\nSerie Historia\nCuadernos {of-theme}\nColección {theme}\nMonografías\nColección Académica\nSerie Políticas Sociales\nDocumentos {of-theme}"
    ),
    "review": lines("reseña de {person}, {book}\nreseña de {book}\nreseña a {book}\n{person}, {book} [reseña]"),
}
