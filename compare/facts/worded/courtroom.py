"""What a crime and its trial are told by: the loot, bail, the fine, what the prosecution asked for.

"Prosecutors had asked for 14 years" is no answer to "sentenced to 12 years", nor is what the
defence asked for; "made off with $2 million" and "stole $3 million" tell one loot, and what the
police found again is less.
"""

from __future__ import annotations

from compare.facts.asked.lasting import LENGTH, NOUNS
from compare.facts.worded.phrases import questions

SOUGHT, PLEADED = "sentence the prosecution asked for", "sentence the defence asked for"
LONGEST = "longest sentence possible"
FINE, AWARD, CLAIM = "fine", "compensation", "compensation asked for"
BAIL, NEW_BAIL, REWARD = "bail", "bail set anew", "reward"
LOOT, FOUND_AGAIN = "loot", "loot recovered"
FRAUD, REPAID, VICTIMS = "sum of the fraud", "sum to repay", "victims of the fraud"
RANSOM, PAID = "ransom asked for", "ransom paid"
ON_THE_RUN = "time on the run"
DELIBERATIONS = f"{LENGTH}{NOUNS['deliberation']}"
ALCOHOL = "alcohol in the blood"
LOAN, WOUNDS, CHARGES = "loan", "stab wounds", "charges"
ASKING = "ask|call|demand|press|push|recommend|request"
# Not "prosecutors had sought him for three years".
SEEKING = "(have) (be) seek|sought|want (a) (jail|prison) (sentence|term) (of) #"

AT_FIRST = "first|initially|originally"

QUESTIONS = questions(f"""
{SOUGHT}: duration: years, duration: months
    prosecution|prosecutor ~ {ASKING} ~ #
    prosecution|prosecutor {SEEKING}
    unless adjourn|ago|defence|defense|extra|lawyer|more|postpone|retry
{PLEADED}: duration: years, duration: months
    attorney|defence|defense|lawyer ~ {ASKING} ~ #
    attorney|defence|defense|lawyer {SEEKING}
    unless prosecution|prosecutor
{LONGEST}: duration: years, duration: months
    face # ~ bar|jail|prison
    face|carry ~ maximum|sentence|term ~ #
    maximum ~ penalty|punishment|sentence|term ~ #
    punishable by #
    could get|face|receive|serve|spend #
    could|may|might be jailed|imprisoned for #
    could|may|might be sentenced to #
    with bar|imprisonment|jail|penalty|prison|punishment|sentence|term
    unless count|each|every|least|minimum|parole
{FINE}: money
    fin|fine|fined ~ #
    # fine
    # in fines
    # penalty
    penalty of|,|: #
    penalty be (set) (at) #
    order|ordered|tell|told to pay # for|over
    unless could|each|face|may|maximum|might|risk|total|up|would
{CLAIM}: money
    ask|claim|demand|seek|sue|want ~ # ~ compensation|damages|restitution
    ask|claim|demand|seek|sue|want ~ compensation|damages|restitution of #
    sue ~ for #
    unless order
{AWARD}: money
    pay ~ # ~ compensation|damages|restitution
    compensation|damages|restitution of #
    award ~ # ~ compensation|damages
    # in compensation|damages|restitution
    # settlement
    settle ~ for #
    unless ask|claim|demand|each|offer|seek|sue|want
{NEW_BAIL}: money
    bail ~ at|of|on|to #
    double|increase|lower|raise|reduce ~ bail ~ #
    with double|increase|lower|raise|reduce
{BAIL}: money
    bail ~ at|of|on #
    bail be|: #
    # bail
    post|posted|set ~ bond at|of|on #
    bond (be) set at #
    # bond|bail ~ set
    free|freed|held|hold|jail|jailed|released ~ (in) (lieu) (of|on) # (cash) bond
    remain ~ on # (cash) bond
    unless double|increase|initial|initially|lower|originally|prosecutor|raise|reduce
{LOOT}: money
    make|made off with #
    get|got away with #
    walk|walked away|off with #
    escape|flee|fled|run|vanish with #
    grab|rob|snatch|steal|stole #
    rob ~ of #
    take|took ~ cash|goods|jewel|jewellery|jewelry|painting|watch ~ worth (at) #
    stolen ~ be|estimate|put|value|worth (at) #
    steal|stole ~ worth|value (at) #
    make|made off with ~ worth|value (at) #
    haul|loot|takings ~ estimate|put|value|worth (at) #
    haul|loot|takings be|of #
    # ~ be missing|stolen|taken
    # heist|robbery|theft
    unless also|another|attempt|could|find|found|recover|return|tax|taxpayer|try|tried
{FRAUD}: money
    cheat|con|defraud|fleece|swindle ~ of|for #
    embezzle|siphon #
    lose|lost #
    loss|losses (of) ~ (put) ~ (be) at|of|to|total|totalled|reach|reached #
    loss|losses be|total|totalled|exceed|exceeded #
    hand|handed|handing|sign|signed|signing (over) (away) #
    part|parted|parting with #
    talk|talked|trick|tricked|persuade|persuaded|dupe|duped into ~ #
    out of #
    # fraud|scam|scheme|swindle
    fraud|scam|scheme of #
    with cheat|client|con|defraud|embezzle|fleece|fraud|investor|scam|scheme|siphon|swindle|victim
    with dupe|talked|trick|follower|member|saver|pensioner|customer|believer|conman|prosecutor
    unless company|each|firm|found|fund|repay|return|quarter|shares|bank|job|house|him|her|apiece
    unless bet|casino|sale|profit|fined|fine
{REPAID}: money
    forfeit|repay #
    pay back #
    pay # back
    with court|forfeit|judge|must|order
    unless already|ask|demand|each|loan|want
{VICTIMS}: count
    cheat|con|defraud|fleece|swindle #
    # victim
    # ~ be cheated|conned|defrauded|fleeced|swindled
    with cheat|con|defraud|fleece|fraud|scam|scheme|swindle|court
    unless abuse|kill|murder|rape|shooting
{FOUND_AGAIN}: money
    recover|retrieve #
    # ~ be|been recovered|retrieved
    only # ~ found
{REWARD}: money
    reward ~ of #
    # reward
    offer # for information
    unless double|increase|raise
{PAID}: money
    pay|paid ~ ransom ~ #
    ransom ~ # ~ paid
    pay|paid # ransom
    unless demand|first
{RANSOM}: money
    ransom ~ of #
    # ransom
    ask|demand (for) # ~ for ~ freedom|life|release|return
    demand|want # (worth) (of) (in) bitcoin|cryptocurrency
    blackmailer|extortionist|kidnapper|hijacker ~ ask|demand|want (for) #
    unless lower|paid|pay|raise|reduce
{ON_THE_RUN}: duration
    on the run for #
    # on the run
    hide|hiding ~ for #
    # in hiding
    spend|spent # ~ hiding|fugitive
    dodge|elude|evade ~ for #
    fugitive for #
    at large for #
    unless accomplice|already|still
witnesses of the defence: count
    call|hear|present|question # ~ witness
    # ~ witness ~ appear|be|give|take|testify
    with defence|defense
    unless prosecution|prosecutor
witnesses of the prosecution: count
    call|hear|present|put|question # ~ witness
    # ~ witness ~ appear|be|give|take|testify
    with prosecution|prosecutor
    unless defence|defense
witnesses: count
    call|hear|question (from) # ~ witness
    # ~ witness ~ appear|give|take|testify
    unless day|defence|defense|prosecution|prosecutor|today
{DELIBERATIONS}: duration: hours, duration: days, duration: minutes
    juror|jury|panel ~ be out (for) (a) (little) (just) (well) #
    juror|jury|panel ~ need|spend|take|took (a) (little) (just) (well) #
    juror|jury|panel deliberate ~ #
    deliberate|deliberated|deliberating (for) #
    juror|jury|panel debate|debated (for) #
    # consider|considered|considering ~ verdict
    # of|in deliberation|discussion|debate
    # of deliberating|discussing
    # in the jury room
    # to convict|acquit|clear|find ~ guilty
    # to acquit|convict|clear
    # to reach|return|agree|arrive (at) (a|an|its|their) ~ verdict
    juror|jury|panel ~ return|returned|come|came back after #
    juror|jury|panel ~ after # ~ found|convicted|acquitted|cleared|return|returned
    verdict ~ after # of
    convict|convicted|acquit|acquitted|clear|cleared him|her|them ~ after #
    with acquit|convict|deliberate|guilty|juror|jury|panel|verdict
    unless continue|deadlock|far|first|second|resume|retrial|still|evidence|trial|sitting|adjourned
{LOAN}: money
    lend|lent|loan|loaned him|her|them|it #
    lend|lent|loan|loaned #
    owe|owed him|her|them|it #
    owe|owed #
    loan|loans of|total|totalling|totalled #
    debt|debts of #
    # in debt
    # loan
    unless bank|country|credit|government|imf|mortgage|tax|union|minister|firm|company|gambling|club
    unless nation|greece|bailout|taxman|interest
{WOUNDS}: count
    # (stab|knife) wound
    stab|stabbed|stabbing|knife|knifed|knifing (to) (death) him|her|them|it #
    stab|stabbed|knifed ~ # time
    stab|stabbed|knifed ~ times #
    # time with|in ~ knife|chisel|screwdriver|blade|dagger|neck|chest|back
    # stab
    with stab|stabbed|stabbing|wound|wounds|knife|knifed|blade|chisel|dagger
    unless bullet|gunshot|shot|people|soldiers|men|women|officers|hospital|dead
hours of unpaid work: duration: hours
    # (of) community|unpaid (service) (work)
    order|ordered|told to do|perform|carry (out) #
    with community|unpaid
length of the driving ban: duration
    ban|banned|disqualified from driving for #
    # driving ban|disqualification
    driving ban of #
    off the road for #
costs of the court: money
    # (in) (court) costs
    costs of #
    with court|judge|magistrate|ordered|pay
    unless construction|project|budget|running
{LENGTH}the trial: duration: days, duration: weeks, duration: months
    # trial
    trial ~ last|lasted|lasting|take|took|run|ran (for) (just) (a) (little) #
    trial of #
    in # of evidence
    # of evidence|testimony|hearing
    unless first|jail|prison|sentence|adjourn|delay|adjourned|delayed|set|expected|due|wait|waited
    unless since|after|before|will|scheduled
{ALCOHOL}: ratio
    blow|blew|blown (a|an) #
    test|tested (positive) at #
    alcohol (-) (content|level|concentration|reading) (be|of|at|measure|measured|stand) #
{CHARGES}: count
    # (criminal) (further) charge|count ~ be|were put|read
    # charge|count ~ be read
    indictment ~ of|contain|contained|held|hold|list|listed|with #
    # indictment
    face|faces|faced|facing|deny|denied|denies # ~ charge|count
    acquit|acquitted|clear|cleared ~ all # ~ charge|count
    plead|pleaded not guilty to # ~ charge|count
    charge|charged with # ~ count|charge
    # count|charge indictment
    # ~ count|charge against
    file|filed|bring|brought # ~ count|charge
    hit with # ~ count|charge
    with charge|charged|charges|count|counts|indictment|offence
    unless convicted|remaining|dropped|dismissed|further|other|another|also|each|two|{AT_FIRST}
""")
ONE_EACH = frozenset(
    {
        SOUGHT, BAIL, FRAUD, REPAID, VICTIMS, LOOT, RANSOM, REWARD, LONGEST, ON_THE_RUN,
        ALCOHOL, DELIBERATIONS, AWARD, LOAN, WOUNDS, CHARGES, "hours of unpaid work",
        "length of the driving ban", "costs of the court", f"{LENGTH}the trial",
    }
)  # fmt: skip
# What each of several may be given.
OF_ONE = frozenset({FINE})
# What is no answer to anything else.
OWN = frozenset({NEW_BAIL, CLAIM, PLEADED, SOUGHT, FOUND_AGAIN, PAID, DELIBERATIONS, BAIL, FINE})
OWN |= {ALCOHOL}
