/**
 * The grammar of expressions: a rule for each level of precedence, built from the tighter one.
 *
 *   expression  OR < AND < NOT < predicate < + - < * / % || < unary + - < primary
 *   predicate   comparison, IS [NOT] NULL|TRUE|FALSE, [NOT] IN (…), [NOT] BETWEEN, [NOT] LIKE
 *   primary     literal, CASE, CAST, call [FILTER (WHERE expression)] [over], column, ( expression )
 *   over        OVER ( [PARTITION BY e {, e}] [ORDER BY e [ASC|DESC] [NULLS FIRST|LAST] {, …}] )
 *
 * Actions run once more while chevrotain records the grammar, with empty tokens: what looks into
 * the result of OR stands in `ACTION`, which is left out then.
 */
import type { Expression } from './ast.js';
import { CallParser } from './call-grammar.js';
export declare class ExpressionParser extends CallParser {
    readonly expression: import("chevrotain").ParserMethod<[], Expression>;
    private readonly conjunction;
    private readonly negation;
    private readonly predicate;
    private readonly isTest;
    private readonly jsonTest;
    private readonly rangeTest;
    private readonly pattern;
    protected readonly sum: import("chevrotain").ParserMethod<[], Expression>;
    private readonly product;
    private readonly factor;
    private readonly primary;
    private readonly wordLiteral;
    private readonly caseExpression;
    protected readonly column: import("chevrotain").ParserMethod<[], Expression>;
}
