/**
 * The archive on a cluster of OpenSearch or Elasticsearch: {@link
 * dev.dateline.opensearch.ClusterAddress} says where, {@link dev.dateline.opensearch.ClusterClient}
 * speaks HTTP, {@link dev.dateline.opensearch.ArticleMapping} makes the indices that {@link
 * dev.dateline.opensearch.BulkWriter} fills.
 */
package dev.dateline.opensearch;
