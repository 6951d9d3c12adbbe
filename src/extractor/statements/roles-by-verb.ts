// 'X is the mayor of Y', 'X was appointed Z', 'they named X head of Z', 'X heads Z', 'Z, led by X'.
import type { NameMention, PersonMention } from '../../records/mention.ts';
import { isPersonPronoun, mainSubject } from './context.ts';
import type { Finding } from './finding.ts';
import { onlyPersonMeant } from './pronoun-person.ts';
import { roleStartingAt } from './role-phrase.ts';
import { isOrganisationNoun } from './role-words.ts';
import { affiliation, personAt, roleFindings } from './roles.ts';
import { isUnnamed, type Scene } from './scene.ts';
import { PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './words.ts';

/** Roles that a verb gives. */
export function rolesByVerb(scene: Scene): readonly Finding[] {
  const direct = scene.names.flatMap((at): readonly Finding[] => {
    const subject = personAt(scene, at);
    if (subject === null) return [];
    return [
      ...isRole(scene, at, subject),
      ...becameRole(scene, at, subject),
      ...givenRole(scene, at, subject),
      ...headsBody(scene, at, subject),
      ...ledBy(scene, at, subject),
    ];
  });
  return [...direct, ...laterRole(scene)];
}

/** 'She served as finance minister until 2019.': of the one person whom the sentence can mean. */
export function rolesByPronoun(scene: Scene): readonly Finding[] {
  const at = scene.pieces.findIndex((piece, index) => index <= OPENING && isPersonPronoun(piece.lower));
  if (at < 0 || !mayBeRole(scene, at)) return [];
  const subject = onlyPersonMeant(scene, at);
  if (subject === null) return [];
  const found = [...isRole(scene, at, subject), ...becameRole(scene, at, subject)];
  return found.map((one) => ({ ...one, rule: 'pronoun-is', confidence: 0.6 }));
}

/** 'Before that, she served', 'From 1969 to 1972 he was': so few words may open the sentence. */
const OPENING = 6;

/** A verb that gives roles follows; spares most sentences the look back. */
function mayBeRole(scene: Scene, pronoun: number): boolean {
  return ROLE_VERBS.test(scene.pieces[afterSideWords(scene, pronoun + 1)]?.lower ?? '');
}

const ROLE_VERBS = /^(?:is|was|became|remains|been|serves|served|works|worked)$/u;

const SIDE_WORDS = /^(?:also|currently|now|then|previously|later|formerly|once|still|has|had|recently)$/u;

function afterSideWords(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 4 && SIDE_WORDS.test(scene.pieces[at]?.lower ?? '')) at += 1;
  return at;
}

/** 'Andrew Westphal is the director of ...', 'Shalev is a Professor at ...', 'Kim serves as ...'. */
function isRole(scene: Scene, name: number, subject: PersonMention): readonly Finding[] {
  const at = afterSideWords(scene, name + 1);
  const verb = scene.pieces[at]?.lower ?? '';
  const next = scene.pieces[at + 1]?.lower ?? '';
  const serves = /^(?:serves|served|works|worked)$/u.test(verb) && next === 'as';
  const serving = /^(?:is|was|been)$/u.test(verb) && /^(?:serving|working|acting)$/u.test(next);
  if (serving && scene.pieces[at + 2]?.lower !== 'as') return [];
  if (!serves && !/^(?:is|was|became|remains|been)$/u.test(verb)) return [];
  const start = afterSideWords(scene, at + (serving ? 3 : serves ? 2 : 1));
  const phrase = roleStartingAt(scene, start, { bare: true, about: 'person' });
  if (phrase === null) return [];
  const certain =
    phrase.determined ||
    serves ||
    serving ||
    verb === 'became' ||
    scene.pieces[phrase.head + 1]?.lower === 'of' ||
    isTimed(scene, phrase.to + 1);
  return certain ? roleFindings(scene, { subject, phrase, rule: 'is-a', confidence: 0.8 }) : [];
}

/** 'Cole read engineering at Imperial College and served as general manager of the railway': a later verb of the one person who is the subject. */
function laterRole(scene: Scene): readonly Finding[] {
  const { pieces } = scene;
  const and = pieces.findIndex(({ lower }, at) => lower === 'and' && laterStart(scene, at) !== null);
  const start = and < 0 ? null : laterStart(scene, and);
  const subject = start === null ? null : mainSubject(scene);
  if (start === null || subject?.kind !== 'person' || isUnnamed(subject)) return [];
  const name = pieces.findIndex((piece) => piece.name === subject);
  const between = pieces.slice(name + 1, and);
  const first = between[0]?.lower ?? '';
  if (/^[,(]$/u.test(first) || between.length > LATEST) return [];
  if (between.some((piece) => piece.name?.kind === 'person' || isSentenceWord(piece.lower))) return [];
  const phrase = roleStartingAt(scene, start, { bare: true, about: 'person' });
  return phrase === null
    ? []
    : roleFindings(scene, { subject, phrase, rule: 'later-served-as', confidence: 0.75 });
}

/** Where the role begins behind the 'and' of 'and (later) served as', 'and became'; null behind any other. */
function laterStart(scene: Scene, and: number): number | null {
  const verb = afterSideWords(scene, and + 1);
  const word = scene.pieces[verb]?.lower ?? '';
  if (word === 'became') return verb + 1;
  return SERVING.test(word) && scene.pieces[verb + 1]?.lower === 'as' ? verb + 2 : null;
}

/** How far behind the name the second verb may stand. */
const LATEST = 24;
const SERVING = /^(?:serves|served|works|worked)$/u;

/** A second subject may follow. */
const isSentenceWord = (word: string): boolean =>
  /^[;:"“”]$/u.test(word) || PRONOUNS.has(word) || RELATIVES.has(word) || SUBORDINATORS.has(word);

/** 'has been minister since June 2016', 'was captain from 1998'. */
function isTimed(scene: Scene, at: number): boolean {
  return (
    (/^(?:since|until|till|from|between|in)$/u.test(scene.pieces[at]?.lower ?? '') &&
      scene.pieces[at + 1]?.date != null) ||
    (scene.pieces[at]?.date ?? null) !== null
  );
}

const GIVEN =
  /^(?:appointed|named|elected|re-elected|reelected|nominated|chosen|made|sworn|reappointed|promoted|designated)$/u;
const GIVING =
  /^(?:appointed|appoints|appoint|named|names|elected|elects|nominated|nominates|chose|chosen|picked|promoted)$/u;

/** 'was appointed finance minister', 'was sworn in as president'. */
function becameRole(scene: Scene, name: number, subject: PersonMention): readonly Finding[] {
  let at = afterSideWords(scene, name + 1);
  if (/^(?:was|is|been|be)$/u.test(scene.pieces[at]?.lower ?? '')) at = afterSideWords(scene, at + 1);
  else return [];
  if (scene.pieces[at]?.lower === 'been') at += 1;
  if (!GIVEN.test(scene.pieces[at]?.lower ?? '')) return [];
  at += 1;
  while (/^(?:in|as|to|be)$/u.test(scene.pieces[at]?.lower ?? '') || scene.pieces[at]?.date) at += 1;
  const phrase = roleStartingAt(scene, at, { bare: true, about: 'person' });
  return phrase === null
    ? []
    : roleFindings(scene, { subject, phrase, rule: 'was-appointed', confidence: 0.85 });
}

/** 'The board named Jane Doe chief executive', 'appointed Kim as ambassador'. */
function givenRole(scene: Scene, name: number, subject: PersonMention): readonly Finding[] {
  const before = scene.pieces.slice(Math.max(0, name - 6), name);
  const giving = before.findIndex((piece) => GIVING.test(piece.lower));
  const between = before.slice(giving);
  const barred = between.some(
    (piece) => piece.sign || piece.name?.kind === 'person' || PREPOSITIONS.has(piece.lower),
  );
  if (giving < 0 || barred) return []; // 'was appointed by President X as ambassador': X appoints
  const as = scene.pieces[name + 1]?.lower === 'as' ? 1 : 0;
  const phrase = roleStartingAt(scene, name + 1 + as, { bare: true, about: 'person' });
  return phrase === null
    ? []
    : roleFindings(scene, { subject, phrase, rule: 'was-appointed', confidence: 0.8 });
}

/** 'Smith heads the Iraq Survey Group', 'Erekat, who chairs Fatah': the organisation must be named at once. */
function headsBody(scene: Scene, name: number, subject: PersonMention): readonly Finding[] {
  let at = name + 1;
  if (scene.pieces[at]?.lower === ',') at += 1;
  if (scene.pieces[at]?.lower === 'who') at += 1;
  else if (at > name + 1) return [];
  at = afterSideWords(scene, at);
  if (
    !/^(?:heads|headed|chairs|chaired|leads|led|runs|founded|directs)$/u.test(scene.pieces[at]?.lower ?? '')
  )
    return [];
  const verb = scene.pieces[at];
  const body = bodyAt(scene, at + 1);
  if (verb === undefined || body === null) return [];
  const how = { rule: 'heads', confidence: 0.75 };
  const last = scene.pieces.findIndex(({ name: one }) => one === body);
  const noun = scene.pieces[last + 1];
  const more = noun !== undefined && (isOrganisationNoun(noun) || noun.lower === 'campaign');
  const end = more ? noun.end : body.end; // 'chairs the Save Mill Lane campaign'
  return [
    { subject, object: body, property: 'role', start: verb.start, end, ...how, asOf: null },
    affiliation(subject, body, how),
  ];
}

function bodyAt(scene: Scene, at: number): NameMention | null {
  const piece = scene.pieces[scene.pieces[at]?.lower === 'the' ? at + 1 : at];
  return piece?.name?.kind === 'organisation' ? piece.name : null;
}

/** 'Hezbollah, led by Hassan Nasrallah'. */
function ledBy(scene: Scene, name: number, subject: PersonMention): readonly Finding[] {
  for (let at = name - 1; at > Math.max(1, name - 5); at--) {
    if (scene.pieces[at]?.sign || scene.pieces[at]?.name) return [];
    if (scene.pieces[at]?.lower !== 'by') continue;
    if (!/^(?:led|headed|chaired|founded|run)$/u.test(scene.pieces[at - 1]?.lower ?? '')) return [];
    let left = at - 2;
    while (left > at - 5 && /^(?:,|is|was|which)$/u.test(scene.pieces[left]?.lower ?? '')) left -= 1;
    const body = scene.pieces[left]?.name;
    return body?.kind === 'organisation'
      ? [affiliation(subject, body, { rule: 'led-by', confidence: 0.75 })]
      : [];
  }
  return [];
}
