"""Verbs of saying, by what they tell of what is said, and the words with which they attribute or do not."""

# Verbs of saying, by stance. Wherever they stand with somebody who can speak, they attribute.
ASSERTED = (
    "acknowledged", "acknowledges", "added", "adds", "admitted", "affirmed", "announced", "announces", "argued",
    "argues", "asserted", "asserts", "believe", "believes", "boasted", "boasts", "bragged", "broadcast", "cautioned",
    "commented", "complained",
    "conceded", "concedes", "concluded", "confirmed", "confirms", "contended", "contends", "declared", "declares",
    "disclosed", "documented", "emphasised", "emphasized", "estimate", "estimated", "estimates", "explained",
    "indicated", "informed", "insisted", "insists", "lamented", "learned", "maintained", "maintains", "noted",
    "notes", "pointed out", "recalled", "reckons", "recorded",
    "recounted", "recounts", "reiterated", "replied", "retorted", "remarked", "reported",
    "reports", "revealed", "said", "say", "says",
    "specified", "stated", "states", "stressed",
    "suggested", "suggests", "tells", "testified", "told", "tweeted", "warned", "warns", "wrote",
)  # fmt: skip
HEDGED = (
    "accuse", "accused", "accuses", "allege", "alleged", "alleges", "claim", "claimed", "claims", "speculated",
)  # fmt: skip
DENIED = (
    "denied", "denies", "deny", "dismissed", "dismisses", "disputed", "disputes", "refuted", "refutes", "rejected",
    "rejects",
)  # fmt: skip
CUES = (*ASSERTED, *HEDGED, *DENIED)


def word_set(text: str) -> frozenset[str]:
    """The words of a text, parted by spaces."""
    return frozenset(text.split())


# Verbs that tell what somebody thinks of something: they state nothing, and a later "he" may mean their subject.
MENTIONS = word_set(
    "appealed appeals blamed blames called calls condemned condemns deplored deplores described describes hailed "
    "pledged praised promised slammed thanked urged urges vowed vows welcomed"
)
STANCES = {
    **{word.split()[0]: "asserted" for word in ASSERTED},
    **dict.fromkeys(HEDGED, "hedged"),
    **dict.fromkeys(DENIED, "denied"),
    # After a quotation only: "..." continues the mayor.
    **dict.fromkeys(word_set("continued continues explains recalls"), "asserted"),
    # Of these the clauses make verbs by other means: here they only attribute.
    **dict.fromkeys(word_set(

           "adding admits announcing confirm confirming documents explaining insisting noting records report reporting "
        "saying show showed shows stating telling"
    ), "asserted"),
    **dict.fromkeys(MENTIONS, "asserted"),
    **dict.fromkeys(word_set("alleging claiming fear fears suspect"), "hedged"),
    **dict.fromkeys(word_set("denying dismiss dismissing dispute disputing reject rejecting"), "denied"),
}  # fmt: skip
# Verbs that report on an object too, or are nouns: they attribute only where a role, a name or a pronoun is subject.
WEAK = word_set(
    "believe believes confirm confirmed confirms claim claims concluded declared documented documents "
    "estimate estimated estimates fear fears indicated learned maintained maintains notes recorded records "
    "report reported reports revealed show showed shows states suggested suggests suspect warned warns"
)
# Of these forms, the ones that are verbs only before what is said: "they report 12 dead", "the army claims that".
NOUNS = word_set(
    "claim claims estimate estimates notes report reports states show records documents fear fears"
)
NOT_BEFORE_NOUN = word_set("of about from by on over against")
# Whose subject is a text: "figures from the ministry show".
SHOWN = word_set("show showed shows")
PARTICIPLES = word_set(
    "adding alleging announcing claiming confirming denying dismissing disputing explaining insisting noting "
    "rejecting reporting saying stating telling"
)
# Every verb of saying that has its subject right before it.
SAYING = frozenset(p for p in (*ASSERTED, *HEDGED, *DENIED, *PARTICIPLES) if " " not in p)
# Verbs that may stand before their subject: "..., said the mayor".
INVERTED = word_set(
    "added adds announced claimed confirmed continued continues declared explained explains insisted noted notes "
    "recalled recalls recounted replied reported said say says stated warned wrote"
)
# Of these, the ones that say something only right after a quotation.
QUOTING_ON = word_set("continued continues")
# After "were 12 deaths ...", somebody who tells them: "confirmed by the ministry".
TOLD_BY = word_set(
    "announced aired compiled confirmed denied disputed documented estimated given provided published recorded "
    "released "
    "reported stated verified"
)
TOLD = word_set("informed tells told telling")
# Words after which a cue is an act or a state, and attributes nothing.
NO_STATEMENT = {
    "confirmed": word_set("dead killed cases deaths"),
    "reported": word_set("missing killed dead wounded injured captured kidnapped deaths"),
    "reports": word_set("of from about"),
    "recorded": word_set("in on since at"),
    "told": word_set("to"),
    "declared": word_set("a an its their his her martial war independence victory dead bankruptcy jihad"),
    "dismissed": word_set("from"),
    **dict.fromkeys(
        ("claimed", "acknowledged", "condemned", "accepted"), word_set("by")
    ),  # "an attack claimed by"
}
# Words after which alone a cue attributes: "admitted that", not "admitted 12 patients".
ONLY_BEFORE = {
    "admitted": word_set("that to it he she they losing killing having its the"),
    **dict.fromkeys(("broadcast", "argued", "argues", "complained", "lamented"), word_set("that")),
    "report": word_set(
        "that at more fewer no some heavy several dozens many the a an one two three four five six seven eight nine "
        "ten deaths casualties"
    ),
}
# What somebody claims or denies to have done: no statement of a figure.
ACTS = {
    "claim": word_set(
        "ambush ambushes assault asylum attack attacks blast blasts bombing bombings credit explosion killing killings "
        "life lives operation raid raids responsibility shooting strike strikes victims victory"
    ),
    "den": word_set(
        "access bail blame complicity entry hand involvement link links part permission responsibility role wrongdoing"
    ),
}
# What is rejected or dismissed, where it is something said.
STATEMENTS = word_set(
    "accusation accusations account accounts allegation allegations assertion assertions charge charges claim claims "
    "count figure figures number numbers report reports statement statements suggestion suggestions that toll it them"
)
# Verbs that attribute only with a figure in their object; with the kind of object each needs.
FIGURE_CUES = {
    **dict.fromkeys(["put", "puts", "placed", "places", "putting"], "at"),
    **dict.fromkeys(["gave", "gives", "give", "issued", "published", "released"], "toll"),
    **dict.fromkeys(
        ["cut", "increased", "lowered", "raise", "raised", "raises", "revised", "updated"], "raised"
    ),
    **dict.fromkeys(["counted", "counts", "tallied", "registered", "logged"], "number"),
    **dict.fromkeys(["identified", "list", "listed", "lists", "named", "names"], "dead"),
    **dict.fromkeys(["verified", "verifies", "verify"], "dead"),
    "given": "toll",
    **dict.fromkeys(["spoke", "spoken", "speaking", "speak", "speaks", "talked"], "of"),
    **dict.fromkeys(["stands", "stood"], "by"),
    **dict.fromkeys(["saw", "seen"], "seen"),
}
# Kinds of these whose verbs tell a deed where they have no figure.
DEEDS_TOO = frozenset(("at", "raised", "by"))
TOLL_NOUNS = word_set("count death deaths estimate figure figures number numbers toll tolls total tally")
THE_DEAD = word_set("dead deceased victims casualties killed wounded injured missing bodies people those")
EYEWITNESSES = word_set(
    "correspondent correspondents journalist journalists photographer reporter reporters witness"
)
# Words that hedge without naming anybody; the second kind only after a form of "to be" and before the words named.
HEDGES = word_set("allegedly purportedly reportedly rumored rumoured supposedly unconfirmed")
HEDGES_BEFORE = {
    **dict.fromkeys(
        ["believed", "thought", "feared", "presumed", "understood", "suspected"],
        word_set("to dead killed trapped drowned buried missing wounded injured captured"),
    ),
    **dict.fromkeys(["said", "alleged", "rumoured", "claimed"], word_set("to")),
}
CHECKS = word_set("confirm confirmed verified verify")
UNABLE = word_set("unable cannot not couldn't can't didn't hasn't wasn't yet declined without")
