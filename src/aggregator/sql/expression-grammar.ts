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
import type { Binary, Case, Expression, IsTestName, Name } from './ast.js';
import * as build from './build.js';
import { CallParser } from './call-grammar.js';
import * as t from './tokens.js';

const { reservedWord: w, softWord: soft, argumentWord: a } = t;

export class ExpressionParser extends CallParser {
  readonly expression = this.RULE('expression', (): Expression => {
    let left = this.SUBRULE(this.conjunction);
    this.MANY(() => {
      const sign = this.CONSUME(w.OR);
      left = build.binary(sign, 'OR', left, this.SUBRULE1(this.conjunction));
    });
    return left;
  });

  private readonly conjunction = this.RULE('conjunction', (): Expression => {
    let left = this.SUBRULE(this.negation);
    this.MANY(() => {
      const sign = this.CONSUME(w.AND);
      left = build.binary(sign, 'AND', left, this.SUBRULE1(this.negation));
    });
    return left;
  });

  private readonly negation = this.RULE('negation', (): Expression =>
    this.OR([
      {
        ALT: (): Expression => {
          const sign = this.CONSUME(w.NOT);
          const operand = this.SUBRULE(this.negation);
          return { kind: 'unary', operator: 'NOT', operand, place: build.placeOf(sign) };
        },
      },
      { ALT: () => this.SUBRULE(this.predicate) },
    ]),
  );

  private readonly predicate = this.RULE('predicate', (): Expression => {
    let left = this.SUBRULE(this.sum);
    this.MANY(() => {
      left = this.OR<Expression>([
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

  private readonly isTest = this.RULE('isTest', (operand: Expression): Expression => {
    const first = this.CONSUME(w.IS);
    const negated = this.OPTION(() => this.CONSUME(w.NOT)) !== undefined;
    const test = this.OR([
      { ALT: () => (this.CONSUME(w.NULL), 'NULL' as const) },
      { ALT: () => (this.CONSUME(w.TRUE), 'TRUE' as const) },
      { ALT: () => (this.CONSUME(w.FALSE), 'FALSE' as const) },
      { ALT: () => (this.CONSUME(w.UNKNOWN), 'UNKNOWN' as const) },
      { ALT: () => (this.CONSUME(w.DISTINCT), 'DISTINCT FROM' as const) },
      { ALT: () => this.SUBRULE(this.jsonTest) },
    ]);
    const other = this.OPTION1(() => {
      this.CONSUME(w.FROM);
      return this.SUBRULE(this.sum);
    });
    return { kind: 'is', operand, test, other, negated, place: build.placeOf(first) };
  });

  private readonly jsonTest = this.RULE('jsonTest', (): IsTestName => {
    const json = this.CONSUME(a.JSON);
    const kind = this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(a.VALUE) },
        { ALT: () => this.CONSUME(a.SCALAR) },
        { ALT: () => this.CONSUME(t.flinkWord.ARRAY) },
        { ALT: () => this.CONSUME(a.OBJECT) },
      ]),
    );
    return this.ACTION(() => build.words(json, kind) as IsTestName);
  });

  private readonly rangeTest = this.RULE(
    'rangeTest',
    (operand: Expression, negated: boolean): Expression =>
      this.OR<Expression>([
        {
          ALT: () => {
            const place = build.placeOf(this.CONSUME(w.BETWEEN));
            const order = this.OPTION1(() =>
              this.OR1([
                { ALT: () => this.CONSUME(w.SYMMETRIC) },
                { ALT: () => this.CONSUME(w.ASYMMETRIC) },
              ]),
            );
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
            const items: Expression[] = [];
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
      ]),
  );

  private readonly pattern = this.RULE('pattern', () => {
    const pattern = this.SUBRULE(this.sum);
    const escape = this.OPTION(() => {
      this.CONSUME(w.ESCAPE);
      return this.SUBRULE1(this.sum);
    });
    return { pattern, escape };
  });

  protected readonly sum = this.RULE('sum', (): Expression => {
    let left = this.SUBRULE(this.product);
    this.MANY(() => {
      const sign = this.OR([
        { ALT: () => this.CONSUME(t.Plus) },
        { ALT: () => this.CONSUME(t.Minus) },
      ]);
      const right = this.SUBRULE1(this.product);
      left = this.ACTION(() => build.binary(sign, sign.image as Binary['operator'], left, right));
    });
    return left;
  });

  private readonly product = this.RULE('product', (): Expression => {
    let left = this.SUBRULE(this.factor);
    this.MANY(() => {
      const sign = this.OR([
        { ALT: () => this.CONSUME(t.Star) },
        { ALT: () => this.CONSUME(t.Slash) },
        { ALT: () => this.CONSUME(t.Percent) },
        { ALT: () => this.CONSUME(t.Concat) },
      ]);
      const right = this.SUBRULE1(this.factor);
      left = this.ACTION(() => build.binary(sign, sign.image as Binary['operator'], left, right));
    });
    return left;
  });

  private readonly factor = this.RULE('factor', (): Expression =>
    this.OR([
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
    ]),
  );

  private readonly primary = this.RULE('primary', (): Expression =>
    this.OR<Expression>([
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
    ]),
  );

  private readonly wordLiteral = this.RULE('wordLiteral', (): Expression =>
    this.OR([
      { ALT: () => build.word(this.CONSUME(w.TRUE), 'boolean', true) },
      { ALT: () => build.word(this.CONSUME(w.FALSE), 'boolean', false) },
      { ALT: () => build.word(this.CONSUME(w.NULL), 'null', null) },
    ]),
  );

  private readonly caseExpression = this.RULE('caseExpression', (): Expression => {
    const first = this.CONSUME(w.CASE);
    const operand = this.OPTION(() => this.SUBRULE(this.expression));
    const branches: Case['branches'][number][] = [];
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

  protected readonly column = this.RULE('column', (): Expression => {
    const first: Name = this.SUBRULE(this.name);
    const second = this.OPTION(() => {
      this.CONSUME(t.Dot);
      return this.SUBRULE1(this.name);
    });
    const qualifier = second === undefined ? undefined : first;
    return { kind: 'column', qualifier, name: second ?? first, place: first.place };
  });
}
