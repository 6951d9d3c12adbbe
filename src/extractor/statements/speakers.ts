// Who speaks: the name or names that are the subject of a verb of speech.
import { POSTNOMINALS } from '../../lexicon/name-particles.ts';
import { ORGANISATION_NOUNS, SPEAKING_PAPERS } from '../../lexicon/speech-verbs.ts';
import { UNNAMED_FOLLOWERS } from '../../lexicon/unnamed-words.ts';
import type { NameMention } from '../../records/mention.ts';
import { bodyInBracket, openingOfBracket } from './name-brackets.ts';
import { phraseStart } from './phrase-start.ts';
import { phraseBeforeComma } from './roles-before.ts';
import { isUnnamed, type Scene, type Speaker } from './scene.ts';
import {
  endsSubject,
  headBefore,
  isBehindPreposition,
  isPostnominal,
  isSame,
  type Place,
  paperBy,
  type Speakers,
  speakerAt,
} from './subject-phrases.ts';
import { CLITICS, CLOSING_QUOTES, DETERMINERS, PREPOSITIONS } from './words.ts';

/** The named subject that ends at piece `at`, directly left of a verb (or of a closing comma). */
export function speakersEndingAt(scene: Scene, at: number, date: string | null): Speakers | null {
  const piece = scene.pieces[at];
  if (piece === undefined) return null;
  if (piece.lower === 'who' || piece.lower === 'which') return beforeRelative(scene, at, date);
  if (piece.lower === ',') return beforeApposition(scene, at, date);
  const open = piece.lower === ')' ? openingOfBracket(scene, at) : null;
  const lettered = open === null ? bodyInBracket(scene, at, date) : null;
  if (lettered !== null) return lettered;
  if (open !== null) return speakersEndingAt(scene, open - 1, date);
  if (piece.name !== null) return namedAt(scene, at, date);
  const kind = scene.pieces[at - 1]?.name?.kind;
  if (PARTS_OF_COUNTRIES.test(piece.lower) && kind === 'place')
    return headBefore(scene, { at: at - 1, from: phraseStart(scene, at - 1), date }); // 'Minister Rao of Goa state said'
  if (SPEAKING_PAPERS.has(piece.lower) && kind === 'organisation') return paperOf(scene, at, date);
  if (POSTNOMINALS.has(piece.lower) && kind === 'person') return namedAt(scene, at - 1, date);
  return describedBehind(scene, at, date);
}

const PARTS_OF_COUNTRIES =
  /^(?:canton|city|county|department|district|governorate|prefecture|province|region|state|territory)$/u;

function namedAt(scene: Scene, at: number, date: string | null): Speakers | null {
  const from = phraseStart(scene, at);
  const before = scene.pieces[from - 1]?.lower ?? '';
  if (CLITICS.has(before)) return null;
  if (PREPOSITIONS.has(before) || isBehindPreposition(scene, at, from))
    return paperBy(scene, { at, from, date }) ?? headBefore(scene, { at, from, date });
  const name = speakerAt(scene, at);
  if (name === null) return null;
  const first = placeBefore(scene, at, from);
  if (first !== null) return headBefore(scene, { at: first, from: phraseStart(scene, first), date });
  const owner = name.name.kind === 'person' && isUnnamed(name.name) ? describedBy(scene, from) : null;
  if (owner !== null) return { names: [owner], from: phraseStart(scene, from - 2), by: 'apposed', date };
  if (name.name.kind === 'person' && isSecondBehind(scene, from))
    return headBefore(scene, { at: from - 2, from: phraseStart(scene, from - 2), date });
  const others = coordinated(scene, from);
  return { names: [...others.names, name], from: startOfRole(scene, at, others.from), by: 'named', date };
}

/** 'The rate stays, the governor, Ann Lee has said': who speaks begins at the article of the role before the comma. */
function startOfRole(scene: Scene, at: number, from: number): number {
  const isPerson = scene.pieces[at]?.name?.kind === 'person' && scene.pieces[from - 1]?.lower === ',';
  const role = isPerson ? phraseBeforeComma(scene, { at: from, after: at + 1 }) : null;
  return role === null ? from : articleOf(scene, role.from);
}

/** 'A bench of Justices Rao and Sen observed': the first of the two depends on what stands before. */
function isSecondBehind(scene: Scene, from: number): boolean {
  const { pieces } = scene;
  if (pieces[from - 1]?.lower !== 'and' || pieces[from - 2]?.name?.kind !== 'person') return false;
  return /^(?:by|for|of|with)$/u.test(pieces[phraseStart(scene, from - 2) - 1]?.lower ?? '');
}

/** The first of two places that only tell where: 'A centre in Alexandria, Virginia says', 'Officials in Kenya and Uganda say'; not 'Lebanon and Syria say'. */
function placeBefore(scene: Scene, at: number, from: number): number | null {
  const { pieces } = scene;
  if (pieces[at]?.name?.kind !== 'place' || pieces[from - 2]?.name?.kind !== 'place') return null;
  const sign = pieces[from - 1]?.lower;
  if (sign === ',') return from - 2;
  const isBehind = PREPOSITIONS.has(pieces[phraseStart(scene, from - 2) - 1]?.lower ?? '');
  return sign === 'and' && isBehind ? from - 2 : null;
}

/** 'In court, Sergeant Busolo, an officer with the unit said': whom unnamed words right after a comma describe; he must stand as a subject. */
function describedBy(scene: Scene, from: number): Speaker | null {
  const owner = scene.pieces[from - 2]?.name;
  if (scene.pieces[from - 1]?.lower !== ',' || owner?.kind !== 'person' || isUnnamed(owner)) return null;
  const start = scene.pieces[from]?.start ?? 0;
  if (!/^an?\s/iu.test(scene.article.text.slice(start, start + 3))) return null;
  const before = scene.pieces[phraseStart(scene, from - 2) - 1]?.lower ?? ',';
  return /^(?:,|and|but|that)$/u.test(before) ? speakerAt(scene, from - 2) : null;
}

interface Several {
  readonly names: readonly Speaker[];
  readonly from: number;
}

/** 'Niger, Mali and Syria say': the names before 'and', and those of the same kind before a comma. */
function coordinated(scene: Scene, from: number): Several {
  if (scene.pieces[from - 1]?.lower !== 'and') return { names: [], from };
  const last = besideBefore(scene, from);
  return last === null ? { names: [], from } : listed(scene, { names: [last.speaker], from: last.from });
}

/** The names that stand before those found, each before a comma. */
function listed(scene: Scene, found: Several): Several {
  const kind = found.names[0]?.name.kind;
  const next = scene.pieces[found.from - 1]?.lower === ',' ? besideBefore(scene, found.from) : null;
  if (next === null || next.speaker.name.kind !== kind || found.names.length >= MOST_SPEAKERS) return found;
  return listed(scene, { names: [next.speaker, ...found.names], from: next.from });
}

const MOST_SPEAKERS = 6;

/** The name that ends before the joint at `from - 1`, where it can be a subject. */
function besideBefore(scene: Scene, from: number): { speaker: Speaker; from: number } | null {
  const speaker = speakerAt(scene, from - 2);
  const start = phraseStart(scene, from - 2);
  if (speaker === null || PREPOSITIONS.has(scene.pieces[start - 1]?.lower ?? '')) return null;
  return { speaker, from: start };
}

/** 'The WHO report said': its body speaks. */
function paperOf(scene: Scene, at: number, date: string | null): Speakers | null {
  const found = namedAt(scene, at - 1, date);
  return found === null || found.names.length > 1 ? null : { ...found, by: 'paper' };
}

/** 'the Interfax news agency says', 'Demosisto party said': common words between the name and the verb. */
function describedBehind(scene: Scene, at: number, date: string | null): Speakers | null {
  const last = scene.pieces[at]?.lower ?? '';
  if (ORGANISATION_NOUNS.has(last)) {
    for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
      const piece = scene.pieces[left];
      if (piece?.name != null)
        return piece.name.kind === 'organisation' && isSame(scene, left, at)
          ? namedAt(scene, left, date)
          : null;
      if (piece === undefined || piece.sign) return null;
      if (piece.capital || DETERMINERS.has(piece.lower)) break; // 'a source at the company', 'Kim of the Hayk bloc'
    }
  }
  return headBeforeWords(scene, at, date);
}

/** 'Officials close to the ministry say', 'A source at the company said': unnamed people and what follows them. */
function headBeforeWords(scene: Scene, at: number, date: string | null): Speakers | null {
  for (let left = at; left >= Math.max(0, at - 12); left--) {
    const piece = scene.pieces[left];
    if (piece === undefined || endsSubject(piece)) return null;
    if (piece.name === null || (left < at && isOfOther(piece.name))) continue;
    if (left === at || !(isUnnamed(piece.name) ? leadsOn(scene, left + 1) : isOfBody(scene, left, at)))
      return null;
    const from = phraseStart(scene, left);
    const owner = describedBy(scene, from);
    if (owner !== null) return { names: [owner], from: phraseStart(scene, from - 2), by: 'apposed', date };
    return PREPOSITIONS.has(scene.pieces[from - 1]?.lower ?? '')
      ? null
      : { names: [{ name: piece.name, outlet: false }], from, by: 'behind', date };
  }
  return null;
}

/** A place or a body within the words for somebody: 'from Ormoc\'s disaster office'. */
const isOfOther = (name: NameMention): boolean => name.kind !== 'person' && !isUnnamed(name);

/** 'Heronimus Lamawuran of the local disaster agency said'. */
function isOfBody({ pieces }: Scene, name: number, last: number): boolean {
  const isPerson = pieces[name]?.name?.kind === 'person';
  const isJoined =
    /^(?:at|from|of|with)$/u.test(pieces[name + 1]?.lower ?? '') &&
    (DETERMINERS.has(pieces[name + 2]?.lower ?? '') || pieces[name + 2]?.name != null);
  return isPerson && isJoined && ORGANISATION_NOUNS.has(pieces[last]?.lower ?? '');
}

/** 'of', 'in', 'close to': the phrase goes on. */
function leadsOn(scene: Scene, at: number): boolean {
  const word = scene.pieces[at]?.lower ?? '';
  return PREPOSITIONS.has(word) || UNNAMED_FOLLOWERS.has(word);
}

function beforeRelative(scene: Scene, at: number, date: string | null): Speakers | null {
  const name = scene.pieces[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const speaker = speakerAt(scene, name);
  if (speaker === null) return null;
  const isPersonOf =
    scene.pieces[at]?.lower === 'who' && speaker.name.kind !== 'person' && !isUnnamed(speaker.name);
  if (isPersonOf) return headBefore(scene, { at: name, from: phraseStart(scene, name), date }); // 'Ann Lee of the Port Authority, who said'
  if (scene.pieces[at]?.lower === 'which' && speaker.name.kind === 'person') return null;
  return { names: [speaker], from: phraseStart(scene, name), by: 'apposed', date };
}

/** 'Joel Simon, head of the committee, says': over what stands between commas to the name; or ', Joel Simon, says'. */
function beforeApposition(scene: Scene, comma: number, date: string | null): Speakers | null {
  const bracketed = beforeBracket(scene, comma, date);
  if (bracketed !== null) return bracketed;
  const direct = speakerAt(scene, comma - 1);
  if (direct !== null && direct.name.kind !== 'place' && !isInRelativeClause(scene, comma)) {
    const apposed = apposedName(scene, comma - 1, date);
    if (apposed !== null) return apposed;
  }
  for (let at = comma - 2; at >= Math.max(0, comma - 36); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined || CLOSING_QUOTES.has(piece.lower) || /^[;:.]$/u.test(piece.lower)) return null;
    if (piece.lower !== ',' || !opensApposition(scene, at + 1)) continue;
    const last = lastOfName(scene, at - 1);
    const name = speakerAt(scene, last);
    if (name === null) continue;
    const found = apposedBehind(scene, { at: last, from: phraseStart(scene, last), date }, name);
    if (found !== null || name.name.kind === 'person') return found; // else 'Chittenden, a professor at Queen Mary, who was not involved, cautions'
  }
  return null;
}

/** The name before 'QC', or before the bracket of 'Ray Dunmore (Ind, Thornbury East), who proposed refusal, said'. */
function lastOfName(scene: Scene, at: number): number {
  const lower = scene.pieces[at]?.lower ?? '';
  if (POSTNOMINALS.has(lower)) return at - 1;
  const open = lower === ')' ? openingOfBracket(scene, at) : null;
  return open === null ? at : open - 1;
}

/** "the committee's chairman, Senator Adeola (APC, Ogun West), said": the name before the bracket. */
function beforeBracket(scene: Scene, comma: number, date: string | null): Speakers | null {
  const open = scene.pieces[comma - 1]?.lower === ')' ? openingOfBracket(scene, comma - 1) : null;
  return open !== null && scene.pieces[open - 1]?.name?.kind === 'person'
    ? apposedName(scene, open - 1, date)
    : null;
}

/** The name that the words between commas describe; behind a preposition a place gives way: 'Senator Hale of Ohio, a Democrat, says'. */
function apposedBehind(scene: Scene, place: Place, name: Speaker): Speakers | null {
  const { from, date } = place;
  if (!PREPOSITIONS.has(scene.pieces[from - 1]?.lower ?? '')) {
    const others = coordinated(scene, from);
    return { names: [...others.names, name], from: others.from, by: 'apposed', date };
  }
  const head = headBefore(scene, place);
  const isOfBody = head?.names[0]?.name.kind === 'person'; // 'a leader of the Nepali Congress, asking not to be named, said'
  return name.name.kind === 'place' || isOfBody ? head : null;
}

/** 'Rabie, who heads the authority, said': what stands before the comma belongs to the clause that 'who' opened. */
function isInRelativeClause(scene: Scene, comma: number): boolean {
  for (let at = comma - 2; at > Math.max(0, comma - 20); at--) {
    const lower = scene.pieces[at]?.lower ?? '';
    if (lower === ',') return false;
    if (/^(?:who|whose|which)$/u.test(lower)) return scene.pieces[at - 1]?.lower === ',';
  }
  return false;
}

function apposedName(scene: Scene, at: number, date: string | null): Speakers | null {
  const name = speakerAt(scene, at);
  if (name === null) return null;
  const from = phraseStart(scene, at);
  const before = scene.pieces[from - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || before === 'as') return null; // 'the union, known as KSU,'
  const owner = scene.pieces[from - 2]?.name;
  if (before === ',' && name.name.kind === 'organisation' && owner?.kind === 'person' && !isUnnamed(owner))
    return null; // 'Bello, the State Commission for Ports, said': an office whose words look like a body
  const role = before === ',' ? phraseBeforeComma(scene, { at: from, after: at + 1 }) : null;
  if (role !== null && scene.pieces[articleOf(scene, role.from) - 1]?.lower === 'by') return null; // 'Kim, in a message signed by his adviser, Ann Lee, said'
  const by = before === ',' || from === at ? 'apposed' : 'named';
  return { names: [name], from: role === null ? from : articleOf(scene, role.from), by, date };
}

const articleOf = (scene: Scene, from: number): number =>
  DETERMINERS.has(scene.pieces[from - 1]?.lower ?? '') ? from - 1 : from;

/** One word between commas: 'Mr Hall QC, prosecuting, said', 'the union, meanwhile, said'. */
const ASIDES = /^(?:defending|mitigating|prosecuting|however|meanwhile|therefore|though|too|instead)$/u;

function opensApposition(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined) return false;
  if ((ASIDES.test(piece.lower) || isPostnominal(scene, at)) && scene.pieces[at + 1]?.lower === ',')
    return true;
  if (
    /^(?:an?|the|one|who|which|whose|aged|now|then|formerly|himself|herself|of|from|\d{1,3})$/u.test(
      piece.lower,
    )
  )
    return true;
  return piece.name?.kind !== 'person' && !piece.sign && scene.pieces[at + 1]?.lower !== ',';
}
