"""Portuguese, as it is printed in Brazil (NBR 6023, Vancouver, APA) and in Portugal."""

from __future__ import annotations

from training.tables import Language, Terms, lines, listed, paired
from training.tables.pt_names import DOUBLED, FAMILIES, GIVENS, JOURNALS, PLACES, PUBLISHERS
from training.tables.pt_titles import GRAMMAR

_TERMS = Terms(
    conjunctions=("e", "e", "e", ";", ";", "&", "&"),
    et_al=("et al.", "et al.", "et al", "e outros", "et alii", "e cols.", "[et al.]", "e col."),
    editors=paired(
        """
        (org.)  | (orgs.)
        (org.)  | (orgs.)
        (Org.)  | (Orgs.)
        (org.)  | (org.)
        (Org.)  | (Org.)
        (ed.)   | (eds.)
        (Ed.)   | (Eds.)
        (coord.) | (coords.)
        (coord.) | (coord.)
        (Coord.) | (Coord.)
        , org.  | , orgs.
        , organizador | , organizadores
        (organizadora) | (organizadoras)
        (dir.)  | (dir.)
        (comp.) | (comps.)
        (Coordenação) | (Coordenação)
        """
    ),
    edited_by=(
        "organizado por {}",
        "org. {}",
        "organização de {}",
        "Organização de {}",
        "Organização: {}",
        "orgs. {}",
        "editado por {}",
        "ed. {}",
        "coord. {}",
        "coordenação de {}",
        "dir. {}",
        "Org. por {}",
    ),
    translated_by=(
        "tradução de {}",
        "Tradução de {}",
        "Tradução: {}",
        "Trad. {}",
        "trad. {}",
        "trad. de {}",
        "Tradução {}",
        "traduzido por {}",
    ),
    contained=("In:", "In:", "In:", "In", "In", "in", "em", "Em", "in:", "IN:", "In :"),
    volumes=("v. {}", "v. {}", "v. {}", "vol. {}", "vol. {}", "Vol. {}", "v.{}", "ano {}", "tomo {}", "V. {}"),
    issues=("n. {}", "n. {}", "n. {}", "n.º {}", "nº {}", "no. {}", "n.{}", "n° {}", "N. {}", "núm. {}", "fasc. {}"),
    numberings=(
        "v. {volume}, n. {issue}",
        "v. {volume}, n. {issue}",
        "v.{volume}, n.{issue}",
        "vol. {volume}, n. {issue}",
        "vol. {volume}, n.º {issue}",
        "vol. {volume}, nº {issue}",
        "ano {volume}, n. {issue}",
        "{volume}, n. {issue}",
        "v.{volume} n.{issue}",
        "vol. {volume}, no. {issue}",
    ),
    book_volumes=("v. {}", "vol. {}", "v.{}", "Vol. {}", "tomo {}", "t. {}", "volume {}", "{} v."),
    pages=("p. {}", "p. {}", "p. {}", "pp. {}", "pp. {}", "p.{}", "p.{}", "{}", "págs. {}"),
    page=("p. {}", "p. {}", "p.{}", "{}", "pág. {}"),
    page_counts=("{} p.", "{}p.", "{} p.", "{} pp.", "{} páginas", "{}p"),
    following=(" e segs.", " ss.", " e ss.", " e seg."),
    numbers=("n. {}", "nº {}", "n.º {}", "{}", "n° {}", "No. {}", "N. {}"),
    ordinals=("1ª", "2ª", "3ª", "4ª", "5ª", "6ª", "7ª", "8ª", "9ª", "10ª"),
    editions=("{} ed.", "{} ed.", "{} edição", "({} ed.)", "{} Ed."),
    revised=(
        "2. ed.",
        "3. ed.",
        "4. ed.",
        "5. ed.",
        "6. ed.",
        "2. ed. rev.",
        "2. ed. rev. e ampl.",
        "3. ed. rev. e atual.",
        "ed. rev.",
        "nova edição",
        "segunda edição",
        "2a ed.",
        "3a ed.",
        "reimpressão",
        "1. reimp.",
        "Edição fac-similar",
    ),
    series=(
        "({series}, {number})",
        "({series}, n. {number})",
        "{series}, {number}",
        "({series}; {number})",
        "{series}, v. {number}",
        "Coleção {series}, {number}",
    ),
    months=listed("janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro"),
    months_short=listed("jan.; fev.; mar.; abr.; maio; jun.; jul.; ago.; set.; out.; nov.; dez."),
    seasons=listed(
        "primavera; verão; outono; inverno; jan./jun.; jul./dez.; jan./abr.; jan./mar.; maio/ago.; set./dez.; abr./jun.; out./dez.; jan.-jun."
    ),
    dates=(
        "{day} {month} {year}",
        "{day} {month} {year}",
        "{day} de {month} de {year}",
        "{day} de {month} de {year}",
        "{d}/{m}/{year}",
        "{d}-{m}-{year}",
        "{year} {month} {day}",
        "{day} de {month}, {year}",
    ),
    days=("{day} {month}", "{day} de {month}", "{day} de {month}"),
    accessed=(
        "Acesso em: {}",
        "Acesso em: {}",
        "Acesso em: {}",
        "Acesso em {}",
        "acesso em: {}",
        "Acessado em {}",
        "[acesso em {}]",
        "[acessado {}]",
        "[citado {}]",
        "(acedido em {})",
        "Acedido em {}",
        "consultado em {}",
        "(consultado em {})",
        "[consultado a {}]",
        "Acessado em: {}",
        "acesso em {}",
        "[Acesso em: {}]",
        "Data de acesso: {}",
    ),
    urls=(
        "Disponível em: {}",
        "Disponível em: {}",
        "Disponível em: <{}>",
        "Disponível em: <{}>",
        "{}",
        "{}",
        "Disponível em {}",
        "Disponível: {}",
        "disponível em {}",
        "URL: {}",
        "Recuperado de {}",
        "Retirado de {}",
        "em {}",
        "Disponível na internet: {}",
    ),
    retrieved=(
        "Disponível em: {url}|. Acesso em: {accessed}",
        "Disponível em: <{url}>|. Acesso em: {accessed}",
        "Recuperado em {accessed}, |de {url}",
        "Acedido em {accessed}, |em {url}",
        "Retirado de {url}|, acesso em {accessed}",
        "Recuperado em {accessed} |de {url}",
    ),
    no_date=("s.d.", "s.d.", "[s.d.]", "s/d", "s. d.", "[20--]", "[199-]", "sem data", "n.d."),
    forthcoming=("no prelo", "no prelo", "No prelo", "em preparação", "no prelo", "a publicar", "em publicação", "aceito"),
    more_places=("etc.", "et al."),
    presented=(
        "Trabalho apresentado no {}",
        "Trabalho apresentado ao {}",
        "trabalho apresentado no {}",
        "comunicação apresentada ao {}",
        "Comunicação apresentada no {}",
        "Paper apresentado no {}",
        "palestra proferida no {}",
    ),
    reprints=(
        "[{}]",
        "(1ª ed. {})",
        "[1. ed. {}]",
        "(Trabalho original publicado em {})",
        "(Obra original publicada em {})",
        "1. ed. {}",
        "[orig. {}]",
    ),
    online=("[online]", "[on-line]", "[Internet]", "on-line", "[em linha]", "[Online]"),
    same=("______.", "idem", "Id."),
    quotes=(("", ""), ("", ""), ("", ""), ("“", "”"), ('"', '"'), ("«", "»")),
)
LANGUAGE = Language(
    code="pt",
    families=FAMILIES * 6 + DOUBLED,
    givens=GIVENS,
    particles=("de", "da", "da", "dos", "do", "das", "de", "e", "von", "di"),
    doubled=0.4,
    bodies=lines(
        """
        Ministério {portfolio}
        Ministério da Saúde
        BRASIL. Ministério {portfolio}
        BRASIL. Ministério {portfolio}
        BRASIL. Ministério {portfolio}
        Brasil. Ministério {portfolio}
        Brasil. Ministério {portfolio}
        Brasil. Ministério {portfolio}
        BRASIL
        BRASIL
        Brasil
        BRASIL. Congresso Nacional
        BRASIL. Presidência da República
        BRASIL. Supremo Tribunal Federal
        SÃO PAULO (Estado). Secretaria {portfolio}
        MINAS GERAIS. Secretaria de Estado {portfolio}
        IBGE
        IBGE
        INSTITUTO BRASILEIRO DE GEOGRAFIA E ESTATÍSTICA
        Instituto Brasileiro de Geografia e Estatística (IBGE)
        IPEA
        Instituto de Pesquisa Econômica Aplicada
        INEP
        CAPES
        CNPq
        ANVISA
        Agência Nacional de Vigilância Sanitária
        Embrapa
        ASSOCIAÇÃO BRASILEIRA DE NORMAS TÉCNICAS
        ABNT
        Organização Mundial da Saúde
        ORGANIZAÇÃO MUNDIAL DA SAÚDE
        OMS
        Organização Pan-Americana da Saúde
        ONU
        Organização das Nações Unidas
        UNESCO
        UNICEF
        Banco Mundial
        OCDE
        World Health Organization
        Comissão Europeia
        Instituto Nacional de Estatística
        INE
        Conselho Nacional de Justiça
        Conselho Nacional de Saúde
        Conselho Nacional de Educação
        Conselho Federal de Psicologia
        Fundação Getulio Vargas
        Fundação João Pinheiro
        Prefeitura Municipal de {town}
        PREFEITURA MUNICIPAL DE {town}
        Câmara Municipal de {town}
        Universidade de {town}
        Governo de Portugal
        Assembleia da República
        Banco de Portugal
        Direcção-Geral da Saúde
        Sociedade Brasileira de Cardiologia
        """
    ),
    journals=JOURNALS,
    newspapers=listed(
        "Folha de S. Paulo; Folha de São Paulo; O Estado de S. Paulo; O Globo; Jornal do Brasil; Correio Braziliense; Zero Hora; Gazeta do Povo; A Tarde; Valor Econômico; Veja; Época; CartaCapital; Público; Expresso; Diário de Notícias; Jornal de Notícias; Correio da Manhã; Visão; Gazeta Mercantil; Diário Oficial da União; Diário da República; Diário Oficial [da] República Federativa do Brasil"
    ),
    sites=lines(
        "IBGE|www.ibge.gov.br\nPlanalto|www.planalto.gov.br\nPortal G1|g1.globo.com\nBBC Brasil|www.bbc.com\nAgência Brasil|agenciabrasil.ebc.com.br\nINEP|portal.inep.gov.br\nUOL|www.uol.com.br\nNexo Jornal|www.nexojornal.com.br\nPordata|www.pordata.pt\nWikipédia|pt.wikipedia.org"
    ),
    publishers=PUBLISHERS,
    places=("São Paulo",) * 45
    + ("Rio de Janeiro",) * 32
    + ("Lisboa",) * 18
    + ("Brasília",) * 12
    + ("Porto Alegre",) * 8
    + ("Belo Horizonte",) * 6
    + ("Porto",) * 6
    + ("Coimbra",) * 5
    + PLACES,
    universities=listed(
        "Universidade de São Paulo; Universidade Estadual de Campinas; Universidade Estadual Paulista; Universidade Federal do Rio de Janeiro; Universidade Federal de Minas Gerais; Universidade Federal do Rio Grande do Sul; Universidade de Brasília; Universidade Federal da Bahia; Universidade Federal de Pernambuco; Universidade Federal de Santa Catarina; Universidade Federal do Paraná; Universidade Federal Fluminense; Universidade Federal de São Carlos; Universidade Federal de Viçosa; Pontifícia Universidade Católica de São Paulo; Pontifícia Universidade Católica do Rio de Janeiro; IUPERJ; Universidade do Estado do Rio de Janeiro; Fundação Oswaldo Cruz; Universidade de Lisboa; Universidade Nova de Lisboa; ISCTE; Universidade do Porto; Universidade de Coimbra; Universidade do Minho; Universidade Eduardo Mondlane"
    ),
    grammar=GRAMMAR,
    theses=listed(
        "Tese (Doutorado); Tese (Doutorado em Educação); Dissertação (Mestrado); Dissertação (Mestrado em História); Tese (Doutorado em Sociologia); Tese de doutorado; tese de doutorado; Dissertação de mestrado; dissertação de mestrado; Tese de Doutoramento; Monografia; Trabalho de Conclusão de Curso; Tese (Livre-Docência); [Tese]; [dissertação]; Tese (Doutorado em Ciências)"
    ),
    papers=listed(
        "Texto para Discussão; Texto para discussão; Documentos; Circular Técnica; Boletim Técnico; Working Paper; Relatório técnico; Relatório de pesquisa; Documento de trabalho; Comunicado Técnico; Nota Técnica"
    ),
    manuscripts=listed("mimeo; Mimeo; mimeografado; manuscrito; inédito; Não publicado; texto inédito; (Mimeogr.)"),
    media=listed("[filme]; [DVD]; 1 CD-ROM; [CD-ROM]; [base de dados]; [vídeo]; [conjunto de dados]; [documentário]"),
    terms=_TERMS,
)
