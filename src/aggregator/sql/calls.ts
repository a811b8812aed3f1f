/** Calls of scalar functions: their names, the number and types of their arguments. */
import { nearestTo } from '../../util/did-you-mean.js';
import { aggregateNames } from './aggregate-names.js';
import type { Call, Place } from './ast.js';
import { chooseValue } from './choice.js';
import { isValue, not } from './evaluate/logic.js';
import { rowwise } from './evaluate/rowwise.js';
import { scalarFunctions, type ScalarFunction } from './functions.js';
import { comparison } from './operators.js';
import { notHere, type ProblemList } from './problem.js';
import { describeType, isNumeric, type SqlType, type Typed } from './typed.js';

/** `values` are the call's arguments, compiled; undefined when one of them has a problem. */
export function compileCall(
  call: Call,
  values: readonly Typed[] | undefined,
  problems: ProblemList,
): Typed | undefined {
  const name = call.name.text.toUpperCase();
  const refusal = refusalOf(name, call) ?? wrongCount(name, call);
  if (refusal !== undefined) {
    problems.add(call.place, refusal);
    return undefined;
  }
  if (values === undefined) return undefined;
  if (name === 'COALESCE') {
    const conditions = values.map(() => undefined);
    return chooseValue(name, values, conditions, call.place, problems);
  }
  if (name === 'NULLIF') return nullIf(values[0]!, values[1]!, call.place, problems);
  return scalarCall(name, scalarFunctions.get(name)!, values, call.place, problems);
}

/** Functions that see NULLs, and how many arguments they take at least and at most. */
const nullFunctions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['COALESCE', [1, Number.POSITIVE_INFINITY]],
  ['NULLIF', [2, 2]],
]);

function refusalOf(name: string, call: Call): string | undefined {
  if (aggregateNames.has(name)) {
    return `the aggregate ${name} can stand only in SELECT and HAVING of a query with GROUP BY`;
  }
  if (!scalarFunctions.has(name) && !nullFunctions.has(name)) return unknownFunction(name);
  const isPlain = call.filter === undefined && !call.distinct && call.arguments !== 'star';
  return isPlain ? undefined : `${name} is no aggregate: it takes neither *, DISTINCT nor FILTER`;
}

function unknownFunction(name: string): string {
  if (name === 'APPROX_COUNT_DISTINCT') {
    return `${name} is not supported here; write COUNT(DISTINCT …), which is exact`;
  }
  const known = [...scalarFunctions.keys(), ...nullFunctions.keys(), ...aggregateNames];
  const close = nearestTo(name, known);
  if (close !== undefined) return `there is no function ${name}; did you mean ${close}?`;
  return notHere(`the function ${name}`);
}

function wrongCount(name: string, call: Call): string | undefined {
  const { parameters = [], optional = 0 } = scalarFunctions.get(name) ?? {};
  const range = [parameters.length - optional, parameters.length] as const;
  const [least, most] = nullFunctions.get(name) ?? range;
  const count = call.arguments.length;
  if (count >= least && count <= most) return undefined;
  const wanted = most === least + 1 ? `${least} or ${most}` : String(least);
  return `${name} takes ${wanted} arguments, found ${count}`;
}

function nullIf(
  value: Typed,
  other: Typed,
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  const equal = comparison('=', value, other, place, problems);
  if (equal === undefined) return undefined;
  const differs = not(isValue(equal.evaluate, 1));
  return chooseValue('NULLIF', [value], [differs], place, problems);
}

function scalarCall(
  name: string,
  { parameters, result, call }: ScalarFunction,
  values: readonly Typed[],
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  const wrong = values.findIndex(({ type }, i) => !isParameter(type, parameters[i]!));
  if (wrong >= 0) {
    const names = { string: 'a STRING', integer: 'a BIGINT', number: 'a number' };
    const wanted = names[parameters[wrong]!];
    const found = describeType(values[wrong]!.type);
    problems.add(place, `argument ${wrong + 1} of ${name} must be ${wanted}, found ${found}`);
    return undefined;
  }
  const type: SqlType = result === 'same' ? values[0]!.type : result;
  const operands = values.map(({ evaluate }) => evaluate);
  return { type, evaluate: rowwise(call, operands, type === 'string') };
}

function isParameter(type: SqlType, wanted: ScalarFunction['parameters'][number]): boolean {
  if (type === 'null' || type === wanted) return true;
  return wanted === 'number' && isNumeric(type);
}
