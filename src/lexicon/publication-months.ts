// Month names as published-lines write them, in lower case without a full stop; several languages share forms.
const lines = `
1 january jan janvier januar jänner enero gennaio janeiro januari января янв січня يناير جانفي
2 february feb février févr februar febrero febbraio fevereiro fev februari февраля фев лютого فبراير شباط فيفري
3 march mar mars märz marzo março maart марта мар березня مارس آذار
4 april apr avril avr abril abr aprile апреля апр квітня أبريل ابريل إبريل نيسان أفريل
5 may mai mayo maggio maio mei мая травня مايو أيار
6 june jun juin juni junio giugno junho июня июн червня يونيو حزيران
7 july jul juillet juil juli julio luglio julho июля июл липня يوليو تموز يوليوز
8 august aug août agosto augustus августа авг серпня أغسطس اغسطس آب غشت
9 september sep sept septembre septiembre settembre setembro сентября сен сент вересня سبتمبر أيلول شتنبر
10 october oct octobre oktober okt octubre ottobre outubro октября окт жовтня أكتوبر اكتوبر
11 november nov novembre noviembre novembro ноября ноя листопада نوفمبر نونبر
12 december dec décembre déc dezember dez diciembre dicembre dezembro декабря дек грудня ديسمبر دجنبر
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
