// The words that the measured pages are made of: news of invented places, and what stands around news.

const STORIES: readonly (readonly [headline: string, standfirst: string, ...paragraphs: string[]])[] = [
  [
    'Border town reopens its market after a closure of five weeks',
    'Traders on both sides say that the new permits cost more than a day of sales.',
    'The market of Karhova opened its gates at six on Saturday morning, five weeks after the governor had closed it without giving a reason. By noon around 400 stalls were in use, the market office said, fewer than half of those that were let in January.',
    'Permits now have to be renewed every month and cost 85 levi, up from 20. Mirela Dobrescu, who sells felt boots from her brother-in-law’s workshop, said that she had lost a winter’s earnings and would not come back after Easter.',
    '“They tell us that it is for our safety,” she said, “but nobody has shown us a single case.” The governor’s spokesman, Ilie Marcu, said that inspections had found 37 stalls without fire extinguishers.',
    'Lorries from the other side of the river waited until evening. A driver who gave his name only as Stepan said he had been sent back twice because a stamp was missing, and that the onions he carried would be sold as fodder.',
    'A report by the chamber of commerce, dated 3 March, puts the loss to both towns at 2.1 million levi. It proposes a joint office on the bridge, an idea that was first raised in 2011 and dropped after the election of that year.',
    'The next meeting of the border commission has been set for 14 April in Karhova, according to the ministry of transport.',
  ],
  [
    'Students find arsenic in wells of eleven villages',
    'The ministry of health had tested the same wells in 2019 and called them safe.',
    'A group of chemistry students at the University of Sandale has found arsenic above the limit of the World Health Organization in wells of eleven villages along the lower Tamba, their professor, Grace Adeyemi, told reporters on Wednesday.',
    'The highest value, 62 micrograms per litre, was measured at the school of Bonso, where about 240 children drink from the pump. The limit is ten micrograms. The students took 138 samples between October and January.',
    'The ministry had tested wells in the same district in 2019 and published no value above eight micrograms. Its laboratory chief, Daniel Osei, said that the pumps had been drilled deeper since then, and that deeper layers carry more arsenic.',
    'Villagers in Bonso have begun to fetch water from the river again. “It is brown, but we know it,” said Comfort Mensah, a mother of four. The district has promised two tankers a week.',
    'Filters that remove arsenic cost about 1,800 dollars for a school. The university has asked the Development Bank for 45,000 dollars, enough for 25 schools, and expects an answer by the end of May.',
    'Adeyemi said that her students would return in the rainy season, when the water table rises and the values usually fall by a third.',
  ],
  [
    'Shipyard to build three icebreakers for the northern route',
    'The order is worth 1.4 billion crowns and secures work until 2031.',
    'The Hallvik shipyard will build three icebreakers for the state shipping line, the two companies announced on Monday evening. The order is worth 1.4 billion crowns and is the largest in the yard’s history.',
    'The first ship, 124 metres long, is to be delivered in the autumn of 2028. It will be able to break ice of two metres at a speed of three knots, according to the contract, of which the paper has seen a copy.',
    'Union leader Randi Solberg called the contract a relief for a town that had lost 900 jobs since 2015. She said that welders who had moved abroad were already asking when they could return.',
    'Critics doubt that the route will ever pay. Economist Pål Henriksen of the Institute for Shipping Research reckons that no more than 60 ships a year will use it before 2035, against the 250 in the government’s plan.',
    'Parliament will vote on the state guarantee on 9 June. The Agrarians have said that they will vote against it; the opposition is divided.',
    'The yard, founded in 1912, last built an icebreaker in 1978. That ship, the Kong Magnus, is now a museum in the harbour of the capital.',
  ],
  [
    'Court orders city to reopen case of missing archive',
    'Forty boxes of police files vanished during a move in 2007.',
    'The administrative court of Velm has ordered the city to reopen its inquiry into the disappearance of forty boxes of police files, in a ruling made public on Friday. The files cover arrests between 1968 and 1974.',
    'Historian Katarzyna Wrona had sued after the city archive told her that the boxes had been destroyed by water. No record of any damage exists, the judges found, and two of the boxes were photographed in 2012 in a private collection.',
    'The court gave the city until 30 September to say where each box was kept after the move of 2007. It also ordered it to pay Wrona’s costs, which her lawyer put at 11,300 euros.',
    'Deputy mayor Jens Holtz said that the city would study the ruling and might appeal. He took office in 2020 and said that none of those responsible at the time still worked for the city.',
    'Among those who were arrested in 1971 was the later novelist Ewa Brandt, who described the interrogations in her memoirs. Her daughter said that the family had asked for the file three times.',
    'The association of former prisoners, which has 84 members left, welcomed the ruling and called for a public reading room.',
  ],
  [
    'Drought empties reservoir that feeds three provinces',
    'Officials ration water for the first time since the dam was built.',
    'The reservoir of Qasr al-Wadi has fallen to nine percent of its capacity, the lowest level since the dam was closed in 1986, the water authority said on Tuesday. From Thursday households in three provinces will have water every second day.',
    'Farmers in the plain below were told in February to leave their second crop unsown. The agriculture ministry expects a wheat harvest of 310,000 tonnes, compared with 540,000 tonnes last year.',
    'Engineer Samir Haddad, who has worked at the dam for 27 years, said that silt takes up a fifth of the lake. Dredging it would cost 90 million dollars, he said, and was postponed in 2016 and again in 2021.',
    'In the old town queues formed at the fountains before dawn. Shopkeepers sold cans of 20 litres for three times the price of last week, and police closed two shops.',
    'Meteorologists do not expect rain before November. A pipeline from the coast, which was begun in 2018, lacks its last 40 kilometres because the land has not been bought.',
    'The prime minister, Leila Nasser, is to visit the dam on Saturday, her office said.',
  ],
  [
    'Rail museum buys back the engine that opened the line',
    'The locomotive of 1893 had stood in a park abroad for sixty years.',
    'The railway museum of Ostrava Nova has bought back the steam engine that pulled the first train over the pass in 1893. The price was 180,000 francs, half of it raised by small donations, director Marco Bellini said on Sunday.',
    'The engine had been sold in 1961 and stood in a park beside a lake, where children climbed on it. Its boiler is rusted through, but wheels and frame are sound, two experts found in the autumn.',
    'Volunteers plan to restore it in six years. Forty-one of them have signed up, the youngest of them sixteen, the oldest a fireman of 88 who worked on its sister engine.',
    'The transport over the pass took four nights. A bridge near Salvan had to be propped, and the canton charged 22,000 francs for closing the road, a sum that was not in the budget.',
    'When it is finished the engine is to run on four Sundays a year. Tickets are to cost 35 francs, and children travel free.',
    'Bellini said that the first name in the book of donors was that of a woman in Canada whose great-grandfather had driven the train.',
  ],
];

export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
}

/** Story number n, counted round. */
export function story(number: number): Story {
  const [headline = '', standfirst = '', ...paragraphs] = STORIES[number % STORIES.length] ?? [];
  return { headline, standfirst, paragraphs };
}

export const TEASERS = [
  'Minister denies plan to merge hospitals',
  'Why the herring came late this year',
  'Six things to know about the new permits',
  'Police find stolen altar in barn',
  'Football: Hallvik lose in extra time',
  'Opinion: The bridge that nobody wants',
  'Watch: A night with the snow ploughs',
  'Court adjourns trial of former mayor',
  'Recipes for the last of the cabbage',
  'Weather: Storm warning for the coast',
  'Two injured as tram leaves the rails',
  'Letter from the editor: On being wrong',
] as const;

export const COOKIES =
  'We and our 843 partners store and access information on your device to personalise advertising and content. You can change your choice at any time in our privacy centre.';
export const NEWSLETTER =
  'Get the day’s most important stories in your inbox every morning. You can unsubscribe at any time.';
export const PAYWALL =
  'You have read your last free article this month. Subscribe now for 1 euro a week and read without limits on all your devices.';
export const COMMENTS = [
  'This is exactly what I said two years ago and everybody laughed. Follow the money and you will see who profits from all this.',
  'Great article, thank you! My grandmother came from that town and always told us about it when we were small.',
  'Nobody cares. Write about something that matters to ordinary people for once, instead of copying what the agencies send you.',
] as const;
export const ABOUT =
  'Nora Vance has reported for this paper since 2009. She won the Silver Pen for her series on the river ports and lives with two dogs.';
