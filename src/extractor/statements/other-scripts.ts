// 'Vladimir Putin (Владимир Путин)', '王立军（Wang Lijun）': one name in two scripts, side by side.
import type { NameMention } from '../../records/mention.ts';
import { inLatinLetters, romanisationKey } from '../../text/romanisation.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

/** Names in brackets, or after an opening bracket, that write the name before them in another script. The subject is the name before. */
export function otherScripts(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): Finding | readonly Finding[] => {
    const [name, other] = [scene.pieces[at]?.name ?? null, scene.pieces[at + 2]?.name ?? null];
    const opening = scene.pieces[at + 1]?.lower ?? '';
    if (name === null || other?.kind !== name.kind || !/^[(（[［]$/u.test(opening)) return [];
    if (!/^[)）\]］,;，；]$/u.test(scene.pieces[at + 3]?.lower ?? '') || !isOtherSpelling(name, other))
      return [];
    return {
      subject: name,
      object: other,
      property: 'also-written',
      start: other.start,
      end: other.end,
      rule: 'other-script-in-brackets',
      confidence: 0.9,
      asOf: null,
    };
  });
}

/** In another script, and where both tell how they are said, beginning alike: 'Putin (Лавров)' is a cast list. */
function isOtherSpelling(a: NameMention, b: NameMention): boolean {
  if (isLatin(a.text) === isLatin(b.text)) return false;
  const other = isLatin(a.text) ? b : a;
  if (other.kind !== 'person' || inLatinLetters(other.text) === other.text) return true;
  return romanisationKey(a.value.name)[0] === romanisationKey(b.value.name)[0];
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
