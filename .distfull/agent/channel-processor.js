/*
 * Hot path. Between a source and its channels:
 *
 *   emit ▸ cut at every channel's position ▸ interceptors ▸ selector ▸ claim ▸ reserve in all ▸
 *   put to all
 *
 * The part up to the puts runs one batch at a time, in the order of the calls; the waits for the
 * disk overlap, so that one fdatasync serves several batches. Room is reserved in all required
 * channels before the first put: a refusal precedes every put. When a batch is refused, the batches
 * emitted behind it are refused too, so that the source goes on where the first one stood.
 */
import { EventBatch } from '../core/batch.js';
import { messageOf, OutOfTurnError } from '../core/errors.js';
import { hourOf, isUpstream } from '../core/provenance.js';
import { ChannelLine } from './channel-line.js';
import { LackingPieces } from './lacking-pieces.js';
import { selectedPart } from './selected-part.js';
import { commonPositions, joinChannels } from './source-positions.js';
import { unheardDelayMs } from '../core/unheard-positions.js';
export class ChannelProcessor {
    #options;
    #lines;
    #pieces;
    #turn = Promise.resolve();
    #refusals = 0;
    #refusal;
    #pending = 0;
    constructor(options) {
        this.#options = options;
        this.#lines = Array.from(options.inlets.values(), (inlet) => new ChannelLine(inlet, options));
        this.#pieces = new LackingPieces([...options.inlets.values()]);
    }
    /** Batches that are not durable yet. */
    get pending() {
        return this.#pending;
    }
    /** Why the channels take nothing now; undefined while they do. */
    get refusal() {
        return this.#refusal ?? this.#lines.find(({ failure }) => failure !== undefined)?.failure;
    }
    /** See `SourceContext.emit`. */
    async emit(batch) {
        const { counters } = this.#options;
        const refusals = this.#refusals;
        batch = this.#stamped(batch);
        counters.add('EventReceivedCount', batch.size);
        this.#pending++;
        const started = this.#turn.then(() => {
            if (refusals !== this.#refusals)
                throw new OutOfTurnError('an earlier batch of this source was refused: emit again in order');
            return this.#startPuts(batch);
        });
        this.#turn = started.then(noop, () => {
            this.#refusals++;
        });
        try {
            const { durable } = await started;
            await durable;
            counters.add('EventAcceptedCount', batch.size);
            this.#refusal = undefined;
        }
        catch (error) {
            this.#refusal ??= messageOf(error);
            counters.add('ChannelWriteFail');
            throw error;
        }
        finally {
            this.#pending--;
        }
    }
    /** Once before the source starts; see source-positions.ts. Rejects when a channel cannot store. */
    async join(inherited) {
        const { origin, clock } = this.#options;
        await joinChannels(this.#required(), origin, hourOf(clock.nowMs()), inherited);
    }
    /** See `SourceContext.positions`. */
    positions(originPrefix) {
        return commonPositions(this.#required().map(({ channel }) => channel), originPrefix);
    }
    /** Stores the positions that a channel has not heard of yet: for a stop, or the end of a drain. */
    async flushUnheard() {
        await Promise.all(this.#lines.map((line) => this.#flushUnheard(line)));
    }
    /** Resolves when every batch emitted so far is durable or refused. */
    async settle() {
        await this.#turn;
        while (this.#pending > 0)
            await this.#options.clock.sleep(1);
    }
    #stamped(batch) {
        const { configHash } = this.#options;
        const ranges = batch.provenance.length === 0 ? [this.#counted(batch)] : batch.provenance;
        if (configHash === undefined && ranges === batch.provenance)
            return batch;
        const provenance = configHash === undefined ? ranges : ranges.map((range) => ({ ...range, configHash }));
        return batch.with({ provenance });
    }
    /** Without positions nothing can be told apart, but the audit counts. */
    #counted({ size }) {
        const { origin, clock } = this.#options;
        const hour = hourOf(clock.nowMs());
        return { origin, from: 0, to: 0, read: size, dropped: 0, deadLettered: 0, hour };
    }
    #required() {
        const { requiredChannels } = this.#options.selector;
        return this.#lines.map(({ inlet }) => inlet).filter(({ name }) => requiredChannels.has(name));
    }
    /** Resolves when the puts have begun; `durable` when they are on the disk. */
    async #startPuts(batch) {
        for (let wait = this.#copies(batch); wait !== undefined; wait = this.#copies(batch))
            await wait;
        // From the cut to the claims nobody else may look: no wait in between.
        const pieces = this.#pieces.of(batch);
        const plans = pieces.map((piece) => this.#plan(piece));
        const required = plans.flatMap((plan) => plan.required);
        const optional = plans.flatMap((plan) => plan.optional);
        const unheard = plans.flatMap((plan) => plan.unheard);
        const reservations = await this.#reserveAll(required).catch((error) => {
            release([...required, ...optional, ...unheard]);
            throw error;
        });
        this.#pieces.countSuppressed(batch, pieces);
        for (const plan of plans)
            if (plan.isDoubtful)
                this.#countDoubtful(plan);
        for (let wait = this.#unsettled; wait !== undefined; wait = this.#unsettled)
            await wait;
        const puts = required.map((planned, i) => planned.line.put(planned.batch, planned.claim, reservations[i]));
        for (const planned of optional)
            this.#putOptional(planned);
        const durable = Promise.all(puts).then(() => this.#tellUnheard(unheard));
        return {
            durable: durable.catch((error) => {
                release(unheard);
                throw error;
            }),
        };
    }
    /** While copies of the batch are being put, whoever brought them: settled when they are. */
    #copies({ provenance }) {
        const pending = this.#lines.flatMap(({ inlet }) => inlet.pendingOverlaps(provenance));
        return pending.length === 0 ? undefined : Promise.all(pending);
    }
    /** While a channel tries an earlier put again. */
    get #unsettled() {
        for (const { unsettled } of this.#lines)
            if (unsettled !== undefined)
                return unsettled;
        return undefined;
    }
    #plan(piece) {
        let batch = piece.batch;
        for (const interceptor of this.#options.interceptors)
            batch = interceptor.intercept(batch);
        const { selector } = this.#options;
        const isStored = selector.isExclusive === true && piece.lacking.length < this.#lines.length;
        const selections = batch.size === 0 || isStored ? [] : selector.select(batch);
        const required = [];
        const optional = [];
        const unheard = [];
        for (const index of piece.lacking) {
            const line = this.#lines[index];
            const { name } = line.inlet;
            const selection = selections.find(({ channel }) => channel === name);
            const kind = selection === undefined
                ? unheard
                : selector.requiredChannels.has(name)
                    ? required
                    : optional;
            if (selection === undefined && piece.having.includes(index))
                continue;
            const part = selectedPart(piece.batch, batch, selection);
            kind.push({ line, batch: part, claim: line.inlet.claim(part.provenance) });
        }
        return { required, optional, unheard, isDoubtful: piece.having.length > 0 };
    }
    /** What went to one channel then may go to another one now: at least once, and never silent. */
    #countDoubtful({ required, optional }) {
        for (const { line, batch } of [...required, ...optional]) {
            const { channel, name } = line.inlet;
            channel.tallies.add('possiblyDoubled', batch.size);
            this.#options.logger.warn({ channel: name, events: batch.size }, `${batch.size} events are possibly doubled: another channel of the source has what was read with them, ` +
                'and interceptors, selector or channels have been changed since');
        }
    }
    async #reserveAll(puts) {
        const reservations = [];
        try {
            for (const { line, batch } of puts)
                reservations.push(await line.inlet.channel.reserve(batch.size, batch.bodyBytes));
        }
        catch (error) {
            for (const reservation of reservations)
                reservation.release();
            throw error;
        }
        return reservations;
    }
    /** One try; a failure is counted and logged, and the flow goes on (Flume's optional channels). */
    #putOptional({ line: { inlet }, batch, claim }) {
        inlet.channel
            .reserve(batch.size, batch.bodyBytes)
            .then((reservation) => inlet.channel.put(batch, reservation).finally(() => reservation.release()))
            .then(() => claim.stored(), (error) => {
            claim.released();
            inlet.channel.tallies.add('skipped', batch.size);
            this.#options.counters.add('OptionalChannelFail');
            this.#options.logger.warn({ channel: inlet.name }, `Optional channel refused a batch: ${messageOf(error)}`);
        });
    }
    /**
     * What a file holds can be read again: its positions follow lazily. An upstream channel forgets
     * what it is told OK for: its positions are stored before that.
     */
    async #tellUnheard(puts) {
        const { requiredChannels } = this.#options.selector;
        await Promise.all(puts.map(async ({ line, batch, claim }) => {
            const { channel, name } = line.inlet;
            const isAwaited = batch.provenance.some(({ origin }) => isUpstream(origin));
            if (isAwaited && requiredChannels.has(name))
                return line.put(batch, claim, await channel.reserve(0, 0));
            claim.stored();
            this.#remember(line, batch.provenance);
        }));
    }
    #remember(line, ranges) {
        const { unheard } = line;
        if (unheard.isEmpty)
            this.#flushLater(line);
        for (const range of ranges)
            unheard.add(range);
        if (unheard.isDue)
            void this.#flushUnheard(line);
    }
    #flushLater(line) {
        const { clock, signal } = this.#options;
        clock.schedule(unheardDelayMs, () => {
            if (!signal.aborted)
                void this.#flushUnheard(line);
        });
    }
    async #flushUnheard(line) {
        const { unheard } = line;
        const { channel, name } = line.inlet;
        if (unheard.isEmpty)
            return;
        const provenance = unheard.takeAll();
        try {
            await channel.put(EventBatch.of([], { provenance }), await channel.reserve(0, 0));
        }
        catch (error) {
            for (const range of provenance)
                unheard.add(range);
            this.#flushLater(line);
            this.#options.logger.debug({ channel: name }, `Positions not stored yet: ${messageOf(error)}`);
        }
    }
}
function release(puts) {
    for (const { claim } of puts)
        claim.released();
}
function noop() { }
//# sourceMappingURL=channel-processor.js.map