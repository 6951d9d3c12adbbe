import { expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

test.each([
  ['The [organisation:United Nations] spoke. The [organisation:Untied Nations] left.', 'organisation', 1],
  ['[person:Pyotr Galuzin] spoke. [person:Pyotr Gaulzin] left.', 'person', 1],
  ['[person:Marian Novak] spoke. [person:Marina Novak] left.', 'person', 2],
  ['[organisation:Boeing 7371] flew. [organisation:Boeing 7731] did not.', 'organisation', 2],
  ['[organisation:Orvan] rose. [organisation:Ovran] fell.', 'organisation', 2],
  ['[place:Karlovac] [place:Karlovac] [place:Kalrovac] [place:Kalrovac]', 'place', 2],
  ['[place:North Korea] and the [place:South]. The [place:North] fired.', 'place', 2],
  ['[place:North Korea] and [place:North Macedonia]. The [place:North] fired.', 'place', 3],
  ['# [person:Tavita Seroni Slade] named\n[person:Tavita Neroni Slade] won.', 'person', 1],
  ['[person:Tavita Seroni Slade] spoke. [person:Tavita Neroni Slade] left.', 'person', 2],
  [
    '# [person:Tavita Seroni Slade] named\n[person:Tavita Seroni Slade] beat [person:Tavita Neroni Slade].',
    'person',
    2,
  ],
  ['# [person:Ana Roca] wins\n[person:Ana Rica] lost.', 'person', 2],
  ['# [person:Marian Novakova] wins\n[person:Mirian Novakova] lost.', 'person', 1],
  ['[place:North Bend] grew. The [place:North] shrank.', 'place', 2],
] as const)('%s', (text, kind, count) => {
  expect(shown(resolved({ 'a.txt': text }), kind)).toHaveLength(count);
});
