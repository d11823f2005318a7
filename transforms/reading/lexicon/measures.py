"""Words that say what befell the people counted, by measure and by how the word takes them.

`transitive`: done to the people counted ("killed 12", "12 were killed"); `intransitive`: what they did ("12 died");
`state`: how they are ("12 dead", "12 missing"); `noun`: what counts them ("12 deaths", "the deaths of 12").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class TriggerWord:
    """A word or phrase (`words`, in small letters) for a measure, its grammar and its form.

    `form`: past, present, ing for verbs; word for states and nouns.
    """

    words: tuple[str, ...]
    measure: str
    kind: str
    form: str


class VerbRule(NamedTuple):
    """Verbs of one kind that say one thing: `verbs` as lemma,past[,participle]; `example` is read so by a test."""

    measure: str
    kind: str
    verbs: str
    example: str


class PhraseRule(NamedTuple):
    """Words and phrases of one kind and form that say one thing, parted by `|`; `/` parts choices for one word of
    them; `example` is read so by a test."""

    measure: str
    kind: str
    form: str
    phrases: str
    example: str


# What is done to people, of whom a noun that no list knows so is one.
HARM = frozenset(["killed", "wounded", "detained", "abducted"])

VERBS: tuple[VerbRule, ...] = (
    VerbRule("killed", "transitive", """
        kill,killed slay,slew,slain massacre,massacred murder,murdered assassinate,assassinated execute,executed
        behead,beheaded slaughter,slaughtered butcher,butchered lynch,lynched martyr,martyred decapitate,decapitated
        neutralise,neutralised neutralize,neutralized liquidate,liquidated
        eliminate,eliminated annihilate,annihilated electrocute,electrocuted strangle,strangled lose,lost""", 
        "Gunmen killed seven farmers."),
    VerbRule("killed", "intransitive", "die,died perish,perished succumb,succumbed drown,drowned suffocate,suffocated",
        "Nine pupils died in the blast."),
    VerbRule("wounded", "transitive", """
        harm,harmed wound,wounded injure,injured hurt,hurt maim,maimed stab,stabbed hospitalise,hospitalised
        hospitalize,hospitalized""", "Two nurses were wounded by shrapnel."),
    VerbRule("captured", "transitive", "capture,captured", "Rebels captured eleven soldiers."),
    VerbRule("surrendered", "intransitive", "surrender,surrendered", "Eighty fighters surrendered."),
    VerbRule("abducted", "transitive", "abduct,abducted kidnap,kidnapped seize,seized", "Gunmen abducted a priest."),
    VerbRule("detained", "transitive", "detain,detained arrest,arrested imprison,imprisoned jail,jailed",
             "Police detained 30 protesters."),
    VerbRule("released", "transitive", "release,released free,freed", "Four hostages were released."),
    VerbRule("rescued", "transitive", "rescue,rescued save,saved", "Divers rescued six sailors."),
    VerbRule("displaced", "transitive", "displace,displaced uproot,uprooted expel,expelled",
             "Fighting has displaced 4,000 people."),
    VerbRule("displaced", "intransitive", "flee,fled", "Some 900 villagers fled."),
    VerbRule("evacuated", "transitive", "evacuate,evacuated", "The navy evacuated 200 civilians."),
    VerbRule("returned", "intransitive", "return,returned", "About 70 families returned to their farms."),
    VerbRule("trapped", "transitive", "trap,trapped strand,stranded", "Shelling trapped 50 residents in a cellar."),
    VerbRule("missing", "intransitive", "disappear,disappeared vanish,vanished", "Three reporters disappeared."),
)  # fmt: skip
PHRASES: tuple[PhraseRule, ...] = (
    PhraseRule("killed", "transitive", "past", """shot dead|shot to death|gunned down|mown down
        |slit/cut the throats of|hacked to death|stabbed to death
        |beaten to death|burned to death|burnt to death|mowed down|cut down|put to death|blown to pieces|fatally shot
        |fatally wounded|fatally injured|mortally wounded|shot and killed|shot and burned/burnt/buried/hacked/beheaded
        |hacked and shot|shot or/and hacked|fatally stabbed|fatally struck|fatally hit
        |finished off|sent/dispatched to hell
        |hanged|stoned to death|done to death|put before a firing squad
        |rendered ineffective|wiped out|buried|cremated|laid to rest|dug/pulled out dead|picked off
        |laid in the? earth/ground/soil|laid in a? mass? grave/graves
        |laid in one/two/three/four/several pits/graves/trenches
        |burned/burnt in/inside their/the homes/houses/huts/beds/cars|shot or/and burned/burnt
        |burned/burnt in/inside a/the/their hotel/house/church/mosque/bus/school/car/hut/barn/chapel/shop
        |sent to his/her/their early? grave/graves
        |clubbed/bludgeoned/gassed/knifed/whipped/choked/kicked/trampled to death
        |struck dead|burned alive|brought in dead|tortured to death|crushed to death|burnt alive""",
        "A judge was gunned down."),
    PhraseRule("killed", "transitive", "ing", """burying|cremating|gunning down|shooting dead|putting to death
        |shooting and killing
        |hacking/beating/burning/stoning/stabbing/clubbing/gassing/starving/bludgeoning/torturing/trampling/crushing
         /knifing/whipping to death""", "Troops left, shooting dead two guards."),
    PhraseRule("killed", "transitive", "past", "claimed the lives of|cost the lives of|took the lives of",
        "The raid cost the lives of 15 people."),
    PhraseRule("killed", "transitive", "ing", "claiming the lives of|costing the lives of",
        "Mines went off, claiming the lives of three herders."),
    PhraseRule("killed", "transitive", "present", "claims the lives of|shoot dead|gun down|guns down|shoots dead"
        "|bury|buries|cremate|cremates|lay to rest|lays to rest",
        "Militants gun down two traders"),
    PhraseRule("killed", "intransitive", "past", """passed away|lost their lives|lost his life|lost her life
        |lost lives
        |starved/bled/froze/frozen to death|found with their/his/her throat/throats slit/cut
        |made/making the ultimate/supreme sacrifice
        |paid with their lives/life|paid with his/her life|fell/fallen in battle/action/combat/fighting
        |fell/fallen in the action/fighting/battle|fallen|breathed his/her/their last
        |lost his/her/their/the fight/battle for life/survival
        |lost his/her/their battle/fight for his/her/their life/lives
        |met/meet/meeting his/her/their death/deaths/end/fate|met with death
        |gave/given/sacrificed/giving/sacrificing his/her/their life/lives|laid down his/her/their life/lives
        |did/could not survive|didn't survive|never made it out/home/back|blew/blown/blowing themselves up
        |embraced/attained/achieved martyrdom/shahadat/shahadah|fell/fallen/died as martyrs
        |fell/died a/as martyr|had his/her/their throat/throats slit/cut""",
        "Twenty miners lost their lives."),
    PhraseRule("killed", "intransitive", "word", "found dead|burned to death", "A monk was found dead."),
    PhraseRule("killed", "state", "word", "dead", "The attack left 14 people dead."),
    PhraseRule("killed", "noun", "word", """deaths|fatalities|fatality|dead bodies|murders|martyrs|corpses|bodies""",
        "The clinic counted 31 deaths."),
    PhraseRule("killed", "measure_noun", "word", """death|slaying|slayings|killing|killings|murder|assassination
        |execution|executions|liquidation|elimination|neutralisation|neutralization|decapitation|loss
        |body|corpse|remains|massacre|slaughter|lives|funeral|funerals|burial|burials|cremation|cremations""",
        "It mourned the killing of two shepherds."),
    PhraseRule("killed", "toll", "word", """dead at|dead to|toll|death toll|death count|body count|tally|number of dead
        |losses|dead/killed/slain now? numbered/number/totalled/totaled|dead there/nationwide at/to
        |taking/bringing/brings/brought/raising/raised/pushing/takes/took the total
        |deaths/fatalities now? number/total/stand/stood|number of deaths|number of fatalities
        |number of people killed|number of those killed|number killed""",
        "The death toll rose to 52."),
    PhraseRule("wounded", "toll", "word", "wounded/injured now? numbered/number/totalled/totaled",
        "The wounded numbered 60."),
    PhraseRule("wounded", "measure_noun", "word", "wounding", "It confirmed the wounding of two guards."),
    PhraseRule("wounded", "transitive", "past", """badly/severely/seriously/horribly burned/burnt
        |beaten|beaten up|badly beaten|severely beaten""",
        "A reporter was beaten by soldiers."),
    PhraseRule("wounded", "transitive", "ing", "beating|badly/severely/seriously burning",
        "Thugs broke in, beating two clerks."),
    PhraseRule("wounded", "noun", "word", "injuries|wounded people|wounds|burns|injury",
        "Medics reported 12 injuries."),
    PhraseRule("wounded", "transitive", "past", """shot and wounded|shot and injured|left wounded
        |taken/rushed/carried/brought to hospitals/hospital
        |left with wounds/burns/injuries|admitted with injuries/wounds/burns
        |admitted with gunshot/shrapnel/bullet/blast/stab/severe/serious wounds/injuries/burns
        |hit/struck by/with a? rubber/plastic/live/tear|treated in/at|treated for wounds/injuries/burns
        |treated for gunshot/shrapnel/bullet/blast/severe/serious/minor/head wounds/injuries
        |operated on|hit/struck/torn/cut/peppered by shrapnel/bullets/fragments/splinters/gunfire
        |hit/struck by a? stray? bullet/bullets""",
        "A driver was shot and wounded."),
    PhraseRule("wounded", "transitive", "ing", "shooting and wounding|shooting and injuring",
        "Robbers ran, shooting and wounding a guard."),
    PhraseRule("wounded", "intransitive", "past", """sustained/suffered/received injuries/wounds/burns
        |sustained/suffered/received gunshot/shrapnel/bullet/blast/severe/serious/minor/head/leg/light/slight/grave
         wounds/injuries/burns
        |got/getting injuries/wounds/burns|took/taken wounds
        |got bullet/gunshot/shrapnel/blast/severe/serious/minor/head/leg injuries/wounds
        |sustained/suffered/sustaining varying/various degrees of injury/injuries
        |escaped/survived with injuries/wounds/burns
        |escaped/survived with a? bullet/gunshot/shrapnel/stab/head/leg/minor/serious/severe/light/slight
         wound/wounds/injury/injuries|lost a/an limb/leg/arm/eye/hand/foot
        |lost limbs/legs/arms/eyes|lost his/her/their limb/limbs/leg/legs/arm/arms/eye/eyes/sight/hand/hands
        |lost his/her/their left/right leg/arm/eye/hand/foot
        |lost both legs/arms/eyes/hands/feet|lost both his/her/their legs/arms/eyes/hands/feet
        |had limbs/legs/arms torn/broken/amputated|needed/required surgery/operations
        |received/receiving/receive hospital/medical? treatment
        |sought/seek/seeking medical/hospital/emergency help/treatment/attention/care/aid|sought/seek/seeking treatment
        |asked for medical help/attention/treatment/care|fighting for their lives|fighting for his/her life
        |under treatment/observation|under medical treatment|needed/required hospital/medical treatment
        |remain/remains/remained/lie/lies/lay in the? hospital/hospitals
        |remain/remains/remained/lie/lies/lay in intensive care|remain/remains/remained/lie/lies/lay in a coma
        |remain/remains/remained in a? critical/serious/grave condition|remain/remains/remained on life support
        |needed/required hospitalisation/hospitalization/treatment""", "Five teachers sustained injuries."),
    PhraseRule("casualties", "noun", "word", "casualties", "The army reported no casualties."),
    PhraseRule("casualties", "transitive", "past", """killed or wounded|killed or injured|killed and wounded
        |dead or wounded|killed and injured|put out of action/combat""", "Sixty people were killed or wounded."),
    PhraseRule("missing", "measure_noun", "word", "fate|whereabouts", "There is no word on the fate of seven porters."),
    PhraseRule("missing", "state", "word", "missing|unaccounted for", "Eight sailors are missing."),
    PhraseRule("missing", "intransitive", "past", "went missing|gone missing"
        "|could not be found/located/traced|cannot be found/located/traced|could not be accounted for",
        "Two aid workers went missing."),
    PhraseRule("captured", "transitive", "past", "taken/made prisoner/prisoners/captive|taken alive|caught alive",
        "Nine conscripts were taken prisoner."),
    PhraseRule("captured", "intransitive", "past", "fell/fallen into rebel/enemy/militant/government/their hands"
        "|fell/fallen into army/insurgent/guerrilla/police hands",
        "Five soldiers fell into rebel hands."),
    PhraseRule("captured", "transitive", "ing", "taking prisoner", "Rebels overran it, taking prisoner six guards."),
    PhraseRule("surrendered", "intransitive", "past", """laid/lay/put/putting/laying down their? arms/weapons
        |gave/given/give/giving up their? arms/weapons|handed/turned in/over their? arms/weapons/rifles/guns
        |gave/given themselves up|turned themselves in|handed themselves in/over|accepted/took/taken the/an amnesty
        |came/come out with their hands up|capitulated""", "Forty rebels laid down their arms."),
    PhraseRule("surrendered", "measure_noun", "word", "surrender|capitulation",
        "It saw the surrender of nine rebels."),
    PhraseRule("abducted", "transitive", "past", """taken hostage|held hostage|held captive|seized and taken
        |snatched|carried off|made off with|went/gone away with
        |taken away|took away|whisked away/off|marched away/off|led away
        |dragged away/off""", "Three nuns were taken hostage."),
    PhraseRule("abducted", "transitive", "ing", """taking hostage|snatching
        |carrying/dragging/leading/marching/whisking off/away|making off with""" ,
        "Gunmen stormed in, taking hostage 20 pupils."),
    PhraseRule("abducted", "noun", "word", "abductions|kidnappings|hostages", "The province saw 18 kidnappings."),
    PhraseRule("abducted", "measure_noun", "word", "abduction|kidnapping|kidnap", "The abduction of six nurses."),
    PhraseRule("detained", "noun", "word", "arrests", "Police made 14 arrests."),
    PhraseRule("detained", "measure_noun", "word", "arrest", "It led to the arrest of six men."),
    PhraseRule("captured", "measure_noun", "word", "capture", "They claimed the capture of two officers."),
    PhraseRule("detained", "transitive", "past", """taken into custody|rounded up|placed under arrest
        |remanded|hauled/carted away/off|taken in for|taken in by police|held so far|held on suspicion
        |held in connection|put behind bars|held in custody/detention
        |held for questioning|remain/remains/remained in custody/detention""", "Dozens of students were rounded up."),
    PhraseRule("released", "transitive", "past", "set free|set at liberty|sprung from"
        "|let go|let off|let out|turned loose",
        "Two nuns were set free."),
    PhraseRule("released", "intransitive", "past", """walked free|regained/won their/his/her freedom/liberty""",
        "Fourteen women walked free."),
    PhraseRule("released", "measure_noun", "word", "release|freeing", "The release of two nuns was announced."),
    PhraseRule("rescued", "measure_noun", "word", "rescue", "It announced the rescue of nine sailors."),
    PhraseRule("returned", "measure_noun", "word", "return", "The return of 300 refugees was completed."),
    PhraseRule("displaced", "intransitive", "past", """
        left/abandoned/fled homes/villages/hamlets/farms
        |left/abandoned/fled/leave their homes/villages/houses/farms/towns/neighbourhoods/neighborhoods/land
        |poured/streamed/spilled/surged/trekked/flooded across/into/over
        |poured/streamed/spilled/surged/trekked out of|on the move|become/became refugees
        |forced/had/managed to flee/leave|taken/took to the road/roads|sought refuge|taken refuge|took refuge
        |took/taken/take/taking flight|found/find/finding refuge/shelter/sanctuary/asylum|made the crossing
        |ran/running/fleeing for their lives|forced from their homes|crossed into
        |crossed the border/river/frontier/bridge/bridges/lake
        |sought/seek/seeking shelter/safety/protection/sanctuary/asylum
        |seek/seeking refuge|lost/losing their homes/houses
        |gone/went abroad|gone/went/driven into exile|left/fled/quit the country
        |taken/took/taking shelter|sheltering/sheltered in/at/with""", "Some 9,000 people fled their homes."),
    PhraseRule("displaced", "transitive", "past", """driven from their homes|forced from their homes|made homeless
        |left homeless|left without shelter/homes|left without a home/roof
        |driven out|drove out|put to flight""", "About 300 families were made homeless."),
    PhraseRule("displaced", "noun", "word", "arrivals", "The town counted 6,100 arrivals."),
    PhraseRule("displaced", "measure_noun", "word", "displacement|exodus",
        "It led to the displacement of 600 people."),
    PhraseRule("displaced", "toll", "word", "number of displaced|number of displaced people"
        "|displacement/displaced total|displaced/refugee population|number of refugees/idps",
        "The number of displaced rose to 9,000."),
    PhraseRule("displaced", "state", "word", "homeless", "The floods of refugees left 2,000 people homeless."),
    PhraseRule("displaced", "transitive", "ing", "driving from their homes|forcing from their homes",
        "Troops advanced, driving from their homes 500 people."),
    PhraseRule("evacuated", "intransitive", "past", "ferried out", "Ninety patients were ferried out."),
    PhraseRule("evacuated", "measure_noun", "word", "evacuation", "The evacuation of 300 patients was completed."),
    PhraseRule("evacuated", "transitive", "past", """moved/taken/brought/led/relocated/transferred to safety
        |relocated to|moved/taken/brought/relocated/transferred to safer areas/places/ground
        |bussed out|bused out|taken out|brought out|flown out|airlifted|led/escorted/guided/moved out|taken off
        |flown to|flown on to|airlifted to
        |shipped out""", "Some 400 people were bussed out."),
    PhraseRule("returned", "intransitive", "past", "gone/went/go/going/come/came/coming back"
        "|gone/went/go/going/come/came home",
        "Some 1,200 refugees went back."),
    PhraseRule("trapped", "state", "word", "trapped inside|stuck under/in/inside/beneath|pinned under/beneath",
        "Sixteen workers were trapped inside."),
    PhraseRule("trapped", "intransitive", "past", """
        remain/remains/remained/lie/lay still? under/beneath the? rubble/debris/ruins
        |still under/beneath the? rubble/debris/ruins""", "Nine pupils remain under the rubble."),
    PhraseRule("trapped", "transitive", "past", "buried under/beneath/alive"
        "|confined to their/the homes/houses/villages/houses/camp/town/cellars",
        "Nine children were buried under rubble."),
)  # fmt: skip
_EXTRA_FORMS = {
    "die": ("die", "dies", "dying"), "flee": ("flee", "flees", "fleeing"), "hurt": ("hurt", "hurts", "hurting"),
    "kidnap": ("kidnap", "kidnaps", "kidnapping"), "stab": ("stab", "stabs", "stabbing"),
    "trap": ("trap", "traps", "trapping"), "free": ("free", "frees", "freeing"),
}  # fmt: skip


def _conjugate(lemma: str) -> tuple[str, str]:
    """Third person and -ing form of a regular verb."""
    if lemma in _EXTRA_FORMS:
        return _EXTRA_FORMS[lemma][1], _EXTRA_FORMS[lemma][2]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch")) else "s")
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    return third, stem + "ing"


def wordings(phrase: str) -> Iterator[tuple[str, ...]]:
    """The wordings of a phrase with choices: "fell/fallen in now? battle"."""
    choices = [[*w.rstrip("?").split("/"), *([""] if w.endswith("?") else [])] for w in phrase.split()]
    for words in product(*choices):
        yield tuple(w for w in words if w)


def _words() -> tuple[TriggerWord, ...]:
    found: list[TriggerWord] = []
    for measure, kind, verbs, _ in VERBS:
        for verb in verbs.split():
            lemma, *pasts = verb.split(",")
            third, ing = _conjugate(lemma)
            found += [TriggerWord((p,), measure, kind, "past") for p in pasts]
            present = () if lemma in ("free", "wound", "hurt", "trap") else (lemma,)
            found += [TriggerWord((p,), measure, kind, "present") for p in (*present, third)]
            found.append(TriggerWord((ing,), measure, kind, "ing"))
    for measure, kind, form, phrases, _ in PHRASES:
        found += [
            TriggerWord(words, measure, kind, form)
            for phrase in phrases.split("|")
            for words in wordings(phrase)
        ]
    return tuple(found)


TRIGGERS: tuple[TriggerWord, ...] = _words()
# Words that words for a toll begin with.
TOLLS = frozenset(t.words[0] for t in TRIGGERS if t.kind == "toll")
# By first word, the longest phrase first.
BY_FIRST_WORD: dict[str, tuple[TriggerWord, ...]] = {
    first: tuple(sorted((t for t in TRIGGERS if t.words[0] == first), key=lambda t: -len(t.words)))
    for first in {t.words[0] for t in TRIGGERS}
}
