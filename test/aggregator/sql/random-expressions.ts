/**
 * Random expressions, each as SQL and as a plain function of one row: what the column-wise compiler is
 * held against. The functions follow the SQL standard's words, one value at a time.
 */
import { fc } from '../../support/properties.js';

export interface Row {
  readonly path: string | null;
  readonly user: string | null;
  readonly status: number | null;
  readonly bytes: number;
}

export interface Case<T> {
  readonly sql: string;
  valueOf(row: Row): T | null;
}

type Numbers = Case<number>;
type Texts = Case<string>;
type Truths = Case<boolean>;

/** NULL in, NULL out. */
function strict<A, B, T>(
  left: Case<A>,
  right: Case<B>,
  sql: string,
  of: (left: A, right: B) => T | null,
): Case<T> {
  return {
    sql,
    valueOf(row) {
      const a = left.valueOf(row);
      const b = right.valueOf(row);
      return a === null || b === null ? null : of(a, b);
    },
  };
}

const arithmetic: Record<string, (x: number, y: number) => number | null> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '/': (x, y) => (y === 0 ? null : Math.trunc(x / y)),
  '%': (x, y) => (y === 0 ? null : x % y),
};

const comparisons: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compare<T>(operator: string, left: Case<T>, right: Case<T>): Truths {
  const isTrue = comparisons[operator]!;
  return strict(left, right, `(${left.sql} ${operator} ${right.sql})`, (x, y) =>
    isTrue(x < y ? -1 : x > y ? 1 : 0),
  );
}

function and(left: Truths, right: Truths): Truths {
  return {
    sql: `(${left.sql} AND ${right.sql})`,
    valueOf(row) {
      const [a, b] = [left.valueOf(row), right.valueOf(row)];
      if (a === false || b === false) return false;
      return a === null || b === null ? null : true;
    },
  };
}

function not(operand: Truths): Truths {
  return {
    sql: `(NOT ${operand.sql})`,
    valueOf: (row) => (operand.valueOf(row) === null ? null : !operand.valueOf(row)),
  };
}

function or(left: Truths, right: Truths): Truths {
  const same = not(and(not(left), not(right)));
  return { sql: `(${left.sql} OR ${right.sql})`, valueOf: same.valueOf };
}

function isNull(operand: Case<unknown>): Truths {
  return { sql: `(${operand.sql} IS NULL)`, valueOf: (row) => operand.valueOf(row) === null };
}

function choose<T>(when: Truths, then: Case<T>, otherwise: Case<T>): Case<T> {
  return {
    sql: `CASE WHEN ${when.sql} THEN ${then.sql} ELSE ${otherwise.sql} END`,
    valueOf: (row) => (when.valueOf(row) === true ? then : otherwise).valueOf(row),
  };
}

function coalesce<T>(first: Case<T>, second: Case<T>): Case<T> {
  return {
    sql: `COALESCE(${first.sql}, ${second.sql})`,
    valueOf: (row) => first.valueOf(row) ?? second.valueOf(row),
  };
}

function isIn<T>(operand: Case<T>, items: readonly Case<T>[]): Truths {
  const any = items.map((item) => compare('=', operand, item)).reduce(or);
  const list = items.map(({ sql }) => sql).join(', ');
  return { sql: `(${operand.sql} IN (${list}))`, valueOf: any.valueOf };
}

const column = <K extends keyof Row>(name: K): Case<NonNullable<Row[K]>> => ({
  sql: `\`${name}\``,
  valueOf: (row) => row[name] as NonNullable<Row[K]> | null,
});

const numberLiteral = fc
  .integer({ min: -9, max: 9 })
  .map((value): Numbers => ({ sql: String(value), valueOf: () => value }));

const textLiteral = fc
  .constantFrom('', 'a', "b'c", 'ä', '/x')
  .map((value): Texts => ({ sql: `'${value.replaceAll("'", "''")}'`, valueOf: () => value }));

const depth = { depthSize: 'small', withCrossShrink: true } as const;

export const expressions = fc.letrec<{ number: Numbers; text: Texts; truth: Truths }>((tie) => ({
  number: fc.oneof(
    depth,
    fc.constantFrom<Numbers>(column('bytes'), column('status')),
    numberLiteral,
    fc
      .tuple(fc.constantFrom(...Object.keys(arithmetic)), tie('number'), tie('number'))
      .map(([sign, x, y]) => strict(x, y, `(${x.sql} ${sign} ${y.sql})`, arithmetic[sign]!)),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map((parts) => choose(...parts)),
    fc.tuple(tie('number'), tie('number')).map((parts) => coalesce(...parts)),
    tie('text').map((text) =>
      strict(text, text, `CHAR_LENGTH(${text.sql})`, (value) => [...value].length),
    ),
  ),
  text: fc.oneof(
    depth,
    fc.constantFrom<Texts>(column('path'), column('user')),
    textLiteral,
    fc
      .tuple(tie('text'), tie('text'))
      .map(([x, y]) => strict(x, y, `(${x.sql} || ${y.sql})`, (a, b) => a + b)),
    fc.tuple(tie('truth'), tie('text'), tie('text')).map((parts) => choose(...parts)),
    fc.tuple(tie('text'), tie('text')).map((parts) => coalesce(...parts)),
    tie('text').map((text) =>
      strict(text, text, `UPPER(${text.sql})`, (value) => value.toUpperCase()),
    ),
  ),
  truth: fc.oneof(
    depth,
    fc
      .tuple(fc.constantFrom(...Object.keys(comparisons)), tie('number'), tie('number'))
      .map((parts) => compare(...parts)),
    fc
      .tuple(fc.constantFrom(...Object.keys(comparisons)), tie('text'), tie('text'))
      .map((parts) => compare(...parts)),
    fc.tuple(tie('truth'), tie('truth')).map((parts) => and(...parts)),
    fc.tuple(tie('truth'), tie('truth')).map((parts) => or(...parts)),
    tie('truth').map(not),
    fc.oneof(tie('number'), tie('text')).map(isNull),
    fc
      .tuple(tie('text'), fc.array(tie('text'), { minLength: 1, maxLength: 3 }))
      .map((parts) => isIn(...parts)),
  ),
}));

export const row: fc.Arbitrary<Row> = fc.record({
  path: fc.constantFrom(null, '/', '/x', '/ä', '/long/path'),
  user: fc.constantFrom(null, 'a', 'ä', "b'c"),
  status: fc.constantFrom(null, 0, 1, 200, 404),
  bytes: fc.constantFrom(0, 1, 7, 1000),
});
