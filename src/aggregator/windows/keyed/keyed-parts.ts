/** What windows of keys count beside the query: the window of a row, its earliest and latest time. */
import type { ColumnSchema } from '../../../codecs/rows.js';
import type { Aggregate, Scalar, Window } from '../../plan.js';
import type { HiddenParts } from '../../state/query-shape.js';

/** Where they are behind the query's own aggregates. */
export const hiddenAggregate = { earliest: 0, latest: 1, rows: 2 } as const;

/** Undefined for windows that are the same for all keys. */
export function keyedParts(window: Window): HiddenParts | undefined {
  if (window.kind !== 'session' && window.kind !== 'count') return undefined;
  return {
    keys: [{ scalar: fromWindows('window id', 'number') }],
    aggregates: [
      hidden('min', fromWindows('event time', 'timestamp')),
      hidden('max', fromWindows('event time', 'timestamp')),
      hidden('count', undefined),
    ],
    tellsResultsApart: window.kind === 'count',
  };
}

function hidden(kind: Aggregate['kind'], argument: Scalar | undefined): Aggregate {
  const type = argument?.type ?? 'number';
  const text = `${kind}(${argument?.text ?? '*'})`;
  return { kind, argument, filter: undefined, type, integer: true, text };
}

/** The windows hand the column over themselves: it is none of the table. */
function fromWindows(text: string, type: ColumnSchema['type']): Scalar {
  return {
    type,
    text,
    evaluate: () => {
      throw new Error(`${text} is not a column of the table`);
    },
  };
}
