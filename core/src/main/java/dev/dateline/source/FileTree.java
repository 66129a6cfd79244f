package dev.dateline.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file, or a directory with everything below, in the order of names.
 *
 * <p>A link is followed to its real path, unless that lies in a directory that is read anyway; so
 * links cannot make a loop, and no file is read twice.
 */
final class FileTree {
  private final Path root;
  private final FileNames names;
  private final TrackedFiles files;
  private final Readings out;
  private final Set<Path> linked = new HashSet<>();

  FileTree(Path root, FileNames names, TrackedFiles files, Readings out) {
    this.root = root;
    this.names = names;
    this.files = files;
    this.out = out;
  }

  void read() {
    visit(root);
  }

  private void visit(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        visitAll(children(path));
      } else if (attributes.isRegularFile()) {
        files.read(path, attributes);
      } else {
        out.skipped(names.origin(path), "a device, pipe or socket");
      }
    } catch (IOException e) {
      out.failed(names.origin(path), Reasons.unreadable(e));
    }
  }

  private void visitAll(List<Path> children) throws IOException {
    for (Path child : children) {
      if (child.getFileName().toString().startsWith(".")) {
        out.skipped(names.origin(child), "hidden");
      } else if (Files.isSymbolicLink(child)) {
        follow(child);
      } else {
        visit(child);
      }
    }
  }

  private void follow(Path link) {
    try {
      Path target = link.toRealPath();
      if (isReadAnyway(target)) {
        out.skipped(names.origin(link), "a link to " + target + ", which is read there");
      } else {
        linked.add(target);
        visit(target);
      }
    } catch (NoSuchFileException e) {
      out.failed(names.origin(link), "a link to nowhere");
    } catch (IOException e) {
      out.failed(names.origin(link), Reasons.unreadable(e));
    }
  }

  private boolean isReadAnyway(Path target) {
    if (root.startsWith(target)) {
      return true;
    }
    for (Path path = target; path != null; path = path.getParent()) {
      if (path.equals(root) || linked.contains(path)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> children(Path directory) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(null);
    return children;
  }
}
