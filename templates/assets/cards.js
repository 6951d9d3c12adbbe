// @ts-check
// Cards over names: open 350 ms after the pointer came, close 300 ms after it left, open at once on focus by keyboard; Esc closes.
// What they say of a figure stands in the page, all else in script files that are loaded when the first card is asked for, from disk too.
(() => {
  /** @param {string} tag @param {string} className @param {string} text */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  if (!HTMLElement.prototype.showPopover) return;
  const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const root = own.slice(0, own.lastIndexOf('/assets/') + 1);
  if (root === '') return;
  /** Cards of the figures of this page: value and what its sentence says. @type {[string, string][]} */
  const figures = JSON.parse(document.querySelector('#previews')?.textContent ?? '[]');
  /** Kind, name, what is said of it, how often it is named, quotes with the page of their article. By address. @typedef {[string, string, string | null, string, ...[string, string][]]} Entry */
  /** @type {Map<string, Entry>} */
  const cards = new Map();
  /** @type {Record<string, string>} */
  let kinds = {};
  let files = 1;
  // @ts-expect-error what the files of cards call
  window.dossierCards = (words, total, some) => {
    if (words) kinds = words;
    files = total;
    for (const address of Object.keys(some)) cards.set(address, some[address]);
  };
  /** @type {Map<string, Promise<void>>} */
  const asked = new Map();

  /** One file of cards, once; a file that is missing leaves its links without cards. @param {string} file */
  function load(file) {
    const known = asked.get(file);
    if (known) return known;
    /** @type {Promise<void>} */
    const made = new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = `${root}cards/${file}.js`;
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
    asked.set(file, made);
    return made;
  }

  /** Address within the site: 'people/x.html'. @param {Element} link */
  function addressOf(link) {
    const address = new URL(link.getAttribute('href') ?? '', document.baseURI).href;
    return address.startsWith(root) ? address.slice(root.length) : '';
  }

  /** The card of what a link leads to, when its file has come. @param {Element} link */
  async function entryOf(link) {
    const address = addressOf(link);
    await load('all');
    if (files > 1) {
      let hash = 0x811c9dc5;
      for (let at = 0; at < address.length; at += 1)
        hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      await load(String(((hash ^ (hash >>> 13)) >>> 0) % files));
    }
    return cards.get(address);
  }

  const card = element('div', 'card', '');
  card.id = 'card';
  card.popover = 'manual';
  card.setAttribute('role', 'tooltip');
  document.body.append(card);
  /** @type {Element | null} */
  let current = null;
  let opening = 0;
  let closing = 0;

  function hide() {
    clearTimeout(opening);
    current?.removeAttribute('aria-describedby');
    current = null;
    if (card.matches(':popover-open')) card.hidePopover();
  }

  /** What the card says; of a figure its own value first. @param {Entry} entry @param {[string, string] | undefined} figure */
  function fill([kind, name, role, seen, ...quotes], figure) {
    const line = element('div', 'kindline', '');
    line.append(element('span', `dot ${kind}`, ''), kinds[kind] ?? kind);
    card.replaceChildren(line, element('b', '', figure ? figure[0] : name));
    const said = figure ? figure[1] : role;
    if (said) card.append(element('div', '', said));
    const here = location.href.replace(/[?#].*/, '').slice(root.length);
    const quote = figure ? undefined : quotes.find(([, page]) => page !== here);
    if (quote) {
      const words = element('p', '', '');
      words.append(element('q', '', quote[0]));
      card.append(words);
    }
    if (seen) card.append(element('p', 'n', seen));
    for (const part of card.querySelectorAll('b, div, q')) part.setAttribute('dir', 'auto');
  }

  /** @param {Element} link */
  async function show(link) {
    if (current === link) return;
    hide();
    current = link;
    const entry = await entryOf(link);
    const figure = figures[Number(link.getAttribute('data-p') ?? -1)];
    if (current !== link || (!entry && !figure)) return;
    fill(entry ?? ['figure', '', null, ''], figure);
    card.showPopover();
    link.setAttribute('aria-describedby', 'card');
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const below = at.bottom + 8;
    const top =
      below + size.height > innerHeight - 8 && at.top > size.height + 8 ? at.top - size.height - 8 : below;
    card.style.left = `${Math.max(12, Math.min(at.left - 8, innerWidth - size.width - 12))}px`;
    card.style.top = `${top}px`;
  }

  /** @param {Event} event */
  const linkOf = (event) =>
    event.target instanceof Element ? event.target.closest('a.e, a[data-p], svg.network a') : null;
  if (matchMedia('(hover: hover)').matches) {
    document.addEventListener('mouseover', (event) => {
      const link = linkOf(event);
      if (event.target instanceof Node && card.contains(event.target)) return clearTimeout(closing);
      if (!link) return;
      clearTimeout(closing);
      clearTimeout(opening);
      opening = window.setTimeout(() => show(link), 350);
    });
    document.addEventListener('mouseout', (event) => {
      const inside = event.target instanceof Node && card.contains(event.target);
      if (!inside && !linkOf(event)) return;
      clearTimeout(opening);
      clearTimeout(closing);
      closing = window.setTimeout(hide, 300);
    });
  }
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) show(link);
    else hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', hide, { passive: true });
})();
