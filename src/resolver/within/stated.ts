// What one article states of its names, as nodes.
import type { Collection } from '../../collection/collection.ts';
import type { StatementProperty } from '../../records/statement.ts';
import type { Node } from '../node.ts';

export interface Stated {
  readonly subject: Node;
  /** What the words name; null where nothing. */
  readonly object: Node | null;
  readonly value: string;
}

/** Statements of one property whose subject is one of the nodes, in order; all nodes are of one article. */
export type StatedOf = (property: StatementProperty, nodes: readonly Node[]) => readonly Stated[];

/** Read the statements of an article by its number. Costs nothing until somebody asks. */
export function statedIn({ statements }: Collection, article: number): StatedOf {
  const { table } = statements;
  return (property, nodes) => {
    const rows = statements.rowsOf(property, article);
    if (rows.length === 0) return [];
    const nodeOf = new Map(nodes.flatMap((node) => node.rows.map((row) => [row, node] as const)));
    return rows.flatMap((row) => {
      const subject = nodeOf.get(table.subject[row] ?? -1);
      const object = nodeOf.get(table.object[row] ?? -1) ?? null;
      return subject === undefined ? [] : [{ subject, object, value: statements.valueAt(row) }];
    });
  };
}
