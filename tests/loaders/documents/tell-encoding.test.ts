// Encodings that a page does not name.
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeMarkup } from '../../../src/loaders/documents/decode-markup.ts';
import { tellEncoding } from '../../../src/loaders/documents/tell-encoding.ts';
import { load } from './load-samples.ts';

const RUSSIAN =
  'Ночью ледоход снёс деревянный мост у села, отрезав от района 600 человек. Хлеб возят на лодках, рассказал глава села Семён Бурдуков.';
const JAPANESE =
  '愛媛県の小島で唯一のバスを運転するのは、村長の大野正夫さんだ。運転手が見つからず、4年前に自ら大型二種免許を取った。';
const TEXTS = [
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['ibm866', RUSSIAN],
  [
    'windows-1251',
    'Уночі льодохід зніс дерев’яний міст біля села, відрізавши від району 600 людей. Хліб возять човнами.',
  ],
  [
    'windows-1250',
    'Wałęsa powiedział, że w Gdańsku będą się bić o każdą łódź. „Więcej już nie mogę”, dodał żeglarz z Łeby, który przyszedł później.',
  ],
  ['windows-1253', 'Το πλοίο της γραμμής έδεσε στο λιμάνι μετά από τέσσερις ημέρες, είπε ο λιμενάρχης.'],
  ['windows-1255', 'האונייה חזרה לנמל אחרי ארבעה ימים של סערה, אמר מנהל הנמל לעיתונאים.'],
  ['windows-1256', 'عاد نحو أربعمئة صياد إلى البحر صباح السبت بعد انقطاع دام تسعة أشهر، كما قال النقيب.'],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  [
    'euc-kr',
    '마을의 유일한 버스를 운전하는 사람은 이장이다. 그는 운전사를 찾지 못해 4년 전에 면허를 땄다고 말했다.',
  ],
  [
    'gb18030',
    '村里唯一的公共汽车是村长开的。他说，因为找不到司机，四年前他自己考了驾照，现在每天开三趟，村里的人都很高兴。',
  ],
  [
    'big5',
    '村裡唯一的公車是村長開的。他說，因為找不到司機，四年前他自己考了駕照，現在每天開三趟，村裡的人都很高興。',
  ],
] as const;

test.each(TEXTS)('%s: %s', (name, text) => {
  const page = `<html><head><title>x</title></head><body><div class="menu">Home</div><p>${text}</p></body></html>`;
  const decoded = decodeMarkup(iconv.encode(page, name));
  expect(decoded?.text).toBe(page);
  expect(decoded?.toldBy).toBeDefined();
});

describe('what cannot be told stays refused', () => {
  test.each([
    ['too few letters', iconv.encode('Мост у села', 'windows-1251')],
    ['every byte once', Uint8Array.from({ length: 255 }, (_one, index) => index + 1)],
    [
      'letters in no order of any language',
      iconv.encode('щъыэюяжфхцчшЩЪЫЭЮЯЖФХЦЧШ'.repeat(20), 'windows-1251'),
    ],
    ['signs alone', new Uint8Array(400).fill(0xa4)],
  ])('%s', (_name, bytes) => {
    expect(tellEncoding(bytes)).toBeNull();
  });
});

test('French in windows-1252 is no Russian, and an encoding that is named is believed', () => {
  const french = 'Le dernier chantier naval a été placé en redressement à l’été, dit la députée Hélène Brès.';
  expect(decodeMarkup(iconv.encode(french, 'windows-1252'))).toEqual({
    text: french,
    encoding: 'windows-1252',
  });
  const page = `<meta charset="koi8-r"><p>${RUSSIAN}</p>`;
  expect(decodeMarkup(iconv.encode(page, 'koi8-r'))).toEqual({ text: page, encoding: 'koi8-r' });
});

test('a guess is told', async () => {
  const page = `<html><body><h1>Ледоход снёс мост</h1><p>${RUSSIAN}</p></body></html>`;
  const [problems, article] = await load('page.htm', iconv.encode(page, 'windows-1251'));
  expect(problems?.problems).toMatchObject([{ code: 'encoding-guessed', level: 'note' }]);
  expect(problems?.problems[0]?.message).toContain('it was read as windows-1251');
  expect(article?.article?.text).toContain(RUSSIAN);
});

test('a text file in an old encoding is read by its letters, with a note', async () => {
  const text =
    'Причал в Тикси закрыт\n\nПричал в порту Тикси закрыли на зиму, сообщил в среду начальник порта Игорь Лыков.\n';
  const loaded = await load('prichal.txt', iconv.encode(text, 'windows-1251'));
  expect(loaded[0]?.article).toMatchObject({ title: 'Причал в Тикси закрыт', encoding: 'windows-1251' });
  expect(loaded[0]?.problems).toMatchObject([{ code: 'encoding-guessed', level: 'note' }]);
});

describe('UTF-8 that was read as windows-1252 and saved again', () => {
  const twice = (text: string): string => iconv.decode(Buffer.from(text), 'windows-1252');

  test.each([
    'La digue de Gâvres cède à l’aube\n\n« L’eau est montée d’un mètre », a déclaré le maire, Loïc Évenou, à la presse.',
    'Bürger wählen Räte\n\nDie Bürger in Döbeln wählen am Sonntag „neue“ Räte – für fünf Jahre.',
  ])('%s', async (text) => {
    const [loaded] = await load('twice.txt', twice(text));
    expect(loaded?.article?.text).toBe(text.replace(/(?<=[«]) | (?=[»])/gu, ' '));
    expect(loaded?.problems).toMatchObject([{ code: 'encoding-mended', level: 'note' }]);
  });

  test('signs that are meant stay: capitals before a closing quotation mark, prices', async () => {
    const text = '« LA LIBERTÉ» a coûté 30 € à « L’UNITÉ» et à « LA CITÉ», écrit l’été le café « MÊLÉ».';
    const [loaded] = await load('sound.txt', text);
    expect(loaded?.article?.text).toBe(text);
    expect(loaded?.problems).toEqual([]);
  });
});

describe('encodings that look like another one', () => {
  test.each([
    [
      'maccyrillic',
      'В Елабуге закрыли паром. Комиссия нашла в понтоне одиннадцать трещин, и вся перевозка людей прекращена до весны.',
    ],
    [
      'macroman',
      'Die Räte prüfen, ob für die Brücke über die Wörnitz künftig Geld übrig wäre, hörte man später.',
    ],
    [
      'ibm850',
      'Die Räte prüfen, ob für die Brücke über die Wörnitz künftig Geld übrig wäre, hörte man später.',
    ],
    [
      'iso-8859-6',
      'عاد نحو أربعمئة صياد إلى البحر صباح السبت بعد انقطاع دام تسعة أشهر، كما قال النقيب يوم الأحد.',
    ],
    [
      'iso-8859-2',
      'Wójt Śląskiego Łęgu powiedział, że źródło wyschło, a łąki żółkną. Mieszkańcy piszą pisma i czekają, aż gmina zapłaci za nową studnię, więc wożą wodę ciężarówką.',
    ],
  ])('%s', async (name, text) => {
    const [loaded] = await load('old.txt', iconv.encode(text, name));
    expect(loaded?.article?.text).toBe(text);
    expect(loaded?.problems).toMatchObject([{ code: 'encoding-guessed' }]);
  });

  test('where too few letters tell, the file is refused and named, not read wrong', async () => {
    const [loaded] = await load(
      'short.txt',
      iconv.encode('Der Wert wird auf 200 Euro geschätzt.', 'macroman'),
    );
    expect(loaded?.article ?? null).toBeNull();
    expect(loaded?.problems).toMatchObject([{ code: 'unknown-format' }]);
  });

  test('Japanese in seven bits says by its own signs what it is, declared or not', async () => {
    // digits are of one byte, and stand between two sequences
    const whole = JAPANESE.split('4').map((part) => iconv.encode(part, 'euc-jp').map((byte) => byte & 0x7f));
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = whole;
    const text = Buffer.concat([
      Buffer.from('\u001b$B', 'latin1'),
      first,
      Buffer.from('\u001b(B4\u001b$B', 'latin1'),
      second,
      Buffer.from('\u001b(B\n', 'latin1'),
    ]);
    const [loaded] = await load('jis.txt', text);
    expect(loaded?.article?.text).toContain(JAPANESE);
    const page = Buffer.concat([Buffer.from('<meta charset="iso-2022-jp"><p>'), text, Buffer.from('</p>')]);
    expect(decodeMarkup(page)?.text).toContain(JAPANESE);
  });

  test('a page is read by every name that browsers know', () => {
    const page = `<meta charset="x-mac-cyrillic"><p>${RUSSIAN}</p>`;
    expect(decodeMarkup(iconv.encode(page, 'maccyrillic'))?.text).toBe(page);
    const other = `<meta charset="x-euc-jp"><p>${JAPANESE}</p>`;
    expect(decodeMarkup(iconv.encode(other, 'euc-jp'))?.text).toBe(other);
  });
});
