// Names of writers as bylines have them, and the words before them.
import { givenNames, noFamilyNames } from '../../lexicon/given-names.ts';
import {
  EVENTS_AND_PAPERS,
  MADE_ON_A_DAY,
  PAPER_WORDS_ABOVE_DAY,
  PAPER_WORDS_IN_TITLES,
} from '../../lexicon/newspapers.ts';
import { houseOf } from './read-publisher-lines.ts';

const oneName = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,25}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]{0,25}|al|bin|da|de|del|der|di|dos|du|el|la|le|van|von|y)){1,4}`;

/** Pattern of one to six names: 'Jane Doe, Ana Ruiz and John Smith'. */
export const names = String.raw`${oneName}(?:(?:,|,? and|,? &|,? et|,? und|,? y|,? и)\s${oneName}){0,5}`;

const mayLackColon =
  '(?:(?:[Ww]ritten |[Ww]ords |[Tt]ext |[Ss]tory |[Pp]osted |[Rr]eported |[Ss]ubmitted )?[Bb]y|BY|Von|Par|Por|Di|di|Door|Av|Af|Автор|Author|AUTHOR|Reporter|Correspondent)';
const needsColon =
  '(?:Text|Texto|Texte|Testo|Tekst|Haber|Yazan|Autor|Autora|Autore|Auteur|Opracowanie|Текст)';

/** Pattern of what stands before them: 'By ', 'Written by: ', 'Von ', 'Текст: '. */
export const beforeNames = String.raw`(?:(?:${mayLackColon}\s{0,2}[:：]?|${needsColon}\s{0,2}[:：])\s)`;

/** A line that is names and nothing else. */
export const nameAlone = new RegExp(`^(?<names>${names})$`, 'u');

const signed = new RegExp(`^${beforeNames}(?<names>${names})$`, 'u');

/** 'By Jane Doe' → 'Jane Doe', also in capitals: 'BY JANE DOE'. Null for all that is more or less than that. */
export function signedName(text: string): string | null {
  return signed.exec(text)?.groups?.['names'] ?? null;
}

/** True for one to three names of which the first begins with a common given name: 'Maeve Orr', not 'Port Harcourt' and not 'Charlotte Square'. */
export function areSurelyPeople(text: string): boolean {
  const given = text.split(/[\s-]/u, 1)[0] ?? '';
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const isPerson = givenNames.has(given.toLowerCase()) && !noFamilyNames.has(last.toLowerCase());
  return text.length <= 60 && isPerson && nameAlone.test(text);
}

/** The line below a name that says what the person is to the paper: 'Seoul correspondent', 'BBC News'. */
export const post =
  /^(?:(?:[\p{L}-]{2,20} ){0,4}(?:correspondent|reporter|editor|columnist|staff writer|bureau chief|contributor|analyst)(?:,? (?:in|for|at|of) [\p{L} ]{2,40}|, [\p{L} ]{2,40})?|(?:BBC|CNN|NBC|ABC|CBS|Sky|Fox) (?:News|World Service|Monitoring|Korean|Russian)(?:, [\p{L} ]{2,40})?)$/iu;

//   El País del Norte        La Voz de Galicia
const romancePaper = /^(?:el|la|le|il|o) \p{L}{2,20} (?:de|del|della|do|da|du|des) /iu;

/** No person's name begins with an article, and nobody is called 'For Immediate Release'. 'El' and 'Le' begin names too: there a genitive tells. */
export function isPaper(writers: string): boolean {
  return (
    houseOf(writers) !== null ||
    romancePaper.test(writers) ||
    /^(?:the|our|for|die|der|das|les|los)\s|\b(?:release|press|news|statement|edition|report|update)$/iu.test(
      writers,
    )
  );
}

/** 'Harbour Post', 'Halifax Mercury', not 'Emily Post'; 'Budget Speech', 'Harbour Strike', 'Édition du': beside a day a paper, or what is held or happens on it. */
export function mayBeNobody(writers: string): boolean {
  const written = writers.slice(writers.lastIndexOf(' ') + 1);
  if (/^\p{Ll}/u.test(written)) return true;
  const last = written.toLowerCase();
  const isWord = [PAPER_WORDS_IN_TITLES, PAPER_WORDS_ABOVE_DAY, EVENTS_AND_PAPERS, MADE_ON_A_DAY].some(
    (words) => words.has(last),
  );
  return isWord && !areSurelyPeople(writers);
}
