import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.lexicon.measures import PHRASES, VERBS, PhraseRule, VerbRule, wordings
from transforms.reading.text.words import read_words


def measures(sentence: str) -> list[str]:
    return [s.measure for s in read_statements(read_words(sentence)).statements]


@pytest.mark.parametrize("rule", [*VERBS, *PHRASES], ids=lambda r: f"{r.measure}-{r.kind}-{r[2].split()[0]}")
def test_the_example_of_a_rule_is_read_as_it_says(rule: VerbRule | PhraseRule) -> None:
    assert measures(rule.example) == [rule.measure]


@pytest.mark.parametrize(
    ("measure", "participle"),
    [
        (rule.measure, verb.split(",")[-1])
        for rule in VERBS
        if rule.kind == "transitive"
        for verb in rule.verbs.split()
    ],
)
def test_every_verb_is_read_in_the_passive(measure: str, participle: str) -> None:
    assert measures(f"Twelve villagers were {participle} near the well.") == [measure]


@pytest.mark.parametrize(
    ("measure", "past"),
    [
        (rule.measure, verb.split(",")[1])
        for rule in VERBS
        if rule.kind == "transitive"
        for verb in rule.verbs.split()
    ],
)
def test_every_verb_is_read_in_the_active(measure: str, past: str) -> None:
    assert measures(f"The raid {past} twelve villagers.") == [measure]


@pytest.mark.parametrize(
    ("measure", "auxiliary", "words"),
    [
        (rule.measure, "were" if rule.kind == "transitive" else "have", " ".join(words))
        for rule in PHRASES
        if (rule.kind, rule.form) in (("transitive", "past"), ("intransitive", "past"))
        for phrase in rule.phrases.split("|")
        for words in wordings(phrase)
        if words[-1] != "of"
    ],
)
def test_every_phrase_is_read_of_its_subject(measure: str, auxiliary: str, words: str) -> None:
    """As it stands ("gave up their arms") or after an auxiliary, which participles need ("have gone home")."""
    told = (f"Twelve villagers {words}.", f"Twelve villagers {auxiliary} {words}.")
    assert [measure] in map(measures, told)
