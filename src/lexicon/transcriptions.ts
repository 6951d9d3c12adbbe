// How languages with Latin letters write Russian, Ukrainian and Bulgarian sounds, as the English would write them.

type Replacement = readonly [from: RegExp, to: string];

/** By language, in order: longer spellings before the shorter ones that they hold. Folded small letters. */
export const TRANSCRIPTIONS: ReadonlyMap<string, readonly Replacement[]> = new Map<
  string,
  readonly Replacement[]
>([
  [
    'de',
    [
      [/schtsch/gu, 'shch'], // Schtscherbakow
      [/tsch/gu, 'C'], // Tschernenko; the capital keeps it from the next lines
      [/sch/gu, 'sh'], // Schoigu, Prigoschin
      [/ch/gu, 'kh'], // Michail, Sacharowa
      [/C/gu, 'ch'],
      [/w/gu, 'v'], // Putin's Wladimir
      [/z/gu, 'ts'], // Jelzin
    ],
  ],
  [
    'fr',
    [
      [/tch/gu, 'C'], // Tchernenko
      [/ch/gu, 'sh'], // Choïgou
      [/C/gu, 'ch'],
      [/gu(?=[ei])/gu, 'g'], // Sergueï
      [/j/gu, 'zh'], // Prigojine
      [/(?<=in)e$/gu, ''], // Poutine
    ],
  ],
]);

/** BCP 47 primary tags of the languages that have a way of their own. */
export const TRANSCRIBED_LANGUAGES: readonly string[] = [...TRANSCRIPTIONS.keys()];
