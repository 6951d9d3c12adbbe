// @ts-check
// "This is wrong": a dialog that writes the lines for the corrections file. Without it every page has ready lines of its own.
// Loaded by site.js when it is first asked for, which says by the event 'wrong' that it shall open, and on which mention.
(() => {
  /** @typedef {{kind: string, text: string, article: string, quote: string}} Mention */
  /** @typedef {[label: string, fields: [string, string[][]?][], yaml: (...values: string[]) => string]} Choice */
  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  const facts = JSON.parse(document.querySelector('#wrong-facts')?.textContent ?? '{}');
  const q = JSON.stringify;
  /** How the corrections file calls a kind, and how the reader does. @type {string[][]} */
  const KINDS = [
    ['person', say('person')],
    ['organisation', say('organisation')],
    ['place', say('place')],
  ];

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
          say('It means another date'),
          [[say('Date, as 2024-05-03, 2024-05 or 2024')]],
          (date) => `dates:\n${at}    edtf: ${q(date)}\n`,
        ],
        [say('It is no date'), [], () => `dates:\n${at}    hide: true\n`],
      ];
    if (m.kind === 'figure')
      return [
        [
          say('It means something else'),
          [[say('Number')], [say('Unit, as km, USD or percent')], [say('What is counted')]],
          (number, unit, counts) =>
            `figures:\n${at}${number ? `    number: ${number.replace(/[\s,_]/g, '')}\n` : ''}${unit ? `    unit: ${q(unit)}\n` : ''}${counts ? `    counts: ${q(counts)}\n` : ''}`,
        ],
        [say('It is no figure'), [], () => `figures:\n${at}    hide: true\n`],
      ];
    return [
      [
        say('It names somebody or something else'),
        [[say('Who or what')]],
        (name) => `pin:\n${at}    is: ${q(name)}\n`,
      ],
      [
        say('It is another kind of thing'),
        [[say('Kind'), KINDS]],
        (kind) => `pin:\n${at}    kind: ${kind}\n`,
      ],
      [say('There is no name here'), [], () => `pin:\n${at}    hide: true\n`],
      [say('This is never a name'), [], () => `hide:\n  - ${q(m.text)}\n`],
    ];
  }

  /** What can be said of a name's page. @param {string} name @param {string[]} names @returns {Choice[]} */
  const ofName = (name, names) => [
    [
      say('It is the same as another'),
      [[say('The other name')]],
      (v) => `same:\n  - [${q(name)}, ${q(v)}]\n`,
    ],
    [
      say('Two are mixed up here'),
      [
        [say('This one'), names.map((one) => [one])],
        [say('is not'), names.map((one) => [one]).reverse()],
      ],
      (a, b) => `different:\n  - [${q(a)}, ${q(b)}]\n`,
    ],
    [say('It is no name'), [], () => `hide:\n${names.map((one) => `  - ${q(one)}\n`).join('')}`],
    [
      say('It is another kind of thing'),
      [[say('Kind'), KINDS]],
      (v) => `kind:\n${names.map((one) => `  ${q(one)}: ${v}\n`).join('')}`,
    ],
    [
      say('It should be called something else'),
      [[say('The better name')]],
      (v) => `rename:\n  ${q(name)}: ${q(v)}\n`,
    ],
    [
      say('The line under the name is wrong'),
      [[say('Who or what')]],
      (v) => `roles:\n  ${q(name)}: { set: ${q(v)} }\n`,
    ],
  ];

  /** What can be said of an article's page. @param {string} path @returns {Choice[]} */
  const ofArticle = (path) => {
    const set = `articles:\n  ${q(path)}:\n${facts.quote ? `    quote: ${q(facts.quote)}\n` : ''}`;
    /** @type {[string, string, string][]} */
    const list = [
      [say('The title'), say('Title'), 'title: '],
      [say('The day of publication'), say('Day, as 2024-05-03'), 'published: '],
      [say('The publisher'), say('Publisher'), 'publisher: '],
      [say('A line that is not the article’s'), say('The whole line'), 'drop:\n      - '],
      [say('A line that was taken out'), say('The whole line'), 'keep:\n      - '],
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
      [say('Lines of every file that are no text'), [[say('The whole line')]], (v) => `drop:\n  - ${q(v)}\n`],
    ];
  }

  /** @param {string} about @returns {Choice} */
  const note = (about) => [
    say('Something to add'),
    [[say('Your note')]],
    (v) => `notes:\n  ${q(about)}: ${q(v)}\n`,
  ];

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
    el('p', { className: 'field' }, el('label', { htmlFor: 'wrong-about' }, say('About')), about),
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
    const lines = choices[what.selectedIndex]?.[2](...values) ?? '';
    yaml.value = lines;
    status.textContent = '';
    save.href = URL.createObjectURL(new Blob([lines], { type: 'text/yaml' }));
    const body = encodeURIComponent(`${location.href}\n\n${lines}`);
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
            href: `${facts.issues}?title=${subject}&body=${body}`,
            rel: 'noopener noreferrer',
          },
          say('Open an issue'),
        ),
      );
  }

  function ask() {
    const list = choices[what.selectedIndex]?.[1] ?? [];
    fields.replaceChildren(
      ...list.map(([label, options], i) => {
        const id = `wrong-${i}`;
        const field = options
          ? el('select', { id }, ...options.map(([value, shown = value]) => el('option', { value }, shown)))
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
      status.textContent = say('Copied. Paste it into seeds/_corrections.yaml and build again.');
    } catch {
      status.textContent = say('The lines are selected: copy them with Ctrl+C.');
    }
  });
  document.addEventListener('wrong', (event) => {
    const last = event instanceof CustomEvent ? event.detail : null;
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const chosen = [last, target].find((one) => links.includes(one));
    about.replaceChildren(
      el('option', {}, say('This page')),
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
