"""Which day each figure of a short text has: by its count, "-" where none is told or known.

Published on Wednesday 7 May 2031; days are written by their weekday, or as month-day.
"""

import pytest

from tests.transforms.reading.claims.test_context import claims_of

_WEEK = {
    "thu": "2031-05-01", "fri": "2031-05-02", "sat": "2031-05-03", "sun": "2031-05-04", "mon": "2031-05-05",
    "tue": "2031-05-06", "wed": "2031-05-07", "-": "None",
}  # fmt: skip
_CASES = """
Gunmen killed nine farmers near Arden on Sunday night, hours after a mine killed four on that road. => 9:sun 4:sun
The army said on Tuesday that nine soldiers died on Sunday and four on Monday in Arden. => 9:sun 4:mon
Nine soldiers were killed in Arden on Sunday and four wounded the following day. => 9:sun 4:mon
On Friday a bomb killed nine people in Arden; on Sunday another killed four. => 9:fri 4:sun
The death toll of the 14 April bombing in Arden has risen to 44. => 44:04-14
The death toll of the April 14 bombing in Arden has risen to 44. => 44:04-14
The minister put at 44 the number of people killed in the attack on Arden on Sunday. => 44:sun
The minister put the number of dead in the attack on Arden at 44 on Sunday. => 44:-
Nine people were killed in Sunday's attack in Arden, and four in one on Monday. => 9:sun 4:mon
Nine soldiers have died in Arden since Friday, four of them on Tuesday. => 9:fri..wed 4:tue
At least nine civilians were killed in Arden last week, and another four on Monday. => 9:04-28..sun 4:mon
Nine people were killed in shelling of Arden overnight and four on Tuesday morning. => 9:tue..wed 4:tue
A shell killed nine people in Arden on Sunday, two days after 14 died in a raid on Brod. => 9:sun 14:fri
Monday's attack in Arden killed nine people, a day after 14 died in Brod. => 9:mon 14:sun
The attack on Sunday, which killed nine people in Arden, came a week after 14 died. => 9:sun 14:04-27
Nine rebels were killed and four captured in Arden between Friday and Sunday. => 9:fri..sun 4:fri..sun
The mayor said on Monday nine people were killed in Arden overnight. => 9:sun..mon
Nine people were killed in Arden during the night, the mayor said on Monday. => 9:-
Residents who fled Arden on Sunday said rebels had killed nine people. => 9:-
Rebels stormed Arden on Friday. Residents who fled said on Sunday that nine people had been killed. => 9:fri
Nine people died when rebels attacked a convoy bringing aid to Arden, which fell on Friday. => 9:-
Nine people died on Sunday when rebels hit a convoy bringing aid to Arden, which fell on Friday. => 9:sun
Nine people died in an attack on Arden, which took place on Friday. => 9:fri
Nine people were killed in Arden ahead of a vote on Sunday. => 9:-
Nine people were killed in Arden exactly a week ago. => 9:04-30
Rebels shelled Arden on Monday for a third day running, killing nine people. => 9:mon
Shells killed nine people in Arden late on Sunday and early on Monday. => 9:sun..mon
Some 900 people fled Arden on Sunday, bringing to 4,000 the number displaced since Thursday. => 900:sun 4000:thu..wed
Some 900 people have fled Arden since Sunday's raid. => 900:sun..wed
The raid on Arden, the deadliest since 2029, killed nine people on Sunday. => 9:sun
A bomb killed nine people in Arden on Monday. The night before, four had died in Brod. => 9:mon 4:sun
A bomb killed nine people in Arden on Monday. A second bomb the next day killed four. => 9:mon 4:tue
A bomb killed nine people in Arden on Monday. Police said they were holding three men. => 9:mon 3:-
A bomb killed nine people in Arden on Monday. A hospital source said 30 had died. => 9:mon 30:mon
A bomb killed nine people in Arden on Monday. The army said it had lost two men. => 9:mon 2:mon
A bomb killed nine people in Arden on Monday. The army said it had shot dead two rebels in Brod. => 9:mon 2:-
A bomb killed nine people in Arden on Monday. The war has killed 40,000 people. => 9:mon 40000:-
Rebels attacked Arden on Saturday. More than 900 people have fled since. => 901:sat..wed
Rebels attacked Arden on Saturday. Some 900 people had fled by Monday evening. => 900:sat..mon
Police arrested nine men on Monday over Friday's bombing in Arden, in which 40 people died. => 9:mon 40:fri
Rebels who fled Arden on Monday had killed nine people there on Sunday. => 9:sun
Rebels who attacked Arden on Sunday killed nine people. => 9:sun
Nine people have been killed in Arden despite a truce agreed on Thursday. => 9:-
Nine people have been killed in Arden since a truce was agreed on Thursday. => 9:thu..wed
A truce that took effect on Thursday was broken on Sunday when shells killed nine people in Arden. => 9:sun
The siege of Arden, which began on 1 April, has cost 900 lives. => 900:04-01..wed
The UN evacuated 900 civilians from Arden on Monday and 400 on Tuesday. => 900:mon 400:tue
The army said on Monday it had killed nine rebels in Arden the day before. => 9:sun
Monday's shelling killed four people; nine had died on Sunday in Arden. => 4:mon 9:sun
Doctors in Arden counted 58 bodies, while the radio spoke of 400 dead since Friday. => 58:- 400:fri..wed
The army pulled out of Arden on Monday, ending a five-day assault in which 116 people died. => 116:-
On Monday rebels hit Arden in a raid in which nine people died. => 9:mon
The toll of the blasts in Arden rose to 76 on Tuesday. Monday's blasts tore through a market. => 76:mon
Rebels freed 20 soldiers in Arden on Friday, a third of those held since April. That night they killed nine. => 9:fri
Rebels have killed 40 soldiers near Arden since Friday. Twelve rebels were killed in the same period. => 12:fri..wed
The raid on Arden on Monday, the bloodiest since a truce broke down last August, killed nine people. => 9:mon
Two nurses wounded in the raid on Arden died on Monday, raising the toll to nine. => 2:mon 9:-
Four soldiers hurt in Friday's raid on Arden died on Monday, bringing the toll to nine. => 4:fri 9:fri
Two people died of their wounds on Monday, taking the toll of Friday's bombing in Arden to nine. => 2:mon 9:fri
Two people died on Monday when shells hit Arden, raising the toll to nine. => 2:mon 9:mon
Police said a bomb killed nine people in Arden. It went off on Monday in a market. => 9:mon
At least nine people have been killed in Arden since fighting erupted two weeks ago. => 9:04-20..wed
At least nine people have been killed in Arden since fighting erupted Saturday. => 9:sat..wed
Nine men who had been held in Arden since the raid were killed Sunday. => 9:sun
Rebels abducted 12 people in Arden on Saturday, seven of whom were released on Monday. => 12:sat 7:mon
The toll from Saturday's strike on Arden rose to 40 on Monday, with 34 people still missing. => 40:sat 34:sat
The toll in Arden rose to 40 on Monday, he said, with 34 missing. The shell fell on Saturday. => 40:sat 34:sat
The toll of a strike on Arden rose to 40 on Monday as a second wounded 12 people in Brod. => 12:mon
In April, monitors recorded 312 killings in Arden province, up from 201 in March. => 312:04-01..04-30 201:03-01..03-31
Police counted 90 deaths in Arden in April, compared with 20 a month before. => 90:04-01..04-30
Nine airmen were killed when a jet was shot down over Arden on Sunday. => 9:sun
Fighting raged across Syria on Monday. In Arden, a mine killed nine men. Near Brod shells killed four. => 9:mon 4:mon
Fighting raged in Lem on Monday. In Arden, a mine killed nine policemen. => 9:-
Fighting raged across Syria on Monday. In Arden, rebels have killed nine policemen. => 9:-
Nine marines were killed in street battles in Arden, the army said. The troops died on Monday. => 9:mon
Rebels took Arden on 3 May 2013. On 9 June they killed nine more people there. => 9:2013-06-09
Nine people died in Arden on Friday, the worst raid since 2013. On 9 April rebels killed four people. => 9:fri 4:04-09
Funerals began on Monday for those killed when a jet hit a bus in Arden a day earlier. Doctors said 29 died. => 29:sun
Relatives on Tuesday buried 90 people killed when a jet hit a camp at Arden on Sunday. Four lie hurt. => 90:sun
Relatives on Tuesday buried 90 people killed in Arden. => 90:tue
A bomb in Arden killed nine people and on Monday another wounded four. => 9:- 4:mon
Nine people were killed in Arden on Sunday and on Monday. => 9:sun..mon
People in Arden were finding bodies on Tuesday, two days after rebels stormed it. Police say 13 died. => 13:sun
A week after a raid on Brod, the army attacked Arden on Friday. Nine soldiers died. => 9:fri
Men were jailed for the 2013 bombings in Arden that killed 90 people. => 90:2013-01-01..2013-12-31
It was the worst raid on Arden since the 2013 hotel bombing that killed 90. => 90:2013-01-01..2013-12-31
Nine people died in Arden on Friday, in the worst raid since the 2013 massacre. => 9:fri
A bomb killed 11 people in Arden on Sunday. Nine others were being treated on Tuesday. => 11:sun 9:sun
A bomb went off in Arden; nine people were being treated in hospital after the blast on Sunday. => 9:sun
On 14 April, ten days before, 73 people died in Arden. A week later rebels shot dead five. => 73:04-14 5:04-21
A mine killed nine people near Arden. The incident occurred on Monday. => 9:mon
Troops left Arden on Sunday after a week in which eight of them were killed on a single day, May 1. => 8:thu
Rebels took Arden on 2 April. Over the next two weeks they killed nine farmers there. => 9:04-03..04-16
On the 18th anniversary of the bombing in Arden, in which 85 people died, crowds lit candles on Monday. => 85:-
Shells hit Arden on Monday, killing nine people. In Brod, rockets fell at dusk and two nurses died. => 9:mon 2:mon
Shells hit Arden on Monday, killing nine people. In Brod, rockets have killed two nurses. => 9:mon 2:-
Since the coup of 1 April, Lem has burned. Some 900 have been killed and 400 detained. => 900:04-01..wed 400:04-01..wed
"""


def _days(told: str) -> tuple[str, str]:
    start, _, end = told.partition("..")
    return _day(start), _day(end or start)


def _day(told: str) -> str:
    return _WEEK.get(told, told if len(told) > len("05-03") else f"2031-{told}")


@pytest.mark.parametrize("case", _CASES.strip().splitlines())
def test_each_figure_has_the_day_that_its_words_tell(case: str) -> None:
    text, _, wanted = case.rpartition(" => ")
    read = {c.count_low: (str(c.date_start), str(c.date_end)) for c in claims_of(text) if c.measure}
    for one in wanted.split():
        count, _, told = one.partition(":")
        assert read[int(count)] == _days(told), count
