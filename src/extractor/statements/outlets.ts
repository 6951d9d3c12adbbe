// Is this organisation one that carries news?
import { OUTLET_NOUNS, OUTLETS } from '../../lexicon/speech-verbs.ts';
import type { Mention } from '../../records/mention.ts';
import type { Scene } from './scene.ts';

const LAST_WORDS =
  /(?:^|[\s-])(?:news|newspaper|times|herald|gazette|tribune|post|daily|journal|telegraph|chronicle|observer|press|broadcasting|television|tv|radio|magazine|news agency|newswire|sinmun|shimbun|zeitung|courier|mail|inquirer|examiner|today)$/u;

/** By its kind, its name, or the words beside it: 'Xinhua', 'Korea JoongAng Daily', 'the Interfax news agency'. */
export function isOutlet(scene: Scene, at: number): boolean {
  const name = scene.pieces[at]?.name;
  if (name == null || name.kind !== 'organisation') return false;
  return isOutletName(name) || isCalledOutlet(scene, at);
}

function isOutletName(name: Extract<Mention, { kind: 'organisation' }>): boolean {
  const folded = name.text.toLowerCase().replace(/^the /u, '').replace(/\./gu, '');
  return name.value.type === 'media' || OUTLETS.has(folded) || LAST_WORDS.test(folded);
}

/** 'news agency', 'newspaper', 'television' right before or after the name. */
function isCalledOutlet(scene: Scene, at: number): boolean {
  const word = (index: number): string => scene.pieces[index]?.lower ?? '';
  const comma = word(at - 1) === ',' ? 1 : 0;
  if (isOutletWords(word(at - 2 - comma), word(at - 1 - comma))) return true;
  return OUTLET_NOUNS.has(word(at + 1)) || isOutletWords(word(at + 1), word(at + 2));
}

function isOutletWords(first: string, second: string): boolean {
  if (second === 'network') return first === 'television' || first === 'news' || first === 'tv';
  return (second === 'agency' && first === 'news') || (OUTLET_NOUNS.has(second) && second !== 'station');
}
