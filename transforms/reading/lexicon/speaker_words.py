"""The words by which reports attribute: cues with their stance, those who speak, and what they speak in."""

from transforms.reading.lexicon.number_words import SCALES, UNITS

# Verbs of saying, by stance. Wherever they stand with somebody who can speak, they attribute.
ASSERTED = (
    "acknowledged", "acknowledges", "added", "adds", "admitted", "affirmed", "announced", "announces", "argued",
    "argues", "asserted", "asserts", "believe", "believes", "broadcast", "cautioned", "commented", "complained",
    "conceded", "concedes", "concluded", "confirmed", "confirms", "contended", "contends", "declared", "declares",
    "disclosed", "documented", "emphasised", "emphasized", "estimate", "estimated", "estimates", "explained",
    "indicated", "informed", "insisted", "insists", "lamented", "learned", "maintained", "maintains", "noted",
    "notes", "pointed out", "recalled", "reckons", "recorded",
    "recounted", "recounts", "reiterated", "replied", "retorted", "remarked", "reported",
    "reports", "revealed", "said", "say", "says",
    "specified", "stated", "states", "stressed",
    "suggested", "suggests", "tells", "testified", "told", "tweeted", "warned", "warns", "wrote",
)  # fmt: skip
HEDGED = (
    "accuse", "accused", "accuses", "allege", "alleged", "alleges", "claim", "claimed", "claims", "speculated",
)  # fmt: skip
DENIED = (
    "denied", "denies", "deny", "dismissed", "dismisses", "disputed", "disputes", "refuted", "refutes", "rejected",
    "rejects",
)  # fmt: skip
CUES = (*ASSERTED, *HEDGED, *DENIED)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs that tell what somebody thinks of something: they state nothing, and a later "he" may mean their subject.
MENTIONS = _words(
    "appealed appeals blamed blames called calls condemned condemns deplored deplores described describes hailed "
    "pledged praised promised slammed thanked urged urges vowed vows welcomed"
)
STANCES = {
    **{word.split()[0]: "asserted" for word in ASSERTED},
    **dict.fromkeys(HEDGED, "hedged"),
    **dict.fromkeys(DENIED, "denied"),
    # After a quotation only: "..." continues the mayor.
    **dict.fromkeys(_words("continued continues explains recalls"), "asserted"),
    # Of these the clauses make verbs by other means: here they only attribute.
    **dict.fromkeys(_words(

           "adding admits announcing confirm confirming documents explaining insisting noting records report reporting "
        "saying show showed shows stating telling"
    ), "asserted"),
    **dict.fromkeys(MENTIONS, "asserted"),
    **dict.fromkeys(_words("alleging claiming fear fears suspect"), "hedged"),
    **dict.fromkeys(_words("denying dismiss dismissing dispute disputing reject rejecting"), "denied"),
}  # fmt: skip
# Verbs that report on an object too, or are nouns: they attribute only where a role, a name or a pronoun is subject.
WEAK = _words(
    "believe believes confirm confirmed confirms claim claims concluded declared documented documents "
    "estimate estimated estimates fear fears indicated learned maintained maintains notes recorded records "
    "report reported reports revealed show showed shows states suggested suggests suspect warned warns"
)
# Of these forms, the ones that are verbs only before what is said: "they report 12 dead", "the army claims that".
NOUNS = _words(
    "claim claims estimate estimates notes report reports states show records documents fear fears"
)
NOT_BEFORE_NOUN = _words("of about from by on over against")
# Whose subject is a text: "figures from the ministry show".
SHOWN = _words("show showed shows")
PARTICIPLES = _words(
    "adding alleging announcing claiming confirming denying dismissing disputing explaining insisting noting "
    "rejecting reporting saying stating telling"
)
# Every verb of saying that has its subject right before it.
SAYING = frozenset(p for p in (*ASSERTED, *HEDGED, *DENIED, *PARTICIPLES) if " " not in p)
# Verbs that may stand before their subject: "..., said the mayor".
INVERTED = _words(
    "added adds announced claimed confirmed continued continues declared explained explains insisted noted notes "
    "recalled recalls recounted replied reported said say says stated warned wrote"
)
# Of these, the ones that say something only right after a quotation.
QUOTING_ON = _words("continued continues")
# After "were 12 deaths ...", somebody who tells them: "confirmed by the ministry".
TOLD_BY = _words(
    "announced aired compiled confirmed denied disputed documented estimated given provided published recorded "
    "released "
    "reported stated verified"
)
TOLD = _words("informed tells told telling")

# Words after which a cue is an act or a state, and attributes nothing.
NO_STATEMENT = {
    "confirmed": _words("dead killed cases deaths"),
    "reported": _words("missing killed dead wounded injured captured kidnapped deaths"),
    "reports": _words("of from about"),
    "recorded": _words("in on since at"),
    "told": _words("to"),
    "declared": _words("war martial independence victory dead"),
    "dismissed": _words("from"),
}
# Words after which alone a cue attributes: "admitted that", not "admitted 12 patients".
ONLY_BEFORE = {
    "admitted": _words("that to it he she they losing killing having its the"),
    **dict.fromkeys(("broadcast", "argued", "argues", "complained", "lamented"), _words("that")),
    "report": _words(
        "that at more fewer no some heavy several dozens many the a an one two three four five six seven eight nine "
        "ten deaths casualties"
    ),
}
# What somebody claims or denies to have done: no statement of a figure.
ACTS = {
    "claim": _words(
        "ambush ambushes assault asylum attack attacks blast blasts bombing bombings credit explosion killing killings "
        "life lives operation raid raids responsibility shooting strike strikes victims victory"
    ),
    "den": _words("access bail entry involvement link links permission responsibility role wrongdoing"),
}
# What is rejected or dismissed, where it is something said.
STATEMENTS = _words(
    "accusation accusations account accounts allegation allegations assertion assertions charge charges claim claims "
    "count figure figures number numbers report reports statement statements suggestion suggestions that toll it them"
)

# Verbs that attribute only with a figure in their object; with the kind of object each needs.
FIGURE_CUES = {
    **dict.fromkeys(["put", "puts", "placed", "places", "putting"], "at"),
    **dict.fromkeys(["gave", "gives", "give", "issued", "published", "released"], "toll"),
    **dict.fromkeys(
        ["cut", "increased", "lowered", "raise", "raised", "raises", "revised", "updated"], "raised"
    ),
    **dict.fromkeys(["counted", "counts", "tallied", "registered", "logged"], "number"),
    **dict.fromkeys(["identified", "list", "listed", "lists", "named", "names"], "dead"),
    **dict.fromkeys(["verified", "verifies", "verify"], "dead"),
    "given": "toll",
    **dict.fromkeys(["spoke", "spoken", "speaking", "speak", "speaks", "talked"], "of"),
    **dict.fromkeys(["stands", "stood"], "by"),
    **dict.fromkeys(["saw", "seen"], "seen"),
}
TOLL_NOUNS = _words("count death deaths estimate figure figures number numbers toll tolls total tally")
THE_DEAD = _words("dead deceased victims casualties killed wounded injured missing bodies people those")
EYEWITNESSES = _words(
    "correspondent correspondents journalist journalists photographer reporter reporters witness"
)

# Words that hedge without naming anybody; the second kind only after a form of "to be" and before the words named.
HEDGES = _words("allegedly purportedly reportedly rumored rumoured supposedly unconfirmed")
HEDGES_BEFORE = {
    **dict.fromkeys(
        ["believed", "thought", "feared", "presumed", "understood", "suspected"],
        _words("to dead killed trapped drowned buried missing wounded injured captured"),
    ),
    **dict.fromkeys(["said", "alleged", "rumoured", "claimed"], _words("to")),
}
CHECKS = _words("confirm confirmed verified verify")
UNABLE = _words("unable cannot not couldn't can't didn't hasn't wasn't yet declined without")

# Heads of those who speak: single persons (with their plurals), and bodies.
_PERSONS = """
    activist adjutant administrator adviser advisor aide ambassador analyst attorney bishop brigadier businessman
    campaigner captain chair chairman chairwoman chief cleric colonel combatant commander commissioner coordinator
    coroner correspondent councillor counsellor deputy detainee diplomat director doctor driver elder envoy
    eyewitness expert farmer father fighter fisherman founder friar general governor guard guerrilla head herder
    imam inspector investigator journalist judge king lawmaker lawyer leader lieutenant local major manager marshal
    mayor mediator medic militant minister monitor mother mufti neighbor neighbour nun nurse observer officer
    official operator ombudsman owner parent paramedic passenger pathologist patriarch photographer physician pilot
    policeman policewoman politician pope premier president priest prince principal prisoner prosecutor rebel
    refugee relative reporter representative rescuer researcher resident responder sailor secretary senator sergeant
    sheikh shepherd shopkeeper soldier son source spokesman spokesperson spokeswoman student superintendent
    surgeon survivor teacher trader tribesman uncle vendor veteran victim villager volunteer warlord widow wife
    witness worker
"""
_PLURALS = {
    "medics", "authorities", "clerics", "deputies", "eyewitnesses", "fishermen", "spokesmen", "policemen",
    "tribesmen",
    "witnesses", "wives", "attorneys", "secretaries", "police", "troops", "rebels", "locals", "separatists",
    "insurgents", "islamists", "jihadists", "peacekeepers", "guerrillas", "taliban", "houthis", "men", "women",
    "parents", "people", "colleagues", "crews", "staff", "rescuers", "firefighters", "doctors", "forces",
}  # fmt: skip
PERSON_HEADS = _words(_PERSONS) | {"woman", "man", "boy", "girl", "brother", "sister", "husband", "cousin"}
PEOPLE_HEADS = frozenset(_PLURALS) | {f"{word}s" for word in PERSON_HEADS}
BODY_HEADS = _words(
    """
    administration agency airline airport alliance ambulance army assembly association authority battalion board body
    brigade bureau cabinet campaign centre center charity church clinic club coalition command commission committee
    community company corps council country court defence defense department directorate division embassy federation
    firm force foundation front fund government governorate group guard hospital house institute institution
    intelligence junta kremlin league media militia military ministry mission morgue mosque movement municipality
    navy network newspaper ngo observatory office opposition organisation organization outlet panel parliament
    party pentagon police prefecture presidency programme program project radio regime secretariat security senate
    service services side site society state station survey team headquarters
    television tribunal tv union unit university watch watchdog
    website wing
    """
)
BODY_PLURALS = _words(
    "administrations agencies armies associations charities churches clubs commands commissions committees companies "
    "councils embassies federations governments groups hospitals institutions media militias ministries missions "
    "movements municipalities networks newspapers teams ngos organisations organizations outlets parties "
    "services unions"
)
ROLE_HEADS = BODY_PLURALS | PERSON_HEADS | PEOPLE_HEADS | BODY_HEADS
# Names of one word that speak without a role beside them.
KNOWN = _words(
    "acaps acled acnur afp amnesty ap aoav bbc cnn dpa efe frontex hamas hezbollah hrw icrc ifrc insec iom isis msf "
    "nato ocha ohchr osce reuters sana sohr tass ucdp un un-habitat unama undp unfpa unhcr unicef unifil unmiss w.h.o. "
    "unrwa upi wfp who xinhua u.n. anadolu ap acan-efe"
)
# Offices that may stand before a person's name.
TITLES = _words(
    """
    brig capt cmdr col cpl dr gen gov lt maj mr mrs ms mullah prof rev secretary-general sen sgt sheik st ayatollah
    archbishop abbot king queen crown prince princess lord lady sir msgr pastor father sister comrade
    """
)
PERSON_TITLES = TITLES | PERSON_HEADS
# Words of a name that is no person's: "Amnesty International", "Border Guard Service".
BODY_NAMES = BODY_HEADS | _words(
    "action aid armed crescent cross democratic forces frontiers helmets international islamic justice liberation "
    "nations national people people's press relief republic rights rescue state states united workers"
)
# Adjectives and nouns before "and" in the words of two roles: "medical and military sources".
ROLE_ADJECTIVES = _words(
    "army diplomatic federal government health hospital humanitarian intelligence local medical military police "
    "political provincial rebel regional religious rescue security state tribal"
)
# What cannot speak, though it may stand before a cue.
SPEECHLESS = _words(
    "another both casualties count counts dead death deaths estimates everything figures injured it's monday nobody "
    "none nothing number numbers one report reports rumors rumours series some there this toll tolls total what wounded"
)
# Texts that carry what somebody says: "a statement from the ministry", "the ministry's figures".
MEDIA_NOUNS = _words(
    """
    bulletin communique communiqué count data dispatch document estimate estimates figures findings letter post records
    release report statement statements tally toll tolls tweet update
    """
)
COUNTS = _words("count estimate estimates figures tally reckoning calculations")
STATED_IN = MEDIA_NOUNS | _words(
    "address announcement audio briefing broadcast conference interview interviews message messages note remarks "
    "speech summary video"
)
# Words by which people are counted, beside figures.
COUNTING = frozenset(UNITS) | frozenset(SCALES) | _words("dozens few hundreds scores several tens thousands")
# Readers and hearers to whom somebody speaks.
ADDRESSEES = _words(
    "briefing staff journalists lawmakers media mps newsmen newspapers parliament press radio reporters television tv"
)
OUTLET_WORDS = _words(
    "agency agence broadcaster channel council committee conference daily network news newspaper outlet paper portal "
    "programme radio site station television tv website"
)
# The reporter's own agency, to which somebody speaks: "citing AFP" names no source.
OUTLETS = _words(
    "afp ap associated press agence france-presse reuters bbc cnn efe acan-efe dpa upi bloomberg"
)
# Between a speaker and the verb.
BETWEEN = _words(
    "also later earlier previously meanwhile then further however now again repeatedly today yesterday "
    "themselves itself himself herself not never still already since once jointly"
)
OPENERS = _words(
    "and but while as that because although though after before when where meanwhile however so earlier later also "
    "then if yet still far separately elsewhere or nor"
)
# Reduced clauses that say more of a speaker: "an official quoted by", "a source close to".
LOOSE = _words(
    "close familiar present loyal quoted cited speaking based citing involved contacted reached known active"
)

# Pronouns, with the kinds of speakers they stand for.
PRONOUNS = {
    "he": ("person", "name"),
    "she": ("person", "name"),
    "they": ("people", "body", "name"),
    "it": ("body", "name"),
    "we": ("person", "people", "body", "name"),
    "i": ("person", "name"),
    "both": ("people",),
}
# Definite words that stand for a speaker named before, and the words of the names that they may stand for.
STANDS_FOR = {
    "agency": _words("agency unhcr unicef ocha iom organization organisation wfp"),
    "body": _words("nations council commission agency un"),
    "charity": _words("children msf borders oxfam relief care"),
    "country": _words("russia ukraine israel iran turkey"),
    "group": _words("observatory group watch network organisation organization hamas hezbollah islamic taliban "
                    "al-shabaab centre center movement front amnesty unit"),
    "militants": _words("al-shabaab taliban islamic hamas"),
    "monitor": _words("observatory monitor network watch group centre center sohr acled"),
    "organisation": _words("organisation organization watch network nations group observatory"),
    "organization": _words("organisation organization watch network nations group observatory"),
    "rebels": _words("m23 houthis front"),
    "watchdog": _words("observatory monitor network watch group"),
}  # fmt: skip
# Bodies called in short by one word: a person who heads one speaks for it, "Observatory head Ana Ruiz".
IN_SHORT = _words("observatory commission mission monitor network centre center")

# What a body does that tells by itself how many it saw: "MSF treated 40 people"; others only "has detained 12".
OWN_CARE = _words("treated received admitted")
OWN_WORK = OWN_CARE | _words("detained moved picked buried evacuated collected arrested registered")
CARERS = _words("msf red institute frontières frontieres borders icrc")
# Verbs by which those count whom a speaker cites: "the watchdog said doctors had recorded 12 deaths".
COUNTERS = _words("recorded counted documented registered logged found tallied")
# Words that end what one speaker answers for where another speaks after them.
TURNS = _words("; while whereas whilst but although though")
SIGNS = _words('" “ ” : ( [ – —')
# The words that tell that a sentence may name a speaker or hedge.
SIGNAL_WORDS = (
    frozenset(STANCES) | frozenset(FIGURE_CUES) | frozenset(HEDGES_BEFORE) | HEDGES | CHECKS | SIGNS | COUNTS
    | TOLD_BY | OWN_WORK
    | {"according", "citing", "quoting", "quoted", "cited", "words", "sources", "source"}
)  # fmt: skip
