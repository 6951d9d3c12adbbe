// @ts-check
// Reads the shards of the search index: dossierSearch.open(load), where load(part, number) promises the data of a shard.

(() => {
  const search = /** @type {any} */ (globalThis).dossierSearch;
  /** @typedef {{term: string, prefix: boolean}} Group */
  /** @typedef {(part: string, number: number) => Promise<any>} Load */

  /** What each sign stands for: all that are printed but those that scripts and pages read as their own. */
  const digits = new Int8Array(128);
  let next = 0;
  for (let at = 33; at < 127; at += 1) if (!`"'\\<`.includes(String.fromCharCode(at))) digits[at] = next++;
  const BASE = 45;
  const LEVELS = 16;
  const MOST_EXPANSIONS = 60;

  /** Call with each number of a text of signs. @param {string} text @param {(number: number) => void} each */
  function numbers(text, each) {
    let number = 0;
    let unit = 1;
    for (let at = 0; at < text.length; at += 1) {
      const value = digits[text.charCodeAt(at)];
      number += (value % BASE) * unit;
      unit *= BASE;
      if (value < BASE) {
        each(number);
        number = 0;
        unit = 1;
      }
    }
  }

  /** Call with each document and impact (0 to 15) of a term. @param {string} text @param {(doc: number, impact: number) => void} each */
  function decode(text, each) {
    let doc = -1;
    numbers(text, (number) => {
      doc += 1 + Math.floor(number / LEVELS);
      each(doc, number % LEVELS);
    });
  }

  /** In how many documents a term stands. @param {string} text */
  function documentsOf(text) {
    let count = 0;
    decode(text, () => count++);
    return count;
  }

  /** Index of the last item that is not greater; -1 when all are. @template T @param {T[]} list @param {T} wanted */
  function lastNotAfter(list, wanted) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] <= wanted) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** @param {string} data @returns {Map<string, string>} */
  function termMap(data) {
    const items = data.split(' ');
    const map = new Map();
    for (let at = 0; at + 1 < items.length; at += 2) map.set(items[at], items[at + 1]);
    return map;
  }

  /** A function that works once for each key and remembers its promise. @template T @param {(key: number) => Promise<T>} make */
  function once(make) {
    /** @type {Map<number, Promise<T>>} */
    const known = new Map();
    return Object.assign(
      (/** @type {number} */ key) => {
        const made = known.get(key) ?? make(key);
        known.set(key, made);
        return made;
      },
      { keys: () => [...known.keys()] },
    );
  }

  /** The letters of a word, one bit for each. @param {string} word */
  function lettersOf(word) {
    let bits = 0;
    for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
    return bits;
  }

  /** How many bits are set. @param {number} bits */
  function bitsIn(bits) {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
    return count;
  }

  /** A near word: the fewer edits the better, then the more frequent. Never a word of `stop`, and for a short one none that two edits and another first letter
   * lead to. @param {string} term @param {Map<string, string>[]} shards @param {string[]} stop */
  function nearest(term, shards, stop) {
    let best = { term: '', distance: term.length < 5 ? 2 : 3, size: 0 };
    if (/\d/u.test(term) || term.length < 3) return best.term;
    const letters = lettersOf(term);
    // An edit changes the length by one and at most two letters: most words are passed over without counting edits.
    const isFar = (/** @type {string} */ other) =>
      Math.abs(other.length - term.length) > best.distance ||
      bitsIn(letters ^ lettersOf(other)) > 2 * best.distance;
    for (const [other, { length }] of shards.flatMap((shard) => [...shard])) {
      if (isFar(other) || stop.includes(other)) continue;
      const distance = search.text.distance(term, other);
      if (distance > 1 && term.length < 7 && other[0] !== term[0]) continue;
      if (distance < best.distance || (distance === best.distance && best.term !== '' && length > best.size))
        best = { term: other, distance, size: length };
    }
    return best.term;
  }

  /** The near word with a capital where the typed one has one. @param {string} raw @param {string} near */
  function sameCase(raw, near) {
    return /^\p{Lu}/u.test(raw) ? near[0].toUpperCase() + near.slice(1) : near;
  }

  /** @param {Load} load */
  async function open(load) {
    const dir = await load('dir', 0);
    let count = 0;
    /** Each kind and where its documents end. @type {[string, number][]} */
    const ranges = dir.kinds.map((/** @type {[string, number]} */ [kind, own]) => {
      count += own;
      return [kind, count];
    });
    const rangeOf = (/** @type {number} */ doc) => ranges.findIndex(([, end]) => doc < end);
    const kindOf = (/** @type {number} */ doc) => ranges[rangeOf(doc)]?.[0] ?? '';
    const termShard = once(async (number) => termMap(await load('t', number)));
    /** What a search is narrowed by: fields, values with the number of their field, and `of`, the numbers of a document's values. */
    const facets = once(async () => {
      const { fields, values, rows } = await load('facets', 0);
      const list = rows.split(' ');
      const kinds = ranges.map(([kind]) => [fields.length, kind]);
      return {
        fields: [...fields, 'kind'],
        values: [...values, ...kinds],
        of(/** @type {number} */ doc) {
          const own = [values.length + rangeOf(doc)];
          numbers(list[doc], (number) => own.push(number));
          return own;
        },
      };
    });

    /** Postings of a group: its word, and for the word being typed also those that begin with it. @param {Group} group */
    async function postings({ term, prefix }) {
      const first = lastNotAfter(dir.terms, term);
      const exact = first < 0 ? undefined : (await termShard(first)).get(term);
      const found = exact === undefined ? [] : [{ text: exact, share: 1 }];
      if (!prefix) return found;
      const from = Math.max(0, first);
      const last = Math.min(first + 2, lastNotAfter(dir.terms, `${term}\uffff`));
      const shards = await Promise.all(
        Array.from({ length: last - from + 1 }, (_, at) => termShard(from + at)),
      );
      const others = shards.flatMap((shard) =>
        [...shard].filter(([other]) => other !== term && other.startsWith(term)),
      );
      others.sort(([, a], [, b]) => b.length - a.length);
      return [...found, ...others.slice(0, MOST_EXPANSIONS).map(([, text]) => ({ text, share: 0.6 }))];
    }

    /** What a group adds to each document: the best of its words. @param {Group} group */
    async function scores(group) {
      const list = new Float32Array(count);
      for (const { text, share } of await postings(group)) {
        const rarity = Math.log(1 + (count + 0.5) / (documentsOf(text) + 0.5));
        decode(text, (doc, impact) => {
          list[doc] = Math.max(list[doc], (rarity * share * (impact + 1)) / LEVELS);
        });
      }
      return list;
    }

    /** How a result looks. @param {number} doc */
    async function record(doc) {
      const shard = await load('d', Math.floor(doc / dir.recordsAShard));
      const [href, title, stamp, lines, aliases] = shard[doc % dir.recordsAShard];
      return { doc, kind: kindOf(doc), href, title, stamp, lines, aliases };
    }

    /** Paragraphs of an article that may be quoted; none for other kinds. @param {number} doc @returns {Promise<[string, string][]>} */
    async function passages(doc) {
      const shard = lastNotAfter(/** @type {number[]} */ (dir.texts), doc);
      return shard < 0 ? [] : ((await load('x', shard))[doc - dir.texts[shard]] ?? []);
    }

    /** The search with a word of the collection for each word that it does not have; null where none is near.
     * @param {string} text @param {string[]} missing @returns {Promise<string | null>} */
    async function suggestion(text, missing) {
      let better = text.trim();
      for (const term of dir.terms.length > 0 ? missing : []) {
        const home = Math.max(0, lastNotAfter(dir.terms, term));
        const shards = await Promise.all([...new Set([home, ...termShard.keys()])].map(termShard));
        const near = nearest(term, shards, dir.stop);
        const raw = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((one) => search.text.terms(one)[0] === term);
        if (near !== '' && raw !== undefined) better = better.replace(raw, () => sameCase(raw, near));
      }
      return better === text.trim() ? null : better;
    }

    return { dir, count, kindOf, scores, record, passages, facets: () => facets(0), suggestion };
  }

  search.open = open;
})();
