import * as build from './build.js';
import { CallParser } from './call-grammar.js';
import * as t from './tokens.js';
const { reservedWord: w, softWord: soft, argumentWord: a } = t;
export class ExpressionParser extends CallParser {
    expression = this.RULE('expression', () => {
        let left = this.SUBRULE(this.conjunction);
        this.MANY(() => {
            const sign = this.CONSUME(w.OR);
            left = build.binary(sign, 'OR', left, this.SUBRULE1(this.conjunction));
        });
        return left;
    });
    conjunction = this.RULE('conjunction', () => {
        let left = this.SUBRULE(this.negation);
        this.MANY(() => {
            const sign = this.CONSUME(w.AND);
            left = build.binary(sign, 'AND', left, this.SUBRULE1(this.negation));
        });
        return left;
    });
    negation = this.RULE('negation', () => this.OR([
        {
            ALT: () => {
                const sign = this.CONSUME(w.NOT);
                const operand = this.SUBRULE(this.negation);
                return { kind: 'unary', operator: 'NOT', operand, place: build.placeOf(sign) };
            },
        },
        { ALT: () => this.SUBRULE(this.predicate) },
    ]));
    predicate = this.RULE('predicate', () => {
        let left = this.SUBRULE(this.sum);
        this.MANY(() => {
            left = this.OR([
                {
                    ALT: () => {
                        const sign = this.CONSUME(t.ComparisonSign);
                        return build.comparison(sign, left, this.SUBRULE1(this.sum));
                    },
                },
                { ALT: () => this.SUBRULE(this.isTest, { ARGS: [left] }) },
                {
                    ALT: () => {
                        const not = this.OPTION(() => this.CONSUME(w.NOT));
                        return this.SUBRULE(this.rangeTest, { ARGS: [left, not !== undefined] });
                    },
                },
            ]);
        });
        return left;
    });
    isTest = this.RULE('isTest', (operand) => {
        const first = this.CONSUME(w.IS);
        const negated = this.OPTION(() => this.CONSUME(w.NOT)) !== undefined;
        const test = this.OR([
            { ALT: () => (this.CONSUME(w.NULL), 'NULL') },
            { ALT: () => (this.CONSUME(w.TRUE), 'TRUE') },
            { ALT: () => (this.CONSUME(w.FALSE), 'FALSE') },
            { ALT: () => (this.CONSUME(w.UNKNOWN), 'UNKNOWN') },
            { ALT: () => (this.CONSUME(w.DISTINCT), 'DISTINCT FROM') },
            { ALT: () => this.SUBRULE(this.jsonTest) },
        ]);
        const other = this.OPTION1(() => {
            this.CONSUME(w.FROM);
            return this.SUBRULE(this.sum);
        });
        return { kind: 'is', operand, test, other, negated, place: build.placeOf(first) };
    });
    jsonTest = this.RULE('jsonTest', () => {
        const json = this.CONSUME(a.JSON);
        const kind = this.OPTION(() => this.OR([
            { ALT: () => this.CONSUME(a.VALUE) },
            { ALT: () => this.CONSUME(a.SCALAR) },
            { ALT: () => this.CONSUME(t.flinkWord.ARRAY) },
            { ALT: () => this.CONSUME(a.OBJECT) },
        ]));
        return this.ACTION(() => build.words(json, kind));
    });
    rangeTest = this.RULE('rangeTest', (operand, negated) => this.OR([
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(w.BETWEEN));
                const order = this.OPTION1(() => this.OR1([
                    { ALT: () => this.CONSUME(w.SYMMETRIC) },
                    { ALT: () => this.CONSUME(w.ASYMMETRIC) },
                ]));
                const symmetric = order?.tokenType === w.SYMMETRIC;
                const low = this.SUBRULE(this.sum);
                this.CONSUME(w.AND);
                const high = this.SUBRULE1(this.sum);
                return { kind: 'between', operand, low, high, symmetric, negated, place };
            },
        },
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(w.IN));
                const items = [];
                this.CONSUME(t.OpenBracket);
                this.AT_LEAST_ONE_SEP({
                    SEP: t.Comma,
                    DEF: () => items.push(this.SUBRULE(this.expression)),
                });
                this.CONSUME(t.CloseBracket);
                return { kind: 'in', operand, items, negated, place };
            },
        },
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(w.LIKE));
                const { pattern, escape } = this.SUBRULE(this.pattern);
                return { kind: 'like', operator: 'LIKE', operand, pattern, escape, negated, place };
            },
        },
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(w.SIMILAR));
                this.CONSUME(soft.TO);
                const operator = 'SIMILAR TO';
                const { pattern, escape } = this.SUBRULE1(this.pattern);
                return { kind: 'like', operator, operand, pattern, escape, negated, place };
            },
        },
    ]));
    pattern = this.RULE('pattern', () => {
        const pattern = this.SUBRULE(this.sum);
        const escape = this.OPTION(() => {
            this.CONSUME(w.ESCAPE);
            return this.SUBRULE1(this.sum);
        });
        return { pattern, escape };
    });
    sum = this.RULE('sum', () => {
        let left = this.SUBRULE(this.product);
        this.MANY(() => {
            const sign = this.OR([
                { ALT: () => this.CONSUME(t.Plus) },
                { ALT: () => this.CONSUME(t.Minus) },
            ]);
            const right = this.SUBRULE1(this.product);
            left = this.ACTION(() => build.binary(sign, sign.image, left, right));
        });
        return left;
    });
    product = this.RULE('product', () => {
        let left = this.SUBRULE(this.factor);
        this.MANY(() => {
            const sign = this.OR([
                { ALT: () => this.CONSUME(t.Star) },
                { ALT: () => this.CONSUME(t.Slash) },
                { ALT: () => this.CONSUME(t.Percent) },
                { ALT: () => this.CONSUME(t.Concat) },
            ]);
            const right = this.SUBRULE1(this.factor);
            left = this.ACTION(() => build.binary(sign, sign.image, left, right));
        });
        return left;
    });
    factor = this.RULE('factor', () => this.OR([
        {
            ALT: () => {
                const sign = this.CONSUME(t.Minus);
                return build.negative(sign, this.SUBRULE(this.factor));
            },
        },
        {
            ALT: () => {
                this.CONSUME(t.Plus);
                return this.SUBRULE1(this.factor);
            },
        },
        { ALT: () => this.SUBRULE(this.primary) },
    ]));
    primary = this.RULE('primary', () => this.OR([
        { ALT: () => build.number(this.CONSUME(t.NumberToken)) },
        { ALT: () => build.string(this.CONSUME(t.StringToken)) },
        { ALT: () => this.SUBRULE(this.wordLiteral) },
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(soft.TIMESTAMP));
                const value = build.stringValue(this.CONSUME1(t.StringToken));
                return { kind: 'literal', type: 'timestamp', value, place };
            },
        },
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(a.DATE));
                const value = build.stringValue(this.CONSUME2(t.StringToken));
                return { kind: 'literal', type: 'date', value, place };
            },
        },
        { ALT: () => this.SUBRULE(this.interval) },
        { ALT: () => this.SUBRULE(this.caseExpression) },
        { ALT: () => this.SUBRULE(this.cast) },
        { ALT: () => this.SUBRULE(this.position) },
        { ALT: () => this.SUBRULE(this.call) },
        { ALT: () => this.SUBRULE(this.column) },
        {
            ALT: () => {
                this.CONSUME(t.OpenBracket);
                const inner = this.SUBRULE(this.expression);
                this.CONSUME(t.CloseBracket);
                return inner;
            },
        },
    ]));
    wordLiteral = this.RULE('wordLiteral', () => this.OR([
        { ALT: () => build.word(this.CONSUME(w.TRUE), 'boolean', true) },
        { ALT: () => build.word(this.CONSUME(w.FALSE), 'boolean', false) },
        { ALT: () => build.word(this.CONSUME(w.NULL), 'null', null) },
    ]));
    caseExpression = this.RULE('caseExpression', () => {
        const first = this.CONSUME(w.CASE);
        const operand = this.OPTION(() => this.SUBRULE(this.expression));
        const branches = [];
        this.AT_LEAST_ONE(() => {
            this.CONSUME(w.WHEN);
            const when = this.SUBRULE1(this.expression);
            this.CONSUME(w.THEN);
            branches.push({ when, value: this.SUBRULE2(this.expression) });
        });
        const otherwise = this.OPTION1(() => {
            this.CONSUME(w.ELSE);
            return this.SUBRULE3(this.expression);
        });
        this.CONSUME(w.END);
        return { kind: 'case', operand, branches, otherwise, place: build.placeOf(first) };
    });
    column = this.RULE('column', () => {
        const first = this.SUBRULE(this.name);
        const second = this.OPTION(() => {
            this.CONSUME(t.Dot);
            return this.SUBRULE1(this.name);
        });
        const qualifier = second === undefined ? undefined : first;
        return { kind: 'column', qualifier, name: second ?? first, place: first.place };
    });
}
//# sourceMappingURL=expression-grammar.js.map