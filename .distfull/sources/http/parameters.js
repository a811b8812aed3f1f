import { RefusedRequest } from './refused-request.js';
/**
 * The parameters of a query or form as Jetty reads them: of several with one name the first counts,
 * and one without a value is empty. `text` has a character for each byte. Throws RefusedRequest for
 * what is not UTF-8 behind its percent signs.
 */
export function parametersOf(text, what) {
    const parameters = new Map();
    try {
        for (const part of text.split('&')) {
            if (part === '')
                continue;
            const at = part.indexOf('=');
            const name = decoded(at === -1 ? part : part.slice(0, at));
            if (!parameters.has(name))
                parameters.set(name, at === -1 ? '' : decoded(part.slice(at + 1)));
        }
    }
    catch (error) {
        const message = `Deserializer threw unexpected exception. 400: Unable to parse ${what}`;
        throw new RefusedRequest(500, message, { cause: error });
    }
    return Object.fromEntries(parameters);
}
/** @throws URIError */
function decoded(text) {
    const ascii = text.replace(/[\u0080-\u00ff]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
    return decodeURIComponent(ascii.replaceAll('+', ' '));
}
//# sourceMappingURL=parameters.js.map