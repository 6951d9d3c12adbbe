// 'Ilyas Zaripov, an associate professor at ...', 'Smith, 45, a farmer', 'Jane Doe (director of ...)', ', who serves as ...'
import type { PersonMention } from '../../records/mention.ts';
import type { Finding } from './finding.ts';
import { type RolePhrase, roleStartingAt } from './role-phrase.ts';
import { personAt, roleFindings } from './roles.ts';
import type { Piece, Scene } from './scene.ts';
import { DASHES, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.ts';

/** Roles that stand after a person's name, parted from it by a comma, bracket, dash or 'who is'. */
export function rolesAfter(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): readonly Finding[] => {
    const subject = personAt(scene, at);
    if (subject === null) return [];
    const held = inBrackets(scene, at);
    const bracketed =
      held === null
        ? []
        : roleFindings(scene, { subject, phrase: held, rule: 'role-in-brackets', confidence: 0.8 });
    return [...bracketed, ...rolesBehind(scene, subject, endWithBrackets(scene, at))];
  });
}

/** 'Jane Doe, a farmer', 'Jane Doe (59), who serves as ...': `end` is the last piece of the name and its brackets. */
function rolesBehind(scene: Scene, subject: PersonMention, end: number): readonly Finding[] {
  const sign = scene.pieces[end + 1]?.lower ?? '';
  if (sign === ',')
    return afterComma(scene, end).flatMap((phrase) =>
      roleFindings(scene, {
        subject,
        phrase,
        rule: 'role-after-comma',
        confidence: phrase.determined ? 0.9 : 0.8,
      }),
    );
  if (sign !== 'who') return [];
  return serving(scene, end + 2).flatMap((phrase) =>
    roleFindings(scene, { subject, phrase, rule: 'who-serves-as', confidence: 0.85 }),
  );
}

/** 'Jane Doe (director of ...)', 'Jane Doe – the director of ... –': the brackets hold the role and nothing else. */
function inBrackets(scene: Scene, name: number): RolePhrase | null {
  const sign = scene.pieces[name + 1]?.lower ?? '';
  if (sign !== '(' && !DASHES.has(sign)) return null;
  const phrase = roleStartingAt(scene, name + 2, { bare: sign === '(', about: 'person' });
  const close = phrase === null ? '' : (scene.pieces[phrase.to + 1]?.lower ?? '.');
  const closed = sign === '(' ? close === ')' : DASHES.has(close) || close === '.';
  return closed ? phrase : null;
}

/** 'Wang Lijun (王立军), the head of': another spelling, years or an age in brackets belong to the name. Its last piece. */
function endWithBrackets(scene: Scene, name: number): number {
  if (scene.pieces[name + 1]?.lower !== '(') return name;
  for (let at = name + 3; at < name + 7; at++) if (scene.pieces[at]?.lower === ')') return at;
  return name;
}

function afterComma(scene: Scene, name: number): readonly RolePhrase[] {
  const { pieces } = scene;
  let at = name + 2;
  if (isAge(pieces[at]) && pieces[at + 1]?.lower === ',') at += 2;
  else if (pieces[at]?.lower === 'aged' && pieces[at + 2]?.lower === ',') at += 3;
  if (pieces[at]?.lower === 'who') return serving(scene, at + 1);
  if (/^(?:now|currently|formerly|later|himself|herself)$/u.test(pieces[at]?.lower ?? '')) at += 1;
  const phrase = roleStartingAt(scene, at, { bare: true, about: 'person' });
  if (phrase === null || !isApposition(scene, name, phrase)) return [];
  return [phrase];
}

function isAge(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\d{1,3}$/u.test(piece.lower);
}

const AS_VERBS = /^(?:serves|served|serving|works|worked|acts|acted)$/u;

/** After 'who': 'is', 'was', 'became', 'has been', 'serves as' and a role. */
function serving(scene: Scene, from: number): readonly RolePhrase[] {
  const { pieces } = scene;
  let at = from;
  while (/^(?:also|currently|once|now|previously|later|had|has)$/u.test(pieces[at]?.lower ?? '')) at += 1;
  const verb = pieces[at]?.lower ?? '';
  const plain = /^(?:is|was|became|been|remains)$/u.test(verb);
  if (!plain && !(AS_VERBS.test(verb) && pieces[at + 1]?.lower === 'as')) return [];
  const start = plain ? at + 1 : at + 2;
  const phrase = roleStartingAt(scene, start, { bare: true, about: 'person' });
  return phrase === null ? [] : [phrase];
}

/** What follows must end the phrase: in 'After meeting Obama, the president flew home' it does not. */
function isApposition(scene: Scene, name: number, phrase: RolePhrase): boolean {
  const next = scene.pieces[phrase.to + 1];
  const opened = isIntroduced(scene, name);
  if (next === undefined || /^[.!?;:]$/u.test(next.lower)) return !opened || !phrase.determined;
  if (next.lower === ',') return !(phrase.determined && personAt(scene, phrase.to + 2) !== null);
  if (next.sign || opened) return next.sign && !opened;
  if (RELATIVES.has(next.lower) || next.date !== null || SUBORDINATORS.has(next.lower)) return true;
  return PREPOSITIONS.has(next.lower) || /(?:ing|ed)$|^(?:famous|known|responsible)$/u.test(next.lower);
}

/** 'After talks with Obama, ...', 'According to Kim, ...': the name ends an opening phrase, and a new subject follows. */
function isIntroduced(scene: Scene, name: number): boolean {
  const first = scene.pieces[0];
  if (first === undefined || name === 0) return false;
  if (scene.pieces.slice(0, name).some((piece) => piece.lower === ',')) return false;
  return PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || /ing$/u.test(first.lower);
}
