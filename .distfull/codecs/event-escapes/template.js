/*
 * Flume's escapes in paths, file names and topics:
 *
 *   %Y %m %H …          time, see date-letters.ts; another letter, a digit or `_` is empty text
 *   %t                  the timestamp as it came, never rounded
 *   %{name}             a header; empty where the event has none
 *   %[localhost|IP|FQDN]  this machine, in any case
 *
 * What looks different is text. Every `%` with one character asks for the time, `%%` too: as in Flume
 * an event without it is then refused.
 */
import { ConfigError } from '../../core/errors.js';
const escapes = /%(\w|%)|%\{([\w.-]+)\}|%\[(\w+)\]/g;
/** @throws ConfigError for `%[other]`; `where` is the option in the user's configuration. */
export function parseEscapes(text, where) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(escapes)) {
        if (match.index > end)
            parts.push({ kind: 'text', text: text.slice(end, match.index) });
        end = match.index + match[0].length;
        const [, letter, header, host] = match;
        if (header !== undefined)
            parts.push({ kind: 'header', name: header });
        else if (host !== undefined)
            parts.push({ kind: 'host', name: hostEscape(host, where) });
        else
            parts.push({ kind: 'date', letter: letter });
    }
    if (end < text.length)
        parts.push({ kind: 'text', text: text.slice(end) });
    return { text, parts };
}
export function hasEscapes({ parts }) {
    return parts.some(({ kind }) => kind !== 'text');
}
export function asksForTime({ parts }) {
    return parts.some(({ kind }) => kind === 'date');
}
export function asksForHost({ parts }) {
    return parts.some(({ kind }) => kind === 'host');
}
/** Flume finds this at the first event, and stands still for ever. */
function hostEscape(name, where) {
    const lower = name.toLowerCase();
    if (lower === 'localhost' || lower === 'ip' || lower === 'fqdn')
        return lower;
    throw new ConfigError(`${where}: The static escape string '${name}' was provided but does not match any of ` +
        `(localhost,IP,FQDN): write one of them, or %{${name}} for a header`);
}
//# sourceMappingURL=template.js.map