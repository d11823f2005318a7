"""Sentences with the speakers that are to be read from them; a test runs each.

A line: who speaks, "/", the stance, then "|" and the sentence with what the speaker answers for in < >. Where two
speak, "&" stands between them, and their stretches come in the same order. "-" stands for a hedge that names nobody.
"""

import re
from typing import NamedTuple


class Case(NamedTuple):
    """A sentence, and the name, stance and scope of each who speaks in it."""

    sentence: str
    told: tuple[tuple[str, str, str], ...]


_CASES = """
Homs Media Centre / asserted | <Rebel fire killed four>, the Homs Media Centre said.
hospital source / asserted | According to a hospital source, <six people died>.
governor / asserted | <Six people died>, according to the governor.
army / asserted | <Six died>, according to a statement from the army.
UN / asserted | <Six died>, according to a UN report published on Monday.
army / hedged | The army claimed <it had killed 30 rebels>.
ministry / denied | The ministry has denied <losing 12 men>.
army / denied | The army denied that <12 of its men had died>.
government / denied | The government rejected <reports that 12 civilians had died>.
Omar Dost / asserted | <Nine were hurt>, said police chief Omar Dost.
Ana Ruiz / asserted | "<We found nine>," said Ana Ruiz, who heads the clinic.
mayor of Sirte / asserted | The mayor of Sirte told reporters on Friday that <20 had died>.
medic / asserted | A medic told AFP by telephone that <nine had died>.
- / hedged | <At least 20 reportedly died>.
- / hedged | <Twelve are believed to have died>.
- / hedged | <Twelve villagers are feared dead>.
- / hedged | <The report of nine dead could not be verified>.
doctor / asserted | A doctor at the clinic said <nine had died>.
resident / asserted | A resident who was wounded on Monday said <nine had died>.
Two residents / asserted | Two residents reached by phone said <soldiers killed nine people>.
Ana Ruiz / asserted | The head of the mission, Ana Ruiz, said <nine had died>.
Hanna Orel / asserted | Hanna Orel, the deputy defence minister, said <nine had died>.
Red Cross / asserted | The Red Cross, which runs the clinic, said <nine had died>.
State media / asserted | State media put <the number of dead at 40>.
teacher / asserted | A teacher in the town gave <a toll of 40>.
Doctors / asserted | Doctors in Homs on Sunday raised <the toll of the shelling to 22>.
mayor / asserted | The mayor spoke of <30 dead>.
mayor / asserted | The mayor first spoke of <30 dead>.
police / asserted | <Nine died, police said: six rebels and three guards>.
police / asserted | On Monday police said: <nine died>.
commander / asserted | The commander stood by <his figure of 17 dead>.
Observatory / asserted | By the Observatory's count, <200 have died since May>.
Homs Press / asserted | <Since May 200 have died>, by the count of Homs Press.
ministry / asserted | The ministry's figures showed that <12 died>.
health ministry / asserted | Figures from the health ministry show <12 people died>.
ministry / asserted | <Eleven deaths> were confirmed by the ministry.
governor / asserted | The governor was quoted by state media as saying that <nine had died>.
military source / asserted | State media quoted a military source as saying <nine had died>.
Police / asserted & doctor / asserted | Police said <12 had died> while a doctor put <the number at 20>.
police / asserted & doctor / asserted | <Nine died>, police said, while <12 were hurt>, according to a doctor.
army / asserted & army / denied | The army said <it had hit a base> and denied that <civilians had died>.
local journalist and two residents / asserted | <Nine died>, a local journalist and two residents said by telephone.
group's spokesman / asserted | The group's spokesman admitted in an e-mail that <nine of its men had died>.
justice minister / asserted | <Nine men were held after the state declared a curfew>, the justice minister said.
latest official count / asserted | <Nine people died>, according to the latest official count.
army / asserted | The army raised <its dead to 1,166 on Friday>.
United States / asserted | The United States said <nine people had died>.
army / asserted | <Nine people died>, by the army's own account.
police / asserted | The attack, which police said <was the work of rebels>, killed 12 people.
police / asserted | <Twelve died>, police said as the search went on.
army / asserted | <On Monday, the army said, nine died>.
army / asserted | On Monday the army said <nine died>.
Police / asserted | Police: <12 dead in blast>
police / asserted | <12 dead>: police
police / asserted | <12 dead in market blast>, police say
UN / asserted | <12 killed in strike> – UN
SOHR / asserted | <Twelve people were killed in Homs>. (SOHR)
OCHA / asserted | <Twelve people were killed in Homs> [Source: OCHA]
POLICE SOURCES / asserted | <NINE SOLDIERS WERE KILLED>, ACCORDING TO POLICE SOURCES.
military / asserted | <Four airmen died, the military said; nine more were hurt>.
army / asserted | The army said <four fell on Monday; nine were hurt there>.
monitoring group / asserted | The monitoring group, for its part, said on Monday that <nine had died>.
council / asserted | The council, in a statement released with photographs, said <nine had died>.
baker / asserted | A baker who hid in a cellar, and whose nephew is missing, told AFP that <nine had died>.
Petr Malik / asserted | <Nine died in Homs>, Col. Petr Malik, first deputy chief of the General Staff, told a briefing.
mayor / asserted | <The dead are put at 40> by the mayor.
embassies / asserted | <Two Britons died>, their embassies confirmed.
field commanders / hedged | The paper printed a claim by field commanders that <nine had died>.
survivor / asserted | The bodies were of men who according to the survivor <had refused to join the gang>.
Ana Ruiz / asserted | Her deputy in the city, Ana Ruiz, says <Syrian shelling killed two>.
army command / asserted | The army command admitted <the loss of four soldiers>.
Radio Sur / asserted | Radio Sur broadcast that <nine had died>.
regional authorities / asserted | - Hama: According to regional authorities, <450 people returned>.
activists / asserted | The activists have documented <by name the death of 40 people>.
UNHCR / asserted | • UNHCR reports that <1,200 people crossed>.
Field teams / asserted | Field teams report that <1,200 people arrived>.
Area Headquarters / asserted | <Nine died>, Area Headquarters said.
Ana Ruiz / asserted | <Nine were hurt>, Governor Ana Ruiz informed.
council / asserted | <Nine died>, the council announced in a communique read on state television.
employer / asserted | <Two clerks were freed>, their employer said without giving details.
Omar al-Selk / asserted & Omar al-Selk / asserted | Minister Omar al-Selk put <the toll at 9> and said <40 were hurt>.
ministry source / asserted | A ministry source had earlier spoken of <nine dead>.
WHO / asserted | <Nine have died since the raid>, the WHO says.
medics / asserted | <The toll given by medics was 40>.
Ana Ruiz / asserted | "<Nine are trapped>," continues Ana Ruiz.
watchdog / asserted | The watchdog said <doctors there had recorded 44 deaths>.
surgeon / asserted | <Workers have registered 44 bodies>, a surgeon said.
Radio Sur / asserted & Radio Sur / asserted | <Nine died>, according to Radio Sur, which added that <40 were hurt>.
police / asserted | <Four men said by police to be robbers were shot>.
commission / asserted | The commission verified <the deaths of nine people>.
state agency / asserted | The state agency, citing a general, said <nine died>.
MSF / asserted | MSF <treated 40 people>.
army / asserted | The army <has detained 40 people>.
JUAN PEREZ / asserted | <TWELVE DIED IN THE BLAST>, SAID COL JUAN PEREZ.
"""


def _case(line: str) -> Case:
    speakers, _, marked = line.partition(" | ")
    named = (part.split(" / ") for part in speakers.split(" & "))
    scopes = re.findall("<([^>]*)>", marked)
    told = tuple(
        ("" if name == "-" else name, stance, scope)
        for (name, stance), scope in zip(named, scopes, strict=True)
    )
    return Case(re.sub("[<>]", "", marked), told)


CASES = tuple(_case(line) for line in _CASES.strip().splitlines())
