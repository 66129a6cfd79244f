package dev.dateline.benchmarks.floor;

import java.time.LocalDate;

/**
 * A part of a timeline.
 *
 * @param start its first day
 * @param found articles found
 * @param all articles published
 */
public record FloorPeriod(LocalDate start, long found, long all) {}
