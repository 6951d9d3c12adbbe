// One person, organisation, place, date or quantity of the collection: mentions that mean the same thing.
import type { Mention, MentionKind, OrganisationType, PlaceType } from './mention.ts';
import type { Statement } from './statement.ts';

/** A spelling and the mentions that have it. */
export interface NameForm {
  readonly form: string;
  /** Mention ids, in order of article path and offset. */
  readonly where: readonly string[];
}

/** Why two forms are one entity: mention `a` was joined with mention `b` by a named rule. */
export interface Join {
  /** Mention ids. */
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  /** A sentence a reader can check. */
  readonly evidence: string;
  readonly confidence: number;
}

/** Two entities that may be one: not joined, shown on both pages and on the review page. */
export interface Doubt {
  /** Id of the other entity. */
  readonly other: string;
  readonly rule: string;
  readonly reason: string;
}

export interface Entity {
  /** Kind and a hash of its most telling name: 'person-1f3a9c02'. Does not depend on order or on other entities. */
  readonly id: string;
  readonly kind: MentionKind;
  /** File name without folder and '.html': ASCII, unique within its kind without regard to case. */
  readonly slug: string;
  readonly label: string;
  /** Most frequent first. For dates and figures, the wordings. */
  readonly names: readonly NameForm[];
  /** In order of article path and offset. */
  readonly mentions: readonly Mention[];
  /** Statements with this entity as subject. */
  readonly statements: readonly Statement[];
  readonly because: readonly Join[];
  readonly unsure: readonly Doubt[];
  /** One line, cited by the first statement it comes from: 'director of the Institute of Agricultural Sciences'; null when no text says. */
  readonly description: string | null;
  /** Finer type of an organisation or place. */
  readonly type: OrganisationType | PlaceType | null;
  /** A description, not a name ('a reporting partner in Yanggang Province'): never merged, listed apart. */
  readonly unnamed: boolean;
  /** Number of different articles. */
  readonly articles: number;
}
