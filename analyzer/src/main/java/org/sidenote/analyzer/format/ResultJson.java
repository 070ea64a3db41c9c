package org.sidenote.analyzer.format;

import org.sidenote.api.Result;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A result as one line of JSON: the same on the command line, over HTTP and in the panel. */
public final class ResultJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING).build();

  private ResultJson() {}

  /** The result, without a line end. */
  public static String of(Result result) {
    return MAPPER.writeValueAsString(result);
  }

  /** Anything else made of records, lists and maps, written the same way. */
  static String ofAny(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
