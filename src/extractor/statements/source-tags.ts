// '[KCNA]' after a text, 'PYONGYANG (Reuters) -' before it, 'a development reported by KCNA', '"..." - Jane Doe': who it comes from.
import { saysNothing } from './dateline.ts';
import type { Finding } from './finding.ts';
import { nameAfter } from './name-after.ts';
import { isOutlet } from './outlets.ts';
import { quotationBefore, sceneAt, tidy } from './quotations.ts';
import type { Scene } from './scene.ts';
import { CLOSING_QUOTES, DASHES } from './words.ts';

/** Sources that are named beside the text, not in it. */
export function sourceTags(scene: Scene): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < scene.pieces.length; at++) {
    const piece = scene.pieces[at];
    if (piece?.lower === 'by') found.push(...reportedBy(scene, at));
    else if (piece !== undefined && piece.name !== null)
      found.push(...bracketed(scene, at), ...alone(scene, at), ...dateline(scene, at), ...signed(scene, at));
  }
  return found;
}

const word = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

/** '[KCNA]': the outlet of the sentence it stands in or behind. */
function bracketed(scene: Scene, at: number): readonly Finding[] {
  const subject = scene.pieces[at]?.name;
  if (subject?.kind !== 'organisation' || word(scene, at - 1) !== '[' || word(scene, at + 1) !== ']')
    return [];
  const first = scene.pieces.findIndex((piece) => piece.lower === '[');
  if (!scene.pieces.slice(first, at).every((piece) => piece.sign || piece.capital)) return [];
  if (word(scene, at + 2) !== '' && word(scene, at + 2) !== '[') return [];
  const sentence = first === 0 ? (scene.previous ?? scene.lastParagraph) : scene;
  const end = first === 0 ? sentence?.end : scene.pieces[first]?.start;
  if (sentence === null || end === undefined) return [];
  const span = tidy(scene.article.text, { start: sentence.start, end });
  return [
    {
      subject,
      object: null,
      property: 'reported',
      ...span,
      from: sentence.start,
      rule: 'source-tag',
      confidence: 0.8,
      asOf: null,
    },
  ];
}

/** '-- BERNAMA' or '(AFP)' as a line of its own: the agency of the sentence before it. */
function alone(scene: Scene, at: number): readonly Finding[] {
  const subject = scene.pieces[at]?.name;
  const last = scene.lastParagraph;
  if (last === null || at === 0 || scene.pieces.length > 3 || subject?.kind !== 'organisation') return [];
  const isTag = scene.pieces.every(({ sign }, index) => index === at || sign);
  const opens = DASHES.has(word(scene, 0)) || word(scene, 0) === '(';
  if (!isTag || !opens || !isOutlet(scene, at)) return [];
  const span = tidy(scene.article.text, last);
  const how = { rule: 'source-tag', confidence: 0.8, asOf: null, object: null };
  return [{ subject, property: 'reported', ...span, from: last.start, ...how }];
}

/** 'MOSCOW, May 5 (Reuters) - ...': the rest of the sentence. */
function dateline(scene: Scene, at: number): readonly Finding[] {
  const subject = scene.pieces[at]?.name;
  if (subject?.kind !== 'organisation' || at > 10 || scene.index > 0) return [];
  const bracket = word(scene, at - 1) === '(' && word(scene, at + 1) === ')';
  let first = at + 3;
  while (DASHES.has(word(scene, first))) first += 1; // '(Xinhua) -- Prices rose'
  const start = scene.pieces[first]?.start;
  if (!bracket || !DASHES.has(word(scene, at + 2)) || start === undefined) return [];
  if (!isOutlet(scene, at) && !isBehindPlaceAndDay(scene, at - 1)) return [];
  if (saysNothing(scene.pieces.slice(first))) return []; // '(AP) — 12 August 2024' tells when, not what
  const span = tidy(scene.article.text, { start, end: scene.end });
  return [
    { subject, object: null, property: 'reported', ...span, rule: 'dateline', confidence: 0.9, asOf: null },
  ];
}

/** 'KUCHING, Sept 14' before piece `end`: only agencies stand in a bracket behind it. */
function isBehindPlaceAndDay({ pieces }: Scene, end: number): boolean {
  const before = pieces.slice(0, end);
  const isPlain = before.every(({ name, date, sign }) => name?.kind === 'place' || date !== null || sign);
  return isPlain && before[0]?.name?.kind === 'place' && before.some(({ date }) => date !== null);
}

/** '..., a development reported by the state news agency KCNA.': what stands before the comma. */
function reportedBy(scene: Scene, by: number): readonly Finding[] {
  if (!/^(?:reported|carried|published|cited|quoted|released)$/u.test(word(scene, by - 1))) return [];
  const at = nameAfter(scene, by + 1);
  const subject = at === null ? null : scene.pieces[at]?.name;
  if (at === null || subject?.kind !== 'organisation' || !isOutlet(scene, at)) return [];
  let comma = by - 2;
  while (comma > by - 9 && word(scene, comma) !== ',') comma -= 1;
  if (word(scene, comma) !== ',' || comma < 2) return [];
  const span = tidy(scene.article.text, {
    start: scene.start,
    end: scene.pieces[comma]?.start ?? scene.start,
  });
  return [
    {
      subject,
      object: null,
      property: 'reported',
      ...span,
      rule: 'reported-by',
      confidence: 0.85,
      asOf: null,
    },
  ];
}

/** '"It is a long game." - Matthew Ingram' */
function signed(scene: Scene, at: number): readonly Finding[] {
  const subject = scene.pieces[at]?.name;
  const dash = scene.pieces[at - 1];
  if (subject?.kind !== 'person' || dash === undefined || !DASHES.has(dash.lower)) return [];
  if (at < scene.pieces.length - 1 && word(scene, at + 1) !== ',') return [];
  const apart = at === 1; // the quotation's own stop ended its sentence
  const closes = apart ? scene.previous !== null : CLOSING_QUOTES.has(word(scene, at - 2));
  const last = apart && scene.previous !== null ? scene.previous : scene;
  const quotation = closes ? quotationBefore(last, apart ? last.end : dash.start) : null;
  if (quotation === null) return [];
  const from = sceneAt(last, quotation.start).start;
  const span = tidy(scene.article.text, quotation);
  return [
    {
      subject,
      object: null,
      property: 'said',
      ...span,
      from,
      rule: 'signed-quotation',
      confidence: 0.75,
      asOf: null,
    },
  ];
}
