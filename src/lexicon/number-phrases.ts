// Amounts that are told by a phrase and no number: 'la moitié', 'une trentaine', 'anderthalb', 'каждый третий', 'twice'. By language.

export interface NumberPhrase {
  readonly value: number;
  /** A part of a whole, how many, or how many times as many. */
  readonly as: 'share' | 'number' | 'fold';
}

/** Pairs 'words=value', parted by '|'. */
function phrases(as: NumberPhrase['as'], list: string): [string, NumberPhrase][] {
  return list.split('|').map((pair) => {
    const [words = '', value = ''] = pair.split('=');
    return [words.trim(), { value: Number(value), as }];
  });
}

const half = 0.5;
const third = 1 / 3;

/** Fold words of English count only before what is compared: 'twice as many', 'double the number'. */
export const numberPhrases: Readonly<Record<string, ReadonlyMap<string, NumberPhrase>>> = {
  en: new Map(phrases('fold', 'twice=2|thrice=3|double=2|treble=3|triple=3')),
  de: new Map([
    ...phrases(
      'share',
      `ein Drittel=${third}|einem Drittel=${third}|eines Drittels=${third}|ein Viertel=0.25|einem Viertel=0.25|ein Fünftel=0.2|einem Fünftel=0.2|ein Zehntel=0.1|
      die Hälfte=${half}|der Hälfte=${half}|jeder zweite=${half}|jede zweite=${half}|jedes zweite=${half}|jeder dritte=${third}|jede dritte=${third}|
      jedes dritte=${third}|jeder vierte=0.25|jede vierte=0.25|jedes vierte=0.25|jeder fünfte=0.2|jede fünfte=0.2|jedes fünfte=0.2|jeder zehnte=0.1|jede zehnte=0.1`,
    ),
    ...phrases(
      'number',
      'anderthalb=1.5|eineinhalb=1.5|zweieinhalb=2.5|dreieinhalb=3.5|viereinhalb=4.5|fünfeinhalb=5.5',
    ),
    ...phrases(
      'fold',
      'doppelt so=2|zweimal so=2|dreimal so=3|viermal so=4|fünfmal so=5|sechsmal so=6|zehnmal so=10|das Doppelte=2|das Dreifache=3|das Vierfache=4|das Fünffache=5|das Zehnfache=10',
    ),
  ]),
  fr: new Map([
    ...phrases(
      'share',
      `un tiers=${third}|un quart=0.25|un cinquième=0.2|un dixième=0.1|la moitié=${half}|un sur deux=${half}|une sur deux=${half}|un sur trois=${third}|une sur trois=${third}|
      un sur quatre=0.25|une sur quatre=0.25|un sur cinq=0.2|une sur cinq=0.2|un sur dix=0.1|une sur dix=0.1`,
    ),
    ...phrases(
      'number',
      `une dizaine=10|une douzaine=12|une quinzaine=15|une vingtaine=20|une trentaine=30|une quarantaine=40|une cinquantaine=50|une soixantaine=60|une centaine=100|
      un millier=1000`,
    ),
    ...phrases('fold', 'le double=2|le triple=3|le quadruple=4'),
  ]),
  es: new Map([
    ...phrases(
      'share',
      `un tercio=${third}|una cuarta parte=0.25|una tercera parte=${third}|una quinta parte=0.2|una décima parte=0.1|la mitad=${half}|la tercera parte=${third}|la cuarta parte=0.25`,
    ),
    ...phrases(
      'number',
      'una decena=10|una docena=12|una quincena=15|una veintena=20|una treintena=30|medio centenar=50|un centenar=100|un millar=1000|medio millar=500',
    ),
    ...phrases('fold', 'el doble=2|el triple=3|el cuádruple=4'),
  ]),
  it: new Map([
    ...phrases('share', `un terzo=${third}|un quarto=0.25|un quinto=0.2|un decimo=0.1|la metà=${half}`),
    ...phrases(
      'number',
      'una decina=10|una dozzina=12|una quindicina=15|una ventina=20|una trentina=30|una quarantina=40|una cinquantina=50|una sessantina=60|un centinaio=100|un migliaio=1000',
    ),
    ...phrases('fold', 'il doppio=2|il triplo=3|il quadruplo=4'),
  ]),
  pt: new Map([
    ...phrases(
      'share',
      `um terço=${third}|um quarto=0.25|um quinto=0.2|um décimo=0.1|a metade=${half}|metade=${half}`,
    ),
    ...phrases('number', 'uma dezena=10|uma dúzia=12|uma centena=100|um milhar=1000'),
    ...phrases('fold', 'o dobro=2|o triplo=3'),
  ]),
  ru: new Map([
    ...phrases(
      'share',
      `треть=${third}|трети=${third}|четверть=0.25|четверти=0.25|половина=${half}|половину=${half}|половины=${half}|каждый второй=${half}|каждая вторая=${half}|каждый третий=${third}|каждая третья=${third}|каждый четвертый=0.25|каждый четвёртый=0.25|каждый пятый=0.2|каждый десятый=0.1`,
    ),
    ...phrases(
      'number',
      'полтора=1.5|полторы=1.5|полмиллиона=500000|полмиллиарда=500000000|полтысячи=500|двое=2|трое=3|четверо=4|пятеро=5|шестеро=6|семеро=7|десяток=10|сотня=100',
    ),
    ...phrases('fold', 'вдвое=2|втрое=3|вчетверо=4|впятеро=5'),
  ]),
};

/** What these count is not meant to the last: 'une trentaine', 'una decena'. */
export const roundPhrase = /(?:aine|ena|ina|aio|centenar|millier|millar|milhar|десяток|сотня)$/u;

/** Behind a number, how many times as many: 'trois fois plus', 'tres veces más', 'в 2,5 раза'. */
export const timesElsewhere: Readonly<Record<string, RegExp>> = {
  de: /[- ]?(?:mal so|fach(?:e[rns]?)?)(?![\p{L}\p{N}])/uy,
  es: / veces(?= (?:más|menos|mayor|menor|superior|inferior|el|la|lo)(?!\p{L}))/uy,
  fr: / fois(?= (?:plus|moins|supérieure?s?|inférieure?s?|le|la|ce|celui|celle)(?!\p{L})| l['’])/uy,
  it: / volte(?= (?:più|meno|superiore|maggiore|tanto|il|la|quell[ao])(?!\p{L})| l['’])/uy,
  pt: / vezes(?= (?:mais|menos|maior|menor|superior|o|a)(?!\p{L}))/uy,
  ru: / раза?(?=[ .,;)]|$)/uy,
};
