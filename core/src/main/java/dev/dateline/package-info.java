/** Full-text search for archives of news articles: by what was written, when, who and where. */
package dev.dateline;
