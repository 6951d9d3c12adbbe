// @ts-check
// The results on search.html: live while typing, with filters, passages and a suggestion. Loaded by search.js.

(() => {
  const { engine, root, make, kindName, KINDS } = /** @type {any} */ (globalThis).dossierSearch;
  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  const PAGE = 20;
  const input = /** @type {HTMLInputElement} */ (document.getElementById('q'));
  const results = /** @type {HTMLElement} */ (document.getElementById('results'));
  const status = /** @type {HTMLElement} */ (document.getElementById('search-status'));
  const filterBox = make('div', 'search-filters');
  /** What the filters are called, in their order: those of time are the last. @type {Record<string, string>} */
  const FILTERS = {
    kind: say('Show'),
    place: say('Place'),
    source: say('Quoted'),
    publisher: say('Publisher'),
    year: say('Published'),
    from: say('Published from'),
    until: say('Published until'),
  };
  const NAMES = Object.keys(FILTERS);
  const { title } = document;
  /** What the address says: the words and each filter that is chosen. @type {Record<string, string>} */
  const state = Object.fromEntries(new URLSearchParams(location.search));
  if (!Object.hasOwn(KINDS, state.kind)) state.kind = '';
  const isFiltered = () => NAMES.some((name) => state[name]);
  let asked = 0;

  /** @param {string} style @param {string} words @param {() => unknown} act */
  function button(style, words, act) {
    const made = make('button', style, words);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  }

  /** In the direction of its own words. @param {HTMLElement} element */
  const ownWay = (element) => Object.assign(element, { dir: 'auto' });

  /** The words for an anchor: 'p7' is '¶7'. @param {string} anchor */
  function anchorName(anchor) {
    const names = /** @type {Record<string, string>} */ ({
      h: `${say('heading')} `,
      c: `${say('caption')} `,
      n: `${say('note')} `,
    });
    return `${names[anchor[0]] ?? '¶'}${anchor.slice(1)}`;
  }

  /** The passage of an article that holds the words, as a link to it. @param {any} one @param {any[]} groups @param {any} found */
  async function passage(one, groups, found) {
    const { excerpt } = /** @type {any} */ (globalThis).dossierSearch.text;
    const paragraphs = one.kind === 'article' && groups.length > 0 ? await found.passages(one.doc) : [];
    const lines = one.lines.map((/** @type {[string, string]} */ [text, to]) => [to, text]);
    /** @param {boolean} isHeading */
    const placesOf = (isHeading) =>
      paragraphs
        .filter((/** @type {[string, string]} */ [anchor]) => anchor.startsWith('h') === isHeading)
        .map((/** @type {[string, string]} */ [anchor, text]) => [`${one.href}#${anchor}`, text]);
    // Of passages with as many of the words the first is shown: one of the text, because the title stands above it.
    const places = [...placesOf(false), ...placesOf(true)];
    const best = excerpt(places, groups) ?? excerpt(lines, groups);
    if (!best && !lines[0]) return [];
    const { anchor: href, parts } = best ?? { anchor: lines[0][0], parts: [[lines[0][1], false]] };
    const words = parts.map((/** @type {[string, boolean]} */ [text, marked]) =>
      marked ? make('mark', '', text) : text,
    );
    const link = make(
      'a',
      'search-passage',
      make('span', 'search-paragraph', anchorName(href.split('#')[1] ?? 'p')),
      ' ',
      ...words,
    );
    link.href = root + href;
    return [ownWay(make('p', '', link))];
  }

  /** @param {number} doc @param {any[]} groups @param {any} found */
  async function item(doc, groups, found) {
    const one = await found.record(doc);
    const link = make('a', '', one.title);
    link.href = root + one.href;
    const also = one.aliases[0]
      ? [make('p', 'search-aliases', `${say('Also written')} ${one.aliases.slice(0, 4).join(', ')}`)]
      : [];
    return make(
      'li',
      'search-result',
      ownWay(make('h2', 'search-title', link)),
      make('p', 'search-stamp', kindName(one.kind), ' · ', one.stamp),
      ...also,
      ...(await passage(one, groups, found)),
    );
  }

  /** A filter as a list to choose from; none where there is nothing to choose. @param {string} name @param {Map<string, number>} counts */
  function choice(name, counts) {
    if (counts.size === 0 && !state[name]) return [];
    const select = make('select', '');
    const values = [...counts].sort(([a, x], [b, y]) =>
      NAMES.indexOf(name) > 3 ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1),
    );
    if (state[name] && !counts.has(state[name])) values.push([state[name], 0]);
    select.append(new Option(name === 'kind' ? say('All pages') : say('Any'), ''));
    for (const [value, count] of values.slice(0, 200))
      select.append(new Option(`${name === 'kind' ? KINDS[value] : value} (${count})`, value));
    select.value = state[name] ?? '';
    select.id = `search-${name}`;
    select.addEventListener('change', () => {
      state[name] = select.value;
      start();
    });
    const title = make('label', '', FILTERS[name]);
    title.htmlFor = select.id;
    return [make('p', '', title, ' ', select)];
  }

  /** What the choices mean, and a way back from them. */
  function chosen() {
    const all = button('search-all', say('Without filters'), () => {
      for (const name of NAMES) state[name] = '';
      input.focus();
      start();
    });
    const near =
      state.place || state.source ? say('Names, dates and figures: those of the same paragraph.') : '';
    return isFiltered() ? [make('p', 'search-stamp', all, ' ', near)] : [];
  }

  /** @param {any} answer */
  function sentence(answer) {
    const { hits, mode, groups, unchecked, partial } = answer;
    if (groups.length === 0 && !isFiltered())
      return say('Type a name, a word or a date, or choose what to list.');
    if (hits.length === 0)
      return isFiltered() ? say('Nothing found with these filters.') : say('Nothing found.');
    return [
      `${hits.length} ${hits.length === 1 ? say('result') : say('results')}`,
      mode === 'any' && groups.length > 1 && say('no page has all of these words'),
      unchecked && say('its words may stand apart'),
      partial && say('looked for in the hundred best pages'),
    ]
      .filter(Boolean)
      .join('; ');
  }

  /** @param {string} better */
  function suggestion(better) {
    const choose = button('search-suggestion', better, () => {
      input.value = better;
      input.focus();
      start();
    });
    return make('p', '', `${say('Did you mean')} `, choose, '?');
  }

  /** @param {Error} fault @returns {void} */
  const tell = ({ message }) => status.replaceChildren(message);

  /** @param {any} answer @param {any} found @param {HTMLElement} list @param {number} from */
  async function fill(answer, found, list, from) {
    const hits = answer.hits.slice(from, from + PAGE);
    const items = await Promise.all(hits.map((/** @type {any} */ hit) => item(hit.doc, answer.marks, found)));
    return () => {
      list.append(...items);
      const rest = answer.hits.length - from - hits.length;
      if (rest <= 0) return;
      const more = button('search-more', `${Math.min(rest, PAGE)} ${say('more')}`, async () => {
        const show = await fill(answer, found, list, from + PAGE).catch(tell);
        // It failed, was clicked twice, or something else is looked for by now.
        if (!show || !more.isConnected) return;
        more.remove();
        show();
        list.children[from + PAGE]?.querySelector('a')?.focus();
      });
      results.append(more);
    };
  }

  /** What is looked for stands in the address and in the title, which is also what a printed page and a bookmark say. */
  function keep() {
    const chosen = NAMES.map((name) => (name === 'kind' ? KINDS[state.kind] : state[name]));
    document.title = [state.q, ...chosen, title].filter(Boolean).join(' · ');
    const params = new URLSearchParams(Object.entries(state).filter(([, value]) => value));
    history.replaceState(null, '', params.size ? `?${params}` : location.pathname);
  }

  async function run() {
    asked += 1;
    const own = asked;
    state.q = input.value;
    keep();
    const found = await engine();
    const answer = await found.find(state.q, state);
    const list = make('ol', 'search-results');
    const show = await fill(answer, found, list, 0);
    if (own !== asked) return;
    const focused = document.activeElement?.id ?? '';
    filterBox.replaceChildren(
      ...NAMES.flatMap((name) => choice(name, answer.counts[name] ?? answer.counts.month)),
      ...chosen(),
    );
    if (filterBox.hasChildNodes()) results.before(filterBox);
    else filterBox.remove();
    if (focused.startsWith('search-')) document.getElementById(focused)?.focus();
    results.replaceChildren(
      ...(answer.suggestion ? [suggestion(answer.suggestion)] : []),
      ...(answer.hits[0] ? [list] : []),
    );
    show();
    status.replaceChildren(sentence(answer));
  }

  const start = () => run().catch(tell);

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  input.addEventListener('input', start);
  input.value = state.q ?? '';
  start();
})();
