package org.sidenote.analyzer.report;

import org.sidenote.analyzer.format.Json;
import org.sidenote.api.Result;

/** A result as one line of JSON: the same on the command line, over HTTP and in the panel. */
public final class ResultJson {

  private ResultJson() {}

  /** The result, without a line end. */
  public static String of(Result result) {
    return Json.of(result);
  }
}
