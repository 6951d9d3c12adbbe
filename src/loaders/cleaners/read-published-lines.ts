// Lines that say when an article was published: read, then set aside.
import type { Draft } from '../../records/draft.ts';
import { type DayRead, halfWidth, publishedAs, readDay, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import type { Row } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred, type ReadRow, readEnds, stated } from './read-ends.ts';

const publishedLabel =
  /^(?<label>(?:first |originally )?published(?: date| time)?|posted|(?:article |story )?date|date published|created(?=\s?:)|publication date|release date|issued|for (?:immediate )?release|release(?= of\s\d)(?: of)?|(?:news|press|media) release|by(?=\s?[-–—|]\s)|publié|édition du|ausgabe vom|edición del|edizione del|edição de|editie van|veröffentlicht|publicado|publicada|pubblicato|gepubliceerd|publicerad|publiceret|publisert|julkaistu|publikováno|opublikowano|data publikacji|data publicării|data|közzétéve|megjelent|δημοσιεύ\p{L}+|giriş(?: tarihi)?|yayınlanma(?: tarihi)?|oluşturulma(?: tarihi)?|fecha|erschienen|erstellt|di(?:posting|publikasikan|terbitkan|unggah)|опубликовано|дата(?: публикации)?|опубліковано|기사입력|기사등록|기사승인|최초입력|등록일|작성일|발행일|입력|등록|승인|송고시간|송고|게재|公開|掲載|配信|发布时间|發布時間|发布|نُشر في|نشر في|تم النشر|تاريخ النشر|פורסם|תאריך(?: פרסום)?|עודכן לאחרונה(?= ?:)|đăng(?: ngày| lúc)?|ngày đăng)(?:\s(?:on|at|le|am|el|em|il|op|pada|일))?\s{0,2}[:：|–—-]?\s{0,2}/iu;
const updatedLabel =
  /^(?:and )?(?:last )?(?:updated?|stand(?=\s?:)|modified|edited|revised|mis à jour|aktualisiert|actualizado|atualizado|aggiornato|обновлено|оновлено|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|güncelleme(?: tarihi)?|bijgewerkt|수정|更新)(?:\s(?:on|at|le|am|el|em|il|op))?\s{0,2}[:：|]?\s{0,2}/iu;
/** What may stand beside the day in such a line: weekday, hour, zone, signs. */
const besideDay =
  /^(?:[\s\d:;.,|/()·•–—+-]|a\.?m\.?|p\.?m\.?|gmt|utc|uk|[ecmp][sd]?t|ce?st|cet|wes?t|eet|eest|cat|eat|wat|sast|a[ew]?[cdes]{1,2}t|nz[sd]t|pkt|trt|brt|art|clt|msk|kst|jst|bst|ist|hkt|sgt|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lun|mer|jeu|ven|sam|dim|mán|þri|mið|fim|fös|lau|пн|вт|ср|чт|пт|сб|вс|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag(?:en)?|(?:maanan|tiis|torstai|perjan|lauan|sunnun)(?:tai|tina|na)?|keskiviikko(?:na)?|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|senin|selasa|rabu|kamis|jumat|sabtu|minggu|wib|wita?|понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|בשעה|lúc|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|at|on|um|uhr|h|à|(?<!\p{L})(?:a|alle|as|às|den|godz|hod|kl|klo|las|o|om|ore|saat|v|о)(?!\p{L})|в|часов|г|года|오전|오후|송고|[月火水木金土日월화수목금토일]|時|分|시|분|요일){0,40}(?<update>(?:last )?(?:updated|modified|mis à jour|modifié|aktualisiert|actualizado|atualizado|aggiornato|uppdaterad|opdateret|oppdatert|bijgewerkt|zaktualizowano|güncelleme(?: tarihi)?|обновлено|оновлено|수정|更新)[^\n]{0,60})?$/iu;

/** Read published-lines at the ends of a file: 'Published: 17 April 2026', '송고시간 2023-09-17 18:40', or a day alone at the head. */
export function readPublishedLines(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(
    draft,
    settings,
    (read, row, { zone, above, next }) =>
      readLabelled(read, row) ??
      (zone === 'head'
        ? (readLabelAbove(read, row, next) ?? readBetween(read, row, above) ?? readBareDay(read, row))
        : null),
  );
}

/** Of lines parted by U+2028 the first that is a day, or a label of publication and its day; null where none is. */
export function dayLineOf(text: string): string | null {
  return (
    text
      .split('\u2028')
      .slice(0, 8)
      .find((line) => labelledDay(line) !== null) ?? null
  );
}

/** The day of a text that is nothing else, with a label of publication before it or without; null for all others. */
export function labelledDay(text: string): string | null {
  return soleDay(text.slice(publishedLabel.exec(text)?.[0].length ?? 0).replace(readingTimeBehind, ''));
}

//   Jan 19, 2023 — 5 min read
//              ^
const readingTimeBehind =
  /\s{0,2}[|·•—–-]\s{0,2}\d{1,3}[\s-]min(?:ute)?s?\.?[\s-](?:read|lesezeit|de lecture|de lectura)$/iu;

/** 'Updated: 01-06-2022 21:25 IST': a day that is not the one on which it came out. */
export function saysUpdate(text: string): boolean {
  const update = updatedLabel.exec(text)?.[0];
  return update !== undefined && soleDay(text.slice(update.length)) !== null;
}

function readLabelled(draft: Draft, row: Row): ReadRow | null {
  const label = publishedLabel.exec(row.text)?.[0];
  if (label !== undefined) {
    const rest = row.text.slice(label.length).replace(cityOfHour, '');
    const edtf =
      soleDay(rest) ?? (isDayFirst(label) ? soleDay(rest.replace(slashed, '$<day>.$<month>.')) : null);
    if (edtf === null) return null;
    const value = publishedAs(edtf);
    return { draft: setField(draft, 'published', { value, from: stated(row) }), rule: 'published-line' };
  }
  return saysUpdate(row.text) ? { draft, rule: 'published-line' } : null; // what an update bounds is found with the other bounds
}

//   Published on August 30, 2023, at 6:14 pm (Paris)
//                                           ^
const cityOfHour = /(?<=\d:\d\d(?: ?[ap]\.?m\.?)?) \(\p{Lu}[\p{L} ]{2,20}\)/u;

//   Région, mardi 5 octobre 2021, p. 14        Lokales, 12.03.2024, Nr. 61, S. 9
//                               ^                                ^
const pageBehind =
  /(?:,?\s(?:no|nr|n[°º]|núm|№)\.?\s?\d{1,6})?,?\s(?:pp?|pgs?|s|page|seite|página|pág|pagina|pag|blz|стр|с)\.?\s?\p{Lu}?\d{1,3}(?:[-–]\d{1,3})?(?:,\s\d{1,3}){0,3}$/iu;

/** A text without the page of the paper that it ends with. */
export function withoutPage(text: string): string {
  return text.length > 200 ? text : text.replace(pageBehind, '');
}

//   11/02/2020
const slashed = /(?<!\d)(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?=(?:19|20)\d\d(?!\d))/u;
const puttingDayFirst =
  /^(?:publié|veröffentlicht|publicad|pubblicato|gepubliceerd|publicer|publisert|julkaistu|publikováno|opublikowano|erschienen|fecha|giriş|yayın|опублик|نُ?شر|تم النشر|تاريخ|פורסם|תאריך|đăng|ngày đăng)/iu;

/** The languages of these labels put the day before the month, with whatever sign between. */
function isDayFirst(label: string): boolean {
  return puttingDayFirst.test(label);
}

//   3 years ago        on
const betweenLabelAndDay =
  /^(?:on|at|(?:\d{1,2}|an?) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago)$/iu;

/** What themes of blogs put between 'Published' and the day goes with them. */
function readBetween(draft: Draft, row: Row, above: Row | undefined): ReadRow | null {
  if (above === undefined || !betweenLabelAndDay.test(row.text)) return null;
  const isBelowLabel = isLabelAlone(above.text) || betweenLabelAndDay.test(above.text);
  return isBelowLabel ? { draft, rule: 'published-line' } : null;
}

/** 'Published' on a line of its own, the day on the next. */
function readLabelAbove(draft: Draft, row: Row, next: Row | undefined): ReadRow | null {
  if (next === undefined || !isLabelAlone(row.text)) return null;
  if (betweenLabelAndDay.test(next.text)) return { draft, rule: 'published-line' };
  if (next.line > row.endLine + 2) return null;
  const edtf = next.text.length > 80 ? null : soleDay(next.text);
  if (edtf === null) return null;
  return {
    draft: setField(draft, 'published', { value: publishedAs(edtf), from: stated(next) }),
    rule: 'published-line',
  };
}

/** 'Published', 'Posted on:' and nothing else. */
function isLabelAlone(text: string): boolean {
  return publishedLabel.exec(text)?.[0] === text;
}

//   November 3, 20229:41 PM, as pages are copied that part the two by their style
const gluedHour = /(?<=[\s,])(?<year>(?:19|20)\d\d)(?=\d{1,2}:\d\d)/u;
//   Thứ hai, 3/4/2023        lundi 3/4/2023
const weekdayOfDayFirst =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|senin|selasa|rabu|kamis|jumat|sabtu|minggu|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})/iu;

function readBareDay(draft: Draft, row: Row): ReadRow | null {
  if (row.text.length > 80) return null;
  const apart = row.text.replace(gluedHour, '$<year> ');
  const text = weekdayOfDayFirst.test(apart) ? apart.replace(slashed, '$<day>.$<month>.') : apart;
  const edtf = soleDay(text.replace(/^(?:am|el|il|le) (?=\d)/iu, ''));
  if (edtf === null) return null;
  const from = inferred(row, 'A line at the head of the article holds this day and nothing else.');
  return { draft: setField(draft, 'published', { value: publishedAs(edtf), from }), rule: 'published-line' };
}

/** The day with its year when the text holds nothing else but hours, weekdays and the day of an update; null otherwise, and where it gives two days. */
export function soleDay(given: string): string | null {
  const text = halfWidth(given);
  const day = readDayWithYear(text);
  if (day === null) return null;
  const [before, after] = [text.slice(0, day.start), text.slice(day.end)];
  if (!standsBesideDay(before) || opensRange.test(before)) return null;
  const beside = besideDay.exec(after);
  if (beside === null) return null;
  const rest = after.slice(0, after.length - (beside.groups?.['update'] ?? '').length);
  return givesOther(before, day) || givesOther(rest, day) ? null : day.edtf;
}

//   3.-5. März 2024        but 10:30 - 5 March 2024
const opensRange = /(?<![\d:.])\d{1,2}\.?\s?[-–—/&+]\s?$/u;
const numericDay = /(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/u;

/** A second day, in full or one of which the order of day and month is open. The same day in other signs is none. */
function givesOther(text: string, { edtf }: DayRead): boolean {
  const other = readDay(text);
  return other === null ? numericDay.test(text) : other.edtf !== edtf;
}

/** True for words that say no more than the day: a weekday, an hour, a sign, nothing. */
export function standsBesideDay(text: string): boolean {
  return besideDay.test(text);
}
