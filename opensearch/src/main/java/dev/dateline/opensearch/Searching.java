package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Runs searches, all for the same end: of one request they end together at its time-out. */
interface Searching {
  /** Runs a search that does not rank; all of the index answers or none. */
  JsonNode search(ObjectNode body) throws IOException;
}
