/** Reading YAML data files so that whatever is wrong in one is named by file, line and reason. */
@NullMarked
package org.sidenote.analyzer.data;

import org.jspecify.annotations.NullMarked;
