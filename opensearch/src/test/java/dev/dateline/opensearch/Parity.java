package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.dateline.Archive;
import dev.dateline.Explanation;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import java.io.IOException;
import java.util.List;

/**
 * Whether two archives of the same articles answer alike.
 *
 * @param embedded what is to be expected
 * @param cluster what is tested
 */
record Parity(Archive embedded, Archive cluster) {
  private static final double RELATIVE = 1e-5;

  /** The same hits in the same order with the same scores, and the same facets. */
  SearchResult assertSame(SearchRequest request) throws IOException {
    SearchResult expected = embedded.search(request);
    SearchResult found = cluster.search(request);
    assertThat(found.total()).as("total of %s", request).isEqualTo(expected.total());
    assertThat(found.query()).as("%s", request).isEqualTo(expected.query());
    assertThat(ids(found)).as("%s", request).isEqualTo(ids(expected));
    for (int i = 0; i < expected.hits().size(); i++) {
      assertSame(expected.hits().get(i), found.hits().get(i), request);
    }
    assertThat(found.facets()).as("facets of %s", request).isEqualTo(expected.facets());
    return found;
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.id().value()).toList();
  }

  private static void assertSame(Hit expected, Hit found, SearchRequest request) {
    assertClose(expected.score(), found.score(), request);
    assertThat(found.explanation().isPresent()).isEqualTo(expected.explanation().isPresent());
    expected
        .explanation()
        .ifPresent(score -> assertSame(score, found.explanation().get(), request));
    assertThat(shown(found)).as("%s for %s", expected.id(), request).isEqualTo(shown(expected));
  }

  private static void assertSame(Explanation expected, Explanation found, SearchRequest request) {
    assertThat(found.description()).as("%s", request).isEqualTo(expected.description());
    assertClose(expected.value(), found.value(), request);
    assertThat(found.details()).as("%s", request).hasSameSizeAs(expected.details());
    for (int i = 0; i < expected.details().size(); i++) {
      assertSame(expected.details().get(i), found.details().get(i), request);
    }
  }

  private static void assertClose(float expected, float found, SearchRequest request) {
    assertThat((double) found)
        .as("score for %s", request)
        .isCloseTo(expected, offset(RELATIVE * expected));
  }

  /** A hit but for its score and how it came about. */
  private static List<Object> shown(Hit hit) {
    return List.of(
        hit.id(),
        hit.title(),
        hit.published(),
        hit.dateline(),
        hit.persons(),
        hit.locations(),
        hit.outlet(),
        hit.origin(),
        hit.matches(),
        hit.snippets());
  }
}
