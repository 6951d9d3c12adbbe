// Fields are filled in the order in which evidence is looked at: what is there already was better founded, and stays.
import type { Draft, DraftFields } from '../../records/draft.ts';

type SourcedFields = Pick<DraftFields, 'title' | 'published' | 'publisher' | 'author' | 'language'>;

/** The draft with a field set, unless it has one. A day takes the place of a bound that allows it. */
export function setField<Key extends keyof SourcedFields>(
  draft: Draft,
  key: Key,
  value: SourcedFields[Key],
): Draft {
  if (value === null || (draft.fields[key] !== null && !isWithinBound(draft, value))) return draft;
  return { ...draft, fields: { ...draft.fields, [key]: value } };
}

/** True for a day up to the one by which the article was published (a mail's, a clipping's), where nothing else is known. */
function isWithinBound({ fields }: Draft, next: NonNullable<SourcedFields[keyof SourcedFields]>): boolean {
  const { published } = fields;
  if (published?.from.from !== 'inferred' || typeof next.value === 'string') return false;
  const { earliest, latest } = published.value;
  const isDay = next.value.earliest !== null && next.value.latest !== null;
  return isDay && earliest === null && latest !== null && (next.value.latest ?? '') <= latest;
}
