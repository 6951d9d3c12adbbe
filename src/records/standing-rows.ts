// Where rows of articles stand in the files of a site, so that the next build need not make them again.

/** A stretch of a file of the last site. */
export interface Stretch {
  /** From the root of the site: 'data/mentions.part-2.csv'. */
  readonly path: string;
  /** First byte. */
  readonly start: number;
  /** How many bytes; none where an article has no rows. */
  readonly bytes: number;
}

/** Where the rows of each article stand in the files of one table. */
export interface RowPlaces {
  /** The table's files in their order. */
  readonly parts: readonly string[];
  /** Three numbers an article: which part, first byte, how many bytes. The part is -1 where the rows fill more than one. */
  readonly places: readonly number[];
}

/** Of what the rows in the files of a site were made, and where they stand. */
export interface MadeRows {
  /** Id and print of each article, in the order of the collection. */
  readonly articles: readonly (readonly [id: string, print: string])[];
  /** By the path of the whole table: 'data/mentions.csv'. */
  readonly tables: ReadonlyMap<string, RowPlaces>;
}
