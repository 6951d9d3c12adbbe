import { dateLanguages } from './date-languages.ts';

// Month names as published-lines write them, in lower case without a full stop; several languages share forms.
// Left out: 'listopada', November in Polish and October in Croatian.
const lines = `
1 january jan ene janv janvier januar jänner enero gennaio janeiro januari января янв січня يناير جانفي janúar ledna ocak ianuarie stycznia tammikuuta ιανουαρίου
2 february feb février févr februar febrero febbraio fevereiro fev februari февраля фев лютого فبراير شباط فيفري febrúar února şubat februarie lutego helmikuuta φεβρουαρίου
3 march mar mars mrt märz marzo março maart марта мар березня مارس آذار marts března mart maret martie marca maaliskuuta μαρτίου
4 april apr avril avr abril abr aprile апреля апр квітня أبريل ابريل إبريل نيسان أفريل apríl dubna nisan aprilie kwietnia huhtikuuta απριλίου
5 may mai mayo maggio maio mei мая травня مايو أيار maj maí května mayıs maja toukokuuta μαΐου
6 june jun giu juin juni junio giugno junho июня июн червня يونيو حزيران júní června haziran iunie czerwca kesäkuuta ιουνίου
7 july jul lug juillet juil juli julio luglio julho июля июл липня يوليو تموز يوليوز júlí července temmuz iulie lipca heinäkuuta ιουλίου
8 august aug août agosto augustus августа авг серпня أغسطس اغسطس آب غشت ágúst augusti srpna ağustos agustus sierpnia elokuuta αυγούστου
9 september sep sept septembre septiembre settembre setembro сентября сен сент вересня سبتمبر أيلول شتنبر září eylül septembrie września syyskuuta σεπτεμβρίου
10 october oct ott octobre oktober okt octubre ottobre outubro октября окт жовтня أكتوبر اكتوبر október října ekim octombrie października lokakuuta οκτωβρίου
11 november nov novembre noviembre novembro ноября ноя листопада نوفمبر نونبر nóvember listopadu kasım noiembrie marraskuuta νοεμβρίου
12 december dec dic décembre déc dezember dez diciembre dicembre dezembro декабря дек грудня ديسمبر دجنبر desember prosince aralık decembrie grudnia joulukuuta δεκεμβρίου
`;

/** 'février' → 2. */
export const PUBLICATION_MONTHS: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [number = '', ...names] = line.split(' ');
      return names.map((name) => [name, Number(number)] as const);
    }),
);

/** Seasons of quarterlies in lower case, by their number in EDTF: 'herbst' → 23. */
export const PUBLICATION_SEASONS: ReadonlyMap<string, number> = new Map(
  dateLanguages.flatMap(({ seasons }) =>
    seasons.flatMap(({ full }, season) => full.map((name) => [name.toLowerCase(), 21 + season] as const)),
  ),
);
