import { lettersOfPlaces } from '../../lexicon/letters-of-places.ts';
import { bodiesInsteadOfThings, lettersOfThings, thingsOfOneWord } from '../../lexicon/letters-of-things.ts';
import { signsBefore } from '../../text/signs-before.ts';
import type { Prepared } from './features.ts';
import { hashOf } from './hashing.ts';
import { styles } from './reading.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitsOf, bodyBits, personalBits, placeBits } from './word-lists.ts';

// What is written with capitals like a name and is none.

/** "HFCs", "ATMs", "B-29s": several things of a kind. */
const severalThings = /^(?=.{3,10}$)\p{Lu}[\p{Lu}\d-]*[\p{Lu}\d]s$/u;

/** "No. 31" of a list of hits, "Tab 3" of a file in court, "Branch 45" of one; "No 10" may be the prime minister's house. */
const numbered =
  /^(?!Nos?\.? 10$)(?:Nos?\.?|Annex|Appendix|Branch|Chapter|Clause|Exhibit|Fig\.?|Figure|Footnote|Grade|Item|Lot|Module|Page|Paragraph|Phase|Resolution|Room|Schedule|Section|Stage|Tab|Table|Vol\.?|Volume|Week|Year) \d{1,4}$/u;

/** "the Nye Weli of Orra": who is called by an article and by what he is over has an office. */
const behindOffice = /^ of \p{Lu}/u;
/** "declared to and accepted by Us": a policy speaks. */
const pronoun = /^(?:Us|We|You|Your|Our)$/u;
/** "Hull Nos" before numbers. */
const numbers = /\p{L} Nos?$/u;
/** "Ann Lee, M.D., Ph.D.": what somebody has studied. */
const degree =
  /^(?:B\.A|B\.Ed|B\.Sc|D\.D\.S|D\.Phil|D\.V\.M|Ed\.D|J\.D|LL\.[BDM]|M\.A|M\.B\.A|M\.D|M\.Ed|M\.Phil|M\.Sc|Ph\.D|Pharm\.D|R\.N)\.$/u;
/** "Spartans", "Khitans", "San Franciscans": people of a place or a tribe. */
const people = /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{L}{2,}(?:[cilnt]ans|eans|ites)$/u;
/** "a St. Lucian": whoever comes from an island of a saint. */
const islander = /^(?:(?:St\.?|Saint) )?(?:Helenian|Lucian)s?$/u;
const beforeIslander = /(?:^|[^\p{L}])(?:St\.?|Saint) $/u;
/** "MALAITANS stranded in Honiara": the first word of a report in capitals. */
const peopleInCapitals = /^\p{Lu}{3,}(?:[CILNT]ANS|EANS|ITES)$/u;
/** "Catholic family": what it is like, and nobody's name. */
const family = /^\p{Lu}\p{Ll}+ family$/u;
/** "Mom passed away": what children say is nobody's name. */
const parent = /^(?:Mom|Mommy|Mum|Mummy|Dad|Daddy|Grandma|Grandpa|Granny)$/u;
/** "the 4th century BCE", "780 BC". */
const era = /^(?:BCE?|CE|AD)$/u;
const beforeEra = /(?:\d|century|millennium) $/u;
/** "Alzheimer's disease", "Mad Cow disease": who found it or what has it. */
const disease = /^(?:['’]s)? (?:[Dd]isease|[Ss]yndrome|[Pp]alsy)(?!\p{L})/u;
/** "the Kunalin and Palinau clans", "the Hamar tribesmen": whose they are is no place. */
const clan =
  /^(?: and \p{Lu}[\p{L}’'-]{1,20})? (?:clans?|clansmen|ethnic|kinsmen|pastoralists|sub-clans?|tribes?|tribesmen|tribeswomen|warriors)(?![\p{L}-])/u;
const clanReach = 50;
/** "Vantelo NV (Euronext: VTLO)": letters by which shares are traded. */
const exchange =
  /\((?:[^()\n]{1,40}[;,] ?)?(?:AIM|ASX|B3|BME|BMV|BSE|Borsa Italiana|Bursa|CSE|Euronext(?: \p{L}+)?|FSE|HKEX|IDX|JSE|KOSDAQ|KOSPI|LSE|NASDAQ|NSE|NYSE(?: American)?|NZX|Nasdaq(?: \p{L}+)?|OMX|OSE|OTC\p{Lu}{0,2}|PSE|PSX|SEHK|SET|SGX|SIX|TASE|TSE|TSX-?V?|TWSE|XETRA|Xetra): ?$/u;
const exchangeReach = 70;
//   in CA-G.R. S.P. No. 117120     HC/Suit No 1236 of 2015     WP(C) No. 1826
const docket = /^(?:\(C\)\.? ?No|-G\.R\. |\/(?:CA|HCF|MC|OA|OC|OS|RA|SUM|Suit) (?:No\.? )?\d)/u;
const ticker = /^[\p{Lu}\d][\p{Lu}\d.]{0,7}$/u;
/** "Odalys Perdomo, Who Sang for Dockers, Dies at 91": a clause of a headline with its capitals. */
const clause = /^(?:Who|Whom|Whose) \p{L}/u;
/** "Mr. Speaker", "Madam Chair": how somebody is spoken to. */
const spokenTo =
  /^(?:Chair|Chairman|Chairperson|Chancellor|Governor|Justice|Mayor|Minister|President|Secretary|Speaker)$/u;
const courtesy = /(?:^|[^\p{L}])(?:M[rs]|Mrs|Madame?)\.? $/u;
/** "the Senate Bill No. 7", "on this Bill": a paper before a house. */
const paper = /^(?:Act|Bill|Motion)$/u;
const beforePaper =
  /(?:^|[^\p{L}])(?:an?|each|House|Senate|such|that|the|this|\(?Amendment\)(?: \([^()\n]{1,12}\))?) $/iu;
/** "an All-Ireland final": a whole country's, and none of its names. */
const behindAll = /(?:^|[^\p{L}])[Aa]ll[-‐‑]$/u;
/** "by an Act of Parliament": how a law is made. */
const lawmaker = /^(?:Congress|Parliament)$/u;
const beforeLawmaker = /(?:^|[^\p{L}])Acts? of $/u;
const behindPaper = /^ (?:No\.?|Number) ?\d/u;
const paperReach = 30;
const known = bodyBits | placeBits | personalBits | bitsOf('town');

const the = hashOf('the');
const sureOfPerson = 0.9;
const things: ReadonlySet<string> = new Set([...lettersOfThings, ...thingsOfOneWord]);
const longest = 16;

/**
 * The names but for several things or people of a kind, letters that mean a thing everywhere, letters of which nobody knows what they mean, and numbers
 * in a row; a body that a list knows stays. Names in order; linear.
 */
export function withoutLabels(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { reading } = prepared;
  const { text } = reading;
  const unknown = unknownLetters(names, prepared);
  return names.filter((name) => {
    if (isClause(name, text) || isRule(name, text)) return false;
    if (name.end - name.start > longest) return true;
    const words = text.slice(name.start, name.end);
    if (
      (things.has(words) && !isBodyHere(words, text)) ||
      unknown.has(words) ||
      isSaidOtherwise(name, words, text) ||
      parent.test(words) ||
      pronoun.test(words) ||
      isOffice(name, prepared)
    )
      return false;
    const bits = listsOf(name);
    if (name.kind === 'organisation' && family.test(words)) return (bits & bodyBits) !== 0;
    if (isOfPeople(name, words, prepared)) return (bits & known) !== 0;
    return (
      !(severalThings.test(words) || numbered.test(words) || isBeforeNumbers(name, words, text)) ||
      (bits & bodyBits) !== 0
    );
  });
}

const isBodyHere = (words: string, text: string): boolean =>
  bodiesInsteadOfThings.get(words)?.some((sign) => text.includes(sign)) ?? false;

/** What stands around it says that it is none. */
const isSaidOtherwise = (name: Named, words: string, text: string): boolean =>
  (name.kind === 'person' && isSpokenTo(name, words, text)) ||
  (name.kind === 'place' && behindAll.test(signsBefore(text, name.start, 5))) ||
  isSign(name, words, text) ||
  isDegree(name, words, text) ||
  isIslander(name, words, text) ||
  (lawmaker.test(words) && beforeLawmaker.test(signsBefore(text, name.start, 12))) ||
  isClan(name, text) ||
  disease.test(text.slice(name.end, name.end + 12));

const isBeforeNumbers = ({ end }: Named, words: string, text: string): boolean =>
  numbers.test(words) && /^ \d/u.test(text.slice(end, end + 2));

/** A doubtful person behind "the" and before "of". */
const isOffice = ({ confidence, end, first, kind }: Named, { reading: { lower, text } }: Prepared): boolean =>
  kind === 'person' &&
  confidence < sureOfPerson &&
  lower[first - 1] === the &&
  behindOffice.test(text.slice(end, end + 5));

/** Called like the people of a place or a tribe. */
function isOfPeople({ confidence, first, kind }: Named, words: string, { reading }: Prepared): boolean {
  if (kind === 'person') return false;
  if (peopleInCapitals.test(words) && reading.opens[first] === 1) return true;
  return confidence < doubtful && people.test(words);
}

const isClause = ({ start, end }: Named, text: string): boolean =>
  text.startsWith(', Who', start - 2) && clause.test(text.slice(start, end));

/** "DELHI DYNAMOS --- 1-4 --- FC GOA": lines drawn with hyphens. */
const isRule = ({ start, end }: Named, text: string): boolean => text.slice(start, end).includes('--');

const isSpokenTo = ({ start, end }: Named, words: string, text: string): boolean =>
  (spokenTo.test(words) && courtesy.test(signsBefore(text, start, 12))) ||
  (paper.test(words) &&
    (behindPaper.test(text.slice(end, end + 12)) || beforePaper.test(signsBefore(text, start, paperReach))));

const isIslander = ({ start }: Named, words: string, text: string): boolean =>
  islander.test(words) && (words.startsWith('S') || beforeIslander.test(signsBefore(text, start, 8)));

const isDegree = ({ start }: Named, words: string, text: string): boolean =>
  text.startsWith(', ', start - 2) && degree.test(words);

const isTicker = ({ start }: Named, words: string, text: string): boolean =>
  text.startsWith(':', start - (text[start - 1] === ' ' ? 2 : 1)) &&
  ticker.test(words) &&
  exchange.test(signsBefore(text, start, exchangeReach));

/** A doubtful place, or a doubtful name that no list has, in front of its clan. */
const isClan = (name: Named, text: string): boolean =>
  name.kind !== 'organisation' &&
  name.confidence < doubtful &&
  clan.test(text.slice(name.end, name.end + clanReach)) &&
  (listsOf(name) & known) === 0;

const isSign = (name: Named, words: string, text: string): boolean =>
  isEra(name, words, text) || isTicker(name, words, text) || docket.test(text.slice(name.end, name.end + 12));

const isEra = ({ start }: Named, words: string, text: string): boolean =>
  era.test(words) && beforeEra.test(signsBefore(text, start, 12));

const places: ReadonlySet<string> = new Set(lettersOfPlaces);
const letters = /^\p{Lu}{2,4}$/u;
/** Where the tagger is surer than this, letters that no list has mean a place or a body all the same: "EDSA". */
const doubtful = 0.8;

/** Letters that no list has, nowhere surely a name and mostly taken for a place: a subject ("DH") or a lawsuit far oftener than a place. */
function unknownLetters(
  names: readonly Named[],
  { reading: { style, text } }: Prepared,
): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const name of names) {
    const words = name.end - name.start > 4 ? '' : text.slice(name.start, name.end);
    if (!letters.test(words) || places.has(words) || listsOf(name) !== 0) continue;
    const isSure = name.confidence >= doubtful || style[name.first] === styles.allCapitals; // there a town looks so too
    const vote = name.kind === 'place' ? 1 : -1;
    votes.set(words, (votes.get(words) ?? 0) + (isSure ? Number.NEGATIVE_INFINITY : vote));
  }
  return new Set([...votes].flatMap(([words, vote]) => (vote > 0 ? [words] : [])));
}
