package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.RawArticle;

/**
 * An article as an archive keeps it.
 *
 * @param article what was made of it
 * @param raw what it was made of
 */
public record KeptArticle(Article article, RawArticle raw) {}
