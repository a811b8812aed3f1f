import * as build from './build.js';
import { EmbeddedActionsParser } from './chevrotain.js';
import * as t from './tokens.js';
const { reservedWord: w, softWord: soft, argumentWord: a } = t;
export class CallParser extends EmbeddedActionsParser {
    constructor(config) {
        super(t.allTokens, config);
    }
    name = this.RULE('name', () => build.name(this.CONSUME(t.NameToken)));
    cast = this.RULE('cast', () => {
        const first = this.LA(1);
        this.OR([{ ALT: () => this.CONSUME(w.CAST) }, { ALT: () => this.CONSUME(w.TRY_CAST) }]);
        this.CONSUME(t.OpenBracket);
        const operand = this.SUBRULE(this.expression);
        this.CONSUME(w.AS);
        const target = this.SUBRULE(this.typeName);
        this.CONSUME(t.CloseBracket);
        const operator = first.tokenType === w.TRY_CAST ? 'TRY_CAST' : 'CAST';
        return { kind: 'cast', operator, operand, target, place: build.placeOf(first) };
    });
    /** `DECIMAL(10, 2)` */
    typeName = this.RULE('typeName', () => {
        const name = this.SUBRULE(this.name);
        const parameters = [];
        this.OPTION(() => {
            this.CONSUME(t.OpenBracket);
            this.AT_LEAST_ONE_SEP({
                SEP: t.Comma,
                DEF: () => parameters.push(Number(this.CONSUME(t.NumberToken).image)),
            });
            this.CONSUME(t.CloseBracket);
        });
        return { ...name, parameters };
    });
    /** `INTERVAL '1' DAY`, `INTERVAL '1 02:03:04.5' DAY TO SECOND` */
    interval = this.RULE('interval', () => {
        const first = this.CONSUME(soft.INTERVAL);
        const sign = this.OPTION2(() => this.CONSUME(t.Minus));
        const text = this.CONSUME(t.StringToken);
        const unit = this.CONSUME(t.WordToken);
        const precision = this.OPTION(() => {
            this.CONSUME(t.OpenBracket);
            const digits = this.CONSUME(t.NumberToken);
            this.CONSUME(t.CloseBracket);
            return Number(digits.image);
        });
        const last = this.OPTION1(() => {
            this.CONSUME(soft.TO);
            return this.CONSUME1(t.WordToken).image;
        });
        const place = build.placeOf(first);
        return {
            kind: 'interval',
            text: (sign === undefined ? '' : '-') + build.stringValue(text),
            unit: build.unit(unit, last),
            precision,
            place,
        };
    });
    /** `POSITION(part IN text)`: elsewhere IN begins a list. */
    position = this.RULE('position', () => {
        const name = build.name(this.CONSUME(w.POSITION));
        this.CONSUME(t.OpenBracket);
        const part = this.SUBRULE(this.sum);
        this.CONSUME(w.IN);
        const text = this.SUBRULE1(this.sum);
        this.CONSUME(t.CloseBracket);
        const values = { arguments: [part, text], phrase: [0, 'IN', 1] };
        const [filter, over] = [undefined, undefined];
        return { kind: 'call', name, ...values, filter, over, distinct: false, place: name.place };
    });
    call = this.RULE('call', () => {
        const name = this.OR([
            { ALT: () => this.SUBRULE(this.name) },
            { ALT: () => build.name(this.CONSUME(w.GROUPING)) },
            { ALT: () => build.name(this.CONSUME(t.flinkWord.LEFT)) },
            { ALT: () => build.name(this.CONSUME(t.flinkWord.RIGHT)) },
        ]);
        this.CONSUME(t.OpenBracket);
        const distinct = this.OPTION(() => this.CONSUME(w.DISTINCT)) !== undefined;
        const pieces = this.OR1([
            { ALT: () => (this.CONSUME(t.Star), 'star') },
            { ALT: () => this.SUBRULE(this.callArguments) },
        ]);
        this.CONSUME(t.CloseBracket);
        const filter = this.OPTION1(() => this.SUBRULE(this.filter));
        const over = this.OPTION2(() => this.SUBRULE(this.over));
        return this.ACTION(() => {
            const inside = build.callInside(name, pieces);
            return { kind: 'call', name, ...inside, distinct, filter, over, place: name.place };
        });
    });
    over = this.RULE('over', () => {
        const first = this.CONSUME(w.OVER);
        const partitionBy = [];
        const orderBy = [];
        this.CONSUME(t.OpenBracket);
        this.OPTION(() => {
            this.CONSUME(w.PARTITION);
            this.CONSUME(w.BY);
            this.AT_LEAST_ONE_SEP({
                SEP: t.Comma,
                DEF: () => partitionBy.push(this.SUBRULE(this.expression)),
            });
        });
        this.OPTION1(() => {
            this.CONSUME(w.ORDER);
            this.CONSUME1(w.BY);
            this.AT_LEAST_ONE_SEP1({
                SEP: t.Comma,
                DEF: () => orderBy.push(this.SUBRULE(this.orderItem)),
            });
        });
        this.CONSUME(t.CloseBracket);
        return { partitionBy, orderBy, place: build.placeOf(first) };
    });
    /** Without NULLS, as in Flink: NULL counts as the lowest value. */
    orderItem = this.RULE('orderItem', () => {
        const expression = this.SUBRULE(this.expression);
        const descending = this.OPTION(() => this.OR([
            { ALT: () => (this.CONSUME(soft.ASC), false) },
            { ALT: () => (this.CONSUME(soft.DESC), true) },
        ])) ?? false;
        const nullsFirst = this.OPTION1(() => {
            this.CONSUME(soft.NULLS);
            return this.OR1([
                { ALT: () => (this.CONSUME(soft.FIRST), true) },
                { ALT: () => (this.CONSUME(soft.LAST), false) },
            ]);
        });
        return { expression, descending, nullsFirst: nullsFirst ?? !descending };
    });
    /** `a, b`, or with words between: `BOTH a FROM b`, `a PLACING b FROM c FOR d`, `a TO unit`. */
    callArguments = this.RULE('callArguments', () => {
        const pieces = [];
        this.OPTION(() => pieces.push(this.SUBRULE(this.trimSide)));
        this.MANY_SEP({ SEP: t.Comma, DEF: () => pieces.push(',', this.SUBRULE(this.expression)) });
        this.MANY(() => {
            const word = this.OR([
                { ALT: () => this.CONSUME(a.PLACING) },
                { ALT: () => this.CONSUME(w.FROM) },
                { ALT: () => this.CONSUME(w.FOR) },
            ]);
            const value = this.SUBRULE1(this.expression);
            this.ACTION(() => pieces.push(build.words(word), value));
        });
        this.OPTION1(() => {
            this.CONSUME(soft.TO);
            const unit = this.SUBRULE(this.name);
            this.ACTION(() => pieces.push('TO', unit.text.toUpperCase()));
        });
        this.MANY1(() => {
            const clause = this.SUBRULE(this.jsonClause);
            this.ACTION(() => pieces.push(...clause));
        });
        return pieces;
    });
    trimSide = this.RULE('trimSide', () => this.OR([
        { ALT: () => build.words(this.CONSUME(w.BOTH)) },
        { ALT: () => build.words(this.CONSUME(w.LEADING)) },
        { ALT: () => build.words(this.CONSUME(w.TRAILING)) },
    ]));
    /** `RETURNING type`, `NULL ON EMPTY`, `DEFAULT e ON ERROR`, `WITHOUT WRAPPER`. */
    jsonClause = this.RULE('jsonClause', () => this.OR([
        {
            ALT: () => {
                this.CONSUME(a.RETURNING);
                const type = this.SUBRULE(this.typeName);
                return this.ACTION(() => ['RETURNING', type.text.toUpperCase()]);
            },
        },
        { ALT: () => this.SUBRULE(this.jsonWrapper) },
        {
            ALT: () => {
                const value = this.SUBRULE(this.jsonFallback);
                const on = this.CONSUME(a.ON);
                const event = this.OR1([
                    { ALT: () => this.CONSUME(a.EMPTY) },
                    { ALT: () => this.CONSUME(a.ERROR) },
                ]);
                return this.ACTION(() => [...value, build.words(on, event)]);
            },
        },
    ]));
    jsonFallback = this.RULE('jsonFallback', () => this.OR([
        { ALT: () => [build.words(this.CONSUME(w.NULL))] },
        { ALT: () => [build.words(this.CONSUME(w.TRUE))] },
        { ALT: () => [build.words(this.CONSUME(w.FALSE))] },
        { ALT: () => [build.words(this.CONSUME(w.UNKNOWN))] },
        { ALT: () => [build.words(this.CONSUME1(a.ERROR))] },
        {
            ALT: () => {
                const empty = this.CONSUME1(a.EMPTY);
                const kind = this.OR1([
                    { ALT: () => this.CONSUME(t.flinkWord.ARRAY) },
                    { ALT: () => this.CONSUME(a.OBJECT) },
                ]);
                return this.ACTION(() => [build.words(empty, kind)]);
            },
        },
        {
            ALT: () => {
                const word = this.CONSUME(a.DEFAULT);
                return [build.words(word), this.SUBRULE(this.expression)];
            },
        },
    ]));
    jsonWrapper = this.RULE('jsonWrapper', () => {
        const first = this.OR([
            { ALT: () => this.CONSUME(w.WITH) },
            { ALT: () => this.CONSUME(a.WITHOUT) },
        ]);
        const condition = this.OPTION(() => this.OR1([
            { ALT: () => this.CONSUME(a.CONDITIONAL) },
            { ALT: () => this.CONSUME(a.UNCONDITIONAL) },
        ]));
        const array = this.OPTION1(() => this.CONSUME(t.flinkWord.ARRAY));
        const last = this.CONSUME(a.WRAPPER);
        return this.ACTION(() => [build.words(first, condition, array, last)]);
    });
    filter = this.RULE('filter', () => {
        this.CONSUME(soft.FILTER);
        this.CONSUME(t.OpenBracket);
        this.CONSUME(w.WHERE);
        const condition = this.SUBRULE(this.expression);
        this.CONSUME(t.CloseBracket);
        return condition;
    });
}
//# sourceMappingURL=call-grammar.js.map