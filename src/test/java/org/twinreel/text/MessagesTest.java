package org.twinreel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*)\"");
    private static final Pattern WHOLE_KEY = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Messages messages = Messages.load(Locale.ENGLISH);

    @Test
    void fillsArgumentsIn() {
        assertThat(messages.text("shell.job.left", "8 s")).isEqualTo("8 s left");
    }

    @Test
    void writesNumbersInTheLanguageOfTheTexts() {
        assertThat(messages.text("shell.status.movies", "a.csv", 9998)).isEqualTo("a.csv · 9,998 movies");
    }

    @Test
    void refusesAKeyThatNobodyDefined() {
        assertThatThrownBy(() -> messages.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void fallsBackToEnglishWhereThereIsNoTranslation() {
        assertThat(Messages.load(Locale.forLanguageTag("xx")).text("page.data")).isEqualTo("Data");
    }

    @Test
    void everyKeyThatTheCodeNamesIsDefined() throws IOException {
        Set<String> named = new HashSet<>();
        for (String source : sources()) {
            WHOLE_KEY.matcher(source).results().forEach(match -> named.add(match.group(1)));
        }

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(messages.keys()).containsAll(named);
    }

    @Test
    void everyKeyThatIsDefinedIsNamedByTheCode() throws IOException {
        Set<String> literals = new HashSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().forEach(match -> literals.add(match.group(1)));
        }
        Set<String> beginnings = literals.stream()
                .filter(literal -> literal.matches("[a-z]+\\.([a-z-]+\\.)*"))
                .collect(Collectors.toSet());

        Set<String> unused = messages.keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !key.matches(".*\\.(axis|help)") || !literals.contains(key.replaceAll("\\.\\w+$", "")))
                .collect(Collectors.toSet());

        assertThat(unused).isEmpty();
    }

    private static Set<String> sources() throws IOException {
        var sources = new HashSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
