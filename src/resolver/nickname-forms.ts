// How else a name with a nickname in it says that its bearer is called.
import { endOfName, nameKey } from '../text/person-name.ts';

//   Eleanor "Nell" Whitcombe
//   ^given  ^pet   ^family
const WITH_NICKNAME =
  /^(?<given>[^"“„«(‘']{2,60}) ["“„«(‘'](?<pet>[\p{L}. -]{2,24})["”“»)’'] (?<family>[^"”“»)]{2,60})$/u;

/** Keys of 'Eleanor Whitcombe' and 'Nell Whitcombe' for 'Eleanor "Nell" Whitcombe'; of 'Nell Dorsey' with and without his number for 'Nelson "Nell" Dorsey Jr.': a pet name is nobody's but the son's. None for other names. */
export function nicknameForms(name: string): readonly string[] {
  const { given, pet, family } = WITH_NICKNAME.exec(name)?.groups ?? {};
  if (given === undefined || pet === undefined || family === undefined) return [];
  const words = family.split(/\s+/u);
  const bare = words.slice(0, endOfName(words)).join(' ');
  return [nameKey(`${given} ${family}`), nameKey(`${pet} ${family}`), nameKey(`${pet} ${bare}`)];
}
