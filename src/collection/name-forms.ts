// How an entity is written, and where.
import type { NameForm } from '../records/entity.ts';
import { compareText } from '../text/compare.ts';
import type { Mentions } from './mentions.ts';

/** The spellings of these rows of mentions, most frequent first. */
export function formsOf(mentions: Mentions, rows: Int32Array): readonly NameForm[] {
  const forms = new Map<string, number[]>();
  let [number, last]: [number, number[]] = [-1, []]; // of the mention before: most are written alike
  for (const row of rows) {
    const own = mentions.table.form[row] ?? -1;
    if (own >= 0 && own === number) {
      last.push(row);
      continue;
    }
    const form = mentions.textAt(row);
    const known = forms.get(form);
    if (known === undefined) {
      last = [row]; // with room for one: most are written so once
      forms.set(form, last);
    } else {
      last = known;
      last.push(row);
    }
    number = own;
  }
  return [...forms]
    .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB.length - rowsOfA.length || compareText(a, b))
    .map(([form, own]) => new FormOfRows(form, own, mentions));
}

/** A class, not an object with a getter: V8 keeps those as tables of a quarter of a kilobyte, and a quantity has thousands of spellings. */
class FormOfRows implements NameForm {
  readonly form: string;
  readonly #rows: readonly number[];
  readonly #mentions: Mentions;

  constructor(form: string, rows: readonly number[], mentions: Mentions) {
    this.form = form;
    this.#rows = rows;
    this.#mentions = mentions;
  }

  get where(): readonly string[] {
    return this.#rows.map(this.#mentions.idAt); // most who look at spellings ask for these alone
  }
}
