"""Common given names by sex: which Mr or Miss a shared surname means, and who "she" may be.

Only names that are hardly ever of the other sex; of all other people nothing is known.
"""

from __future__ import annotations

from compare.text.lexicon import words

MEN = words(
    """
    aaron abdul abraham adam adrian ahmed alan albert alberto alessandro alexander alfred
    alistair anders andreas andrew angus anthony antonio arthur ben benjamin bernard bill bob brad
    brandon brendan brian bruce bryan carl carlos charles chris christopher colin craig cyril dan
    daniel darren dave david declan denis dennis dick diego dieter dmitry donald doug douglas duncan
    dwight ed eddie edward edwin enrique eric erik ernest ethan eugene felipe felix fernando francis
    francisco frank fred frederick gareth gary geoffrey george gerald gerard giovanni giuseppe glenn
    gordon graham greg gregory guillermo gunther hans harold harry hassan hector henry herbert
    hiroshi howard hugh hugo hussein ian igor isaac ivan jack jacob jacques james jason javier jeff
    jeffrey jeremy jerry jim jimmy joe joel johan john jon jonathan jorge jose joseph joshua juan
    julian jurgen karl keith ken kenneth kevin klaus lars larry laurence leonard liam luca luigi
    luis luke malcolm marcel marco marcus mario mark martin matt matthew maurice max michael miguel
    mike mohamed mohammed muhammad nathan neil nicholas nick nigel oliver oscar otto pablo patrick
    paul pedro pete peter phil philip pierre rafael ralph ramon raymond reginald ricardo richard rob
    robert roberto roger roland ronald roy russell ryan samuel scott sean sebastian sergei simon
    stanley stefan stephen steve steven stuart takeshi terry thomas tim timothy tom tommy tony
    trevor victor vincent vladimir walter wayne werner wilhelm william wolfgang yusuf zachary
    """
)
WOMEN = words(
    """
    abigail adele agnes aisha alexandra alice alicia alison amanda amelia amy anastasia
    angela angelina anita ann anna anne annette annie antonia audrey barbara beatrice bernadette
    beth betty bianca brenda bridget britney camilla carmen carol caroline catherine cecilia
    charlotte chloe christina christine claire clara claudia cynthia daniela deborah debra
    denise diana diane donna doris dorothy edith eileen elaine eleanor elena elizabeth ellen
    emily emma erica esther eva evelyn fatima fiona frances gabriela gillian
    gloria greta hannah harriet heather heidi helen helena hilary hillary ingrid irene irina
    isabel isabella jacqueline jane janet janice jeanne jennifer jenny jessica jill joan joanna
    joanne josephine joyce judith judy julia julie karen kate katherine kathleen kathryn katie
    kimberly laura lauren leila linda lindsay lisa lorraine louise lucia lucy lydia madeleine
    margaret maria marianne marie marilyn marion martha mary maureen megan melanie melissa michelle
    mildred miriam molly monica nancy naomi natalia natalie natasha nicole nora olga olivia pamela
    patricia paula pauline penelope rachel rebecca regina rita rosa rosemary ruth sally
    samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stella
    stephanie susan susanna suzanne svetlana sylvia tamara tatiana teresa theresa tina ursula
    valentina valerie vanessa vera veronica wendy yoko yolanda yvonne zoe
    """
)


def sex_of(given: str) -> str:
    """ "m" or "f" by a folded given name; empty where it does not tell."""
    if given in MEN:
        return "m"
    return "f" if given in WOMEN else ""
