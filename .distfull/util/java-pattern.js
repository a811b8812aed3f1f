/*
 * Regular expressions as Java writes them, for configurations that were written for Flume. What
 * means the same in JavaScript passes as it is; what can be said differently is translated; the
 * rest throws a SyntaxError that names the construct, because a pattern that silently means
 * something else is worse.
 */
const posixClasses = {
    Lower: 'a-z',
    Upper: 'A-Z',
    Alpha: 'a-zA-Z',
    Digit: '0-9',
    Alnum: 'a-zA-Z0-9',
    Punct: '!-\\/:-@\\[-`{-~',
    XDigit: '0-9a-fA-F',
    Space: ' \\t\\n\\v\\f\\r',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1f\\x7f',
    Graph: '!-~',
    Print: ' -~',
    ASCII: '\\x00-\\x7f',
};
/** Escapes that Java has and JavaScript lacks or reads differently. */
const otherEscapes = {
    A: '^',
    z: '$',
    Z: '(?=\\r?\\n?$)',
    a: '\\x07',
    e: '\\x1b',
    h: '[ \\t\\xa0\\u2000-\\u200a\\u202f\\u205f\\u3000]',
    R: '(?:\\r\\n|[\\n-\\r\\x85\\u2028\\u2029])',
};
/** The pattern for a search anywhere in a text. @throws SyntaxError */
export function compileJavaPattern(pattern, flags = '') {
    const inline = /^\(\?([imsu]+)\)/.exec(pattern);
    const inlineFlags = [...new Set(inline?.[1]?.replace('u', ''))].join('');
    const body = translate(inline === null ? pattern : pattern.slice(inline[0].length));
    return regExp(body, flags + inlineFlags);
}
/**
 * By code points, as Java matches, wherever JavaScript's stricter grammar for that takes the
 * pattern: lone braces it does not.
 */
function regExp(source, flags) {
    try {
        return new RegExp(source, `${flags}u`);
    }
    catch {
        return new RegExp(source, flags);
    }
}
/** The pattern for a whole text. @throws SyntaxError */
export function compileJavaFullMatch(pattern) {
    const { source, flags } = compileJavaPattern(pattern);
    return regExp(`^(?:${source})$`, flags.replace(/[mu]/g, ''));
}
function translate(pattern) {
    let translated = '';
    let inClass = false;
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern[i];
        if (character === '\\') {
            const escape = readEscape(pattern, i, inClass);
            translated += escape.text;
            i = escape.last;
            continue;
        }
        if (inClass && (character === '[' || pattern.startsWith('&&', i)))
            throw new SyntaxError(`character class with ${character === '[' ? 'a nested [' : '&&'} is not supported in ` +
                `${pattern}`);
        if (!inClass && pattern.startsWith('(?>', i))
            throw new SyntaxError(`atomic group (?> is not supported in ${pattern}`);
        if (character === '[')
            inClass = true;
        else if (character === ']')
            inClass = false;
        translated += character;
    }
    return translated;
}
/** The escape that begins at `at`, translated, and the index of its last character. */
function readEscape(pattern, at, inClass) {
    const letter = pattern[at + 1];
    if (letter === undefined)
        throw new SyntaxError(`nothing follows the last \\ in ${pattern}`);
    if (letter === 'Q') {
        const end = pattern.indexOf('\\E', at + 2);
        const quoted = pattern.slice(at + 2, end === -1 ? undefined : end);
        return {
            text: quoted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
            last: end === -1 ? pattern.length : end + 1,
        };
    }
    if (letter === 'p' || letter === 'P') {
        const name = /^\{(?:Is)?(\w+)\}/.exec(pattern.slice(at + 2));
        const ranges = name === null ? undefined : posixClasses[name[1]];
        if (name === null || ranges === undefined || (inClass && letter === 'P'))
            throw new SyntaxError(`\\${letter} with ${name?.[0] ?? 'no name'} is not supported in ${pattern}`);
        const text = inClass ? ranges : `[${letter === 'P' ? '^' : ''}${ranges}]`;
        return { text, last: at + 1 + name[0].length };
    }
    const other = otherEscapes[letter];
    if (other !== undefined && (!inClass || other.startsWith('\\x')))
        return { text: other, last: at + 1 };
    if (other !== undefined || /[GXNHV]/.test(letter) || pattern.startsWith('x{', at + 1))
        throw new SyntaxError(`\\${letter} is not supported ${inClass ? 'in a class ' : ''}in ${pattern}`);
    const isNeeded = /[a-zA-Z0-9\\^$.*+?()[\]{}|/]/.test(letter) || (inClass && letter === '-');
    return { text: isNeeded ? `\\${letter}` : letter, last: at + 1 };
}
//# sourceMappingURL=java-pattern.js.map