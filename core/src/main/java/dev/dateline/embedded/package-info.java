/**
 * The archive on this machine: the indexing module and the query module put together.
 *
 * <p>Read {@link dev.dateline.embedded.EmbeddedArchive}. Found through {@link
 * dev.dateline.ArchiveProvider}; nothing depends on it.
 */
package dev.dateline.embedded;
