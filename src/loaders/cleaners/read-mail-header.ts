// Clippings that came by mail begin with lines like 'From: …', 'Subject: …': read, then set aside.
import type { Draft } from '../../records/draft.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { allRows, isKept, type Row, removeRows } from '../rows.ts';
import { areSurelyPeople } from './byline-names.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred } from './read-ends.ts';

const header =
  /^(?<name>from|to|cc|bcc|date|sent|subject|reply-to|message-id|importance|attachments?|path|newsgroups|organization|lines|references|xref|x-[a-z-]{2,20}|in-reply-to|content-type|mime-version|list-unsubscribe|von|an|gesendet|betreff|datum|de|à|objet|envoyé|enviado(?: el)?|para|asunto|assunto|da|inviato|oggetto|от|кому|тема|дата|отправлено)\s?[:：]\s{0,3}(?<value>\S[^\n]{0,300})$/iu;

//   ---------- Forwarded message ---------
const forwardMark =
  /^[\s_*-]{0,20}(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d['’]origine|mensaje reenviado|mensaje original|mensagem encaminhada|messaggio inoltrato|пересылаемое сообщение|исходное сообщение)\s?:?[\s_*-]{0,20}$/iu;
/** 'Fwd: ', 'AW: WG: ' before a subject. */
const subjectMarks = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|rif|sv|vs|отв|пересл)\s?:\s{0,3}){1,6}(?=\S)/iu;
/** Rows below a mail's header among which a forwarded mail begins, and rows of a signature below its '--'. */
const NOTE = 30;
/** Rows below the header in which a newsletter says its name. */
const OPENING = 4;
const SIGNATURE = 8;

/**
 * Read a mail's header at the head of a file, and that of the mail it forwards: the subject is the title, its day the day by which it was published.
 * The forwarded mail is nearer to the article, so its word counts first.
 */
export function readMailHeader(draft: Draft, settings: CleaningSettings): Draft {
  const rows = allRows(draft);
  const lines = headerLines(rows.slice(0, 10));
  if (lines.length < 2 || lines.some(({ row }) => isKept(row, draft.lines, settings.keep))) return draft;
  const note = rows.slice(lines.length, lines.length + NOTE);
  const mark = note.find((row) => forwardMark.test(row.text)) ?? ruleAboveHeader(note);
  const below = mark === undefined ? [] : rows.slice(rows.indexOf(mark) + 1);
  const forwarded = headerLines(below.slice(0, 10));
  const read = withHeader(withHeader(draft, forwarded), lines);
  const taken = new Set([...lines, ...forwarded].map(({ row }) => row.line));
  if (mark !== undefined && forwarded.length > 0) taken.add(mark.line);
  const signature = rows.slice(-SIGNATURE).find((row) => /^--\s?$/u.test(row.text));
  const sender = mark === undefined ? senderOf(lines) : null;
  const named =
    sender === null
      ? undefined
      : rows.slice(lines.length, lines.length + OPENING).find(({ text }) => text === sender);
  if (named !== undefined) taken.add(named.line);
  const publisher =
    named === undefined || sender === null
      ? null
      : { value: sender, from: inferred(named, 'The mail opens with the name of its sender.') };
  return removeRows(setField(read, 'publisher', publisher), settings.keep, (row) => {
    if (taken.has(row.line)) return 'mail-header';
    return signature !== undefined && row.line >= signature.line ? 'mail-signature' : null;
  });
}

/** The row of underscores that Outlook sets above the header of a mail that it forwards: who, when and of what stand below it. */
function ruleAboveHeader(rows: readonly Row[]): Row | undefined {
  return rows.find((row, at) => {
    if (!/^[_-]{10,200}$/u.test(row.text)) return false;
    const names = headerLines(rows.slice(at + 1, at + 11)).map(({ name }) => name.toLowerCase());
    return (
      names.length >= 3 &&
      names.some((name) =>
        /^(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|inviato|отправлено|дата)$/u.test(name),
      )
    );
  });
}

/** Who sent the mail, where it is no person: a newsletter. */
function senderOf(lines: readonly HeaderLine[]): string | null {
  const from = lines.find(({ name }) => /^(?:from|von|de|от)$/iu.test(name))?.value ?? '';
  const sender = from
    .replace(/\s?<[^<>]{0,200}>$/u, '')
    .replace(/^["“]|["”]$/gu, '')
    .trim();
  return sender.length < 3 || sender.includes('@') || areSurelyPeople(sender) ? null : sender;
}

function withHeader(draft: Draft, lines: readonly HeaderLine[]): Draft {
  const subject = lines.find(({ name }) =>
    /^(?:subject|betreff|objet|asunto|assunto|oggetto|тема)$/iu.test(name),
  );
  const sent = lines.find(({ name }) =>
    /^(?:date|sent|gesendet|datum|envoyé|enviado(?: el)?|inviato|дата|отправлено)$/iu.test(name),
  );
  const day = sent ? readDayWithYear(sent.value)?.edtf : undefined;
  const from = (row: Row) => ({ from: 'stated', line: row.line, quote: row.text }) as const;
  const read = subject
    ? setField(draft, 'title', { value: subject.value.replace(subjectMarks, ''), from: from(subject.row) })
    : draft;
  if (sent === undefined || day === undefined) return read;
  const reason = 'The mail that brought it was sent on this day, so it was published by then.';
  const origin = { ...from(sent.row), from: 'inferred', reason } as const;
  return setField(read, 'published', { value: publishedAs(`../${day}`), from: origin });
}

interface HeaderLine {
  readonly row: Row;
  readonly name: string;
  readonly value: string;
}

/** The lines from the top on that are a header's; a sender or a subject must be among them. */
function headerLines(rows: readonly Row[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (const row of rows) {
    const groups = header.exec(row.text)?.groups;
    if (!groups) break;
    lines.push({ row, name: groups['name'] ?? '', value: groups['value'] ?? '' });
  }
  return lines.some(({ name }) =>
    /^(?:from|subject|von|betreff|objet|asunto|assunto|oggetto|от|тема)$/iu.test(name),
  )
    ? lines
    : [];
}
