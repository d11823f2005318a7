"""Words that say what befell the people counted, by measure and by how the word takes them.

`transitive`: done to the people counted ("killed 12", "12 were killed"); `intransitive`: what they did ("12 died");
`state`: how they are ("12 dead", "12 missing"); `noun`: what counts them ("12 deaths", "the deaths of 12").
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TriggerWord:
    """A word or phrase (`words`, in small letters) for a measure, its grammar and its form.

    `form`: past, present, ing for verbs; word for states and nouns.
    """

    words: tuple[str, ...]
    measure: str
    kind: str
    form: str
    needs_conflict: bool = False


# lemma | past | past participle (where it differs) ; one line a measure and kind
_VERBS: tuple[tuple[str, str, str], ...] = (
    ("killed", "transitive", """
        kill,killed slay,slew,slain massacre,massacred murder,murdered assassinate,assassinated execute,executed
        behead,beheaded slaughter,slaughtered butcher,butchered lynch,lynched martyr,martyred decapitate,decapitated
        neutralise,neutralised neutralize,neutralized liquidate,liquidated
        electrocute,electrocuted strangle,strangled lose,lost"""),
    ("killed", "intransitive", "die,died perish,perished succumb,succumbed"),
    ("wounded", "transitive",
    "wound,wounded injure,injured hurt,hurt maim,maimed stab,stabbed hospitalise,hospitalised hospitalize,hospitalized"),
    ("captured", "transitive", "capture,captured"),
    ("surrendered", "intransitive", "surrender,surrendered"),
    ("abducted", "transitive", "abduct,abducted kidnap,kidnapped seize,seized"),
    ("detained", "transitive", "detain,detained arrest,arrested imprison,imprisoned jail,jailed"),
    ("released", "transitive", "release,released free,freed"),
    ("rescued", "transitive", "rescue,rescued save,saved"),
    ("displaced", "transitive", "displace,displaced uproot,uprooted expel,expelled"),
    ("displaced", "intransitive", "flee,fled"),
    ("evacuated", "transitive", "evacuate,evacuated"),
    ("returned", "intransitive", "return,returned"),
    ("trapped", "transitive", "trap,trapped strand,stranded"),
    ("missing", "intransitive", "disappear,disappeared vanish,vanished"),
)  # fmt: skip

_PHRASES: tuple[tuple[str, str, str, str], ...] = (
    # measure, kind, form, phrases
    ("killed", "transitive", "past", "shot dead|shot to death|gunned down|hacked to death|stabbed to death|"
        "beaten to death|"
        "burned to death|burnt to death|mowed down|cut down|put to death|blown to pieces|fatally shot|"
            "fatally wounded|fatally injured|"
        "mortally wounded|shot and killed|fatally stabbed|fatally struck|fatally hit|struck dead|burned alive|tortured to death|crushed to death|"
            "burnt alive"),
    ("killed", "transitive", "ing", "gunning down|shooting dead|putting to death|shooting and killing|"
        "hacking to death"),
    ("killed", "transitive", "past", "claimed the lives of|cost the lives of|took the lives of"),
    ("killed", "transitive", "ing", "claiming the lives of|costing the lives of"),
    ("killed", "transitive", "present", "claims the lives of|shoot dead|gun down|guns down|shoots dead"),
    ("killed", "intransitive", "past", "passed away|lost their lives|lost his life|lost her life|lost lives"),
    ("killed", "intransitive", "word", "bled to death|found dead|burned to death"),
    ("killed", "state", "word", "dead"),
    ("killed", "noun", "word", "deaths|fatalities|fatality|dead bodies|murders|martyrs|corpses|bodies"),
    ("killed", "measure_noun", "word", "death|slaying|slayings|killing|killings|murder|assassination|execution|executions|body|corpse|remains|"
        "massacre|lives"),
    ("killed", "toll", "word", "dead at|toll|death toll|death count|body count|"
        "tally|number of dead|number of deaths|number of fatalities|"
        "number of people killed|number of those killed|number killed"),
    ("wounded", "transitive", "past", "beaten|beaten up|badly beaten|severely beaten"),
    ("wounded", "transitive", "ing", "beating"),
    ("wounded", "noun", "word", "injuries|wounded people|wounds|burns|injury"),
    ("wounded", "transitive", "past", "shot and wounded|shot and injured|left wounded|taken to hospital"),
    ("wounded", "transitive", "ing", "shooting and wounding|shooting and injuring"),
    ("wounded", "intransitive", "past", "sustained injuries|suffered injuries|suffered wounds|suffered burns|"
        "sustained wounds|received injuries"),
    ("casualties", "noun", "word", "casualties"),
    ("casualties", "transitive", "past", "killed or wounded|killed or injured|killed and wounded|"
        "dead or wounded|killed and injured"),
    ("missing", "state", "word", "missing|unaccounted for"),
    ("missing", "intransitive", "past", "went missing|gone missing"),
    ("captured", "transitive", "past", "taken prisoner|took prisoner|taken captive"),
    ("captured", "transitive", "ing", "taking prisoner"),
    ("surrendered", "intransitive", "past", "laid down their arms|laid down arms|gave themselves up|"
        "turned themselves in"),
    ("abducted", "transitive", "past", "taken hostage|took hostage|held hostage|held captive|seized and taken|snatched|carried off"),
    ("abducted", "transitive", "ing", "taking hostage|snatching"),
    ("abducted", "noun", "word", "abductions|kidnappings|hostages"),
    ("detained", "noun", "word", "arrests"),
    ("detained", "transitive", "past", "taken into custody|rounded up|placed under arrest"),
    ("released", "transitive", "past", "set free|let go"),
    ("displaced", "intransitive", "past", "left their homes|abandoned their homes|fled their homes|"
        "leave their homes|forced to flee|forced to leave|"
        "sought refuge|taken refuge|took refuge|forced from their homes|crossed into|crossed the border"),
    ("displaced", "transitive", "past", "driven from their homes|forced from their homes|made homeless|"
        "left homeless|driven out"),
    ("displaced", "state", "word", "homeless"),
    ("displaced", "transitive", "ing", "driving from their homes|forcing from their homes"),
    ("evacuated", "intransitive", "past", "ferried out"),
    ("evacuated", "transitive", "past", "bussed out|bused out|taken out"),
    ("returned", "intransitive", "past", "gone back|went back|came home|gone home|gone home"),
    ("trapped", "state", "word", "trapped inside"),
)  # fmt: skip

_EXTRA_FORMS = {
    "die": ("die", "dies", "dying"), "flee": ("flee", "flees", "fleeing"), "hurt": ("hurt", "hurts", "hurting"),
    "kidnap": ("kidnap", "kidnaps", "kidnapping"), "stab": ("stab", "stabs", "stabbing"), "trap": ("trap", "traps", "trapping"), "free": ("free",
    "frees", "freeing"),
}  # fmt: skip


def _conjugate(lemma: str) -> tuple[str, str]:
    """Third person and -ing form of a regular verb."""
    if lemma in _EXTRA_FORMS:
        return _EXTRA_FORMS[lemma][1], _EXTRA_FORMS[lemma][2]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch")) else "s")
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    return third, stem + "ing"


def _words() -> tuple[TriggerWord, ...]:
    found: list[TriggerWord] = []
    for measure, kind, verbs in _VERBS:
        for verb in verbs.split():
            lemma, *pasts = verb.split(",")
            third, ing = _conjugate(lemma)
            found += [TriggerWord((p,), measure, kind, "past") for p in pasts]
            present = () if lemma in ("free", "wound", "hurt", "trap") else (lemma,)
            found += [TriggerWord((p,), measure, kind, "present") for p in (*present, third)]
            found.append(TriggerWord((ing,), measure, kind, "ing"))
    for measure, kind, form, phrases in _PHRASES:
        found += [TriggerWord(tuple(p.split()), measure, kind, form) for p in phrases.split("|")]
    return tuple(found)


TRIGGERS: tuple[TriggerWord, ...] = _words()

# By first word, the longest phrase first.
BY_FIRST_WORD: dict[str, tuple[TriggerWord, ...]] = {
    first: tuple(sorted((t for t in TRIGGERS if t.words[0] == first), key=lambda t: -len(t.words)))
    for first in {t.words[0] for t in TRIGGERS}
}
TRIGGER_WORDS = {t.words[0] for t in TRIGGERS if len(t.words) == 1} - {"lives"}

# Verbs that move people out when their object is people and a place follows ("buses took 1,600 people out of").
CARRYING = {"took", "taken", "take", "takes", "taking", "carried", "carrying", "transported",
    "transporting", "bused", "bussed",
            "ferried", "moved", "brought", "airlifted"}  # fmt: skip
# Verbs that save people when "alive" or "from the rubble" follows.
SAVING = {"pulled", "pulling", "dug", "digging", "pull", "pulls", "lifted"}
LEAVING = {"left", "leave", "leaves", "leaving", "departed", "withdrew", "departing"}
# Verbs that leave people in a state: "left 12 dead", "leaving 30 wounded".
RESULTING = {"left", "leaving", "leaves", "leave", "with"}
# Verbs that take a count noun as their subject or object, so that the words before it are no victims of their own.
STATES_AFTER = {
    "dead": "killed", "wounded": "wounded", "injured": "wounded", "missing": "missing", "homeless": "displaced",
    "hurt": "wounded", "trapped": "trapped", "stranded": "trapped", "displaced": "displaced", "killed": "killed",
    "hospitalised": "wounded", "hospitalized": "wounded",
}  # fmt: skip

MOVING = frozenset(CARRYING | LEAVING | SAVING)
# Every word that a trigger may begin with.
FIRST_WORDS = frozenset(BY_FIRST_WORD) | MOVING
