"""Questions that have a yes and a no, in the many words that outlets use for either."""

from functools import cache
from itertools import product

import pytest

from compare.facts import polarity
from compare.facts.done.assertion import PolarityValue
from compare.model import Mention, Verdict
from compare.text.answers.matters import form_of, matters
from tests.facts.questions import MORE
from tests.newsroom import alarms_after, compare_texts, loud, parsed

# The ways to say yes, the ways to say no, and what answers nothing of the kind.
QUESTIONS: dict[str, tuple[str, str, str]] = {
    "sound": (
        """
        Sirens along the seafront went off within a minute of the quake.
        The siren wailed across the valley at 4.30am.
        A klaxon blared for several minutes.
        The warning sirens were activated, the council said.
        The emergency siren sounded twice.
        Loudspeakers sounded along the promenade.
        """,
        """
        The siren did not sound.
        The sirens stayed silent.
        The siren never went off.
        Warning sirens failed to sound.
        No siren was heard.
        None of the klaxons made any noise.
        """,
        """
        The ambulance arrived with its lights on.
        The police sirens woke the residents.
        The company bought a new siren last year.
        """,
    ),
    "horn": (
        """
        The train driver sounded the horn twice.
        The horn had been sounded twice, the operator said.
        The driver blew the whistle.
        """,
        """
        The horn was never used on the approach.
        The driver did not sound the horn.
        No horn was sounded before the impact.
        """,
        """
        The driver blew a kiss to the crowd.
        A goat with one horn escaped.
        """,
    ),
    "barrier": (
        """
        The barriers were down when the train arrived.
        The barrier arms had come down properly that morning.
        The barriers had been lowered.
        """,
        """
        The barriers were standing upright.
        The barriers were up when the train came.
        The barriers were raised.
        The barriers failed to come down.
        The barriers had not been lowered.
        """,
        """
        The barriers were repaired last year.
        Talks are under way on trade barriers.
        """,
    ),
    "brake": (
        """
        The driver braked hard.
        The driver applied the brakes 200 metres before the crossing.
        The driver slammed on the brakes.
        The driver hit the brakes.
        """,
        """
        The driver did not brake.
        The driver never touched the brakes.
        The driver drove through the crossing without braking.
        The driver made no attempt to brake.
        The driver failed to brake.
        """,
        """
        The brakes were checked in May.
        The driver was 45.
        """,
    ),
    "speed": (
        """
        The driver was speeding.
        The driver was travelling above the speed limit.
        The driver was going too fast.
        The driver had exceeded the speed limit.
        The driver was driving at excessive speed.
        """,
        """
        The driver was not speeding.
        The driver was within the speed limit.
        The driver was travelling below the limit.
        The driver had kept to the speed limit.
        The driver was driving at normal speed.
        """,
        """
        The driver fled at high speed.
        The speed limit on the road is 50 km/h.
        """,
    ),
    "drunk": (
        """
        The driver was drunk.
        The driver had been drinking.
        The driver was over the drink-drive limit.
        The driver failed a breath test.
        The driver tested positive for alcohol.
        The driver was under the influence of alcohol.
        """,
        """
        The driver was sober.
        The driver passed a breath test.
        The driver had not been drinking.
        The driver tested negative for alcohol.
        The driver had no alcohol in his blood.
        """,
        """
        The driver was tested for drugs.
        """,
    ),
    "locked": (
        """
        The emergency door was locked.
        The doors had been chained shut.
        The doors were bolted from outside.
        """,
        """
        The emergency door was not locked.
        The doors were unlocked.
        The doors had been left open.
        """,
        """
        Fans were locked out of the ground.
        The doors open at 7pm.
        """,
    ),
    "licence": (
        """
        The company held a permit.
        The company had been granted a permit.
        """,
        """
        The company did not have a permit.
        The company lacked a permit.
        The company carried out the work without a permit.
        """,
        """
        The company applied for a permit.
        The minister revoked the licence of the company.
        The company was refused a permit for a second pier.
        """,
    ),
    "insured": (
        """
        The building was insured.
        The building was covered by insurance.
        The building had insurance.
        """,
        """
        The building was not insured.
        The building was uninsured.
        The building had no insurance.
        """,
        """
        Insurance costs have risen.
        The insurer inspected the building.
        """,
    ),
    "custody": (
        """
        The driver remains in custody.
        The driver was remanded in custody.
        The driver is being held in custody.
        The driver was denied bail.
        The driver is behind bars.
        The driver was led away in handcuffs.
        """,
        """
        The driver was released on bail.
        The driver was released without charge.
        The driver was granted bail.
        The driver is out on bail.
        The driver walked free from the police station.
        """,
        """
        The driver was released from hospital.
        The driver was questioned by police.
        The driver was freed from the wreckage.
        The driver could be released on bail.
        The driver asked for bail.
        The driver was at home when the raid began.
        The driver sits at home with his daughters.
        """,
    ),
    "plea": (
        """
        Peter Marlow pleaded guilty to fraud.
        Peter Marlow admitted two counts of fraud.
        Peter Marlow entered a guilty plea.
        Peter Marlow admitted the charges.
        """,
        """
        Peter Marlow pleaded not guilty.
        Peter Marlow denied the charges.
        Peter Marlow entered a plea of not guilty.
        Peter Marlow denies all charges.
        Peter Marlow maintains his innocence.
        """,
        """
        Peter Marlow was found guilty.
        Peter Marlow will plead on Friday.
        Peter Marlow admitted the evening had been difficult.
        """,
    ),
    "office": (
        """
        Anna Berg resigned on Monday.
        Anna Berg stepped down as finance minister.
        Anna Berg has quit.
        Anna Berg was sacked by the prime minister.
        Anna Berg handed in her resignation.
        Anna Berg lost her job.
        Anna Berg left her post on Monday.
        """,
        """
        Anna Berg will be staying in her post.
        Anna Berg is staying on as minister.
        Anna Berg keeps her job.
        Anna Berg refused to resign.
        Anna Berg did not resign.
        Anna Berg remains in office.
        Anna Berg has no intention of resigning.
        """,
        """
        Anna Berg was under pressure to resign.
        Anna Berg should resign, the opposition said.
        Anna Berg may resign next week.
        Anna Berg quit smoking.
        Anna Berg was in charge of the port.
        Anna Berg was at her desk in the ministry.
        """,
    ),
    "attend": (
        """
        The minister attended the funeral.
        The minister was present at the ceremony.
        The minister turned up for the service.
        The minister sat through the ceremony.
        The minister took part in the service.
        The minister was among the mourners.
        """,
        """
        The minister did not attend the funeral.
        The minister stayed away from the ceremony.
        The minister skipped the service.
        The minister boycotted the ceremony.
        The minister was absent from the ceremony.
        The minister sent a deputy to the funeral.
        The minister watched the ceremony from home.
        The minister failed to turn up for the service.
        """,
        """
        The minister attended the wedding.
        The minister was invited to the funeral.
        The minister will not attend the gala.
        """,
    ),
    "apology": (
        """
        The chief executive apologised.
        The chief executive said sorry to the families.
        The chief executive offered an apology.
        The chief executive asked for forgiveness.
        """,
        """
        The chief executive did not apologise.
        The chief executive refused to apologise.
        The chief executive offered no apology.
        The chief executive was unrepentant.
        The chief executive stopped short of apologising.
        """,
        """
        The union demanded an apology from the chief executive.
        The chief executive should apologise.
        """,
    ),
    "deal": (
        """
        The two sides reached an agreement late on Thursday.
        The two sides struck a deal.
        A deal was reached on Thursday night.
        The talks ended with a deal.
        An agreement was signed on Thursday.
        """,
        """
        The two sides failed to reach an agreement.
        The talks collapsed on Thursday.
        The talks broke down late on Thursday.
        The talks ended without a deal.
        No deal was reached on Thursday.
        The talks came to nothing.
        """,
        """
        The two sides hope to reach a deal.
        A deal is close, officials said.
        The talks resumed on Thursday.
        The two sides could reach a deal.
        """,
    ),
    "complaints": (
        """
        The council had received complaints.
        The council had fielded complaints.
        """,
        """
        The council had received no complaints.
        The council had not received any complaints.
        The council had never received a complaint.
        """,
        """
        The residents complained about the noise.
        The residents received no complaints about the ferry.
        The council received no complaints about the ferry.
        """,
    ),
    "close": (
        """
        The plant will stay open.
        The plant has been saved from closure.
        The plant will not close.
        The plant won a reprieve.
        The plant will be kept open.
        """,
        """
        The plant will close in June.
        The plant is to shut.
        The plant will be closed.
        """,
        """
        The plant may close.
        The plant was closed on Monday.
        The plant is open.
        """,
    ),
    "weapon": (
        """
        Police recovered the knife.
        The knife was found in a drain.
        Officers found the knife near the scene.
        The weapon has been recovered.
        A knife was seized.
        """,
        """
        The knife has not been found.
        Police are still looking for the knife.
        The knife is still missing.
        Police found no trace of the knife.
        There was no sign of the knife.
        Officers did not find the knife.
        """,
        """
        The knife was sold by a shop.
        Police found a phone.
        The robber pulled a knife.
        A man turned up with a knife.
        """,
    ),
    "unanimous": (
        """
        The directors approved it unanimously.
        The board's decision was unanimous.
        The directors approved the sale without dissent.
        The directors unanimously backed the sale.
        Nobody on the board voted against the sale.
        """,
        """
        Two of the directors voted against the sale.
        The board was split.
        The directors were divided.
        Two directors abstained.
        """,
        """
        The directors approved the sale.
        The directors met on Sunday.
        """,
    ),
    "known": (
        """
        The gunman was known to police.
        The suspect had a criminal record.
        The gunman was on a watchlist.
        The attacker had previous convictions.
        """,
        """
        The gunman was not known to police.
        The suspect had no criminal record.
        The attacker was unknown to the authorities.
        The gunman had never come to the attention of police.
        The suspect had no previous convictions.
        The suspect had a clean record.
        """,
        """
        The gunman was a known fan of the club.
        The suspect had a record deal.
        """,
    ),
    "back": (
        """
        The staff council gave the deal its blessing.
        The staff council backed the sale.
        The staff council voted for the deal.
        The staff council voted in favour of the sale.
        The staff council approved the takeover.
        The staff council signed off on the deal.
        """,
        """
        The staff council voted to oppose the sale.
        The staff council rejected the deal.
        The staff council voted against the sale.
        The staff council turned down the takeover.
        The staff council came out against the deal.
        The staff council opposed the sale.
        """,
        """
        The staff council discussed the sale.
        The staff council backed the strike.
        The staff council may reject the deal.
        The staff council has yet to vote on the deal.
        The shareholders rejected the deal.
        The town council opposed the plan for a pier.
        The town council backed the plan for a school.
        """,
    ),
    "grant": (
        """
        The judge granted the company's bid for an injunction.
        The court issued an injunction.
        The judge approved the injunction.
        """,
        """
        The judge denied the injunction.
        The judge turned down a request for an injunction.
        The judge refused the injunction.
        The judge rejected the company's bid for an injunction.
        """,
        """
        The company asked the judge for an injunction.
        The judge will rule on the injunction.
        The judge granted a request to film.
        The judge rejected a motion to delay the trial.
        The judge rejected the appeal.
        """,
    ),
    "ahead": (
        """
        The match went ahead.
        The match took place as planned.
        The match will go ahead on Saturday.
        """,
        """
        The match was called off.
        The match was cancelled.
        The match was postponed.
        The match did not go ahead.
        The match was abandoned.
        The match did not take place.
        """,
        """
        The match could be called off.
        The match ended 2-2.
        """,
    ),
    "stand": (
        """
        The tower still stands.
        The tower is still standing.
        The tower survived the quake.
        The tower still rises above the square.
        The tower was undamaged.
        """,
        """
        The tower collapsed.
        The tower came down across the entrance.
        The tower was destroyed.
        The tower toppled over.
        The tower fell.
        """,
        """
        The tower was built in 1680.
        The tower stands 30 metres tall.
        """,
    ),
    "scene": (
        """
        The driver stayed at the scene.
        The driver remained at the scene.
        The driver waited for police.
        """,
        """
        The driver fled the scene.
        The driver fled.
        The driver drove off.
        The driver left the scene.
        The driver sped off.
        The driver did not stop at the scene.
        The driver drove away.
        """,
        """
        The driver was arrested.
        Flowers were left at the scene.
        The driver stopped for fuel at noon.
        """,
    ),
    "charged": (
        """
        The driver was charged with manslaughter.
        The driver faces charges.
        The driver has been charged.
        """,
        """
        The driver was released without charge.
        The driver was not charged.
        The driver faces no charges.
        """,
        """
        The driver could be charged.
        """,
    ),
    "armed": (
        """
        The man was armed.
        The man was carrying a knife.
        The man had a gun.
        The man was holding a weapon.
        """,
        """
        The man was unarmed.
        The man was not armed.
        The man had no weapon.
        The man was carrying no weapon.
        """,
        """
        The man was holding a phone.
        The man had nothing in his pockets.
        """,
    ),
    "hire": (
        """
        The company has hired replacement workers.
        The company has brought in agency staff.
        The company has taken on temporary workers.
        The company is using agency workers.
        """,
        """
        The company has not taken on temporary labour.
        The company has refrained from hiring replacements.
        The company has not hired replacement workers.
        The company did not bring in agency staff.
        """,
        """
        The company trained its workers.
        """,
    ),
    "acquit": (
        """
        Carlo Benassi was acquitted of money laundering.
        Carlo Benassi was cleared of laundering the proceeds.
        The jury found Carlo Benassi not guilty of laundering.
        The court cleared Carlo Benassi of laundering.
        """,
        """
        Carlo Benassi was convicted of money laundering.
        Carlo Benassi was found guilty of laundering.
        The jury convicted Carlo Benassi of laundering.
        """,
        """
        Carlo Benassi was convicted of fraud.
        """,
    ),
    "fire": (
        """
        The fire was brought under control.
        The blaze is under control.
        The fire was put out by noon.
        The fire was extinguished.
        """,
        """
        The blaze was out of control.
        The fire was not under control.
        """,
        """
        The fire was the third this year.
        """,
    ),
    "warned": (
        """
        Residents had been warned.
        A warning was issued an hour before the flood.
        Villagers received a warning by phone.
        The authorities issued a warning.
        """,
        """
        No warning was given.
        Villagers received no warning.
        The flood came without warning.
        There was no warning.
        """,
        """
        Residents were evacuated.
        The flood came at night.
        """,
    ),
    "ban": (
        """
        The curfew remains in force.
        The curfew was extended.
        The curfew is still in place.
        """,
        """
        The curfew was lifted.
        The curfew has been lifted.
        The curfew is no longer in force.
        """,
        """
        The curfew began at 9pm.
        """,
    ),
    "talkpolice": (
        """
        The suspect is cooperating with police.
        The suspect has spoken to detectives.
        """,
        """
        The suspect refused to cooperate.
        The suspect is not cooperating.
        The suspect refused to speak to police.
        The suspect declined to talk to detectives.
        """,
        """
        The suspect answered questions in court.
        The suspect remained silent in court.
        The suspect refused to speak to reporters.
        """,
    ),
    "conscious": (
        """
        The driver was conscious.
        The driver was awake and talking.
        """,
        """
        The driver was unconscious.
        The driver was in a coma.
        The driver lost consciousness.
        """,
        """
        The driver was in hospital.
        """,
    ),
    "questions": (
        """
        Anna Berg took questions from reporters.
        """,
        """
        Anna Berg took no questions.
        Anna Berg refused to take questions.
        Anna Berg left without taking questions.
        """,
        """
        Anna Berg questioned the figures.
        """,
    ),
    "teargas": (
        """
        Police fired tear gas at the crowd.
        Police used tear gas.
        Tear gas was used.
        """,
        """
        Police did not use tear gas.
        No tear gas was fired.
        """,
        """
        Police used rubber bullets.
        """,
    ),
    "distress": (
        """
        The crew sent a distress call.
        The ship issued a mayday.
        """,
        """
        No distress call was received.
        The ship sent no distress call.
        The crew did not send out a mayday.
        """,
        """
        The crew called their families.
        """,
    ),
    "camera": (
        """
        The cameras were working.
        The camera was operational at the time.
        """,
        """
        The cameras were not working.
        The camera was broken.
        The cameras had been switched off.
        The cameras were out of order.
        """,
        """
        The camera was stolen.
        """,
    ),
    "jobs": (
        """
        The company will cut 300 jobs.
        Jobs will be lost.
        """,
        """
        No jobs will be lost.
        The company will not cut jobs.
        """,
        """
        The company may cut jobs.
        """,
    ),
    "soldout": (
        """
        The concert was sold out.
        The stadium was full.
        """,
        """
        The concert was not sold out.
        The stadium was half empty.
        """,
        """
        The concert was good.
        """,
    ),
    "finish": (
        """
        Peter Lind finished the race.
        Peter Lind completed the marathon.
        """,
        """
        Peter Lind did not finish the race.
        Peter Lind dropped out of the race.
        Peter Lind retired from the race.
        """,
        """
        Peter Lind won the vote.
        """,
    ),
    "summit": (
        """
        Peter Lind reached the summit on Monday.
        """,
        """
        Peter Lind turned back short of the summit.
        Peter Lind did not reach the summit.
        Peter Lind failed to reach the summit.
        """,
        """
        Peter Lind trained for the summit.
        """,
    ),
    "helmet": (
        """
        The cyclist was wearing a helmet.
        The cyclist wore a helmet.
        """,
        """
        The cyclist was riding without a helmet.
        The cyclist was not wearing a helmet.
        """,
        """
        The cyclist bought a helmet.
        The cyclist was wearing no mask.
        """,
    ),
    "deliberate": (
        """
        The fire was started deliberately.
        The fire is being treated as arson.
        The blaze was deliberate.
        """,
        """
        The fire was accidental.
        The fire was an accident.
        The fire was started accidentally.
        """,
        """
        The fire was small.
        """,
    ),
    "ontime": (
        """
        The train was on time.
        The train was running on schedule.
        """,
        """
        The train was running late.
        The train was delayed.
        The train was late.
        """,
        """
        The train left late on Monday.
        The train was painted green.
        """,
    ),
    "afloat": (
        """
        The ferry remained afloat.
        The ferry stayed afloat.
        """,
        """
        The ferry sank.
        The ferry went down.
        The ferry capsized.
        """,
        """
        The ferry was built in 1980.
        """,
    ),
    "caught": (
        """
        The lion was recaptured.
        The lion has been caught.
        """,
        """
        The lion is still on the loose.
        The lion remains at large.
        The lion has not been caught.
        """,
        """
        The lion was born in a zoo.
        """,
    ),
    "road": (
        """
        The road has reopened.
        The road is open.
        """,
        """
        The road is still closed.
        The road was blocked.
        The road remains impassable.
        """,
        """
        The road was built in 1980.
        """,
    ),
    "power": (
        """
        Power was restored by noon.
        Electricity is back on.
        """,
        """
        Power has not been restored.
        Power was still out.
        """,
        """
        Power is generated upstream.
        """,
    ),
    "play": (
        """
        Peter Lind played in the final.
        Peter Lind started the match.
        """,
        """
        Peter Lind missed the match.
        Peter Lind did not play in the final.
        Peter Lind sat out the game.
        Peter Lind was dropped for the game.
        """,
        """
        Peter Lind plays the piano.
        Peter Lind missed four games in October.
        """,
    ),
    "deport": (
        """
        Peter Lind will be deported.
        """,
        """
        Peter Lind will not be deported.
        """,
        """
        Peter Lind may be deported.
        """,
    ),
    "verdict": (
        """
        The jury reached a verdict on Monday.
        The jury returned a verdict.
        """,
        """
        The jury failed to reach a verdict.
        The jury was deadlocked.
        The jury did not reach a verdict.
        """,
        """
        The jury met on Monday.
        """,
    ),
    "dividend": (
        """
        The company will pay a dividend.
        The company will maintain its dividend.
        """,
        """
        The company will scrap its dividend.
        The dividend will be cancelled.
        The company will pay no dividend.
        """,
        """
        The company may scrap its dividend.
        """,
    ),
    "red": (
        """
        The signal was red.
        The signal was showing red.
        """,
        """
        The signal was green.
        The signal was showing green.
        """,
        """
        The signal was replaced in May.
        The light turned green.
        """,
    ),
    "alone": (
        """
        The gunman acted alone.
        The gunman had no accomplices.
        """,
        """
        The gunman had an accomplice.
        The gunman was helped by others.
        """,
        """
        The gunman lived alone.
        The gunman may have acted alone.
        """,
    ),
    "responsibility": (
        """
        A militant group claimed responsibility for the attack.
        A militant group has claimed responsibility for the attack.
        """,
        """
        Nobody has claimed responsibility for the attack.
        No group claimed responsibility for the attack.
        """,
        """
        A militant group claimed responsibility for a bombing in May.
        The minister accepted responsibility for the delay.
        """,
    ),
    "confidence": (
        """
        The government survived a confidence vote.
        The government won the confidence vote.
        """,
        """
        The government lost the confidence vote.
        The government did not survive the confidence vote.
        """,
        """
        The government faces a confidence vote.
        The government lost a vote on fishing.
        """,
    ),
    "ransom": (
        """
        A ransom was paid.
        The family paid the ransom.
        """,
        """
        No ransom was paid.
        The family refused to pay the ransom.
        The family did not pay a ransom.
        """,
        """
        The family was sent a ransom note.
        The family was told of the ransom.
        """,
    ),
    "terrorism": (
        """
        The stabbing is being treated as terrorism.
        The stabbing was an act of terrorism.
        """,
        """
        The stabbing is not being treated as terrorism.
        The stabbing was not an act of terrorism.
        """,
        """
        The stabbing happened at noon.
        The stabbing may be treated as terrorism.
        """,
    ),
    "identified": (
        """
        The victim has been identified.
        Police have named the victim.
        """,
        """
        The victim has not been identified.
        Police have not named the victim.
        """,
        """
        The victim was 45.
        The victim may be named on Friday.
        """,
    ),
    "tested": (
        """
        Peter Lind tested positive.
        Peter Lind failed a doping test.
        """,
        """
        Peter Lind tested negative.
        Peter Lind passed a doping test.
        """,
        """
        Peter Lind was tested on Monday.
        Peter Lind may have tested positive.
        """,
    ),
}

QUESTIONS |= MORE


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


@cache
def told(sentence: str) -> tuple[Mention, ...]:
    return tuple(polarity.find(parsed(sentence)))


def clash(left: str, right: str) -> bool:
    pairs = product(told(left), told(right))
    verdicts = {polarity.relate(one.value, other.value).verdict for one, other in pairs}  # type: ignore[arg-type]
    return Verdict.CONFLICT in verdicts


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_way_to_say_yes_is_at_odds_with_every_way_to_say_no(question: str) -> None:
    yes, no, other = map(lines, QUESTIONS[question])

    assert min(map(len, (yes, no, other))) > 0
    assert [pair for pair in product(yes, no) if not clash(*pair)] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_says_the_same_or_something_else_is_at_odds_with_nothing(question: str) -> None:
    yes, no, other = map(lines, QUESTIONS[question])
    quiet = [*product(yes, yes), *product(no, no), *product(other, yes + no + other)]

    assert [pair for pair in quiet if clash(*pair)] == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The town granted a request to film.", "The town rejected a motion to delay the trial."),
        ("The firm has a permit.", "The firm was refused a licence for a second pier."),
        ("The firm has a permit for a kiosk.", "The firm was refused a permit for a pier."),
        ("The firm has a permit.", "The firm was refused a permit for a pier."),
        ("The firm was granted a permit.", "The firm was refused a permit for a second pier."),
        ("The firm was granted a permit for a kiosk.", "The firm was refused a permit."),
        ("The firm was granted a loan.", "The firm was refused a visa."),
        ("The firm was granted a permit.", "The firm was refused a licence."),
        (
            "Residents complained about the noise.",
            "Residents received no complaints about the ferry.",
        ),
        ("The council opposed the plan for a pier.", "The council backed the plan for a school."),
        (
            "The council opposed a plan to build a pier.",
            "The council backed a plan to close a school.",
        ),
        ("The council opposed a plan for a pier.", "The council backed the plan."),
        (
            "A militant group claimed responsibility for a bombing.",
            "Nobody claimed responsibility.",
        ),
        ("The council voted for a bill on ports.", "The council voted against a bill on fishing."),
        ("The council backed the housing bill.", "The council opposed the fishing bill."),
        (
            "A group claimed responsibility for a blast in Lund.",
            "Nobody claimed responsibility for a blast in Halden.",
        ),
    ],
)
def test_of_several_things_one_may_be_granted_and_another_not(left: str, right: str) -> None:
    assert not clash(left, right)
    assert not clash(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council opposed the plan for a pier.", "The council backed the plan for the pier."),
        ("The council opposed the plan for a pier.", "The council backed the plan."),
        ("The firm was granted a loan.", "The firm was refused a loan."),
        ("The judge granted an injunction.", "The judge refused an injunction."),
    ],
)
def test_of_one_thing_it_may_not(left: str, right: str) -> None:
    assert clash(left, right)


def test_every_question_is_answered_by_a_yes_and_a_no() -> None:
    sides = [[lines(said) for said in told_of[:2]] for told_of in QUESTIONS.values()]
    answered = {name for yes, no in sides for name in answers(yes, True) & answers(no, False)}

    assert {matter.name for matter in matters()} == answered


def answers(sentences: list[str], positive: bool) -> set[str]:
    values = [mention.value for sentence in sentences for mention in told(sentence)]
    asked = [value for value in values if isinstance(value, PolarityValue) and value.asked]
    return {value.predicate for value in asked if value.positive == positive}


def test_was_stands_alone_before_the_verb() -> None:
    with pytest.raises(ValueError, match="write two forms"):
        form_of("be/was cut", plus=False)


LEAD = "A commuter train hit a lorry on the crossing at Orrell on Tuesday, killing two people."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The barriers were down, the operator said.", "The barriers were standing upright."),
        ("The driver sounded the horn twice.", "The horn was never used on the approach."),
        ("Ivo Lind, who drove the lorry, is on bail.", "Lind was remanded in custody on Tuesday."),
        ("The lorry driver was sober.", "The lorry driver was over the drink-drive limit."),
        ("The transport minister, Ann Hale, is staying on.", "Hale resigned hours later."),
    ],
)
def test_an_editor_is_told_of_a_yes_and_a_no_in_other_words(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["polarity"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Of another thing of the sort.
        ("The train's horn sounded twice.", "The lorry's horn did not sound."),
        # Of somebody else.
        ("The lorry driver was sober.", "The train driver had been drinking."),
        ("Ivo Lind is on bail.", "Karl Berg was remanded in custody."),
        # A possibility, a demand, a duty.
        ("Ann Hale, the minister, is staying on.", "Hale should resign, the opposition said."),
        ("The barriers were down.", "The barriers may have been up."),
        # Two claims.
        ("The barriers were down, the operator said.", "The barriers were up, a witness said."),
    ],
)
def test_nobody_is_told_where_both_may_be_right(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []


MONDAY, WEDNESDAY = "HALDEN, May 4 (Coast Wire) - ", "HALDEN, May 6 (Coast Wire) - "
SHOT = "A guard was shot in a bank in Halden.\n\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (MONDAY + SHOT + "The gun has not been found.", "The gun has been recovered."),
        (MONDAY + SHOT + "Ivo Lind is in custody.", "Ivo Lind was released on bail."),
        (MONDAY + SHOT + "The bank has not apologised.", "The bank offered an apology."),
    ],
)
def test_what_passes_may_be_otherwise_another_day(first: str, second: str) -> None:
    report = compare_texts(afp=first, bbc=WEDNESDAY + SHOT + second)

    assert [found.kind for found in loud(report)] == []


def test_on_one_day_a_not_yet_is_a_no() -> None:
    report = compare_texts(
        afp=MONDAY + SHOT + "The gun has not been found.",
        bbc=MONDAY + SHOT + "The gun has been recovered.",
    )

    assert [found.kind for found in loud(report)] == ["polarity"]
