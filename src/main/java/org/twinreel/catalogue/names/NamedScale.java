package org.twinreel.catalogue.names;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale that the name of a column of ratings tells, as {@code rating (out of 5)}, {@code score_percent} and
 * {@code Note /20} do.
 *
 * @param stem the name without it
 * @param most the best rating, from 4 to 100; empty where the name tells none
 */
public record NamedScale(String stem, OptionalInt most) {
    private static final int LONGEST = 60;

    /** What such a name may end with, so that few others are looked at. */
    private static final String LAST = "0456%)]etET";

    private static final String LETTERBOXD = "Letterboxd ";

    private static final String STEM = "(?i)(.*?\\p{L})";
    private static final String UP_TO =
            "(?:out[\\s_]?of|of|from|von|sur|su|de|van|av|af|из|max\\.?|/" + "|[01][\\s_]*(?:[-–]|to|bis|à|a))[\\s_]*";
    private static final Pattern SCALE = Pattern.compile(STEM
            + "(?:[\\s_.,:(\\[-]*" + UP_TO + "|[\\s_.-]+|\\s*[(\\[]\\s*)"
            + "(4|5|6|10|20|100)\\s*(?:stars|points|punkte|sterne|%)?[)\\]]?");
    private static final Pattern PERCENT = Pattern.compile(STEM + "[\\s_.,:(\\[-]*(?:in|en|as)?[\\s_]*"
            + "(?:%|per[\\s_]?cent(?:age)?|pct|prozent|pourcentage|porcentaje)[)\\]]?");

    /** The scale that a name among a table's names tells; what comes from Letterboxd is rated by up to five stars. */
    public static OptionalInt most(String name, List<String> names) {
        OptionalInt most = of(name).most();
        boolean letterboxd = !name.isEmpty() && names.stream().anyMatch(other -> other.startsWith(LETTERBOXD));
        return most.isEmpty() && letterboxd ? OptionalInt.of(5) : most;
    }

    /** The scale of a name. */
    public static NamedScale of(String name) {
        String text = name.strip();
        if (!text.isEmpty() && text.length() <= LONGEST && LAST.indexOf(text.charAt(text.length() - 1)) >= 0) {
            Matcher scale = SCALE.matcher(text);
            if (scale.matches()) {
                return new NamedScale(scale.group(1), OptionalInt.of(Integer.parseInt(scale.group(2))));
            }
            Matcher percent = PERCENT.matcher(text);
            if (percent.matches()) {
                return new NamedScale(percent.group(1), OptionalInt.of(100));
            }
        }
        return new NamedScale(text, OptionalInt.empty());
    }
}
