/**
 * The words that case-recording systems, rule authors and Sidenote share.
 *
 * <p>Three readers, three doors:
 *
 * <ul>
 *   <li><b>Everyone</b>: {@link org.sidenote.api.CaseRecord} goes in, {@link
 *       org.sidenote.api.Result} comes out: {@link org.sidenote.api.Finding findings} (something to
 *       look at), {@link org.sidenote.api.Mark marks} (something seen, good or bad) and {@link
 *       org.sidenote.api.Measures}.
 *   <li><b>Rule authors</b> write a rule file and, for structure or history, one {@link
 *       org.sidenote.api.Check}, which looks at a {@link org.sidenote.api.Reading} and answers with
 *       {@link org.sidenote.api.Sighting sightings}; where it looks at one section at a time, it is
 *       a {@link org.sidenote.api.SectionCheck}. What a section tells by itself is a {@link
 *       org.sidenote.api.SectionFact}, worked out once.
 *   <li><b>Case-recording systems</b> (hosts) implement {@link org.sidenote.api.RecordSource} and
 *       {@link org.sidenote.api.DraftSink}; every call carries the {@link
 *       org.sidenote.api.HostUser} who is asking.
 * </ul>
 *
 * <p>Offsets are UTF-16 code units into a section's text, half-open. Shares run from 0 to 1.
 * Nothing here depends on anything but JSpecify's annotations, and nothing here may.
 */
@NullMarked
package org.sidenote.api;

import org.jspecify.annotations.NullMarked;
