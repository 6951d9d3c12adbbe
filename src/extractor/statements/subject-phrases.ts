// The words around the subject of a verb of speech: papers that speak for their body, and the head before prepositions.
import { POSTNOMINALS } from '../../lexicon/name-particles.ts';
import { SPEAKING_PAPERS } from '../../lexicon/speech-verbs.ts';
import { isOutlet } from './outlets.ts';
import { phraseStart } from './phrase-start.ts';
import type { Piece, Scene, Speaker } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import { AUXILIARIES, CLITICS, isFunctionWord, PREPOSITIONS, RELATIVES, TIMES } from './words.ts';

/** The subject of a verb. */
export interface Speakers {
  readonly names: readonly Speaker[];
  /** First piece of the subject's phrase, article and role included. */
  readonly from: number;
  /** How the subject was found: 'named', 'apposed', 'pronoun', 'shared', ... */
  readonly by: SubjectWay;
  /** EDTF of a date between subject and verb. */
  readonly date: string | null;
}

type SubjectWay = 'named' | 'apposed' | 'behind' | 'paper' | 'pronoun' | 'body' | 'shared';

/** A name, where its phrase begins, and a date between it and the verb. */
export interface Place {
  readonly at: number;
  readonly from: number;
  readonly date: string | null;
}

/** The name at piece `at` as a speaker. */
export function speakerAt(scene: Scene, at: number): Speaker | null {
  const name = scene.pieces[at]?.name ?? null;
  return name === null ? null : { name, outlet: isOutlet(scene, at) };
}

/** 'a new report from the IMF urges', 'the audit released Sunday by X says'. */
export function paperBy(scene: Scene, place: Place): Speakers | null {
  const { pieces } = scene;
  if (!/^(?:by|from|of)$/u.test(pieces[place.from - 1]?.lower ?? '')) return null;
  for (let at = place.from - 2; at >= Math.max(0, place.from - 8); at--) {
    const piece = pieces[at];
    if (piece === undefined || piece.sign || piece.name !== null) return null;
    if (!SPEAKING_PAPERS.has(piece.lower)) continue;
    const name = speakerAt(scene, place.at);
    return name === null ? null : { names: [name], from: at, by: 'paper', date: place.date };
  }
  return null;
}

/** 'Officials in the Somali capital of Mogadishu say': the name before the prepositions. */
export function headBefore(scene: Scene, place: Place): Speakers | null {
  const { pieces } = scene;
  for (let at = place.from - 1; at >= Math.max(0, place.from - 12); at--) {
    const piece = pieces[at];
    if (piece === undefined || endsSubject(piece)) return null;
    if (piece.name === null || piece.name.kind === 'place' || CLITICS.has(pieces[at + 1]?.lower ?? ''))
      continue;
    if (
      !PREPOSITIONS.has(pieces[at + 1]?.lower ?? '') &&
      !/^(?:close|familiar|based|loyal)$/u.test(pieces[at + 1]?.lower ?? '')
    )
      return null;
    const from = phraseStart(scene, at);
    const name = speakerAt(scene, at);
    if (name === null || PREPOSITIONS.has(pieces[from - 1]?.lower ?? '')) return null;
    return { names: [name], from, by: 'behind', date: place.date };
  }
  return null;
}

/** 'The author of a book about military ruler Than Shwe says': nouns that no list knows stand between the preposition and the name. */
export function isBehindPreposition(scene: Scene, at: number, from: number): boolean {
  if (from !== at) return false;
  const kind = scene.pieces[at]?.name?.kind;
  if (kind === 'organisation') return isMemberOf(scene, at);
  if (kind !== 'person') return false;
  let left = at - 1;
  while (left > at - 5 && isPlainNoun(scene.pieces[left])) left -= 1;
  return left < at - 1 && /^(?:about|by|for|of|on|with)$/u.test(scene.pieces[left]?.lower ?? '');
}

/** 'A member of the main Congress party said': 'of', an article, an adjective, the name. */
function isMemberOf(scene: Scene, at: number): boolean {
  const words = scene.pieces.slice(Math.max(0, at - 3), at).map((piece) => piece.lower);
  return (
    words.length === 3 &&
    words[0] === 'of' &&
    words[1] === 'the' &&
    isPlainNoun(scene.pieces[at - 1]) &&
    !TIMES.has(words[2] ?? '')
  );
}

function isPlainNoun(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    !piece.sign &&
    piece.name === null &&
    piece.date === null &&
    !isFunctionWord(piece.lower) &&
    !isSpeechForm(piece.lower)
  );
}

/** A sign, a clause, or another verb: what stands before it is no part of the subject. */
export function endsSubject(piece: Piece): boolean {
  const { lower } = piece;
  return (
    piece.sign ||
    RELATIVES.has(lower) ||
    AUXILIARIES.has(lower) ||
    lower === 'and' ||
    lower === 'but' ||
    isSpeechForm(lower)
  );
}

/** 'Oyedepo, SAN, told': letters behind a person's name and a comma. */
export function isPostnominal(scene: Scene, at: number): boolean {
  const { start, end, lower } = scene.pieces[at] ?? { start: 0, end: 0, lower: '' };
  if (POSTNOMINALS.has(lower)) return true;
  const isLetters = /^\p{Lu}{2,5}$/u.test(scene.article.text.slice(start, end));
  return isLetters && scene.pieces[at - 2]?.name?.kind === 'person';
}

const SAME_THING =
  /^(?:agency|airline|alliance|bank|bloc|caucus|channel|coalition|company|daily|group|magazine|militia|movement|network|newspaper|party|radio|station|television|tv|website|weekly)$/u;

/** 'news agency' and 'party' after a name are the same thing; 'the U.N. office' is another. */
export function isSame(scene: Scene, name: number, last: number): boolean {
  return (
    SAME_THING.test(scene.pieces[last]?.lower ?? '') &&
    (last - name > 1 || scene.pieces[last]?.lower !== 'agency')
  );
}
