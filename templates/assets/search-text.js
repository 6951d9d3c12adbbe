// @ts-check
// Words of a search and where they stand in a text. Loaded by search.js; knows neither pages nor shards.

(() => {
  /** @typedef {{term: string, prefix: boolean}} Group A word that is looked for; with `prefix`, as the beginning of a word. */
  /** @typedef {[start: number, end: number, group: number]} Place */

  // The same steps as src/text/search-terms.ts; a test compares them on any string.
  const points = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
  const invisible = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
  const special = /[ßæðøþđıłœςةىکی]/gu;
  const plain = new Map(
    'ßss æae ðd øo þth đd ıi łl œoe ςσ ةه ىي کك یي'.split(' ').map((pair) => [pair[0], pair.slice(1)]),
  );
  const possessive = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu;
  const thousands = /(\d),(?=\d{3}(?!\d))/gu;
  const word = /\d+\.\d+(?![.\d])|[\p{L}\p{M}\p{N}]+/gu;
  const scripts = 'Han Hiragana Katakana Hangul Thai Lao Khmer Myanmar'.split(' ');
  const inside = `${scripts.map((name) => `\\p{Script=${name}}`).join('')}ー`;
  const unspaced = new RegExp(`[${inside}]`, 'u');
  const stretch = new RegExp(`[${inside}]+|[^${inside}]+`, 'gu');
  /** A word as it stands in a text, to be marked whole. */
  const rawWord = /\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+(?![.\d])|[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]+/gu;

  /** @param {string} text */
  function fold(text) {
    return text
      .normalize('NFKD')
      .toLowerCase()
      .replace(points, '')
      .replace(invisible, '')
      .normalize('NFC')
      .replace(special, (sign) => plain.get(sign) ?? sign)
      .replace(possessive, '')
      .replace(thousands, '$1');
  }

  /** @param {string} found */
  function singular(found) {
    if (found.length < 4 || !found.endsWith('s') || found === 'news') return found;
    if (found.endsWith('ies') && found.length > 4) return `${found.slice(0, -3)}y`;
    if (/(?:ss|sh|ch|x)es$/u.test(found)) return found.slice(0, -2);
    return /[^siu]s$/u.test(found) ? found.slice(0, -1) : found;
  }

  /** Pairs of characters of an unspaced script, or the one there is. @param {string} part */
  function pairs(part) {
    const characters = [...part];
    return characters.length === 1
      ? characters
      : characters.slice(1).map((next, at) => characters[at] + next);
  }

  /** The terms of a text. @param {string} text @returns {string[]} */
  function terms(text) {
    const cut = (/** @type {string} */ part) => singular(part).slice(0, 40);
    return (fold(text).match(word) ?? []).flatMap((found) =>
      unspaced.test(found)
        ? (found.match(stretch) ?? []).flatMap((part) => (unspaced.test(part) ? pairs(part) : [cut(part)]))
        : [cut(found)],
    );
  }

  /** The groups that a page must hold, and the phrases as runs of terms. @param {string} text @param {string[]} stop */
  function parse(text, stop) {
    const phrases = [...text.matchAll(/["“”„]([^"“”„]{1,400})["“”„]/gu)].map((found) => terms(found[1]));
    const all = terms(text);
    const telling = all.filter((term) => !stop.includes(term));
    const last = all.at(-1) ?? '';
    const long = last.length > 2 || (unspaced.test(last) && [...last].length === 1);
    const open = long && /[\p{L}\p{M}\p{N}]$/u.test(text);
    const groups = [...new Set(telling.length > 0 ? telling : all)]
      .slice(0, 12)
      .map((term) => ({ term, prefix: open && term === last }));
    return { groups, phrases: phrases.filter((run) => run.length > 1) };
  }

  /** Which group a word belongs to, remembered by word. @param {Group[]} groups @returns {(raw: string) => number} */
  function matcher(groups) {
    const known = new Map();
    return (raw) => {
      if (!known.has(raw)) {
        const [term = ''] = terms(raw);
        const exact = groups.findIndex((group) => group.term === term);
        const begun = groups.findIndex((group) => group.prefix && term.startsWith(group.term));
        known.set(raw, exact >= 0 ? exact : begun);
      }
      return known.get(raw);
    };
  }

  /** Where words of the groups stand in a text, in order. @param {string} text @param {(raw: string) => number} groupOf */
  function places(text, groupOf) {
    /** @type {Place[]} */
    const list = [];
    const add = (/** @type {number} */ start, /** @type {string} */ raw) => {
      const group = groupOf(raw);
      if (group >= 0) list.push([start, start + raw.length, group]);
    };
    for (const found of text.matchAll(rawWord)) {
      if (!unspaced.test(found[0])) add(found.index, found[0]);
      else {
        let at = found.index;
        for (const pair of pairs(found[0])) {
          add(at, pair);
          at += [...pair][0].length;
        }
      }
    }
    return list;
  }

  /** The stretch of about 220 characters with the most groups. @param {Place[]} marks */
  function densest(marks) {
    let best = { hits: 0, start: 0 };
    let end = 0;
    for (let at = 0; at < marks.length; at += 1) {
      while (end < marks.length && marks[end][1] < marks[at][0] + 220) end += 1;
      const hits = new Set(marks.slice(at, Math.min(end, at + 24)).map((mark) => mark[2])).size;
      if (hits > best.hits) best = { hits, start: marks[at][0] };
    }
    return best;
  }

  /** What to show of a text around `start`: about 280 characters, cut between words where there are any.
   * @param {string} text @param {number} start */
  function cut(text, start) {
    const blank = start > 80 ? text.indexOf(' ', start - 70) : -1;
    const near = start > 80 ? start - 20 : 0;
    const from = blank >= 0 && blank < start ? blank + 1 : near;
    if (text.length <= from + 280) return { from, to: text.length };
    const last = text.lastIndexOf(' ', from + 280);
    return { from, to: last > start + 40 ? last : from + 280 };
  }

  /** The text from `from` to `to` in parts, marked or not. @param {string} text @param {Place[]} marks @param {number} from @param {number} to */
  function marked(text, marks, from, to) {
    /** @type {[string, boolean][]} */
    const parts = from > 0 ? [['… ', false]] : [];
    let at = from;
    for (const [start, end] of marks) {
      if (start < from || end > to || end <= at) continue;
      const begin = Math.max(start, at);
      if (begin > at) parts.push([text.slice(at, begin), false]);
      parts.push([text.slice(begin, end), true]);
      at = end;
    }
    if (at < to) parts.push([text.slice(at, to), false]);
    return to < text.length ? [...parts, /** @type {[string, boolean]} */ ([' …', false])] : parts;
  }

  /** The passage with the most of the words, in parts; null where none has any. @param {[string, string][]} passages @param {Group[]} groups */
  function excerpt(passages, groups) {
    const groupOf = matcher(groups);
    let best = { marks: /** @type {Place[]} */ ([]), hits: 0, start: 0, anchor: '', text: '' };
    for (const [anchor, text] of passages) {
      const marks = places(text, groupOf);
      const found = densest(marks);
      if (found.hits > best.hits) best = { ...found, anchor, text, marks };
    }
    if (best.hits === 0) return null;
    const { from, to } = cut(best.text, best.start);
    return { anchor: best.anchor, parts: marked(best.text, best.marks, from, to) };
  }

  /** Edits between two words (a swap of neighbours is one); 3 stands for more than two. @param {string} a @param {string} b */
  function distance(a, b) {
    if (Math.abs(a.length - b.length) > 2) return 3;
    /** @type {number[]} */
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        const changed = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        row.push(Math.min(changed, above[j] + 1, row[j - 1] + 1, swapped ? before[j - 2] + 1 : 3));
      }
      if (Math.min(...row) > 2) return 3;
      before = above;
      above = row;
    }
    return Math.min(above[b.length], 3);
  }

  /** @type {any} */ (globalThis).dossierSearch.text = { terms, fold, parse, excerpt, distance };
})();
