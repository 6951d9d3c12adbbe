// The interface in the reader's language. Templates ask for English phrases; what the program words itself (dates, counts, numbers) comes
// in English too and is turned here, at the last moment, so that nothing else knows about languages.
import { ENGLISH } from '../lexicon/interface/english.ts';
import { GERMAN } from '../lexicon/interface/german.ts';
import type { Interface } from '../lexicon/interface/interface.ts';
import type { Config } from '../records/config.ts';
import type { Entity } from '../records/entity.ts';

const INTERFACES: Readonly<Record<Config['language'], Interface>> = { en: ENGLISH, de: GERMAN };

/** `t` of a template: an English phrase, a date in English words or a count, in the language of the interface. Never throws. */
export type Translate = (phrase: string | number) => string;

const MOST_REMEMBERED = 20_000;

//   Inferred from “May Day in June”. The dateline names the agency.    Stated in the file: “Meyer: „Nein“”.
//                 ^quoted: words of an article stay as they are                               ^one within another
const QUOTED = /“(?:„[^“”„]{0,400}“|[^“”]){0,2000}”|(?<![\p{L}\p{N}])'[^'\n]{1,300}'(?![\p{L}\p{N}])/gu;
//   “I was promised the money”    „Das Wasser kam“    "Nobody replied"
const WITHIN = /“[^“”„]*”|„[^“”„]*“|"[^"]*"/gu;
/** What stands for a quotation while the words around it are turned; none is taken out of a text that has this sign itself. */
const QUOTATION = '\uE000';
const SENTENCE_END = /(?<=[.?!]) (?=[\p{Lu}\uE000])/u;

const translators = new Map<Config['language'], Translate>();

/** The translator of a language; English comes back as it is. */
export function translator(language: Config['language']): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const made = makeTranslator(language);
  translators.set(language, made);
  return made;
}

/** What a rule is called in the language; where it has no other name there, by the words of its own: 'page-number' is 'page number'. */
export function ruleIn(language: Config['language'], rule: string): string {
  return INTERFACES[language].dictionary.get(rule) ?? rule.replaceAll('-', ' ');
}

/** A phrase of the interface in the language; what is none, a name or a title, comes back as it is, whatever words it holds. */
export function exactly(language: Config['language'], phrase: string): string {
  return INTERFACES[language].phrases.get(phrase) ?? phrase;
}

/**
 * What an entity is called in the language: a quantity whose name the program made ('hours per day', 'workers (tonnes)') has the unit's name
 * in it, a day is a day, anything else keeps its name.
 */
export function labelIn(
  language: Config['language'],
  { kind, label }: Pick<Entity, 'kind' | 'label'>,
): string {
  if (language === 'en') return label;
  if (kind === 'date') return translator(language)(label);
  return kind === 'figure' ? quantityIn(language, label) : label;
}

function quantityIn(language: Config['language'], label: string): string {
  const { units, rates, outcomes } = INTERFACES[language];
  //   people dead    homes without power
  //          ^outcome      ^outcome
  const told = [...outcomes].find(([outcome]) => label.endsWith(` ${outcome}`));
  if (told !== undefined) {
    const counted = label.slice(0, -told[0].length - 1);
    return `${units.get(counted) ?? counted}: ${told[1]}`;
  }
  const at = label.lastIndexOf(' per ');
  const rate = at < 0 ? undefined : rates.get(label.slice(at + 5));
  const head = rate === undefined ? label : label.slice(0, at);
  const words =
    units.get(head) ?? head.replace(/(?<= \()[^()]{1,40}(?=\)$)/u, (unit) => units.get(unit) ?? unit);
  return rate === undefined ? words : `${words} ${rate}`;
}

/** What became of those or of that which is counted ('missing'), in the language. */
export function outcomeIn(language: Config['language'], outcome: string): string {
  return INTERFACES[language].outcomes.get(outcome) ?? outcome;
}

/** What the language of an article is called: 'German', 'Portuguese (pt-BR)'; a tag that is not known stays as it is. */
export function languageIn(language: Config['language'], tag: string): string {
  const name = INTERFACES[language].languages.get(tag.toLowerCase().split('-')[0] ?? tag);
  if (name === undefined) return tag;
  return tag.includes('-') ? `${name} (${tag})` : name;
}

/** A title in the quotation marks of the language; what it quotes itself gets the inner ones. */
export function quotedIn(language: Config['language'], title: string): string {
  const { quotes, innerQuotes } = INTERFACES[language];
  const inner = title.replaceAll(
    WITHIN,
    (whole) => `${innerQuotes[0]}${whole.slice(1, -1)}${innerQuotes[1]}`,
  );
  return `${quotes[0]}${inner}${quotes[1]}`;
}

function makeTranslator(language: Config['language']): Translate {
  const { phrases, dictionary, patterns, thousands, decimal } = INTERFACES[language];
  if (language === 'en') return String;
  const remembered = new Map<string, string>();
  const phraseOf = (words: string) => phrases.get(words) ?? dictionary.get(words);
  const numbersOf = (words: string): string =>
    words.replaceAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<!\d)\d+\.\d+/gu, (number) =>
      number.replaceAll(/[.,]/gu, (mark) => (mark === ',' ? thousands : decimal)),
    );
  const oneSentence = (sentence: string): string =>
    phraseOf(sentence) ??
    patterns.reduce(
      (words, [pattern, replacement]) => words.replace(pattern, replacement),
      numbersOf(sentence),
    );
  const worded = (text: string): string => {
    const quotations: string[] = [];
    const bare = text.includes(QUOTATION)
      ? text
      : text.replaceAll(QUOTED, (quotation) => {
          quotations.push(quotedIn(language, quotation.slice(1, -1)));
          return QUOTATION;
        });
    const said = bare.split(SENTENCE_END).map(oneSentence).join(' ');
    if (said === bare && /\p{L}/u.test(bare)) return text; // not our words: they keep their marks
    return quotations.length === 0 ? said : said.replaceAll(QUOTATION, (sign) => quotations.shift() ?? sign);
  };
  return (phrase) => {
    const text = String(phrase);
    const known = phraseOf(text) ?? remembered.get(text);
    if (known !== undefined) return known;
    const colon = text.indexOf(': ');
    const head = colon < 0 ? undefined : phraseOf(text.slice(0, colon));
    const made =
      head === undefined ? worded(text.slice(0, 2000)) : `${head}: ${worded(text.slice(colon + 2, 2000))}`;
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, made);
    return made;
  };
}
