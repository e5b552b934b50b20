package org.twinreel.ui.mapping;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.reading.DetectedFile;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.ChosenFile;

/**
 * How a file is read: what was found out, what a person says instead, and what its first rows look like then. Every
 * change of the format looks at the file anew, in the background.
 */
public final class MappingViewModel {
    private final Path file;
    private final Messages messages;
    private final FormatForm format;
    private final ColumnForm columns;
    private final FileLooks looks;
    private final WholeReading reading;
    private final ReadOnlyObjectWrapper<@Nullable DetectedFile> detected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private String lookFailure = "";

    /**
     * A view model that looks at a file at once.
     *
     * @param file with what was said about it before
     * @param looks runs the looks at its beginning
     * @param opening reads all of it
     */
    public MappingViewModel(ChosenFile file, JobRunner looks, Opening opening, Messages messages) {
        this.file = file.path();
        this.messages = messages;
        this.format = new FormatForm(file.options().format(), messages);
        this.columns = new ColumnForm(file.options().columns(), messages);
        this.looks = new FileLooks(file.path(), looks, messages.text("mapping.job.look"));
        this.reading = new WholeReading(opening, messages);
        look();
    }

    /** The file's name. */
    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** Where the dialog stands. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return reading.phase();
    }

    /** What the latest look that succeeded has shown; null before the first. */
    ReadOnlyObjectProperty<@Nullable DetectedFile> detected() {
        return detected.getReadOnlyProperty();
    }

    /** Whether a look is under way. */
    ReadOnlyBooleanProperty looking() {
        return looks.running();
    }

    /** Why the file cannot be read like this, for people; empty where it can. */
    ReadOnlyStringProperty objection() {
        return objection.getReadOnlyProperty();
    }

    /** What came of the latest try, for people, where it can be tried again as it is; empty where there is nothing. */
    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /** How much of the whole file is read, 0..1; below 0 while nobody knows. */
    ReadOnlyDoubleProperty progress() {
        return reading.progress();
    }

    /** Counts changes of anything that can be chosen or is offered. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Whether {@link #read} would read. */
    BooleanBinding readable() {
        return Bindings.createBooleanBinding(this::isReadable, phase(), objection, looking(), detected);
    }

    private boolean isReadable() {
        return isChoosing() && objection.get().isEmpty() && !looking().get() && detected.get() != null;
    }

    private boolean isChoosing() {
        return phase().get() == Phase.CHOOSING;
    }

    /** Whether a person has said anything. */
    boolean isChanged() {
        return format.isChanged() || columns.isChanged();
    }

    List<Option<PartChoice>> options(FormatPart part) {
        return format.options(part, foundFormat());
    }

    PartChoice choice(FormatPart part) {
        return format.choice(part);
    }

    List<Option<ColumnChoice>> options(Field field) {
        return columns.options(field);
    }

    ColumnChoice choice(Field field) {
        return columns.choice(field);
    }

    /** Whether there can be no movies because nobody knows this field's column. */
    boolean isMissing(Field field) {
        return detected.get() != null
                && field.isRequired()
                && !columns.mapping().containsKey(field);
    }

    /** What a column of the file is called. */
    String columnName(int position) {
        return columns.name(position);
    }

    /** What a column is taken for, in words; empty where for nothing. */
    String takenFor(int position) {
        return columns.takenFor(position);
    }

    /** What these columns cost, though the file can be read; empty where nothing. */
    String cost() {
        return detected.get() == null || columns.hasVotes() ? "" : messages.text("reading.notice.no-votes");
    }

    /** Says something about a part of the format and looks at the file anew. */
    void choose(FormatPart part, PartChoice choice) {
        if (isChoosing() && !choice.equals(format.choice(part))) {
            format.choose(part, choice);
            look();
        }
    }

    /** Says which column a field is; the file need not be looked at for that. */
    void choose(Field field, ColumnChoice choice) {
        if (isChoosing() && !choice.equals(columns.choice(field))) {
            columns.choose(field, choice);
            remark.set("");
            tell();
        }
    }

    /** Takes back all that a person has said. */
    void reset() {
        if (isChoosing()) {
            format.reset();
            columns.reset();
            look();
        }
    }

    private @Nullable FileFormat foundFormat() {
        DetectedFile known = detected.get();
        return known == null ? null : known.table().format();
    }

    private void look() {
        lookFailure = "";
        remark.set("");
        if (format.objection().isEmpty()) {
            looks.start(format.format(foundFormat()), new FileLooks.Ending(this::seen, this::failed, this::stopped));
        } else {
            looks.end();
        }
        tell();
    }

    private void seen(DetectedFile seen) {
        columns.follow(seen);
        detected.set(seen);
        tell();
    }

    private void failed(Exception cause) {
        lookFailure = new ErrorText(messages).problem(cause);
        tell();
    }

    private void stopped() {
        remark.set(messages.text("mapping.look.stopped"));
    }

    /** Ends a look that takes too long; what the one before it has shown stays in view. */
    void stopLooking() {
        if (looking().get()) {
            looks.end();
            stopped();
        }
    }

    /** Says aloud that something has changed. */
    private void tell() {
        String wrong = format.objection().isEmpty() ? lookFailure : format.objection();
        objection.set(wrong.isEmpty() && detected.get() != null ? columns.objection() : wrong);
        changes.set(changes.get() + 1);
    }

    /** Reads the whole file; the dialog stays until that has succeeded. */
    void read() {
        if (isReadable()) {
            remark.set("");
            reading.start(new ChosenFile(file, chosen()), remark::set);
        }
    }

    /** All that was said. */
    ReadingOptions chosen() {
        return new ReadingOptions(format.format(foundFormat()), columns.chosen());
    }

    /** Stops the reading and goes back to the choices. */
    void stopReading() {
        reading.stop();
    }

    /** Closes the dialog; what was open stays open. */
    public void cancel() {
        looks.end();
        reading.close();
    }
}
