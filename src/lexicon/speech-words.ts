// What a language's list of words for speech holds. Lower case; words are parted by blanks, entries of several words by semicolons.

/** For languages whose names are found by rules (names-words.ts), which also lists titles. */
export interface SpeechWords {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Finite forms of verbs of speech. */
  readonly verbs: string;
  /** Finite forms that are speech only with the particle at the end of the clause: 'teilte:mit'. */
  readonly parted: string;
  /** Endings of verbs, or of participles behind an auxiliary, that are speech right behind a quotation, whatever the verb: '«…», repitió Bru'. */
  readonly pastEndings: string;
  /** 'hat', and the participles that make speech of it: 'erklärt'. */
  readonly auxiliaries: string;
  readonly participles: string;
  /** Open a clause that is said: 'dass', 'que'. */
  readonly that: string;
  /** True where a comma alone may: 'sagte, das Urteil werde verkündet'. */
  readonly bareClause: boolean;
  /** Verbs in such a clause. */
  readonly clauseVerbs: string;
  /** Before who says it: 'laut', 'nach angaben', 'selon'. */
  readonly according: string;
  /** Behind who says it: 'zufolge'. */
  readonly behind: string;
  /** Before who says it, but only after a comma or a quotation: 'so'. */
  readonly thus: string;
  /** Open a clause that names the speaker first: 'wie X mitteilte, …'. */
  readonly as: string;
  /** Right before a verb: 'se quejó'. */
  readonly reflexives: string;
  readonly pronouns: string;
  /** True where a verb needs no pronoun: '«…», añadió.' */
  readonly dropsPronoun: boolean;
  readonly determiners: string;
  readonly prepositions: string;
  /** Of these, the ones behind which stands who is told: 'dijo a Reuters'. In German the dative's article. */
  readonly toListener: string;
  readonly conjunctions: string;
  /** Open a clause in front of the main one; what stands there is not said: 'als er kam, sagte X'. */
  readonly subordinators: string;
  readonly negations: string;
  /** May stand between verb, subject and what is said. */
  readonly adverbs: string;
  /** Forms of address and kin, which are no roles, though the list of titles has them. */
  readonly noRoles: string;
  /** Roles beyond the titles that names are found by; '-meister': every word that ends so. */
  readonly roles: string;
}
