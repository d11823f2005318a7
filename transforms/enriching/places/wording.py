"""How a report words a place: the words around its name that tell what it is, where it lies and how near."""

import re
from dataclasses import dataclass
from functools import cache

from transforms.enriching.countries import countries, demonyms
from transforms.enriching.gazetteer.keys import kinds
from transforms.enriching.names import plain
from transforms.enriching.places.institutions import town_of

_COMPASS = (
    r"(?:(?:north|south)[ -]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?(?:most)?|"
    r"central|upper|lower|coastal)"
)
_QUARTER = r"(?:(?:north|south)[ -]?(?:east|west)|north|south|east|west)"
_FACING = rf"(?:due )?{_QUARTER}"
_ARTICLE = r"(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|esh|ez|ul)"
_CAP = rf"(?:(?:{_ARTICLE}-)?[A-Z][\w'’]*(?:-[\w'’]+)*)"
_CAPS = rf"{_CAP}(?: (?:{_ARTICLE}[ -])?{_CAP}){{0,3}}"
_KIND_OR_NONE = (
    rf"(?:the )?(?:{_COMPASS} )?(?:(?:[A-Z][a-z]+ )?[a-z-]+ of |[a-z-]+ )?"  # "the Syrian province of"
)
_WHOLE = rf"{_CAP}(?: (?:(?:{_ARTICLE}[ -])|(?:de|del|do|da|du|des) (?:la )?)?{_CAP}){{0,3}}"
_NUMBER = r"(?:\d[\d.,]*|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)"
_KM = re.compile(
    rf"(?P<number>{_NUMBER})(?: |-)?(?P<unit>km|kms|kilomet(?:er|re)s?|miles?)\b[^.;\n]{{0,30}}?"
    rf"(?:\b{_FACING} of|\bfrom|\boutside|\boff|\baway from|\bsouth|\bnorth|\beast|\bwest) (?:the )?$",
    re.IGNORECASE,
)
_KILOMETRES = {"km": 1.0, "kilomet": 1.0, "mile": 1.609}
_WORDS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_NEAR = re.compile(
    rf"\b(?:near|outside|around|close to|just off|off|(?:on )?the (?:outskirts|edge|edges|fringes) of|outskirts of|"
    rf"in the vicinity of|{_FACING} of|approaching|surrounding) (?:the )?$",
    re.IGNORECASE,
)
_RURAL = re.compile(
    rf"\b(?:rural|(?:{_COMPASS} )?countryside (?:of|around|outside)|(?:{_COMPASS} )?rif"
    rf"|(?:villages?|hamlets?|towns?|settlements?|mountains|forests?) in(?: the)?) (?:{_COMPASS} )?$",
    re.IGNORECASE,
)
_BORDER_OF = re.compile(r"\b(?:border|frontier) (?:with|of|between) (?:the )?$", re.IGNORECASE)
_BORDER = re.compile(r"(?:[- –](?P<other>[A-Z][\w]+))? (?:border|frontier)\b")
_PART = re.compile(rf"\b(?P<part>{_COMPASS}) $", re.IGNORECASE)
_PART_OF = re.compile(
    rf"\b(?:in|from|to|into|across|of) the (?:far )?(?P<part>{_COMPASS}) of (?:the )?$", re.IGNORECASE
)
_KIND_OF = re.compile(r"\b(?P<kind>[a-z-]+(?: [a-z]+)?) (?:of|called|named) $", re.IGNORECASE)
_HELD = re.compile(rf"(?P<whole>{_CAPS})['’]s? (?:[a-z-]+ ){{0,4}}$")
_OPENING = re.compile(r"^(?:Across|At|From|In|Inside|Near|Of|On|Outside|The) ")
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:[a-z]+ of )?$", re.IGNORECASE)
_AND = re.compile(rf"^ and (?:the )?(?:[a-z]+ of )?(?P<other>{_CAPS})")
_BETWEEN_AND = re.compile(rf"\bbetween (?:the )?(?P<other>{_CAPS}) and (?:the )?$")
_GOES_ON = re.compile(rf"^ {_ARTICLE}-[A-Z]\w+")
_IN = re.compile(
    rf"^,? (?:[a-z-]+ )?(?:in|of) {_KIND_OR_NONE}(?P<whole>{_WHOLE})"
    rf"(?:(?<=['’]s) (?:{_COMPASS} )?(?:[a-z-]+ ){{1,2}}(?:of )?(?P<more>{_WHOLE}))?"
)
_COMMA = re.compile(
    rf"^, (?:in |a [a-z]+ in )?(?:the )?(?:{_COMPASS} )?(?P<whole>{_CAPS})(?=[,.;\n)]| (?:{{kinds}})\b)"
)
_PEOPLES = re.compile(
    r"\b(?P<people>(?:[A-Z][a-z]+ )?[A-Z][a-z]+) (?:[a-z-]+ ){0,2}"
    r"(?:town|village|city|port|province|region|state|district|island|hamlet|county|department|camp) of (?:the )?$"
)
_FOUND_BY = re.compile(
    rf"^,? (?:just )?(?:{_FACING} of|near|outside|above|below|beyond|opposite|overlooking|close to|not far from"
    rf"|inland from) {_KIND_OR_NONE}(?P<whole>{_WHOLE})"
)
_SO_FAR_OFF = re.compile(
    rf"^,? (?:about |around |some |just |roughly )?(?P<number>{_NUMBER})[ -]?"
    rf"(?P<unit>km|kms|kilomet(?:er|re)s?|miles?)\b (?:\([^)]{{1,20}}\) )?"
    rf"(?:away from|from|outside|(?:to the )?{_FACING} of) (?:the )?(?:[a-z]+ ){{0,2}}(?P<whole>{_WHOLE})"
)
_CLOSE_BY = 40.0  # km: what lies no farther from a town is taken to lie in its division
_BRACKETED = re.compile(rf"^ \((?:in )?(?P<whole>{_WHOLE})(?: [a-z]+)?\)")
# "Maleki, a hamlet outside Oicha in North Kivu": what a place is said to be, and what that is said to lie in or near
_APPOSED = re.compile(
    rf"^(?:,| [-–—]) (?:(?:a|an|the|some|just|about|{_NUMBER}) )?(?P<said>[a-z0-9][^,.;:()\n]{{3,90}})"
)
_DIVISION = re.compile(
    r"^, (?:an?|the) (?:[a-z-]+ ){0,3}(?P<kind>district|province|region|state|county|governorate|prefecture)"
    r" (?:of|in|on)\b"
)
_OF_APPOSED = re.compile(rf"\b(?:in|of|outside|near|from|to) {_KIND_OR_NONE}(?P<whole>{_WHOLE})")
_AFAR = re.compile(r"\b(?:km|kms|kilomet(?:er|re)s?|miles?|hours?)\b", re.IGNORECASE)
_SAID_SOON = 5  # words in which an apposition says what a place is
_OF_WHOLE = re.compile(rf"{_CAPS}(?: [a-z]+)? of (?P<whole>{_CAPS})")  # "Abbey Gate of Kabul"
_PART_NAMED = re.compile(rf"(?P<part>{_CAPS} [a-z]+) of {_CAP}")
# A part of a country by the country's name: "Mali's restive north".
_OWN_PART = re.compile(
    rf"(?P<whole>{_CAPS})['’]s (?:[a-z-]+,? ){{0,3}}(?P<part>{_QUARTER}|centre|interior|highlands|heartland)"
)
_FAR = 300  # characters after a claim in which the name of its place may first stand


@dataclass(frozen=True, slots=True)
class Wording:
    """A place as a report words it.

    name: its name; kind: the word that tells what it is, as in `province`; part: the compass point of the part meant;
    near: whether the surroundings are meant; km: how far off, where that is told; rural: the countryside of a town, or
    what has villages in it; border: the border of a country; other: for "between X and Y" the other; within: names of
    what it is told to lie in.
    """

    name: str
    kind: str | None = None
    part: str | None = None
    near: bool = False
    km: float | None = None
    rural: bool = False
    border: bool = False
    other: str | None = None
    within: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """The names to look up, the fullest first: "eastern Ghouta", "Idlib province", "Idlib"."""
        kinded = f"{self.name} {self.kind}" if self.kind else None
        parted = f"{self.part} {self.name}" if self.part else None
        whole = f"{self.part} {kinded}" if parted and kinded else None
        rural = f"rural {self.name}" if self.rural else None
        return tuple(dict.fromkeys(s for s in (whole, rural, parted, kinded, self.name) if s))


def worded(name: str) -> Wording:
    """A place by its name alone: its own first and last words tell kind, part and nearness.

    >>> worded("30 km north of Homs")
    Wording(name='Homs', kind=None, part=None, near=True, km=30.0, rural=False, border=False, other=None, within=())
    """
    own = name.strip()
    owned = _OWN_PART.fullmatch(own)
    if owned:
        return Wording(owned["whole"], part=owned["part"])
    between = re.fullmatch(rf"between (?:the )?({_CAPS}) and (?:the )?({_CAPS})", own)
    if between:
        return Wording(between[1], other=between[2])
    lead = re.match(
        rf"(?:(?:{_NUMBER})(?: |-)?(?:km|kms|kilomet(?:er|re)s?|miles?)\b[^.;]{{0,30}}? )?(?:[a-z'’-]+ )*(?=\S)",
        own,
    )
    start = lead.end() if lead and lead.end() < len(own) else 0
    head, rest = own[:start], own[start:]
    border = re.search(r"(?:^|[\s-])(?:border|frontier)$", rest)
    kind = _kind_at_end(rest) if not border else None
    bare = rest[: -len(kind) - 1].strip() if kind else rest
    return _read(bare or rest, head, "", kind if bare else None) if not border else Wording(rest, border=True)


def read_wording(text: str, name: str, start: int, end: int) -> Wording:
    """The wording of the place that a claim at these offsets names: by the nearest mention of its name in the text."""
    at = _nearest(text, name, start, end)
    part = _PART_NAMED.match(name)
    name = part["part"] if part else name  # what it is a part of is read where the name stands
    own = worded(name)
    if at is None or _OWN_PART.fullmatch(name):
        return own
    left = text[max(0, at - 80) : at].rpartition("\n")[2]
    right = text[at + len(name) : at + len(name) + 140].partition("\n")[0]
    onwards = _GOES_ON.match(right)
    if onwards:
        name, right = name + onwards.group(), right[onwards.end() :]
        own = worded(name)
    border = _BORDER.match(right)
    if border or _BORDER_OF.search(left):
        return Wording(name, border=True, other=border["other"] if border else None)
    kind = own.kind
    if kind is None:
        kind, skipped = _kind_after(right)
        kind = kind or _kind_apposed(right)
        right = right[skipped:]
    found = _read(own.name, left, right, kind)
    whole = _OF_WHOLE.fullmatch(name)
    within = (*found.within, *filter(None, (whole and whole["whole"], town_of(name))))
    return Wording(
        found.name, found.kind, found.part or own.part, found.near or own.near, found.km or own.km,
        found.rural or own.rural, False, found.other or own.other, within,
    )  # fmt: skip


def _read(name: str, left: str, right: str, kind: str | None) -> Wording:
    between, after = _BETWEEN.search(left), _AND.match(right)
    before = _BETWEEN_AND.search(left)
    other = after["other"] if between and after else before["other"] if before else None
    rural = bool(_RURAL.search(left)) or bool(re.match(r" countryside\b", right))
    within = _within(left, right)
    held = _HELD.search(left)
    before_owner = left[: held.start()] if held else ""  # "near Kenya's Lamu"
    whole_of = _PART_OF.search(left)
    part = whole_of["part"].lower() if whole_of else None
    left = left[: whole_of.start()] if whole_of else left
    while not rural and not whole_of:
        told = _PART.search(left)
        if told:
            part, left = told["part"].lower(), left[: told.start()]
            continue
        of = _KIND_OF.search(left)
        word = _known_kind(of["kind"]) if of else None
        if of is None or word is None:
            break
        kind, left = kind or word, left[: of.end("kind") - len(word)]
        left = re.sub(r"(?:\b(?:[a-z]+ ){0,1})$", "", left) if not _NEAR.search(left) else left
    km = _KM.search(left) or _KM.search(before_owner)
    near = bool(km or _NEAR.search(left) or _NEAR.search(before_owner)) or bool(re.match(r" area\b", right))
    return Wording(name, kind, part, near, _kilometres(km), rural, False, other, within)


def _nearest(text: str, name: str, start: int, end: int) -> int | None:
    """The mention that a claim means: the nearest in its paragraph, else the last before it, else the first after."""
    found = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(name)}", text[: end + _FAR])]
    opening, closing = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    within = [at for at in found if opening <= at < (closing if closing >= 0 else len(text))]
    if within:
        return min(within, key=lambda at: (max(start - at, at - end, 0), at))
    before = [at for at in found if at < start]
    return before[-1] if before else found[0] if found else None


def _within(left: str, right: str) -> tuple[str, ...]:
    """Names of what the place is told to lie in: "Bule in Ituri", "Perquin, Morazan", "Narathiwat's Rueso district";
    or by what it is found: "Vejce, above Tetovo"."""
    found = []
    owner = _HELD.search(left)
    if owner:
        found.append(_OPENING.sub("", owner["whole"]))
    for pattern in (_IN, _comma(), _BRACKETED, _FOUND_BY):
        told = pattern.match(right)
        if told:
            found += re.split(r"['’]s? ", told["whole"])  # "Colombia's Arauca"
            found += filter(None, (told.groupdict().get("more"),))
        if told and pattern is _FOUND_BY and (then := _IN.match(right[told.end() :])) is not None:
            found += [*re.split(r"['’]s? ", then["whole"]), *filter(None, (then["more"],))]
    found += _of_apposed(right) + _of_people(left)
    off = _SO_FAR_OFF.match(right)
    if off and (_kilometres(off) or _CLOSE_BY) < _CLOSE_BY:
        found.append(off["whole"])
    return tuple(dict.fromkeys(found))


def _of_people(left: str) -> list[str]:
    """The country by whose people a place is told: "the south Lebanese village of"."""
    told = _PEOPLES.search(left)
    iso3 = demonyms().get(plain(told["people"])) if told else None
    return [countries()[iso3].name] if iso3 else []


def _of_apposed(right: str) -> list[str]:
    """Names in an apposition that says what kind of place it is, the narrowest first."""
    apposed = _APPOSED.match(right)
    if apposed is None:
        return []
    told = list(_OF_APPOSED.finditer(apposed["said"]))
    head = apposed["said"][: told[0].start()].lower().split()[:_SAID_SOON] if told else []
    if not any(word in kinds() for word in head):
        return []
    return [m["whole"] for m in told if not _AFAR.search(apposed["said"][: m.end()])]


def _kind_apposed(right: str) -> str | None:
    """The kind of division that an apposition says a place is: "Sukma, a forest district of Chhattisgarh"."""
    said = _DIVISION.match(right)
    return said["kind"] if said else None


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(_COMMA.pattern.replace("{kinds}", "|".join(map(re.escape, kinds()))))


def _known_kind(words: str) -> str | None:
    """The word of kind that these words end with."""
    for word in (words.lower(), words.lower().rpartition(" ")[2]):
        if word in kinds():
            return word
    return None


def _kind_at_end(name: str) -> str | None:
    words = name.split()
    for size in (3, 2, 1):
        last = " ".join(words[-size:]).lower()
        if len(words) > size and last in kinds():
            return last
    return None


def _kind_after(right: str) -> tuple[str | None, int]:
    """The word of kind that follows a name, and how many characters it takes: " refugee camp", "-region"."""
    told = re.match(r"(?:['’]s)?[ -]((?:[A-Za-z]+ ){0,2}?)([a-z-]+(?: [a-z]+){0,2})", right)
    if not told:
        return None, 0
    words = right[1:].split()[:4]
    for skip in range(2):
        for size in (3, 2, 1):
            last = " ".join(words[skip : skip + size]).lower().strip(".,;:)'’\"")
            if len(words) >= skip + size and last in kinds() and (skip == 0 or words[0][:1].isupper()):
                return last, right.lower().find(last) + len(last)
    return None, 0


def _kilometres(told: re.Match[str] | None) -> float | None:
    if told is None:
        return None
    number = told["number"].lower().replace(",", "")
    size = _WORDS.get(number) or float(number.rstrip(".") or 0)
    return round(size * next(v for k, v in _KILOMETRES.items() if told["unit"].lower().startswith(k)), 1)
