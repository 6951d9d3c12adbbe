import { wordSet } from './word-list.ts';

// Number words by language: cardinals, scale words, and which sign parts whole numbers from decimals.

/** How one language writes numbers; an apostrophe within a word stands here as the typed one. */
export interface NumberWords {
  /** '.' in '1,500.5', ',' in '1.500,5'. */
  readonly decimal: '.' | ',';
  /** Words for whole numbers under a hundred. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** 'and' in 'three hundred and twelve'. */
  readonly and: ReadonlySet<string>;
  /** Plurals that alone are a vague amount: 'dozens of', 'thousands of'. The number is the scale. */
  readonly vague: ReadonlyMap<string, number>;
}

function list(words: string): ReadonlyMap<string, number> {
  return new Map(
    words.split(/\s+/).flatMap((pair): [string, number][] => {
      const [word = '', value = ''] = pair.split('=');
      return word === '' ? [] : [[word, Number(value)]];
    }),
  );
}

const english: NumberWords = {
  decimal: '.',
  cardinals:
    list(`zero=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`),
  scales:
    list(`dozen=12 dozens=12 hundred=100 thousand=1e3 lakh=1e5 lakhs=1e5 million=1e6 millions=1e6 mln=1e6 mn=1e6 crore=1e7 crores=1e7
    billion=1e9 billions=1e9 bln=1e9 bn=1e9 trillion=1e12 trillions=1e12 trn=1e12 tn=1e12 tr=1e12 tln=1e12 quadrillion=1e15 juta=1e6 miliar=1e9 triliun=1e12`),
  and: new Set(['and']),
  vague: list(
    'dozens=12 scores=20 hundreds=100 thousands=1e3 lakhs=1e5 millions=1e6 crores=1e7 billions=1e9 trillions=1e12',
  ),
};

const french: NumberWords = {
  decimal: ',',
  cardinals:
    list(`deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15
    seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 soixante-quinze=75
    quatre-vingt=80 quatre-vingts=80 quatre-vingt-cinq=85 quatre-vingt-dix=90`),
  scales: list(
    `cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12`,
  ),
  and: new Set(['et']),
  vague: list('dizaines=10 douzaines=12 centaines=100 milliers=1e3'),
};

const german: NumberWords = {
  decimal: ',',
  cardinals:
    list(`zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14
    fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90`),
  scales:
    list(`hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12
    billionen=1e12`),
  and: new Set(),
  vague: list('dutzende=12 hunderte=100 tausende=1e3 zehntausende=1e4 hunderttausende=1e5'),
};

const spanish: NumberWords = {
  decimal: ',',
  cardinals:
    list(`dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
    dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24
    veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90`),
  scales: list(
    'cien=100 mil=1e3 millón=1e6 millones=1e6 millardo=1e9 millardos=1e9 billón=1e12 billones=1e12 mdd=1e6',
  ),
  and: new Set(['y']),
  vague: list('decenas=10 docenas=12 centenares=100 cientos=100 miles=1e3'),
};

const italian: NumberWords = {
  decimal: ',',
  cardinals:
    list(`due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16
    diciassette=17 diciotto=18 diciannove=19 venti=20 ventuno=21 ventidue=22 ventitré=23 ventiquattro=24 venticinque=25 ventisei=26 ventisette=27
    ventotto=28 ventinove=29 duemila=2e3 tremila=3e3 quattromila=4e3 cinquemila=5e3 seimila=6e3 settemila=7e3 ottomila=8e3 novemila=9e3 diecimila=1e4
    quindicimila=15e3 ventimila=2e4 trentamila=3e4 cinquantamila=5e4 centomila=1e5 duecento=200 trecento=300 quattrocento=400 cinquecento=500
    trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90`),
  scales: list(
    'cento=100 mille=1e3 mila=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9',
  ),
  and: new Set(),
  vague: list('decine=10 dozzine=12 centinaia=100 migliaia=1e3'),
};

const portuguese: NumberWords = {
  decimal: ',',
  cardinals:
    list(`dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14
    quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20
    trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90`),
  scales: list(
    `cem=100 mil=1e3 milhão=1e6 milhões=1e6 mi=1e6 bilhão=1e9 bilhões=1e9 bi=1e9 trilhão=1e12 trilhões=1e12`,
  ),
  and: new Set(['e']),
  vague: list('dezenas=10 dúzias=12 centenas=100 milhares=1e3'),
};

const russian: NumberWords = {
  decimal: ',',
  cardinals:
    list(`два=2 две=2 двух=2 три=3 трёх=3 трех=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 одиннадцать=11
    двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30
    сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 двум=2 трём=3 трем=3 четырёх=4 четырех=4 пяти=5 шести=6 семи=7
    восьми=8 девяти=9 десяти=10 одиннадцати=11 двенадцати=12 тринадцати=13 четырнадцати=14 пятнадцати=15 восемнадцати=18 двадцати=20 тридцати=30
    сорока=40 пятидесяти=50 двое=2 двоих=2 трое=3 троих=3 четверо=4 четверых=4 пятеро=5 шестеро=6 семеро=7`),
  scales:
    list(`тысяча=1e3 тысячи=1e3 тысяч=1e3 тыс=1e3 миллион=1e6 миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9
    миллиардов=1e9 млрд=1e9 триллион=1e12 триллиона=1e12 триллионов=1e12 трлн=1e12`),
  and: new Set(),
  vague: list('десятки=10 сотни=100 тысячи=1e3 тысяч=1e3 миллионы=1e6 миллионов=1e6'),
};

const dutch: NumberWords = {
  decimal: ',',
  cardinals:
    list(`twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
    twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90`),
  scales: list(
    'honderd=100 duizend=1e3 miljoen=1e6 miljoenen=1e6 mln=1e6 miljard=1e9 miljarden=1e9 mrd=1e9 biljoen=1e12',
  ),
  and: new Set(),
  vague: list('tientallen=10 honderden=100 duizenden=1e3 tienduizenden=1e4 honderdduizenden=1e5'),
};

const ukrainian: NumberWords = {
  decimal: ',',
  cardinals:
    list(`два=2 дві=2 двох=2 три=3 трьох=3 чотири=4 чотирьох=4 п'ять=5 шість=6 сім=7 вісім=8 дев'ять=9 десять=10 одинадцять=11
    дванадцять=12 тринадцять=13 чотирнадцять=14 п'ятнадцять=15 шістнадцять=16 сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 тридцять=30
    сорок=40 п'ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев'яносто=90 п'яти=5 шести=6 семи=7 восьми=8 дев'яти=9 десяти=10 одинадцяти=11
    дванадцяти=12 п'ятнадцяти=15 двадцяти=20 тридцяти=30 двоє=2 двом=2 троє=3 трьом=3 четверо=4 п'ятеро=5 шестеро=6 семеро=7`),
  scales:
    list(`тисяча=1e3 тисячі=1e3 тисяч=1e3 тис=1e3 мільйон=1e6 мільйони=1e6 мільйона=1e6 мільйонів=1e6 млн=1e6 мільярд=1e9
    мільярди=1e9 мільярда=1e9 мільярдів=1e9 млрд=1e9 трильйон=1e12 трильйонів=1e12 трлн=1e12`),
  and: new Set(),
  vague: list('десятки=10 сотні=100 тисячі=1e3 тисяч=1e3 мільйони=1e6 мільйонів=1e6'),
};

const arabic: NumberWords = {
  decimal: '.',
  cardinals: new Map(),
  scales: list(
    'ألف=1e3 آلاف=1e3 ألفا=1e3 مليون=1e6 مليونا=1e6 ملايين=1e6 مليار=1e9 مليارا=1e9 مليارات=1e9 تريليون=1e12',
  ),
  and: new Set(),
  vague: new Map(),
};

/** Languages of which only the scales are known: the sign before decimals, and the words that multiply. */
function scalesAlone(scales: string, decimal: ',' | '.' = ','): NumberWords {
  return { decimal, cardinals: new Map(), scales: list(scales), and: new Set(), vague: new Map() };
}

const nordic =
  scalesAlone(`tusen=1e3 tusind=1e3 mille=1e3 miljon=1e6 miljoner=1e6 million=1e6 millioner=1e6 mio=1e6 mill=1e6 milj=1e6 mkr=1e6
  miljard=1e9 miljarder=1e9 milliard=1e9 milliarder=1e9 mia=1e9 mrd=1e9 md=1e9`);
const slavic =
  scalesAlone(`tys=1e3 tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tisíc=1e3 tisíce=1e3 tisoč=1e3 tisuća=1e3 tisuće=1e3 hiljada=1e3 hiljade=1e3
  mln=1e6 mil=1e6 milion=1e6 miliony=1e6 milionów=1e6 milionu=1e6 milionů=1e6 milión=1e6 miliónov=1e6 milijun=1e6 milijuna=1e6 miliona=1e6
  mld=1e9 mlrd=1e9 mlr=1e9 miliard=1e9 miliardy=1e9 miliardów=1e9 miliarda=1e9 miliárd=1e9 milijarda=1e9 milijardi=1e9 milijarde=1e9`);
const finnish = scalesAlone(
  'tuhat=1e3 tuhatta=1e3 milj=1e6 miljoona=1e6 miljoonaa=1e6 mrd=1e9 miljardi=1e9 miljardia=1e9',
);
const hungarian = scalesAlone('ezer=1e3 millió=1e6 milliárd=1e9 milliót=1e6 milliárdot=1e9');
const indonesian: NumberWords = {
  ...scalesAlone(
    'ratus=100 ribu=1e3 rb=1e3 juta=1e6 jt=1e6 miliar=1e9 milyar=1e9 milliar=1e9 milliard=1e9 triliun=1e12 trilyun=1e12 trilliun=1e12',
  ),
  cardinals: list(
    'dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11', // those above are two words
  ),
};
const romanian = scalesAlone(
  'mii=1e3 mie=1e3 milion=1e6 milioane=1e6 mil=1e6 miliard=1e9 miliarde=1e9 mld=1e9',
);
const turkish = scalesAlone('bin=1e3 milyon=1e6 milyar=1e9 trilyon=1e12');
const greek = scalesAlone(
  'χιλιάδες=1e3 χιλ=1e3 εκατ=1e6 εκατομμύρια=1e6 εκατομμύριο=1e6 δισ=1e9 δισεκατομμύρια=1e9',
);
const bulgarian = scalesAlone(
  'хиляди=1e3 хил=1e3 милион=1e6 милиона=1e6 млн=1e6 милиард=1e9 милиарда=1e9 млрд=1e9 хиљада=1e3 милијарди=1e9',
);
const hebrew = scalesAlone('אלף=1e3 אלפים=1e3 אלפי=1e3 מיליון=1e6 מיליוני=1e6 מיליארד=1e9 מיליארדי=1e9', '.');
const hindi = scalesAlone('हजार=1e3 हज़ार=1e3 लाख=1e5 करोड़=1e7 अरब=1e9', '.');
const persian = scalesAlone('هزار=1e3 میلیون=1e6 میلیارد=1e9 تریلیون=1e12', '.');
const vietnamese = scalesAlone('nghìn=1e3 ngàn=1e3 triệu=1e6 tỷ=1e9 tỉ=1e9');

/** Chinese and Japanese count by ten thousands, as Korean does: 1兆2000億, 3.4万. */
const eastern: NumberWords = {
  decimal: '.',
  cardinals: new Map(),
  scales: list('百=100 千=1e3 万=1e4 萬=1e4 億=1e8 亿=1e8 兆=1e12'),
  and: new Set(),
  vague: new Map(),
};

const korean: NumberWords = {
  decimal: '.',
  cardinals: new Map(),
  scales: list('백=100 천=1e3 만=1e4 억=1e8 조=1e12'), // 1만5천: 15,000; written against the digits
  and: new Set(),
  vague: new Map(),
};

/** By BCP 47 language without region; a language that is not here is read as English. */
export const numberWords: ReadonlyMap<string, NumberWords> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['ru', russian],
  ['ko', korean],
  ['ar', arabic],
  ['nl', dutch],
  ['uk', ukrainian],
  ['ja', eastern],
  ['zh', eastern],
  ...['da', 'nb', 'nn', 'no', 'sv'].map((code) => [code, nordic] as const),
  ...['cs', 'hr', 'pl', 'sk', 'sl'].map((code) => [code, slavic] as const),
  ['bg', bulgarian],
  ['ca', spanish],
  ['el', greek],
  ['fa', persian],
  ['fi', finnish],
  ['he', hebrew],
  ['hi', hindi],
  ['hu', hungarian],
  ['id', indonesian],
  ['mk', bulgarian],
  ['ro', romanian],
  ['sr', bulgarian],
  ['tr', turkish],
  ['vi', vietnamese],
]);

/** What English says when the language is not listed. */
export const defaultNumberWords = english;

/** Scales written against the digits: '$5bn', '10k'. Upper and lower case may differ in meaning. */
export const gluedScales = list(
  'bn=1e9 bln=1e9 b=1e9 B=1e9 mn=1e6 mln=1e6 m=1e6 M=1e6 MM=1e6 mil=1e6 tn=1e12 tr=1e12 trn=1e12 T=1e12 k=1e3 K=1e3 cr=1e7',
);

/** Scales that a stop may follow: '1,2 Mrd. Euro', '12,5 тыс. человек'. */
export const shortScales: ReadonlySet<string> = wordSet(
  'mia mill milj mio mld mlr mln mrd tys хил χιλ δισ εκατ млн млрд тис тыс',
);

/** One-character fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Denominators in words: 'two-thirds', 'three quarters', 'a fifth of'. */
export const fractionWords: ReadonlyMap<string, number> =
  list(`half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4
  fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 hundredth=100
  hundredths=100 thousandth=1000 thousandths=1000`);

/** Words before an article that make it a number: 'more than an hour'. Parted by '|'. */
export const softeners = 'an|than|over|under|about|around|nearly|almost|roughly|approximately|least';

/** Units before which an article can be a number: 'nearly a decade', 'a year and a half'. Parted by '|'. */
export const unitsWithArticle =
  'second|minute|hour|day|week|fortnight|month|year|decade|century|kilometre|kilometer|metre|meter|mile|tonne|ton|acre|hectare|percentage|percent|dollar|euro';
