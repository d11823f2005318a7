"""Words for what happened, by the ACLED names (Codebook 2023), and words that tell conflict from other news."""

from typing import NamedTuple


class ActionRule(NamedTuple):
    """`pattern` (not minding capitals) names a sub-event; `alone`: it makes a claim also without a figure."""

    sub_event_type: str
    alone: bool
    pattern: str
    example: str


# The upper rule wins where two match at the same place.
ACTIONS: tuple[ActionRule, ...] = (
    ActionRule("Suicide bomb", True, r"suicide (?:bomb\w*|attack\w*|blast\w*|vest|car|truck)|blew (?:himself|herself|themselves) up|blow(?:ing|s)? (?:himself|herself|themselves) up",
               "A suicide bomber struck a market."),
    ActionRule("Chemical weapon", True, r"chemical (?:weapons? )?(?:attack|strike)\w*|poison gas|nerve agent|chlorine (?:attack|gas|bomb)\w*|sarin",
               "Medics reported a chlorine attack."),
    ActionRule("Air/drone strike", True, r"air ?-?(?:strikes?|raids?|attacks?|bombardments?)|airstrikes?|airraids?|drone (?:strikes?|attacks?)|drones? (?:hit|struck)|bombing raids?|warplanes?|(?:barrel|aerial) bomb\w*|aerial attacks?|helicopter (?:strikes?|attacks?|gunships?)|(?:fighter )?jets (?:hit|struck|bombed|pounded)|coalition strikes?|(?:jets?|planes?) (?:had )?(?:bombed|struck|hit|destroyed)",
               "Air strikes hit a depot."),
    ActionRule("Shelling/artillery/missile attack", True, r"shell(?:ing|ed|s|fire)\b|artillery|rockets?\b|missiles?\b|mortars?\b|bombard\w*|howitzers?|tank fire",
               "Shelling hit a school."),
    ActionRule("Remote explosive/landmine/IED", True, r"roadside bomb\w*|car[ -]?bomb\w*|truck bomb\w*|land ?mines?|landmines?|improvised explosive|\bIEDs?\b|booby[- ]?trap\w*|\bbomb(?:s|ing|ings|ed)?\b(?! (?:threat|disposal|shelter))|\bblasts?\b|explosions?|explosives? device|dynamite|unexploded",
               "A roadside bomb went off."),
    ActionRule("Grenade", True, r"grenades?", "A grenade was thrown at a patrol."),
    ActionRule("Abduction/forced disappearance", True, r"abduct\w*|kidnap\w*|taken hostage|hostage[- ]taking|forced disappearance\w*",
               "Gunmen abducted a priest."),
    ActionRule("Sexual violence", True, r"\brap(?:e|ed|es|ing)\b|sexual(?:ly)? (?:violence|assault\w*|abus\w*)", "Soldiers raped two women."),
    ActionRule("Agreement", True, r"cease-?fires?|truces?|peace (?:deal|agreement|accord|pact)s?|evacuation deals?|surrender deals?|(?:reach|sign|agree)\w* (?:on )?(?:a|an|the) (?:\w+ )?(?:deal|agreement|accord)|armistice|cessation of hostilities|prisoner (?:swap|exchange)s?",
               "The two sides agreed a ceasefire."),
    ActionRule("Government regains territory", True, r"(?:army|troops|soldiers|government|forces|military|police)\b[^.;]{0,60}?\b(?:re-?took|re-?tak(?:en|e|es|ing)|re-?captur\w+|regain\w*|liberat\w+|(?:was|were|is|are|took|taken|takes|in|seized|gained|full|complete) (?:now )?(?:in |back )?(?:complete |full |total )?control of|ousted|cleared|drove out|driven out)|(?:sealing|restor\w+) (?:its |government )?control",
               "The army retook the town."),
    ActionRule("Non-state actor overtakes territory", True, r"(?:rebels?|militants?|jihadists?|insurgents?|isis|\bIS\b|taliban|houthis?|fighters|separatists|militia\w*|al-shabaab|boko haram|islamic state)\b[^.;]{0,60}?\b(?:overran|over-?run|seiz\w+|captur\w+|took (?:over|control)|take(?:n|s)? (?:over|control)|conquer\w+|overtook|stormed into)",
               "Rebels seized the border town."),
    ActionRule("Non-violent transfer of territory", True, r"(?:withdrew|withdrawn|withdraw|withdraws|withdrawal|pulled (?:out|back)|pull-?out)\b(?: of| from| its| all| their)",
               "Troops withdrew from the airport."),
    ActionRule("Headquarters or base established", True, r"(?:set up|establish\w*) (?:a|an|its|their) (?:\w+ )?(?:base|headquarters|outpost)",
               "The army set up a base."),
    ActionRule("Arrests", True, r"(?:arrest|detain)(?:ed|s|ing)?\b|rounded up|mass arrests", "Police arrested a commander."),
    ActionRule("Looting/property destruction", True, r"loot(?:ed|ing|s)?\b|torched|set (?:fire to|ablaze)|razed|burn(?:ed|t) down", "Militiamen looted shops."),
    ActionRule("Excessive force against protesters", True, r"(?:opened fire|fired|shot)\b[^.;]{0,40}\b(?:protest\w*|demonstrat\w*)|(?:protest\w*|demonstrat\w*)\b[^.;]{0,40}\b(?:shot|killed) by (?:police|security|soldiers|troops)",
               "Police opened fire on protesters."),
    ActionRule("Mob violence", False, r"\bmobs?\b|lynch\w*|riot(?:s|ing|ers)?\b", "A mob killed two men."),
    ActionRule("Armed clash", True, r"clash(?:es|ed|ing)?\b|fighting\b|firefights?|gun ?battles?|battles?\b|ambush\w*|offensive\b|skirmish\w*|exchange of fire|combat\b|assault(?:s|ed)?\b|infighting|shoot-?outs?|gunfight",
               "Troops clashed with rebels."),
    ActionRule("Attack", False, r"massacre\w*|attack(?:s|ed|ing)?\b|gun(?:man|men|ned)\b|shot (?:dead|and)|shoot(?:ing|ings)\b|raid(?:s|ed)?\b|execut\w+|behead\w+|murder\w*|assassinat\w+|hacked|stabb\w+|stormed|killings?\b|opened fire",
               "Gunmen attacked a village."),
)  # fmt: skip

# Words that speak of armed conflict, and words that speak of other misfortunes, play and trade; each counts once.
CONFLICT = r"""
    \b(?:air ?-?strikes?|air ?-?raids?|airstrikes?|shell(?:ing|ed|fire)|artillery|rockets?|missiles?|mortars?|drones?|bomb\w*|
    grenades?|land ?mines?|landmines?|IEDs?|explosives?|gun(?:man|men|ned|fire|point|ner|ners)|
    militants?|insurgen\w+|rebels?|rebellion|jihad\w*|guerr?illas?|militia\w*|paramilitar\w*|terror\w*|extremists?|
    separatists?|fighters?|combatants?|troops|soldiers?|army|offensive|clash\w*|fighting|battles?|ambush\w*|
    war(?:s|planes?|time|ring|lords?)?|ceasefire|cease-fire|truce|siege|besieged|front ?lines?|occupation forces|occupied|
    massacre\w*|behead\w*|execut(?:ed|ions?)|assassinat\w*|abduct\w*|kidnap\w*|hostages?|captured|captives?|
    peacekeep\w*|coalition|combat|front ?line|frontline|land ?mine|a mine|mines?-explosive|gunshot|stray bullet|taliban|isis|ISIL|Islamic State|Hamas|Hezbollah|Al-?Qaeda|Boko Haram|al-Shabaab|
    attack(?:s|ed|ers?|ing)?|assailants?|assault\w*|armed (?:men|group\w*|attack\w*|forces|conflict|individuals|actor\w*|robbers|bandits)|
    security forces|military|munitions?|unexploded|ordnance|violence|shot (?:dead|and|by)|(?:was|were|been) shot|shooting|gunshots?|bullets?|
    stabbed|tortured?|murder\w*|lynch\w*|mob|persecut\w*|coup|junta|bandits|cartel|crossfire|snipers?|massacred|detonat\w*|blasts?|explosions?|
    raid(?:s|ed)?|defence ministry|commanders?|perpetrators?|invasion|invaded|regime forces|settlers|killed by|arrested by|detained by|beaten)\b
"""
OTHER = r"""
    \b(?:wildfires?|forest fires?|bush ?fires?|blazes?|firefighters?|earthquakes?|quakes?|tsunamis?|floods?|flooding|flooded|landslides?|mudslides?|
    avalanches?|storms?|hurricanes?|typhoons?|cyclones?|tornado\w*|heat ?waves?|drought|volcan\w+|eruption|aftershocks?|epicentre|epicenter|magnitude|
    (?:car|bus|train|plane|road|traffic|helicopter|lorry|truck) (?:crash\w*|accidents?|collision)|crash(?:es|ed)?|derail\w+|collided|collision|motorway|overturned|
    capsiz\w+|shipwreck|sank|ferry|stampede|collapsed (?:building|bridge|mine)|mine collapse|gas leak|carbon monoxide|
    training (?:exercise|accident|flight)|malfunction\w*|engine failure|accident(?:s|al|ally)?|mishap|drowned|
    virus|outbreak|cholera|ebola|measles|malaria|covid\S*|coronavirus|pandemic|epidemic|infections?|infected|vaccine|influenza|flu|disease|hospitals? admitted|
    grandmaster|chess|match(?:es)?|league|tournament|championship|goals?|coach|striker|midfielder|innings|wickets?|cup|season|olympic\w*|stadium|
    stocks?|shares|investors?|markets?|index|bonds?|profits?|revenue|quarterly|merger|inflation|trading|shareholders?|
    actors?|film|box office|album|concert|album|festival|
    heart attack|cancer|overdose|pesticide|poisoning|food poisoning|lightning)\b
"""
# A report is not about conflict where these tell its subject, whatever else it names.
