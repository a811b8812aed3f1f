// Spark's end of SparkFlumeProtocol, of the classes that Spark's receivers use. Reads commands, a line
// each, and answers each with a line of JSON:
//
//   get <n> | ack <sequenceNumber> | nack <sequenceNumber>

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.ipc.NettyTransceiver;
import org.apache.avro.ipc.specific.SpecificRequestor;
import org.apache.spark.streaming.flume.sink.EventBatch;
import org.apache.spark.streaming.flume.sink.SparkFlumeProtocol;
import org.apache.spark.streaming.flume.sink.SparkSinkEvent;

public class SparkClient {
  public static void main(String[] args) throws Exception {
    InetSocketAddress address = new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0]));
    NettyTransceiver transceiver = new NettyTransceiver(address);
    SparkFlumeProtocol client =
        SpecificRequestor.getClient(SparkFlumeProtocol.class, transceiver);
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      try {
        System.out.println(answer(client, line.split(" ", 2)));
      } catch (Exception error) {
        System.out.println("{\"error\":" + quoted(error.toString()) + "}");
      }
    }
    System.exit(0);
  }

  private static String answer(SparkFlumeProtocol client, String[] words) throws Exception {
    switch (words[0]) {
      case "get":
        return json(client.getEventBatch(Integer.parseInt(words[1])));
      case "ack":
        client.ack(words[1]);
        return "{}";
      case "nack":
        client.nack(words[1]);
        return "{}";
      default:
        throw new IllegalArgumentException(words[0]);
    }
  }

  private static String json(EventBatch batch) {
    List<String> events = new ArrayList<>();
    for (SparkSinkEvent event : batch.getEvents()) {
      Map<String, String> headers = new TreeMap<>();
      event.getHeaders().forEach((key, value) -> headers.put(key.toString(), value.toString()));
      List<String> members = new ArrayList<>();
      headers.forEach((key, value) -> members.add(quoted(key) + ":" + quoted(value)));
      ByteBuffer body = event.getBody();
      String text = StandardCharsets.UTF_8.decode(body.duplicate()).toString();
      events.add("{\"headers\":{" + String.join(",", members) + "},\"body\":" + quoted(text) + "}");
    }
    return "{\"errorMsg\":" + quoted(batch.getErrorMsg().toString())
        + ",\"sequenceNumber\":" + quoted(batch.getSequenceNumber().toString())
        + ",\"events\":[" + String.join(",", events) + "]}";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
