package dev.dateline.opensearch;

import dev.dateline.ArchiveException;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where an archive on a cluster is, such as {@code opensearch://host:9200,host2:9200/news} or
 * {@code opensearch+https://user:password@host/news?shards=3&replicas=1}.
 *
 * <p>The scheme names the engine ({@code opensearch} or {@code elasticsearch}) and whether the
 * connection is encrypted ({@code +https}). The port is 9200 where none is given. Several hosts are
 * nodes of one cluster. Who asks stands before the {@code @}, percent-encoded, or in the
 * environment: {@code DATELINE_API_KEY}, or {@code DATELINE_USER} and {@code DATELINE_PASSWORD}.
 *
 * @param dialect the engine
 * @param hosts the roots of the nodes, one at least
 * @param name the index
 * @param credentials who asks
 * @param shards into how many parts a new archive is cut; as the cluster likes where not given
 * @param replicas how many copies of each part a new archive keeps beside the first; as the cluster
 *     likes where not given
 */
record ClusterAddress(
    Dialect dialect,
    List<URI> hosts,
    String name,
    Credentials credentials,
    OptionalInt shards,
    OptionalInt replicas) {

  ClusterAddress {
    hosts = List.copyOf(hosts);
  }

  /** Whether a location is an address of a cluster, if perhaps a wrong one. */
  static boolean isOne(String location) {
    return ClusterAddressParser.isAddress(location);
  }

  /**
   * Reads an address.
   *
   * @param environment gives the value of a variable, or null
   * @throws ArchiveException when it is none; the message does not repeat passwords
   */
  static ClusterAddress of(String location, UnaryOperator<String> environment)
      throws ArchiveException {
    return new ClusterAddressParser(location, environment).address();
  }

  /** The index of what is kept beside the articles. */
  String filesName() {
    return name + "-files";
  }

  /** The address without credentials and parameters. */
  @Override
  public String toString() {
    URI first = hosts.getFirst();
    String encryption = first.getScheme().equals("https") ? "+https" : "";
    return hosts.stream()
        .map(URI::getAuthority)
        .collect(Collectors.joining(",", dialect.scheme() + encryption + "://", "/" + name));
  }
}
