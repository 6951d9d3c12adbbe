// File names that lead elsewhere, collide, or break a system, a shell, a page or an address.
import { type HostileCase, mark, pageCase, two, witness } from './case.ts';

const SINGLE = [
  'con.txt',
  'CON.md',
  'aux.txt',
  'nul.md',
  'prn.txt',
  'com1.txt',
  'LPT9.txt',
  'index.txt',
  'letter-a.txt',
  'page-2.md',
  'year-unknown.txt',
  'constructor.txt',
  'toString.txt',
  'hasOwnProperty.md',
  'valueOf.txt',
  'a..b.txt',
  'a...txt',
  'dots .. in the middle.txt',
  'trailing dot..txt',
  'trailing space .txt',
  ' leading space.txt',
  '-rf.txt',
  '--help.txt',
  '~.txt',
  '*.txt',
  '?.txt',
  '[a-z].txt',
  '{a,b}.txt',
  '(a|b).txt',
  '!not.txt',
  '@(x).txt',
  '+(y).txt',
  '#fragment.txt',
  'a?query=1.txt',
  '100%.txt',
  '%2e%2e%2fetc.txt',
  '%00.txt',
  'a&b=c.txt',
  '$&.txt',
  '$(touch pwned).txt',
  '`id`.txt',
  'a;b.txt',
  'a|b.txt',
  "it's.txt",
  '"quoted".txt',
  '<img src=x onerror=alert(1)>.txt',
  '"><svg onload=alert(1)>.md',
  '{{7*7}}.txt',
  '<%= 7*7 %>.txt',
  'javascript:alert(1).txt',
  'C:\\Windows\\win.txt',
  'up\\..\\..\\up.txt',
  'back\\slash.txt',
  'new\nline.txt',
  'tab\there.txt',
  'bell\u0007.txt',
  'escape\u001b[31mred.txt',
  'delete\u007f.txt',
  'c1\u0085.txt',
  'rtl\u202etxt.exe.txt',
  'isolate\u2066x\u2069.txt',
  'zero\u200bwidth.txt',
  'bom\ufeff.txt',
  'line\u2028separator.txt',
  'nbsp\u00a0.txt',
  'soft\u00adhyphen.txt',
  '\u{1f600}\u{1f3f3}\ufe0f\u200d\u{1f308}.txt',
  '\u{1f600}.md',
  '신홍철.txt',
  'Путин.txt',
  'العربية.txt',
  'ﬁne ligature.txt',
  'Ａfullwidth.txt',
  'İstanbul ı.txt',
  'straße.txt',
  'STRASSE.txt',
  'private\ue000.txt',
  'tag\u{e0041}\u{e0042}.txt',
  `${'n'.repeat(251)}.txt`,
  `${'é'.repeat(125)}.txt`,
  `${'语'.repeat(83)}.txt`,
  `zalgo${'\u0301'.repeat(100)}.txt`,
  'UPPER.TXT',
  'mixed.Md',
  'two.endings.txt.md',
];

export function nameCases(): HostileCase[] {
  return [
    ...SINGLE.map((name, index) => ofName(`names/${two(index)}/${name}`, `name${two(index)}`)),
    ...twins(),
    ...folders(),
    ...leftOut(),
  ];
}

function ofName(name: string | Uint8Array, id: string): HostileCase {
  return pageCase('names', name, (one) => `Report ${one} of the day\n\n${witness(one)}\n`, id);
}

/** Pairs that are one file on some systems: each of them has a page of its own. */
function twins(): HostileCase[] {
  const pairs = [
    ['case.txt', 'CASE.txt'],
    ['Case.md', 'cAse.md'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
    ['\u212b.txt', '\u00c5.txt'],
    ['\u1112\u1161\u11ab.txt', '\ud55c.txt'],
    ['one two.txt', 'one-two.txt'],
    ['dots.txt', 'dots..txt'],
    ['$10.txt', '10%.txt'],
    ['same.txt', 'same.md'],
    ['i.txt', 'İ.txt'],
    ['ß.txt', 'ss.txt'],
    ['k.txt', 'K.txt'],
  ] as const;
  return pairs.flatMap((pair, index) =>
    pair.map((name, side) =>
      ofName(`twins/${two(index)}/${name}`, `twin${two(index)}${side === 0 ? 'a' : 'b'}`),
    ),
  );
}

function folders(): HostileCase[] {
  const deep = (levels: number): string =>
    `deep${levels}/${Array.from({ length: levels - 1 }, () => 'd').join('/')}`;
  const tooDeep: HostileCase = {
    family: 'names',
    name: `${deep(70)}/deep.txt`,
    content: `Report deep70\n\n${witness('deep70')}\n`,
    expected: { skipped: ['folder-too-deep'] },
  };
  return [
    ofName('same/a/article.txt', 'samea'),
    ofName('same/b/article.txt', 'sameb'),
    ofName('con/aux/nul.txt', 'device'),
    ofName('folder.txt/inside.txt', 'asfolder'),
    ofName('...hmm/inside.txt'.slice(3), 'hmm'),
    ofName('web_files/notes.txt', 'webfiles'),
    ofName(`${deep(40)}/deep.txt`, 'deep40'),
    tooDeep,
  ];
}

/** By the README: hidden files and names that begin with '_' are no articles; a name that is no text is named. */
function leftOut(): HostileCase[] {
  const silent = (name: string): HostileCase => ({
    family: 'left-out',
    name,
    content: `${witness('leftout')}\n`,
    expected: { silent: true },
  });
  const named = (name: Uint8Array): HostileCase => ({
    family: 'left-out',
    name,
    content: `${witness('leftout')}\n`,
    expected: { skipped: ['bad-file-name'] },
  });
  return [
    silent('.hidden.txt'),
    silent('.git/config.txt'),
    silent('..two-dots.txt'),
    silent('..\\..\\up.txt'),
    silent('_draft.txt'),
    silent('_drafts/a.txt'),
    silent('__proto__.txt'),
    silent('__proto__/a.txt'),
    named(Buffer.from('replaced-\ufffd.txt')),
    named(Buffer.from('latin-\xe9.txt', 'latin1')),
    named(Buffer.from('bytes-\xff\xfe.md', 'latin1')),
    named(Buffer.from('half-\xed\xa0\x80.txt', 'latin1')),
  ];
}

/** Links, pipes and closed folders: nothing outside is read, nothing hangs, each is named. */
export function diskCases(isRoot: boolean): HostileCase[] {
  const link = (name: string, target: string): HostileCase => ({
    family: 'disk',
    name: `disk/${name}`,
    content: { link: target },
    expected: { skipped: ['link-not-followed'] },
  });
  const closed: HostileCase = {
    family: 'disk',
    name: 'disk/closed',
    content: { closedFolder: true },
    expected: isRoot ? { silent: true } : { skipped: ['unreadable-folder'] },
  };
  return [
    link('passwd.txt', '/etc/passwd'),
    link('outside.txt', '../../../outside.txt'),
    link('nowhere.txt', '/no/such/file'),
    link('itself.txt', 'itself.txt'),
    link('loop', '.'),
    link('up', '..'),
    link('root', '/'),
    link('proc.txt', '/proc/self/environ'),
    link('zero.txt', '/dev/zero'),
    link('sibling.txt', '../names/00/con.txt'),
    {
      family: 'disk',
      name: 'disk/pipe.txt',
      content: { special: 'pipe' },
      expected: { skipped: ['not-a-file'] },
    },
    {
      family: 'disk',
      name: 'disk/socket.txt',
      content: { special: 'socket' },
      expected: { skipped: ['not-a-file'] },
    },
    {
      family: 'disk',
      name: 'disk/huge.txt',
      content: { sparse: 2 ** 30 },
      expected: { skipped: ['seed-too-large', 'document-too-large'] },
    },
    {
      family: 'disk',
      name: 'disk/three.md',
      content: { sparse: 3 * 2 ** 30 },
      expected: { skipped: ['seed-too-large', 'document-too-large'] },
    },
    { family: 'disk', name: 'disk/empty.txt', content: '', expected: { skipped: ['empty-seed'] } },
    {
      family: 'disk',
      name: 'disk/blank.md',
      content: ' \n\t\n\u00a0\n',
      expected: { skipped: ['empty-seed'] },
    },
    closed,
    {
      family: 'disk',
      name: 'disk/last.txt',
      content: `Report last\n\n${witness('last')}\n`,
      expected: { page: [mark('last')] },
    },
  ];
}
