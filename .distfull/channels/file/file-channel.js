/**
 * A channel on disk: its life between start and stop, and its room. The work is in open-channel.ts.
 */
import { join } from 'node:path';
import { ChannelError, ConfigError, messageOf, StartError, TailraceError, } from '../../core/errors.js';
import { Tallies } from '../../core/tallies.js';
import { Capacity } from '../capacity.js';
import { checkCapacities, checkTransaction } from '../transaction-capacity.js';
import { lockDirectories, openChannel } from './channel-start.js';
/** Where a channel of this configuration is; `directory` is the component's own. */
export function channelDirectories(config, directory) {
    return {
        checkpoint: config.checkpointDir ?? join(directory, 'checkpoint'),
        data: config.dataDirs ?? [join(directory, 'data')],
    };
}
export class FileChannel {
    transactionCapacity;
    #context;
    #directories;
    #capacity;
    #id;
    #open;
    #tallies = new Tallies();
    #locks = [];
    /** Throws ConfigError when the options contradict each other. */
    constructor(context) {
        const { config, location, directory } = context;
        checkCapacities(location, config);
        this.#context = context;
        this.transactionCapacity = config.transactionCapacity;
        this.#directories = { ...channelDirectories(config, directory), backup: backupOf(context) };
        this.#capacity = this.#emptyCapacity();
    }
    get id() {
        this.#id = this.#open?.id ?? this.#id;
        if (this.#id === undefined)
            throw new ChannelError(`channel ${this.#context.name} was never started: it has no id yet`);
        return this.#id;
    }
    async start() {
        try {
            this.#locks = await lockDirectories(this.#context, this.#directories);
            this.#capacity = this.#emptyCapacity();
            this.#open = await openChannel(this.#context, this.#directories, this.#capacity);
            this.#id = this.#open.id;
        }
        catch (error) {
            await this.#unlock().catch(() => { }); // stale: the next start takes it
            if (error instanceof TailraceError)
                throw error;
            throw new StartError(`channel ${this.#context.name} cannot be opened: ${messageOf(error)}`, {
                cause: error,
            });
        }
    }
    async stop() {
        const open = this.#open;
        this.#open = undefined;
        this.#capacity.close(`channel ${this.#context.name} is stopping`);
        try {
            await open?.close();
        }
        finally {
            await this.#unlock();
        }
    }
    async reserve(events, bytes) {
        checkTransaction('FileBackedTransaction', events, this.transactionCapacity);
        if (events > 0)
            await this.#opened().checkSpace(bytes);
        this.#opened();
        return this.#capacity.reserve(events, bytes);
    }
    async put(batch, reservation) {
        const { counters } = this.#context;
        counters.add('EventPutAttemptCount', batch.size);
        await this.store(batch, reservation);
        counters.add('EventPutSuccessCount', batch.size);
    }
    /** A put that nobody counts; resolves with the numbers of the batch's events. */
    store(batch, reservation) {
        return this.#opened().put(batch, reservation);
    }
    /** Gives numbers up that were delivered by another way than a lease. */
    settle(ranges) {
        this.#opened().settle(ranges);
    }
    async take(lane, limit, waitMs, signal) {
        const events = Math.min(limit.events, this.transactionCapacity);
        return this.#open?.take(lane, { events, bytes: limit.bytes }, waitMs, signal);
    }
    lane(sinkName) {
        return this.#opened().lane(sinkName);
    }
    recover(lane, told) {
        return this.#opened().recover(lane, told);
    }
    positions() {
        return this.#opened().positions;
    }
    get lowMark() {
        return this.#opened().lowMark;
    }
    get endSequence() {
        return this.#opened().endSequence;
    }
    /** Also after a stop: what is told late is not kept. */
    get isFailing() {
        return this.#open?.isFailing ?? false;
    }
    get isBlocked() {
        return this.#capacity.isAwaited;
    }
    get tallies() {
        return (this.#tallies = this.#open?.tallies ?? this.#tallies);
    }
    get fill() {
        const { events, bytes } = this.#capacity;
        const audit = this.#open?.audit ?? [];
        return { events, bytes, capacityEvents: this.#context.config.capacity, audit };
    }
    #opened() {
        if (this.#open === undefined)
            throw new ChannelError(`channel ${this.#context.name} is not running`);
        return this.#open;
    }
    async #unlock() {
        // Each is given back, whatever becomes of the others.
        const released = await Promise.allSettled(this.#locks.splice(0).map((lock) => lock.release()));
        for (const outcome of released)
            if (outcome.status === 'rejected')
                throw outcome.reason;
    }
    #emptyCapacity() {
        const { config, clock, name } = this.#context;
        return new Capacity({
            events: config.capacity,
            bytes: Infinity,
            keepAliveMs: config['keep-alive'] * 1_000,
            clock,
            // Flume's words: clients of netcat and HTTP sources see them.
            fullMessage: () => `The channel has reached its capacity. This might be the result of a sink on the channel having too low of batch size, a downstream system running slower than normal, or that the channel capacity is just too low. [channel=${name}]`,
        });
    }
}
/** Flume's rules. Throws ConfigError. */
function backupOf({ config, location }) {
    const { useDualCheckpoints, backupCheckpointDir, checkpointDir, dataDirs = [] } = config;
    if (!useDualCheckpoints)
        return undefined;
    if (backupCheckpointDir === undefined)
        throw new ConfigError(`${location}: useDualCheckpoints needs a backupCheckpointDir`);
    if ([checkpointDir, ...dataDirs].includes(backupCheckpointDir))
        throw new ConfigError(`${location}: backupCheckpointDir ${backupCheckpointDir} is also checkpointDir or in dataDirs; take another directory`);
    return backupCheckpointDir;
}
//# sourceMappingURL=file-channel.js.map