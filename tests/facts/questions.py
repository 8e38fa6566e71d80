"""More questions that have a yes and a no, with the ways to say either, for ``test_matters``."""

MORE: dict[str, tuple[str, str, str]] = {
    "die at the scene": (
        """
        The cyclist died at the scene.
        """,
        """
        The cyclist died in hospital two hours later.
        """,
        """
        The cyclist was taken to hospital.
        """,
    ),
    "be asleep": (
        """
        The night watchman was asleep when the fire broke out.
        """,
        """
        The night watchman was wide awake.
        """,
        """
        The guard slept badly that week.
        """,
    ),
    "be at home": (
        """
        Ann Lee was at home when the burglars came.
        """,
        """
        Ann Lee was at work when the burglars came.
        """,
        """
        Ann Lee lives in a house by the sea.
        """,
    ),
    "abandon ship": (
        """
        The captain left the ship before his passengers.
        The captain was among the first ashore.
        Captain Paul Holm jumped into a lifeboat.
        """,
        """
        The captain stayed on board until everybody was off.
        Captain Paul Holm was the last to leave the vessel.
        The captain remained on the bridge.
        """,
        """
        The captain spoke to the coastguard.
        """,
    ),
    "be trained": (
        """
        The pilot was an experienced flyer.
        """,
        """
        The pilot had no experience of the route.
        """,
        """
        The guard trained for the marathon.
        """,
    ),
    "know each other": (
        """
        Lind knew his victim.
        The victim was a friend of her attacker.
        The gunman was known to the victim.
        """,
        """
        The victim was a stranger to him.
        The victim was chosen at random.
        The attacker had no connection with the family.
        """,
        """
        The victim was a nurse.
        """,
    ),
    "be masked": (
        """
        The raiders were masked.
        """,
        """
        The robbers made no attempt to hide their faces.
        The raiders were unmasked.
        """,
        """
        The robbers wore boots.
        """,
    ),
    "be on duty": (
        """
        The officer was on duty at the time.
        """,
        """
        The officer was off duty.
        """,
        """
        The officer did his duty.
        """,
    ),
    "be in uniform": (
        """
        The officer was in uniform.
        """,
        """
        The officer was in plain clothes.
        """,
        """
        The officer bought a new uniform.
        """,
    ),
    "show remorse": (
        """
        Hale showed some remorse, the judge said.
        Paul Hale has expressed regret for the killing.
        """,
        """
        Hale has shown no remorse, the judge said.
        Paul Hale was unrepentant.
        Hale showed not a shred of remorse.
        """,
        """
        Hale showed his ticket.
        """,
    ),
    "appeal": (
        """
        Hale will appeal against the verdict.
        Hale plans to appeal.
        """,
        """
        Hale will not appeal.
        """,
        """
        Hale has great appeal.
        """,
    ),
    "be in court": (
        """
        Paul Hale stood in the dock in a grey suit.
        Hale was in court to hear the verdict.
        """,
        """
        Hale refused to leave his cell.
        Paul Hale was convicted in his absence.
        Hale appeared by video link from prison.
        """,
        """
        Hale won in court.
        """,
    ),
    "give evidence": (
        """
        Ruth Holm gave evidence for three hours.
        Ruth Holm spent two days in the witness box.
        Ruth Holm took the stand.
        Holm was cross-examined for a day.
        The jury heard evidence from Ruth Holm.
        """,
        """
        Ruth Holm declined to give evidence.
        Holm exercised her right to silence.
        Ruth Holm did not take the stand.
        The jury heard nothing from Ruth Holm.
        The jurors heard not one word from Ruth Holm.
        The jury heard not a word from Ruth Holm.
        """,
        """
        Ruth Holm stood at the door.
        The jury heard music from the street.
        """,
    ),
    "speak outside the court": (
        """
        Hale read a statement on the steps.
        """,
        """
        Hale left without speaking.
        Hale hurried past reporters.
        """,
        """
        Hale read the paper.
        """,
    ),
    "be married": (
        """
        Hale was married.
        """,
        """
        Hale was a bachelor.
        Paul Hale was single.
        """,
        """
        Hale was a single shot behind.
        """,
    ),
    "have children": (
        """
        Paul Hale had two children.
        Hale leaves a son and a daughter.
        """,
        """
        Paul Hale had no children.
        Hale was childless.
        """,
        """
        Hale had a dog.
        """,
    ),
    "live alone": (
        """
        Paul Hale lived alone.
        """,
        """
        Paul Hale lived with his mother.
        """,
        """
        Paul Hale lived in Lund.
        """,
    ),
    "leave word": (
        """
        Hale had left a note of his route.
        He left word with the warden.
        Mr Reid had been left a note of the route.
        He had told a friend where he was going.
        """,
        """
        Hale set off without telling anybody.
        The student marched off without telling a soul where he was headed.
        He told nobody where he was going.
        He left no note.
        """,
        """
        He left a large fortune to the zoo.
        """,
    ),
    "be on board": (
        """
        The minister was on board the plane.
        """,
        """
        The minister had cancelled his seat.
        """,
        """
        The minister paid for the plane.
        """,
    ),
    "carry a phone": (
        """
        Hale carried a mobile phone.
        """,
        """
        Hale had no mobile phone with him.
        Hale had left his phone at home.
        """,
        """
        Hale sells phones.
        """,
    ),
    "be offered more": (
        """
        Martin Holm turned down a fifth series.
        Martin Holm rejected a contract extension.
        """,
        """
        Martin Holm was never asked to stay.
        """,
        """
        Holm signed a new contract.
        """,
    ),
    "stay on": (
        """
        Katharine Holm will stay on to run the business.
        Katharine Holm is to stay with the company.
        """,
        """
        Katharine Holm plans to leave once the sale is complete.
        Katharine Holm is to retire.
        """,
        """
        Katharine Holm will remain silent.
        """,
    ),
    "be fitted": (
        """
        The ferry carried lifejackets for everybody.
        """,
        """
        The ferry had no lifejackets.
        The boat put to sea without lifejackets.
        """,
        """
        The detector cost ten pounds.
        """,
    ),
    "be lit": (
        """
        The headlights were on.
        """,
        """
        The lorry was driving without headlights.
        The lights were switched off.
        The lights went out.
        """,
        """
        The light was poor.
        """,
    ),
    "be overloaded": (
        """
        The boat was overloaded.
        """,
        """
        The boat was not overloaded.
        """,
        """
        The boat was blue.
        """,
    ),
    "pass inspection": (
        """
        The bridge passed an inspection in May.
        """,
        """
        The bridge failed its last inspection.
        """,
        """
        The bridge was inspected.
        """,
    ),
    "be moving": (
        """
        The bus was moving when it was hit.
        """,
        """
        The bus was stationary.
        """,
        """
        The bus was late.
        """,
    ),
    "be running": (
        """
        The engine was running.
        The engine had been left running.
        """,
        """
        The engine had cut out.
        The engine was switched off.
        """,
        """
        The engine was rebuilt.
        """,
    ),
    "be forced": (
        """
        Police found signs of a break-in.
        The burglars forced the back door.
        The lock had been forced.
        """,
        """
        There was no sign of forced entry.
        Police found no signs of a break-in.
        They had let themselves in with a key.
        """,
        """
        Nobody was forced to leave.
        """,
    ),
    "be targeted": (
        """
        The attack was planned.
        """,
        """
        The attack was random.
        """,
        """
        The attack lasted a minute.
        """,
    ),
    "fire shots": (
        """
        A shot was fired into the ceiling.
        The robbers fired two shots.
        """,
        """
        No shots were fired.
        The men gave up without firing a shot.
        """,
        """
        Lind had a shot on goal.
        """,
    ),
    "confess": (
        """
        Hale confessed to the killing.
        Paul Hale made a full confession.
        Hale admitted killing the clerk.
        """,
        """
        Hale denied killing the clerk.
        Paul Hale has protested his innocence.
        Hale answered "no comment" to all questions.
        """,
        """
        Hale confirmed the date.
        """,
    ),
    "give himself up": (
        """
        Hale gave himself up on Monday.
        Hale walked into a police station.
        Paul Hale turned himself in.
        """,
        """
        Hale was arrested in a dawn raid.
        Paul Hale was caught at the border.
        """,
        """
        Hale gave up smoking.
        """,
    ),
    "convict unanimously": (
        """
        Paul Hale was found guilty by the unanimous verdict of the jury.
        The jury convicted Paul Hale unanimously.
        """,
        """
        They convicted Paul Hale by ten votes to two.
        Paul Hale was found guilty by a majority of ten to two.
        Paul Hale was convicted by a majority verdict.
        """,
        """
        Paul Hale was convicted by a court in Lund.
        """,
    ),
    "be on a lead": (
        """
        The dog was on a lead.
        The dog was muzzled.
        """,
        """
        The dog was off the lead.
        The dog had been let off its lead.
        The dog was running loose.
        """,
        """
        The dog bit a boy.
        """,
    ),
    "be put down": (
        """
        The bear was shot dead.
        """,
        """
        The bear was tranquillised.
        """,
        """
        The tiger was fed.
        """,
    ),
    "be evacuated": (
        """
        All 62 patients were carried out to the car park.
        The patients had been moved to a school.
        """,
        """
        The patients remained in their beds.
        """,
        """
        The patients were given soup.
        """,
    ),
    "be in session": (
        """
        The children were at their desks when the bombs came.
        Lessons were under way when the bomb fell.
        The school was in session.
        Pupils were in class when the wall fell.
        The school had not been closed for the holidays.
        """,
        """
        The school was closed for the holidays.
        The school was empty at the time.
        The pupils had gone home.
        Fatalities would have been higher had the school not been closed for the holidays.
        """,
        """
        The school was built in 1960.
        """,
    ),
    "have service": (
        """
        The phones were working.
        The phone lines were restored.
        """,
        """
        The telephone lines were down.
        The network crashed.
        """,
        """
        The phone was blue.
        """,
    ),
    "run": (
        """
        Trains ran normally.
        """,
        """
        All trains were cancelled.
        """,
        """
        The bus ran into a wall.
        """,
    ),
    "arrive": (
        """
        The convoy reached the town.
        """,
        """
        The convoy was turned back.
        The lorries were stuck at the border.
        """,
        """
        The convoy had ten lorries.
        """,
    ),
    "let in": (
        """
        Reporters were allowed into the court.
        """,
        """
        Journalists were barred from the room.
        """,
        """
        Reporters asked questions.
        """,
    ),
    "hold": (
        """
        The ceasefire held.
        The truce was holding.
        """,
        """
        The ceasefire collapsed.
        The truce was broken within hours.
        """,
        """
        Talks were held.
        """,
    ),
    "concede": (
        """
        Paul Hale conceded defeat.
        Hale telephoned his rival to congratulate him.
        """,
        """
        Hale refused to concede.
        Paul Hale has demanded a recount.
        """,
        """
        Paul Hale conceded a goal.
        """,
    ),
    "stand again": (
        """
        Hale will stand again.
        Hale will seek a third term.
        """,
        """
        Hale will not stand again.
        """,
        """
        Hale stood at the door again.
        """,
    ),
    "meet face to face": (
        """
        The delegations met face to face.
        The two sides sat at the same table.
        """,
        """
        The delegations sat in separate rooms.
        The talks were indirect.
        """,
        """
        The delegations had lunch.
        """,
    ),
    "be legal": (
        """
        The march was legal.
        The rally had been authorised.
        """,
        """
        The march was banned.
        The rally was unauthorised.
        """,
        """
        The march was long.
        """,
    ),
    "consult": (
        """
        The residents were consulted.
        """,
        """
        The residents were not consulted.
        """,
        """
        The mayor spoke.
        """,
    ),
    "be told in advance": (
        """
        The minister was told in advance.
        """,
        """
        The minister was taken by surprise.
        """,
        """
        The minister was told to resign.
        """,
    ),
    "be listed": (
        """
        The firm is listed in Lund.
        """,
        """
        The firm is privately held.
        """,
        """
        The building is listed.
        """,
    ),
    "call in bankers": (
        """
        Lumen put itself up for sale.
        Lumen hung out the For Sale sign itself.
        Lumen hired bankers to find a buyer.
        """,
        """
        Lumen was not for sale.
        Lumen was not looking for a buyer.
        """,
        """
        Lumen sold its factory.
        """,
    ),
    "be paid in full": (
        """
        The workers were paid.
        """,
        """
        The workers went unpaid.
        The workers are owed three months' wages.
        """,
        """
        The workers went home.
        """,
    ),
    "be free of charge": (
        """
        Admission is free.
        """,
        """
        Admission costs five pounds.
        """,
        """
        The admission was late.
        """,
    ),
    "have it on board": (
        """
        It has a card slot.
        Those who want more can push in a card.
        """,
        """
        The card slot has gone.
        There is no card slot.
        The reader has lost its card slot.
        """,
        """
        The slot is at the bottom.
        """,
    ),
    "test on people": (
        """
        The drug was tested on 40 volunteers.
        """,
        """
        The drug has been tested only in mice.
        """,
        """
        The drug costs a fortune.
        """,
    ),
    "have side effects": (
        """
        The drug caused headaches and other side effects.
        """,
        """
        The drug was well tolerated.
        """,
        """
        The drug was expensive.
        """,
    ),
    "reach orbit": (
        """
        The satellite reached orbit.
        The satellite slipped into orbit.
        """,
        """
        The satellite failed to reach orbit.
        """,
        """
        The satellite cost $5 million.
        """,
    ),
    "make contact": (
        """
        The probe sent back pictures.
        """,
        """
        The probe fell silent.
        Engineers lost contact with the probe.
        """,
        """
        The probe weighs a ton.
        """,
    ),
    "be cheered": (
        """
        Hale was cheered by the crowd.
        """,
        """
        Hale was booed off the stage.
        """,
        """
        Hale sang.
        """,
    ),
    "convert the penalty": (
        """
        Lind converted the penalty.
        Lind scored from the penalty spot.
        """,
        """
        Lind missed a penalty.
        Lind put the penalty over the bar.
        """,
        """
        Lind won a penalty.
        """,
    ),
    "break the record": (
        """
        Lind broke the world record.
        """,
        """
        Lind fell short of the record.
        Lind missed the record by a second.
        """,
        """
        Lind bought a record.
        """,
    ),
    "sign it": (
        """
        Paul Lind signed the contract.
        Paul Lind put pen to paper on the deal.
        """,
        """
        Paul Lind rejected the contract.
        """,
        """
        Paul Lind read the contract.
        """,
    ),
    "leave the pitch": (
        """
        Lind limped off after ten minutes.
        Paul Lind was carried off.
        """,
        """
        Lind played on.
        Paul Lind played the full match.
        """,
        """
        Lind walked home.
        """,
    ),
    "be in the squad": (
        """
        Paul Lind was named in the squad.
        Lind was called up.
        """,
        """
        Paul Lind was left out of the squad.
        Lind was dropped.
        """,
        """
        Lind watched the squad.
        """,
    ),
    "sing live": (
        """
        Ann Lee sang live.
        """,
        """
        Ann Lee mimed.
        Ann Lee was miming to a tape.
        """,
        """
        Ann Lee lives here.
        """,
    ),
    "renew the show": (
        """
        The series has been renewed.
        """,
        """
        The series was axed.
        """,
        """
        The series is set in Lund.
        """,
    ),
    "find a buyer": (
        """
        The necklace fetched a million.
        """,
        """
        The necklace went unsold.
        """,
        """
        The painting shows a boat.
        """,
    ),
    "be anonymous": (
        """
        The buyer wished to remain anonymous.
        """,
        """
        The buyer was named as Paul Hale.
        """,
        """
        The buyer paid a million.
        """,
    ),
    "bid by phone": (
        """
        The buyer was bidding by telephone.
        """,
        """
        The buyer was sitting in the second row.
        """,
        """
        The buyer rang the bell.
        """,
    ),
    "come first": (
        """
        Ann Lee was the first to audition.
        Lee went first.
        """,
        """
        Ann Lee was the last to audition.
        Lee came in last.
        """,
        """
        Lee was first in the class.
        """,
    ),
    "do the stunt": (
        """
        Ann Lee did her own stunts.
        """,
        """
        Ann Lee used a double for the stunts.
        """,
        """
        Ann Lee stunned them.
        """,
    ),
    "land safely": (
        """
        The capsule landed safely on Monday.
        The capsule touched down softly.
        """,
        """
        The capsule crashed.
        The capsule smashed into a hill.
        """,
        """
        The capsule was painted white.
        """,
    ),
    "be fine weather": (
        """
        The weather was fine.
        """,
        """
        The weather was atrocious.
        The weather was stormy.
        """,
        """
        The weather forecast was read.
        """,
    ),
    "be in working order": (
        """
        The brakes were in good order.
        The brakes passed a test.
        """,
        """
        The brakes were worn.
        The brakes had failed.
        """,
        """
        The brakes cost a lot.
        """,
    ),
    "be insured for it": (
        """
        The painting was insured.
        """,
        """
        The painting was uninsured.
        """,
        """
        The painting was dusty.
        """,
    ),
    "be drugged": (
        """
        Ann Lee was drugged.
        Ann Lee was sedated.
        """,
        """
        Ann Lee was not drugged.
        """,
        """
        Ann Lee sold a drug.
        """,
    ),
    "be tied up": (
        """
        Ann Lee was tied up.
        Ann Lee was gagged.
        """,
        """
        Ann Lee was not tied up.
        """,
        """
        Ann Lee tied the score.
        """,
    ),
    "be out of work": (
        """
        Paul Hale was unemployed.
        Paul Hale was out of work.
        """,
        """
        Paul Hale had a steady job.
        """,
        """
        Paul Hale worked late.
        """,
    ),
    "say goodbye": (
        """
        Paul Hale said goodbye.
        """,
        """
        Paul Hale left without saying goodbye.
        """,
        """
        Paul Hale said nothing of it.
        """,
    ),
    "speak the language": (
        """
        Paul Hale speaks fluent French.
        """,
        """
        Paul Hale speaks no French.
        """,
        """
        Paul Hale visited Lund.
        """,
    ),
    "hold a ballot": (
        """
        The strike was approved in a ballot.
        """,
        """
        The strike was called without a ballot.
        The strike was unofficial.
        """,
        """
        The strike was long.
        """,
    ),
    "be profitable": (
        """
        Alpha Foods was profitable.
        Alpha Foods was in the black.
        """,
        """
        Alpha Foods was in the red.
        Alpha Foods was unprofitable.
        """,
        """
        Alpha Foods was founded in 1990.
        """,
    ),
    "be alone in bidding": (
        """
        Alpha Foods was the sole bidder.
        """,
        """
        Alpha Foods saw off a rival bid.
        """,
        """
        Alpha Foods made a bid.
        """,
    ),
    "be approved for use": (
        """
        The drug was approved.
        The drug was licensed in May.
        """,
        """
        The drug was unlicensed.
        """,
        """
        The drug was bitter.
        """,
    ),
    "be published": (
        """
        The study was published in May.
        """,
        """
        The study was unpublished.
        """,
        """
        The study was long.
        """,
    ),
    "be alive": (
        """
        The whale was alive.
        The whale was refloated.
        """,
        """
        The whale was dead.
        The whale had died.
        """,
        """
        The whale was grey.
        """,
    ),
    "pass a medical": (
        """
        Paul Lind passed a medical.
        Paul Lind was declared fit.
        """,
        """
        Paul Lind failed a medical.
        Paul Lind was ruled out.
        """,
        """
        Paul Lind studied medicine.
        """,
    ),
    "lift the trophy": (
        """
        Paul Lind collected the award.
        """,
        """
        Paul Lind turned down the award.
        """,
        """
        Paul Lind praised the award.
        """,
    ),
    "watch from the stand": (
        """
        Paul Lind watched from the stands.
        """,
        """
        Paul Lind watched at home.
        """,
        """
        Paul Lind stood still.
        """,
    ),
}
