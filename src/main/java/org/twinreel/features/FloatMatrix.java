package org.twinreel.features;

/**
 * A dense matrix in row-major order. The array is shared, not copied: matrices are large, and whoever makes one gives
 * its array away.
 *
 * @param rows number of rows, at least 0
 * @param columns number of columns, at least 0
 * @param values element (r, c) at {@code r * columns + c}
 */
public record FloatMatrix(int rows, int columns, float[] values) {
    public FloatMatrix {
        if (rows < 0 || columns < 0 || (long) rows * columns != values.length) {
            throw new IllegalArgumentException(
                    rows + " × " + columns + " does not describe " + values.length + " values");
        }
    }

    /** A matrix of zeros. */
    public static FloatMatrix zeros(int rows, int columns) {
        return new FloatMatrix(rows, columns, new float[Math.multiplyExact(rows, columns)]);
    }

    /** Element (row, column). */
    public float get(int row, int column) {
        return values[row * columns + column];
    }

    /** A copy of one row. */
    public float[] row(int row) {
        return java.util.Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }

    /** The columns of all {@code parts} side by side; all must have the same number of rows. */
    public static FloatMatrix sideBySide(FloatMatrix... parts) {
        int rows = parts[0].rows;
        int columns = 0;
        for (FloatMatrix part : parts) {
            if (part.rows != rows) {
                throw new IllegalArgumentException("parts have " + rows + " and " + part.rows + " rows");
            }
            columns += part.columns;
        }
        var joined = zeros(rows, columns);
        int offset = 0;
        for (FloatMatrix part : parts) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(part.values, row * part.columns, joined.values, row * columns + offset, part.columns);
            }
            offset += part.columns;
        }
        return joined;
    }
}
