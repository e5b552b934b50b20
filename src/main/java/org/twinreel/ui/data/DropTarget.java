package org.twinreel.ui.data;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/**
 * Takes what is dragged onto a page. Texts and addresses are taken too, so that a person who drops one is told what can
 * be dropped.
 */
final class DropTarget {
    private static final String MARK = "drop-target";

    private final Region page;
    private final Predicate<List<Path>> opens;

    /**
     * A target.
     *
     * @param opens told of the files that were dropped, if any; says whether it opens them
     */
    DropTarget(Region page, Predicate<List<Path>> opens) {
        this.page = page;
        this.opens = opens;
    }

    void install() {
        page.setOnDragOver(this::over);
        page.setOnDragExited(event -> page.getStyleClass().remove(MARK));
        page.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles() || board.hasString() || board.hasUrl()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!page.getStyleClass().contains(MARK)) {
                page.getStyleClass().add(MARK);
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(opens.test(
                event.getDragboard().getFiles().stream().map(File::toPath).toList()));
        event.consume();
    }
}
