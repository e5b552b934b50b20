package org.twinreel.ui;

import org.twinreel.ui.style.Icons;

/** The pages, in the order in which the story goes. */
public enum Page {
    DATA("page.data", Icons.DATA),
    FEATURES("page.features", Icons.FEATURES),
    TRAIN("page.train", Icons.TRAIN),
    COMPARE("page.compare", Icons.COMPARE),
    EVALUATE("page.evaluate", Icons.EVALUATE);

    private final String nameKey;
    private final Icons icon;

    Page(String nameKey, Icons icon) {
        this.nameKey = nameKey;
        this.icon = icon;
    }

    /** The text key of its name. */
    public String nameKey() {
        return nameKey;
    }

    /** Its picture on the navigation rail. */
    public Icons icon() {
        return icon;
    }
}
