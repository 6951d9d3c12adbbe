// identifiers: under which numbers registers know a name. The user gives them; they are checked, names with one identifier become one, and
// each goes to the page that its name has in the end.
import { registers } from '../../lexicon/registers.ts';
import type { CorrectionsFile } from '../../records/corrections.ts';
import { type Identifier, REGISTERS, type Register } from '../../records/identifier.ts';
import type { NameKind } from '../../records/mention.ts';
import { type IdentifierFault, identifierText, readIdentifier } from '../../text/identifiers.ts';
import { nameKey } from '../../text/person-name.ts';
import type { Clusters } from '../clusters.ts';
import { type Node, nodesByKey } from '../node.ts';
import type { KeysOf } from './known-names.ts';
import { type Log, tableOf } from './log.ts';
import { short } from './passages.ts';

/** One identifier of one name, as the user gives it. */
export interface Given {
  readonly name: string;
  readonly kind: NameKind | null;
  readonly identifier: Identifier;
  /** Number of its entry, and where that stands in the file. */
  readonly entry: number;
  readonly path: string;
}

/** Different names with one identifier, which are one name. */
export interface OneThing {
  readonly identifier: Identifier;
  /** In the order of the file. */
  readonly given: readonly Given[];
}

/** Faults of a table that are told one by one. */
const MOST_FAULTS = 20;

/** Every identifier that is what its register would give out. What is not is an error with its line and what to write. */
export function givenIdentifiers(file: CorrectionsFile | null, log: Log): readonly Given[] {
  const given: Given[] = [];
  let faults = 0;
  for (const [entry, { name, kind = null, ...rest }] of (file?.corrections.identifiers ?? []).entries()) {
    const before = given.length + faults;
    for (const register of REGISTERS) {
      const path = `identifiers.${entry}.${register}`;
      for (const written of rest[register] ?? []) {
        const identifier = readIdentifier(register, written);
        if (typeof identifier !== 'string') given.push({ name, kind, identifier, entry, path });
        else {
          faults += 1;
          if (tableOf(file, entry) === null || faults <= MOST_FAULTS)
            log.unclear(path, ...faultWords(register, written, identifier));
        }
      }
    }
    if (given.length + faults === before)
      log.doubtful(`identifiers.${entry}`, `No identifier of ${short(name)} is given.`, ADD_ONE);
  }
  return given;
}

const ADD_ONE = `Add one of ${REGISTERS.join(', ')}, or take the entry out.`;

function faultWords(
  register: Register,
  written: string,
  fault: IdentifierFault,
): readonly [message: string, hint: string] {
  const { label, looks, page } = registers[register];
  const shown = `'${short(written)}'`;
  if (fault === 'form')
    return [
      register === 'url' ? `${shown} is no address of a web page.` : `${shown} is no identifier of ${label}.`,
      `Write ${looks}.`,
    ];
  if (fault === 'country')
    return [
      `${shown} does not begin with a country.`,
      'Begin with its two letters of ISO 3166: GB 01234567.',
    ];
  return [
    `The check digit of ${shown} is wrong for ${label}: a sign was mistyped, changed place or is missing.`,
    `Copy it anew${page === null ? '' : ` from ${page}`}.`,
  ];
}

/** Groups of names that the user gives one identifier. An address does not tell: one page may be about two things. */
export function onesByIdentifier(given: readonly Given[]): readonly OneThing[] {
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    if (one.identifier.register === 'url') continue;
    const key = identifierText(one.identifier);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const several = new Set(group.map(({ name }) => nameKey(name))).size > 1;
    return first === undefined || !several ? [] : [{ identifier: first.identifier, given: group }];
  });
}

/** Whether something of this kind can be what the user means: the kind that is said, and one to which the register gives numbers. */
export function canMean({ kind, identifier }: Given, itsKind: NameKind): boolean {
  return (kind === null || kind === itsKind) && registers[identifier.register].kinds.includes(itsKind);
}

/** Join the names of one identifier, as `same` does: within one kind. */
export function joinIdentified(
  things: readonly OneThing[],
  clusters: Clusters,
  { keysOf, log }: { readonly keysOf: KeysOf; readonly log: Log },
): void {
  if (things.length === 0) return;
  const named = nodesByKey(clusters.nodes);
  for (const { identifier, given } of things) {
    const { label } = registers[identifier.register];
    const evidence = `The corrections file gives ${called(given)} one identifier: ${label} ${identifier.value}.`;
    const meant = given.flatMap((one) =>
      keysOf(one.name)
        .flatMap((key) => named.get(key) ?? [])
        .filter(({ kind }) => canMean(one, kind))
        .map((node) => ({ node, path: one.path })),
    );
    const firsts = new Map<NameKind, Node>();
    for (const { node, path } of meant) {
      const first = firsts.get(node.kind) ?? node;
      firsts.set(node.kind, first);
      if (first !== node && !clusters.join(first, node, { rule: 'correction', evidence, confidence: 1 }))
        refused({ path, identifier }, { first, node }, log);
    }
    if (meant.some(({ node }) => node.key !== firsts.get(node.kind)?.key))
      log.done(
        given[0]?.path ?? '',
        `identifiers: ${called(given)}`,
        `joined by ${identifierText(identifier)}`,
      );
  }
}

function refused(
  { path, identifier }: Pick<Given, 'path' | 'identifier'>,
  { first, node }: { readonly first: Node; readonly node: Node },
  log: Log,
): void {
  if (log.hasError()) return;
  log.failed(
    path,
    `${identifierText(identifier)} joins '${first.name}' with '${node.name}', which another line of the file says are different.`,
    'Take one of the two lines out.',
  );
}

function called(given: readonly Given[]): string {
  return [...new Set(given.map(({ name }) => `'${short(name)}'`))].join(' and ');
}
