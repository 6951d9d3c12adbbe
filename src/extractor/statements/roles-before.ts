// 'North Korean Ambassador Sin Hong Chol', 'the chief judge, Raouf Abdel Rahman, ruled': the role stands before the name.
import { isAcronymAt } from './acronym-brackets.ts';
import type { Finding } from './finding.ts';
import { ownerOfRole } from './owner-of-role.ts';
import { type Beginning, beginningOf, roleEndingBefore } from './role-before-name.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isCourtesy, isHonour, isPluralRoleHead, isRoleHead } from './role-words.ts';
import { personAt, roleFindings } from './roles.ts';
import type { Scene } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import { DETERMINERS, PREPOSITIONS } from './words.ts';

/** Roles right before a person's name, and before a comma and the name. */
export function rolesBefore(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): readonly Finding[] => {
    const subject = personAt(scene, at);
    if (subject === null) return [];
    const last = roleEndingBefore(scene, at);
    if (last !== null) {
      const direct = withFormer(scene, last);
      const shared = sharedRole(scene, at, direct);
      if (isPluralRoleHead(scene.pieces[direct.to]) && shared.length === 0) return []; // 'To art students Reg Gadney was'
      const named = roleFindings(scene, {
        subject,
        phrase: direct,
        owner: ownerOfRole(scene, direct),
        rule: 'role-before-name',
        confidence: 0.9,
      });
      const farther = phraseBeforeComma(scene, { at: direct.from, after: at + 1 }); // 'the army chief, General Halutz,'
      const second =
        farther === null
          ? []
          : roleFindings(scene, { subject, phrase: farther, rule: 'role-before-comma', confidence: 0.85 });
      return [...named, ...second, ...shared];
    }
    const phrase = phraseBeforeComma(scene, { at: beforeHonours(scene, at), after: at + 1 });
    return phrase === null
      ? []
      : roleFindings(scene, {
          subject,
          phrase,
          owner: ownerOfRole(scene, phrase),
          rule: 'role-before-comma',
          confidence: 0.85,
        });
  });
}

/** Where the forms of address before a name begin: 'the chief commissioner, Tan Sri Azam Baki, expected'. */
function beforeHonours(scene: Scene, name: number): number {
  let at = name;
  while (at > name - 3 && at > 0) {
    const piece = scene.pieces[at - 1];
    if (piece === undefined || !piece.capital || !(isHonour(piece) || isCourtesy(piece))) break;
    at -= 1;
  }
  return at;
}

/** 'former U.S. presidents Jimmy Carter and Bill Clinton': the others of the list. */
function sharedRole(scene: Scene, first: number, phrase: RolePhrase): readonly Finding[] {
  if (!isPluralRoleHead(scene.pieces[phrase.to])) return [];
  const found: Finding[] = [];
  for (let at = first + 1; at < Math.min(scene.pieces.length, first + 12); at++) {
    const subject = personAt(scene, at);
    if (subject !== null) {
      found.push(...roleFindings(scene, { subject, phrase, rule: 'role-before-names', confidence: 0.85 }));
      if (/^(?:and|&)$/u.test(scene.pieces[at - 1]?.lower ?? '')) return found;
    } else if (!/^(?:,|and|&)$/u.test(scene.pieces[at]?.lower ?? '')) return [];
  }
  return found;
}

/** The role that ends before the comma before a name: "China's head of Olympic security, Liu Shaowu, made": article or possessor, role, comma, name, and a comma or stop after it. */
export function phraseBeforeComma(scene: Scene, name: { at: number; after: number }): RolePhrase | null {
  const { at, after } = name;
  const { pieces } = scene;
  if (pieces[at - 1]?.lower !== ',') return null;
  const closed = isClosed(scene, afterBracket(scene, after));
  if (!closed && !isSpeaking(scene, after)) return null;
  const role = roleBeforeComma(scene, at);
  return role === null || closed || isApart(scene, role.from) ? role : null;
}

/** ', the governor of the bank': behind a comma, and not behind somebody whom it describes. */
const isApart = ({ pieces }: Scene, from: number): boolean =>
  pieces[from - 1]?.lower === 'the' &&
  pieces[from - 2]?.lower === ',' &&
  pieces[from - 3]?.name?.kind !== 'person';

function roleBeforeComma(scene: Scene, at: number): RolePhrase | null {
  const { pieces } = scene;
  const to = beforeAcronym(scene, at - 2);
  for (let head = to; head >= Math.max(0, to - 13); head--) {
    const piece = pieces[head];
    if (piece === undefined || (piece.sign && !/^[’'&]$/u.test(piece.lower)) || piece.date !== null)
      return null;
    if (!isRoleHead(piece)) continue;
    if (head < to && !PREPOSITIONS.has(pieces[head + 1]?.lower ?? '')) continue;
    const { from, determined, owner } = beginningOfAll(scene, head);
    if (!determined && !opensSentence(scene, from, at)) continue;
    if (owner === null && DETERMINERS.has(pieces[from - 1]?.lower ?? '') && head < from) return null;
    return { from, to, head, determined };
  }
  return null;
}

/** Where the role begins whose noun is `head`, or the two offices of one person: 'Deputy Prime Minister and Minister for Tourism, Ann Lee, says'. */
function beginningOfAll(scene: Scene, head: number): Beginning {
  const found = beginningOf(scene, head);
  return (found.determined ? null : formerOf(scene, found.from)) ?? found;
}

/** The same right before the name: 'Attorney General and Minister for Economy Ann Lee'; 'the Prime Minister and President Lee' are two people. */
function withFormer(scene: Scene, role: RolePhrase): RolePhrase {
  const isMinister = scene.pieces[role.head]?.lower === 'minister' && !role.determined;
  const former = isMinister ? formerOf(scene, role.from) : null;
  const isTwo = former === null || DETERMINERS.has(scene.pieces[former.from - 1]?.lower ?? '');
  return isTwo ? role : { ...role, from: former.from, determined: former.determined };
}

/** Where the office begins that an 'and' joins to the one at `from`, both in capitals. */
function formerOf(scene: Scene, from: number): Beginning | null {
  const { pieces } = scene;
  const isSecond = pieces[from - 1]?.lower === 'and' && pieces[from]?.capital && pieces[from - 2]?.capital;
  return isSecond && isRoleHead(pieces[from - 2]) ? beginningOf(scene, from - 2) : null;
}

/** '…, the governor of the bank, Dr Ann Lee has said': no comma stands before the verb. */
const isSpeaking = ({ pieces }: Scene, at: number): boolean =>
  isSpeechForm(pieces[pieces[at]?.lower === 'has' ? at + 1 : at]?.lower ?? '');

/** The last piece before the '(MAN)' of 'the Chairman of the Manufacturers Association (MAN), Ann Lee,'. */
const beforeAcronym = (scene: Scene, to: number): number =>
  scene.pieces[to]?.lower === ')' && isAcronymAt(scene, to - 2) ? to - 3 : to;

/** Behind the '(58)' of 'the manager, Sipho Radebe (58), was'; `at` where no short bracket opens there. */
function afterBracket({ pieces }: Scene, at: number): number {
  if (pieces[at]?.lower !== '(') return at;
  const close = pieces.slice(at, at + 5).findIndex(({ lower }) => lower === ')');
  return close < 0 ? at : at + close + 1;
}

/** 'Zambia coach, Wedson Nyirenda, was': the sentence begins with the role, and commas enclose the name. */
function opensSentence(scene: Scene, from: number, name: number): boolean {
  return from === 0 && scene.pieces[name + 1]?.lower === ',';
}

/** A comma that is not followed by one more name of a list, or the end of the sentence. */
function isClosed(scene: Scene, at: number): boolean {
  const sign = scene.pieces[at];
  if (sign === undefined) return true;
  if (!/^[,.;:)!?—–]$/u.test(sign.lower)) return false;
  const next = scene.pieces[at + 1];
  return !(next?.lower === 'and' && personAt(scene, at + 2) !== null) && next?.name?.kind !== 'person';
}
