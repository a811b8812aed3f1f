import { crashPoint } from '../../core/crash-point.js';
import { FencedError, messageOf } from '../../core/errors.js';
import { hourOf } from '../../core/provenance.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { isOtherTopic } from '../../protocol/kafka/client/kafka-errors.js';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { ignoredConsumerOptions } from '../../protocol/kafka/group/consumer-settings.js';
import { GroupConsumer } from '../../protocol/kafka/group/group-consumer.js';
import { Deferred } from '../../util/deferred.js';
import { EmitWindow } from '../emit-window.js';
import { eventLoopTurn } from '../event-loop-turn.js';
import { GroupOffsets } from './group-offsets.js';
import { placeAfterLoss } from '../../protocol/kafka/group/lost-records.js';
import { recordPieces, withoutUnreadable } from './record-batches.js';
import { settingsOf } from './settings.js';
import { StartPlaces } from './start-places.js';
const maxInFlight = 8;
/** What a stop has to settle, to commit and to say goodbye; then nothing is tried again. */
const stopGraceMs = 2_000;
/** The loop backs off and shows the reason; waiting longer in the client would hide it. */
const retryTimeoutMs = 3_000;
const nothing = [];
export class KafkaSource {
    #context;
    #settings;
    #stopping = new AbortController();
    #signal;
    /** Ends what the client still tries. */
    #ended = new AbortController();
    #cluster;
    #consumer;
    #offsets;
    #places;
    #assignment;
    #loop = Promise.resolve();
    #drained;
    /** Where a drain ends, by partition. */
    #ends = new Map();
    #told = '';
    constructor(context) {
        const settings = settingsOf(context);
        const { consumer, security, topics } = settings;
        this.#context = context;
        this.#settings = settings;
        this.#signal = AbortSignal.any([context.signal, this.#stopping.signal]);
        this.#cluster = new KafkaCluster({
            bootstrapServers: consumer.servers,
            clientId: consumer.clientId,
            clock: context.clock,
            signal: this.#ended.signal,
            requestTimeoutMs: consumer.requestTimeoutMs,
            retryTimeoutMs,
            security,
        });
        this.#consumer = new GroupConsumer(this.#cluster, consumer, topics, {
            assigned: (partitions) => this.#assigned(partitions),
            revoked: (isLost) => this.#revoked(isLost),
            signal: this.#signal,
        });
        this.#offsets = new GroupOffsets(context, this.#consumer);
        this.#places = new StartPlaces(context, this.#consumer);
    }
    /** Stores of TLS are opened here; a broker that is away is waited for by the loop. */
    async start() {
        const { config, location, logger, name } = this.#context;
        await this.#settings.security?.();
        const ignored = ignoredConsumerOptions(config);
        if (ignored.length > 0)
            logger.warn({ ignored }, `${location}: source ${name}: no effect here: ${ignored.join(', ')}`);
        this.#loop = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        const end = () => this.#ended.abort();
        const grace = this.#context.clock.schedule(stopGraceMs, end);
        // A joining can take as long as the other members need: it ends with the cluster.
        if (!this.#consumer.isJoining)
            await this.#loop;
        await this.#consumer.close();
        grace.cancel();
        end();
        this.#cluster.close();
        await this.#loop;
    }
    /** Ends are those of the partitions that this member has, or is given meanwhile. */
    drain() {
        this.#drained ??= new Deferred();
        return this.#drained.promise;
    }
    async #run() {
        const { clock, config, counters } = this.#context;
        const { backoffSleepIncrement, maxBackoffSleep } = config;
        for (let failures = 0; !this.#signal.aborted;)
            try {
                await this.#poll();
                failures = 0;
                this.#told = '';
            }
            catch (error) {
                if (this.#signal.aborted)
                    break;
                failures++;
                counters.add('EventReadFail');
                this.#tell(error);
                if (error instanceof FencedError)
                    break;
                for (const log of this.#assignment?.logs ?? nothing)
                    this.#seek(log, log.goBack());
                if (isOtherTopic(error))
                    this.#consumer.rejoin();
                await clock.sleep(Math.min(maxBackoffSleep, failures * backoffSleepIncrement), this.#signal);
            }
        this.#drained?.resolve();
    }
    /** The same trouble once, until something was read again. */
    #tell(error) {
        const { location, logger, name } = this.#context;
        const message = messageOf(error);
        if (message === this.#told)
            return;
        this.#told = message;
        const remedy = error instanceof FencedError ? 'it stops' : 'it is tried again';
        logger.error({}, `${location}: source ${name}: ${message}; ${remedy}`);
    }
    async #poll() {
        const { clock, counters } = this.#context;
        const startMs = clock.monotonicMs();
        const fetched = await this.#consumer.fetch();
        counters.add('KafkaEventGetTimer', Math.round(clock.monotonicMs() - startMs));
        if (fetched.length === 0)
            counters.add('KafkaEmptyCount');
        for (const each of fetched)
            await this.#take(each);
        this.#offsets.commitSoon(this.#assignment?.logs ?? nothing);
        if (this.#drained !== undefined)
            await this.#endDrain(this.#drained);
    }
    async #assigned(partitions) {
        const logs = await this.#places.logsOf(partitions, await this.#cluster.clusterId());
        const { config, logger } = this.#context;
        const { backoffSleepIncrement: backoffMs, maxBackoffSleep: backoffMsMax } = config;
        const signal = AbortSignal.any([this.#signal, this.#consumer.changed]);
        const options = { maxInFlight, backoffMs, backoffMsMax };
        this.#assignment = { logs, window: new EmitWindow(this.#context, options, signal) };
        const places = logs.map(({ at, next }) => `${at.topic}-${at.partition} at ${next.offset}`);
        const group = config['kafka.consumer.group.id'];
        logger.info({ group }, `Group ${group} gives this member ${places.join(', ') || 'nothing'}`);
        return logs.map(({ next }) => next);
    }
    async #revoked(isLost) {
        const assignment = this.#assignment;
        if (assignment === undefined)
            return; // It could not be begun.
        this.#assignment = undefined;
        await assignment.window.settle();
        if (!isLost)
            return this.#offsets.settle(assignment.logs);
        this.#context.logger.warn({}, 'The group had not heard of this member in time and has given its partitions away: what was ' +
            'not committed before, another member reads again');
    }
    async #take(fetched) {
        const { topic, partition, isOutOfRange, divergence, nextOffset, leaderEpoch } = fetched;
        const { logs, window } = this.#assignment;
        const log = logs.find(({ at }) => at.topic === topic && at.partition === partition);
        if (isOutOfRange || divergence !== undefined) {
            await window.settle();
            const place = await placeAfterLoss(this.#context, this.#cluster, fetched);
            this.#places.forget(log);
            log.move(place);
            return this.#seek(log, place);
        }
        for await (const piece of recordPieces(fetched, this.#settings.events)) {
            if (piece.rejected.length > 0 && this.#context.isLenient)
                return this.#stall(log, window, piece);
            await this.#emit(log, window, piece);
        }
        log.next = { offset: nextOffset, leaderEpoch };
    }
    /** A letter is stored before the position that accounts for it. */
    async #emit(log, window, piece) {
        const { batch, rejected, to, leaderEpoch } = piece;
        const hour = hourOf(this.#context.clock.nowMs());
        if (rejected.length > 0)
            await this.#putAside(log, piece, hour);
        crashPoint('source.read');
        // A refusal that is on its way has opened the channels again: the window hears of it first.
        await eventLoopTurn();
        const read = batch.size + rejected.length;
        const range = log.emit(piece, { read, deadLettered: rejected.length, hour });
        await window.push(batch.with({ provenance: [range] }), () => this.#places.taken(log, { offset: to, leaderEpoch }));
    }
    async #putAside(log, piece, hour) {
        const headers = { topic: log.at.topic, partition: String(log.at.partition) };
        const letter = { headers, origin: log.originOf(piece.leaderEpoch), hour };
        await this.#context.deadLetters.put(piece.rejected.map(({ offset, body, reason }) => ({
            ...letter,
            body,
            reason,
            position: offset,
        })));
    }
    /** As Flume: what cannot be read is tried again for ever, and nothing behind it is read. */
    async #stall(log, window, piece) {
        const { offset, reason } = piece.rejected[0];
        const { topic, partition } = log.at;
        const before = withoutUnreadable(piece);
        if (before !== undefined)
            await this.#emit(log, window, before);
        throw new RangeError(`record ${offset} of partition ${partition} of topic ${topic}: ${reason}`);
    }
    #seek({ at }, { offset, leaderEpoch }) {
        this.#consumer.seek(at, offset, { leaderEpoch, topicId: at.topicId });
    }
    async #endDrain(drained) {
        if (this.#assignment === undefined)
            return;
        const { logs, window } = this.#assignment;
        const isNew = logs.filter(({ prefix }) => !this.#ends.has(prefix));
        for (const log of isNew) {
            const [end] = await listOffsets(this.#cluster, [log.at], latest);
            this.#ends.set(log.prefix, end.offset);
        }
        if (!logs.every(({ prefix, next }) => next.offset >= this.#ends.get(prefix)))
            return;
        await window.settle();
        drained.resolve();
    }
}
//# sourceMappingURL=kafka-source.js.map