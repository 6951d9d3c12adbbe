import { wordList } from './word-list.ts';

// How the letters of Arabic, Persian and Urdu stand in Latin spellings of names: the ways of ALA-LC, BGN/PCGN and the papers, of English and of
// French. A letter, then its spellings; '0' where it is not written. '^' marks the beginning of a word, '$' its end. Short vowels are not written.
export const ARABIC_SOUNDS = `
^ا a e i o u
^أ a e o u
^إ i e
^آ a aa
^اي i ai e ei
^إي i ee ei
^او aw o ou u
^أو aw o ou u
ا a aa
آ a aa
أ 0 a e
إ e i
ؤ 0 o u w
ئ 0 e i y
ء 0
ب b p
ت t
ث th t s
ج j g dj c
ح h
خ kh ch
د d
ذ dh d z th
ر r
ز z
س s c
ش sh ch sch
ص s
ض d dh z
ط t
ظ z dh d th
ع 0
غ gh g
ف f v ph
ق q k g c gh
ك k c
ل l
م m
ن n
ن$ n ne
نب nb mb nab neb nib nob nub noub
ه h
ه$ h ah eh e a
ة a ah at e eh et
ى a aa
و w u o ou oo v aw ow
ي y i ee ie ei ey ai ay iy
پ p
چ ch tch
ژ zh j
گ g
ک k c
ی y i ee e ei ey ai ay iy
ٹ t
ڈ d
ڑ r d
ں n
ے e ay ai i
ہ h 0
ہ$ a ah h
ھ h
ۃ$ a at
`;

/** The article, written before a name or left out. */
export const ARABIC_ARTICLE: readonly string[] = wordList('0 al el ul il ol l');

/** Its vowel where its l becomes the letter that follows: ar-Rahman, Noureddine. */
export const ARABIC_ARTICLE_VOWELS: readonly string[] = wordList('a e i o u ou');

/** The letters that its l becomes. */
export const ARABIC_SUN_LETTERS: ReadonlySet<string> = new Set('تثدذرزسشصضطظن');
