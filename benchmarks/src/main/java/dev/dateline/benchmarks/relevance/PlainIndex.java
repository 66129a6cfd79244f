package dev.dateline.benchmarks.relevance;

import dev.dateline.benchmarks.relevance.TestCollection.Document;
import dev.dateline.cli.evaluation.TrecRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A collection in memory, its words in one form; nothing of it needs closing. For one thread. */
final class PlainIndex {
  private static final int DEPTH = 1000;
  private static final int TOP = 10;
  private static final String ID = "id";

  private final Analyzer analyzer;
  private final IndexSearcher searcher;
  private final List<String> ids;

  PlainIndex(List<Document> documents, WordForms forms) throws IOException {
    this.analyzer = forms.analyzer();
    Directory directory = new ByteBuffersDirectory();
    write(documents, directory);
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    this.ids = ids(searcher);
    searcher.setQueryCache(null);
  }

  private void write(List<Document> documents, Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Document document : documents) {
        writer.addDocument(fields(document));
      }
      writer.forceMerge(1);
    }
  }

  private static org.apache.lucene.document.Document fields(Document document) {
    org.apache.lucene.document.Document fields = new org.apache.lucene.document.Document();
    fields.add(new StringField(ID, document.id(), Store.YES));
    fields.add(new TextField(Fields.TITLE, document.title(), Store.NO));
    fields.add(new TextField(Fields.BODY, document.body(), Store.NO));
    return fields;
  }

  /** The ids by the numbers of the documents, read once as rankings are long. */
  private static List<String> ids(IndexSearcher searcher) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < searcher.getIndexReader().maxDoc(); i++) {
      ids.add(searcher.storedFields().document(i).get(ID));
    }
    return ids;
  }

  /** What a way of ranking finds for the topics of a setting. */
  TrecRun run(Variant variant, Setting setting) throws IOException {
    searcher.setSimilarity(variant.similarity());
    Map<String, List<String>> found = new HashMap<>();
    for (Map.Entry<String, String> topic : setting.collection().topics().entrySet()) {
      Query query = variant.query(words(topic.getValue()), setting.allWords());
      found.put(topic.getKey(), ranking(query));
    }
    return new TrecRun(found);
  }

  private List<String> ranking(Query query) throws IOException {
    return Arrays.stream(searcher.search(query, DEPTH).scoreDocs)
        .map(hit -> ids.get(hit.doc))
        .toList();
  }

  /**
   * The ten best of a query, and how many match, up to a limit from which on they may be skipped.
   */
  TopDocs top(Query query, Similarity similarity, int countUpTo) throws IOException {
    searcher.setSimilarity(similarity);
    return searcher.search(query, new TopScoreDocCollectorManager(TOP, null, countUpTo));
  }

  /** The words of a text, as they are indexed. */
  List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(Fields.BODY, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    }
    return words;
  }
}
