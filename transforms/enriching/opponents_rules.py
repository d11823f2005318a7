"""Wordings that name both who fought, or whom it was fought with, as data; `responsibility_rules` tells the form."""

from dataclasses import dataclass

LISTS: dict[str, str] = {
    "FIGHTING": "fighting/fights/clash/clashes/battle/battles/battling/firefight/firefights/gunfight/gunfights/gunfire"
    "/shootout/shootouts/violence/hostilities/combat/skirmish/skirmishes/war/feud|exchange/exchanges of fire",
    "FOUGHT": "fought/battled/battling/fighting/engaged|clashed/clashing/clash with|fought/fighting with/against"
    "|traded/exchanged fire/gunfire/shots with|repelled/repulsed|fended/beat off|drove/drive/driven/pushed/push/forced",
    "POST": "post/posts/base/bases/camp/camps/barracks/checkpoint/checkpoints/position/positions/outpost/outposts"
    "/garrison/convoy/convoys/patrol/patrols/headquarters/station/stations/vehicle/vehicles/column",
    "STORMED": "attack/attacks/attacked/attacking/ambush/ambushed/ambushing/raid/raided/stormed/storming/overran"
    "/overrun/seized/seizing/captured/capturing/hit/hitting/shelled/shelling/bombed/rammed/took/assault/assaulted",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A wording. sides: where both stand: `between`: after it; `fought`: before and after it; `joint`: before it;
    `post`: the one fought against is its last word but one. a, b: the words that the example has for the sides."""

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
    Rule("joint", "fought/clashed/battled each other|fought/clashed/battled with/for/in/on/at/near/over"
         "|traded/exchanged fire/gunfire/shots", "joint",
         "Shilluk youths and Dinka youths fought with machetes in the camp.", "Shilluk youths", "Dinka youths"),
    Rule("their post", "STORMED ~4 army/military/police/government/naval POST", "post",
         "Jihadists attacked two army posts, killing nine.", None, "army"),
)  # fmt: skip
