/** `hdfs.path` and `hdfs.filePrefix`, read and looked at before the first event. */
import { parseEscapes } from '../../codecs/event-escapes/template.js';
import { ConfigError } from '../../core/errors.js';
import { problemOfPath } from './path-rules.js';
/**
 * `where` is the sink in the user's configuration.
 * @throws ConfigError for what no event could make a path of.
 */
export function bucketTemplates(folder, prefix, where) {
    return {
        folder: templateOf(folder, folder, `${where}: hdfs.path`),
        prefix: templateOf(prefix, `/${prefix}`, `${where}: hdfs.filePrefix`),
    };
}
function templateOf(text, path, where) {
    const template = parseEscapes(text, where);
    const { parts } = template;
    if (parts.some((part) => part.kind === 'date' && part.letter === 'c'))
        throw new ConfigError(`${where}: "${text}": %c writes a time with colons, which HDFS has in no name: ` +
            'write it otherwise, such as %Y-%m-%d_%H-%M-%S');
    const problem = problemOfPath(withoutEscapes(parseEscapes(path, where)), 0);
    if (problem === undefined)
        return template;
    throw new ConfigError(`${where}: "${text}": ${problem}; write it without`);
}
/** With a letter for each: no name is bad for what is not known yet. */
function withoutEscapes({ parts }) {
    return parts.map((part) => (part.kind === 'text' ? part.text : 'x')).join('');
}
//# sourceMappingURL=bucket-templates.js.map