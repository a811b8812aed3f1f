import java.io.BufferedReader;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedExceptionAction;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.hadoop.hdfs.MiniDFSNNTopology;
import org.apache.hadoop.hdfs.protocol.HdfsConstants.SafeModeAction;
import org.apache.hadoop.hdfs.security.token.delegation.DelegationTokenIdentifier;
import org.apache.hadoop.hdfs.server.datanode.DataNode;
import org.apache.hadoop.hdfs.server.namenode.NameNode;
import org.apache.hadoop.hdfs.server.namenode.NameNodeAdapter;
import org.apache.hadoop.hdfs.tools.DelegationTokenFetcher;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Writable;
import org.apache.hadoop.security.Credentials;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.hadoop.security.token.Token;
import org.apache.hadoop.util.ReflectionUtils;

/**
 * A real HDFS on 127.0.0.1 whose faults a test commands, one a line of standard input; each is
 * answered by a line of JSON. Ends with its standard input.
 *
 * Arguments: directory, datanodes, HTTP ports of the namenodes (two: high availability), their RPC
 * ports, then further settings as name=value.
 */
public final class HdfsCluster {
  private static final String SERVICE = "tailrace";

  private final Configuration settings = new HdfsConfiguration();
  private final Map<Integer, MiniDFSCluster.DataNodeProperties> stopped = new TreeMap<>();
  private final boolean isHa;
  private final MiniDFSCluster cluster;

  public static void main(String[] arguments) throws Exception {
    HdfsCluster peer = new HdfsCluster(arguments);
    System.out.println("{}");
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = commands.readLine()) != null; ) {
      String answer;
      try {
        answer = peer.answerTo(line.trim().split(" "));
      } catch (Throwable error) {
        answer = "{\"error\":" + quoted(error.toString()) + "}";
      }
      System.out.println(answer);
    }
    // An orderly end takes seconds, and a test's files are of no use after it.
    Runtime.getRuntime().halt(0);
  }

  private HdfsCluster(String[] arguments) throws Exception {
    File directory = new File(arguments[0]).getAbsoluteFile();
    int datanodes = Integer.parseInt(arguments[1]);
    String[] httpPorts = arguments[2].split(",");
    String[] rpcPorts = arguments[3].split(",");
    isHa = httpPorts.length > 1;
    configure(datanodes);
    for (int i = 4; i < arguments.length; i++)
      settings.set(arguments[i].split("=", 2)[0], arguments[i].split("=", 2)[1]);
    String replication = settings.get("dfs.replication");
    MiniDFSCluster.Builder builder =
        new MiniDFSCluster.Builder(settings, new File(directory, "dfs")).numDataNodes(datanodes);
    if (isHa) configureHa(builder, directory, httpPorts, rpcPorts);
    else
      builder
          .nameNodePort(Integer.parseInt(rpcPorts[0]))
          .nameNodeHttpPort(Integer.parseInt(httpPorts[0]));
    cluster = builder.build();
    if (isHa) {
      // As in a cluster that is set up for it, redirects name the service and not one namenode.
      for (int i = 0; i < httpPorts.length; i++) {
        cluster.getConfiguration(i).set("fs.defaultFS", uri().toString());
        cluster.restartNameNode(i, false);
      }
      cluster.transitionToActive(0);
    }
    cluster.waitActive();
    settings.set("fs.defaultFS", uri().toString());
    // The cluster lowers it to the number of its own datanodes.
    settings.set("dfs.replication", replication);
    try (OutputStream file = new FileOutputStream(new File(directory, "settings.xml"))) {
      settings.writeXml(file);
    }
    makeFolder("/", 0755, "hdfs");
    makeFolder("/user", 0755, "hdfs");
    makeFolder("/user/flume", 0755, "flume");
  }

  private void configure(int datanodes) {
    settings.setInt("dfs.replication", Math.max(1, Math.min(datanodes, 2)));
    settings.setInt("dfs.blocksize", 1 << 20);
    settings.setInt("dfs.namenode.fs-limits.min-block-size", 4096);
    settings.set("hadoop.http.staticuser.user", "nobody");
    // A dead datanode is known to be dead after about 14 s, a stale one after 3 s.
    settings.setInt("dfs.heartbeat.interval", 1);
    settings.setInt("dfs.namenode.heartbeat.recheck-interval", 2000);
    settings.setInt("dfs.namenode.stale.datanode.interval", 3000);
    settings.setInt("dfs.client.socket-timeout", 20_000);
    settings.setInt("ipc.client.connect.max.retries", 3);
    settings.setInt("ipc.client.connect.retry.interval", 500);
    settings.set("fs.permissions.umask-mode", "022");
  }

  private void configureHa(
      MiniDFSCluster.Builder builder, File directory, String[] httpPorts, String[] rpcPorts) {
    settings.set("dfs.nameservices", SERVICE);
    settings.set("dfs.ha.namenodes." + SERVICE, "nn0,nn1");
    settings.set(
        "dfs.client.failover.proxy.provider." + SERVICE,
        "org.apache.hadoop.hdfs.server.namenode.ha.ConfiguredFailoverProxyProvider");
    settings.setInt("dfs.ha.tail-edits.period", 1);
    settings.setInt("dfs.client.failover.max.attempts", 6);
    settings.setInt("dfs.client.failover.sleep.base.millis", 100);
    settings.set("dfs.namenode.shared.edits.dir", new File(directory, "shared").toURI().toString());
    MiniDFSNNTopology.NSConf service = new MiniDFSNNTopology.NSConf(SERVICE);
    for (int i = 0; i < 2; i++) {
      String suffix = "." + SERVICE + ".nn" + i;
      settings.set("dfs.namenode.rpc-address" + suffix, "127.0.0.1:" + rpcPorts[i]);
      settings.set("dfs.namenode.http-address" + suffix, "127.0.0.1:" + httpPorts[i]);
      service.addNN(
          new MiniDFSNNTopology.NNConf("nn" + i)
              .setIpcPort(Integer.parseInt(rpcPorts[i]))
              .setHttpPort(Integer.parseInt(httpPorts[i])));
    }
    builder
        .manageNameDfsSharedDirs(false)
        .nnTopology(new MiniDFSNNTopology().addNameservice(service));
  }

  private URI uri() {
    return isHa ? URI.create("hdfs://" + SERVICE) : cluster.getURI(0);
  }

  private DistributedFileSystem fileSystem() throws IOException {
    return (DistributedFileSystem) FileSystem.get(uri(), settings);
  }

  private void makeFolder(String path, int mode, String owner) throws IOException {
    FileSystem files = fileSystem();
    files.mkdirs(new Path(path));
    files.setPermission(new Path(path), new FsPermission((short) mode));
    files.setOwner(new Path(path), owner, "supergroup");
  }

  private String answerTo(String[] words) throws Exception {
    switch (words[0]) {
      case "stop-datanode":
        // The first of those that run; a restarted one goes to the end of the list.
        stopped.put(stopped.size(), cluster.stopDataNode(0));
        return "{}";
      case "start-datanodes":
        for (MiniDFSCluster.DataNodeProperties datanode : stopped.values())
          cluster.restartDataNode(datanode, true);
        stopped.clear();
        // The cluster's own wait is for exactly its own datanodes, and there may be others.
        for (DataNode datanode : cluster.getDataNodes())
          while (!datanode.isDatanodeFullyStarted()) Thread.sleep(50);
        return "{}";
      case "stop-namenode":
        cluster.shutdownNameNode(Integer.parseInt(words[1]));
        return "{}";
      case "start-namenode":
        cluster.restartNameNode(Integer.parseInt(words[1]), false);
        return "{}";
      case "activate":
        activate(Integer.parseInt(words[1]));
        return "{}";
      case "safe-mode":
        setSafeMode(words[1].equals("on") ? SafeModeAction.SAFEMODE_ENTER : SafeModeAction.SAFEMODE_LEAVE);
        return "{}";
      case "quota":
        fileSystem().setQuota(new Path(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
        return "{}";
      case "lease-limits":
        for (int i = 0; i < cluster.getNumNameNodes(); i++)
          if (cluster.getNameNode(i).isActiveState())
            NameNodeAdapter.setLeasePeriod(
                cluster.getNamesystem(i), Long.parseLong(words[1]), Long.parseLong(words[2]));
        return "{}";
      case "is-closed":
        return "{\"isClosed\":" + fileSystem().isFileClosed(new Path(words[1])) + "}";
      case "sequence-file":
        return sequenceFile(new Path(words[1]));
      case "files":
        return files(new Path(words[1]));
      case "fetch-token":
        fetchToken(words[1], words[2], words[3]);
        return "{}";
      case "cancel-token":
        cancelToken(new Path(words[1]));
        return "{}";
      default:
        throw new IllegalArgumentException("no such command: " + words[0]);
    }
  }

  /** The other one becomes a standby; -1: both. */
  private void activate(int index) throws Exception {
    for (int i = 0; i < cluster.getNumNameNodes(); i++) {
      NameNode namenode = cluster.getNameNode(i);
      if (i != index && namenode != null && namenode.isActiveState()) cluster.transitionToStandby(i);
    }
    if (index >= 0) cluster.transitionToActive(index);
  }

  private void setSafeMode(SafeModeAction action) throws IOException {
    for (int i = 0; i < cluster.getNumNameNodes(); i++) {
      NameNode namenode = cluster.getNameNode(i);
      if (namenode != null && !namenode.isStandbyState())
        namenode.getRpcServer().setSafeMode(action, false);
    }
  }

  private String files(Path folder) throws IOException {
    FileSystem fileSystem = fileSystem();
    if (!fileSystem.exists(folder)) return "{\"files\":[]}";
    StringBuilder found = new StringBuilder();
    RemoteIterator<LocatedFileStatus> files = fileSystem.listFiles(folder, true);
    while (files.hasNext()) {
      LocatedFileStatus file = files.next();
      try (InputStream content = fileSystem.open(file.getPath())) {
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        found
            .append(found.length() == 0 ? "" : ",")
            .append("{\"path\":" + quoted(file.getPath().toUri().getPath()))
            .append(",\"owner\":" + quoted(file.getOwner()))
            .append(",\"text\":" + quoted(text) + "}");
      } catch (FileNotFoundException renamed) {
        return files(folder);
      }
    }
    return "{\"files\":[" + found + "]}";
  }

  /** {@code hdfs fetchdt} after a login with Kerberos. */
  private void fetchToken(String principal, String keytab, String file) throws Exception {
    String[] words = {"--renewer", "hdfs", file};
    UserGroupInformation.loginUserFromKeytabAndReturnUGI(principal, keytab)
        .doAs(
            (PrivilegedExceptionAction<Void>)
                () -> {
                  DelegationTokenFetcher.main(settings, words);
                  return null;
                });
  }

  @SuppressWarnings("unchecked")
  private void cancelToken(Path file) throws IOException {
    for (Token<?> token : Credentials.readTokenStorageFile(file, settings).getAllTokens())
      cluster.getNameNodeRpc().cancelDelegationToken((Token<DelegationTokenIdentifier>) token);
  }

  /** A SequenceFile as Hadoop's own reader sees it. */
  private String sequenceFile(Path path) throws Exception {
    StringBuilder records = new StringBuilder();
    try (SequenceFile.Reader reader =
        new SequenceFile.Reader(
            settings, SequenceFile.Reader.file(path.makeQualified(uri(), path)))) {
      Writable key = (Writable) ReflectionUtils.newInstance(reader.getKeyClass(), settings);
      Writable value = (Writable) ReflectionUtils.newInstance(reader.getValueClass(), settings);
      while (reader.next(key, value))
        records
            .append(records.length() == 0 ? "" : ",")
            .append("[" + quoted(key.toString()) + "," + quoted(textOf(value)) + "]");
      String codec =
          reader.getCompressionCodec() == null
              ? "null"
              : quoted(reader.getCompressionCodec().getClass().getSimpleName());
      return "{\"keyClass\":" + quoted(reader.getKeyClassName())
          + ",\"valueClass\":" + quoted(reader.getValueClassName())
          + ",\"compression\":" + quoted(reader.getCompressionType().toString())
          + ",\"codec\":" + codec
          + ",\"records\":[" + records + "]}";
    }
  }

  private static String textOf(Writable value) {
    return value instanceof BytesWritable bytes
        ? new String(bytes.copyBytes(), StandardCharsets.UTF_8)
        : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray())
      if (c < ' ' || c == '"' || c == '\\') quoted.append(String.format("\\u%04x", (int) c));
      else quoted.append(c);
    return quoted.append('"').toString();
  }
}
