/**
 * In: texts and nodes.
 * Out: the small widgets that every page is put together from.
 * Forbidden: pages, view models, pipeline types.
 */
@NullMarked
package org.twinreel.ui.parts;

import org.jspecify.annotations.NullMarked;
