import { expect, test } from 'vitest';
import { leanAsset } from '../../src/renderer/lean-assets.ts';

test('a script loses whole-line comments and indentation, and nothing else', () => {
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
  const lean =
    "(() => {\nconst a = 'https://example.org'; // stays\n/** @type {number} */ let b = 1;\n})();\n";
  expect(leanAsset('assets/x.js', script)).toBe(lean);
});

test('a script with a template string over several lines is left alone', () => {
  const script = 'const a = `\n  // no comment\n`;\n';
  expect(leanAsset('assets/x.js', script)).toBe(script);
});

test('a style sheet loses comments and indentation; fonts and pictures nothing', () => {
  expect(leanAsset('assets/x.css', '/* why */\na {\n  color: red;\n}\n')).toBe('a {\ncolor: red;\n}\n');
  const font = new Uint8Array([1, 2]);
  expect(leanAsset('assets/x.woff2', font)).toBe(font);
});
