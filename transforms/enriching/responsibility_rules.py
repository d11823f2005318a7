"""Wordings that say whose an attack was, as data: a rule's example names the party, and a test reads it there.

A wording is words in a row, and `|` stands between wordings. `strike/raid` is either word, `bomb*` any that begins so,
`(had)` may be left out, `_` is any one word in small letters, `_'s` one that owns something, `~3` up to three words of
any kind, `...` up to 60 letters of one sentence; a name in capitals is a list of `LISTS`, and with a `+` behind it any
number of its words, none too.
"""

from collections.abc import Callable
from dataclasses import dataclass

LISTS: dict[str, str] = {
    "WEAPON": "munition/munitions|air strike/strikes/raid/raids|airstrike/airstrikes/strike/strikes/raid/raids"
    "/missile/missiles"
    "/rocket/rockets/shell/shells/shellfire/shelling/howitzers/gunboats/artillery/mortar/mortars/bomb/bombs"
    "/bombing/bombardment/barrage/gunfire/fire/drone"
    "/drones/helicopter/helicopters/gunship/gunships/warplane/warplanes/jet/jets/aircraft/plane/planes/sniper/snipers"
    "|war planes",
    "MADE": "Grad/HIMARS/Iskander/Kalibr/Katyusha/Scud/Shahed/Smerch/Tochka-U/Uragan/suspected/cluster"
    "/phosphorus/thermobaric/glide/cruise/ballistic/guided/artillery/rocket/mortar"
    "/drone/air/aerial/barrel/night/overnight/tank",
    "ATTACK": "attack/attacks/assault/assaults/ambush/ambushes/massacre/massacres/bombing/bombings/blast/blasts"
    "/killing"
    "/killings/strike/strikes/raid/raids/operation/operations/shooting/shootings/explosion/explosions/murder/murders"
    "/abduction/abductions/kidnapping/kidnappings/execution/executions/slaughter/shelling/airstrike/airstrikes"
    "/deaths",
    "CRAFT": "Jets/jets/Warplanes/warplanes/aircraft/Aircraft/planes/Planes/drones/Drones/helicopters/Helicopters"
    "/Artillery/artillery/Gunners/gunners",
    "FIRED": "fired/launched/dropped/shelled/attacked/ambushed/stormed|carried out",
    "DID": "carried (it) out|aimed at|planted/fired/launched/bombed/struck/hit/targeted/shelled/attacked"
    "/ambushed/killed"
    "/stormed"
    "/overran/raided/laid/detonated/dropped/punished/executed/destroyed/burned/torched/kidnapped/abducted/massacred"
    "|blew/blown (himself/herself/themselves) up|done/did it/so/this",
    "COMMITTED": "fired/launched/perpetrated/committed/staged/mounted/planned/ordered/planted/detonated/dropped"
    "/conducted/orchestrated/masterminded|carried out|set off",
    "SIGNS": "indications/evidence/Evidence/signs/Signs/clues/Clues/everything/Everything/traces/fragments/Fragments"
    "/wreckage/Wreckage/investigators/Investigators/suspicion*/Suspicion*/fingers/Fingers",
    "DOING": "planting/laying/placing/detonating/carrying/ordering/dropping/firing/targeting"
    "/bombing/shelling/attacking/striking/hitting/killing/aiming/launching",
    "MEN": "rebel/rebels/gunmen/fighter/fighters/guerrilla/guerrillas/militant/militants/insurgent/insurgents"
    "/members/men",
    "STRUCK": "(air) strike/raid/attack/shelling",
    "STORMED": "attacked/struck/hit/targeted/ambushed/raided/stormed/overran/seized/captured/recaptured/retook"
    "/shelled/bombed/bombarded",
    "ITS": "it/they|its/their _|his/her men/fighters/forces/movement/group/comrades|its/their fighters/men"
    "/forces _|its/their ~3 unit/cell/brigade/squad/wing/fighters/men|_ of its/their _|_ of its/their _ _",
    "SAID": "said/says/repeated/reiterated/insisted/boasted/maintain/maintains/admitted/acknowledged/confirmed"
    "/announced/declared|told ~4",
    "SEEMED": "believed/thought/suspected/presumed/alleged/understood/known/said/reported|appear/appeared/seemed",
    "ATTACKERS": "attackers/assailants/raiders/gunmen/bombers/bomber/gunman/killers/kidnappers/assassins/militants"
    "/insurgents/fighters/militiamen/men/they/bandits",
    "HAD": "had/has/have",
}  # fmt: skip


Band = Callable[[str, int], str | None]  # of words and the offset of their sentence, the party that they mean
SIDES = {
    "before": "in what stands before the wording, the first party there",
    "last before": "in what stands before it, the last party there",
    "speaker": "in what stands before it without its asides in commas, the last party there",
    "subject": "in the clause that the wording ends",
    "beside": "they end just before it",
    "after": "in what follows it",
    "next": "they follow it, with nothing but an article between",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A wording. side: where the party's words stand, one of `SIDES`; opens: whether it begins a sentence or a clause;
    then: a word that stands within 80 letters after it; certain: whether the party itself or the reporter says so, and
    not one who accuses it."""

    name: str
    words: str
    side: str
    certain: bool
    example: str
    party: str
    opens: bool = False
    then: str = ""


OWN_SENTENCE = (
    Rule("its weapon", "MADE+ WEAPON", "beside", True,
         "Nine people died when a Russian cruise missile hit a block of flats.", "state-forces-rus"),
    Rule("by it", "shell/shells/shelling/rocket/rockets/missile/missiles/bombs/bombardment/gunfire/fire/rounds"
         "/bullets from (a/an"
         "/the)|WEAPON ~4 by|ATTACK ~4 by|FIRED ~4 by", "after", True,
         "Artillery fire by the Rapid Support Forces hit the camp.", "rapid-support-forces"),
    Rule("men of it", "~2 MEN of/from|~2 MEN belonging to", "after", True,
         "Eight farmers died when gunmen from Boko Haram stormed the village.", "boko-haram", opens=True),
    Rule("its flag", "carried/carrying/waved/waving/flew/flying/raised/raising/bore/bearing the (_) flag/flags/banner"
         "/banners of", "after", True,
         "Nine monks died when men waving the black flag of Islamic State burst in.", "islamic-state"),
    Rule("in its uniform", "in/wearing the (_) uniform/uniforms/fatigues/insignia of", "after", True,
         "Nine people died when gunmen in the uniform of the Rapid Support Forces broke in.", "rapid-support-forces"),
    Rule("at its hands", "at the hands of|by the guns of", "after", True,
         "Ten soldiers died in May at the hands of JNIM.", "jnim"),
    Rule("its guns", "CRAFT (_) of|CRAFT belonging to", "after", True,
         "Artillery of the paramilitary Rapid Support Forces hit a market, killing nine.", "rapid-support-forces"),
    Rule("sent by it", "bomber/bombers/attackers/gunmen/raiders/killers sent/dispatched by", "after", True,
         "Nine people died when two bombers sent by Hamas blew themselves up.", "hamas"),
    Rule("its shells", "bombs/shells/rockets/missiles/mortars/rounds of (the)", "next", True,
         "Nine people died when mortar bombs of the IRA fell on a canteen.", "provisional-ira"),
    Rule("stormed it", "STORMED a/an/the/its/their/two/three/four/several"
         "|opened fire on/at|fired on/at/into|shot at|set fire to", "subject", True,
         "Fighters of M23 attacked a market in the hills, killing nine traders.", "m23"),
)  # fmt: skip
ANYWHERE = (
    Rule("claimed", "claimed/claims/took responsibility/credit|claimed/claims/took the/last/both ATTACK"
         "|claimed/claims/took the/last/both _ ATTACK|claimed/claims/took _'s (_) ATTACK"
         "|claimed/claims/took _ _'s (_) ATTACK|claimed it/them/both",
         "speaker", True, "Al-Shabaab claimed the first attack in a broadcast.", "al-shabaab"),
    Rule("claimed to have", "claimed/claims ~4 to have DID", "speaker", True,
         "Al-Shabaab claimed on its radio to have attacked the convoy.", "al-shabaab"),
    Rule("avenged itself", "SAID the/this/both (_) ATTACK avenged ~6 its/their", "speaker", True,
         "Hamas said the bombing avenged one of its leaders.", "hamas"),
    Rule("took revenge by it", "SAID it/this/the/that (_) was (in) (_) revenge/retaliation/reprisal/vengeance"
         "|SAID it/this/the/that (_) ATTACK was (in) (_) revenge/retaliation/response/reply/answer"
         "|SAID it/this/the/that (_) was the/an/a/its ~4 answer/answers/reply/response/retaliation/revenge to/for"
         "|called it/this/the ~2 (a) revenge/retaliation",
         "speaker", True, "The Taliban said it was revenge for the air strike.", "taliban"),
    Rule("gave their name", "identified themselves as|introduced themselves as|said they were ~2 of/from",
         "after", True,
         "The raiders identified themselves as fighters of the Oromo Liberation Army.", "oromo-liberation-army"),
    Rule("said it did", "SAID ... ITS (HAD) (by) (mistake) (_) DID"
         "|SAID ... ITS was/were behind/responsible|SAID ... ITS HAD been behind/responsible",
         "speaker", True, "Islamic State, in an online statement, said that it was behind both.", "islamic-state"),
    Rule("its leader did it", "SAID ... he/she (HAD) (_) ordered/led/organised/organized/planned/commanded/directed"
         "|SAID ... he/she was behind", "speaker", True,
         "Joseph Kony said on the radio that he had ordered the raid.", "lords-resistance-army"),
    Rule("its man did it", "identified/named/hailed/praised/described (the) (suicide) him/her/bomber/bombers"
         "/attacker/attackers"
         "/gunman/gunmen/driver/assailant/assailants as ~3 its/their"
         "|SAID (that) the (suicide) bomber/attacker/driver/gunman was one of its|SAID (that) the (suicide)"
         " bombers/attackers/gunmen were its/their|SAID ~9 the man/men/woman/driver/bomber/attacker who ~6 was/were"
         " one/two/three/some of its|SAID ~9 the man/men/woman/driver/bomber/attacker who ~6 was/were its/their",
         "speaker", True, "Hamas identified him as one of its men.", "hamas"),
    Rule("owned up to doing", "acknowledged/acknowledges/admitted/admits/claimed/claims (to) DOING", "speaker", True,
         "ETA acknowledged planting the bomb.", "eta"),
    Rule("owned up", "acknowledged/admitted (to) a/the/an/its (_) STRUCK|owned up to a/the/an/its (_) STRUCK"
         "|owned (up) to it/both|owned (up) to the/this (_) (_) ATTACK",
         "speaker", True, "The Houthis acknowledged the attack.", "houthis"),
    Rule("blamed", "blamed/blames/blaming the _ (_) on|blamed/blames/blaming it/this (on)"
         "|blame/blamed/blames/blaming (on)",
         "after", False,
         "Residents blamed the attack on the Allied Democratic Forces.", "adf"),
    Rule("blamed on", "blamed/blames/blaming ~4 on", "after", False,
         "Ministers blamed both of the bombs on the Houthis.", "houthis"),
    Rule("was blamed", "was/were/is/are/been (_) blamed/suspected/accused|was/were/is/are to blame"
         "|was/were/been held responsible",
         "speaker", False, "Boko Haram was blamed.", "boko-haram"),
    Rule("accused", "accused/accuses/accusing", "after", False,
         "The state's spokesman accused the Rapid Support Forces of firing over the river.", "rapid-support-forces"),
    Rule("suspects", "suspect/suspects", "next", False,
         "The army suspects the Tamil Tigers.", "ltte"),
    Rule("whom they suspect", "whom/which ~3 suspect/suspects/suspected/blame/blames/blamed/accuse/accuses/accused",
         "last before", False, "The hills belong to Abu Sayyaf, which the military suspects.", "abu-sayyaf"),
    Rule("held responsible", "held/holds", "after", False,
         "The government held the ELN responsible for the car bomb.", "eln", then="responsible"),
    Rule("is responsible", "is/are/was/were responsible for|is/are/was/were/stood/stands/been behind ~3 ATTACK"
         "|is/are/was/were/stood/stands/been behind it/this/them/both",
         "speaker", False, "Boko Haram is responsible for both raids.", "boko-haram"),
    Rule("is thought to be behind it", "SEEMED to be/have behind/responsible|SEEMED to have been behind/responsible"
         "|is/are/was/were (_) responsible|is/are/remain/remains the prime/main/chief/likeliest suspect/suspects",
         "speaker", False, "Boko Haram is thought to be behind it.", "boko-haram"),
    Rule("attributed", "attributed to|pinned on|laid to|signed by|in the name of|(the) work/hallmarks of"
         "|pointed the/a finger at",
         "after", False, "Eight deaths were attributed to the ADF.", "adf"),
    Rule("suspicion", "suspicion*/Suspicion* ~2 fell/falls/fallen on|SIGNS ~3 point/points/pointed to/at"
         "|officials/police/ministers/authorities/army/military/government pointed to",
         "after", False, "Suspicion at once fell on Boko Haram.", "boko-haram"),
    Rule("its mark", "bore/bears/bear/bearing/carried/carries/had/has (all) the mark/marks/hallmark/stamp/signature"
         "/fingerprints of|see/sees/saw (in/behind) (it/this) the hand/hands of", "after", False,
         "The raid bears the mark of Boko Haram, the army says.", "boko-haram"),
    Rule("was fired by", "ATTACK ~3 was/were/been (_) COMMITTED by|WEAPON ~3 was/were/been (_) COMMITTED by",
         "after", False, "Kuwait said the missile was fired by the Houthis.", "houthis"),
    Rule("its man drove it", "van/car/lorry/truck/vehicle/minibus/boat/motorcycle (had) was/were/been driven by",
         "after", False, "Police said the lorry was driven by a man of Boko Haram.", "boko-haram"),
    Rule("had carried it out", "had/has/have carried out/committed the/this/both (_) ATTACK", "subject", False,
         "Monitors said Boko Haram had carried out the massacre.", "boko-haram"),
    Rule("they belonged to it", "attackers/assailants/bombers/gunmen/raiders/they belonged/belong to|MEN belonged to",
         "after", False, "The minister said that the gunmen belonged to Al-Shabaab.", "al-shabaab"),
    Rule("they are thought to be", "SEEMED to be|SEEMED to belong to|suspected of being|identified/described ~3 as",
         "after", False,
         "The gunmen were believed to be members of Boko Haram.", "boko-haram"),
    Rule("they proved to be", "turned out/proved to be", "after", True,
         "The soldiers turned out to be men of Boko Haram.", "boko-haram"),
    Rule("a state's denial", "denied/denies/deny any/all ~2 part/role/involvement/hand/responsibility (in/for)"
         "|denied/denies/deny ~5 had anything/something to do with|SAID (that) it/they had nothing to do with"
         "|SAID (that) it/they had no part/role/hand in|denied/denies/deny having had/played any",
         "speaker", False, "Damascus denied any role in the bombing.", "state-forces-syr"),
    Rule("they came from it", "ATTACKERS (had) came/come from|ATTACKERS were (_) MEN of/from/with"
         "|ATTACKERS were from",
         "after", False, "The raiders were fighters of M23.", "m23"),
    Rule("its men charged", "charged/charging/indicted ~3 MEN of/from", "after", False,
         "Prosecutors have charged nine members of Los Choneros.", "los-choneros"),
    Rule("their name for it", "its/their (_) term/name/word/expression/label/shorthand for", "after", False,
         "The office blamed the separatists, its term for the Kurdistan Workers' Party.", "pkk"),
    Rule("an attack by it", "called/calls/described/describes/describing it/this/the (_) (_) (as) ~2 ATTACK by"
         "/of|called/calls/described/describes/describing it/this (_) (as) ~2 act/crime by/of",
         "after", False, "The army called it an attack by Boko Haram.", "boko-haram"),
    Rule("from its lines", "fire/round/rounds/shell/shells/shot/shots/rocket/rockets/missile/missiles/mortar/mortars"
         "/bomb/bombs/grenade/grenades/projectile/projectiles/volley/salvo/barrage (had) come/came from"
         "|came from (the/a/an) ground/area/areas/territory/land/positions/hills (_) held/controlled by"
         "|fired/launched/shot from (a/an/the)|guns/gunners/mortars/tanks/snipers/batteries/howitzers on/in"
         "/at (the/a)|traced ~3 to", "after", False,
         "The radio said that the fire had come from Bosnian Serb positions.", "bosnian-serb-army"),
    Rule("had done it", "had fired/launched/planted/dropped/placed/sent/ordered it/them/the/this"
         "|(had) massacred/slaughtered/executed/murdered them/him/her|had bombed/shelled it/them"
         "/both", "subject", False,
         "Papers said the Armed Islamic Group had sent the killers.", "gia-algeria"),
    Rule("ordered it", "ordered/directed/masterminded/commissioned/organised/organized ~2 ATTACK", "subject", False,
         "He says that the Caucasus Emirate ordered the bombing.", "caucasus-emirate"),
    Rule("only it has them", "that/which only|used only by", "after", False,
         "The bombs were of a kind that only the Syrian army has.", "state-forces-syr", then="(?:has|have|uses?d?)"),
    Rule("its craft, they say", "CRAFT of|CRAFT belonging to", "next", False,
         "Jets of the Saudi-led coalition had fired two missiles at the hall, they said.", "saudi-led-coalition"),
    Rule("denied doing", "denied/denies/deny (that) ITS HAD DID|denied/denies/deny (that) ITS DID"
         "|denied/denies/deny DOING|denied/denies/deny having (_) DID"
         "|denied/denies/deny the/these accusation/accusations/allegation/allegations/charge"
         "/charges",
         "speaker", False, "The Houthis denied that their rockets had hit the market.", "houthis"),
)  # fmt: skip
IN_UNIFORM, STATES_DENIAL = "in its uniform", "a state's denial"
ACCUSATIONS = frozenset(rule.name for rule in ANYWHERE if not rule.certain)
# A sentence without one of these has none of the wordings.
HINTS = (
    "work/claim*/took/said"
    "/says/repeated/reiterated/insisted/boasted/maintain*/admit*/acknowledg*/confirm*/owned/blam*/accus*/held"
    "/holds/attribut*/pinned"
    "/signed/laid/name/hallmark*/point/points/pointed/suspect*/suspicion*/Suspicion*/responsible/blame/behind"
    "/denied/denies/deny"
    "/owned/turned/proved/driven/massacred/slaughtered/executed/murdered/bombed/shelled/called/calls/described"
    "/describes/describing"
    "/identified/named/hailed"
    "/praised/round/shell/shot/rocket/missile/mortar/bomb/grenade*/projectile*/volley/salvo/barrage/mark/marks"
    "/stamp/signature/fingerprints/hand/hands/themselves/belong*/only/by/told/announced/declared/believed"
    "/thought/presumed/alleged/understood/known/reported/appear*/seemed/identified/described/came/come/were"
    "/traced/guns"
    "/charged/charging/indicted/fired/launched/planted/dropped/placed/sent/ordered/directed/masterminded/commissioned"
    "/organi*/revenge/retaliation/reprisal/retribution/vengeance/term/called/fire/rounds/shells/shots/rockets"
    "/missiles/mortars"
    "/label/word/expression/shorthand"
)
# What makes a sentence tell of no doing: nobody claimed it, it was denied, the craft fell or bore the hurt.
UNSAID = "no one/group/party ~3|nobody/not/never/neither/without ~3|yet to ~3|deny/denies/denied ~3"
BROUGHT_DOWN = "flown/airlifted/ferried|shot/brought/gunned/shooting/bringing down|downed/intercepted/crash*"
