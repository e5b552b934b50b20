package org.twinreel.ui.parts;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a control writes its values, where nobody types them. */
public final class WrittenOnly<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** Writes values by {@code words}, and nothing where there is no value. */
    public WrittenOnly(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("values are only written, not “" + text + "”");
    }
}
