/** The aggregates of a query: COUNT, SUM, MIN, MAX and AVG, with Flink's rules for their types. */
import type { Aggregate, Scalar } from '../plan.js';
import { aggregateNames } from './aggregate-names.js';
import type { Call, Expression } from './ast.js';
import { mask } from './evaluate/logic.js';
import type { ExpressionCompiler } from './expressions.js';
import { printExpression } from './print.js';
import { notHere, type ProblemList } from './problem.js';
import {
  columnTypeOf,
  describeType,
  isNumeric,
  withType,
  type SqlType,
  type Typed,
} from './typed.js';

/** Whether the expression is a call of an aggregate. */
export function isAggregate(expression: Expression): expression is Call {
  return expression.kind === 'call' && aggregateNames.has(expression.name.text.toUpperCase());
}

export function compileAggregate(
  call: Call,
  compiler: ExpressionCompiler,
  problems: ProblemList,
): Aggregate | undefined {
  const name = call.name.text.toUpperCase();
  const filter = call.filter && compiler.condition(call.filter, 'FILTER');
  if (call.filter !== undefined && filter === undefined) return undefined;
  const argument = compileArgument(name, call, compiler, problems);
  if (argument === undefined) return undefined;
  const { scalar, type } = argument;
  return {
    kind: call.distinct && name === 'COUNT' ? 'count distinct' : kinds[name]!,
    argument: scalar,
    filter: filter && mask(filter),
    type: columnTypeOf(type),
    integer: type === 'integer',
    text: printExpression(call),
  };
}

const kinds: Record<string, Aggregate['kind']> = {
  COUNT: 'count',
  SUM: 'sum',
  MIN: 'min',
  MAX: 'max',
  AVG: 'avg',
};

/** The argument, absent for COUNT(*), and the type of the aggregate. */
function compileArgument(
  name: string,
  call: Call,
  compiler: ExpressionCompiler,
  problems: ProblemList,
): { scalar: Scalar | undefined; type: SqlType } | undefined {
  if (call.arguments === 'star') {
    if (name === 'COUNT' && !call.distinct) return { scalar: undefined, type: 'integer' };
    problems.add(call.place, `* stands in COUNT(*) only; name the column in ${name}`);
    return undefined;
  }
  const [expression] = call.arguments;
  if (expression === undefined || call.arguments.length > 1) {
    const count = call.arguments.length;
    const remedy = name === 'COUNT' && count > 1 ? `; ${notHere('COUNT of several columns')}` : '';
    problems.add(call.place, `${name} takes one argument, found ${count}${remedy}`);
    return undefined;
  }
  const typed = compiler.compile(expression);
  if (typed === undefined) return undefined;
  if (typed.type === 'null') {
    problems.add(call.place, `${name} of NULL has no type; write CAST(NULL AS BIGINT)`);
    return undefined;
  }
  const type = resultType(name, call, typed, problems);
  return type && { scalar: scalarOf(typed, expression), type };
}

function resultType(
  name: string,
  call: Call,
  { type }: Typed,
  problems: ProblemList,
): SqlType | undefined {
  if (name === 'COUNT') return 'integer';
  // DISTINCT changes nothing about the lowest and the highest value.
  if (name === 'MIN' || name === 'MAX') return type;
  if (call.distinct) {
    problems.add(call.place, notHere(`${name}(DISTINCT …)`));
    return undefined;
  }
  if (isNumeric(type)) return type;
  problems.add(call.place, `${name} wants a number, found ${describeType(type)}`);
  return undefined;
}

export function scalarOf(typed: Typed, expression: Expression): Scalar {
  const type = columnTypeOf(typed.type);
  const text = printExpression(expression);
  // Kept as it is, so that a plain column costs nothing; only a NULL without a type becomes a text.
  const { evaluate } = typed.type === 'null' ? withType(typed, 'string') : typed;
  return { type, text, evaluate };
}
