// Other spellings and names of one place that news uses side by side. A line is one place; its first name is the usual one.
// Left out: names that are also another place's ('Sana', 'Cork'), and names whose choice is a matter of what is meant (Jerusalem, al-Quds).

const lines = `
Aleppo; Halab
Almaty; Alma-Ata
Ashgabat; Ashkhabad
Bakhmut; Artemivsk; Artyomovsk
Basra; Basrah
Beijing; Peking
Bengaluru; Bangalore
Chennai; Madras
Chernihiv; Chernigov
Chernobyl; Chornobyl
Chisinau; Kishinev
Deir ez-Zor; Deir al-Zor; Deir Ezzor; Dayr az Zawr
Dhaka; Dacca
Dnipro; Dnipropetrovsk; Dnepropetrovsk; Dnepr
Donbas; Donbass
East Germany; German Democratic Republic; GDR
Fallujah; Falluja
Guangzhou; Canton
Gulf; Persian Gulf; Arabian Gulf
Hodeidah; Hodeida; Al Hudaydah
Homs; Hims
Kandahar; Qandahar
Kharkiv; Kharkov
Khartoum; Khartum
Kolkata; Calcutta
Kunduz; Konduz
Kyiv; Kiev; Kyyiv
Lviv; Lvov
Mecca; Makkah
Medina; Madinah
Mumbai; Bombay
Mykolaiv; Nikolaev; Nikolayev
Nagorno-Karabakh; Nagorny Karabakh; Nagorno Karabakh; Karabakh
Najaf; An Najaf
Odesa; Odessa
Pune; Poona
Pyongyang; Phyongyang
Qamishli; Kamishli
Quneitra; Kuneitra
Rivne; Rovno
Sanaa; Sana'a; San'a
Sea of Japan; East Sea
Seville; Sevilla
Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia
Strait of Hormuz; Straits of Hormuz; Hormuz Strait
Tbilisi; Tiflis
Tehran; Teheran
Thiruvananthapuram; Trivandrum
Turin; Torino
Ulaanbaatar; Ulan Bator
Vientiane; Viangchan
Washington; Washington, D.C.; Washington DC; Washington, DC
Xinjiang; Sinkiang
Yangon; Rangoon
Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya
`;

/** The names of each place, the usual one first. */
export const placeAliases: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split('; '));

/** Listed as names of a country, but parts of it or states before it: pages of their own. */
export const PARTS_AND_FORERUNNERS: ReadonlySet<string> = new Set([
  'East Germany',
  'England',
  'GDR',
  'German Democratic Republic',
  'Northern Ireland',
  'Persia',
  'Rhodesia',
  'Scotland',
  'Soviet Russia',
  'Soviet Union',
  'U.S.S.R.',
  'USSR',
  'Union of Soviet Socialist Republics',
  'Wales',
  'West Germany',
]);

/** 'Mexico City' is not Mexico, 'Kansas City' not Kansas: what 'X City' and 'X' are two places for, beside countries. */
export const CITY_IS_ANOTHER_PLACE: ReadonlySet<string> = new Set([
  'Carson',
  'Iowa',
  'Jefferson',
  'Jersey',
  'Johnson',
  'Kansas',
  'Lake',
  'Nevada',
  'Oklahoma',
  'Oregon',
  'Quebec',
  'Sioux',
  'Texas',
  'Traverse',
  'Union',
  'Virginia',
]);

/** Small words that say only what a place is: 'Socotra Island' is Socotra. 'Kherson region' and 'Lake Victoria' are other places than Kherson and Victoria. */
export const PLAIN_PLACE_WORDS: ReadonlySet<string> = new Set(['city', 'island', 'town', 'village']);

/** Letters on an envelope, used where the article also writes the name in full. */
export const stateCodes: ReadonlyMap<string, string> = new Map(
  `AK Alaska; AL Alabama; AR Arkansas; AZ Arizona; CA California; CO Colorado; CT Connecticut; DC Washington; DE Delaware; FL Florida; GA Georgia; HI Hawaii; IA Iowa; ID Idaho; IL Illinois; IN Indiana; KS Kansas;
  KY Kentucky; LA Louisiana; MA Massachusetts; MD Maryland; ME Maine; MI Michigan; MN Minnesota; MO Missouri; MS Mississippi; MT Montana; NC North Carolina; ND North Dakota; NE Nebraska; NH New Hampshire; NJ New Jersey;
  NM New Mexico; NV Nevada; NY New York; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VA Virginia; VT Vermont; WA Washington; WI Wisconsin;
  WV West Virginia; WY Wyoming; BC British Columbia; NSW New South Wales`
    .split(/;\s+/u)
    .map((entry): [string, string] => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
);
