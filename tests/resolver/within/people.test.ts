import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('a name of one word that stands before a relative of its bearer', () => {
  const article = (relation: string) =>
    `[person=Transport Minister:Suharno] denied it. [person:Eko Suharno], the ${relation} of [person:Budi Hartono], owns a ferry.`;

  test('is not taken for the relative, and both pages say so', () => {
    const found = resolved({ 'a.txt': article('brother') });
    expect(shown(found, 'person')).toHaveLength(3);
    expect(entityOf(found, 'Suharno').unsure.map(({ rule }) => rule)).toEqual(['family-name-of-relative']);
    expect(entityOf(found, 'Eko Suharno').unsure).toHaveLength(1);
  });

  test('is not his wife either, whom the article calls so before her name', () => {
    const found = resolved({
      'a.txt': '[person=Dr:Suharno] spoke. His wife, [person=wife:Eka Suharno], left.',
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test('is the one person of the name where nobody is called a relative', () => {
    expect(shown(resolved({ 'a.txt': article('neighbour') }), 'person')).toHaveLength(2);
  });

  test('is the relative where it stands after the full name', () => {
    const found = resolved({
      'a.txt': '[person:Eko Suharno], the brother of [person:Budi Hartono], came. [person:Suharno] spoke.',
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });
});

describe('a family name with the title of an office', () => {
  const named = (times: number, title = '') =>
    `${Array.from({ length: times }, () => `[person${title}:Nilo Mora] fled.`).join(' ')} [person=PM:Mora] spoke.`;

  test.each([
    ['who is named in full again and again', named(4), 2],
    ['who is named in full once and again', named(3), 1],
    ['who holds an office', named(4, '=President'), 1],
    ['who is called by the family name, too', `${named(4)} [person:Mora] hid.`, 1],
  ])('is not of somebody %s', (_, text, count) => {
    const found = resolved({ 'a.txt': text });
    expect(shown(found, 'person')).toHaveLength(count);
    const rules = found.entities.flatMap(({ unsure }) => unsure.map(({ rule }) => rule));
    expect(new Set(rules)).toEqual(new Set(count === 1 ? [] : ['family-name-other-title']));
  });
});

describe('a family name that means several', () => {
  test.each([
    ['The [person:Dorsey] brothers fled.', 2],
    ['The [person:Dorsey] family fled.', 2],
    ['The [person:Dorsey] family fled. [person:Dorsey] stayed.', 1],
    ['The [person:Dorsey] brotherhood fled.', 1],
    ["[person:Dorsey]'s family fled.", 1],
  ])('%s', (text, count) => {
    expect(shown(resolved({ 'a.txt': `[person:Cal Dorsey] came. ${text}` }), 'person')).toHaveLength(count);
  });
});

test('a name alone is a question where one has it as given name and another, called by his own, as family name', () => {
  const pair = '[person:Amir Tarin] and his son [person:Hamo Amir] came.';
  expect(
    shown(resolved({ 'a.txt': `${pair} [person:Amir] and [person:Hamo] sang.` }), 'person'),
  ).toHaveLength(3);
  expect(shown(resolved({ 'a.txt': `${pair} [person:Amir] sang.` }), 'person')).toHaveLength(2);
});

describe('one name with and without its small parts', () => {
  test.each([
    ['[person:Rami Khouri] signed. [person:Al-Khouri] left.', 1],
    ['[person:Rami al-Khouri] signed. [person:Khouri] left.', 1],
    ['[person:Bob Lindqvist] spoke. [person:Robert E. Lindqvist Jr.] is his son.', 2],
    ['[person:Rami Khouri] signed. [person:Al-Haddad] left.', 2],
    ['[person:Cal Dorsey Jr.] spoke. [person:Cal Dorsey] left.', 1],
    ['[person:Cal Dorsey] spoke. [person:Cal Dorsey Jr.] runs the school.', 2],
    ['[person:Cal Dorsey] spoke. [person:Cal Dorsey Jnr] runs the school.', 2],
    ['[person:Cal Dorsey Jr.] ran. His father, [person=late ruler:Cal Dorsey], fell.', 2],
    ['[person=Mayor:Cal Dorsey Jr.] ran. [person=ruler:Cal Dorsey] fell.', 2],
    ['[person:Calvin Orrin Dorsey] ran. [person:Dorsey], the brother of [person:Calvin Dorsey], fell.', 2],
    ['[person:Calvin Orrin Dorsey] ran. [person:Tom Lee], the brother of [person:Calvin Dorsey], fell.', 2],
    ['[person:Calvin "Bo" Dorsey Jr.] ran. [person:Bo Dorsey] won.', 1],
    ['[person:Calvin "Bo" Dorsey Jr.] ran. [person:Calvin Orrin Dorsey Jr.] won.', 1],
    ['[person:Calvin "Bo" Dorsey Jr.] ran. [person:Calvin Dorsey Sr.] won.', 2],
    ['His mother [person=mother:Imke] and [person:Maria Imke Josefa Dorsey] came.', 2],
    ['[person:Karl Anton] spoke. [person:Karl Anton III] left.', 1],
    ['[person:Cal Dorsey Sr.] founded it, [person:Cal Dorsey Jr.] sold it. [person:Dorsey Jr.] is rich.', 2],
    ['[person:Cal Dorsey Tan III] spoke. [person:Tan III] left.', 1],
    ['[person:Elizabeth II] spoke. [person:Elizabeth] left.', 1],
    ['[person:Nguyen Van An] spoke. [person:An] left.', 1],
    ['[person:Elizabeth Smith] met [person:Elizabeth II].', 2],
  ])('%s', (text, count) => {
    expect(shown(resolved({ 'a.txt': text }), 'person')).toHaveLength(count);
  });
});

test('the elder of two of a name is who stands first, and both pages ask', () => {
  const found = resolved({
    'a.txt': '[person:Cal Dorsey] came. [person:Dorsey] sat. [person:Cal Dorsey Jr.] stood.',
  });
  expect(shown(found, 'person')).toEqual([
    'Cal Dorsey ×2 (Cal Dorsey, Dorsey)',
    'Cal Dorsey Jr. ×1 (Cal Dorsey Jr.)',
  ]);
  const rules = found.entities.map(({ unsure }) => unsure.map(({ rule }) => rule));
  expect(rules).toEqual([['shorter-form-other-generation'], ['shorter-form-other-generation']]);
});

describe('a family name in another spelling than the full name', () => {
  test.each([
    ['[person:Pyotr Anfisyev] ran. [person:Anfisev] won.', 1],
    ['[person:Karl Mühlbauer] spoke. [person:Muehlbauer] left.', 1],
    ['[person:Pyotr Anfisyev] and [person:Oleg Anfisiev] ran. [person:Anfisev] won.', 3],
    ['[person:Karl Mühlbauer] spoke. [person:Mihlbauer] left.', 2],
    ['[person:Ana Roji] spoke. [person:Royi] left.', 2],
  ])('%s', (text, count) => {
    expect(shown(resolved({ 'a.txt': text }), 'person')).toHaveLength(count);
  });
});

describe('the family name of a name in Chinese signs', () => {
  test.each([
    ['[person:佐藤健一]社長。[person:佐藤]氏は', 1],
    ['[person:橋本龍之介]社長。[person:橋本]社長', 1],
    ['[person:习近平]主席。[person:习]主席', 1],
    ['[person:佐藤健一]社長と[person:佐藤賢一]監督。[person:鈴木]氏', 3],
    ['[person:佐藤健一]社長。[person:健一]さん', 2],
  ])('%s', (text, count) => {
    expect(shown(resolved({ 'a.ja.txt': text }), 'person')).toHaveLength(count);
  });
});

test('a singer is not the president of a longer name in one article', () => {
  const found = resolved({
    'a.txt': '[person=president:Luís Teixeira da Silva] and [person=singer:Luís da Silva]',
  });
  expect(shown(found, 'person')).toHaveLength(2);
  expect(found.entities[0]?.unsure.map(({ rule }) => rule)).toEqual(['shorter-form-other-calling']);
});

describe('a titled surname before a full name of other callings', () => {
  test('is a question, and whoever has the title in another article', () => {
    const found = resolved({
      'a.txt': '[person=Finance Minister:Tarvik] was heard. [person=builder:Ole Tarvik] was not.',
      'b.txt': '[person=Finance Minister:Anna Tarvik] resigned.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Anna Tarvik ×2 (Anna Tarvik, Tarvik)',
      'Ole Tarvik ×1 (Ole Tarvik)',
    ]);
  });

  test('stays a question where no article tells', () => {
    const found = resolved({
      'a.txt': '[person=Finance Minister:Tarvik] was heard. [person=builder:Ole Tarvik] was not.',
    });
    expect(entityOf(found, 'Tarvik').unsure.map(({ rule }) => rule)).toContain('family-name-other-title');
  });

  test.each([
    '[person=President:Tarvik] spoke. [person=Ruritanian President:Ole Tarvik] left.',
    '[person=President:Tarvik] spoke. [person:Ole Tarvik] left.',
    '[person:Tarvik] spoke. [person=builder:Ole Tarvik] left.',
    '[person=builder:Ole Tarvik] spoke. [person=Mr:Tarvik] left.',
  ])('is that person: %s', (text) => {
    expect(shown(resolved({ 'a.txt': text }), 'person')).toHaveLength(1);
  });
});

test('a name that stands before a double name of it is a question, and behind it the same person', () => {
  const people = (text: string) => shown(resolved({ 'a.txt': text }), 'person');
  expect(people('[person:Ursula Brandt] died. [person:Ursula Brandt-Kern] follows her.')).toHaveLength(2);
  expect(people('[person:Ursula Brandt-Kern] came. [person:Ursula Brandt] spoke.')).toHaveLength(1);
});

test('a name without the last of the family names is a question where the article says of the two what they are, in other words', () => {
  const told = (role: string) =>
    resolved({ 'a.txt': `[person=envoy:Ana Silva Santos] left. The [person=${role}:Ana Silva] stayed.` });
  expect(shown(told('weaver'), 'person')).toHaveLength(2);
  expect(entityOf(told('weaver'), 'Ana Silva').unsure.map(({ rule }) => rule)).toEqual([
    'shorter-form-other-calling',
  ]);
  expect(shown(told('former envoy'), 'person')).toHaveLength(1);
});

describe('a name that is the family name of one and the given name of another', () => {
  const three = '[person:Abiy Tesfaye] met [person:Tesfaye Girma]. [person:Tesfaye] spoke.';

  test('also where it stands ahead of the one whose family name it is, who comes last', () => {
    const found = resolved({
      'a.txt':
        '[person:Girma] won. [person:Girma Tesfay] ran on. [person:Tesfaye Girma] cheered. [person:Girma] left.',
    });
    expect(entityOf(found, 'Girma').unsure).toHaveLength(2);
  });

  test('is a question where the one of the given name stands closer', () => {
    const found = resolved({ 'a.txt': three });
    expect(shown(found, 'person')).toHaveLength(3);
    expect(entityOf(found, 'Tesfaye').unsure.map(({ rule }) => rule)).toEqual([
      'shared-family-name',
      'shared-family-name',
    ]);
  });

  test('is the family name where only that one was named before', () => {
    const found = resolved({
      'a.txt': '[person:Blair James] won. [person:James] wept. [person:James Smith] lost.',
    });
    expect(shown(found, 'person')).toEqual([
      'Blair James ×2 (Blair James, James)',
      'James Smith ×1 (James Smith)',
    ]);
  });
});

test.each([
  ['[person:Anura Kamal Dissera] ([person:AKD]) spoke.', 1],
  ['[person:Anura Kamal Dissera] ([person:Akd]) spoke.', 2],
])('%s', (text, count) => {
  expect(shown(resolved({ 'a.txt': text }), 'person')).toHaveLength(count);
});

test.each([
  ['[person:A. Revan Reddi] spoke. [person:Amit Reddi] left.', 2],
  ['[person:A. Reddi] spoke. [person:Amit Reddi] left.', 1],
  ['[person:A. Revan Reddi] spoke. [person:Revan Reddi] left.', 1],
  ['[person:Maria Navaz Sherif] spoke. [person:Maria Navaz] is the heir of [person:Navaz Sherif].', 2], // her father
  ['[person:Maria Navaz Sherif] spoke. [person:Navaz Sherif] left.', 1],
])('%s', (text, count) => {
  expect(shown(resolved({ 'a.txt': text }), 'person')).toHaveLength(count);
});
