"""Words for what happened, by the ACLED names (Codebook 2023), and words that tell conflict from other news."""

from typing import NamedTuple


class ActionRule(NamedTuple):
    """`words` (patterns, not minding capitals) name a sub-event; `alone`: they make a claim without a figure too."""

    sub_event_type: str
    alone: bool
    words: tuple[str, ...]
    example: str


# Words that several rules share.
_STATE = r"(?:army|troops|soldiers|government|forces|military|police)\b[^.;]{0,60}?\b"
_REBELS = (
    r"(?:rebels?|militants?|jihadists?|insurgents?|isis|\bIS\b|taliban|houthis?|fighters|separatists|militia\w*|"
    r"al-shabaab|boko haram|islamic state)\b[^.;]{0,60}?\b"
)

# The upper rule wins where two match at the same place.
ACTIONS: tuple[ActionRule, ...] = (
    ActionRule(
        "Suicide bomb",
        True,
        (
            r"suicide (?:bomb\w*|attack\w*|blast\w*|vest|car|truck)", r"blew (?:himself|herself|themselves) up",
            r"blow(?:ing|s)? (?:himself|herself|themselves) up",
        ),
        "A suicide bomber struck a market.",
    ),
    ActionRule(
        "Chemical weapon",
        True,
        (
            r"chemical (?:weapons? )?(?:attack|strike)\w*", r"poison gas", r"nerve agent",
            r"chlorine (?:attack|gas|bomb)\w*", r"sarin",
        ),
        "Medics reported a chlorine attack.",
    ),
    ActionRule(
        "Air/drone strike",
        True,
        (
            r"air ?-?(?:strikes?|raids?|attacks?|bombardments?)", r"airstrikes?", r"airraids?",
            r"drone (?:strikes?|attacks?)", r"drones? (?:hit|struck)", r"bombing raids?", r"warplanes?",
            r"(?:barrel|aerial) bomb\w*", r"aerial attacks?", r"helicopter (?:strikes?|attacks?|gunships?)",
            r"(?:fighter )?jets (?:hit|struck|bombed|pounded)", r"coalition strikes?",
            r"(?:jets?|planes?) (?:had )?(?:bombed|struck|hit|destroyed)",
        ),
        "Air strikes hit a depot.",
    ),
    ActionRule(
        "Shelling/artillery/missile attack",
        True,
        (
            r"shell(?:ing|ed|s|fire)\b", r"artillery", r"rockets?\b", r"missiles?\b", r"mortars?\b", r"bombard\w*",
            r"howitzers?", r"tank fire",
        ),
        "Shelling hit a school.",
    ),
    ActionRule(
        "Remote explosive/landmine/IED",
        True,
        (
            r"roadside bomb\w*", r"car[ -]?bomb\w*", r"truck bomb\w*", r"land ?mines?", r"landmines?",
            r"improvised explosive", r"\bIEDs?\b", r"booby[- ]?trap\w*",
            r"\bbomb(?:s|ing|ings|ed)?\b(?! (?:threat|disposal|shelter))", r"\bblasts?\b", r"explosions?",
            r"explosives? device", r"dynamite", r"unexploded",
        ),
        "A roadside bomb went off.",
    ),
    ActionRule(
        "Grenade",
        True,
        (
            r"grenades?",
        ),
        "A grenade was thrown at a patrol.",
    ),
    ActionRule(
        "Abduction/forced disappearance",
        True,
        (
            r"abduct\w*", r"kidnap\w*", r"taken hostage", r"hostage[- ]taking", r"forced disappearance\w*",
        ),
        "Gunmen abducted a priest.",
    ),
    ActionRule(
        "Sexual violence",
        True,
        (
            r"\brap(?:e|ed|es|ing)\b", r"sexual(?:ly)? (?:violence|assault\w*|abus\w*)",
        ),
        "Soldiers raped two women.",
    ),
    ActionRule(
        "Agreement",
        True,
        (
            r"cease-?fires?", r"truces?", r"peace (?:deal|agreement|accord|pact)s?", r"evacuation deals?",
            r"surrender deals?", r"(?:reach|sign|agree)\w* (?:on )?(?:a|an|the) (?:\w+ )?(?:deal|agreement|accord)",
            r"armistice", r"cessation of hostilities", r"prisoner (?:swap|exchange)s?",
        ),
        "The two sides agreed a ceasefire.",
    ),
    ActionRule(
        "Government regains territory",
        True,
        (
            _STATE + r"(?:re-?took|re-?tak(?:en|e|es|ing)|re-?captur\w+|regain\w*|liberat\w+|ousted|cleared|drove out)",
            _STATE + r"(?:was|were|is|are|took|taken|takes|in|seized|gained|full|complete) "
            r"(?:now )?(?:in |back )?(?:complete |full |total )?control of",
            r"(?:sealing|restor\w+) (?:its |government )?control",
        ),
        "The army retook the town.",
    ),
    ActionRule(
        "Non-state actor overtakes territory",
        True,
        tuple(
            _REBELS + words
            for words in (
                r"overran", r"over-?run", r"seiz\w+", r"captur\w+", r"took (?:over|control)",
                r"take(?:n|s)? (?:over|control)", r"conquer\w+", r"overtook", r"stormed into",
            )
        ),
        "Rebels seized the border town.",
    ),
    ActionRule(
        "Non-violent transfer of territory",
        True,
        (
            r"(?:withdrew|withdrawn|withdraw|withdraws|withdrawal|pulled (?:out|back)|pull-?out)\b(?: of|"
                r" from| its| all| their)",
        ),
        "Troops withdrew from the airport.",
    ),
    ActionRule(
        "Headquarters or base established",
        True,
        (
            r"(?:set up|establish\w*) (?:a|an|its|their) (?:\w+ )?(?:base|headquarters|outpost)",
        ),
        "The army set up a base.",
    ),
    ActionRule(
        "Arrests",
        True,
        (
            r"(?:arrest|detain)(?:ed|s|ing)?\b", r"rounded up", r"mass arrests",
        ),
        "Police arrested a commander.",
    ),
    ActionRule(
        "Looting/property destruction",
        True,
        (
            r"loot(?:ed|ing|s)?\b", r"torched", r"set (?:fire to|ablaze)", r"razed", r"burn(?:ed|t) down",
        ),
        "Militiamen looted shops.",
    ),
    ActionRule(
        "Excessive force against protesters",
        True,
        (
            r"(?:opened fire|fired|shot)\b[^.;]{0,40}\b(?:protest\w*|demonstrat\w*)",
            r"(?:protest\w*|demonstrat\w*)\b[^.;]{0,40}\b(?:shot|killed) by (?:police|security|soldiers|troops)",
        ),
        "Police opened fire on protesters.",
    ),
    ActionRule(
        "Mob violence",
        False,
        (
            r"\bmobs?\b", r"lynch\w*", r"riot(?:s|ing|ers)?\b",
        ),
        "A mob killed two men.",
    ),
    ActionRule(
        "Armed clash",
        True,
        (
            r"clash(?:es|ed|ing)?\b", r"fighting\b", r"firefights?", r"gun ?battles?", r"battles?\b", r"ambush\w*",
            r"offensive\b", r"skirmish\w*", r"exchange of fire", r"combat\b", r"assault(?:s|ed)?\b", r"infighting",
            r"shoot-?outs?", r"gunfight",
        ),
        "Troops clashed with rebels.",
    ),
    ActionRule(
        "Attack",
        False,
        (
            r"massacre\w*", r"attack(?:s|ed|ing)?\b", r"gun(?:man|men|ned)\b", r"shot (?:dead|and)",
            r"shoot(?:ing|ings)\b", r"raid(?:s|ed)?\b", r"execut\w+", r"behead\w+", r"murder\w*", r"assassinat\w+",
            r"hacked", r"stabb\w+", r"stormed", r"killings?\b", r"opened fire",
        ),
        "Gunmen attacked a village.",
    ),
)  # fmt: skip

# Words that speak of armed conflict; each counts once.
CONFLICT = (
    r"air ?-?strikes?", r"air ?-?raids?", r"airstrikes?", r"shell(?:s|ing|ed|fire)", r"artillery",
    r"rockets?", r"missiles?", r"mortars?", r"drones?", r"bomb\w*", r"grenades?", r"land ?mines?",
    r"landmines?", r"IEDs?", r"explosives?", r"gun(?:man|men|ned|fire|point|ner|ners)", r"militants?",
    r"insurgen\w+", r"rebels?", r"rebellion", r"jihad\w*", r"guerr?illas?", r"militia\w*",
    r"paramilitar\w*", r"terror\w*", r"extremists?", r"separatists?", r"fighters?", r"combatants?",
    r"troops", r"soldiers?", r"army", r"offensive", r"clash\w*", r"fighting", r"battles?", r"ambush\w*",
    r"war(?:s|planes?|time|ring|lords?)?", r"ceasefire", r"cease-fire", r"truce", r"siege", r"besieged",
    r"front ?lines?", r"occupation forces", r"occupied", r"massacre\w*", r"behead\w*",
    r"execut(?:ed|ions?)", r"assassinat\w*", r"abduct\w*", r"kidnap\w*", r"hostages?", r"captured",
    r"captives?", r"peacekeep\w*", r"coalition", r"combat", r"front ?line", r"frontline", r"land ?mine",
    r"a mine", r"mines?-explosive", r"gunshot", r"stray bullet", r"taliban", r"isis", r"ISIL",
    r"Islamic State", r"Hamas", r"Hezbollah", r"Al-?Qaeda", r"Boko Haram", r"al-Shabaab",
    r"attack(?:s|ed|ers?|ing)?", r"assailants?", r"assault\w*",
    r"armed (?:men|group\w*|attack\w*|forces|conflict|individuals|actor\w*|robbers|bandits)",
    r"security forces", r"military", r"munitions?", r"unexploded", r"ordnance", r"violence",
    r"shot (?:dead|and|by)", r"(?:was|were|been) shot", r"shooting", r"gunshots?", r"bullets?", r"stabbed",
    r"tortured?", r"murder\w*", r"lynch\w*", r"mob", r"persecut\w*", r"coup", r"junta", r"bandits",
    r"cartel", r"crossfire", r"snipers?", r"massacred", r"detonat\w*", r"blasts?", r"explosions?",
    r"raid(?:s|ed)?", r"defence ministry", r"commanders?", r"perpetrators?", r"invasion", r"invaded",
    r"regime forces", r"settlers", r"killed by", r"arrested by", r"detained by", r"beaten",
)  # fmt: skip

# Words that speak of other misfortunes, of play and of trade.
OTHER = (
    r"(?:car|bus|train|plane|road|traffic|helicopter|lorry|truck) (?:crash\w*|accidents?|collision)",
    r"accident(?:s|al|ally)?", r"aftershocks?", r"avalanches?", r"blazes?",
    r"box office", r"bush ?fires?", r"cancer", r"capsiz\w+", r"carbon monoxide",
    r"championship", r"chess", r"cholera", r"collapsed (?:building|bridge|mine)", r"collided",
    r"collision", r"coronavirus", r"covid\S*", r"crash(?:es|ed)?", r"cyclones?",
    r"derail\w+", r"disease", r"drought", r"drowned", r"earthquakes?", r"ebola", r"engine failure",
    r"epicenter", r"epicentre", r"epidemic", r"eruption", r"ferry", r"firefighters?",
    r"flooded", r"flooding", r"floods?", r"flu", r"food poisoning", r"forest fires?", r"gas leak",
    r"grandmaster", r"heart attack", r"heat ?waves?", r"hospitals? admitted", r"hurricanes?",
    r"index", r"infected", r"infections?", r"inflation", r"influenza", r"innings", r"investors?",
    r"landslides?", r"league", r"lightning", r"magnitude", r"malaria", r"malfunction\w*", 
    r"(?:stock|bond|bull|bear) markets?",
    r"match(?:es)?", r"measles", r"merger", r"midfielder", r"mine collapse", r"mishap", r"motorway",
    r"mudslides?", r"olympic\w*", r"outbreak", r"overdose", r"overturned", r"pandemic", r"pesticide",
    r"poisoning", r"profits?", r"quakes?", r"quarterly", r"revenue", r"sank", r"shareholders?",
    r"shares", r"shipwreck", r"stampede", r"stocks?", r"striker", r"tornado\w*",
    r"tournament", r"trading", r"training (?:exercise|accident|flight)", r"tsunamis?", r"typhoons?",
    r"vaccine", r"virus", r"volcan\w+", r"wickets?", r"wildfires?",
)  # fmt: skip
