// "VOA's Carol Pearson", 'Roger Federer of Switzerland', 'Sam Beattie reports for VOA': whom a person belongs to, without a role.
import type { NameMention } from '../../records/mention.ts';
import type { Finding } from './finding.ts';
import { affiliation, personAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { CLITICS } from './words.ts';

/** Affiliations that stand beside a name. */
export function belonging(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): readonly Finding[] => {
    const subject = personAt(scene, at);
    if (subject === null) return [];
    const owner = CLITICS.has(scene.pieces[at - 1]?.lower ?? '') ? bodyAt(scene, at - 2) : null;
    if (owner !== null) {
      const shared = [subject, ...nextOfList(scene, at)];
      return shared.map((person) => affiliation(person, owner, { rule: 'possessor', confidence: 0.75 }));
    }
    const body = bodyAfter(scene, at + 1);
    return body === null ? [] : [affiliation(subject, body, { rule: 'name-of-body', confidence: 0.75 })];
  });
}

/** "DAB's Ben Chan and Leung Che-cheung": the second of two. */
function nextOfList(scene: Scene, at: number) {
  const second = scene.pieces[at + 1]?.lower === 'and' ? personAt(scene, at + 2) : null;
  return second === null ? [] : [second];
}

function bodyAt(scene: Scene, at: number): NameMention | null {
  const name = scene.pieces[at]?.name ?? null;
  return name === null || name.kind === 'person' ? null : name;
}

function bodyAfter(scene: Scene, at: number): NameMention | null {
  const { pieces } = scene;
  if (pieces[at]?.lower === 'reports' && pieces[at + 1]?.lower === 'for') return bodyAt(scene, at + 2);
  if (pieces[at]?.lower !== 'of') return null;
  return bodyAt(scene, pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1);
}
