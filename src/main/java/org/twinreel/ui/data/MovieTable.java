package org.twinreel.ui.data;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** All movies, to sort and to filter. */
final class MovieTable implements Builder<Region> {
    private final Catalogue catalogue;
    private final Messages messages;

    MovieTable(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var shown = new FilteredList<>(FXCollections.observableList(catalogue.movies()));
        var filter = new TextField();
        filter.setId("data-filter");
        filter.setPromptText(messages.text("data.filter"));
        filter.setAccessibleText(messages.text("data.filter"));
        filter.textProperty().addListener((property, before, typed) -> shown.setPredicate(matching(typed)));
        HBox.setHgrow(filter, Priority.ALWAYS);
        var count = new Label();
        count.setId("data-filter-count");
        count.getStyleClass().add(Styles.QUIET);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("data.filter.count", shown.size(), catalogue.size()), shown));
        var bar = new HBox(12, filter, count);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);

        var sorted = new SortedList<>(shown);
        var table = table();
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(8, bar, table);
    }

    private static java.util.function.Predicate<Movie> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return movie -> wanted.isEmpty()
                || movie.title().toLowerCase(Locale.ROOT).contains(wanted)
                || movie.language().equals(wanted)
                || movie.genres().stream()
                        .anyMatch(genre -> genre.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private TableView<Movie> table() {
        var table = new TableView<Movie>();
        table.setId("data-movies");
        table.setAccessibleText(messages.text("data.tab.movies"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("data.filter.none")));
        table.getColumns().add(number("row", 56, Movie::index));
        table.getColumns().add(column("title", 260, Movie::title));
        table.getColumns().add(yearColumn());
        table.getColumns().add(column("language", 80, Movie::language));
        table.getColumns().add(number("vote", 70, Movie::voteAverage));
        table.getColumns().add(number("votes", 80, Movie::voteCount));
        table.getColumns().add(number("popularity", 90, Movie::popularity));
        table.getColumns().add(number("id", 80, Movie::tmdbId));
        table.getColumns().add(column("genres", 300, movie -> movie.genres().stream()
                .map(Genre::name)
                .collect(Collectors.joining(", "))));
        return table;
    }

    private <T> TableColumn<Movie, T> column(String key, double width, Function<Movie, T> value) {
        var column = new TableColumn<Movie, T>(messages.text("data.column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private <T extends Number> TableColumn<Movie, T> number(String key, double width, Function<Movie, T> value) {
        TableColumn<Movie, T> column = column(key, width, value);
        column.getStyleClass().add(Styles.NUMBER_COLUMN);
        return column;
    }

    private TableColumn<Movie, String> yearColumn() {
        TableColumn<Movie, String> column = column(
                "year",
                80,
                movie -> movie.releaseYear().isPresent()
                        ? Integer.toString(movie.releaseYear().getAsInt())
                        : messages.text("common.unknown"));
        column.setComparator(Comparator.naturalOrder());
        return column;
    }
}
