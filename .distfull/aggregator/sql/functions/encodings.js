/** Digests, other notations of bytes and numbers, and what a text consists of. */
import { createHash } from 'node:crypto';
import { rowwiseWithNulls } from '../evaluate/rowwise.js';
import { ArgumentError, perRow } from './function.js';
function digest(algorithm) {
    return perRow((text) => createHash(algorithm).update(text).digest('hex'));
}
function digestFunction(name, algorithm, of) {
    return {
        parameters: ['string'],
        result: 'string',
        evaluate: digest(algorithm),
        summary: `the ${algorithm.toUpperCase()} digest in hexadecimal digits`,
        example: [`LEFT(${name}('a'), 8)`, of],
    };
}
const sha2Bits = new Set([224, 256, 384, 512]);
function sha2(text, bits) {
    return sha2Bits.has(bits) ? createHash(`sha${bits}`).update(text).digest('hex') : null;
}
/** The digits of a two's complement of 64 bits, without leading zeros. */
function digits(value, base) {
    if (!Number.isInteger(value))
        return null;
    return BigInt.asUintN(64, BigInt(value)).toString(base).toUpperCase();
}
const decodesStrictly = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const decimal = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?\s*$|^\s*[+-]?(?:NaN|Infinity)\s*$/;
/** False of NULL, as in Flink. */
function textTest(pattern, what, call) {
    return {
        parameters: ['string'],
        result: 'boolean',
        evaluate: ({ operands }) => rowwiseWithNulls((text) => text !== null && pattern.test(text), [operands[0].evaluate], false),
        summary: `whether a text has ${what}; FALSE of NULL`,
        example: [call, 'TRUE'],
    };
}
export const encodingFunctions = {
    BIN: {
        parameters: ['integer'],
        result: 'string',
        evaluate: perRow((n) => digits(n, 2)),
        summary: 'a whole number in binary digits',
        example: ['BIN(6)', "'110'"],
    },
    FROM_BASE64: {
        parameters: ['string'],
        result: 'string',
        evaluate: perRow((s) => decodesStrictly.test(s) ? Buffer.from(s, 'base64').toString() : null),
        summary: 'the text that was encoded in base 64',
        example: ["FROM_BASE64('aGk=')", "'hi'"],
    },
    HEX: {
        parameters: ['any'],
        result: 'string',
        evaluate: (call) => {
            const type = call.operands[0].type;
            if (type === 'string' || type === 'null')
                return hexOfText(call);
            if (type === 'integer')
                return hexOfNumber(call);
            throw new ArgumentError('HEX wants a STRING or BIGINT');
        },
        summary: 'the bytes of a text, or a whole number, in hexadecimal digits',
        example: ["HEX('hi')", "'6869'"],
    },
    IS_ALPHA: textTest(/^\p{L}+$/u, 'letters only', "IS_ALPHA('ab')"),
    IS_DECIMAL: textTest(decimal, 'the form of a number', "IS_DECIMAL('1.5')"),
    IS_DIGIT: textTest(/^\p{Nd}+$/u, 'digits only', "IS_DIGIT('12')"),
    MD5: digestFunction('MD5', 'md5', "'0cc175b9'"),
    SHA1: digestFunction('SHA1', 'sha1', "'86f7e437'"),
    SHA2: {
        parameters: ['string', 'integer'],
        result: 'string',
        evaluate: perRow(sha2),
        syntax: 'SHA2(text, bits)',
        summary: 'the SHA-2 digest of 224, 256, 384 or 512 bits',
        example: ["LEFT(SHA2('a', 256), 8)", "'ca978112'"],
    },
    SHA224: digestFunction('SHA224', 'sha224', "'abd37534'"),
    SHA256: digestFunction('SHA256', 'sha256', "'ca978112'"),
    SHA384: digestFunction('SHA384', 'sha384', "'54a59b9f'"),
    SHA512: digestFunction('SHA512', 'sha512', "'1f40fc92'"),
    TO_BASE64: {
        parameters: ['string'],
        result: 'string',
        evaluate: perRow((s) => Buffer.from(s).toString('base64')),
        summary: 'the text in base 64',
        example: ["TO_BASE64('hi')", "'aGk='"],
    },
};
const hexOfText = perRow((s) => Buffer.from(s).toString('hex').toUpperCase());
const hexOfNumber = perRow((n) => digits(n, 16));
//# sourceMappingURL=encodings.js.map