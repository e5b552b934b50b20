package org.twinreel.text;

import java.util.List;
import org.twinreel.evaluation.Statement;

/** Turns what figures say into sentences. */
public final class ReadingText {
    /** Differences of shares are told in percentage points: per cent of per cent would be misread. */
    private static final double POINTS = 100;

    private final Messages messages;

    /** Sentences in the language of {@code messages}. */
    public ReadingText(Messages messages) {
        this.messages = messages;
    }

    /** A sentence or two for each statement. */
    public List<String> paragraphs(List<Statement> statements) {
        return statements.stream().map(this::paragraph).toList();
    }

    /** A sentence or two for a statement. */
    public String paragraph(Statement statement) {
        return messages.text(
                "evaluation.reading." + statement.finding().key(),
                statement.queries(),
                statement.figure().mean(),
                statement.beside().mean(),
                POINTS * statement.difference().mean(),
                POINTS * statement.difference().low(),
                POINTS * statement.difference().high());
    }
}
