/**
 * From a raw article to an article: published date, mentioned dates, dateline, persons, locations.
 *
 * <p>Read {@link dev.dateline.extract.Extraction} first, then the seam: {@link
 * dev.dateline.extract.PublishedDateDetector}, {@link dev.dateline.extract.DateExtractor}, {@link
 * dev.dateline.extract.EntityExtractor}.
 */
package dev.dateline.extract;
