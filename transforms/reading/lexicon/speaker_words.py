"""The words by which reports attribute: cues with their stance, and the heads of those who speak."""

from dataclasses import dataclass

ASSERTED = (
    "acknowledged", "acknowledges", "added", "adds", "admitted", "affirmed", "announced", "announces",
    "asserted", "asserts",
    "believe", "believes", "commented", "concluded", "confirmed", "confirms", "declared", "declares",
    "disclosed", "estimate",
    "estimated", "estimates", "explained", "indicated", "informed", "insisted", "insists", "learned",
    "maintained", "maintains",
    "noted", "notes", "pointed out", "recalled", "remarked", "reported", "reports", "revealed", "said",
    "say", "says", "specified",
    "stated", "states", "stressed", "suggested", "suggests", "tells", "testified", "told", "tweeted",
    "warned", "warns", "wrote",
    "documented", "recorded",
)  # fmt: skip
HEDGED = (
    "alleged",
    "alleges",
    "allege",
    "claim",
    "claimed",
    "claims",
    "speculated",
    "accused",
    "accuses",
    "accuse",
)
DENIED = (
    "denied",
    "denies",
    "deny",
    "dismissed",
    "dismisses",
    "disputed",
    "disputes",
    "rejected",
    "rejects",
    "refuted",
    "refutes",
)

# Cues that attribute only before what is said ("the army reported 12 dead"): elsewhere they are nouns.
NEEDS_WHAT_FOLLOWS = frozenset(
    ["reports", "claims", "estimates", "states", "notes", "claim", "estimate", "say"]
)
# After these a cue is an act and no statement: "claimed responsibility", "claimed the lives of 12".
NO_STATEMENT = (
    r"claim(?:ed|s)? (?:responsibility|credit|victory|(?:the |at least |about |more than |over |some "
    r"|nearly )*(?:[\d,]+ |\w+ )?(?:lives|life|victims)|asylum)",
    r"declared? (?:war|martial law|a (?:state|ceasefire|truce|curfew)|an? (?:emergency|independence))",
    r"(?:rejected|dismissed|denied) (?:bail|entry|access|from|as)",
    r"recorded in", r"reported (?:missing|killed|dead|wounded|injured)", r"confirmed (?:dead|killed)",
         r"told to",
)  # fmt: skip
NO_CONFIRMATION = (
    r"(?:could|can|was|were|has|have)(?: ?not|n't|n’t| yet to| unable to| been unable to)(?: able to)?"
    r"(?: immediately| independently)* (?:confirm|verify)"
    r"|(?:did|does|do)(?: not|n't|n’t) (?:confirm|verify)|declined to confirm|unable to (?:confirm|verify)"
)
# Words that hedge without naming anybody.
UNNAMED_HEDGES = (
    "reportedly", "allegedly", "purportedly", "unconfirmed", "believed to have", "thought to have",
    "feared to have", "feared dead", "presumed dead",
    "believed to be", "rumoured", "rumored", "supposedly",
)  # fmt: skip

# Heads of unnamed speakers, by role.
ROLE_HEADS = frozenset(
    """
    activist activists administrator administration adviser agency aide ambassador analyst analysts army
    authorities authority association bishop bureau captain cabinet centre center chair chairman
    chairwoman charity chief clerics coalition colonel command commander commanders commission
    commissioner committee communique correspondent council coroner court defence defense department
    deputy diplomat diplomats director doctor doctors elder elders embassy envoy eyewitness eyewitnesses
    expert experts fighter fighters force forces general government governor governorate group groups
    guerrillas head hospital hospitals insurgents inspector institute intelligence investigator
    investigators journalist journalists junta kremlin lawmaker lawyer lawyers leader leaders lieutenant
    local locals manager mayor media medic medics merchants militants military militia minister ministry
    mission monitor monitors morgue movement navy neighbours neighbors network newspaper newspapers ngo
    nurse nurses observatory observer observers office officer officers official officials operator
    opposition organisation organization organisations organizations parliament party peacekeepers
    pentagon police policeman premier president priest prime prosecutor prosecutors radio rebels
    relatives report representative representatives rescuer rescuers researcher researchers resident
    residents responders secretary security senator service services sheikh soldier soldiers source
    sources spokesman spokesmen spokesperson spokespersons spokeswoman state statement staff
    superintendent station survivor survivors taliban team teacher television troops tv union victim
    villager villagers witness witnesses worker workers woman man mother father brother son wife husband
    widow family uncle student farmer driver shopkeeper separatists
    """.split()  # noqa: SIM905
)
# Offices that may stand before a person's name.
TITLES = frozenset(
    """
    acting army brig brigadier capt captain chairman chairwoman chief col colonel commander commissioner
    defence defense deputy director dr doctor district federal finance first foreign former gen general
    governor head health interior information justice king lawmaker lt lieutenant maj major marshal
    mayor military minister mr mrs ms navy officer parliament police premier president presidential
    press prime prince prof professor provincial regional senator secretary secretary-general security
    senior sergeant sgt sheikh special envoy spokesman spokesperson spokeswoman state superintendent
    vice
    """.split()  # noqa: SIM905
)
PRONOUNS = {"he": "person", "she": "person", "they": "any", "it": "body", "we": "any", "i": "person"}
# Definite words that stand for a speaker named before, and the heads they may stand for.
STANDS_FOR = {
    "monitor": ("observatory", "monitor", "network", "watch", "group", "centre", "center"),
    "watchdog": ("observatory", "monitor", "network", "watch", "group"),
    "group": ("observatory", "group", "watch", "network", "organisation", "organization"),
    "body": ("nations", "council", "commission", "agency"),
    "organisation": ("organisation", "organization", "watch", "network", "nations", "group", "observatory"),
    "organization": ("organisation", "organization", "watch", "network", "nations", "group", "observatory"),
    "agency": ("agency", "unhcr", "unicef", "ocha", "iom", "organization"),
    "statement": (),
}
OUTLETS = (
    "AFP", "Agence France-Presse", "AP", "Associated Press", "The Associated Press", "Reuters", "BBC",
    "CNN", "Al Jazeera", "EFE", "ACAN-EFE", "DPA", "UPI", "Bloomberg",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with the speaker, stance and scope that are to be read from it; a test runs each."""

    sentence: str
    name: str
    stance: str
    scope: str


CASES = (
    Case(
        "Rebel fire killed four, the Homs Media Centre said.",
        "Homs Media Centre",
        "asserted",
        "Rebel fire killed four",
    ),
    Case(
        "According to a hospital source, six people died.", "hospital source", "asserted", "six people died"
    ),
    Case("Six people died, according to the governor.", "governor", "asserted", "Six people died"),
    Case("Six died, according to a statement from the army.", "army", "asserted", "Six died"),
    Case("The army claimed it had killed 30 rebels.", "army", "hedged", "it had killed 30 rebels"),
    Case("The ministry has denied losing 12 men.", "ministry", "denied", "losing 12 men"),
    Case("Nine were hurt, said police chief Omar Dost.", "Omar Dost", "asserted", "Nine were hurt"),
    Case(
        "The mayor of Sirte told reporters on Friday that 20 had died.",
        "mayor of Sirte",
        "asserted",
        "20 had died",
    ),
    Case("At least 20 reportedly died.", "", "hedged", "At least 20 reportedly died"),
    Case("A doctor at the clinic said nine had died.", "doctor", "asserted", "nine had died"),
    Case("The head of the mission, Ana Ruiz, said nine had died.", "Ana Ruiz", "asserted", "nine had died"),
    Case(
        "The Red Cross, which runs the clinic, said nine had died.", "Red Cross", "asserted", "nine had died"
    ),
    Case("State media put the number of dead at 40.", "State media", "asserted", "the number of dead at 40"),
)

CUES = (*ASSERTED, *HEDGED, *DENIED)
# The words that tell that a sentence may name a speaker or hedge.
SIGNAL_WORDS = frozenset(
    word
    for phrase in (*ASSERTED, *HEDGED, *DENIED, *UNNAMED_HEDGES, "according")
    for word in phrase.split()[:1]
)
