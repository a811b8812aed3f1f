import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Materialized;

/**
 * Counts the words of topic "lines" into topic "counts", exactly once, until it is ended. The words go
 * through a repartition topic, the counts into a changelog topic, from which a restart restores them.
 * Arguments: address, directory of the state.
 */
public class WordCount {
  public static void main(String[] args) throws Exception {
    StreamsBuilder builder = new StreamsBuilder();
    builder
        .<String, String>stream("lines")
        .flatMapValues((line) -> List.of(line.split(" ")))
        .groupBy((key, word) -> word)
        .count(Materialized.as("words"))
        .toStream()
        .mapValues((count) -> Long.toString(count))
        .to("counts");
    KafkaStreams streams = new KafkaStreams(builder.build(), settings(args[0], args[1]));
    streams.setStateListener((state, before) -> System.out.println(state));
    streams.start();
    System.in.read(); // until the end of the input
    streams.close(Duration.ofSeconds(30));
  }

  static Properties settings(String address, String stateDirectory) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "word-count");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, address);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory);
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.String().getClass());
    settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.String().getClass());
    // Each count is a record of its own.
    settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    // A member that was killed is waited for until then.
    settings.put("consumer.session.timeout.ms", 6_000);
    settings.put("consumer.heartbeat.interval.ms", 1_000);
    settings.put("consumer.auto.offset.reset", "earliest");
    return settings;
  }
}
