// @ts-check
// "This is wrong": a dialog that writes the lines for the corrections file. Without it every page has ready lines of its own.
// Loaded with wrong-lines.js by site.js when it is first asked for, which says by the event 'wrong' that it shall open, on which mention, and
// what was selected.
(() => {
  /** A field is a label, the values to choose from, and what stands in it at first. @typedef {[string, string[][]?, string?]} Field */
  /** @typedef {[label: string, fields: Field[], yaml: (...values: string[]) => string]} Choice */
  /** @type {{ fold: (text: string | null | undefined) => string, choices: (link: Element | null) => Choice[], select: (range: Range | null) => boolean }} */
  const lines = /** @type {any} */ (globalThis).dossierWrong;
  const { fold } = lines;
  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  const facts = JSON.parse(document.querySelector('#wrong-facts')?.textContent ?? '{}');

  /** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {object} [props] @param {(Node | string)[]} children */
  const el = (tag, props = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...children);
    return made;
  };
  /** @type {Element[]} */
  const links = [...document.querySelectorAll('.text a.e, .passage .words a.e')];
  const about = el('select', { id: 'wrong-about' });
  const what = el('select', { id: 'wrong-what' });
  const fields = el('div');
  const yaml = el('textarea', { id: 'wrong-yaml', readOnly: true, rows: 7 });
  const status = el('p', { className: 'why' });
  status.setAttribute('role', 'status');
  const send = el('p', { className: 'row' });
  const copy = el('button', { type: 'button' }, say('Copy'));
  const save = el('a', { className: 'button', download: 'corrections.yaml' }, say('Download'));
  const close = el('button', { type: 'button' }, say('Close'));
  const dialog = el(
    'dialog',
    { className: 'wrong' },
    el('h2', { id: 'wrong-title' }, say('This is wrong')),
    el('p', { className: 'field' }, el('label', { htmlFor: 'wrong-about' }, say('What it is about')), about),
    el('p', { className: 'field' }, el('label', { htmlFor: 'wrong-what' }, say('What is wrong')), what),
    fields,
    el(
      'p',
      { className: 'field' },
      el('label', { htmlFor: 'wrong-yaml' }, say('Lines for seeds/_corrections.yaml')),
      yaml,
    ),
    el('p', { className: 'row' }, copy, save, close),
    send,
    status,
  );
  dialog.setAttribute('aria-labelledby', 'wrong-title');
  document.body.append(dialog);
  /** @type {Choice[]} */
  let choices = [];

  function write() {
    const values = [...fields.querySelectorAll('input, select')].map((one) =>
      'value' in one ? String(one.value).trim() : '',
    );
    const written = choices[what.selectedIndex]?.[2](...values) ?? '';
    yaml.value = written;
    status.textContent = '';
    URL.revokeObjectURL(save.href);
    save.href = URL.createObjectURL(new Blob([written], { type: 'text/yaml' }));
    const body = encodeURIComponent(`${location.href}\n\n${written}`);
    const subject = encodeURIComponent(`${say('Correction')}: ${document.title}`);
    send.replaceChildren();
    if (facts.mail)
      send.append(
        el(
          'a',
          { className: 'button', href: `mailto:${facts.mail}?subject=${subject}&body=${body}` },
          say('Send by mail'),
        ),
      );
    if (facts.issues)
      send.append(
        el(
          'a',
          {
            className: 'button',
            href: `${facts.issues}${facts.issues.includes('?') ? '&' : '?'}title=${subject}&body=${body}`,
            rel: 'noopener noreferrer',
          },
          say('Open an issue'),
        ),
      );
  }

  function ask() {
    const list = choices[what.selectedIndex]?.[1] ?? [];
    fields.replaceChildren(
      ...list.map(([label, options, value = ''], i) => {
        const id = `wrong-${i}`;
        const field = options
          ? el('select', { id }, ...options.map(([one, shown = one]) => el('option', { value: one }, shown)))
          : el('input', { id, autocomplete: 'off', value });
        return el('p', { className: 'field' }, el('label', { htmlFor: id }, label), field);
      }),
    );
    write();
  }

  function offer() {
    choices = lines.choices(links[about.selectedIndex - 1] ?? null);
    what.replaceChildren(...choices.map(([label]) => el('option', {}, label)));
    ask();
  }

  about.addEventListener('change', offer);
  what.addEventListener('change', ask);
  fields.addEventListener('input', write);
  close.addEventListener('click', () => dialog.close());
  copy.addEventListener('click', async () => {
    yaml.select();
    try {
      await navigator.clipboard.writeText(yaml.value);
      status.textContent = say('Copied. Paste it into seeds/_corrections.yaml and build again.');
    } catch {
      status.textContent = say('The lines are selected: copy them with Ctrl+C.');
    }
  });
  document.addEventListener('wrong', (event) => {
    const { last = null, range = null } = event instanceof CustomEvent ? event.detail : {};
    const isSelected = lines.select(range);
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const chosen = [last, target].find((one) => links.includes(one));
    about.replaceChildren(
      el('option', {}, say('This page')),
      ...links.map((link) =>
        el(
          'option',
          {},
          `${say('“')}${fold(link.textContent)}${say('”')} ${fold(link.closest('.para, .passage')?.querySelector('.pn')?.textContent)}`,
        ),
      ),
    );
    about.selectedIndex = chosen && !isSelected ? links.indexOf(chosen) + 1 : 0;
    offer();
    dialog.showModal();
  });
})();
