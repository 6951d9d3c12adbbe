// Who says what within one sentence, as far as its own words tell.
import { noSource, sayingNouns, sayingVerbs } from '../../../lexicon/figure-words.ts';
import { FINITE_PASTS } from '../../../lexicon/past-verbs.ts';
import { SOURCES_ELSEWHERE } from '../../../lexicon/sources-elsewhere.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { canSpeak, isPaper } from './can-speak.ts';
import { withinQuotation } from './quoted-speech.ts';

/** Somebody in the text's words, and what of the text he says. */
export interface Attribution {
  readonly who: string;
  /** Where the words stand that it covers. */
  readonly from: number;
  readonly to: number;
}

const according =
  /(?<![\p{L}])(?:according to|as reported by|as per|data from|figures from|citing) (?<who>(?:[^,;:()"“”\n.]|(?<=\d),(?=\d{3})|\.(?=\S)|(?<=(?<!\p{L})(?:\p{Lu}|Capt|Col|Dr|Gen|Gov|Lt|Mrs?|Ms|Prof|Rep|Sen|Sgt|St))\.){2,120})/giu;
const saying = new RegExp(
  `(?<![\\p{L}'’])(?<verb>${[...sayingVerbs].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}'’-])`,
  'gu',
);

/** 'The Red Cross put the number of passengers at 221', 'guards put the death toll at 20'. */
const putting =
  /(?<![\p{L}'’])puts?(?= (?:it|them|this|that|(?:\p{L}[\p{L}-]{0,20} ){0,4}(?:age|area|average|bill|capacity|cost|count|damage|dead|deficit|expectation|level|probability|risk|wounded|depth|figure|gap|loss|losses|magnitude|number|percentage|population|price|proportion|rate|share|size|strength|toll|total|turnout|value)(?: (?:for|from|in|of|with|without|who|that)(?: \p{L}[\p{L}'’-]{0,20}){1,5})?) at )/gu;

/** 'A survey of 3,000 people found that', 'ministry figures show': verbs by which papers speak, and people do not. */
const finding =
  /(?<![\p{L}'’])(?:finds?|found|indicated?s?|showe?[ds]?|shows?|suggests?|suggested)(?![\p{L}'’-])/gu;

/** Who says what within a sentence of a text, by its verbs of speech and by 'according to'; `english` where it can be told who can say something. */
export function attributionsIn(text: string, sentence: Sentence, english: boolean): Attribution[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Attribution[] = [];
  const may = (who: string, as: 'subject' | 'source'): boolean => !english || canSpeak(who, as);
  for (const one of byVerb(words, saying))
    if (may(one.who, 'subject')) found.push(shift(one, sentence.start));
  for (const one of byVerb(words, finding))
    if (isPaper(one.who) || isFinder(words, one)) found.push(shift(one, sentence.start));
  for (const match of words.matchAll(putting)) {
    const one = spoken(words, match.index, match[0].length);
    const to = endOfNumber(words, match.index);
    if (one !== null && may(one.who, 'source')) found.push(shift({ ...one, to }, sentence.start));
  }
  const sources = sourcesIn(words).filter(({ who }) => may(who, 'source'));
  return [...found, ...sources.map((one) => shift(one, sentence.start))];
}

/** 'According to the ministry, …': all of the sentence, but for a bracket that has a source of its own. */
function sourcesIn(words: string): readonly Attribution[] {
  const bracket = bracketOf(words);
  return [...words.matchAll(according)].flatMap(({ index, groups }): readonly Attribution[] => {
    const who = trimmed(groups?.['who'] ?? '');
    if (!isSource(who)) return [];
    const isWithin = bracket !== null && index === bracket.from + 1;
    return (isWithin ? [bracket] : partsAround(words, bracket)).map((part) => ({ who, ...part }));
  });
}

type Part = Pick<Attribution, 'from' | 'to'>;

/** The bracket that tells of another source what it says: 'a yield of 5 t (according to the ministry - 4 t)'. */
function bracketOf(words: string): Part | null {
  const from = words.search(/\((?:according to|as per) [^()\d]{2,80}[-–—:,] /iu);
  const to = from < 0 ? -1 : words.indexOf(')', from);
  return to < 0 ? null : { from, to };
}

const partsAround = (words: string, bracket: Part | null): readonly Part[] =>
  bracket === null
    ? [{ from: 0, to: words.length }]
    : [
        { from: 0, to: bracket.from },
        { from: bracket.to, to: words.length },
      ];

/** 'Nach Angaben der Hafengesellschaft fuhren 212 Züge.', 'Selon la préfecture, …': whoever a sentence in another language names as its source. */
export function sourcesElsewhere(text: string, sentence: Sentence, language: string): Attribution[] {
  const opening = SOURCES_ELSEWHERE.get(language);
  if (opening === undefined) return [];
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(opening)].flatMap(({ index, 0: said, groups }) => {
    const who = (groups?.['who'] ?? '').trim();
    return [
      { who, from: sentence.start, to: sentence.start + index },
      { who, from: sentence.start + index + said.length, to: sentence.end }, // what he is called by is not said by him
    ];
  });
}

function byVerb(words: string, verbs: RegExp): Attribution[] {
  return [...words.matchAll(verbs)].flatMap(({ index, 0: verb }) => {
    const one = spoken(words, index, verb.length);
    return one === null ? [] : [withinQuotation(words, index, one)];
  });
}

/** '…, the auditor general found.': behind a comma and at the end those who can speak tell what they found. */
const isFinder = (words: string, { who, from, to }: Attribution): boolean =>
  from === 0 && words.startsWith(', ', to - who.length - 3) && canSpeak(who, 'source');

/** Where the words end that follow the next 'at': 'put the number at 10,000 | while the organizers …'. */
function endOfNumber(words: string, from: number): number {
  const at = words.indexOf(' at ', from);
  const end = words.slice(at).search(/[,;] | (?:and|but|compared|though|up|while) /u);
  return end < 0 ? words.length : at + end;
}

function shift(one: Attribution, by: number): Attribution {
  return { who: one.who, from: one.from + by, to: one.to + by };
}

const stop =
  /(?<!\s)\s+(?:which|who|that|whose|as|in an?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|late|earlier|this|last|after|when|while|where|published|released|cited|seen|obtained|and (?:which|that)|,)[\s\S]*/iu;

/** 'According to our information 18 employees …': no comma parts the source from the count that begins the clause; a year belongs to it. */
const count =
  /(?<=(?<![\p{L}])(?!about|nearly|almost|over|under|least|more|than|these|those|both|some|from|with|page|article|section)\p{Ll}{4,24}) (?!(?:1\d|20)\d\d )\d[\d.,]{0,20} \p{Ll}[\s\S]*/u;

function trimmed(who: string): string {
  return who.replace(stop, '').replace(count, '').trim();
}

/** 'media reports said', 'estimates of the toll': the word before is no speaker. */
function isNounThere(after: string): boolean {
  const next = /^ (?<word>\p{L}+)/u.exec(after)?.groups?.['word']?.toLowerCase() ?? '';
  return (
    next === 'of' ||
    next === 'from' ||
    next === 'by' ||
    sayingVerbs.has(next) ||
    /^(?:are|is|were|was|have|has|had|suggest|indicate|vary|show)$/.test(next)
  );
}

/** What 'wrote' is followed by where it tells something. */
const tellsBehind = /^(?:$|[.,:]| that | [“"]| (?:in|on|to) [^.]{2,60}(?:[,:] ?[“"]| that ))/u;

/** 'the area estimated for maize', '16,453 confirmed cases': no verb. */
const isAdjective = (verb: string, after: string): boolean =>
  /\d (?:confirmed|estimated|reported)$/iu.test(verb) ||
  (/estimated$/iu.test(verb) && /^ (?:as|at|by|for|from) /u.test(after));

/** 'X said (that) …' covers what follows, '…, X said.' and '…, said X' what stands before. Offsets within the sentence. */
function spoken(words: string, at: number, length: number): Attribution | null {
  const verb = words.slice(at, at + length).toLowerCase();
  const after = words.slice(at + length, at + length + 140);
  if (sayingNouns.has(verb) && isNounThere(after)) return null;
  if (/^adds?(?:ed)?$/.test(verb) && !/^(?:$|[.,:]| that | [“"])/.test(after)) return null; // 'the economy added 256,000 jobs'
  if (isAdjective(words.slice(Math.max(0, at - 2), at + length), after)) return null;
  if (/^(?:writes?|wrote)$/.test(verb) && !tellsBehind.test(after)) return null; // 'wrote a column for 40 years'
  const before = withoutInsertion(words.slice(Math.max(0, at - 160), at));
  if (/[,”"’'?!—–-]\s*$/.test(before)) return inverted(words, at, after);
  const subject =
    /(?:^|[,;:|—–”"“(]\s*|\s(?:but|and|while|as|that|because|where|after|when|before|since|though|although|if|which|than)\s)(?<who>(?:[^,;:|—–”"“()]|(?<=\d),(?=\d{3})){2,110})$/iu.exec(
      before,
    );
  const who = cleanSubject(lastClause(subject?.groups?.['who'] ?? ''));
  const opened = subject === null ? '' : before.slice(0, subject.index + 1).trimEnd();
  if (/^\p{Lu}/u.test(who) && isApposition(opened)) return null;
  if (!isSource(who) || !isSubject(who)) return null;
  const tellsMore = /^[^.,;]{0,60} that /u.test(after); // 'said in a bulletin that 12 had died'
  const closes =
    !tellsMore &&
    /^[\s]*(?:[.!?]|$|(?:on|in|late|earlier|this|last|at|during|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today)\b[^,]{0,60}[.!?]?$)/u.test(
      after,
    );
  if (closes) return { who, from: 0, to: at };
  if (
    opened.endsWith(',') &&
    /^(?: (?:on |late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day)?,/iu.test(after)
  )
    return aside(words, { who, at, length });
  return { who, from: at + length, to: words.length };
}

/** '..., rescuers said, and dozens are missing' covers what stands before; 'In Gaza, officials said, 30 died' all of the sentence. */
function aside(words: string, said: { who: string; at: number; length: number }): Attribution {
  const lead =
    /^[\s“”"']*(?:in|on|at|by|for|with|since|during|after|before|under|between|from|of|but|and|so|meanwhile|overall|altogether|separately) /iu;
  const short = said.at - said.who.length < 60;
  const opening = words.slice(0, said.at).trimEnd();
  const few = opening.slice(0, opening.indexOf(',')).split(' ').length <= 3; // 'Hours later, officials said, …'
  const from = words.lastIndexOf('; ', said.at) + 1; // 'The fare is P450; a third of tickets, officials admit, …'
  return {
    who: said.who,
    from,
    to: short && from === 0 && (few || lead.test(words)) ? words.length : said.at,
  };
}

/**
 * 'Fumio Kishida, 66, said', 'the National Emergency Management Agency (NEMA) said', 'The researchers, from Leeds, said', 'Auditors, who
 * inspected 126 ferries, put': the subject stands before the age, the letters, the place or the clause on it.
 */
function withoutInsertion(before: string): string {
  return before.replace(inserted, ' ');
}

const inserted =
  /(?:, \d{1,3},| \(\p{Lu}[\p{Lu}\d&.-]{1,9}\)|, (?:from|based in) [^,.;:“”"]{2,40},|(?<=\p{Ll}), (?:who|which) [^,;:“”"]{3,100},) $/u;

/** 'in Alexandria, Virginia says': the name behind the comma belongs to the name before it. */
function isApposition(before: string): boolean {
  const last = /(?<![\p{L}.])(?<word>[\p{L}.]+),$/u.exec(before)?.groups?.['word'] ?? '';
  return /^\p{Lu}/u.test(last) && last.length > 2 && before.trim().includes(' ') && !/day$/.test(last);
}

/** What stands behind the last conjunction: 'The attacks came after the government' → 'the government'. */
function lastClause(who: string): string {
  return (
    who
      .split(
        /\s(?:but|while|as|that|because|where|after|when|before|since|though|although|if|which|than)\s/iu,
      )
      .at(-1) ?? who
  );
}

function inverted(words: string, at: number, after: string): Attribution | null {
  const who = trimmed(
    /^ (?<who>[^,;:—–”"“().]{2,100}(?:\.(?=[^\s])[^,;:”"“()]{0,40})?)/u.exec(after)?.groups?.['who'] ?? '',
  );
  return isSource(who) &&
    isSubject(who) &&
    /^(?:\p{Lu}|the |an? |officials|police)/u.test(who) &&
    /^sa(?:id|ys) /.test(words.slice(at, at + 5))
    ? { who, from: 0, to: at }
    : null;
}

function cleanSubject(who: string): string {
  return who
    .trim()
    .replace(
      /^(?:but|and|so|yet|still|meanwhile|however|while|as|that|which|also|then|later|earlier|separately)\s+/iu,
      '',
    )
    .replace(/(?<!\s)\s(?:issued|presented|published|released|tabled|unveiled)(?:\s[\s\S]{0,60})?$/u, '') // 'a statement released on Monday'
    .replace(
      /(?<!\s)(?:\s+(?:on |late |early )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|has|have|had|also|later|earlier|previously|recently|already|then|now|still|\p{L}{3,}ly|again)){1,3}$/iu,
      '',
    );
}

function isSource(who: string): boolean {
  const first = who.split(' ', 1)[0]?.toLowerCase() ?? '';
  return (
    who.length > 1 && !/^(?:the|an?)$/i.test(who) && !noSource.has(who.toLowerCase()) && !noSource.has(first)
  );
}

/** 'the lights went out', 'backed the Senate plan', 'prices down': a verb in it, or at its beginning, or a word that only stands behind one. */
function isClause(words: readonly string[]): boolean {
  if (
    words.slice(1).some((word) => FINITE_PASTS.has(word) || (sayingVerbs.has(word) && !sayingNouns.has(word)))
  )
    return true;
  const first = words[0] ?? '';
  if (
    /^(?:\p{Ll}{3,}ed|\p{Ll}{3,}ing|how|why)$/u.test(first) ||
    FINITE_PASTS.has(first) ||
    sayingVerbs.has(first)
  )
    return true;
  return words.length > 1 && /^(?:out|off|down|up|away|back|apart|together|and|or)$/.test(words.at(-1) ?? '');
}

/** A noun phrase can say something: it has a capital or an article, few words, and no verb of its own that would make it a clause. */
function isSubject(who: string): boolean {
  const words = who.split(/\s+/);
  if (
    /^(?:under|in|at|on|for|with|by|from|after|before|during|as|to|of|despite|among)$/i.test(words[0] ?? '')
  )
    return false;
  if (words.length > 14 || /\d/.test(words[0] ?? '')) return false;
  if (isClause(words)) return false;
  if (
    /\b(?:is|are|was|were|has|have|had|will|would|killed|according|been|be|not|did|does|do|can|could)\b/iu.test(
      who,
    )
  )
    return false;
  return (
    /\p{Lu}/u.test(who) ||
    (words.length < 3 && /s$/.test(who) && canSpeak(who, 'source')) ||
    /^(?:the|an?|police|officials|authorities|doctors|witnesses|researchers|rescuers|analysts|experts|state|local)\b/iu.test(
      who,
    )
  );
}
