import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { groupBeside } from './code-features.ts';
import { add, type Sink } from './feature-sink.ts';
import {
  allLists,
  describingFeatures,
  evidenceFeatures,
  hyphenFeatures,
  mostFeatures,
  type Prepared,
  pad,
  pairFeatures,
  runSortFeatures,
} from './features.ts';
import { type FewScores, fewScores, groupsAt, sortsAt } from './few-scores.ts';
import { wordFacts } from './known-words.ts';
import { labelCount } from './labels.ts';
import type { NameModel } from './model.ts';
import { readText } from './reading.ts';
import { bandOf, sortOf } from './word-lists.ts';
import { addRows, makeReady, nothing, parts, placeOf, type WordScores, wordScores } from './word-scores.ts';

// The scores of a token's labels: the sums of the weights of all its features (`featuresAt`), without hashing every one of them anew.
// What depends on one word alone, or on few values, is kept as sums. All are whole numbers, so the order of adding changes nothing.

interface Scorer {
  readonly model: NameModel;
  readonly few: FewScores;
  readonly words: WordScores;
  /** The features of a token that are looked up, and those of the evidence of its word. */
  readonly features: Int32Array;
  readonly others: Int32Array;
}

const scorers = new WeakMap<NameModel, Scorer>();

function scorerOf(model: NameModel): Scorer {
  const known = scorers.get(model);
  if (known) return known;
  const made = {
    model,
    few: fewScores(model),
    words: wordScores(model),
    features: new Int32Array(mostFeatures),
    others: new Int32Array(mostFeatures),
  };
  scorers.set(model, made);
  return made;
}

/** Adds the scores of the tokens from `first` to before `last` to `scores`, which begin with noughts. */
export type ScoreStretch = (first: number, last: number, scores: Int32Array) => void;

/** The scoring of one article's stretches: the same sums as `addScores` of `featuresAt`. To be used before another text is read. */
export function scoringOf(given: Prepared, model: NameModel): ScoreStretch {
  const { generation } = wordFacts();
  const isCurrent = given.reading.generation === generation;
  const prepared = isCurrent ? given : { ...given, reading: readText(given.reading.text) };
  const scorer = scorerOf(model);
  makeReady(scorer.words, wordFacts().generation);
  const article = { ...scorer, prepared, evidence: new Map<number, Int16Array>() };
  return (first, last, scores) => {
    // one kind of feature after the other: short loops, each over what the one before has just read
    const sums = { scores, from: 0 };
    for (let at = first; at < last; at += 1) addWords(article, at, into(sums, at - first));
    for (let at = first; at < last; at += 1) addLists(article, at, into(sums, at - first));
    for (let at = first; at < last; at += 1) addSorts(article, at, into(sums, at - first));
    for (let at = first; at < last; at += 1) addGroups(article, at, into(sums, at - first));
    for (let at = first; at < last; at += 1) addOthers(article, at, into(sums, at - first));
  };
}

function into(sums: Sums, row: number): Sums {
  sums.from = row * labelCount;
  return sums;
}

interface ArticleScorer extends Scorer {
  readonly prepared: Prepared;
  /** Sums of a word's evidence, by its number × 2 + opens. */
  readonly evidence: Map<number, Int16Array>;
}

interface Sums {
  readonly scores: Int32Array;
  /** Where the scores of the token begin. */
  from: number;
}

/** Add the sums at this place of a table. */
function addSums({ scores, from }: Sums, table: Int16Array | Int8Array, place: number): void {
  const base = place * labelCount;
  for (let label = 0; label < labelCount; label += 1)
    scores[from + label] = (scores[from + label] ?? 0) + (table[base + label] ?? 0);
}

function addWord({ words, prepared }: ArticleScorer, at: number, part: number, sums: Sums): void {
  const place = placeOf(words, prepared.reading, at, part);
  if (place !== nothing) addSums(sums, words.sums, place);
}

function addWords(scorer: ArticleScorer, at: number, sums: Sums): void {
  const { sentence, opens, style } = scorer.prepared.reading;
  const here = sentence[at];
  addWord(scorer, at, parts.own + 3 * (opens[at] ?? 0) + (style[at] ?? 0), sums);
  if (sentence[at - 1] === here) addWord(scorer, at - 1, parts.before, sums);
  else addSums(sums, scorer.few.edges, 0);
  if (sentence[at + 1] === here) addWord(scorer, at + 1, parts.after, sums);
  else addSums(sums, scorer.few.edges, 1);
  if (sentence[at - 2] === here) addWord(scorer, at - 2, parts.before2, sums);
  else addSums(sums, scorer.few.edges, 2);
  if (sentence[at + 2] === here) addWord(scorer, at + 2, parts.after2, sums);
  else addSums(sums, scorer.few.edges, 3);
}

function addLists({ few, prepared }: ArticleScorer, at: number, sums: Sums): void {
  const { alone, first, inner, last, word } = prepared.matches;
  const { sentence, opens, tokens } = prepared.reading;
  const here = sentence[at];
  const cased = isCapital(tokens.kind[at]) ? 1 + (opens[at] ?? 0) : 0;
  addOwnList(few, alone[at] ?? 0, cased, sums);
  addOwnList(few, first[at] ?? 0, 3 + cased, sums);
  addOwnList(few, inner[at] ?? 0, 6 + cased, sums);
  addOwnList(few, last[at] ?? 0, 9 + cased, sums);
  const own = bandOf(word[at] ?? 0) * 8;
  let bands = own + edgeBand;
  if (sentence[at + 1] === here) {
    const next = word[at + 1] ?? 0;
    bands = own + bandOf(next);
    addNextList(few.listAfter, at + 1, prepared, sums);
    if (tokens.kind[at + 1] === tokenKinds.lower) addBits(few.smallAfter, next & allLists, sums);
  }
  addSums(sums, few.bandAfter, bands * 3 + cased);
  bands = own + edgeBand;
  if (sentence[at - 1] === here) {
    const previous = word[at - 1] ?? 0;
    bands = own + bandOf(previous);
    addNextList(few.listBefore, at - 1, prepared, sums);
    if (tokens.kind[at - 1] === tokenKinds.lower) addBits(few.smallBefore, previous & allLists, sums);
  }
  addSums(sums, few.bandBefore, bands * 3 + cased);
}

/** The band that stands for the edge of the sentence. */
const edgeBand = 7;

function addOwnList(few: FewScores, bits: number, place: number, sums: Sums): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) addSums(sums, few.list, lowestBit(rest) * 12 + place);
}

function addNextList(table: Int16Array, at: number, { matches }: Prepared, sums: Sums): void {
  const { alone, first, inner, last } = matches;
  for (let rest = alone[at] ?? 0; rest !== 0; rest &= rest - 1) addSums(sums, table, lowestBit(rest) * 4);
  for (let rest = first[at] ?? 0; rest !== 0; rest &= rest - 1) addSums(sums, table, lowestBit(rest) * 4 + 1);
  for (let rest = inner[at] ?? 0; rest !== 0; rest &= rest - 1) addSums(sums, table, lowestBit(rest) * 4 + 2);
  for (let rest = last[at] ?? 0; rest !== 0; rest &= rest - 1) addSums(sums, table, lowestBit(rest) * 4 + 3);
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

function addBits(table: Int16Array, bits: number, sums: Sums): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) addSums(sums, table, lowestBit(rest));
}

function addSorts({ few, model, prepared }: ArticleScorer, at: number, sums: Sums): void {
  const before = sortAt(prepared, at, -1);
  const after = sortAt(prepared, at, 1);
  const before2 = sortAt(prepared, at, -2);
  const after2 = sortAt(prepared, at, 2);
  if (before + after > 0) addSums(sums, few.sorts, sortsAt(few, model, before * 32 + after));
  if (before2 > 0) addSums(sums, few.sortBefore2, before2);
  if (after2 > 0) addSums(sums, few.sortAfter2, after2);
}

function addGroups({ few: { groups }, model, prepared }: ArticleScorer, at: number, sums: Sums): void {
  const { reading } = prepared;
  const own = groupBeside(reading, at, at);
  const before = groupBeside(reading, at - 1, at);
  const after = groupBeside(reading, at + 1, at);
  const before2 = groupBeside(reading, at - 2, at);
  const after2 = groupBeside(reading, at + 2, at);
  addSums(sums, groups.beforeOwn.sums, groupsAt(groups.beforeOwn, model, before, own));
  addSums(sums, groups.ownAfter.sums, groupsAt(groups.ownAfter, model, own, after));
  addSums(sums, groups.around.sums, groupsAt(groups.around, model, before, after));
  addSums(sums, groups.before.sums, groupsAt(groups.before, model, before2, before));
  addSums(sums, groups.after.sums, groupsAt(groups.after, model, after, after2));
}

/** The sort of the ordinary word so many places off, 0 where it is none or beyond the sentence. */
function sortAt({ reading, matches }: Prepared, at: number, off: number): number {
  const place = at + off;
  if (reading.sentence[place] !== reading.sentence[at] || reading.tokens.kind[place] !== tokenKinds.lower)
    return 0;
  return sortOf(matches.word[place] ?? 0);
}

/** What only words with a capital have: their run of capitals, and what the article tells of them elsewhere. */
function addCapital(scorer: ArticleScorer, at: number, { sums, out }: { sums: Sums; out: Sink }): void {
  const { few, prepared } = scorer;
  const { sentence, tokens, lower, opens } = prepared.reading;
  const here = sentence[at];
  let first = at;
  while (first > at - 8 && sentence[first - 1] === here && isCapital(tokens.kind[first - 1])) first -= 1;
  let last = at;
  while (last < at + 8 && sentence[last + 1] === here && isCapital(tokens.kind[last + 1])) last += 1;
  addSums(sums, few.run, Math.min(last - first, 5) * 5 + Math.min(at - first, 4));
  addWord(scorer, last, last > at ? parts.runLater : parts.runLast, sums);
  if (first !== at) addWord(scorer, first, parts.runFirst, sums);
  const known = prepared.evidence.get(lower[at] ?? 0);
  if (known) addSums(sums, evidenceSums(scorer, at, known.number * 2 + (opens[at] ?? 0)), 0);
  add(out, 51, sentence[first - 1] === here ? (lower[first - 1] ?? pad) : pad, Math.min(at - first, 3));
  add(out, 52, sentence[last + 1] === here ? (lower[last + 1] ?? pad) : pad, Math.min(last - at, 3));
  describingFeatures(out, prepared, at);
  runSortFeatures(out, prepared, at);
}

function evidenceSums(
  { model, prepared, evidence, others }: ArticleScorer,
  at: number,
  key: number,
): Int16Array {
  const known = evidence.get(key);
  if (known) return known;
  const out = { sink: others, count: 0 };
  evidenceFeatures(out, prepared, at);
  const sums = new Int16Array(labelCount);
  addRows(model, out, sums);
  evidence.set(key, sums);
  return sums;
}

/** Pairs of words and shapes, and whatever else has too many values to be kept: these are looked up, all of a token together. */
function addOthers(scorer: ArticleScorer, at: number, sums: Sums): void {
  const { model, prepared, features } = scorer;
  const { reading, matches } = prepared;
  const cased = isCapital(reading.tokens.kind[at]) ? 1 + (reading.opens[at] ?? 0) : 0;
  const out = { sink: features, count: 0 };
  pairFeatures(out, reading, at);
  hyphenFeatures(out, reading, at);
  add(out, 67, (matches.word[at] ?? 0) & allLists, cased);
  if (cased > 0) addCapital(scorer, at, { sums, out });
  const found = model.rowsOf(features, out.count);
  for (let one = 0; one < found; one += 1) addSums(sums, model.weights, features[one] ?? 0);
}
