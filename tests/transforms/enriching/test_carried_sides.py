"""Sides that a claim has from what stands beside it: the fallen of its sentence, the sentence before."""

from datetime import date
from typing import Any

import pytest

from transforms.enriching import enrich
from transforms.reading import read_report
from warehouse.tables import TABLES, Report


def claims_of(text: str) -> list[dict[str, Any]]:
    report = Report(
        report_id="r", text=text, title=None, published=date(2021, 5, 7), origin="test", format="txt", raw_sha256="",
        batch_id="", run_id="",
    )  # fmt: skip
    claims = TABLES["claims"].to_arrow(list(read_report(report).claims))
    rows: list[dict[str, Any]] = enrich(claims, TABLES["reports"].to_arrow([report])).claims.to_pylist()
    return rows


def killed(text: str, number: int) -> tuple[str | None, str | None]:
    claim = next(c for c in claims_of(text) if c["measure"] == "killed" and c["count_low"] == number)
    return claim["actor_id"], claim["target_id"]


@pytest.mark.parametrize(
    ("text", "number", "actor"),
    [
        ("Five soldiers and three Abu Sayyaf gunmen were killed in a clash near Patikul in the Philippines on Monday.",
         5, "abu-sayyaf"),
        ("Fighters from the CODECO militia attacked a camp in Ituri in Congo on Monday. At least 49 bodies were found.",
         49, "codeco"),
        ("Soldiers of the Arakan Army fought junta troops at Maungdaw in Myanmar on Monday. Nine soldiers were killed.",
         9, "arakan-army"),
        ("Boko Haram fighters raided Gubio in Nigeria on Monday and killed nine villagers. The attackers killed two "
         "policemen as they left.", 2, "boko-haram"),
    ],
)  # fmt: skip
def test_a_claim_takes_over_whose_deed_it_was(text: str, number: int, actor: str) -> None:
    assert killed(text, number)[0] == actor


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Boko Haram fighters raided Gubio in Nigeria on Monday. Meanwhile nine people died in a blast in Jos.",
            9,
        ),
        (
            "Rebels denied it on Monday, saying the army had fired on its own people in Gubio in Nigeria. It killed "
            "nine people.",
            9,
        ),
        ("Five soldiers and three villagers were killed in a clash near Gubio in Nigeria on Monday.", 5),
        ("Gunmen killed nine people in Gubio in Nigeria on Monday. The attackers killed two policemen.", 2),
    ],
)
def test_a_claim_takes_nothing_over_where_another_incident_is_told_or_nobody_is_named(
    text: str, number: int
) -> None:
    assert (killed(text, number)[0] or "unidentified").startswith("unidentified")


def test_the_end_of_a_partys_name_is_the_party() -> None:
    text = "The Group for the Support of Islam and Muslims said on Monday that its men stormed a camp in Mopti in Mali"
    claims = claims_of(f"{text}, killing nine soldiers.")
    assert {c["actor_id"] for c in claims} == {"jnim"}
