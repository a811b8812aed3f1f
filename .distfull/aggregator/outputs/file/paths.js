/** Paths that a template gives: what rows put into them leads nowhere else. */
import { createHash } from 'node:crypto';
import { dirname, extname, join } from 'node:path';
/** Longest text of a column in a name; a name may have 255 bytes. */
const textMax = 100;
/** A column's text as a part of a file's name: `/a/../b c` is `%2Fa%2F..%2Fb%20c`. */
export function nameText(text) {
    const safe = text.replaceAll(/[^\w.:=@+,()-]/gu, percent).replace(/^\./, '%2E');
    if (safe.length <= textMax)
        return safe;
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return `${safe.slice(0, textMax - 17)}-${digest}`;
}
function percent(character) {
    const bytes = Buffer.from(character);
    return bytes.toString('hex').toUpperCase().replaceAll(/../g, '%$&');
}
/** The n-th file of a path: `pages.jsonl`, `pages.1.jsonl`, `pages.2.jsonl`, … */
export function rolledPath(path, n) {
    if (n === 0)
        return path;
    const extension = extname(path);
    return `${path.slice(0, path.length - extension.length)}.${n}${extension}`;
}
/** Where an output keeps its position: beside the files, in the folder that all of them are below. */
export function positionDirectory(template) {
    const constant = template.split('{', 1)[0];
    const folder = constant.endsWith('/') ? constant : dirname(constant);
    const digest = createHash('sha256').update(template).digest('hex').slice(0, 16);
    return join(folder, `.tailrace-${digest}`);
}
//# sourceMappingURL=paths.js.map