// @ts-check
// Finds pages and names: dossierSearch.create(load). Knows the index, not the page that shows the results.

(() => {
  const search = /** @type {any} */ (globalThis).dossierSearch;
  /** Field to the value chosen: kind, year, publisher, source, place; `from` and `until`, each a month or a year. @typedef {Record<string, string>} Filters */
  /** @typedef {{doc: number, score: number}} Hit */
  const MOST_CHECKED = 100;

  /** Documents that all groups, or any, have something in. @param {Float32Array[]} scores @param {number} count @param {boolean} all */
  function matching(scores, count, all) {
    /** @type {Hit[]} */
    const hits = [];
    const wanted = all ? scores.length : 1;
    for (let doc = 0; doc < count; doc += 1) {
      let found = 0;
      let score = 0;
      for (const one of scores) {
        score += one[doc];
        if (one[doc] > 0) found += 1;
      }
      if (found >= wanted) hits.push({ doc, score: (score * found) / scores.length });
    }
    return hits;
  }

  /** The words of a name in one piece, to compare names by. @param {string} name */
  function same(name) {
    return search.text.terms(name).join(' ');
  }

  /** Best first; of the first twenty, a page whose name is the search stands before those that only hold it.
   * @param {any} index @param {Hit[]} hits @param {string} text */
  async function ranked(index, hits, text) {
    const inOrder = (/** @type {Hit} */ a, /** @type {Hit} */ b) => b.score - a.score || a.doc - b.doc;
    const sorted = [...hits].sort(inOrder);
    const first = await Promise.all(
      sorted.slice(0, 20).map(async (hit) => {
        const { title, aliases } = await index.record(hit.doc);
        const named = [title, ...aliases].some((name) => same(name) === same(text));
        return named ? { ...hit, score: hit.score * 3 } : hit;
      }),
    );
    return [...first.sort(inOrder), ...sorted.slice(20)];
  }

  /** The hits that hold the phrases word for word, of the best hundred. @param {any} index @param {Hit[]} hits @param {string[][]} phrases */
  async function holding(index, hits, phrases) {
    const best = hits.slice(0, MOST_CHECKED);
    const texts = await Promise.all(
      best.map(async ({ doc }) => {
        const [{ title, lines, aliases }, paragraphs] = await Promise.all([
          index.record(doc),
          index.passages(doc),
        ]);
        /** @type {string[]} */
        const quoted = [
          ...lines.map((/** @type {string[]} */ line) => line[0]),
          ...paragraphs.map((/** @type {string[]} */ one) => one[1]),
        ];
        return [title, ...aliases, ...quoted].map((text) => ` ${same(text)} `);
      }),
    );
    return best.filter((_, at) =>
      phrases.every((phrase) => texts[at].some((run) => run.includes(` ${phrase.join(' ')} `))),
    );
  }

  /** Every page: articles, which are the last, before names. @param {any} index @returns {Hit[]} */
  function everything({ count, dir }) {
    const first = count - dir.kinds.at(-1)[1];
    return Array.from({ length: count }, (_, at) => ({ doc: (first + at) % count, score: 0 }));
  }

  /** The hits that pass the filters, and how many each choice would give: field to value to number. Where there is nothing to look for
   * (`hits` is null), filters alone tell what is listed, and without filters nothing is.
   * @param {any} index @param {Hit[] | null} hits @param {Filters} filters */
  async function filtered(index, hits, filters) {
    const { fields, values, of } = await index.facets();
    const { from = '', until = '' } = filters;
    /** @type {Filters} */
    const chosen = { ...filters, month: from + until };
    /** The field of each value that passes. */
    const passed = values.map(
      (/** @type {[number, string]} */ [field, words]) =>
        (fields[field] === 'month'
          ? words >= from && words < `${until}~`
          : words === chosen[fields[field]]) && field,
    );
    const wanted = [...fields.keys()].filter((field) => chosen[fields[field]]);
    const sums = new Uint32Array(values.length);
    const kept = (hits ?? everything(index)).filter(({ doc }) => {
      const own = of(doc);
      const failed = wanted.filter(
        (field) => !own.some((/** @type {number} */ value) => passed[value] === field),
      );
      // A choice counts what it would give: the pages that fit, and those that only the other choice of its own field keeps out.
      if (failed.length < 2)
        for (const value of own) if (failed.length === 0 || failed[0] === values[value][0]) sums[value] += 1;
      return failed.length === 0;
    });
    /** @type {Record<string, Map<string, number>>} */
    const counts = Object.fromEntries(fields.map((/** @type {string} */ name) => [name, new Map()]));
    for (const [value, sum] of sums.entries())
      if (sum > 0) counts[fields[values[value][0]]].set(values[value][1], sum);
    return { hits: hits || wanted.length > 0 ? kept : [], counts };
  }

  /** Documents with all words (mode 'all'), else those with any ('any'), best first; of one kind where one is given.
   * @param {any} index @param {string} text @param {string} [kind] */
  async function looked(index, text, kind) {
    const { groups, phrases } = search.text.parse(text, index.dir.stop);
    /** @type {Float32Array[]} */
    const scores = await Promise.all(groups.map(index.scores));
    const strict = scores.length === 0 ? [] : matching(scores, index.count, true);
    const mode = strict.length > 0 ? 'all' : 'any';
    const loose = strict.length > 0 || scores.length === 0 ? strict : matching(scores, index.count, false);
    const hits = kind ? loose.filter(({ doc }) => index.kindOf(doc) === kind) : loose;
    const sorted = await ranked(index, hits, text);
    const check = phrases.length > 0 && index.dir.texts.length > 0;
    return {
      groups,
      mode,
      hits: check ? await holding(index, sorted, phrases) : sorted,
      missing: groups
        .filter((/** @type {any} */ _, /** @type {number} */ at) => scores[at].every((score) => score === 0))
        .map((/** @type {any} */ group) => group.term),
      unchecked: phrases.length > 0 && !check,
      partial: check && sorted.length > MOST_CHECKED,
    };
  }

  /**
   * What a search finds and the filters let through, best first, with what each choice of a filter would give. `marks`: what a passage is
   * chosen by, the words, else the place and the source of the filters; `unchecked`: there are no excerpts to check a phrase in; `partial`:
   * only the best hundred were checked for it.
   * @param {any} index @param {string} text @param {Filters} filters
   */
  async function find(index, text, filters = {}) {
    const { missing, hits, ...rest } = await looked(index, text);
    const chosen = search.text.parse(`${filters.place ?? ''} ${filters.source ?? ''} `, index.dir.stop);
    return {
      ...rest,
      marks: (rest.groups.length > 0 ? rest : chosen).groups,
      ...(await filtered(index, rest.groups.length > 0 ? hits : null, filters)),
      suggestion: await index.suggestion(text, missing),
    };
  }

  /** The names table with its forms taken apart. @param {any} index @param {any[][]} rows */
  function nameList(index, rows) {
    return rows.map(([doc, href, label, stamp, ...aliases]) => ({
      kind: index.kindOf(doc),
      href,
      label,
      stamp,
      forms: [label, ...aliases].map((name) => {
        const terms = /** @type {string[]} */ (search.text.terms(name));
        return { name, terms, joined: terms.join('') };
      }),
    }));
  }

  /** Names and dates that may be meant: names first, then dates, then quantities; the most mentioned first; whole names before parts.
   * @param {ReturnType<typeof nameList>} list @param {string} text */
  function completions(list, text) {
    const wanted = /** @type {string[]} */ (search.text.terms(text));
    const joined = wanted.join('');
    if (joined === '') return [];
    const begins = (/** @type {string[]} */ terms) =>
      wanted.every((one) => terms.some((term) => term.startsWith(one)));
    const found = list.flatMap(({ kind, href, label, stamp, forms }) => {
      const form =
        forms.find((one) => one.joined === joined) ??
        forms.find((one) => one.joined.startsWith(joined) || begins(one.terms));
      if (form === undefined) return [];
      return [
        {
          kind,
          href,
          label,
          stamp,
          alias: form.name === label ? '' : form.name,
          whole: form.joined === joined,
        },
      ];
    });
    found.sort((a, b) => Number(b.whole) - Number(a.whole));
    const pick = (/** @type {number} */ limit, /** @type {string[]} */ ...kinds) =>
      found.filter(({ kind }) => kinds.includes(kind)).slice(0, limit);
    return [
      ...pick(6, 'person', 'organisation', 'place'),
      ...pick(2, 'publisher'),
      ...pick(3, 'date'),
      ...pick(2, 'figure'),
    ];
  }

  /** @param {(part: string, number: number) => Promise<any>} load */
  async function create(load) {
    const index = await search.open(load);
    /** @type {Promise<ReturnType<typeof nameList>> | null} */
    let list = null;
    return {
      ...index,
      find: (/** @type {string} */ text, /** @type {Filters} */ filters) => find(index, text, filters),
      articles: async (/** @type {string} */ text) => (await looked(index, text, 'article')).hits,
      names: async (/** @type {string} */ text) => {
        list ??= load('names', 0).then((rows) => nameList(index, rows));
        return completions(await list, text);
      },
    };
  }

  Object.assign(search, { create });
})();
