import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Kafka's own producers under load, while somebody kills the broker. One writes a transaction for each
 * number to the partitions of `t`, with the number behind it as the offset of its group; every third
 * number is aborted first. An idempotent one writes ascending numbers to `i`. Argument: the address. A
 * line on standard input ends the load; then what a read_committed consumer finds is printed, a line of
 * JSON: the values by partition, and how far each producer has come.
 */
public class TransactionLoad {
  static final int PARTITIONS = 3;
  static final String GROUP = "positions";
  static final TopicPartition POSITION = new TopicPartition("t", 0);
  static String address;
  static volatile boolean isOver;
  static final AtomicInteger committed = new AtomicInteger();
  static final AtomicInteger sent = new AtomicInteger();

  public static void main(String[] args) throws Exception {
    address = args[0];
    // It waits as long as it takes: asked again, the broker would say that they are there.
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address, "request.timeout.ms", "60000"))) {
      admin.createTopics(List.of(new NewTopic("t", PARTITIONS, (short) 1), new NewTopic("i", 1, (short) 1)))
          .all().get();
    }
    ObjectMapper json = new ObjectMapper();
    List<Throwable> failures = new ArrayList<>();
    List<Thread> threads = List.of(
        new Thread(() -> running(failures, TransactionLoad::writeTransactions)),
        new Thread(() -> running(failures, TransactionLoad::writeNumbers)));
    threads.forEach(Thread::start);
    System.out.println(json.writeValueAsString(Map.of("status", "running")));
    new BufferedReader(new InputStreamReader(System.in)).readLine();
    isOver = true;
    for (Thread thread : threads) thread.join();
    if (!failures.isEmpty()) {
      failures.get(0).printStackTrace();
      System.out.println(json.writeValueAsString(Map.of("error", failures.get(0).toString())));
      return;
    }
    Map<String, Object> found = new HashMap<>(read());
    found.put("committed", committed.get());
    found.put("sent", sent.get());
    System.out.println(json.writeValueAsString(found));
  }

  interface Work {
    void run() throws Exception;
  }

  static void running(List<Throwable> failures, Work work) {
    try {
      work.run();
    } catch (Throwable failure) {
      synchronized (failures) {
        failures.add(failure);
      }
    }
  }

  /** As a program does that keeps its position in Kafka: after a fatal error a new producer asks for it. */
  static void writeTransactions() throws Exception {
    while (!isOver)
      try (Producer<String, String> producer = producer(Map.of("transactional.id", "load"))) {
        insist(producer::initTransactions);
        for (int number = position(); !isOver; number++) {
          if (number % 3 == 0) {
            begin(producer, "aborted-" + number);
            insist(producer::abortTransaction);
          }
          List<Future<RecordMetadata>> results = begin(producer, String.valueOf(number));
          producer.sendOffsetsToTransaction(
              Map.of(POSITION, new OffsetAndMetadata(number + 1)), new ConsumerGroupMetadata(GROUP));
          insist(producer::commitTransaction);
          for (Future<RecordMetadata> result : results) result.get();
          committed.set(number + 1);
        }
      } catch (KafkaException | ExecutionException fatal) {
        // What became of the transaction, the next producer learns from the position.
      }
  }

  static List<Future<RecordMetadata>> begin(Producer<String, String> producer, String value) {
    producer.beginTransaction();
    List<Future<RecordMetadata>> results = new ArrayList<>();
    for (int partition = 0; partition < PARTITIONS; partition++)
      results.add(producer.send(new ProducerRecord<>("t", partition, null, value)));
    return results;
  }

  /** A call that has timed out may, and has to, be made again. */
  static void insist(Runnable call) {
    for (;;)
      try {
        call.run();
        return;
      } catch (TimeoutException again) {
        // The broker is being started.
      }
  }

  static int position() throws Exception {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      OffsetAndMetadata found = consumer.committed(Set.of(POSITION)).get(POSITION);
      int position = found == null ? 0 : (int) found.offset();
      committed.set(Math.max(committed.get(), position));
      return position;
    }
  }

  static void writeNumbers() throws Exception {
    try (Producer<String, String> producer = producer(Map.of("delivery.timeout.ms", "600000"))) {
      List<Future<RecordMetadata>> results = new ArrayList<>();
      while (!isOver) {
        for (int i = 0; i < 20; i++)
          results.add(producer.send(new ProducerRecord<>("i", 0, null, String.valueOf(results.size()))));
        Thread.sleep(5);
      }
      for (Future<RecordMetadata> result : results) result.get();
      sent.set(results.size());
    }
  }

  static Map<String, List<String>> read() {
    List<TopicPartition> partitions = new ArrayList<>(List.of(new TopicPartition("i", 0)));
    for (int partition = 0; partition < PARTITIONS; partition++) partitions.add(new TopicPartition("t", partition));
    Map<String, List<String>> found = new HashMap<>();
    for (TopicPartition partition : partitions) found.put(partition.toString(), new ArrayList<>());
    try (KafkaConsumer<String, String> consumer = consumer()) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)))
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200)))
          found.get(record.topic() + "-" + record.partition()).add(record.value());
    }
    return found;
  }

  static Producer<String, String> producer(Map<String, Object> more) {
    Map<String, Object> settings = settings();
    settings.put("max.block.ms", "120000");
    settings.putAll(more);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  static KafkaConsumer<String, String> consumer() {
    Map<String, Object> settings = settings();
    settings.put("group.id", GROUP);
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", "false");
    settings.put("default.api.timeout.ms", "120000");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  static Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", address);
    settings.put("reconnect.backoff.ms", "20");
    settings.put("reconnect.backoff.max.ms", "200");
    settings.put("retry.backoff.ms", "20");
    settings.put("retry.backoff.max.ms", "200");
    settings.put("request.timeout.ms", "5000");
    return settings;
  }
}
