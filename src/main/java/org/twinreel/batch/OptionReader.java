package org.twinreel.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import picocli.CommandLine.ParseResult;

/** Turns the texts behind the options into values, or says which one makes no sense. */
final class OptionReader {
    private static final int LONGEST_LIST = 1_000_000;

    private final ParseResult given;
    private final Messages messages;

    OptionReader(ParseResult given, Messages messages) {
        this.given = given;
        this.messages = messages;
    }

    BatchOptions options() throws UnusableArgumentsException {
        return new BatchOptions(
                new BatchOptions.Source(
                        optionalPath(BatchSpec.DATA),
                        optionalPath(BatchSpec.SPLIT),
                        new ReadingOptionsReader(given, messages).options()),
                queries(),
                whole(BatchSpec.TOP_K, 10, LONGEST_LIST),
                new BatchOptions.Compute(
                        device(), whole(BatchSpec.THREADS, TorchEngine.DEFAULT_THREADS, TorchEngine.mostThreads())),
                new BatchOptions.Learning(hyperParameters(), inputs()),
                report());
    }

    private Path report() throws UnusableArgumentsException {
        Path report = optionalPath(BatchSpec.REPORT);
        if (report == null) {
            throw wrong("batch.error.no-report");
        }
        return report;
    }

    private @Nullable Path optionalPath(String option) throws UnusableArgumentsException {
        String text = given.matchedOptionValue(option, (String) null);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            throw wrong("batch.error.blank", option);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw wrong("batch.error.path", option, Excerpt.of(text));
        }
    }

    private List<String> queries() throws UnusableArgumentsException {
        List<String> titles = given.matchedOptionValue(BatchSpec.QUERY, List.of());
        if (titles.stream().anyMatch(String::isBlank)) {
            throw wrong("batch.error.blank", BatchSpec.QUERY);
        }
        return titles;
    }

    private int whole(String option, int otherwise, int most) throws UnusableArgumentsException {
        String text = given.matchedOptionValue(option, Integer.toString(otherwise));
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // the sentence below covers it
        }
        throw wrong("batch.error.whole", option, Integer.toString(most), Excerpt.of(text));
    }

    private DeviceChoice device() throws UnusableArgumentsException {
        String text = given.matchedOptionValue(BatchSpec.DEVICE, DeviceChoice.AUTO.text());
        return DeviceChoice.parse(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> wrong("batch.error.device", Excerpt.of(text)));
    }

    private InputChoice inputs() throws UnusableArgumentsException {
        String text = given.matchedOptionValue(BatchSpec.INPUTS, InputChoice.ALL.optionName());
        return InputChoice.named(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> wrong("batch.error.inputs", Excerpt.of(text)));
    }

    private Map<HyperParameter, Double> hyperParameters() throws UnusableArgumentsException {
        var chosen = new EnumMap<HyperParameter, Double>(HyperParameter.class);
        for (HyperParameter parameter : HyperParameter.values()) {
            String text = given.matchedOptionValue(BatchSpec.option(parameter), (String) null);
            if (text != null) {
                chosen.put(parameter, number(parameter, text));
            }
        }
        return chosen;
    }

    private double number(HyperParameter parameter, String text) throws UnusableArgumentsException {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            value = Double.NaN;
        }
        if (!parameter.accepts(value)) {
            throw new UnusableArgumentsException(
                    new ErrorText(messages).sentence(BatchSpec.option(parameter), parameter, Excerpt.of(text)));
        }
        return value;
    }

    private UnusableArgumentsException wrong(String key, Object... arguments) {
        return new UnusableArgumentsException(messages.text(key, arguments));
    }
}
