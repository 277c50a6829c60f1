"""Names that the lists of Spain and Spanish America are full of: people, journals and their abbreviations, publishers, towns."""

from __future__ import annotations

from training.tables import listed

FAMILIES = listed(
    """
    García; Rodríguez; González; Fernández; López; Martínez; Sánchez; Pérez; Gómez; Martín; Jiménez; Ruiz; Hernández; Díaz; Moreno;
    Muñoz; Álvarez; Romero; Alonso; Gutiérrez; Navarro; Torres; Domínguez; Vázquez; Ramos; Gil; Ramírez; Serrano; Blanco; Molina;
    Morales; Suárez; Ortega; Delgado; Castro; Ortiz; Rubio; Marín; Sanz; Núñez; Iglesias; Medina; Garrido; Cortés; Castillo; Santos;
    Lozano; Guerrero; Cano; Prieto; Méndez; Cruz; Calvo; Gallego; Vidal; León; Márquez; Herrera; Peña; Flores; Cabrera; Campos; Vega;
    Fuentes; Carrasco; Diez; Caballero; Reyes; Nieto; Aguilar; Pascual; Santana; Herrero; Montero; Lorenzo; Hidalgo; Giménez; Ibáñez;
    Ferrer; Durán; Santiago; Benítez; Mora; Vicente; Vargas; Arias; Carmona; Crespo; Román; Pastor; Soto; Sáez; Velasco; Moya; Soler;
    Parra; Esteban; Bravo; Gallardo; Rojas; Quispe; Mamani; Huamán; Espinoza; Contreras; Sepúlveda; Tapia; Valenzuela; Araya;
    Fuenzalida; Restrepo; Jaramillo; Zapata; Ospina; Uribe; Echeverri; Zambrano; Paredes; Villarreal; Cárdenas; Salinas; Ávila; Zavala;
    Trejo; Galván; Acosta; Sosa; Benavídez; Ledesma; Quiroga; Bustos; Ponce; Villalobos; Arce; Rivas; Palacios; Etxeberria; Goikoetxea;
    Agirre; Puig; Ferrer i Mas; Vila; Roca; Casanova; Fontdevila; Zubiri; Urrutia; Olmedo; Zermeño; Aznar
    """
)
DOUBLED = listed(
    """
    García Canal; Martínez Alier; Pérez Llorca; Fernández de Córdoba; Ruiz-Morales; González Calleja; Sánchez León; López-Aranguren;
    Gómez de Liaño; Rodríguez Castelo; Hernández Sandoval; Díaz-Salazar; Álvarez Junco; Ortiz de Zárate; Moreno Luzón; Muñoz Machado;
    Torres-Rivas; Vázquez Montero; Jiménez-Blanco; Castro Gómez; Molina Enríquez; Núñez Seixas; Ibáñez-Martín; De la Fuente;
    De los Ríos; Del Campo; De la Torre; Ponce de León; Arias Maldonado; Rojas Mix; Soto Gamboa; Quijano Obregón; Vargas Arenas;
    Méndez-Bravo; Romero Frías; Cabrera Infante; Salazar Bondy; Pinto Vallejos; Bonfil Olivera; Zermeño-Hernández
    """
)
GIVENS = listed(
    """
    María; Carmen; Ana; Isabel; Laura; Cristina; Marta; Lucía; Elena; Pilar; Rosa; Teresa; Beatriz; Patricia; Silvia; Raquel; Mercedes;
    Dolores; Inés; Paula; Sara; Irene; Alicia; Rocío; Claudia; Gabriela; Verónica; Adriana; Mónica; Lorena; Ximena; Guadalupe; Soledad;
    Susana; Graciela; Norma; María José; María del Carmen; Ana María; María Teresa; Ana Belén; Rosa María; Luz Marina; Montserrat;
    Nuria; Leticia; José; Antonio; Juan; Manuel; Francisco; Luis; Javier; Carlos; Miguel; Pedro; Ángel; Jesús; David; Daniel; Rafael;
    Alejandro; Fernando; Alberto; Pablo; Sergio; Jorge; Ramón; Enrique; Vicente; Andrés; Diego; Víctor; Ignacio; Julio; Gonzalo; Emilio;
    Eduardo; Óscar; Joaquín; Santiago; Ricardo; Agustín; Tomás; Raúl; Felipe; Gustavo; Rodrigo; Hernán; Mauricio; Germán; Ernesto;
    Héctor; José Luis; José María; Juan Carlos; José Antonio; Juan Pablo; Luis Miguel; Jordi; Joan; Xosé; Iñaki; Mikel
    """
)
JOURNALS = listed(
    """
    Revista Española de Investigaciones Sociológicas|REIS; Revista Internacional de Sociología|RIS; Papers. Revista de Sociologia;
    Política y Sociedad; Sociológica; Estudios Sociológicos; Revista Mexicana de Sociología|Rev. Mex. Sociol.;
    Revista Española de Ciencia Política; Revista de Estudios Políticos|REP; Política y Gobierno; Revista de Ciencia Política;
    Perfiles Latinoamericanos; Nueva Sociedad; Desarrollo Económico; Íconos. Revista de Ciencias Sociales; Estudios Políticos;
    Análisis Político; Colombia Internacional; Foro Internacional; Revista CIDOB d'Afers Internacionals;
    Revista Española de Derecho Internacional|REDI; Revista Española de Derecho Constitucional|REDC;
    Revista de Administración Pública|RAP; Anuario de Derecho Civil|ADC; Anuario de Historia del Derecho Español|AHDE; Derecho PUCP;
    Ius et Praxis; Revista Chilena de Derecho|Rev. chil. derecho; Boletín Mexicano de Derecho Comparado; Hispania; Hispania Sacra;
    Historia Social; Ayer; Historia Contemporánea; Pasado y Memoria; Historia Mexicana; Historia Crítica;
    Anuario Colombiano de Historia Social y de la Cultura|ACHSC; Anuario de Estudios Americanos; Revista de Indias;
    Boletín Americanista; Estudios de Historia Novohispana; Relaciones. Estudios de Historia y Sociedad; Investigaciones Históricas;
    Manuscrits; Anuario de Estudios Medievales; En la España Medieval; Archivo Español de Arte|AEA; Archivo Español de Arqueología;
    Trabajos de Prehistoria; Complutum; Zephyrus; Gerión; Emerita; Revista de Filología Española|RFE;
    Nueva Revista de Filología Hispánica|NRFH; Bulletin Hispanique; Revista de Literatura; Revista Iberoamericana; Hispamérica;
    Anales de la Literatura Española Contemporánea; Cuadernos Hispanoamericanos; Revista de Occidente; Isegoría; Pensamiento; Daímon;
    Diánoia; Ideas y Valores; Revista de Educación; Revista Iberoamericana de Educación|Rev. Iberoam. Educ.; Educación XX1;
    Revista Complutense de Educación; Bordón; Perfiles Educativos; Revista Mexicana de Investigación Educativa|RMIE;
    Estudios Pedagógicos; Comunicar; Profesional de la Información; Anàlisi; Estudios sobre el Mensaje Periodístico;
    Comunicación y Sociedad; Anales de Psicología; Psicothema; Revista Latinoamericana de Psicología|Rev. latinoam. psicol.;
    Acta Psiquiátrica y Psicológica de América Latina; Medicina Clínica|Med Clin (Barc); Revista Clínica Española|Rev Clin Esp;
    Gaceta Sanitaria|Gac Sanit; Revista Española de Salud Pública|Rev Esp Salud Pública; Atención Primaria|Aten Primaria;
    Revista Española de Cardiología|Rev Esp Cardiol; Nutrición Hospitalaria|Nutr Hosp; Revista Médica de Chile|Rev Med Chil;
    Salud Pública de México|Salud Publica Mex; Revista Panamericana de Salud Pública|Rev Panam Salud Publica; Biomédica;
    Gaceta Médica de México|Gac Med Mex; Medicina (Buenos Aires)|Medicina (B Aires); Enfermería Clínica|Enferm Clin;
    Index de Enfermería|Index Enferm; Investigaciones Geográficas; Boletín de la Asociación de Geógrafos Españoles; EURE; Scripta Nova;
    Cuadernos Geográficos; Estudios Demográficos y Urbanos; Papeles de Población; El Trimestre Económico|El Trim. Econ.;
    Investigación Económica; Revista de la CEPAL; Revista de Historia Económica; Información Comercial Española; Cuadernos de Economía;
    Problemas del Desarrollo; Alteridades; Nueva Antropología; Revista Colombiana de Antropología; Chungara; Disparidades;
    Revista Mexicana de Biodiversidad|Rev. Mex. Biodivers.; Revista de Biología Tropical|Rev. Biol. Trop.; Interciencia; Agrociencia;
    Ecosistemas; Anales del Jardín Botánico de Madrid
    """
)
PUBLISHERS = listed(
    """
    Alianza; Alianza Editorial; Ariel; Crítica; Cátedra; Taurus; Tecnos; Siglo XXI; Siglo XXI Editores; Fondo de Cultura Económica; FCE;
    Anagrama; Tusquets; Planeta; Península; Paidós; Gedisa; Akal; Trotta; Tirant lo Blanch; Marcial Pons; Civitas; Aranzadi;
    Thomson Reuters-Aranzadi; Dykinson; Comares; Centro de Estudios Constitucionales; Centro de Investigaciones Sociológicas; CIS; CSIC;
    Consejo Superior de Investigaciones Científicas; Gredos; Castalia; Espasa-Calpe; Visor; Iberoamericana-Vervuert; Síntesis; Pirámide;
    Morata; Graó; Narcea; Octaedro; Icaria; Bellaterra; Herder; Sígueme; Biblioteca Nueva; Los Libros de la Catarata; Catarata;
    Anthropos; Universidad de Salamanca; Ediciones Universidad de Salamanca; Universitat de València; Universidad de Granada;
    Universidad Complutense; UNED; El Colegio de México; UNAM; Universidad Nacional Autónoma de México; FLACSO; CLACSO; CIESAS; INAH;
    Porrúa; Miguel Ángel Porrúa; Era; Grijalbo; Losada; Sudamericana; Eudeba; Biblos; Manantial; Prometeo; Katz;
    Editorial Universitaria; LOM; LOM Ediciones; RIL Editores; Instituto de Estudios Peruanos; IEP; Fondo Editorial PUCP; Abya-Yala;
    Universidad de los Andes; Universidad Nacional de Colombia; Universidad de Antioquia; Nueva Sociedad; CEPAL; Médica Panamericana;
    Elsevier España; McGraw-Hill Interamericana; Masson; Ediciones B; Plaza & Janés; Trea; Silex; Sequitur
    """
)
PLACES = listed(
    """
    Madrid; Barcelona; Valencia; Sevilla; Granada; Salamanca; Zaragoza; Bilbao; Málaga; Pamplona; Santiago de Compostela; Oviedo;
    Murcia; Córdoba; Valladolid; Alicante; San Sebastián; Gijón; Vitoria-Gasteiz; Cuenca; Madrid-Frankfurt; México; México, D.F.;
    Ciudad de México; México D. F.; Guadalajara; Puebla; Xalapa; Monterrey; Bogotá; Medellín; Cali; Lima; Cusco; Quito; La Paz;
    Santiago; Santiago de Chile; Valparaíso; Buenos Aires; Rosario; Córdoba (Argentina); Mendoza; La Plata; Montevideo; Asunción;
    Caracas; La Habana; San José; San Salvador; Guatemala; Managua; Washington, D. C.; París; Londres; Nueva York; Ginebra
    """
)
