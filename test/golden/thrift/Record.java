import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.flume.Event;
import org.apache.flume.EventDeliveryException;
import org.apache.flume.api.RpcClient;
import org.apache.flume.api.RpcClientFactory;
import org.apache.flume.event.EventBuilder;

/** Makes the calls of README.md with Flume's own client: `java -cp … Record.java PORT PROTOCOL client|refused`. */
class Record {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("client.type", "thrift");
    properties.setProperty("hosts", "h1");
    properties.setProperty("hosts.h1", "127.0.0.1:" + args[0]);
    properties.setProperty("protocol", args[1]);
    RpcClient client = RpcClientFactory.getInstance(properties);
    if (args[2].equals("refused")) {
      client.append(event("one"));
      try {
        client.append(event("two"));
        System.out.println("accepted");
      } catch (EventDeliveryException refused) {
        System.out.println("refused");
      }
      client.close();
      return;
    }
    client.append(event("hello", "k", "v", "host", "web1"));
    client.append(event(""));
    String longText = "x".repeat(300);
    client.appendBatch(List.of(event("b1"), event("b2", "k", "v"), event("b3", "Umlaut ä", "", "", "€ 😀 \0 \n", longText, longText)));
    client.close();
  }

  private static Event event(String body, String... headers) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) map.put(headers[i], headers[i + 1]);
    return EventBuilder.withBody(body.getBytes(StandardCharsets.UTF_8), map);
  }
}
