"""How pages of news mark what is no body text: one form a line, with an example that a test runs."""

from dataclasses import dataclass

AGENCIES = (
    "A.A", "AA", "AAP", "Acan-EFE", "AFP", "Agence France-Presse", "Agencia EFE", "Agencies", "Al Arabiya",
    "Al Jazeera", "Al-Monitor", "Anadolu", "Anadolu Agency", "Andina", "ANF", "ANHA", "ANI", "ANP", "ANSA",
    "Antara", "AP", "APP", "APS", "Arab News", "Armenpress", "Associated Press", "Aswat al-Iraq", "Azertac", "BBC",
    "BBC News", "bdnews24", "bdnews24.com", "Belga", "BelTA", "Bernama", "Bloomberg", "BSS", "Canadian Press",
    "CNA", "CNN", "Colprensa", "CTK", "Dabanga", "Deutsche Welle", "DHA", "Dogan", "DPA", "DW", "EFE", "ENA",
    "Europa Press", "Fars", "Firat", "FoNet", "France 24", "Garowe", "GNA", "Hawar", "Hina", "IANS", "IHA",
    "Interfax", "Interfax-Ukraine", "IRIN", "IRNA", "ISNA", "ITAR-TASS", "Jiji", "Kavkaz Center", "KCNA", "Khaama",
    "KUNA", "Kyodo", "LANA", "Lusa", "MAP", "Mehr", "MENA", "Middle East Eye", "MTI", "NAN", "NINA", "NNA",
    "Notimex", "NPR", "Pajhwok", "PANA", "PAP", "Petra", "Philippine News Agency", "PNA", "Prensa Latina",
    "Press Association", "PTI", "Radio Free Europe", "Reuters", "RFE/RL", "RIA Novosti", "Rudaw", "SABA", "SANA",
    "Shabelle", "Sky News", "SONNA", "SPA", "SRNA", "SUNA", "TamilNet", "Tanjug", "TAP", "Tasnim", "TASS", "Telam",
    "The Associated Press", "The Guardian", "The New Humanitarian", "TOLOnews", "Turan", "Ukrinform", "UNB", "UNI",
    "UNIAN", "UPI", "VNA", "VOA", "Voice of America", "WAFA", "WAM", "Wire", "Xinhua", "Yonhap",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """A form of words (a pattern, capitals not minded) and a line that has it.

    `holds`, of forms that close a paragraph: one of these must stand in it, in small letters.
    """

    pattern: str
    example: str
    holds: tuple[str, ...] = ()


BYLINES = (
    Form(
        r"^(?:by|from|written by|words by|story by)[: ]+[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:,? (?:and"
        r"|in|for|&) .{0,60})?$",
        "By Ana Ruiz",
    ),
    Form(
        r"^(?:first |last |date )?(?:published|updated|posted|issued|modified|released)(?: on| at|:| -|"
        r" \d).{0,80}$",
        "Published: 2018-05-21T10:00",
    ),
    Form(r"^date(?:line)?: .{0,60}$", "Date: 3 May 2018"),
    Form(r"^\d+ min(?:ute)?s? read$", "4 min read"),
)

CAPTIONS = (
    Form(
        r"^(?:file )?(?:photo|picture|image|photograph|video)(?: credit| caption| source)?[:.] ",
        "File Photo: Troops in a town",
    ),
    Form(r"^(?:image|photo|video) (?:caption|credit|source|by)\b", "Image caption Troops in a town"),
    Form(r"^file ?(?:photo)? ?[-–—] ", "FILE - Troops in a town"),
    Form(
        r"^(?:in )?this (?:\w+ ){0,4}(?:photo|image|picture|photograph|frame ?grab|handout|screen ?grab)\b",
        "This handout photo shows a crater",
    ),
    Form(r"^caption\b[:,]", "Caption: a crater"),
    Form(
        r"\((?:file )?(?:photo|photos|image|picture|credit|source)s?(?: by|:) [^()]{2,60}\)\.?$",
        "A crater in the road (Photo: Wire)",
        ("(",),
    ),
    Form(r"\[[A-Z][^\[\]]{1,60}\]\.?$", "A man stands by a wall [Wire]", ("[",)),
    Form(
        r"(?:\bAP Photo|/ ?(?:AFP|AP|Reuters|Getty Images|EPA)(?: via \w+(?: \w+)?)?)[^.]{0,30}\.?$",
        "A crater. Jo Doe/AFP via Getty Images",
        ("/", "ap photo"),
    ),
    Form(r"^(?:photograph|photo) by \S", "Photo by Jo Doe"),
)

BOILERPLATE = (
    Form(r"^short (?:link|url)\b", "Short link:"),
    Form(r"^(?:read (?:more|also|next|full)|also read|see also|more (?:on|from)|related(?: (?:stories"
         r"|articles|news|topics|links?|content))?|recommended|most read|editor'?s picks?|you may also like"
         r"|watch|listen|don'?t miss)(?: ?[:>»|].*|$)", "Read more: Talks resume"),
    Form(r"^(?:follow|like|find|join) us\b", "Follow us on Twitter"),
    Form(r"^(?:share|email|print|tweet|save)(?: (?:this|on|via|with)\b.{0,60}|$)", "Share this article"),
    Form(r"^(?:©|\(c\) |copyright\b)", "© 2018 Wire"),
    Form(r"\ball rights reserved\.?$", "The Wire. All rights reserved.", ("reserved",)),
    Form(r"^(?:subscribe|sign up|click here|advertisement|newsletters?|download the|get the app|log in"
         r"|register now)\b.{0,120}$", "Sign up to our newsletter"),
    Form(r"^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|sources?|comments?|contact)(?: ?:.*|$)",
         "Tags: Syria, Damascus"),
    Form(r"^\(?(?:additional )?(?:reporting|writing|editing) by\b", "(Reporting by Jo Doe; editing by Al Poe)"),
    Form(r"^(?:https?://|www\.)\S+$", "https://example.org/a"),
    Form(r"^(?:this (?:article|story|report) (?:was|is|has been|originally)|our standards)\b", "This story"
                                                                                               " was first"
                                                                                               " published"
                                                                                               " elsewhere"),
    Form(r"^[-_*=#•.\s]{3,}$", "* * *"),
)  # fmt: skip

# After one of these alone on its line, the short lines that follow are links to other stories.
LINK_LISTS = (
    r"^(?:read more|related(?: \w+)?|more on this(?: story)?|more from .{0,40}|see also|most read"
    r"|recommended|you may also like):?$"
)
