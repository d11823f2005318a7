import pytest

from warehouse.others.headers import FORMS, WrongHeader, read_header

GED = ["ID", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "country_id", "date_prec",
       "date_start", "date_end", "best_est", "high_est", "low_est"]  # fmt: skip


def test_columns_are_found_by_name_in_any_case_and_under_former_names() -> None:
    header = read_header("ucdp", ["\ufeffunnamed", *GED, "Geom_WKT", "colour"])
    assert header.places["id"] == 1 and header.places["best"] == 12
    assert header.unknown == ("\ufeffunnamed", "colour")
    assert header.width == len(GED) + 3


def test_missing_columns_are_named_with_the_known_versions_and_what_to_do() -> None:
    with pytest.raises(
        WrongHeader, match=r"^best, low missing from the header.*17\.1 to 26\.1.*ucdp\.uu\.se"
    ) as error:
        read_header("ucdp", [name for name in GED if name not in ("best_est", "low_est")])
    assert "high_est" in str(error.value)


def test_a_file_without_a_header_is_told_from_one_with_another() -> None:
    with pytest.raises(WrongHeader, match="looks like a row of data"):
        read_header("ucdp", ["244657", "IRQ-2017", "2017"])
    with pytest.raises(
        WrongHeader, match=r"not the header of an export of ACLED\. Known: exports since 2019"
    ):
        read_header("acled", ["colour", "size"])


def test_two_columns_for_one_value_are_refused() -> None:
    with pytest.raises(WrongHeader, match=r"Two columns are `best` \(best_est, best\)"):
        read_header("ucdp", [*GED, "best"])


@pytest.mark.parametrize("source", FORMS)
def test_what_a_form_needs_and_renames_is_in_its_table(source: str) -> None:
    form = FORMS[source]
    assert set(form.needed) | set(form.former.values()) <= set(form.columns)
    required = {c.name for c in form.declared.columns if not c.nullable} - {"run_id"}
    assert required <= set(form.needed)
    assert not set(form.unread) & set(form.columns)
