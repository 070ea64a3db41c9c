package org.sidenote.analyzer.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.api.Finding;
import org.sidenote.api.Related;
import org.sidenote.api.Result;
import org.sidenote.api.VoiceMap;

/**
 * What notes without an id of their own are called: the file's name, with as many of its folders as
 * tell it from others of that name. They are compared by their whole path, which is the same
 * whichever other files are named.
 */
final class NoteNames {

  private final Map<String, String> names = new HashMap<>();
  private final String here = Path.of("").toAbsolutePath() + File.separator;

  /** Names for the notes among these files. */
  NoteNames(Collection<Path> files) {
    Set<Path> unnamed = new TreeSet<>();
    files.forEach(file -> unnamed.add(Path.of(RecordFile.idOf(file))));
    Set<Path> all = Set.copyOf(unnamed);
    for (int length = 1; !unnamed.isEmpty(); length++) {
      Set<Path> once = new HashSet<>();
      Set<Path> more = new HashSet<>();
      for (Path path : all) {
        Path end = end(path, length);
        if (!once.add(end)) {
          more.add(end);
        }
      }
      int parts = length;
      unnamed.removeIf(path -> {
        Path end = end(path, parts);
        boolean only = !more.contains(end) || parts >= path.getNameCount();
        if (only) {
          names.put(path.toString(), end.toString());
        }
        return only;
      });
    }
  }

  private static Path end(Path path, int length) {
    int count = path.getNameCount();
    return count == 0 ? path : path.subpath(Math.max(0, count - length), count);
  }

  /** What a record is called: an id of its own stays as it is. */
  String of(String id) {
    String name = names.get(id);
    // A note that only an index knows of is called by its path from here.
    return name != null ? name : id.startsWith(here) ? id.substring(here.length()) : id;
  }

  /** The result with the names of its records. */
  Result in(Result result) {
    VoiceMap voices = result.voices();
    return new Result(
        of(result.record()),
        result.findings().stream().map(this::in).toList(),
        result.marks(),
        result.measures(),
        new VoiceMap(voices.shares(), in(voices.lastHeard())),
        result.notices());
  }

  private Finding in(Finding finding) {
    List<Related> related =
        finding.related().stream()
            .map(r ->
                new Related(
                    of(r.record()), r.section(), r.start(), r.end(), r.relation(), r.similarity()))
            .toList();
    return new Finding(
        finding.rule(),
        finding.category(),
        finding.severity(),
        finding.section(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.message(),
        finding.why(),
        finding.guidance(),
        finding.suggestions(),
        related,
        finding.fingerprint());
  }

  private VoiceMap.@Nullable LastHeard in(VoiceMap.@Nullable LastHeard last) {
    return last == null ? null : new VoiceMap.LastHeard(of(last.record()), last.type(), last.on());
  }
}
