package org.twinreel.ui.parts;

import java.util.Locale;
import org.twinreel.text.Messages;

/** What people call a language. */
public final class LanguageName {
    private LanguageName() {}

    /** The name of a language code with the code, or the code alone where nobody knows a name; blank is "unknown". */
    public static String of(String code, Messages messages) {
        if (code.isEmpty()) {
            return messages.text("common.unknown");
        }
        // TMDB's own code for Cantonese, which the JDK does not know.
        String name = code.equals("cn")
                ? messages.text("common.language.cantonese")
                : Locale.forLanguageTag(code).getDisplayLanguage(messages.locale());
        return name.equals(code) || name.isEmpty() ? code : name + " (" + code + ")";
    }
}
