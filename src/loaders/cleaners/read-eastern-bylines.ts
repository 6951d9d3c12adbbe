// Bylines of Chinese, Japanese, Korean and Arabic papers: '記者姚大華／台北報導', '佐々木美咲　2024年3月5日', '박수윤 기자', 'كتب: سامر الخطيب'.
import { japaneseNames } from '../../lexicon/names-japanese.ts';
import type { Row } from '../rows.ts';
import { soleDay } from './read-published-lines.ts';
import { knownPublisher } from './read-publisher-lines.ts';

/** What such a line says: who wrote it, the day and the paper where they stand beside the name. */
export interface EasternByline {
  readonly writer: string | null;
  readonly edtf: string | null;
  readonly publisher: string | null;
}

//   佐々木美咲　2024年3月5日 5時00分
//   ^names      ^day
const nameAndDay =
  /^(?<writer>[\p{Script=Han}々]{2,6}|[\p{Script=Han}々]{1,3}\s[\p{Script=Han}々]{1,3})(?:記者|记者)?\s{1,3}(?<day>(?:19|20)\d\d年[^\n]{4,40})$/u;
//   2026/02/24 09:21 記者姚大華／台北報導        [海島新聞網]記者王凱／綜合報導
//   ^day                 ^writer                 ^house          ^writer
const reporter =
  /^(?<day>(?:19|20)\d\d[^\n\p{L}]{4,24})?[[〔【（(]?(?<house>[^\s[\]〔〕【】（）()／/]{2,12}?)?[\]】〕）)]?\s{0,2}(?:記者|记者)\s?(?<writer>[\p{Script=Han}·、]{2,14})\s{0,2}[／/]\s{0,2}[^\n／/]{1,12}(?:報導|报导|報道|报道)[\]】〕）)]?$/u;
//   박수윤 기자        최종수 선임기자 jongsu@example.kr        사진·글 김진 기자
const korean =
  /^(?:(?:사진|글|취재|영상)(?:[·,/=\s]{1,2}(?:사진|글|취재|영상))?\s?[=·:]?\s)?(?<writer>[\p{Script=Hangul}]{2,4})\s?(?:기자|특파원|선임기자|논설위원)(?:\s?=)?(?:\s{1,3}[\w.+-]{1,40}@[\w.-]{3,40})?$/u;

//   2024-03-12 10:41 来源:东海日报 作者:王丽        来源：新华网
//   ^day                ^house       ^writer
const labelled =
  /^(?<day>(?:19|20)\d\d[^\n\p{L}]{4,24})?(?:(?:来源|來源|出处)\s?[:：]\s?(?<house>[^\s:：|]{2,16}))?[\s|]{0,3}(?:(?:作者|记者|記者|文)\s?[:：/／]\s?(?<writer>[\p{Script=Han}·、 ]{2,14}))?(?:[\s|]{1,3}(?:责任编辑|责编|编辑|編輯)\s?[:：]\s?[\p{Script=Han}]{2,6})?$/u;
//   كتب: سامر الخطيب        بقلم ليلى حداد
//        ^writer                ^writer
const arabic =
  /^(?:كتبت?|بقلم|تقرير|إعداد|حوار|تحرير)\s?[:：-]?\s(?<writer>\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15}){1,3})(?:\s?[-–|،]\s?\p{Script=Arabic}{2,15})?$/u;

//   מאת: רונית אלמוג        记者 林晓
//        ^writer                ^writer
const hebrew =
  /^(?:מאת|כתב|כתבה|כתבת)\s?[:：]?\s(?<writer>\p{Script=Hebrew}[\p{Script=Hebrew}"'׳״-]{1,15}(?: \p{Script=Hebrew}[\p{Script=Hebrew}"'׳״-]{1,15}){1,3})$/u;
const hanAlone =
  /^(?:本报|本報|实习|見習)?(?:记者|記者)[\s:：]{1,3}(?<writer>\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})$/u;

//   （本間千尋）
//     ^writer
const bracketed = /^[（(](?<writer>[\p{Script=Han}々]{3,6})(?<![部課局社班室係])[)）]$/u;
const surnames = new Set(japaneseNames.surnames.split(/\s+/u));

/** The writer below the text of a Japanese paper, told by the family name: '（文化部）' and '（写真上）' have none. */
function bracketedWriter(text: string): string | null {
  const writer = bracketed.exec(text)?.groups?.['writer'] ?? '';
  const isName = [1, 2, 3].some(
    (length) => writer.length - length <= 3 && surnames.has(writer.slice(0, length)),
  );
  return writer !== '' && isName ? writer : null;
}

/** Read a line that is such a byline and nothing else; null for all others. */
export function readEasternByline({ text }: Row): EasternByline | null {
  if (text.length > 80) return null;
  const groups = (
    nameAndDay.exec(text) ??
    reporter.exec(text) ??
    korean.exec(text) ??
    arabic.exec(text) ??
    hebrew.exec(text) ??
    hanAlone.exec(text)
  )?.groups;
  const { writer, day, house } = groups ?? {};
  if (writer === undefined) {
    const below = bracketedWriter(text);
    return below === null ? readLabels(text) : { writer: below, edtf: null, publisher: null };
  }
  const edtf = day === undefined ? null : soleDay(day);
  if (edtf === null && nameAndDay.test(text)) return null;
  return { writer, edtf, publisher: house === undefined ? null : paperOf(house) };
}

/** A line in which a label says which is the paper and who the writer. */
function readLabels(text: string): EasternByline | null {
  const { day, house, writer } = labelled.exec(text)?.groups ?? {};
  if (house === undefined && writer === undefined) return null;
  const edtf = day === undefined ? null : soleDay(day);
  return { writer: writer?.trim() ?? null, edtf, publisher: house ?? null };
}

/** What stands in front of the reporter's name is a paper where it is known or called like one: '海島新聞網', '中央社'. */
function paperOf(house: string): string | null {
  return (
    knownPublisher(house) ??
    (/(?:新聞網?|新闻网?|[日晚時时週周]報|[日晚时周]报|通訊社|通讯社)$/u.test(house) ? house : null)
  );
}
