// Prints templates; where one fails, says which line of which.
import { Eta, type EtaConfig } from 'eta/core';
import type { Config } from '../records/config.ts';
import { TemplateFault, type TemplatePlace, type Templates } from '../records/templates.ts';
import { printSlot } from './html.ts';
import { translator } from './interface.ts';

export type Print = (template: string, view: object) => string;

const SETTINGS: Partial<EtaConfig> = {
  autoEscape: true,
  escapeFunction: printSlot,
  autoTrim: [false, 'nl'],
  rmWhitespace: false,
};

/**
 * Templates are compiled once; a slot escapes all that is not Html; the data of a template is `it`, with `it.t` for the interface's words.
 * Throws a TemplateFault, with the lines that lead to the fault.
 */
export function makePrinter(templates: Templates, language: Config['language']): Print {
  const t = translator(language);
  const eta = withTemplates(new Eta(SETTINGS), templates);
  return (template, view) => {
    const data = { t, ui: language, ...view };
    try {
      return eta.render(`@${template}`, data);
    } catch (cause) {
      throw faultOf(`${template}.eta`, cause, templates, data);
    }
  };
}

/** What is done with a template; where that fails, the error names it, for it may be the user's own. */
export function named<T>(template: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new TemplateFault(template, cause);
  }
}

function withTemplates(eta: Eta, { files }: Templates): Eta {
  for (const [path, content] of files) {
    if (path.endsWith('.eta') && typeof content === 'string')
      named(path, () => eta.loadTemplate(`@${path.slice(0, -4)}`, content));
  }
  return eta;
}

/** A fault on its way out, with the places it has passed: the line that failed first, then the lines that include it. */
class Located extends Error {
  readonly places: TemplatePlace[] = [];
}

/** What failed, and where: the page is printed once more by templates that keep count of their lines, which are too slow to print all pages. */
function faultOf(template: string, cause: unknown, templates: Templates, data: object): TemplateFault {
  const plain = new TemplateFault(template, cause);
  try {
    countingLines(templates).render(`@${template.slice(0, -4)}`, data);
  } catch (again) {
    if (again instanceof Located) return new TemplateFault(template, again, again.places);
  }
  return plain;
}

function countingLines(templates: Templates): Eta {
  const pathOf = new Map<string, string>();
  for (const [path, content] of templates.files)
    if (typeof content === 'string') pathOf.set(content.replace(/\r\n?/gu, '\n'), path);
  const eta = new Eta({
    ...SETTINGS,
    debug: true,
    escapeFunction: printNamedSlot,
    plugins: [{ processAST: (parts) => parts.map(withItsWords) }],
  });
  eta.RuntimeErr = (error, text, line) => {
    const located = error instanceof Located ? error : new Located(error.message, { cause: error });
    located.places.push({ template: pathOf.get(text) ?? '', line });
    throw located;
  };
  return withTemplates(eta, templates);
}

type Part = string | { t: string; val: string; lineNo?: number };

/** A slot gives what stands in it to the function that prints it, beside its value. */
function withItsWords(part: Part): Part {
  return typeof part === 'string' || part.t !== 'i'
    ? part
    : { ...part, val: `(${part.val}\n), ${JSON.stringify(part.val)}` };
}

function printNamedSlot(value: unknown, words?: string): string {
  if (value === undefined && words !== undefined)
    throw new Error(
      `'${words.trim().replace(/\s+/gu, ' ').slice(0, 80)}' is a value that its view does not have.`,
    );
  return printSlot(value);
}
