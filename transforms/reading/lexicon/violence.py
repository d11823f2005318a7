"""Words that tell of armed conflict and political violence: what is done, who fights, what befalls people."""

from transforms.reading.lexicon.subject import PLAIN, SHEER, Subject

VIOLENCE: tuple[Subject, ...] = (
    # Violence done
    Subject("act", PLAIN, "airstrike*|air-strike*|air strike*|airraid*|air-raid*|air raid*|drone strike*|warplane*"
        "|strafed|strafing", "Air strikes hit a depot."),
    Subject("act", PLAIN, "shell/shells/shelled/shelling/shellfire|artillery|howitzer*|mortar/mortars|missile*"
        "|bombard*",
        "Shells fell on the quarter."),
    Subject("act", PLAIN, "rocket-propelled|rocket attack*|rocket fire|rockets", "Rockets hit the depot."),
    Subject("act", PLAIN, "drone/drones|glide bomb*|cluster bomb*|cluster munition*", "A drone hit the car."),
    Subject("act", SHEER, "bomb/bombs/bombed/bomber/bombers/bombing/bombings|car-bomb*|grenade*|landmine*"
        "|land mine*|land-mine*|ied/ieds|booby-trap*|explosive/explosives|pressure-plate*"
        "|home-made/homemade/improvised/explosive device/devices|device tore/exploded/detonated/blew"
        "|pressure plate*"
        "|roadside bomb*", "A bomb went off."),
    Subject("act", PLAIN, "anti-tank/anti-personnel mine/mines"
        "|mine/mines exploded/explosion*/blast/blasts/detonated/laid/planted/clearance/killed/kills"
        "|stepped/stepping/step on a/the mine|struck/hit a/the mine|mine-explosive*|minefield*|unexploded",
        "He stepped on a mine."),
    Subject("act", PLAIN, "gunman/gunmen/gunned/gunfire/gunpoint|gunfight*|gunbattle*|gun battle*|gunshot*"
        "|firefight/"
        "firefights|crossfire|cross-fire|sniper*|stray bullet*"
        "|hit/struck by a/an/the rocket/missile/shell/mortar/drone/bullet", "Gunmen came at night."),
    Subject("act", PLAIN, "missile*/rocket*/shell/shells/drone*/bomb/bombs/projectile*/mortar/mortars"
        " slammed/crashed/smashed/ploughed/plowed/tore/ripped into/through"
        "|temple/school/hotel/mosque/church/embassy/theatre/theater/hostage/prison/airport/monastery siege/sieges",
        "A rocket slammed into the bus stop."),
    Subject("act", PLAIN, "opened/open/opening/opens fire|exchanged/exchange/exchanging fire"
        "|exchange/exchanges of fire/gunfire|under fire"
        "|fired on/upon/at|shot at|fired shots|shots fired", "Troops opened fire on the bus."),
    Subject("act", PLAIN, "shot dead/and/by/him/her/them|shot and|was/were/been/being shot|shooting dead"
        "|shot to death|mowing/mowed/mown down|cut/hacked/mown down by",
        "A doctor was shot."),
    Subject("act", PLAIN, "ambush*|behead*|assassinat*|abduct*|kidnap*|hostage-taking|taken/took hostage|lynch*"
        "|machete*|jihadist attack*", "Convoy ambushed."),
    Subject("act", PLAIN, "dynamite*|slaughter*|suicide attack*/belt*/vest*"
        "|armed attack*/assault*/robber*/raid*/clash*", "An armed attack on a clinic."),
    Subject("act", PLAIN, "was/were/been/being/physically assaulted/attacked/stabbed/tortured/raped"
        "|assaulted/attacked/stabbed/raped/tortured by/for|beaten with/up/unconscious|beat up|live fire|shrapnel",
        "A nurse was assaulted."),
    Subject("act", PLAIN, "threw/thrown/throwing/hurled/hurling/throw stones/rocks/bottles/acid|pelted|stone-throw*"
        "|threw/thrown/throwing/hurled/hurling a/boiling stone/rock/brick/bottle/grenade/water|stoned by",
        "Youths threw stones at the bus."),
    Subject("act", PLAIN, "shot/shooting/shoots down a/an/two/three/four/over|shot down the"
        "|shot/brought/bringing down by|brought/bringing down a/an/the plane/helicopter/jet/airliner/aircraft/drone*"
        "|downed by/a/an/two|hit/struck by a/an/the surface-to-air/anti-aircraft"
        "|hit by ground/hostile/enemy/small-arms"
        "|ground/hostile/enemy/sniper/mortar/artillery/rocket/shell/tank/small-arms/machine-gun/anti-aircraft/friendly"
        "/automatic/return/rebel/naval/israeli/russian/ukrainian/indian/pakistani/army/police fire|small arms fire",
        "The jet was brought down by a missile."),
    Subject("act", PLAIN, "fired/firing/fire/shot/shots into/in the air/crowd*/march*/protest*/demonstrat*"
        "|fired into a/crowds|fired live/rubber/volleys/teargas|live rounds/ammunition/bullets|rubber bullet*"
        "|shots by/from/at|volley/volleys of shots/gunfire/bullets|fired to disperse", "They fired into the air."),
    Subject("act", PLAIN, "hit/hits/struck/strikes/hitting/striking/triggered/over/on/by a/an/the sea/naval/drifting"
        "/floating/claymore/anti-vehicle/rebel/old mine*|hits/over/on/by a/the mine|claymore*"
        "|naval/sea/floating/drifting mine/mines",
        "A tug ran on a mine."),
    Subject("act", SHEER, "chemical/poison-gas/chlorine/sarin/nerve-gas/toxic attack/attacks/bomb*/strike*|gas attack*"
        "|poison/nerve/mustard/toxic gas attack*|nerve gas/agent*|sarin|mustard gas|barrel/barrels bomb*"
        "|barrels of/packed/filled chlorine/explosive*/with"
        "|canisters of gas/poison/chlorine|dropped canisters/barrels/cylinders"
        "|packed/filled with nails/bolts/explosives"
        "|chemical weapon*|gassed|gassing",
        "Barrels of chlorine fell on the quarter."),
    Subject("act", SHEER, "firing/death squad*|summarily executed/shot/killed|summary execution*|extrajudicial*"
        "|extra-judicial*|execution-style|pogrom*|ethnic cleansing|mass grave/graves", "A firing squad shot nine."),
    Subject("act", SHEER, "drove/driven/drives/driving/rammed/ramming/steered a/an/his/her/their/the"
        " car/lorry/truck/van/vehicle/bus/pickup/pick-up/taxi/jeep/minivan into a/the"
        " crowd*/group*/parade*/march*/queue*/bus/line/protest*/gathering*/cafe*/barrier*/checkpoint*"
        "|drove/driven/drives/driving/rammed/ramming/steered a/an/his/her/their/the"
        " car/lorry/truck/van/vehicle/bus/pickup/pick-up/taxi/jeep/minivan into crowd*/people/pedestrian*/shopper*"
        "/soldier*/police*/marcher*/protester*/worshipper*/tourist*/reveller*/passers-by"
        "|car-ramming*|vehicle-ramming*|car/vehicle/truck/van/lorry ramming*/attack*",
        "He drove a van into a crowd."),
    Subject("act", PLAIN, "deliberate act/attack*|deliberately/intentionally drove/driven/rammed/ran/run/hit/set"
        "/targeted/struck/killed|terrorist/terror act/attack*/incident*|act of terror*|hate crime*"
        "|claimed/claims/claiming responsibility|political/politically killing*/murder*/motivated",
        "It was a deliberate attack."),
    Subject("act", SHEER, "petrol/gasoline/parcel/letter/pipe/nail/time/fire bomb*|petrol-bomb*|firebomb*|fire-bomb*"
        "|molotov*|blew/blow/blowing/blown himself/herself/themselves up|fighter jet/jets"
        "|coalition/israeli/russian/army/government/enemy/turkish/saudi jets/planes|gunboat*|torpedoed"
        "|rammed/sunk/boarded/scuttled/shelled by a/an/the navy/naval/patrol/warship/gunboat/destroyer/submarine"
        "/frigate"
        "|torpedo attack*|hit by a torpedo/torpedoes|hijack*|knife attack*|knifed", "Petrol bombs were thrown."),
    # Violence, or a figure of speech
    Subject("act", 1, "rocket/rockets misfired|misfired rocket/rockets|rocket|projectile*|bullet/bullets|munition*"
        "|ordnance|detonat*|gun/guns|gunships"
        "|airborne attack*",
        "Bullets pierced the roof."),
    Subject("act", 1, "attack/attacks/attacked/attacker/attackers/attacking", "The town was attacked."),
    Subject("act", 1, "assault/assaults/assaulted/assaulting|assailant*", "He was assaulted by youths."),
    Subject("act", 1, "blast/blasts|explosion*|exploded|blew up|blown up", "A blast shook the quarter."),
    Subject("act", 1, "clash/clashes/clashed/clashing|fighting|battle/battles/battled|skirmish*|offensive|combat"
        "|confrontation*|barrage*|blockad*",
        "Clashes went on."),
    Subject("act", 1, "raid/raids/raided/raiding|stormed|invaded|invasion|incursion*|looted|looting|ransacked"
        "|torched",
        "The clinic was raided."),
    Subject("act", 1, "strike/strikes hit/on/killed/near|strike/strikes targeted"
        "|military/israeli/russian/coalition/"
        "overnight/deadly/precision strike*|shooting/shootings|shot", "A strike on a school."),
    Subject("act", 1, "murder*|massacre*|executed|executions|tortur*|stabb*|hacked|beaten|raped|rape|mob/mobs",
        "Two men were stabbed."),
    Subject("act", 1, "protesters/protestors/demonstrators|anti-government|sit-in/sit-ins|crackdown"
        "|beaten/beat to death"
        "|demonstrated/demonstration*/protested/protests/rally/rallied/marched against"
        "|protest march/marches/rally/rallies"
        "|dispersed/dispersing/dispersal a/an/the/of rally/crowd/crowds/protest*/demonstration*/march/sit-in"
        "|dispersed/dispersing crowds/protest*/demonstrat*",
        "Police dispersed a rally."),
    Subject("act", 1, "tear gas|teargas|carjack*|hostage*|captive*|persecut*|robbed|threatened",
        "Two nurses were held hostage."),
    Subject("custody", 1, "captured|arrested|detained|imprisoned|seized", "Two nurses were arrested."),
    Subject("act", 2, "into a/the crowd/crowds/parade/procession/congregation|into crowds/shoppers/pedestrians"
        "/worshippers/revellers/marchers/protesters/demonstrators/bystanders|genocide|booby trap*",
        "A van ploughed into shoppers."),
    Subject("act", 1, "set fire to/in|set alight/ablaze/aflame|set/setting on fire|arson*|burned/burnt/burning alive"
        "|burned/burnt/burning the/their/a/an/it/down/huts/houses/homes/villages|doused|put to death|shots|fired"
        "|reprisal*"
        "|retaliat*|riots|a/the riot|rioting|rioters|riot police|prison/race/food/bread riot*|mutin*|revolt|putsch"
        "|knife|knives"
        "|warning shots|blown to/apart",
        "They set fire to the huts."),
    # Who fights, and the state of war
    Subject("force", 1, "militant*|insurgen*|rebel/rebels|rebel-held|rebellion*|jihad*|guerrilla*|guerilla*"
        "|militia*|paramilitar*|terror*|extremist*|separatist*|fighter/fighters|combatant*|subversive*",
        "Rebels hold the hills."),
    Subject("force", 1, "troop/troops|soldier/soldiers|army/armies|military|infantry|battalion*|brigade*"
        "|commander*|peacekeep*|commando/commandos|islamist*|paratroop*|navy|air force",
        "Soldiers hold the bridge."),
    Subject("force", 1, "security/regime/government/occupation/israeli/russian/ukrainian/rebel/joint/special"
        "/allied forces|defence/defense ministry|coalition|junta|settlers", "Security forces entered."),
    Subject("force", 1, "armed men/group*/force*/individual*/actor*/bandit*/conflict/youth*/element*/person*/gang*"
        "/wing|unidentified/unknown perpetrators/men/individuals/attackers|perpetrator*|bandit/bandits"
        "|cartel/cartels",
        "Armed men came."),
    Subject("force", 1, "taliban|isis|isil|daesh|islamic state|hamas|hezbollah|hizbullah|al-qaeda|al-qaida|qaeda"
        "|boko haram|al-shabaab|shabaab|houthi*|m23/m-23|pkk|farc|tamil tigers|ltte|fmln|eln|iswap|jnim|sendero"
        "|shining path",
        "The Taliban hold the pass."),
    Subject("force", 1, "war/wars/wartime/warring|warlord*|hostilities|ceasefire*|cease-fire*|truce*|siege|besieg*"
        "|frontline*|front-line|front line*|coup|violence|uprising|unrest|occupied", "The war goes on."),
    Subject("force", 1, "tamil/black/sea/liberation tiger/tigers|contras|interahamwe|janjaweed|mujahide*|mujahed*"
        "|pasdaran|revolutionary guard*|unita|renamo|khmer rouge|vietcong|viet cong|irgun|hutu/tutsi militia*/rebels"
        "|naxal*|maoist*|ulfa|abu sayyaf|milf|npa|new people's army|al-nusra|nusra front|ypg|sdf|peshmerga|wagner"
        "|rapid support forces|rsf|anti-balaka|seleka|balaka|lord's resistance|lra|fdlr|adf|codeco|mai-mai|tplf"
        "|fano|oromo liberation|ambazonia*|polisario|zapatista*|tupac amaru|mrta|montonero*|tupamaro*|ira|uvf|uda"
        "|islamic/palestinian jihad|fatah|al-aqsa|mukti|lashkar*|jaish*|haqqani|tehreek*|pakistani taliban|ttp"
        "|baloch liberation|grey wolves|kla|kosovo liberation|chetnik*|ustash*|arakan army|karen national|kachin*",
        "Contras came down from the hills."),
    Subject("force", 1, "men on motorcycles/motorbikes/horseback/camels|men in camouflage/uniforms|"
        "pirates|mercenar*|weapon/weapons|arms cache*|legionnaire*|protester*"
        "|demonstrator*"
        "|marchers|sectarian*|interethnic"
        "|inter-ethnic|intercommunal"
        "|inter-communal|blue helmet*|border/prison/presidential/national/republican guard/guards|legionnaires"
        "|prisoner/prisoners of war|war-torn|armed with|heavily armed|vigilante*",
        "Border guards fired."),
    # Harm that has a hand in it or none
    Subject("harm", 1, "kill/kills/killed/killing/killings|wound/wounds/wounded/wounding|injured|injuring|slain"
        "|massacred|died|deaths|died in/from custody/detention/wounds|dead|death toll|bodies|corpse/corpses"
        "|body of/was|displaced"
        "|fled"
        "|fleeing",
        "A nurse was killed."),
    Subject("harm", 3, "civilian/civilians|captivity|ransom|killings|the/from killing|idp/idps|insecurity|atrocities"
        "|atrocity|aid/health worker/workers", "Two civilians were killed."),
    Subject("harm", 2, "incident/incidents|activist/activists|dissident*|authorities", "An incident at the gate."),
    Subject("harm", 1, "refugee/refugees|unhcr|red cross/crescent|humanitarian corridor*|aid convoy*"
        "|pro-government|opposition-held|government-held|no man's land",
        "The Red Cross took them out."),
)  # fmt: skip
