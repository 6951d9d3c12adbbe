// Who published the article: only what names the publisher of this very text, never a paper that it quotes.
import { LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import { AGENCIES } from '../../lexicon/publisher-words.ts';
import type { Draft } from '../../records/draft.ts';
import { isMastheadName } from '../cleaners/masthead-names.ts';
import { SITE_RULE } from '../cleaners/read-publisher-lines.ts';
import { isCarrier } from './carriers.ts';
import { openingParagraphs } from './opening-paragraphs.ts';
import { setField } from './set-field.ts';

interface Evidence {
  readonly value: string;
  readonly line: number;
  readonly quote: string;
  readonly reason: string;
}

const name = String.raw`\p{Lu}[\p{L}\p{N}.&-]{0,30}(?: (?:(?:of|the|and|de|du|di|la|&) )?\p{Lu}[\p{L}\p{N}.&-]{0,30}){0,5}`;
//   Read this article in Russian at The Moscow Times' Russian service.
//                                   ^name
const otherEdition = new RegExp(
  String.raw`^(?:Read|See) (?:this|the) (?:full |original )?(?:article|story|report|interview|piece|post)(?: in \p{L}{3,20})? (?:at|on|in) (?<name>${name})(?:['’]s?|\b)`,
  'u',
);
//   This article was originally published by The Conversation
const firstPublished = new RegExp(
  `(?:article|story|report|interview|piece|post|essay) (?:was |has been )?(?:(?:first|originally) )?(?:published|appeared|posted) (?:by|in|on|at) (?<name>${name})`,
  'u',
);
const word = String.raw`\p{Lu}(?:[\p{L}\p{N}&-]{0,3}\.(?=\s\p{Lu})|[\p{L}\p{N}&-]{0,30}(?:[.'’][\p{L}\p{N}]{1,20}){0,3})`;
const holder = `(?<name>${word}(?: (?:(?:of|the|and|de|du|di|la|del|der|&) ){0,2}${word}){0,6})`;
const copyrightSign = String.raw`(?:(?:[Cc]opyright|COPYRIGHT)\s{0,2}(?:©|\([Cc]\))?|(?:©|\([Cc]\))\s{0,2}(?:[Cc]opyright|COPYRIGHT)?)`;
const years = String.raw`\d{4}(?:\s?[-–]\s?\d{4})?`;
//   © 2026 The Moscow Times. All rights reserved.        © Copyright 2024 - The Coast Ledger Ltd
//          ^name                                                            ^name
const copyright = new RegExp(
  String.raw`^${copyrightSign}?\s{0,2}${years}[,.]?\s{0,2}(?:[-–—|·]\s{0,2})?(?:by )?${holder}`,
  'u',
);
//   Copyright The Financial Chronicle Limited 2024. You may share
//             ^name
const copyrightAbove = new RegExp(String.raw`^${copyrightSign}\s{0,2}(?:by )?${holder},? ${years}\b`, 'u');
//   PYONGYANG, Feb. 10 (KCNA) --        MOSCOW, April 17. /TASS/.
//                       ^agency                            ^agency
const dateline =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’/ -]{1,40}(?:, \p{Lu}[\p{L} .]{1,30})?),?\s{0,2}(?:\p{L}{3,12}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? \p{L}{3,12}(?: \d{4})?)?[,.]?\s{0,2}(?:\((?<agency>[^()\n]{2,40})\)\s{0,2}[-–—:]|\/(?<agency2>[^/\n]{2,40})\/[.:\s—–-]|[—–-]\s{0,2}(?<agency3>REUTERS|Reuters|ТАСС|TASS|Интерфакс)\b)/u;
//   (ANSA) - EDIMBURGO, 11 FEB -
//    ^agency
const agencyFirst = /^\((?<agency>\p{Lu}[^()\n]{1,39})\)\s{0,2}[-–—]\s{0,2}\p{Lu}{3}/u;
//   (서울=연합뉴스)   [서울=뉴시스]        【モスクワ共同】         新华社莫斯科4月17日电        （中央社記者陳至台北3日電）
const eastern =
  /^(?:[([][^()[\]=\n]{1,20}=(?<korean>[^()[\]\n]{2,12})[)\]]|【[^】\n]{1,12}(?<japanese>共同|時事)】|[（(]?(?<chinese>新华社|新華社|中央社)[^\n]{1,16}[电電])/u;

/** Fill the publisher from set-aside lines (other editions, copyright) or a dateline; unknown stays unknown. */
export function findPublisher(draft: Draft): Draft {
  if (draft.fields.publisher !== null) return draft;
  const found =
    fromRemoved(draft) ?? fromFootOfPage(draft) ?? fromDateline(draft) ?? fromNotes(draft) ?? fromSite(draft);
  if (found === null) return draft;
  const { value, line, quote, reason } = found;
  return setField(draft, 'publisher', { value, from: { from: 'inferred', line, quote, reason } });
}

/** What set-aside lines of a rule say of the publisher, and why. */
const OF_RULE: ReadonlyMap<string, (text: string) => { value: string | null; reason: string }> = new Map([
  [
    'other-edition',
    (text) => ({
      value: named(otherEdition, text),
      reason: 'The file points to the same article of this publisher in another language or place.',
    }),
  ],
  [
    'subscribe',
    (text) => ({
      value: named(newsletter, text),
      reason: 'The newsletter thanks for reading it by this name.',
    }),
  ],
  [
    'first-appeared',
    (text) => ({
      value: named(blog, text),
      reason: 'The line below the article says where it appeared first.',
    }),
  ],
  [
    'copyright',
    (text) => ({
      value: named(copyright, text) ?? named(copyrightAbove, text) ?? named(koreanRights, text),
      reason: 'The copyright line names it.',
    }),
  ],
]);

function fromRemoved(draft: Draft): Evidence | null {
  for (const { line, text, rule } of draft.removed) {
    const read = text.length > 400 ? undefined : OF_RULE.get(rule)?.(text);
    if (read?.value) return { value: read.value, line, quote: text, reason: read.reason };
  }
  return null;
}

//   © El Faro del Sur, S.A. Aviso legal        Copyright 1998 The Galdau Herald
//     ^holder                                                  ^holder
const rightsOfPage =
  /^(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)))?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?<holder>\p{Lu}[^\n©]{2,200})$/iu;

/** The name that stands alone at the top of a web page and again behind '©' at its foot; where the top is a picture, the holder if it is called like a paper. */
function fromFootOfPage({ format, removed }: Draft): Evidence | null {
  if (format !== 'html') return null;
  const furniture = removed.filter(({ rule, text }) => rule !== 'document-field' && text.length <= 260);
  for (const { line, text } of furniture) {
    const holder = rightsOfPage.exec(text)?.groups?.['holder'];
    if (holder === undefined) continue;
    const top = furniture.find(
      (one) => one.line < line && wordsOfName(one.text) && startsWithName(holder, one.text),
    );
    const sole = withoutForms(holder.replace(rightsBehind, '').replace(/\.$/u, ''));
    const value = top?.text ?? (isMastheadName(sole) ? sole : null);
    if (value === null || isCarrier(value)) continue;
    const reason = 'The copyright line names it.';
    return { value, line, quote: text, reason };
  }
  return null;
}

/** Two to six words with capitals and no sign between them. */
function wordsOfName(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}[\p{L}\p{M}’'&-]*(?: [\p{L}\p{M}’'&-]+){1,5}$/u.test(text);
}

function startsWithName(holder: string, name: string): boolean {
  return holder.startsWith(name) && !/^[\p{L}\p{N}]/u.test(holder.slice(name.length));
}

//   The post Peat works shut appeared first on Moor Gazette.
//                                              ^name
const blog =
  /(?: appeared on| appeared first on| erschien zuerst auf| en premier sur| publicó primero en| proviene da| apareceu primeiro em| verscheen eerst op) (?<name>\p{Lu}[^.\n]{1,60}?)\.?$/u;
//   Thanks for reading Border Notes! Subscribe for free
//                      ^name
const newsletter =
  /^Thanks for reading (?<name>\p{Lu}[^!\n]{2,60}(?<!['’]s (?:Substack|Newsletter)))! (?:Subscribe|This post)/u;
//   ⓒ 해안일보, 무단 전재 및 재배포 금지        <저작권자 ⓒ 해안일보. 무단전재 …>
//     ^name
const koreanRights =
  /^[<[(]?(?:(?:Copyrights?|저작권자)\s?)?(?:ⓒ|©|\([Cc]\))\s?(?<name>[\p{Script=Hangul}\p{L}\d]{2,20})[,.\s(]{1,4}[^\n]{0,40}무단/u;

//   Nation Media. All rights        Elbe-Verlag GmbH. Alle Rechte
//               ^                                   ^
const rightsBehind = /\.?\s(?:All|Alle Rechte|Tous|Todos|Tutti|Все)\b[^\n]{0,400}$/u;

function named(pattern: RegExp, text: string): string | null {
  const written = pattern.exec(text)?.groups?.['name']?.replace(rightsBehind, '').replace(/\.$/u, '');
  const value = written === undefined ? '' : withoutForms(written);
  const isNone = value === '' || /^(?:(?:Our|This|All|The|Here)$|All Rights\b)/u.test(value);
  return isNone || isCarrier(value) ? null : value;
}

/** 'Nation Media Group PLC', 'Asahi Shimbun Co': without the forms at the end. */
function withoutForms(publisher: string): string {
  const words = publisher.split(' ');
  const isForm = (word: string): boolean => LEGAL_FORMS.has(word.replaceAll('.', '').toLowerCase());
  while (words.length > 1 && isForm(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function fromDateline(draft: Draft): Evidence | null {
  for (const block of openingParagraphs(draft)) {
    const text = block.text.slice(0, 200);
    const match = dateline.exec(text) ?? agencyFirst.exec(text) ?? eastern.exec(text);
    const groups = match?.groups ?? {};
    const written =
      groups['agency'] ??
      groups['agency2'] ??
      groups['agency3'] ??
      groups['korean'] ??
      groups['japanese'] ??
      groups['chinese'];
    const value = AGENCIES.get((written ?? '').toLowerCase().trim());
    if (match && value)
      return { value, line: block.line, quote: match[0].trim(), reason: 'The dateline names the agency.' };
  }
  return null;
}

/** Readers' views of browsers begin with the address of the site. */
function fromSite(draft: Draft): Evidence | null {
  const site = draft.removed.find(({ rule }) => rule === SITE_RULE);
  if (site === undefined) return null;
  const { line, text } = site;
  const reason = 'The file begins with the address of this site.';
  return { value: text.replace(/^www\./u, ''), line, quote: text, reason };
}

function fromNotes(draft: Draft): Evidence | null {
  const tail = [...draft.blocks.slice(0, 2), ...draft.blocks.slice(-4)];
  for (const block of tail) {
    if (block.text.length > 400 || !/^(?:This|The|\(This|\[This|An earlier)/u.test(block.text)) continue;
    const value = named(firstPublished, block.text);
    if (value)
      return {
        value,
        line: block.line,
        quote: block.text,
        reason: 'A note says that the article was published there.',
      };
  }
  return null;
}
