"""Sentences with the places that are to be read from them, as examples of the rules for places."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with the places that are to be read from it, as name, relation and kind; a test runs each."""

    sentence: str
    places: tuple[tuple[str, str, str | None], ...]


CASES = (
    Case("Six died in the northern province of Helmand.", (("Helmand", "at", "province"),)),
    Case("Six died in Libya's port city of Sirte.", (("Libya", "of", "country"), ("Sirte", "at", "city"))),
    Case("Six died in Sudan's Kordofan state.", (("Sudan", "of", "country"), ("Kordofan", "at", "province"))),
    Case(
        "The families left Douma for northern Syria.",
        (("Douma", "origin", None), ("Syria", "destination", "country")),
    ),
    Case("Buses took them out of eastern Aleppo.", (("Aleppo", "origin", None),)),
    Case(
        "They were evacuated from the Ilyich plant in Bakhmut.",
        (("Ilyich", "origin", "facility"), ("Bakhmut", "origin", None)),
    ),
    Case(
        "Shells hit the Sabra camp near the border with Iraq.",
        (("Sabra", "at", "camp"), ("Iraq", "near", "country")),
    ),
    Case(
        "Troops in South Kordofan met General Ali Omar of the Free Army on Monday.",
        (("South Kordofan", "at", None),),
    ),
    Case(
        "Families fled Homs for rebel areas in western Idlib.",
        (("Homs", "origin", None), ("Idlib", "destination", None)),
    ),
    Case(
        "Shells fell in Homs, Hama and Idlib.",
        (("Homs", "at", None), ("Hama", "at", None), ("Idlib", "at", None)),
    ),
    Case("A bomb went off in Quetta, Pakistan.", (("Quetta", "at", None), ("Pakistan", "of", "country"))),
    Case(
        "On Monday, in Tole, a cluster of hamlets in western Oromia, six died.",
        (("Tole", "at", None), ("Oromia", "of", None)),
    ),
    Case(
        "Six died in Halfa, a town 30 km north of Khartoum.",
        (("Halfa", "at", None), ("Khartoum", "of", None)),
    ),
    Case("Six died in Homs, in the farm country east of Hama.", (("Homs", "at", None), ("Hama", "of", None))),
    Case("Six died in Bakasi, outside Homs.", (("Bakasi", "at", None), ("Homs", "of", None))),
    Case("Strikes hit a convoy near Urum, west of Aleppo.", (("Urum", "near", None), ("Aleppo", "of", None))),
    Case("Clashes in the vicinity of Zabadani killed six.", (("Zabadani", "near", None),)),
    Case("Six died in Homs on Feb. 9, the worst day since the fall of Omar Dost.", (("Homs", "at", None),)),
    Case("The Darfur health ministry counted 40 dead.", (("Darfur", "of", "region"),)),
    Case(
        "Two died in the Salem district of Arden.",
        (("Salem", "at", "province"), ("Arden", "of", "city")),
    ),
    Case("Two died in the Arden suburb of Salem.", (("Arden", "of", "city"), ("Salem", "at", "quarter"))),
    Case("A guard was shot at its headquarters in Homs.", (("Homs", "at", None),)),
    Case("The government in Homs denied it.", ()),
    Case("They were held in Homs's two prisons.", (("Homs", "at", None),)),
    Case("It was done in Smith's view.", ()),
    Case("Ninety residents of Homs were killed.", (("Homs", "at", None),)),
    Case("Shelling of the Sabra camp killed six.", (("Sabra", "at", "camp"),)),
    Case("Homs, a rail hub 35 km from Hama, was shelled.", (("Homs", "at", None), ("Hama", "of", None))),
    Case(
        "The bombing of Homs, a town on the Orontes, left six dead.",
        (("Homs", "at", None), ("Orontes", "of", None)),
    ),
    Case("Homs has received 15,000 of the displaced.", (("Homs", "at", None),)),
    Case("Hospitals have received 15 dead.", ()),
    Case("Two died in Homs on the outskirts of Hama.", (("Homs", "at", None), ("Hama", "of", None))),
    Case("The war has cost Peru 25,000 lives.", (("Peru", "at", "country"),)),
    Case("Militants of the Islamic State in Iraq and the Levant fled.", ()),
    Case("Six died in the Tarn migrant detention centre.", (("Tarn", "at", "facility"),)),
    Case("The hurt were taken to hospitals in Hama.", (("Hama", "destination", None),)),
    Case("Two died in hospital in Hama.", (("Hama", "at", None),)),
    Case("Nine were admitted to Tarn hospital.", (("Tarn", "at", "facility"),)),
    Case("The wounded lay in the Southern Hospital.", ()),
    Case("Two died at the Tarn crossing of Homs.", (("Tarn", "at", "facility"), ("Homs", "of", None))),
    Case(
        "Two died in the Tarn suburb of Nairobi.",
        (("Tarn", "at", "quarter"), ("Nairobi", "of", "city")),
    ),
    Case("Two died in the Tarn quarter of Homs.", (("Tarn", "at", "quarter"), ("Homs", "of", "city"))),
    Case("Two died in the French Hill quarter.", (("French Hill", "at", "quarter"),)),
    Case("Two died in the Tarn valley north of Homs.", (("Tarn", "at", "region"), ("Homs", "of", None))),
    Case("Two died on the Tarn river near Homs.", (("Tarn", "at", "water"), ("Homs", "near", None))),
    Case("Two died in the Tarn region's Homs.", (("Tarn", "of", "province"), ("Homs", "at", None))),
    Case("Troops have retaken Homs.", (("Homs", "at", None),)),
    Case("Nine are trapped in the cellars of Homs.", (("Homs", "at", None),)),
    Case("They died at the hands of Homs.", ()),
    Case("Two died in clashes between Bodo tribesmen and settlers in Tarn.", (("Tarn", "at", None),)),
    Case("In Homs residents counted six dead.", (("Homs", "at", None),)),
    Case("Two died in an attack on Bodo villagers near Homs.", (("Homs", "near", None),)),
    Case("Two died in the south of Homs.", (("Homs", "at", None),)),
    Case("Two died to the south of Homs.", (("Homs", "near", None),)),
    Case("Two died in Mali's restive north.", (("Mali", "at", "region"),)),
    Case("Two died in Mali's northern wars.", (("Mali", "of", "country"),)),
    Case("Ninety villagers from Homs had fled.", (("Homs", "origin", None),)),
    Case(
        "Ninety fled to schools in Homs.",
        (("Homs", "destination", None),),
    ),
    Case("They died in the siege of In Homs.", (("In Homs", "at", None),)),
    Case("They died in Homs in the Sahara.", (("Homs", "at", None), ("Sahara", "of", None))),
    Case("Forty gave up in settlements of Homs.", (("Homs", "at", None),)),
    Case(
        "Two died in Tarn market, in Yemen's Homs province.",
        (("Tarn", "at", "facility"), ("Yemen", "of", "country"), ("Homs", "of", "province")),
    ),
    Case(
        "They took a bus to Lemberg outside Homs.",
        (("Lemberg", "destination", None), ("Homs", "near", None)),
    ),
    Case(
        "They died by the cathedral of Homs, in Tarn province.",
        (("Homs", "at", None), ("Tarn", "of", "province")),
    ),
    Case("They died near Homs in the far south of Tarn.", (("Homs", "near", None), ("Tarn", "of", None))),
    Case("They died in the Amhara region.", (("Amhara", "at", "region"),)),
    Case("They died on the Malian side of Homs.", (("Homs", "at", None),)),
    Case(
        "They died on the far side of the Homs border crossing near Tarn.",
        (("Homs", "at", "facility"), ("Tarn", "of", None)),
    ),
    Case("They died at the Tarn Museum in Homs.", (("Tarn Museum", "at", "facility"), ("Homs", "at", None))),
    Case("They died in Homs's old quarter.", (("Homs", "at", None),)),
    Case(
        "They died in Homs's Tarn quarter.",
        (("Homs", "of", None), ("Tarn", "at", "quarter")),
    ),
    Case("They died at the temple of Hatra near Homs.", (("Homs", "near", None),)),
    Case(
        "They died at the Tarn concert hall in Homs.",
        (("Tarn", "at", "facility"), ("Homs", "at", None)),
    ),
    Case("They died near the German embassy in Homs.", (("Homs", "at", None),)),
    Case("A bomb wrecked the Tarn Fund headquarters in Homs.", (("Homs", "at", None),)),
    Case("It was told by the embassy in Homs said to be shut.", ()),
    Case("Homs's main hospital has received 40 dead.", (("Homs", "at", None),)),
    Case("Homs had fallen to the rebels.", (("Homs", "at", None),)),
    Case("They died where Naxals had attacked a patrol.", ()),
    Case("Homs buried its dead.", (("Homs", "at", None),)),
    Case("Passengers were burned in a bus.", ()),
    Case("Lemberg and Homs were shelled.", (("Homs", "at", None),)),
    Case("They died in the village of Tarn, above Homs.", (("Tarn", "at", "city"), ("Homs", "of", None))),
    Case(
        "They died in Tarn in the hills above Homs.",
        (("Tarn", "at", None), ("Homs", "of", None)),
    ),
    Case(
        "They burned a camp at Tarn, 26 km north of the Syrian town of Homs.",
        (("Tarn", "at", None), ("Homs", "of", None)),
    ),
    Case("A bus was hit in Indian Kashmir.", (("Indian Kashmir", "at", None),)),
    Case("The army has given up Homs for good.", (("Homs", "origin", None),)),
    Case("Jets bombed a Tamil Tiger camp near Homs.", (("Homs", "near", None),)),
    Case("Nine died in the mausoleum of Ayatollah Omar.", ()),
    Case('"In Homs, 12 gunmen gave up.', (("Homs", "at", None),)),
    Case(
        "TWO MEN DIED IN SAN MIGUEL, IN THE DEPARTMENT OF MORAZAN.",
        (("SAN MIGUEL", "at", None), ("MORAZAN", "at", "province")),
    ),
)
