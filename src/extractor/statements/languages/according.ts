// 'Laut Boysen ist der Deich …', '…, selon le maire, Jean Petit', 'Según El País, …', 'Falk zufolge'.
import { tensesElsewhere } from '../../../lexicon/tenses-elsewhere.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import { afterDateline } from '../dateline.ts';
import type { Finding } from '../finding.ts';
import { isOutlet } from '../outlets.ts';
import { type Span, tidy } from '../quotations.ts';
import { holderCalled } from './heard.ts';
import { isDeterminer, lowerAt, type Reading, wordAt } from './reading.ts';
import { roleEndingAt } from './role-words.ts';
import { type Subject, subjectAfter } from './subject-after.ts';

/** What is said according to somebody. */
export function sourcesIn(reading: Reading): readonly Finding[] {
  const { scene, tables } = reading;
  const found: Finding[] = [];
  for (let at = 0; at < scene.pieces.length; at++) {
    if (scene.quoted.has(at)) continue;
    const source = sourceAt(reading, at);
    if (source !== null) found.push(...said(reading, source));
    if (tables.behind.has(scene.pieces[at]?.lower ?? '')) found.push(...saidBehind(reading, at));
  }
  return found;
}

/** Who is named as a source, and where the words for it end. */
type Named = Pick<Subject, 'name' | 'end'> & { readonly at: number | null };

interface Source {
  /** First piece of the words that attribute. */
  readonly from: number;
  readonly subject: Named;
}

function sourceAt(reading: Reading, at: number): Source | null {
  const { scene, tables } = reading;
  const lower = scene.pieces[at]?.lower.replaceAll("'", '’') ?? '';
  const phrase = tables.according
    .get(lower)
    ?.find((words) =>
      words.every((word, index) => scene.pieces[at + index]?.lower.replaceAll("'", '’') === word),
    );
  const isThus =
    phrase === undefined && tables.thus.has(lower) && /^[,"”]$/u.test(scene.pieces[at - 1]?.lower ?? '');
  if (phrase === undefined && !isThus) return null;
  const from = at + (phrase?.length ?? 1);
  const first = /^(?:von|vom|de)$/u.test(wordAt(reading, from)) ? from + 1 : from;
  const subject = subjectAfter(reading, first) ?? officeAt(reading, first);
  if (subject === null) return null;
  const next = scene.pieces[subject.end];
  return isThus && next !== undefined && !next.sign ? null : { from: at, subject };
}

/** 'so die Ministerin', of whom the article has told who that is. */
function officeAt(reading: Reading, from: number): Named | null {
  const held = holderCalled(reading, from);
  return held === null ? null : { ...held, at: null };
}

function said(reading: Reading, { from, subject }: Source): readonly Finding[] {
  const { scene } = reading;
  const span = tidy(scene.article.text, contentAround(reading, from, subject));
  return attributed(reading, subject, span);
}

function attributed({ scene }: Reading, { name, at }: Named, span: Span): readonly Finding[] {
  if (span.end - span.start < 12) return [];
  const property = at !== null && isOutlet(scene, at) ? 'reported' : 'said';
  return [
    { subject: name, object: null, property, ...span, rule: 'according-to', confidence: 0.85, asOf: null },
  ];
}

/** 'Selon Belga, qui cite le parquet, …'. */
const RELATIVES = /^(?:che|dont|que|quem|qui|quien|котор(?:ый|ая|ое|ые)|як(?:ий|а|е|і))$/u;

/** At the beginning: what follows. At the end: what stands before. Between: the whole sentence. */
function contentAround(reading: Reading, from: number, { end }: Named): Span {
  const { scene, tables } = reading;
  const { pieces } = scene;
  if (from <= 1) {
    const relative = lowerAt(reading, end + 1);
    const isApposed =
      pieces[end]?.lower === ',' &&
      (isDeterminer(reading, end + 1) || RELATIVES.test(relative) || tables.isRole(wordAt(reading, end + 1)));
    const comma = isApposed ? pieces.findIndex(({ lower }, at) => at > end + 1 && lower === ',') : -1;
    const tail =
      tables.prepositions.has(wordAt(reading, end)) && !tables.bareClause ? commaAfter(reading, end) : null; // 'Selon la préfecture du Rhône, …'
    const isOfSource = comma > 0 && comma < end + 14 && !isClause(reading, end + 1, comma);
    const next = isOfSource ? comma + 1 : (tail ?? end);
    return { start: pieces[next]?.start ?? scene.end, end: scene.end };
  }
  const rest = pieces.slice(end).filter(({ sign }) => !sign).length;
  const isLast =
    rest === 0 ||
    (pieces[end]?.lower === ',' &&
      !pieces.slice(end + 1).some(({ lower }) => lower === ',') &&
      rest < 12 &&
      (isDeterminer(reading, end + 1) || tables.isRole(wordAt(reading, end + 1))));
  const start = afterDateline(scene);
  return { start, end: isLast ? (pieces[from]?.start ?? scene.end) : scene.end };
}

/** 'Según el DANE, la inflación fue del 7,74 %, frente al 8,35 %': a verb of its own stands between the commas, and no relative before it. */
function isClause({ scene }: Reading, from: number, to: number): boolean {
  const language = primaryLanguage(scene.article.language);
  const tenses = romance.has(language) ? tensesElsewhere.get(language) : undefined;
  if (tenses === undefined) return false; // German sets what it tells of a source behind 'der' and 'die'
  for (const { lower, name } of scene.pieces.slice(from, to)) {
    if (RELATIVES.test(lower)) return false;
    if (name === null && (tenses.past.has(lower) || tenses.future.has(lower) || isBe.test(lower)))
      return true;
  }
  return false;
}

const romance: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const isBe = /^(?:es|est|está|están|estão|são|son|sono|sont|è|é)$/u;

/** The piece behind the next comma, if it is near. */
function commaAfter({ scene: { pieces } }: Reading, from: number): number | null {
  for (let at = from; at < from + 8; at++) if (pieces[at]?.lower === ',') return at + 1;
  return null;
}

/** 'Die Beute ist Falk zufolge verloren.', 'Boysen zufolge ist der Deich …' */
function saidBehind(reading: Reading, behind: number): readonly Finding[] {
  const { scene } = reading;
  const subject = subjectAfter(reading, behind - 1);
  if (subject === null) return [];
  const from = roleEndingAt(reading, subject.at - 1)?.from ?? subject.at;
  const opens = from === 0 || (from === 1 && isDeterminer(reading, 0));
  const start = opens ? (scene.pieces[behind + 1]?.start ?? scene.end) : scene.start;
  return attributed(reading, subject, tidy(scene.article.text, { start, end: scene.end }));
}
