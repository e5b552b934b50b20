package org.twinreel.catalogue.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.names.NamedScale;
import org.twinreel.catalogue.values.CellValue;
import org.twinreel.catalogue.values.NumberNotation;
import org.twinreel.catalogue.values.NumberNotation.Evidence;
import org.twinreel.catalogue.values.NumberText;
import org.twinreel.catalogue.values.RatingScale;

/**
 * Reads the numbers of a file. How they are written is decided over whole columns, and where a column does not tell,
 * over the file; a number that is plain is read as it stands.
 */
public final class Numbers {
    private static final List<Field> FIELDS = List.of(Field.VOTE_AVERAGE, Field.VOTE_COUNT, Field.POPULARITY, Field.ID);

    private final Map<Field, NumberNotation> notations = new EnumMap<>(Field.class);
    private static final String THOUSANDS = "kK";
    private static final String TENS_OF_THOUSANDS = "万萬만";
    private static final String MILLIONS = "mM";

    private final RatingScale ratings;
    private final List<String> withComma = new ArrayList<>();
    private final List<String> ambiguous = new ArrayList<>();

    Numbers(FileTable table) {
        ratings = new RatingScale(
                NumberText.bare(Field.VOTE_AVERAGE, table.column(Field.VOTE_AVERAGE)),
                NamedScale.most(table.name(Field.VOTE_AVERAGE), table.names()));
        var evidence = new EnumMap<Field, Evidence>(Field.class);
        FIELDS.forEach(field -> evidence.put(field, Evidence.of(NumberText.bare(field, table.column(field)))));
        Evidence all = evidence.values().stream().reduce(new Evidence(0, 0, 0), Evidence::plus);
        NumberNotation ofFile = NumberNotation.of(all, NumberNotation.DECIMAL_POINT);
        boolean fileTells = all.point() != all.comma();
        evidence.forEach((field, found) -> {
            notations.put(field, NumberNotation.of(found, ofFile));
            if (notation(field) == NumberNotation.DECIMAL_COMMA && found.comma() + found.either() > 0) {
                withComma.add(field.header());
            }
            // Numbers of votes are whole: what could be decimals there is none.
            boolean grouped = field != Field.VOTE_COUNT
                    && found.either() > 0
                    && holdsComma(NumberText.bare(field, table.column(field)));
            if (grouped && found.point() == found.comma() && !fileTells) {
                ambiguous.add(field.header());
            }
        });
    }

    private static boolean holdsComma(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.indexOf(',') >= 0);
    }

    /** A vote average from 0 to 10, whatever its scale. */
    OptionalDouble voteAverage(String cell) {
        String number = NumberText.bare(Field.VOTE_AVERAGE, cell);
        OptionalDouble scaled = ratings.decimal(number);
        return scaled.isPresent() || !ratings.endsAtTen() ? scaled : decimal(Field.VOTE_AVERAGE, number, 10.0);
    }

    /** A decimal number from 0 to a largest one. */
    OptionalDouble decimal(Field field, String cell, double largest) {
        OptionalDouble plain = CellValue.decimal(cell, largest);
        return plain.isPresent() && !isGrouped(field, cell)
                ? plain
                : CellValue.decimal(notation(field).plain(NumberText.bare(field, cell)), largest);
    }

    /** A whole number of at least 0. */
    OptionalLong whole(Field field, String cell) {
        OptionalLong plain = CellValue.whole(cell);
        if (plain.isPresent() || cell.isEmpty()) {
            return plain;
        }
        String number = NumberText.bare(field, cell).strip();
        OptionalLong written = CellValue.whole(notation(field).plain(number));
        return written.isPresent() ? written : rounded(number);
    }

    /** Such as 29.7K or 1.2M. */
    private static OptionalLong rounded(String cell) {
        char last = cell.isEmpty() ? ' ' : cell.charAt(cell.length() - 1);
        double unit = unit(last);
        if (unit == 0.0) {
            return OptionalLong.empty();
        }
        String number = cell.substring(0, cell.length() - 1).strip().replace(',', '.');
        OptionalDouble value = CellValue.decimal(number, 1e9);
        return value.isPresent() ? OptionalLong.of(Math.round(unit * value.getAsDouble())) : OptionalLong.empty();
    }

    /** What a number with this letter behind it is counted in; 0 where the letter says nothing of it. */
    private static double unit(char letter) {
        if (THOUSANDS.indexOf(letter) >= 0) {
            return 1e3;
        }
        if (TENS_OF_THOUSANDS.indexOf(letter) >= 0) {
            return 1e4;
        }
        return MILLIONS.indexOf(letter) >= 0 ? 1e6 : 0.0;
    }

    /** In 1.234 of a file with decimal commas the point parts thousands, though it reads as a plain number. */
    private boolean isGrouped(Field field, String cell) {
        return notation(field) == NumberNotation.DECIMAL_COMMA
                && Evidence.of(List.of(cell)).either() > 0;
    }

    private NumberNotation notation(Field field) {
        return notations.getOrDefault(field, NumberNotation.DECIMAL_POINT);
    }

    List<ReadingNotice> notices() {
        var notices = new ArrayList<ReadingNotice>();
        if (ratings.converted() > 0) {
            notices.add(new ReadingNotice(
                    ReadingNotice.Kind.RATINGS_CONVERTED, List.of(Integer.toString(ratings.converted()))));
        }
        if (!withComma.isEmpty()) {
            notices.add(new ReadingNotice(ReadingNotice.Kind.DECIMAL_COMMA, withComma));
        }
        if (!ambiguous.isEmpty()) {
            notices.add(new ReadingNotice(ReadingNotice.Kind.NUMBERS_AMBIGUOUS, ambiguous));
        }
        return notices;
    }
}
