/*
 * What HDFS takes for a path. Measured on Hadoop 3.4.1: a name of 256 bytes, a path of 8,001
 * characters or 1,001 levels, `:`, `.`, `.snapshot` and, at the root, `.reserved` are refused, by each
 * write anew. Control characters would be taken, but no tool shows them; NUL is refused.
 */
const nameBytesMax = 255;
const pathCharactersMax = 8_000;
const pathLevelsMax = 1_000;
/** A control character, or half a surrogate pair, which UTF-8 does not know. */
const unprintable = /[\p{Cc}\p{Cs}]/u;
const reservedNames = new Set(['.', '..', '.snapshot']);
/** Why no path may have this text in it, as the second half of a sentence. */
export function problemOfText(text) {
    if (text.includes(':'))
        return 'HDFS has no ":" in a name';
    if (unprintable.test(text))
        return 'a control character is in no name that can be read';
    return undefined;
}
/**
 * Why there can be no such path, which begins with `/`; `extraBytes` is what its last name has
 * besides, in characters, too.
 */
export function problemOfPath(path, extraBytes) {
    const characters = path.length + extraBytes;
    if (characters > pathCharactersMax)
        return `a path has ${characters} characters, and HDFS takes ${pathCharactersMax}`;
    const names = path.split('/').slice(1);
    if (names.length > pathLevelsMax)
        return `a path has ${names.length} levels, and HDFS takes ${pathLevelsMax}`;
    if (names[0] === '.reserved')
        return '"/.reserved" is a folder of HDFS itself';
    for (const [i, name] of names.entries()) {
        const problem = problemOfName(name, i === names.length - 1 ? extraBytes : 0);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function problemOfName(name, extraBytes) {
    if (reservedNames.has(name))
        return `"${name}" is no name of a folder or a file`;
    const bytes = Buffer.byteLength(name) + extraBytes;
    if (bytes > nameBytesMax)
        return `a name has ${bytes} bytes, and HDFS takes ${nameBytesMax}`;
    return problemOfText(name);
}
//# sourceMappingURL=path-rules.js.map