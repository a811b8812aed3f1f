/**
 * `flume.opts`: a properties file with the long names of the agent's options. One is taken that the
 * command line does not have; a flag where its value is yes, true or 1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProperties } from '../../config/properties.js';
import { Report } from '../../config/report.js';
import { ConfigError, systemCodeOf } from '../../core/errors.js';
/** The first of these that is there: Flume's own place, then the directory of `--conf`. */
export function flumeOptsPlaces(confDirectory) {
    const own = '/etc/flume/flume.opts';
    return confDirectory === undefined ? [own] : [own, join(confDirectory, 'flume.opts')];
}
/** `words` and what a file adds to them. Throws ConfigError for an option that is not there. */
export function withFlumeOpts(words, options, places) {
    const found = firstOf(places);
    if (found === undefined)
        return words;
    const added = [];
    for (const { path, value } of readProperties(found.file, found.text, new Report('lenient'))) {
        const option = options.find(({ long }) => long === path);
        if (option === undefined)
            throw new ConfigError(`${found.file}: unknown option "${path}"; --help lists the options`);
        const isGiven = words.some((word) => word === `--${path}` || word.startsWith(`--${path}=`));
        if (isGiven)
            continue;
        if (option.takesValue)
            added.push(`--${path}=${String(value)}`);
        else if (/^(?:yes|true|1)$/i.test(String(value)))
            added.push(`--${path}`);
    }
    return [...words, ...added];
}
function firstOf(places) {
    for (const file of places) {
        try {
            return { file, text: readFileSync(file, 'latin1') };
        }
        catch (error) {
            const isMissing = ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '');
            if (!isMissing)
                throw new ConfigError(`${file} cannot be read: ${systemCodeOf(error)}`);
        }
    }
    return undefined;
}
//# sourceMappingURL=flume-opts.js.map