/** The options of `agent`: Flume's, by its names, and ours. */
import { InvalidArgumentError, Option } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { ConfigSource } from '../config-source.js';
import { configurationFiles, splitUris } from '../configuration.js';
const noZookeeper = 'configurations are not read from ZooKeeper; serve the file over HTTP (--conf-uri) or name it';
const noJava = 'a Java class cannot be loaded here';
/** Flume's options that need Java or ZooKeeper, and what to do instead. */
const refusedOptions = [
    { flags: '-z, --zkConnString <hosts>', key: 'zkConnString', reason: noZookeeper },
    { flags: '-p, --zkBasePath <path>', key: 'zkBasePath', reason: noZookeeper },
    {
        flags: '--conf-provider <class>',
        key: 'confProvider',
        reason: `${noJava}; name the file (--conf-file) or serve it over HTTP (--conf-uri)`,
    },
    {
        flags: '-a, --auth-provider <class>',
        key: 'authProvider',
        reason: `${noJava}; use --conf-user and --conf-password`,
    },
];
export function addAgentOptions(command) {
    command
        .requiredOption('-n, --name <agent>', 'the name of this agent')
        .option('-c, --conf <path>', 'configuration file, or the directory that holds it')
        .option('-f, --conf-file <file>', 'configuration file; repeatable, later ones override', collect)
        .option('-u, --conf-uri <uri>', 'the same by file:, http: or https:; overrides files', collect)
        .option('--conf-user <name>', 'user for --conf-uri, by HTTP basic authentication (-user)')
        .option('--conf-password <password>', 'and the password (-pwd)')
        .option('-i, --poll-interval <seconds>', 'between two looks for a change that was not told; default 30, with --conf-uri 300', seconds)
        .option('-b, --backup-directory <directory>', 'keep the merged configuration there, and start from it when a file or URI cannot be read')
        .option('--no-reload-conf', 'do not read a changed configuration again')
        .option('-d, --dryrun', 'print the command instead of running it')
        .option('--lenient', 'leave out what cannot be configured and run the rest, as Flume does');
    for (const { flags } of refusedOptions)
        command.addOption(new Option(flags).hideHelp());
    return command;
}
/** Throws ConfigError. */
export function sourceOf(flags, systemProperties) {
    for (const { key, reason } of refusedOptions)
        if (flags[key] !== undefined)
            throw new ConfigError(`${flags[key]}: ${reason}`);
    const { conf, confFile, confUri = [], confUser, confPassword = '', backupDirectory } = flags;
    const { files: local, remote } = splitUris(confUri);
    const files = [...configurationFiles(conf, confFile), ...local];
    if (files.length + remote.length === 0)
        throw new ConfigError('no configuration file given; add --conf-file FILE (or --conf FILE, or --conf-uri URI)');
    if (backupDirectory !== undefined && [...files, ...remote].some((name) => isYaml(name)))
        throw new ConfigError('--backup-directory keeps .properties; it cannot keep YAML');
    return new ConfigSource({
        files,
        uris: remote,
        credentials: confUser === undefined ? undefined : { user: confUser, password: confPassword },
        agentName: flags.name,
        lenient: flags.lenient,
        systemProperties,
        backupDirectory,
    });
}
function collect(value, before = []) {
    return [...before, value];
}
function seconds(text) {
    const value = Number(text);
    if (Number.isInteger(value) && value > 0 && value <= 86_400)
        return value;
    throw new InvalidArgumentError('It must be a whole number of seconds from 1 to 86400.');
}
const isYaml = (name) => /\.ya?ml$/i.test(name);
//# sourceMappingURL=agent-options.js.map