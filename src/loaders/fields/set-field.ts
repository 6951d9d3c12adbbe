// Fields are filled in the order in which evidence is looked at: what is there already was better founded, and stays.
import type { Draft, DraftFields } from '../../records/draft.ts';

type SourcedFields = Pick<DraftFields, 'title' | 'published' | 'publisher' | 'author' | 'language'>;

/** The draft with a field set, unless it has one. */
export function setField<Key extends keyof SourcedFields>(
  draft: Draft,
  key: Key,
  value: SourcedFields[Key],
): Draft {
  if (draft.fields[key] !== null || value === null) return draft;
  return { ...draft, fields: { ...draft.fields, [key]: value } };
}
