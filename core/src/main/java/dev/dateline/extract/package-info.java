/**
 * From a raw article to an article: published date, mentioned dates, dateline, persons, locations.
 *
 * <p>Read {@link dev.dateline.extract.Extraction} first, then the seam: {@link
 * dev.dateline.extract.PublishedDateDetector}, {@link dev.dateline.extract.DateExtractor}, {@link
 * dev.dateline.extract.EntityExtractor}. All three are fed with a {@link
 * dev.dateline.extract.TokenizedText}, a text cut once. Places come from a {@link
 * dev.dateline.extract.Gazetteer}; {@link dev.dateline.extract.EntityOptions} holds what users and
 * the archive know of names.
 */
package dev.dateline.extract;
