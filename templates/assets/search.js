// @ts-check
// Search on every page: loads the shards of the index when somebody types, and completes names in the search box.
// Needs of the page: <script src="../assets/search.js" defer>; forms with role="search" that hold <input name="q">; on the
// search page also #search-form, #q, #search-status (role="status") and #results. Without it the forms lead to search.html.

(() => {
  /** How this page reaches the root of the site: '../'. */
  const root = (document.currentScript?.getAttribute('src') ?? '').replace(/assets\/search\.js$/u, '');
  /** @type {Map<string, any>} */
  const shards = new Map();
  /** @type {Map<string, Promise<void>>} */
  const scripts = new Map();

  /** Every shard calls this. @param {string} part @param {number} number @param {any} data */
  function dossierSearch(part, number, data) {
    shards.set(`${part}/${number}`, data);
  }

  /** Run a script of the site once. @param {string} path */
  function script(path) {
    const known = scripts.get(path);
    if (known) return known;
    const loaded = new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = root + path;
      element.onload = () => resolve(element.remove());
      element.onerror = () => reject(new Error(`${path}: ${say('is missing. Build the site again.')}`));
      document.head.append(element);
    });
    scripts.set(path, /** @type {Promise<void>} */ (loaded));
    return /** @type {Promise<void>} */ (loaded);
  }

  /** The data of a shard. @param {string} part @param {number} number @returns {Promise<any>} */
  async function load(part, number) {
    const key = `${part}/${number}`;
    if (!shards.has(key)) {
      const all = part !== 'dir' && (await load('dir', 0)).all;
      const own = part.length > 1 ? part : key;
      await script(`search/${all ? 'all' : own}.js`);
    }
    return shards.get(key);
  }

  /** @type {Promise<any> | null} */
  let made = null;
  /** Look and scripts of a search: nothing is shown before its look is there, or it would move. */
  async function assemble() {
    const look = Object.assign(make('link', ''), { rel: 'stylesheet', href: `${root}assets/search.css` });
    const dressed = new Promise((resolve) => {
      look.onload = look.onerror = resolve;
    });
    document.head.append(look);
    await Promise.all([dressed, ...['text', 'index'].map((name) => script(`assets/search-${name}.js`))]);
    await script('assets/search-core.js');
    return /** @type {any} */ (dossierSearch).create(load);
  }
  /** The search itself, loaded when it is first wanted. */
  function engine() {
    made ??= assemble();
    return made;
  }

  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  const KINDS = {
    person: say('Person'),
    organisation: say('Organisation'),
    place: say('Place'),
    date: say('Date'),
    figure: say('Figure'),
    publisher: say('Publisher'),
    article: say('Article'),
  };

  /** An element with text or children in it; text never becomes markup. @param {string} name @param {string} style @param {(string | Node)[]} children */
  function make(name, style, ...children) {
    const element = document.createElement(name);
    if (style !== '') element.className = style;
    element.append(...children);
    return element;
  }

  /** What kind of page it is, in its colour. @param {keyof typeof KINDS} kind */
  function kindName(kind) {
    return make('span', `search-kind ${kind}`, KINDS[kind]);
  }

  /** What may be meant by a few letters: names, dates, quantities, then articles. @param {string} text */
  async function choices(text) {
    const { names, articles, record } = await engine();
    const [known, found] = await Promise.all([names(text), articles(text)]);
    const records = await Promise.all(found.slice(0, 4).map((/** @type {any} */ hit) => record(hit.doc)));
    return [
      ...known,
      ...records.map(({ kind, href, title, stamp }) => ({ kind, href, label: title, stamp, alias: '' })),
    ];
  }

  /** @param {HTMLInputElement} input @param {number} number */
  function complete(input, number) {
    const list = make('ul', 'search-list');
    list.id = `search-list-${number}`;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', say('Suggestions'));
    const status = make('p', 'visually-hidden');
    status.setAttribute('role', 'status');
    input.form?.append(list, status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list.id,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value);
    input.autocomplete = 'off';
    let active = -1;
    let asked = 0;

    /** @param {number} next */
    function point(next) {
      active = next;
      for (const [at, option] of [...list.children].entries())
        option.setAttribute('aria-selected', String(at === active));
      const option = list.children[active];
      if (option) input.setAttribute('aria-activedescendant', option.id);
      else input.removeAttribute('aria-activedescendant');
      option?.scrollIntoView({ block: 'nearest' });
    }

    function close() {
      asked += 1;
      list.hidden = true;
      list.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
      point(-1);
    }

    /** @param {any} choice @param {number} at */
    function option(choice, at) {
      const item = make('li', 'search-option', kindName(choice.kind), ' ');
      if (choice.alias !== '') item.append(make('bdi', 'search-alias', choice.alias), ' → ');
      item.append(make('bdi', 'search-label', choice.label), ' ', make('span', 'search-stamp', choice.stamp));
      item.id = `${list.id}-${at}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.href = root + choice.href;
      return item;
    }

    async function ask() {
      const text = input.value.trim();
      if (text === '') return close();
      asked += 1;
      const own = asked;
      const found = await choices(input.value.trimStart()).catch(() => []);
      if (own !== asked) return;
      list.replaceChildren(...found.map(option));
      list.hidden = found.length === 0;
      list.classList.toggle('search-list-end', input.getBoundingClientRect().left > innerWidth / 2);
      input.setAttribute('aria-expanded', String(found.length > 0));
      status.textContent =
        found.length === 0
          ? say('No suggestion')
          : `${found.length} ${found.length === 1 ? say('suggestion') : say('suggestions')}`;
      point(-1);
    }

    /** @param {Element | null | undefined} chosen */
    function go(chosen) {
      const { href } = chosen instanceof HTMLElement ? chosen.dataset : {};
      if (href) location.assign(href);
    }

    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowDown: () => (list.hidden ? ask() : point(active + 1 < list.children.length ? active + 1 : -1)),
      ArrowUp: () => point(active < 0 ? list.children.length - 1 : active - 1),
      Escape: close,
      Enter: () => go(list.children[active]),
    };
    input.addEventListener('keydown', (event) => {
      const handled = event.key === 'Enter' ? active >= 0 : !list.hidden || event.key === 'ArrowDown';
      if (event.isComposing || !handled || !keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    input.addEventListener('input', ask);
    input.addEventListener('focus', wake, { once: true });
    input.addEventListener('blur', close);
    list.addEventListener('pointerdown', (event) => event.preventDefault()); // or the box would lose the focus and close the list
    list.addEventListener('click', (event) =>
      go(/** @type {Element} */ (event.target).closest('[role="option"]')),
    );
  }

  function wake() {
    void engine().catch(() => null);
  }

  Object.assign(globalThis, {
    dossierSearch: Object.assign(dossierSearch, { engine, root, make, kindName, KINDS }),
  });
  const page = document.getElementById('results');
  for (const [at, input] of [...document.querySelectorAll('form[role="search"] input[name="q"]')].entries())
    if (input instanceof HTMLInputElement && !(page && input.id === 'q')) complete(input, at);
  if (page) {
    wake();
    void script('assets/search-page.js');
  }
})();
