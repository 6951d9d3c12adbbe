// RTF: groups that hold no text of the document, words that stand for a character, and code pages of fonts.
import { wordSet } from './word-list.ts';

export const RTF_SILENT_GROUPS = wordSet(`
  fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf
  themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst
  pntext pntxta pntxtb listtext bkmkstart bkmkend atnid atnauthor atndate annotation revtbl userprops filetbl mmathPr
  template private1 ftnsep ftnsepc aftnsep background wgrffmtfilter shpinst nonshppict sp sn sv falt panose nextfile`);

export const RTF_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '‑'],
  ['bullet', '•'],
  ['emdash', '—'],
  ['emspace', ' '],
  ['endash', '–'],
  ['enspace', ' '],
  ['ldblquote', '“'],
  ['line', '\u2028'],
  ['lquote', '‘'],
  ['qmspace', ' '],
  ['rdblquote', '”'],
  ['rquote', '’'],
  ['tab', ' '],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);

/** \fcharset of a font to the code page of its bytes. */
export const RTF_CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'cp1252'],
  [77, 'macroman'],
  [128, 'cp932'],
  [129, 'cp949'],
  [134, 'cp936'],
  [136, 'cp950'],
  [161, 'cp1253'],
  [162, 'cp1254'],
  [163, 'cp1258'],
  [177, 'cp1255'],
  [178, 'cp1256'],
  [186, 'cp1257'],
  [204, 'cp1251'],
  [222, 'cp874'],
  [238, 'cp1250'],
]);
