/** The command line program. */
module dev.dateline.cli {
  requires com.fasterxml.jackson.core;
  requires dev.dateline;
  requires info.picocli;

  opens dev.dateline.cli to
      info.picocli,
      java.logging;
}
