/** Walks through expressions of any kind: what stands below a node are its properties with a kind. */
import type { Expression } from './ast.js';
/**
 * An expression, or a tree of queries, with the expressions replaced that `replace` gives another for;
 * nothing below those is looked at. `depth` is that of the node.
 */
export declare function rewrite<Tree>(tree: Tree, replace: (node: Expression, depth: number) => Expression | undefined): Tree;
/** The first node within the expression, itself included, that is wanted. */
export declare function findNode(expression: Expression, isWanted: (node: Expression) => boolean): Expression | undefined;
/** For `reduce`: both conditions. */
export declare function both(left: Expression | undefined, right: Expression): Expression;
