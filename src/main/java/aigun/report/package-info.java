/**
 * What was found out or played, as text, Markdown, HTML, a picture or a recording for a person and as JSON for a program.
 * Knows no disk and no terminal; how wide a page is, which signs it may use and what a terminal is given for a frame it is
 * told.
 */
@NullMarked
package aigun.report;

import org.jspecify.annotations.NullMarked;
