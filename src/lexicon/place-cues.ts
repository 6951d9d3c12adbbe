// Words before a name that only a place has: a town has outskirts, a body or a person has none. Parted by '|'.

/** Before a doubtful name: 'the outskirts of Vesk', 'southern Orra', 'born in Tano'. No 'in' alone: people write in papers. */
export const beforePlaces =
  'arrived in|border with|born in|capital of|city of|coast of|downtown|east of|eastern|fled to|flew to|flights from|flights to|flown to|from nearby|governor of|grew up in|hamlet of|headquarters in|lived in|lives in|living in|mayor of|moved to|neighbouring|neighboring|north of|north-east of|north-west of|northeast of|northeastern|northern|northwest of|northwestern|off the coast of|outskirts of|people of|port of|raised in|residents of|road from|ruins of|shelled|ships from|south of|south-east of|south-west of|southeast of|southeastern|southern|southwest of|southwestern|streets of|the nearby|throughout|town of|travelled to|traveled to|trip to|village of|villages of|visit to|west of|western';

/** Behind a doubtful name, in small letters: 'Vesk province', 'Orra airport'. */
export const afterPlaces =
  'airfield|airport|archipelago|governorate|interchange|oblast|peninsula|prefecture|province|railway station|reservoir|village';
