/** What windows-1252 has at 0x80–0x9F; '' where it has nothing. Node 20's own table is wrong there. */
export const WINDOWS_1252_HIGH = [
  ...['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ...['', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ'],
];
