// @ts-check
// "This is wrong": a dialog that writes the lines for the corrections file. Without it every page has ready lines of its own.
(() => {
  /** @typedef {{kind: string, text: string, article: string, quote: string}} Mention */
  /** @typedef {[label: string, fields: [string, string[]?][], yaml: (...values: string[]) => string]} Choice */
  const block = document.querySelector('#wrong-facts');
  const open = document.querySelector('#wrong-open');
  if (!block || !(open instanceof HTMLButtonElement) || !window.HTMLDialogElement) return;
  const facts = JSON.parse(block.textContent ?? '{}');
  const q = JSON.stringify;
  const KINDS = ['person', 'organisation', 'place'];

  /** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {object} [props] @param {(Node | string)[]} children */
  const el = (tag, props = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...children);
    return made;
  };
  /** @param {string | null | undefined} text */
  const fold = (text) => (text ?? '').replace(/\s+/g, ' ');
  /** @param {string} text @param {string} part */
  const once = (text, part) => text.split(part).length === 2;
  const page = [...document.querySelectorAll('.text')].map((one) => fold(one.textContent)).join('\n');

  /** A mention with the shortest stretch around it that stands once in its article, as far as the page shows it. @param {Element} link @returns {Mention} */
  function mentionOf(link) {
    const holder = link.closest('.words, li, h1, h2, h3, h4, h5, h6, pre, p') ?? link;
    const whole = fold(holder.textContent);
    const range = document.createRange();
    range.setStart(holder, 0);
    range.setEndBefore(link);
    const start = fold(range.toString()).length;
    const text = fold(link.textContent);
    const end = start + text.length;
    let quote = text;
    for (let n = facts.article ? 0 : 36; n < 400; n += 12) {
      const [left, right] = [Math.max(0, start - n), end + n];
      const found = [
        [left, right],
        [start, right],
        [left, end],
      ].map(([from, to]) => whole.slice(from, to).trim());
      const good = found.find((one) => once(one, text) && (!facts.article || once(page, one)));
      quote = good ?? found[0] ?? text;
      if (good || (left === 0 && right >= whole.length)) break;
    }
    const title = link.closest('.group')?.querySelector('.src .t');
    return {
      kind:
        ['date', 'figure', 'place', 'organisation'].find((one) => link.classList.contains(one)) ?? 'person',
      text,
      article: facts.article ?? fold(title?.textContent).replace(/^\[|\]$/g, ''),
      quote,
    };
  }

  /** What can be said of one mention. @param {Mention} m @returns {Choice[]} */
  function ofMention(m) {
    const at = `  - article: ${q(m.article)}\n    quote: ${q(m.quote)}\n    text: ${q(m.text)}\n`;
    if (m.kind === 'date')
      return [
        [
          'It means another date',
          [['Date, as 2024-05-03, 2024-05 or 2024']],
          (date) => `dates:\n${at}    edtf: ${q(date)}\n`,
        ],
        ['It is no date', [], () => `dates:\n${at}    hide: true\n`],
      ];
    if (m.kind === 'figure')
      return [
        [
          'It means something else',
          [['Number'], ['Unit, as km, USD or percent'], ['What is counted']],
          (number, unit, counts) =>
            `figures:\n${at}${number ? `    number: ${number.replace(/[\s,_]/g, '')}\n` : ''}${unit ? `    unit: ${q(unit)}\n` : ''}${counts ? `    counts: ${q(counts)}\n` : ''}`,
        ],
        ['It is no figure', [], () => `figures:\n${at}    hide: true\n`],
      ];
    return [
      ['It names somebody or something else', [['Who or what']], (name) => `pin:\n${at}    is: ${q(name)}\n`],
      ['It is another kind of thing', [['Kind', KINDS]], (kind) => `pin:\n${at}    kind: ${kind}\n`],
      ['There is no name here', [], () => `pin:\n${at}    hide: true\n`],
      ['This is never a name', [], () => `hide:\n  - ${q(m.text)}\n`],
    ];
  }

  /** What can be said of a name's page. @param {string} name @param {string[]} names @returns {Choice[]} */
  const ofName = (name, names) => [
    ['It is the same as another', [['The other name']], (v) => `same:\n  - [${q(name)}, ${q(v)}]\n`],
    [
      'Two are mixed up here',
      [
        ['This one', names],
        ['is not', [...names].reverse()],
      ],
      (a, b) => `different:\n  - [${q(a)}, ${q(b)}]\n`,
    ],
    ['It is no name', [], () => `hide:\n${names.map((one) => `  - ${q(one)}\n`).join('')}`],
    [
      'It is another kind of thing',
      [['Kind', KINDS]],
      (v) => `kind:\n${names.map((one) => `  ${q(one)}: ${v}\n`).join('')}`,
    ],
    ['It should be called something else', [['The better name']], (v) => `rename:\n  ${q(name)}: ${q(v)}\n`],
    [
      'The line under the name is wrong',
      [['Who or what']],
      (v) => `roles:\n  ${q(name)}: { set: ${q(v)} }\n`,
    ],
  ];

  /** What can be said of an article's page. @param {string} path @returns {Choice[]} */
  const ofArticle = (path) => {
    const set = `articles:\n  ${q(path)}:\n${facts.quote ? `    quote: ${q(facts.quote)}\n` : ''}`;
    /** @type {[string, string, string][]} */
    const list = [
      ['The title', 'Title', 'title: '],
      ['The day of publication', 'Day, as 2024-05-03', 'published: '],
      ['The publisher', 'Publisher', 'publisher: '],
      ['A line that is not the article’s', 'The whole line', 'drop:\n      - '],
      ['A line that was taken out', 'The whole line', 'keep:\n      - '],
    ];
    return list.map(([label, field, key]) => [label, [[field]], (v) => `${set}    ${key}${q(v)}\n`]);
  };

  /** What can be said of the page. @returns {Choice[]} */
  function ofPage() {
    const { name, names = [], article } = facts;
    const about = name ?? article;
    return [
      ...(name ? ofName(name, names).filter((_, i) => i !== 1 || names.length > 1) : []),
      ...(article ? ofArticle(article) : []),
      ...(about ? [note(about)] : []),
      ['Lines of every file that are no text', [['The whole line']], (v) => `drop:\n  - ${q(v)}\n`],
    ];
  }

  /** @param {string} about @returns {Choice} */
  const note = (about) => ['Something to add', [['Your note']], (v) => `notes:\n  ${q(about)}: ${q(v)}\n`];

  /** @type {Element[]} */
  const links = [...document.querySelectorAll('.text a.e, .passage .words a.e')];
  /** @type {Element | null} */
  let last = null;
  for (const type of ['mouseover', 'focusin'])
    document.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest('a.e') : null;
      if (link && links.includes(link)) last = link;
    });

  const about = el('select', { id: 'wrong-about' });
  const what = el('select', { id: 'wrong-what' });
  const fields = el('div');
  const yaml = el('textarea', { id: 'wrong-yaml', readOnly: true, rows: 7 });
  const status = el('p', { className: 'why' });
  status.setAttribute('role', 'status');
  const send = el('p', { className: 'row' });
  const copy = el('button', { type: 'button' }, 'Copy');
  const save = el('a', { className: 'button', download: 'corrections.yaml' }, 'Download');
  const close = el('button', { type: 'button' }, 'Close');
  const dialog = el(
    'dialog',
    { className: 'wrong' },
    el('h2', { id: 'wrong-title' }, 'This is wrong'),
    el('p', { className: 'field' }, el('label', { htmlFor: 'wrong-about' }, 'About'), about),
    el('p', { className: 'field' }, el('label', { htmlFor: 'wrong-what' }, 'What is wrong'), what),
    fields,
    el(
      'p',
      { className: 'field' },
      el('label', { htmlFor: 'wrong-yaml' }, 'Lines for seeds/_corrections.yaml'),
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
    const lines = choices[what.selectedIndex]?.[2](...values) ?? '';
    yaml.value = lines;
    status.textContent = '';
    save.href = URL.createObjectURL(new Blob([lines], { type: 'text/yaml' }));
    const body = encodeURIComponent(`${location.href}\n\n${lines}`);
    const subject = encodeURIComponent(`Correction: ${document.title}`);
    send.replaceChildren();
    if (facts.mail)
      send.append(
        el(
          'a',
          { className: 'button', href: `mailto:${facts.mail}?subject=${subject}&body=${body}` },
          'Send by mail',
        ),
      );
    if (facts.issues)
      send.append(
        el(
          'a',
          {
            className: 'button',
            href: `${facts.issues}?title=${subject}&body=${body}`,
            rel: 'noopener noreferrer',
          },
          'Open an issue',
        ),
      );
  }

  function ask() {
    const list = choices[what.selectedIndex]?.[1] ?? [];
    fields.replaceChildren(
      ...list.map(([label, options], i) => {
        const id = `wrong-${i}`;
        const field = options
          ? el('select', { id }, ...options.map((one) => el('option', {}, one)))
          : el('input', { id, autocomplete: 'off' });
        return el('p', { className: 'field' }, el('label', { htmlFor: id }, label), field);
      }),
    );
    write();
  }

  function offer() {
    const link = links[about.selectedIndex - 1];
    choices = link ? ofMention(mentionOf(link)) : ofPage();
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
      status.textContent = 'Copied. Paste it into seeds/_corrections.yaml and build again.';
    } catch {
      status.textContent = 'The lines are selected: copy them with Ctrl+C.';
    }
  });
  open.hidden = false;
  open.addEventListener('click', () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const chosen = last ?? (target && links.includes(target) ? target : null);
    about.replaceChildren(
      el('option', {}, 'This page'),
      ...links.map((link) =>
        el(
          'option',
          {},
          `“${fold(link.textContent)}” ${fold(link.closest('.para, .passage')?.querySelector('.pn')?.textContent)}`,
        ),
      ),
    );
    about.selectedIndex = chosen ? links.indexOf(chosen) + 1 : 0;
    offer();
    dialog.showModal();
  });
})();
