// Brackets behind a name or a description: 'the Emergency Agency (NEMA) said', 'Ann Lee (59), told', "the country's disaster agency (BNPB) said".
import { ORGANISATION_NOUNS } from '../../lexicon/speech-verbs.ts';
import { descriptionStart } from './phrase-start.ts';
import type { Scene } from './scene.ts';
import { type Speakers, speakerAt } from './subject-phrases.ts';

/** 'the National Emergency Management Agency (NEMA) said', 'Janet Pryce (Lib Dem, Wold East) said': where the short bracket behind a name opens. */
export function openingOfBracket(scene: Scene, close: number): number | null {
  for (let at = close - 1; at > Math.max(0, close - 7); at--) {
    const piece = scene.pieces[at];
    if (piece?.lower === '(') return at < close - 1 && scene.pieces[at - 1]?.name != null ? at : null;
    if (
      piece === undefined ||
      !(piece.capital || piece.name !== null || /^(?:[,&–-]|\d{1,3})$/u.test(piece.lower))
    )
      return null;
  }
  return null;
}

/** "the country's disaster agency (BNPB) said": the letters name the body that the words before them describe. */
export function bodyInBracket(scene: Scene, close: number, date: string | null): Speakers | null {
  const { pieces } = scene;
  if (pieces[close]?.lower !== ')' || pieces[close - 2]?.lower !== '(') return null;
  const name = speakerAt(scene, close - 1);
  if (name?.name.kind !== 'organisation' || !ORGANISATION_NOUNS.has(pieces[close - 3]?.lower ?? ''))
    return null;
  return { names: [name], from: descriptionStart(scene, close - 3), by: 'apposed', date };
}
