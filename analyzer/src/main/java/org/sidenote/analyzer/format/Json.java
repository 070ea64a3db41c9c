package org.sidenote.analyzer.format;

import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records, lists and maps as JSON: enums by their ids, days and times as ISO 8601. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING).build();

  private Json() {}

  /** The value on one line, without a line end. */
  public static String of(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
