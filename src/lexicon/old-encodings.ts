// Encodings of pages from before UTF-8, and the letters by which their languages are told: the commonest ones, in small letters.

export interface OldEncoding {
  readonly name: string;
  readonly language: string;
  /** Letters of which running text in the language is mostly made. */
  readonly letters: string;
  /** Share of the letters beyond ASCII that these make in any page, at the least. Running text reaches half as much again. */
  readonly atLeast: number;
  /** Letters beyond ASCII that a text must have, and how many different ones, where the usual 24 and 8 are too many: German has but four. */
  readonly fewest?: number;
  readonly different?: number;
  /** Of a Macintosh, of DOS or hardly ever used: asked only where none of the others fits, because they share most letters with one of these. */
  readonly isRare?: true;
}

const RUSSIAN = 'оеаинтсрвлкм';
const CENTRAL_EUROPEAN = 'ąęółśżźćńáčďéěíňřšťúůýžôľäöüßőű„”–ăâîșțşţ';
const WESTERN = 'äöüßéèêàçâîôûëïáíóúñãõåøæœ';
const GREEK = 'αοιετσνηυρπκάόέίς';
const HEBREW = 'יוהלאמתרבש';
const ARABIC = 'ايلمنوةرتبعد';
const JAPANESE = 'のはにをたがでてとしれさいなるかもっこらあり';
const CHINESE = '的一是不了在人有我他中大上国國来來个個到说說年';

/** Several for a language where its texts came in several. */
export const OLD_ENCODINGS: readonly OldEncoding[] = [
  { name: 'windows-1251', language: 'Russian', letters: RUSSIAN, atLeast: 0.5 },
  { name: 'koi8-r', language: 'Russian', letters: RUSSIAN, atLeast: 0.5 },
  { name: 'maccyrillic', language: 'Russian', letters: RUSSIAN, atLeast: 0.5, isRare: true },
  { name: 'iso-8859-5', language: 'Russian', letters: RUSSIAN, atLeast: 0.5, isRare: true },
  { name: 'ibm866', language: 'Russian', letters: RUSSIAN, atLeast: 0.5 },
  { name: 'windows-1250', language: 'a language of Central Europe', letters: CENTRAL_EUROPEAN, atLeast: 0.9 },
  { name: 'iso-8859-2', language: 'a language of Central Europe', letters: CENTRAL_EUROPEAN, atLeast: 0.9 },
  {
    name: 'iso-8859-16',
    language: 'a language of Central Europe',
    letters: CENTRAL_EUROPEAN,
    atLeast: 0.9,
    isRare: true,
  },
  {
    name: 'macroman',
    language: 'Western Europe',
    letters: WESTERN,
    atLeast: 0.8,
    fewest: 8,
    different: 2,
    isRare: true,
  },
  {
    name: 'ibm850',
    language: 'Western Europe',
    letters: WESTERN,
    atLeast: 0.8,
    fewest: 8,
    different: 2,
    isRare: true,
  },
  { name: 'windows-1253', language: 'Greek', letters: GREEK, atLeast: 0.55 },
  { name: 'windows-1255', language: 'Hebrew', letters: HEBREW, atLeast: 0.5 },
  { name: 'iso-8859-6', language: 'Arabic', letters: ARABIC, atLeast: 0.5, isRare: true },
  { name: 'windows-1256', language: 'Arabic', letters: ARABIC, atLeast: 0.5 },
  { name: 'shift_jis', language: 'Japanese', letters: JAPANESE, atLeast: 0.15 },
  { name: 'euc-jp', language: 'Japanese', letters: JAPANESE, atLeast: 0.15 },
  { name: 'euc-kr', language: 'Korean', letters: '이다는에의을고하가은지로기를한도사서', atLeast: 0.15 },
  { name: 'gb18030', language: 'Chinese', letters: CHINESE, atLeast: 0.06 },
  { name: 'big5', language: 'Chinese', letters: CHINESE, atLeast: 0.06 },
];
