/**
 * The words of a command line as Flume's parser (Commons CLI) takes them, rewritten as
 * `--name=value`: `-name a1`, `--name=a1`, `-na1`, and the beginning of a long name that no other
 * has (`--conf-f`). What it does not know is left as it is, for whoever parses the rest.
 */
import { ConfigError } from '../../core/errors.js';
/** Throws ConfigError where a beginning fits several options. */
export function canonicalWords(words, options) {
    const canonical = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === '--')
            return [...canonical, ...words.slice(i)];
        const found = readWord(word, options);
        const next = words[i + 1];
        if (found === undefined)
            canonical.push(word);
        else if (found.value !== undefined || !found.option.takesValue)
            canonical.push(written(found));
        else if (next === undefined || readWord(next, options) !== undefined)
            canonical.push(written(found));
        else {
            canonical.push(written({ ...found, value: next }));
            i++;
        }
    }
    return canonical;
}
function written({ option, value }) {
    return `--${option.long}${value === undefined ? '' : `=${value}`}`;
}
function readWord(word, options) {
    const [, dashes, name, value] = /^(--?)([^-=][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (dashes === undefined || name === undefined)
        return undefined;
    const exact = (dashes === '-' ? options.find(({ short }) => short === name) : undefined) ??
        options.find(({ long }) => long === name);
    if (exact !== undefined)
        return { option: exact, value };
    const begun = options.filter(({ long }) => long.startsWith(name));
    if (begun.length === 1)
        return { option: begun[0], value };
    const joined = options.find(({ short, takesValue }) => takesValue && short === name[0]);
    if (dashes === '-' && joined !== undefined && begun.length === 0)
        return { option: joined, value: word.slice(2) };
    if (begun.length === 0)
        return undefined;
    const names = begun.map(({ long }) => `--${long}`).join(', ');
    throw new ConfigError(`Ambiguous option: '${word}'  (could be: ${names})`);
}
//# sourceMappingURL=words.js.map