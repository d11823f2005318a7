"""Words for what happened, by the ACLED names (Codebook 2023): a rule a line or a few, with an example."""

from typing import NamedTuple

from transforms.reading.lexicon.patterns import Token, token


class ActionRule(NamedTuple):
    """Words (see `patterns`) that name a sub-event.

    `alone`: they make a claim without a figure too. `before`, `after`, `beside`: words of which one must stand in the
    same clause, at most `within` words before, after, or on either side. `bar`: words that may not follow at once.
    """

    sub_event_type: str
    alone: bool
    words: str
    example: str
    before: str = ""
    after: str = ""
    beside: str = ""
    within: int = 8
    bar: str = ""


# What is taken that is no town: "took up arms", "took refuge in the base"; and people: "captured nine soldiers".
_IDIOMS = (
    "up/part/place/refuge/shelter/cover/aim/advantage/responsibility/credit/hostage*/prisoner*/captive*/turns/him/her"
    "/them/weapons/arms/action/revenge/photos/pictures/issue/exception/note/care/days/hours/weeks/months/aboard/alive"
)
_COUNTED = "several/some/dozens/hundreds/about/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve"
STATE = (
    "army/army's/armies/troops/soldiers/government/forces/military/police/navy/marines/paratroopers/coalition"
)
REBELS = (
    "rebel/rebels/militant/militants/jihadist*/insurgent*/isis/taliban/houthi/houthis/fighters/separatist*"
    "/militia*/al-shabaab/shabaab/haram/qaeda/al-qaeda/guerrilla*/guerilla*/gunmen/m23/paramilitar*/extremists"
    "/hezbollah/hamas"
)
PARTIES = f"{STATE}/{REBELS}"
PROTESTERS = (
    "protest*/demonstrat*/march/marchers/marching/marched/rally/rallies/rallied/crowd/crowds/sit-in/sit-ins/strikers"
    "/striking/picket*/encampment/mourners/chanting"
)
# Crowds that do harm, and what they do to others than the police.
MOBS = "mob/mobs/rioter/rioters/crowd/crowds/arsonists/vigilante*"
TOWNS = (
    "town/towns/city/cities/village/villages/district/districts/territory/province/area/areas/airport/base/bases"
    "/camp/quarter/post/posts/outpost*/checkpoint*/hill/hills/crossing/border/capital/neighbourhood*"
    "/neighborhood*/suburb*/positions/position/road/highway/port/bridge/island/region/control/stronghold*/dam"
    "/airfield/barracks/settlement*"
)
# Those on the road and elsewhere who bear no arms, and what they ride in: an ambush on them is no clash.
UNARMED = (
    "bus/buses/minibus*/coach/coaches/train/trains/taxi/taxis/ambulance*/passengers/pilgrims/traders/merchants"
    "/travellers/travelers/commuters/civilians/villagers/farmers/worshippers/mourners/students/pupils/schoolchildren"
    "/refugees/tourists/miners/nuns/doctors/nurses/teachers/journalists/shoppers"
)

# The upper rule has the greater weight: what it names tells more of what happened.
ACTIONS: tuple[ActionRule, ...] = (
    ActionRule("Suicide bomb", True, "suicide bomb*/attack*/blast*/vest*/car/truck/belt*|suicide-bomb*"
        "|blew/blow/blows/blowing/blown himself/herself/themselves/itself up", "A suicide bomber struck a market."),
    ActionRule("Suicide bomb", True, "detonated/detonating his/her/their/an/a vest*/belt*/suicide/explosive"
        "/explosives",
        "He detonated his vest at the gate."),
    ActionRule("Suicide bomb", True, "ram/rammed/ramming|crashed/crashing|smashed/smashing|ploughed/plowed|barrelled"
        "|drove/drives/driven/driving", "A lorry laden with explosives crashed through the gate.",
        before="laden/packed/filled/loaded/stuffed/full/explosives-laden/explosives-packed/explosive-laden",
        after="into/through", within=7),
    ActionRule("Suicide bomb", True, "rammed/ramming|drove/driving|crashed/crashing", "He drove a van packed with "
        "explosives into the gate.", after="laden/packed/filled/loaded/stuffed/explosives-laden/explosives-packed"
        "/explosive-laden/explosive-packed", within=6),
    ActionRule("Suicide bomb", True, "set off|detonated|blew up", "The driver rammed the gate and set off his load.",
        before="rammed/ramming", after="explosives/bomb/load/payload/device/charge/vehicle/truck/car/lorry",
        within=8),
    ActionRule("Chemical weapon", True, "chemical substance*/material*/munition*/agents"
        "|toxic/poisonous/nerve/choking gas/gases/substance*|signs/symptoms of poisoning/exposure",
        "A rocket with chemical substances fell on Arden."),
    ActionRule("Chemical weapon", True, "chemical attack*/strike*/weapon*/agent*"
        "|poison/poisonous/mustard/nerve gas/agent|chlorine attack*/gas/bomb*/barrel*|sarin|novichok"
        "|white phosphorus",
        "Medics reported a chlorine attack."),
    ActionRule("Disrupted weapons use", True, "intercepted/intercepts/intercept/intercepting|downed/downing"
        "|shot/shoot/shoots/shooting down|destroyed", "Air defences shot down nine drones.",
        after="drone/drones/missile*/rocket/rockets/projectile*/uavs/uav", within=7),
    ActionRule("Disrupted weapons use", True, "intercepted|downed|shot", "Nine missiles were intercepted.",
        before="drone/drones/missile*/rocket/rockets/projectile*/uavs/uav", after="down/by/over/before/on/in/.",
        within=6),
    ActionRule("Disrupted weapons use", True, "defused/defuse/defuses|disarmed|deactivated|seized/seize/seizing"
        "|confiscated|discovered|foiled/foil/foils|thwarted|cleared", "Sappers defused a bomb.",
        after="bomb/bombs/mine/mines/device/devices/ied/ieds/explosives/weapons/arms/ammunition/cache/caches"
        "/landmine*",
        within=6),
    ActionRule("Air/drone strike", True, "airstrike*|air-strike*|airraid*|air-raid*"
        "|air strike*/raid*/attack*/bombardment*|aerial strike*/raid*/attack*/bombardment*/bomb*"
        "|drone strike*/attack*/raid*|warplane*|barrel bomb*/bombs|bombing raid*/run/runs"
        "|helicopter strike*/attack*/gunship*|coalition strike*/raid*|gunships|glide bomb*",
        "Air strikes hit a depot."),
    ActionRule("Air/drone strike", True, "drone/drones|jet/jets|plane/planes|aircraft|helicopter*|uav/uavs",
        "Two jets bombed the camp.",
        after="hit/hits/struck/strike/bombed/pounded/targeted/attacked/destroyed/fired/strafed/dropped/exploded",
        within=5),
    ActionRule("Air/drone strike", True, "bombed/bombs/bombing", "The army bombed the village.",
        before=f"{STATE}/junta/regime/junta's/force", after=f"{TOWNS}/crowd/crowds/market/school*/hospital*/convoy*"
        "/house/houses/home/homes/gathering/wedding/rebel*/militant*/targets/parts/of", within=5),
    ActionRule("Air/drone strike", True, "dropped/dropping/drops/drop bomb*|bomb/bombs dropped/fell"
        "|dropped/dropping two/three/four/several/a bomb*", "The bomb dropped on Arden killed nine."),
    ActionRule("Attack", True, "ambush*", "Gunmen ambushed a bus with grenades.",
        beside=UNARMED, after="grenade*/rocket*/rpg/rpgs/mortar*", within=10),
    ActionRule("Armed clash", True, "ambush*", "Rebels ambushed a patrol with rockets.",
        after="grenade*/rocket*/rpg/rpgs/mortar*", within=10),
    ActionRule("Armed clash", True, "machine guns/gun/gunfire|automatic weapons/rifles/fire/gunfire|assault rifles"
        "|small arms|light weapons", "Rebels attacked the post with mortars and machine guns.",
        before="attacked/attacking/assaulted/stormed/storming/raided/raiding", beside="mortar*/rocket*/grenade*"
        "/rocket-propelled/artillery/missile*", within=10),
    ActionRule("Shelling/artillery/missile attack", True, "shelling/shelled/shells/shellfire/shell|artillery"
        "|rocket/rockets|missile*|mortar/mortars|bombard*|howitzer*|tank fire/shell*|rocket-propelled"
        "|projectile/projectiles",
        "Shelling hit a school."),
    ActionRule("Grenade", True, "grenade*", "A grenade was thrown at a patrol."),
    ActionRule("Remote explosive/landmine/IED", True, "roadside bomb*/explosi*"
        "|car/truck/lorry/vehicle/parcel/letter/sticky/magnetic bomb*|car-bomb*|truck-bomb*|landmine*"
        "|land mine*|land-mine*|ied/ieds|improvised explosive|booby-trap*|booby trap*|explosive device*|explosives"
        "|unexploded|anti-tank/anti-personnel/antipersonnel/roadside/naval/sea/claymore/improvised mine*"
        "|remote-controlled mine*|mine blast*|minefield*|dynamite",
        "A roadside bomb went off."),
    ActionRule("Remote explosive/landmine/IED", True, "mine/mines", "Two herders stepped on a mine.",
        beside="stepped/step/over/struck/hit/exploded/detonated/explosion/laid/blew/planted/buried", within=5),
    ActionRule("Remote explosive/landmine/IED", True, "a/the/two/three/by mine/mines|mines",
        "A mine killed two herders.",
        after="killed/kills/killing/wounded/wounding/injured/injuring/maimed/destroyed", within=2),
    ActionRule("Remote explosive/landmine/IED", True, "bomb/bombs/bombed/bombing/bombings/blast/blasts|explosion*"
        "|exploded|detonated|blew up|went off", "A bomb went off."),
    ActionRule("Air/drone strike", True, "strike/strikes", "Two strikes hit the depot.",
        after="hit/hits/kill/kills/killed/killing/wounded/wounding/targeted/targeting/destroyed/destroying"
        "/struck", within=4),
    ActionRule("Air/drone strike", True, "strike/strikes on/against", "Nine died in strikes on an air base.",
        after="base/bases/airbase/airport/airfield/facility/facilities", within=5),
    ActionRule("Abduction/forced disappearance", True, "abduct*|kidnap*|hostage-taking|forced disappearance*"
        "|forcibly disappeared|enforced disappearance*|taken/took/taking/take hostage/hostages|taken captive",
        "Gunmen abducted a priest."),
    ActionRule("Abduction/forced disappearance", True, "seized/seize/snatched", "Gunmen seized six pupils.",
        after="passengers/pupils/students/girls/schoolgirls/boys/children/villagers/residents/civilians/workers"
        "/worker/hostages/travellers/travelers/women/men/people/priest*/nun/nuns/teacher/teachers/staff", within=4),
    ActionRule("Sexual violence", True, "rape/raped/rapes/raping|gang-rape*"
        "|sexual violence/assault*/abuse*/slavery|sexually assault*/abus*", "Soldiers raped two women."),
    ActionRule("Excessive force against protesters", True, "opened/open/opening fire"
        "|fired/firing/fire live/at/on/into|shot/shooting|killed/killing/kill/gunned/beat/beaten|sprayed/raked"
        "|live/rubber ammunition/rounds/bullets",
        "Police opened fire on protesters.", beside=PROTESTERS, within=7),
    ActionRule("Excessive force against protesters", True, "fired/firing", "Troops fired machine guns into a crowd.",
        after="crowd/crowds/protest*/demonstrat*/marchers/mourners/strikers/rally", within=7,
        bar="tear/teargas/water/warning/in/off/blanks/smoke"),
    ActionRule("Excessive force against protesters", True, "rolled/rolling/drove/driven/driving/ploughed/plowed"
        " through/into|crushed", "Tanks rolled into a crowd.", before="tank/tanks/armoured/armored/vehicle/vehicles"
        "/police/troops/soldiers", after="crowd/crowds/protest*/demonstrat*/marchers/strikers/rally", within=5),
    ActionRule("Agreement", True, "ceasefire*|cease-fire*|truce/truces|armistice|cessation of hostilities"
        "|peace/evacuation/surrender/reconciliation/disengagement deal*/agreement*/accord*/pact*/treaty"
        "|prisoner swap*/exchange*|exchange of prisoners|humanitarian pause", "The two sides agreed a ceasefire."),
    ActionRule("Agreement", True, "deal/agreement/accord/pact/treaty", "The rivals signed a deal.",
        before="reached/reach/signed/sign/struck/agreed/agree/concluded/brokered/under", within=5),
    ActionRule("Agreement", True, "deal/agreement/accord/pact/treaty", "The deal signed on Monday came into force.",
        after="signed/reached/struck/brokered/concluded/force", within=6),
    ActionRule("Agreement", True, "stop/end/halt/cease/stopping/ending/halting fighting/hostilities"
        "|lay down arms/weapons/their",
        "The two sides agreed on Monday to stop fighting.", before="agreed/agree/agrees/agreeing", within=5),
    ActionRule("Non-state actor overtakes territory", True, "lost/lose/losing control of/over",
        "The army lost control of the pass.", before=STATE, within=6),
    ActionRule("Government regains territory", True, "lost/lose/losing control of/over",
        "The militants lost control of the pass.", before=REBELS, within=6),
    ActionRule("Government regains territory", True, "retook|re-took|retake/retakes/retaken/retaking|recaptur*"
        "|re-captur*|regain*|reclaim*|liberated/liberating|ousted/ousting|wrested", "The army retook the town.",
        before=STATE, within=10),
    ActionRule("Government regains territory", True, "drove/driven/driving/pushed/push/pushing/flushed/expelled",
        "Troops drove the rebels out of the valley.", before=STATE, after="out/from", beside=REBELS, within=7),
    ActionRule("Government regains territory", True, "drove/driven/driving/pushed/expelled/chased",
        "The country's army drove the invaders' forces from Arden.", before=STATE, after="from/out", within=6),
    ActionRule("Government regains territory", True, "won/win/winning/took/take/taking back",
        "Troops won back the town.", before=STATE, within=14),
    ActionRule("Government regains territory", True, "recaptured/retaken/liberated/regained",
        "The town was recaptured by troops.",
        after=STATE, within=5),
    ActionRule("Government regains territory", True, "took/takes/take/taking/taken/seized/captured/capture/gained"
        "/gain/gains",
        "The army took the town of Arden.", before=STATE, after=TOWNS, within=6),
    ActionRule("Government regains territory", True, "control of/over", "The army is in full control of the city.",
        before=f"{STATE}/state/government's", within=9),
    ActionRule("Government regains territory", True, "control", "The raid sealed its control over the port.",
        before="sealing/sealed/restoring/restored/restore/regained/regain/retaken", within=4),
    ActionRule("Non-state actor overtakes territory", True, "overran|overrun|overrunning"
        "|seized/seize/seizes/seizing|captur*|conquer*|overtook|stormed into|swept into"
        "|took/take/takes/taking/taken over/control|took/taken",
        "Rebels seized the border town.", before=REBELS, after=f"{TOWNS}/of", within=8, bar=_IDIOMS),
    ActionRule("Non-state actor overtakes territory", True, "overran|overrun|conquered", "Rebels overran Arden.",
        before=REBELS, within=6),
    ActionRule("Non-state actor overtakes territory", True, "captured|seized|overrun|overran|took|taken",
        "Jihadists captured Arden on Monday.", before=REBELS, after="on/in/from/after/last/early", within=3,
        bar=f"{_IDIOMS}/{_COUNTED}"),
    ActionRule("Government regains territory", True, "fell/fallen/falls to|fell on monday/tuesday/wednesday/thursday"
        "/friday/saturday/sunday to", "The town fell to government forces.", 
        after="government/army/troops/soldiers/military", within=2),
    ActionRule("Non-state actor overtakes territory", True, "fell on monday/tuesday/wednesday/thursday/friday"
        "/saturday/sunday to", "The town fell on Sunday to the Popular Front."),
    ActionRule("Non-state actor overtakes territory", True, "fell/fallen/falls to", "The town fell to the rebels.",
        after=REBELS, within=4),
    ActionRule("Non-state actor overtakes territory", True, "captured/seized/overrun/taken by",
        "The post was overrun by militants.",
        after=REBELS, before=TOWNS, within=6),
    ActionRule("Non-violent transfer of territory", True, "withdrew/withdrawn/withdraw/withdraws/withdrawing"
        "/withdrawal|pulled/pull/pulls/pulling out/back|pullout|pull-out|pull-back"
        "|retreat/retreated/retreats/retreating|vacated|handed/handing/hand over",
        "Troops withdrew from the airport.",
        beside=f"{PARTIES}/{TOWNS}/its/their", within=6),
    ActionRule("Headquarters or base established", True, "set/sets/setting up"
        "|established/establish/establishes/establishing|built/opened", "The army set up a base.",
        before=f"{PARTIES}/it/they/has/have", after="base/bases/headquarters/outpost/outposts/barracks/garrison",
        within=6),
    ActionRule("Other", True, "siege|blockade", "The army laid siege to the town.",
        beside="laid/lay/laying/impos*/lift*/broke/broken/break/breaking/ended/ending/end/ends/under/tightened"
        "/eased",
        within=4),
    ActionRule("Other", True, "besieg*/encircl*/surrounded/blockad*", "Rebels have besieged the town.",
        before=f"{PARTIES}/have/has/had", within=3),
    ActionRule("Other", True, "besieged/encircled/blockaded/surrounded by", "The town is besieged by militia.",
        after=PARTIES,
        within=5),
    ActionRule("Other", True, "mass grave*", "A mass grave was found."),
    ActionRule("Mob violence", True, "torch*|ransack*|loot/looted/looting|lynch*|stoned|hacked|burned/burnt/burning"
        "|set/setting fire/ablaze/alight|set/setting on fire|put to the torch|beat/beaten/beating|dragged/dragging"
        "|pulled/pulling|attack/attacked/attacking|killed/killing|rampag*|stormed|surrounded|hunted|house to house",
        "Crowds torched a church.", before=MOBS, within=10, bar="police/policemen/troops/soldiers/back/off"),
    ActionRule("Mob violence", True, "torched/ransacked/looted/lynched/stoned/burned/burnt/attacked/beaten/killed"
        "/hacked/desecrated/destroyed|set fire/ablaze/alight|set on fire", "Two shops were looted by a mob.",
        after=MOBS, within=7),
    ActionRule("Mob violence", True, "attacked/attacking|burned/burnt/burning|torched/torching|ransacked|looted"
        "|hacked|set fire/ablaze/alight|set on fire", "Gangs of youths burned homes.",
        before="youths/villagers/residents/locals/neighbours/supporters/fans/activists/settlers", within=6,
        after="house/houses/home/homes/shop/shops/church/churches/mosque/mosques/temple/temples/cars/office/offices"),
    ActionRule("Mob violence", True, "lynch*|beat/beaten/stoned/hacked to death",
        "Villagers beat to death two thieves.", beside="villagers/residents/locals/neighbours/neighbors/onlookers"
        "/passers-by/youths/bystanders/townspeople", within=8),
    ActionRule("Arrests", True, "arrest/arrests/arrested/arresting|detain/detains/detained/detaining|rounded up"
        "|taken into custody|imprisoned|jailed", "Police arrested a commander."),
    ActionRule("Change to group/activity", True, "defected/defect/defecting|surrendered|surrendering"
        "|laid/lay down arms/weapons/their|merged|disbanded|splintered", "Sixty fighters laid down their arms.",
        before=f"{PARTIES}/fighter/soldier/men/they/group/faction*/who", within=6),
    ActionRule("Change to group/activity", True, "curfew*|state of emergency/siege|mobilisation|mobilization"
        "|martial law",
        "The mayor imposed a curfew."),
    ActionRule("Protest with intervention", True, "tear gas|teargas|water cannon*|dispers*"
        "|broke/broken/breaking up|batons|crackdown/clampdown|baton charge*|clear/cleared/clearing",
        "Police dispersed a protest.", beside=f"{PROTESTERS}/supporters/square/them", within=9),
    ActionRule("Looting/property destruction", True, "loot/looted/looting/loots|torched/torching|ransack*"
        "|set/setting fire to|set/setting ablaze|set/setting on fire|razed/razing|burned/burnt/burn/burning down"
        "|pillag*|plunder*|vandalis*|vandaliz*|demolish*|bulldoz*", "Militiamen looted shops."),
    ActionRule("Looting/property destruction", True, "burned/burnt/burning", "Soldiers burned the village.",
        before=PARTIES, after="village/villages/house/houses/home/homes/hut/huts/shop/shops/market/crops/church"
        "/mosque/school/farm/farms", within=7),
    ActionRule("Violent demonstration", True, "attacked/attacking|set/setting upon|stormed/storming|stoned/stoning",
        "Demonstrators set upon a patrol.", before="protest*/demonstrat*/marchers/strikers", within=4),
    ActionRule("Violent demonstration", True, "threw/thrown/throwing/hurled/hurling/pelted/pelting/burned/burning"
        "/torched/smashed/smashing|set fire to/on|clashed/clashing with|barricade*|vandalised",
        "Demonstrators threw stones at police.",
        beside=PROTESTERS, within=8),
    ActionRule("Violent demonstration", True, "clash/clashes/clashed/clashing|battled/battling|battles",
        "Students clashed with police.", before="students/youths/workers/supporters/residents/villagers/farmers/fans"
        "/protest*/demonstrat*", after="police/policemen/gendarmes/riot/students/supporters/counter-protesters",
        within=6),
    ActionRule("Violent demonstration", True, "clash/clashes/clashed/clashing|battled/battling|battles",
        "Students and police clashed.", before="students/youths/protest*/demonstrat*/supporters", within=4),
    ActionRule("Violent demonstration", True, "riot/riots/rioting/rioters/rioted", "Riots broke out in Arden."),
    ActionRule("Mob violence", False, "mob/mobs|lynch*|vigilante*", "A mob killed two men."),
    ActionRule("Attack", False, "ambush*|assault/assaults", "Gunmen ambushed a bus.", beside=UNARMED, within=6),
    ActionRule("Armed clash", True, "clash/clashes/clashed/clashing|fighting|firefight*|gunfight*|gunbattle*"
        "|gun battle*|battle/battles/battled/battling|ambush*|offensive/offensives|skirmish*"
        "|exchange/exchanges/exchanged of/fire/gunfire|combat|assault/assaults|infighting|shootout/shootouts"
        "|shoot-out*|crossfire|repelled/repulsed|routed/routing|beat/beaten/fended/fending off|beat/beaten back",
        "Troops clashed with rebels."),
    ActionRule("Attack", True, "opened/opening fire on|fired on/at|shot/shooting|gunned/gunning/mowed/mowing down"
        "|machine-gunned|hacked",
        "Gunmen opened fire on worshippers.",
        after="worshippers/villagers/passengers/mourners/shoppers/pilgrims/residents/students/pupils/farmers/herders"
        "/bystanders/civilians/travellers/travelers/motorists/revellers/guests/patients/congregation", within=4),
    ActionRule("Attack", False, "fired/firing/fires automatic/assault/their/shots/machine/rifles/guns/bullets/wildly",
        "The gang fired automatic rifles at residents.", after="at/on/into", within=4),
    ActionRule("Attack", False, "massacre*|attack/attacks/attacked/attacking|assaulted|gunman/gunmen/gunned|shot"
        "|shooting/shootings|raid/raids/raided/raiding|execut*|behead*|murder*|assassinat*|hacked|stabb*|stormed"
        "|killing/killings|opened/open fire|slaughter*|tortur*|beaten|sniper*|machete*|descended/descending on/upon",
        "Gunmen attacked a village."),
    ActionRule("Peaceful protest", True, "protested|demonstrated|marched/rallied"
        "|staged/held/joined/hold/holding/staging a protest*/demonstration*/march/rally/sit-in/strike",
        "Hundreds protested in Arden."),
    ActionRule("Peaceful protest", True, "filled/filling|gathered/gathering|massed/massing|turned/turning out"
        "|poured into/onto|took/taken/taking part|attended|thronged|converged|walked|took to the streets|assembled",
        "Thousands filled the square for a rally.", beside="rally/rallies/march/marches/demonstration*/protest*/vigil"
        "/sit-in/chanting/slogans/resign/resignation", within=12),
    ActionRule("Peaceful protest", False, "protest/protests/protesting/protesters/protestors|demonstrat*|sit-in",
        "The protests went on."),
)  # fmt: skip

# What these words say of an action that stands a few words after them did not happen, or not yet.
UNREAL_BEFORE = token(
    "no/not/n't/never/without/neither/nor/call*/urg*/demand*/propos*/offer*/plan/plans/planned/planning/will/would"
    "/could/may/might/should/can/must/cannot/if/whether/threat*/fear*/risk/risks/possible/potential/hope*"
    "/hoping/expected/expects/expect/refus*/fail*/reject*/prepar*/intend*/vow*/pledg*/discuss*/seek*/sought"
    "/talks/appeal*/ready/warn*/want*/promis*/attempt*/tried/trying/unless/until/towards/toward/try/aimed/aims"
    "/aim/demilitar*"
)
# The same after it, of agreements and withdrawals: "ceasefire talks failed".
UNREAL_AFTER = token(
    "talks/proposal*/plan/plans/negotiation*/fail*/collaps*/reject*/would/could/will/may/might/should/offer*"
    "/demand*/violation*/monitor*/line/expected/initiative*/broke/broken/violated/breach*"
)
AFTER_TYPES = frozenset({"Agreement", "Non-violent transfer of territory"})
REACH_BEFORE, REACH_AFTER = 5, 3
CLAUSE_END = frozenset({";", ".", ":", "—", "–", "but", "while", "although"})


class Action(NamedTuple):
    """A rule with its place in the order of weight, and its neighbours ready to be looked for."""

    rank: int
    rule: ActionRule
    before: Token | None
    after: Token | None
    beside: Token | None
    bar: Token | None


def ordered() -> list[Action]:
    """The rules, ready to run."""
    return [
        Action(n, r, *(token(words) if words else None for words in (r.before, r.after, r.beside, r.bar)))
        for n, r in enumerate(ACTIONS)
    ]
