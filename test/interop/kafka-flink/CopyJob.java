import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.RpcOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Copies topic "in" to topic "out" by KafkaSource and an exactly-once KafkaSink, with a checkpoint every
 * 300 ms, until it is killed. Arguments: address, directory of the checkpoints, and the checkpoint to go
 * on from, if there is one.
 */
public class CopyJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment job =
        StreamExecutionEnvironment.getExecutionEnvironment(settings(args));
    job.setParallelism(2);
    job.enableCheckpointing(300, CheckpointingMode.EXACTLY_ONCE);
    KafkaSource<String> source =
        KafkaSource.<String>builder()
            .setBootstrapServers(args[0])
            .setTopics("in")
            .setGroupId("copy")
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setValueOnlyDeserializer(new SimpleStringSchema())
            .build();
    KafkaSink<String> sink =
        KafkaSink.<String>builder()
            .setBootstrapServers(args[0])
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix("copy")
            .setRecordSerializer(
                KafkaRecordSerializationSchema.builder()
                    .setTopic("out")
                    .setValueSerializationSchema(new SimpleStringSchema())
                    .build())
            .build();
    job.fromSource(source, WatermarkStrategy.noWatermarks(), "in").sinkTo(sink);
    job.execute("copy");
  }

  static Configuration settings(String[] args) {
    Configuration settings = new Configuration();
    settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, "file://" + args[1]);
    settings.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    // A busy machine is no failure: these are 10 s and 50 s.
    settings.set(RpcOptions.ASK_TIMEOUT_DURATION, Duration.ofMinutes(5));
    settings.set(HeartbeatManagerOptions.HEARTBEAT_TIMEOUT, Duration.ofMinutes(5));
    if (args.length > 2) settings.set(StateRecoveryOptions.SAVEPOINT_PATH, "file://" + args[2]);
    return settings;
  }
}
