package dev.dateline.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A node of OpenSearch in a process of its own, ended with the test. Tests that ask for one are
 * skipped where there are no jars of nodes: {@code mvn -Pcluster verify} puts them together.
 */
final class ClusterOfOne implements AutoCloseable {
  private static final String LIB = "dateline.node.lib";
  private static final int ATTEMPTS = 600;

  private final Process process;
  private final int port;
  private final Thread end;

  private ClusterOfOne(Process process, int port) {
    this.process = process;
    this.port = port;
    this.end = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** Starts a node that keeps its data and its log below a directory, and waits for it. */
  static ClusterOfOne in(Path directory) throws IOException, InterruptedException {
    String jars = System.getProperty(LIB);
    assumeTrue(jars != null, "no jars of nodes: run mvn -Pcluster verify");
    int[] ports = freePorts();
    ClusterOfOne cluster = new ClusterOfOne(start(directory, jars, ports), ports[0]);
    try {
      cluster.await();
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  private static Process start(Path directory, String jars, int[] ports) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            Path.of(jars).toAbsolutePath() + File.separator + "*",
            "dev.dateline.opensearch.node.ClusterNode",
            "node.name=one",
            "discovery.type=single-node",
            "http.port=" + ports[0],
            "transport.port=" + ports[1],
            "cluster.routing.allocation.disk.threshold_enabled=false",
            "path.home=" + Files.createDirectories(directory))
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("node.log").toFile())
        .start();
  }

  /** Two ports that nobody listens on. */
  private static int[] freePorts() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket one = new ServerSocket(0, 1, here);
        ServerSocket other = new ServerSocket(0, 1, here)) {
      return new int[] {one.getLocalPort(), other.getLocalPort()};
    }
  }

  private void await() throws IOException, InterruptedException {
    for (int attempt = 0; !answers(); attempt++) {
      if (attempt == ATTEMPTS || !process.isAlive()) {
        throw new IOException("the node did not start; see node.log");
      }
      Thread.sleep(200);
    }
  }

  private boolean answers() throws InterruptedException {
    URI root = URI.create("http://127.0.0.1:" + port + "/_cluster/health");
    HttpRequest request = HttpRequest.newBuilder(root).timeout(Duration.ofSeconds(5)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** The address of an index on it. */
  String location(String name) {
    return "opensearch://127.0.0.1:" + port + "/" + name;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    Runtime.getRuntime().removeShutdownHook(end);
  }
}
