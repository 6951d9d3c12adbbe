// Front matter that would run code, reach a prototype, grow without bound or take the text away.
import { type HostileCase, mark, two, witness } from './case.ts';

/** Writes a file where somebody runs it. The test looks for that file. */
const CODE = `(function () { process.mainModule?.require?.('fs').writeFileSync('PWNED', ''); globalThis.PWNED = 1; process.exit(7); return {}; })()`;

const ENGINES = [
  '---js',
  '---javascript',
  '--- js',
  '---JS',
  '---JavaScript',
  '---coffee',
  '---cson',
  '---json',
  '---toml',
  '---yaml',
  '---constructor',
  '---toString',
  '---hasOwnProperty',
  '---__proto__',
  '---valueOf',
  '---js ---',
  '--- Kim said on Monday',
  '----',
];

/** Each between two fences; whatever comes of it, the article below is kept. */
const BLOCKS = [
  '__proto__: {polluted: yes}',
  '"__proto__": {title: polluted}',
  'constructor: {prototype: {polluted: yes}}',
  'prototype: x\ntoString: y\nhasOwnProperty: z',
  'title: !!js/function "function () { process.exit(7) }"',
  'title: !!js/undefined ""\nauthor: !!js/regexp /x/',
  'title: !!python/object/apply:os.system ["touch PWNED"]',
  'title: !!binary R0lGODlhAQABAAAAACw=',
  'title: !<tag:yaml.org,2002:js/eval> "process.exit(7)"',
  `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ntags: *f`,
  'a: &a\n  b: *a\ntitle: a loop',
  'title: &x [*x]',
  'title: *nothing',
  `title: ${'['.repeat(5000)}`,
  `title: ${'['.repeat(400)}${']'.repeat(400)}`,
  `title: ${'{a: '.repeat(400)}1${'}'.repeat(400)}`,
  `title: "${'x'.repeat(60_000)}"`,
  `title: "${'x'.repeat(70_000)}"`,
  `tags: [${Array.from({ length: 9000 }, (_, index) => `t${index}`).join(', ')}]`,
  Array.from({ length: 150 }, (_, index) => `key${index}: value`).join('\n'),
  Array.from({ length: 260 }, (_, index) => `key${index}: value`).join('\n'),
  'title: one\ntitle: two',
  'title: {a: 1}\npublished: [1]\nurl: {b: 2}\ntags: {c: 3}',
  'title: 2026\npublished: 2026-02-30\nlanguage: 012',
  'published: 99999999-01-01',
  'published: 2026-02-09T25:61:61Z\nauthor: 1:20',
  'published: 0000-00-00\nlanguage: "<b>"',
  'title: null\npublisher: ~\nauthor:\nurl:\ntags:',
  'title: "unclosed',
  'title: a: b: c\n\t tab',
  '- a\n- list',
  'just words',
  '? complex\n: key\n? [a, b]\n: c',
  '<<: {title: merged}\ntitle: own',
  '%YAML 1.1\ntitle: x',
  'title: |\n  many\n  lines\n  <script>alert(1)</script>',
  'title: "\\u0000\\u202e\\ud800 controls"\nauthor: "\\x1b[31m red"',
  `title: ${'a '.repeat(3000)}`,
  'url: "https://example.org/\\u2028\\u0000"\ntitle: "line\\nbreak"',
  'titel: wrong key\nPUBLISHED: 2024-01-01\n"": empty',
  `title: ${'&a '.repeat(300)}x`,
  `title: ${'!!str '.repeat(300)}x`,
  `${'? '.repeat(1500)}x`,
  `${'- '.repeat(1500)}x`,
  `title: ${'"" '.repeat(3000)}`,
  `title: ${"'".repeat(9001)}`,
  `a${' '.repeat(60_000)}: b`,
  `${'#'.repeat(60_000)}\ntitle: after a comment`,
  `${'a: {'.repeat(3000)}`,
];

export function frontMatterCases(): HostileCase[] {
  const engines = ENGINES.map((fence, index): HostileCase => {
    const id = `engine${two(index)}`;
    return {
      family: 'front-matter',
      name: `engines/${id}.${index % 2 === 0 ? 'md' : 'txt'}`,
      content: `${fence}\n${CODE}\n---\n\n${witness(id)}\n`,
      expected: { page: [mark(id)] },
    };
  });
  const blocks = BLOCKS.map((block, index): HostileCase => {
    const id = `block${two(index)}`;
    return {
      family: 'front-matter',
      name: `blocks/${id}.${index % 2 === 0 ? 'txt' : 'md'}`,
      content: `---\n${block}\n---\n\nReport ${id}\n\n${witness(id)}\n`,
      expected: { page: [mark(id)] },
    };
  });
  const open: HostileCase = {
    family: 'front-matter',
    name: 'blocks/open.md',
    content: `---\ntitle: never closed\n\n${witness('neverclosed')}\n`,
    expected: { page: [mark('neverclosed')] },
  };
  return [...engines, ...blocks, open];
}
