/**
 * Packages that make something faster or possible but may be absent (a platform without a prebuilt
 * binary, `npm install --omit=optional`). Loaded when first needed: a thread pays for what it uses.
 */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
/** The package's exports, or undefined when it is not installed or does not load here. */
export function loadOptionalPackage(name) {
    try {
        return require(name);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=optional-package.js.map