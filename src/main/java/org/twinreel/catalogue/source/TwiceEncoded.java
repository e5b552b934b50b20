package org.twinreel.catalogue.source;

/**
 * Text that was UTF-8, was taken for another encoding and written as UTF-8 once more, so that é became Ã©.
 *
 * @param places number of characters in the file that seem to be such; 0 where there are none
 * @param example a word with one of them, as it stands in the file
 * @param isUndone whether every character beyond ASCII in the file is such, so that reading undoes it
 */
public record TwiceEncoded(long places, String example, boolean isUndone) {
    /** None such. */
    public static final TwiceEncoded NONE = new TwiceEncoded(0, "", false);
}
