import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// 'El ministro de Obras Públicas de Chile, Juan Pérez': what somebody is minister of is nobody's name.

/** Whoever has a portfolio; mayors and governors have places. */
const HOLDERS =
  /^(?:vice)?minist(?:r[oae]|ra)s?$|^(?:sub)?secr[eé]t[aá]ri[oa]s?$|^sous-secr[eé]taire$|^consejer[oa]$|^conseller[a]?$|^conselheir[oa]$|^consiglier[ea]$|^assessor[ea]$|^d?ire(?:c)?tor[a]?$|^direttor[ei]$|^direttrice$|^jueza?$|^ju[ií]za?$/u;

/** Between the holder and the portfolio: 'de', 'de la', 'della', 'dos'. */
const LINKS = /^(?:de|del|la|las|los|el|da|do|das|dos|di|del|della|delle|dei|degli|du|des|le|les)$/u;

/** How many words back the holder may stand: 'ministro de Medio Ambiente y Asuntos …'. */
const FURTHEST = 4;

/** True for a row of capitals that begins behind 'ministro de', also behind its first word. Nobody is called so where no given name opens the row. */
export function isPortfolio(words: readonly Word[], first: number, vocabulary: Vocabulary): boolean {
  if (vocabulary.inflected || vocabulary.capitalNouns) return false;
  let linked = false;
  for (let at = first - 1; at >= Math.max(0, first - FURTHEST); at--) {
    const word = words[at];
    if (word === undefined || word.sign) return false;
    const lower = plain(word.lower);
    if (LINKS.test(lower)) linked = true;
    else if (!word.capital || linked) return linked && !word.capital && HOLDERS.test(word.lower);
  }
  return false;
}
