/** Parts of texts, joined and measured. */
import { rowwiseWithNulls } from '../evaluate/rowwise.js';
import { changeCase, joinTexts } from '../evaluate/text-bytes.js';
import { charLength, endOfText, hasEnd, splitPart, substring } from '../evaluate/text-views.js';
import { fits, indexOfChars } from './characters.js';
import { constantAt, onColumns, perRow, } from './function.js';
/** 1-based; 0 where there is none. */
function locate(part, text, start = 1) {
    return indexOfChars(text, part, Math.max(0, start - 1)) + 1;
}
function pad(text, length, filler, atStart) {
    if (length < 0 || filler === '' || !fits(length))
        return null;
    const missing = length - text.length;
    if (missing <= 0)
        return text.slice(0, length);
    const padding = filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing);
    return atStart ? padding + text : text + padding;
}
/** `length` characters from `start` on give way to `part`; without a positive length, all of them. */
function overlay(text, part, start, length = part.length) {
    if (start <= 0 || start > text.length)
        return text;
    const rest = start + length > text.length || length <= 0 ? '' : text.slice(start - 1 + length);
    return text.slice(0, start - 1) + part + rest;
}
/** A separator in quotes is looked for in the bytes; an empty one stands for any space. */
const splitIndex = (call) => {
    const separator = constantAt(call, 1);
    const [text, , index] = call.operands;
    if (separator)
        return splitPart(text.evaluate, separator, index.evaluate);
    const split = (s, by, at) => s === '' || at < 0 ? null : (s.split(by === '' ? /\s/ : by)[at] ?? null);
    return perRow(split)(call);
};
/** Words and letters of ASCII only, as in Flink. */
function initcap(text) {
    return text.replace(/[A-Za-z0-9]+/g, (word) => word[0].toUpperCase() + word.slice(1).toLowerCase());
}
function translate(text, from, to) {
    const targets = [...to];
    const replaced = new Map();
    [...from].forEach((char, i) => {
        if (!replaced.has(char))
            replaced.set(char, targets[i] ?? '');
    });
    return [...text].map((char) => replaced.get(char) ?? char).join('');
}
/** The texts that are not NULL, parted by the first argument. */
function concatWithSeparator(separator, ...texts) {
    if (separator === null)
        return null;
    return texts.filter((text) => text !== null).join(separator);
}
const substringFunction = {
    parameters: ['string', 'integer', 'integer'],
    optional: 1,
    result: 'string',
    evaluate: onColumns(substring),
    syntax: 'SUBSTRING(text, from[, length])',
    summary: 'characters from a place on; a negative one counts from the end',
    example: ["SUBSTRING('window', 4, 2)", "'do'"],
};
const charLengthFunction = {
    parameters: ['string'],
    result: 'integer',
    evaluate: onColumns(charLength),
    summary: 'number of characters',
    example: ["CHAR_LENGTH('äh')", '2'],
};
export const textFunctions = {
    ASCII: {
        parameters: ['string'],
        result: 'integer',
        evaluate: perRow((s) => (s === '' ? 0 : (Buffer.from(s)[0] << 24) >> 24)),
        summary: 'the first byte, from -128 to 127; 0 of an empty text',
        example: ["ASCII('a')", '97'],
    },
    CHARACTER_LENGTH: { ...charLengthFunction, example: ["CHARACTER_LENGTH('äh')", '2'] },
    CHAR_LENGTH: charLengthFunction,
    CHR: {
        parameters: ['integer'],
        result: 'string',
        evaluate: perRow((n) => {
            if (n < 0)
                return '';
            return String.fromCharCode(n % 256);
        }),
        summary: 'the character of a number, modulo 256',
        example: ['CHR(97)', "'a'"],
    },
    CONCAT: {
        parameters: ['string'],
        variadic: true,
        result: 'string',
        evaluate: onColumns((...texts) => joinTexts(texts)),
        syntax: 'CONCAT(text, …)',
        summary: 'the texts, one after the other',
        example: ["CONCAT('a', 'b', 'c')", "'abc'"],
    },
    CONCAT_WS: {
        parameters: ['string', 'string'],
        variadic: true,
        result: 'string',
        evaluate: ({ operands }) => rowwiseWithNulls(concatWithSeparator, operands.map(({ evaluate }) => evaluate), true),
        syntax: 'CONCAT_WS(separator, text, …)',
        summary: 'the texts that are not NULL, parted by the first',
        example: ["CONCAT_WS('-', 'a', NULL, 'b')", "'a-b'"],
    },
    ELT: {
        parameters: ['integer', 'string'],
        variadic: true,
        result: 'string',
        evaluate: ({ operands }) => rowwiseWithNulls((index, ...texts) => index === null ? null : (texts[index - 1] ?? null), operands.map(({ evaluate }) => evaluate), true),
        syntax: 'ELT(index, text, …)',
        summary: 'the text of that number; 1 is the first',
        example: ["ELT(2, 'a', 'b')", "'b'"],
    },
    ENDSWITH: {
        parameters: ['string', 'string'],
        result: 'boolean',
        evaluate: onColumns((text, end) => hasEnd(text, end, false)),
        summary: 'whether the first text ends with the second',
        example: ["ENDSWITH('a.css', '.css')", 'TRUE'],
    },
    INITCAP: {
        parameters: ['string'],
        result: 'string',
        evaluate: perRow(initcap),
        summary: 'each word with a capital, the rest small',
        example: ["INITCAP('hello wORLD')", "'Hello World'"],
    },
    INSTR: {
        parameters: ['string', 'string'],
        result: 'integer',
        evaluate: perRow((text, part) => locate(part, text)),
        syntax: 'INSTR(text, part)',
        summary: 'where the part begins; 1 is the first character, 0: nowhere',
        example: ["INSTR('window', 'do')", '4'],
    },
    LEFT: {
        parameters: ['string', 'integer'],
        result: 'string',
        evaluate: onColumns((text, count) => endOfText(text, count, true)),
        summary: 'the first characters',
        example: ["LEFT('window', 3)", "'win'"],
    },
    LOCATE: {
        parameters: ['string', 'string', 'integer'],
        optional: 1,
        result: 'integer',
        evaluate: perRow(locate),
        syntax: 'LOCATE(part, text[, from])',
        summary: 'where the part begins, at a character or after it; 0: nowhere',
        example: ["LOCATE('o', 'solo', 3)", '4'],
    },
    LOWER: {
        parameters: ['string'],
        result: 'string',
        evaluate: onColumns((text) => changeCase(text, false, (s) => s.toLowerCase())),
        summary: 'in small letters',
        example: ["LOWER('GET')", "'get'"],
    },
    LPAD: {
        parameters: ['string', 'integer', 'string'],
        result: 'string',
        evaluate: perRow((s, length, by) => pad(s, length, by, true)),
        syntax: 'LPAD(text, length, filler)',
        summary: 'filled up at the start, or cut, to a length',
        example: ["LPAD('7', 3, '0')", "'007'"],
    },
    OVERLAY: {
        parameters: ['string', 'string', 'integer', 'integer'],
        optional: 1,
        phrased: true,
        result: 'string',
        evaluate: perRow(overlay),
        syntax: 'OVERLAY(text PLACING part FROM start [FOR length])',
        summary: 'a part in the place of some characters',
        example: ["OVERLAY('abcdef' PLACING 'xy' FROM 3)", "'abxyef'"],
    },
    POSITION: {
        parameters: ['string', 'string'],
        phrased: true,
        result: 'integer',
        evaluate: perRow((part, text) => locate(part, text)),
        syntax: 'POSITION(part IN text)',
        summary: 'where the part begins; 0: nowhere',
        example: ["POSITION('do' IN 'window')", '4'],
    },
    REPEAT: {
        parameters: ['string', 'integer'],
        result: 'string',
        evaluate: perRow((s, count) => count <= 0 ? '' : fits(s.length * count) ? s.repeat(count) : null),
        summary: 'the text a number of times',
        example: ["REPEAT('ab', 2)", "'abab'"],
    },
    REPLACE: {
        parameters: ['string', 'string', 'string'],
        result: 'string',
        evaluate: perRow((s, from, to) => fits((s.length + 1) * to.length) ? s.replaceAll(from, () => to) : null),
        syntax: 'REPLACE(text, part, replacement)',
        summary: 'every occurrence of a part replaced',
        example: ["REPLACE('a-b', '-', '+')", "'a+b'"],
    },
    REVERSE: {
        parameters: ['string'],
        result: 'string',
        evaluate: perRow((s) => [...s].toReversed().join('')),
        summary: 'from the last character to the first',
        example: ["REVERSE('abc')", "'cba'"],
    },
    RIGHT: {
        parameters: ['string', 'integer'],
        result: 'string',
        evaluate: onColumns((text, count) => endOfText(text, count, false)),
        summary: 'the last characters',
        example: ["RIGHT('window', 3)", "'dow'"],
    },
    RPAD: {
        parameters: ['string', 'integer', 'string'],
        result: 'string',
        evaluate: perRow((s, length, by) => pad(s, length, by, false)),
        syntax: 'RPAD(text, length, filler)',
        summary: 'filled up at the end, or cut, to a length',
        example: ["RPAD('7', 3, '0')", "'700'"],
    },
    SPLIT_INDEX: {
        parameters: ['string', 'string', 'integer'],
        result: 'string',
        evaluate: splitIndex,
        syntax: 'SPLIT_INDEX(text, separator, index)',
        summary: 'the part of that number between separators (spaces, if empty); 0 is the first',
        example: ["SPLIT_INDEX('a/b/c', '/', 1)", "'b'"],
    },
    STARTSWITH: {
        parameters: ['string', 'string'],
        result: 'boolean',
        evaluate: onColumns((text, start) => hasEnd(text, start, true)),
        summary: 'whether the first text starts with the second',
        example: ["STARTSWITH('/api/x', '/api')", 'TRUE'],
    },
    SUBSTR: { ...substringFunction, example: ["SUBSTR('window', -3)", "'dow'"] },
    SUBSTRING: substringFunction,
    TRANSLATE: {
        parameters: ['string', 'string', 'string'],
        result: 'string',
        evaluate: perRow(translate),
        syntax: 'TRANSLATE(text, from, to)',
        summary: 'each character of `from` as the one at its place in `to`, or left out',
        example: ["TRANSLATE('a.b', '.', '_')", "'a_b'"],
    },
    UPPER: {
        parameters: ['string'],
        result: 'string',
        evaluate: onColumns((text) => changeCase(text, true, (s) => s.toUpperCase())),
        summary: 'in capitals',
        example: ["UPPER('get')", "'GET'"],
    },
};
//# sourceMappingURL=texts.js.map