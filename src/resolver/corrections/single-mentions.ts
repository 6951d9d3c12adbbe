// pin, dates and figures: what the user says of one mention in one passage.
import type { Collection } from '../../collection/collection.ts';
import type { Article } from '../../records/article.ts';
import type { CorrectionsFile, DateCorrection, FigureCorrection, Pin } from '../../records/corrections.ts';
import type { DateMention, FigureMention, Mention, MentionKind, NameMention } from '../../records/mention.ts';
import { shortHash } from '../../text/hash.ts';
import type { Log } from './log.ts';
import { makePassages, mentionsAt, type PassageKey, type Passages, type Span, short } from './passages.ts';
import { dateValue, figureValue, isEdtf, type NameMeaning, nameMention, UNKNOWN_FIGURE } from './values.ts';

/** Names that the user gave single mentions: mention id to what is meant. */
export type Pinned = ReadonlyMap<string, { readonly name: string; readonly path: string }>;

interface Result {
  /** By number of the article: the mentions of those articles that a correction names. */
  readonly changed: ReadonlyMap<number, readonly Mention[]>;
  readonly pinned: Pinned;
}

/** Carry out `pin`, `dates` and `figures`. Mentions keep their ids, order and spans. */
export function correctSingleMentions(
  { articles, mentions }: Collection,
  file: CorrectionsFile | null,
  log: Log,
): Result {
  const { pin = [], dates = [], figures = [] } = file?.corrections ?? {};
  const pinned = new Map<string, { name: string; path: string }>();
  const changed = new Map<number, readonly Mention[]>();
  if (pin.length + dates.length + figures.length === 0) return { changed, pinned };
  const bench: Bench = {
    passages: makePassages(articles.list, log),
    of: (number) => changed.get(number) ?? mentions.ofArticle(number),
    changed,
    settled: new Map(),
    log,
  };
  for (const [i, one] of pin.entries()) {
    const path = `pin.${i}`;
    const mention = pinOne(bench, one, path);
    if (mention !== null && one.is !== undefined) pinned.set(mention.id, { name: one.is, path });
  }
  for (const [i, one] of dates.entries()) dateOne(bench, one, `dates.${i}`);
  for (const [i, one] of figures.entries()) figureOne(bench, one, `figures.${i}`);
  return { changed, pinned };
}

interface Bench {
  readonly passages: Passages;
  /** Mentions of an article as they are now. */
  readonly of: (number: number) => readonly Mention[];
  readonly changed: Map<number, readonly Mention[]>;
  /** Mention id to the path of the correction that has settled it. */
  readonly settled: Map<string, string>;
  readonly log: Log;
}

const NAMES = ['person', 'organisation', 'place'] as const;

function pinOne(bench: Bench, pin: Pin, path: string): Mention | null {
  const says = pin.hide === true ? 1 : 0;
  if (says + (pin.is === undefined && pin.kind === undefined ? 0 : 1) !== 1) {
    bench.log.unclear(
      path,
      'A pin says either who is meant (is, kind) or that there is no name (hide: true).',
      'Give one of the two.',
    );
    return null;
  }
  const what = { kinds: NAMES, one: 'name', many: 'names' };
  return change(bench, { key: pin, path, what, hide: pin.hide === true }, (found, text) => {
    const kind = pin.kind ?? (found === null ? null : found.kind);
    if (kind === null || kind === 'date' || kind === 'figure') return null;
    return nameMention(kind, pin.is ?? (found !== null && isNamed(found) ? found.value.name : text));
  });
}

function isNamed(mention: Mention): mention is NameMention {
  return mention.kind !== 'date' && mention.kind !== 'figure';
}

function dateOne(bench: Bench, correction: DateCorrection, path: string): void {
  const { edtf, hide = false } = correction;
  if ((edtf === undefined) === !hide || (edtf !== undefined && !isEdtf(edtf))) {
    const wrong = edtf !== undefined && !isEdtf(edtf);
    bench.log.unclear(
      path,
      wrong ? `'${edtf}' is no date.` : 'A correction of a date says either edtf or hide: true.',
      "Write it as 2024-05-03, 2024-05, 2024, XXXX-05-03 (year not known), or '2024-05-01/2024-05-03'.",
    );
    return;
  }
  const what = { kinds: ['date'], one: 'date', many: 'dates' } as const;
  change(bench, { key: correction, path, what, hide }, (found) => ({
    kind: 'date',
    value: dateValue(edtf ?? '', found?.kind === 'date' ? found : null),
  }));
}

function figureOne(bench: Bench, correction: FigureCorrection, path: string): void {
  const { article: _article, quote: _quote, text: _text, hide = false, ...fields } = correction;
  if ((Object.keys(fields).length === 0) === !hide) {
    bench.log.unclear(
      path,
      'A correction of a figure says either what its fields are (number, unit, counts …) or hide: true.',
      'Give one of the two.',
    );
    return;
  }
  const { asOf } = fields;
  if (typeof asOf === 'string' && !isEdtf(asOf)) {
    bench.log.unclear(path, `'${asOf}' is no date.`, 'Write asOf as 2024-05-03, 2024-05 or 2024.');
    return;
  }
  const what = { kinds: ['figure'], one: 'figure', many: 'figures' } as const;
  change(bench, { key: correction, path, what, hide }, (found) => ({
    kind: 'figure',
    value: figureValue(found?.kind === 'figure' ? found.value : UNKNOWN_FIGURE, fields),
  }));
}

type Meaning = NameMeaning | Pick<DateMention, 'kind' | 'value'> | Pick<FigureMention, 'kind' | 'value'>;

interface Change {
  readonly key: PassageKey;
  readonly path: string;
  readonly what: { readonly kinds: readonly MentionKind[]; readonly one: string; readonly many: string };
  readonly hide: boolean;
}

/** Find the one mention that is meant, or the words that were missed, and give it its meaning; null when it could not be told. */
function change(
  bench: Bench,
  { key, path, what, hide }: Change,
  meaningOf: (found: Mention | null, text: string) => Meaning | null,
): Mention | null {
  const place = bench.passages.find(key, path);
  if (place === null) return null;
  const all = bench.of(place.number);
  const spot = spotOf(bench, { key, path, place, what, all });
  if (spot === null) return null;
  const { span, replaced } = spot;
  const words = place.article.text.slice(span.start, span.end);
  const shown = `${path.split('.')[0]}: '${short(words)}' in ${place.article.path}`;
  const earlier = replaced.map(({ id }) => bench.settled.get(id)).find((one) => one !== undefined);
  if (earlier !== undefined) {
    const line = bench.log.lineOf(earlier);
    bench.log.failed(
      path,
      `Line ${line ?? '?'} already says what '${short(words)}' is here.`,
      'Take one of the two out.',
    );
    return null;
  }
  const others = all.filter((mention) => !replaced.includes(mention));
  if (hide) {
    bench.changed.set(place.number, others);
    for (const { id } of replaced) bench.settled.set(id, path);
    bench.log.done(path, shown, replaced.length === 0 ? 'nothing was marked there' : 'taken out');
    return null;
  }
  const [found = null] = replaced;
  const meaning = meaningOf(found, words);
  if (meaning === null) {
    bench.log.unclear(
      path,
      `Nothing was found at '${short(words)}', so the kind must be said.`,
      "Add 'kind: person', 'kind: organisation' or 'kind: place'.",
    );
    return null;
  }
  const block = place.article.blocks.findIndex(({ start, end }) => span.start >= start && span.end <= end);
  if (block < 0) {
    bench.log.unclear(
      path,
      `'${short(words)}' runs over the end of a paragraph.`,
      'Choose words within one.',
    );
    return null;
  }
  const mention: Mention = {
    ...meaning,
    ...span,
    id: found?.id ?? newId(place.article, meaning.kind, { span, words }),
    article: place.article.id,
    block,
    text: words,
    rule: 'correction',
    confidence: 1,
  };
  bench.changed.set(
    place.number,
    [...others, mention].sort((a, b) => a.start - b.start),
  );
  bench.settled.set(mention.id, path);
  bench.log.done(path, shown, found === null ? 'marked' : 'set');
  return mention;
}

interface Spot {
  readonly span: Span;
  /** Mentions that give way; none where nothing was found before. */
  readonly replaced: readonly Mention[];
}

interface SpotQuestion extends Omit<Change, 'hide'> {
  readonly place: NonNullable<ReturnType<Passages['find']>>;
  readonly all: readonly Mention[];
  readonly bench?: Bench;
}

function spotOf({ passages, log }: Bench, { key, path, place, what, all }: SpotQuestion): Spot | null {
  if (key.text !== undefined) {
    const spans = passages.wordsIn(key.text, place);
    const [span] = spans;
    if (span !== undefined && spans.length === 1) return { span, replaced: mentionsAt(all, span, true) };
    log.unclear(
      path,
      spans.length === 0
        ? `'${short(key.text)}' does not stand in the quote.`
        : `'${short(key.text)}' stands ${spans.length} times in the quote.`,
      spans.length === 0
        ? 'Copy the words from the quote.'
        : 'Make the quote shorter, until it stands there once.',
    );
    return null;
  }
  const candidates = mentionsAt(all, place.quote, false).filter(({ kind }) => what.kinds.includes(kind));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1)
    return { span: { start: only.start, end: only.end }, replaced: [only] };
  const listed = [...new Set(candidates.map(({ text }) => `'${short(text)}'`))].slice(0, 5).join(', ');
  log.unclear(
    path,
    candidates.length === 0
      ? `The quote '${short(key.quote)}' holds no ${what.one}.`
      : `The quote '${short(key.quote)}' holds ${candidates.length} ${what.many}: ${listed}.`,
    candidates.length === 0
      ? `Quote words that hold one, or say which words are the ${what.one}: 'text: …'.`
      : "Say which words are meant: 'text: …'.",
  );
  return null;
}

/** As the extractor makes ids, but under a word of its own: no offset goes in. */
function newId(article: Article, kind: MentionKind, { span, words }: { span: Span; words: string }): string {
  let count = 1;
  for (
    let at = article.text.indexOf(words);
    at >= 0 && at < span.start;
    at = article.text.indexOf(words, at + 1)
  )
    count += 1;
  return shortHash(`${article.id}|added ${kind}|${words}|${count}`, 10);
}
