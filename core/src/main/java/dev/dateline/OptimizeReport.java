package dev.dateline;

/**
 * What became of the parts that an archive is kept in.
 *
 * @param partsBefore how many there were
 * @param parts how many there are
 * @param bytesBefore how large the archive was
 * @param bytes how large it is, once no search reads the former parts
 */
public record OptimizeReport(int partsBefore, int parts, long bytesBefore, long bytes) {}
