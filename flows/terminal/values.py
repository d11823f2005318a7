"""Values of the warehouse as JSON and as one line of text."""

import json
import math
import re
from decimal import Decimal
from typing import Any

# JSON escapes what is below a space; these it lets through, and a terminal may obey them.
_CONTROLS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def as_json(value: Any) -> str:
    """Valid JSON on one line: dates as ISO 8601, maps as objects, NaN and infinite as null."""
    text = json.dumps(plain(value), ensure_ascii=False, allow_nan=False)
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def plain(value: Any) -> Any:
    """A value from DuckDB in terms of JSON."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, str | int | bool):
        return value
    if isinstance(value, Decimal):  # a number where that loses no digit, else its digits as text
        return float(value) if Decimal(repr(float(value))) == value else str(value)
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else str(value)


def as_text(value: Any) -> str:
    """A value as one line of text that steers no terminal; null is empty."""
    if value is None:
        return ""
    text = (
        json.dumps(plain(value), ensure_ascii=False) if isinstance(value, dict | list | tuple) else str(value)
    )
    return clean(text)


def clean(text: str) -> str:
    """Text on one line, with a blank for every control or invisible character."""
    return "".join(c if c.isprintable() else " " for c in text)
