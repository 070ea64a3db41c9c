package org.sidenote.api;

/**
 * A check that looks at one section at a time. It is given each section as if that were a record of
 * its own: its header, the section, the marks, parts and repeats in it, and no earlier records. So
 * what it said of a section stands for as long as that section does, whatever is written in others.
 */
public interface SectionCheck extends Check {}
