import * as build from './build.js';
import { ExpressionParser } from './expression-grammar.js';
import { syntaxMessages } from './syntax-messages.js';
import * as t from './tokens.js';
const { reservedWord: w, softWord: soft } = t;
export class QueryParser extends ExpressionParser {
    /** The grammar's own checks cost 35 ms a thread and find the same each time: a test asks for them. */
    constructor({ skipValidations = true } = {}) {
        super({ maxLookahead: 3, errorMessageProvider: syntaxMessages, skipValidations });
        this.performSelfAnalysis();
    }
    statement = this.RULE('statement', () => {
        const views = [];
        this.OPTION(() => {
            this.CONSUME(w.WITH);
            this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => views.push(this.SUBRULE(this.view)) });
        });
        const query = this.SUBRULE(this.query);
        this.OPTION1(() => this.CONSUME(t.Semicolon));
        return { views, query };
    });
    view = this.RULE('view', () => {
        const name = this.SUBRULE(this.name);
        this.CONSUME(w.AS);
        this.CONSUME(t.OpenBracket);
        const query = this.SUBRULE(this.query);
        this.CONSUME(t.CloseBracket);
        return { name, query };
    });
    query = this.RULE('query', () => {
        const first = this.CONSUME(w.SELECT);
        this.OPTION(() => this.CONSUME(w.ALL));
        const select = [];
        this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => select.push(this.SUBRULE(this.selectItem)) });
        this.CONSUME(w.FROM);
        const from = this.SUBRULE(this.table);
        const where = this.OPTION1(() => {
            this.CONSUME(w.WHERE);
            return this.SUBRULE(this.expression);
        });
        const groupBy = this.OPTION2(() => this.SUBRULE(this.groupBy));
        const having = this.OPTION3(() => {
            this.CONSUME(w.HAVING);
            return this.SUBRULE1(this.expression);
        });
        return { select, from, where, groupBy, having, place: build.placeOf(first) };
    });
    selectItem = this.RULE('selectItem', () => this.OR([
        {
            ALT: () => {
                const place = build.placeOf(this.CONSUME(t.Star));
                return { kind: 'star', qualifier: undefined, place };
            },
        },
        {
            ALT: () => {
                const qualifier = this.SUBRULE(this.name);
                this.CONSUME(t.Dot);
                this.CONSUME1(t.Star);
                return { kind: 'star', qualifier, place: qualifier.place };
            },
        },
        {
            ALT: () => {
                const expression = this.SUBRULE(this.expression);
                const alias = this.OPTION(() => this.SUBRULE(this.alias));
                return { kind: 'expression', expression, alias };
            },
        },
    ]));
    /** Without AS only plain words: `FILTER` or `JOIN` after an expression is no alias. */
    alias = this.RULE('alias', () => this.OR([
        {
            ALT: () => {
                this.CONSUME(w.AS);
                return this.SUBRULE(this.name);
            },
        },
        { ALT: () => build.name(this.CONSUME(t.WordToken)) },
        { ALT: () => build.name(this.CONSUME(t.QuotedName)) },
    ]));
    table = this.RULE('table', () => {
        const from = this.OR([
            {
                ALT: () => {
                    const place = build.placeOf(this.CONSUME(t.OpenBracket));
                    const query = this.SUBRULE(this.query);
                    this.CONSUME(t.CloseBracket);
                    return { kind: 'query', query, alias: undefined, place };
                },
            },
            {
                ALT: () => {
                    this.CONSUME(w.TABLE);
                    this.CONSUME1(t.OpenBracket);
                    const from = this.SUBRULE(this.tableFunction);
                    this.CONSUME1(t.CloseBracket);
                    return from;
                },
            },
            { ALT: () => this.SUBRULE1(this.tableFunction) },
            { ALT: () => ({ kind: 'table', name: this.SUBRULE(this.name), alias: undefined }) },
        ]);
        const alias = this.OPTION(() => this.SUBRULE(this.alias));
        return this.ACTION(() => ({ ...from, alias }));
    });
    tableFunction = this.RULE('tableFunction', () => {
        const name = this.SUBRULE(this.name);
        this.CONSUME(t.OpenBracket);
        const values = [];
        this.AT_LEAST_ONE_SEP({
            SEP: t.Comma,
            DEF: () => values.push(this.SUBRULE(this.tableArgument)),
        });
        this.CONSUME(t.CloseBracket);
        return { kind: 'function', name, arguments: values, alias: undefined };
    });
    tableArgument = this.RULE('tableArgument', () => {
        const first = this.LA(1);
        const name = this.OPTION(() => {
            const written = this.SUBRULE(this.name);
            this.CONSUME(t.Arrow);
            return written;
        });
        const value = this.OR([
            {
                ALT: () => {
                    this.CONSUME(w.TABLE);
                    const table = this.SUBRULE1(this.name);
                    const partitionBy = this.OPTION1(() => this.SUBRULE(this.partitionBy)) ?? [];
                    return { kind: 'table', name: table, partitionBy };
                },
            },
            {
                ALT: () => {
                    const place = build.placeOf(this.CONSUME(t.OpenBracket));
                    const query = this.SUBRULE(this.query);
                    this.CONSUME(t.CloseBracket);
                    const partitionBy = this.OPTION2(() => this.SUBRULE1(this.partitionBy)) ?? [];
                    return { kind: 'query', query, partitionBy, place };
                },
            },
            { ALT: () => this.SUBRULE(this.descriptor) },
            { ALT: () => this.SUBRULE(this.interval) },
            { ALT: () => ({ kind: 'number', value: Number(this.CONSUME(t.NumberToken).image) }) },
        ]);
        return { name, value, place: build.placeOf(first) };
    });
    /** As in Flink, several keys stand in brackets: a comma after a key begins the next argument. */
    partitionBy = this.RULE('partitionBy', () => {
        const names = [];
        this.CONSUME(w.PARTITION);
        this.CONSUME(w.BY);
        this.OR([
            {
                ALT: () => {
                    this.CONSUME(t.OpenBracket);
                    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => names.push(this.SUBRULE(this.name)) });
                    this.CONSUME(t.CloseBracket);
                },
            },
            { ALT: () => names.push(this.SUBRULE1(this.name)) },
        ]);
        return names;
    });
    descriptor = this.RULE('descriptor', () => {
        this.CONSUME(soft.DESCRIPTOR);
        this.CONSUME(t.OpenBracket);
        const columns = [];
        this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => columns.push(this.SUBRULE(this.name)) });
        this.CONSUME(t.CloseBracket);
        return { kind: 'descriptor', columns };
    });
    groupBy = this.RULE('groupBy', () => {
        const elements = [];
        this.CONSUME(w.GROUP);
        this.CONSUME(w.BY);
        this.AT_LEAST_ONE_SEP({
            SEP: t.Comma,
            DEF: () => elements.push(this.SUBRULE(this.groupElement)),
        });
        return elements;
    });
    groupElement = this.RULE('groupElement', () => this.OR([
        {
            ALT: () => {
                const first = this.CONSUME(w.GROUPING);
                this.CONSUME(soft.SETS);
                this.CONSUME(t.OpenBracket);
                const sets = [];
                this.AT_LEAST_ONE_SEP({
                    SEP: t.Comma,
                    DEF: () => sets.push(this.SUBRULE(this.groupingSet)),
                });
                this.CONSUME(t.CloseBracket);
                return { kind: 'sets', sets, place: build.placeOf(first) };
            },
        },
        {
            ALT: () => {
                const first = this.CONSUME(w.ROLLUP);
                const sets = this.SUBRULE(this.bracketedSets);
                return { kind: 'rollup', sets, place: build.placeOf(first) };
            },
        },
        {
            ALT: () => {
                const first = this.CONSUME(w.CUBE);
                const sets = this.SUBRULE1(this.bracketedSets);
                return { kind: 'cube', sets, place: build.placeOf(first) };
            },
        },
        { ALT: () => ({ kind: 'expression', expression: this.SUBRULE(this.expression) }) },
    ]));
    /** `(a, b)`, `()`, or one expression without brackets. */
    groupingSet = this.RULE('groupingSet', () => {
        const set = [];
        this.OR([
            {
                ALT: () => {
                    this.CONSUME(t.OpenBracket);
                    this.MANY_SEP({ SEP: t.Comma, DEF: () => set.push(this.SUBRULE(this.expression)) });
                    this.CONSUME(t.CloseBracket);
                },
            },
            { ALT: () => set.push(this.SUBRULE(this.column)) },
        ]);
        return set;
    });
    bracketedSets = this.RULE('bracketedSets', () => {
        const sets = [];
        this.CONSUME(t.OpenBracket);
        this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => sets.push([this.SUBRULE(this.expression)]) });
        this.CONSUME(t.CloseBracket);
        return sets;
    });
}
//# sourceMappingURL=grammar.js.map