// What languages are called: 'tag = English name = German name', one a line. Written out, because what Node calls them differs from version
// to version.

const lines = `
af = Afrikaans = Afrikaans
am = Amharic = Amharisch
ar = Arabic = Arabisch
az = Azerbaijani = Aserbaidschanisch
be = Belarusian = Belarussisch
bg = Bulgarian = Bulgarisch
bn = Bengali = Bengalisch
bs = Bosnian = Bosnisch
ca = Catalan = Katalanisch
cs = Czech = Tschechisch
cy = Welsh = Walisisch
da = Danish = Dänisch
de = German = Deutsch
el = Greek = Griechisch
en = English = Englisch
es = Spanish = Spanisch
et = Estonian = Estnisch
eu = Basque = Baskisch
fa = Persian = Persisch
fi = Finnish = Finnisch
fr = French = Französisch
ga = Irish = Irisch
gl = Galician = Galicisch
he = Hebrew = Hebräisch
hi = Hindi = Hindi
hr = Croatian = Kroatisch
hu = Hungarian = Ungarisch
hy = Armenian = Armenisch
id = Indonesian = Indonesisch
is = Icelandic = Isländisch
it = Italian = Italienisch
ja = Japanese = Japanisch
ka = Georgian = Georgisch
kk = Kazakh = Kasachisch
ko = Korean = Koreanisch
la = Latin = Latein
lt = Lithuanian = Litauisch
lv = Latvian = Lettisch
mk = Macedonian = Mazedonisch
mn = Mongolian = Mongolisch
ms = Malay = Malaiisch
nb = Norwegian = Norwegisch
nl = Dutch = Niederländisch
nn = Norwegian = Norwegisch
no = Norwegian = Norwegisch
pl = Polish = Polnisch
ps = Pashto = Paschtu
pt = Portuguese = Portugiesisch
ro = Romanian = Rumänisch
ru = Russian = Russisch
sk = Slovak = Slowakisch
sl = Slovene = Slowenisch
sq = Albanian = Albanisch
sr = Serbian = Serbisch
sv = Swedish = Schwedisch
sw = Swahili = Swahili
ta = Tamil = Tamil
th = Thai = Thailändisch
tr = Turkish = Türkisch
uk = Ukrainian = Ukrainisch
ur = Urdu = Urdu
uz = Uzbek = Usbekisch
vi = Vietnamese = Vietnamesisch
yi = Yiddish = Jiddisch
zh = Chinese = Chinesisch
`;

const rows = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));

/** Tag of a language to its English name. */
export const ENGLISH_LANGUAGES: ReadonlyMap<string, string> = new Map(
  rows.map(([tag = '', english = '']) => [tag, english]),
);

/** Tag of a language to its German name. */
export const GERMAN_LANGUAGES: ReadonlyMap<string, string> = new Map(
  rows.map(([tag = '', , german = '']) => [tag, german]),
);
