package org.sidenote.api;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of record Sidenote knows. {@link #toString()} is the id used in files and over HTTP.
 */
public enum RecordType {
  CASE_NOTE,
  HOME_VISIT,
  PHONE_CALL,
  EMAIL,
  MEETING,
  CHILD_AND_FAMILY_ASSESSMENT,
  CARE_PLAN,
  PATHWAY_PLAN,
  REVIEW,
  CONFERENCE_REPORT,
  SAFEGUARDING_ENQUIRY,
  CARE_ACT_ASSESSMENT,
  CARERS_ASSESSMENT,
  SUPPORT_PLAN,
  MENTAL_CAPACITY_ASSESSMENT,
  HOSPITAL_DISCHARGE,
  SUPERVISION,
  CHRONOLOGY,
  CASE_SUMMARY,
  DIRECT_WORK,
  LETTER_TO_CHILD;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The type with that id; empty for one Sidenote does not know, which is then read as a case note.
   */
  public static Optional<RecordType> of(String id) {
    for (RecordType type : values()) {
      if (type.id.equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type in words: "home visit". */
  public String words() {
    return this == CARE_ACT_ASSESSMENT ? "Care Act assessment" : id.replace('-', ' ');
  }

  @Override
  public String toString() {
    return id;
  }
}
