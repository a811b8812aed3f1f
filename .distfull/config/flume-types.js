/** Flume's types that no table of components holds, and classes of Java. */
import { adviceFor } from './refused-types.js';
/** Why a type that is in no table is refused, or undefined where Flume does not know it either. */
export function refusalOf(kind, type) {
    const advice = adviceFor(kind, type);
    if (advice !== undefined)
        return `type "${type}" is not supported: ${advice}`;
    if (type.toLowerCase().startsWith('org.apache.flume.'))
        return `type "${type}" is a class of Flume that is not there`;
    if (/^[a-z_][\w]*(\.[a-z_][\w]*)*\.[A-Z][\w$]*$/.test(type)) {
        const remedy = 'port it as an ES module and name its file here (docs/plugins.md)';
        return `type "${type}" is a Java class, which cannot be loaded here; ${remedy}`;
    }
    return undefined;
}
//# sourceMappingURL=flume-types.js.map