/**
 * A replacement as Java's Matcher writes it (`$1`, `${name}`, `\$`) in JavaScript's notation.
 * @throws SyntaxError where Java would refuse it, too; a group that `pattern` lacks it refuses at
 * the first match.
 */
export function jsReplacement(replacement, pattern) {
    const groups = new RegExp(`${pattern.source}|`, pattern.flags.replace('g', '')).exec('');
    let translated = '';
    for (let i = 0; i < replacement.length; i++) {
        const character = replacement[i];
        if (character === '\\') {
            const next = replacement[++i];
            if (next === undefined)
                throw new SyntaxError('nothing follows the last \\');
            translated += next === '$' ? '$$' : next;
        }
        else if (character === '$') {
            const group = /^(?:\{(\w+)\}|(\d))/.exec(replacement.slice(i + 1));
            if (group === null)
                throw new SyntaxError('$ must be followed by a group; a plain one is \\$');
            const [text, name, digit] = group;
            const isKnown = name === undefined
                ? Number(digit) < groups.length
                : Object.hasOwn(groups.groups ?? {}, name);
            if (!isKnown)
                throw new SyntaxError(`the pattern has no group ${name ?? digit}`);
            translated += name !== undefined ? `$<${name}>` : digit === '0' ? '$&' : `$${digit}`;
            i += text.length;
        }
        else
            translated += character;
    }
    return translated;
}
//# sourceMappingURL=java-replacement.js.map