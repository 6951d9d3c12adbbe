// Who is said to be what, to belong where, and to have said what: each with the sentence that says it.
import type { Article } from '../../records/article.ts';
import type { Mention } from '../../records/mention.ts';
import type { ExtractedStatement } from '../../records/statement.ts';
import { shortHash } from '../../text/hash.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { accordingTo } from './according-to.ts';
import { acronyms } from './acronyms.ts';
import { aliases } from './aliases.ts';
import { attributions } from './attributions.ts';
import { belonging } from './belonging.ts';
import type { Finding, StatementRule } from './finding.ts';
import { withPlainMarks } from './languages/plain-marks.ts';
import { rolesOf } from './languages/roles.ts';
import { speechIn } from './languages/speech.ts';
import { type SpeechTables, speechTablesFor } from './languages/speech-tables.ts';
import { located } from './located.ts';
import { namesakes } from './namesakes.ts';
import { organisationDescriptions } from './organisation-descriptions.ts';
import { otherScripts } from './other-scripts.ts';
import { withPairedQuotes } from './paired-quotes.ts';
import { rememberHolders } from './role-holders.ts';
import { rolesAfter } from './roles-after.ts';
import { rolesBefore } from './roles-before.ts';
import { rolesByPronoun, rolesByVerb } from './roles-by-verb.ts';
import { type Scene, scenesOf } from './scene.ts';
import { withDoubleQuotes } from './single-quotes.ts';
import { sourceTags } from './source-tags.ts';

/** In this order: where two rules find the same statement, the first one's name and confidence stand. */
const ROLE_RULES: readonly StatementRule[] = [rolesBefore, rolesAfter, rolesByVerb, rolesByPronoun];

/** What can find a role in a sentence without a name: 'She served as finance minister.' */
const NAMELESS_ROLE_RULES: readonly StatementRule[] = [rolesByPronoun];

/** After the roles, which they may ask for: 'the minister said'. In order, too. */
const RULES: readonly StatementRule[] = [
  belonging, // after the roles: 'director of X' says more than 'of X'
  organisationDescriptions,
  acronyms,
  aliases,
  otherScripts,
  located,
  namesakes,
  attributions,
  accordingTo,
  sourceTags,
];

/** What can find something in a sentence without a name: 'she is no relation', 'he said', 'according to him', and the rest of a quotation. */
const NAMELESS_RULES: readonly StatementRule[] = [namesakes, attributions, accordingTo];

/**
 * All statements of one article, in order of their quotes. `mentions` are the article's, of all kinds, sorted by start and not
 * overlapping. Each value stands word for word in its quote, each quote in the article's text. Never throws; linear time.
 */
export function extractStatements(
  article: Article,
  mentions: readonly Mention[],
): readonly ExtractedStatement[] {
  const tables = speechTablesFor(article.language);
  if (tables !== null || !isPerhapsEnglish(article.language))
    return statementsByTables(article, mentions, tables);
  const statements: ExtractedStatement[] = [];
  const seen = new Map<string, number>();
  for (const scene of scenesOf(withDoubleQuotes(withPairedQuotes(article)), mentions)) {
    const named = scene.names.length > 0;
    const roles = (named ? ROLE_RULES : NAMELESS_ROLE_RULES).flatMap((rule) => rule(scene));
    rememberHolders(scene, roles);
    const others = (named ? RULES : NAMELESS_RULES).flatMap((rule) => rule(scene));
    const found = withoutRepeats([...roles, ...others]);
    for (const one of found) {
      const statement = finish(article, scene, { one, seen });
      if (statement !== null) statements.push(statement);
    }
  }
  return statements;
}

/** English, or a text too short to tell. The rules for English make roles of the words of others: 'volgens minister Van Gennip'. */
const isPerhapsEnglish = (language: string): boolean => /^(?:en|und|)$/u.test(primaryLanguage(language));

/** What rules without English words find in any language. */
const COMMON_RULES: readonly StatementRule[] = [
  acronyms,
  aliases,
  otherScripts,
  located,
  namesakes,
  sourceTags,
];

/** The statements of an article in a language whose words for speech stand in tables; null: in one without. */
function statementsByTables(
  article: Article,
  mentions: readonly Mention[],
  tables: SpeechTables | null,
): readonly ExtractedStatement[] {
  const statements: ExtractedStatement[] = [];
  const seen = new Map<string, number>();
  for (const scene of scenesOf(withPlainMarks(withPairedQuotes(article)), mentions)) {
    const roles = tables === null ? [] : rolesOf({ scene, tables });
    rememberHolders(scene, roles);
    const speech = tables === null ? [] : speechIn({ scene, tables });
    const others = [...COMMON_RULES.flatMap((rule) => rule(scene)), ...speech];
    for (const one of withoutRepeats([...roles, ...others])) {
      const statement = finish(article, scene, { one, seen });
      if (statement !== null) statements.push(statement);
    }
  }
  return statements;
}

/** One statement per subject, property, value and object. */
function withoutRepeats(found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found;
  const keys = new Set<string>();
  return found.filter((one) => {
    const value = one.property === 'affiliation' ? '' : `${one.start}-${one.end}`;
    const key = `${one.subject.id}|${one.property}|${value}|${one.property === 'role' ? '' : (one.object?.id ?? '')}`;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

interface Kept {
  readonly one: Finding;
  /** How often each key was given. */
  readonly seen: Map<string, number>;
}

/** With its words as the article has them, whatever quotation marks the rules saw; null where it has no value. */
function finish(article: Article, scene: Scene, { one, seen }: Kept): ExtractedStatement | null {
  const start = Math.min(one.from ?? scene.start, scene.start);
  const value = article.text.slice(one.start, one.end);
  if (value.trim() === '' || one.start < start || one.end > scene.end) return null;
  const quote = article.text.slice(start, scene.end);
  const key = `${article.id}|${one.subject.text}|${one.property}|${value}|${quote}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return {
    id: shortHash(`${key}|${count}`, 10),
    subject: one.subject.id,
    object: one.object?.id ?? null,
    property: one.property,
    value,
    quote,
    article: article.id,
    block: scene.block,
    start,
    end: scene.end,
    rule: one.rule,
    confidence: Math.round(one.confidence * 100) / 100,
    asOf: one.asOf,
  };
}
