"""Wordings that name both who fought, or whom it was fought with, as data; `responsibility_rules` tells the form."""

from dataclasses import dataclass

LISTS: dict[str, str] = {
    "FIGHTING": "fighting/fights/clash/clashes/battle/battles/battling/firefight/firefights/gunfight/gunfights/gunfire"
    "/shootout/shootouts/violence/hostilities/combat/skirmish/skirmishes/war/feud|exchange/exchanges of fire",
    "FOUGHT": "fought/battled/battling/fighting/engaged|clashed/clashing/clash with|fought/fighting with/against"
    "|traded/exchanged fire/gunfire/shots with|repelled/repulsed|fended/beat off|drove/drive/driven/pushed/push/forced",
    "POST": "post/posts/base/bases/camp/camps/barracks/checkpoint/checkpoints/position/positions/outpost/outposts"
    "/garrison/convoy/convoys/patrol/patrols/headquarters/station/stations/vehicle/vehicles/column/academy/academies"
    "/compound/school/college/centre/center/depot/lorry/lorries/truck/trucks/bus/buses/recruits/cadets/parade/mosque/building"
    "/buildings/gate/gates",
    "BLAST": "exploded/detonated/struck/hit/rammed/targeted/burst/crashed|blew/blown up|went/going off|ripped/tore"
    " through|drove/driven/driving (_) into|set/setting off ~3 at/in/inside/outside|blew/blow"
    " himself/herself/themselves up",
    "FORCE": "army/military/police/gendarmerie/naval/navy/commando/security/government",
    "STORMED": "attack/attacks/attacked/attacking/ambush/ambushed/ambushing/raid/raided/stormed/storming/overran"
    "/overrun/seized/seizing/captured/capturing/hit/hitting/shelled/shelling/bombed/rammed/took/assault/assaulted",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A wording. sides: where both stand: `between`: after it; `fought`: before and after it; `joint`: before it;
    `post`: the one fought against is the force in it; `with`: after it. a, b: the words that the example has for the
    sides."""

    name: str
    words: str
    sides: str
    example: str
    a: str | None
    b: str


RULES = (
    Rule("between", "FIGHTING ~4 between", "between",
         "Nine people died in clashes between the Arakan Army and troops in Rathedaung.", "the Arakan Army", "troops"),
    Rule("fought", "FOUGHT", "fought",
         "Nine people died when gunmen of the Sinaloa cartel fought soldiers in the streets.",
         "gunmen of the Sinaloa cartel", "soldiers"),
    Rule("joint", "fought/clashed/battled/pounded/shelled/bombarded/attacked/rocketed/raided each other"
         "|fired/shot at each other|fought/clashed/battled with/for/in/on/at/near/over"
         "|traded/exchanged fire/gunfire/shots", "joint",
         "Shilluk youths and Dinka youths fought with machetes in the camp.", "Shilluk youths", "Dinka youths"),
    Rule("their post", "STORMED ~4 FORCE POST|BLAST (_) (_) (_) (_) FORCE (_) POST"
         "|BLAST ~7 outside/inside/at/into/against (a/an/the/its) (_) FORCE (_) POST", "post",
         "Jihadists attacked two army posts, killing nine.", None, "army"),
    Rule("a post of theirs", "STORMED ~4 POST of|BLAST ~7 POST of|crashed ~6 POST of|rammed ~6 POST of", "with",
         "A bomber crashed a lorry into the headquarters of the Italian army, killing nine.", None, "Italian army"),
    Rule("fighting with it", "fighting/clashes/battles/battle/firefight/gunfight/skirmish/skirmishes/clashing ~3 with"
         "/against", "with", "Rebels took Lem after two days of fighting with the army.", None, "army"),
)  # fmt: skip
