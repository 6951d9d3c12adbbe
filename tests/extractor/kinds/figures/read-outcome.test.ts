import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

/** '34 dead, 60 injured': each figure's number, and what became of what it counts. */
function outcomesIn(text: string, language = 'en'): readonly string[] {
  return figuresIn(text, { language }).map(({ value }) => `${value.number} ${value.outcome ?? '–'}`);
}

test.each([
  ['At least 34 passengers were missing on Tuesday, the coast guard said.', ['34 missing']],
  ['A bus fell into a gorge, killing 12 people and injuring another 40.', ['12 dead', '40 injured']],
  ['The death toll from the ferry disaster has risen to 221.', ['221 dead']],
  ['The number of dead had reached 41 by Friday.', ['41 dead']],
  ['The quake left 2,000 people homeless.', ['2000 displaced']],
  ['17 PEOPLE IN İSTANBUL WERE KILLED', ['17 dead']],
  ['Police arrested 17 protesters and later released five of them.', ['17 arrested', '5 released']],
  ['Officials reported 34 deaths and 60 injuries.', ['34 dead', '60 injured']],
  ['Fire destroyed 40 homes; 15 others were badly damaged.', ['40 destroyed', '15 damaged']],
  ['Some 120 people aboard the ferry were rescued.', ['120 rescued']],
  ['More than 300,000 people have fled since March.', ['300000 displaced']],
  ['Floods kill 12, displace thousands', ['12 dead', 'null displaced']],
  ['Two soldiers died and 8 were wounded.', ['2 dead', '8 injured']],
  ['Rescuers pulled out 3 children. Nearly 40,000 homes were without power.', ['3 –', '40000 without power']],
  ['The company laid off 450 workers.', ['450 dismissed']],
  ['At least 17 people, including seven children, were killed.', ['17 dead', '7 dead']],
  ['Thirty militants and six soldiers were killed in two days.', ['30 dead', '6 dead', '2 –']],
  ['A blast killed 30 militants and six soldiers.', ['30 dead', '6 dead']],
  [
    'Gunmen shot dead 2 men; 12 men, 3 women and 4 children were abducted.',
    ['2 dead', '12 abducted', '3 abducted', '4 abducted'],
  ],
  [
    'Strikes killed 33 Palestinians across the strip on Thursday, including 12 guards of aid trucks.',
    ['33 dead', '12 dead'],
  ],
  ['The toll climbed to 67, with 20 people still missing.', ['67 dead', '20 missing']],
  [
    'The rain went on.\nAmong the dead were 12 women and at least 30 children, it said.',
    ['12 dead', '30 dead'],
  ],
  ['He drove into cyclists, killing two and injuring 17, and left.', ['2 dead', '17 injured']],
  ['Seven health workers were among the dead.', ['7 dead']],
  ['He counted the bodies of 12 men and two women.', ['12 dead', '2 dead']],
  ['He said 12 soldiers and a major were wounded.', ['12 injured']],
  ['More than 44,800 Palestinians have since been killed.', ['44800 dead']],
  ['Dengue: 9 more die in the city', ['9 dead']],
  [
    'The toll among guests of a wedding that was bombed in the east of Pakistan has risen to at least 38.',
    ['38 dead'],
  ],
  ['The army reported the deaths of 10 soldiers.', ['10 dead']],
  ['The strike claimed the lives of 9 civilians.', ['9 dead']],
  ['A mine killed a city official and at least three guards.', ['3 dead']],
  ['He is tried for the killing of Anna Holt and 22 other people in a blast.', ['22 dead']],
  ['Four others, including a U.S. envoy, were injured.', ['4 injured']],
  ['More than 8,000 men and boys were killed.', ['8000 dead']],
  ['All 53 people on board and one on the ground were killed.', ['53 dead']],
  ['Five policemen manning a checkpoint were shot to death.', ['5 dead']],
  ['Ten bystanders also were wounded; five other officers also went missing.', ['10 injured', '5 missing']],
  ['Divers pulled 40 bodies from the mud.', ['40 dead']],
  ['Three more bodies were found on Sunday.', ['3 dead']],
  ['Gunmen have taken at least 60 pilgrims hostage.', ['60 abducted']],
  ['He is wanted for the murders of 25 people.', ['25 dead']],
  ['The war killed 1,200 people in Lebanon and about 160 Israelis.', ['1200 dead', '160 dead']],
  ['The raid killed seven people, including two British contractors.', ['7 dead', '2 dead']],
  ['The officers were killed and four others wounded Monday when it went off.', ['4 injured']],
  ['Some 482 cars were burned overnight.', ['482 destroyed']],
  ['Seven were killed in Rafah and five in Khan Younis.', ['7 dead', '5 dead']],
  ['Twenty people were held in Lagos and 12 in Kano went home.', ['20 –', '12 –']],
  ['Riot in the old prison leaves 31 inmates dead\nAt noon it was over.', ['31 dead']],
  ['The fire burned at least 81 homes and 51 other buildings.', ['81 destroyed', '51 destroyed']],
  ['Some 300 homes, wineries and other shops were destroyed.', ['300 destroyed']],
  ['It forced the evacuation of 15 residents.', ['15 evacuated']],
  ['Thousands flee wildfires', ['null displaced']],
  ['The disaster at the mine cost 301 lives.', ['301 dead']],
  ['They handed nearly 60 corpses to relatives.', ['60 dead']],
  ['Police counted 192 homeless dead.', ['192 dead']],
  ['In the storm 629 passengers and crew had been rescued.', ['629 rescued']],
  ['And 66 were admitted to hospitals in the town.', ['66 hospitalised']],
  ['About 96,000 customers lost power.', ['96000 without power']],
  ['Strong quake leaves nine dead, 75 hurt', ['9 dead', '75 injured']],
  ['Twenty died on the spot and eight succumbed to their injuries in hospital.', ['20 dead', '8 dead']],
  ['Five women and a boy aged 12 died in the second village.', ['5 dead', '12 –']],
  ['Six children along with the driver and another adult are still missing.', ['6 missing']],
  ['Police counted 11 dead, with 4,300 reported homeless.', ['11 dead', '4300 displaced']],
] as const)('what became of what is counted: %s', (text, expected) => {
  expect(outcomesIn(text)).toEqual(expected);
});

test.each([
  ['Each ferry carries up to 900 passengers.', ['900 –']],
  ['About 60 of the passengers were students.', ['60 –']],
  // The soldiers did it.
  ['The 12 soldiers killed two civilians.', ['12 –', '2 dead']],
  ['Militants who had killed told 12 villagers to leave.', ['12 –']],
  // Nobody knows yet, or it did not happen.
  ['The plan could displace 2,000 people.', ['2000 –']],
  ['All 21 settlements in the strip are to be evacuated, they said.', ['21 –']],
  ['He had threatened to kill 12 hostages.', ['12 –']],
  ['The 34 passengers were not injured.', ['34 –']],
  ['Up to 300 people may have died.', ['300 –']],
  // Two things at once.
  ['Some 500 people were killed or injured.', ['500 –']],
  ['There were 34 dead or missing.', ['34 –']],
  ['The flu has a potential death toll of 12,000.', ['12000 –']],
  ['The mayor ordered the evacuation of 15 residents.', ['15 –']],
  ['The mob burned 12 effigies of men.', ['12 destroyed']],
  // Not of all.
  ['Officials said three of the dead were wanted.', ['3 –']],
  ['It is the governing bodies of 12 states that decide.', ['12 –']],
  ['It predicts that 7 million of them will die.', ['7000000 –']],
  // Each word tells of its own.
  ['They reported 300 cases and 12 deaths.', ['300 –', '12 dead']],
  ['In 40 towns, 12 men and 3 women were killed.', ['40 –', '12 dead', '3 dead']],
  ['The raid killed 30 militants and six soldiers returned to base.', ['30 dead', '6 –']],
  ['The blast killed 33 people and hit several buildings, including 12 schools.', ['33 dead', '12 –']],
  ['Floods destroyed 33 homes along the river, including 12 guards’ huts.', ['33 destroyed', '12 –']],
  ['He was held for plotting the murder of 12 judges.', ['12 –']],
  ['It will set rules for 12 bodies found to be wanting.', ['12 dead']], // TODO: a body may be a board
  ['A mine killed a city official and three guards fled.', ['3 displaced']],
  ['A mine killed a city official and three guards returned.', ['3 –']],
  ['Some 34 people and their homes were burned.', ['34 –']],
  ['He signed a paper approving the execution of 148 villagers.', ['148 –']],
  // Of others.
  ['A five-story building collapsed.', ['5 –']],
  ['The 34 people told police that their neighbours were killed.', ['34 –']],
  ['He was arrested 12 times.', ['12 –']],
  ['The toll rose from 212 people.', ['212 –']],
  ['Some 34 villagers whose homes were destroyed met the mayor.', ['34 –']],
  ['Hunters killed 12 sheep-like animals.', ['12 dead']],
] as const)('what became of them is not said: %s', (text, expected) => {
  expect(outcomesIn(text)).toEqual(expected);
});

test.each([
  ['de', 'Bei dem Unglück wurden 41 Menschen getötet und 60 verletzt.', ['41 dead', '60 injured']],
  ['de', 'Es gab 41 Tote.', ['41 dead']],
  ['fr', 'L’accident a fait 41 morts et 60 blessés.', ['41 dead', '60 injured']],
  ['fr', 'Quelque 200 personnes ont été évacuées.', ['200 evacuated']],
  ['es', 'El terremoto dejó 41 muertos y 60 heridos.', ['41 dead', '60 injured']],
  ['es', 'Al menos 12 personas murieron.', ['12 dead']],
  ['pt', 'Pelo menos 12 pessoas morreram.', ['12 dead']],
  ['it', 'Almeno 12 persone sono morte.', ['12 dead']],
] as const)('in %s: %s', (language, text, expected) => {
  expect(outcomesIn(text, language)).toEqual(expected);
});
