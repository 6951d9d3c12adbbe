// What a language's list of words for names holds. Words are parted by blanks, entries of several words by semicolons.

/** For languages that part words by blanks and have capitals. */
export interface NameWords {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** How words are brought to one form before they are compared. */
  readonly stems: 'none' | 'german' | 'slavic';
  /** True where every noun has a capital, so that a capital tells nothing. */
  readonly capitalNouns: boolean;
  /** Glued to the next word by an apostrophe: "l’Insee". */
  readonly elisions: string;
  /** Never a name nor part of one, also with a capital at the beginning of a sentence. */
  readonly never: string;
  /** How verbs end with which sentences begin: "Compró Iberdrola SA …". Such a word opens no name. */
  readonly verbEndings: string;
  /** People of a country and adjectives made of it: no names. */
  readonly demonyms: string;
  /** May stand between the capitals of a person's name. */
  readonly particles: string;
  /** Stand between a given name and the particle of a surname, of which they are a part: "Anna Freifrau von Hohenstein". */
  readonly nobility: string;
  /** Right before a person's name. Where `titleEndings` is not empty, words that end so are titles too. */
  readonly titles: string;
  readonly titleEndings: string;
  /** Right before a full name only, because before one capital they may be any word: "gab dem Kläger Recht". "-istin": any word that ends so. */
  readonly roles: string;
  /** Open an organisation's name, in small letters or with a capital: "ministère de …". */
  readonly heads: string;
  /** The same, but only with a capital: "Banque de France", "Parti socialiste". */
  readonly capitalHeads: string;
  /** A word with one of these endings is an organisation by itself: "Innenministerium". */
  readonly organisationEndings: string;
  /** Between a head and what follows it. */
  readonly headLinks: string;
  /** Those of them behind which a body's name goes on with a noun in small letters: "Office de la recherche". */
  readonly genitives?: string;
  /** Endings of adjectives that may follow such a noun: "Institut de la recherche agronomique". */
  readonly adjectiveEndings?: string;
  /** May follow a head in small letters: "Banque centrale européenne". */
  readonly adjectives: string;
  /** Organisations; media, parties and clubs among them. */
  readonly organisations: string;
  /** Countries, capitals, regions and cities in this language. */
  readonly places: string;
  /** Open a place's name: "lac Kivu", "rue Haute". */
  readonly placeHeads: string;
  /** First words of towns, before another capital: "San Roque", "Nova Iguaçu". */
  readonly townOpenings?: string;
  /** A capital word with one of these endings may be a town: "Radolfzell". */
  readonly placeEndings: string;
  /** Stand before places. */
  readonly placePrepositions: string;
  /** Stand right before the name of a place that they are no part of, perhaps with a small word between: "Landkreis Uelzen", "village de Moussoulé". */
  readonly settlements: string;
  /** Stand before a body named in short: "la CGT", "der SPD". */
  readonly articles: string;
  /** Words before a name that say it is a body and are no part of it: "компания «…»", "la société Eiffage". "-firma": any word that ends so. */
  readonly bodies: string;
  /** Close the name of a body, or of a place, that opens with an adjective: "Томский политехнический университет". "-bank": any word that ends so. */
  readonly bodyTails: string;
  readonly placeTails: string;
  readonly given: string;
  /** Forms of verbs of speech. */
  readonly speech: string;
}

/** For languages without capitals. Entries are parted by blanks, entries with blanks inside by semicolons. */
export interface CaselessWords {
  readonly language: string;
  readonly surnames: string;
  /** After or before a person's name. */
  readonly titles: string;
  /** Close an organisation's name. */
  readonly organisationEndings: string;
  /** Close a place's name. */
  readonly placeEndings: string;
  readonly organisations: string;
  readonly places: string;
  /** Words that look like names by their endings and are none. */
  readonly never: string;
  /** What may stand right after a name. */
  readonly followers: string;
}
