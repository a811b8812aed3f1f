/**
 * The words and signs of the query language. A keyword that Flink does not reserve, or that names a
 * column in access logs, is also a `Name`, so it can be one wherever the grammar allows a name.
 */
import type { TokenType } from 'chevrotain';
/** Category of everything that may name a column, table, alias or function. */
export declare const NameToken: TokenType;
export declare const WordToken: TokenType;
export declare const QuotedName: TokenType;
/** Words that structure a query: never names unless in backticks. */
export declare const reservedWord: Record<"ALL" | "AND" | "AS" | "ASYMMETRIC" | "BETWEEN" | "BOTH" | "BY" | "CASE" | "CAST" | "CUBE" | "DISTINCT" | "ELSE" | "END" | "ESCAPE" | "FALSE" | "FOR" | "FROM" | "GROUP" | "GROUPING" | "HAVING" | "IN" | "IS" | "LEADING" | "LIKE" | "NOT" | "NULL" | "OR" | "ORDER" | "OVER" | "PARTITION" | "POSITION" | "ROLLUP" | "SELECT" | "SIMILAR" | "SYMMETRIC" | "TABLE" | "THEN" | "TRAILING" | "TRUE" | "TRY_CAST" | "UNKNOWN" | "WHEN" | "WHERE" | "WITH", TokenType>;
/** Words with a meaning in one place only. */
export declare const softWord: Record<"ASC" | "DESC" | "DESCRIPTOR" | "FILTER" | "FIRST" | "INTERVAL" | "LAST" | "NULLS" | "OFFSET" | "SETS" | "TIMESTAMP" | "TO", TokenType>;
/** Words of a function's arguments or of a predicate only: aliases without AS, too. */
export declare const argumentWord: Record<"CONDITIONAL" | "DATE" | "DEFAULT" | "EMPTY" | "ERROR" | "JSON" | "OBJECT" | "ON" | "PLACING" | "RETURNING" | "SCALAR" | "UNCONDITIONAL" | "VALUE" | "WITHOUT" | "WRAPPER", TokenType>;
/** Words that begin what only Flink runs, so that a message can name it. */
export declare const flinkWord: Record<"ARRAY" | "CREATE" | "CROSS" | "DELETE" | "EXCEPT" | "EXISTS" | "EXPLAIN" | "FETCH" | "FULL" | "INNER" | "INSERT" | "INTERSECT" | "JOIN" | "LATERAL" | "LEFT" | "LIMIT" | "MAP" | "MATCH_RECOGNIZE" | "MINUS" | "NATURAL" | "QUALIFY" | "RIGHT" | "ROW" | "SET" | "UNION" | "UNNEST" | "UPDATE" | "VALUES" | "WINDOW", TokenType>;
export declare const StringToken: TokenType;
export declare const NumberToken: TokenType;
export declare const Arrow: TokenType;
export declare const Concat: TokenType;
export declare const ComparisonSign: TokenType;
export declare const OpenBracket: TokenType;
export declare const CloseBracket: TokenType;
export declare const Comma: TokenType;
export declare const Dot: TokenType;
export declare const Semicolon: TokenType;
export declare const Plus: TokenType;
export declare const Minus: TokenType;
export declare const Star: TokenType;
export declare const Slash: TokenType;
export declare const Percent: TokenType;
/** In the order of matching: the longer sign first, keywords before words. */
export declare const allTokens: TokenType[];
