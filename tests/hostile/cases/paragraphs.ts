// Articles of nothing but paragraphs of one kind, hundreds of kilobytes of them: a debate, a register, a table that was pasted.

/** One paragraph of an article; those of other numbers have other names and figures in it. */
type Paragraph = (number: number) => string;

const SYLLABLES = ['ba', 'ko', 'li', 'mar', 'ten', 'vo', 'ri', 'shu', 'dal', 'pe', 'nor', 'gi', 'tas', 'wen'];

/** 'Shukobaba': another name for each number up to 38,415. */
function name(number: number): string {
  let letters = '';
  for (let rest = number + 1, at = 0; at < 4; at += 1, rest = Math.floor(rest / SYLLABLES.length))
    letters += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

const day = (number: number): number => 1 + (number % 28);

/** What an article can be full of. */
export const PARAGRAPHS: readonly Paragraph[] = [
  (n) => `Amina ${name(n)} met Peter ${name(n + 900)} in the town of ${name(n + 1800)}.`,
  (n) => `${name(n)} Karimov spoke with Mr. Karimov about the port.`,
  (n) =>
    `The ${name(n)} Mining Company (${name(n).charAt(0)}MC) and ${name(n + 7)} Bank signed with the ministry.`,
  (n) =>
    `On ${day(n)} March ${1900 + (n % 120)} it fell; by ${day(n + 5)} May it rose, and on Tuesday it stood.`,
  (n) => `Some ${n + 3},000 workers earned $${n}.5 million, up ${n % 90} percent from ${n + 1} tonnes.`,
  (n) => `${n} tonnes, ${n + 1} dollars and`,
  (n) => `“We will not leave,” said Olga ${name(n)}, a farmer from ${name(n + 7)}.`,
  (n) => `"We will" not "leave ${name(n)} `,
  (n) => `'We will not leave,' said ${name(n)}. The workers' union's`,
  (n) => `According to Hassan ${name(n)}, the spokesman of the ${name(n + 7)} Agency, it rained,`,
  (n) => `${name(n)} Minister Laura ${name(n + 7)}, 45, the former head of ${name(n + 70)} Institute,`,
  (n) => `See [${name(n)}](https://example.org/${n}) and <https://example.net/${n}>.`,
  (n) => `| ${name(n)} | ${n} | ${n % 100}% | ${day(n)} May 2024 |`,
  (n) => `${name(n)}\t${n}\t${n % 100}%\tMaria ${name(n + 7)}`,
  (n) => `## ${name(n)} of ${name(n + 7)}`,
  (n) => `Q: Did ${name(n)} leave?\n\nA: No, Ingrid ${name(n)} stayed.`,
  (n) => `${name(n >> 1)}: No.`, // a debate of many speakers
  (n) => `the ferry of ${name(n)} left the harbour in the morn-\ning and`,
  (n) => `Amina ${name(n)} (“${name(n + 7)}”), also known as ${name(n + 70)},`,
  (n) => `Министр Анна ${['Смирнова', 'Карпова'][n % 2]} сообщила, что ${n} рабочих приехали ${day(n)} мая.`,
  (n) => `Der Minister ${name(n)} ${name(n + 7)} sagte am ${day(n)}. Mai, dass ${n}.000 Arbeiter kamen.`,
  (n) => `王小明表示，${n}名工人于5月${day(n)}日抵达北京。`,
];

/** So many bytes of one kind of paragraph. */
export function articleOf(paragraph: Paragraph, size: number): string {
  const paragraphs = ['Report of the day', 'The witness spoke for an hour.'];
  for (let bytes = 0, number = 0; bytes < size; number += 1) {
    const next = paragraph(number);
    paragraphs.push(next);
    bytes += Buffer.byteLength(next) + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
