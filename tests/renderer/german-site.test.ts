// The same articles as an English and as a German site: what is the same in both and stands in no article was left untranslated.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { GERMAN } from '../../src/lexicon/interface/german.ts';
import { buildSite } from '../sites/build-site.ts';

const FERRY = join(import.meta.dirname, '../collections/ferry');
const SEEDS = join(import.meta.dirname, '../../seeds');

const files = Object.fromEntries(
  [FERRY, SEEDS].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
);

/** Words that English interface texts cannot do without, and German ones do not have. */
const ENGLISH =
  /\b(?:the|of|and|or|with|from|to|is|are|was|were|not|no|for|this|that|it|its|as|at|by|on|which|what|who|when|where|how|more|other|every|each|all|first|article|articles|file|line|lines|word|words|page|pages|people|person|place|places|date|dates|figure|figures|name|names|source|sources|title|heading|caption|publisher|author|mention|mentions|passage|passages|said|given|stated|read|found|unknown|inferred|rule|text|year)\b/iu;

/** Names of files are the same in every language: 'mentions.csv'. */
const SAME = /^[a-z]+(?:[-.][a-z]+)*\.[a-z]+$/u;
/** Names of rules and of quantities that the program words: 'neighbour-article', 'US dollars per month', 'hours per day'. */
const OURS = /^(?:rule )?[a-z]+(?:-[a-z]+)+\b|\b(?:US dollars|hours|nights|days|people|years)\b/u;

/** Words of a page that a reader sees or hears, text by text. */
function textsOf(html: string): readonly string[] {
  const texts: string[] = [];
  const open: { tag: string; own: boolean }[] = [];
  const isOwn = (tag: string, { class: style = '' }: Record<string, string>): boolean =>
    ['code', 'pre', 'script', 'style', 'bdi', 'q', 'blockquote', 'del', 'mark'].includes(tag) ||
    /\b(?:words|text|t|mono)\b/u.test(style);
  let shown = '';
  const end = (): void => {
    texts.push(shown);
    shown = '';
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      end();
      open.push({ tag, own: isOwn(tag, attributes) });
      if (tag === 'meta' && attributes['name'] === 'description') texts.push(attributes['content'] ?? '');
      if (attributes['class'] === 'Z3988') return; // for reference managers: keys of a standard
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (attributes[name] !== undefined) texts.push(attributes[name]);
    },
    ontext: (text) => {
      if (!open.some(({ own }) => own)) shown += text;
    },
    onclosetag: () => {
      end();
      open.pop();
    },
  });
  parser.end(html);
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}

/** 'Red Cross (Ferry sinks off Porto Almeida) · Dossier': the name and the title that tells it from its namesakes. */
function partsOf(text: string): readonly string[] {
  const twin = /^(?<name>.+) \((?<title>.+)\) · Dossier$/u.exec(text)?.groups;
  return twin === undefined
    ? [text.replace(/^[[(]|…?[)\]]?(?: · Dossier)?$/gu, '')]
    : [twin['name'] ?? '', twin['title'] ?? ''];
}

test('no page of a German site has English words of the interface', async () => {
  const [english, german] = await Promise.all([buildSite(files), buildSite(files, 'language: de\n')]);
  const articles = [...Object.keys(files), ...Object.values(files)].join('\n').replace(/\s+/gu, ' ');
  const left = new Map<string, string>();
  for (const [path, html] of german.site) {
    if (!path.endsWith('.html')) continue;
    const same = new Set(textsOf(english.site.get(path) ?? ''));
    for (const text of textsOf(html)) {
      const words = text.replace(/“[^”]*”|'[^']*'/gu, '');
      const isOurs = !partsOf(text).every((part) => articles.includes(part));
      const isSaid = GERMAN.phrases.get(text) === text || SAME.test(text);
      const isEnglish = ENGLISH.test(words) || OURS.test(words);
      if (same.has(text) && isEnglish && isOurs && !isSaid && !left.has(text)) left.set(text, path);
    }
  }
  expect([...left].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  const search = String(german.site.get('search/all.js'));
  expect(search).toContain('US-Dollar pro Monat');
  expect(search).not.toContain('US dollars per month');
}, 120_000);
