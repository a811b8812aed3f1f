import { JsonSyntaxError, LenientJson } from './lenient-json.js';
/** In one text: small elements take many times their bytes in memory. */
const eventsMax = 1_000_000;
/**
 * The events in their order: null for an element that is null, undefined for a text that holds
 * nothing. Throws JsonSyntaxError for anything else.
 */
export function parseJsonEvents(text) {
    const json = new LenientJson(text);
    if (!json.begin() || json.null())
        return undefined;
    const events = [];
    const add = (event) => {
        if (events.push(event) > eventsMax)
            throw new JsonSyntaxError(`more than ${eventsMax} events in one array: send fewer at a time`);
    };
    json.array(() => add(json.null() ? null : readEvent(json)), () => add(null));
    json.end();
    return events;
}
function readEvent(json) {
    let headers;
    let body = '';
    json.object((name) => {
        if (name === 'headers')
            headers = json.null() ? undefined : readHeaders(json);
        else if (name === 'body')
            body = json.string() ?? '';
        else
            json.passOver();
    });
    return { headers, body };
}
function readHeaders(json) {
    const headers = new Map();
    const put = (name, value) => {
        if ((headers.get(name) ?? null) !== null)
            throw new JsonSyntaxError(`duplicate header ${JSON.stringify(name)}`);
        headers.set(name, value);
    };
    if (json.isArray)
        readPairs(json, put);
    else
        json.object((name) => put(name, json.string()));
    const given = [...headers].filter(([name, value]) => name !== null && value !== null);
    return given.length === 0 ? undefined : Object.fromEntries(given);
}
/** An empty array is what some languages write for a map without entries. */
function readPairs(json, put) {
    const noPair = () => {
        throw new JsonSyntaxError('a header in an array must be a pair [name, value]');
    };
    json.array(() => {
        const pair = [];
        json.array(() => pair.push(json.string()), () => pair.push(null));
        if (pair.length !== 2)
            noPair();
        put(pair[0], pair[1]);
    }, noPair);
}
//# sourceMappingURL=json-events.js.map