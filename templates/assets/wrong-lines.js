// @ts-check
// "This is wrong": what can be said of a page or a mention, and the lines for the corrections file that say it. Loaded with the dialog.
(() => {
  /** @typedef {{kind: string, text: string, article: string, quote: string}} Mention */
  /** A field is a label, the values to choose from, and what stands in it at first. @typedef {[string, string[][]?, string?]} Field */
  /** @typedef {[label: string, fields: Field[], yaml: (...values: string[]) => string]} Choice */
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

  /** @param {string | null | undefined} text */
  const fold = (text) => (text ?? '').replace(/\s+/g, ' ');
  /** @param {string} text @param {string} part */
  const once = (text, part) => text.split(part).length === 2;
  const page = [...document.querySelectorAll('.text')].map((one) => fold(one.textContent)).join('\n');

  /** @param {Element} element */
  const holderOf = (element) =>
    element.closest('.words, li, table, h1, h2, h3, h4, h5, h6, pre, p') ?? element;

  /** Words of an element before a place in it. @param {Element} holder @param {(range: Range) => void} setEnd */
  function before(holder, setEnd) {
    const range = document.createRange();
    range.setStart(holder, 0);
    setEnd(range);
    return fold(range.toString());
  }

  /** The shortest stretch around words that stands once in its article, as far as the page shows it. @param {string} whole @param {number} start @param {string} text */
  function quoteOf(whole, start, text) {
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
      quote = good ?? (found[0] || text);
      if (good || (left === 0 && right >= whole.length)) break;
    }
    return quote;
  }

  /** @param {Element} link @returns {Mention} */
  function mentionOf(link) {
    const holder = holderOf(link);
    const text = fold(link.textContent);
    const start = before(holder, (range) => range.setEndBefore(link)).length;
    const title = link.closest('.group')?.querySelector('.src .t');
    return {
      kind:
        ['date', 'figure', 'place', 'organisation'].find((one) => link.classList.contains(one)) ?? 'person',
      text,
      article: facts.article ?? title?.getAttribute('data-path') ?? fold(title?.textContent),
      quote: quoteOf(fold(holder.textContent), start, text),
    };
  }

  /** Words that the reader selected in the article, and where. @type {{text: string, whole: string, start: number} | null} */
  let selected = null;

  /** @param {Range | null} range */
  function select(range) {
    selected = null;
    const at = range?.startContainer;
    const element = at instanceof Element ? at : at?.parentElement;
    if (!range || !element?.closest('.text')) return;
    const holder = holderOf(element);
    const whole = fold(holder.textContent);
    const text = fold(range.toString()).trim();
    const lead = before(holder, (one) => one.setEnd(range.startContainer, range.startOffset));
    const start = whole.indexOf(text, Math.max(0, lead.length - 1));
    if (text !== '' && text.length <= 200 && start >= 0) selected = { text, whole, start };
  }

  /** A name that the program did not see. @param {string} text @param {string} kind */
  function missed(text, kind) {
    const holders = document.querySelectorAll(
      '.text .words, .text :is(li, table, pre, h2, h3, h4, h5, h6), h1.text',
    );
    const holder = [...holders].find((one) => text !== '' && fold(one.textContent).includes(text));
    const whole = fold(holder?.textContent);
    const place = selected?.text === text ? selected : { text, whole, start: whole.indexOf(text) };
    const quote = quoteOf(place.whole, Math.max(0, place.start), text);
    return `pin:\n  - article: ${q(facts.article)}\n    quote: ${q(quote)}\n    text: ${q(text)}\n    kind: ${kind}\n`;
  }

  /** A number as people of the page's language write it, as YAML does: '1,200' and '1.5', in German '1.200' and '1,5'. @param {string} written */
  function plainNumber(written) {
    const parts = document.documentElement.lang === 'de' ? /\.(?=\d{3}(?!\d))/g : /,(?=\d{3}(?!\d))/g;
    return written
      .replace(/[\s_'’]/g, '')
      .replace(parts, '')
      .replace(',', '.');
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
            `figures:\n${at}${number ? `    number: ${plainNumber(number)}\n` : ''}${unit ? `    unit: ${q(unit)}\n` : ''}${counts ? `    counts: ${q(counts)}\n` : ''}`,
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

  /** What can be said of a name's page. @param {string} name @param {string[]} names */
  const ofName = (name, names) => everyOfName(name, names).filter(isAsked);

  /** A choice among nothing is none. @param {Choice} choice */
  const isAsked = ([, fields]) => fields.every(([, options]) => options?.length !== 0);

  /** As the corrections file calls them. */
  const REGISTERS = 'wikidata viaf isni gnd orcid lei ror imo company geonames opensanctions url'
    .split(' ')
    .map((one) => [one]);

  /** What the page is about, where it says so: another kind may have the same name. */
  const kind =
    KINDS.flatMap(([one]) => (document.querySelector(`.kindline .${one}`) ? [`, kind: ${one}`] : []))[0] ??
    '';

  /** @param {string[]} names */
  const several = (names) => (names.length > 1 ? names.map((one) => [one]) : []);

  /** Roles as the page gives them: the corrections file knows them by these words. */
  const roles = [
    ...document.querySelectorAll('[data-fact=role], [data-fact=described-as], [data-fact=affiliation]'),
  ]
    .flatMap((fact) => [...fact.querySelectorAll('bdi')])
    .map((one) => [fold(one.textContent)]);

  /** @param {string} name @param {string[]} names @returns {Choice[]} */
  const everyOfName = (name, names) => [
    [
      say('It is the same as another'),
      [[say('The other name')]],
      (v) => `same:\n  - [${q(name)}, ${q(v)}]\n`,
    ],
    [
      say('Two are mixed up here'),
      [
        [say('This one'), several(names)],
        [say('is not'), several(names).reverse()],
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
    [say('A role is wrong'), [[say('Role'), roles]], (v) => `roles:\n  ${q(name)}:\n    hide: [${q(v)}]\n`],
    [
      say('Who it is in a register'),
      [[say('Register'), REGISTERS], [say('Identifier')]],
      (register, id) => `identifiers:\n  - { name: ${q(name)}${kind}, ${register}: ${q(id)} }\n`,
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
    return [
      [
        say('A name was missed'),
        [
          [say('Its words, as in the article'), undefined, selected?.text],
          [say('Kind'), KINDS],
        ],
        missed,
      ],
      ...list.map(
        /** @returns {Choice} */ ([label, field, key]) => [
          label,
          [[field]],
          (v) => `${set}    ${key}${q(v)}\n`,
        ],
      ),
    ];
  };

  /** What can be said of the page. @returns {Choice[]} */
  function ofPage() {
    const { name, names = [], article } = facts;
    const about = name ?? article;
    return [
      ...(name ? ofName(name, names) : []),
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

  // @ts-expect-error what wrong.js calls
  window.dossierWrong = {
    fold,
    /** @param {Element | null} link @returns {Choice[]} */
    choices: (link) => (link ? ofMention(mentionOf(link)) : ofPage()),
    /** Keep what is selected; true where it can be said of it that a name was missed. @param {Range | null} range */
    select(range) {
      select(range);
      return selected !== null;
    },
  };
})();
