/**
 * Everything the equations are about, read from a pipeline's directories: without a lock and without
 * a change, while it runs or after. Whoever receives is read before its sender, so that what is
 * under way shows as delivered and not received yet, never the other way round.
 *
 *   queries ─▶ topics ─▶ dead letters ─▶ positions in the broker ─▶ channels, receivers first
 */
import { join } from 'node:path';
import { openResults, } from '../../aggregator/results/reader.js';
import { readStoredPositions } from '../../broker/read-broker.js';
import { IntervalSet } from '../../core/interval-set.js';
import { channelOrigin, foldedHour } from '../../core/provenance.js';
import { readPosition } from '../../protocol/kafka/client/stored-position.js';
import { exists } from '../../storage/atomic-file.js';
import { readDeadLetters } from '../../storage/dead-letter-queue.js';
import { isLocked } from '../../storage/directory-lock.js';
import { readChannelAccount } from './channel-account.js';
import { HourCounts } from './hour-counts.js';
import { readTopics } from './topic-account.js';
import { channelPlaces, isFedBy } from './topology.js';
/** Reads all of it. `oldestHour`: hours before it are one sum. */
export async function readAccounts(fileSystem, model, oldestHour) {
    const { broker } = model;
    const hasBroker = broker !== undefined && (await exists(fileSystem, broker.dataDir));
    const queries = await readQueries(model, hasBroker);
    const positions = positionsByTopic(queries);
    const readers = hasBroker
        ? await readTopics(fileSystem, broker.dataDir, positions, oldestHour)
        : [];
    const letters = await readSinkLetters(fileSystem, model, oldestHour);
    const { committing, offsets } = hasBroker
        ? await readStoredPositions(fileSystem, broker.dataDir)
        : { committing: new Set(), offsets: [] };
    const topics = readers.map((reader) => reader.account(committing));
    const channels = await readChannels(fileSystem, model, { offsets, letters, oldestHour });
    const isRunning = channels.some(({ account }) => account?.isRunning === true) ||
        (hasBroker && (await isLocked(fileSystem, broker.dataDir)));
    return { isRunning, channels, topics, letters, queries };
}
async function readQueries(model, hasBroker) {
    const results = openResults(model.dataDir);
    try {
        return model.aggregations.map(({ name }) => {
            const account = results.account(name);
            const table = model.tables.find(({ topic }) => topic === account?.topic);
            return { name, account, isBundled: hasBroker && table?.brokers.length === 0 };
        });
    }
    finally {
        await results.close();
    }
}
function positionsByTopic(queries) {
    const byTopic = new Map();
    for (const { name, account, isBundled } of queries) {
        if (account === undefined || !isBundled)
            continue;
        const ofTopic = byTopic.get(account.topic) ?? new Map();
        ofTopic.set(name, new Map(account.partitions.map((each) => [each.partition, each.offset])));
        byTopic.set(account.topic, ofTopic);
    }
    return byTopic;
}
async function readSinkLetters(fileSystem, { dataDir, agents }, oldestHour) {
    const counts = new HourCounts(oldestHour);
    const positions = new Map();
    let forgotten = 0;
    const alone = agents.map(({ name }) => join(dataDir, 'agents', name, 'dead-letters'));
    for (const directory of [join(dataDir, 'dead-letters'), ...alone]) {
        if (!(await exists(fileSystem, directory)))
            continue;
        let first;
        for await (const { sequence, origin, position, hour } of readDeadLetters(fileSystem, directory)) {
            first ??= sequence;
            if (origin?.startsWith('channel:') !== true || position === undefined)
                continue;
            const known = positions.get(origin) ?? new IntervalSet();
            positions.set(origin, known);
            if (known.contains(position, position + 1))
                continue;
            known.add(position, position + 1);
            counts.add(origin, hour ?? foldedHour, 1);
        }
        forgotten += first ?? 0;
    }
    return { counts, positions, forgotten };
}
async function readChannels(fileSystem, model, { offsets, letters, oldestHour, }) {
    const channels = [];
    for (const place of channelPlaces(model)) {
        if (place.directories === undefined) {
            channels.push({ place, account: undefined });
            continue;
        }
        const receivers = receiversOf(place, channels);
        const account = await readChannelAccount(fileSystem, place.directories, async (channelId, sinkNames) => {
            const origin = channelOrigin(channelId);
            return [
                ...receivers.flatMap((receiver) => receiver.account?.known.get(origin) ?? []),
                ...sinkNames.flatMap((_, lane) => positionsIn(offsets, channelId, lane)),
                ...(letters.positions.get(origin) === undefined ? [] : [letters.positions.get(origin)]),
            ];
        }, oldestHour);
        channels.push({ place, account });
    }
    return channels;
}
/** The channels that a channel's Avro sinks deliver into; they have been read before it. */
export function receiversOf({ sinks }, channels) {
    const sources = sinks.flatMap((sink) => (sink.to === 'sources' ? sink.sources : []));
    return channels.filter(({ place }) => isFedBy(place, sources));
}
/** What a Kafka sink's group says of its lane. */
function positionsIn(offsets, channelId, lane) {
    const group = `tailrace-${channelId}-${lane}`;
    return offsets
        .filter((offset) => offset.group === group)
        .map(readPosition)
        .flatMap((found) => typeof found !== 'string' && found.place.channelId === channelId ? found.known : []);
}
//# sourceMappingURL=accounts.js.map