package org.twinreel.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/** Values as JSON text that people can read, too. */
public final class JsonText {
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(Double.class, (JsonSerializer<Double>)
                    (value, type, context) -> Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE)
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private JsonText() {}

    /** The text, with a line break at its end; a figure that does not exist is {@code null}. */
    public static String of(Object value) {
        return GSON.toJson(value) + "\n";
    }
}
