package dev.dateline.query;

import dev.dateline.query.Query.And;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.Everything;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Not;
import dev.dateline.query.Query.Nothing;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Prefer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts parts together so that the same question always gives the same tree. */
final class Trees {
  private Trees() {}

  /** All parts; an And in an And is one And. */
  static Optional<Query> and(List<Query> parts) {
    if (parts.size() < 2) {
      return parts.stream().findFirst();
    }
    List<Query> flat =
        parts.stream()
            .flatMap(part -> part instanceof And and ? and.parts().stream() : Stream.of(part))
            .toList();
    return Optional.of(new And(flat));
  }

  /** Any part; an Or in an Or is one Or. */
  static Optional<Query> or(List<Query> parts) {
    if (parts.size() < 2) {
      return parts.stream().findFirst();
    }
    List<Query> flat =
        parts.stream()
            .flatMap(part -> part instanceof Or or ? or.parts().stream() : Stream.of(part))
            .toList();
    return Optional.of(new Or(flat));
  }

  /** The opposite; twice is none. */
  static Query not(Query part) {
    return switch (part) {
      case Not not -> not.part();
      case Everything everything -> new Nothing();
      case Nothing nothing -> new Everything();
      default -> new Not(part);
    };
  }

  /** How many words, phrases, ranges and other leaves a tree has. */
  static long leaves(Query tree) {
    return switch (tree) {
      case And and -> and.parts().stream().mapToLong(Trees::leaves).sum();
      case Or or -> or.parts().stream().mapToLong(Trees::leaves).sum();
      case Not not -> leaves(not.part());
      case Boost boost -> leaves(boost.part());
      case Prefer prefer -> leaves(prefer.required()) + leaves(prefer.preferred());
      case Near near -> leaves(near.left()) + leaves(near.right());
      default -> 1;
    };
  }
}
