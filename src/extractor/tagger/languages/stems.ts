// Cases of German words, and of Russian and Ukrainian surnames, back to one form.

/** The stem of a small-letter German word: 'bundesamtes' and 'bundesamt' have one. Short words stay as they are. */
export function germanStem(lower: string): string {
  return lower.length < 5 || lower.length > 40 ? lower : lower.replace(/(?:e[nr]s|es|en|em|er|e|s)$/u, '');
}

interface Ending {
  readonly from: RegExp;
  readonly to: string;
}

const ending = (from: string, to: string): Ending => ({ from: new RegExp(`${from}$`, 'u'), to });

// Source: the declension tables of school grammars.
const male: readonly Ending[] = [
  ending('(?<=(?:ов|ев|ёв|ин|ын|ів|їв))(?:а|у|ым|ом|е|им)', ''),
  ending('(?<=[сц]к)(?:ого|ому|им|ом)', 'ий'),
  ending('(?<=[сц]ьк)(?:ого|ому|им)', 'ий'),
];
const female: readonly Ending[] = [
  ending('(?<=(?:ов|ев|ёв|ин|ын))(?:у|ой|ою)', 'а'),
  ending('(?<=[сц]к)(?:ую|ой|ою)', 'ая'),
];

/** The nominative of a Russian or Ukrainian surname beside a given name in a case; the surname as it is where nothing tells. */
export function nominativeSurname(surname: string, gender: 'male' | 'female'): string {
  const found = (gender === 'male' ? male : female).find(({ from }) => from.test(surname));
  return found === undefined ? surname : surname.replace(found.from, found.to);
}
