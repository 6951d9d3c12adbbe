// Clippings that came by mail begin with lines like 'From: …', 'Subject: …': read, then set aside.
import type { Draft } from '../../records/draft.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { allRows, isKept, type Row, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

const header =
  /^(?<name>from|to|cc|bcc|date|sent|subject|reply-to|message-id|importance|attachments?|von|an|gesendet|betreff|datum|de|à|objet|от|кому|тема|дата)\s?[:：]\s{0,3}(?<value>\S[^\n]{0,300})$/iu;

/** Read a mail's header at the head of a file: the subject is the title, its day the day by which it was published. */
export function readMailHeader(draft: Draft, settings: CleaningSettings): Draft {
  const lines = headerLines(allRows(draft).slice(0, 10));
  if (lines.length < 2 || lines.some(({ row }) => isKept(row, draft.lines, settings.keep))) return draft;
  const subject = lines.find(({ name }) => /^(?:subject|betreff|objet|тема)$/iu.test(name));
  const sent = lines.find(({ name }) => /^(?:date|sent|gesendet|datum|дата)$/iu.test(name));
  const day = sent ? readDayWithYear(sent.value)?.edtf : undefined;
  const from = (row: Row) => ({ from: 'stated', line: row.line, quote: row.text }) as const;
  let read = subject ? setField(draft, 'title', { value: subject.value, from: from(subject.row) }) : draft;
  if (sent && day !== undefined) {
    const reason = 'The mail that brought it was sent on this day, so it was published by then.';
    const origin = { ...from(sent.row), from: 'inferred', reason } as const;
    read = setField(read, 'published', { value: publishedAs(`../${day}`), from: origin });
  }
  const taken = new Set(lines.map(({ row }) => row.line));
  return removeRows(read, settings.keep, (row) => (taken.has(row.line) ? 'mail-header' : null));
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
  return lines.some(({ name }) => /^(?:from|subject|von|betreff|objet|от|тема)$/iu.test(name)) ? lines : [];
}
