// @ts-check
// Cards over names: open 350 ms after the pointer came, close 300 ms after it left, open at once on focus by keyboard. A name in a card has
// its own card; "Keep open" or the key i keeps cards, Esc closes the innermost.
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
  /** Where a name stands in words, and its address. @typedef {[number, number, string]} Inner */
  /** Kind, name, what is said of it, how often it is named, quotes with the page of their article. By address. @typedef {[string, string, string | null | [string, ...Inner[]], string, ...[string, string, ...Inner[]][]]} Entry */
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

  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  /** A card that is open, and the link that it is over. A kept one stays until it is closed. @typedef {{card: HTMLElement, link: Element, kept: boolean}} Open */
  /** Outer cards before inner ones. @type {Open[]} */
  let open = [];
  let opening = 0;
  let closing = 0;
  let made = 0;

  /** The open card that a node lies in. @param {unknown} node */
  const holding = (node) => open.find(({ card }) => node instanceof Node && card.contains(node));

  /** The cards that what the reader points at or stands on keeps open: its own and those around it. @param {unknown} node */
  function chain(node) {
    /** @type {Open[]} */
    const kept = [];
    const isOver = (/** @type {Open} */ { link }) => node instanceof Node && link.contains(node);
    for (let one = open.find(isOver) ?? holding(node); one && !kept.includes(one); one = holding(one.link))
      kept.push(one);
    return kept;
  }

  /** @param {Open[]} some */
  function close(some) {
    for (const { card, link } of some) {
      link.removeAttribute('aria-describedby');
      card.remove();
    }
    open = open.filter((one) => !some.includes(one));
  }

  /** Close all but kept cards and those of the nodes. @param {unknown[]} nodes */
  function closeLoose(...nodes) {
    clearTimeout(closing);
    closing = 0;
    const stay = [...nodes, ...open.filter(({ kept }) => kept).map(({ card }) => card)].flatMap(chain);
    close(open.filter((one) => !stay.includes(one)));
  }

  /** Words with the names in them as links. @param {Element} into @param {[string, ...[number, number, string][]]} words */
  function write(into, [words, ...names]) {
    let at = 0;
    for (const [start, length, address] of names) {
      const link = element('a', `e ${cards.get(address)?.[0] ?? ''}`, words.slice(start, start + length));
      link.setAttribute('href', root + address);
      into.append(words.slice(at, start), link);
      at = start + length;
    }
    into.append(words.slice(at));
  }

  /** What a card says; of a figure its own value first. @param {Element} card @param {Entry} entry @param {[string, string] | undefined} figure */
  function fill(card, [kind, name, role, seen, ...quotes], figure) {
    const line = element('div', 'kindline', '');
    line.append(element('span', `dot ${kind}`, ''), kinds[kind] ?? kind);
    const title = element('b', '', figure ? figure[0] : name);
    card.append(line, title);
    card.setAttribute('aria-label', title.textContent ?? '');
    const said = figure ? figure[1] : role;
    if (said) {
      const words = element('div', '', '');
      write(words, Array.isArray(said) ? said : [said]);
      card.append(words);
    }
    const here = location.href.replace(/[?#].*/, '').slice(root.length);
    const quote = figure ? undefined : quotes.find(([, page]) => page !== here);
    if (quote) {
      const [words, , ...names] = quote;
      const marks = element('q', '', '');
      write(marks, [words, ...names]);
      const paragraph = element('p', '', '');
      paragraph.append(marks);
      card.append(paragraph);
    }
    if (seen) card.append(element('p', 'n', seen));
    for (const part of card.querySelectorAll('b, div, q')) part.setAttribute('dir', 'auto');
    return line;
  }

  /** A button that keeps a card, and closes it when it is kept. @param {Open} one */
  function keeper(one) {
    const button = element('button', '', say('Keep open'));
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => (one.kept ? leave(one) : keep(one)));
    return button;
  }

  /** @param {Open} one */
  function keep(one) {
    for (const each of chain(one.card)) {
      each.kept = true;
      const button = each.card.querySelector('button');
      if (button) button.textContent = say('close');
    }
  }

  /** Close a card and those within it; who stood in it is led back to its link. @param {Open} one */
  function leave(one) {
    const inside = one.card.contains(document.activeElement) && one.link instanceof HTMLElement;
    if (inside) /** @type {HTMLElement} */ (one.link).focus();
    close(open.filter((other) => chain(other.card).includes(one)));
  }

  /** @param {Element} link */
  async function show(link) {
    clearTimeout(opening);
    const isOpen = () => open.some((one) => one.link === link);
    if (isOpen()) return;
    const entry = await entryOf(link);
    const figure = figures[Number(link.getAttribute('data-p') ?? -1)];
    // While the script came, focus and pointer may both have asked for the card.
    if ((!entry && !figure) || wanted !== link || !link.isConnected || isOpen()) return;
    closeLoose(link);
    const card = element('div', 'card', '');
    made += 1;
    card.id = document.getElementById('card') ? `card-${made}` : 'card';
    card.popover = 'manual';
    card.setAttribute('role', 'dialog');
    const one = { card, link, kept: false };
    fill(card, entry ?? ['figure', '', null, ''], figure).append(keeper(one));
    document.body.append(card);
    card.showPopover();
    open.push(one);
    link.setAttribute('aria-describedby', card.id);
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const below = at.bottom + 8;
    const top =
      below + size.height > innerHeight - 8 && at.top > size.height + 8 ? at.top - size.height - 8 : below;
    card.style.left = `${Math.max(12, Math.min(at.left - 8, innerWidth - size.width - 12))}px`;
    card.style.top = `${top}px`;
  }

  /** The link that the reader last came to: a card that comes late for another is not shown. @type {Element | null} */
  let wanted = null;
  /** @param {Event} event */
  const linkOf = (event) =>
    event.target instanceof Element ? event.target.closest('a.e, a[data-p], svg.network a') : null;
  /** What the pointer is on. @type {EventTarget | null} */
  let pointed = null;

  /** @param {EventTarget | null} target @param {Element | null} link */
  function over(target, link) {
    pointed = target;
    wanted = link;
    clearTimeout(opening);
    if (link) opening = window.setTimeout(() => show(link), 350);
    const stay = [target, document.activeElement].flatMap(chain);
    if (open.every((one) => one.kept || stay.includes(one))) {
      clearTimeout(closing);
      closing = 0;
    } else if (closing === 0)
      closing = window.setTimeout(() => closeLoose(pointed, document.activeElement), 300);
  }

  if (matchMedia('(hover: hover)').matches) {
    document.addEventListener('mouseover', (event) => over(event.target, linkOf(event)));
    document.addEventListener('mouseout', ({ relatedTarget }) => {
      if (relatedTarget === null) over(null, null); // out of the window
    });
  }
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) {
      wanted = link;
      show(link);
    } else closeLoose(event.target);
  });
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const last = open.at(-1);
    if (!last || altKey || ctrlKey || metaKey) return;
    const own = open.find(({ link }) => link === document.activeElement);
    if (key === 'Escape') {
      clearTimeout(opening);
      leave(last);
    } else if (key === 'i' && own) {
      keep(own);
      (own.card.querySelector('a') ?? own.card.querySelector('button'))?.focus();
    }
  });
  document.addEventListener('scroll', () => closeLoose(), { passive: true });
})();
