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
    const body = bodyAfter(scene, at + 1) ?? bodyBehindComma(scene, at + 1);
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

/** 'Rawal, of Humberside Police, said', 'Takeda, now at the Max Planck Institute,', 'Ruiz, who studies bees at the University of Arizona': the body between the commas. */
function bodyBehindComma(scene: Scene, comma: number): NameMention | null {
  const { pieces } = scene;
  if (pieces[comma]?.lower !== ',') return null;
  const isAge = /^\d{1,3}$/u.test(pieces[comma + 1]?.lower ?? '') && pieces[comma + 2]?.lower === ',';
  let at = isAge ? comma + 3 : comma + 1;
  if (pieces[at]?.lower === 'who') at = beforeWorkplace(scene, at + 1);
  else if (/^(?:now|currently|formerly|then)$/u.test(pieces[at]?.lower ?? '')) at += 1;
  if (!/^(?:at|for|from|of|with)$/u.test(pieces[at]?.lower ?? '')) return null;
  const name = pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const body = bodyAt(scene, name);
  const next = pieces[name + 1];
  const ends =
    next === undefined || /^[,.;)]$/u.test(next.lower) || /^(?:in|and|said|says)$/u.test(next.lower);
  return body?.kind === 'organisation' && ends ? body : null;
}

const WORKING =
  /^(?:coaches|directs|edits|leads|lectures|models|practi[cs]es|researches|runs|speciali[sz]es|studies|teaches|trains|works)$/u;

/** The 'at' of 'who studies pollinators at', among a few words. */
function beforeWorkplace({ pieces }: Scene, verb: number): number {
  if (!WORKING.test(pieces[verb]?.lower ?? '')) return -1;
  for (let at = verb + 1; at < verb + 7; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.sign || piece.name !== null) return -1;
    if (/^(?:at|for|with)$/u.test(piece.lower)) return at;
  }
  return -1;
}
