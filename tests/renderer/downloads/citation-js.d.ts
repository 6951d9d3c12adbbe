// What the tests use of citation-js, which comes without types.
declare module '@citation-js/core' {
  interface Reference {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly Readonly<Record<string, string>>[];
    readonly 'container-title'?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly raw?: string };
    readonly URL?: string;
    readonly language?: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(input: string | object, options?: { readonly forceType?: string });
    readonly data: readonly Reference[];
    format(name: string, options?: object): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
