/**
 * `flume-env.sh` in the directory of `--conf`: Flume's launcher runs it as a shell script, and most
 * of them only set variables. Such lines are read (`export NAME="value $OTHER"`); nothing is run,
 * and the other lines are told.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, systemCodeOf } from '../../core/errors.js';
/** Undefined where there is none. */
export function readFlumeEnv(confDirectory, env) {
    if (confDirectory === undefined)
        return undefined;
    const file = join(confDirectory, 'flume-env.sh');
    try {
        return { file, ...assignmentsIn(readFileSync(file, 'utf8'), env) };
    }
    catch (error) {
        const code = systemCodeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new ConfigError(`${file} cannot be read: ${code}`);
    }
}
const valuePatterns = [
    String.raw `"(?<double>(?:[^"\\]|\\.)*)"`,
    "'(?<single>[^']*)'",
    '(?<plain>[^\\s"\'`;&|<>()\\\\]*)',
];
const assignment = new RegExp(String.raw `^(?:export\s+)?(?<name>[A-Za-z_]\w*)=(?:${valuePatterns.join('|')})\s*;?\s*(?:#.*)?$`, 's');
/** Only what a shell would do without running anything is taken. */
export function assignmentsIn(text, env) {
    const variables = {};
    const unread = [];
    const valueOf = (name) => (Object.hasOwn(variables, name) ? variables[name] : env[name]) ?? '';
    let depth = 0;
    for (const { line, number } of logicalLines(text)) {
        if (line === '' || line.startsWith('#') || /^export(?:\s+[A-Za-z_]\w*)+$/.test(line))
            continue;
        const { name, double, single, plain } = assignment.exec(line)?.groups ?? {};
        const expanded = single ?? expand(double ?? plain ?? '', valueOf);
        if (/^(?:if|for|while|until|case)\b/.test(line))
            depth++;
        // What stands in a condition or a loop may not happen at all.
        if (name === undefined || expanded === undefined || depth > 0)
            unread.push(number);
        else
            variables[name] = expanded;
        if (/^(?:fi|done|esac)\b/.test(line))
            depth--;
    }
    return { variables, unread };
}
/** A backslash at the end joins a line with the next one. */
function* logicalLines(text) {
    let begun = '';
    let start = 0;
    const lines = text.split(/\r?\n/);
    for (const [i, line] of lines.entries()) {
        if (begun === '')
            start = i + 1;
        if (line.endsWith('\\') && i + 1 < lines.length)
            begun += line.slice(0, -1);
        else {
            yield { line: (begun + line).trim(), number: start };
            begun = '';
        }
    }
}
/** `$NAME`, `${NAME}` and backslashes; undefined where there is more than that. */
function expand(text, valueOf) {
    if (/\$[({](?!\w+\})|`/.test(text))
        return undefined;
    return text.replace(/\\([$"\\`])|\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g, (_, escaped, braced, bare) => escaped ?? valueOf((braced ?? bare)));
}
//# sourceMappingURL=flume-env.js.map