// What the pages look like, as files: the project's own, each replaced by the user's file of the same name.

export interface Templates {
  /** By path in templates/, with '/': 'article.eta', 'assets/site.css', 'assets/fonts/serif.woff2'. Bytes for binary files. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** A line of a template. */
export interface TemplatePlace {
  /** 'parts/title.eta'; empty where it cannot be told. */
  readonly template: string;
  readonly line: number;
}

/** Thrown where a template cannot be used: our own mistake, or the user's where it is the user's. */
export class TemplateFault extends Error {
  /** 'article.eta'. */
  readonly template: string;
  /** What is wrong with it, without a full stop; a long one goes on in further lines. */
  readonly reason: string;
  /** The line that failed, then the lines that include it; none where that is not known. */
  readonly places: readonly TemplatePlace[];

  constructor(template: string, cause: unknown, places: readonly TemplatePlace[] = []) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/u, '');
    super(
      `The template ${template} cannot be used: ${reason}. If it is your own, compare it with the shipped one.`,
      { cause },
    );
    this.template = template;
    this.reason = reason;
    this.places = places;
  }
}
