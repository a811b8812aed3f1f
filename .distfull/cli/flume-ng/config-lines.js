import { shown } from '../../config/problems.js';
/** `-Dorg.apache.flume.log.printconfig=true`: what was read, without passwords. */
export function configLines(leaves) {
    return Array.from(leaves, (leaf) => `${leaf.path} = ${shown(leaf, leaf.value)}`);
}
//# sourceMappingURL=config-lines.js.map