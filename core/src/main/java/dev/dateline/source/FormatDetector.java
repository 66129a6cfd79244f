package dev.dateline.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what a file or entry is: by its content first, by its name second. */
final class FormatDetector {
  /** What a file or entry is. */
  sealed interface Content {
    /** Something to be unpacked. */
    sealed interface Packed extends Content {}

    /** Files packed together. */
    enum Container implements Packed {
      ZIP,
      TAR
    }

    /** One file or container, compressed. */
    record Compressed(Compression compression) implements Packed {}

    /** Articles. */
    record Articles(Format format) implements Content {}

    /** Something else. */
    record Other(String reason) implements Content {}
  }

  private static final Pattern MARKUP = Pattern.compile("<[?!/]?\\p{L}");
  private static final Pattern LAID_OUT = Pattern.compile("\\[|\\{\\s*\\n");

  private static final Set<String> NO_ARTICLES =
      Set.of(
          ("bat bib c cc cfg cmd conf cpp cs css dtd gitignore go gradle h hpp ini ipynb"
                  + " java js kt less lock log lua m map mjs php pl properties ps1 py r rb rs"
                  + " rtf scala scss sh sql srt svg swift tex toml ts tsx vtt xml xsd xsl xslt"
                  + " yaml yml")
              .split(" ", -1));

  /** Files that tell of the files beside them. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:readme|licen[cs]e|copying|notice|authors|contributing|changelog|changes|provenance"
              + "|security)(?:\\.(?:md|txt|markdown))?");

  private static final Set<String> OFFICE =
      Set.of("doc docx epub jar odp ods odt ppt pptx xls xlsx".split(" ", -1));

  private static final Pattern COMPRESSED = Pattern.compile("\\.(?:gz|bz2|xz|zst)$");

  private final SourceOptions options;

  FormatDetector(SourceOptions options) {
    this.options = options;
  }

  Content detect(String fileName, Opening opening) {
    String extension = extension(fileName);
    if (opening.isEmpty()) {
      return new Content.Other("empty");
    }
    if (opening.startsWith('%', 'P', 'D', 'F', '-')) {
      return new Content.Other("PDF is not read; convert it first, as with pdftotext");
    }
    if (OFFICE.contains(extension)) {
      return new Content.Other(
          "files named ." + extension + " are not read; convert them to text or HTML first");
    }
    Optional<Content> packed = packed(opening);
    if (packed.isPresent()) {
      return packed.get();
    }
    if (WarcReader.opens(opening)) {
      return new Content.Articles(Format.WARC);
    }
    if (options.charset().isEmpty() && opening.isBinary()) {
      return new Content.Other("binary");
    }
    return options.format().isEmpty() && ABOUT.matcher(fileName).matches()
        ? new Content.Other("by its name, tells of the files beside it")
        : articles(extension, opening);
  }

  private static Optional<Content> packed(Opening opening) {
    if (opening.startsWith('P', 'K', 3, 4) || opening.startsWith('P', 'K', 5, 6)) {
      return Optional.of(Content.Container.ZIP);
    }
    if (TarHeader.opens(opening)) {
      return Optional.of(Content.Container.TAR);
    }
    if (isForeignArchive(opening)) {
      return Optional.of(new Content.Other("an archive of a kind that is not read"));
    }
    return Compression.openedBy(opening).map(Content.Compressed::new);
  }

  /** 7z, rar, and the ARC files that came before WARC. */
  private static boolean isForeignArchive(Opening opening) {
    return opening.startsWith('7', 'z', 0xbc, 0xaf, 0x27, 0x1c)
        || opening.startsWith('R', 'a', 'r', '!', 0x1a, 7)
        || opening.text().startsWith("filedesc://");
  }

  private Content articles(String extension, Opening opening) {
    return options
        .format()
        .or(() -> Formats.openedBy(opening).map(format -> refined(format, extension, opening)))
        .<Content>map(Content.Articles::new)
        .orElseGet(() -> byName(extension, opening));
  }

  /** JSON in a file named as JSON lines is that, unless it is laid out over several lines. */
  private static Format refined(Format format, String extension, Opening opening) {
    boolean lines = Formats.withExtension(extension).equals(Optional.of(Format.JSONL));
    return format == Format.JSON && lines && !LAID_OUT.matcher(opening.text()).lookingAt()
        ? Format.JSONL
        : format;
  }

  private static Content byName(String extension, Opening opening) {
    Optional<Format> format = Formats.withExtension(extension);
    String root = MarkupReader.root(opening);
    boolean markup = MARKUP.matcher(opening.text()).lookingAt() || !root.isEmpty();
    if (markup && !format.equals(Optional.of(Format.HTML))) {
      return new Content.Other("markup of a kind that is not read: <" + root + ">");
    }
    return format.isEmpty() && NO_ARTICLES.contains(extension)
        ? new Content.Other("no articles are expected in files named ." + extension)
        : new Content.Articles(format.orElse(Format.TEXT));
  }

  private static String extension(String fileName) {
    String name = COMPRESSED.matcher(fileName.toLowerCase(Locale.ROOT)).replaceFirst("");
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
