import { wordSet } from './word-list.ts';

// Other spellings and names of one place that news uses side by side. A line is one place; its first name is the usual one.
// Capitals and great cities also as other languages call them. Left out: names that are also another place's or a word ('Sana', 'Cork',
// 'Vienne', 'Roma'), and names whose choice is a matter of what is meant (Jerusalem, al-Quds).

const lines = `
Aegean Sea; Aegean
Aleppo; Halab
Almaty; Alma-Ata
Ankara; Анкара; أنقرة
Ashgabat; Ashkhabad
Athens; Athen; Athènes; Atenas; Atene; Αθήνα; Афины
Atlantic Ocean; Atlantic; Atlantik; Atlantischer Ozean; Océan Atlantique; Océano Atlántico
Baghdad; Bagdad; بغداد; Багдад
Bakhmut; Artemivsk; Artyomovsk
Bangkok; バンコク; 曼谷; Бангкок
Baqubah; Baquba; Ba'quba
Basra; Basrah
Beijing; Peking; Pékin; Pekín; Pechino; Пекин; Пекін; 北京; 베이징; بكين
Beirut; Beyrouth; Бейрут; بيروت
Belgrade; Belgrad; Beograd; Београд; Белград
Bengaluru; Bangalore
Benghazi; Banghazi; Bengasi
Berlin; Берлин; Берлін; ベルリン; 柏林; 베를린; برلين
Brussels; Brüssel; Bruxelles; Bruselas; Брюссель; ブリュッセル; 布鲁塞尔; 브뤼셀; بروكسل
Bucharest; Bukarest; București; Бухарест
Budapest; Будапешт; 布达佩斯
Cairo; Kairo; Le Caire; El Cairo; Каир; القاهرة; カイロ; 开罗
Chennai; Madras
Chernihiv; Chernigov
Chernobyl; Chornobyl
Chisinau; Kishinev
Copenhagen; Kopenhagen; København; Copenhague; Копенгаген
Crimea; Crimean Peninsula; Crimea Peninsula; Krim; Crimée; Крым; Крим
Damascus; Damaskus; Damasco; Дамаск; دمشق
Deir ez-Zor; Deir al-Zor; Deir Ezzor; Dayr az Zawr
Dhaka; Dacca
Dnipro; Dnipropetrovsk; Dnepropetrovsk; Dnepr
Doha; الدوحة; Доха
Donbas; Donbass
Dubai; دبي; Дубай
East Germany; German Democratic Republic; GDR
Erbil; Irbil; Arbil
Fallujah; Falluja
Geneva; Genf; Genève; Ginebra; Ginevra; Женева; ジュネーブ; 日内瓦; 제네바; جنيف
Guangzhou; Canton
Gulf; Persian Gulf; Arabian Gulf
Hanoi; Hà Nội; Ханой; ハノイ; 河内
Havana; Havanna; La Habana; La Havane; Гавана
Helsinki; Хельсинки
Ho Chi Minh City; Saigon
Hodeidah; Hodeida; Al Hudaydah
Homs; Hims
Hong Kong; Hongkong; 香港; 홍콩; Гонконг
Istanbul; İstanbul; Estambul; Стамбул; إسطنبول
Kandahar; Qandahar
Kharkiv; Kharkov; Charkiw; Харків; Харьков
Khartoum; Khartum; الخرطوم
Kolkata; Calcutta
Kunduz; Konduz
Kyiv; Kiev; Kyyiv; Kiew; Київ; Киев; キーウ; キエフ; 基辅; 키이우; كييف
Lisbon; Lissabon; Lisboa; Lisbonne; Лиссабон
London; Londres; Londra; Лондон; ロンドン; 伦敦; 倫敦; 런던; لندن
Lviv; Lvov; Lwiw; Львів; Львов
Maale Adumim; Ma'ale Adumim; Maaleh Adumim
Madrid; Мадрид; マドリード; 马德里; مدريد
Marrakesh; Marrakech; Marrakesch; مراكش
Mecca; Makkah
Medina; Madinah
Mediterranean Sea; Mediterranean; Mittelmeer
Middle East; Mideast
Milan; Mailand; Милан
Minsk; Мінск; Минск; 明斯克
Moscow; Moskau; Moscou; Moscú; Moskva; Москва; モスクワ; 莫斯科; 모스크바; موسكو
Mumbai; Bombay
Munich; München; Múnich; Мюнхен; ミュンヘン; 慕尼黑; 뮌헨
Mykolaiv; Nikolaev; Nikolayev
Nagorno-Karabakh; Nagorny Karabakh; Nagorno Karabakh; Karabakh
Najaf; An Najaf
New York; Nueva York; Нью-Йорк; ニューヨーク; 纽约; 紐約; 뉴욕; نيويورك
Nicosia; Nikosia; Λευκωσία; Lefkosia
Odesa; Odessa
Pacific Ocean; Pacific; Pazifik; Pazifischer Ozean; Océan Pacifique; Océano Pacífico
Paris; Париж; パリ; 巴黎; 파리; باريس
Prague; Prag; Praha; Прага; プラハ; 布拉格
Pune; Poona
Pyongyang; Phyongyang; Pjöngjang; Пхеньян; 평양; 平壌; 平壤
Qalqilya; Qalqiliya; Qalqilyah; Kalkilya
Qamishli; Kamishli
Quneitra; Kuneitra
Rio de Janeiro; Rio; Río de Janeiro
Rivne; Rovno
Riyadh; الرياض; Эр-Рияд
Rome; Рим; ローマ; 罗马; 로마; روما
Saint Petersburg; Sankt Petersburg; Санкт-Петербург
Sanaa; Sana'a; San'a
Sea of Japan; East Sea
Seoul; Сеул; 서울; ソウル; 首尔; سيول
Seville; Sevilla
Shanghai; Schanghai; 上海; 상하이; Шанхай
Sharm el-Sheikh; Sharm al-Sheikh; Sharm el Sheikh
Sinai Peninsula; Sinai
Sofia; София
Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia
Stockholm; Estocolmo; Стокгольм
Strait of Hormuz; Straits of Hormuz; Hormuz Strait
Sulaymaniyah; Sulaimaniyah; Sulaimaniya; Suleimaniya
Taipei; Taipeh; 台北; 臺北; 타이베이; Тайбэй
Tbilisi; Tiflis; თბილისი
Tehran; Teheran; Тегеран; تهران; طهران
The Hague; Hague; Den Haag; La Haye; La Haya; L'Aia; Гаага
Thessaloniki; Salonica; Saloniki
Thiruvananthapuram; Trivandrum
Tokyo; Tokio; Токио; 東京; 东京; 도쿄; طوكيو
Tulkarm; Tulkarem
Turin; Torino
Ulaanbaatar; Ulan Bator
Vienna; Wien; Відень; ウィーン; 维也纳; فيينا
Vientiane; Viangchan
Vilnius; Вильнюс
Warsaw; Warschau; Varsovie; Varsovia; Warszawa; Варшава; ワルシャワ; 华沙; 바르샤바
Washington; Washington, D.C.; Washington DC; Washington, DC; Вашингтон; ワシントン; 华盛顿; 華盛頓; 워싱턴; واشنطن
Xinjiang; Sinkiang
Yangon; Rangoon
Yerevan; Eriwan; Erevan; Ереван; Երևան
Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya
Zurich; Цюрих; チューリッヒ; 苏黎世
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

/** Names that two countries go by: which one is meant stands elsewhere in the article. */
export const COUNTRIES_OF_ONE_NAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['Congo', ['CD', 'CG']],
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

/** States that have the name of a city in them: 'New York State' is not all of New York. Folded. */
export const STATES_OF_A_CITY: ReadonlySet<string> = wordSet(
  'campeche guerrero hidalgo newyork oaxaca tlaxcala washington zacatecas',
);

/** Behind a town's name: what follows tells it from others of the name. 'Isle of Man' has its own word. */
export const SMALL_PLACE_WORDS: ReadonlySet<string> = wordSet('am an da de del di do im ob sur upon');

/** Before such a word they are no town's name: 'Costa de Marfil', 'Rio de Janeiro', 'Palais de Chaillot'. Folded. */
export const HEADS_OF_MANY: ReadonlySet<string> =
  wordSet(`arco avenida avenue bahia baia banco barrio bois boulevard cabo calle camino campo casa castillo cerro champ champs chateau cidade circuito ciudad
  comunidad costa distrito estacion estadio estado estrecho fort forte golfo gran hospital ilha iles isla islas isola lago laguna marche monte mont museo
  palacio palais paris parc parque pico place playa plaza pont ponte port porto porte praca praia provincia puente puerta puerto punta quai rambla real
  reino ribeira roca saint saints salto santa santo sierra serra teatro tierra torre universidad universidade valle vale viaduto villa vila ville`);

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
