import { signsBefore } from '../../text/signs-before.ts';
import type { Prepared } from './features.ts';
import type { NameKind } from './labels.ts';
import type { Named } from './span-rules.ts';

// A name that stands as two kinds in one article is put to the vote.

/** One name is of one kind within an article: the kind with the most confidence behind it; but a town stays one beside the firm or the club of its name. */
export function oneKindForOneName(names: readonly Named[], { reading: { text } }: Prepared): Named[] {
  const bodies = new Set(names.filter(isSureBody).map(({ exact }) => exact));
  const isTown = ({ exact, kind, start }: Named): boolean =>
    kind === 'place' && bodies.has(exact) && townBefore.test(signsBefore(text, start, townReach));
  const votes = new Map<number, Map<NameKind, number>>();
  for (const name of names) {
    const { exact, kind, confidence } = name;
    if (isTown(name)) continue;
    const own = votes.get(exact) ?? new Map<NameKind, number>();
    votes.set(exact, own.set(kind, (own.get(kind) ?? 0) + confidence));
  }
  return names.map((name) => {
    const own = votes.get(name.exact);
    if (!own || own.size < 2 || isTown(name)) return name;
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    if (!best || best[0] === name.kind) return name;
    const total = [...own.values()].reduce((sum, vote) => sum + vote, 0);
    if (best[1] < clearMajority * total) return name;
    return { ...name, kind: best[0], confidence: round(best[1] / total), rule: 'same-name-same-kind' };
  });
}

const isSureBody = ({ kind, rule, confidence }: Named): boolean =>
  kind === 'organisation' && (rule === 'organisation-cue' || confidence >= sureBody);
const sureBody = 0.95;

//   The city of Santos celebrated     the mayor of Halden
//       ^                                 ^
const townBefore =
  /(?:^|[^\p{L}])(?:borough|citizens|city|harbour|inhabitants|mayor|municipality|outskirts|people|port|residents|streets|suburb|suburbs|town|village) of $/iu;
const townReach = 24;

/** Share of the confidence that one kind must have for the others to give way. */
const clearMajority = 0.6;

const round = (value: number): number => Math.round(value * 1000) / 1000;
