package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCorrectionsTest {
  @TempDir private Path folder;

  @Test
  void variantsHaveTheirCanonicalName() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("aliases.txt"),
            """
            # heads of state
            Lula = Luiz Inácio Lula da Silva; Lula da Silva   # as papers write it
            """);
    NameCorrections corrections = NameCorrections.none().withAliases(file);
    assertThat(corrections.canonical("luiz inacio lula da silva")).isEqualTo("Lula");
    assertThat(corrections.canonical("LULA")).isEqualTo("Lula");
    assertThat(corrections.canonical("Dilma Rousseff")).isEqualTo("Dilma Rousseff");
  }

  @Test
  void killedNamesAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("kill.txt"), "Ivory Tower\n");
    NameCorrections corrections = NameCorrections.none().withKillList(file);
    assertThat(corrections.isKilled("IVORY TOWER")).isTrue();
    assertThat(corrections.isKilled("Ivory Coast")).isFalse();
  }

  @Test
  void aLineWithoutAnEqualsSignIsRefusedWithItsNumber() throws IOException {
    Path file = Files.writeString(folder.resolve("aliases.txt"), "A = B\nLula\n");
    assertThatThrownBy(() -> NameCorrections.none().withAliases(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("aliases.txt, line 2: expected");
  }
}
