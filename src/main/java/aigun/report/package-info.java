/**
 * What was found out, as text, Markdown or HTML for a person and as JSON for a program. Knows no disk and no terminal; how
 * wide a page is and which signs it may use it is told.
 */
@NullMarked
package aigun.report;

import org.jspecify.annotations.NullMarked;
