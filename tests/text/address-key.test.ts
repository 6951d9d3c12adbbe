import { expect, test } from 'vitest';
import { addressKey } from '../../src/text/address-key.ts';

test.each([
  ['http://www.example.org/news/ferry/', 'https://example.org/news/ferry'],
  ['https://EXAMPLE.org:443/news/ferry#comments', 'https://example.org/news/ferry'],
  ['https://example.org/a?utm_source=mail&utm_medium=x', 'https://example.org/a'],
  ['https://example.org/a?id=7&fbclid=IwAR0&page=2', 'http://example.org/a?page=2&id=7'],
  ['https://example.org/caf%C3%A9', 'https://example.org/café'],
  ['https://example.org/?p=42', 'https://www.example.org?p=42'],
])('%s is the page %s', (one, other) => {
  expect(addressKey(one)).not.toBeNull();
  expect(addressKey(one)).toBe(addressKey(other));
});

test.each([
  ['https://example.org/Ferry', 'https://example.org/ferry'], // a path has capitals
  ['https://example.org/a?id=7', 'https://example.org/a?id=8'],
  ['https://example.org/a?id=7', 'https://example.org/a'],
  ['https://en.example.org/a', 'https://example.org/a'],
  ['https://example.org:8080/a', 'https://example.org/a'],
  ['https://example.org/a%2Fb', 'https://example.org/a/b'],
])('%s is another page than %s', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test.each([
  'https://example.org',
  'https://www.example.org/#news',
  'https://example.org/?utm_source=mail',
  'mailto:desk@example.org',
  'ftp://example.org/a',
  'example.org/a',
  'https://',
  'https:///a',
  'https://user:word@example.org/a',
  `https://example.org/${'a'.repeat(5000)}`,
  '',
])('%s is the address of no article', (address) => {
  expect(addressKey(address)).toBeNull();
});

test('no sign of an address throws, and a long row of slashes is read in linear time', () => {
  expect(addressKey('https://example.org/%E0%A4%A')).toBe('example.org/%E0%A4%A');
  expect(addressKey(`https://example.org/${'/'.repeat(3000)}x`)).toContain('example.org/');
});
