/** nginx's `log_format`: text and `$variables`. */
import { TableOptionError } from '../table-format-definition.js';
import { lineFormat } from './line-format.js';
const ofVariable = {
    remote_addr: { kind: 'text', name: 'ip' },
    remote_user: { kind: 'text', name: 'user' },
    time_local: { kind: 'access-log time', name: 'ts' },
    time_iso8601: { kind: 'iso time', name: 'ts' },
    msec: { kind: 'epoch time', name: 'ts' },
    request: { kind: 'request', name: 'request' },
    request_method: { kind: 'text', name: 'method' },
    request_uri: { kind: 'target', name: 'request_uri' },
    server_protocol: { kind: 'text', name: 'protocol' },
    status: { kind: 'integer', name: 'status' },
    body_bytes_sent: { kind: 'integer', name: 'bytes', dashIsZero: true },
    http_referer: { kind: 'text', name: 'referer' },
    http_user_agent: { kind: 'text', name: 'agent' },
};
/** Variables that are always one number. Those of upstreams are lists, so they stay text. */
const integers = 'bytes_sent request_length connection connection_requests pid server_port remote_port';
const decimals = 'request_time connection_time gzip_ratio';
const variable = /\$(?:\{(\w+)\}|(\w+))/g;
/** `text` may be a whole directive as it stands in nginx's configuration. */
export function nginxFormat(text) {
    const format = withoutDirective(text);
    const fields = [];
    let at = 0;
    for (const match of format.matchAll(variable)) {
        const name = (match[1] ?? match[2]);
        fields.push({
            before: literal(format.slice(at, match.index)),
            written: `$${name}`,
            type: typeOf(name),
        });
        at = match.index + match[0].length;
    }
    return lineFormat(fields, literal(format.slice(at)));
}
function typeOf(name) {
    const known = ofVariable[name];
    if (known !== undefined)
        return known;
    if (integers.split(' ').includes(name))
        return { kind: 'integer', name };
    return { kind: decimals.split(' ').includes(name) ? 'decimal' : 'text', name };
}
/** `log_format main '…' '…';` is what its quoted parts say together. */
function withoutDirective(text) {
    const parts = /^\s*log_format\s+\S+\s+(?:escape=\w+\s+)?(['"][^]*['"])\s*;?\s*$/.exec(text)?.[1];
    if (parts === undefined)
        return text;
    return [...parts.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, a, b]) => a ?? b).join('');
}
function literal(text) {
    if (!text.includes('$'))
        return text;
    throw new TableOptionError('logFormat', `has a $ without a variable's name in "${text}"`);
}
//# sourceMappingURL=nginx.js.map