package org.twinreel.ui.mapping;

/**
 * One of several choices and what a person reads of it.
 *
 * @param choice what is chosen
 * @param label how the list calls it
 * @param <C> what can be chosen
 */
record Option<C>(C choice, String label) {
    @Override
    public String toString() {
        return label;
    }
}
