// The cases of Russian and Ukrainian words, made from their nominative: more forms than exist, but no form of another word.

const noun = {
  consonant: 'а у ом ем е ы и і ам ами ах ові',
  hardA: 'ы и е і у ой ою ей ої ій',
  softA: 'и е ю ей і ею єю',
  ia: 'ии ию ией ії ію ією',
  o: 'а у ом е і',
  e: 'я ю ем и і',
  soft: 'я ю ем е и ью і ем ом',
  plural: 'ам ами ах',
  adjective: 'ого его ому ему ым им ом ем ая ой ую ою ое ее ые ие ых их ыми ими а ої ій у і',
  pluralAdjective: 'ых их ым им ыми ими',
} as const;

const rules: readonly (readonly [ending: RegExp, cases: string])[] = [
  [/(?:ский|цкий|ський|цький|ый|ой|ий)$/u, noun.adjective],
  [/(?:ая|яя)$/u, 'ой ую ою ей'],
  [/(?:ое|ее)$/u, 'ого его ому ему ым им ом ем'],
  [/(?:ые|ие)$/u, noun.pluralAdjective],
  [/(?:ия|ія)$/u, noun.ia],
  [/а$/u, noun.hardA],
  [/я$/u, noun.softA],
  [/[ыи]$/u, noun.plural],
  [/о$/u, noun.o],
  [/[её]$/u, noun.e],
  [/[ьй]$/u, noun.soft],
  [/(?=$)/u, noun.consonant],
];

/** Endings that are taken off before a case's ending is put on. */
const bare = /(?:ий|ый|ой|ая|яя|ое|ее|ые|ие|ия|ія|а|я|ы|и|о|е|ь|й)$/u;

/** All cases of a small-letter word with 'ё' written 'е', itself first. */
export function casesOf(word: string): readonly string[] {
  const rule = rules.find(([pattern]) => pattern.test(word));
  if (rule === undefined || word.length < 3) return [word];
  const [pattern, endings] = rule;
  const stem = pattern.source === '(?=$)' ? word : word.replace(bare, '');
  const stems = [stem, ...shifted(stem, word)];
  const forms = stems.flatMap((one) => endings.split(' ').map((ending) => one + ending));
  return [...new Set([word, ...(/[ыи]$/u.test(word) ? [stem] : []), ...forms])];
}

/** Vowels that come and go: Київ – Києва, Харків – Харкова, Павел – Павла, Орел – Орла. */
function shifted(stem: string, word: string): string[] {
  if (stem !== word) return [];
  const found: string[] = [];
  if (/ів$/u.test(stem)) found.push(stem.replace(/ів$/u, 'ов'), stem.replace(/ів$/u, 'ев'));
  if (/їв$/u.test(stem)) found.push(stem.replace(/їв$/u, 'єв'));
  if (/іг$/u.test(stem)) found.push(stem.replace(/іг$/u, 'ог'));
  if (/[вр]ел$/u.test(stem)) found.push(stem.replace(/ел$/u, 'л'));
  if (stem === 'лев') found.push('льв');
  return found;
}
