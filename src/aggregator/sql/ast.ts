/** The tree of a window query as written. Every node knows its place in the text. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** In characters, of the first line: what the caret underlines. */
  readonly length: number;
}

export interface Query {
  readonly select: readonly SelectItem[];
  readonly from: TableReference;
  readonly where: Expression | undefined;
  /** Each is one element of the GROUP BY list; sets of several elements multiply. */
  readonly groupBy: readonly GroupElement[] | undefined;
  readonly place: Place;
}

export interface SelectItem {
  readonly expression: Expression;
  readonly alias: Name | undefined;
}

export interface Name {
  readonly text: string;
  /** Written in backticks. */
  readonly quoted: boolean;
  readonly place: Place;
}

export type TableReference =
  | { readonly kind: 'table'; readonly name: Name; readonly alias: Name | undefined }
  | {
      /** `TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), …))` */
      readonly kind: 'function';
      readonly name: Name;
      readonly arguments: readonly TableArgument[];
      readonly alias: Name | undefined;
    };

export interface TableArgument {
  /** Of a named argument: `SIZE => …`. */
  readonly name: Name | undefined;
  readonly value:
    | { readonly kind: 'table'; readonly name: Name }
    | { readonly kind: 'descriptor'; readonly columns: readonly Name[] }
    | Interval;
  readonly place: Place;
}

export interface Interval {
  readonly kind: 'interval';
  /** Within the quotes. */
  readonly text: string;
  /** `MINUTE`, or `DAY TO SECOND`. */
  readonly unit: string;
  /** `SECOND(3)` */
  readonly precision: number | undefined;
  readonly place: Place;
}

export type GroupElement =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | {
      readonly kind: 'sets' | 'rollup' | 'cube';
      readonly sets: readonly (readonly Expression[])[];
      readonly place: Place;
    };

export type Expression =
  | ColumnReference
  | Literal
  | Unary
  | Binary
  | IsTest
  | Between
  | InList
  | Like
  | Case
  | Cast
  | Call;

export interface ColumnReference {
  readonly kind: 'column';
  readonly qualifier: Name | undefined;
  readonly name: Name;
  readonly place: Place;
}

export type Literal = { readonly kind: 'literal'; readonly place: Place } & (
  | { readonly type: 'string' | 'timestamp'; readonly value: string }
  | { readonly type: 'integer' | 'double'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null }
);

export interface Unary {
  readonly kind: 'unary';
  readonly operator: '-' | 'NOT';
  readonly operand: Expression;
  readonly place: Place;
}

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/' | '%';

export interface Binary {
  readonly kind: 'binary';
  readonly operator: 'AND' | 'OR' | '||' | Comparison | Arithmetic;
  readonly left: Expression;
  readonly right: Expression;
  readonly place: Place;
}

export interface IsTest {
  readonly kind: 'is';
  readonly operand: Expression;
  readonly test: 'NULL' | 'TRUE' | 'FALSE';
  readonly negated: boolean;
  readonly place: Place;
}

export interface Between {
  readonly kind: 'between';
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly negated: boolean;
  readonly place: Place;
}

export interface InList {
  readonly kind: 'in';
  readonly operand: Expression;
  readonly items: readonly Expression[];
  readonly negated: boolean;
  readonly place: Place;
}

export interface Like {
  readonly kind: 'like';
  readonly operand: Expression;
  readonly pattern: Expression;
  readonly escape: Expression | undefined;
  readonly negated: boolean;
  readonly place: Place;
}

export interface Case {
  readonly kind: 'case';
  /** Of `CASE status WHEN 200 …`. */
  readonly operand: Expression | undefined;
  readonly branches: readonly { readonly when: Expression; readonly value: Expression }[];
  readonly otherwise: Expression | undefined;
  readonly place: Place;
}

export interface Cast {
  readonly kind: 'cast';
  readonly operand: Expression;
  readonly target: Name;
  readonly place: Place;
}

/** A scalar function or an aggregate: only their meaning tells them apart. */
export interface Call {
  readonly kind: 'call';
  readonly name: Name;
  readonly arguments: readonly Expression[] | 'star';
  readonly distinct: boolean;
  readonly filter: Expression | undefined;
  readonly place: Place;
}

/** The expressions directly within an expression. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'column':
    case 'literal':
      return [];
    case 'unary':
    case 'is':
    case 'cast':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'between':
      return [expression.operand, expression.low, expression.high];
    case 'in':
      return [expression.operand, ...expression.items];
    case 'like':
      return [expression.operand, expression.pattern, expression.escape].filter(isPresent);
    case 'case': {
      const { operand, branches, otherwise } = expression;
      const inside = branches.flatMap(({ when, value }) => [when, value]);
      return [operand, ...inside, otherwise].filter(isPresent);
    }
    case 'call': {
      const values = expression.arguments === 'star' ? [] : expression.arguments;
      return [...values, expression.filter].filter(isPresent);
    }
  }
}

function isPresent(expression: Expression | undefined): expression is Expression {
  return expression !== undefined;
}
