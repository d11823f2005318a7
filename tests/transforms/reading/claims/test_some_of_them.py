"""Whether some of those whom the sentence before counts have its group."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ten gunmen had come ashore in Arden. Nine of them were killed.", "combatant"),
        ("Rebels fired on 20 pilgrims in Arden on Sunday. Nine of them died.", "civilian"),
        ("Three nurses were shot in Arden on Sunday. One has since died.", "civilian"),
        ("Ten gunmen and 12 farmers were in a house in Arden. Nine of them were killed.", "unknown"),
        ("Rebels fired on 20 people in Arden on Sunday. Nine of them died.", "unknown"),
        ("Rebels fired on 20 pilgrims in Arden on Sunday. Thirty of them died.", "unknown"),
        (
            "In Arden 15 children fell ill. Doctors treated 73 wounded; seven of these were dead by Sunday.",
            "unknown",
        ),
        ("Ten gunmen had come ashore in Arden.\n\nNine of them were killed.", "unknown"),
        ("Ten gunmen had come ashore in Arden. Nine people were killed.", "unknown"),
    ],
)
def test_some_of_those_told_before_are_of_their_group(text: str, told: str) -> None:
    killed = [c for c in claims_of(text) if c.measure == "killed"]
    assert killed[-1].victim_class == told
