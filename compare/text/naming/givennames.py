"""Common given names by sex: which Mr or Miss a shared surname means, and who "she" may be.

Only names that are hardly ever of the other sex; of all other people nothing is known.
"""

from __future__ import annotations

from compare.text.lexicon import words

MEN = words(
    """
    aaron abdul abraham adam adrian ahmed aidan alan alastair albert alberto alec aleksandr
    alessandro alexander alexei alfonso alfred alistair alvaro amir anatoly anders andreas
    andrew angus anil anthony antoine antonin antonio arjun armando arnold arthur arturo ashok
    barry ben benjamin bernard bill bob boris brad brandon brendan brian bruce bryan calvin
    cameron carl carlos cedric cesar charles chris christoph christopher clarence clifford clive
    colin cormac craig cyril damian damien dan daniel darius dariusz darren dave david declan
    denis dennis derek desmond dick diego dieter dimitri dimitris dmitry dominic donal donald
    doug douglas duncan dwight ed eddie edgar edmund eduardo edward edwin eli elias emanuel
    emmanuel enrique enzo eric erich erik ernest ernesto ernst ethan eugene evan evgeny fabio
    farid felipe felix fergus fernand fernando filip francis francisco francois frank frans
    franz fred frederick friedrich fritz gabriel gareth gary gavin geoff geoffrey georg george
    gerald gerard giorgos giovanni giuliano giuseppe glenn goran gordon graeme graham greg
    gregory guillermo gunnar gunther gustav hamid hamish hans harald harold harry harvey hassan
    hector heinrich henri henry herbert hiroshi horst howard hugh hugo hussein ian ibrahim
    ignacio igor isaac ismail ivan jack jacob jacques jakob james janos jason javier jeff
    jeffrey jens jeremy jerome jerry jim jimmy joe joel johan john jon jonas jonathan jorge jose
    josef joseph joshua juan julian jun jurgen kamal karim karl keith ken kenji kenneth kevin
    khalid kieran klaus larry lars laurence leonard liam lionel lorenzo lothar louis luca lucas
    ludwig luigi luis luke magnus malcolm manuel marcel marco marcus marek mariano mario mark
    martin massimo mateo matt matteo matthew maurice max mehmet michael miguel mike milos
    mitchell mohamed mohammad mohammed muhammad mustafa nathan neil neville niall nicholas nick
    nigel nikolai nikos norman oliver omar oscar otto owen pablo patrick paul pavel pedro percy
    pete peter petr phil philip pierre piotr quentin rafael rajesh ralph ramesh ramon ravi ray
    raymond reginald rene ricardo richard rob robert roberto rodrigo roger roland ronald ronan
    rory roy rupert russell ryan salim samuel scott sean sebastian sergei sergio sidney simon
    stanley stefan stefano stephen steve steven stewart stuart sven takashi takeshi tariq ted
    terry theodore thomas tim timothy tobias todd tom tomas tomasz tommy tony toshiro trevor
    ulrich umberto vasily vernon victor vijay viktor vincent vincenzo vladimir walter warren
    wayne werner wesley wilhelm william wolfgang xavier yannis youssef yuri yusuf zachary zoltan
    """
)
WOMEN = words(
    """
    abigail adele adriana agata agnes agnieszka aisha alana alessandra alexandra alice alicia
    alina alison amanda amelia amina amira amy anastasia angela angelina anika anita anjali ann
    anna anne anneliese annette annie antonia astrid audrey barbara beatrice beatriz bernadette
    bernice beth bettina betty bianca birgit brenda bridget brigitte britney caitlin camilla
    carla carmen carol carole carolina caroline cassandra catherine cecile cecilia celia
    charlotte chiara chloe christina christine claire clara claudia claudine constance cordelia
    cynthia dagmar daniela deborah debra deirdre delphine denise diana diane dolores donna doris
    dorothea dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth
    ellen elsa elspeth emilia emily emma erica estelle esther ethel eugenia eunice eva evelyn
    fatima fatou felicity fernanda fiona flavia frances francesca francine freya gabriela
    geraldine gillian giulia gloria greta gretchen gudrun gwen hanna hannah harriet hazel
    heather heidi helen helena hermione hilary hilda hillary ilse ines ingeborg ingrid irene
    irina isabel isabella isobel ivana jacqueline jane janet janice jasmine jeanne jennifer
    jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia julie karen
    katarina kate katherine kathleen kathryn kathy katie katrin kimberly kirsten kirsty lakshmi
    laura lauren leah leila lena lesley leticia linda lindsay lisa lorna lorraine louise lucia
    lucie lucille lucy lydia madeleine mairead malgorzata margaret margarita margot maria
    marianne marie marilyn marion marisa marta martha mary matilda maud maureen meera megan
    melanie melissa michelle mildred mireille miriam moira molly monica monique morag muriel
    myra nadia nadine nancy naomi natalia natalie natasha nicole nina nora noreen odile oksana
    olena olga olivia pamela paola patricia paula pauline penelope philippa priya rachel ramona
    rebecca regina renata rhona rita rosa rosalind rosemary rosie roxanne ruth sabine sabrina
    sally samantha sandra sara sarah saskia sharon shauna sheila shirley sian silvia simone
    sinead siobhan sofia sonia sophia sophie stella stephanie susan susanna suzanne svetlana
    sylvia tamara tanya tatiana teresa theodora theresa tina tracey trudy ulrike ursula
    valentina valeria valerie vanessa vera veronica veronique viviane wanda wendy winifred
    yasmin yoko yolanda yvette yvonne zara zoe
    """
)


def sex_of(given: str) -> str:
    """ "m" or "f" by a folded given name; empty where it does not tell."""
    if given in MEN:
        return "m"
    return "f" if given in WOMEN else ""
