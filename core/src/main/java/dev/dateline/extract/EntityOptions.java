package dev.dateline.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * How persons and locations are extracted. Immutable.
 *
 * @param ownGazetteer used instead of {@link Gazetteer#builtIn()}
 * @param corrections aliases and names that are none
 * @param demonyms whether "Pakistani" makes Pakistan a location of the article, by the rule of that
 *     name
 */
public record EntityOptions(
    Optional<Gazetteer> ownGazetteer, NameCorrections corrections, boolean demonyms) {
  /** Checks for nulls. */
  public EntityOptions {
    Objects.requireNonNull(ownGazetteer, "ownGazetteer");
    Objects.requireNonNull(corrections, "corrections");
  }

  /**
   * The built-in gazetteer, no corrections, with demonyms.
   *
   * @return the options
   */
  public static EntityOptions standard() {
    return new EntityOptions(Optional.empty(), NameCorrections.none(), true);
  }

  /**
   * Chooses a gazetteer.
   *
   * @param gazetteer such as one with a GeoNames file added
   * @return changed options
   */
  public EntityOptions withGazetteer(Gazetteer gazetteer) {
    return new EntityOptions(Optional.of(gazetteer), corrections, demonyms);
  }

  /**
   * Sets the user's corrections.
   *
   * @param names aliases and names that are none
   * @return changed options
   */
  public EntityOptions withCorrections(NameCorrections names) {
    return new EntityOptions(ownGazetteer, names, demonyms);
  }

  /**
   * Switches demonyms on or off.
   *
   * @param on whether they make locations
   * @return changed options
   */
  public EntityOptions withDemonyms(boolean on) {
    return new EntityOptions(ownGazetteer, corrections, on);
  }

  /** {@link Gazetteer#version()} of the gazetteer in use, without loading it. */
  String gazetteerVersion() {
    return ownGazetteer.map(Gazetteer::version).orElse(GazetteerBuilder.BUILT_IN_VERSION);
  }

  /**
   * The gazetteer in use.
   *
   * @return the own one, else the built-in one
   */
  public Gazetteer gazetteer() {
    return ownGazetteer.orElseGet(Gazetteer::builtIn);
  }
}
