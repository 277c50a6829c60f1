"""Names that the lists of Brazil and Portugal are full of: people, journals and their abbreviations, publishers, towns."""

from __future__ import annotations

from training.tables import lines, listed

FAMILIES = listed(
    """
    Silva; Santos; Oliveira; Souza; Sousa; Lima; Pereira; Ferreira; Costa; Rodrigues; Almeida; Nascimento; Alves; Carvalho; Araújo;
    Ribeiro; Gomes; Martins; Rocha; Dias; Barbosa; Fernandes; Vieira; Andrade; Moreira; Nunes; Marques; Mendes; Freitas; Cardoso; Ramos;
    Gonçalves; Teixeira; Melo; Mello; Campos; Cunha; Moura; Pinto; Castro; Correia; Corrêa; Lopes; Monteiro; Azevedo; Batista;
    Cavalcanti; Cavalcante; Moraes; Morais; Miranda; Reis; Barros; Machado; Pires; Borges; Nogueira; Farias; Tavares; Coelho; Medeiros;
    Duarte; Guimarães; Sampaio; Siqueira; Bezerra; Matos; Mattos; Fonseca; Leite; Queiroz; Brito; Peixoto; Menezes; Assis; Bastos;
    Xavier; Amaral; Cordeiro; Macedo; Paiva; Magalhães; Brandão; Viana; Vasconcelos; Pacheco; Antunes; Figueiredo; Leal; Neves; Serra;
    Faria; Simões; Henriques; Matias; Esteves; Pinheiro; Lobo; Godinho; Saraiva; Mattoso; Sardica; Quaresma; Cabral; Baptista; Valente;
    Ventura; Loureiro; Frazão; Salgado; Garcia; Toledo; Prado; Fausto; Candido; Pochmann; Schwarcz; Schwartzman; Bosi; Minayo; Tomazi;
    Zanella; Zamboni; Bortolotto; Spinelli; Marchesan; Kessler; Schneider; Weber; Klein; Becker; Hoffmann; Tanaka; Nakamura; Watanabe;
    Yamamoto; Lins; Rangel; Abreu; Carneiro; Franco; Holanda; Gouveia; Meireles; Seixas; Sequeira; Veloso; Furtado; Galvão; Jardim;
    Linhares; Maciel; Negreiros; Ottoni; Padilha; Quintela; Rebelo; Setúbal; Trindade; Uchôa; Vargas; Zaluar
    """
)
DOUBLED = listed(
    """
    Sousa Santos; Castelo Branco; Vilas Boas; Villas-Bôas; Espírito Santo; Souza e Silva; Silva Filho; Almeida Júnior; Oliveira Neto;
    Araújo Sobrinho; Santos Jr.; Costa e Silva; Melo e Castro; Sá e Benevides; Pôrto Alegre; Pinto Coelho; Sottomayor;
    Mendes de Almeida; Vieira da Cunha; Corte-Real
    """
)
GIVENS = listed(
    """
    Maria; Ana; Joana; Inês; Beatriz; Marta; Catarina; Sofia; Mariana; Teresa; Helena; Luísa; Luiza; Cristina; Cláudia; Patrícia;
    Sandra; Paula; Fernanda; Juliana; Camila; Letícia; Larissa; Aline; Vanessa; Renata; Adriana; Márcia; Sônia; Vera; Lúcia; Regina;
    Rosana; Simone; Tatiana; Débora; Raquel; Rita; Isabel; Margarida; Maria José; Maria Cecília; Ana Paula; Ana Lúcia; Maria de Fátima;
    Maria Helena; Maria da Conceição; José; João; António; Antônio; Francisco; Carlos; Paulo; Pedro; Lucas; Luiz; Luís; Marcos; Marcelo;
    Rafael; Daniel; Eduardo; Felipe; Filipe; Rodrigo; Bruno; Gustavo; Fernando; Fábio; Ricardo; Roberto; Sérgio; Renato; Leonardo;
    Leandro; Thiago; Tiago; Diogo; Rui; Nuno; Miguel; Jorge; Manuel; Joaquim; Álvaro; Vítor; Boaventura; Otávio; Ruy; Florestan; Milton;
    Celso; Caio; Antonio Carlos; José Carlos; Luiz Carlos; João Paulo; Luiz Felipe; José Manuel; Paulo Henrique
    """
)
JOURNALS = listed(
    """
    Revista Brasileira de Ciências Sociais|Rev. bras. Ci. Soc.; Dados. Revista de Ciências Sociais; Dados; Lua Nova;
    Novos Estudos CEBRAP|Novos estud. - CEBRAP; Opinião Pública; Revista de Sociologia e Política|Rev. Sociol. Polit.; Tempo Social;
    Sociologias; Sociedade e Estado; Caderno CRH; Revista Estudos Feministas|Rev. Estud. Fem.; Cadernos Pagu; Mana;
    Horizontes Antropológicos; Revista de Antropologia; Análise Social; Revista Crítica de Ciências Sociais;
    Sociologia, Problemas e Práticas; Etnográfica; Ler História; Penélope; Revista de História das Ideias; Lusitania Sacra;
    Revista Brasileira de História|Rev. Bras. Hist.; Varia Historia; Topoi; Tempo; Estudos Históricos; Afro-Ásia;
    História, Ciências, Saúde – Manguinhos|Hist. cienc. saude-Manguinhos; Revista de História (São Paulo); Anais do Museu Paulista;
    Almanack; Estudos Avançados; Cadernos de Pesquisa|Cad. Pesqui.; Educação & Sociedade|Educ. Soc.; Educação e Pesquisa|Educ. Pesqui.;
    Revista Brasileira de Educação|Rev. Bras. Educ.; Educação & Realidade; Educar em Revista; Pro-Posições;
    Ensaio: Avaliação e Políticas Públicas em Educação; Revista Portuguesa de Educação; Revista Lusófona de Educação;
    Perspectivas em Ciência da Informação|Perspect. ciênc. inf.; Ciência da Informação|Ci. Inf.; Transinformação; Encontros Bibli;
    Em Questão; Informação & Sociedade; Psicologia: Reflexão e Crítica|Psicol. Reflex. Crit.; Psicologia: Teoria e Pesquisa;
    Psicologia & Sociedade|Psicol. Soc.; Estudos de Psicologia (Campinas); Psicologia em Estudo; Paidéia (Ribeirão Preto);
    Análise Psicológica; Cadernos de Saúde Pública|Cad Saude Publica; Revista de Saúde Pública|Rev Saude Publica;
    Ciência & Saúde Coletiva|Cien Saude Colet; Saúde e Sociedade|Saude soc.; Physis: Revista de Saúde Coletiva;
    Interface – Comunicação, Saúde, Educação; Epidemiologia e Serviços de Saúde|Epidemiol Serv Saude;
    Revista Brasileira de Enfermagem|Rev Bras Enferm; Texto & Contexto – Enfermagem|Texto Contexto Enferm;
    Revista Latino-Americana de Enfermagem|Rev Latino-Am Enfermagem; Acta Paulista de Enfermagem|Acta Paul Enferm;
    Arquivos Brasileiros de Cardiologia|Arq Bras Cardiol; Jornal de Pediatria|J Pediatr (Rio J);
    Jornal Brasileiro de Pneumologia|J Bras Pneumol; Revista da Associação Médica Brasileira|Rev Assoc Med Bras;
    Acta Médica Portuguesa|Acta Med Port; Arquivos de Neuro-Psiquiatria|Arq Neuropsiquiatr; Revista CEFAC|Rev CEFAC;
    Revista Brasileira de Medicina do Esporte|Rev Bras Med Esporte; Revista de Nutrição|Rev Nutr;
    Pesquisa Agropecuária Brasileira|Pesq. agropec. bras.; Ciência Rural|Cienc. Rural; Ciência Florestal; Revista Árvore;
    Acta Botanica Brasilica|Acta bot. bras.; Acta Amazonica;
    Arquivo Brasileiro de Medicina Veterinária e Zootecnia|Arq. Bras. Med. Vet. Zootec.; Revista Brasileira de Zootecnia;
    Revista Brasileira de Ciência do Solo|Rev. Bras. Ciênc. Solo; Química Nova|Quím. Nova; Engenharia Sanitaria e Ambiental;
    Gestão & Produção|Gest. Prod.; Revista de Administração de Empresas|RAE; Revista de Administração Contemporânea|RAC;
    Revista de Administração Pública|Rev. Adm. Pública; Cadernos EBAPE.BR; Revista Contabilidade & Finanças;
    Revista de Economia Política; Economia e Sociedade; Nova Economia; Revista Direito GV; Direito e Práxis; Revista dos Tribunais;
    Revista de Informação Legislativa; Sequência; Alfa: Revista de Linguística; DELTA; Revista do Instituto de Estudos Brasileiros;
    Remate de Males; Estudos de Literatura Brasileira Contemporânea; Kriterion; Trans/Form/Ação; Síntese;
    Revista Portuguesa de Filosofia; Mercator; GEOUSP; Ambiente & Sociedade|Ambient. soc.; Cadernos Metrópole;
    Urbe. Revista Brasileira de Gestão Urbana; Brazilian Journal of Biology|Braz. J. Biol.
    """
)
PUBLISHERS = listed(
    """
    Companhia das Letras; Zahar; Jorge Zahar; Jorge Zahar Ed.; Paz e Terra; Civilização Brasileira; Record; Nova Fronteira; Editora 34;
    Ed. 34; Cosac Naify; Perspectiva; Brasiliense; Ática; Contexto; Cortez; Autores Associados; Papirus; Vozes; Loyola; Paulus;
    Paulinas; Martins Fontes; WMF Martins Fontes; Boitempo; Hucitec; Fiocruz; Editora Fiocruz; Edusp; Editora da Unicamp; Ed. Unicamp;
    Editora Unesp; Ed. UFMG; Editora UFMG; UFPR; EdUFBA; EDUERJ; Ed. UFRJ; EDIPUCRS; Editora UnB; Argos; Mercado de Letras; Pontes;
    Parábola; Autêntica; Relume Dumará; Garamond; 7 Letras; Revan; Forense; Saraiva; Atlas; Revista dos Tribunais; Malheiros;
    Lumen Juris; Del Rey; Juspodivm; Guanabara Koogan; Artmed; Artes Médicas; Manole; LTC; Bookman; Pearson Prentice Hall; Campus;
    Elsevier; FGV; Editora FGV; Fundação Getulio Vargas; IBGE; IPEA; Embrapa; Ministério da Saúde; Imprensa Nacional;
    Imprensa Nacional-Casa da Moeda; INCM; Afrontamento; Edições Afrontamento; Almedina; Edições Almedina; Presença; Editorial Presença;
    Estampa; Caminho; Livros Horizonte; Dom Quixote; Gradiva; Edições 70; Colibri; Edições Colibri; Cosmos; Celta; Temas e Debates;
    Círculo de Leitores; Imprensa de Ciências Sociais; ICS; Fundação Calouste Gulbenkian; Imprensa da Universidade de Coimbra;
    Porto Editora; Texto Editora; Assírio & Alvim; Relógio d'Água; Coimbra Editora; Quid Juris; Lidel; Appris; CRV; Annablume; Unijuí;
    Mediação; Wak; É Realizações; Escrituras
    """
)
PLACES = lines(
    """
    São Paulo
    Rio de Janeiro
    Belo Horizonte
    Porto Alegre
    Brasília
    Brasília, DF
    Curitiba
    Salvador
    Recife
    Fortaleza
    Florianópolis
    Campinas
    Belém
    Manaus
    Goiânia
    Natal
    João Pessoa
    Vitória
    São Luís
    Cuiabá
    Campo Grande
    Teresina
    Maceió
    Niterói
    Petrópolis
    Juiz de Fora
    Viçosa
    Lavras
    Ouro Preto
    Uberlândia
    Ribeirão Preto
    São Carlos
    Botucatu
    Piracicaba
    Araraquara
    Londrina
    Maringá
    Ponta Grossa
    Chapecó
    Ijuí
    Pelotas
    Santa Maria
    Caxias do Sul
    Lisboa
    Porto
    Coimbra
    Braga
    Évora
    Oeiras
    Aveiro
    Faro
    Lisboa/Porto
    Luanda
    Maputo
    Rio de Janeiro; São Paulo
    """
)
