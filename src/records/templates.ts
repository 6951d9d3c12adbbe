// What the pages look like, as files: the project's own, each replaced by the user's file of the same name.

export interface Templates {
  /** By path in templates/, with '/': 'article.eta', 'assets/site.css', 'assets/fonts/serif.woff2'. Bytes for binary files. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}
