/** The same archive on a cluster of OpenSearch or Elasticsearch. */
module dev.dateline.opensearch {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires dev.dateline;
  requires java.net.http;

  provides dev.dateline.ArchiveProvider with
      dev.dateline.opensearch.ClusterArchiveProvider;
}
