package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages are in English, and so are the numbers in them, whatever the machine speaks. */
class LocaleTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakArabic() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void numbersAreWrittenAsInEnglish() {
    assertThat(message("(" + "a ".repeat(20) + ")@10", Syntax.LUCENE))
        .startsWith("@10 stands for more than 1,024 words");
    assertThat(message("date:2013-02-30", Syntax.DATELINE)).contains("February 2013 has 28 days");
  }

  private static String message(String query, Syntax syntax) {
    QueryOptions options = QueryOptions.standard().withSyntax(syntax);
    return new QueryParser(options).parse(query).warnings().getFirst().message();
  }
}
