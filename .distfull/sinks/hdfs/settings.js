/** The user's options in the program's words, and what Flume says about them. */
import { eventTimeOf } from '../../codecs/event-escapes/event-time.js';
import { eventFileFormat } from '../../codecs/event-file/event-file-format.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { bucketTemplates } from './bucket-templates.js';
import { fileSystemOf } from './file-system-address.js';
/** @throws ConfigError */
export function settingsOf(context) {
    const { config, location, name } = context;
    const where = `${location}: sink ${name}: `;
    assertOneIdentity(context);
    const format = formatOf(context);
    const fileSystem = fileSystemOf(config['hdfs.path'], {
        where: `${where}hdfs.`,
        namenodes: config['hdfs.namenodes'],
        webhdfsPort: config['hdfs.webhdfsPort'],
        tls: config['hdfs.tls'],
    });
    const warnings = [];
    const time = eventTimeOf({
        round: config['hdfs.round'],
        roundValue: config['hdfs.roundValue'],
        roundUnit: config['hdfs.roundUnit'],
        timeZone: config['hdfs.timeZone'],
        useLocalTimeStamp: config['hdfs.useLocalTimeStamp'],
    }, {
        where: `${where}hdfs.`,
        warn: context.isLenient ? (message) => warnings.push(message) : undefined,
    });
    const hasRetries = config['hdfs.retryInterval'] > 0;
    return {
        delivery: config['hdfs.delivery'],
        batchEventsMax: config['hdfs.batchSize'],
        format,
        names: {
            suffix: config['hdfs.fileSuffix'] === '' ? format.extension : config['hdfs.fileSuffix'],
            inUsePrefix: config['hdfs.inUsePrefix'],
            inUseSuffix: config['hdfs.emptyInUseSuffix'] ? '' : config['hdfs.inUseSuffix'],
        },
        roll: {
            events: orNever(config['hdfs.rollCount']),
            bodyBytes: orNever(config['hdfs.rollSize']),
            intervalMs: timerMs(config['hdfs.rollInterval']),
            idleMs: timerMs(config['hdfs.idleTimeout']),
            openFilesMax: config['hdfs.maxOpenFiles'],
        },
        callsMax: config['hdfs.threadsPoolSize'],
        callTimeoutMs: orNever(config['hdfs.callTimeout']),
        closeTries: hasRetries ? orNever(config['hdfs.closeTries']) : 1,
        retryIntervalMs: hasRetries ? timerMs(config['hdfs.retryInterval']) : 0,
        warnings: [...warnings, ...warningsOf(config)],
        templates: bucketTemplates(fileSystem.folderTemplate, config['hdfs.filePrefix'], `${location}: sink ${name}`),
        time,
        fileSystem,
        datanodeAddresses: datanodeAddressesOf(context),
    };
}
/** Measured on Hadoop 3.4.1: with a token `doas` does nothing, and the token's user owns the files. */
function assertOneIdentity({ config, location, name }) {
    if (config['hdfs.proxyUser'] === undefined)
        return;
    if (config['hdfs.delegationTokenFile'] === undefined)
        return;
    throw new ConfigError(`${location}: sink ${name}: hdfs.proxyUser: HDFS passes over it with a token: give the token ` +
        'of that user in hdfs.delegationTokenFile, and leave hdfs.proxyUser out');
}
/** Flume's 0, or less, for "no limit". */
function orNever(limit) {
    return limit > 0 ? limit : Infinity;
}
/** Node's timers end at once beyond 24 days. */
function timerMs(seconds) {
    return seconds > 0 ? Math.min(seconds * 1000, 2 ** 31 - 1) : Infinity;
}
function datanodeAddressesOf({ config, location, name, }) {
    const option = 'hdfs.datanodeAddresses';
    const addresses = new Map();
    for (const text of config[option]) {
        const match = /^([^=\s]+)=(?:\[([^\]]+)\]|([^:\s]+))(?::(\d{1,5}))?$/.exec(text);
        if (match === null || Number(match[4] ?? 1) > 65_535)
            throw new ConfigError(`${location}: sink ${name}: ${option}: "${text}" is none: write name=host or name=host:port, ` +
                "name as the datanode's own");
        const [, datanode, bracketed, plain, port] = match;
        const host = (bracketed ?? plain);
        addresses.set(datanode, port === undefined ? { host } : { host, port: Number(port) });
    }
    return addresses;
}
function formatOf({ config, clock, fileSystem, location, name, }) {
    try {
        return eventFileFormat({
            fileType: config['hdfs.fileType'],
            codecName: config['hdfs.codeC'],
            writeFormat: config['hdfs.writeFormat'],
            serializer: config.serializer,
            serializerOptions: {
                appendNewline: config['serializer.appendNewline'],
                syncIntervalBytes: config['serializer.syncIntervalBytes'],
                compressionCodec: config['serializer.compressionCodec'],
                schemaURL: config['serializer.schemaURL'],
            },
            clock,
            fileSystem,
        });
    }
    catch (error) {
        throw new ConfigError(`${location}: sink ${name}: ${messageOf(error)}`, { cause: error });
    }
}
function* warningsOf(config) {
    const { 'hdfs.closeTries': closeTries, 'hdfs.retryInterval': retryInterval } = config;
    if (closeTries < 0)
        yield `hdfs.closeTries is ${closeTries}: renaming a file is tried until it is done`;
    if (retryInterval <= 0)
        yield `hdfs.retryInterval is ${retryInterval}: renaming a file is tried once`;
    if (config['hdfs.emptyInUseSuffix'] && config['hdfs.inUseSuffix'] !== '.tmp')
        yield `hdfs.inUseSuffix "${config['hdfs.inUseSuffix']}" is not used: hdfs.emptyInUseSuffix is true`;
    if (config['hdfs.minBlockReplicas'] !== undefined)
        yield 'hdfs.minBlockReplicas has no effect: WebHDFS does not show the replicas of an open block';
    if (config['hdfs.rollTimerPoolSize'] !== 1)
        yield 'hdfs.rollTimerPoolSize has no effect: there are no threads to share out';
    if (config['hdfs.useRawLocalFileSystem'])
        yield 'hdfs.useRawLocalFileSystem has no effect: it is about file: paths; use a file_roll sink';
}
//# sourceMappingURL=settings.js.map