/**
 * The archive on a cluster of OpenSearch or Elasticsearch: {@code ClusterAddress} says where,
 * {@code ClusterClient} speaks HTTP, {@code ArticleMapping} makes the index that {@code BulkWriter}
 * fills.
 */
package dev.dateline.opensearch;
