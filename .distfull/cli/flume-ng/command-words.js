import { flumeOptsPlaces, withFlumeOpts } from './flume-opts.js';
import { canonicalWords } from './words.js';
/** Flume's short names of several letters, which a Command cannot have. */
const longShorts = {
    'conf-provider': 'prov',
    'conf-user': 'user',
    'conf-password': 'pwd',
};
export function wordOptionsOf(command) {
    const options = command.options.map(({ long = '', short, required }) => {
        const name = long.replace(/^--/, '');
        return { long: name, short: longShorts[name] ?? short?.slice(1), takesValue: required };
    });
    return [...options, { long: 'help', short: 'h', takesValue: false }];
}
/** The agent's have those of `flume.opts`, too. Throws ConfigError. */
export function flumeWords(command, words) {
    const options = wordOptionsOf(command);
    const canonical = canonicalWords(words, options);
    if (command.name() !== 'agent' || canonical.includes('--help'))
        return canonical;
    const conf = canonical.findLast((word) => word.startsWith('--conf='))?.slice('--conf='.length);
    return withFlumeOpts(canonical, options, flumeOptsPlaces(conf));
}
//# sourceMappingURL=command-words.js.map