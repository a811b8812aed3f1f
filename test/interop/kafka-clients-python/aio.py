"""The scenario of test/support/kafka-scenario.ts by aiokafka; arguments: address, prefix."""

import asyncio
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from scenario import CODECS, PARTITIONS, RECORD_COUNT, START_MS, SeenRecords
from scenario import address, group, line_of, prefix, record_at, report, topic, topics

POLL_MS = 50


@asynccontextmanager
async def started(client):
    await client.start()
    try:
        yield client
    finally:
        await client.stop()


def start_producer(**settings):
    return started(AIOKafkaProducer(bootstrap_servers=address, **settings))


def new_consumer(name, *names, **settings):
    return AIOKafkaConsumer(
        *(topic(name) for name in names),
        bootstrap_servers=address,
        group_id=group(name),
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        heartbeat_interval_ms=500,
        session_timeout_ms=30_000,
        **settings,
    )


def start_consumer(name, *names, **settings):
    return started(new_consumer(name, *names, **settings))


async def read(consumer):
    batches = await consumer.getmany(timeout_ms=POLL_MS)
    return [record for records in batches.values() for record in records]


async def create(admin):
    configs = {"retention.ms": "-1"}
    new = [NewTopic(name, len(PARTITIONS), 1, topic_configs=configs) for name in topics]
    created = await admin.create_topics(new)
    assert all(error[1] == 0 for error in created.topic_errors), created
    (described,) = await admin.describe_topics([topic("none")])
    again = await admin.create_topics(new[:1])
    report("create", partitions=len(described["partitions"]), again=again.topic_errors[0][1])


async def send(name, count, **settings):
    """How many were acknowledged."""
    async with start_producer(linger_ms=5, **settings) as producer:
        acks = []
        for i in range(count):
            partition, timestamp_ms, key, value, headers = record_at(i)
            record = dict(key=key, partition=partition, timestamp_ms=timestamp_ms, headers=headers)
            acks.append(await producer.send(topic(name), value, **record))
        return len(await asyncio.gather(*acks))


async def send_plain(producer, name, numbers):
    acks = [await producer.send(topic(name), str(i).encode(), partition=i % 3) for i in numbers]
    await asyncio.gather(*acks)


async def produce():
    for codec in CODECS:
        compression = None if codec == "none" else codec
        acked = await send(codec, RECORD_COUNT, compression_type=compression)
        report("produce", codec=codec, acked=acked)


async def consume():
    seen = SeenRecords()
    async with start_consumer("all", *CODECS) as consumer:
        while seen.count < len(CODECS) * RECORD_COUNT:
            for record in await read(consumer):
                fields = (record.key, record.value, record.headers)
                line = line_of(record.offset, record.timestamp, *fields)
                seen.add(record.topic, record.partition, line)
        await consumer.commit()
    seen.print()


async def resume(admin):
    async with start_consumer("all") as consumer:
        consumer.assign([TopicPartition(topic("none"), 0)])
        await consumer.commit({TopicPartition(topic("none"), 0): 1_000})
    committed = await committed_offset(admin, "all")
    offsets = []
    async with start_consumer("all", "none") as consumer:
        while not offsets or offsets[-1] < RECORD_COUNT // 3:
            offsets += [record.offset for record in await read(consumer)]
    report("resume", committed=committed, first=offsets[0], count=len(offsets))


async def committed_offset(admin, name):
    offsets = await admin.list_consumer_group_offsets(group(name))
    return offsets[TopicPartition(topic("none"), 0)].offset


async def rebalance():
    seen = set()

    async def poll(*consumers):
        for records in await asyncio.gather(*map(read, consumers)):
            seen.update(record.value for record in records)

    async with start_producer() as producer, start_consumer("pair", "pair") as first:
        while len(first.assignment()) < 3:
            await poll(first)
        alone = len(first.assignment())
        await send_plain(producer, "pair", range(150))
        second = new_consumer("pair", "pair")
        # It starts as a member: it waits for the first one, which joins again while it polls.
        starting = asyncio.create_task(second.start())
        while not starting.done():
            await poll(first)
        while len(first.assignment()) == 3 or not second.assignment():
            await poll(first, second)
        await send_plain(producer, "pair", range(150, 300))
        while len(seen) < 300:
            await poll(first, second)
        together = sorted(len(consumer.assignment()) for consumer in (first, second))
        await second.stop()
        while len(first.assignment()) < 3:
            await poll(first)
        after = len(first.assignment())
        await send_plain(producer, "pair", range(300, 450))
        while len(seen) < 450:
            await poll(first)
        await first.commit()
    report("rebalance", alone=alone, together=together, after=after, seen=len(seen))


async def times():
    partitions = [TopicPartition(topic("gzip"), partition) for partition in PARTITIONS]
    async with started(AIOKafkaConsumer(bootstrap_servers=address)) as consumer:

        async def at(ms):
            found = await consumer.offsets_for_times({one: ms for one in partitions})
            return [-1 if found[one] is None else found[one].offset for one in partitions]

        middle, beyond = await at(START_MS + 5_000), await at(START_MS + RECORD_COUNT)
        earliest = await consumer.beginning_offsets(partitions)
        latest = await consumer.end_offsets(partitions)
    report(
        "times",
        middle=middle,
        beyond=beyond,
        earliest=[earliest[one] for one in partitions],
        latest=[latest[one] for one in partitions],
    )


async def configs(admin):
    async def retention():
        resource = ConfigResource(ConfigResourceType.TOPIC, topic("pair"))
        (answer,) = await admin.describe_configs([resource])
        entries = answer.resources[0][4]
        return next(entry[1] for entry in entries if entry[0] == "retention.ms")

    before = await retention()
    change = {"retention.ms": "86400000"}
    await admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic("pair"), change)])
    while (after := await retention()) == before:
        await asyncio.sleep(0.02)
    report("configs", before=before, after=after)


async def idempotent():
    acked = await send("idempotent", 1_000, enable_idempotence=True)
    partitions = [TopicPartition(topic("idempotent"), partition) for partition in PARTITIONS]
    async with started(AIOKafkaConsumer(bootstrap_servers=address)) as consumer:
        latest = await consumer.end_offsets(partitions)
    report("idempotent", acked=acked, latest=[latest[one] for one in partitions])


async def transactions(admin):
    async with start_producer(transactional_id=f"{prefix}-id") as producer:
        async with producer.transaction():
            await send_plain(producer, "tx", range(100))
        await producer.begin_transaction()
        await send_plain(producer, "tx", range(100, 200))
        await producer.abort_transaction()
        async with producer.transaction():
            await send_plain(producer, "tx", range(200, 250))
            offset = {TopicPartition(topic("none"), 0): 42}
            await producer.send_offsets_to_transaction(offset, group("tx"))
    report(
        "transactions",
        committed=await read_transactions("read_committed"),
        uncommitted=await read_transactions("read_uncommitted"),
        offset=await committed_offset(admin, "tx"),
    )


async def read_transactions(isolation):
    """Reads until the last transaction was seen, whose records lie behind all others."""
    values = []
    async with start_consumer("reader", isolation_level=isolation) as consumer:
        partitions = [TopicPartition(topic("tx"), partition) for partition in PARTITIONS]
        consumer.assign(partitions)
        await consumer.seek_to_beginning(*partitions)
        while sum(value >= 200 for value in values) < 50:
            values += [int(record.value) for record in await read(consumer)]
    return len(values)


async def delete(admin):
    """Its admin client deletes no groups: they go with the topics of their offsets."""
    deleted = await admin.delete_topics(topics)
    assert all(error[1] == 0 for error in deleted.topic_error_codes), deleted
    while any(left := await count_left(admin)):
        await asyncio.sleep(0.02)
    report("delete", topics=left[0], groups=left[1])


async def count_left(admin):
    names = [name for name in await admin.list_topics() if name.startswith(prefix)]
    groups = [one for one in await admin.list_consumer_groups() if one[0].startswith(prefix)]
    return len(names), len(groups)


async def main():
    admin = AIOKafkaAdminClient(bootstrap_servers=address)
    await admin.start()
    await create(admin)
    await produce()
    await consume()
    await resume(admin)
    await rebalance()
    await times()
    await configs(admin)
    await idempotent()
    await transactions(admin)
    await delete(admin)
    await admin.close()


asyncio.run(main())
