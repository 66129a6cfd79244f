package dev.dateline.source;

import java.util.List;
import java.util.Optional;

/** The one place that knows how each format is recognised and read. */
final class Formats {
  /** The order in which openings are tried: JSON lines are JSON too. */
  private static final List<Format> BY_OPENING =
      List.of(
          Format.REUTERS,
          Format.RSS,
          Format.ATOM,
          Format.NITF,
          Format.NEWSML,
          Format.TREC,
          Format.HTML,
          Format.JSONFEED,
          Format.JSONL,
          Format.JSON,
          Format.TSV,
          Format.CSV,
          Format.MBOX,
          Format.EML);

  private Formats() {}

  static FormatReader reader(Format format, SourceOptions options) {
    return switch (format) {
      case TEXT -> new TextReader();
      case HTML -> new HtmlReader();
      case JSON, NINJS -> new JsonReader(options);
      case JSONFEED -> new JsonFeedReader(options);
      case JSONL -> new JsonLinesReader(options);
      case CSV -> new CsvReader(CsvReader.DELIMITERS, options);
      case TSV -> new CsvReader(CsvReader.TAB, options);
      case RSS -> new MarkupReader(List.of("item"), true, Feed::of);
      case ATOM -> new MarkupReader(List.of("entry"), true, Feed::of);
      case NITF -> new MarkupReader(List.of("nitf"), true, head -> NitfArticle::read);
      case NEWSML -> new MarkupReader(NewsMl.ITEMS, true, NewsMl::of);
      case TREC -> new MarkupReader(List.of("doc"), false, head -> TrecArticle::read);
      case EML -> new MailReader();
      case MBOX -> new MboxReader();
      case REUTERS -> new ReutersReader();
      case WARC -> new WarcReader(options);
    };
  }

  /** The format that content is of beyond doubt. */
  static Optional<Format> openedBy(Opening opening) {
    return BY_OPENING.stream().filter(format -> opens(format, opening)).findFirst();
  }

  private static boolean opens(Format format, Opening opening) {
    return switch (format) {
      case TEXT, NINJS -> false;
      case HTML -> HtmlReader.opens(opening);
      case JSON -> JsonReader.opens(opening);
      case JSONFEED -> JsonFeedReader.opens(opening);
      case JSONL -> JsonLinesReader.opens(opening);
      case CSV -> CsvReader.opens(opening);
      case TSV -> CsvReader.opensWithTabs(opening);
      case RSS -> Feed.opensAsRss(opening);
      case ATOM -> Feed.opensAsAtom(opening);
      case NITF -> NitfArticle.opens(opening);
      case NEWSML -> NewsMl.opens(opening);
      case TREC -> TrecArticle.opens(opening);
      case EML -> MailReader.opens(opening);
      case MBOX -> MboxReader.opens(opening);
      case REUTERS -> ReutersReader.opens(opening);
      case WARC -> WarcReader.opens(opening);
    };
  }

  /** The format that files with this extension are of, in lower case and without a dot. */
  static Optional<Format> withExtension(String extension) {
    return switch (extension) {
      case "txt", "text", "md", "markdown" -> Optional.of(Format.TEXT);
      case "html", "htm", "xhtml" -> Optional.of(Format.HTML);
      case "json" -> Optional.of(Format.JSON);
      case "jsonl", "ndjson", "jl" -> Optional.of(Format.JSONL);
      case "csv" -> Optional.of(Format.CSV);
      case "tsv", "tab" -> Optional.of(Format.TSV);
      case "rss" -> Optional.of(Format.RSS);
      case "atom" -> Optional.of(Format.ATOM);
      case "trec", "trectext", "trecweb" -> Optional.of(Format.TREC);
      case "nitf" -> Optional.of(Format.NITF);
      case "newsml" -> Optional.of(Format.NEWSML);
      case "eml" -> Optional.of(Format.EML);
      case "mbox", "mbx" -> Optional.of(Format.MBOX);
      default -> Optional.empty();
    };
  }
}
