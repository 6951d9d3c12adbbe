// @ts-check
// "Cite a sentence": a dialog that writes a footnote for one sentence of an article, and the link that opens it. Loaded by site.js when it
// is first asked for, which says by the event 'cite' which words were selected and which mention was pointed at last.
(() => {
  /** What stands in say('…') is written in the language of the interface when the site is built. @param {string} phrase */
  const say = (phrase) => phrase;
  /** @param {string | null | undefined} text */
  const fold = (text) => (text ?? '').replace(/\s+/gu, ' ').trim();
  /** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {object} [props] @param {(Node | string)[]} children */
  const el = (tag, props = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...children);
    return made;
  };
  /** A sentence, and the paragraph it stands in. @typedef {{ words: string, para: HTMLElement }} Passage */

  const LONGEST_SHOWN = 80;
  /** Words at either end that a browser finds a longer passage by. */
  const ENDS = 5;
  /** What ends with a stop that ends no sentence: 'Mr.', 'J.'. */
  const ABBREVIATED =
    /(?<![\p{L}\p{N}])(?:\p{Lu}|Col|Coun|Dr|Gen|Hon|Lt|M|MM|Maj|Mme|Mr|Mrs|Ms|No|Nr|Prof|Rev|Sen|Sgt|Sr|St|bzw|ca|cf|etc|vs|z\. ?B)\.\s*$/u;
  const passage = el('select', { id: 'cite-passage' });
  const note = el('textarea', { id: 'cite-note', readOnly: true, rows: 6 });
  const link = el('input', { id: 'cite-link', readOnly: true });
  const status = el('p', { className: 'why' });
  status.setAttribute('role', 'status');
  const copyNote = el('button', { type: 'button' }, say('Copy'));
  const copyLink = el('button', { type: 'button' }, say('Copy the link'));
  const close = el('button', { type: 'button' }, say('Close'));
  /** @param {string} label @param {HTMLElement} field */
  const labelled = (label, field) =>
    el('p', { className: 'field' }, el('label', { htmlFor: field.id }, label), field);
  const dialog = el(
    'dialog',
    { className: 'wrong cite' },
    el('h2', { id: 'cite-title' }, say('Cite a sentence')),
    labelled(say('Sentence'), passage),
    labelled(say('Footnote'), note),
    labelled(say('Link that opens it'), link),
    el('p', { className: 'row' }, copyNote, copyLink, close),
    status,
  );
  dialog.setAttribute('aria-labelledby', 'cite-title');
  document.body.append(dialog);

  /** The words of a paragraph as the article has them: without its number, who asks, and the notes beside it. @param {Element} para */
  function wordsOf(para) {
    const words = para.querySelectorAll('.words, h2, h3, h4, h5, h6, li, td, th, pre');
    return [...words].map((one) => fold(one.textContent)).filter(Boolean);
  }

  /** @param {string} text @returns {string[]} */
  function sentencesOf(text) {
    const cut = /** @type {any} */ (Intl).Segmenter;
    if (!cut) return [text];
    const language = document.querySelector('.article .text')?.getAttribute('lang') || 'en';
    /** @type {string[]} */
    const found = [];
    for (const { segment } of new cut(language, { granularity: 'sentence' }).segment(text))
      if (ABBREVIATED.test(found.at(-1) ?? '')) found.push(`${found.pop()}${segment}`);
      else found.push(segment);
    return found.map(fold).filter(Boolean);
  }

  /** @type {Passage[]} */
  const sentences = [...document.querySelectorAll('.article .text .para[id]')].flatMap((para) =>
    para instanceof HTMLElement
      ? wordsOf(para)
          .flatMap(sentencesOf)
          .map((words) => ({ words, para }))
      : [],
  );
  /** @type {Passage[]} */
  let shown = [];

  /** '¶2'; the heading and the caption have a name instead. @param {HTMLElement} para */
  const numberOf = (para) => {
    const number = fold(para.querySelector('.pn')?.textContent);
    return number === '#' ? '' : number;
  };

  /** Where the site is published its own address, else where the page was opened. */
  const base = () =>
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href.split('#', 1).join();

  /** @param {string} words */
  const encoded = (words) => encodeURIComponent(words).replace(/-/gu, '%2D');

  /** The address with the paragraph and, for browsers that mark words, the words. @param {Passage} one */
  function linkTo({ words, para }) {
    const all = words.split(' ');
    const marked =
      all.length <= 2 * ENDS
        ? encoded(words)
        : `${encoded(all.slice(0, ENDS).join(' '))},${encoded(all.slice(-ENDS).join(' '))}`;
    return `${base()}#${para.id}:~:text=${marked}`;
  }

  function write() {
    const one = shown[passage.selectedIndex];
    if (!one) return;
    const article = fold(document.querySelector('#cite')?.parentElement?.querySelector('pre')?.textContent);
    const number = numberOf(one.para);
    const address = /^https?:/u.test(base()) ? ` ${base()}#${one.para.id}` : '';
    const inner = one.words.replace(/[“„"]([^“”„"]*)[”“"]/gu, `${say('‘')}$1${say('’')}`);
    const quote = `${say('“')}${inner}${say('”')}`;
    note.value = `${quote}${number ? ` (${number})` : ''}. ${article}${address}`.replace(
      /([.!?]”|[.!?]“)\. /u,
      '$1 ',
    );
    link.value = linkTo(one);
    status.textContent = '';
  }

  /** @param {HTMLInputElement | HTMLTextAreaElement} field */
  async function copy(field) {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = say('Copied');
    } catch {
      status.textContent = say('The words are selected: copy them with Ctrl+C.');
    }
  }

  passage.addEventListener('change', write);
  copyNote.addEventListener('click', () => copy(note));
  copyLink.addEventListener('click', () => copy(link));
  close.addEventListener('click', () => dialog.close());

  /** Of a selection, the words of its first paragraph. @param {Range | null} range @returns {Passage | null} */
  function chosenIn(range) {
    const start = range?.startContainer;
    const para = (start instanceof Element ? start : start?.parentElement)?.closest('.article .para[id]');
    if (!range || !(para instanceof HTMLElement)) return null;
    const inside = range.cloneRange();
    const words = [...para.querySelectorAll('.words')].at(-1);
    if (words && !words.contains(range.endContainer)) inside.setEndAfter(words);
    const text = fold(inside.toString());
    return text === '' ? null : { words: text, para };
  }

  document.addEventListener('cite', (event) => {
    const { last = null, range = null } = event instanceof CustomEvent ? event.detail : {};
    const own = chosenIn(range);
    shown = own ? [own, ...sentences] : sentences;
    passage.replaceChildren(
      ...shown.map(({ words, para }) =>
        el(
          'option',
          {},
          `${numberOf(para)} ${words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words}`.trim(),
        ),
      ),
    );
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const at = last?.closest('.para') ? last : target;
    const para = at?.closest('.para');
    const name = para === at ? '' : fold(at?.textContent);
    const inPara = shown.findIndex((one) => one.para === para && one.words.includes(name));
    passage.selectedIndex = own ? 0 : Math.max(0, inPara);
    write();
    dialog.showModal();
  });
})();
