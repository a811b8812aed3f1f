import { allTopics } from '../../protocol/kafka/admin/topics.js';
import { KafkaConnectionError, KafkaError } from '../../protocol/kafka/client/kafka-errors.js';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { everyPartition } from '../groups/topic-scope.js';
import { ExportedTopics } from './exported-topics.js';
import { groupsToMove, moveGroup } from './group-translation.js';
import { Journal, journalTopic, readJournal } from './journal.js';
import { RecordCopier } from './record-copier.js';
import { completeTopic, prepareTopic, topicsToExport } from './target-topics.js';
const roundsMax = 5;
/** In a row, without a record in between. */
const failuresMax = 10;
const retryDelayMs = 1000;
export class Exporter {
    #options;
    #counts = { records: 0, bytes: 0 };
    constructor(options) {
        this.#options = options;
    }
    /** What a run would find, without changing anything. */
    async plan() {
        const { source, target, topics } = this.#options;
        const journal = journalTopic(await source.clusterId());
        const isThere = (await allTopics(target)).some(({ name }) => name === journal);
        const exported = new ExportedTopics(isThere ? await readJournal(target, journal) : []);
        const planned = await topicsToExport(source, target, topics, exported);
        return { topics: planned, exported, groups: await this.#groups() };
    }
    /** Undefined: the signal was aborted. */
    async run() {
        const { target, onRetry } = this.#options;
        let copied = 0;
        for (let failures = 1;; failures++)
            try {
                return await this.#run();
            }
            catch (error) {
                if (this.#counts.records > copied)
                    failures = 1;
                copied = this.#counts.records;
                if (!isPassing(error) || failures > failuresMax)
                    throw error;
                onRetry(error);
                await target.clock.sleep(retryDelayMs, this.#options.signal);
            }
    }
    async #run() {
        const { source, target, topics, replicationFactor, signal } = this.#options;
        await assertOtherCluster(source, target);
        const name = journalTopic(await source.clusterId());
        const { journal, entries } = await Journal.open(target, name, replicationFactor);
        const exported = new ExportedTopics(entries);
        const planned = await topicsToExport(source, target, topics, exported);
        const run = await journal.begin(exported.run);
        await this.#prepare(planned, journal, exported);
        const { onProgress } = this.#options;
        const copier = new RecordCopier({
            source,
            target,
            journal,
            exported,
            run,
            counts: this.#counts,
            signal,
            onProgress: () => onProgress(this.#counts, copier.remaining),
        });
        const partitions = topics.flatMap(everyPartition);
        const { groups, ahead } = await this.#copyUpToGroups(copier, partitions);
        if (signal.aborted)
            return undefined;
        await assertComplete(target, partitions, exported);
        const { moved, failures } = await this.#moveGroups(groups, exported);
        for (const topic of planned)
            await completeTopic(target, topic);
        const active = groups.filter(({ state }) => state !== 'Empty' && state !== '');
        return {
            counts: this.#counts,
            topics: topics.map((topic) => countOf(topic, exported)),
            groups: moved,
            failures,
            active: active.map(({ id }) => id),
            ahead,
        };
    }
    async #prepare(planned, journal, exported) {
        const { target, replicationFactor } = this.#options;
        const begun = [];
        for (const topic of planned) {
            const { id: targetId } = await prepareTopic(target, topic, replicationFactor);
            const { name, id: sourceId } = topic.source;
            if (exported.get(name)?.targetId !== targetId)
                begun.push({ kind: 'topic', topic: name, sourceId, targetId });
        }
        await journal.append(begun);
        for (const entry of begun)
            exported.add(entry);
    }
    /** A group must not be told of a place that is not copied yet: what comes meanwhile is copied, too. */
    async #copyUpToGroups(copier, partitions) {
        for (let round = 1;; round++) {
            await copier.begin(partitions);
            await copier.copy();
            if (this.#options.signal.aborted)
                return { groups: [], ahead: [] };
            const groups = await this.#groups();
            const ahead = groups.flatMap(({ offsets }) => offsets.filter((each) => each.offset > copier.reached(each)));
            if (ahead.length === 0 || round === roundsMax)
                return { groups, ahead };
        }
    }
    async #moveGroups(groups, exported) {
        const moved = [];
        const failures = [];
        for (const group of groups)
            try {
                moved.push(...(await moveGroup(this.#options.target, group, exported)));
            }
            catch (error) {
                if (!(error instanceof KafkaError))
                    throw error;
                failures.push({ group: group.id, error });
            }
        return { moved, failures };
    }
    #groups() {
        const { source, topics, isGroupChosen } = this.#options;
        return groupsToMove(source, new Set(topics.map(({ name }) => name)), isGroupChosen);
    }
}
async function assertOtherCluster(source, target) {
    const id = await source.clusterId();
    if (id === (await target.clusterId()))
        throw new Error(`source and target are the same cluster (${id}): --to names another one`);
}
/** Every record was acknowledged at its place; this asks the target once more, at the end. */
async function assertComplete(target, partitions, exported) {
    const ends = await listOffsets(target, partitions, latest, { readCommitted: false });
    for (const { topic, partition, offset } of ends) {
        const { targetEnd } = exported.mapOf(topic, partition);
        if (offset !== targetEnd)
            throw new Error(`partition ${partition} of topic ${topic} of the target ends at offset ${offset}, expected ` +
                `${targetEnd}: something else writes to it; delete the topic there and export it again`);
    }
}
function countOf(topic, exported) {
    const maps = topic.partitions.map((each) => exported.mapOf(topic.name, each.partitionIndex));
    const records = maps.reduce((sum, { targetEnd }) => sum + targetEnd, 0);
    return { topic: topic.name, partitions: maps.length, records };
}
/** A broker is away for a moment, or a write of an earlier start came in between. */
function isPassing(error) {
    if (error instanceof KafkaConnectionError)
        return true;
    if (!(error instanceof KafkaError))
        return false;
    const { OUT_OF_ORDER_SEQUENCE_NUMBER, DUPLICATE_SEQUENCE_NUMBER } = ErrorCode;
    return (error.isRetriable ||
        error.errorCode === OUT_OF_ORDER_SEQUENCE_NUMBER ||
        error.errorCode === DUPLICATE_SEQUENCE_NUMBER);
}
//# sourceMappingURL=exporter.js.map