package org.twinreel.ui.style;

/** The style classes that {@code assets/styles/twinreel.css} defines beyond AtlantaFX's own. */
public final class Styles {
    public static final String RAIL = "rail";
    public static final String RAIL_ITEM = "rail-item";
    public static final String RAIL_BRAND = "rail-brand";
    public static final String STATUS_LINE = "status-line";
    public static final String PAGE = "page";
    public static final String PAGE_TITLE = "page-title";
    public static final String PAGE_LEAD = "page-lead";
    public static final String CARD = "card-box";
    public static final String CARD_TITLE = "card-title";
    public static final String CARD_NOTE = "card-note";
    public static final String FIGURE = "figure";
    public static final String FIGURE_VALUE = "figure-value";
    public static final String FIGURE_NAME = "figure-name";
    public static final String ERROR_BANNER = "error-banner";
    public static final String EMPTY_STATE = "empty-state";
    public static final String BAR_TRACK = "bar-track";
    public static final String BAR_FILL = "bar-fill";
    public static final String CHIP = "chip";
    public static final String QUIET = "quiet";
    public static final String MONO = "mono";
    public static final String TOOLBAR = "toolbar";
    public static final String CHOICE_BAR = "choice-bar";
    public static final String MOVIE_CHOICES = "movie-choices";
    public static final String MOVIE_CHOICE = "movie-choice";
    public static final String UNTRAINED = "untrained";

    public static final String NUMBER_COLUMN = "number-column";

    private Styles() {}
}
