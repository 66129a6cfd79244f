package dev.dateline.opensearch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.Archive;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cluster of real nodes on this machine, each in a process of its own, ended with it and with the
 * JVM. Tests that ask for one are skipped where there are no jars of nodes: {@code mvn -Pcluster
 * verify} puts them together. Data and logs of the nodes lie below {@code target/clusters}.
 */
final class TestCluster implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
  private static final Duration USUAL_WAIT = Duration.ofMinutes(1);

  private final List<Integer> ports;
  private final List<TestNode> nodes;
  private final Thread endOfAll = new Thread(this::killAll);

  private TestCluster(Path directory, List<Integer> ports) throws Exception {
    this.ports = ports.subList(0, ports.size() / 2);
    this.nodes = new ArrayList<>();
    List<Integer> transports = ports.subList(ports.size() / 2, ports.size());
    for (int i = 0; i < transports.size(); i++) {
      nodes.add(new TestNode(directory.resolve("node" + i), settings(i, transports)));
    }
  }

  /** Starts a cluster and waits until all its nodes are there. */
  static TestCluster of(int size) throws Exception {
    assumeTrue(NodeSoftware.isThere(), "no jars of nodes: run mvn -Pcluster verify");
    NodeSoftware.prepare();
    Path clusters = Files.createDirectories(Path.of("target", "clusters")).toAbsolutePath();
    TestCluster cluster =
        new TestCluster(Files.createTempDirectory(clusters, "cluster"), freePorts(2 * size));
    Runtime.getRuntime().addShutdownHook(cluster.endOfAll);
    for (int i = 0; i < size; i++) {
      cluster.nodes.get(i).start();
    }
    cluster.awaitGreen();
    return cluster;
  }

  private List<String> settings(int i, List<Integer> transports) {
    String seeds =
        transports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    String names =
        IntStream.range(0, transports.size())
            .mapToObj(TestCluster::name)
            .collect(Collectors.joining(","));
    return List.of(
        "cluster.name=" + transports.getFirst(),
        "node.name=" + name(i),
        "http.port=" + ports.get(i),
        "transport.port=" + transports.get(i),
        "discovery.seed_hosts=" + seeds,
        "cluster.initial_cluster_manager_nodes=" + names,
        "cluster.routing.allocation.disk.threshold_enabled=false",
        "cluster.fault_detection.follower_check.timeout=3s",
        "cluster.fault_detection.leader_check.timeout=3s");
  }

  private static String name(int i) {
    return "node" + i;
  }

  /** Ports that nobody listens on, all different. */
  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, StubHost.here()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }

  int size() {
    return nodes.size();
  }

  /** The location of an archive on it, with all nodes as hosts. */
  String location(String nameAndParameters) {
    return ports.stream()
        .map(port -> "127.0.0.1:" + port)
        .collect(Collectors.joining(",", "opensearch://", "/" + nameAndParameters));
  }

  /** The address of an archive on it. */
  ClusterAddress address(String nameAndParameters) throws IOException {
    return ClusterAddress.of(location(nameAndParameters), name -> null);
  }

  /** A client of an archive on it, which the caller closes. */
  ClusterClient client(String nameAndParameters) throws IOException {
    return new ClusterClient(address(nameAndParameters));
  }

  /**
   * An archive on it, which the caller closes. All its copies are there: one that comes while
   * articles are written may count some twice until it merges them, and score a little otherwise.
   */
  Archive archive(String nameAndParameters) throws IOException {
    return archive(nameAndParameters, ClusterOptions.standard(address(nameAndParameters)));
  }

  /** An archive whose cluster is waited for in another way. */
  Archive archive(String nameAndParameters, ClusterOptions options) throws IOException {
    ClusterAddress address = address(nameAndParameters);
    try (ClusterClient client = new ClusterClient(address)) {
      new ArchiveIndices(client).create();
      missCopiesAtOnce(client);
    }
    awaitGreen();
    return new ClusterArchive(new ClusterClient(address, options, ClusterClient.jvmTrust()));
  }

  /** A cluster waits a minute for a node that left before it makes new copies. */
  private static void missCopiesAtOnce(ClusterClient client) throws IOException {
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    settings.put("index.unassigned.node_left.delayed_timeout", "0");
    client.call(Call.of("PUT", "/" + client.address().name() + "*/_settings", settings));
  }

  /** Ends a node as {@code kill -9} does. */
  void kill(int i) throws InterruptedException {
    nodes.get(i).kill();
  }

  /** Stops a node where it stands, as a machine that swaps does. */
  void pause(int i) throws IOException, InterruptedException {
    nodes.get(i).pause();
  }

  /**
   * Brings back every node that was killed or paused. After the loss of a majority a node that ran
   * on may hold a first copy that the engine does not treat as one ({@code
   * ShardNotInPrimaryModeException}), so that no other copy is made of it before the node starts
   * anew: it is started anew where the cluster stays incomplete.
   */
  void mend() throws IOException, InterruptedException {
    List<TestNode> survivors = nodes.stream().filter(TestNode::runs).toList();
    for (TestNode node : nodes) {
      if (survivors.contains(node)) {
        node.resume();
      } else {
        node.start();
      }
    }
    if (!becomesGreen(USUAL_WAIT)) {
      System.err.println("starting the nodes that ran on anew: " + recoveries());
      for (TestNode node : survivors) {
        node.kill();
        node.start();
      }
      awaitGreen();
    }
  }

  /** The number of the node that has a name, as the cluster shows it. */
  int indexOf(String nodeName) {
    return IntStream.range(0, size())
        .filter(i -> name(i).equals(nodeName))
        .findFirst()
        .orElseThrow();
  }

  /** The number of the node that manages the cluster. */
  int manager() throws IOException {
    return indexOf(get("/_cat/cluster_manager?format=json").path(0).path("node").asText());
  }

  /** The number of the node that holds the first copy of a shard. */
  int primary(String index, int shard) throws IOException {
    for (JsonNode copy : get("/_cat/shards/" + index + "?format=json")) {
      if (copy.path("shard").asInt() == shard && copy.path("prirep").asText().equals("p")) {
        return indexOf(copy.path("node").asText());
      }
    }
    throw new IllegalArgumentException("no shard " + shard + " of " + index);
  }

  /** Waits until all nodes that run are in and every copy of every shard is there. */
  void awaitGreen() throws IOException {
    if (!becomesGreen(LONGEST_WAIT)) {
      throw new IOException("not green: " + get("/_cluster/health") + ", " + recoveries());
    }
  }

  private boolean becomesGreen(Duration longestWait) throws IOException {
    long running = nodes.stream().filter(TestNode::runs).count();
    String path =
        "/_cluster/health?wait_for_status=green&wait_for_no_initializing_shards=true&timeout=5s&wait_for_nodes="
            + running;
    long end = System.nanoTime() + longestWait.toNanos();
    while (!isGreen(path)) {
      if (System.nanoTime() > end) {
        return false;
      }
    }
    return true;
  }

  private JsonNode recoveries() throws IOException {
    return get("/_recovery?active_only=true&detailed=true");
  }

  /** A health that was waited for in vain is answered with status 408. */
  private boolean isGreen(String path) throws InterruptedIOException {
    try {
      return get(path).path("status").asText().equals("green");
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      return false;
    }
  }

  private JsonNode get(String path) throws IOException {
    try (ClusterClient client = client("all")) {
      return client.call(Call.of("GET", path));
    }
  }

  private void killAll() {
    for (TestNode node : nodes) {
      try {
        node.kill();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    killAll();
    Runtime.getRuntime().removeShutdownHook(endOfAll);
  }
}
