import { expect, test } from 'vitest';
import { leanAsset } from '../../src/renderer/lean-assets.ts';

test('a script loses whole-line comments, types and indentation, and nothing else', () => {
  const script = [
    '// @ts-check',
    '/** One line. */',
    '(() => {',
    "  const a = 'https://example.org'; // stays",
    '',
    '  /**',
    '   * Several lines.',
    '   */',
    '  /** @type {number} */ let b = 1;',
    '})();',
    '',
  ].join('\n');
  const lean = "(() => {\nconst a = 'https://example.org'; // stays\nlet b = 1;\n})();\n";
  expect(leanAsset('assets/x.js', script)).toBe(lean);
});

test.each([
  [
    'const add = (/** @type {number} */ a, /** @type {{of: string}[]} */ b) => b;',
    'const add = (a, b) => b;',
  ],
  ["const a = '/** @type {x} */';", "const a = '/** @type {x} */';"],
  ["const a = b('c', /** @type {x} */ d);", "const a = b('c', /** @type {x} */ d);"],
  ['const a = /** why */ 1;', 'const a = /** why */ 1;'],
  ['/** @type {x} */ let a = 1; /* b */', 'let a = 1; /* b */'],
  ['/**\n * @type {x}\n */ let a = 1;\nlet b;', 'let a = 1;\nlet b;'],
])('types go only where no string can be meant: %s', (line, lean) => {
  expect(leanAsset('assets/x.js', line)).toBe(`${lean}\n`);
});

test('a script with a template string over several lines is left alone', () => {
  const script = 'const a = `\n  // no comment\n`;\n';
  expect(leanAsset('assets/x.js', script)).toBe(script);
});

test('a style sheet loses comments and blanks that say nothing; fonts and pictures nothing', () => {
  expect(leanAsset('assets/x.css', '/* why */\na {\n  color: red;\n}\n')).toBe('a{color:red}');
  const rule = `a :is(b, c)::after, .d > e { content: ' , {x} : '; margin: 0 calc(1px + 2px); font: 1em "A, B", serif; }`;
  expect(leanAsset('assets/x.css', rule)).toBe(
    `a :is(b,c)::after,.d>e{content:' , {x} : ';margin:0 calc(1px + 2px);font:1em "A, B",serif}`,
  );
  const font = new Uint8Array([1, 2]);
  expect(leanAsset('assets/x.woff2', font)).toBe(font);
});
