/**
 * In: a sentence about a failure.
 * Out: a banner that shows it until it is dismissed.
 * Forbidden: deciding what the sentence says.
 */
@NullMarked
package org.twinreel.ui.error;

import org.jspecify.annotations.NullMarked;
