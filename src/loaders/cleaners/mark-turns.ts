// Interviews: who asks and who answers.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';

type TurnKind = 'question' | 'answer';

interface Turn {
  readonly kind: TurnKind;
  readonly speaker: string | null;
  /** The text without its mark; named speakers keep their label. */
  readonly text: string;
  readonly mark: string | null;
}

//   ―― What has the government said?        Q: How many came?       A. About forty.
const dash = /^(?<mark>[―—─–]{2,3}|―|--)\s{0,2}(?=\S)/u;
const letter =
  /^(?<mark>(?<who>Q|A|Question|Answer|QUESTION|ANSWER|В|О|Вопрос|Ответ|Питання|Відповідь|Frage|Antwort|Pregunta|Respuesta|P|R|문|답|질문|답변|問|答|Ｑ|Ａ)\s?[:：.]|(?<who2>[QA])\d{0,3}[.)])\s{0,2}(?=\S)/u;
//   Kim Ji-won: We heard about it in August.
const named =
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{Lu}(][\p{L}\p{M}.'’)-]{0,30}){0,4})\s?[:：]\s{1,3}(?=\S)/u;
const interviewer =
  /[([（](?:interviewer|interview(?:ed)? by|questions by|聞き手|インタビュー|질문|대담|интервьюер)\s?[:：]?\s?(?<name>[^()[\]（）\d]{2,60}?)[)\]）]/iu;
const ASKING = new Set([
  'Q',
  'QUESTION',
  'В',
  'ВОПРОС',
  'ПИТАННЯ',
  'FRAGE',
  'PREGUNTA',
  'P',
  '문',
  '질문',
  '問',
  'Ｑ',
]);
const ASKING_NAMES = /^(?:interviewer|reporter|host|moderator|question|journalist|q|presenter|anchor)$/iu;

/** Type questions and answers: '――', 'Q:' and 'A:', or names that take turns. '(Interviewer: KANG Ji-won)' names who asks. */
export function markTurns(draft: Draft): Draft {
  const asker = findInterviewer(draft.blocks);
  const read = turnsOf(draft.blocks);
  if (read === null) return draft;
  const changes: CleaningNote[] = [];
  let open: Turn | null = null;
  const blocks = draft.blocks.map((block): DraftBlock => {
    if (block.kind === 'heading') open = null;
    if (block.kind !== 'paragraph') return block;
    const turn = read(block.text);
    if (turn?.mark) changes.push(noteOf(turn.mark, turn.kind, block.line));
    if (turn === null) return open === null ? block : goOn(block, open);
    open = turn;
    const speaker = turn.speaker ?? (turn.kind === 'question' ? asker : null);
    return { ...block, kind: turn.kind, speaker, text: turn.text };
  });
  return { ...draft, blocks, changes: [...draft.changes, ...changes] };
}

/** A paragraph without a mark: after a question by dash it is the answer, else the same speaker goes on. */
function goOn(block: DraftBlock, open: Turn): DraftBlock {
  if (isDash(open)) return { ...block, kind: 'answer', speaker: null };
  return { ...block, kind: open.kind, speaker: open.speaker };
}

function noteOf(mark: string, kind: TurnKind, line: number): CleaningNote {
  const article = kind === 'answer' ? 'an' : 'a';
  return { rule: 'turn-mark', line, message: `The mark '${mark}' shows ${article} ${kind}.` };
}

function isDash(turn: Turn): boolean {
  return turn.mark !== null && /^[-―—─–]/u.test(turn.mark);
}

function findInterviewer(blocks: readonly DraftBlock[]): string | null {
  for (const block of blocks) {
    const name = interviewer.exec(block.text.slice(0, 20_000))?.groups?.['name']?.trim();
    if (name) return name;
  }
  return null;
}

/** The way in which this article marks turns, or null when it is no interview. One mark alone is no interview. */
function turnsOf(blocks: readonly DraftBlock[]): ((text: string) => Turn | null) | null {
  const texts = blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text);
  const dashes = texts.map(readDash).filter((turn) => turn !== null);
  if (dashes.some((turn) => /[?？]/u.test(turn.text.slice(-3)))) return readDash;
  const letters = texts.map(readLetter).filter((turn) => turn !== null);
  if (letters.length >= 2 && new Set(letters.map((turn) => turn.kind)).size === 2) return readLetter;
  const names = countNames(texts);
  const speakers = [...names].filter(([, count]) => count >= 2).map(([name]) => name);
  if (speakers.length < 2) return null;
  const askers = new Set(speakers.filter((name) => asks(name, texts)));
  return askers.size === 0 || askers.size === speakers.length
    ? null
    : (text) => readNamed(text, new Set(speakers), askers);
}

function readDash(text: string): Turn | null {
  const match = dash.exec(text);
  if (match === null) return null;
  const words = text.slice(match[0].length);
  return { kind: 'question', speaker: null, text: words, mark: match.groups?.['mark'] ?? null };
}

function readLetter(text: string): Turn | null {
  const match = letter.exec(text);
  if (match === null) return null;
  const { who, who2, mark = null } = match.groups ?? {};
  const kind = ASKING.has((who ?? who2 ?? '').toUpperCase()) ? 'question' : 'answer';
  return { kind, speaker: null, text: text.slice(match[0].length), mark };
}

function countNames(texts: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const text of texts) {
    const name = named.exec(text)?.groups?.['name'];
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

/** Half of what somebody says ends with a question mark, or the label says so itself. */
function asks(name: string, texts: readonly string[]): boolean {
  if (ASKING_NAMES.test(name)) return true;
  const own = texts.filter((text) => text.startsWith(`${name}:`) || text.startsWith(`${name} :`));
  return own.length > 0 && own.filter((text) => /[?？]["”]?$/u.test(text.slice(-3))).length * 2 >= own.length;
}

function readNamed(text: string, speakers: ReadonlySet<string>, askers: ReadonlySet<string>): Turn | null {
  const name = named.exec(text)?.groups?.['name'];
  if (name === undefined || !speakers.has(name)) return null;
  return { kind: askers.has(name) ? 'question' : 'answer', speaker: name, text, mark: null };
}
