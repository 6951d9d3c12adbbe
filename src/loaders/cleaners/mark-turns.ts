// Interviews: who asks and who answers.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { listsBy } from '../../text/lists-by.ts';

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
/** How an article says that it is an interview. */
const INTERVIEW =
  /\b(?:interviews?|interviewed|q ?& ?a|in conversation with|spoke (?:to|with)|entretien|интервью|entrevista|intervista)\b|인터뷰|インタビュー|采访|专访|専訪/iu;
/** Stands for a mark where there is none: such questions need no note. */
const BARE = '';
const ASKING_NAMES = /^(?:interviewer|reporter|host|moderator|question|journalist|q|presenter|anchor)$/iu;

/** Type questions and answers: '――', 'Q:' and 'A:', or names that take turns. '(Interviewer: KANG Ji-won)' names who asks. */
export function markTurns(draft: Draft): Draft {
  const asker = findInterviewer(draft.blocks);
  const read = turnsOf(draft.blocks);
  if (read === null) return draft;
  const changes: CleaningNote[] = [];
  let open: Turn | null = null;
  const blocks = draft.blocks.map((block): DraftBlock => {
    if (!mayBeTurn(block)) return block;
    const turn = read(block.text);
    if (turn === null && block.kind === 'heading') {
      open = null;
      return block;
    }
    if (turn?.mark) changes.push(noteOf(turn.mark, turn.kind, block.line));
    if (turn === null) return open === null ? block : goOn(block, open);
    open = turn;
    const speaker = turn.speaker ?? (turn.kind === 'question' ? asker : null);
    return { ...block, kind: turn.kind, level: null, speaker, text: turn.text };
  });
  return { ...draft, blocks, changes: [...draft.changes, ...changes] };
}

/** A short question looks like a heading: it is a turn when it has the mark of one. */
function mayBeTurn(block: DraftBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading';
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

/** What follows such a question is its answer, whoever gives it. */
function isDash(turn: Turn): boolean {
  return turn.mark === BARE || (turn.mark !== null && /^[-―—─–]/u.test(turn.mark));
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
  const texts = blocks.filter(mayBeTurn).map((block) => block.text);
  const dashes = texts.map(readDash).filter((turn) => turn !== null);
  if (dashes.filter((turn) => asksItself(turn.text)).length * 2 >= dashes.length && dashes.length > 0)
    return readDash;
  const letters = texts.map(readLetter).filter((turn) => turn !== null);
  if (letters.length >= 2 && new Set(letters.map((turn) => turn.kind)).size === 2) return readLetter;
  const speakers = [...listsBy(texts, speakerOf)].flatMap(([name, own]) =>
    name !== null && own.length >= 2 ? [{ name, asks: asks(name, own) }] : [],
  );
  if (speakers.length < 2) return bareTurns(blocks);
  const names = new Set(speakers.map(({ name }) => name));
  const askers = new Set(speakers.filter((one) => one.asks).map(({ name }) => name));
  return askers.size === 0 || askers.size === names.size
    ? bareTurns(blocks)
    : (text) => readNamed(text, names, askers);
}

function asksItself(text: string): boolean {
  return /[?？]["”’»」]?$/u.test(text.slice(-3));
}

/** Interviews without marks: the article calls itself one, and short questions stand alone between longer paragraphs. */
function bareTurns(blocks: readonly DraftBlock[]): ((text: string) => Turn | null) | null {
  const questions = blocks.filter((block) => block.kind === 'heading' && asksItself(block.text));
  if (questions.length < 3) return null;
  if (!blocks.slice(0, 8).some((block) => INTERVIEW.test(block.text.slice(0, 2000)))) return null;
  const asked = new Set(questions.map((block) => block.text));
  return (text) => (asked.has(text) ? { kind: 'question', speaker: null, text, mark: BARE } : null);
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

/** Whose name stands before a text; null for nobody's. */
function speakerOf(text: string): string | null {
  return named.exec(text)?.groups?.['name'] ?? null;
}

/** Half of what somebody says ends with a question mark, or the label says so itself. */
function asks(name: string, own: readonly string[]): boolean {
  return ASKING_NAMES.test(name) || own.filter(asksItself).length * 2 >= own.length;
}

function readNamed(text: string, speakers: ReadonlySet<string>, askers: ReadonlySet<string>): Turn | null {
  const name = speakerOf(text);
  if (name === null || !speakers.has(name)) return null;
  return { kind: askers.has(name) ? 'question' : 'answer', speaker: name, text, mark: null };
}
