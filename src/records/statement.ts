// The one unit of knowledge: somebody is said to be, or to have said, something, and these are the words.

/** 'role' and 'affiliation' describe, 'said' reports speech, 'reported' names an outlet that carries a sentence, 'also-written' another name of the same bearer, or the name in another script, 'namesake' that the bearer is not another one of the name. */
export type StatementProperty =
  | 'role'
  | 'affiliation'
  | 'said'
  | 'reported'
  | 'acronym'
  | 'also-written'
  | 'located-in'
  | 'described-as'
  | 'namesake';

interface StatementBase {
  /** 10 hexadecimal characters of a hash over article, property, value and quote. */
  readonly id: string;
  readonly property: StatementProperty;
  /** 'director of the Institute of Agricultural Sciences'; for 'said', the reported words as they stand. */
  readonly value: string;
  /** The sentence it rests on, word for word: article.text.slice(start, end). */
  readonly quote: string;
  readonly article: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  /** EDTF of the date the sentence gives, null where none. */
  readonly asOf: string | null;
}

/** As the extractor finds it: about mentions of one article. */
export interface ExtractedStatement extends StatementBase {
  /** Mention id. */
  readonly subject: string;
  /** Mention id of the organisation, place or person that the value names; null where none. */
  readonly object: string | null;
}

/** As pages use it: about entities. */
export interface Statement extends StatementBase {
  readonly subjectMention: string;
  readonly objectMention: string | null;
  /** Entity id. */
  readonly subject: string;
  readonly object: string | null;
}

/** All that one article gives. */
export interface Extraction {
  readonly article: string;
  readonly mentions: readonly import('./mention.ts').Mention[];
  readonly statements: readonly ExtractedStatement[];
}
