import { binary } from './binary.js';
import { compact } from './compact.js';
export const protocols = {
    compact,
    binary,
};
/** Length and content. */
export function lengthPrefixed(protocol, content) {
    const bytes = Buffer.byteLength(content);
    const size = protocol.lengthSize(bytes);
    const target = Buffer.allocUnsafe(size + bytes);
    protocol.writeLength(target, bytes, 0);
    target.write(content, size);
    return target;
}
//# sourceMappingURL=protocol.js.map