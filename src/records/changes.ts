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

/** One kind of thing that a build brought or took: how many, and the first of them. */
export interface PastThings {
  readonly total: number;
  readonly things: readonly Pick<Thing, 'id' | 'label'>[];
}

export type ByKind = Readonly<Partial<Record<ThingKind, PastThings>>>;

/** What one build was to those who follow the collection. A build that changed nothing leaves none. */
export interface PastBuild {
  /** 1 for the first build into this folder. */
  readonly number: number;
  /** Twelve hexadecimal signs of what it brought and took: the same wherever the same happens. */
  readonly id: string;
  /** Newest day of publication among the articles it brought, else that of the build before: a build has no clock. Null where no day is known. */
  readonly day: string | null;
  readonly added: ByKind;
  readonly changed: ByKind;
  readonly gone: ByKind;
}

/** What the site in the output folder says of itself. */
export interface LastBuild {
  /** Read anew from the disk each time: of a large collection they are more than memory should hold. */
  readonly things: Iterable<Thing>;
  readonly changes: Changes;
  /** Newest first. */
  readonly history: readonly PastBuild[];
}
