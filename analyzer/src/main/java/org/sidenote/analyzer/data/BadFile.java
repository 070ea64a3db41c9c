package org.sidenote.analyzer.data;

/** A data file that cannot be used; the message names the file, the line and what to do. */
public final class BadFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String reason;

  public BadFile(String file, int line, String reason) {
    super("%s line %d: %s".formatted(file, line, reason));
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** What the file is called. */
  public String file() {
    return file;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }
}
