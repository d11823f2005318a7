"""Words that tell what a report is about: armed conflict, other misfortunes, or play, trade and the arts."""

from typing import NamedTuple

PLAIN = 3  # the weight of a word for violence that is said of nothing else
GAME = 12  # reports of games speak of battles too: a word of theirs outweighs several of war


class Subject(NamedTuple):
    """Some words (see `patterns`) that speak of one thing. `weight`: how plainly they do; 1 for those that
    figures of speech use too.

    `kind`: act (violence done), force (who fights, and the state of war), cause (of deaths that no one meant),
    topic (of news where nobody need die), harm (what either may do), none (words that are not what they seem).
    """

    kind: str
    weight: int
    words: str
    example: str


SUBJECTS: tuple[Subject, ...] = (
    # Violence done
    Subject("act", PLAIN, "airstrike*|air-strike*|air strike*|airraid*|air-raid*|air raid*|drone strike*|warplane*"
        "|strafed|strafing", "Air strikes hit a depot."),
    Subject("act", PLAIN, "shell/shells/shelled/shelling/shellfire|artillery|howitzer*|mortar/mortars|missile*"
        "|bombard*",
        "Shells fell on the quarter."),
    Subject("act", PLAIN, "rocket-propelled|rocket attack*|rocket fire|rockets", "Rockets hit the depot."),
    Subject("act", PLAIN, "drone/drones|glide bomb*|cluster bomb*|cluster munition*", "A drone hit the car."),
    Subject("act", PLAIN, "bomb/bombs/bombed/bomber/bombers/bombing/bombings|car-bomb*|grenade*|landmine*"
        "|land mine*|land-mine*|ied/ieds|booby-trap*|explosive/explosives|roadside bomb*", "A bomb went off."),
    Subject("act", PLAIN, "anti-tank/anti-personnel mine/mines"
        "|mine/mines exploded/explosion*/blast/blasts/detonated/laid/planted/clearance/killed/kills"
        "|stepped/stepping/step on a/the mine|struck/hit a/the mine|mine-explosive*|minefield*|unexploded",
        "He stepped on a mine."),
    Subject("act", PLAIN, "gunman/gunmen/gunned/gunfire/gunpoint|gunfight*|gunbattle*|gun battle*|gunshot*"
        "|firefight/"
        "firefights|crossfire|cross-fire|sniper*|stray bullet*"
        "|hit/struck by a/an/the rocket/missile/shell/mortar/drone/bullet", "Gunmen came at night."),
    Subject("act", PLAIN, "opened/open/opening/opens fire|exchange/exchanges of fire/gunfire|under fire"
        "|fired on/upon/at|fired shots|shots fired", "Troops opened fire on the bus."),
    Subject("act", PLAIN, "shot dead/and/by/him/her/them|shot and|was/were/been/being shot|shooting dead"
        "|shot to death",
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
    # Violence, or a figure of speech
    Subject("act", 1, "rocket|projectile*|bullet/bullets|munition*|ordnance|detonat*|gun/guns|gunships"
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
    Subject("act", 1, "murder*|massacre*|executed|executions|tortur*|stabb*|hacked|beaten|raped|rape|mob",
        "Two men were stabbed."),
    Subject("act", 1, "tear gas|teargas|carjack*|hostage*|captured|captive*|arrested|detained|imprisoned|persecut*"
        "|seized|robbed|threatened",
        "Two nurses were arrested."),
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
    # Harm that has a hand in it or none
    Subject("harm", 1, "kill/kills/killed/killing/killings|wound/wounds/wounded/wounding|injured|injuring|slain"
        "|massacred|died|deaths|died in/from custody/detention/wounds|dead|death toll|bodies|body of/was|displaced|fled"
        "|fleeing",
        "A nurse was killed."),
    # Nature
    Subject("cause", 4, "air disaster*|air crash*|plane/helicopter/jet/aircraft went down"
        "|after take-off/takeoff|crash site"
        "|earthquake*",
        "It went down after take-off."),
    Subject("cause", 3, "wreckage of a/an/the plane/airliner/aircraft/helicopter/jet/bus/train/ferry"
        "|wreckage of the passenger/cargo|vanished/disappeared from radar|black box/boxes|flight recorder*"
        "|smashed/slammed/crashed/flew/ploughed/plowed into a/the mountain/mountainside/hillside/hill/ravine/lamp"
        "|plunged into a/the ravine/gorge/river/valley/canal|airliner*", "It vanished from radar."),
    Subject("cause", 2, "crushed to death|suffocated in/to|trampled to/underfoot|trampled",
        "Two were crushed to death."),
    Subject("cause", 2, "quake/quakes|aftershock*|epicentre*|epicenter*|richter|seismic|tsunami*"
        "|volcano*|volcanic eruption*/ash|eruption*|avalanche*|landslide*|mudslide*|rockslide*|rockfall*",
        "A quake hit the valley."),
    Subject("cause", 2, "flood/floods/flooded/flooding/floodwater*|flash flood*|cyclone*|hurricane*|typhoon*"
        "|tornado*|sandstorm*|dust storm*|snowstorm*|thunderstorm*|monsoon*|torrential|heavy rains/rain"
        "|storm surge|heatwave*|heat wave*|heatstroke|heat stroke|frostbite|cold snap|cold wave*"
        "|freezing temperatures|lightning|drought*", "Floods swept the road away."),
    Subject("cause", 2, "wildfire*|bushfire*|bush fire*|forest fire*"
        "|house/hotel/factory/market/warehouse/kitchen/nightclub/prison/dormitory/apartment/flat/bus/slum/shop"
        " fire|grass fire*|fire broke out|fire tore through|fires tore/swept/raged|short circuit|electrical fault*"
        "|gas leak*|gas cylinder*|gas explosion*|carbon monoxide|smoke inhalation|firework*",
        "A fire broke out in a bakery."),
    Subject("cause", 3, "fire brigade*|fire service*|fire department|fire chief*|fire engine*"
        "|sunken ferry/boat/ship/vessel"
        "|life jacket*|lifejacket*|lifeboat*|coastguard/coastguards|coast guard|strong currents",
        "The fire brigade came."),
    Subject("cause", 1, "blaze/blazes|firefighter*|fire-fighter*|inferno|fires|magnitude"
        "|a/the/tropical/winter/heavy/violent storm|storms|landfall"
        "|rainfall",
        "The fires spread."),
    # Accidents
    Subject("cause", 3, "accident/accidents/accidental|mishap*"
        "|car/bus/train/plane/road/traffic/lorry/truck/coach/van/motorcycle/motorway/motorbike/highway/minibus"
        " crash*/collision*/wreck*|collid*|collision*|derail*|pile-up/pileup|skidded|hit-and-run|run over by"
        "|hit by a/an car/truck/lorry/bus/train/van|head-on|speeding",
        "A bus crash on the coast."),
    Subject("cause", 4, "engine failure/trouble|technical fault/failure/problem*|mechanical fault/failure/problem*"
        "|emergency landing|crash-land*|pilot error|training exercise*/accident*/flight*/drill*/jump*/mission*"
        "/dive*|military exercise*|live-fire exercise*|parachute jump*|accidental discharge|bad weather"
        "|poor visibility|misfired|routine flight|fault/faulty in/wiring/brake*",
        "A jet fell on a training flight."),
    Subject("cause", 2, "coal mine*|colliery|collieries|methane blast*/explosion*|pithead*|miners underground",
        "Methane exploded in the coal mine."),
    Subject("cause", 2, "capsiz*|drown*|shipwreck*|stampede*|crowd crush|crush/crushed at/in|ran aground"
        "|ferry disaster*|lost control of the/his/her/their/its a/vehicle/car/bus/truck/lorry/van/coach/motorcycle"
        "/aircraft/plane",
        "A boat capsized."),
    Subject("cause", 2, "mine/building/bridge/roof/wall/stand/balcony/dam/tunnel/pit/shaft/scaffold* collapse"
        "|mine shaft|caved/cave in|cave-in*|trapped miners|collapsed building/bridge/mine|scaffold*"
        "|fell from/off a/the|fell to his/her/their death/deaths|electrocut*|bitten",
        "A mine collapse killed two."),
    Subject("cause", 4, "shark*|crocodile*|snakebite*|bee/bees/wasps|stray dog/dogs|rabid|rabies|tiger attack*"
        "|man-eater*|man-eating|tigress|mauled by|wild boar*|bull/bulls gored", "Bees attacked the guests."),
    Subject("cause", 1, "crash/crashes/crashed/crashing|overturned|collapse/collapsed/collapses|sank|sinking|ferry"
        "|malfunction*|motorway|motorist*|pedestrian*|driver lost|brakes|dinghy|rubber boat*|smugglers' boat",
        "A helicopter crashed."),
    Subject("cause", 3, "boiler*|factory/plant/refinery/silo/mill/dust/gas/depot explosion*"
        "|factory/plant/refinery/silo/mill/gas blast*|tanker explosion*/exploded/overturned/crash*|launch pad"
        "|spacecraft|astronaut*|satellite launch*|elevator*|cable car*|roller coaster*|hot-air balloon*|paraglid*"
        "|ski lift*|crowd surge*|lightning strike*",
        "A boiler burst."),
    Subject("cause", 3, "killed/hit/struck by a/an car/truck/lorry/bus/train/van/motorcycle|ploughed/plowed into"
        "|knocked down by|road deaths/safety/toll|traffic deaths/fatalities|killed on the/our road/roads"
        "|slid/veered off|drunk driver*|drink-driving|drunk-driving|fell/falling overboard",
        "A cyclist was killed by a lorry."),
    Subject("cause", 1, "miner/miners|methane|cyclist*|motorcyclist*|runway|brake/brakes failed|pollution|smoking",
        "Miners were hurt."),
    # Disease
    Subject("cause", 2, "cholera|measles|malaria|ebola|influenza|flu|dengue|meningitis|typhoid|diphtheria|covid*"
        "|coronavirus|pandemic|epidemic|cancer|heart attack*|cardiac arrest|had/suffered/of a stroke|overdose*"
        "|food/alcohol/methanol/lead/pesticide poisoning|pneumonia|diarrhoea*|diarrhea*|dysentery|hepatitis"
        "|tuberculosis|mpox|anthrax|plague|marburg|lassa|fever|sepsis|hypothermia|natural causes|suicide note"
        "|died by suicide|hanged himself/herself|took his/her own life", "Cholera killed nine."),
    Subject("cause", 1, "disease*|infected|infection*|virus/viruses|poisoning|pesticide*|outbreak/outbreaks"
        "|illness*|vaccine*|malnutrition|hunger", "An outbreak in the port."),
    # Words that are not what they seem
    Subject("none", 0, "outbreak of violence/fighting/war/hostilities/clashes/conflict"
        "|cholera/ebola/polio/measles/covid-19/covid/malaria/cancer/vaccination/vaccine/coronavirus/meningitis"
        "/pandemic treatment/response/worker*/team*/centre*/center*/clinic*/ward*/hospital*/campaign*/unit*"
        "/vaccin*/facility/prevention/patient*/drive/isolation/testing/screening/relief/health/operation*",
        "Men burned an Ebola treatment centre."),
    Subject("none", 0, "heart/panic/asthma attack*|price/trade/bidding/tariff/culture war*|war of words"
        "|battle/battles/fight with/against cancer/illness/inflation/obesity|battling cancer|hunger strike*"
        "|on strike|strike action|general strike|rail/transport/bus/teachers' strike*|salvation army",
        "He lost a battle with cancer."),
    Subject("none", 0, "ruled/rule/ruling out a/an/any bomb/attack/explosion/sabotage"
        "|rumour/rumor/rumours/rumors/hoax/report/warning of a bomb|bomb scare*/hoax*/threat*"
        "|war on/against measles/polio/malaria/cholera/aids/ebola/drugs/poverty/corruption/hunger/cancer/waste/crime"
        "|small/an/vast/huge/whole army of|killed/kill/kills/killing off|shot himself/herself/themselves/itself in"
        "|bombarded/bombarding the goal/box/area|price/prices raid|price/talent/panel shootout",
        "Officials have ruled out a bomb."),
    # Play
    Subject("topic", GAME, "chess|grandmaster*|checkmate*|checkmated|midfielder*|goalkeeper*|innings"
        "|wicket/wickets|batsman|batsmen|bowler/bowlers|blitz title|esports|e-sports|gameplay|gamer/gamers"
        "|video game*|videogame*|computer game*|board game*|knight sacrifice|rook/rooks|pawn/pawns|quarterback*"
        "|touchdown*|slam dunk*",
        "A chess final."),
    Subject("topic", 3, "match point*|break point*|five-set|three-set|straight sets|tie-break*|aces"
        "|top/first/second/third/fourth/fifth/sixth/seventh/eighth/no seed/seeds|away/home game/games/win/defeat/leg"
        "|travelling/traveling/home/away fans|sent off|attempts on goal|own goal*|hat-trick*|clean sheet*"
        "|relegat*|kick-off*|dressing room|full time whistle|final whistle|points clear", "He saved a match point."),
    Subject("topic", 3, "tournament*|championship*|striker/strikers|referee/referees|halftime|half-time"
        "|semi-final*|semifinal*|quarter-final*|quarterfinal*|grand prix|penalty shootout|penalty kick*"
        "|premier league|league title|world cup|olympic*|test match|stoppage time|added time|extra time|head coach"
        "|second half|first half|game boss",
        "The striker scored."),
    Subject("topic", 1, "match/matches|football|soccer|cricket|rugby|tennis|basketball|boxing|boxer|league|scored"
        "|defender/defenders|knockout|title|trophy|fans|fixture"
        "|the/own/first/opening/second goal/goals|goalless|kick-off|midfield|equaliser|equalizer"
        "|the bench|the manager|doubtful for|home side|away side|the visitors/hosts", "The match was off."),
    # Votes
    Subject("topic", 1, "turnout|spoiled|electorate|constituency/constituencies|by-election*|provincial/local vote"
        "|seats in/of|of/in the/its seats|ruling alliance", "The turnout fell."),
    # Trade
    Subject("topic", 3, "shareholder*|stock/bond/bull/bear/share/currency market*|stock exchange|investor*"
        "|hostile takeover|interest rate*|hedge fund*|earnings|quarterly|market share|share price*|bourse"
        "|basis points|wall street|ftse|nasdaq|nikkei|dow jones|the dax|hang seng|bear/bull run|blue chips",
        "Shareholders left."),
    Subject("topic", 1, "shares|stocks|stock|traders|dealer/dealers|retailer*|jobs"
        "|trading|inflation|profit/profits|revenue*|merger*|takeover|index"
        "|layoffs|job cuts|bankrupt*|commodit*|price war|trade war", "Shares fell."),
    # Arts and history
    Subject("topic", 3, "box office|exhibition*|exhibit/exhibits|sequel/sequels|screenplay*|filmmaker*|film-maker*"
        "|novelist*|memoir/memoirs|re-enact*|reenact*|tv series|television series|drama series|film festival"
        "|film director|best-seller|bestseller|war film/movie/novel/game/museum/memorial|screenwriter*"
        "|playwright*", "The sequel opened."),
    Subject("topic", 2, "film/films|movie/movies|novel/novels|historian/historians|premiere*|actress|medieval"
        "|documentary|biography|cold war|review/reviews|opera|ballet|album|comedy|world war|simulated|simulation"
        "|century|centuries|archaeolog*|drama", "A film of the siege."),
    Subject("topic", 1, "book/books|author/authors|chapter/chapters|cinema/cinemas|museum/museums|audience|episode"
        "|readers|actor's|starring|plot of|console", "A book of the war."),
)  # fmt: skip
