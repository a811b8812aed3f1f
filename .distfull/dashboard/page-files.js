import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
const contentTypes = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
};
/** The bundle that scripts/build-page.mjs makes, by request path: a handful of files, read once. */
export function readPageFiles() {
    const directory = new URL('page/', import.meta.url);
    const files = new Map();
    for (const name of readdirSync(directory)) {
        const contentType = contentTypes[extname(name)];
        if (contentType === undefined)
            continue;
        const body = new Uint8Array(readFileSync(new URL(name, directory)));
        const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
        files.set(name === 'index.html' ? '/' : `/${name}`, { body, contentType, etag });
    }
    return files;
}
//# sourceMappingURL=page-files.js.map