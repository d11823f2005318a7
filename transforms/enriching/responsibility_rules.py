"""Wordings that say whose an attack was, as data: a rule's example names the party, and a test reads it there."""

from dataclasses import dataclass

_WEAPON = (
    r"(?:air ?strikes?|air raids?|strikes?|raids?|missiles?|rockets?|shells|shelling|artillery|mortars?|bombs?|"
    r"bombing|bombardment|barrage|gunfire|fire|drones?|helicopters?|gunships?|warplanes?|war planes|jets?|"
    r"aircraft|planes?|snipers?)"
)
_MADE = (
    r"(?:(?:suspected|cruise|ballistic|guided|artillery|rocket|mortar|drone|air|aerial|barrel|night|overnight|tank) )"
    r"*"
)
_ATTACK = (
    r"(?:attacks?|assaults?|ambush(?:es)?|massacres?|bombings?|blasts?|killings?|strikes?|raids?|operations?)"
)
_DID = r"(?:carried (?:it )?out|planted|fired|launched|bombed|struck|hit|targeted|shelled|attacked|ambushed|killed)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A wording. side: whether the party's words stand before the match or after it; certain: whether the party itself
    or the reporter says so, and not one who accuses it."""

    name: str
    pattern: str
    side: str
    certain: bool
    example: str
    party: str


OWN_SENTENCE = (
    Rule("its weapon", rf"\b{_MADE}{_WEAPON}\b", "beside", True,
         "Nine people died when a Russian cruise missile hit a block of flats.", "state-forces-rus"),
    Rule("by it", rf"\b(?:{_WEAPON}|{_ATTACK}|"
         r"(?:carried out|fired|launched|dropped|shelled|attacked|ambushed|stormed))"
         r"(?: [a-z]+){0,4}? by (?=\S)", "after", True,
         "Artillery fire by the Rapid Support Forces hit the camp.", "rapid-support-forces"),
    Rule("men of it", r"(?:^|[-–—] |\b(?:when|after|as|by) )(?:[A-Za-z]+ ){0,2}"
         r"(?:rebels?|gunmen|fighters?|guerrillas|militants?|insurgents?|members|men) (?:of|from|belonging to) (?=\S)",
         "after", True,
         "Eight farmers died when gunmen from Boko Haram stormed the village.", "boko-haram"),
)  # fmt: skip
ANYWHERE = (
    Rule("claimed", rf"\b(?:claim(?:ed|s)|took) "
         rf"(?:responsibility|credit|(?:the|last|both|[\w’']+['’]s) (?:[\w'’]+ )?{_ATTACK})",
         "before", True, "Al-Shabaab claimed the first attack in a broadcast.", "al-shabaab"),
    Rule("said it did", r"\b(?:said|says|boasted|maintains?|admitted|acknowledged|confirmed)\b[^.;]{0,60}?"
         r"\b(?:it|they|its [a-z]+|their [a-z]+|[a-z]+ of its [a-z]+)(?: had| have| has)?(?: been)? (?:by mistake )?"
         rf"(?:(?:was|were) (?:behind|responsible)|{_DID})",
         "before", True, "Islamic State, in an online statement, said that it was behind both.", "islamic-state"),
    Rule("owned up", r"\b(?:acknowledged|admitted(?: to)?|owned up to) (?:a|the|an|its) (?:[a-z]+ )?"
         r"(?:air )?(?:strike|raid|attack|shelling)",
         "before", True, "The Houthis acknowledged the attack.", "houthis"),
    Rule("blamed", r"\bblam(?:ed|es|ing) (?:it |this |the (?:[a-z]+ ){1,2})?(?:on )?(?=\S)", "after", False,
         "Residents blamed the attack on the Allied Democratic Forces.", "adf"),
    Rule("was blamed", r"\b(?:was|were) (?:blamed|suspected|accused|held responsible)\b", "before", False,
         "Boko Haram was blamed.", "boko-haram"),
    Rule("accused", r"\baccus(?:ed|es|ing) (?=\S)", "after", False,
         "The state's spokesman accused the Rapid Support Forces of firing over the river.", "rapid-support-forces"),
    Rule("held responsible", r"\b(?:held|holds) (?=[^.;]{3,80} responsible\b)", "after", False,
         "The government held the ELN responsible for the car bomb.", "eln"),
    Rule("attributed", r"\b(?:attributed to|pinned on|(?:the )?(?:work|hallmarks) of|"
         r"pointed (?:the|a) finger at) (?=\S)",
         "after", False, "Eight deaths were attributed to the ADF.", "adf"),
)  # fmt: skip
# What makes a sentence tell of no doing: nobody claimed it, it was denied, the craft was brought down.
UNSAID = (
    r"\b(?:no (?:one|group|party)|nobody|not|never|neither|yet to|den(?:y|ies|ied)|without) (?:\w+ ){0,3}$"
)
BROUGHT_DOWN = (
    r"\b(?:shot|brought|gunned|shooting|bringing) down|\bdowned\b|\bintercepted\b|\bcrash(?:ed|es)?\b"
)
