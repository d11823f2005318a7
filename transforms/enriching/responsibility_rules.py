"""Wordings that say whose an attack was, as data: a rule's example names the party, and a test reads it there.

A wording is words in a row, and `|` stands between wordings. `strike/raid` is either word, `bomb*` any that begins so,
`(had)` may be left out, `_` is any one word in small letters, `_'s` one that owns something, `~3` up to three words of
any kind, `...` up to 60 letters of one sentence; a name in capitals is a list of `LISTS`, and with a `+` behind it any
number of its words, none too.
"""

from dataclasses import dataclass

LISTS: dict[str, str] = {
    "WEAPON": "air strike/strikes/raid/raids|airstrike/airstrikes/strike/strikes/raid/raids/missile/missiles"
    "/rocket/rockets/shells/shelling/artillery/mortar/mortars/bomb/bombs/bombing/bombardment/barrage/gunfire/fire/drone"
    "/drones/helicopter/helicopters/gunship/gunships/warplane/warplanes/jet/jets/aircraft/plane/planes/sniper/snipers"
    "|war planes",
    "MADE": "suspected/cruise/ballistic/guided/artillery/rocket/mortar/drone/air/aerial/barrel/night/overnight/tank",
    "ATTACK": "attack/attacks/assault/assaults/ambush/ambushes/massacre/massacres/bombing/bombings/blast/blasts/killing"
    "/killings/strike/strikes/raid/raids/operation/operations",
    "CRAFT": "Jets/jets/Warplanes/warplanes/aircraft/Aircraft/planes/Planes/drones/Drones/helicopters/Helicopters"
    "/Artillery/artillery/Gunners/gunners",
    "FIRED": "fired/launched/dropped/shelled/attacked/ambushed/stormed|carried out",
    "DID": "carried (it) out|planted/fired/launched/bombed/struck/hit/targeted/shelled/attacked/ambushed/killed/stormed"
    "/overran/raided/detonated/dropped/punished/executed/destroyed/burned/torched/kidnapped/abducted/massacred"
    "|blew/blown up",
    "DOING": "firing/targeting/bombing/shelling/attacking/striking/hitting/killing/aiming/launching",
    "MEN": "rebel/rebels/gunmen/fighter/fighters/guerrilla/guerrillas/militant/militants/insurgent/insurgents"
    "/members/men",
    "STRUCK": "(air) strike/raid/attack/shelling",
    "STORMED": "attacked/ambushed/raided/stormed/overran/seized/captured/recaptured/retook/shelled/bombed/bombarded",
    "ITS": "it/they|its/their _|_ of its/their _",
    "SAID": "said/says/boasted/maintain/maintains/admitted/acknowledged/confirmed",
    "HAD": "had/has/have",
}  # fmt: skip


SIDES = {
    "before": "in what stands before the wording, the first party there",
    "last before": "in what stands before it, the last party there",
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
    Rule("by it", "WEAPON ~4 by|ATTACK ~4 by|FIRED ~4 by", "after", True,
         "Artillery fire by the Rapid Support Forces hit the camp.", "rapid-support-forces"),
    Rule("men of it", "~2 MEN of/from|~2 MEN belonging to", "after", True,
         "Eight farmers died when gunmen from Boko Haram stormed the village.", "boko-haram", opens=True),
    Rule("stormed it", "STORMED a/an/the/its/their/two/three/four/several", "subject", True,
         "Fighters of M23 attacked a market in the hills, killing nine traders.", "m23"),
)  # fmt: skip
ANYWHERE = (
    Rule("claimed", "claimed/claims/took responsibility/credit|claimed/claims/took the/last/both ATTACK"
         "|claimed/claims/took the/last/both _ ATTACK|claimed/claims/took _'s (_) ATTACK"
         "|claimed/claims/took _ _'s (_) ATTACK",
         "before", True, "Al-Shabaab claimed the first attack in a broadcast.", "al-shabaab"),
    Rule("said it did", "SAID ... ITS (HAD) (been) (by) (mistake) (_) DID"
         "|SAID ... ITS was/were behind/responsible|SAID ... ITS HAD been behind/responsible",
         "before", True, "Islamic State, in an online statement, said that it was behind both.", "islamic-state"),
    Rule("owned up", "acknowledged/admitted (to) a/the/an/its (_) STRUCK|owned up to a/the/an/its (_) STRUCK",
         "before", True, "The Houthis acknowledged the attack.", "houthis"),
    Rule("blamed", "blamed/blames/blaming the _ (_) on|blamed/blames/blaming it/this (on)|blamed/blames/blaming (on)",
         "after", False,
         "Residents blamed the attack on the Allied Democratic Forces.", "adf"),
    Rule("was blamed", "was/were blamed/suspected/accused|was/were held responsible", "before", False,
         "Boko Haram was blamed.", "boko-haram"),
    Rule("accused", "accused/accuses/accusing", "after", False,
         "The state's spokesman accused the Rapid Support Forces of firing over the river.", "rapid-support-forces"),
    Rule("suspects", "suspect/suspects", "next", False,
         "The army suspects the Tamil Tigers.", "ltte"),
    Rule("whom they suspect", "whom/which ~3 suspect/suspects/suspected/blame/blames/blamed/accuse/accuses/accused",
         "last before", False, "The hills belong to Abu Sayyaf, which the military suspects.", "abu-sayyaf"),
    Rule("held responsible", "held/holds", "after", False,
         "The government held the ELN responsible for the car bomb.", "eln", then="responsible"),
    Rule("is responsible", "is/are/was/were responsible for|is/are/was/were behind the/this/both/_ ATTACK",
         "before", False, "Boko Haram is responsible for both raids.", "boko-haram"),
    Rule("attributed", "attributed to|pinned on|laid to|signed by|in the name of|(the) work/hallmarks of"
         "|pointed the/a finger at",
         "after", False, "Eight deaths were attributed to the ADF.", "adf"),
    Rule("its craft, they say", "CRAFT of|CRAFT belonging to", "next", False,
         "Jets of the Saudi-led coalition had fired two missiles at the hall, they said.", "saudi-led-coalition"),
    Rule("denied doing", "denied/denies/deny (that) ITS HAD DID|denied/denies/deny (that) ITS DID"
         "|denied/denies/deny DOING|denied/denies/deny the/these accusation/accusations/allegation/allegations/charge"
         "/charges",
         "before", False, "The Houthis denied that their rockets had hit the market.", "houthis"),
)  # fmt: skip
# A sentence without one of these has none of the wordings.
HINTS = (
    "claim*/took/said/says/boasted/maintain*/admit*/acknowledg*/confirm*/owned/blam*/accus*/held/holds/attribut*/pinned"
    "/signed/laid/name/hallmarks/work/pointed/suspect*/responsible/behind/denied/denies/deny"
)
# What makes a sentence tell of no doing: nobody claimed it, it was denied, the craft fell or bore the hurt.
UNSAID = "no one/group/party ~3|nobody/not/never/neither/without ~3|yet to ~3|deny/denies/denied ~3"
BROUGHT_DOWN = "flown/airlifted/ferried|shot/brought/gunned/shooting/bringing down|downed/intercepted/crash*"
