"""Words that tell of deaths in which no war had a hand: nature, accidents, disease, beasts, common crime."""

from transforms.reading.lexicon.subject import Subject

MISFORTUNES: tuple[Subject, ...] = (
    # Nature
    Subject("cause", 4, "air disaster*|air crash*|plane/helicopter/jet/aircraft went down"
        "|after take-off/takeoff|crash site"
        "|earthquake*",
        "It went down after take-off."),
    Subject("cause", 3, "wreckage of a/an/the plane/airliner/aircraft/helicopter/jet/bus/train/ferry"
        "|wreckage of the passenger/cargo|vanished/disappeared from radar|black box/boxes|flight recorder*"
        "|smashed/slammed/crashed/flew/ploughed/plowed into a/the mountain/mountainside/hillside/hill/ravine/lamp"
        "|plunged into a/the ravine/gorge/river/valley/canal", "It vanished from radar."),
    Subject("cause", 2, "crushed to death|suffocated in/to|trampled to/underfoot|trampled",
        "Two were crushed to death."),
    Subject("cause", 2, "quake/quakes|tremor/tremors|aftershock*|epicentre*|epicenter*|richter|seismic|tsunami*"
        "|volcano*|volcanic eruption*/ash|eruption*|avalanche*|landslide*|mudslide*|rockslide*|rockfall*",
        "A quake hit the valley."),
    Subject("cause", 2, "flood/floods/flooded/flooding/floodwater*|flash flood*|cyclone*|hurricane*|typhoon*"
        "|tornado*|sandstorm*|dust storm*|snowstorm*|thunderstorm*|monsoon*|torrential|heavy rains/rain"
        "|storm surge|heatwave*|heat wave*|heatstroke|heat stroke|frostbite|cold snap|cold wave*"
        "|freezing temperatures|lightning|drought*", "Floods swept the road away."),
    Subject("cause", 3, "hillside/slope/cliff/mountainside/embankment/riverbank/bank slid/collapsed/came/crashed"
        "|brought/came down a/the hillside/slope/cliff/mountainside/ridge|tidal wave*|waterspout*|sinkhole*|lava"
        "|mudflow*|burst its banks|burst dam|dam/dyke/river/levee burst|swept/washed away by/in|swept out to"
        "|extreme/intense/searing/scorching/summer/record heat|heat has/have/had/killed/kills|cold has/killed"
        "|frozen/froze/freeze to death|died of/from cold/heat/thirst/exposure/hypothermia/dehydration|blizzard*"
        "|snowfall*|hailstones|hailstorm*|high/strong/gale-force winds|mountaineer*|climber/climbers|skier/skiers"
        "|sherpa*|bather*|swimmer*|hiker/hikers",
        "Heat has killed 40."),
    Subject("cause", 1, "fire killed/kills|started a fire|battling/battled/battle/fighting/fought/fight the/a"
        "/forest flames/blaze"
        "/fire/fires/inferno"
        "|battling/fighting flames/fires/blazes|rain/rains|snow|gale/gales|fog|ice|icy|winds|hail|tide/tides|waves"
        "|drifted|adrift|thirst"
        "|relief camps", "Rain fell for days."),
    Subject("cause", 2, "wildfire*|bushfire*|bush fire*|forest fire*"
        "|house/hotel/factory/market/warehouse/kitchen/nightclub/prison/dormitory/apartment/flat/bus/slum/shop"
        " fire|grass fire*|fire broke out|fire tore through|fires tore/swept/raged|short circuit|electrical fault*"
        "|gas leak*|gas cylinder/cylinders exploded/explosion*/blew/leak*/blast*/burst|gas explosion*"
        "|carbon monoxide|smoke inhalation|firework*",
        "A fire broke out in a bakery."),
    Subject("cause", 3, "sunken ferry/boat/ship/vessel|life jacket*|lifejacket*|lifeboat*|strong currents",
        "Strong currents hampered the search."),
    Subject("cause", 1, "fire brigade*|fire service*|fire department|fire chief*|fire engine*|coastguard/coastguards"
        "|coast guard",
        "The fire brigade came."),
    Subject("cause", 2, "firefighters/firemen/crews/rescuers/firefighter battled/battling/battle/tackled"
        "|blaze/inferno swept/tore/broke/that/in/at/ripped/raged/engulfed/gutted/consumed/spread/started/began",
        "A blaze swept through the hall."),
    Subject("cause", 1, "blaze/blazes|firefighter*|fire-fighter*|inferno|fires|magnitude"
        "|a/the/tropical/winter/heavy/violent storm|storms|landfall"
        "|rainfall",
        "The fires spread."),
    Subject("cause", 2, "fire swept/raged/ripped/gutted/engulfed/destroyed/spread/started/began/raced/consumed"
        "/that/which/at/aboard|fire on board|in a/the fire at/on/in/that/which/aboard/early/overnight/./,/;"
        "|fire in/at a/an/the hotel/factory/hostel/hospital"
        "/nightclub/club/disco*/market/school/mine/tunnel/care/nursing/submarine/ship/ferry/train/home/warehouse"
        "|wall of fire|burning coal",
        "Fire swept through the market."),
    Subject("cause", 2, "pyrotechnic*|distillery|distilleries|sparklers|hit trees|hit and killed by|guard rail*"
        "|heater/heaters|stove/stoves|candle/candles|kerosene|cigarette*|matches set|playing with"
        "|faulty|careless*|negligen*|safety rules/violations/standards|signals|signalman|design fault"
        "|engine/engines failed|chute/parachute/parachutes failed/tangled|mid-air crash*/collision*|turboprop",
        "A stove set the hut on fire."),
    # Where accidents happen
    Subject("calm", 1, "rescuers|aboard|on board|passengers|holiday*|holidaymaker*|tourists|organisers|organizers"
        "|engine"
        "|disaster agency|emergencies/emergency ministry|weather|wave|dam/dams|boat/boats|riders|labourers"
        "|temple|festival|feast|carnival|shipyard|factory|steelworks|refinery|bridge|river|lake|mountain/mountains"
        "|mountainside|racetrack|races|carriages|train|trains|cabin|swimming|smoke|smog|syrup"
        "|machinery|wreck|keeper|zoo|circus|ravine|canal|cruise|yacht*|balloon|glider|parachute/parachutes"
        "|poisoned|contaminated|medicine|medicines|obese|drunk|drunken|quarrel",
        "Rescuers came."),
    Subject("calm", 1, "shook|shaking|concert/concerts|disco|nightclub*|pilgrims|shrine|devotees|picnic*|excursion*"
        "|outing|cable-car"
        "|chairlift|escalator*|lift|quarry|pit|sawmill|mill|plant|pipeline|chemicals|oxygen"
        "|incubators|generator*|fumes|crane|concrete|builder/builders|inspectors|regulations"
        "|storey/storeys|storied|mud|seismologist*|geologist*|meteorolog*|forecasters|temperatures|degrees"
        "|storm|tropical|skipper|raft|beach|beaches|surf|expedition|peak|glacier|slopes|cliff|gorge"
        "|highway|viaduct|minibus|lorry|scooter|tyre/tyres|railway|locomotive|carriage|cockpit|airline|take-off"
        "|flight|symptoms|quarantine|pathogen*|liquor|circus|animal/animals|herd|queue|queues"
        "|stairs|staircase|exits|kitchen|gas|electricity|wiring|transformer|short-circuit|heating|chimney"
        "|timetable|manufacturer|mushrooms|dish|banquet|birthday|bride"
        "|playground|amusement|ride|rides|roller",
        "The lift fell."),
    # Accidents
    Subject("cause", 6, "training exercise*/accident*/flight*/drill*/jump*/mission*/dive*|military exercise*"
        "|live-fire/live-firing exercise*/drill*/training|war games", "Two bombs fell short in a live-fire drill."),
    Subject("cause", 3, "accident/accidents/accidental|mishap*"
        "|car/bus/train/plane/road/traffic/lorry/truck/coach/van/motorcycle/motorway/motorbike/highway/minibus"
        " crash*/collision*/wreck*|collid*|collision*|derail*|pile-up/pileup|skidded|hit-and-run|run over by"
        "|hit by a/an car/truck/lorry/bus/train/van|head-on|speeding",
        "A bus crash on the coast."),
    Subject("cause", 4, "engine failure/trouble|technical fault/failure/problem*|mechanical fault/failure/problem*"
        "|emergency landing|crash-land*|pilot error|parachute jump*"
        "|accidental discharge|bad weather"
        "|poor visibility|misfired|routine flight|fault/faulty in/wiring/brake*",
        "The crew had engine trouble."),
    Subject("cause", 3, "car/lorry/truck/bus/coach/van/jeep/minibus/vehicle/tractor/taxi/tram"
        " overturned/overturns/skidded/plunged/careered/collided/veered/rolled/swerved/crashed/somersaulted"
        "|lorry/truck/trailer/tractor-trailer/train/car/bus/van/tanker/tram hit/struck/rammed/crushed a/an/the/his"
        "/her/their/another/two"
        " bus/car/minibus/coach/taxi/train/van/tractor/motorcycle/bicycle/cart/queue/group/house"
        "|crushed between/under/beneath|ran/run/smashed/crashed/slammed/rammed/ploughed/plowed into a/an/the/his"
        "/her/their/another/its"
        " car/lorry/truck/bus/van/tree/wall/train/minibus/taxi/rock/pole/bridge/house/building/trailer/tanker"
        "|plunged/plunges/fell/falls/tumbled/dived/ditched into/off/down/from a/an/the"
        " sea/ocean/java/black/lake/ravine/gorge/river/valley/canal/well/bridge/cliff/mountain*/hill*/roof/window"
        "|overshot the/a|left/off/jumped the rails|level crossing*|jumbo jet/jets"
        "|hit/struck/clipped/touched/snagged overhead/power/electricity/high-voltage lines/cables"
        "|hit/struck/clipped/touched/snagged a/an"
        " power/electricity/high-voltage/tree/pylon/mountain*/hill*/lamp/telegraph/cable/iceberg/reef/rock*",
        "A lorry overturned on a bend."),
    Subject("cause", 3, "during/in/on night/routine/a/an/the training/exercise/exercises/drill/drills/manoeuvres"
        "/maneuvers"
        "|during training/exercises/drills/manoeuvres/maneuvers|firing/shooting range/ranges"
        "|training jet/plane/accident"
        "|night/routine training|accidentally fired/discharged/went/triggered/shot|went off accidentally"
        "|cleaning his/her/a/their gun/weapon/rifle/pistol"
        "|sabotage/terrorism was/is/were/had ruled/excluded/been|ruled out sabotage/terrorism/foul"
        "|no sign/evidence/indication of sabotage/terrorism/foul", "They were on night training."),
    Subject("cause", 3, "firedamp|ammonium nitrate|explosion/explosions/blast/blasts/fire in/at/of a/an/the"
        " fireworks/chemical/fertiliser/fertilizer/steel/coal/paint/sugar/plastics/chocolate/gold/boiler/grain"
        "/firedamp"
        "/methane/gas/oven/furnace/boiler/laboratory/lithium/battery/refinery/mill/mine/pit/shaft/silo/factory"
        "/kitchen/bakery/foundry"
        "|oven|furnace|gas line*"
        "|gas explosion*|gas pipe*|gas main*|gas bottle*|gas canister/canisters exploded/leak*/burst|ammonia"
        "|toxic/poisonous fumes|chemical leak*"
        "|fireworks factory/plant/depot|crane fell/collapsed/crashed/toppled|a/tower crane|building/construction site"
        "|fertiliser/fertilizer/chemical/pesticide plant/factory|septic/sewage tank/pit|sewer/sewers|manhole",
        "Firedamp killed nine."),
    Subject("cause", 2, "bridge/roof/wall/stand/floor/balcony/dam/pond/dyke/platform/ceiling/hillside/ground/ice"
        "/scaffold*"
        "/terrace"
        "/bank gave/fell|suffocated|engine room|in dock|runaway|out of control|overloaded|unseaworthy|lifeguard*"
        "|a/the crush",
        "A stand gave way."),
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
    Subject("cause", 1, "airliner*|fishing/wooden boat/boats|overcrowded|crash/crashes/crashed/crashing|overturned"
        "|collapse/collapsed/collapses|sank|sinking|ferry"
        "|malfunction*|motorway|motorist*|pedestrian*|driver lost|brakes|dinghy|rubber boat*|smugglers' boat",
        "A helicopter crashed."),
    Subject("cause", 3, "boiler*|factory/plant/refinery/silo/mill/dust/gas/depot explosion*"
        "|factory/plant/refinery/silo/mill/gas blast*|tanker explosion*/exploded/overturned/crash*|launch pad"
        "|spacecraft|astronaut*|satellite launch*|elevator*|cable car*|roller coaster*|hot-air balloon*|paraglid*"
        "|ski lift*|crowd surge*|lightning strike*",
        "A boiler burst."),
    Subject("cause", 3, "killed/hit/struck by a/an car/truck/lorry/bus/train/van/motorcycle"
        "|knocked down by|road deaths/safety/toll|traffic deaths/fatalities|killed on the/our road/roads"
        "|slid/veered off|drunk driver*|drink-driving|drunk-driving|fell/falling overboard",
        "A cyclist was killed by a lorry."),
    Subject("cause", 1, "miner/miners|methane|cyclist*|motorcyclist*|runway|brake/brakes failed|pollution|smoking",
        "Miners were hurt."),
    Subject("cause", 4, "a/an/the/brown/grizzly/polar/black/mother bear"
        "|bears attacked/killed/mauled|a/the/man-eating tiger/lion/leopard/elephant"
        "/bull/hippo*/crocodile/buffalo/cougar/wolf|bullfight*|matador*|gored|goring|scorpion*|jellyfish|hornet*"
        "|alligator*|hippo*|python*|venomous|pit bull*|elephants/elephant killed/trampled|wolves|mosquito*"
        "|rangers shot"
        "|ran with the bulls|bull run|bull-run*", "A bear killed a hiker."),
    Subject("cause", 3, "a hunter/hunters was/were/who|hunting/shooting trip/accident/party/season|deer|boar|wild boar"
        "|hunter was/who|fellow hunter*", "A fellow hunter fired."),
    # Common crime
    Subject("cause", 3, "jeweller*|jeweler*|jewellery|bank robber*|bank heist*|bank raid*|heist|burglar*|thief/thieves"
        "|shoplift*|pickpocket*|mugged|muggers|getaway car|homicides|homicide rate*|murder rate|number of murders"
        "|classmate/classmates|crime figures"
        "/statistics|criminologist*|serial killer*", "Thieves ran."),
    Subject("cause", 3, "his/her/ex estranged|estranged wife/husband|killed/shot/stabbed/murdered/strangled"
        " his/her wife/husband/girlfriend/boyfriend/ex-wife/ex-husband/mother/father/parents/lover"
        "|dead his/her wife/husband/girlfriend/boyfriend/mother/father/parents"
        "|turned/turning the gun/weapon/rifle/pistol on himself/herself|domestic violence/dispute/row/quarrel/argument"
        "|family dispute/quarrel/row|quarrel over|row/argument/dispute over a/an/money/parking/debt/debts"
        "|over a debt|murder-suicide|honour/honor killing*|love triangle"
        "|bar/pub fight/brawl"
        "|drunken brawl/fight/row|road rage", "He killed his wife."),
    # Disease
    Subject("cause", 2, "cholera|measles|malaria|ebola|influenza|flu|dengue|meningitis|typhoid|diphtheria|covid*"
        "|coronavirus|pandemic|epidemic|cancer|heart attack*|cardiac arrest|had/suffered/of a stroke|overdose*"
        "|food/alcohol/methanol/lead/pesticide poisoning|smallpox|polio|yellow fever|avian/bird/swine flu|sars|h5n1"
        "|salmonella|e.coli|legionnaires*|in childbirth"
        "|pneumonia|diarrhoea*|diarrhea*|dysentery|hepatitis"
        "|tuberculosis|mpox|anthrax|plague|marburg|lassa|fever|sepsis|hypothermia|natural causes|suicide note"
        "|died by suicide|hanged himself/herself|took his/her own life", "Cholera killed nine."),
    Subject("cause", 2, "nipah|fighting/fight an/a/the outbreak/epidemic/virus/disease/infection/pandemic",
        "It is fighting an outbreak."),
    Subject("cause", 1, "disease*|infected|infection*|virus/viruses|poisoning|pesticide*|outbreak/outbreaks"
        "|illness*|vaccine*|malnutrition|hunger", "An outbreak in the port."),
    Subject("cause", 3, "methanol|bootleg|moonshine|poisoned/tainted/toxic/contaminated/adulterated/illicit/home-made"
        "/homemade/spurious drink/liquor/alcohol/spirits/brew/food/meal*/wine/water/vodka/rum|illegal/illicit"
        " stills/still/liquor|poisonous mushrooms|food poisoning", "Bootleg spirits killed nine."),
)  # fmt: skip
