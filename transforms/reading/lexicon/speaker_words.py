"""Who speaks, by the words of roles, bodies, names and texts; and what stands between who speaks and the verb."""

from transforms.reading.lexicon.number_words import SCALES, UNITS
from transforms.reading.lexicon.verbs_of_saying import (
    CHECKS,
    FIGURE_CUES,
    HEDGES,
    HEDGES_BEFORE,
    STANCES,
    TOLD_BY,
    word_set,
)

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
PERSON_HEADS = word_set(_PERSONS) | {"woman", "man", "boy", "girl", "brother", "sister", "husband", "cousin"}
PEOPLE_HEADS = frozenset(_PLURALS) | {f"{word}s" for word in PERSON_HEADS}
BODY_HEADS = word_set(
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
BODY_PLURALS = word_set(
    "administrations agencies armies associations charities churches clubs commands commissions committees companies "
    "councils embassies federations governments groups hospitals institutions media militias ministries missions "
    "movements municipalities networks newspapers teams ngos organisations organizations outlets parties "
    "services unions"
)
ROLE_HEADS = BODY_PLURALS | PERSON_HEADS | PEOPLE_HEADS | BODY_HEADS
# Names of one word that speak without a role beside them.
KNOWN = word_set(
    "acaps acled acnur afp amnesty ap aoav bbc cnn dpa efe frontex hamas hezbollah hrw icrc ifrc insec iom isis msf "
    "nato ocha ohchr osce reuters sana sohr tass ucdp un un-habitat unama undp unfpa unhcr unicef unifil unmiss w.h.o. "
    "unrwa upi wfp who xinhua u.n. anadolu ap acan-efe"
)
# Offices that may stand before a person's name.
TITLES = word_set(
    """
    brig capt cmdr col cpl dr gen gov lt maj mr mrs ms mullah prof rev secretary-general sen sgt sheik st ayatollah
    archbishop abbot king queen crown prince princess lord lady sir msgr pastor father sister comrade
    """
)
PERSON_TITLES = TITLES | PERSON_HEADS
# Words of a name that is no person's: "Amnesty International", "Border Guard Service".
BODY_NAMES = BODY_HEADS | word_set(
    "action aid armed crescent cross democratic forces frontiers helmets international islamic justice liberation "
    "nations national people people's press relief republic rights rescue state states united workers"
)
# Adjectives and nouns before "and" in the words of two roles: "medical and military sources".
ROLE_ADJECTIVES = word_set(
    "army diplomatic federal government health hospital humanitarian intelligence local medical military police "
    "political provincial rebel regional religious rescue security state tribal"
)
# What cannot speak, though it may stand before a cue.
SPEECHLESS = word_set(
    "another both casualties count counts dead death deaths estimates everything figures injured it's monday nobody "
    "none nothing number numbers one report reports rumors rumours series some there this toll tolls total what wounded"
)
# Texts that carry what somebody says: "a statement from the ministry", "the ministry's figures".
MEDIA_NOUNS = word_set(
    """
    account bulletin communique communiqué count data dispatch document estimate estimates figures findings letter post
    records release report statement statements tally toll tolls tweet update
    """
)
COUNTS = word_set("account count estimate estimates figures tally reckoning calculations")
STATED_IN = MEDIA_NOUNS | word_set(
    "address announcement audio briefing broadcast conference e-mail email interview interviews message messages note "
    "remarks speech summary video"
)
# Words by which people are counted, beside figures.
COUNTING = (
    frozenset(UNITS) | frozenset(SCALES) | word_set("dozens few hundreds scores several tens thousands")
)
# Readers and hearers to whom somebody speaks.
ADDRESSEES = word_set(
    "briefing staff journalists lawmakers media mps newsmen newspapers parliament press radio reporters television tv"
)
OUTLET_WORDS = word_set(
    "agency agence broadcaster channel council committee conference daily network news newspaper outlet paper portal "
    "programme radio site station television tv website"
)
# The reporter's own agency, to which somebody speaks: "citing AFP" names no source.
OUTLETS = word_set(
    "afp ap associated press agence france-presse reuters bbc cnn efe acan-efe dpa upi bloomberg"
)
# Between a speaker and the verb.
BETWEEN = word_set(
    "also later earlier previously meanwhile then further however now again repeatedly today yesterday first "
    "themselves itself himself herself not never still already since once jointly"
)
OPENERS = word_set(
    "and but while as that because although though after before when where meanwhile however so earlier later also "
    "then if yet still far separately elsewhere or nor"
)
# Reduced clauses that say more of a speaker: "an official quoted by", "a source close to".
LOOSE = word_set(
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
    "agency": word_set("agency unhcr unicef ocha iom organization organisation wfp"),
    "body": word_set("nations council commission agency un"),
    "charity": word_set("children msf borders oxfam relief care"),
    "country": word_set("russia ukraine israel iran turkey"),
    "group": word_set("observatory group watch network organisation organization hamas hezbollah islamic taliban "
                    "al-shabaab centre center movement front amnesty unit"),
    "militants": word_set("al-shabaab taliban islamic hamas"),
    "monitor": word_set("observatory monitor network watch group centre center sohr acled"),
    "organisation": word_set("organisation organization watch network nations group observatory"),
    "organization": word_set("organisation organization watch network nations group observatory"),
    "rebels": word_set("m23 houthis front"),
    "watchdog": word_set("observatory monitor network watch group"),
}  # fmt: skip
# Bodies called in short by one word: a person who heads one speaks for it, "Observatory head Ana Ruiz".
IN_SHORT = word_set("observatory commission mission monitor network centre center")
# What a body does that tells by itself how many it saw: "MSF treated 40 people"; others only "has detained 12".
OWN_CARE = word_set("treated received admitted")
OWN_WORK = OWN_CARE | word_set("detained moved picked buried evacuated collected arrested registered")
CARERS = word_set("msf red institute frontières frontieres borders icrc")
# Verbs by which those count whom a speaker cites: "the watchdog said doctors had recorded 12 deaths".
COUNTERS = word_set("recorded counted documented registered logged found tallied")
# Words that end what one speaker answers for where another speaks after them.
TURNS = word_set("; while whereas whilst but although though")
SIGNS = word_set('" “ ” : ( [ – —')
# The words that tell that a sentence may name a speaker or hedge.
SIGNAL_WORDS = (
    frozenset(STANCES) | frozenset(FIGURE_CUES) | frozenset(HEDGES_BEFORE) | HEDGES | CHECKS | SIGNS | COUNTS
    | TOLD_BY | OWN_WORK
    | {"according", "citing", "quoting", "quoted", "cited", "words", "sources", "source"}
)  # fmt: skip
