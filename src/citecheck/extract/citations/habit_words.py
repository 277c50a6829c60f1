"""Words that tell an author's name from a place, an affair or a work of art where both stand in front of a year.

Collected from English, German, French, Spanish, Portuguese and Russian prose; prepositions, conjunctions and articles after each language's
Snowball stop-word list. Case-folded.
"""

from __future__ import annotations

# Behind these a capitalized word is where or when something was.
LOCATING = frozenset(
    """
    in at from to near around across into outside inside of off during before since until towards toward over under through between
    aus bei vor seit bis zwischen über à au aux en chez vers depuis dans desde hasta hacia em no na nos nas até a nel nella в на из из-за до от к под
    """.split()
)
DETERMINERS = frozenset(
    """
    the a an its their his her our every each der die das den dem des ein eine einer le la les l un une el los las una o os um uma il lo gli
    """.split()
)
# A name may follow these without being tied to anything: conjunctions, comparisons, demonstratives.
LEADING_IN = frozenset(
    """
    than and or but that as like unlike which while whereas although though because since if when also so whether this thus however e g i e not nor yet both
    als und oder aber dass wie während obwohl weil da wenn auch so denn sondern ob que et ou mais comme si quand car puisque donc aussi
    y e o u pero como aunque cuando porque mas embora quando pois ma se anche perché и или но что как если когда хотя также
    """.split()
)
# Works that are no references, and the words of those who make and show them.
ARTS = frozenset(
    """
    film films movie movies cinema director filmmaker directed starring screenplay novels novella poem poems poet painting paintings painter sculpture album albums song songs
    opera symphony composer composed ballet musical band singer sitcom television episode video game games console premiered released fresco portrait
    roman romane gemälde oper lied lieder album drehbuch regisseur maler cinéma réalisateur peinture tableau chanson opéra poème
    película películas cine novela novelas cuadro pintura canción ópera filme filmes romance romances quadro canção фильм роман картина опера альбом песня
    """.split()
)
# What follows an event, not an author.
HAPPENING = frozenset(
    """
    happened occurred began broke erupted exploded opened closed premiered ended led struck hit killed landed crashed sank collapsed triggered changed followed marked
    was were won took became died ruled reigned surrendered resigned invaded fell starring directed released
    wurde wurden war waren begann endete geschah ereignete fut furent était éclata commença fue fueron empezó estalló foi foram começou был была было были началась начался
    """.split()
)
# Places and affairs that go by one word.
AFFAIRS = frozenset(
    """
    chernobyl tschernobyl tchernobyl чернобыль fukushima bhopal seveso watergate irangate brexit woodstock tiananmen waterloo austerlitz trafalgar verdun somme gallipoli dunkirk normandy
    stalingrad auschwitz treblinka srebrenica guernica sarajevo bandung yalta potsdam munich maastricht schengen lisbon bologna rio kyoto copenhagen dayton oslo camp
    easter christmas ramadan passover ostern weihnachten pâques noël pascua navidad páscoa natal pasqua natale
    sputnik apollo soyuz challenger columbia titanic lusitania hindenburg katrina sandy lockerbie columbine selma stonewall roswell tunguska krakatoa vesuvius pompeii
    napoleon stalin lenin hitler mussolini franco churchill roosevelt kennedy nixon reagan clinton thatcher gorbachev yeltsin putin mao perestroika glasnost solidarity anschluss blitzkrieg
    """.split()
)
