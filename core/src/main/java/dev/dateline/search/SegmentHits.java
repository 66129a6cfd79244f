package dev.dateline.search;

import dev.dateline.SearchResult.Total;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/**
 * The first hits of each segment.
 *
 * @param hits in the order asked for, segment by segment
 * @param total how many match in all segments together
 */
record SegmentHits(List<ScoreDoc[]> hits, Total total) {}
