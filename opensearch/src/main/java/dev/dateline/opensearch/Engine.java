package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.ArchiveException;
import java.io.IOException;
import java.time.Duration;

/**
 * What runs at an address.
 *
 * @param dialect what is spoken to it
 * @param version as it names itself
 */
record Engine(Dialect dialect, String version) {
  /** A wrong address should be told soon. */
  private static final Duration FIRST_CONTACT = Duration.ofSeconds(10);

  /**
   * Asks a cluster what it is.
   *
   * @throws ArchiveException when it is not what the address says, or too old
   */
  static Engine at(ClusterClient client) throws IOException {
    return ask(client).checked(client.address());
  }

  private static Engine ask(ClusterClient client) throws IOException {
    try {
      return of(client.call(Call.of("GET", "/"), FIRST_CONTACT));
    } catch (ClusterException e) {
      if (e.fault().status() != 405) {
        throw e;
      }
      return new Engine(Dialect.ELASTICSEARCH, versionOfNodes(client));
    }
  }

  private static Engine of(JsonNode root) {
    JsonNode version = root.path("version");
    boolean isOpenSearch = version.path("distribution").asText().equals("opensearch");
    return new Engine(
        isOpenSearch ? Dialect.OPENSEARCH : Dialect.ELASTICSEARCH, version.path("number").asText());
  }

  /** Elasticsearch put together without its module for the root path says it there only. */
  private static String versionOfNodes(ClusterClient client) throws IOException {
    return client
        .call(Call.of("GET", "/_nodes?filter_path=nodes.*.version"), FIRST_CONTACT)
        .findPath("version")
        .asText();
  }

  private Engine checked(ClusterAddress address) throws ArchiveException {
    Version found = Version.of(version).orElse(Version.NONE);
    if (found.equals(Version.NONE)) {
      throw new ArchiveException(
          "%s is no cluster of %s; see that host and port are right"
              .formatted(address, address.dialect().label()));
    }
    if (dialect != address.dialect()) {
      throw new ArchiveException(
          "%s is %s; write %s:// in place of %s://"
              .formatted(address, this, dialect.scheme(), address.dialect().scheme()));
    }
    if (found.compareTo(dialect.minimum()) < 0) {
      throw new ArchiveException(
          "%s is %s; Dateline needs %s or newer".formatted(address, this, dialect.minimum()));
    }
    return this;
  }

  @Override
  public String toString() {
    return dialect.label() + " " + version;
  }
}
