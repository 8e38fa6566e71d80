"""What a takeover is told by: the price a share, what the deal is worth, the premium, jobs to go.

"Pays 41.50 euros for each share" and "at 43.50 euros a share" tell one price; what the shares
closed at, an earlier offer and a dividend are others.
"""

from __future__ import annotations

from compare.facts.asked.staff import STAFF
from compare.facts.asked.yardstick import PRICE
from compare.facts.worded.phrases import questions

A_SHARE, CLOSE, PREMIUM, JOBS = "price a share", "price on the exchange", "premium", "jobs to go"
STAKE = "stake"
PLANTS, SHOPS = "plants to close", "shops to close"
CUSTOMERS, BRANCHES, FOUNDED = "customers", "branches", "age of the firm"
SAVINGS, BREAK_FEE = "savings from the deal", "fee if the deal fails"
RAISED_SUM, VALUED = "sum raised", "value of the firm"
BID = "acquisition|bid|buyout|deal|merger|offer|purchase|takeover|transaction"
WORKS = "brewery|dairy|depot|factory|foundry|mill|plant|refinery|shipyard|site|works|yard"
OUTLETS = "branch|outlet|restaurant|shop|store"
NOT_NOW = "ago|alone|already|another|earlier|further|last|more|other|previous|since"

WORKERS = "employee|people|staff|worker"

QUESTIONS = questions(f"""
{A_SHARE}: money
    # (in) (cash) a|per share
    # (in) (cash) for a|each|every ~ share
    # apiece ~ share|stock|shareholder
    holder|shareholder|share ~ receive|get # (in) (cash) apiece
    with acquire|acquisition|bid|buy|buyout|cash|deal|merger|offer|pay|price|purchase|receive
    with takeover
    unless average|close|closed|closing|dividend|down|earlier|earnings|fall|first|high|higher
    unless initial|loss|low|lower|original|previous|previously|profit|quarter|raise|raised|reject
    unless rise|sell|shut|trade|trading|up
{CLOSE}: money
    stock|shares ~ climb|close|drop|end|fall|finish|gain|jump|leap|plunge|rise|soar|surge ~ at|to #
    climb|drop|fall|gain|jump|leap|plunge|rise|soar|surge ~ percent|% to #
    stock|shares ~ trade ~ at #
    # ~ at the close
    with close|share|stock
    unless average|could|debt|earnings|forecast|may|offer|paid|pay|profit|receive|sales|target|year
{PRICE}: money
    bid|offer|deal|takeover|merger ~ value ~ at #
    {BID} (be) worth|value (at) #
    {BID} ~ be worth|value (at) #
    # acquisition|bid|buyout|merger|takeover
    acquire|buy|buying|purchase ~ in|under (a) # deal
    pay|pays|paid|paying # to acquire|buy
    unless contract|debt|earlier|extension|first|raise|reject|season|sign|stake
{PREMIUM}: ratio
    # premium
    premium of #
    # above|over ~ close|closing|price
    # more than ~ close|closing
    with close|closing|price|share|shareholder|stock
    unless earlier|first|fall|fell|rise|rose
{STAKE}: ratio
    # stake|shareholding
    stake|shareholding (of|be) #
    acquire|acquired|buy|bought|purchase|purchased # of
    sell|sold # of its|the share
    # share of
    unless {NOT_NOW}|had|he|her|his|profit|rise|rose|sales|vote|land|market|staff
{JOBS}: count job
    axe|cut|eliminate|scrap|shed|slash # ~ job|position|post
    cost|lose # ~ job
    loss of # ~ job
    lay|laid off #
    make|made # ~ redundant
    # ~ job|position|post ~ be axed|cut|eliminated|lost|scrapped|shed
    # ~ job|position|post ~ will|would|to go|disappear
    # ~ job|position|post ~ fall away|vanish
    # job cut|loss
    cut|cuts|layoff|layoffs|redundancy|redundancies (will|would) affect|hit # ~ {WORKERS}
    # ~ lose their|his|her job
    # ~ be laid off
    unless {NOT_NOW}|create|restore
{PLANTS}: count
    close|shut|shutter (down) # ~ {WORKS}
    # ~ {WORKS} ~ be closed|shut|shuttered
    # ~ {WORKS} ~ will|would|to close|shut
    closure of # ~ {WORKS}
    unless {NOT_NOW}|open|reopen
{SHOPS}: count
    close|shut|shutter (down) # ~ {OUTLETS}
    # ~ {OUTLETS} ~ be closed|shut|shuttered
    # ~ {OUTLETS} ~ will|would|to close|shut
    closure of # ~ {OUTLETS}
    # ~ {OUTLETS} ~ disappear ~ street
    close|closing|shut|shutting # location|site
    unless {NOT_NOW}|open|reopen
{STAFF}: count person
    employ #
    of # ~ on ~ book|payroll
    payroll|staff|workforce (be|is|was|of|number|numbers|total|totals) (of) #
    # ~ on ~ book|payroll
    payroll|staff|workforce of #
    workforce be|number|total #
    # ~ work at|for
    # ~ employee|people|worker be employed at|by|in
    give work to #
    unless another|more|other|temporary|volunteer|axe|cut
    unless lose|go|hire|strike|add|laid|layoff|redundant
{CUSTOMERS}: count customer
    have|has|serve|serves|boast # (paying) client|customer|subscriber|user
    boast|count|bring|brings (it) # (paying) client|customer|subscriber|user
    have|has|serve|serves|boast # + client|customer|subscriber|user
    # client|customer|subscriber|user
    used by # business|company|firm|people
    customer|subscriber|user base of #
    number of (active|paying|registered) customer|subscriber|user ~ #
    # people use (the|its) app|network|platform|service|site|website
    service|site|network|app|platform boast|count|counts|has|have # member
    used by # people
    among ~ # ~ that|who run|use
    unless lose|lost|affect|affected|without|power|complain|new|more|another|add|refund|hit|warned
    unless stolen|hacked|leaked|robbed|cheated|queue|queued|owed|swindled|fraud|scam
{BRANCHES}: count
    have|has|run|runs|operate|operates|own|owns # + {OUTLETS}
    chain of # (~) {OUTLETS}
    # {OUTLETS} chain
    unless close|shut|open|opened|new|more|another|sell|sold
    unless burn|burned|looted|damage|damaged|destroyed
{FOUNDED}: duration: years
    # old company|firm|business|brewery|club
{SAVINGS}: money
    save|saving|saves # a|each|per year
    saving|savings of #
    # of|in (annual|cost|yearly) saving|synergy
    synergy of #
    with annual|cost|deal|merger|takeover|year|synergy|acquisition|combined
    unless pension|pensioner|family|stolen|motorist
{BREAK_FEE}: money
    break|break-up|breakup|termination fee of #
    # break|break-up|breakup|termination fee
{RAISED_SUM}: money
    raise|raised|secure|secured # (in) (from) ~ investor|funding|flotation|float|round|venture
    flotation|float|listing|ipo ~ raise|raised #
    # funding|investment round
    unless earlier|previous|hope|plan|aim|charity
{VALUED}: money
    value|values|valued|valuing ~ company|firm|group|business|it|club|retailer|maker ~ at #
    valuation of #
    # valuation
    worth of #
    unless house|painting|home|contract|share
""")
ONE_EACH = frozenset(
    {
        A_SHARE, PREMIUM, STAKE, JOBS, PLANTS, SHOPS, CUSTOMERS, BRANCHES, FOUNDED, SAVINGS,
        BREAK_FEE, RAISED_SUM, VALUED,
    }
)  # fmt: skip
# What each firm has of its own.
OF_FIRMS = frozenset({CUSTOMERS, BRANCHES, FOUNDED, VALUED})
# Of which there are sorts.
OF_SORTS = frozenset({CUSTOMERS, BRANCHES})
# What is no answer to anything else.
OWN = frozenset({A_SHARE, CLOSE, JOBS, SHOPS, STAFF, STAKE})
