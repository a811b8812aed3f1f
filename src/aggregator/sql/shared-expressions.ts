/**
 * Equal expressions of a query are compiled once and evaluated once a batch: `SUM(CAST(x AS DOUBLE))`
 * beside `AVG(CAST(x AS DOUBLE))`, or one CASE in several filters.
 */
import type { Column, RowBatch } from '../../codecs/rows.js';
import type { Expression } from './ast.js';
import type { Evaluate } from './evaluate/columns.js';
import type { Typed } from './typed.js';

interface Known {
  readonly typed: Typed;
  isShared: boolean;
  run: Evaluate;
}

export class SharedExpressions {
  readonly #known = new Map<string, Known>();

  /** What `compile` has made of an equal expression before, or makes now. */
  take(expression: Expression, compile: () => Typed | undefined): Typed | undefined {
    if (['literal', 'slot', 'column', 'interval'].includes(expression.kind)) return compile();
    const identity = identityOf(expression);
    const known = this.#known.get(identity);
    if (known !== undefined) return share(known);
    const compiled = compile();
    if (compiled === undefined) return undefined;
    const made: Known = {
      typed: { ...compiled, evaluate: (rows) => made.run(rows) },
      isShared: false,
      run: compiled.evaluate,
    };
    this.#known.set(identity, made);
    return made.typed;
  }
}

/** Remembers from the second use on: a column that is used once is not kept longer than that. */
function share(known: Known): Typed {
  if (!known.isShared) {
    known.isShared = true;
    known.run = once(known.run);
  }
  return known.typed;
}

function once(evaluate: Evaluate): Evaluate {
  let lastRows: RowBatch | undefined;
  let lastColumn: Column;
  return (rows) => {
    if (rows !== lastRows) {
      lastColumn = evaluate(rows);
      lastRows = rows;
    }
    return lastColumn;
  };
}

/** The tree without its places. Slots count by their column, whatever they stand for. */
function identityOf(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) =>
    key === 'place' || key === 'source' ? undefined : value,
  );
}
