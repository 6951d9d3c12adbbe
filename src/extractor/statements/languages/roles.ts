// 'Deichgraf Hinrich Boysen', 'le maire de Lyon, Jean Petit,', 'Ana Paz, alcaldesa de Lugo': who is what, in a language with tables.
import type { Finding } from '../finding.ts';
import { personAt, roleFindings } from '../roles.ts';
import { afterName, isDeterminer, isRole, isSubject, isVerb, type Reading, wordAt } from './reading.ts';
import { type RoleWords, roleBeforeName, roleEndingAt } from './role-words.ts';

/** The roles of the people of a sentence. */
export function rolesOf(reading: Reading): readonly Finding[] {
  const { scene } = reading;
  return scene.names.flatMap((at): readonly Finding[] => {
    const subject = personAt(scene, at);
    if (subject === null) return [];
    const before = roleBefore(reading, at);
    const after = before?.rule === BEFORE_COMMA ? lastRole(reading, at) : roleAfter(reading, at);
    return [
      ...(before === null
        ? []
        : found(reading, before.role, { subject, rule: before.rule, confidence: before.trust })),
      ...(after === null
        ? []
        : found(reading, after, { subject, rule: 'role-after-comma', confidence: 0.8 })),
    ];
  });
}

function found(
  { scene }: Reading,
  role: RoleWords,
  how: { subject: NonNullable<ReturnType<typeof personAt>>; rule: string; confidence: number },
): readonly Finding[] {
  return roleFindings(scene, { ...how, phrase: { ...role, determined: true } }).map((one) =>
    one.property === 'role' && /^[ld]['’]/iu.test(scene.article.text.slice(one.start, one.start + 2))
      ? { ...one, start: one.start + 2 } // 'l’avocate'
      : one,
  );
}

interface RoleBefore {
  readonly role: RoleWords;
  readonly rule: string;
  readonly trust: number;
}

function roleBefore(reading: Reading, name: number): RoleBefore | null {
  const { pieces } = reading.scene;
  let at = name - 1;
  while (
    at >= 0 &&
    (reading.tables.courtesy.has(wordAt(reading, at).replace('.', '')) || pieces[at]?.lower === '.')
  )
    at -= 1;
  if (pieces[at]?.lower !== ',') return roleBeside(reading, at, name);
  const role = roleEndingAt(reading, at - 1);
  const next = pieces[afterName(reading, name)];
  const opened =
    role !== null &&
    (isDeterminer(reading, role.from - 1) || wordAt(reading, role.from) !== pieces[role.from]?.lower);
  if (role === null || !opened || (next !== undefined && !next.sign) || isListed(reading, name)) return null;
  return { role, rule: BEFORE_COMMA, trust: 0.8 };
}

const BEFORE_COMMA = 'role-before-comma';

/** In 'el alcalde, Juan Ríos, el gerente, Ana Soto,' each role is that of the name behind it. */
function lastRole(reading: Reading, name: number): RoleWords | null {
  const role = roleAfter(reading, name);
  return role === null || personAt(reading.scene, role.to + 2) !== null ? null : role;
}

/** The role that ends at piece `at`, right before the name. */
function roleBeside(reading: Reading, at: number, name: number): RoleBefore | null {
  const { pieces } = reading.scene;
  const isOblique = reading.tables.inflected && !isSubject(reading, pieces[name]?.name ?? null);
  if (reading.tables.inflected && isOfSomebody(pieces[at]?.lower ?? '', isOblique)) return null;
  const only = isOblique && isRole(reading, at) ? { from: at, to: at, head: at } : null; // 'адвокат министра Ивана Петрова'
  const role = only ?? roleBeforeName(reading, at + 1);
  return role === null ? null : { role, rule: 'role-before-name', trust: 0.85 };
}

/** Who acts for somebody, in Russian and Ukrainian: with an ending, or before a name in another case, whoever it is for may be named. */
const FOR_SOMEBODY =
  /^(?:адвокат|водител|заместител|заступник|захисник|защитник|помощник|помічник|представител|представник|прес-секретар|пресс-секретар|радник|речник|секретар|советник)(?<ending>.*)$/u;

/** 'жалобу адвоката Зайцева': his lawyer, or he. */
function isOfSomebody(word: string, isOblique: boolean): boolean {
  const ending = FOR_SOMEBODY.exec(word)?.groups?.['ending'];
  return ending !== undefined && (isOblique || !/^ь?$/u.test(ending));
}

/** 'el alcalde, Ana Paz y Luis Mar': one of several. */
const isListed = (reading: Reading, name: number): boolean =>
  reading.scene.pieces[name + 1]?.lower === ',' && personAt(reading.scene, name + 2) !== null;

/** Longest description behind a comma. */
const LONGEST = 14;

function roleAfter(reading: Reading, name: number): RoleWords | null {
  const { pieces } = reading.scene;
  const comma = afterName(reading, name);
  if (pieces[comma]?.lower !== ',') return null;
  const from = isDeterminer(reading, comma + 1) ? comma + 2 : comma + 1;
  const head = isRole(reading, from)
    ? from
    : isRole(reading, from + 1) && pieces[from]?.name === null
      ? from + 1
      : null;
  if (head === null) return null;
  let to = from;
  for (; to < from + LONGEST; to++) {
    const piece = pieces[to];
    if (piece === undefined || (piece.sign && !/^['’-]$/u.test(piece.lower))) break;
    if (piece.name?.kind === 'person' || piece.date !== null || isVerb(reading, to)) return null;
  }
  const close = pieces[to];
  return to < from + LONGEST && (close === undefined || /^[,.;:!?—–”)]$/u.test(close.lower))
    ? { from, to: to - 1, head }
    : null;
}
