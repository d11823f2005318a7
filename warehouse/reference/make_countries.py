"""Make `countries.geojson` from the npm package world-atlas (Natural Earth, public domain).

Example: npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
         python -m warehouse.reference.make_countries package/countries-50m.json
"""

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pycountry

TOLERANCE = 0.035  # degrees by which a simplified line may leave the drawn one: about 4 km
UNNUMBERED = {"Kosovo": "XKX", "Somaliland": "SOM", "N. Cyprus": "CYP"}  # no ISO number in Natural Earth
# What Natural Earth draws by control and ISO 3166 and GeoNames, whose codes we use, code otherwise:
CRIMEA = (34.1, 44.95)  # drawn with Russia, coded UKR
WESTERN_SAHARA = (
    27.67  # degrees north: what lies south of it in Morocco's outline GeoNames codes ESH or MAR: in both
)
Point = tuple[float, float]
Polygon = list[list[Point]]


def simplified(line: list[Point], tolerance: float = TOLERANCE) -> list[Point]:
    """The line with points left out that lie within the tolerance of it (Douglas and Peucker)."""
    keep = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    if line[0] == line[-1] and len(line) > 4:  # a ring of its own: keep its far side, lest it collapse
        half = len(line) // 2
        keep.add(half)
        spans = [(0, half), (half, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        far = max(
            range(first + 1, last), key=lambda i: _distance(line[i], line[first], line[last]), default=None
        )
        if far is not None and _distance(line[far], line[first], line[last]) > tolerance:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [line[i] for i in sorted(keep)]


def _distance(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    along = (point[0] - start[0]) * dx + (point[1] - start[1]) * dy
    part = min(1.0, max(0.0, along / (dx * dx + dy * dy))) if dx or dy else 0.0
    x, y = point[0] - start[0] - part * dx, point[1] - start[1] - part * dy
    return float((x * x + y * y) ** 0.5)


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """The shared lines of a TopoJSON file in degrees: simplified once, so that neighbours still meet."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        line: list[Point] = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            line.append((round(x * sx + tx, 2), round(y * sy + ty, 2)))
        arcs.append(simplified(line))
    return arcs


def ring(indexes: list[int], arcs: list[list[Point]]) -> list[Point]:
    """One closed ring from the arcs it names; ~n is arc n walked backwards."""
    points: list[Point] = []
    for index in indexes:
        line = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += line[1:] if points else line
    return points


def cut(outline: list[Point], axis: int, limit: float, below: bool) -> list[Point]:
    """The part of a closed ring on one side of a meridian (axis 0) or a parallel (axis 1), closed anew.

    Sutherland and Hodgman's clipping by one half-plane.
    """
    kept: list[Point] = []
    for start, end in pairwise(outline):
        inside, next_inside = ((p[axis] <= limit) == below for p in (start, end))
        if inside:
            kept.append(start)
        if inside != next_inside:
            part = (limit - start[axis]) / (end[axis] - start[axis])
            x, y = (start[i] + part * (end[i] - start[i]) for i in (0, 1))
            kept.append((round(x, 2), round(y, 2)))
    return [*kept, kept[0]] if kept else []


def cut_polygon(polygon: Polygon, axis: int, limit: float) -> tuple[Polygon, Polygon]:
    """A polygon's rings below and above a meridian or parallel."""
    below, above = ([cut(r, axis, limit, side) for r in polygon] for side in (True, False))
    return [r for r in below if len(r) >= 4], [r for r in above if len(r) >= 4]


def within_the_map(polygon: Polygon) -> list[Polygon]:
    """A polygon that runs across the antimeridian as two, one at either edge of the map; any other as it is."""
    rings = [_unwrapped(r) for r in polygon]
    if any(r[0] != r[-1] for r in rings):  # around a pole: Antarctica
        return [polygon]
    west, beyond = cut_polygon(rings, 0, 180)
    middle, east = ([], west) if not west else cut_polygon(west, 0, -180)
    shifted = [[[(round(x - 360, 2), y) for x, y in r] for r in beyond]]
    shifted += [[[(round(x + 360, 2), y) for x, y in r] for r in middle]]
    return [p for p in (east, *shifted) if p]


def _unwrapped(outline: list[Point]) -> list[Point]:
    """A ring whose longitudes go on past 180 degrees where it crosses the antimeridian."""
    points = [outline[0]]
    for x, y in outline[1:]:
        turns = round((points[-1][0] - x) / 360)
        points.append((round(x + 360 * turns, 2), y))
    return points


def country_features(topology: dict[str, Any]) -> list[dict[str, Any]]:
    """A GeoJSON feature per ISO alpha-3 code, sorted by code."""
    arcs = arcs_of(topology)
    polygons: dict[str, list[Polygon]] = {}
    names: dict[str, str] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        numbered = pycountry.countries.get(numeric=str(shape.get("id", "")).zfill(3))
        code = UNNUMBERED.get(name) or (numbered.alpha_3 if numbered else None)
        if code is None:
            continue
        if name not in ("Somaliland", "N. Cyprus"):
            names[code] = name
        drawn = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for polygon in drawn:
            rings = [r for r in (ring(indexes, arcs) for indexes in polygon) if len(r) >= 4]
            for piece in within_the_map(rings) if rings else ():
                for owner, part in _as_coded(code, piece):
                    polygons.setdefault(owner, []).append(part)
    return [
        {
            "type": "Feature",
            "properties": {"iso3": code, "name": names[code]},
            "geometry": {"type": "MultiPolygon", "coordinates": polygons[code]},
        }
        for code in sorted(polygons)
    ]


def _as_coded(code: str, polygon: Polygon) -> list[tuple[str, Polygon]]:
    """A drawn country's polygon with the code that ISO 3166 gives its places."""
    if code == "RUS" and _within_box(CRIMEA, polygon[0]):
        return [("UKR", polygon)]
    if code == "MAR":
        south, _ = cut_polygon(polygon, 1, WESTERN_SAHARA)
        return [("MAR", polygon), *([("ESH", south)] if south else [])]
    return [(code, polygon)]


def _within_box(point: Point, outline: list[Point], widest: float = 6) -> bool:
    """Whether the point lies in the box around a small outline (Crimea is its own polygon, 4 degrees wide)."""
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    inside = min(xs) <= point[0] <= max(xs) and min(ys) <= point[1] <= max(ys)
    return inside and max(xs) - min(xs) <= widest


def main(source: Path) -> None:
    """Write the file beside this module, one feature a line."""
    features = country_features(json.loads(source.read_text(encoding="utf-8")))
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    text = f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'
    Path(__file__).with_name("countries.geojson").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
