package org.twinreel.ui.error;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Alert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.text.Messages;

/** Where exceptions end that nobody expected: one log entry each, and one dialog at a time. */
public final class BugReporter implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(BugReporter.class);

    private final Messages messages;
    private final AtomicBoolean showing = new AtomicBoolean();

    /** A reporter in the language of {@code messages}; meant for the JavaFX thread. */
    public BugReporter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        LOG.error("unexpected in thread {}", thread.getName(), bug);
        if (showing.compareAndSet(false, true)) {
            var dialog = new Alert(Alert.AlertType.ERROR);
            dialog.setTitle(messages.text("app.name"));
            dialog.setHeaderText(messages.text("shell.bug.title"));
            dialog.setContentText(messages.text("shell.bug.text", bug.getClass().getSimpleName()));
            dialog.setOnHidden(event -> showing.set(false));
            dialog.show();
        }
    }
}
