// 'SECRETARY HOLLIS: We expect …': transcripts, in which each turn opens with who speaks and a colon.
import type { Article } from '../../records/article.ts';
import type { Finding } from './finding.ts';
import { tidy } from './quotations.ts';
import { isProse, isUnnamed, type Scene } from './scene.ts';

//   MR. SPEAKER: …      Hon. Were: …      QUESTION: …
const turn =
  /^(?<label>\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,4}):\s{1,3}(?<words>\S.{0,2000})/u;
/** Whoever speaks says 'I', 'we' or 'you'; lists of players, deaths and casts, which open their lines alike, do not. */
const spoken = /(?<!\p{L})(?:I|[Ww]e|[Yy]ou)(?!\p{L})/u;

const LEAST_TURNS = 3;
const LEAST_LABELS = 2;
/** Of three turns, at least this part is spoken so. */
const SPOKEN_PART = 0.5;

const transcripts = new WeakMap<Article, boolean>();

/** Whether an article is a transcript: several turns of at least two speakers, most of which say 'I', 'we' or 'you'. Linear in the text. */
function isTranscript(article: Article): boolean {
  const known = transcripts.get(article);
  if (known !== undefined) return known;
  const turns = article.blocks.flatMap(({ start, end }) => {
    const groups = turn.exec(article.text.slice(start, end))?.groups;
    return groups === undefined ? [] : [groups];
  });
  const labels = new Set(turns.map(({ label }) => label));
  const said = turns.filter(({ words }) => spoken.test(words ?? ''));
  const found =
    turns.length >= LEAST_TURNS && labels.size >= LEAST_LABELS && said.length >= turns.length * SPOKEN_PART;
  transcripts.set(article, found);
  return found;
}

/** Pieces before the colon, at most: 'The Hon. Ann Lee, MP'. */
const LONGEST_LABEL = 6;
/** 'Thank you.' and 'No, sir.' say nothing. */
const SHORTEST = 12;

/** What the first sentence of a turn says, by the one person its label names; he or she goes on speaking to the end of the paragraph. Null where it opens no turn. */
export function turnOf(scene: Scene): readonly Finding[] | null {
  if (scene.index > 0 || !isProse(scene.article, scene.block)) return null;
  const { pieces } = scene;
  const colon = pieces.slice(0, LONGEST_LABEL).findIndex(({ lower }) => lower === ':');
  const name = pieces[colon - 1]?.name;
  if (colon < 1 || name?.kind !== 'person' || isUnnamed(name) || !isTranscript(scene.article)) return null;
  if (!pieces.slice(0, colon).every(({ capital, lower }) => capital || lower === '.')) return null;
  const span = tidy(scene.article.text, { start: pieces[colon + 1]?.start ?? scene.end, end: scene.end });
  scene.ahead = { name, outlet: false };
  if (span.end - span.start < SHORTEST) return [];
  return [
    { subject: name, object: null, property: 'said', ...span, rule: 'turn', confidence: 0.85, asOf: null },
  ];
}
