/** The tree of a window query as written. Every node knows its place in the text. */
import type { AggregateKind } from '../../core/status.js';
import type { SqlType } from './typed.js';
export interface Place {
    /** 1-based. */
    readonly line: number;
    readonly column: number;
    /** In characters, of the first line: what the caret underlines. */
    readonly length: number;
}
/** `WITH name AS (query) {, …} query` */
export interface Statement {
    readonly views: readonly View[];
    readonly query: Query;
}
export interface View {
    readonly name: Name;
    readonly query: Query;
}
export interface Query {
    readonly select: readonly SelectItem[];
    readonly from: TableReference;
    readonly where: Expression | undefined;
    /** Each is one element of the GROUP BY list; sets of several elements multiply. */
    readonly groupBy: readonly GroupElement[] | undefined;
    readonly having: Expression | undefined;
    readonly place: Place;
}
export type SelectItem = {
    readonly kind: 'expression';
    readonly expression: Expression;
    readonly alias: Name | undefined;
}
/** `*`, or `t.*` */
 | {
    readonly kind: 'star';
    readonly qualifier: Name | undefined;
    readonly place: Place;
};
export interface Name {
    readonly text: string;
    /** Written in backticks. */
    readonly quoted: boolean;
    readonly place: Place;
}
export type TableReference = {
    readonly kind: 'table';
    readonly name: Name;
    readonly alias: Name | undefined;
} | {
    readonly kind: 'query';
    readonly query: Query;
    readonly alias: Name | undefined;
    readonly place: Place;
} | TableFunction;
/** `TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), …))`, or without `TABLE( )` around it. */
export interface TableFunction {
    readonly kind: 'function';
    readonly name: Name;
    readonly arguments: readonly TableArgument[];
    readonly alias: Name | undefined;
}
export interface TableArgument {
    /** Of a named argument: `SIZE => …`. */
    readonly name: Name | undefined;
    readonly value: {
        readonly kind: 'table';
        readonly name: Name;
        readonly partitionBy: readonly Name[];
    } | {
        readonly kind: 'query';
        readonly query: Query;
        readonly partitionBy: readonly Name[];
        readonly place: Place;
    } | {
        readonly kind: 'descriptor';
        readonly columns: readonly Name[];
    } | {
        readonly kind: 'number';
        readonly value: number;
    } | Interval;
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
export type GroupElement = {
    readonly kind: 'expression';
    readonly expression: Expression;
} | {
    readonly kind: 'sets' | 'rollup' | 'cube';
    readonly sets: readonly (readonly Expression[])[];
    readonly place: Place;
};
export type Expression = ColumnReference | Slot | Literal | Unary | Binary | IsTest | Between | InList | Like | Case | Cast | Call | Interval;
export interface ColumnReference {
    readonly kind: 'column';
    readonly qualifier: Name | undefined;
    readonly name: Name;
    readonly place: Place;
}
/** A column of the rows at hand: what the compiler has found for a name, an aggregate or a group key. */
export interface Slot {
    readonly kind: 'slot';
    /** Its number among the columns of the rows; -1: the rows have it once they are grouped. */
    readonly index: number;
    readonly type: SqlType;
    readonly role: SlotRole;
    /** Of an aggregate as it is: which. */
    readonly aggregate?: AggregateKind;
    /** What it stands for, and is printed as. */
    readonly source: Expression;
    readonly place: Place;
}
export type SlotRole = WindowColumn | 'group' | 'value';
export type WindowColumn = 'window_start' | 'window_end' | 'window_time';
export type Literal = {
    readonly kind: 'literal';
    readonly place: Place;
} & ({
    readonly type: 'string' | 'timestamp' | 'date';
    readonly value: string;
} | {
    readonly type: 'integer' | 'double';
    readonly value: number;
} | {
    readonly type: 'boolean';
    readonly value: boolean;
} | {
    readonly type: 'null';
    readonly value: null;
});
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
export type IsTestName = 'NULL' | 'TRUE' | 'FALSE' | 'UNKNOWN' | 'DISTINCT FROM' | 'JSON' | 'JSON VALUE' | 'JSON SCALAR' | 'JSON ARRAY' | 'JSON OBJECT';
export interface IsTest {
    readonly kind: 'is';
    readonly operand: Expression;
    readonly test: IsTestName;
    /** Of DISTINCT FROM. */
    readonly other: Expression | undefined;
    readonly negated: boolean;
    readonly place: Place;
}
export interface Between {
    readonly kind: 'between';
    readonly operand: Expression;
    readonly low: Expression;
    readonly high: Expression;
    /** `BETWEEN SYMMETRIC`: the bounds in any order. */
    readonly symmetric: boolean;
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
    readonly operator: 'LIKE' | 'SIMILAR TO';
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
    readonly branches: readonly {
        readonly when: Expression;
        readonly value: Expression;
    }[];
    readonly otherwise: Expression | undefined;
    readonly place: Place;
}
export interface Cast {
    readonly kind: 'cast';
    readonly operator: 'CAST' | 'TRY_CAST';
    readonly operand: Expression;
    readonly target: TypeName;
    readonly place: Place;
}
/** `DECIMAL(10, 2)` */
export interface TypeName extends Name {
    readonly parameters: readonly number[];
}
/** A scalar function, an aggregate or a ranking: only their meaning tells them apart. */
export interface Call {
    readonly kind: 'call';
    readonly name: Name;
    readonly arguments: readonly Expression[] | 'star';
    /**
     * Of a call with words between its arguments, its inside: words, and arguments by their index.
     * `EXTRACT(HOUR FROM ts)` is `['HOUR', 'FROM', 0]`.
     */
    readonly phrase: readonly (string | number)[] | undefined;
    readonly distinct: boolean;
    readonly filter: Expression | undefined;
    readonly over: Over | undefined;
    readonly place: Place;
}
/** `OVER (PARTITION BY … ORDER BY …)` */
export interface Over {
    readonly partitionBy: readonly Expression[];
    readonly orderBy: readonly OrderItem[];
    readonly place: Place;
}
export interface OrderItem {
    readonly expression: Expression;
    readonly descending: boolean;
    readonly nullsFirst: boolean;
}
