/**
 * In: figures and names in rows.
 * Out: text to paste and files to save.
 * Forbidden: pages, pipeline types, scenes.
 */
@NullMarked
package org.twinreel.ui.export;

import org.jspecify.annotations.NullMarked;
