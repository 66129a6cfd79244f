package dev.dateline.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Tells options from the words of a query, wherever they stand: in {@code peace -nuclear -n5}, the
 * second excludes a word and the third sets the limit. What begins with two hyphens is an option,
 * or a mistyped one; so is a hyphen with a single letter. After {@code --}, everything is words.
 */
@SuppressWarnings("JdkObsolete") // picocli hands over a Stack.
final class QueryArguments implements IParameterPreprocessor {
  private static final String END_OF_OPTIONS = "--";

  @Override
  public boolean preprocess(
      Stack<String> arguments, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
    List<String> options = new ArrayList<>();
    List<String> words = new ArrayList<>();
    while (!arguments.isEmpty()) {
      String next = arguments.pop();
      if (next.equals(END_OF_OPTIONS)) {
        drain(arguments, words);
      } else if (isOption(command, next)) {
        options.add(next);
        if (takesNext(command, next) && !arguments.isEmpty()) {
          options.add(arguments.pop());
        }
      } else {
        words.add(next);
      }
    }
    refill(arguments, options, words);
    return false;
  }

  private static boolean isOption(CommandSpec command, String argument) {
    String name = name(argument);
    boolean looksLikeOne =
        name.matches("--\\S+") || name.matches("-\\p{Alpha}") || isNumber(command, argument);
    return looksLikeOne || command.findOption(name) != null;
  }

  /** Such as {@code -n5}. */
  private static boolean isNumber(CommandSpec command, String argument) {
    if (!argument.matches("-\\p{Alpha}\\d+")) {
      return false;
    }
    OptionSpec option = command.findOption(argument.substring(0, 2));
    return option != null && option.type() == int.class;
  }

  private static String name(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  private static boolean takesNext(CommandSpec command, String argument) {
    OptionSpec option = command.findOption(argument);
    return option != null && option.arity().max() > 0;
  }

  private static void drain(Stack<String> arguments, List<String> words) {
    while (!arguments.isEmpty()) {
      words.add(arguments.pop());
    }
  }

  private static void refill(Stack<String> arguments, List<String> options, List<String> words) {
    List<String> all = new ArrayList<>(options);
    if (!words.isEmpty()) {
      all.add(END_OF_OPTIONS);
      all.addAll(words);
    }
    Collections.reverse(all);
    all.forEach(arguments::push);
  }
}
