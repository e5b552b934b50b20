package org.twinreel.features;

import java.util.Arrays;

/**
 * Finds the largest of many counts by quickselect (C. A. R. Hoare, "Algorithm 65: Find", DOI 10.1145/366622.366647).
 *
 * <p>Thousands of terms occur equally often, and only some of them fit under the cut. scikit-learn cuts after
 * {@code numpy.argsort}, a quicksort, which leaves equals in an order of its own. As each part of a quicksort is sorted
 * without regard to the others, it is enough to follow the part that holds the cut. With the pivots of NumPy's
 * quicksort (median of three; no more than 17 left, an insertion sort) the same terms survive as there. (NumPy since
 * 1.25 sorts otherwise on some processors; the tutorial's figures are of the quicksort.)
 */
final class LargestCounts {
    private static final int SMALL = 17;

    private final int[] counts;
    private final int[] order;

    /** A search among {@code counts}, which stay as they are. */
    LargestCounts(int[] counts) {
        this.counts = counts;
        this.order = new int[counts.length];
        for (int position = 0; position < order.length; position++) {
            order[position] = position;
        }
    }

    /** The positions of the {@code limit} largest counts, in no special order; {@code limit} at most their number. */
    int[] select(int limit) {
        int first = 0;
        int last = order.length - 1;
        while (last - first >= SMALL) {
            int pivot = partition(first, last);
            if (limit <= pivot) {
                last = pivot - 1;
            } else {
                first = pivot + 1;
            }
        }
        insertionSort(first, last);
        return Arrays.copyOf(order, limit);
    }

    /** Brings larger counts to the front and smaller ones to the back; returns where the pivot between them stands. */
    private int partition(int first, int last) {
        int middle = first + (last - first) / 2;
        swapIfLarger(middle, first);
        swapIfLarger(last, middle);
        swapIfLarger(middle, first);
        int pivot = counts[order[middle]];
        swap(middle, last - 1);
        int front = first;
        int back = last - 1;
        while (true) {
            do {
                front++;
            } while (counts[order[front]] > pivot);
            do {
                back--;
            } while (pivot > counts[order[back]]);
            if (front >= back) {
                break;
            }
            swap(front, back);
        }
        swap(front, last - 1);
        return front;
    }

    private void insertionSort(int first, int last) {
        for (int next = first + 1; next <= last; next++) {
            int moved = order[next];
            int gap = next;
            while (gap > first && counts[moved] > counts[order[gap - 1]]) {
                order[gap] = order[gap - 1];
                gap--;
            }
            order[gap] = moved;
        }
    }

    private void swapIfLarger(int later, int earlier) {
        if (counts[order[later]] > counts[order[earlier]]) {
            swap(later, earlier);
        }
    }

    private void swap(int left, int right) {
        int moved = order[left];
        order[left] = order[right];
        order[right] = moved;
    }
}
