/** Full-text search for archives of news articles: by what was written, when, who and where. */
@SuppressWarnings("module") // that of the cluster is built after this one
module dev.dateline {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.memory;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires org.jsoup;
  requires static com.github.luben.zstd_jni;
  requires static org.apache.commons.compress;
  requires static org.tukaani.xz;

  uses dev.dateline.ArchiveProvider;

  provides dev.dateline.ArchiveProvider with
      dev.dateline.embedded.EmbeddedArchiveProvider;

  exports dev.dateline;
  exports dev.dateline.article;
  exports dev.dateline.extract;
  exports dev.dateline.query;
  exports dev.dateline.source;
  exports dev.dateline.index to
      dev.dateline.opensearch;
  exports dev.dateline.search to
      dev.dateline.opensearch;

  uses dev.dateline.extract.DateExtractor;
  uses dev.dateline.extract.EntityExtractor;
  uses dev.dateline.extract.PublishedDateDetector;
}
