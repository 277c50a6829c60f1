"""What Italian lists of the humanities have besides literature: early printed books and sources in archives."""

from __future__ import annotations

from random import Random

from training import facts
from training.national import italian
from training.speech import Speaker, speaker
from training.tables.it_names import OLD_PLACES, PRINTERS
from training.typeset.writer import Writer
from training.work import Work

SHARE = 0.22  # of a list
_ARCHIVES = (
    "Archivio di Stato di {town}",
    "ASV",
    "ASVe",
    "A.S.V.",
    "Biblioteca Nazionale Marciana",
    "Biblioteca del Museo Correr",
    "Archivio della Curia Patriarcale",
    "Archivio storico del Comune di {town}",
    "ASF",
    "BMV",
)
_FONDS = (
    "Senato Mar", "Senato Terra", "Procuratori di S. Marco", "Provveditori alla Sanità", "Consiglio dei Dieci, Misti", "Notarile, Testamenti", "Scuole piccole", "Arti", "Giudici di petizion", "Miscellanea Gregolin",
    "Avogaria di Comun", "Savi alle decime", "Magistrato alle acque", "Podestà e capitani", "Carte {name}", "Fondo {name}", "Corporazioni religiose soppresse", "Provveditori al sal",
)  # fmt: skip
_PLACES_IN = (
    "b. {n}",
    "busta {n}",
    "reg. {n}",
    "filza {n}",
    "reg. {n}, c. {m}r",
    "b. {n}, fasc. {m}",
    "ms. {n}",
    "Cod. It. VII, {n}",
    "cc. {m}v-{n}r",
    "bb. {m}-{n}",
    "filza {n}, ins. {m}",
)


def write(writer: Writer, dice: Random) -> None:
    """What only such lists have: early printed books, catalogues, sources in archives."""
    voice = speaker("it")
    if dice.random() < 0.25:
        _archive(writer, dice)
        return
    title = voice.say(dice, dice.choice(("old", "old", "latin")))
    if dice.random() < 0.3:
        title += ", " + dice.choice(
            (
                "divisa in due parti",
                "libri tre",
                "raccolte da diversi autori",
                "con l'aggiunta di alcune note",
                "ecc.",
                "nuovamente ristampata e corretta",
                "con figure in rame",
                "[...]",
                "ed ora per la prima volta pubblicata",
                *(
                    f"{made} da {who}"
                    for made in ("scritta", "raccolta", "disegnata ed incisa", "data in luce", "composta")
                    for who in _people(voice, dice)
                ),
            )
        )
    work = Work(
        type="book",
        language="it",
        author=facts.people(dice, voice) if dice.random() < 0.8 else (),
        title=title,
        issued=(dice.randint(1480, 1870), 0, 0) if dice.random() < 0.9 else (0, 0, 0),
        publisher=dice.choice(PRINTERS) if dice.random() < 0.4 else "",
        places=(dice.choice(OLD_PLACES),),
        volume=dice.choice(("", "", "", "", "2", "4", "12")),
    )
    italian.write(work, writer, dice)


def _people(voice: Speaker, dice: Random) -> tuple[str, ...]:
    """Somebody whom an old title names, with and without what he was."""
    name = f"{dice.choice(voice.language.givens)} {dice.choice(voice.language.families)}"
    return (name, f"{name} {dice.choice(('architetto', 'veneziano', 'sacerdote', 'dottor di leggi', 'architetto ed ingegnere'))}")


def _archive(writer: Writer, dice: Random) -> None:
    """A source, which has no title of its own."""
    voice = speaker("it")
    archive = voice.template(dice, dice.choice(_ARCHIVES)) + dice.choice((", ", ", ", ": ")) if dice.random() < 0.5 else ""
    mark = ", " + dice.choice(_PLACES_IN).format(n=dice.randint(2, 400), m=dice.randint(1, 90)) if dice.random() < 0.75 else ""
    writer.part("note", archive + voice.template(dice, dice.choice(_FONDS)) + mark)
    writer.finish(dice.choice((".", ".", ",", "")))
