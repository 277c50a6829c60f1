"""The grammar of Portuguese titles."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed
from training.tables.articles import PORTUGUESE_DE, PORTUGUESE_EM, bare, melted

_THEMES = listed(
    """
    a educação popular; a educação infantil; a escola pública; o ensino superior; o ensino de ciências; o currículo;
    a formação de professores; a avaliação institucional; a leitura; a alfabetização; a gestão escolar; a juventude; a infância;
    o envelhecimento; a violência urbana; a segurança pública; o sistema prisional; o trabalho doméstico; o mercado de trabalho;
    o sindicalismo; a reforma agrária; a agricultura familiar; os assentamentos rurais; a questão indígena; os quilombos; a escravidão;
    o tráfico atlântico; a abolição; a imigração italiana; a colonização; o Império; a ditadura militar; a redemocratização;
    o presidencialismo de coalizão; os partidos políticos; o comportamento eleitoral; a participação popular; os conselhos gestores;
    o orçamento participativo; as políticas sociais; a assistência social; a desigualdade racial; as relações de gênero;
    os movimentos sociais; as favelas; a moradia popular; a mobilidade urbana; o saneamento básico; a gestão ambiental;
    os recursos hídricos; as mudanças climáticas; o cerrado; a mata atlântica; a pesca artesanal; os solos tropicais; a soja;
    a produção de leite; a qualidade da carne; a atenção básica; a saúde mental; a reforma psiquiátrica; a estratégia saúde da família;
    a humanização do parto; a mortalidade materna; o aleitamento materno; a gravidez na adolescência; a dengue; a tuberculose;
    a hipertensão arterial; o diabetes mellitus; a obesidade infantil; a dor crônica; o cuidado de enfermagem; a segurança do paciente;
    a voz do professor; a imagem corporal; a atividade física; o futebol; a capoeira; o carnaval; a música popular; o cinema novo;
    o romance regionalista; a poesia modernista; a tradução literária; a análise do discurso; a variação linguística;
    a biblioteca escolar; a produção científica; os periódicos eletrônicos; a comunicação comunitária; o telejornalismo;
    as redes sociais; a cultura organizacional; a inovação; a pequena empresa; a governança corporativa; a política industrial;
    a inflação; o federalismo; o controle de constitucionalidade; os direitos fundamentais; a responsabilidade civil; o processo penal;
    o direito do trabalho; a arte sacra; os azulejos; a talha dourada; as confrarias; a Inquisição; a expansão marítima;
    as elites locais; o municipalismo; a imprensa republicana
    """
)
_WHERE = listed(
    """
    no Brasil; em São Paulo; no Rio de Janeiro; em Minas Gerais; na Bahia; no Nordeste; na Amazônia; no Rio Grande do Sul; no Paraná;
    em Portugal; no Porto; no Alentejo; nos Açores; em Angola; em Moçambique; em Cabo Verde; na América Latina; no Mercosul;
    na Europa do Sul; no Pantanal; no semiárido; no interior paulista; em um hospital universitário; em uma escola pública;
    em municípios de pequeno porte; na rede municipal de ensino; na fronteira; no Estado Novo; na Primeira República; no mundo lusófono
    """
)
_WHEN = listed(
    """
    na Idade Média; no século XVI; no século XVIII; no século XIX; no século XX; nos anos 1990; na década de 1930; no pós-guerra;
    após a Constituição de 1988; durante a pandemia; (1750-1822); (1889-1930); (1964-1985); (1990-2010); (séculos XV-XVIII);
    de 1980 a 2010; em tempos de crise; na contemporaneidade; hoje
    """
)
_SUBTITLES = listed(
    """
    um estudo de caso; uma revisão integrativa; uma revisão sistemática; limites e possibilidades; desafios e perspectivas;
    teoria e prática; uma análise comparada; entre o local e o global; aproximações teóricas; um olhar antropológico; algumas reflexões;
    história e memória; discursos e práticas; uma proposta metodológica; contribuições para o debate; tensões e contradições;
    o caso de um município mineiro; percepções de usuários e profissionais; estudo transversal; da teoria à sala de aula;
    ensaio de interpretação; notas de pesquisa; permanências e rupturas; o que dizem as pesquisas
    """
)
_OBJECTS = listed(
    """
    um bairro operário; uma escola de periferia; uma comunidade ribeirinha; um arquivo esquecido; uma família de imigrantes;
    um convento setecentista; uma revista de vanguarda; um manuscrito inédito; uma cidade média; um programa interrompido;
    uma greve sem vencedores; um país de leitores; uma política sem memória; um cronista de província
    """
)
GRAMMAR: Mapping[str, Words] = {
    "theme": _THEMES,
    "of-theme": melted(_THEMES, PORTUGUESE_DE),
    "in-theme": melted(_THEMES, PORTUGUESE_EM),
    "bare-theme": bare(_THEMES),
    "where": _WHERE,
    "when": _WHEN,
    "object": _OBJECTS,
    "town": listed(
        "São Paulo; Salvador; Recife; Ouro Preto; Belém; Porto Alegre; Fortaleza; Curitiba; Lisboa; Porto; Coimbra; Évora; Braga; Luanda; Campinas; Londrina"
    ),
    "of-study": listed(
        "a construção; os limites; as origens; o papel; a influência; os efeitos; o impacto; a avaliação; uma análise; os sentidos; as representações; reflexões sobre os rumos; a crise; os desafios; a trajetória; a invenção; os usos; notas para uma história; percepção; prevalência; caracterização"
    ),
    "portfolio": listed(
        "da Saúde; da Educação; da Fazenda; da Justiça; da Cultura; da Agricultura, Pecuária e Abastecimento; do Meio Ambiente; do Desenvolvimento Social; das Relações Exteriores; do Trabalho; da Ciência e Tecnologia"
    ),
    "article": lines(
        """
        5*{theme} {where}
        4*{theme} {where} {when}
        3*{theme} e {theme} {where}
        6*{of-study} {of-theme} {where}
        2*{of-study} {of-theme}
        2*{of-study} {of-theme} {in-theme}
        3*{object}: {theme} {where}
        o que é {theme}?
        para onde vai {theme}?
        de {town} a {town}: {theme} {when}
        entre {theme} e {theme}
        {theme} na obra de {person}
        {person} e {theme}
        relação entre {theme} e {theme}
        fatores associados {in-theme} {where}
        efeito {of-theme} sobre {theme}: ensaio clínico randomizado
        adaptação transcultural de um questionário sobre {theme}
        “{object}”: {theme} {when}
        {theme} como {bare-theme}
        desempenho {of-theme} em diferentes épocas do ano
        """
    ),
    "book": lines(
        "5*{theme} {where}\n4*{theme} {where} {when}\n5*{theme}\n3*{theme} e {theme}\n3*história {of-theme}\n2*história {of-theme} {where}\nsociologia {of-theme}\n2*{object}\n2*{of-study} {of-theme}\nmanual {of-theme}\nfundamentos {of-theme}\ncurso {of-theme}\n{person}\nvida e obra de {person}\n{town} {when}\ndicionário {of-theme}\npensar {theme}\nmetodologia {of-theme}"
    ),
    "edited": lines(
        "4*{theme} {where}\n2*{theme} {where} {when}\n3*{theme} e {theme}\nhistória {of-theme}\nestudos em homenagem a {person}\nrepensar {theme}\n2*{of-study} {of-theme} {where}\nanais do encontro sobre {theme}"
    ),
    "subtitle": (
        *_SUBTITLES,
        "{theme} {when}",
        "{theme} {where}",
        "o caso {of-theme}",
        "o caso de {town}",
        "{town}, {years}",
        "{theme} e {theme}",
    ),
    "report": lines(
        "relatório anual {year}\nrelatório sobre {theme} {where}\npesquisa nacional {of-theme}\nplano nacional {of-theme} {years}\nmanual técnico {of-theme}\nparâmetros curriculares nacionais\ncenso demográfico {year}\npolítica nacional {of-theme}\ndiretrizes para {theme}\n{theme} em números: {year}"
    ),
    "talk": lines("{theme} {where}\n{of-study} {of-theme}\n{object}: {theme} {when}"),
    "headline": lines(
        "{theme} divide o governo\nCongresso aprova {theme}\n{town} discute {theme}\n{name}: “{theme} não está à venda”\ncresce a preocupação com {theme}\n{theme}, o debate adiado\n{object} que ninguém quer\nministro {name} defende {theme}"
    ),
    "webpage": lines(
        "{theme} {where}\no que é {theme}?\n{theme}: perguntas frequentes\nsobre {theme}\ndados {of-theme}\nbiografia de {person}"
    ),
    "law": lines(
        """
        2*lei nº {number}, de {year}
        lei n. {number}/{year}: dispõe sobre {theme}
        decreto nº {number}. Regulamenta {theme}
        decreto-lei n.º {number}/{year}
        portaria n.º {number}/{year}. Institui a política nacional {of-theme}
        Constituição da República Federativa do Brasil
        código {of-theme}
        resolução nº {number}. Estabelece as diretrizes para {theme}
        medida provisória n. {number}
        """
    ),
    "case": lines(
        "habeas corpus nº {number}\nrecurso extraordinário n. {number}\nacórdão n.º {number}/{year}\nADI {number}\n{name} c. Portugal"
    ),
    "dataset": lines("pesquisa {of-theme}, {years}\nbase de dados {of-theme}\ncenso {of-theme} {year}"),
    "film": lines("{object}\nas noites de {town}\no silêncio {of-theme}"),
    "entry": lines("3*{bare-theme}\n{theme}\n{person}"),
    "encyclopedia": lines(
        "Dicionário {of-theme}\nEnciclopédia {of-theme}\nDicionário de história de Portugal\nEnciclopédia Itaú Cultural\nGrande enciclopédia portuguesa e brasileira"
    ),
    "event": lines(
        "{roman} Congresso Brasileiro de {bare-theme}\nENCONTRO ANUAL DA ANPOCS\nEncontro Nacional de {bare-theme}\nAnais do {roman} Congresso Nacional de {bare-theme}\n{roman} Seminário Internacional sobre {theme}\nReunião Anual da ANPEd\nSimpósio Nacional de História\nCongresso Português de Sociologia\nActas do {roman} Colóquio {of-theme}"
    ),
    "journal": lines(
        "Revista Brasileira de {bare-theme}\nCadernos de {bare-theme}\nEstudos {of-theme}\nAnais {of-theme}\nBoletim {of-theme}\nRevista da Universidade de {town}\nRevista Portuguesa de {bare-theme}\nArquivos {of-theme}"
    ),
    "series": lines(
        "Coleção {theme}\nPrimeiros Passos\nColeção Primeiros Passos\nSérie Textos para Discussão\nColecção Estudos\nBiblioteca {of-theme}\nCadernos {of-theme}\nBrasiliana\nOs Pensadores\nSérie Legislação"
    ),
    "review": lines("resenha de {person}, {book}\nresenha de {book}\nrecensão a {book}\nresenha: {book}"),
}
