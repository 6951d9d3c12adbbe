// Who says a figure: whoever the article says said the words around it.
import type { Mention } from '../../records/mention.ts';
import type { ExtractedStatement } from '../../records/statement.ts';
import { speechForm } from './speech-forms.ts';

/** Words that somebody puts forward. */
interface Said {
  readonly subject: string;
  /** Offsets of the words in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly byOutlet: boolean;
}

/**
 * The mentions of one article, in order of start, with `saidBy` of each figure that stands in reported words: the name of whoever says them,
 * of two that report each other the inner one. What the figure's own sentence told stays where the statements tell of nobody, and where it
 * names another source. Linear but for reported words within reported words.
 */
export function withSayers(
  mentions: readonly Mention[],
  statements: readonly ExtractedStatement[],
): readonly Mention[] {
  const said = statements.flatMap(putForward).sort((a, b) => a.start - b.start);
  if (said.length === 0) return mentions;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  let open: readonly Said[] = [];
  let next = 0;
  return mentions.map((mention, at) => {
    if (mention.kind !== 'figure') return mention;
    const opened = said.slice(next, indexFrom(said, next, mention.start));
    next += opened.length;
    open = [...open, ...opened].filter(({ end }) => end >= mention.end);
    const speakers = namesOf(innermost(open), byId);
    const told = { by: mention.value.saidBy, beside: beside(mentions, at) };
    if (speakers.length === 0 || isOfAnother(told, namesOf(open, byId))) return mention;
    return { ...mention, value: { ...mention.value, saidBy: inARow(speakers) } };
  });
}

/** What is said as so; nothing of 'denied taking $2 million' or 'praised her five years in office', which begin with their verb. */
function putForward({ property, subject, value, quote, start, rule }: ExtractedStatement): readonly Said[] {
  if ((property !== 'said' && property !== 'reported') || rule === 'dateline' || rule === 'denies') return []; // an agency carries the whole article
  const sort = speechForm(/^\p{Ll}+(?= )/u.exec(value)?.[0] ?? '')?.sort;
  if (sort === 'act' || sort === 'calling') return [];
  const from = start + quote.indexOf(value);
  return [{ subject, start: from, end: from + value.length, byOutlet: property === 'reported' }];
}

/** The first of them, from `next` on, that begins behind `start`. */
function indexFrom(said: readonly Said[], next: number, start: number): number {
  let at = next;
  while ((said[at]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
  return at;
}

/** Of words within words those that begin last; whoever said them before the outlet that carried them. */
function innermost(open: readonly Said[]): readonly Said[] {
  const last = open.reduce((latest, { start }) => Math.max(latest, start), 0);
  const inner = open.filter(({ start }) => start === last);
  const people = inner.filter(({ byOutlet }) => !byOutlet);
  return people.length > 0 ? people : inner;
}

function namesOf(said: readonly Said[], byId: ReadonlyMap<string, Mention>): readonly string[] {
  return [...new Set(said.flatMap(({ subject }) => nameOf(byId.get(subject)) ?? []))];
}

/** 'Niger, Mali and Burkina Faso'. */
const inARow = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((words) => words !== '').join(' and ');

/** As the text has it; of those without a name the whole description, 'officials in both capitals'. */
function nameOf(mention: Mention | undefined): string | null {
  if (mention === undefined) return null;
  const isUnnamed = (mention.kind === 'person' || mention.kind === 'organisation') && mention.value.unnamed;
  return isUnnamed ? mention.value.name : mention.text;
}

/** Mentions that are looked at on either side of a figure: those of its sentence and more. */
const BESIDE = 24;

function beside(mentions: readonly Mention[], at: number): readonly Mention[] {
  return mentions.slice(Math.max(0, at - BESIDE), at + BESIDE);
}

/** '31 million people go hungry, Ibrahim said, citing figures from the World Food Programme': the sentence names one who is no speaker. */
function isOfAnother(
  told: { readonly by: string | null; readonly beside: readonly Mention[] },
  speakers: readonly string[],
): boolean {
  const words = told.by ?? '';
  if (speakers.some((speaker) => words.toLowerCase().includes(speaker.toLowerCase()))) return false; // 'Capt Nomsa Dlamini of the Hawks'
  return told.beside.some((one) => isNamed(one) && words.includes(one.text));
}

function isNamed(mention: Mention): boolean {
  return (mention.kind === 'person' || mention.kind === 'organisation') && !mention.value.unnamed;
}
