// From a role's words to its statements: the role itself, and what it ties the person to.
import { COMPANIONS, RELATIONS_TO_OTHERS } from '../../lexicon/relatives.ts';
import type { NameMention, PersonMention } from '../../records/mention.ts';
import { isAcronymAt } from './acronym-brackets.ts';
import type { Finding } from './finding.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Scene } from './scene.ts';
import { CLITICS } from './words.ts';

export interface RoleOf {
  readonly subject: PersonMention;
  readonly phrase: RolePhrase;
  /** The body that the words point to where they name none: 'its director'. */
  readonly owner?: NameMention | null;
  readonly rule: string;
  readonly confidence: number;
}

/** 'his successor', 'a colleague': by itself the word tells nothing of who somebody is. */
const RELATIONS: ReadonlySet<string> = new Set([...COMPANIONS, ...RELATIONS_TO_OTHERS]);

/** The person is this, and belongs to whatever organisation (or else place) the words name. */
export function roleFindings(scene: Scene, role: RoleOf): readonly Finding[] {
  const { subject, phrase, rule, confidence } = role;
  const start = scene.pieces[phrase.from]?.start;
  const end = scene.pieces[phrase.to]?.end;
  if (start === undefined || end === undefined) return [];
  const head = scene.pieces[phrase.head]?.lower ?? '';
  if (phrase.from === phrase.to && RELATIONS.has(head)) return [];
  const bodies = affiliationsOf(scene, phrase);
  const object = bodies[0] ?? role.owner ?? personIn(scene, phrase);
  return [
    {
      subject,
      object,
      property: 'role',
      start,
      end,
      rule,
      confidence,
      asOf: heldWhen(scene, phrase.to + 1),
      head,
    },
    ...bodies.map((body) => affiliation(subject, body, { rule, confidence: confidence * 0.95 })),
  ];
}

/** EDTF of the date right behind the words: 'until 2019', 'from 2008 to 2011', 'since June'; null where none stands there. */
function heldWhen({ pieces }: Scene, at: number): string | null {
  const date = /^(?:since|until|till|from|in|between|during)$/u.test(pieces[at]?.lower ?? '') ? at + 1 : at;
  return pieces[date]?.date?.value.edtf ?? null;
}

/** The person (or organisation) belongs to the organisation or place. The value is its name. */
export function affiliation(
  subject: NameMention,
  body: NameMention,
  how: { rule: string; confidence: number },
): Finding {
  return {
    subject,
    object: body,
    property: 'affiliation',
    start: body.start,
    end: body.end,
    ...how,
    asOf: null,
  };
}

/** Organisations named in the phrase; where it names none, its places: 'Ukraine's Kherson region' gives the region alone. */
export function affiliationsOf(scene: Scene, phrase: RolePhrase): readonly NameMention[] {
  const named = scene.pieces
    .slice(phrase.from, phrase.to + 1)
    .flatMap((piece, index) =>
      piece.name === null || isAcronymAt(scene, phrase.from + index - 1)
        ? []
        : [{ name: piece.name, at: phrase.from + index }],
    );
  const organisations = named.filter(({ name }) => name.kind === 'organisation');
  if (organisations.length > 0) return organisations.slice(0, 2).map(({ name }) => name);
  const places = named.filter(({ name, at }) => name.kind === 'place' && isSeat(scene, at));
  return places.slice(0, 2).map(({ name }) => name);
}

/** Not where somebody lives or comes from, and not the country of a region named next. */
function isSeat(scene: Scene, at: number): boolean {
  const before = scene.pieces[scene.pieces[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '';
  if (/^(?:in|from|to|near)$/u.test(before)) return false;
  const owns = CLITICS.has(scene.pieces[at + 1]?.lower ?? '');
  return !(owns && scene.pieces[at + 2]?.name?.kind === 'place');
}

function personIn(scene: Scene, phrase: RolePhrase): NameMention | null {
  const person = scene.pieces
    .slice(phrase.from, phrase.to + 1)
    .find((piece) => piece.name?.kind === 'person');
  return person?.name ?? null;
}

/** The named person that piece `at` is; null for anything else and for the unnamed. */
export function personAt(scene: Scene, at: number): PersonMention | null {
  const name = scene.pieces[at]?.name;
  return name?.kind === 'person' && !name.value.unnamed ? name : null;
}
