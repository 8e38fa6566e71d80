"""Abbreviations: which full stops belong to a word, and which words open a sentence."""

from __future__ import annotations

from compare.text.lexicon import words

# Never the end: a name follows.
TITLES = words(
    """
    mr mrs ms mx dr prof gen lt col sgt capt cpt cmdr cdr adm maj cpl pvt pfc brig supt det insp sen
    rep gov rev hon pres amb msgr fr st ste mt ft messrs mme mlle mm drs profs gens sens reps govs
    lt.col lt.gov lt.gen maj.gen brig.gen sgt.maj asst atty vs v
    """
)
# Not the end before a number: "No. 10", "p. 55", "approx. 300".
NUMBERED = words(
    """
    no nos n° nr p pp fig figs vol vols art arts ch chap sec sect eq par para approx ca cf op est
    """
)
# The end only where the next word opens a sentence: "Acme Inc. The" and not "Acme Inc. President".
# Written in lower case these are words of their own: "in the sun. Police said".
CAPITALISED = words(
    """
    Bros Jr Sr Esq Corp Dept Univ Assn Ave Blvd Rd Hwy Sq Bldg Apt Dist Div Jan Feb Mar Apr Jun Jul
    Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo
    Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa
    Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Nat'l Int'l Gov't Ph
    """
)
MONTHS = words("JAN FEB MAR APR MAY JUN JUL AUG SEPT SEP OCT NOV DEC")
SHORTENED = words("co corp inc ltd llc plc etc al dept univ assn tel ext min max incl ave blvd")
CLOCK = words("a.m p.m")

OPENERS = words(
    """
    a about according after all also although among an and another any are as at because before both
    but by can could despite did do does during each either even every few first following for from
    had has have he her here his how however i if in instead is it its last later less many
    meanwhile more most my neither no none nor not now of on once one only or other our over several
    she should since so some still such than that the their then there these they this those though
    through thus to two under unlike until was we were what when where whether which while who whose
    why with within without would yet you your what's that's it's he's she's they're we're don't
    there's i'm i've didn't
    """
)
ZONES = words(
    """
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest jst eastern central
    mountain pacific local monday tuesday wednesday thursday friday saturday sunday
    """
)
