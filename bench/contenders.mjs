// What is measured: Dossier in four situations, and site generators that extract nothing, with the names handed to them for free.
import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText, seedPath, seedText, writeTagged } from './corpus.mjs';

const HERE = import.meta.dirname;
const DOSSIER = join(HERE, '../bin/dossier.mjs');
const OTHERS = join(HERE, 'node_modules/.bin');

/** Each: a name, what to do before each run (not measured), the commands that are measured, and where the site lies. */
export function contenders(folder, corpus, { others }) {
  const seeds = join(folder, 'seeds');
  const out = join(folder, 'site/dossier');
  const cache = join(folder, 'cache');
  const config = join(folder, 'bench.config.yaml'); // whoever runs this may have one of their own
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, 'title: Dossier\n');
  const dossier = [[process.execPath, DOSSIER, 'build', '--quiet', '--seeds', seeds, '--out', out, '--cache', cache, '--config', config]];
  const setAside = awayFrom(folder);
  const middle = Math.floor(corpus.size / 2);
  let edition = 0;
  let lines = 0;
  const list = [
    { name: 'Dossier, cold', out, commands: dossier, before: () => [out, cache].forEach(setAside) },
    { name: 'Dossier, nothing changed', out, commands: dossier, before: () => {} },
    {
      name: 'Dossier, a sentence added',
      out,
      commands: dossier,
      before: () => appendFileSync(seedPath(seeds, middle), `\nThe work was put off for another ${++lines + 1} weeks, a clerk said.\n`),
    },
    {
      name: 'Dossier, another article in its place',
      out,
      commands: dossier,
      before: () => writeFileSync(seedPath(seeds, middle), seedText(articleText(middle, { ...corpus, edition: ++edition }))),
    },
    { name: 'Dossier, full cache, no site', out, commands: dossier, before: () => setAside(out) },
  ];
  if (!others) return list;
  const pagefind = join(OTHERS, 'pagefind');
  if (existsSync(pagefind) && existsSync('/usr/bin/hugo')) list.push(hugo(join(folder, 'hugo'), corpus, { pagefind, setAside }));
  if (existsSync(pagefind) && existsSync(join(OTHERS, 'eleventy'))) list.push(eleventy(join(folder, 'eleventy'), corpus, { pagefind, setAside }));
  return list;
}

function hugo(folder, corpus, { pagefind, setAside }) {
  writeTagged(join(folder, 'content/articles'), corpus);
  write(folder, 'config.toml', 'baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["RSS", "sitemap"]\n[taxonomies]\n  tag = "tags"\n');
  write(folder, 'layouts/_default/baseof.html', '<!doctype html><html lang="en"><title>{{ .Title }}</title><main data-pagefind-body>{{ block "main" . }}{{ end }}</main></html>');
  write(folder, 'layouts/_default/single.html', '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a> {{ end }}{{ end }}');
  write(folder, 'layouts/_default/list.html', '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Summary }}</li>{{ end }}</ul>{{ end }}');
  const out = join(folder, 'public');
  return {
    name: 'Hugo + Pagefind, no extraction',
    out,
    before: () => setAside(out),
    commands: [['/usr/bin/hugo', '--quiet', '--source', folder], [pagefind, '--silent', '--site', out]],
  };
}

function eleventy(folder, corpus, { pagefind, setAside }) {
  writeTagged(join(folder, 'content'), corpus);
  write(folder, 'content/content.json', '{"layout": "page.njk"}');
  write(folder, '_includes/page.njk', '<!doctype html><html lang="en"><title>{{ title }}</title><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}{% for tag in tags %}<a href="/tags/{{ tag | slugify }}/">{{ tag }}</a> {% endfor %}</main></html>');
  write(folder, 'tags.njk', '---\npagination:\n  data: collections\n  size: 1\n  alias: tag\npermalink: /tags/{{ tag | slugify }}-{{ pagination.pageNumber }}/\n---\n<!doctype html><html lang="en"><title>{{ tag }}</title><main data-pagefind-body><h1>{{ tag }}</h1><ul>{% for one in collections[tag] %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></main></html>');
  const out = join(folder, '_site');
  return {
    name: 'Eleventy + Pagefind, no extraction',
    out,
    cwd: folder,
    before: () => setAside(out),
    commands: [[join(OTHERS, 'eleventy'), '--quiet', '--input=.', `--output=${out}`], [pagefind, '--silent', '--site', out]],
  };
}

/**
 * The next run finds no site, and yet nothing was deleted: ext4 without a journal passes over each inode that was deleted within five
 * minutes, one by one, for every file that it makes, which cost a build after the deletion of 11,000 files a quarter of its time. Away
 * from where the generators read.
 */
function awayFrom(folder) {
  const former = join(folder, 'former');
  mkdirSync(former, { recursive: true });
  let number = 0;
  while (existsSync(join(former, String(number)))) number += 1;
  return (path) => {
    if (existsSync(path)) renameSync(path, join(former, String(number++)));
  };
}

function write(folder, path, text) {
  const target = join(folder, path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, text);
}
