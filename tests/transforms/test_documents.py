"""Files become reports, or rejects that say what is wrong, where, and what to do."""

import hashlib
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.documents import Documents, publication_date, read_documents, read_each, report_id_of
from transforms.documents.encoding import decode
from transforms.documents.files import format_of
from transforms.documents.language import language_code, language_of
from warehouse.tables import TABLES, Reject, Report

TODAY = date(2026, 1, 1)
ENGLISH = (
    "Five soldiers were killed in the town on Monday, the army said. The rebels did not comment on it.\n"
)
SPANISH = (
    "Tres soldados murieron el lunes en un ataque cerca de la frontera con Venezuela, dijo el ejército.\n"
)


def read(name: str, raw: bytes | str, published: date | None = None) -> Documents:
    data = raw.encode() if isinstance(raw, str) else raw
    return read_documents(name, data, published, run_id="run", batch_id="batch", today=TODAY)


def only_report(found: Documents) -> Report:
    assert (len(found.reports), found.rejects) == (1, ())
    return found.reports[0]


def only_reject(found: Documents) -> Reject:
    assert (found.reports, len(found.rejects)) == ((), 1)
    return found.rejects[0]


def lines(*records: object) -> str:
    return "\n".join(r if isinstance(r, str) else json.dumps(r) for r in records)


# What is kept of a good file


def test_a_text_file_becomes_a_report_to_the_letter() -> None:
    raw = ("Headline\r\n\r\n" + ENGLISH).encode()
    report = only_report(read("folder/soldiers.txt", raw))
    assert report.text == "Headline\n\n" + ENGLISH
    assert (report.given_id, report.origin, report.format) == ("soldiers", "folder/soldiers.txt", "txt")
    assert (report.run_id, report.batch_id, report.language) == ("run", "batch", "en")
    assert report.report_id == report_id_of(report.text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Five  died.\n\nHe said", "five died. he said"),
        ("“Five died,” he said", '"Five died," he said'),
        ("It’s over — at last", "It's over - at last"),
        ("It's over -- at last", "It's over – at last"),
        ("co\u00adoperation ended", "cooperation ended"),
        ("５ died…", "5 died..."),
    ],
)
def test_trivially_different_copies_are_one_report(one: str, other: str) -> None:
    assert report_id_of(one) == report_id_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("5 died", "6 died"), ("1,600 left", "1.600 left"), ("a b", "ab")]
)
def test_texts_that_say_something_else_are_two_reports(one: str, other: str) -> None:
    assert report_id_of(one) != report_id_of(other)


def test_a_record_keeps_what_it_states_of_itself() -> None:
    record = {
        "id": 7, "text": ENGLISH, "title": "Five killed", "published": "2018-05-21T23:30:00+02:00",
        "url": "https://wire.example/7", "source": "Meridian", "conflict": True, "figures": [{}],
    }  # fmt: skip
    report = only_report(read("wire.jsonl", lines(record)))
    assert (report.given_id, report.title, report.agency) == ("7", "Five killed", "Meridian")
    assert (report.published, report.published_basis) == (date(2018, 5, 21), "record")
    assert (report.url, report.origin, report.format) == ("https://wire.example/7", "wire.jsonl:1", "jsonl")


def test_the_hash_of_a_record_is_that_of_its_file_which_the_raw_store_keeps() -> None:
    raw = lines({"text": ENGLISH}, {"text": "Six died in the raid, it said"})
    assert {r.raw_sha256 for r in read("a.jsonl", raw).reports} == {hashlib.sha256(raw.encode()).hexdigest()}


def test_records_go_into_the_declared_tables() -> None:
    found = read("a.jsonl", lines({"text": ENGLISH}, "{", {"text": "Six \ud800 died"}, {"text": "a\0b"}))
    assert TABLES["reports"].to_arrow(list(found.reports)).num_rows == 1
    assert TABLES["rejects"].to_arrow(list(found.rejects)).num_rows == 3


# The date of publication


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2018-05-21", date(2018, 5, 21)),
        ("20180521", date(2018, 5, 21)),
        ("2018-05-21T10:00:00Z", date(2018, 5, 21)),
        ("2018-05-21 10:00:00", date(2018, 5, 21)),
        ("Mon, 21 May 2018 10:00:00 GMT", date(2018, 5, 21)),
        ("21 May 2018", date(2018, 5, 21)),
        ("May 21, 2018", date(2018, 5, 21)),
        ("Monday 21 May 2018", date(2018, 5, 21)),
        ("05/06/2018", None),
        ("2018-02-30", None),
        ("soon", None),
        ("yesterday", None),
        ("2018", None),
        ("1526860800", None),
        ("1899-12-31", None),
        ("2026-01-02", None),
        ("2026-01-01", date(2026, 1, 1)),
        ("9" * 400, None),
    ],
)
def test_a_stated_date_is_a_day_or_none(words: str, day: date | None) -> None:
    assert publication_date(words, TODAY) == day


@pytest.mark.parametrize(
    "published", ["2021-11-31", "next week", 17, 3.5, ["2018-05-21"], "1066-10-14", "2031-01-01"]
)
def test_a_date_that_is_none_is_rejected_by_line_and_the_report_goes_on_without(published: object) -> None:
    found = read("w.jsonl", lines({"text": "Six were killed"}, {"text": ENGLISH, "published": published}))
    assert [r.published for r in found.reports] == [None, None]
    (reject,) = found.rejects
    assert (reject.check_name, reject.origin) == ("published_is_date", "w.jsonl:2")
    assert reject.subject_id == found.reports[1].report_id


def test_the_option_gives_no_date_to_a_record_whose_own_date_is_none() -> None:
    found = read("w.jsonl", lines({"text": ENGLISH, "published": "soon"}), date(2020, 1, 1))
    assert (found.reports[0].published, found.reports[0].published_basis) == (None, None)


@pytest.mark.parametrize("published", [None, ""])
def test_the_option_dates_what_carries_no_date(published: str | None) -> None:
    report = only_report(read("w.jsonl", lines({"text": ENGLISH, "published": published}), date(2020, 1, 1)))
    assert (report.published, report.published_basis) == (date(2020, 1, 1), "option")


@pytest.mark.parametrize(
    "byline",
    [
        "AFP , Monday 21 May 2018",
        "Meridian News Agency, Monday 21 May 2018",
        "By Nadia Osman | Nile Wire | Published May 21, 2018, 18:40 GMT",
        "Levant Press\nMon, 21 May 2018 14:05 +0200",
        "Mon May 21, 2018 4:12pm GMT",
        "21 May 2018, 09:12\nOlena Marchuk for Meridian",
        "Posted on May 21, 2018 by Great Lakes Bulletin",
        "Monday, 21 May 2018 - Harbour Press",
        "Beirut, 21 May 2018 - Levant Press",
        "Damascus (Meridian) | 21 May 2018 | 11:05",
        "Agency: Horn Newswire    Date: 21/05/2018",
        "2018-05-21 11:05 UTC",
    ],
)
def test_the_byline_dates_a_text(byline: str) -> None:
    report = only_report(
        read("a.txt", f"Five soldiers killed in town\n\n{byline}\n\n{ENGLISH}", date(2020, 1, 1))
    )
    assert report.published == date(2018, 5, 21)
    assert report.published_basis in ("byline", "dateline")
    assert report.title == "Five soldiers killed in town"


def test_the_dateline_dates_a_text_that_has_no_byline() -> None:
    report = only_report(
        read("a.txt", f"Five soldiers killed in town\n\nBEIRUT, May 21, 2018 (Meridian) - {ENGLISH}")
    )
    assert (report.published, report.published_basis) == (date(2018, 5, 21), "dateline")


def test_a_date_in_the_story_or_caption_is_no_date_of_publication() -> None:
    text = (
        "Five soldiers killed in town\n\n"
        "File photo: Soldiers in the town, April 29, 2018. (Photo: Meridian)\n\n"
        f"{ENGLISH}\nThe war began on 15 March 2011 and the town was taken on 3 May 2015.\n"
    )
    assert only_report(read("a.txt", text)).published is None


def test_a_byline_that_lies_in_the_future_is_rejected_and_the_report_goes_on_without() -> None:
    found = read(
        "a.txt", f"Five soldiers killed in town\n\nAFP, Monday 21 May 2068\n\n{ENGLISH}", date(2020, 1, 1)
    )
    assert [r.published for r in found.reports] == [None]
    assert [(r.check_name, r.origin) for r in found.rejects] == [("published_is_date", "a.txt")]


# Pages

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Five killed in town | Site</title>
<meta property="og:site_name" content="Nile Wire">
<meta property="article:published_time" content="2018-05-21T10:00:00Z">
<script>var a = "900 killed"</script><style>p {{ color: red }}</style></head><body>
<nav><a href="/">Home</a></nav><h1>Five killed in town</h1>{body}
<script>document.write("800 killed")</script><footer>Copyright 2025</footer></body></html>"""


def test_a_page_gives_its_article_its_title_its_date_and_its_agency() -> None:
    page = PAGE.format(
        body=f"<p>{ENGLISH}</p><p>It was the caf&eacute; &amp; the mill, &#8220;both&#8221;.</p>"
    )
    report = only_report(read("a.html", page))
    assert (report.published, report.published_basis) == (date(2018, 5, 21), "markup")
    assert (report.title, report.agency) == ("Five killed in town", "Nile Wire")
    assert "the café & the mill, “both”." in report.text
    assert report.text.startswith("Five killed in town\n\nFive soldiers were killed")
    assert not any(word in report.text for word in ("900", "800", "color", "Copyright", "Home", "<"))


def test_a_page_without_markup_of_an_article_gives_its_text() -> None:
    report = only_report(
        read("a.htm", f"<table><tr><td>{ENGLISH}<script>var x = 900</script></td></tr></table>")
    )
    assert report.text.strip() == ENGLISH.strip()


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><script>draw()</script></body></html>",
        "<html><head><title></title>",
        "<p>\x20</p>",
        "<!--",
    ],
)
def test_a_page_without_text_is_rejected(page: str) -> None:
    assert only_reject(read("a.html", page)).check_name == "html_has_text"


def test_markup_in_a_text_file_stays_text() -> None:
    text = ENGLISH + "<script>alert(1)</script>\n"
    assert only_report(read("a.txt", text)).text == text


# Encodings

TYPOGRAPHIC = "“Five soldiers” were killed in the café on Monday – the army said – and it is over.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_is_the_same_in_every_encoding_that_is_known(encoding: str) -> None:
    assert only_report(read("a.txt", TYPOGRAPHIC.encode(encoding))).text == TYPOGRAPHIC
    assert "ï»¿" not in decode(TYPOGRAPHIC.encode(encoding))


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_records_in_utf_16_are_read_by_line(mark: bytes) -> None:
    encoding = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    raw = mark + lines({"text": ENGLISH}, "{").encode(encoding)
    found = read("a.jsonl", raw)
    assert len(found.reports) == 1
    assert [(r.check_name, r.origin) for r in found.rejects] == [("json_valid", "a.jsonl:2")]


def test_a_page_is_decoded_by_the_encoding_it_declares() -> None:
    page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{TYPOGRAPHIC}</p></body></html>'
    assert TYPOGRAPHIC.strip() in only_report(read("a.html", page.encode("cp1252"))).text


@pytest.mark.parametrize(
    "raw",
    [
        TYPOGRAPHIC.encode("utf-16")[:-1],
        TYPOGRAPHIC.encode()[:1],
        TYPOGRAPHIC.encode()[:-30] + b"\xe2\x80",
        TYPOGRAPHIC.encode().replace(b"over", b"o\xffer"),
        bytes(range(128, 256)) * 4,
    ],
    ids=["UTF-16 cut off", "one byte of three", "UTF-8 cut off", "a broken byte", "noise"],
)
def test_damaged_text_is_rejected_and_not_guessed_at(raw: bytes) -> None:
    assert only_reject(read("a.txt", raw)).check_name == "text_encoding"


def test_one_damaged_line_stops_no_other() -> None:
    raw = (
        lines({"text": ENGLISH}).encode()
        + b'\n{"text": "Six \xe2\x80\x9cmen\xe2\x80\x9d \xff"}\n'
        + b'{"text": "Ten died"}'
    )
    found = read("a.jsonl", raw)
    assert [r.origin for r in found.reports] == ["a.jsonl:1", "a.jsonl:3"]
    assert [(r.check_name, r.origin) for r in found.rejects] == [("text_encoding", "a.jsonl:2")]


# What is kept out


@pytest.mark.parametrize(
    ("name", "raw", "check"),
    [
        ("a.txt", b"", "file_not_empty"),
        ("a.html", b" \n\t", "file_not_empty"),
        ("a.jsonl", b"", "file_not_empty"),
        ("a.txt", b"\xef\xbb\xbf", "file_not_empty"),
        ("a.txt", "\ufeff \n".encode("utf-16-le"), "file_not_empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0", "file_is_text"),
        ("a.txt", b"\xff\xd8\xff\xe0\0\x10JFIF", "file_is_text"),
        ("a.html", b"%PDF-1.7 ...", "file_is_text"),
        ("a.txt", b"PK\x03\x04 document", "file_is_text"),
        ("a.txt", b"Five were killed\0", "file_is_text"),
        ("a.txt", ENGLISH.encode("utf-16-le"), "file_is_text"),
        ("a.txt", b"word " * 2_200_000, "file_not_huge"),
        ("a.txt", SPANISH.encode(), "language_is_read"),
        ("a.html", f"<p>{SPANISH}</p>".encode(), "language_is_read"),
        ("a.json", b"[]", "file_not_empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_rejected_by_name(name: str, raw: bytes, check: str) -> None:
    reject = only_reject(read(name, raw))
    assert (reject.check_name, reject.origin, reject.stage, reject.subject) == (
        check,
        name,
        "extract",
        "document",
    )
    assert reject.reason.startswith(f"{name}: ")
    assert reject.run_id == "run"
    assert len(reject.raw or "") <= 2_000


@pytest.mark.parametrize(
    ("line", "check"),
    [
        ("nope", "json_valid"),
        ('{"text": "Six were kil', "json_valid"),
        ('{"text": ' + "9" * 5_000 + "}", "json_valid"),
        ("[" * 100_000, "json_valid"),
        ('["text"]', "json_is_object"),
        ('"text"', "json_is_object"),
        ("null", "json_is_object"),
        ("{}", "record_has_text"),
        ('{"text": null}', "record_has_text"),
        ('{"text": 5}', "record_has_text"),
        ('{"text": " \\n"}', "record_has_text"),
        ('{"text": "a\\u0000b"}', "file_is_text"),
        ('{"text": "a \\ud800 b"}', "file_is_text"),
        (json.dumps({"text": SPANISH}), "language_is_read"),
        (json.dumps({"text": ENGLISH, "language": "ar"}), "language_is_read"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_line_is_rejected_by_name_and_line_and_stops_nothing_else(line: str, check: str) -> None:
    found = read("w.jsonl", lines({"text": "Six were killed"}, line, "", {"text": ENGLISH}))
    assert [r.origin for r in found.reports] == ["w.jsonl:1", "w.jsonl:4"]
    assert [(r.check_name, r.origin) for r in found.rejects] == [(check, "w.jsonl:2")]
    assert "w.jsonl:2" in found.rejects[0].reason


def test_a_record_with_too_much_text_is_rejected_and_a_long_file_of_records_is_not() -> None:
    huge = {"text": "the army said " * 800_000}
    found = read("w.jsonl", lines(huge, {"text": ENGLISH}))
    assert [r.check_name for r in found.rejects] == ["file_not_huge"]
    assert len(found.reports) == 1


def test_two_reports_with_one_id_are_told_apart_and_the_second_is_rejected() -> None:
    found = read("w.jsonl", lines({"id": "x", "text": ENGLISH}, {"id": "x", "text": "Six were killed"}))
    assert [r.text for r in found.reports] == [ENGLISH]
    (reject,) = found.rejects
    assert (reject.check_name, reject.origin) == ("id_unique", "w.jsonl:2")
    assert "w.jsonl:1" in reject.reason


def test_the_same_text_twice_is_one_report_and_no_reject() -> None:
    found = read(
        "w.jsonl",
        lines({"id": "x", "text": ENGLISH}, {"id": "y", "text": ENGLISH.upper()}, {"text": ENGLISH}),
    )
    assert (len(found.reports), found.rejects, found.duplicates) == (1, (), 2)


def test_copies_and_rejects_come_in_the_order_of_the_file_where_each_is_asked_for() -> None:
    records = lines(
        {"id": "x", "text": ENGLISH}, "{", {"id": "y", "text": ENGLISH}, {"text": "Six", "published": "?"}
    )
    found = list(read_each("w.jsonl", records.encode(), None))
    assert [type(f) for f in found] == [Report, Reject, Report, Report, Reject]
    assert [f.origin for f in found] == [f"w.jsonl:{n}" for n in (1, 2, 3, 4, 4)]


def test_the_same_fault_has_the_same_id_in_every_run() -> None:
    one = read_documents("a.txt", b"", None, run_id="1").rejects[0]
    two = read_documents("a.txt", b"", None, run_id="2").rejects[0]
    other = read_documents("b.txt", b"", None, run_id="1").rejects[0]
    assert one.reject_id == two.reject_id != other.reject_id


# Formats and languages


@pytest.mark.parametrize(
    ("name", "raw", "kind"),
    [
        ("a.TXT", b"<html>", "txt"),
        ("a.htm", b"", "html"),
        ("-", b"<!DOCTYPE html><p>", "html"),
        ("-", b'{"text": "a"}', "jsonl"),
        ("-", b'{"text": "a', "jsonl"),
        ("-", b'{\n "text": "a"}', "json"),
        ("-", b'[{"text": "a"}]', "json"),
        ("-", b"[Editor's note] Five died", "txt"),
        ("report.md", b"Five died", "txt"),
        ("https://wire.example/story", b"\n <html><body>", "html"),
    ],
)
def test_the_format_is_known_by_ending_or_by_how_the_bytes_begin(name: str, raw: bytes, kind: str) -> None:
    assert format_of(name, raw) == kind


def test_a_json_file_may_hold_one_record_or_a_list() -> None:
    assert only_report(read("a.json", json.dumps({"text": ENGLISH}, indent=2))).origin == "a.json"
    found = read("a.json", json.dumps([{"text": ENGLISH}, {}], indent=2))
    assert [r.origin for r in found.reports] == ["a.json[1]"]
    assert [r.origin for r in found.rejects] == ["a.json[2]"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        ("Rebels kill five soldiers near Goma", "en"),
        ("Abu al-Walid, leader of Ansar al-Din, killed near El Geneina", "en"),
        ("Police arrest De la Cruz, two others in Las Piedras raid", "en"),
        ("12 34", "en"),
        (SPANISH, "es"),
        ("Trois soldats ont été tués dans une attaque près de la frontière, selon les autorités.", "fr"),
        ("Bei dem Angriff auf die Stadt sind am Montag fünf Soldaten ums Leben gekommen.", "de"),
        ("Вчера в результате обстрела города погибли три человека, сообщили власти области.", "ru"),
        ("قتل خمسة جنود في هجوم على حاجز للجيش في شمال البلاد يوم الاثنين، بحسب مصدر عسكري", "ar"),
    ],
)  # fmt: skip
def test_the_language_of_a_text_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("stated", "code"),
    [("en-GB", "en"), ("English", "en"), ("ENG", "en"), ("French", "fr"), ("ara", "ar"), ("xx", "xx")],
)
def test_a_stated_language_is_read_in_the_forms_in_use(stated: str, code: str) -> None:
    assert language_code(stated) == code


def test_a_record_that_says_it_is_english_is_read() -> None:
    assert only_report(read("w.jsonl", lines({"text": SPANISH, "language": "en"}))).language == "en"


# Anything at all


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(["a.txt", "a.html", "a.htm", "a.jsonl", "a.json", "a", "-", "", "\0/\ud800.txt"]),
    raw=st.one_of(
        st.binary(max_size=300),
        st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")),
        st.text(max_size=100).map(lambda t: t.encode("utf-16", "replace")),
        st.text(alphabet='<>/="&;{}[]:, \nabp', max_size=200).map(str.encode),
        st.dictionaries(
            st.sampled_from(["text", "id", "title", "published", "url", "language"]),
            st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=60)),
        ).map(lambda r: json.dumps(r).encode()),
    ),
)  # fmt: skip
def test_every_input_yields_a_report_or_a_reject_and_raises_nothing(name: str, raw: bytes) -> None:
    found = read_documents(name, raw, None, run_id="run", batch_id="batch", today=TODAY)
    assert found.reports or found.rejects
    TABLES["reports"].to_arrow(list(found.reports))
    TABLES["rejects"].to_arrow(list(found.rejects))
    assert all(r.text.strip() and "\r" not in r.text for r in found.reports)


def test_a_longer_report_takes_time_in_proportion(grows_linearly: Any) -> None:
    text = "Raid kills nine\n\nMeridian, 21 May 2018\n\n" + ENGLISH * 2_000
    grows_linearly(lambda part: read("raid.txt", part), text)
