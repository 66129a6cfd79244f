package dev.dateline.opensearch.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * One node of OpenSearch from its published jars: {@code ClusterNode setting=value...}. Runs until
 * its process is ended; {@code --train} ends it as soon as it has started.
 */
public final class ClusterNode extends Node {
  private static final List<String> PLUGINS =
      List.of(
          "org.opensearch.transport.Netty4ModulePlugin",
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
          "org.opensearch.index.reindex.ReindexModulePlugin");

  private ClusterNode(Environment environment, Collection<PluginInfo> plugins) {
    super(environment, plugins, true);
  }

  /**
   * Starts a node.
   *
   * @param arguments settings, {@code path.home} and {@code node.name} among them
   * @throws Exception when it does not start
   */
  public static void main(String[] arguments) throws Exception {
    Settings settings = settings(arguments);
    ClusterNode node =
        new ClusterNode(environment(settings), PLUGINS.stream().map(ClusterNode::plugin).toList());
    Runtime.getRuntime().addShutdownHook(new Thread(node::closeQuietly));
    node.start();
    if (List.of(arguments).contains("--train")) {
      System.exit(0);
    }
    Thread.currentThread().join();
  }

  private static Settings settings(String[] arguments) {
    Settings.Builder settings =
        Settings.builder()
            .put("network.host", "127.0.0.1")
            .put("transport.type", "netty4")
            .put("http.type", "netty4");
    Stream.of(arguments)
        .filter(argument -> argument.contains("="))
        .map(argument -> argument.split("=", 2))
        .forEach(setting -> settings.put(setting[0], setting[1]));
    return settings.build();
  }

  private static Environment environment(Settings settings) throws IOException {
    Files.createDirectories(Path.of(settings.get("path.home"), "config"));
    return InternalSettingsPreparer.prepareEnvironment(
        settings, Map.of(), null, () -> settings.get("node.name"));
  }

  private static PluginInfo plugin(String type) {
    return new PluginInfo(
        type, "from the class path", "NA", Version.CURRENT, "21", type, null, List.of(), false);
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      System.err.println("not closed: " + e);
    }
  }
}
