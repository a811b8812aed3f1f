import java.io.File;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.server.datanode.DataNode;

/**
 * One datanode in a process of its own, so that a test can kill or freeze it.
 * Arguments: the settings of the cluster (a file), a directory. Ends with its standard input.
 */
public final class HdfsDatanode {
  public static void main(String[] arguments) throws Exception {
    Configuration settings = new HdfsConfiguration();
    settings.addResource(new Path(arguments[0]));
    settings.set("dfs.datanode.data.dir", new File(arguments[1]).getAbsolutePath());
    for (String name : new String[] {"", ".http", ".ipc"})
      settings.set("dfs.datanode" + name + ".address", "127.0.0.1:0");
    settings.set("dfs.datanode.hostname", "127.0.0.1");
    DataNode datanode = DataNode.createDataNode(new String[0], settings);
    System.out.println(
        "{\"httpPort\":" + datanode.getInfoPort() + ",\"transferPort\":" + datanode.getXferPort() + "}");
    while (System.in.read() != -1) {}
    Runtime.getRuntime().halt(0);
  }
}
