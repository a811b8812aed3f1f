/** Parts of URLs and their encoding, as java.net has them: no path is cleaned, no host is made small. */
import { perRow } from './function.js';
/** The protocols that Java reads; a text with another one is no URL. */
const protocols = new Set(['http', 'https', 'ftp', 'file', 'jar', 'mailto']);
const urlText = /^(?:url:)?([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/i;
function parseUrl(text) {
    const parts = urlText.exec(text.trim());
    const protocol = parts?.[1]?.toLowerCase() ?? '';
    if (parts === null || !protocols.has(protocol))
        return undefined;
    const [, , authority, path = '', query, reference] = parts;
    const port = /:([^:\]]*)$/.exec(authority?.split('@').at(-1) ?? '')?.[1];
    if (port !== undefined && !/^(?:-1|\d{0,9})$/.test(port))
        return undefined;
    return { protocol, authority, path, query, reference };
}
function hostOf({ authority = '' }) {
    const at = authority.split('@');
    // More than one @: Java finds no host.
    return at.length > 2 ? '' : at.at(-1).replace(/:[^:\]]*$/, '');
}
/** Of the form `name=value`; the first one, still encoded. */
function parameterOf(query, name) {
    for (const pair of query?.split('&') ?? []) {
        if (pair.startsWith(`${name}=`))
            return pair.slice(name.length + 1);
    }
    return null;
}
const partsOfUrl = {
    AUTHORITY: ({ authority }) => authority ?? null,
    FILE: ({ path, query }) => (query === undefined ? path : `${path}?${query}`),
    HOST: hostOf,
    PATH: ({ path }) => path,
    PROTOCOL: ({ protocol }) => protocol,
    QUERY: ({ query }) => query ?? null,
    REF: ({ reference }) => reference ?? null,
    USERINFO: ({ authority }) => /^([^@]*)@/.exec(authority ?? '')?.[1] ?? null,
};
function partOfUrl(text, part, name) {
    const url = parseUrl(text);
    if (url === undefined || !Object.hasOwn(partsOfUrl, part))
        return null;
    if (name === undefined)
        return partsOfUrl[part](url);
    return part === 'QUERY' ? parameterOf(url.query, name) : null;
}
/** As forms send it: a space is +, and letters, digits and `.-*_` stay. */
function encode(text) {
    return encodeURIComponent(text)
        .replaceAll('%20', '+')
        .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Bytes that are no UTF-8 become a replacement character; a % without two digits gives NULL. */
function decode(text) {
    if (/%(?![0-9a-f]{2})/i.test(text))
        return null;
    const spaced = text.replaceAll('+', ' ');
    if (!spaced.includes('%'))
        return spaced;
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString());
}
export const urlFunctions = {
    PARSE_URL: {
        parameters: ['string', 'string', 'string'],
        optional: 1,
        result: 'string',
        evaluate: perRow(partOfUrl),
        syntax: 'PARSE_URL(url, part[, parameter])',
        summary: `a part of a URL: ${Object.keys(partsOfUrl).join(', ')}, or a parameter of QUERY`,
        example: ["PARSE_URL('http://a.org/x?q=1', 'QUERY', 'q')", "'1'"],
    },
    URL_DECODE: {
        parameters: ['string'],
        result: 'string',
        evaluate: perRow(decode),
        summary: 'the text that was encoded for a URL',
        example: ["URL_DECODE('a+b%26')", "'a b&'"],
    },
    URL_ENCODE: {
        parameters: ['string'],
        result: 'string',
        evaluate: perRow(encode),
        summary: 'a text encoded for a URL',
        example: ["URL_ENCODE('a b&')", "'a+b%26'"],
    },
};
//# sourceMappingURL=urls.js.map