package dev.dateline.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what a file or entry is: by its content first, by its name second. */
final class FormatDetector {
  /** What a file or entry is. */
  sealed interface Content {
    /** Files packed together. */
    enum Container implements Content {
      ZIP,
      GZIP
    }

    /** Articles. */
    record Articles(Format format) implements Content {}

    /** Something else. */
    record Other(String reason) implements Content {}
  }

  private static final Pattern MARKUP = Pattern.compile("<[?!/]?([\\p{L}][\\w:.-]*)");

  private static final Set<String> NO_ARTICLES =
      Set.of(
          ("atom bat bib c cc cfg cmd conf cpp cs css csv dtd gitignore go gradle h hpp ini ipynb"
                  + " java js kt less lock log lua m map mjs php pl properties ps1 py r rb rs rss"
                  + " rtf scala scss sh sql srt svg swift tex toml ts tsv tsx vtt xml xsd xsl xslt"
                  + " yaml yml")
              .split(" ", -1));

  private static final Set<String> OFFICE =
      Set.of("doc docx epub jar odp ods odt ppt pptx xls xlsx".split(" ", -1));

  private final SourceOptions options;

  FormatDetector(SourceOptions options) {
    this.options = options;
  }

  Content detect(String fileName, Opening opening) {
    String extension = extension(fileName);
    if (opening.isEmpty()) {
      return new Content.Other("empty");
    }
    if (OFFICE.contains(extension) || opening.startsWith('%', 'P', 'D', 'F', '-')) {
      return new Content.Other("a document to be converted to text or HTML first");
    }
    if (opening.startsWith('P', 'K', 3, 4) || opening.startsWith('P', 'K', 5, 6)) {
      return Content.Container.ZIP;
    }
    if (opening.startsWith(0x1f, 0x8b)) {
      return Content.Container.GZIP;
    }
    return options.charset().isEmpty() && opening.isBinary()
        ? new Content.Other("binary")
        : articles(extension, opening);
  }

  private Content articles(String extension, Opening opening) {
    return options
        .format()
        .or(() -> Formats.openedBy(opening))
        .<Content>map(Content.Articles::new)
        .orElseGet(() -> byName(extension, opening));
  }

  private static Content byName(String extension, Opening opening) {
    Optional<Format> format = Formats.withExtension(extension);
    Matcher markup = MARKUP.matcher(opening.text());
    if (markup.lookingAt() && !format.equals(Optional.of(Format.HTML))) {
      return new Content.Other("markup of a kind that is not read: " + markup.group());
    }
    return format.isEmpty() && NO_ARTICLES.contains(extension)
        ? new Content.Other("no articles are expected in files named ." + extension)
        : new Content.Articles(format.orElse(Format.TEXT));
  }

  private static String extension(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }
}
