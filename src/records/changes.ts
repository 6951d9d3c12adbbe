// What is in the collection now and was not at the last build that changed anything, and the other way round.

export type ThingKind = 'article' | 'person' | 'organisation' | 'place' | 'statement' | 'figure';

/** One thing that a build knows by its id. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** How a page calls it: a title, a name, 'Mira Holt: role, mayor', '15,000 workers'. One line. */
  readonly label: string;
  /** Changes when the thing itself does: the hash of an article's file. Empty for things whose id says it all. */
  readonly state: string;
}

export interface Changes {
  /** There was nothing to compare with: everything is new. The lists are empty then. */
  readonly first: boolean;
  readonly added: readonly Thing[];
  readonly gone: readonly Thing[];
  /** Articles whose file has other bytes. */
  readonly changed: readonly Thing[];
}

/** What the site in the output folder says of itself. */
export interface LastBuild {
  readonly things: readonly Thing[];
  readonly changes: Changes;
}
