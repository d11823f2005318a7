"""What a set's figures are to reach, where its README or the project says so."""

# set -> figure -> target. Corpora: their README; gold: the project's own aim.
TARGETS: dict[str, dict[str, float]] = {
    "gold": {"f1": 0.95, "victim_class": 0.90, "share": 0.90, "dates": 0.90, "place": 0.90, "speaker": 0.90},
    "linking": {"b3 f1": 0.90, "killed": 0.90, "admin1": 0.90, "place": 0.80},
    "T3_group_counts": {"killed f1": 0.93, "wounded f1": 0.88},
    "T5_wire_article": {"killed recall": 0.65, "killed f1": 0.60, "days exact": 0.75},
    "T7_headlines": {"killed recall": 0.85},
}
