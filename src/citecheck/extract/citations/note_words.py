"""Words of notes: back-references, what makes a sentence prose, what goes on with a reference behind a full stop.

Sources: Chicago 17 (14.29-14.36), NBR 10520 for the Latin words; DIN 1505-3 (a.a.O., ebd.); GOST R 7.0.5 (там же, указ. соч.); the commonest finite verbs and
pronouns of each language's Snowball stop-word list. Case-folded, without full stops; a phrase is one row.
"""

from __future__ import annotations

from citecheck.model import BackReferenceKind

_BACK = (
    (BackReferenceKind.IBID, "ibid|ibidem|ib|ibíd|ebd|ebenda|ebendort|там же|ibídem|ivi|tamże|ibidem s"),
    (BackReferenceKind.IDEM, "idem|id|ídem|eadem|ders|dies|он же|она же|mesmo autor|mismo autor|mesma autora"),
    (
        BackReferenceKind.OP_CIT,
        (
            "op cit|opcit|opus cit|opus citatum|ob cit|obra citada|a a o|aao|указ соч|указ изд|o c|dz cyt|ouvr cité|ouvrage cité|trabalho citado|art cit|art cité"
            "|article cité|artículo citado|artigo citado|articolo citato"
        ),
    ),
    (BackReferenceKind.LOC_CIT, "loc cit|loco citato|loc laud|a a s|l c|lug cit"),
    (
        BackReferenceKind.SUPRA,
        "supra note|supra n|see note|above note|note above|siehe anm|vgl anm|voir note|véase nota|ver nota|vide nota|cf nota|см примеч",
    ),
)
# "see note 12", "(n 12)", "wie Anm. 12", "n. 12 above". Sources: OSCOLA 1.2.1, Bluebook 4.2, Chicago 17 (14.32), the German and French habit.
NOTE_POINTING = "see also|see|supra|above|as in|in|at|siehe|s\\.|vgl\\.|wie|oben|voir|cf\\.|véase|ver|vide|vedi|viz|см\\."
NOTE_NAMES = "nn?\\.?|notes?|fn\\.?|footnote|anm\\.?|anmerkung|fu(?:ß|ss)note|nota|pozn\\.|przyp\\.|примеч\\.|прим\\.|сноск[аиу]"
NOTE_BEHIND = "above|supra|oben|ci-dessus|acima|arriba|más arriba|выше"
BACK_REFERENCES: dict[str, list[tuple[tuple[str, ...], BackReferenceKind]]] = {}  # by first word, the longest phrase first
for _kind, _rows in _BACK:
    for _row in sorted(_rows.split("|"), key=len, reverse=True):
        BACK_REFERENCES.setdefault(_row.split()[0], []).append((tuple(_row.split()), _kind))

# A sentence of a note that has several of these outside of its titles is prose.
PROSE_MARKERS = frozenset(
    """
    is are was were be been has have had this these those we it they he she you his her their our my its there that which who whose where when while because although
    however thus hence therefore not could might must should would will can may did does do also than so if but
    ist sind war waren wird werden wurde wurden hat haben dies diese dieser wir es sie ich nicht auch dass
    est sont était étaient ont cette ces nous il elle ils elles je ne pas aussi que qui
    es son era eran fue fueron ha han este esta estos estas nosotros no también que quien
    são foi foram tem têm este esta isto nós não também que quem
    sono era erano ha hanno questo questa non anche che chi
    это был была были есть не также который что мы он она они
    """.split()
)
# Pronouns of one language that are articles of another: in front of a capital they mark no prose ("il Mulino", a publisher).
ARTICLES_TOO = frozenset({"il"})
# What opens the next source behind a full stop, in front of a name. Sources: Chicago 17 (14.42), the German, French, Italian, Spanish and Portuguese habit.
SEEING = "see also|see|compare|siehe auch|siehe|vgl\\. auch|vgl\\.|voir aussi|voir|cfr?\\.|véase también|véase|vid\\.|vedi anche|vedi|ver também|ver también|veja|zob\\.|см\\."
SEE_WORDS = frozenset("see siehe vgl voir cf cfr véase vid vedi veja zob см".split())
SAME_AUTHOR = frozenset("ders dies id idem eadem".split())
# What follows a full stop and still belongs to the reference before it.
CONTINUATIONS = frozenset(
    """
    transl translated trans in available accessed retrieved reprinted repr rev doi url http https www p pp page pages vol volume no number issue part chap ed eds edited edition
    publisher press online last viewed url also cited quoted part series
    verfügbar abgerufen hrsg disponible disponível disponibile consulté consultado acesso accessed zugriff übers trad traducción tradução traduit
    """.split()
)
ACCESSED = frozenset("accessed retrieved viewed consulted abgerufen zugriff consulté consultado acesso accesso geraadpleegd".split())
# Sources that nobody can look up: talk and letters.
TALK = frozenset(
    "interview interviews conversation correspondence e-mail email telephone gespräch entretien entrevista intervista conversación беседа интервью".split()
)
# In front of an address: "The Ministry of Foreign Affairs of Japan at www.mofa.go.jp".
ADDRESS_CUES = frozenset(
    "at available from online website web site homepage see under unter sur en em auf url http https retrieved accessed".split()
)
