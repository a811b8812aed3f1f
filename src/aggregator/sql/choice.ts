/** The type rule that CASE, COALESCE and NULLIF share: their values must fit into one type. */
import type { Place } from './ast.js';
import { choose } from './evaluate/choose.js';
import type { Evaluate } from './evaluate/columns.js';
import type { ProblemList } from './problem.js';
import { commonType, describeType, withType, type Typed } from './typed.js';

/** The first value whose condition is true; without a condition, the first that is not NULL. */
export function chooseValue(
  what: string,
  values: readonly Typed[],
  conditions: readonly (Evaluate | undefined)[],
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  const type = commonType(values.map((value) => value.type));
  if (type === undefined) {
    const found = values.map((value) => describeType(value.type)).join(', ');
    problems.add(place, `the values of ${what} must have one type, found ${found}`);
    return undefined;
  }
  const choices = values.map((value, i) => ({
    when: conditions[i],
    value: withType(value, type).evaluate,
  }));
  return { type, evaluate: choose(choices, type === 'string') };
}
