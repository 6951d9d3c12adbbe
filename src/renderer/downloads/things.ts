// Everything that a build knows by id, one a line: what the next build compares itself with.
import type { Changes, LastBuild, PastBuild, Thing } from '../../records/changes.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { FigureMention } from '../../records/mention.ts';
import type { Statement } from '../../records/statement.ts';
import { oneLine } from './escapes.ts';
import { allMentions } from './mention-row.ts';
import { isShown } from './passage.ts';
import { withBuild } from './past-builds.ts';
import { keyOf, makeThingSet } from './thing-set.ts';

const LONGEST_LABEL = 80;

/** Articles, names, statements and figures in the order of the collection; only what its pages show. Who is only described has no name. */
export function* thingsOf(corpus: Corpus): Generator<Thing> {
  for (const { id, title, hash } of corpus.articles)
    yield { kind: 'article', id, label: cut(title), state: hash.slice(0, 16) };
  for (const entity of corpus.entities) {
    const { kind } = entity;
    if (kind === 'date' || kind === 'figure' || entity.unnamed) continue;
    if (corpus.indexes.sureMentions(entity, corpus.config.thresholds.mention).mentions === 0) continue;
    yield { kind, id: entity.id, label: cut(entity.label), state: '' };
  }
  for (const statement of corpus.statements) {
    if (statement.confidence < corpus.config.thresholds.mention) continue;
    yield {
      kind: 'statement',
      id: statement.id,
      get label() {
        return statementLabel(corpus, statement); // most who go through the list ask only who is there
      },
      state: '',
    };
  }
  for (const [, mention] of allMentions(corpus)) {
    if (mention.kind !== 'figure' || !isShown(corpus, mention)) continue;
    yield {
      kind: 'figure',
      id: mention.id,
      get label() {
        return figureLabel(corpus, mention);
      },
      state: '',
    };
  }
}

/**
 * The corpus with what is new and gone since the last build that changed anything. Where nothing differs from the last build, its own
 * account of changes is kept: a second build over the same files gives the same bytes.
 */
export function withChanges(corpus: Corpus, last: LastBuild | null): Corpus {
  const changes = changesSince(corpus, last);
  return Object.freeze({ ...corpus, changes, history: historyAfter(corpus, changes, last) });
}

function changesSince(corpus: Corpus, last: LastBuild | null): Changes {
  if (last === null) return { first: true, added: [], gone: [], changed: [] };
  const known = makeThingSet();
  const states = new Map<string, string>(); // of articles: nothing else has one
  for (const thing of last.things) {
    known.add(thing);
    if (thing.state !== '') states.set(keyOf(thing), thing.state);
  }
  const [added, changed]: [Thing[], Thing[]] = [[], []];
  for (const thing of thingsOf(corpus)) {
    if (!known.see(thing)) added.push(thing);
    else if ((states.get(keyOf(thing)) ?? '') !== thing.state) changed.push(thing);
  }
  const gone: Thing[] = [];
  if (!known.allSeen()) for (const thing of last.things) if (!known.wasSeen(thing)) gone.push(thing);
  if (added.length + changed.length + gone.length === 0) return last.changes;
  return { first: false, added, gone, changed };
}

/** This build before the former ones, where it is another than the last. */
function historyAfter(corpus: Corpus, changes: Changes, last: LastBuild | null): readonly PastBuild[] {
  if (last !== null && changes === last.changes) return last.history;
  const added = last === null ? thingsOf(corpus) : changes.added;
  return withBuild(last?.history ?? [], corpus, { ...changes, added });
}

function statementLabel(corpus: Corpus, { subject, property, value }: Statement): string {
  const name = corpus.indexes.entityById.get(subject)?.label ?? 'somebody unnamed';
  const withheld = corpus.config.publish === 'index' && (property === 'said' || property === 'reported');
  return cut(withheld ? `${name}: ${property}` : `${name}: ${property}, ${value}`);
}

function figureLabel(corpus: Corpus, mention: FigureMention): string {
  const quantity = corpus.indexes.entityOf(mention);
  return cut(quantity === undefined ? mention.text : `${mention.text} (${quantity.label})`);
}

function cut(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST_LABEL
    ? `${[...line.slice(0, LONGEST_LABEL - 1)].join('').replace(/\p{Cs}$/u, '')}…`
    : line;
}
