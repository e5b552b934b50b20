/**
 * In: keys, failures and findings.
 * Out: sentences for people, in the window and in batch mode alike.
 * Forbidden: windows, work.
 */
@NullMarked
package org.twinreel.text;

import org.jspecify.annotations.NullMarked;
