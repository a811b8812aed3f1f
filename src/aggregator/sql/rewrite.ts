/** Walks through expressions of any kind: what stands below a node are its properties with a kind. */
import type { Expression } from './ast.js';

/**
 * An expression, or a tree of queries, with the expressions replaced that `replace` gives another for;
 * nothing below those is looked at. `depth` is that of the node.
 */
export function rewrite<Tree>(
  tree: Tree,
  replace: (node: Expression, depth: number) => Expression | undefined,
): Tree {
  const inside = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((element) => inside(element, depth));
    if (!('kind' in value)) return copy(value, depth);
    const replaced = replace(value as Expression, depth);
    // A slot is a leaf, whatever it stands for.
    return replaced ?? (value.kind === 'slot' ? value : copy(value, depth + 1));
  };
  const copy = (value: object, depth: number): unknown =>
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part, depth)]));
  return inside(tree, 0) as Tree;
}

/** The first node within the expression, itself included, that is wanted. */
export function findNode(
  expression: Expression,
  isWanted: (node: Expression) => boolean,
): Expression | undefined {
  let found: Expression | undefined;
  rewrite(expression, (node) => {
    if (found === undefined && isWanted(node)) found = node;
    return found && node;
  });
  return found;
}

/** For `reduce`: both conditions. */
export function both(left: Expression | undefined, right: Expression): Expression {
  const { place } = right;
  return left === undefined ? right : { kind: 'binary', operator: 'AND', left, right, place };
}
