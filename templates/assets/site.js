// @ts-check
// Adds to pages that are complete without it: the button of the theme, keys, sorting, filters, copy buttons.
// A classic script: no modules, no requests, so that it runs from disk.
(() => {
  const root = document.documentElement;

  /** Storage may be refused (a file opened from disk, a private window): then nothing is remembered. */
  const memory = {
    /** @param {string} key */
    get(key) {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    /** @param {string} key @param {string} value */
    set(key, value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // not remembered
      }
    },
  };

  /** @param {string} tag @param {string} className @param {string} text */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

  function isDark() {
    const chosen = root.dataset.theme;
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function changeTheme() {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    memory.set('dossier-theme', root.dataset.theme);
    document.querySelector('#theme')?.setAttribute('aria-pressed', String(isDark()));
  }

  function addThemeButton() {
    const button = element('button', '', '◐');
    button.id = 'theme';
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', say('Dark'));
    button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', changeTheme);
    document.querySelector('header.site')?.append(button);
  }

  const KEYS = [
    ['/', say('search')],
    ['t', say('light or dark')],
    ['n', say('next mention of the same name')],
    ['p', say('previous mention of the same name')],
    ['i', say('keep the card of a name open and go into it')],
    ['[', say('newer article')],
    [']', say('older article')],
    ['?', say('this list')],
    ['Esc', say('close')],
  ];

  /** @type {HTMLDialogElement | null} */
  let sheet = null;

  function showKeys() {
    if (!sheet) {
      sheet = document.createElement('dialog');
      sheet.className = 'keys';
      sheet.setAttribute('aria-label', say('Keys'));
      const list = document.createElement('dl');
      for (const [key = '', what = ''] of KEYS) {
        const term = document.createElement('dt');
        term.append(element('kbd', '', key));
        list.append(term, element('dd', '', what));
      }
      const off = element('button', '', keysOn() ? say('Turn keys off') : say('Turn keys on'));
      off.addEventListener('click', () => {
        memory.set('dossier-keys', keysOn() ? 'off' : 'on');
        off.textContent = keysOn() ? say('Turn keys off') : say('Turn keys on');
      });
      const close = element('button', '', say('close'));
      close.addEventListener('click', () => sheet?.close());
      const row = element('p', 'row', '');
      row.append(close, off);
      sheet.append(list, row);
      document.body.append(sheet);
    }
    if (sheet.open) sheet.close();
    else sheet.showModal();
  }

  function keysOn() {
    return memory.get('dossier-keys') !== 'off';
  }

  /** The mention that the reader last pointed at or came to: where the keys n and p and "This is wrong" begin. @type {Element | null} */
  let last = null;

  /** @param {1 | -1} step */
  function otherMention(step) {
    const all = [...document.querySelectorAll('.text a.e')];
    const here = document.activeElement?.closest('.text a.e') ?? document.querySelector('.text a.e:target');
    const href = (here ?? last)?.getAttribute('href');
    const same = all.filter((link) => link.getAttribute('href') === href);
    if (same.length === 0) return;
    const at = here ? same.indexOf(here) + step : 0;
    const next = same[(at + same.length) % same.length];
    if (next instanceof HTMLElement) next.focus();
  }

  /** @param {'prev' | 'next'} rel */
  function neighbour(rel) {
    const href = document.querySelector(`link[rel=${rel}]`)?.getAttribute('href');
    if (href) location.href = href;
  }

  function focusSearch() {
    const box = document.querySelector('#q, #site-q');
    if (box instanceof HTMLInputElement) box.focus();
  }

  /** @type {Map<string, () => void>} */
  const actions = new Map([
    ['/', focusSearch],
    ['t', changeTheme],
    ['n', () => otherMention(1)],
    ['p', () => otherMention(-1)],
    ['[', () => neighbour('prev')],
    [']', () => neighbour('next')],
    ['?', showKeys],
  ]);

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target?.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key !== '?' && !keysOn()) return;
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  }

  /** @param {HTMLElement} table */
  function makeSortable(table) {
    const body = table.querySelector('tbody');
    for (const head of table.querySelectorAll('th[data-sort]')) {
      const button = element('button', '', head.textContent ?? '');
      button.setAttribute('type', 'button');
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const column = [...(head.parentElement?.children ?? [])].indexOf(head);
        const byNumber = head.getAttribute('data-sort') === 'number';
        const rows = [...(body?.children ?? [])].map((row) => ({
          row,
          key: sortKey(row.children[column], byNumber),
        }));
        rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (down ? -1 : 1));
        body?.append(...rows.map(({ row }) => row));
      });
    }
  }

  /** @param {Element | undefined} cell @param {boolean} byNumber @returns {number | string} */
  function sortKey(cell, byNumber) {
    const text = cell?.textContent?.trim().toLowerCase() ?? '';
    if (!byNumber) return text;
    const value = Number.parseFloat(cell?.getAttribute('data-value') || text);
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  }

  const ACCENTS = /[\u0300-\u036f]/gu;

  function addFilter() {
    const box = document.querySelector('#filter');
    if (!(box instanceof HTMLInputElement)) return;
    const line = box.closest('p');
    const status = line?.querySelector('[role=status]');
    if (line) line.hidden = false;
    const rows = [...document.querySelectorAll(box.getAttribute('data-filter') ?? '')].flatMap((row) =>
      row instanceof HTMLElement ? [{ row, text: plain(row.textContent) }] : [],
    );
    box.addEventListener('input', () => {
      const words = plain(box.value).split(/\s+/).filter(Boolean);
      for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
      const shown = rows.filter(({ row }) => !row.hidden).length;
      for (const section of document.querySelectorAll('main section')) hideEmpty(section);
      // What counts the whole list would be wrong beside a part of it.
      for (const count of document.querySelectorAll('[data-count]'))
        count.toggleAttribute('hidden', words.length > 0);
      if (status) status.textContent = words.length === 0 ? '' : `${shown} ${say('of')} ${rows.length}`;
    });
  }

  /** @param {string | null} text */
  const plain = (text) => (text ?? '').normalize('NFKD').replace(ACCENTS, '').toLowerCase();

  /** A section whose rows are all hidden is hidden too, with the link to it; not one that has the filter in it. @param {Element} section */
  function hideEmpty(section) {
    const rows = [...section.querySelectorAll('tbody tr, .cards li')];
    if (rows.length === 0 || section.querySelector('#filter')) return;
    const isEmpty = rows.every((row) => row instanceof HTMLElement && row.hidden);
    section.toggleAttribute('hidden', isEmpty);
    for (const link of document.querySelectorAll('.letters a'))
      if (link.getAttribute('href') === `#${section.querySelector('h2')?.id}`)
        link.parentElement?.toggleAttribute('hidden', isEmpty);
  }

  function addCopyButtons() {
    if (!navigator.clipboard) return;
    const status = Object.assign(element('p', 'visually-hidden', ''), { role: 'status' });
    document.body.append(status);
    for (const button of document.querySelectorAll('button.copy')) {
      const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
      button.removeAttribute('hidden');
      // Told from the others by ear: the heading over it, and how its words begin.
      const heading = button.closest('li')?.querySelector('h3')?.textContent ?? '';
      button.ariaLabel = `${say('Copy')}: ${heading} ${text}`.replace(/\s+/gu, ' ').slice(0, 140).trim();
      button.addEventListener('click', async () => {
        const copying = navigator.clipboard.writeText(text);
        const done = await copying.then(() => say('Copied')).catch(() => say('Not allowed here'));
        status.textContent = button.textContent = done;
        setTimeout(() => {
          status.textContent = '';
          button.textContent = say('Copy');
        }, 1500);
      });
    }
  }

  /** @param {'link' | 'script'} tag @param {object} values @returns {Promise<unknown>} */
  function load(tag, values) {
    return new Promise((resolve, reject) => {
      const made = document.createElement(tag);
      document.head.append(Object.assign(made, values, { onload: resolve, onerror: reject }));
    });
  }

  /** A dialog is loaded when it is first asked for, and opens at an event of its name. @param {string} name @param {string[]} scripts */
  function addDialog(name, ...scripts) {
    const button = document.querySelector(`#${name}-open`);
    const folder = own.slice(0, own.lastIndexOf('/') + 1);
    if (!(button instanceof HTMLElement) || !folder || !window.HTMLDialogElement) return;
    button.hidden = false;
    let loading = /** @type {Promise<unknown> | null} */ (null);
    /** What is selected: some browsers forget it at the click. @type {Range | null} */
    let range = null;
    for (const type of ['pointerdown', 'keydown'])
      button.addEventListener(type, () => {
        const selection = getSelection();
        range = selection?.isCollapsed === false ? selection.getRangeAt(0) : null;
      });
    button.addEventListener('click', async () => {
      loading ??= Promise.all([
        load('link', { rel: 'stylesheet', href: `${folder}wrong.css` }),
        ...scripts.map((file) => load('script', { src: `${folder}${file}`, async: false })),
      ]);
      try {
        await loading;
        document.dispatchEvent(new CustomEvent(name, { detail: { last, range } }));
      } catch {
        loading = null; // the next click tries again
      }
    });
    // What cites comes to whoever selects words of the article.
    if (name === 'cite')
      document.addEventListener('selectionchange', () => {
        const { isCollapsed = true, anchorNode } = getSelection() ?? {};
        button.classList.toggle('near', !isCollapsed && !!anchorNode?.parentElement?.closest('.text .para'));
      });
  }

  for (const type of ['mouseover', 'focusin'])
    document.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest('.text a.e, .passage .words a.e') : null;
      if (link) last = link;
    });
  addDialog('wrong', 'wrong-lines.js', 'wrong.js');
  addDialog('cite', 'cite.js');
  addThemeButton();
  document.addEventListener('keydown', onKey);
  for (const table of document.querySelectorAll('table.sortable'))
    if (table instanceof HTMLElement) makeSortable(table);
  addFilter();
  addCopyButtons();
})();
