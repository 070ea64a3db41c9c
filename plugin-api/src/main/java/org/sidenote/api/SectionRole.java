package org.sidenote.api;

/** What a section of a form is for, recognised by its heading. */
public enum SectionRole {
  /** The person's own views, wishes, feelings, words. */
  VOICE,
  /** Somebody else's views: a parent's, a carer's, a professional's. */
  OTHER_VOICE,
  /** Law, orders, status: process by nature. */
  LEGAL,
  /** What happens next. */
  PLAN,
  /** Anything else. */
  OTHER
}
