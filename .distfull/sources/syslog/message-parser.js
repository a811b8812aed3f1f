import { CustomFormat } from '../../codecs/syslog/custom-format.js';
import { parseKeptFields } from '../../codecs/syslog/kept-fields.js';
import { ConfigError, messageOf } from '../../core/errors.js';
/** @throws ConfigError where no field is named, unless lenient: then none is kept, as in Flume. */
export function configuredFields(keepFields, { location, isLenient }) {
    const kept = parseKeptFields(keepFields) ?? (isLenient ? parseKeptFields('none') : undefined);
    if (kept !== undefined)
        return kept;
    throw new ConfigError(`${location}: keepFields: "${keepFields}" names no field; ` +
        'it is none, all, or some of priority, version, timestamp, hostname');
}
/** @throws ConfigError */
export function configuredFormat(config, { location }) {
    const { 'format.regex': regex, 'format.search': search, 'format.replace': replace, 'format.dateFormat': dateFormat, } = config;
    try {
        if (regex !== undefined)
            return new CustomFormat(regex, {
                ...(search !== undefined && { search }),
                ...(replace !== undefined && { replace }),
                ...(dateFormat !== undefined && { dateFormat }),
            });
    }
    catch (error) {
        throw new ConfigError(`${location}: ${messageOf(error)}`, { cause: error });
    }
    if ((search ?? replace ?? dateFormat) === undefined)
        return undefined;
    throw new ConfigError(`${location}: format.regex is missing; the other format options need it`);
}
//# sourceMappingURL=message-parser.js.map