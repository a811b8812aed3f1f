"""The scenario of test/support/kafka-scenario.ts by confluent-kafka; arguments: address, prefix."""

import time

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, KafkaException, Producer
from confluent_kafka import TopicPartition, IsolationLevel
from confluent_kafka.admin import AdminClient, AlterConfigOpType, ConfigEntry, ConfigResource
from confluent_kafka.admin import NewTopic, OffsetSpec

from scenario import CODECS, PARTITIONS, RECORD_COUNT, START_MS, SeenRecords
from scenario import address, group, line_of, prefix, record_at, report, topic, topics

SERVER = {"bootstrap.servers": address}
admin = AdminClient(SERVER)


def create():
    new = [NewTopic(name, len(PARTITIONS), 1, config={"retention.ms": "-1"}) for name in topics]
    for created in admin.create_topics(new).values():
        created.result()
    partitions = admin.list_topics(topic("none")).topics[topic("none")].partitions
    again = 0
    try:
        admin.create_topics(new[:1])[topics[0]].result()
    except KafkaException as error:
        again = error.args[0].code()
    report("create", partitions=len(partitions), again=again)


def send(name, count, **settings):
    """How many were acknowledged. Without idempotence a retry could change their order."""
    acked = []
    producer = Producer({**SERVER, "linger.ms": 5, "enable.idempotence": True, **settings})

    def on_delivery(error, _):
        if error is None:
            acked.append(1)

    for i in range(count):
        partition, timestamp_ms, key, value, headers = record_at(i)
        producer.produce(
            topic(name),
            value,
            key,
            partition,
            on_delivery,
            timestamp=timestamp_ms,
            headers=headers,
        )
        producer.poll(0)
    producer.flush()
    return len(acked)


def send_plain(producer, name, numbers):
    for i in numbers:
        producer.produce(topic(name), str(i), partition=i % 3)
    producer.flush()


def produce():
    for codec in CODECS:
        acked = send(codec, RECORD_COUNT, **{"compression.type": codec})
        report("produce", codec=codec, acked=acked)


def start_consumer(name, **settings):
    return Consumer(
        {
            **SERVER,
            "group.id": group(name),
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
            "heartbeat.interval.ms": 500,
            "fetch.wait.max.ms": 200,
            **settings,
        }
    )


def read(consumer, timeout=0.05):
    for message in consumer.consume(1_000, timeout):
        if message.error() is not None:
            raise KafkaException(message.error())
        yield message


def consume():
    seen = SeenRecords()
    consumer = start_consumer("all")
    consumer.subscribe([topic(codec) for codec in CODECS])
    while seen.count < len(CODECS) * RECORD_COUNT:
        for message in read(consumer):
            _, timestamp_ms = message.timestamp()
            fields = (message.key(), message.value(), message.headers())
            line = line_of(message.offset(), timestamp_ms, *fields)
            seen.add(message.topic(), message.partition(), line)
    consumer.commit(asynchronous=False)
    consumer.close()
    seen.print()


def resume():
    commit = TopicPartition(topic("none"), 0, 1_000)
    alter = ConsumerGroupTopicPartitions(group("all"), [commit])
    admin.alter_consumer_group_offsets([alter])[group("all")].result()
    committed = committed_offset("all")
    offsets = []
    consumer = start_consumer("all")
    consumer.subscribe([topic("none")])
    while not offsets or offsets[-1] < RECORD_COUNT // 3:
        offsets += [message.offset() for message in read(consumer)]
    consumer.close()
    report("resume", committed=committed, first=offsets[0], count=len(offsets))


def committed_offset(name):
    wanted = ConsumerGroupTopicPartitions(group(name), [TopicPartition(topic("none"), 0)])
    found = admin.list_consumer_group_offsets([wanted])[group(name)].result()
    return found.topic_partitions[0].offset


def rebalance():
    seen = set()
    producer = Producer(SERVER)
    first, second = start_consumer("pair"), start_consumer("pair")

    def poll(*consumers):
        for consumer in consumers:
            seen.update(message.value() for message in read(consumer))

    first.subscribe([topic("pair")])
    while len(first.assignment()) < 3:
        poll(first)
    alone = len(first.assignment())
    send_plain(producer, "pair", range(150))
    second.subscribe([topic("pair")])
    while len(first.assignment()) == 3 or not second.assignment():
        poll(first, second)
    send_plain(producer, "pair", range(150, 300))
    while len(seen) < 300:
        poll(first, second)
    together = sorted(len(consumer.assignment()) for consumer in (first, second))
    second.close()
    while len(first.assignment()) < 3:
        poll(first)
    after = len(first.assignment())
    send_plain(producer, "pair", range(300, 450))
    while len(seen) < 450:
        poll(first)
    first.commit(asynchronous=False)
    first.close()
    report("rebalance", alone=alone, together=together, after=after, seen=len(seen))


def offsets_at(name, spec):
    wanted = {TopicPartition(topic(name), partition): spec for partition in PARTITIONS}
    found = admin.list_offsets(wanted, isolation_level=IsolationLevel.READ_UNCOMMITTED)
    offsets = {key.partition: future.result().offset for key, future in found.items()}
    return [offsets[partition] for partition in PARTITIONS]


def times():
    report(
        "times",
        middle=offsets_at("gzip", OffsetSpec.for_timestamp(START_MS + 5_000)),
        beyond=offsets_at("gzip", OffsetSpec.for_timestamp(START_MS + RECORD_COUNT)),
        earliest=offsets_at("gzip", OffsetSpec.earliest()),
        latest=offsets_at("gzip", OffsetSpec.latest()),
    )


def configs():
    def retention():
        resource = ConfigResource(ConfigResource.Type.TOPIC, topic("pair"))
        (described,) = admin.describe_configs([resource]).values()
        return described.result()["retention.ms"].value

    before = retention()
    change = ConfigEntry(
        "retention.ms", "86400000", incremental_operation=AlterConfigOpType.SET
    )
    resource = ConfigResource(
        ConfigResource.Type.TOPIC, topic("pair"), incremental_configs=[change]
    )
    (altered,) = admin.incremental_alter_configs([resource]).values()
    altered.result()
    while (after := retention()) == before:
        time.sleep(0.02)
    report("configs", before=before, after=after)


def idempotent():
    acked = send("idempotent", 1_000)
    report("idempotent", acked=acked, latest=offsets_at("idempotent", OffsetSpec.latest()))


def transactions():
    producer = Producer({**SERVER, "transactional.id": f"{prefix}-id"})
    producer.init_transactions()
    producer.begin_transaction()
    send_plain(producer, "tx", range(100))
    producer.commit_transaction()
    producer.begin_transaction()
    send_plain(producer, "tx", range(100, 200))
    producer.abort_transaction()
    producer.begin_transaction()
    send_plain(producer, "tx", range(200, 250))
    member = start_consumer("tx")
    offset = TopicPartition(topic("none"), 0, 42)
    producer.send_offsets_to_transaction([offset], member.consumer_group_metadata())
    producer.commit_transaction()
    member.close()
    report(
        "transactions",
        committed=read_transactions("read_committed"),
        uncommitted=read_transactions("read_uncommitted"),
        offset=committed_offset("tx"),
    )


def read_transactions(isolation):
    """Reads until the last transaction was seen, whose records lie behind all others."""
    values = []
    consumer = start_consumer("reader", **{"isolation.level": isolation})
    consumer.assign([TopicPartition(topic("tx"), partition, 0) for partition in PARTITIONS])
    while sum(value >= 200 for value in values) < 50:
        values += [int(message.value()) for message in read(consumer)]
    consumer.close()
    return len(values)


def delete():
    for deleted in admin.delete_consumer_groups([group(n) for n in ("all", "pair", "tx")]).values():
        deleted.result()
    for deleted in admin.delete_topics(topics).values():
        deleted.result()
    while any(left := count_left()):
        time.sleep(0.02)
    report("delete", topics=left[0], groups=left[1])


def count_left():
    names = [name for name in admin.list_topics().topics if name.startswith(prefix)]
    listed = admin.list_consumer_groups().result().valid
    return len(names), sum(one.group_id.startswith(prefix) for one in listed)


create()
produce()
consume()
resume()
rebalance()
times()
configs()
idempotent()
transactions()
delete()
