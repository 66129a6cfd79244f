package dev.dateline.cli;

/**
 * One query of several.
 *
 * @param place the file and line it was read from, to stand before words about it
 * @param id without what steers a terminal
 * @param text as typed
 */
record BatchQuery(String place, String id, String text) {
  /** The id as a topic of TREC, which has no white space. */
  String topic() {
    return id.replace(' ', '_');
  }
}
