// --explain NAME: every mention of a name, the rule that found it, the page it is on, and why it was joined or not.
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { nearest } from '../text/nearest.ts';
import { nameKey } from '../text/person-name.ts';
import { printable } from './printable.ts';

/** Lines to print of what is called so, a date also by its EDTF ('2025-06-09'); when nothing is, the nearest name is offered. */
export function explainLines(corpus: Corpus, name: string): string[] {
  const key = nameKey(name);
  const found = corpus.entities.filter(
    (entity) =>
      nameKey(entity.label) === key ||
      entity.names.some(({ form }) => nameKey(form) === key) ||
      edtfOf(entity) === name,
  );
  if (found.length > 0)
    return found.flatMap((entity) => [...explainEntity(corpus, entity).map(printable), '']);
  const guess = nearest(
    name,
    corpus.entities.map((entity) => entity.label),
  );
  return [
    printable(
      `No name, date or figure of the collection is '${name}'.${guess === null ? '' : ` Did you mean '${guess}'?`}`,
    ),
  ];
}

/** What all mentions of a date mean; null for every other kind. */
function edtfOf({ kind, mentions }: Entity): string | null {
  const [first] = kind === 'date' ? mentions : [];
  return first?.kind === 'date' ? first.value.edtf : null;
}

function explainEntity(corpus: Corpus, entity: Entity): string[] {
  const { mentionById, articleById, entityById } = corpus.indexes;
  const least = corpus.config.thresholds.mention;
  const place = (id: string): string => {
    const mention = mentionById.get(id);
    const article = mention === undefined ? undefined : articleById.get(mention.article);
    const line = mention === undefined ? undefined : article?.blocks[mention.block]?.line;
    return `${article?.path ?? '?'}:${line ?? '?'}`;
  };
  return [
    `${entity.label}  (${entity.kind}, ${entity.id})${entity.description === null ? '' : `  ${entity.description}`}`,
    `  spellings: ${entity.names.map(({ form, where }) => `${form} ×${where.length}`).join(', ')}`,
    ...entity.mentions.map(
      (mention) =>
        `  ${place(mention.id)}  “${mention.text}”  rule ${mention.rule}, confidence ${mention.confidence.toFixed(2)}${mention.confidence < least ? ', left off' : ''}${meaningOf(mention)}`,
    ),
    ...entity.because.map(
      (join) =>
        `  joined: ${join.evidence}  [${join.rule}, ${join.confidence.toFixed(2)}]  ${place(join.a)} with ${place(join.b)}`,
    ),
    ...entity.unsure.map(
      (doubt) =>
        `  not joined with ${entityById.get(doubt.other)?.label ?? doubt.other}: ${doubt.reason}  [${doubt.rule}]`,
    ),
  ];
}

/** What decided the value of a date or figure: 'XXXX-09-19, because the year is not stated'. */
function meaningOf({ kind, value }: Mention): string {
  if (kind === 'date') return `, ${value.edtf}${value.because === null ? '' : `, because: ${value.because}`}`;
  if (kind !== 'figure') return '';
  const amount = value.number ?? `${value.low ?? '?'} to ${value.high ?? '?'}`;
  return `, ${amount} ${value.unit ?? value.counts ?? ''} (${value.bound})${value.because === null ? '' : `, because: ${value.because}`}`;
}
