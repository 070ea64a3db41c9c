package org.sidenote.analyzer.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the calling thread, in nanoseconds: what others do meanwhile is not in it. */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Seconds since an earlier {@link #now}. */
  static double since(long start) {
    return (now() - start) / 1e9;
  }
}
