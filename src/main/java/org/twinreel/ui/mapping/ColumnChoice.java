package org.twinreel.ui.mapping;

/**
 * Which column a field is to be read from.
 *
 * @param how where it comes from
 * @param position counted from 0; -1 where there is none
 */
record ColumnChoice(How how, int position) {
    /** It is to be found out. */
    static final ColumnChoice FOUND = new ColumnChoice(How.FOUND, -1);

    /** The field is to have no column. */
    static final ColumnChoice NONE = new ColumnChoice(How.NONE, -1);

    /** Where a choice comes from. */
    enum How {
        FOUND,
        NONE,
        COLUMN
    }

    static ColumnChoice of(int position) {
        return new ColumnChoice(How.COLUMN, position);
    }
}
