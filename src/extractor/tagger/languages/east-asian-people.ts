import type { Pieces } from './pieces.ts';

// Where a person's name begins and ends beside a title, in Chinese and Japanese.

const han = /^\p{Script=Han}$/u;
const katakana = /^[\p{Script=Katakana}ー・＝]$/u;

interface Before {
  readonly free: number;
  readonly lists: Pieces;
  readonly title: string;
}

/** "岸田文雄" before "首相": the row of characters of one script before a title, if it can be a name; null where it cannot. */
export function nameBeforeTitle(
  text: string,
  at: number,
  { free, lists, title }: Before,
): [number, number] | null {
  let start = at;
  const isName = (character: string): boolean =>
    han.test(character) || katakana.test(character) || character === '々';
  while (start > free && at - start < 14 && isName(text.charAt(start - 1))) start -= 1;
  const name = text.slice(start, at);
  if (name.length < 2 || lists.never.has(name) || lists.titles.has(name) || lists.listed.has(name))
    return null;
  if (/^[\p{Script=Katakana}ー・＝]+$/u.test(name)) return name.length > 2 ? [start, at] : null;
  const family = [3, 2, 1].map((size) => name.slice(0, size)).find((part) => lists.surnames.has(part));
  const isShort = /^\p{Script=Han}+$/u.test(name) ? name.length <= 5 : name.length <= 8;
  if (!isShort || /^[同元前現新故両各副当全本某]/u.test(name)) return null;
  if (family !== undefined) return [start, at];
  return isPersonal.test(title) || name.length >= 3 ? [start, at] : null;
}

/** After a name of any surname these are certain. */
const isPersonal = /^(?:さん|氏|容疑者|被告|君|くん|ちゃん|選手|首相|大統領)$/u;

/** "毛宁" after "发言人": a surname and one or two more characters, or a row that transcribes a foreign name; null where none stands. */
export function familyAfterTitle(text: string, at: number, lists: Pieces): [number, number] | null {
  const { surnames, followers, listed } = lists;
  const foreign = foreignEnd(text, at);
  if (foreign > at) return [at, foreign];
  const size = surnames.has(text.slice(at, at + 2)) ? 2 : 1;
  if (!surnames.has(text.slice(at, at + size))) return null;
  const [second, third] = [text.charAt(at + size), text.charAt(at + size + 1)];
  const isThird = han.test(third) && !followers.has(third);
  if (!han.test(second) || (followers.has(second) && isThird)) return null; // "王强说" is somebody, "王会见" is not
  if (listed.has(text.slice(at, at + size + 1))) return null;
  const end = at + size + 1 + (isThird ? 1 : 0);
  return [at, end];
}

const sounds = new Set(
  '阿埃艾安奥巴贝本比彼宾波博布查达戴德登迪蒂丁杜多顿恩尔法菲费芬弗福戈格哥古哈汉赫亨胡霍基吉加杰金卡凯坎康科克肯库拉莱兰朗劳勒雷里利莉丽连列林琳隆卢鲁伦罗洛马玛迈曼梅门蒙米密明莫默姆穆纳娜内尼妮涅宁纽诺努欧帕佩皮珀普奇恰乔切茨让热日萨塞森沙莎舍史什施舒司丝斯苏索塔泰坦特提廷图托瓦万威韦维温文沃乌西希夏谢辛休雅亚扬耶伊因英尤约泽扎詹兹佐朔尔岸雄锡盖翁·',
);

/** Where a foreign name in characters for sounds ends: at least three of them in a row, or two before a sign. */
function foreignEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 12 && sounds.has(text.charAt(end))) end += 1;
  return end - at >= 3 ? end : at;
}
