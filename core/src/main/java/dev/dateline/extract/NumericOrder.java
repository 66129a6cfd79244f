package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import java.util.Optional;

/**
 * How 03/04/2021 is read in a text.
 *
 * @param order day or month first
 * @param rule of the mentions that are read so: who says it
 */
record NumericOrder(DateOrder order, String rule) {

  /** What the user says, else what the archive tells. */
  static Optional<NumericOrder> of(ExtractionOptions options) {
    return options
        .dateOrder()
        .map(order -> new NumericOrder(order, "date-order"))
        .or(
            () ->
                options
                    .statistics()
                    .dateOrder()
                    .map(order -> new NumericOrder(order, "archive-order")));
  }
}
