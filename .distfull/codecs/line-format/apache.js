/** Apache's `LogFormat`: text and `%` directives. */
import { TableOptionError } from '../table-format-definition.js';
import { lineFormat, plainName, } from './line-format.js';
const bytes = { kind: 'integer', name: 'bytes', dashIsZero: true };
const ip = { kind: 'text', name: 'ip' };
const ofLetter = {
    a: ip,
    h: ip,
    l: { kind: 'text', name: 'ident' },
    u: { kind: 'text', name: 'user' },
    r: { kind: 'request', name: 'request' },
    s: { kind: 'integer', name: 'status' },
    b: bytes,
    B: bytes,
    O: bytes,
    m: { kind: 'text', name: 'method' },
    U: { kind: 'text', name: 'path' },
    q: { kind: 'text', name: 'query' },
    H: { kind: 'text', name: 'protocol' },
    v: { kind: 'text', name: 'vhost' },
    V: { kind: 'text', name: 'server_name' },
    p: { kind: 'integer', name: 'port' },
    A: { kind: 'text', name: 'local_ip' },
    D: { kind: 'integer', name: 'duration_us' },
    T: { kind: 'decimal', name: 'duration_s' },
    I: { kind: 'integer', name: 'bytes_received' },
    P: { kind: 'integer', name: 'pid' },
    k: { kind: 'integer', name: 'keepalive_requests' },
    X: { kind: 'text', name: 'connection_status' },
    f: { kind: 'text', name: 'file' },
    L: { kind: 'text', name: 'log_id' },
    R: { kind: 'text', name: 'handler' },
};
/** Of `%{…}`: a header of the request (i) or response (o), a cookie, a variable, a note. */
const named = new Set(['i', 'o', 'C', 'e', 'n']);
const directive = /%(?:[<>]|[!\d,]+)?(?:\{([^}]*)\})?([a-zA-Z%]|\^[a-z]{2})/g;
/** Quotes may be written as in httpd.conf, with a backslash. */
export function apacheFormat(text) {
    const format = text.replaceAll('\\"', '"');
    const fields = [];
    let at = 0;
    let before = '';
    for (const match of format.matchAll(directive)) {
        before += format.slice(at, match.index);
        at = match.index + match[0].length;
        const [written, argument, letter] = match;
        if (letter === '%') {
            before += '%';
        }
        else if (letter === 't' && argument === undefined) {
            fields.push({ before: `${before}[`, written, type: { kind: 'access-log time', name: 'ts' } });
            before = ']';
        }
        else {
            fields.push({ before, written, type: typeOf(written, argument, letter) });
            before = '';
        }
    }
    return lineFormat(fields, before + format.slice(at));
}
function typeOf(written, argument, letter) {
    if (letter === 't' && argument === 'sec')
        return { kind: 'epoch time', name: 'ts' };
    if (named.has(letter) && argument !== undefined)
        return ofHeader(letter, argument);
    const known = ofLetter[letter];
    if (known === undefined)
        throw new TableOptionError('logFormat', `${written} is not known here; take it out of the log, or read the line by format regex`);
    // `%{c}a`, `%{ms}T`: the same from another place or in another unit.
    return argument === undefined
        ? known
        : { ...known, name: `${known.name}_${plainName(argument)}` };
}
function ofHeader(letter, name) {
    if (letter === 'i' && /^referer$/i.test(name))
        return { kind: 'text', name: 'referer' };
    if (letter === 'i' && /^user-agent$/i.test(name))
        return { kind: 'text', name: 'agent' };
    return { kind: 'text', name: plainName(name) };
}
//# sourceMappingURL=apache.js.map