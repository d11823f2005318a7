"""Nouns for people, by whether they fight. Plurals are made by rule; irregular ones are listed.

Sources of the classes: the design (police count as combatants, "people" and nationalities are unknown, children,
journalists, medics and villagers are civilians).
"""

COMBATANTS = ["agent", "assailant", "attacker", "bomber", "border-guard", "cadet", "captain", "carabinero", "colonel", "combatant", "commander", "commando", "conscript", "contra", "cop", "corporal", "deserter", "extremist", "fighter", "general", "guard", "guardsman", "guerilla", "guerrilla", "gunman", "insurgent", "islamist", "jihadi", "jihadist", "legionnaire", "lieutenant", "loyalist", "major", "marine", "mercenary", "militant", "militia", "militiaman", "mutineer", "officer", "officer-cadet", "operative", "paramilitary", "paratrooper", "partisan", "peacekeeper", "pilot", "police", "policeman", "policewoman", "ranger", "rebel", "recruit", "reservist", "sailor", "secessionist", "separatist", "sergeant", "serviceman", "servicewoman", "sniper", "soldier", "terrorist", "troop", "trooper", "warlord", "warrior", "jawan", "constable", "taliban", "hezbollah", "hamas", "bodyguard", "airman", "seaman", "naxal", "naxalite", "maoist", "infiltrator", "conscripts", "militiamember", "raider"]
COMBATANT_PLURALS = ["cavalry", "forces", "gunmen", "guardsmen", "infantry", "militia", "military", "militiamen", "personnel", "police", "policemen", "policewomen", "servicemen", "servicewomen", "troops", "commandos", "mujahideen", "mujahedin", "fedayeen", "janjaweed", "airmen", "seamen"]
CIVILIANS = """
    activist actor adolescent administrator aid-worker ambulance-driver artist baby barber bishop bystander boy
    businessman butcher candidate caretaker chef child civilian cleric clergyman commuter contractor cook councillor
    councilor counselor customer dean deminer demonstrator dentist deputy diplomat director displaced doctor driver
    educator elder employee engineer farmer farmworker father fisherman girl governor grandfather grandmother
    headmaster headteacher herder herdsman hunter housewife imam infant instructor internally-displaced janitor
    journalist judge labourer laborer lawmaker lawyer lecturer librarian mayor medic merchant midwife migrant miner
    minister missionary monk mother motorist musician neighbour neighbor newborn noncombatant non-combatant nun
    nurse nutritionist orderly paramedic parent passenger passerby pastor pedestrian peasant pediatrician pensioner
    pharmacist photographer physician pilgrim police-recruit politician porter preacher priest principal producer
    professor prosecutor protester protestor psychologist publisher pupil radiologist rancher refugee reporter
    rescuer resident responder schoolboy schoolchild schoolgirl schoolteacher secretary seminarian senator
    shepherd shopkeeper sister staffer student supporter surgeon teacher technician teen teenager toddler tourist
    trader trainer translator traveller traveler tutor undersecretary vaccinator vendor veterinarian villager
    volunteer voter widow wife woman worker worshipper worshiper writer youngster youth
    cameraman editor ambassador consul vice-president congressman congresswoman legislator trade-unionist unionist
    relative brother husband son daughter cousin uncle aunt nephew niece grandson granddaughter sibling
    humanitarian academic rector scholar clinician patient caregiver coordinator
    vice-principal assistant supervisor manager owner expert demonstrators gynecologist paediatrician
    cardiologist anesthetist anaesthetist orthopedist health-worker returnee evacuee inhabitant townspeople
    villagers fishermen IDP asylum-seeker pastoralist foreigner
""".split()  # noqa: SIM905
CIVILIAN_PLURALS = ["children", "women", "businessmen", "cameramen", "clergy", "clergymen", "congressmen", "families", "fishermen", "herdsmen", "housewives", "midwives", "passersby", "passers-by", "schoolchildren", "staff", "wives", "townspeople", "midwifes", "households", "humanitarians", "noncombatants"]
UNKNOWN = ["adult", "asylum", "body", "captive", "caller", "convict", "corpse", "deceased", "defector", "detainee", "figure", "guest", "hostage", "individual", "inmate", "kurd", "lad", "leader", "male", "female", "man", "martyr", "member", "native", "official", "pair", "participant", "person", "prisoner", "remains", "settler", "stranger", "suspect", "victim", "head", "president", "chief", "boss", "kingpin", "trafficker", "smuggler", "tribesman", "criminal", "robber", "associate", "sympathizer", "sympathiser", "collaborator", "informant", "informer", "dissident"]
UNKNOWN_PLURALS = ["people", "persons", "men", "captives", "bodies", "folk", "tribesmen"]

# Nationalities and peoples by the endings of their names ("Iraqis", "Palestinians"); others are listed.
PEOPLES = ["afghan", "alawite", "arab", "armenian", "asian", "australian", "azerbaijani", "azeri", "bangladeshi", "belgian", "bosnian", "british", "briton", "burundian", "cameroonian", "canadian", "chadian", "chinese", "christian", "colombian", "congolese", "croat", "croatian", "druze", "dutch", "egyptian", "eritrean", "ethiopian", "filipino", "french", "german", "greek", "haitian", "hindu", "hutu", "hispanic", "indian", "indonesian", "iranian", "iraqi", "israeli", "italian", "ivorian", "japanese", "jew", "jordanian", "kenyan", "korean", "kurd", "kurdish", "kuwaiti", "lebanese", "liberian", "libyan", "malian", "mexican", "muslim", "nigerian", "nigerien", "norwegian", "omani", "pakistani", "palestinian", "peruvian", "polish", "qatari", "rohingya", "romanian", "russian", "rwandan", "salvadoran", "saudi", "serb", "serbian", "shia", "shiite", "shi'ite", "sikh", "somali", "spaniard", "sudanese", "sunni", "syrian", "tajik", "tamil", "thai", "tunisian", "turk", "turkish", "turkmen", "tutsi", "ugandan", "ukrainian", "uighur", "uyghur", "uzbek", "venezuelan", "vietnamese", "yazidi", "yemeni", "american", "cuban", "guatemalan", "honduran", "nicaraguan"]

# Words before the head that tell whether it fights: "armed men", "security personnel", "military deaths".
COMBATANT_WORDS = ["army", "military", "militant", "armed", "rebel", "insurgent", "guerrilla", "jihadist", "islamist", "taliban", "combat", "enemy", "loyalist", "pro-government", "pro-regime", "anti-government", "pro-russian", "separatist", "paramilitary", "police", "security", "border", "infantry", "naval", "isis", "is", "isil", "daesh", "hamas", "hezbollah", "hizbollah", "hizbullah", "al-shabaab", "shabaab", "al-qaeda", "qaeda", "boko", "pkk", "ypg", "sdf", "rsf", "tplf", "ltte", "farc", "fmln", "eln", "pro-iran", "pro-iranian", "pro-turkish", "us-backed", "u.s.-backed", "saudi-backed", "iran-backed", "houthi", "huthi", "regime", "terrorist", "extremist", "militia", "commando", "marine", "nusra", "kurdish-led", "force", "forces", "troops", "gendarmerie", "idf", "army's", "wagner", "peacekeeping", "gendarme"]
CIVILIAN_WORDS = (
    ["civilian", "unarmed", "innocent", "medical", "humanitarian", "local", "health", "school", "aid", "elderly", "pregnant"]
)
# A head of the unknown kind that one of these makes a fighter when it stands before ("armed men").
ARMED_HEADS = {
    "men", "man", "personnel", "members", "member", "people", "persons", "person", "group", "groups", "individuals",
    "individual", "deaths", "dead", "casualties", "leaders", "leader", "figures", "chief", "chiefs", "killed", "suspects", "suspect",
    "operatives", "forces", "cadres", "cadre", "recruits", "elements", "others",
}  # fmt: skip
# Organisations whose members fight, by a word of their name.
ARMED_BODIES = ["army", "forces", "force", "front", "brigade", "brigades", "battalion", "battalions", "regiment", "division", "guard", "guards", "militia", "militias", "police", "gendarmerie", "marines", "guerrilla", "movement", "group", "isis", "is", "isil", "daesh", "taliban", "hamas", "hezbollah", "qaeda", "al-qaeda", "shabaab", "al-shabaab", "haram", "pkk", "ypg", "sdf", "rsf", "tplf", "farc", "fmln", "eln", "coalition", "military", "navy", "corps", "insurgency", "jihad", "cartel", "gang", "unit", "units", "squad"]

# Nouns that take a person noun before them and are no persons: "two police stations", "a rebel base".
THINGS = ["academy", "accommodation", "airbase", "ambulance", "ambulances", "area", "areas", "attack", "attacks", "barrack", "barracks", "base", "bases", "boat", "boats", "body-armour", "bomb", "bombs", "bus", "buses", "camp", "camps", "car", "cars", "checkpoint", "checkpoints", "clinic", "clinics", "column", "columns", "commission", "compound", "convoy", "convoys", "council", "court", "drone", "drones", "facility", "facilities", "flat", "flats", "headquarters", "helicopter", "helicopters", "home", "homes", "hospital", "hospitals", "house", "houses", "housing", "jeep", "jet", "jets", "leadership", "line", "lines", "ministry", "mission", "movement", "office", "offices", "outpost", "outposts", "party", "patrol", "patrols", "plane", "planes", "position", "positions", "post", "posts", "presence", "prison", "prisons", "protest", "protests", "rocket", "rockets", "school", "schools", "shelter", "shelters", "site", "sites", "source", "sources", "spokesman", "spokesperson", "spokeswoman", "state", "station", "stations", "statement", "strike", "strikes", "stronghold", "strongholds", "tank", "tanks", "target", "targets", "territory", "toll", "town", "truck", "trucks", "union", "van", "vans", "vehicle", "vehicles", "village", "villages", "zone", "zones", "rights", "organisation", "organization", "agency", "uprising", "insurgency", "offensive", "raid", "raids", "unit", "units", "center", "centre", "centers", "centres", "building", "buildings", "dormitory", "residence", "bakery", "market", "mosque", "church", "institution", "institutions", "training", "exam", "exams", "bus-stop", "motorcycle", "motorbike", "motorbikes", "association", "organizations", "organisations", "network", "committee", "league", "group's", "ngo", "hostel", "equipment", "custody", "killing", "killings", "operation", "operations", "casualties", "corps", "charity", "team's", "transport"]

# Words that a group may begin with and that name many at once: "a family of five", "a group of 12".
COLLECTIVES = {
    "family",
    "group",
    "team",
    "crew",
    "pair",
    "crowd",
    "party",
    "total",
    "trio",
    "convoy",
    "squad",
    "number",
}
HOUSEHOLDS = {"family", "families", "household", "households"}
PRONOUNS = {"others", "other", "them", "whom", "those", "these", "us"}
