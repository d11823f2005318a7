"""The words around a place's name that tell that it is one, of which kind, and how it stands to the action."""

# Words between the kind of a place and its name: "the village called Tarn".
CALLED = frozenset(["of", "called", "named"])
KINDS: dict[str, tuple[str, ...]] = {
    "camp": ("camp", "camps", "refugee camp"),
    "city": (
        "capital", "city", "hamlet", "municipality", "port", "settlement", "stronghold", "town", "township",
        "village", "villages", "towns", "cities", "site", "sites",
    ),
    "quarter": (
        "neighborhood", "neighbourhood", "quarter", "shantytown", "slum", "suburb", "suburbs",
    ),
    "province": (
        "canton", "county", "department", "departments", "governorate", "governorates", "oblast", "oblasts",
        "prefecture", "prefectures",
        "province", "provinces", "counties", "cantons",
        "state", "states",
        "district", "districts", "division", "voivodeship",
    ),
    "region": (
        "area", "archipelago", "basin", "border", "coast", "corridor", "countryside", "desert", "enclave",
        "forest",
        "front", "heights", "highlands", "hills", "island", "islands", "mountain", "mountains",
        "peninsula", "plain",
        "plateau", "pocket", "region", "regions", "sector", "strip", "territory", "valley", "zone",
    ),
    "water": ("channel", "gulf", "lake", "ocean", "river", "sea", "strait", "bay"),
    "facility": (
        "air base", "airbase", "airport", "airstrip", "barracks", "base", "bazaar", "bridge", "checkpoint",
        "church",
        "clinic", "compound", "facility", "crossing", "dam", "factory", "highway", "hospital", "hotel", "junction",
        "market",
        "mine", "mosque", "plant", "prison", "refinery", "road", "school", "square", "stadium", "station", "depot",
        "terminal", "plaza", "steelworks", "street", "temple", "theatre", "university", "cathedral", "cemetery",
        "synagogue", "complex", "mall", "palace", "shrine", "monastery", "convent", "restaurant", "cafe", "nightclub",
        "orphanage", "seminary", "madrassa", "warehouse", "ranch", "farm", "tower", "tunnel",
        "hall", "club", "bar", "park", "arena", "mausoleum", "tomb", "museum", "college", "academy", "hostel", "lodge",
        "resort", "villa", "embassy", "consulate", "headquarters", "building", "courthouse", "dormitory", "supermarket",
        "border crossing", "border post", "bakery", "cinema", "shop", "store", "disco", "pub", "gym", "garage",
        "cafeteria", "canteen",
        "barrack", "garrison", "outpost", "crossroads", "roundabout", "pier", "depots", "mills", "mill", "works",

    ),
}  # fmt: skip

# Names of wide places that no word tells to be wide.
WIDE_NAMES = frozenset([
    "abkhazia", "aceh", "anatolia", "balkans", "balochistan", "bekaa", "caucasus", "crimea", "darfur", "donbas",
    "donbass", "horn of africa", "iraqi kurdistan", "karabakh", "kashmir", "kurdistan", "middle east", "mindanao",
    "nagorno-karabakh", "north caucasus", "ogaden", "punjab", "sahara", "sahel", "sinai", "south caucasus",
    "south ossetia", "transnistria", "waziristan", "west bank", "west papua", "west timor", "east timor", "tigray",
    "amhara", "oromia",
])  # fmt: skip

# How a word before a place relates it to the action.
RELATIONS: dict[str, str] = {
    "in": "at", "at": "at", "inside": "at", "within": "at", "across": "at", "throughout": "at", "on": "at",
    "around": "at",
    "over": "at", "against": "at", "between": "at", "clearance of": "at", "retook": "at",
    "recaptured": "at", "captured": "at",
    "seized": "at",
    "overran": "at", "besieged": "at", "bombed": "at", "shelled": "at", "struck": "at", "hit": "at",
    "attacked": "at",
    "stormed": "at", "controls": "at", "control of": "at", "parts of": "at", "outskirts of": "at",
    "capture of": "at",
    "raided": "at", "invaded": "at", "ransacked": "at", "pounded": "at", "bombarded": "at", "liberated": "at",
    "razed": "at", "torched": "at", "burned": "at", "burnt": "at", "levelled": "at", "leveled": "at",
    "flattened": "at", "looted": "at", "sacked": "at", "pillaged": "at", "plundered": "at", "hammered": "at",
    "strafed": "at", "burned down": "at", "burnt down": "at", "set fire to": "at", "torching": "at", "razing": "at",
    "burning": "at", "attacking": "at", "storming": "at", "shelling": "at", "bombing": "at", "raiding": "at",
    "overrunning": "at", "capturing": "at", "seizing": "at", "hitting": "at", "striking": "at", "looting": "at",
    "fell upon": "at", "descended on": "at", "descended upon": "at", "mopping up": "at", "rocked": "at", "shook": "at",
    "through": "at", "suburbs of": "at", "corridors of": "at", "ruins of": "at", "gates of": "at", "heart of": "at",
    "hills of": "at", "skies over": "at", "wreckage of": "at", "rubble of": "at", "villages of": "at", "towns of": "at",
    "shelling of": "at", "bombing of": "at", "bombardment of": "at", "storming of": "at", "fall of": "at",
    "siege of": "at", "battle of": "at", "battle for": "at",
    "campaign for": "at", "fight for": "at", "struggle for": "at", "assault upon": "at",
    "centre of": "at", "center of": "at",
    "most of": "at",
    "all of": "at", "retake": "at", "recapture": "at", "capture": "at", "seize": "at", "streets of": "at",
    "community of": "at", "communities of": "at", "canton of": "at", "settlement of": "at", "settlements of": "at",
    "much of": "at", "hamlets of": "at", "districts of": "at",
    "retaken": "at", "retaking": "at", "regained": "at", "regaining": "at", "recapturing": "at", "overrun": "at",
    "overruns": "at", "reoccupied": "at", "invading": "at", "besieging": "at", "encircled": "at", "encircling": "at",
    "won back": "at", "took back": "at", "taken back": "at", "hits": "at", "rocks": "at",
    "pound": "at", "pounding": "at", "bombard": "at", "bombarding": "at", "storm": "at", "storms": "at",
    "near": "near", "outside": "near", "beside": "near", "off": "near", "close to": "near", "next to": "near",
    "north of": "near", "south of": "near", "east of": "near", "west of": "near", "northeast of": "near",
    "northwest of": "near", "southeast of": "near", "southwest of": "near", "north-east of": "near",
    "north-west of": "near",
    "south-east of": "near", "south-west of": "near", "along": "near", "border with": "near",
    "overlooking": "near", "above": "near", "below": "near",
    "from": "origin", "out of": "origin", "left": "origin", "fled": "origin", "fleeing": "origin",
    "leaving": "origin",
    "leave": "origin", "flee": "origin", "escaped": "origin", "evacuated": "origin", "quit": "origin",
    "abandoned": "origin", "abandoning": "origin", "given up": "origin", "gave up": "origin", "giving up": "origin",
    "vacated": "origin", "relinquished": "origin",
    "to": "destination", "into": "destination", "towards": "destination", "toward": "destination",
    "entered": "destination",
    "reached": "destination", "enter": "destination", "reach": "destination", "entering": "destination",
    "fence of": "near", "banks of": "near", "bank of": "near", "shores of": "near", "shore of": "near",
    "vicinity of": "near", "environs of": "near", "surroundings of": "near", "edge of": "near",
    "onto": "destination",
    "for": "destination", "of": "of",
}  # fmt: skip

# Parts of a place: "in the cellars of Homs" is in Homs, by the word before them.
PARTS_OF_PLACES = frozenset([
    "settlements", "localities", "communities", "farms", "hamlets", "camps", "homes", "houses", "churches",
    "alleys", "alleyways", "area", "areas", "avenues", "basements", "bazaar", "bazaars", "bazars", "cellars",
    "center", "centre", "cities", "corner", "countryside", "east", "edges", "entrance", "entrances",
    "farmland", "fields", "forests", "fringes", "gates", "half", "harbor", "harbour", "highlands",
    "hospitals", "interior", "jails", "jungles", "lanes", "market", "marketplace", "markets", "mosques",
    "neighborhoods", "neighbourhoods", "north", "north-east", "north-west", "northeast", "northwest",
    "outskirts", "parts", "plains", "ports", "prisons", "quarters", "remains", "rooftops", "ruins", "schools",
    "section", "sections", "shantytowns", "skies", "slums", "south", "south-east", "south-west", "southeast",
    "southwest", "squares", "streets", "suburb", "suburbs", "tip", "town", "tunnels", "waters", "west",
    "woods", "zone", "zones",
])  # fmt: skip

# "from", "to" and "for" speak of a movement only where one of these stands before them in the sentence.
MOVEMENT = frozenset([
    "arrived", "bused", "bussed", "brought", "crossed", "deported", "displaced", "drove", "driven", "escape",
    "escaped", "escaping", "evacuate", "evacuated", "evacuating", "evacuation", "evacuations", "exodus", "expelled",
    "fled", "flee", "fleeing", "flight", "forced", "gone", "headed", "heading", "leave", "leaving", "left",
    "marched", "move", "moved", "moving", "opposition", "pulled", "pushed", "retreated", "return", "returned",
    "returning", "sent", "sought", "taken", "took", "transferred", "transported", "travelled", "traveled",
    "uprooted", "went", "withdrawal", "withdrawals", "withdrawn", "withdrew", "refuge", "repatriated", "resettled",
    "advanced", "advancing", "bound", "departed", "departure", "flown", "airlifted", "carried", "carrying",
    "relocated", "convoy", "chased", "pursued",
])  # fmt: skip
BEFORE_NAMES = frozenset([
    "the", "a", "an", "its", "their", "his", "her", "this", "that", "northern", "southern", "eastern", "western",
    "central", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "north-eastern", "north-western", "south-eastern", "south-western", "northeastern", "northwestern",
    "southeastern", "southwestern", "upper", "lower", "greater", "outer", "inner", "old", "new", "rural",
    "downtown", "coastal", "besieged", "embattled", "war-torn", "ravaged", "rebel-held", "government-held",
    "opposition-held", "regime-held", "occupied", "disputed", "contested", "nearby", "neighbouring", "neighboring",
    "restive", "volatile", "remote", "mountainous", "troubled", "northernmost", "southernmost", "easternmost",
    "westernmost", "border", "desert", "oil-rich", "port", "capital", "ancient", "main", "divided", "strategic",
    "key", "far", "large", "small", "mainly", "mostly", "predominantly", "violence-hit", "conflict-hit", "holy",
    "palestinian", "kurdish", "christian", "muslim", "shiite", "sunni", "regional", "provincial",
    "densely-populated", "populous", "jihadist-held", "is-held",
])  # fmt: skip
# Words in capitals that stand after such a word and are no places.
NO_PLACES = frozenset([
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "when", "where", "while",
    "if", "since", "after", "before", "during", "until", "among", "most", "many", "some", "all", "both", "several",
    "only", "even", "still", "there", "here", "these", "those", "one", "two", "three", "four", "five", "six",
    "another", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "ramadan",
    "christmas", "easter", "eid", "arabic", "english", "french", "russian", "spanish", "islam", "god", "allah", "i",
    "he", "she", "they", "ayatollah", "pope", "congress", "parliament", "senate", "president", "prime",
    "minister", "general", "colonel",
    "captain", "operation", "mr", "mrs", "ms", "dr", "twitter", "facebook", "telegram", "afp", "reuters", "ap",
    "bbc", "cnn", "efe", "is", "isis", "isil", "un", "nato", "eu", "au", "pkk", "ypg", "sdf", "taliban", "hamas",
    "hezbollah", "farc", "eln", "al-qaeda", "al-shabaab", "boko", "haram", "daesh", "day", "eve", "federal",
    "parliamentary", "defence", "defense", "foreign", "interior", "supreme", "security", "the", "but", "and", "on",
    "in", "at", "as", "it", "we", "his", "roman", "catholic", "orthodox",
    "anglophone", "francophone", "arabic-speaking",
    "english-speaking", "french-speaking", "russian-speaking", "marine", "marines", "navy",
])  # fmt: skip
# Words that label an item of a situation report and name no place: "Food: rations for 300 families".
SECTIONS = frozenset([
    "access", "agriculture", "background", "breaking", "camp", "cash", "casualties", "clarification", "contact",
    "coordination", "correction", "dead", "deaths", "detained", "displaced", "displacement", "editor", "education",
    "emergency", "figures", "food", "funding", "gaps", "health", "highlights", "hygiene", "impact", "injured",
    "key", "killed", "livelihoods", "location", "logistics", "market", "media", "mines", "missing", "needs", "note",
    "nutrition", "operation", "operations", "overview", "photo", "press", "priorities", "protection", "read",
    "related", "response", "returns", "sanitation", "schools", "security", "shelter", "situation", "source",
    "sources", "summary", "telecommunications", "time", "toll", "total", "transport", "unaccompanied", "update",
    "urgent", "verified", "video", "wash", "water", "watch", "weather", "wounded", "wire", "analysis", "explainer",
    "factbox", "exclusive", "opinion", "live",
])  # fmt: skip
ORGANISATION_WORDS = frozenset([
    "agency", "alliance", "army", "association", "battalion", "brigade", "brigades", "centre", "center",
    "coalition", "command", "commission", "committee", "company", "conference", "congress", "corps", "council",
    "court", "division", "observatory", "department-general", "federation", "force", "forces", "foundation",
    "front", "fund", "government", "group", "guard", "guards", "institute", "jihad", "liberation", "militia",
    "ministry", "mission", "movement", "nations", "network", "news", "office", "organisation", "organization",
    "party", "police", "press", "regiment", "resistance", "rights", "union", "unit", "watch", "cross", "crescent",
    "rangers", "commander", "minister", "president", "militants", "fighters", "troops", "soldiers", "officials",
    "express", "airlines", "airways", "airline", "ferry",
    "rebels", "sources", "spokesman", "investigators", "protocol", "agreement", "accords", "ministry's",
])  # fmt: skip
TITLES_BEFORE = frozenset([
    "mr", "mrs", "ms", "dr", "gen", "general", "col", "colonel", "lt", "maj", "major", "capt", "captain", "sgt",
    "president", "minister", "king", "prince", "sheikh", "senator", "governor", "mayor", "chief", "leader",
    "commander", "spokesman", "spokeswoman", "ambassador", "secretary", "prof", "judge", "officer", "journalist",
    "activist", "doctor",
])  # fmt: skip

# Country: people. A country's own name is a wide place; the word for its people is none.
COUNTRIES = dict(
    " ".join(pair.split()).split(": ")
    for pair in """
    Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine;
    Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani; Bahrain:
    Bahraini; Bangladesh: Bangladeshi; Belarus: Belarusian; Belgium: Belgian; Belize: Belizean; Benin:
    Beninese; Bolivia: Bolivian; Bosnia: Bosnian; Botswana: Botswanan; Brazil: Brazilian; Bulgaria:
    Bulgarian; Burkina Faso: Burkinabe; Burma: Burmese; Burundi: Burundian; Cambodia: Cambodian; Cameroon:
    Cameroonian; Canada: Canadian; Central African Republic: Central African; Chad: Chadian; Chile:
    Chilean; China: Chinese; Colombia: Colombian; Congo: Congolese; Costa Rica: Costa Rican; Croatia:
    Croatian; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Democratic Republic of Congo:
    Congolese; Democratic Republic of the Congo: Congolese; Denmark: Danish; Djibouti: Djiboutian; DR Congo: Congolese;
    DRC: Congolese;
    Dominican Republic: Dominican; Ecuador: Ecuadorean; Egypt: Egyptian; El Salvador: Salvadoran; Eritrea:
    Eritrean; Estonia: Estonian; Eswatini: Swazi; Ethiopia: Ethiopian; Finland: Finnish; France: French;
    Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek;
    Guatemala: Guatemalan; Guinea: Guinean; Haiti: Haitian; Honduras: Honduran; Hungary: Hungarian; India:
    Indian; Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish; Israel: Israeli; Italy:
    Italian; Ivory Coast: Ivorian; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh; Kenya: Kenyan;
    Kosovo: Kosovar; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz; Laos: Laotian; Latvia: Latvian; Lebanon:
    Lebanese; Liberia: Liberian; Libya: Libyan; Lithuania: Lithuanian; Macedonia: Macedonian; Madagascar:
    Malagasy; Malawi: Malawian; Malaysia: Malaysian; Mali: Malian; Mauritania: Mauritanian; Mexico:
    Mexican; Moldova: Moldovan; Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan;
    Mozambique: Mozambican; Myanmar: Burmese; Namibia: Namibian; Nepal: Nepali; Netherlands: Dutch; New
    Zealand: New Zealander; Nicaragua: Nicaraguan; Niger: Nigerien; Nigeria: Nigerian; North Korea: North
    Korean; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestine: Palestinian; Panama:
    Panamanian; Papua New Guinea: Papuan; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Filipino;
    Poland: Polish; Portugal: Portuguese; Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda:
    Rwandan; Saudi Arabia: Saudi; Senegal: Senegalese; Serbia: Serbian; Sierra Leone: Sierra Leonean;
    Slovakia: Slovak; Slovenia: Slovenian; Somalia: Somali; South Africa: South African; South Korea:
    South Korean; South Sudan: South Sudanese; Spain: Spanish; Sri Lanka: Sri Lankan; Sudan: Sudanese;
    Suriname: Surinamese; Sweden: Swedish; Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese;
    Tajikistan: Tajik; Tanzania: Tanzanian; Thailand: Thai; Togo: Togolese; Tunisia: Tunisian; Turkey:
    Turkish; Turkmenistan: Turkmen; Uganda: Ugandan; Ukraine: Ukrainian; United Arab Emirates: Emirati;
    United Kingdom: British; Britain: Briton; United States: American; Uruguay: Uruguayan; Uzbekistan:
    Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese;
    Yugoslavia: Yugoslav; Zaire: Zairean; Western Sahara: Sahrawi; Yemen: Yemeni; Zambia:
    Zambian; Zimbabwe: Zimbabwean
    """.split(";")  # noqa: SIM905
)
PEOPLES = frozenset(COUNTRIES.values()) | frozenset([
    "Arab", "Kurdish", "Kurd", "Jewish", "Muslim", "Christian", "Sunni", "Shiite", "Shia", "Alawite", "Druze",
    "Hutu", "Tutsi", "Hazara", "Pashtun", "Tamil", "Rohingya", "Chechen", "Catholic", "Hindu", "Sikh", "Tigrayan",
    "Amhara", "Oromo", "Houthi", "Islamist", "Maoist", "Israelis", "Palestinians", "Iraqis", "Syrians", "Americans",
    "Russians", "Islamic", "Western", "European", "African", "Asian", "Latin", "Azeri", "Azeris", "Andean",
    "Philippine", "Tuareg", "Fulani", "Balkan", "Sahelian", "Saharan", "Caribbean", "Bedouin", "Shi'ite", "Shi’ite",
    "Yugoslav", "Serb", "Croat", "Bosniak", "Kosovar", "Abkhaz", "Abkhazian", "Ossetian", "Ingush", "Dagestani",
    "Kosovan", "Crimean", "Nuer", "Dinka", "Masalit", "Acehnese", "Timorese", "Kashmiri", "Baloch", "Sinhalese",
    "Karen", "Meitei", "Igbo", "Hausa", "Gazan", "Mayan", "Coptic", "Maronite", "Berber", "Yazidi", "Assyrian",
    "Uighur", "Uyghur", "Tibetan", "Basque", "Catalan", "Scottish", "English", "Soviet", "British",
])  # fmt: skip

# The words that tell that a sentence may name a place.
SIGNAL_WORDS = frozenset(word for phrase in RELATIONS for word in phrase.split()) | {
    word for kind in KINDS.values() for phrase in kind for word in phrase.split()
}
