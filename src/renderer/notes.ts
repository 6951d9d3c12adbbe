// The editor's notes on names and articles.
import type { Html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Site } from './site.ts';

/** The note on an entity or article, as HTML; null where there is none. */
export function noteOn(site: Site, id: string): Html | null {
  const note = site.corpus.editor?.notes.get(id);
  return note === undefined ? null : markdown(note);
}
