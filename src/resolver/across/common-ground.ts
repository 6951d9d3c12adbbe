// What two people of nearly one name must share before they are taken for one: an office or an organisation.
import type { Node } from '../node.ts';
import type { Bodies } from './bodies.ts';
import { type Offices, sharedOffice } from './offices.ts';

export interface Ground {
  readonly offices: Offices;
  readonly bodies: Bodies;
}

export interface Common {
  readonly by: 'office' | 'organisation';
  /** 'both are called president', 'both belong to 'IDB''. */
  readonly words: string;
}

/** What the articles say of both, null where nothing is. */
export function commonGround(a: Node, b: Node, { offices, bodies }: Ground): Common | null {
  const office = sharedOffice(a, b, offices);
  if (office !== null) return { by: 'office', words: `both are called ${office}` };
  const body = bodies.shared(a, b);
  return body === null ? null : { by: 'organisation', words: `both belong to '${body.name}'` };
}
