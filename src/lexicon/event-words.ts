// What is signed, fought, played or won has a name and is neither body nor place. Parted by '|'; with the capital of a name.

/** Before 'of' and a place: 'the Treaty of Zadar', 'the Battle of Adwa', 'the War of the Pacific'. No 'Siege': a siege is told of as happening at its town. */
export const namedAfterPlaces =
  'Treaty|Treaties|Peace|Battle|Battles|War|Wars|Feast|Convention|Accord|Accords|Declaration|Protocol|Agreement|Congress|Order';

/** The last word of such a name: 'Kyoto Protocol', 'Winter Olympics', 'Ryder Cup'. No 'Games' and no 'Open': shops are called so. */
export const eventEnds =
  'Accord|Accords|Act|Agreement|Agreements|Award|Awards|Championship|Championships|Crisis|Cup|Declaration|Directive|Grand Prix|Invitational|Massacre|Nominations|Olympics|Paralympics|Pennant|Prize|Protocol|Rebellion|Regatta|Treaty|Trophy|Uprising';

/** Ends that make an event of a place alone: 'the Beijing Games', 'the Lisbon Summit'. */
export const eventsOfPlaces = 'Games|Summit|Marathon';

/** Ends of what is given, done or lived through, where no 'for' and no 'of' tells of a body: 'the Iodine Nutrition Study'. */
export const endsWithoutLinks = 'Lecture|Revolution|Strategy|Study';

/** What somebody is admitted to: 'the Order of Merit'. No 'Malta' and no 'Preachers': those are bodies. Parted by '|'. */
export const ordersOfMerit =
  'Australia|Barbados|Belize|British Columbia|Canada|Distinction|Fiji|Friendship|Glory|Honor|Honour|Ikhamanga|Independence|Jamaica|Lenin|Luthuli|Mapungubwe|Merit|Ontario|Orange-Nassau|the Baobab|the Bath|the British Empire|the Garter|the Lion|the Niger|the Nile|the Red Banner|the Republic|the Rising Sun|the Southern Cross|the Star|the Thistle|the White Rose';
