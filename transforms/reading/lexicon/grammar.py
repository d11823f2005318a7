"""Small words of English: those that end a noun phrase, those that bind clauses, those of the verb."""

BE = {"is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re"}
GET = {"get", "gets", "got", "getting"}
HAVE = {"has", "have", "had", "having", "'ve"}
MODALS = {"will", "would", "may", "might", "could", "can", "should", "must", "shall"}
DO = {"do", "does", "did", "to"}
ADVERBS = {
    "also", "then", "later", "reportedly", "allegedly", "already", "since", "now", "seriously", "badly", "slightly",
    "critically", "severely", "fatally", "lightly", "mortally", "not", "never", "still", "all", "both",
    "subsequently",
    "brutally", "deliberately", "directly", "gravely", "heavily", "immediately", "instantly", "accidentally", "newly",
    "just", "only", "even", "so", "forcibly", "violently", "thus", "probably", "either", "once", "again", "first",
    "moderately", "gunned", "publicly", "summarily", "apparently", "initially", "eventually", "mistakenly",
    "together",
    "on", "there", "sadly", "tragically", "arbitrarily", "ruthlessly", "recently", "earlier", "finally",
    "temporarily", "alive", "onboard", "aloud", "ashore", "overnight", "apiece", "abroad", "indoors", "outdoors",
}  # fmt: skip
# Words in -ly that are none.
# Nouns by themselves or behind a hyphen ("right-wing"), and no forms of verbs.
NOUNS_IN_ING = frozenset([
    "anything", "everything", "king", "nothing", "offspring", "ring", "sibling", "something", "spring", "string",
    "thing", "wing",
])  # fmt: skip
NOUNS_IN_LY = {
    "anomaly", "assembly", "belly", "bully", "family", "fly", "homily", "italy", "july", "monopoly", "rally",
    "reply", "supply", "tally",
}  # fmt: skip
CONJUNCTIONS = {"and", "or", "but", "&", "plus", "nor"}
RELATIVES = {"who", "whom", "which", "that", "whose", "where", "when"}
SUBORDINATORS = {
    "after", "as", "because", "before", "if", "since", "though", "although", "until", "when", "where", "while",
    "whereas", "whether", "whilst", "once", "unless", "how", "why", "what",
}  # fmt: skip
PREPOSITIONS = {
    "about", "above", "across", "after", "against", "along", "amid", "among", "amongst", "around", "at",
    "before", "behind",
    "below", "beneath", "beside", "between", "beyond", "by", "despite", "during", "following", "for", "from", "in",
    "including", "inside", "into", "near", "of", "off", "on", "onto", "out", "outside", "over", "per",
    "since", "through",
    "throughout", "to", "toward", "towards", "under", "until", "upon", "via", "with", "within", "without",
    "alongside",
    "amidst", "aboard", "versus", "than", "as", "up", "down", "away", "except", "en",
}  # fmt: skip
# Prepositions that belong to the verb before them where its object follows: "lined up 12 men".
PARTICLES = frozenset(("up", "out", "over", "off", "away", "down", "back"))
DETERMINERS = {
    "the", "this", "that", "these", "those", "a", "an", "its", "their", "his", "her", "our", "my", "your", "each",
    "every", "some", "any",
}  # fmt: skip
PRONOUNS = {
    "he", "she", "it", "they", "him", "them", "we", "us", "i", "you", "himself", "herself", "themselves",
}  # fmt: skip
POSSESSIVES = {"his", "her", "their", "its", "our", "my"}
QUOTATION_MARKS = frozenset("\"“”‘’'")
# Participles that their ending does not tell.
PARTICIPLES = frozenset([
    "burnt", "torn", "broken", "built", "chosen", "driven", "eaten", "forbidden", "given", "grown", "hidden",
    "kept", "shaken", "shown", "sold", "spoken", "stolen", "sworn", "swept", "taught", "thrown", "withdrawn",
    "worn", "written", "overrun", "dealt", "bought",
])  # fmt: skip
# Verbs that say that something began.
BEGINNING = frozenset(["began", "begun", "started", "launched", "resumed", "erupted"])
# Common verbs of reports that no noun phrase holds.
VERBS = {
    "said", "says", "say", "told", "tells", "reported", "reports", "announced", "claimed", "claims",
    "denied", "added",
    "began", "begun", "seen", "sees", "came", "come", "comes", "remained", "remain", "remains", "took", "take", "takes",
    "taken", "taking",
    "hit", "hits", "went", "go", "gone", "opened", "carried", "carrying", "led", "made", "saw", "became",
    "held", "holds",
    "heading", "headed", "according", "launched", "leaving", "struck", "put", "attacked", "attacks", "ambushed",
    "targeting", "targeted", "travelling", "traveling", "working", "belonging", "believed", "thought", "feared",
    "posing", "wearing", "armed", "deployed", "living", "stationed", "needed", "crossed", "entered", "blew", "fired",
    "stormed", "raided", "clashed", "tried", "sought", "received", "arrived", "stood", "set", "used", "gave",
    "found", "known", "identified", "suspected", "suffered", "sustained", "walking", "sitting", "standing",
    "returning", "driving", "fighting", "playing", "shot", "beat", "beaten", "bringing", "raising",
    "pushing", "accused", "sentenced", "jailed", "lived", "fought", "lay", "lost", "survived", "escaped",
    "failed", "lose", "stepped", "confirmed", "overran", "retook", "drove", "broke", "swept", "withdrew", "sent",
    "flew", "spoke", "wrote", "chose", "kept", "built", "won", "ran", "met", "shook", "wrested", "overrun",
    "threw", "shelled", "bombarded", "pounded", "repelled", "repulsed",
    "admitted", "exploded", "detonated", "resulted", "happened", "occurred", "attempted", "robbed",
    "arose", "burst", "drew", "drank", "ate", "felt", "grew", "heard", "hid", "knew", "meant",
    "rode", "rose", "sank", "sat", "slept", "spent", "stole", "swam", "wore", "overtook", "crept", "bore", "bought",
    "tore", "woke", "fed", "caught", "brought", "threatened", "loyal", "leaves", "leave", "left", "report", "estimate",
    "believe",
    "awoke", "clung", "flung", "forbade", "foresaw", "forgave", "forgot", "hung", "knelt", "leapt", "lent", "mistook",
    "overcame", "overheard", "overthrew", "rang", "sang", "shrank", "slid", "slung", "spat", "sprang", "spun", "strode",
    "strove", "swore", "swung", "undergone", "understood", "undertook", "underwent", "upheld", "wept", "withheld",
    "withstood", "know", "knows",
}  # fmt: skip
# Titles that are written with a full stop.
TITLES = {
    "dr", "mr", "mrs", "ms", "gen", "col", "lt", "capt", "sgt", "maj", "rev", "sen", "gov", "prof", "cpl",
}  # fmt: skip
# Of these verbs, forms that stand before nouns as well.
NOMINAL_VERBS = {"armed", "suspected", "identified", "known", "remains", "alleged", "accused", "wanted"}
