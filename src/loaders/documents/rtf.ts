// Rich text: cut into tokens by rtf-stream-parser, made into parts here.
import { Tokenize } from 'rtf-stream-parser';
import type { DocumentFile, DocumentFormat, Reading } from './document.ts';
import { RtfReader, type RtfToken } from './rtf-reader.ts';

export const rtf: DocumentFormat = {
  name: 'rtf',
  label: 'rich text document',
  extensions: ['rtf'],
  recognises: (head) => head.startsWith('{\\rtf'),
  read: readRtf,
};

const GROUP_START = 0;
const GROUP_END = 1;
const CONTROL = 2;

async function readRtf(file: DocumentFile): Promise<Reading> {
  const reader = new RtfReader();
  const tokenizer = new Tokenize();
  tokenizer.end(Buffer.from(withoutBrokenBytes(file.bytes), 'latin1'));
  for await (const token of tokenizer) reader.take(tokenOf(token));
  const { parts, stated } = reader.finish();
  return {
    contents: [{ fragment: null, format: 'rtf', encoding: reader.codePage, stated, parts }],
    problems: [],
  };
}

/** A byte is written as two hexadecimal digits; where there are none, the library would complain on the console. */
function withoutBrokenBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/\\'(?![\da-f]{2})/giu, "'");
}

/** The library's numbers as words. */
function tokenOf(token: { type: number; word?: string; param?: number; data?: Buffer }): RtfToken {
  const { type, word = '', param = null, data = null } = token;
  if (type === GROUP_START) return { kind: 'open' };
  if (type === GROUP_END) return { kind: 'close' };
  return type === CONTROL
    ? { kind: 'control', word, param, data }
    : { kind: 'bytes', data: data ?? Buffer.alloc(0) };
}
