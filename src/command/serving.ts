// Where the site is shown, as --serve says it.
import type { Palette } from './summary.ts';

/** 'serving http://127.0.0.1:4181/, because port 4180 is taken'. @param wanted the port that was asked for; 0 for any */
export function servingLine(url: string, wanted: number, palette: Palette): string {
  const isOther = wanted !== 0 && Number(new URL(url).port || 80) !== wanted;
  return `serving ${palette.strong(url)}${isOther ? palette.warn(`, because port ${wanted} is taken`) : ''}`;
}
