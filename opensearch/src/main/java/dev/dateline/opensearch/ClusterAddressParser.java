package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.ArchiveException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address of an archive on a cluster; its messages never repeat a password. */
final class ClusterAddressParser {
  private static final String SHARDS = "shards";
  private static final String REPLICAS = "replicas";
  private static final int DEFAULT_PORT = 9200;

  /** OpenSearch takes no more of an index. */
  private static final int MOST_SHARDS = 1024;

  /** The engines take 255 bytes; {@link ClusterAddress#filesName} adds to it. */
  private static final int LONGEST_NAME = 240;

  /** What both engines take and no part of a URL has to be encoded for. */
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9][a-z0-9._-]{0," + (LONGEST_NAME - 1) + "}");

  private static final Pattern SCHEME =
      Pattern.compile(
          "(?<scheme>(?<engine>opensearch|elasticsearch)(?<encrypted>\\+https)?)://.*",
          Pattern.DOTALL);

  private static final Pattern REST =
      Pattern.compile(
          "(?:(?<user>[^/?]*)@)?(?<hosts>[^/?@]+)/(?<name>[^/?]+)/?(?:\\?(?<parameters>.*))?");

  private static final Pattern HOST =
      Pattern.compile("(?<host>[\\p{Alnum}.-]+|\\[[\\p{XDigit}:.]+])(?::(?<port>\\d{1,5}))?");

  private final String scheme;
  private final Dialect dialect;
  private final boolean encrypted;
  private final Matcher rest;
  private final UnaryOperator<String> environment;
  private final boolean mayHoldPassword;

  ClusterAddressParser(String location, UnaryOperator<String> environment) throws ArchiveException {
    Matcher start = SCHEME.matcher(location);
    if (!start.matches()) {
      throw new ArchiveException("not the address of a cluster: it begins with opensearch://");
    }
    this.scheme = start.group("scheme");
    this.dialect = Dialect.ofScheme(start.group("engine"));
    this.encrypted = start.group("encrypted") != null;
    this.rest = REST.matcher(location.substring(scheme.length() + "://".length()));
    this.environment = environment;
    this.mayHoldPassword = location.contains("@");
    if (!rest.matches()) {
      throw fault("write " + scheme + "://host:port/name");
    }
  }

  static boolean isAddress(String location) {
    return SCHEME.matcher(location).matches();
  }

  ClusterAddress address() throws ArchiveException {
    Map<String, Integer> numbers = parameters();
    return new ClusterAddress(
        dialect,
        hosts(),
        name(),
        credentials(),
        number(numbers, SHARDS),
        number(numbers, REPLICAS));
  }

  private List<URI> hosts() throws ArchiveException {
    List<URI> hosts = new ArrayList<>();
    for (String host : rest.group("hosts").split(",", -1)) {
      hosts.add(host(host));
    }
    return hosts;
  }

  private URI host(String text) throws ArchiveException {
    Matcher host = HOST.matcher(text);
    if (!host.matches()) {
      throw noHost(text);
    }
    int port = host.group("port") == null ? DEFAULT_PORT : Integer.parseInt(host.group("port"));
    if (port < 1 || port > 65_535) {
      throw fault(String.format(Locale.ROOT, "there is no port %d; ports are 1 to 65535", port));
    }
    return root(text, host.group("host") + ":" + port);
  }

  private URI root(String text, String authority) throws ArchiveException {
    try {
      return new URI((encrypted ? "https" : "http") + "://" + authority).parseServerAuthority();
    } catch (URISyntaxException e) {
      throw noHost(text);
    }
  }

  private ArchiveException noHost(String text) {
    return fault(shown(text) + " is no host; write host or host:port");
  }

  private String name() throws ArchiveException {
    String name = rest.group("name");
    if (!NAME.matcher(name).matches()) {
      throw fault(
          String.format(
              Locale.ROOT,
              "%s is no name of an index; names are of a-z, 0-9, '.', '_' and '-', begin with a letter"
                  + " or digit, and have %d characters at most",
              shown(name),
              LONGEST_NAME));
    }
    return name;
  }

  private Credentials credentials() throws ArchiveException {
    String user = rest.group("user");
    if (user == null) {
      return Credentials.of(environment);
    }
    int colon = user.indexOf(':');
    return colon < 0
        ? Credentials.of(environment, decode(user))
        : Credentials.basic(decode(user.substring(0, colon)), decode(user.substring(colon + 1)));
  }

  private String decode(String text) throws ArchiveException {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      throw fault("the user or password is not percent-encoded; write % as %25");
    }
  }

  private Map<String, Integer> parameters() throws ArchiveException {
    Map<String, Integer> numbers = new HashMap<>();
    String parameters = rest.group("parameters");
    if (parameters != null) {
      for (String parameter : parameters.split("&", -1)) {
        read(parameter, numbers);
      }
    }
    return numbers;
  }

  private void read(String parameter, Map<String, Integer> numbers) throws ArchiveException {
    String[] pair = parameter.split("=", 2);
    switch (pair[0]) {
      case SHARDS -> numbers.put(SHARDS, number(pair, 1, MOST_SHARDS));
      case REPLICAS -> numbers.put(REPLICAS, number(pair, 0, MOST_SHARDS));
      default -> throw fault(shown(pair[0]) + " is no parameter; known are shards and replicas");
    }
  }

  private int number(String[] pair, int least, int most) throws ArchiveException {
    if (pair.length == 2 && pair[1].matches("\\d{1,4}")) {
      int number = Integer.parseInt(pair[1]);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw fault(String.format(Locale.ROOT, "%s is a number from %d to %d", pair[0], least, most));
  }

  /** A part of the address for a message; not where a password may have got into it. */
  private String shown(String part) {
    return mayHoldPassword ? "what stands there" : "'" + part + "'";
  }

  private static OptionalInt number(Map<String, Integer> numbers, String name) {
    return numbers.containsKey(name) ? OptionalInt.of(numbers.get(name)) : OptionalInt.empty();
  }

  private ArchiveException fault(String what) {
    return new ArchiveException("the address %s://... is wrong: %s".formatted(scheme, what));
  }
}
