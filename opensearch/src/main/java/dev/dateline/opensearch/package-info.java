/**
 * The archive on a cluster of OpenSearch or Elasticsearch: {@code ClusterAddress} says where,
 * {@code ClusterClient} speaks HTTP, {@code ArticleMapping} makes the index that {@code BulkWriter}
 * fills, {@code ClusterSearch} and {@code JsonQueries} ask it.
 */
package dev.dateline.opensearch;
