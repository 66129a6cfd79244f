package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * An article as it is stored, with what its source gave for it; read back by {@link
 * StoredArticleReader}.
 *
 * @param body the text
 * @param summary an {@link ArticleSummary}
 * @param rest what else there is; its texts refer to those of the summary
 * @param fingerprint 64 bits of MurmurHash3 over body, summary and rest
 */
record StoredArticle(String body, BytesRef summary, BytesRef rest, long fingerprint) {

  static StoredArticle of(Article article, RawArticle raw) throws IOException {
    PackedWriter out = new PackedWriter();
    ArticleSummary.of(article).write(out);
    BytesRef summary = out.take();
    new Rest(out).write(article, raw);
    BytesRef rest = out.take();
    long fingerprint = fingerprint(article.body(), summary, rest);
    return new StoredArticle(article.body(), summary, rest, fingerprint);
  }

  /** Whether it is as it was when its fingerprint was taken. */
  boolean isUnchanged() {
    return fingerprint(body, summary, rest) == fingerprint;
  }

  /** Over what is read back: half a surrogate pair is stored as the replacement character. */
  private static long fingerprint(String body, BytesRef summary, BytesRef rest) {
    long hash = 0;
    for (BytesRef part : List.of(new BytesRef(body), summary, rest)) {
      hash =
          31 * hash + StringHelper.murmurhash3_x64_128(part.bytes, part.offset, part.length, 0)[0];
    }
    return hash;
  }

  /** Writes what the summary lacks. */
  private record Rest(PackedWriter out) {

    void write(Article article, RawArticle raw) throws IOException {
      out.optional(article.published(), this::published);
      out.list(article.persons(), this::person);
      out.list(article.locations(), this::location);
      out.list(article.mentions(), this::mention);
      out.texts(article.authors());
      out.optional(article.section());
      out.optional(article.language());
      out.optional(article.url());
      out.texts(article.topics());
      given(raw);
    }

    /** What was given and is no part of the article as it stands. */
    private void given(RawArticle raw) throws IOException {
      out.optional(raw.id());
      out.list(raw.dates(), this::evidence);
      out.optional(raw.dateline());
      out.texts(raw.persons());
      out.texts(raw.locations());
      out.list(new TreeMap<>(raw.defaults()).entrySet(), this::given);
    }

    private void given(Map.Entry<Field, String> value) throws IOException {
      out.text(value.getKey().label());
      out.text(value.getValue());
    }

    private void evidence(RawArticle.DateEvidence date) throws IOException {
      out.text(date.rule());
      out.text(date.text());
    }

    private void published(PublishedDate published) throws IOException {
      out.optional(published.time().map(Object::toString));
      out.text(published.rule());
      out.list(published.candidates(), this::candidate);
    }

    private void candidate(PublishedDate.Candidate candidate) throws IOException {
      out.text(candidate.rule());
      out.text(candidate.text());
      out.optional(candidate.span(), out::span);
    }

    private void person(Person person) throws IOException {
      out.text(person.name());
      out.text(person.rule());
    }

    private void location(Location location) throws IOException {
      out.text(location.name());
      out.optional(location.country());
      out.texts(location.within());
      out.text(location.rule());
    }

    private void mention(Mention mention) throws IOException {
      out.text(mention.kind().name());
      out.number(mention.start());
      out.number(mention.end() - mention.start());
      out.text(mention.value());
      out.text(mention.rule());
    }
  }
}
