/**
 * Functions with regular expressions, which are Java's. The pattern must be a text in quotes: one
 * from the data could take forever, and would be read anew for every row.
 */
import { compileJavaPattern } from '../../../util/java-pattern.js';
import { charLength, fits } from './characters.js';
import { ArgumentError, withConstant } from './function.js';
const patternCharsMax = 1000;
/** The pattern in argument 2, for a function of the other arguments. */
function withPattern(flags, of) {
    return withConstant(1, (source, call) => of(patternOf(source, flags, call.name), call));
}
export function patternOf(source, flags, name) {
    if (source.length > patternCharsMax) {
        const found = `found ${source.length}`;
        throw new ArgumentError(`a pattern has at most ${patternCharsMax} characters, ${found}`);
    }
    try {
        return compileJavaPattern(source, flags);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new ArgumentError(`${name} cannot read its pattern: ${error.message}`);
    }
}
function extract(text, pattern, group) {
    if (group < 0)
        return null;
    const found = pattern.exec(text);
    return found?.[group] ?? null;
}
function count(text, pattern) {
    let matches = 0;
    for (const _ of text.matchAll(pattern))
        matches++;
    return matches;
}
export const patternFunctions = {
    REGEXP: {
        parameters: ['string', 'string'],
        result: 'boolean',
        // An empty pattern finds nothing in Flink.
        evaluate: withPattern('', (pattern) => (text) => {
            return pattern.source !== '(?:)' && pattern.test(text);
        }),
        syntax: "REGEXP(text, 'pattern')",
        summary: 'whether some part of the text matches',
        example: ["REGEXP('/a/17', '[0-9]+$')", 'TRUE'],
    },
    REGEXP_COUNT: {
        parameters: ['string', 'string'],
        result: 'integer',
        evaluate: withPattern('g', (pattern) => (text) => count(text, pattern)),
        syntax: "REGEXP_COUNT(text, 'pattern')",
        summary: 'how many parts match',
        example: ["REGEXP_COUNT('a1b22', '[0-9]+')", '2'],
    },
    REGEXP_EXTRACT: {
        parameters: ['string', 'string', 'integer'],
        optional: 1,
        result: 'string',
        evaluate: withPattern('', (pattern) => (text, group = 0) => {
            return extract(text, pattern, group);
        }),
        syntax: "REGEXP_EXTRACT(text, 'pattern'[, group])",
        summary: 'the first part that matches, or a group of it',
        example: ["REGEXP_EXTRACT('id=17&x', 'id=([0-9]+)', 1)", "'17'"],
    },
    REGEXP_INSTR: {
        parameters: ['string', 'string'],
        result: 'integer',
        evaluate: withPattern('', (pattern) => (text) => {
            const found = pattern.exec(text);
            return found === null ? 0 : charLength(text.slice(0, found.index)) + 1;
        }),
        syntax: "REGEXP_INSTR(text, 'pattern')",
        summary: 'where the first part that matches begins; 0: nowhere',
        example: ["REGEXP_INSTR('ab1', '[0-9]')", '3'],
    },
    REGEXP_REPLACE: {
        parameters: ['string', 'string', 'string'],
        result: 'string',
        evaluate: withPattern('g', (pattern) => (text, by) => {
            return fits((text.length + 1) * by.length) ? text.replace(pattern, () => by) : null;
        }),
        syntax: "REGEXP_REPLACE(text, 'pattern', replacement)",
        summary: 'every part that matches replaced by a text, as it is',
        example: ["REGEXP_REPLACE('/a/17', '[0-9]+', ':id')", "'/a/:id'"],
    },
    REGEXP_SUBSTR: {
        parameters: ['string', 'string'],
        result: 'string',
        evaluate: withPattern('', (pattern) => (text) => extract(text, pattern, 0)),
        syntax: "REGEXP_SUBSTR(text, 'pattern')",
        summary: 'the first part that matches',
        example: ["REGEXP_SUBSTR('ab12', '[0-9]+')", "'12'"],
    },
};
//# sourceMappingURL=patterns.js.map