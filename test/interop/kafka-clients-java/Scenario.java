import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The scenario of test/support/kafka-scenario.ts by Kafka's Java clients; arguments: address, prefix. */
public class Scenario {
  static final int COUNT = 10_000;
  static final int PARTITIONS = 3;
  static final long START_MS = 1_700_000_000_000L;
  static final List<String> CODECS = List.of("none", "gzip", "snappy", "lz4", "zstd");
  static final Duration POLL = Duration.ofMillis(50);

  static String address;
  static String prefix;
  static Admin admin;

  public static void main(String[] args) throws Exception {
    address = args[0];
    prefix = args[1];
    admin = Admin.create(settings());
    create();
    for (String codec : CODECS) produce(codec);
    consume();
    resume();
    rebalance();
    times();
    configs();
    idempotent();
    transactions();
    delete();
    admin.close();
  }

  static void create() throws Exception {
    List<NewTopic> topics = new ArrayList<>();
    for (String name : topicNames())
      topics.add(new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")));
    admin.createTopics(topics).all().get();
    Set<String> names = Set.of(topic("none"));
    int partitions =
        admin.describeTopics(names).allTopicNames().get().get(topic("none")).partitions().size();
    int again = codeOf(admin.createTopics(topics.subList(0, 1)).all());
    print("create", "\"partitions\":%d,\"again\":%d", partitions, again);
  }

  static void produce(String codec) throws Exception {
    int acked = send(topic(codec), COUNT, Map.of("compression.type", codec));
    print("produce", "\"codec\":\"%s\",\"acked\":%d", codec, acked);
  }

  static int send(String topic, int count, Map<String, String> more) throws Exception {
    List<Future<RecordMetadata>> acks = new ArrayList<>();
    try (KafkaProducer<String, String> producer = producer(more)) {
      for (int i = 0; i < count; i++) acks.add(producer.send(record(topic, i)));
    }
    for (Future<RecordMetadata> ack : acks) ack.get();
    return acks.size();
  }

  static ProducerRecord<String, String> record(String topic, int i) {
    String key = i % 10 == 3 ? null : "key-" + i % 100;
    String value = i % 10 == 7 ? null : "value " + i + " " + "x".repeat(i % 50);
    ProducerRecord<String, String> record =
        new ProducerRecord<>(topic, i % PARTITIONS, START_MS + i, key, value);
    if (i % 10 != 5) {
      record.headers().add("index", Integer.toString(i).getBytes(StandardCharsets.UTF_8));
      record.headers().add("empty", new byte[0]);
      record.headers().add("none", null);
    }
    return record;
  }

  static void consume() throws Exception {
    Map<TopicPartition, List<String>> seen = new HashMap<>();
    try (KafkaConsumer<String, String> consumer = consumer("all", Map.of())) {
      consumer.subscribe(CODECS.stream().map(Scenario::topic).toList());
      for (int count = 0; count < CODECS.size() * COUNT; )
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
          TopicPartition partition = new TopicPartition(record.topic(), record.partition());
          seen.computeIfAbsent(partition, (p) -> new ArrayList<>()).add(lineOf(record));
          count++;
        }
      consumer.commitSync();
    }
    for (String codec : CODECS)
      for (int p = 0; p < PARTITIONS; p++) {
        List<String> lines = seen.get(new TopicPartition(topic(codec), p));
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
        print(
            "consume",
            "\"codec\":\"%s\",\"partition\":%d,\"count\":%d,\"digest\":\"%s\"",
            codec, p, lines.size(), HexFormat.of().formatHex(digest));
      }
  }

  static String lineOf(ConsumerRecord<String, String> record) {
    List<String> headers = new ArrayList<>();
    for (Header header : record.headers())
      headers.add(
          header.value() == null
              ? header.key()
              : header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8));
    return String.join(
        " ",
        Long.toString(record.offset()),
        Long.toString(record.timestamp()),
        record.key() == null ? "-" : record.key(),
        record.value() == null ? "-" : record.value(),
        String.join(",", headers));
  }

  static void resume() {
    TopicPartition partition = new TopicPartition(topic("none"), 0);
    long committed;
    try (KafkaConsumer<String, String> consumer = consumer("all", Map.of())) {
      consumer.assign(List.of(partition));
      consumer.commitSync(Map.of(partition, new OffsetAndMetadata(1_000)));
      committed = consumer.committed(Set.of(partition)).get(partition).offset();
    }
    List<Long> offsets = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumer("all", Map.of())) {
      consumer.subscribe(List.of(topic("none")));
      while (offsets.isEmpty() || offsets.get(offsets.size() - 1) < COUNT / PARTITIONS)
        consumer.poll(POLL).forEach((record) -> offsets.add(record.offset()));
    }
    print(
        "resume",
        "\"committed\":%d,\"first\":%d,\"count\":%d",
        committed, offsets.get(0), offsets.size());
  }

  static void rebalance() throws Exception {
    Set<String> seen = new HashSet<>();
    int alone;
    List<Integer> together;
    int after;
    KafkaConsumer<String, String> second = consumer("pair", Map.of());
    try (KafkaConsumer<String, String> first = consumer("pair", Map.of())) {
      first.subscribe(List.of(topic("pair")));
      while (first.assignment().size() < PARTITIONS) poll(first, seen);
      alone = first.assignment().size();
      sendPlain("pair", 0, 150);
      second.subscribe(List.of(topic("pair")));
      while (first.assignment().size() == PARTITIONS || second.assignment().isEmpty()) {
        poll(first, seen);
        poll(second, seen);
      }
      sendPlain("pair", 150, 300);
      while (seen.size() < 300) {
        poll(first, seen);
        poll(second, seen);
      }
      together =
          List.of(first.assignment().size(), second.assignment().size()).stream().sorted().toList();
      second.close();
      while (first.assignment().size() < PARTITIONS) poll(first, seen);
      after = first.assignment().size();
      sendPlain("pair", 300, 450);
      while (seen.size() < 450) poll(first, seen);
      first.commitSync();
    }
    print(
        "rebalance",
        "\"alone\":%d,\"together\":[%d,%d],\"after\":%d,\"seen\":%d",
        alone, together.get(0), together.get(1), after, seen.size());
  }

  static void poll(KafkaConsumer<String, String> consumer, Set<String> seen) {
    consumer.poll(POLL).forEach((record) -> seen.add(record.value()));
  }

  static void sendPlain(String name, int from, int to) {
    try (KafkaProducer<String, String> producer = producer(Map.of())) {
      for (int i = from; i < to; i++)
        producer.send(new ProducerRecord<>(topic(name), i % PARTITIONS, null, "" + i));
    }
  }

  static void times() throws Exception {
    print(
        "times",
        "\"middle\":%s,\"beyond\":%s,\"earliest\":%s,\"latest\":%s",
        offsets("gzip", OffsetSpec.forTimestamp(START_MS + 5_000)),
        offsets("gzip", OffsetSpec.forTimestamp(START_MS + COUNT)),
        offsets("gzip", OffsetSpec.earliest()),
        offsets("gzip", OffsetSpec.latest()));
  }

  static List<Long> offsets(String name, OffsetSpec spec) throws Exception {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    for (int p = 0; p < PARTITIONS; p++) wanted.put(new TopicPartition(topic(name), p), spec);
    var found = admin.listOffsets(wanted).all().get();
    List<Long> offsets = new ArrayList<>();
    for (int p = 0; p < PARTITIONS; p++)
      offsets.add(found.get(new TopicPartition(topic(name), p)).offset());
    return offsets;
  }

  static void configs() throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic("pair"));
    String before = retention(resource);
    AlterConfigOp change =
        new AlterConfigOp(new ConfigEntry("retention.ms", "86400000"), AlterConfigOp.OpType.SET);
    admin.incrementalAlterConfigs(Map.of(resource, List.of(change))).all().get();
    String after = retention(resource);
    while (after.equals(before)) after = retention(resource);
    print("configs", "\"before\":\"%s\",\"after\":\"%s\"", before, after);
  }

  static String retention(ConfigResource resource) throws Exception {
    var configs = admin.describeConfigs(List.of(resource)).all().get();
    return configs.get(resource).get("retention.ms").value();
  }

  static void idempotent() throws Exception {
    Map<String, String> settings = Map.of("enable.idempotence", "true", "acks", "all");
    int acked = send(topic("idempotent"), 1_000, settings);
    List<Long> latest = offsets("idempotent", OffsetSpec.latest());
    print("idempotent", "\"acked\":%d,\"latest\":%s", acked, latest);
  }

  static void transactions() throws Exception {
    TopicPartition source = new TopicPartition(topic("none"), 0);
    try (KafkaProducer<String, String> producer =
        producer(Map.of("transactional.id", prefix + "-id"))) {
      producer.initTransactions();
      sendInTransaction(producer, 0, 100);
      producer.commitTransaction();
      sendInTransaction(producer, 100, 200);
      producer.abortTransaction();
      sendInTransaction(producer, 200, 250);
      producer.sendOffsetsToTransaction(
          Map.of(source, new OffsetAndMetadata(42)), new ConsumerGroupMetadata(group("tx")));
      producer.commitTransaction();
    }
    int committed = readTransactions("read_committed");
    int uncommitted = readTransactions("read_uncommitted");
    var offsets = admin.listConsumerGroupOffsets(group("tx")).partitionsToOffsetAndMetadata().get();
    print(
        "transactions",
        "\"committed\":%d,\"uncommitted\":%d,\"offset\":%d",
        committed, uncommitted, offsets.get(source).offset());
  }

  static void sendInTransaction(KafkaProducer<String, String> producer, int from, int to) {
    producer.beginTransaction();
    for (int i = from; i < to; i++)
      producer.send(new ProducerRecord<>(topic("tx"), i % PARTITIONS, null, "" + i));
    producer.flush(); // an abort drops what was not sent
  }

  /** Reads until the last transaction was seen, whose records lie behind all others. */
  static int readTransactions(String isolation) {
    int count = 0;
    try (KafkaConsumer<String, String> consumer =
        consumer("reader", Map.of("isolation.level", isolation))) {
      List<TopicPartition> partitions =
          IntStream.range(0, PARTITIONS).mapToObj((p) -> new TopicPartition(topic("tx"), p)).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (int last = 0; last < 50; )
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
          count++;
          if (Integer.parseInt(record.value()) >= 200) last++;
        }
    }
    return count;
  }

  static void delete() throws Exception {
    admin.deleteConsumerGroups(List.of(group("all"), group("pair"), group("tx"))).all().get();
    admin.deleteTopics(topicNames()).all().get();
    while (countTopics() > 0 || countGroups() > 0) Thread.sleep(20);
    print("delete", "\"topics\":%d,\"groups\":%d", countTopics(), countGroups());
  }

  static long countTopics() throws Exception {
    return admin.listTopics().names().get().stream().filter((n) -> n.startsWith(prefix)).count();
  }

  static long countGroups() throws Exception {
    return admin.listConsumerGroups().all().get().stream()
        .filter((listing) -> listing.groupId().startsWith(prefix))
        .count();
  }

  static List<String> topicNames() {
    List<String> names = new ArrayList<>(CODECS);
    names.addAll(List.of("pair", "idempotent", "tx"));
    return names.stream().map(Scenario::topic).toList();
  }

  static String topic(String name) {
    return prefix + "-" + name;
  }

  static String group(String name) {
    return prefix + "-" + name + "-group";
  }

  static Properties settings() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", address);
    return settings;
  }

  static KafkaProducer<String, String> producer(Map<String, String> more) {
    Properties settings = settings();
    settings.putAll(more);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  static KafkaConsumer<String, String> consumer(String group, Map<String, String> more) {
    Properties settings = settings();
    settings.put("group.id", group(group));
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", "false");
    settings.put("heartbeat.interval.ms", "500");
    settings.putAll(more);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  static int codeOf(Future<?> future) throws InterruptedException {
    try {
      future.get();
      return 0;
    } catch (ExecutionException error) {
      return Errors.forException(error.getCause()).code();
    }
  }

  static void print(String step, String format, Object... values) {
    System.out.println("{\"step\":\"" + step + "\"," + String.format(format, values) + "}");
  }
}
