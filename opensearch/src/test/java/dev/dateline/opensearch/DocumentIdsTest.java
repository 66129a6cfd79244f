package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleId;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {
  @Test
  void anArticleKeepsItsId() {
    assertThat(DocumentIds.of(new ArticleId("reut-1"))).isEqualTo("reut-1");
    String longest = "x".repeat(ArticleId.MAX_LENGTH);
    assertThat(DocumentIds.of(new ArticleId(longest))).isEqualTo(longest);
  }

  @Test
  void anIdThatIsTooLongInBytesBecomesADigest() {
    ArticleId id = new ArticleId("\u65b0".repeat(ArticleId.MAX_LENGTH));
    ArticleId other = new ArticleId("\u805e".repeat(ArticleId.MAX_LENGTH));
    assertThat(DocumentIds.of(id).getBytes(UTF_8)).hasSizeLessThanOrEqualTo(512);
    assertThat(DocumentIds.of(id))
        .isEqualTo(DocumentIds.of(id))
        .isNotEqualTo(DocumentIds.of(other));
  }
}
