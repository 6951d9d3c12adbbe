// 'Ann Lee was relieved: “We had twenty shots.”': how somebody felt, a colon, and what he or she is quoted with.
import { mainSubject } from './context.ts';
import type { Finding } from './finding.ts';
import { tidy } from './quotations.ts';
import { isProse, isUnnamed, type Scene } from './scene.ts';
import { BE_FORMS, DETERMINERS, NEGATIONS, OPENING_QUOTES, PREPOSITIONS } from './words.ts';

const FEELING = /^(?:felt|looked|remained|remains|seemed|seems|sounded|sounds)$/u;
/** Words between the name and the colon, at most. */
const LONGEST = 6;

/** What the one person of such a clause says; nothing where an object stands in it, which may be what is quoted: 'read the sign: “…”'. */
export function quotedBehindColon(scene: Scene): readonly Finding[] {
  const { pieces } = scene;
  const colon = pieces.findIndex(
    ({ lower }, at) => lower === ':' && OPENING_QUOTES.has(pieces[at + 1]?.lower ?? ''),
  );
  if (colon < 0 || !isProse(scene.article, scene.block)) return [];
  const subject = mainSubject(scene);
  const at = pieces.findIndex(({ name }) => name !== null && name === subject);
  if (subject?.kind !== 'person' || isUnnamed(subject) || at < 0 || at >= colon || colon - at - 1 > LONGEST)
    return [];
  const between = pieces.slice(at + 1, colon).map(({ lower }) => lower);
  const [verb = ''] = between;
  if (!BE_FORMS.has(verb) && !FEELING.test(verb)) return [];
  const isPlain = between.every(
    (word) =>
      /^\p{L}/u.test(word) && !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !NEGATIONS.has(word),
  );
  const span = tidy(scene.article.text, { start: pieces[colon + 1]?.start ?? scene.end, end: scene.end });
  if (
    !isPlain ||
    span.end - span.start < SHORTEST ||
    scene.article.text.slice(span.start, span.end).endsWith('?')
  )
    return [];
  const how = { rule: 'quotation-behind-colon', confidence: 0.7, asOf: null, object: null };
  return [{ subject, property: 'said', ...span, ...how }];
}

/** Shorter ones are names and titles. */
const SHORTEST = 12;
