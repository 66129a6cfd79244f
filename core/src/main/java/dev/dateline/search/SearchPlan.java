package dev.dateline.search;

import dev.dateline.Explanation;
import dev.dateline.Hit;
import dev.dateline.Match;
import dev.dateline.SearchRequest;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.index.ArticleSummary;
import dev.dateline.query.ParsedQuery;
import dev.dateline.query.Query;
import dev.dateline.query.QueryParser;
import dev.dateline.query.QuerySyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request, read and translated: the part of a search that is the same on every engine. For one
 * thread.
 */
public final class SearchPlan {
  private final SearchRequest request;
  private final ParsedQuery text;
  private final Query asked;
  private final Query whole;
  private final boolean partialDates;
  private final Translation translation;
  private final boolean runnable;

  /** What an engine adds to a request. */
  public interface Articles {
    /**
     * Gets one article.
     *
     * @param id its id
     * @return the article, or empty when there is none of that id
     * @throws IOException when the index cannot be read
     */
    Optional<Article> find(ArticleId id) throws IOException;
  }

  private SearchPlan(
      SearchRequest request,
      ParsedQuery text,
      Query whole,
      boolean partialDates,
      boolean runnable) {
    this.request = request;
    this.text = text;
    this.asked = all(text.query(), request.filters());
    this.whole = whole;
    this.partialDates = partialDates;
    this.translation = QueryTranslator.translate(whole, partialDates);
    this.runnable = runnable;
  }

  /**
   * Reads a request.
   *
   * @param request what is asked
   * @param partialDates whether the index has articles of which only the month or year is known
   * @param articles finds the article that others are to resemble
   * @param lexicon tells how rare words are
   * @return the plan
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IOException when the index cannot be read
   */
  public static SearchPlan of(
      SearchRequest request, boolean partialDates, Articles articles, Lexicon lexicon)
      throws IOException {
    ParsedQuery text = new QueryParser(request.options()).parse(request.text());
    Query whole = all(text.query(), request.filters());
    if (request.like().isPresent()) {
      Optional<Article> article = articles.find(request.like().get());
      Query like = article.isEmpty() ? new Query.Nothing() : Likeness.query(article.get(), lexicon);
      whole = all(whole, List.of(like));
    }
    return new SearchPlan(request, text, whole, partialDates, true);
  }

  /**
   * What a request comes to that cannot be run: it finds nothing, and says why.
   *
   * @param request what is asked
   * @param reason why it cannot be run
   * @return the plan
   * @throws QuerySyntaxException when the request is strict
   */
  public static SearchPlan ofNothing(SearchRequest request, String reason) {
    if (request.options().strict()) {
      throw new QuerySyntaxException(request.text(), 0, reason);
    }
    ParsedQuery text = new QueryParser(request.options()).parse(request.text());
    List<ParsedQuery.Warning> warnings = new ArrayList<>(text.warnings());
    warnings.add(new ParsedQuery.Warning(0, reason + ": nothing is found"));
    return new SearchPlan(
        request,
        new ParsedQuery(text.text(), text.query(), warnings),
        new Query.Nothing(),
        false,
        false);
  }

  /** A query and its filters as one, as if they had been typed side by side. */
  static Query all(Query query, List<Query> filters) {
    List<Query> parts =
        Stream.concat(Stream.of(query), filters.stream()).flatMap(SearchPlan::parts).toList();
    return switch (parts.size()) {
      case 0 -> new Query.Everything();
      case 1 -> parts.getFirst();
      default -> new Query.And(parts);
    };
  }

  private static Stream<Query> parts(Query query) {
    return switch (query) {
      case Query.And and -> and.parts().stream();
      case Query.Everything everything -> Stream.empty();
      default -> Stream.of(query);
    };
  }

  /**
   * Why no engine can run it, though it can be read.
   *
   * @return such as that an expression is too complex; empty when it can be tried
   */
  public Optional<String> fault() {
    try {
      LuceneQueries.of(query());
      return Optional.empty();
    } catch (UnsearchableException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * The request.
   *
   * @return what was asked
   */
  public SearchRequest request() {
    return request;
  }

  /**
   * Whether it can be run at all.
   *
   * @return false where it finds nothing for a reason of its own
   */
  public boolean isRunnable() {
    return runnable;
  }

  /** What is asked in all: the text, the filters, and what an article shares that is to be like. */
  Query whole() {
    return whole;
  }

  /** What the text alone asks. */
  Query text() {
    return text.query();
  }

  /**
   * The text, and what it comes to together with the filters.
   *
   * @return as a result is to show it
   */
  public ParsedQuery parsed() {
    return new ParsedQuery(text.text(), asked, text.warnings());
  }

  /**
   * What decides which articles are found, and how words score.
   *
   * @return the query for the engine
   */
  public IndexQuery query() {
    return translation.query();
  }

  /**
   * Explains how a score came about, but for recency.
   *
   * @param scores those of one article that was found
   * @return the explanation, in the words of the query
   * @throws IOException when the index cannot be read
   */
  public Explanation explain(EngineScores scores) throws IOException {
    return Explanations.of(whole, partialDates, scores);
  }

  /**
   * Explains a score that was multiplied for being recent.
   *
   * @param relevance what it was without
   * @param score the score
   * @param recency what relevance was multiplied by
   * @return the explanation
   */
  public static Explanation withRecency(Explanation relevance, float score, double recency) {
    return Explanations.withRecency(relevance, score, recency);
  }

  /** Whether words are compared with a pattern or a range. */
  boolean readsManyTerms() {
    return translation.readsManyTerms();
  }

  /**
   * Makes hits of whole articles.
   *
   * @return for one thread
   */
  public Hits hits() {
    return new Hits(new MatchFinder(translation.clauses()), request.snippets());
  }

  /** Makes hits. For one thread. */
  public static final class Hits {
    private final MatchFinder finder;
    private final int snippets;

    private Hits(MatchFinder finder, int snippets) {
      this.finder = finder;
      this.snippets = snippets;
    }

    MatchFinder finder() {
      return finder;
    }

    int snippets() {
      return snippets;
    }

    /**
     * Makes a hit.
     *
     * @param article what was found; its text may lack where no snippets are wanted
     * @param score its score
     * @param explanation of the score
     * @return the hit
     * @throws IOException never: it is read from memory
     */
    public Hit of(Article article, float score, Optional<Explanation> explanation)
        throws IOException {
      List<Match> matches = snippets == 0 ? List.of() : finder.find(article);
      return of(ArticleSummary.of(article), article.body(), score, matches, explanation);
    }

    Hit of(
        ArticleSummary article,
        String body,
        float score,
        List<Match> matches,
        Optional<Explanation> explanation) {
      return new Hit(
          article.id(),
          score,
          article.title(),
          article.published(),
          article.dateline(),
          article.persons(),
          article.locations(),
          article.outlet(),
          article.origin(),
          matches,
          Passages.of(article.title(), body, matches, snippets),
          explanation);
    }
  }
}
