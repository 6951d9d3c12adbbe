// @ts-check
// Cards over names: open 350 ms after the pointer came, close 300 ms after it left, open at once on focus by keyboard; Esc closes.
// What they say stands in the page; nothing is requested.
(() => {
  /** @param {string} tag @param {string} className @param {string} text */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  const block = document.querySelector('#previews');
  if (!block || !HTMLElement.prototype.showPopover) return;
  /** @type {{word: string, name: string, role: string | null, quote: string | null, seen: string, kind: string}[]} */
  const entries = JSON.parse(block.textContent ?? '[]');
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

  /** @param {Element} link */
  function show(link) {
    const entry = entries[Number(link.getAttribute('data-p'))];
    if (!entry || current === link) return;
    hide();
    current = link;
    const kind = element('div', 'kindline', '');
    kind.append(
      element('span', `dot ${entry.kind}`, ''),
      entry.word.charAt(0).toUpperCase() + entry.word.slice(1),
    );
    card.replaceChildren(kind, element('b', '', entry.name));
    if (entry.role) card.append(element('div', '', entry.role));
    if (entry.quote) {
      const words = element('p', '', '');
      words.append(element('q', '', entry.quote));
      card.append(words);
    }
    card.append(element('p', 'n', entry.seen));
    for (const part of card.querySelectorAll('b, div, q')) part.setAttribute('dir', 'auto');
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
  const linkOf = (event) => (event.target instanceof Element ? event.target.closest('a[data-p]') : null);
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
